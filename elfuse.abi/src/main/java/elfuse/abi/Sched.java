package elfuse.abi;

/**
 * {@code clone} flags, scheduling policies, {@code wait} options, {@code personality}, {@code
 * membarrier} and {@code getrandom}.
 *
 * <p>Headers {@code linux/sched.h}, {@code linux/wait.h}, {@code linux/personality.h}, {@code
 * linux/membarrier.h}, {@code linux/random.h}, {@code linux/rseq.h}, {@code linux/sched/types.h}.
 */
public final class Sched {
  /** Mask of the exit signal in clone flags. */
  public static final int CSIGNAL = 0xff;

  /** Share memory. */
  public static final int CLONE_VM = 0x100;

  /** Share root, current directory and umask. */
  public static final int CLONE_FS = 0x200;

  /** Share the descriptor table. */
  public static final int CLONE_FILES = 0x400;

  /** Share signal dispositions. */
  public static final int CLONE_SIGHAND = 0x800;

  /** Return a process descriptor. */
  public static final int CLONE_PIDFD = 0x1000;

  /** The child is traced too. */
  public static final int CLONE_PTRACE = 0x2000;

  /** The parent waits until the child releases its memory. */
  public static final int CLONE_VFORK = 0x4000;

  /** The child gets the caller's parent. */
  public static final int CLONE_PARENT = 0x8000;

  /** The same thread group. */
  public static final int CLONE_THREAD = 0x10000;

  /** A new mount namespace. */
  public static final int CLONE_NEWNS = 0x20000;

  /** Share System V semaphore adjustments. */
  public static final int CLONE_SYSVSEM = 0x40000;

  /** Set the thread pointer. */
  public static final int CLONE_SETTLS = 0x80000;

  /** Store the thread id in the parent. */
  public static final int CLONE_PARENT_SETTID = 0x100000;

  /** Clear the thread id and wake at exit. */
  public static final int CLONE_CHILD_CLEARTID = 0x200000;

  /** Ignored. */
  public static final int CLONE_DETACHED = 0x400000;

  /** A tracer cannot force CLONE_PTRACE. */
  public static final int CLONE_UNTRACED = 0x800000;

  /** Store the thread id in the child. */
  public static final int CLONE_CHILD_SETTID = 0x1000000;

  /** A new cgroup namespace. */
  public static final int CLONE_NEWCGROUP = 0x2000000;

  /** A new UTS namespace. */
  public static final int CLONE_NEWUTS = 0x4000000;

  /** A new IPC namespace. */
  public static final int CLONE_NEWIPC = 0x8000000;

  /** A new user namespace. */
  public static final int CLONE_NEWUSER = 0x10000000;

  /** A new pid namespace. */
  public static final int CLONE_NEWPID = 0x20000000;

  /** A new network namespace. */
  public static final int CLONE_NEWNET = 0x40000000;

  /** Share the input and output context. */
  public static final int CLONE_IO = 0x80000000;

  /** clone3: handlers become default. */
  public static final long CLONE_CLEAR_SIGHAND = 0x100000000L;

  /** clone3: start in a given cgroup. */
  public static final long CLONE_INTO_CGROUP = 0x200000000L;

  /** A new time namespace. */
  public static final int CLONE_NEWTIME = 0x80;

  /** Size of the first clone_args. */
  public static final int CLONE_ARGS_SIZE_VER0 = 64;

  /** Size of the second clone_args. */
  public static final int CLONE_ARGS_SIZE_VER1 = 80;

  /** Size of the third clone_args. */
  public static final int CLONE_ARGS_SIZE_VER2 = 88;

  /** Time sharing. */
  public static final int SCHED_NORMAL = 0;

  /** Real time, first in first out. */
  public static final int SCHED_FIFO = 1;

  /** Real time, round robin. */
  public static final int SCHED_RR = 2;

  /** Batch. */
  public static final int SCHED_BATCH = 3;

  /** Idle. */
  public static final int SCHED_IDLE = 5;

  /** Deadline. */
  public static final int SCHED_DEADLINE = 6;

  /** Size of the first sched_attr. */
  public static final int SCHED_ATTR_SIZE_VER0 = 48;

  /** A child gets the normal policy. */
  public static final int SCHED_RESET_ON_FORK = 0x40000000;

  /** wait: do not wait. */
  public static final int WNOHANG = 0x1;

  /** wait: stopped children too. */
  public static final int WUNTRACED = 0x2;

  /** waitid: stopped children. */
  public static final int WSTOPPED = 0x2;

  /** waitid: children that ended. */
  public static final int WEXITED = 0x4;

  /** wait: continued children. */
  public static final int WCONTINUED = 0x8;

  /** waitid: leave the child waitable. */
  public static final int WNOWAIT = 0x1000000;

  /** Only children of this thread. */
  public static final int __WNOTHREAD = 0x20000000;

  /** Every child. */
  public static final int __WALL = 0x40000000;

  /** Only clone children. */
  public static final int __WCLONE = 0x80000000;

  /** waitid: any child. */
  public static final int P_ALL = 0x0;

  /** waitid: one process. */
  public static final int P_PID = 0x1;

  /** waitid: one process group. */
  public static final int P_PGID = 0x2;

  /** waitid: one process descriptor. */
  public static final int P_PIDFD = 0x3;

  /** personality: no address randomisation. */
  public static final int ADDR_NO_RANDOMIZE = 0x40000;

  /** personality: page 0 is mapped. */
  public static final int MMAP_PAGE_ZERO = 0x100000;

  /** personality: old memory layout. */
  public static final int ADDR_COMPAT_LAYOUT = 0x200000;

  /** personality: readable means executable. */
  public static final int READ_IMPLIES_EXEC = 0x400000;

  /** personality: Linux. */
  public static final int PER_LINUX = 0x0;

  /** personality: mask of the execution domain. */
  public static final int PER_MASK = 0xff;

  /** membarrier: which commands there are. */
  public static final int MEMBARRIER_CMD_QUERY = 0x0;

  /** membarrier: all threads of the system. */
  public static final int MEMBARRIER_CMD_GLOBAL = 0x1;

  /** membarrier: all registered processes. */
  public static final int MEMBARRIER_CMD_GLOBAL_EXPEDITED = 0x2;

  /** membarrier: register for the above. */
  public static final int MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = 0x4;

  /** membarrier: this process. */
  public static final int MEMBARRIER_CMD_PRIVATE_EXPEDITED = 0x8;

  /** membarrier: register for the above. */
  public static final int MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 0x10;

  /** membarrier: this process, instruction streams too. */
  public static final int MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = 0x20;

  /** membarrier: register for the above. */
  public static final int MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = 0x40;

  /** membarrier: this process, restarting sequences. */
  public static final int MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = 0x80;

  /** membarrier: register for the above. */
  public static final int MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = 0x100;

  /** getrandom: do not wait. */
  public static final int GRND_NONBLOCK = 0x1;

  /** getrandom: from the blocking pool. */
  public static final int GRND_RANDOM = 0x2;

  /** getrandom: even before initialisation. */
  public static final int GRND_INSECURE = 0x4;

  /** rseq: unregister. */
  public static final int RSEQ_FLAG_UNREGISTER = 1;

  private Sched() {}
}
