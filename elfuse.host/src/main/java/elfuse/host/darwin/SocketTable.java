package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Socket;

/** Families, options and flags of sockets. */
final class SocketTable {
  static final int AF_UNIX = 1;
  static final int AF_INET6 = 30;

  /** Netlink, packet and the other families of Linux do not exist: EAFNOSUPPORT. */
  static final Numbers FAMILIES =
      Numbers.of(
          "sys/socket.h",
          row("AF_UNSPEC", 0, Socket.AF_UNSPEC),
          row("AF_UNIX", AF_UNIX, Socket.AF_UNIX),
          row("AF_INET", 2, Socket.AF_INET),
          row("AF_INET6", AF_INET6, Socket.AF_INET6),
          row("AF_VSOCK", 40, Socket.AF_VSOCK));

  static final Numbers TYPES =
      Numbers.of(
          "sys/socket.h",
          row("SOCK_STREAM", 1, Socket.SOCK_STREAM),
          row("SOCK_DGRAM", 2, Socket.SOCK_DGRAM),
          row("SOCK_RAW", 3, Socket.SOCK_RAW),
          row("SOCK_RDM", 4, Socket.SOCK_RDM),
          row("SOCK_SEQPACKET", 5, Socket.SOCK_SEQPACKET));

  static final int SOL_SOCKET = 0xffff;
  static final int SOL_LOCAL = 0; // sys/un.h
  static final int LOCAL_PEERCRED = 1; // struct xucred
  static final int LOCAL_PEERPID = 2;

  /** {@code struct xucred}, {@code sys/ucred.h}: version, user, number of groups, 16 groups. */
  static final int XUCRED_UID = 4;

  static final int XUCRED_NGROUPS = 8;
  static final int XUCRED_GROUPS = 12;
  static final int XUCRED_SIZE = 76;

  /** SO_LINGER is in seconds under its second name, SO_LINGER_SEC. */
  static final Numbers SOCKET_OPTIONS =
      Numbers.of(
          "sys/socket.h",
          row("SO_DEBUG", 1, Socket.SO_DEBUG),
          row("SO_ACCEPTCONN", 2, Socket.SO_ACCEPTCONN),
          row("SO_REUSEADDR", 4, Socket.SO_REUSEADDR),
          row("SO_KEEPALIVE", 8, Socket.SO_KEEPALIVE),
          row("SO_DONTROUTE", 0x10, Socket.SO_DONTROUTE),
          row("SO_BROADCAST", 0x20, Socket.SO_BROADCAST),
          row("SO_OOBINLINE", 0x100, Socket.SO_OOBINLINE),
          row("SO_REUSEPORT", 0x200, Socket.SO_REUSEPORT),
          row("SO_TIMESTAMP", 0x400, Socket.SO_TIMESTAMP),
          row("SO_SNDBUF", 0x1001, Socket.SO_SNDBUF),
          row("SO_RCVBUF", 0x1002, Socket.SO_RCVBUF),
          row("SO_SNDLOWAT", 0x1003, Socket.SO_SNDLOWAT),
          row("SO_RCVLOWAT", 0x1004, Socket.SO_RCVLOWAT),
          row("SO_SNDTIMEO", 0x1005, Socket.SO_SNDTIMEO),
          row("SO_RCVTIMEO", 0x1006, Socket.SO_RCVTIMEO),
          row("SO_ERROR", 0x1007, Socket.SO_ERROR),
          row("SO_TYPE", 0x1008, Socket.SO_TYPE),
          row("SO_LINGER_SEC", 0x1080, Socket.SO_LINGER));

  static final Numbers TCP_OPTIONS =
      Numbers.of(
          "netinet/tcp.h",
          row("TCP_NODELAY", 1, Socket.TCP_NODELAY),
          row("TCP_MAXSEG", 2, Socket.TCP_MAXSEG),
          row("TCP_NOPUSH", 4, Socket.TCP_CORK),
          row("TCP_KEEPALIVE", 0x10, Socket.TCP_KEEPIDLE),
          row("TCP_KEEPINTVL", 0x101, Socket.TCP_KEEPINTVL),
          row("TCP_KEEPCNT", 0x102, Socket.TCP_KEEPCNT));

