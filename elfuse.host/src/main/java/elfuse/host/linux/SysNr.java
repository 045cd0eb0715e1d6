package elfuse.host.linux;

/**
 * System-call numbers of the two machines: {@code arch/x86/entry/syscalls/syscall_64.tbl} and
 * {@code include/uapi/asm-generic/unistd.h} of Linux.
 */
final class SysNr {
  static final String MACHINE = System.getProperty("os.arch");
  static final boolean X86_64 = MACHINE.equals("amd64") || MACHINE.equals("x86_64");
  static final boolean ARM_64 = MACHINE.equals("aarch64");

  static final int ACCEPT4 = of(288, 242);
  static final int BIND = of(49, 200);
  static final int CHROOT = of(161, 51);
  static final int CLOCK_GETRES = of(229, 114);
  static final int CLOCK_GETTIME = of(228, 113);
  static final int CLOCK_NANOSLEEP = of(230, 115);
  static final int CLOSE = of(3, 57);
  static final int CONNECT = of(42, 203);
  static final int COPY_FILE_RANGE = of(326, 285);
  static final int DUP3 = of(292, 24);
  static final int EPOLL_CREATE1 = of(291, 20);
  static final int EPOLL_CTL = of(233, 21);
  static final int EPOLL_PWAIT = of(281, 22);
  static final int EVENTFD2 = of(290, 19);
  static final int FACCESSAT2 = of(439, 439);
  static final int FADVISE64 = of(221, 223);
  static final int FALLOCATE = of(285, 47);
  static final int FCHMOD = of(91, 52);
  static final int FCHMODAT = of(268, 53);
  static final int FCHOWN = of(93, 55);
  static final int FCHOWNAT = of(260, 54);
  static final int FCNTL = of(72, 25);
  static final int FDATASYNC = of(75, 83);
  static final int FGETXATTR = of(193, 10);
  static final int FLISTXATTR = of(196, 13);
  static final int FLOCK = of(73, 32);
  static final int FREMOVEXATTR = of(199, 16);
  static final int FSETXATTR = of(190, 7);
  static final int FSTATFS = of(138, 44);
  static final int FSYNC = of(74, 82);
  static final int FTRUNCATE = of(77, 46);
  static final int GETCWD = of(79, 17);
  static final int GETDENTS64 = of(217, 61);
  static final int GETEGID = of(108, 177);
  static final int GETEUID = of(107, 175);
  static final int GETGID = of(104, 176);
  static final int GETGROUPS = of(115, 158);
  static final int GETPEERNAME = of(52, 205);
  static final int GETPGID = of(121, 155);
  static final int GETPID = of(39, 172);
  static final int GETPPID = of(110, 173);
  static final int GETRANDOM = of(318, 278);
  static final int GETRUSAGE = of(98, 165);
  static final int GETSID = of(124, 156);
  static final int GETSOCKNAME = of(51, 204);
  static final int GETSOCKOPT = of(55, 209);
  static final int GETTID = of(186, 178);
  static final int GETUID = of(102, 174);
  static final int GETXATTR = of(191, 8);
  static final int INOTIFY_ADD_WATCH = of(254, 27);
  static final int INOTIFY_INIT1 = of(294, 26);
  static final int INOTIFY_RM_WATCH = of(255, 28);
  static final int IOCTL = of(16, 29);
  static final int KCMP = of(312, 272);
  static final int KILL = of(62, 129);
  static final int LGETXATTR = of(192, 9);
  static final int LINKAT = of(265, 37);
  static final int LISTEN = of(50, 201);
  static final int LISTXATTR = of(194, 11);
  static final int LLISTXATTR = of(195, 12);
  static final int LREMOVEXATTR = of(198, 15);
  static final int LSEEK = of(8, 62);
  static final int LSETXATTR = of(189, 6);
  static final int MADVISE = of(28, 233);
  static final int MEMFD_CREATE = of(319, 279);
  static final int MKDIRAT = of(258, 34);
  static final int MKNODAT = of(259, 33);
  static final int MMAP = of(9, 222);
  static final int MPROTECT = of(10, 226);
  static final int MSYNC = of(26, 227);
  static final int MUNMAP = of(11, 215);
  static final int OPENAT = of(257, 56);
  static final int OPENAT2 = of(437, 437);
  static final int PIPE2 = of(293, 59);
  static final int PPOLL = of(271, 73);
  static final int PREAD64 = of(17, 67);
  static final int PREADV2 = of(327, 286);
  static final int PRLIMIT64 = of(302, 261);
  static final int PWRITE64 = of(18, 68);
  static final int PWRITEV2 = of(328, 287);
  static final int READ = of(0, 63);
  static final int READAHEAD = of(187, 213);
  static final int READLINKAT = of(267, 78);
  static final int READV = of(19, 65);
  static final int RECVFROM = of(45, 207);
  static final int RECVMSG = of(47, 212);
  static final int REMOVEXATTR = of(197, 14);
  static final int RENAMEAT2 = of(316, 276);
  static final int RT_SIGACTION = of(13, 134);
  static final int RT_SIGPROCMASK = of(14, 135);
  static final int SCHED_GETAFFINITY = of(204, 123);
  static final int SCHED_YIELD = of(24, 124);
  static final int SENDFILE = of(40, 71);
  static final int SENDMSG = of(46, 211);
  static final int SENDTO = of(44, 206);
  static final int SETSOCKOPT = of(54, 208);
  static final int SETXATTR = of(188, 5);
  static final int SHUTDOWN = of(48, 210);
  static final int SOCKET = of(41, 198);
  static final int SOCKETPAIR = of(53, 199);
  static final int SPLICE = of(275, 76);
  static final int STATFS = of(137, 43);
  static final int STATX = of(332, 291);
  static final int SYMLINKAT = of(266, 36);
  static final int SYNC = of(162, 81);
  static final int SYNC_FILE_RANGE = of(277, 84);
  static final int SYNCFS = of(306, 267);
  static final int SYSINFO = of(99, 179);
  static final int TEE = of(276, 77);
  static final int TGKILL = of(234, 131);
  static final int TIMERFD_CREATE = of(283, 85);
  static final int TIMERFD_GETTIME = of(287, 87);
  static final int TIMERFD_SETTIME = of(286, 86);
  static final int TIMES = of(100, 153);
  static final int TRUNCATE = of(76, 45);
  static final int UMASK = of(95, 166);
  static final int UNAME = of(63, 160);
  static final int UNLINKAT = of(263, 35);
  static final int UTIMENSAT = of(280, 88);
  static final int WRITE = of(1, 64);
  static final int WRITEV = of(20, 66);

  private SysNr() {}

  private static int of(int x86, int arm) {
    return X86_64 ? x86 : arm;
  }
}
