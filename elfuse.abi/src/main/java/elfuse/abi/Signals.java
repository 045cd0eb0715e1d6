package elfuse.abi;

/**
 * Signal numbers, {@code sigaction} flags, {@code sigprocmask} operations and {@code si_code}
 * values.
 *
 * <p>Headers {@code asm/signal.h}, {@code asm-generic/signal.h}, {@code asm-generic/signal-defs.h},
 * {@code asm-generic/siginfo.h}.
 */
public final class Signals {
  /** Hang-up. */
  public static final int SIGHUP = 1;

  /** Interrupt from the keyboard. */
  public static final int SIGINT = 2;

  /** Quit from the keyboard. */
  public static final int SIGQUIT = 3;

  /** Illegal instruction. */
  public static final int SIGILL = 4;

  /** Breakpoint or trace trap. */
  public static final int SIGTRAP = 5;

  /** Abort. */
  public static final int SIGABRT = 6;

  /** Old name of SIGABRT. */
  public static final int SIGIOT = 6;

  /** Bad memory access. */
  public static final int SIGBUS = 7;

  /** Arithmetic exception. */
  public static final int SIGFPE = 8;

  /** Kill; cannot be caught. */
  public static final int SIGKILL = 9;

  /** For the user. */
  public static final int SIGUSR1 = 10;

  /** Invalid memory reference. */
  public static final int SIGSEGV = 11;

  /** For the user. */
  public static final int SIGUSR2 = 12;

  /** Write to a pipe without readers. */
  public static final int SIGPIPE = 13;

  /** Timer. */
  public static final int SIGALRM = 14;

  /** Termination. */
  public static final int SIGTERM = 15;

  /** Unused. */
  public static final int SIGSTKFLT = 16;

  /** A child stopped or ended. */
  public static final int SIGCHLD = 17;

  /** Continue. */
  public static final int SIGCONT = 18;

  /** Stop; cannot be caught. */
  public static final int SIGSTOP = 19;

  /** Stop from the terminal. */
  public static final int SIGTSTP = 20;

  /** Terminal input from the background. */
  public static final int SIGTTIN = 21;

  /** Terminal output from the background. */
  public static final int SIGTTOU = 22;

  /** Urgent data. */
  public static final int SIGURG = 23;

  /** CPU time limit. */
  public static final int SIGXCPU = 24;

  /** File size limit. */
  public static final int SIGXFSZ = 25;

  /** Virtual timer. */
  public static final int SIGVTALRM = 26;

  /** Profiling timer. */
  public static final int SIGPROF = 27;

  /** The window's size changed. */
  public static final int SIGWINCH = 28;

  /** Input or output is possible. */
  public static final int SIGIO = 29;

  /** Another name of SIGIO. */
  public static final int SIGPOLL = 29;

  /** Power failure. */
  public static final int SIGPWR = 30;

  /** Bad system call. */
  public static final int SIGSYS = 31;

  /** The first real-time signal. */
  public static final int SIGRTMIN = 32;

  /** The last signal. */
  public static final int SIGRTMAX = 64;

  /** No SIGCHLD for stopped children. */
  public static final int SA_NOCLDSTOP = 0x1;

  /** Children do not become zombies. */
  public static final int SA_NOCLDWAIT = 0x2;

  /** The handler takes three arguments. */
  public static final int SA_SIGINFO = 0x4;

  /** Never supported, to detect what is. */
  public static final int SA_UNSUPPORTED = 0x400;

  /** Keep the tag bits of si_addr. */
  public static final int SA_EXPOSE_TAGBITS = 0x800;

  /** Use the alternate stack. */
  public static final int SA_ONSTACK = 0x8000000;

  /** Restart system calls. */
  public static final int SA_RESTART = 0x10000000;

  /** Do not block the signal in its handler. */
  public static final int SA_NODEFER = 0x40000000;

  /** Default again after one delivery. */
  public static final int SA_RESETHAND = 0x80000000;

  /** Historical; arm64 reserves the bit. */
  public static final int SA_RESTORER = 0x4000000;

  /** sigprocmask: add. */
  public static final int SIG_BLOCK = 0;

  /** sigprocmask: remove. */
  public static final int SIG_UNBLOCK = 1;

  /** sigprocmask: replace. */
  public static final int SIG_SETMASK = 2;

  /** Default disposition, in place of a handler. */
  public static final int SIG_DFL = 0;

  /** Ignored, in place of a handler. */
  public static final int SIG_IGN = 1;

  /** sigaltstack: in use. */
  public static final int SS_ONSTACK = 1;

  /** sigaltstack: disabled. */
  public static final int SS_DISABLE = 2;

  /** sigaltstack: disarm on delivery. */
  public static final int SS_AUTODISARM = 0x80000000;

