package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Sched;
import elfuse.abi.SiginfoLayout;
import elfuse.abi.Signals;
import elfuse.fd.PidFile;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Children and what they belong to: wait4, waitid, process groups, sessions. */
final class ChildCalls {
  private static final int LINUX_OWN = Sched.__WNOTHREAD | Sched.__WALL | Sched.__WCLONE;

  private ChildCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(95, "waitid", "int int ptr hex ptr", ChildCalls::waitid),
      partial(154, "setpgid", "int int", "no terminal's foreground group", ChildCalls::setpgid),
      full(155, "getpgid", "int", ChildCalls::getpgid),
      full(156, "getsid", "int", ChildCalls::getsid),
      full(157, "setsid", "", ChildCalls::setsid),
      full(260, "wait4", "int ptr hex ptr", ChildCalls::wait4),
    };
  }

  private static long wait4(Task t, long a, long b, long c, long d, long e, long f) {
    int options = (int) c;
    if ((options & ~(Sched.WNOHANG | Sched.WUNTRACED | Sched.WCONTINUED | LINUX_OWN)) != 0) {
      return -Errno.EINVAL;
    }
    if ((int) a == Integer.MIN_VALUE) {
      return -Errno.ESRCH;
    }
    ProcessTable.Found found = t.process.table.await(t, (int) a, options | Sched.WEXITED);
    if (found.child() == null) {
      return -found.error();
    }
    if (b != 0) {
      t.memory.putInt(b, found.status());
    }
    if (d != 0) {
      found.child().cpu.usageWithChildren().write(t.memory, d);
    }
    return found.pid();
  }

  /**
   * Six fields are stored even when there is nothing to tell, or an error, and whatever lies
   * between them stays (kernel/exit.c).
   */
  private static long waitid(Task t, long a, long b, long c, long d, long e, long f) {
    ProcessTable.Found[] found = new ProcessTable.Found[1];
    long result = waitid(t, (int) a, (int) b, (int) d, found);
    Process child = found[0] == null ? null : found[0].child();
    if (e != 0 && child != null) {
      child.cpu.usageWithChildren().write(t.memory, e);
    }
    if (c == 0) {
      return result;
    }
    ByteBuffer out = ByteBuffer.allocate(SiginfoLayout.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    if (child != null) {
      found[0].info().write(out);
      out.putInt(SiginfoLayout.SI_SIGNO, Signals.SIGCHLD);
    }
    if (!t.memory.isUserRange(c, SiginfoLayout.SIZE)) {
      return -Errno.EFAULT;
    }
    t.memory.copyOut(c, out.array(), 0, 12); // si_signo, si_errno, si_code
    t.memory.copyOut(c + 16, out.array(), 16, 12); // si_pid, si_uid, si_status
    return result;
  }

  private static long waitid(Task t, int type, int id, int options, ProcessTable.Found[] out) {
    if ((options
                & ~(Sched.WNOHANG
                    | Sched.WNOWAIT
                    | Sched.WEXITED
                    | Sched.WSTOPPED
                    | Sched.WCONTINUED
                    | LINUX_OWN))
            != 0
        || (options & (Sched.WEXITED | Sched.WSTOPPED | Sched.WCONTINUED)) == 0) {
      return -Errno.EINVAL;
    }
    int which;
    boolean nonblocking = false;
    switch (type) {
      case Sched.P_ALL -> which = -1;
      case Sched.P_PID -> {
        if (id <= 0) {
          return -Errno.EINVAL;
        }
        which = id;
      }
      case Sched.P_PGID -> {
        if (id < 0) {
          return -Errno.EINVAL;
        }
        which = id == 0 ? 0 : -id;
      }
      case Sched.P_PIDFD -> {
        if (id < 0) {
          return -Errno.EINVAL;
        }
        PidFile.Subject subject = EventCalls.subject(t, id);
        if (subject == null) {
          return -Errno.EBADF;
        }
        which = subject.pid();
        long flags = t.files.fcntl(id, Fcntl.F_GETFL, 0, t.waiter());
        nonblocking = flags >= 0 && (flags & Fcntl.O_NONBLOCK) != 0;
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
    ProcessTable.Found found =
        t.process.table.await(t, which, options | (nonblocking ? Sched.WNOHANG : 0));
    out[0] = found;
    if (found.error() != 0) {
      return -found.error();
    }
    return found.child() == null && nonblocking && (options & Sched.WNOHANG) == 0
        ? -Errno.EAGAIN
        : 0;
  }

  private static Process find(Task t, int pid) {
    return pid == 0 ? t.process : t.process.table.get(pid);
  }

  private static long getpgid(Task t, long a, long b, long c, long d, long e, long f) {
    Process process = find(t, (int) a);
    return process == null ? -Errno.ESRCH : process.group();
  }

  private static long getsid(Task t, long a, long b, long c, long d, long e, long f) {
    Process process = find(t, (int) a);
    return process == null ? -Errno.ESRCH : process.session();
  }

  private static long setpgid(Task t, long a, long b, long c, long d, long e, long f) {
    int pid = (int) a == 0 ? t.process.pid : (int) a;
    int group = (int) b == 0 ? pid : (int) b;
    if (group < 0) {
      return -Errno.EINVAL;
    }
    ProcessTable table = t.process.table;
    synchronized (table) {
      Process process = table.get(pid);
      if (process == null || process != t.process && !process.isChildOf(t.process)) {
        return -Errno.ESRCH;
      }
      if (process != t.process && process.hasExeced()) {
        return -Errno.EACCES;
      }
      if (process.session() == process.pid || process.session() != t.process.session()) {
        return -Errno.EPERM;
      }
      if (group != pid) {
        boolean known = false;
        for (Process member : table.group(group)) {
          known |= member.session() == process.session();
        }
        if (!known) {
          return -Errno.EPERM;
        }
      }
      table.regroup(process, group, process.session());
      return 0;
    }
  }

  private static long setsid(Task t, long a, long b, long c, long d, long e, long f) {
    ProcessTable table = t.process.table;
    int pid = t.process.pid;
    synchronized (table) {
      if (t.process.group() == pid || !table.group(pid).isEmpty()) {
        return -Errno.EPERM;
      }
      table.regroup(t.process, pid, pid);
      t.process.terminal = null;
      return pid;
    }
  }
}
