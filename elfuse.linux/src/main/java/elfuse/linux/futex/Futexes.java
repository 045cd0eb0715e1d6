package elfuse.linux.futex;

import java.util.function.IntFunction;

/** The futexes of a run: every operation on one table. */
public final class Futexes {
  /** Waiting and waking. */
  public final FutexTable table = new FutexTable();

  /** Those with an owner. */
  public final PiFutexes pi;

  /** From a plain one to one with an owner. */
  public final RequeuePi requeuePi;

  /** What is left when a thread ends. */
  public final RobustList robust;

  /**
   * Makes the futexes of a run.
   *
   * @param threads finds a thread by its number, or null
   */
  public Futexes(IntFunction<FutexThread> threads) {
    pi = new PiFutexes(table, threads);
    requeuePi = new RequeuePi(table, pi);
    robust = new RobustList(table, pi);
  }
}