  /** Smallest alternate stack in bytes (arm64). */
  public static final int MINSIGSTKSZ = 5120;

  /** Usual alternate stack in bytes (arm64). */
  public static final int SIGSTKSZ = 16384;

  /** From kill. */
  public static final int SI_USER = 0;

  /** From the kernel. */
  public static final int SI_KERNEL = 128;

  /** From sigqueue. */
  public static final int SI_QUEUE = -1;

  /** From a timer. */
  public static final int SI_TIMER = -2;

  /** From a message queue. */
  public static final int SI_MESGQ = -3;

  /** From asynchronous input or output. */
  public static final int SI_ASYNCIO = -4;

  /** From queued SIGIO. */
  public static final int SI_SIGIO = -5;

  /** From tkill or tgkill. */
  public static final int SI_TKILL = -6;

  /** From execve killing threads. */
  public static final int SI_DETHREAD = -7;

  /** Illegal opcode. */
  public static final int ILL_ILLOPC = 1;

  /** Illegal operand. */
  public static final int ILL_ILLOPN = 2;

  /** Illegal addressing mode. */
  public static final int ILL_ILLADR = 3;

  /** Illegal trap. */
  public static final int ILL_ILLTRP = 4;

  /** Privileged opcode. */
  public static final int ILL_PRVOPC = 5;

  /** Privileged register. */
  public static final int ILL_PRVREG = 6;

  /** Coprocessor error. */
  public static final int ILL_COPROC = 7;

  /** Internal stack error. */
  public static final int ILL_BADSTK = 8;

  /** Integer division by zero. */
  public static final int FPE_INTDIV = 1;

  /** Integer overflow. */
  public static final int FPE_INTOVF = 2;

  /** Floating-point division by zero. */
  public static final int FPE_FLTDIV = 3;

  /** Floating-point overflow. */
  public static final int FPE_FLTOVF = 4;

  /** Floating-point underflow. */
  public static final int FPE_FLTUND = 5;

  /** Floating-point inexact result. */
  public static final int FPE_FLTRES = 6;

  /** Floating-point invalid operation. */
  public static final int FPE_FLTINV = 7;

  /** Subscript out of range. */
  public static final int FPE_FLTSUB = 8;

  /** Undiagnosed floating-point exception. */
  public static final int FPE_FLTUNK = 14;

  /** Nothing mapped there. */
  public static final int SEGV_MAPERR = 1;

  /** Not permitted. */
  public static final int SEGV_ACCERR = 2;

  /** Tag check fault. */
  public static final int SEGV_MTESERR = 9;

  /** Misaligned address. */
  public static final int BUS_ADRALN = 1;

  /** No such physical address; beyond the end of a file. */
  public static final int BUS_ADRERR = 2;

  /** Hardware error. */
  public static final int BUS_OBJERR = 3;

  /** Breakpoint. */
  public static final int TRAP_BRKPT = 1;

  /** Trace trap. */
  public static final int TRAP_TRACE = 2;

  /** Branch trap. */
  public static final int TRAP_BRANCH = 3;

  /** Hardware breakpoint or watchpoint. */
  public static final int TRAP_HWBKPT = 4;

  /** The child exited. */
  public static final int CLD_EXITED = 1;

  /** The child was killed. */
  public static final int CLD_KILLED = 2;

  /** The child was killed and dumped core. */
  public static final int CLD_DUMPED = 3;

  /** The traced child trapped. */
  public static final int CLD_TRAPPED = 4;

  /** The child stopped. */
  public static final int CLD_STOPPED = 5;

  /** The child continued. */
  public static final int CLD_CONTINUED = 6;

  /** Input available. */
  public static final int POLL_IN = 1;

  /** Output possible. */
  public static final int POLL_OUT = 2;

  /** Disconnected. */
  public static final int POLL_HUP = 6;

  /** seccomp. */
  public static final int SYS_SECCOMP = 1;

  /** Notify by signal. */
  public static final int SIGEV_SIGNAL = 0;

  /** Do not notify. */
  public static final int SIGEV_NONE = 1;

  /** Notify by a thread. */
  public static final int SIGEV_THREAD = 2;

  /** Notify one thread. */
  public static final int SIGEV_THREAD_ID = 4;

  /** Record of FP and SIMD registers. */
  public static final int FPSIMD_MAGIC = 0x46508001;

  /** Record of the exception syndrome. */
  public static final int ESR_MAGIC = 0x45535201;

  /** Record that points to more records. */
  public static final int EXTRA_MAGIC = 0x45585401;

  /** Record of SVE registers. */
  public static final int SVE_MAGIC = 0x53564501;

  private Signals() {}
}
