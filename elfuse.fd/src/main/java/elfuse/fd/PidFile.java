package elfuse.fd;

import elfuse.abi.Poll;

/**
 * A descriptor of a process or, with PIDFD_THREAD, of a thread ({@code man 2 pidfd_open}): readable
 * once that is over, and good for naming it in other calls.
 */
public final class PidFile implements AnonymousFile {
  /** A process or thread, as its descriptor sees it. */
  public interface Subject {
    /** {@return its number} */
    int pid();

    /** {@return whether it is over; never goes back} */
    boolean isOver();

    /** {@return whether it has been waited for, too; never goes back} */
    boolean isReaped();

    /** {@return what hears of its end} */
    WaitQueue queue();
  }

  private final Subject subject;

  PidFile(Subject subject) {
    this.subject = subject;
  }

  /** {@return the process or thread} */
  public Subject subject() {
    return subject;
  }

  @Override
  public WaitQueue queue() {
    return subject.queue();
  }

  @Override
  public int poll() {
    int over = subject.isOver() ? Poll.POLLIN | Poll.POLLRDNORM : 0;
    return subject.isReaped() ? over | Poll.POLLHUP : over;
  }
}
