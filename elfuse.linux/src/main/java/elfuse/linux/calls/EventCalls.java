package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.ItimerspecLayout;
import elfuse.abi.Mman;
import elfuse.fd.AnonymousFiles;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.PidFile;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import elfuse.linux.procfs.ProcessNodes;
import elfuse.linux.vfs.NodeFile;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Descriptors for counters, timers, signals, processes, memory and file system events. */
final class EventCalls {
  private static final int SIGSET = 8;
  private static final int NAME_MAX = 249; // mm/memfd.c, MFD_NAME_MAX_LEN
  private static final int PIDFD_NONBLOCK = Fcntl.O_NONBLOCK;
  private static final int PIDFD_THREAD = Fcntl.O_EXCL;
  // uapi/linux/inotify.h
  private static final int IN_DONT_FOLLOW = 0x0200_0000;
  private static final int IN_ONLYDIR = 0x0100_0000;
  private static final int IN_MASK_BOTH = 0x3000_0000; // IN_MASK_ADD and IN_MASK_CREATE
  private static final int IN_ALL = 0xefff | IN_DONT_FOLLOW | IN_ONLYDIR | 0xf400_0000;

  private EventCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(
          19,
          "eventfd2",
          "int openflags",
          (t, a, b, c, d, e, f) -> t.process.anonymous.eventfd(t.files, (int) a, (int) b)),
      full(
          26,
          "inotify_init1",
          "openflags",
          (t, a, b, c, d, e, f) -> t.process.anonymous.inotify(t.files, (int) a)),
      full(27, "inotify_add_watch", "fd path hex", EventCalls::addWatch),
      full(
          28,
          "inotify_rm_watch",
          "fd int",
          (t, a, b, c, d, e, f) -> t.process.anonymous.unwatch(t.files, (int) a, (int) b)),
      full(74, "signalfd4", "fd ptr int openflags", EventCalls::signalfd),
      full(
          85,
          "timerfd_create",
          "clock openflags",
          (t, a, b, c, d, e, f) -> t.process.anonymous.timerfd(t.files, (int) a, (int) b)),
      full(86, "timerfd_settime", "fd hex ptr ptr", EventCalls::setTimer),
      full(87, "timerfd_gettime", "fd ptr", EventCalls::getTimer),
      full(279, "memfd_create", "path hex", EventCalls::memfd),
      full(434, "pidfd_open", "int openflags", EventCalls::open),
      full(438, "pidfd_getfd", "fd fd hex", EventCalls::getfd),
    };
  }

  private static long signalfd(Task t, long a, long b, long c, long d, long e, long f) {
    if (c != SIGSET) {
      return -Errno.EINVAL;
    }
    long set = t.memory.getLong(b);
    return t.process.anonymous.signalfd(
        t.files, (int) a, set, (int) d, t.process.table.signalSource);
  }

  private static long setTimer(Task t, long a, long b, long c, long d, long e, long f) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment both = arena.allocate(2L * ItimerspecLayout.SIZE, 8);
      t.memory.copyIn(c, both.asSlice(0, ItimerspecLayout.SIZE));
      long old = both.address() + ItimerspecLayout.SIZE;
      long result =
          t.process.anonymous.setTimer(t.files, (int) a, (int) b, both.address(), d == 0 ? 0 : old);
      if (result >= 0 && d != 0) {
        t.memory.copyOut(d, both.asSlice(ItimerspecLayout.SIZE));
      }
      return result;
    }
  }

  private static long getTimer(Task t, long a, long b, long c, long d, long e, long f) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment setting = arena.allocate(ItimerspecLayout.SIZE, 8);
      long result = t.process.anonymous.getTimer(t.files, (int) a, setting.address());
      if (result >= 0) {
        t.memory.copyOut(b, setting);
      }
      return result;
    }
  }

  private static long memfd(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) b;
    boolean huge = (flags & Mman.MFD_HUGETLB) != 0;
    int sizes = huge ? 63 << 26 : 0; // MFD_HUGE_MASK << MFD_HUGE_SHIFT
    if ((flags & ~(0x1f | sizes)) != 0) {
      return -Errno.EINVAL;
    }
    StringBuilder name = new StringBuilder();
    for (int i = 0; ; i++) {
      int next = t.memory.getByte(a + i) & 0xff;
      if (next == 0) {
        break;
      }
      if (i == NAME_MAX) {
        return -Errno.EINVAL;
      }
      name.append((char) next);
    }
    return t.process.anonymous.memfd(t.files, name.toString(), flags);
  }

  private static long addWatch(Task t, long a, long b, long c, long d, long e, long f) {
    int mask = (int) c;
    if ((mask & IN_ALL) == 0) {
      return -Errno.EINVAL;
    }
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    boolean isQueue = AnonymousFiles.isInotify(file);
    file.release();
    if (!isQueue || (mask & IN_MASK_BOTH) == IN_MASK_BOTH) {
      return -Errno.EINVAL; // before the path is looked at
    }
    String path = PathCalls.path(t, b);
    return PathCalls.at(
        t,
        Fcntl.AT_FDCWD,
        path,
        (mask & IN_DONT_FOLLOW) == 0,
        p -> {
          if (p.node() != null) {
            return -Errno.ENOSPC; // no more can be watched: what is ours tells nobody of changes
          }
          // what was looked up is named by its host descriptor
          String found = "/proc/self/fd/" + p.directory();
          return t.process.anonymous.watch(t.files, (int) a, found, mask & ~IN_DONT_FOLLOW);
        });
  }

  private static long open(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) b;
    if ((flags & ~(PIDFD_NONBLOCK | PIDFD_THREAD)) != 0 || (int) a <= 0) {
      return -Errno.EINVAL;
    }
    boolean thread = (flags & PIDFD_THREAD) != 0;
    Process process = t.process.table.get((int) a);
    Task task = process == null ? t.process.table.task((int) a) : process.leader();
    if (task == null) {
      return -Errno.ESRCH;
    }
    if (process == null && !thread) {
      return -Errno.ENOENT; // kernel/fork.c, pidfd_prepare: it leads no group
    }
    PidFile.Subject subject = thread ? task : process;
    return t.process.anonymous.pidfd(t.files, subject, (flags & PIDFD_NONBLOCK) != 0);
  }

  /** {@return the process that a descriptor stands for, or whose thread it is, or null} */
  static Process process(Task t, long fd) {
    PidFile.Subject subject = subject(t, fd);
    return subject instanceof Process process
        ? process
        : subject instanceof Task task ? task.process : null;
  }

  /** {@return the process or thread that a descriptor stands for, or null} */
  static PidFile.Subject subject(Task t, long fd) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return null;
    }
    try {
      return AnonymousFiles.process(file);
    } finally {
      file.release();
    }
  }

  /** A directory of /proc names a process as well (fs/proc/base.c, tgid_pidfd_to_pid). */
  static Process processOfDirectory(Task t, long fd) {
    OpenFileDescription file = t.files.acquire((int) fd);
    if (file == null) {
      return null;
    }
    Process process = ProcessNodes.process(NodeFile.of(file));
    file.release();
    return process;
  }

  private static long getfd(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) c != 0) {
      return -Errno.EINVAL;
    }
    PidFile.Subject subject = subject(t, a);
    if (subject == null) {
      return -Errno.EBADF;
    }
    Task owner = subject instanceof Process process ? process.task(process.pid) : (Task) subject;
    if (owner == null || owner.isOver()) {
      return -Errno.ESRCH; // perhaps others of its process go on
    }
    if (!t.process.table.tracing.mayAccess(t.process, owner.process)) {
      return -Errno.EPERM; // PTRACE_MODE_ATTACH_REALCREDS
    }
    OpenFileDescription file = owner.files.acquireAny((int) b);
    return file == null ? -Errno.EBADF : t.files.add(file, true);
  }
}
