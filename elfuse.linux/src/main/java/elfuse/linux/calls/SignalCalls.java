package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.abi.SigactionLayout;
import elfuse.abi.SiginfoLayout;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import elfuse.signal.KernelTime;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Signals: dispositions, masks, waiting. */
final class SignalCalls {
  private static final int SIGSET = 8;
  private static final long UNBLOCKABLE =
      SignalAction.bit(elfuse.abi.Signals.SIGKILL) | SignalAction.bit(elfuse.abi.Signals.SIGSTOP);

  private SignalCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(132, "sigaltstack", "ptr ptr", (t, a, b, c, d, e, f) -> t.signals.sigaltstack(a, b)),
      full(133, "rt_sigsuspend", "ptr int", SignalCalls::suspend),
      full(134, "rt_sigaction", "signal ptr ptr int", SignalCalls::action),
      full(135, "rt_sigprocmask", "int ptr ptr int", SignalCalls::procmask),
      full(
          136,
          "rt_sigpending",
          "ptr int",
          (t, a, b, c, d, e, f) -> {
            if (Long.compareUnsigned(b, SIGSET) > 0) {
              return -Errno.EINVAL;
            }
            byte[] set = new byte[SIGSET];
            ByteBuffer.wrap(set).order(ByteOrder.LITTLE_ENDIAN).putLong(t.signals.pending());
            t.memory.copyOut(a, set, 0, (int) b); // as much of it as was asked for
            return 0;
          }),
      full(137, "rt_sigtimedwait", "ptr ptr ptr int", SignalCalls::timedwait),
      full(139, "rt_sigreturn", "", (t, a, b, c, d, e, f) -> t.signals.sigreturn()),
    };
  }

  private static long suspend(Task t, long a, long b, long c, long d, long e, long f) {
    if (b != SIGSET) {
      return -Errno.EINVAL;
    }
    Long old = t.signals.replaceMask(t.memory.getLong(a));
    while (!t.signals.interrupts()) {
      if (t.waiter().await(-1, 0, -1) == -Errno.EINTR) {
        t.waiter().clear();
      }
    }
    t.signals.restoreMask(old, true);
    return -Signals.RESTART_NO_HANDLER;
  }

  private static long action(Task t, long a, long b, long c, long d, long e, long f) {
    if (d != SIGSET) {
      return -Errno.EINVAL;
    }
    int signal = (int) a;
    SignalAction next = null;
    if (b != 0) {
      next =
          new SignalAction(
              t.memory.getLong(b + SigactionLayout.SA_HANDLER),
              t.memory.getLong(b + SigactionLayout.SA_FLAGS),
              t.memory.getLong(b + SigactionLayout.SA_RESTORER),
              t.memory.getLong(b + SigactionLayout.SA_MASK));
    }
    if (signal < 1
        || signal > 64
        || next != null
            && (signal == elfuse.abi.Signals.SIGKILL || signal == elfuse.abi.Signals.SIGSTOP)) {
      return -Errno.EINVAL;
    }
    SignalAction old = t.process.signals.action(signal);
    if (next != null) {
      t.process.signals.setAction(signal, next);
    }
    if (c != 0) {
      t.memory.putLong(c + SigactionLayout.SA_HANDLER, old.handler());
      t.memory.putLong(c + SigactionLayout.SA_FLAGS, old.flags());
      t.memory.putLong(c + SigactionLayout.SA_RESTORER, old.restorer());
      t.memory.putLong(c + SigactionLayout.SA_MASK, old.mask());
    }
    return 0;
  }

  private static long procmask(Task t, long a, long b, long c, long d, long e, long f) {
    if (d != SIGSET) {
      return -Errno.EINVAL;
    }
    long old = t.signals.mask();
    if (b != 0) {
      long set = t.memory.getLong(b);
      switch ((int) a) {
        case 0 -> t.signals.setMask(old | set);
        case 1 -> t.signals.setMask(old & ~set);
        case 2 -> t.signals.setMask(set);
        default -> {
          return -Errno.EINVAL;
        }
      }
    }
    if (c != 0) {
      t.memory.putLong(c, old);
    }
    return 0;
  }

  private static long timedwait(Task t, long a, long b, long c, long d, long e, long f) {
    if (d != SIGSET) {
      return -Errno.EINVAL;
    }
    long set = t.memory.getLong(a) & ~UNBLOCKABLE;
    long limit = -1;
    if (c != 0) {
      long seconds = t.memory.getLong(c);
      long nanos = t.memory.getLong(c + 8);
      if (!KernelTime.isTimespec(seconds, nanos)) {
        return -Errno.EINVAL;
      }
      limit = Math.min(KernelTime.of(seconds, nanos), Long.MAX_VALUE / 2);
    }
    SignalInfo info = t.signals.take(set);
    if (info == null && limit != 0) {
      info = await(t, set, limit);
    }
    if (info == null) {
      return limit >= 0 && !t.signals.interrupts() || limit == 0
          ? -Errno.EAGAIN
          : -Signals.NO_RESTART;
    }
    if (b != 0) {
      ByteBuffer out = ByteBuffer.allocate(SiginfoLayout.SIZE).order(ByteOrder.LITTLE_ENDIAN);
      info.write(out);
      t.memory.copyOut(b, out.array(), 0, SiginfoLayout.SIZE);
    }
    return info.signal();
  }

  /** {@return a signal of the set, or null when the time is over or another one came} */
  private static SignalInfo await(Task t, long set, long limit) {
    long end = System.nanoTime() + limit;
    t.signals.await(set); // before looking: what comes from now on is not ignored, and wakes
    try {
      while (true) {
        SignalInfo info = t.signals.take(set);
        long left = limit < 0 ? -1 : end - System.nanoTime();
        if (info != null || t.signals.interrupts() || limit >= 0 && left <= 0) {
          return info;
        }
        if (t.waiter().await(-1, 0, left) == -Errno.EINTR) {
          t.waiter().clear();
        }
      }
    } finally {
      t.signals.await(0);
    }
  }
}
