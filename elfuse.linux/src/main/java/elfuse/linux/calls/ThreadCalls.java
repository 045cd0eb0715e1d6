package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.CloneArgsLayout;
import elfuse.abi.Errno;
import elfuse.abi.Sched;
import elfuse.hv.SysReg;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Threads and processes are made, and share: clone, clone3, unshare. */
final class ThreadCalls {
  /** kernel/fork.c, clone3_args_valid. */
  private static final long KNOWN =
      0xffff_ffffL | Sched.CLONE_CLEAR_SIGHAND | Sched.CLONE_INTO_CGROUP;

  private static final long NAMESPACES =
      Sched.CLONE_NEWNS
          | Sched.CLONE_NEWCGROUP
          | Sched.CLONE_NEWUTS
          | Sched.CLONE_NEWIPC
          | Sched.CLONE_NEWUSER
          | Sched.CLONE_NEWPID
          | Sched.CLONE_NEWNET
          | Sched.CLONE_NEWTIME;

  /** kernel/fork.c, check_unshare_flags. */
  private static final long UNSHARED =
      Sched.CLONE_THREAD
          | Sched.CLONE_FS
          | Sched.CLONE_FILES
          | Sched.CLONE_SIGHAND
          | Sched.CLONE_VM
          | Sched.CLONE_SYSVSEM
          | NAMESPACES;

  private static final String NOTE = "no namespaces, no chosen numbers";
  private static final int MAX_PID_NS_LEVEL = 32;

