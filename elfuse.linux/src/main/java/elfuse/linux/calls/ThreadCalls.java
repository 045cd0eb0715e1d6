package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.CloneArgsLayout;
import elfuse.abi.Errno;
import elfuse.abi.Sched;
import elfuse.hv.SysReg;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Threads and processes are made: clone, clone3. */
final class ThreadCalls {
  /** What a thread shares with its maker; all or nothing here. */
  private static final long SHARED =
      Sched.CLONE_VM
          | Sched.CLONE_FS
          | Sched.CLONE_FILES
          | Sched.CLONE_SIGHAND
          | Sched.CLONE_THREAD;

  private static final long THREAD_FLAGS =
      SHARED
          | Sched.CLONE_SYSVSEM
          | Sched.CLONE_SETTLS
          | Sched.CLONE_PARENT_SETTID
          | Sched.CLONE_CHILD_CLEARTID
          | Sched.CLONE_CHILD_SETTID
          | Sched.CLONE_DETACHED
          | Sched.CLONE_UNTRACED
          | Sched.CLONE_PTRACE;

  private static final long PROCESS_FLAGS =
      Sched.CLONE_VM
          | Sched.CLONE_VFORK
          | Sched.CLONE_FILES
          | Sched.CLONE_PARENT
          | Sched.CLONE_PIDFD
          | Sched.CLONE_CLEAR_SIGHAND
          | Sched.CLONE_SETTLS
          | Sched.CLONE_PARENT_SETTID
          | Sched.CLONE_CHILD_CLEARTID
          | Sched.CLONE_CHILD_SETTID
          | Sched.CLONE_SYSVSEM
          | Sched.CLONE_IO & 0xffff_ffffL
          | Sched.CLONE_DETACHED
          | Sched.CLONE_UNTRACED
          | Sched.CLONE_PTRACE;

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

  private ThreadCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(
          220,
          "clone",
          "hex ptr ptr ptr ptr",
          "no namespaces; a process shares memory and descriptors, not CLONE_FS or CLONE_SIGHAND",
          (t, a, b, c, d, e, f) ->
              // CONFIG_CLONE_BACKWARDS: flags, stack, parent_tid, tls, child_tid
              clone(t, a & 0xffff_ff00L, (int) a & 0xff, b, c, d, e, c)),
      partial(
          435,
          "clone3",
          "ptr int",
          "no namespaces; a process shares memory and descriptors, not CLONE_FS or CLONE_SIGHAND",
          ThreadCalls::clone3),
    };
  }

  private static long clone3(Task t, long a, long b, long c, long d, long e, long f) {
    if (Long.compareUnsigned(b, 64) < 0) { // CLONE_ARGS_SIZE_VER0
      return -Errno.EINVAL;
    }
    if (Long.compareUnsigned(b, 4096) > 0) {
      return -Errno.E2BIG;
    }
    byte[] bytes = t.memory.copyIn(a, (int) b);
    for (int i = CloneArgsLayout.SIZE; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return -Errno.E2BIG;
      }
    }
    ByteBuffer args = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long flags = args.getLong(CloneArgsLayout.FLAGS);
    long exitSignal = args.getLong(CloneArgsLayout.EXIT_SIGNAL);
    long stack = args.getLong(CloneArgsLayout.STACK);
    long size = args.getLong(CloneArgsLayout.STACK_SIZE);
    if ((flags & ~KNOWN) != 0
        || (flags & 0xff) != 0
        || (flags & Sched.CLONE_DETACHED) != 0
        || exitSignal < 0
        || exitSignal > 64
        || (stack == 0) != (size == 0)
        || (flags & Sched.CLONE_THREAD) != 0 && exitSignal != 0) {
      return -Errno.EINVAL;
    }
    if (b > 64 && args.getLong(CloneArgsLayout.SET_TID_SIZE) != 0) {
      return -Errno.EPERM; // chosen numbers
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
    boolean thread = (flags & Sched.CLONE_THREAD) != 0;
    if (thread && (flags & Sched.CLONE_SIGHAND) == 0
        || (flags & Sched.CLONE_SIGHAND) != 0 && (flags & Sched.CLONE_VM) == 0
        || (flags & Sched.CLONE_CLEAR_SIGHAND) != 0 && (flags & Sched.CLONE_SIGHAND) != 0
        || exitSignal > 64) {
      return -Errno.EINVAL;
    }
    if ((flags & Sched.CLONE_PIDFD) != 0 && (flags & Sched.CLONE_DETACHED) != 0) {
      return -Errno.EINVAL;
    }
    if ((flags & NAMESPACES) != 0) { // as a kernel without them; without the right it is EPERM
      return t.process.credentials.privileged() || (flags & Sched.CLONE_NEWUSER) != 0
          ? -Errno.EINVAL
          : -Errno.EPERM;
    }
    if (thread && (flags & SHARED) != SHARED
        || (flags & ~(thread ? THREAD_FLAGS : PROCESS_FLAGS)) != 0) {
      return -Errno.ENOSYS;
    }
    long pointer = (flags & Sched.CLONE_SETTLS) != 0 ? tls : t.vcpu.get(SysReg.TPIDR_EL0);
    long clear = (flags & Sched.CLONE_CHILD_CLEARTID) != 0 ? childTid : 0;
    Task.CloneTids tids =
        child -> {
          if ((flags & Sched.CLONE_PIDFD) != 0) {
            int fd = t.process.anonymous.pidfd(t.process.files, child.process, false);
            if (fd < 0) {
              return fd;
            }
            try {
              t.memory.putInt(pidfd, fd);
            } catch (GuestFault fault) {
              t.process.files.close(fd);
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

  /** Linux ignores a bad pointer here. */
  private static void put(Task t, long at, int tid) {
    try {
      t.memory.putInt(at, tid);
    } catch (GuestFault ignored) {
      // put_user's result is not looked at
    }
  }
}
