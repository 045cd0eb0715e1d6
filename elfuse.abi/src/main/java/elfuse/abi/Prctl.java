package elfuse.abi;

/**
 * {@code prctl} operations.
 *
 * <p>Header {@code linux/prctl.h}.
 */
public final class Prctl {
  /** Signal on the parent's death. */
  public static final int PR_SET_PDEATHSIG = 1;

  /** Get it. */
  public static final int PR_GET_PDEATHSIG = 2;

  /** Whether a core may be dumped. */
  public static final int PR_GET_DUMPABLE = 3;

  /** Set it. */
  public static final int PR_SET_DUMPABLE = 4;

  /** Unaligned access control. */
  public static final int PR_GET_UNALIGN = 5;

  /** Set it. */
  public static final int PR_SET_UNALIGN = 6;

  /** Keep capabilities over a user id change. */
  public static final int PR_GET_KEEPCAPS = 7;

  /** Set it. */
  public static final int PR_SET_KEEPCAPS = 8;

  /** Name of the thread. */
  public static final int PR_SET_NAME = 15;

  /** Get it. */
  public static final int PR_GET_NAME = 16;

  /** seccomp mode. */
  public static final int PR_GET_SECCOMP = 21;

  /** Set it. */
  public static final int PR_SET_SECCOMP = 22;

  /** Capability bounding set. */
  public static final int PR_CAPBSET_READ = 23;

  /** Drop from it. */
  public static final int PR_CAPBSET_DROP = 24;

  /** Time-stamp counter access. */
  public static final int PR_GET_TSC = 25;

  /** Set it. */
  public static final int PR_SET_TSC = 26;

  /** Secure bits. */
  public static final int PR_GET_SECUREBITS = 27;

  /** Set them. */
  public static final int PR_SET_SECUREBITS = 28;

  /** Timer slack in nanoseconds. */
  public static final int PR_SET_TIMERSLACK = 29;

  /** Get it. */
  public static final int PR_GET_TIMERSLACK = 30;

  /** Disable performance counters. */
  public static final int PR_TASK_PERF_EVENTS_DISABLE = 31;

  /** Enable them. */
  public static final int PR_TASK_PERF_EVENTS_ENABLE = 32;

  /** Memory corruption policy. */
  public static final int PR_MCE_KILL = 33;

  /** Get it. */
  public static final int PR_MCE_KILL_GET = 34;

  /** Change memory map fields. */
  public static final int PR_SET_MM = 35;

  /** Who may trace. */
  public static final int PR_SET_PTRACER = 1499557217;

  /** Adopt orphans. */
  public static final int PR_SET_CHILD_SUBREAPER = 36;

  /** Get it. */
  public static final int PR_GET_CHILD_SUBREAPER = 37;

  /** No privileges from execve. */
  public static final int PR_SET_NO_NEW_PRIVS = 38;

  /** Get it. */
  public static final int PR_GET_NO_NEW_PRIVS = 39;

  /** The clear_child_tid address. */
  public static final int PR_GET_TID_ADDRESS = 40;

  /** No huge pages. */
  public static final int PR_SET_THP_DISABLE = 41;

  /** Get it. */
  public static final int PR_GET_THP_DISABLE = 42;

  /** Floating-point mode. */
  public static final int PR_SET_FP_MODE = 45;

  /** Get it. */
  public static final int PR_GET_FP_MODE = 46;

  /** Ambient capabilities. */
  public static final int PR_CAP_AMBIENT = 47;

  /** SVE vector length. */
  public static final int PR_SVE_SET_VL = 50;

  /** Get it. */
  public static final int PR_SVE_GET_VL = 51;

  /** Speculation control. */
  public static final int PR_GET_SPECULATION_CTRL = 52;

  /** Set it. */
  public static final int PR_SET_SPECULATION_CTRL = 53;

  /** New pointer authentication keys. */
  public static final int PR_PAC_RESET_KEYS = 54;

  /** Tagged address mode. */
  public static final int PR_SET_TAGGED_ADDR_CTRL = 55;

  /** Get it. */
  public static final int PR_GET_TAGGED_ADDR_CTRL = 56;

  /** Tagged addresses are accepted. */
  public static final int PR_TAGGED_ADDR_ENABLE = 1;

  /** Input and output flusher state. */
  public static final int PR_SET_IO_FLUSHER = 57;

  /** Get it. */
  public static final int PR_GET_IO_FLUSHER = 58;

  /** System calls go to user space. */
  public static final int PR_SET_SYSCALL_USER_DISPATCH = 59;

  /** Enabled pointer authentication keys. */
  public static final int PR_PAC_SET_ENABLED_KEYS = 60;

  /** Get them. */
  public static final int PR_PAC_GET_ENABLED_KEYS = 61;

  /** Core scheduling. */
  public static final int PR_SCHED_CORE = 62;

  /** Name a mapping. */
  public static final int PR_SET_VMA = 1398164801;

  /** Name an anonymous mapping. */
  public static final int PR_SET_VMA_ANON_NAME = 0;

  private Prctl() {}
}
