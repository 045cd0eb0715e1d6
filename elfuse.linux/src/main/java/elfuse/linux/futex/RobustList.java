package elfuse.linux.futex;

import static elfuse.abi.Futex.FUTEX_OWNER_DIED;
import static elfuse.abi.Futex.FUTEX_TID_MASK;
import static elfuse.abi.Futex.FUTEX_WAITERS;

import elfuse.abi.Futex;
import elfuse.abi.RobustListHeadLayout;
import elfuse.mm.AddressSpace;
import elfuse.mm.GuestFault;
import elfuse.mm.GuestMemory;

/**
 * What a thread leaves behind of futexes when it ends or runs another program: {@code
 * futex_exit_release} of Linux (kernel/futex/core.c).
 */
public final class RobustList {
  private final FutexTable table;
  private final PiFutexes pi;

  /**
   * Makes what cleans up.
   *
   * @param table the futexes
   * @param pi those with an owner
   */
  public RobustList(FutexTable table, PiFutexes pi) {
    this.table = table;
    this.pi = pi;
  }

  /**
   * Walks the robust list of a thread and hands on the PI futexes that it owns. To be called by the
   * thread itself, before its memory goes or is replaced.
   *
   * @param thread the thread
   * @param space its memory
   * @param dead whether it ends; else it only runs another program
   */
  public void release(FutexThread thread, AddressSpace space, boolean dead) {
    pi.exitBegins(thread);
    try {
      long head = thread.robustList;
      thread.robustList = 0;
      if (head != 0) {
        walk(thread, space, head);
      }
    } finally {
      pi.handOn(thread);
      pi.exitEnds(thread, dead);
    }
  }

  /** {@code exit_robust_list}: whatever cannot be read ends the walk. */
  private void walk(FutexThread thread, AddressSpace space, long head) {
    GuestMemory memory = space.memory();
    try {
      long entry = memory.getLong(head + RobustListHeadLayout.LIST);
      long offset = memory.getLong(head + RobustListHeadLayout.FUTEX_OFFSET);
      long pending = memory.getLong(head + RobustListHeadLayout.LIST_OP_PENDING);
      for (int left = Futex.ROBUST_LIST_LIMIT; left > 0 && address(entry) != head; left--) {
        GuestFault end = null;
        long next = 0;
        try {
          next = memory.getLong(address(entry)); // first: whoever is woken may free the entry
        } catch (GuestFault fault) {
          end = fault;
        }
        if (address(entry) != address(pending)) {
          ownerDied(thread, space, address(entry) + offset, isPi(entry), false);
        }
        if (end != null) {
          throw end;
        }
        entry = next;
      }
      if (address(pending) != 0) {
        ownerDied(thread, space, address(pending) + offset, isPi(pending), true);
      }
    } catch (GuestFault fault) {
      // a broken list is its program's business
    }
  }

  private static long address(long entry) {
    return entry & ~1L;
  }

  private static boolean isPi(long entry) {
    return (entry & 1) != 0;
  }

  /**
   * {@code handle_futex_death}: a word that says that the thread has it says from now on that its
   * owner died.
   */
  private void ownerDied(
      FutexThread thread, AddressSpace space, long address, boolean isPi, boolean pending) {
    GuestMemory memory = space.memory();
    int word = memory.getIntVolatile(address); // a misaligned one faults, which ends the walk
    while (true) {
      int owner = word & FUTEX_TID_MASK;
      if (pending && !isPi && owner == 0) {
        wake(space, address); // it died between unlocking and waking
        return;
      }
      if (owner != thread.tid) {
        return;
      }
      int found =
          memory.compareAndExchangeInt(address, word, word & FUTEX_WAITERS | FUTEX_OWNER_DIED);
      if (found == word) {
        break;
      }
      word = found;
    }
    if (!isPi && (word & FUTEX_WAITERS) != 0) {
      wake(space, address);
    }
  }

  /**
   * Wakes one waiter of a shared futex, as the kernel does on a thread's behalf; a word that is not
   * there has none.
   *
   * @param space the thread's memory
   * @param address the word
   */
  public void wake(AddressSpace space, long address) {
    try {
      if ((address & 3) == 0 && space.memory().isUserRange(address, 4)) {
        table.wake(FutexKey.ofShared(space, address, false), 1, -1);
      }
    } catch (GuestFault gone) {
      // Linux looks at no result here
    }
  }
}
