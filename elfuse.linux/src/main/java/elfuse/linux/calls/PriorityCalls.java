package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import java.util.ArrayList;
import java.util.List;

/**
 * Nice values and priorities for input and output, of threads, groups and users ({@code
 * kernel/sys.c}, {@code block/ioprio.c}).
 */
final class PriorityCalls {
  private static final int CLASS_SHIFT = 13; // linux/ioprio.h
  private static final int CLASS_MASK = 7;
  private static final int LEVEL_MASK = 7;
  private static final int CLASS_NONE = 0;
  private static final int CLASS_REAL_TIME = 1;
  private static final int CLASS_BEST_EFFORT = 2;
  private static final int CLASS_IDLE = 3;

  private PriorityCalls() {}

  static Syscall[] rows() {
    String kept = "kept and told; the host schedules";
    return new Syscall[] {
      partial(30, "ioprio_set", "int int hex", kept, PriorityCalls::ioprioSet),
      partial(31, "ioprio_get", "int int", kept, PriorityCalls::ioprioGet),
      partial(140, "setpriority", "int int int", kept, PriorityCalls::setpriority),
      partial(141, "getpriority", "int int", kept, PriorityCalls::getpriority),
    };
  }

  /**
   * {@return the threads that are meant}
   *
   * @param which 0 for a thread, 1 for a process group, 2 for a user
   */
  private static List<Task> select(Task t, int which, int who) {
    List<Task> found = new ArrayList<>();
    if (which == 0) {
      Task task = who == 0 ? t : t.process.table.task(who);
      if (task != null) {
        found.add(task);
      }
      return found;
    }
    int group = who == 0 ? t.process.group() : who;
    int user = who == 0 ? t.process.credentials.snapshot().uid : who;
    for (Process process : t.process.table.group(which == 1 ? group : 0)) {
      if (which == 1 || process.credentials.snapshot().uid == user) {
        found.addAll(process.tasks());
      }
    }
    return found;
  }

  private static long getpriority(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 0 || (int) a > 2) {
      return -Errno.EINVAL;
    }
    long highest = -Errno.ESRCH;
    for (Task task : select(t, (int) a, (int) b)) {
      highest = Math.max(highest, 20 - task.sched.nice());
    }
    return highest;
  }

  private static long setpriority(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 0 || (int) a > 2) {
      return -Errno.EINVAL;
    }
    int nice = Math.clamp((int) c, -20, 19);
    long result = -Errno.ESRCH;
    for (Task task : select(t, (int) a, (int) b)) {
      result = setOne(t, task, nice, result);
    }
    return result;
  }

  /** {@code set_one_prio}: an error of one thread stays the call's. */
  private static long setOne(Task t, Task task, int nice, long before) {
    Credentials mine = t.process.credentials.snapshot();
    Credentials theirs = task.process.credentials.snapshot();
    boolean privileged = SchedCalls.privileged(t);
    if (!privileged && theirs.uid != mine.euid && theirs.euid != mine.euid) {
      return -Errno.EPERM;
    }
    if (nice < task.sched.nice()
        && !privileged
        && !SchedCalls.isReduction(task.process.limits, nice)) {
      return -Errno.EACCES;
    }
    task.sched.setNice(nice);
    return before == -Errno.ESRCH ? 0 : before;
  }

  private static long ioprioSet(Task t, long a, long b, long c, long d, long e, long f) {
    int value = (int) c;
    switch (value >>> CLASS_SHIFT & CLASS_MASK) {
      case CLASS_REAL_TIME -> {
        if (!SchedCalls.privileged(t)) {
          return -Errno.EPERM;
        }
      }
      case CLASS_BEST_EFFORT, CLASS_IDLE -> {}
      case CLASS_NONE -> {
        if ((value & LEVEL_MASK) != 0) {
          return -Errno.EINVAL;
        }
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
    if ((int) a < 1 || (int) a > 3) {
      return -Errno.EINVAL;
    }
    long result = -Errno.ESRCH;
    for (Task task : select(t, (int) a - 1, (int) b)) {
      Credentials mine = t.process.credentials.snapshot();
      Credentials theirs = task.process.credentials.snapshot();
      if (!SchedCalls.privileged(t) && theirs.uid != mine.euid && theirs.uid != mine.uid) {
        return -Errno.EPERM;
      }
      task.sched.ioPriority = value & 0xffff;
      result = 0;
    }
    return result;
  }

  private static long ioprioGet(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 1 || (int) a > 3) {
      return -Errno.EINVAL;
    }
    long best = -Errno.ESRCH;
    for (Task task : select(t, (int) a - 1, (int) b)) {
      int value = task.sched.ioPriority;
      if ((int) a != 1 && value >>> CLASS_SHIFT == CLASS_NONE) {
        value = CLASS_BEST_EFFORT << CLASS_SHIFT | (task.sched.nice() + 20) / 5;
      }
      best = best < 0 ? value : Math.min(best, value);
    }
    return best;
  }
}
