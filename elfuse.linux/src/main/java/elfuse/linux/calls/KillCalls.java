package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.SiginfoLayout;
import elfuse.abi.Signals;
import elfuse.fd.PidFile;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.signal.SignalInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * Sending signals ({@code kernel/signal.c}): to processes, groups, threads and descriptors.
 *
 * <p>Whom it is for is looked up first, so a number that nobody has is ESRCH whatever the signal;
 * then the signal is checked, and who may send it.
 */
final class KillCalls {
  private static final int PIDFD_SIGNAL_THREAD = 1;
  private static final int PIDFD_SIGNAL_THREAD_GROUP = 2;
  private static final int PIDFD_SIGNAL_PROCESS_GROUP = 4;

  private static final int SI_ASYNCNL = -60;
  private static final int NSIGPOLL = 6;
  private static final int KERNEL_SIGINFO = 48; // what the kernel keeps of the 128 bytes

  private KillCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(129, "kill", "int signal", KillCalls::kill),
      full(130, "tkill", "int signal", (t, a, b, c, d, e, f) -> toThread(t, 0, (int) a, (int) b)),
      full(
          131,
          "tgkill",
          "int int signal",
          (t, a, b, c, d, e, f) ->
              (int) a <= 0 ? -Errno.EINVAL : toThread(t, (int) a, (int) b, (int) c)),
      full(138, "rt_sigqueueinfo", "int signal ptr", KillCalls::queue),
      full(240, "rt_tgsigqueueinfo", "int int signal ptr", KillCalls::queueToThread),
      full(424, "pidfd_send_signal", "fd signal ptr hex", KillCalls::byDescriptor),
    };
  }

  private static SignalInfo byUser(Task t, int signal, int code) {
    return SignalInfo.sent(signal, code, t.process.pid, t.process.credentials.uid);
  }

  private static long kill(Task t, long a, long b, long c, long d, long e, long f) {
    int pid = (int) a;
    int signal = (int) b;
    SignalInfo info = byUser(t, signal, Signals.SI_USER);
    ProcessTable table = t.process.table;
    if (pid > 0) {
      return toProcess(t, pid, info);
    }
    if (pid == -1) {
      return toAll(t, info);
    }
    if (pid == Integer.MIN_VALUE) {
      return -Errno.ESRCH; // it has no positive counterpart
    }
    return toGroup(t, table.group(pid == 0 ? t.process.group() : -pid), info);
  }

  /** A process may also be named by any of its threads. */
  private static long toProcess(Task t, int pid, SignalInfo info) {
    Process target = t.process.table.get(pid);
    if (target == null) {
      Task thread = t.process.table.task(pid);
      target = thread == null ? null : thread.process;
    }
    return target == null ? -Errno.ESRCH : send(t, target, null, info);
  }

  private static long toGroup(Task t, List<Process> targets, SignalInfo info) {
    long result = -Errno.ESRCH;
    boolean sent = false;
    for (Process target : targets) {
      result = send(t, target, null, info);
      sent |= result == 0;
    }
    return sent ? 0 : result;
  }

  /** All but the caller and what it may not send to. */
  private static long toAll(Task t, SignalInfo info) {
    long result = 0;
    int count = 0;
    for (Process target : t.process.table.group(0)) {
      if (target != t.process && target.pid > 1) {
        long one = send(t, target, null, info);
        result = one != -Errno.EPERM ? one : result;
        count++;
      }
    }
    return count == 0 ? -Errno.ESRCH : result;
  }

  /** do_send_specific, with the group or 0 for any. */
  private static long toThread(Task t, int group, int tid, int signal) {
    return tid <= 0 ? -Errno.EINVAL : specific(t, group, tid, byUser(t, signal, Signals.SI_TKILL));
  }

  private static long specific(Task t, int group, int tid, SignalInfo info) {
    Task target = t.process.task(tid);
    if (target == null) {
      target = t.process.table.task(tid);
    }
    // the first thread of a process stays until the last one ended, and takes every signal
    Process process = target != null ? target.process : t.process.table.get(tid);
    if (process == null || group > 0 && process.pid != group) {
      return -Errno.ESRCH;
    }
    if (target == null) {
      return mayKill(t, process, info.signal());
    }
    return send(t, process, target, info);
  }

  private static long send(Task t, Process process, Task thread, SignalInfo info) {
    long refused = mayKill(t, process, info.signal());
    if (refused != 0 || info.signal() == 0) {
      return refused;
    }
    return thread == null ? process.signals.post(info) : thread.post(info);
  }

  /** check_kill_permission. {@return 0 or a negative error} */
  private static long mayKill(Task t, Process target, int signal) {
    if (signal < 0 || signal > 64) {
      return -Errno.EINVAL;
    }
    if (target == t.process) {
      return 0;
    }
    Credentials own = t.process.credentials;
    int uid;
    int euid;
    synchronized (own) {
      if (own.may(Capability.CAP_KILL)) {
        return 0;
      }
      uid = own.uid;
      euid = own.euid;
    }
    Credentials its = target.credentials;
    synchronized (its) {
      if (euid == its.suid || euid == its.uid || uid == its.suid || uid == its.uid) {
        return 0;
      }
    }
    boolean job = signal == Signals.SIGCONT && target.session() == t.process.session();
    return job ? 0 : -Errno.EPERM;
  }

  private static long queue(Task t, long a, long b, long c, long d, long e, long f) {
    SignalInfo info = read(t, c, (int) b);
    if (info == null) {
      return -Errno.E2BIG;
    }
    if (speaksForKernel(info) && (int) a != t.tid) {
      return -Errno.EPERM;
    }
    return toProcess(t, (int) a, info);
  }

  private static long queueToThread(Task t, long a, long b, long c, long d, long e, long f) {
    SignalInfo info = read(t, d, (int) c);
    if (info == null) {
      return -Errno.E2BIG;
    }
    if ((int) a <= 0 || (int) b <= 0) {
      return -Errno.EINVAL;
    }
    if (speaksForKernel(info) && (int) b != t.tid) {
      return -Errno.EPERM;
    }
    return specific(t, (int) a, (int) b, info);
  }

  private static boolean speaksForKernel(SignalInfo info) {
    return info.code() >= 0 || info.code() == Signals.SI_TKILL;
  }

  /**
   * copy_siginfo_from_user. {@return the structure, or null if it holds more than the kernel could
   * keep}
   */
  private static SignalInfo read(Task t, long at, int signal) {
    byte[] bytes = t.memory.copyIn(at, SiginfoLayout.SIZE);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (!isKnown(signal, in.getInt(SiginfoLayout.SI_CODE))) {
      for (int i = KERNEL_SIGINFO; i < bytes.length; i++) {
        if (bytes[i] != 0) {
          return null;
        }
      }
    }
    return SignalInfo.read(signal, in);
  }

  /** known_siginfo_layout. */
  private static boolean isKnown(int signal, int code) {
    if (code <= Signals.SI_USER) {
      return code >= Signals.SI_DETHREAD || code == SI_ASYNCNL;
    }
    int last =
        switch (signal) {
          case Signals.SIGILL -> 11;
          case Signals.SIGFPE -> 15;
          case Signals.SIGSEGV -> 10;
          case Signals.SIGBUS -> 5;
          case Signals.SIGTRAP -> 6;
          case Signals.SIGCHLD -> 6;
          case Signals.SIGSYS -> 2;
          default -> NSIGPOLL;
        };
    return code == Signals.SI_KERNEL || code <= last;
  }

  private static long byDescriptor(Task t, long a, long b, long c, long d, long e, long f) {
    int flags = (int) d;
    int known = PIDFD_SIGNAL_THREAD | PIDFD_SIGNAL_THREAD_GROUP | PIDFD_SIGNAL_PROCESS_GROUP;
    if ((flags & ~known) != 0 || Integer.bitCount(flags) > 1) {
      return -Errno.EINVAL;
    }
    PidFile.Subject target = EventCalls.subject(t, a);
    if (target == null) {
      target = EventCalls.processOfDirectory(t, a);
    }
    if (target == null) {
      return -Errno.EBADF;
    }
    int signal = (int) b;
    boolean toGroup = flags == PIDFD_SIGNAL_PROCESS_GROUP;
    SignalInfo info = byUser(t, signal, Signals.SI_USER);
    if (c != 0) {
      if (t.memory.getInt(c + SiginfoLayout.SI_SIGNO) != signal) {
        t.memory.copyIn(c, SiginfoLayout.SIZE);
        return -Errno.EINVAL;
      }
      info = read(t, c, signal);
      if (info == null) {
        return -Errno.E2BIG;
      }
      if (speaksForKernel(info) && (target.pid() != t.tid || toGroup)) {
        return -Errno.EPERM;
      }
    }
    if (toGroup) {
      // a pidfd names the group that its process leads
      return toGroup(t, t.process.table.group(target.pid()), info);
    }
    if (target.isReaped()) {
      return -Errno.ESRCH;
    }
    boolean toThread = flags == 0 ? target instanceof Task : flags == PIDFD_SIGNAL_THREAD;
    if (toThread) {
      return specific(t, 0, target.pid(), info);
    }
    Process process = target instanceof Task thread ? thread.process : (Process) target;
    return send(t, process, null, info);
  }
}
