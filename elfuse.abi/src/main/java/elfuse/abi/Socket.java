package elfuse.abi;

/**
 * Sockets: families, types, levels, options and message flags.
 *
 * <p>Headers {@code sys/socket.h}, {@code asm-generic/socket.h}, {@code netinet/in.h}, {@code
 * netinet/tcp.h}.
 */
public final class Socket {
  /** No family. */
  public static final int AF_UNSPEC = 0;

  /** Local. */
  public static final int AF_UNIX = 1;

  /** Another name of AF_UNIX. */
  public static final int AF_LOCAL = 1;

  /** IPv4. */
  public static final int AF_INET = 2;

  /** IPv6. */
  public static final int AF_INET6 = 10;

  /** Kernel messages. */
  public static final int AF_NETLINK = 16;

  /** Link level. */
  public static final int AF_PACKET = 17;

  /** Kernel cryptography. */
  public static final int AF_ALG = 38;

  /** Hypervisor sockets. */
  public static final int AF_VSOCK = 40;

  /** Stream. */
  public static final int SOCK_STREAM = 1;

  /** Datagram. */
  public static final int SOCK_DGRAM = 2;

  /** Raw. */
  public static final int SOCK_RAW = 3;

  /** Reliable datagram. */
  public static final int SOCK_RDM = 4;

  /** Sequenced packets. */
  public static final int SOCK_SEQPACKET = 5;

  /** Obsolete link level. */
  public static final int SOCK_PACKET = 10;

  /** Close at execve. */
  public static final int SOCK_CLOEXEC = 02000000;

  /** Do not wait. */
  public static final int SOCK_NONBLOCK = 04000;

  /** Options of every socket. */
  public static final int SOL_SOCKET = 1;

  /** Options of IPv4. */
  public static final int SOL_IP = 0;

  /** Options of TCP. */
  public static final int SOL_TCP = 6;

  /** Options of UDP. */
  public static final int SOL_UDP = 17;

  /** Options of IPv6. */
  public static final int SOL_IPV6 = 41;

  /** Debugging. */
  public static final int SO_DEBUG = 1;

  /** Reuse local addresses. */
  public static final int SO_REUSEADDR = 2;

  /** Type. */
  public static final int SO_TYPE = 3;

  /** Get and clear the error. */
  public static final int SO_ERROR = 4;

  /** No routing. */
  public static final int SO_DONTROUTE = 5;

  /** Broadcasts are allowed. */
  public static final int SO_BROADCAST = 6;

  /** Send buffer in bytes. */
  public static final int SO_SNDBUF = 7;

  /** Receive buffer in bytes. */
  public static final int SO_RCVBUF = 8;

  /** As SO_SNDBUF beyond the limit. */
  public static final int SO_SNDBUFFORCE = 32;

  /** As SO_RCVBUF beyond the limit. */
  public static final int SO_RCVBUFFORCE = 33;

  /** Keep alive. */
  public static final int SO_KEEPALIVE = 9;

  /** Urgent data in line. */
  public static final int SO_OOBINLINE = 10;

  /** Priority. */
  public static final int SO_PRIORITY = 12;

  /** Linger on close. */
  public static final int SO_LINGER = 13;

  /** Share the port. */
  public static final int SO_REUSEPORT = 15;

  /** Receive credentials. */
  public static final int SO_PASSCRED = 16;

  /** Credentials of the peer. */
  public static final int SO_PEERCRED = 17;

  /** Fewest bytes to receive. */
  public static final int SO_RCVLOWAT = 18;

  /** Fewest bytes to send. */
  public static final int SO_SNDLOWAT = 19;

  /** Receive time-out. */
  public static final int SO_RCVTIMEO = 20;

  /** Send time-out. */
  public static final int SO_SNDTIMEO = 21;

  /** Bind to an interface. */
  public static final int SO_BINDTODEVICE = 25;

  /** Attach a filter. */
  public static final int SO_ATTACH_FILTER = 26;

  /** Detach the filter. */
  public static final int SO_DETACH_FILTER = 27;

  /** Name of the peer. */
  public static final int SO_PEERNAME = 28;

