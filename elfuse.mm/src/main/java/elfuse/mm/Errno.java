package elfuse.mm;

/**
 * The error numbers that memory calls give ({@code asm-generic/errno-base.h}, {@code errno.h}).
 *
 * <p>Restated here because this module stands alone under {@code elfuse.hv}; a test holds them to
 * {@code elfuse.abi}.
 */
final class Errno {
  static final int EPERM = 1;
  static final int EBADF = 9;
  static final int EAGAIN = 11;
  static final int ENOMEM = 12;
  static final int EACCES = 13;
  static final int EFAULT = 14;
  static final int EBUSY = 16;
  static final int EEXIST = 17;
  static final int ENODEV = 19;
  static final int EINVAL = 22;
  static final int ENAMETOOLONG = 36;
  static final int EOVERFLOW = 75;
  static final int EOPNOTSUPP = 95;

  private Errno() {}
}
