package elfuse.mm;

/**
 * A guest address given to the host could not be used; the system call fails with {@link #errno()}.
 *
 * <p>Thrown by {@link GuestMemory} so that a system call reads as a straight line; the dispatcher
 * catches it in one place and answers {@code -errno()}. The instances are made once and carry no
 * stack trace, so throwing one costs no allocation.
 */
public final class GuestFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The address is not mapped or does not allow the access: {@code EFAULT}. */
  static final GuestFault EFAULT = new GuestFault(Errno.EFAULT, "bad guest address");

  /** No terminating NUL within the limit: {@code ENAMETOOLONG}. */
  static final GuestFault ENAMETOOLONG =
      new GuestFault(Errno.ENAMETOOLONG, "guest string too long");

  private final int errno;

  private GuestFault(int errno, String message) {
    super(message, null, false, false);
    this.errno = errno;
  }

  /** {@return the error number that Linux gives here, positive} */
  public int errno() {
    return errno;
  }
}
