package elfuse.fd;

import elfuse.abi.Poll;
import elfuse.host.FileStat;

/**
 * A process descriptor ({@code man 2 pidfd_open}): readable once the process is over, and good for
 * naming it in other calls.
 */
public final class PidFile implements VirtualFile {
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
  public boolean isAnonymous() {
    return true;
  }

  @Override
  public int stat(FileStat out) {
    VirtualStat.anonymous(out);
    return 0;
  }

  @Override
  public boolean isPollable() {
    return true;
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
