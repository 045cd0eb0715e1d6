package elfuse.linux.futex;

import elfuse.host.Waiter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** What futexes know of a thread. */
public final class FutexThread {
  /** The priority of every thread without a real-time policy; lower numbers go first. */
  public static final int NORMAL = 100;

  /** Whether a thread can own PI futexes: {@code futex_state} of Linux's task. */
  enum State {
    ALIVE,
    EXITING,
    DEAD
  }

  /** Its number; changes while it owns nothing and waits for nothing. */
  volatile int tid;

  final Waiter waiter;
  private final BooleanSupplier interrupts;
  private final IntSupplier priority;

  /** The head of its robust list (man 2 set_robust_list); others may ask for it. */
  public volatile long robustList;

  /** PI futexes that it owns and others wait for; under the {@link PiLock}. */
  final List<PiState> owned = new ArrayList<>();

  /** Where it waits for a PI futex, or null; under the {@link PiLock}. */
  FutexWaiter blocked;

  /** Goes down under the {@link PiLock}. */
  volatile State state = State.ALIVE;

  /**
   * Makes what futexes know of a thread.
   *
   * @param tid its number
   * @param waiter what it waits with
   * @param interrupts whether a wait is to end because of a signal or the thread's end
   * @param priority its priority as a waiter: 0 to 99 for real-time policies, highest first, else
   *     {@link #NORMAL}
   */
  public FutexThread(int tid, Waiter waiter, BooleanSupplier interrupts, IntSupplier priority) {
    this.tid = tid;
    this.waiter = waiter;
    this.interrupts = interrupts;
    this.priority = priority;
  }

  /**
   * Gives it another number, after an execve.
   *
   * @param number the process's own
   */
  public void renumber(int number) {
    tid = number;
  }

  boolean interrupts() {
    return interrupts.getAsBoolean();
  }

  int priority() {
    return priority.getAsInt();
  }
}
