package elfuse.abi;

import java.util.List;
import java.util.Map;

/** Which header says what a class of constants says, and which C type a layout is. */
final class AbiHeaders {
  /** Headers of each class of plain constants. */
  static final Map<Class<?>, List<String>> CONSTANTS =
      Map.ofEntries(
          of(Access.class, "unistd.h linux/limits.h fcntl.h sys/uio.h"),
          of(Auxv.class, "linux/auxvec.h"),
          of(Dirent.class, "dirent.h"),
          of(Errno.class, "asm/errno.h"),
          of(
              Fcntl.class,
              "asm/fcntl.h linux/fcntl.h linux/openat2.h linux/close_range.h linux/fs.h"
                  + " linux/falloc.h"),
          of(Futex.class, "linux/futex.h"),
          of(Hwcap.class, "asm/hwcap.h"),
          of(Ioctl.class, "stddef.h asm/ioctls.h linux/termios.h linux/fs.h linux/sockios.h"),
          of(Mman.class, "asm/mman.h linux/mman.h linux/memfd.h"),
          of(
              Poll.class,
              "linux/eventpoll.h linux/inotify.h poll.h sys/eventfd.h sys/signalfd.h"
                  + " linux/timerfd.h"),
          of(Capability.class, "linux/capability.h"),
          of(Prctl.class, "linux/prctl.h"),
          of(Ptrace.class, "linux/ptrace.h asm/ptrace.h linux/elf.h linux/audit.h"),
          of(Resource.class, "linux/resource.h asm/resource.h"),
          of(
              Sched.class,
              "linux/sched.h linux/wait.h linux/personality.h linux/membarrier.h linux/random.h"
                  + " linux/rseq.h linux/sched/types.h"),
          of(Signals.class, "linux/signal.h asm/siginfo.h asm/sigcontext.h"),
          of(Socket.class, "sys/socket.h netinet/in.h netinet/tcp.h netinet/udp.h"),
          of(Stat.class, "sys/stat.h linux/stat.h linux/xattr.h"),
          of(Statfs.class, "linux/magic.h sys/statvfs.h"),
          of(Termios.class, "asm/termbits.h"),
          of(Time.class, "linux/time.h"));