  /** Receive time stamps. */
  public static final int SO_TIMESTAMP = 29;

  /** Whether it listens. */
  public static final int SO_ACCEPTCONN = 30;

  /** Security of the peer. */
  public static final int SO_PEERSEC = 31;

  /** Receive security. */
  public static final int SO_PASSSEC = 34;

  /** Mark. */
  public static final int SO_MARK = 36;

  /** Protocol. */
  public static final int SO_PROTOCOL = 38;

  /** Family. */
  public static final int SO_DOMAIN = 39;

  /** Count drops. */
  public static final int SO_RXQ_OVFL = 40;

  /** Peek offset. */
  public static final int SO_PEEK_OFF = 42;

  /** Busy polling. */
  public static final int SO_BUSY_POLL = 46;

  /** CPU of the socket. */
  public static final int SO_INCOMING_CPU = 49;

  /** Unique number. */
  public static final int SO_COOKIE = 57;

  /** Urgent data. */
  public static final int MSG_OOB = 0x1;

  /** Leave the data. */
  public static final int MSG_PEEK = 0x2;

  /** No routing. */
  public static final int MSG_DONTROUTE = 0x4;

  /** Control data was cut. */
  public static final int MSG_CTRUNC = 0x8;

  /** Data was cut; report its length. */
  public static final int MSG_TRUNC = 0x20;

  /** Do not wait. */
  public static final int MSG_DONTWAIT = 0x40;

  /** End of a record. */
  public static final int MSG_EOR = 0x80;

  /** Wait for everything. */
  public static final int MSG_WAITALL = 0x100;

  /** The neighbour is alive. */
  public static final int MSG_CONFIRM = 0x800;

  /** From the error queue. */
  public static final int MSG_ERRQUEUE = 0x2000;

  /** No SIGPIPE. */
  public static final int MSG_NOSIGNAL = 0x4000;

  /** More will come. */
  public static final int MSG_MORE = 0x8000;

  /** recvmmsg: wait for one. */
  public static final int MSG_WAITFORONE = 0x10000;

  /** sendmmsg: more messages will come. */
  public static final int MSG_BATCH = 0x40000;

  /** Send data while connecting. */
  public static final int MSG_FASTOPEN = 0x20000000;

  /** Received descriptors close at execve. */
  public static final int MSG_CMSG_CLOEXEC = 0x40000000;

  /** Control message with descriptors. */
  public static final int SCM_RIGHTS = 1;

  /** Control message with credentials. */
  public static final int SCM_CREDENTIALS = 2;

  /** No more receiving. */
  public static final int SHUT_RD = 0;

  /** No more sending. */
  public static final int SHUT_WR = 1;

  /** Neither. */
  public static final int SHUT_RDWR = 2;

  /** Longest usual queue of connections. */
  public static final int SOMAXCONN = 4096;

  /** IP. */
  public static final int IPPROTO_IP = 0;

  /** ICMP. */
  public static final int IPPROTO_ICMP = 1;

  /** TCP. */
  public static final int IPPROTO_TCP = 6;

  /** UDP. */
  public static final int IPPROTO_UDP = 17;

  /** IPv6. */
  public static final int IPPROTO_IPV6 = 41;

  /** Raw. */
  public static final int IPPROTO_RAW = 255;

  /** Only IPv6. */
  public static final int IPV6_V6ONLY = 26;

  /** No delay of small segments. */
  public static final int TCP_NODELAY = 1;

  /** Largest segment. */
  public static final int TCP_MAXSEG = 2;

  /** Only full segments. */
  public static final int TCP_CORK = 3;

  /** Seconds before keep-alive. */
  public static final int TCP_KEEPIDLE = 4;

  /** Seconds between keep-alives. */
  public static final int TCP_KEEPINTVL = 5;

  /** Keep-alives before giving up. */
  public static final int TCP_KEEPCNT = 6;

  /** Information. */
  public static final int TCP_INFO = 11;

  /** Acknowledge at once. */
  public static final int TCP_QUICKACK = 12;

  private Socket() {}
}
