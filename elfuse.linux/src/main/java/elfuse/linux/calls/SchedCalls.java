package elfuse.linux.calls;

import static elfuse.abi.Sched.*;
import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.SchedAttrLayout;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Limits;
import elfuse.linux.process.SchedState;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Policies, priorities and CPUs of threads (man 7 sched; {@code kernel/sched/syscalls.c}). */
final class SchedCalls {
  /** Stands for the policy that a thread has. */
  private static final int KEEP = -1;

  private static final int SCHED_EXT = 7; // since Linux 6.12
  private static final int PAGE = 4096;
  private static final int MASK_BYTES = 1024; // 8,192 CPUs, as many as Linux can be built for
  private static final int FLAGS = 0x7f; // SCHED_FLAG_ALL
  private static final int FLAG_RESET_ON_FORK = 1;
  private static final int FLAG_KEEP_POLICY = 8;
  private static final int FLAG_KEEP_PARAMS = 16;
  private static final int FLAG_UTIL_CLAMP = 0x60;
  private static final long RR_TIMESLICE = 100_000_000;

  /** The base slice of the fair scheduler on eight CPUs or more. */
  private static final long FAIR_SLICE = 3_000_000;

  private SchedCalls() {}

  static Syscall[] rows() {
    String kept = "kept and told; the host schedules";
    return new Syscall[] {
      partial(118, "sched_setparam", "int ptr", kept, (t, a, b, c, d, e, f) -> set(t, a, KEEP, b)),
      partial(
          119,
          "sched_setscheduler",
          "int int ptr",
          kept + "; no SCHED_DEADLINE",
          (t, a, b, c, d, e, f) -> (int) b < 0 ? -Errno.EINVAL : set(t, a, (int) b, c)),
      full(120, "sched_getscheduler", "int", SchedCalls::getscheduler),
      full(121, "sched_getparam", "int ptr", SchedCalls::getparam),
      full(122, "sched_setaffinity", "int int ptr", SchedCalls::setaffinity),
      full(123, "sched_getaffinity", "int int ptr", SchedCalls::getaffinity),
      full(124, "sched_yield", "", (t, a, b, c, d, e, f) -> t.posix.schedYield()),
      full(125, "sched_get_priority_max", "int", (t, a, b, c, d, e, f) -> priority(a, 99)),
      full(126, "sched_get_priority_min", "int", (t, a, b, c, d, e, f) -> priority(a, 1)),
      full(127, "sched_rr_get_interval", "int ptr", SchedCalls::interval),
      full(168, "getcpu", "ptr ptr ptr", SchedCalls::getcpu),
      partial(
          274,
          "sched_setattr",
          "int ptr hex",
          kept + "; no SCHED_DEADLINE, no utilization clamps",
          SchedCalls::setattr),
      full(275, "sched_getattr", "int ptr int hex", SchedCalls::getattr),
    };
  }

  /** {@return a thread of the run by number, the caller for 0, or null} */
  private static Task find(Task t, long pid) {
    return (int) pid == 0 ? t : t.process.table.task((int) pid);
  }

  private static long set(Task t, long pid, int policyAndFlag, long param) {
    if (param == 0 || (int) pid < 0) {
      return -Errno.EINVAL;
    }
    int priority = t.memory.getInt(param);
    Task target = find(t, pid);
    if (target == null) {
      return -Errno.ESRCH;
    }
    boolean flag = policyAndFlag != KEEP && (policyAndFlag & SCHED_RESET_ON_FORK) != 0;
    int policy = flag ? policyAndFlag & ~SCHED_RESET_ON_FORK : policyAndFlag;
    return set(
        t, target, policy, priority, target.sched.nice(), false, flag ? FLAG_RESET_ON_FORK : 0);
  }

  /**
   * {@code __sched_setscheduler}, for all calls.
   *
   * @param wanted the policy, or {@link #KEEP}
   * @param bandwidth whether what SCHED_DEADLINE needs is given and makes sense
   */
  private static long set(
      Task t, Task target, int wanted, int priority, int nice, boolean bandwidth, long flags) {
    SchedState state = target.sched;
    synchronized (state) {
      boolean reset = wanted == KEEP ? state.resetOnFork() : (flags & FLAG_RESET_ON_FORK) != 0;
      int policy = wanted == KEEP ? state.policy() : wanted;
      boolean realTime = SchedState.isRealTime(policy);
      if (!isPolicy(policy)
          || (flags & ~FLAGS) != 0
          || Integer.compareUnsigned(priority, 99) > 0
          || policy == SCHED_DEADLINE && !bandwidth
          || realTime != (priority != 0)) {
        return -Errno.EINVAL;
      }
      if (!mayChange(t, target, policy, priority, nice, reset)) {
        return -Errno.EPERM;
      }
      if ((flags & FLAG_UTIL_CLAMP) != 0) {
        return -Errno.EOPNOTSUPP; // as without CONFIG_UCLAMP_TASK
      }
      if (policy == SCHED_DEADLINE) {
        return -Errno.EBUSY; // there is no bandwidth to give away
      }
      if ((flags & FLAG_KEEP_PARAMS) != 0) {
        state.set(state.policy(), state.priority(), reset); // the policy is kept, too
        return 0;
      }
      state.set(policy, priority, reset);
      if (isFair(policy)) {
        state.setNice(nice);
      }
      return 0;
    }
  }

