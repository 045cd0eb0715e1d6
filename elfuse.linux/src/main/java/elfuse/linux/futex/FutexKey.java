package elfuse.linux.futex;

import elfuse.mm.AddressSpace;
import elfuse.mm.SharedWord;
import elfuse.shim.ShimData;

/**
 * What waiters and wakers of a word agree on: {@code union futex_key}.
 *
 * <p>There are three kinds. A private futex is an address in an address space, whatever lies there.
 * A shared one in memory of one address space alone is such an address too, but another key: a
 * private wake-up does not reach who waits for the same word as shared. A shared one in a shared
 * object is a byte of it.
 */
public final class FutexKey {
  private final Object space;
  private final ShimData counters;

  /** Of a shared object; in an address space 0 for a private futex and 1 for a shared one. */
  private final long device;

  private final long inode;
  private final long place;
  private final int hash;

  private FutexKey(Object space, ShimData counters, long device, long inode, long place) {
    this.space = space;
    this.counters = counters;
    this.device = device;
    this.inode = inode;
    this.place = place;
    int owner = space == null ? Long.hashCode(device * 31 + inode) : System.identityHashCode(space);
    hash = (int) ((place >>> 2) * 0x9e37_79b9_7f4a_7c15L >>> 32) ^ owner * 0x85eb_ca6b;
  }

  /**
   * {@return a private futex}
   *
   * @param space the address space
   * @param counters where its shim looks for waiters before it lets the guest wake nobody; null in
   *     tests without one
   * @param address the word
   */
  public static FutexKey ofPrivate(Object space, ShimData counters, long address) {
    return new FutexKey(space, counters, 0, 0, address);
  }

  /**
   * {@return a shared futex}
   *
   * @param space the caller's address space
   * @param address the word
   * @param write whether the operation stores into it
   * @throws elfuse.mm.GuestFault if the memory is not there with these rights
   */
  public static FutexKey ofShared(AddressSpace space, long address, boolean write) {
    SharedWord word = space.sharedWord(address, write);
    return word == null
        ? new FutexKey(space, null, 1, 0, address)
        : ofObject(word.device(), word.inode(), word.offset());
  }

  /**
   * {@return a shared futex in a shared object}
   *
   * @param device the object's device
   * @param inode its inode
   * @param offset the byte in it
   */
  public static FutexKey ofObject(long device, long inode, long offset) {
    return new FutexKey(null, null, device, inode, offset);
  }

  /** {@return whether both are the same futex} */
  boolean matches(FutexKey other) {
    return place == other.place
        && space == other.space
        && device == other.device
        && inode == other.inode;
  }

  int bucket(int count) {
    return hash & count - 1;
  }

  /**
   * A thread is about to wait: the shim may not answer a private wake-up of this word from now on.
   * With full ordering, before the word is read: see {@link ShimData#futexWaits}.
   */
  void count() {
    if (counters != null) {
      counters.futexWaits(place);
    }
  }

  /** Takes back {@link #count}. */
  void uncount() {
    if (counters != null) {
      counters.futexWaitEnds(place);
    }
  }
}
