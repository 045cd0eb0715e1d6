package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Errno;

/**
 * Error numbers. What Linux has no number for comes last and is told as what is nearest; numbers of
 * later systems that are not here are EIO.
 */
final class ErrnoTable {
  static final Numbers ERRNO =
      Numbers.of(
          "sys/errno.h",
          row("EPERM", 1, Errno.EPERM),
          row("ENOENT", 2, Errno.ENOENT),
          row("ESRCH", 3, Errno.ESRCH),
          row("EINTR", 4, Errno.EINTR),
          row("EIO", 5, Errno.EIO),
          row("ENXIO", 6, Errno.ENXIO),
          row("E2BIG", 7, Errno.E2BIG),
          row("ENOEXEC", 8, Errno.ENOEXEC),
          row("EBADF", 9, Errno.EBADF),
          row("ECHILD", 10, Errno.ECHILD),
          row("EDEADLK", 11, Errno.EDEADLK),
          row("ENOMEM", 12, Errno.ENOMEM),
          row("EACCES", 13, Errno.EACCES),
          row("EFAULT", 14, Errno.EFAULT),
          row("ENOTBLK", 15, Errno.ENOTBLK),
          row("EBUSY", 16, Errno.EBUSY),
          row("EEXIST", 17, Errno.EEXIST),
          row("EXDEV", 18, Errno.EXDEV),
          row("ENODEV", 19, Errno.ENODEV),
          row("ENOTDIR", 20, Errno.ENOTDIR),
          row("EISDIR", 21, Errno.EISDIR),
          row("EINVAL", 22, Errno.EINVAL),
          row("ENFILE", 23, Errno.ENFILE),
          row("EMFILE", 24, Errno.EMFILE),
          row("ENOTTY", 25, Errno.ENOTTY),
          row("ETXTBSY", 26, Errno.ETXTBSY),
          row("EFBIG", 27, Errno.EFBIG),
          row("ENOSPC", 28, Errno.ENOSPC),
          row("ESPIPE", 29, Errno.ESPIPE),
          row("EROFS", 30, Errno.EROFS),
          row("EMLINK", 31, Errno.EMLINK),
          row("EPIPE", 32, Errno.EPIPE),
          row("EDOM", 33, Errno.EDOM),
          row("ERANGE", 34, Errno.ERANGE),
          row("EAGAIN", 35, Errno.EAGAIN),
          row("EINPROGRESS", 36, Errno.EINPROGRESS),
          row("EALREADY", 37, Errno.EALREADY),
          row("ENOTSOCK", 38, Errno.ENOTSOCK),
          row("EDESTADDRREQ", 39, Errno.EDESTADDRREQ),
          row("EMSGSIZE", 40, Errno.EMSGSIZE),
          row("EPROTOTYPE", 41, Errno.EPROTOTYPE),
          row("ENOPROTOOPT", 42, Errno.ENOPROTOOPT),
          row("EPROTONOSUPPORT", 43, Errno.EPROTONOSUPPORT),
          row("ESOCKTNOSUPPORT", 44, Errno.ESOCKTNOSUPPORT),
          row("EPFNOSUPPORT", 46, Errno.EPFNOSUPPORT),
          row("EAFNOSUPPORT", 47, Errno.EAFNOSUPPORT),
          row("EADDRINUSE", 48, Errno.EADDRINUSE),
          row("EADDRNOTAVAIL", 49, Errno.EADDRNOTAVAIL),
          row("ENETDOWN", 50, Errno.ENETDOWN),
          row("ENETUNREACH", 51, Errno.ENETUNREACH),
          row("ENETRESET", 52, Errno.ENETRESET),
          row("ECONNABORTED", 53, Errno.ECONNABORTED),
          row("ECONNRESET", 54, Errno.ECONNRESET),
          row("ENOBUFS", 55, Errno.ENOBUFS),
          row("EISCONN", 56, Errno.EISCONN),
          row("ENOTCONN", 57, Errno.ENOTCONN),
          row("ESHUTDOWN", 58, Errno.ESHUTDOWN),
          row("ETOOMANYREFS", 59, Errno.ETOOMANYREFS),
          row("ETIMEDOUT", 60, Errno.ETIMEDOUT),
          row("ECONNREFUSED", 61, Errno.ECONNREFUSED),
          row("ELOOP", 62, Errno.ELOOP),
          row("ENAMETOOLONG", 63, Errno.ENAMETOOLONG),
          row("EHOSTDOWN", 64, Errno.EHOSTDOWN),
          row("EHOSTUNREACH", 65, Errno.EHOSTUNREACH),
          row("ENOTEMPTY", 66, Errno.ENOTEMPTY),
          row("EUSERS", 68, Errno.EUSERS),
          row("EDQUOT", 69, Errno.EDQUOT),
          row("ESTALE", 70, Errno.ESTALE),
          row("EREMOTE", 71, Errno.EREMOTE),
          row("ENOLCK", 77, Errno.ENOLCK),
          row("ENOSYS", 78, Errno.ENOSYS),
          row("EOVERFLOW", 84, Errno.EOVERFLOW),
          row("ECANCELED", 89, Errno.ECANCELED),
          row("EIDRM", 90, Errno.EIDRM),
          row("ENOMSG", 91, Errno.ENOMSG),
          row("EILSEQ", 92, Errno.EILSEQ),
          row("EBADMSG", 94, Errno.EBADMSG),
          row("EMULTIHOP", 95, Errno.EMULTIHOP),
          row("ENODATA", 96, Errno.ENODATA),
          row("ENOLINK", 97, Errno.ENOLINK),
          row("ENOSR", 98, Errno.ENOSR),
          row("ENOSTR", 99, Errno.ENOSTR),
          row("EPROTO", 100, Errno.EPROTO),
          row("ETIME", 101, Errno.ETIME),
          row("EOPNOTSUPP", 102, Errno.EOPNOTSUPP),
          row("ENOTRECOVERABLE", 104, Errno.ENOTRECOVERABLE),
          row("EOWNERDEAD", 105, Errno.EOWNERDEAD),
          row("ENOTSUP", 45, Errno.EOPNOTSUPP),
          row("EPROCLIM", 67, Errno.EAGAIN),
          row("EBADRPC", 72, Errno.EPROTO),
          row("ERPCMISMATCH", 73, Errno.EPROTO),
          row("EPROGUNAVAIL", 74, Errno.EPROTO),
          row("EPROGMISMATCH", 75, Errno.EPROTO),
          row("EPROCUNAVAIL", 76, Errno.EPROTO),
          row("EFTYPE", 79, Errno.EINVAL),
          row("EAUTH", 80, Errno.EACCES),
          row("ENEEDAUTH", 81, Errno.EACCES),
          row("EPWROFF", 82, Errno.EIO),
          row("EDEVERR", 83, Errno.EIO),
          row("EBADEXEC", 85, Errno.ENOEXEC),
          row("EBADARCH", 86, Errno.ENOEXEC),
          row("ESHLIBVERS", 87, Errno.ENOEXEC),
          row("EBADMACHO", 88, Errno.ENOEXEC),
          row("ENOATTR", 93, Errno.ENODATA),
          row("ENOPOLICY", 103, Errno.EINVAL),
          row("EQFULL", 106, Errno.ENOBUFS));

  private static final int[] BY_NUMBER = byNumber();

  private ErrnoTable() {}

  private static int[] byNumber() {
    int[] linux = new int[128];
    for (int i = 1; i < linux.length; i++) {
      int known = ERRNO.linux(i);
      linux[i] = known == Numbers.NONE ? Errno.EIO : known;
    }
    return linux;
  }

  /** {@return the guest's number for an error} */
  static int linux(int darwin) {
    return darwin >= 0 && darwin < BY_NUMBER.length ? BY_NUMBER[darwin] : Errno.EIO;
  }
}
