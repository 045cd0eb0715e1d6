package elfuse.linux.futex;

/**
 * A PI futex with waiters: {@code struct futex_pi_state}. It begins with the first waiter and ends
 * with the last. Everything under the {@link PiLock}; the waiters themselves are in the bucket.
 */
final class PiState {
  final FutexKey key;

  /** Who holds the lock; null from its owner's end until a waiter has taken it over. */
  FutexThread owner;

  private int waiters;

  PiState(FutexKey key, FutexThread owner) {
    this.key = key;
    this.owner = owner;
  }

  void enter(FutexWaiter waiter) {
    if (waiters++ == 0) {
      owner.owned.add(this);
    }
    waiter.pi = this;
    waiter.thread.blocked = waiter;
  }

  void leave(FutexWaiter waiter) {
    waiter.pi = null;
    waiter.thread.blocked = null;
    if (--waiters == 0 && owner != null) {
      owner.owned.remove(this);
    }
  }

  /** Another thread has the lock, or nobody if it is null. */
  void setOwner(FutexThread newOwner) {
    if (owner != null) {
      owner.owned.remove(this);
    }
    owner = newOwner;
    if (owner != null && waiters > 0) {
      owner.owned.add(this);
    }
  }

  /** {@return whether a thread would wait for itself, through owners that wait for others} */
  boolean closesCycle(FutexThread waiter) {
    // a chain of owners has no cycle yet, so it ends
    for (FutexThread at = owner; at != null; ) {
      if (at == waiter) {
        return true;
      }
      FutexWaiter blocked = at.blocked;
      at = blocked == null ? null : blocked.pi.owner;
    }
    return false;
  }
}
