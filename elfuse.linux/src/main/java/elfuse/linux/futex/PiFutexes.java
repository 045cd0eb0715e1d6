package elfuse.linux.futex;

import static elfuse.abi.Futex.FUTEX_OWNER_DIED;
import static elfuse.abi.Futex.FUTEX_TID_MASK;
import static elfuse.abi.Futex.FUTEX_WAITERS;

import elfuse.abi.Errno;
import elfuse.mm.AtomicWords;
import elfuse.mm.GuestFault;
import java.util.function.IntFunction;

/**
 * Futexes with an owner, whose word holds its thread's number: {@code kernel/futex/pi.c}.
 *
 * <p>A word without waiters is changed by programs alone; with FUTEX_WAITERS set they come here.
 * What the word says is checked against the {@link PiState} of its first waiter, so a program that
 * writes nonsense into it gets an error and no more.
 */
public final class PiFutexes {
  /** How {@link #take} says that the lock is the caller's; above every error. */
  static final int TAKEN = 1;

  private final FutexTable table;
  private final IntFunction<FutexThread> threads;
  final PiLock lock = new PiLock();

  /**
   * Makes the PI operations of a table.
   *
   * @param table the futexes
   * @param threads finds a thread by its number, or null
   */
  public PiFutexes(FutexTable table, IntFunction<FutexThread> threads) {
    this.table = table;
    this.threads = threads;
  }

  /**
   * FUTEX_LOCK_PI, FUTEX_LOCK_PI2 and FUTEX_TRYLOCK_PI.
   *
   * @param thread the caller
   * @param words its memory
   * @param address the word
   * @param key what it is to others
   * @param clock the clock of the deadline
   * @param deadline nanoseconds on it, or {@link FutexTable#FOREVER}
   * @param attempt not to wait
   * @return 0 when it is the caller's, or -EAGAIN (for an attempt), -ETIMEDOUT, -EINTR, -EDEADLK,
   *     -EINVAL, -ESRCH
   * @throws GuestFault if the word cannot be written
   */
  public int lock(
      FutexThread thread,
      AtomicWords words,
      long address,
      FutexKey key,
      int clock,
      long deadline,
      boolean attempt) {
    FutexBucket bucket = table.bucket(key);
    key.count();
    try {
      while (true) {
        FutexWaiter waiter = new FutexWaiter(thread, key, -1, null);
        PiState[] state = new PiState[1];
        int result;
        synchronized (bucket) {
          synchronized (lock) { // an owner that is found alive is so until it is waited for
            result = take(thread, words, address, key, state, false);
            if (result == 0) {
              result = attempt ? -Errno.EAGAIN : enter(waiter, bucket, state[0]);
            } else if (result == -Errno.EAGAIN) {
              result = -Errno.EBUSY; // the word is changing: look again, as for its owner
            }
          }
        }
        if (result == TAKEN) {
          return 0;
        }
        if (result == 0) {
          return finish(waiter, words, address, FutexTable.sleep(waiter, clock, deadline));
        }
        if (result != -Errno.EBUSY) {
          return result;
        }
        if (thread.interrupts()) {
          return -Errno.EINTR; // a program that changes the word all the time can be ended
        }
        Thread.yield();
      }
    } finally {
      key.uncount();
    }
  }

  /** Queues a waiter for a lock; under both locks. {@return 0 or -EDEADLK} */
  private static int enter(FutexWaiter waiter, FutexBucket bucket, PiState state) {
    if (state.closesCycle(waiter.thread)) {
      return -Errno.EDEADLK;
    }
    state.enter(waiter);
    bucket.add(waiter);
    return 0;
  }

  /**
   * The end of a wait for a lock: it is the caller's, or the waiter goes.
   *
   * @param result why the wait ended
   */
  int finish(FutexWaiter waiter, AtomicWords words, long address, int result) {
    FutexBucket bucket = table.bucket(waiter.key);
    synchronized (bucket) {
      if (waiter.bucket == null) {
        return 0; // given by the owner, who wrote the word
      }
      try {
        if (waiter.granted) {
          inherit(waiter, words, address);
          return 0;
        }
        return result;
      } finally {
        bucket.remove(waiter);
        synchronized (lock) {
          PiState state = waiter.pi;
          state.leave(waiter);
          if (waiter.granted) {
            state.setOwner(waiter.thread);
          }
        }
      }
    }
  }

  /** {@code fixup_pi_state_owner}: the owner ended, so the new one writes itself into the word. */
  private static void inherit(FutexWaiter waiter, AtomicWords words, long address) {
    int mine = waiter.thread.tid | FUTEX_WAITERS | FUTEX_OWNER_DIED;
    int old = words.getIntVolatile(address);
    while (true) {
      int found = words.compareAndExchangeInt(address, old, mine);
      if (found == old) {
        return;
      }
      old = found;
    }
  }

