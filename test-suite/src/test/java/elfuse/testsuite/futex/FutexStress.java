package elfuse.testsuite.futex;

import elfuse.abi.Errno;
import elfuse.abi.Futex;
import elfuse.linux.futex.FutexTable;
import elfuse.linux.futex.Futexes;
import elfuse.testsuite.futex.Threads.Spinner;
import elfuse.testsuite.futex.Threads.Words;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Races of waiters and wakers on one futex. */
public final class FutexStress {
  private FutexStress() {}

  /** A word that nobody changes, a thread that waits for it. */
  public static class Waiting {
    final FutexTable table = new FutexTable();
    final Words words = new Words();
    final Spinner waiter = new Spinner(1);

    int await(long deadline) {
      return table.await(waiter.thread, words, 0, Threads.ONE, 0, -1, 1, deadline);
    }
  }

  /** A wake-up against the end of the time: whoever counts as woken says so, and nobody else. */
  @JCStressTest
  @State
  @Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "woken")
  @Outcome(id = "-110, 0, 0", expect = Expect.ACCEPTABLE, desc = "too late, or too early")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a wake-up is lost, or a waiter left behind")
  public static class WakeVersusTimeout extends Waiting {
    /** Waits for a moment. */
    @Actor
    public void waiter(III_Result r) {
      r.r1 = await(System.nanoTime() + 300);
    }

    /** Wakes one. */
    @Actor
    public void waker(III_Result r) {
      r.r2 = table.wake(Threads.ONE, 1, -1);
    }

    /** Counts who is left. */
    @Arbiter
    public void after(III_Result r) {
      r.r3 = table.wake(Threads.ONE, 9, -1);
    }
  }

  /** A waiter whose time is over while it is moved: it is woken there, or nowhere. */
  @JCStressTest
  @State
  @Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "woken where it was moved to")
  @Outcome(id = "-110, 0, 0", expect = Expect.ACCEPTABLE, desc = "gone before, there or not")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a wake-up is lost, or a waiter left behind")
  public static class TimeoutVersusRequeue extends Waiting {
    /** Waits for a moment. */
    @Actor
    public void waiter(III_Result r) {
      r.r1 = await(System.nanoTime() + 300);
    }

    /** Moves it and wakes it there. */
    @Actor
    public void mover(III_Result r) {
      table.requeue(words, 0, Threads.ONE, Threads.TWO, 0, 9, null);
      r.r2 = table.wake(Threads.TWO, 9, -1);
    }

    /** Counts who is left. */
    @Arbiter
    public void after(III_Result r) {
      r.r3 = table.wake(Threads.TWO, 9, -1);
    }
  }

  /** A signal against a thread that is about to wait: it never sleeps through it. */
  @JCStressTest
  @State
  @Outcome(id = "-4, 0", expect = Expect.ACCEPTABLE, desc = "interrupted")
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "woken")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a wake-up is lost")
  public static class SignalVersusBlock extends Waiting {
    /** Waits for ever. */
    @Actor
    public void waiter(II_Result r) {
      r.r1 = await(FutexTable.FOREVER);
    }

    /** Sends a signal, and wakes. */
    @Actor
    public void sender(II_Result r) {
      waiter.interrupt();
      r.r2 = table.wake(Threads.ONE, 1, -1);
    }
  }

  /** Two threads that take a lock with an owner, and one of them gives up waiting. */
  @JCStressTest
  @State
  @Outcome(id = "2, 0, 0", expect = Expect.ACCEPTABLE, desc = "both had it")
  @Outcome(id = "1, 0, 0", expect = Expect.ACCEPTABLE, desc = "one had no time")
  @Outcome(expect = Expect.FORBIDDEN, desc = "two at once, an error, or a lock left behind")
  public static class HandOver {
    final Spinner[] all = {new Spinner(1), new Spinner(2)};
    final Futexes futexes = new Futexes(tid -> all[tid - 1].thread);
    final Words words = new Words();
    int counter;
    volatile int errors;

    private void locked(int index, long deadline) {
      int result = futexes.pi.lock(all[index].thread, words, 0, Threads.ONE, 1, deadline, false);
      if (result == 0) {
        counter++; // plain: the lock is what orders it
        do {
          result =
              futexes.pi.unlock(all[index].thread, words, 0, Threads.ONE, words.getIntVolatile(0));
        } while (result == -Errno.EAGAIN);
      } else if (result == -Errno.ETIMEDOUT) {
        result = 0;
      }
      if (result != 0) {
        errors = result;
      }
    }

    /** Waits for ever. */
    @Actor
    public void first() {
      locked(0, FutexTable.FOREVER);
    }

    /** Waits for a moment. */
    @Actor
    public void second() {
      locked(1, System.nanoTime() + 300);
    }

    /** Looks at the lock. */
    @Arbiter
    public void after(III_Result r) {
      r.r1 = counter;
      r.r2 = errors;
      r.r3 = words.getIntVolatile(0) & Futex.FUTEX_TID_MASK;
    }
  }
}
