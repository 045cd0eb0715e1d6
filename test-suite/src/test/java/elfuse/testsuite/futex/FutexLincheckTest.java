package elfuse.testsuite.futex;

import elfuse.abi.Errno;
import elfuse.abi.Futex;
import elfuse.linux.futex.FutexTable;
import elfuse.linux.futex.Futexes;
import elfuse.testsuite.futex.Threads.Spinner;
import elfuse.testsuite.futex.Threads.Words;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/** Attempts and unlocks of a lock with an owner are linearizable (under Lincheck). */
class FutexLincheckTest {
  @Test
  void attemptingAndUnlocking() {
    new StressOptions()
        .iterations(30)
        .invocationsPerIteration(1500)
        .threads(3)
        .actorsPerThread(3)
        .actorsBefore(2)
        .actorsAfter(2)
        .check(Lock.class);
  }

  /** A lock, and the threads that may own it. */
  @Param(name = "tid", gen = IntGen.class, conf = "1:3")
  public static class Lock {
    private final Spinner[] all = {new Spinner(1), new Spinner(2), new Spinner(3)};
    private final Futexes futexes = new Futexes(tid -> all[tid - 1].thread);
    private final Words words = new Words();

    /** FUTEX_TRYLOCK_PI of a thread. */
    @Operation
    public int attempt(@Param(name = "tid") int tid) {
      return futexes.pi.lock(
          all[tid - 1].thread, words, 0, Threads.ONE, 1, FutexTable.FOREVER, true);
    }

    /** FUTEX_UNLOCK_PI of a thread, made again when an attempt came between. */
    @Operation
    public int unlock(@Param(name = "tid") int tid) {
      while (true) {
        int word = words.getIntVolatile(0);
        if ((word & Futex.FUTEX_TID_MASK) != tid) {
          return -Errno.EPERM;
        }
        int result = futexes.pi.unlock(all[tid - 1].thread, words, 0, Threads.ONE, word);
        if (result != -Errno.EAGAIN) {
          return result;
        }
      }
    }

    /** Who has it. */
    @Operation
    public int owner() {
      return words.getIntVolatile(0) & Futex.FUTEX_TID_MASK;
    }
  }
}