  /**
   * {@code futex_lock_pi_atomic}: takes a lock that nobody has, or finds whom to wait for. Under
   * the bucket's lock and the {@link PiLock}.
   *
   * @param thread who is to have it
   * @param state receives what to wait for, at index 0
   * @param waiters whether others will wait for the new owner
   * @return {@link #TAKEN}; 0 to wait; -EAGAIN if the word changed, -EBUSY if its owner is ending,
   *     -EDEADLK, -EINVAL, -ESRCH
   */
  int take(
      FutexThread thread,
      AtomicWords words,
      long address,
      FutexKey key,
      PiState[] state,
      boolean waiters) {
    int word = words.getIntVolatile(address);
    if ((word & FUTEX_TID_MASK) == thread.tid) {
      return -Errno.EDEADLK;
    }
    FutexWaiter top = table.bucket(key).top(key);
    if (top != null) {
      state[0] = top.pi;
      return top.pi == null ? -Errno.EINVAL : attach(word, words, address, top.pi);
    }
    if ((word & FUTEX_TID_MASK) == 0) {
      int mine = word & FUTEX_OWNER_DIED | thread.tid | (waiters ? FUTEX_WAITERS : 0);
      if (words.compareAndExchangeInt(address, word, mine) != word) {
        return -Errno.EAGAIN;
      }
      state[0] = waiters ? new PiState(key, thread) : null;
      return TAKEN;
    }
    int contended = word | FUTEX_WAITERS;
    if (words.compareAndExchangeInt(address, word, contended) != word) {
      return -Errno.EAGAIN;
    }
    return attachToOwner(contended, words, address, key, state);
  }

  /** {@code attach_to_pi_state}: whether the word agrees with what is known of the lock. */
  private static int attach(int word, AtomicWords words, long address, PiState state) {
    int owner = word & FUTEX_TID_MASK;
    if (words.getIntVolatile(address) != word) {
      return -Errno.EAGAIN;
    }
    if ((word & FUTEX_OWNER_DIED) != 0) {
      if (state.owner == null) {
        return owner != 0 ? -Errno.EINVAL : 0;
      }
      if (owner == 0) {
        return 0; // the owner's robust list is walked, its locks are handed on next
      }
    } else if (state.owner == null) {
      return -Errno.EINVAL;
    }
    return owner == state.owner.tid ? 0 : -Errno.EINVAL;
  }

  /** {@code attach_to_pi_owner}: the first waiter finds the thread that the word names. */
  private int attachToOwner(
      int word, AtomicWords words, long address, FutexKey key, PiState[] state) {
    FutexThread owner = threads.apply(word & FUTEX_TID_MASK);
    switch (owner == null ? FutexThread.State.DEAD : owner.state) {
      case ALIVE -> {
        state[0] = new PiState(key, owner);
        return 0;
      }
      case EXITING -> {
        return -Errno.EBUSY;
      }
      case DEAD -> {}
    }
    return words.getIntVolatile(address) != word ? -Errno.EAGAIN : -Errno.ESRCH;
  }

  /**
   * FUTEX_UNLOCK_PI: gives a lock to the waiter of the highest priority that waits longest.
   *
   * @param thread the caller
   * @param words its memory
   * @param address the word
   * @param key what it is to others
   * @param word what the word held before, with the caller's number
   * @return 0, or -EAGAIN, -EINVAL
   * @throws GuestFault if the word cannot be written
   */
  public int unlock(FutexThread thread, AtomicWords words, long address, FutexKey key, int word) {
    FutexBucket bucket = table.bucket(key);
    WakeQueue woken = new WakeQueue();
    synchronized (bucket) {
      FutexWaiter heir;
      FutexWaiter top = bucket.top(key);
      if (top == null) {
        return words.compareAndExchangeInt(address, word, 0) == word ? 0 : -Errno.EAGAIN;
      }
      synchronized (lock) {
        PiState state = top.pi;
        if (state == null || state.owner != thread) {
          return -Errno.EINVAL;
        }
        heir = first(bucket, state);
        int mine = word;
        int theirs = FUTEX_WAITERS | heir.thread.tid;
        int found;
        while ((found = words.compareAndExchangeInt(address, mine, theirs)) != mine) {
          if ((found & FUTEX_TID_MASK) != mine) {
            return -Errno.EINVAL;
          }
          mine = found; // a waiter set its bit meanwhile
        }
        state.leave(heir);
        state.setOwner(heir.thread);
      }
      heir.granted = true;
      woken.take(bucket, heir);
    }
    woken.wake();
    return 0;
  }

  /** {@return the first waiter of a lock; its word may have plain waiters, too} */
  private static FutexWaiter first(FutexBucket bucket, PiState state) {
    FutexWaiter waiter = bucket.first;
    while (waiter.pi != state) {
      waiter = waiter.next;
    }
    return waiter;
  }

  /** The thread ends: nobody may begin to wait for it ({@code futex_exit_begin}). */
  void exitBegins(FutexThread thread) {
    synchronized (lock) {
      thread.state = FutexThread.State.EXITING;
    }
  }

  /** The thread has ended, or has a new program: whatever it owned it owns no more. */
  void exitEnds(FutexThread thread, boolean dead) {
    synchronized (lock) {
      thread.state = dead ? FutexThread.State.DEAD : FutexThread.State.ALIVE;
    }
  }

  /** {@code exit_pi_state_list}: hands on every lock that somebody waits for. */
  void handOn(FutexThread thread) {
    while (true) {
      PiState state;
      synchronized (lock) {
        if (thread.owned.isEmpty()) {
          return;
        }
        state = thread.owned.getFirst();
      }
      FutexBucket bucket = table.bucket(state.key);
      WakeQueue woken = new WakeQueue();
      synchronized (bucket) {
        synchronized (lock) {
          if (state.owner == thread) {
            state.setOwner(null);
            FutexWaiter heir = first(bucket, state); // a state in a list has waiters
            heir.granted = true;
            woken.add(heir);
          }
        }
      }
      woken.wake();
    }
  }
}