  private ThreadCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(
          220,
          "clone",
          "hex ptr ptr ptr ptr",
          NOTE,
          (t, a, b, c, d, e, f) ->
              // CONFIG_CLONE_BACKWARDS: flags, stack, parent_tid, tls, child_tid
              clone(t, a & 0xffff_ff00L, (int) a & 0xff, b, c, d, e, c)),
      partial(97, "unshare", "hex", "no namespaces", ThreadCalls::unshare),
      partial(435, "clone3", "ptr int", NOTE, ThreadCalls::clone3),
    };
  }

  private static long clone3(Task t, long a, long b, long c, long d, long e, long f) {
    if (Long.compareUnsigned(b, 4096) > 0) {
      return -Errno.E2BIG;
    }
    if (b < Sched.CLONE_ARGS_SIZE_VER0) {
      return -Errno.EINVAL;
    }
    byte[] bytes = t.memory.copyIn(a, (int) b);
    for (int i = CloneArgsLayout.SIZE; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return -Errno.E2BIG;
      }
    }
    bytes = Arrays.copyOf(bytes, CloneArgsLayout.SIZE);
    ByteBuffer args = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long flags = args.getLong(CloneArgsLayout.FLAGS);
    long exitSignal = args.getLong(CloneArgsLayout.EXIT_SIGNAL);
    long stack = args.getLong(CloneArgsLayout.STACK);
    long size = args.getLong(CloneArgsLayout.STACK_SIZE);
    long numbers = args.getLong(CloneArgsLayout.SET_TID); // 0 if the structure ends before
    long count = args.getLong(CloneArgsLayout.SET_TID_SIZE);
    long cgroup = args.getLong(CloneArgsLayout.CGROUP);
    if (Long.compareUnsigned(count, MAX_PID_NS_LEVEL) > 0
        || (numbers == 0) != (count == 0)
        || exitSignal < 0
        || exitSignal > 64
        || (flags & Sched.CLONE_INTO_CGROUP) != 0
            && (Long.compareUnsigned(cgroup, Integer.MAX_VALUE) > 0
                || b < Sched.CLONE_ARGS_SIZE_VER2)) {
      return -Errno.EINVAL;
    }
    byte[] wanted = count == 0 ? null : t.memory.copyIn(numbers, (int) count * 4);
    if ((flags & ~KNOWN) != 0
        || (flags & (Sched.CSIGNAL & ~Sched.CLONE_NEWTIME | Sched.CLONE_DETACHED)) != 0
        || (flags & Sched.CLONE_CLEAR_SIGHAND) != 0 && (flags & Sched.CLONE_SIGHAND) != 0
        || (flags & (Sched.CLONE_THREAD | Sched.CLONE_PARENT)) != 0 && exitSignal != 0
        || (stack == 0) != (size == 0)
        || !t.memory.isUserRange(stack, size)) {
      return -Errno.EINVAL;
    }
    if (wanted != null) {
      int number = ByteBuffer.wrap(wanted).order(ByteOrder.LITTLE_ENDIAN).getInt();
      return count > 1 || number < 1 || number >= ProcessTable.MOST_NUMBERS
          ? -Errno.EINVAL
          : -Errno.EPERM; // that takes CAP_CHECKPOINT_RESTORE
    }
    if ((flags & Sched.CLONE_INTO_CGROUP) != 0) {
      return -Errno.EBADF; // there is no cgroup file system that the descriptor could be of
    }
    return clone(
        t,
        flags,
        (int) exitSignal,
        stack == 0 ? 0 : stack + size,
        args.getLong(CloneArgsLayout.PARENT_TID),
        args.getLong(CloneArgsLayout.TLS),
        args.getLong(CloneArgsLayout.CHILD_TID),
        args.getLong(CloneArgsLayout.PIDFD));
  }

  /** kernel/fork.c, copy_process and kernel_clone: the checks in their order. */
  private static long clone(
      Task t,
      long flags,
      int exitSignal,
      long stack,
      long parentTid,
      long tls,
      long childTid,
      long pidfd) {
    boolean thread = has(flags, Sched.CLONE_THREAD);
    if (has(flags, Sched.CLONE_PIDFD | Sched.CLONE_PARENT_SETTID) && pidfd == parentTid
        || has(flags, Sched.CLONE_NEWNS | Sched.CLONE_FS)
        || has(flags, Sched.CLONE_NEWUSER | Sched.CLONE_FS)
        || thread && !has(flags, Sched.CLONE_SIGHAND)
        || has(flags, Sched.CLONE_SIGHAND) && !has(flags, Sched.CLONE_VM)
        || thread && (flags & (Sched.CLONE_NEWUSER | Sched.CLONE_NEWPID)) != 0
        || has(flags, Sched.CLONE_PIDFD | Sched.CLONE_DETACHED)) {
      return -Errno.EINVAL;
    }
    if ((flags & NAMESPACES) != 0) {
      return namespaces(t, flags);
    }
    long pointer = (flags & Sched.CLONE_SETTLS) != 0 ? tls : t.vcpu.get(SysReg.TPIDR_EL0);
    long clear = (flags & Sched.CLONE_CHILD_CLEARTID) != 0 ? childTid : 0;
    Task.CloneTids tids =
        child -> {
          if ((flags & Sched.CLONE_PIDFD) != 0) {
            int fd = t.process.anonymous.pidfd(t.files, thread ? child : child.process, false);
            if (fd < 0) {
              return fd;
            }
            try {
              t.memory.putInt(pidfd, fd);
            } catch (GuestFault fault) {
              t.files.close(fd);
              return -Errno.EFAULT;
            }
          }
          if ((flags & Sched.CLONE_PARENT_SETTID) != 0) {
            put(t, parentTid, child.tid);
          }
          if ((flags & Sched.CLONE_CHILD_SETTID) != 0) {
            put(child, childTid, child.tid);
          }
          return 0;
        };
    Task.CloneStart start = new Task.CloneStart(stack, pointer, clear, tids);
    return thread ? t.spawn(flags, start) : t.fork(flags, exitSignal, start);
  }

  private static boolean has(long flags, long all) {
    return (flags & all) == all;
  }

  /** As a kernel that has none, after its look at the rights (copy_creds, copy_namespaces). */
  private static long namespaces(Task t, long flags) {
    return has(flags, Sched.CLONE_NEWUSER) || t.process.credentials.privileged()
        ? -Errno.EINVAL
        : -Errno.EPERM;
  }

  /** kernel/fork.c, ksys_unshare: what a flag takes with it, and the checks in their order. */
  private static long unshare(Task t, long a, long b, long c, long d, long e, long f) {
    long flags = a;
    flags |= has(flags, Sched.CLONE_NEWUSER) ? Sched.CLONE_THREAD | Sched.CLONE_FS : 0;
    flags |= has(flags, Sched.CLONE_VM) ? Sched.CLONE_SIGHAND : 0;
    flags |= has(flags, Sched.CLONE_SIGHAND) ? Sched.CLONE_THREAD : 0;
    flags |= has(flags, Sched.CLONE_NEWNS) ? Sched.CLONE_FS : 0;
    if ((flags & ~UNSHARED) != 0
        || has(flags, Sched.CLONE_THREAD) && t.process.tasks().size() > 1
        || has(flags, Sched.CLONE_SIGHAND) && t.process.signals.actionsAreShared()
        || has(flags, Sched.CLONE_VM) && t.process.sharesImage()) {
      return -Errno.EINVAL;
    }
    if ((flags & NAMESPACES) != 0) {
      return namespaces(t, flags);
    }
    if (has(flags, Sched.CLONE_SYSVSEM)) {
      t.process.table.ipc.semaphores.leave(t);
    }
    if (has(flags, Sched.CLONE_FS)) {
      t.unsharePaths();
    }
    if (has(flags, Sched.CLONE_FILES)) {
      t.unshareFiles();
    }
    return 0;
  }

  /** Linux ignores a bad pointer here. */
  private static void put(Task t, long at, int tid) {
    try {
      t.memory.putInt(at, tid);
    } catch (GuestFault ignored) {
      // put_user's result is not looked at
    }
  }
}
