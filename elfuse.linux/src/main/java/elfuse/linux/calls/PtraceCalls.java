package elfuse.linux.calls;

import static elfuse.abi.Ptrace.*;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.Errno;
import elfuse.abi.IovecLayout;
import elfuse.abi.PtracePeeksiginfoArgsLayout;
import elfuse.abi.PtraceSyscallInfoLayout;
import elfuse.abi.SiginfoLayout;
import elfuse.abi.Signals;
import elfuse.linux.process.RegisterSets;
import elfuse.linux.process.Task;
import elfuse.linux.process.Tracee;
import elfuse.linux.process.Tracing;
import elfuse.mm.GuestFault;
import elfuse.signal.SignalInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** ptrace: the checks and their order are those of Linux's kernel/ptrace.c. */
final class PtraceCalls {
  private static final int SIGSET = 8;

  private PtraceCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(
          117,
          "ptrace",
          "hex int hex hex",
          "no seccomp filters, no rseq configuration; no hardware breakpoint exists",
          PtraceCalls::ptrace),
    };
  }

  private static long ptrace(
      Task t, long request, long b, long address, long data, long e, long f) {
    Tracing tracing = t.process.table.tracing;
    if (request == PTRACE_TRACEME) {
      return tracing.traceMe(t);
    }
    int tid = (int) b;
    Task target = tid <= 0 ? null : t.process.table.task(tid);
    if (request == PTRACE_ATTACH || request == PTRACE_SEIZE) {
      return attach(t, tid, target, request == PTRACE_SEIZE, address, data);
    }
    if (target == null) {
      return -Errno.ESRCH;
    }
    if (request == PTRACE_KILL || request == PTRACE_INTERRUPT) {
      Tracee tracee = tracing.of(t, tid);
      if (tracee == null) {
        return -Errno.ESRCH;
      }
      if (request == PTRACE_INTERRUPT) {
        return tracing.interrupt(tracee);
      }
      int uid = t.process.credentials.uid;
      target.process.signals.post(
          SignalInfo.sent(Signals.SIGKILL, Signals.SI_USER, t.process.pid, uid));
      return 0;
    }
    Tracee tracee = tracing.acquire(t, tid);
    if (tracee == null) {
      return -Errno.ESRCH;
    }
    try {
      return stopped(t, tracing, tracee, request, address, data);
    } finally {
      tracing.release(tracee);
    }
  }

  /** ptrace_attach. */
  private static long attach(
      Task t, int tid, Task target, boolean seize, long address, long options) {
    if (target == null && (tid <= 0 || t.process.table.get(tid) == null)) {
      return -Errno.ESRCH;
    }
    if (seize) {
      if (address != 0 || (options & ~(long) PTRACE_O_MASK) != 0) {
        return -Errno.EIO;
      }
      if ((options & PTRACE_O_SUSPEND_SECCOMP) != 0) {
        return -Errno.EINVAL; // without CONFIG_SECCOMP
      }
    }
    return target == null // a zombie
        ? -Errno.EPERM
        : t.process.table.tracing.attach(t, target, seize, seize ? (int) options : 0);
  }

  /** A request to a tracee that is stopped and stays so meanwhile. */
  private static long stopped(
      Task t, Tracing tracing, Tracee tracee, long request, long address, long data) {
    if ((int) request != request) {
      return -Errno.EIO;
    }
    return switch ((int) request) {
      case PTRACE_PEEKTEXT, PTRACE_PEEKDATA -> peek(t, tracee, address, data);
      case PTRACE_POKETEXT, PTRACE_POKEDATA -> poke(tracee, address, data);
      case PTRACE_SETOPTIONS -> tracee.setOptions(data);
      case PTRACE_GETEVENTMSG -> {
        t.memory.putLong(data, tracee.message());
        yield 0;
      }
      case PTRACE_GETSIGINFO -> getSignal(t, tracee, data);
      case PTRACE_SETSIGINFO -> setSignal(t, tracee, data);
      case PTRACE_PEEKSIGINFO -> pending(t, tracee, address, data);
      case PTRACE_GETSIGMASK -> {
        if (address != SIGSET) {
          yield -Errno.EINVAL;
        }
        t.memory.putLong(data, tracee.task.signals.lastingMask());
        yield 0;
      }
      case PTRACE_SETSIGMASK -> {
        if (address != SIGSET) {
          yield -Errno.EINVAL;
        }
        tracee.task.signals.setMask(t.memory.getLong(data));
        yield 0;
      }
      case PTRACE_GETREGSET, PTRACE_SETREGSET ->
          registers(t, tracee, request == PTRACE_SETREGSET, (int) address, data);
      case PTRACE_GET_SYSCALL_INFO -> callInfo(t, tracee, address, data);
      case PTRACE_LISTEN -> tracing.listen(tracee);
      case PTRACE_CONT -> resume(tracing, tracee, 0, false, data);
      case PTRACE_SYSCALL, PTRACE_SYSEMU -> resume(tracing, tracee, (int) request, false, data);
      case PTRACE_SINGLESTEP -> resume(tracing, tracee, 0, true, data);
      case PTRACE_SYSEMU_SINGLESTEP -> resume(tracing, tracee, PTRACE_SYSEMU, true, data);
      case PTRACE_DETACH -> {
        if (!isSignal(data)) {
          yield -Errno.EIO;
        }
        tracing.detach(tracee, (int) data);
        yield 0;
      }
      default -> -Errno.EIO;
    };
  }

  private static boolean isSignal(long signal) {
    return Long.compareUnsigned(signal, 64) <= 0;
  }

  private static long resume(Tracing tracing, Tracee tracee, int mode, boolean step, long signal) {
    if (!isSignal(signal)) {
      return -Errno.EIO;
    }
    tracing.resume(tracee, mode, step, (int) signal);
    return 0;
  }

  private static long peek(Task t, Tracee tracee, long address, long to) {
    byte[] word = new byte[8];
    if (tracee.task.process.image.space.peek(address, word, 0, 8) != 8) {
      return -Errno.EIO;
    }
    t.memory.copyOut(to, word, 0, 8);
    return 0;
  }

  private static long poke(Tracee tracee, long address, long data) {
    byte[] word = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(0, data).array();
    return tracee.task.process.image.space.poke(address, word, 0, 8) == 8 ? 0 : -Errno.EIO;
  }

  private static long getSignal(Task t, Tracee tracee, long to) {
    SignalInfo info = tracee.signal();
    if (info == null) {
      return -Errno.EINVAL;
    }
    putInfo(t, info, to);
    return 0;
  }

  private static void putInfo(Task t, SignalInfo info, long to) {
    ByteBuffer out = ByteBuffer.allocate(SiginfoLayout.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    info.write(out);
    t.memory.copyOut(to, out.array(), 0, SiginfoLayout.SIZE);
  }

  private static long setSignal(Task t, Tracee tracee, long from) {
    byte[] bytes = t.memory.copyIn(from, SiginfoLayout.SIZE);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    SignalInfo info = SignalInfo.read(in.getInt(SiginfoLayout.SI_SIGNO), in);
    return tracee.setSignal(info) ? 0 : -Errno.EINVAL;
  }

  /** ptrace_peek_siginfo. */
  private static long pending(Task t, Tracee tracee, long argumentsAt, long to) {
    byte[] bytes = t.memory.copyIn(argumentsAt, PtracePeeksiginfoArgsLayout.SIZE);
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    long first = in.getLong(PtracePeeksiginfoArgsLayout.OFF);
    int flags = in.getInt(PtracePeeksiginfoArgsLayout.FLAGS);
    int count = in.getInt(PtracePeeksiginfoArgsLayout.NR);
    if ((flags & ~PTRACE_PEEKSIGINFO_SHARED) != 0 || count < 0) {
      return -Errno.EINVAL;
    }
    List<SignalInfo> all = tracee.pending((flags & PTRACE_PEEKSIGINFO_SHARED) != 0);
    int done = 0;
    try {
      while (done < count && first >= 0 && first + done < all.size()) {
        putInfo(t, all.get((int) first + done), to + (long) done * SiginfoLayout.SIZE);
        done++;
      }
    } catch (GuestFault fault) {
      return done > 0 ? done : -Errno.EFAULT;
    }
    return done;
  }

  private static long registers(Task t, Tracee tracee, boolean store, int type, long vector) {
    long base = t.memory.getLong(vector + IovecLayout.IOV_BASE);
    long length = t.memory.getLong(vector + IovecLayout.IOV_LEN);
    int unit = RegisterSets.unit(type);
    if (unit == 0 || Long.remainderUnsigned(length, unit) != 0) {
      return -Errno.EINVAL;
    }
    byte[] all = RegisterSets.get(tracee, type);
    int n = Long.compareUnsigned(length, all.length) < 0 ? (int) length : all.length;
    if (store) {
      int result = RegisterSets.set(tracee, type, t.memory.copyIn(base, n));
      if (result != 0) {
        return result;
      }
    } else {
      t.memory.copyOut(base, all, 0, n);
    }
    t.memory.putLong(vector + IovecLayout.IOV_LEN, n);
    return 0;
  }

  /** ptrace_get_syscall_info. */
  private static long callInfo(Task t, Tracee tracee, long size, long to) {
    ByteBuffer out =
        ByteBuffer.allocate(PtraceSyscallInfoLayout.SIZE).order(ByteOrder.LITTLE_ENDIAN);
    int filled = tracee.describeCall(out);
    int n = Long.compareUnsigned(size, filled) < 0 ? (int) size : filled;
    t.memory.copyOut(to, out.array(), 0, n);
    return filled;
  }
}
