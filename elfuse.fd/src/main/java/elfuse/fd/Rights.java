package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.Posix;

/**
 * Descriptions as messages carry them ({@code man 7 unix}, SCM_RIGHTS): to another guest of this
 * JVM everything, to other processes of the host what the host knows.
 *
 * <p>Thread-safe.
 */
public final class Rights {
  /** The most descriptors that one message carries, SCM_MAX_FD. */
  public static final int MAX = 253;

  private final Posix posix;
  private final int[] tokens;
  private final int[] numbers;
  private int count;
  private final OpenFileDescription[] held;

  /**
   * Makes an empty set.
   *
   * @param posix the host
   */
  public Rights(Posix posix) {
    this.posix = posix;
    tokens = new int[MAX];
    numbers = new int[MAX];
    held = new OpenFileDescription[MAX];
  }

  /**
   * Adds a description to what is to be sent.
   *
   * @param description what; a reference passes to this set
   * @param toGuest whether the receiver is a guest of this JVM
   * @return the host descriptor that is to stand in the message, or {@code -errno}: {@code -EINVAL}
   *     for what cannot leave the process
   */
  public int add(OpenFileDescription description, boolean toGuest) {
    if (toGuest) {
      int token = InFlight.send(posix, description);
      if (token >= 0) {
        tokens[count] = token;
        numbers[count++] = token;
      }
      return token;
    }
    if (!description.canLeaveProcess()) {
      description.release();
      return -Errno.EINVAL; // as for io_uring descriptors, which Linux does not send either
    }
    description.prepareToLeave();
    held[count] = description;
    tokens[count] = -1;
    numbers[count] = description.hostFd();
    return numbers[count++];
  }

  /**
   * Ends the sending: the message has its own copies now, or nothing was sent.
   *
   * @param sent whether the message was sent
   */
  public void finish(boolean sent) {
    for (int i = 0; i < count; i++) {
      if (tokens[i] < 0) {
        held[i].release();
        held[i] = null;
      } else if (sent) {
        posix.close(tokens[i]);
      } else {
        InFlight.cancel(posix, tokens[i]);
      }
    }
    count = 0;
  }

  /**
   * {@return the description of a descriptor that was received, with a reference for the caller}
   *
   * @param posix the host
   * @param hostFd the descriptor, which belongs to the description from now on
   */
  public static OpenFileDescription received(Posix posix, int hostFd) {
    OpenFileDescription ours = InFlight.receive(posix, hostFd);
    if (ours != null) {
      return ours;
    }
    FileStat stat = new FileStat();
    posix.fstat(hostFd, stat);
    StringBuilder name = new StringBuilder();
    posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + hostFd, name);
    int flags = (int) posix.fcntl(hostFd, Fcntl.F_GETFL, 0);
    return HostDescription.shared(posix, hostFd, flags, stat, name.toString());
  }
}
