package elfuse.hv.kvm;

/** The errors that KVM's calls give (asm-generic/errno-base.h, errno.h). */
enum Errno {
  EPERM(1, "not permitted"),
  ENOENT(2, "there is no such thing"),
  ESRCH(3, "no such thread"),
  EINTR(4, "interrupted"),
  EIO(5, "I/O error"),
  ENXIO(6, "no such device or attribute"),
  E2BIG(7, "the list is too long"),
  ENOEXEC(8, "the vCPU is not initialized"),
  EBADF(9, "not an open descriptor"),
  EAGAIN(11, "try again"),
  ENOMEM(12, "the host has no memory left"),
  EACCES(13, "permission denied"),
  EFAULT(14, "bad host address"),
  EBUSY(16, "too late or in use"),
  EEXIST(17, "it exists already"),
  ENODEV(19, "not supported by this host"),
  EINVAL(22, "invalid argument"),
  ENFILE(23, "the host has too many open files"),
  EMFILE(24, "this process has too many open files"),
  ENOTTY(25, "this kernel does not know the request"),
  ENOSYS(38, "not implemented");

  private final int number;
  private final String meaning;

  Errno(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** {@return whether a call's answer is this error} */
  boolean is(int answer) {
    return answer == -number;
  }

  /** {@return a name and what it means in general} */
  static String describe(int number) {
    for (Errno errno : values()) {
      if (errno.number == number) {
        return errno + ", " + errno.meaning;
      }
    }
    return "errno " + number;
  }
}
