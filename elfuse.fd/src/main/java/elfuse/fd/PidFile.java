package elfuse.fd;

import elfuse.abi.Poll;

/**
 * A process descriptor ({@code man 2 pidfd_open}): readable once the process is over, and good for
 * naming it in other calls.
 */
public final class PidFile implements AnonymousFile {
  /** A process, as its descriptor sees it. */
  public interface Subject {
    /** {@return its number} */
    int pid();

    /** {@return whether it is over; never goes back} */
    boolean isOver();

    /** {@return what hears of its end} */
    WaitQueue queue();
  }

  private final Subject subject;

  PidFile(Subject subject) {
    this.subject = subject;
  }

  /** {@return the process} */
  public Subject subject() {
    return subject;
  }

  @Override
  public WaitQueue queue() {
    return subject.queue();
  }

  @Override
  public int poll() {
    return subject.isOver() ? Poll.POLLIN | Poll.POLLRDNORM : 0;
  }
}