  /** Linux's numbers are from {@code linux/in.h}. */
  static final Numbers IP_OPTIONS =
      Numbers.of(
          "netinet/in.h",
          row("IP_OPTIONS", 1, 4),
          row("IP_HDRINCL", 2, 3),
          row("IP_TOS", 3, 1),
          row("IP_TTL", 4, 2),
          row("IP_MULTICAST_IF", 9, 32),
          row("IP_MULTICAST_TTL", 10, 33),
          row("IP_MULTICAST_LOOP", 11, 34),
          row("IP_ADD_MEMBERSHIP", 12, 35),
          row("IP_DROP_MEMBERSHIP", 13, 36),
          row("IP_RECVTTL", 24, 12),
          row("IP_PKTINFO", 26, 8),
          row("IP_RECVTOS", 27, 13));

  /** Linux's numbers are from {@code linux/in6.h}. */
  static final Numbers IPV6_OPTIONS =
      Numbers.of(
          "netinet6/in6.h",
          row("IPV6_UNICAST_HOPS", 4, 16),
          row("IPV6_MULTICAST_IF", 9, 17),
          row("IPV6_MULTICAST_HOPS", 10, 18),
          row("IPV6_MULTICAST_LOOP", 11, 19),
          row("IPV6_JOIN_GROUP", 12, 20),
          row("IPV6_LEAVE_GROUP", 13, 21),
          row("IPV6_V6ONLY", 27, Socket.IPV6_V6ONLY),
          row("IPV6_RECVTCLASS", 35, 66),
          row("IPV6_TCLASS", 36, 67),
          row("IPV6_RECVHOPLIMIT", 37, 51),
          row("IPV6_PKTINFO", 46, 50),
          row("IPV6_HOPLIMIT", 47, 52),
          row("IPV6_RECVPKTINFO", 61, 49));

  static final int MSG_TRUNC = 0x10;
  static final int MSG_CTRUNC = 0x20;
  static final int MSG_DONTWAIT = 0x80;

  /**
   * MSG_NOSIGNAL has no row: SIGPIPE is never taken by its default action in a JVM. MSG_CONFIRM and
   * MSG_MORE are hints.
   */
  static final Numbers MESSAGE_FLAGS =
      Numbers.of(
          "sys/socket.h",
          row("MSG_OOB", 1, Socket.MSG_OOB),
          row("MSG_PEEK", 2, Socket.MSG_PEEK),
          row("MSG_DONTROUTE", 4, Socket.MSG_DONTROUTE),
          row("MSG_EOR", 8, Socket.MSG_EOR),
          row("MSG_TRUNC", MSG_TRUNC, Socket.MSG_TRUNC),
          row("MSG_CTRUNC", MSG_CTRUNC, Socket.MSG_CTRUNC),
          row("MSG_WAITALL", 0x40, Socket.MSG_WAITALL),
          row("MSG_DONTWAIT", MSG_DONTWAIT, Socket.MSG_DONTWAIT));

  static final int IGNORED_FLAGS =
      Socket.MSG_NOSIGNAL | Socket.MSG_CONFIRM | Socket.MSG_MORE | Socket.MSG_CMSG_CLOEXEC;

  static final int SCM_RIGHTS = 1;

  // struct msghdr
  static final int MSGHDR_SIZE = 48;
  static final int MSG_NAME = 0;
  static final int MSG_NAMELEN = 8;
  static final int MSG_IOV = 16;
  static final int MSG_IOVLEN = 24; // an int
  static final int MSG_CONTROL = 32;
  static final int MSG_CONTROLLEN = 40; // 32 bits
  static final int MSG_FLAGS = 44;

  // struct cmsghdr; what follows each is aligned to 4 bytes
  static final int CMSG_SIZE = 12;
  static final int CMSG_LEN = 0;
  static final int CMSG_LEVEL = 4;
  static final int CMSG_TYPE = 8;
  static final int CMSG_ALIGN = 4;

  // struct sockaddr: length and family are a byte each
  static final int SA_FAMILY = 1;
  static final int SUN_PATH = 2;
  static final int SUN_PATH_SIZE = 104;
  static final int STORAGE_SIZE = 128; // struct sockaddr_storage

  private SocketTable() {}

  /** {@return the table of a level of Linux's, or null if there is none} */
  static Numbers options(int linuxLevel) {
    return switch (linuxLevel) {
      case Socket.SOL_SOCKET -> SOCKET_OPTIONS;
      case Socket.SOL_IP -> IP_OPTIONS;
      case Socket.SOL_TCP -> TCP_OPTIONS;
      case Socket.SOL_IPV6 -> IPV6_OPTIONS;
      default -> null;
    };
  }

  /** {@return Darwin's level; protocols have the same numbers on both} */
  static int level(int linuxLevel) {
    return linuxLevel == Socket.SOL_SOCKET ? SOL_SOCKET : linuxLevel;
  }
}
