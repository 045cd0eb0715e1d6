package elfuse.abi;

/**
 * {@code ptrace}: requests, options, events and register sets.
 *
 * <p>Headers {@code linux/ptrace.h}, {@code asm/ptrace.h}, {@code linux/elf.h}, {@code
 * linux/audit.h}.
 */
public final class Ptrace {
  /** The caller is to be traced by its parent. */
  public static final int PTRACE_TRACEME = 0;

  /** Read a word of memory. */
  public static final int PTRACE_PEEKTEXT = 1;

  /** The same. */
  public static final int PTRACE_PEEKDATA = 2;

  /** Write a word of memory. */
  public static final int PTRACE_POKETEXT = 4;

  /** The same. */
  public static final int PTRACE_POKEDATA = 5;

  /** Go on. */
  public static final int PTRACE_CONT = 7;

  /** Send SIGKILL. */
  public static final int PTRACE_KILL = 8;

  /** Go on for one instruction. */
  public static final int PTRACE_SINGLESTEP = 9;

  /** Trace a thread and stop it. */
  public static final int PTRACE_ATTACH = 16;

  /** End tracing and go on. */
  public static final int PTRACE_DETACH = 17;

  /** Go on to the next entry to or exit from a system call. */
  public static final int PTRACE_SYSCALL = 24;

  /** Go on to the next entry to a system call, which is skipped. */
  public static final int PTRACE_SYSEMU = 31;

  /** The same, or one instruction. */
  public static final int PTRACE_SYSEMU_SINGLESTEP = 32;

  /** Set options. */
  public static final int PTRACE_SETOPTIONS = 0x4200;

  /** What an event stop tells. */
  public static final int PTRACE_GETEVENTMSG = 0x4201;

  /** The signal that caused a stop. */
  public static final int PTRACE_GETSIGINFO = 0x4202;

  /** Change it. */
  public static final int PTRACE_SETSIGINFO = 0x4203;

  /** Read a set of registers. */
  public static final int PTRACE_GETREGSET = 0x4204;

  /** Write it. */
  public static final int PTRACE_SETREGSET = 0x4205;

  /** Trace a thread without stopping it. */
  public static final int PTRACE_SEIZE = 0x4206;

  /** Stop a seized thread. */
  public static final int PTRACE_INTERRUPT = 0x4207;

  /** Leave a thread in group-stop. */
  public static final int PTRACE_LISTEN = 0x4208;

  /** Read pending signals. */
  public static final int PTRACE_PEEKSIGINFO = 0x4209;

  /** Read the signal mask. */
  public static final int PTRACE_GETSIGMASK = 0x420a;

  /** Set it. */
  public static final int PTRACE_SETSIGMASK = 0x420b;

  /** What a syscall-stop is about. */
  public static final int PTRACE_GET_SYSCALL_INFO = 0x420e;

  /** Kind of information: not in a syscall-stop. */
  public static final int PTRACE_SYSCALL_INFO_NONE = 0;

  /** Kind of information: entry. */
  public static final int PTRACE_SYSCALL_INFO_ENTRY = 1;

  /** Kind of information: exit. */
  public static final int PTRACE_SYSCALL_INFO_EXIT = 2;

  /** Message of a stop at the entry to a call. */
  public static final int PTRACE_EVENTMSG_SYSCALL_ENTRY = 1;

  /** Message of a stop at its exit. */
  public static final int PTRACE_EVENTMSG_SYSCALL_EXIT = 2;

  /** The signals of the process and not of the thread. */
  public static final int PTRACE_PEEKSIGINFO_SHARED = 1;

  /** Event: fork. */
  public static final int PTRACE_EVENT_FORK = 1;

  /** Event: vfork. */
  public static final int PTRACE_EVENT_VFORK = 2;

  /** Event: clone. */
  public static final int PTRACE_EVENT_CLONE = 3;

  /** Event: another program. */
  public static final int PTRACE_EVENT_EXEC = 4;

  /** Event: the child of a vfork released its parent. */
  public static final int PTRACE_EVENT_VFORK_DONE = 5;

  /** Event: the thread ends. */
  public static final int PTRACE_EVENT_EXIT = 6;

  /** Event: group-stop, interrupt, or a new thread that is seized. */
  public static final int PTRACE_EVENT_STOP = 128;

  /** Option: bit 7 tells syscall-stops. */
  public static final int PTRACE_O_TRACESYSGOOD = 1;

  /** Option: trace children of fork. */
  public static final int PTRACE_O_TRACEFORK = 2;

  /** Option: trace children of vfork. */
  public static final int PTRACE_O_TRACEVFORK = 4;

  /** Option: trace children of clone. */
  public static final int PTRACE_O_TRACECLONE = 8;

  /** Option: stop after execve. */
  public static final int PTRACE_O_TRACEEXEC = 16;

  /** Option: stop after the end of a vfork. */
  public static final int PTRACE_O_TRACEVFORKDONE = 32;

  /** Option: stop before the end. */
  public static final int PTRACE_O_TRACEEXIT = 0x40;

  /** Option: stop at a filter's wish. */
  public static final int PTRACE_O_TRACESECCOMP = 0x80;

  /** Option: kill the tracees when the tracer ends. */
  public static final int PTRACE_O_EXITKILL = 0x100000;

  /** Option: suspend filters. */
  public static final int PTRACE_O_SUSPEND_SECCOMP = 0x200000;

  /** All options. */
  public static final int PTRACE_O_MASK = 0x3000ff;

  /** Register set: struct user_pt_regs. */
  public static final int NT_PRSTATUS = 1;

  /** Register set: struct user_fpsimd_state. */
  public static final int NT_PRFPREG = 2;

  /** Register set: thread pointers. */
  public static final int NT_ARM_TLS = 0x401;

  /** Register set: hardware breakpoints. */
  public static final int NT_ARM_HW_BREAK = 0x402;

  /** Register set: hardware watchpoints. */
  public static final int NT_ARM_HW_WATCH = 0x403;

  /** Register set: number of the system call. */
  public static final int NT_ARM_SYSTEM_CALL = 0x404;

  /** The architecture, as system call information has it. */
  public static final int AUDIT_ARCH_AARCH64 = 0xc00000b7;

  private Ptrace() {}
}