  private static boolean isPolicy(int policy) {
    return switch (policy) {
      case SCHED_NORMAL, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE -> true;
      default -> false;
    };
  }

  private static boolean isFair(int policy) {
    return policy == SCHED_NORMAL || policy == SCHED_BATCH;
  }

  /** {@code user_check_sched_setscheduler}. */
  private static boolean mayChange(
      Task t, Task target, int policy, int priority, int nice, boolean reset) {
    SchedState state = target.sched;
    Limits limits = target.process.limits;
    if (privileged(t)) {
      return true;
    }
    if (isFair(policy) && nice < state.nice() && !isReduction(limits, nice)) {
      return false;
    }
    if (SchedState.isRealTime(policy)) {
      long limit = limits.soft(Limits.RTPRIO);
      if (policy != state.policy() && limit == 0
          || priority > state.priority() && Long.compareUnsigned(priority, limit) > 0) {
        return false;
      }
    }
    if (policy == SCHED_DEADLINE) {
      return false;
    }
    if (state.policy() == SCHED_IDLE
        && policy != SCHED_IDLE
        && !isReduction(limits, state.nice())) {
      return false;
    }
    return isOwner(t, target) && (!state.resetOnFork() || reset);
  }

  /** {@return whether RLIMIT_NICE allows a nice value ({@code is_nice_reduction})} */
  static boolean isReduction(Limits limits, int nice) {
    return Long.compareUnsigned(20 - nice, limits.soft(Limits.NICE)) <= 0;
  }

  /** {@return whether the caller has CAP_SYS_NICE} */
  static boolean privileged(Task t) {
    return t.process.credentials.may(Capability.CAP_SYS_NICE);
  }

  /** {@code check_same_owner}. */
  private static boolean isOwner(Task t, Task target) {
    Credentials mine = t.process.credentials.snapshot();
    Credentials theirs = target.process.credentials.snapshot();
    return mine.euid == theirs.euid || mine.euid == theirs.uid;
  }

  private static long getscheduler(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    if (target == null) {
      return -Errno.ESRCH;
    }
    return target.sched.policy() | (target.sched.resetOnFork() ? SCHED_RESET_ON_FORK : 0);
  }