  /** C type and headers of each layout, the type first. */
  static final Map<Class<?>, List<String>> LAYOUTS =
      Map.ofEntries(
          of(StatLayout.class, "struct stat", "asm/stat.h"),
          of(StatxLayout.class, "struct statx", "linux/stat.h"),
          of(StatxTimestampLayout.class, "struct statx_timestamp", "linux/stat.h"),
          of(StatfsLayout.class, "struct statfs", "asm/statfs.h"),
          of(TimespecLayout.class, "struct __kernel_timespec", "linux/time_types.h"),
          of(TimevalLayout.class, "struct timeval", "linux/time.h"),
          of(TimezoneLayout.class, "struct timezone", "linux/time.h"),
          of(ItimervalLayout.class, "struct itimerval", "linux/time.h"),
          of(ItimerspecLayout.class, "struct __kernel_itimerspec", "linux/time_types.h"),
          of(TmsLayout.class, "struct tms", "linux/times.h"),
          of(RusageLayout.class, "struct rusage", "linux/resource.h"),
          of(RlimitLayout.class, "struct rlimit64", "linux/resource.h"),
          of(SysinfoLayout.class, "struct sysinfo", "linux/sysinfo.h"),
          of(UtsnameLayout.class, "struct new_utsname", "linux/utsname.h"),
          of(IovecLayout.class, "struct iovec", "linux/uio.h"),
          of(TermiosLayout.class, "struct termios", "asm/termbits.h"),
          of(Termios2Layout.class, "struct termios2", "asm/termbits.h"),
          of(WinsizeLayout.class, "struct winsize", "asm/termios.h"),
          of(DirentLayout.class, "struct dirent64", "dirent.h"),
          of(SigactionLayout.class, "struct sigaction", "linux/signal.h"),
          of(SigsetLayout.class, "sigset_t", "linux/signal.h"),
          of(StackLayout.class, "stack_t", "linux/signal.h"),
          of(SiginfoLayout.class, "siginfo_t", "linux/signal.h"),
          of(SigeventLayout.class, "struct sigevent", "linux/signal.h"),
          of(ContextHeadLayout.class, "struct _aarch64_ctx", "asm/sigcontext.h"),
          of(FpsimdContextLayout.class, "struct fpsimd_context", "asm/sigcontext.h"),
          of(EsrContextLayout.class, "struct esr_context", "asm/sigcontext.h"),
          of(ExtraContextLayout.class, "struct extra_context", "asm/sigcontext.h"),
          of(SigcontextLayout.class, "struct sigcontext", "asm/sigcontext.h"),
          of(
              UcontextLayout.class,
              "struct ucontext",
              "linux/signal.h asm/sigcontext.h asm/ucontext.h"),
          of(
              RtSigframeLayout.class,
              "struct { siginfo_t info; struct ucontext uc; }",
              "linux/signal.h asm/sigcontext.h asm/ucontext.h"),
          of(PtraceSyscallInfoLayout.class, "struct ptrace_syscall_info", "linux/ptrace.h"),
          of(PtracePeeksiginfoArgsLayout.class, "struct ptrace_peeksiginfo_args", "linux/ptrace.h"),
          of(UserRegsLayout.class, "struct user_pt_regs", "asm/ptrace.h"),
          of(UserFpsimdLayout.class, "struct user_fpsimd_state", "asm/ptrace.h"),
          of(RseqLayout.class, "struct rseq", "linux/rseq.h"),
          of(RseqCsLayout.class, "struct rseq_cs", "linux/rseq.h"),
          of(RobustListHeadLayout.class, "struct robust_list_head", "linux/futex.h"),
          of(FutexWaitvLayout.class, "struct futex_waitv", "linux/futex.h"),
          of(EpollEventLayout.class, "struct epoll_event", "linux/eventpoll.h"),
          of(FlockLayout.class, "struct flock", "asm/fcntl.h"),
          of(FOwnerExLayout.class, "struct f_owner_ex", "asm/fcntl.h"),
          of(PollfdLayout.class, "struct pollfd", "poll.h"),
          of(CloneArgsLayout.class, "struct clone_args", "linux/sched.h"),
          of(
              SchedAttrLayout.class,
              "struct sched_attr",
              "sys/types.h linux/types.h linux/sched/types.h"),
          of(OpenHowLayout.class, "struct open_how", "linux/openat2.h"),
          of(MsghdrLayout.class, "struct msghdr", "sys/socket.h"),
          of(MmsghdrLayout.class, "struct mmsghdr", "sys/socket.h"),
          of(CmsghdrLayout.class, "struct cmsghdr", "sys/socket.h"),
          of(SockaddrUnLayout.class, "struct sockaddr_un", "sys/un.h"),
          of(SockaddrInLayout.class, "struct sockaddr_in", "netinet/in.h"),
          of(SockaddrIn6Layout.class, "struct sockaddr_in6", "netinet/in.h"),
          of(LingerLayout.class, "struct linger", "sys/socket.h"),
          of(UcredLayout.class, "struct ucred", "sys/socket.h"),
          of(SignalfdSiginfoLayout.class, "struct signalfd_siginfo", "linux/signalfd.h"),
          of(InotifyEventLayout.class, "struct inotify_event", "linux/inotify.h"),
          of(CapHeaderLayout.class, "struct __user_cap_header_struct", "linux/capability.h"),
          of(CapDataLayout.class, "struct __user_cap_data_struct", "linux/capability.h"),
          of(AuxvLayout.class, "Elf64_auxv_t", "elf.h"));

  private AbiHeaders() {}

  private static Map.Entry<Class<?>, List<String>> of(Class<?> type, String headers) {
    return Map.entry(type, List.of(headers.split(" ")));
  }

  private static Map.Entry<Class<?>, List<String>> of(Class<?> type, String c, String headers) {
    return Map.entry(type, List.of((c + "," + headers.replace(' ', ',')).split(",")));
  }
}
