package elfuse.abi;

/** Names and messages of errors, apart from the numbers so that nobody loads them without need. */
final class ErrnoText {
  private ErrnoText() {}

  static String name(int errno) {
    String row = row(errno);
    return row == null ? "E" + errno : row.substring(0, row.indexOf(' '));
  }

  static String message(int errno) {
    String row = row(errno);
    return row == null ? "Unknown error " + errno : row.substring(row.indexOf(' ') + 1);
  }

  private static String row(int errno) {
    return switch (errno) {
      case Errno.EPERM -> "EPERM Operation not permitted";
      case Errno.ENOENT -> "ENOENT No such file or directory";
      case Errno.ESRCH -> "ESRCH No such process";
      case Errno.EINTR -> "EINTR Interrupted system call";
      case Errno.EIO -> "EIO Input/output error";
      case Errno.ENXIO -> "ENXIO No such device or address";
      case Errno.E2BIG -> "E2BIG Argument list too long";
      case Errno.ENOEXEC -> "ENOEXEC Exec format error";
      case Errno.EBADF -> "EBADF Bad file descriptor";
      case Errno.ECHILD -> "ECHILD No child processes";
      case Errno.EAGAIN -> "EAGAIN Resource temporarily unavailable";
      case Errno.ENOMEM -> "ENOMEM Cannot allocate memory";
      case Errno.EACCES -> "EACCES Permission denied";
      case Errno.EFAULT -> "EFAULT Bad address";
      case Errno.ENOTBLK -> "ENOTBLK Block device required";
      case Errno.EBUSY -> "EBUSY Device or resource busy";
      case Errno.EEXIST -> "EEXIST File exists";
      case Errno.EXDEV -> "EXDEV Invalid cross-device link";
      case Errno.ENODEV -> "ENODEV No such device";
      case Errno.ENOTDIR -> "ENOTDIR Not a directory";
      case Errno.EISDIR -> "EISDIR Is a directory";
      case Errno.EINVAL -> "EINVAL Invalid argument";
      case Errno.ENFILE -> "ENFILE Too many open files in system";
      case Errno.EMFILE -> "EMFILE Too many open files";
      case Errno.ENOTTY -> "ENOTTY Inappropriate ioctl for device";
      case Errno.ETXTBSY -> "ETXTBSY Text file busy";
      case Errno.EFBIG -> "EFBIG File too large";
      case Errno.ENOSPC -> "ENOSPC No space left on device";
      case Errno.ESPIPE -> "ESPIPE Illegal seek";
      case Errno.EROFS -> "EROFS Read-only file system";
      case Errno.EMLINK -> "EMLINK Too many links";
      case Errno.EPIPE -> "EPIPE Broken pipe";
      case Errno.EDOM -> "EDOM Numerical argument out of domain";
      case Errno.ERANGE -> "ERANGE Numerical result out of range";
      case Errno.EDEADLK -> "EDEADLK Resource deadlock avoided";
      case Errno.ENAMETOOLONG -> "ENAMETOOLONG File name too long";
      case Errno.ENOLCK -> "ENOLCK No locks available";
      case Errno.ENOSYS -> "ENOSYS Function not implemented";
      case Errno.ENOTEMPTY -> "ENOTEMPTY Directory not empty";
      case Errno.ELOOP -> "ELOOP Too many levels of symbolic links";
      case Errno.ENOMSG -> "ENOMSG No message of desired type";
      case Errno.EIDRM -> "EIDRM Identifier removed";
      case Errno.ECHRNG -> "ECHRNG Channel number out of range";
      case Errno.EL2NSYNC -> "EL2NSYNC Level 2 not synchronized";
      case Errno.EL3HLT -> "EL3HLT Level 3 halted";
      case Errno.EL3RST -> "EL3RST Level 3 reset";
      case Errno.ELNRNG -> "ELNRNG Link number out of range";
      case Errno.EUNATCH -> "EUNATCH Protocol driver not attached";
      case Errno.ENOCSI -> "ENOCSI No CSI structure available";
      case Errno.EL2HLT -> "EL2HLT Level 2 halted";
      case Errno.EBADE -> "EBADE Invalid exchange";
      case Errno.EBADR -> "EBADR Invalid request descriptor";
      case Errno.EXFULL -> "EXFULL Exchange full";
      case Errno.ENOANO -> "ENOANO No anode";
      case Errno.EBADRQC -> "EBADRQC Invalid request code";
      case Errno.EBADSLT -> "EBADSLT Invalid slot";
      case Errno.EBFONT -> "EBFONT Bad font file format";
      case Errno.ENOSTR -> "ENOSTR Device not a stream";
      case Errno.ENODATA -> "ENODATA No data available";
      case Errno.ETIME -> "ETIME Timer expired";
      case Errno.ENOSR -> "ENOSR Out of streams resources";
      case Errno.ENONET -> "ENONET Machine is not on the network";
      case Errno.ENOPKG -> "ENOPKG Package not installed";
      case Errno.EREMOTE -> "EREMOTE Object is remote";
      case Errno.ENOLINK -> "ENOLINK Link has been severed";
      case Errno.EADV -> "EADV Advertise error";
      case Errno.ESRMNT -> "ESRMNT Srmount error";
      case Errno.ECOMM -> "ECOMM Communication error on send";
      case Errno.EPROTO -> "EPROTO Protocol error";
      case Errno.EMULTIHOP -> "EMULTIHOP Multihop attempted";
      case Errno.EDOTDOT -> "EDOTDOT RFS specific error";
      case Errno.EBADMSG -> "EBADMSG Bad message";
      case Errno.EOVERFLOW -> "EOVERFLOW Value too large for defined data type";
      case Errno.ENOTUNIQ -> "ENOTUNIQ Name not unique on network";
      case Errno.EBADFD -> "EBADFD File descriptor in bad state";
      case Errno.EREMCHG -> "EREMCHG Remote address changed";
      case Errno.ELIBACC -> "ELIBACC Can not access a needed shared library";
      case Errno.ELIBBAD -> "ELIBBAD Accessing a corrupted shared library";
      case Errno.ELIBSCN -> "ELIBSCN .lib section in a.out corrupted";
      case Errno.ELIBMAX -> "ELIBMAX Attempting to link in too many shared libraries";
      case Errno.ELIBEXEC -> "ELIBEXEC Cannot exec a shared library directly";
      case Errno.EILSEQ -> "EILSEQ Invalid or incomplete multibyte or wide character";
      case Errno.ERESTART -> "ERESTART Interrupted system call should be restarted";
      case Errno.ESTRPIPE -> "ESTRPIPE Streams pipe error";
      case Errno.EUSERS -> "EUSERS Too many users";
      case Errno.ENOTSOCK -> "ENOTSOCK Socket operation on non-socket";
      case Errno.EDESTADDRREQ -> "EDESTADDRREQ Destination address required";
      case Errno.EMSGSIZE -> "EMSGSIZE Message too long";
      case Errno.EPROTOTYPE -> "EPROTOTYPE Protocol wrong type for socket";
      case Errno.ENOPROTOOPT -> "ENOPROTOOPT Protocol not available";
      case Errno.EPROTONOSUPPORT -> "EPROTONOSUPPORT Protocol not supported";
      case Errno.ESOCKTNOSUPPORT -> "ESOCKTNOSUPPORT Socket type not supported";
      case Errno.EOPNOTSUPP -> "EOPNOTSUPP Operation not supported";
      case Errno.EPFNOSUPPORT -> "EPFNOSUPPORT Protocol family not supported";
      case Errno.EAFNOSUPPORT -> "EAFNOSUPPORT Address family not supported by protocol";
      case Errno.EADDRINUSE -> "EADDRINUSE Address already in use";
      case Errno.EADDRNOTAVAIL -> "EADDRNOTAVAIL Cannot assign requested address";
      case Errno.ENETDOWN -> "ENETDOWN Network is down";
      case Errno.ENETUNREACH -> "ENETUNREACH Network is unreachable";
      case Errno.ENETRESET -> "ENETRESET Network dropped connection on reset";
      case Errno.ECONNABORTED -> "ECONNABORTED Software caused connection abort";
      case Errno.ECONNRESET -> "ECONNRESET Connection reset by peer";
      case Errno.ENOBUFS -> "ENOBUFS No buffer space available";
      case Errno.EISCONN -> "EISCONN Transport endpoint is already connected";
      case Errno.ENOTCONN -> "ENOTCONN Transport endpoint is not connected";
      case Errno.ESHUTDOWN -> "ESHUTDOWN Cannot send after transport endpoint shutdown";
      case Errno.ETOOMANYREFS -> "ETOOMANYREFS Too many references: cannot splice";
      case Errno.ETIMEDOUT -> "ETIMEDOUT Connection timed out";
      case Errno.ECONNREFUSED -> "ECONNREFUSED Connection refused";
      case Errno.EHOSTDOWN -> "EHOSTDOWN Host is down";
      case Errno.EHOSTUNREACH -> "EHOSTUNREACH No route to host";
      case Errno.EALREADY -> "EALREADY Operation already in progress";
      case Errno.EINPROGRESS -> "EINPROGRESS Operation now in progress";
      case Errno.ESTALE -> "ESTALE Stale file handle";
      case Errno.EUCLEAN -> "EUCLEAN Structure needs cleaning";
      case Errno.ENOTNAM -> "ENOTNAM Not a XENIX named type file";
      case Errno.ENAVAIL -> "ENAVAIL No XENIX semaphores available";
      case Errno.EISNAM -> "EISNAM Is a named type file";
      case Errno.EREMOTEIO -> "EREMOTEIO Remote I/O error";
      case Errno.EDQUOT -> "EDQUOT Disk quota exceeded";
      case Errno.ENOMEDIUM -> "ENOMEDIUM No medium found";
      case Errno.EMEDIUMTYPE -> "EMEDIUMTYPE Wrong medium type";
      case Errno.ECANCELED -> "ECANCELED Operation canceled";
      case Errno.ENOKEY -> "ENOKEY Required key not available";
      case Errno.EKEYEXPIRED -> "EKEYEXPIRED Key has expired";
      case Errno.EKEYREVOKED -> "EKEYREVOKED Key has been revoked";
      case Errno.EKEYREJECTED -> "EKEYREJECTED Key was rejected by service";
      case Errno.EOWNERDEAD -> "EOWNERDEAD Owner died";
      case Errno.ENOTRECOVERABLE -> "ENOTRECOVERABLE State not recoverable";
      case Errno.ERFKILL -> "ERFKILL Operation not possible due to RF-kill";
      case Errno.EHWPOISON -> "EHWPOISON Memory page has hardware error";
      default -> null;
    };
  }
}