  private static long getparam(Task t, long a, long b, long c, long d, long e, long f) {
    if (b == 0 || (int) a < 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    if (target == null) {
      return -Errno.ESRCH;
    }
    t.memory.putInt(b, target.sched.priority());
    return 0;
  }

  private static long setattr(Task t, long a, long b, long c, long d, long e, long f) {
    if (b == 0 || (int) a < 0 || (int) c != 0) {
      return -Errno.EINVAL;
    }
    long size = t.memory.getInt(b + SchedAttrLayout.SIZE_FIELD) & 0xffff_ffffL;
    size = size == 0 ? SCHED_ATTR_SIZE_VER0 : size;
    if (size < SCHED_ATTR_SIZE_VER0 || size > PAGE) {
      return tooBig(t, b);
    }
    byte[] bytes = t.memory.copyIn(b, (int) size);
    for (int i = SchedAttrLayout.SIZE; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return tooBig(t, b);
      }
    }
    MemorySegment attr = MemorySegment.ofArray(bytes);
    int policy = attr.get(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_POLICY);
    long flags = attr.get(ValueLayout.JAVA_LONG_UNALIGNED, SchedAttrLayout.SCHED_FLAGS);
    int nice = attr.get(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_NICE);
    int priority = attr.get(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_PRIORITY);
    if ((flags & FLAG_UTIL_CLAMP) != 0 && size < SchedAttrLayout.SIZE || policy < 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    if (target == null) {
      return -Errno.ESRCH;
    }
    if ((flags & FLAG_KEEP_PARAMS) != 0) {
      nice = target.sched.nice();
      priority = target.sched.priority();
    }
    int wanted = (flags & FLAG_KEEP_POLICY) != 0 ? KEEP : policy;
    long runtime = attr.get(ValueLayout.JAVA_LONG_UNALIGNED, SchedAttrLayout.SCHED_RUNTIME);
    long deadline = attr.get(ValueLayout.JAVA_LONG_UNALIGNED, SchedAttrLayout.SCHED_DEADLINE);
    long period = attr.get(ValueLayout.JAVA_LONG_UNALIGNED, SchedAttrLayout.SCHED_PERIOD);
    boolean bandwidth = isBandwidth(runtime, deadline, period == 0 ? deadline : period);
    return set(t, target, wanted, priority, Math.clamp(nice, -20, 19), bandwidth, flags);
  }

  /** {@code __checkparam_dl}: nanoseconds, in this order, with the limits of sysctl. */
  private static boolean isBandwidth(long runtime, long deadline, long period) {
    return deadline > 0
        && runtime >= 1 << 10
        && period >= deadline
        && deadline >= runtime
        && period >= 100_000
        && period <= (1L << 22) * 1000;
  }

  /** Tells the program how large the structure is here. */
  private static long tooBig(Task t, long attr) {
    t.memory.putInt(attr + SchedAttrLayout.SIZE_FIELD, SchedAttrLayout.SIZE);
    return -Errno.E2BIG;
  }

  private static long getattr(Task t, long a, long b, long c, long d, long e, long f) {
    long size = c & 0xffff_ffffL;
    if (b == 0 || (int) a < 0 || size > PAGE || size < SCHED_ATTR_SIZE_VER0 || (int) d != 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    if (target == null) {
      return -Errno.ESRCH;
    }
    SchedState state = target.sched;
    byte[] bytes = new byte[SchedAttrLayout.SIZE];
    MemorySegment attr = MemorySegment.ofArray(bytes);
    int told = (int) Math.min(size, bytes.length);
    attr.set(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SIZE_FIELD, told);
    attr.set(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_POLICY, state.policy());
    attr.set(
        ValueLayout.JAVA_LONG_UNALIGNED,
        SchedAttrLayout.SCHED_FLAGS,
        state.resetOnFork() ? FLAG_RESET_ON_FORK : 0);
    if (SchedState.isRealTime(state.policy())) {
      attr.set(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_PRIORITY, state.priority());
    } else {
      attr.set(ValueLayout.JAVA_INT_UNALIGNED, SchedAttrLayout.SCHED_NICE, state.nice());
      attr.set(ValueLayout.JAVA_LONG_UNALIGNED, SchedAttrLayout.SCHED_RUNTIME, FAIR_SLICE);
    }
    t.memory.copyOut(b, bytes, 0, told);
    return 0;
  }

  private static long priority(long policy, int realTime) {
    return switch ((int) policy) {
      case SCHED_FIFO, SCHED_RR -> realTime;
      case SCHED_NORMAL, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE, SCHED_EXT -> 0;
      default -> -Errno.EINVAL;
    };
  }

  private static long interval(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    if (target == null) {
      return -Errno.ESRCH;
    }
    long nanos =
        switch (target.sched.policy()) {
          case SCHED_FIFO -> 0;
          case SCHED_RR -> RR_TIMESLICE;
          default -> FAIR_SLICE;
        };
    t.memory.check(b, 16, elfuse.hv.MemoryAccess.WRITE);
    t.memory.putLong(b, 0);
    t.memory.putLong(b + 8, nanos);
    return 0;
  }

  private static long setaffinity(Task t, long a, long b, long c, long d, long e, long f) {
    int size = (int) Math.min(b & 0xffff_ffffL, MASK_BYTES);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mask = arena.allocate(MASK_BYTES, 8);
      t.memory.copyIn(c, mask.asSlice(0, size));
      Task target = find(t, a);
      if (target == null) {
        return -Errno.ESRCH;
      }
      if (!privileged(t) && !isOwner(t, target)) {
        return -Errno.EPERM;
      }
      t.process.table.threads.changed();
      return t.posix.schedSetaffinity(target.hostThread(), MASK_BYTES, mask.address());
    }
  }

  private static long getaffinity(Task t, long a, long b, long c, long d, long e, long f) {
    int size = (int) Math.min(b & 0xffff_ffffL, MASK_BYTES);
    if ((b & 7) != 0) {
      return -Errno.EINVAL;
    }
    Task target = find(t, a);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mask = arena.allocate(MASK_BYTES, 8);
      int thread = target == null ? 0 : target.hostThread();
      int result = t.posix.schedGetaffinity(thread, size, mask.address());
      if (result < 0) {
        return result; // EINVAL comes before ESRCH
      }
      if (target == null) {
        return -Errno.ESRCH;
      }
      t.memory.copyOut(c, mask.asSlice(0, result));
      return result;
    }
  }

  private static long getcpu(Task t, long a, long b, long c, long d, long e, long f) {
    long where = t.posix.getcpu();
    if (where < 0) {
      return where;
    }
    if (a != 0) {
      t.memory.putInt(a, (int) where);
    }
    if (b != 0) {
      t.memory.putInt(b, (int) (where >>> 32));
    }
    return 0;
  }
}
