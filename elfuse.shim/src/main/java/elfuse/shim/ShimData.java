package elfuse.shim;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The block that the shim answers hot system calls from, as the host writes it. The guest's EL1
 * sees it at {@code TPIDR_EL1}; EL0 and calls on EL0's behalf cannot reach it.
 *
 * <h2>Attention</h2>
 *
 * The shim loads the attention word with LDAR before everything else and leaves every call to the
 * host while a bit is set. Each bit is a lane with one owner. To change something that the shim
 * answers from, its owner {@linkplain #raise raises} the lane, which is sequentially consistent and
 * comes before the change, and {@linkplain #drop drops} it after, which is a release. A reader that
 * saw no bit before it read a slot therefore never combines it with a slot from after the change
 * that it reads later: either the raise is visible to it by then, or the drop, and with the drop
 * the whole change. Slots are stored with release and loaded with LDAR so that this holds between
 * consecutive calls of one thread as well.
 *
 * <p>All methods may be called from any thread, unless they say otherwise.
 */
public final class ShimData {
  /** Bytes of the block. */
  public static final int SIZE = 0x3000;

  /** Attention lane: a signal is deliverable, or the process stops or ends. */
  public static final int SIGTIMER = 1;

  /** Attention lane: user or group ids are being changed. */
  public static final int CRED = 2;

  /** Attention lane: every call is to be seen by the host ({@code --strace}). */
  public static final int TRACE = 4;

  /** Attention lane: a tracer stops the guest at calls. */
  public static final int PTRACE = 8;

  /** Attention lane: fast paths are switched off ({@code --no-fastpath}). */
  public static final int OFF = 16;

  /** How many descriptors the bitmap covers: 0 to 1023. */
  public static final int DESCRIPTORS = 1024;

  /** Bytes of the entropy ring. */
  public static final int RING_SIZE = 4096;

  /** The most bytes that one call is served from the ring. */
  public static final int RING_READ = 256;

  /** How many counters of waiting threads there are. */
  public static final int FUTEX_BUCKETS = 1024;

  static final int ATTENTION = 0;
  static final int STATISTICS = 4;
  static final int LOCK = 0x40;
  static final int HEAD = 0x80;
  static final int TAIL = 0xc0;
  static final int BITMAP = 0x100;
  static final int COUNTERS = 0x200;

  /** The identity slots: the result of call n is at 8 * n, so 0x4d8 to 0x590. */
  static final int SLOTS = 0;

  static final int RING = 0x1000;
  static final int FUTEX = 0x2000;

  static final long FUTEX_MULTIPLIER = 0x9e37_79b9_7f4a_7c15L;

  private static final VarHandle INT = ValueLayout.JAVA_INT.varHandle();
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

  private final MemorySegment memory;

  /**
   * Takes a block over; it is cleared.
   *
   * @param memory at least {@link #SIZE} bytes as the host sees them, aligned to 8
   * @throws IndexOutOfBoundsException if it is smaller
   */
  public ShimData(MemorySegment memory) {
    this.memory = memory.asSlice(0, SIZE);
    this.memory.fill((byte) 0);
    if (ByteOrder.nativeOrder() != ByteOrder.LITTLE_ENDIAN) {
      throw new UnsupportedOperationException("the guest's memory is little-endian");
    }
  }

  /**
   * Sets attention lanes; to be called before what they announce.
   *
   * @param lanes the bits
   */
  public void raise(int lanes) {
    INT.getAndBitwiseOr(memory, (long) ATTENTION, lanes);
  }

  /**
   * Clears attention lanes; to be called after everything that they announced was stored.
   *
   * @param lanes the bits
   */
  public void drop(int lanes) {
    INT.getAndBitwiseAndRelease(memory, (long) ATTENTION, ~lanes);
  }

  /** {@return the attention word} */
  public int attention() {
    return (int) INT.getAcquire(memory, (long) ATTENTION);
  }

  /** Makes the shim count what it serves and what it leaves to the host. */
  public void enableStatistics() {
    INT.setRelease(memory, (long) STATISTICS, 1);
  }

  /**
   * Publishes what an identity call answers.
   *
   * @param call the number of the call: 155, 156 or 172 to 177
   * @param value its result
   * @throws IllegalArgumentException if the shim serves no such call from a slot
   */
  public void publish(int call, long value) {
    if (call != FastPaths.GETPGID
        && call != FastPaths.GETSID
        && (call < FastPaths.GETPID || call >= FastPaths.GETTID)) {
      throw new IllegalArgumentException("call " + call + " has no slot");
    }
    LONG.setRelease(memory, SLOTS + 8L * call, value);
  }

  /**
   * Says whether reads of a descriptor may be served from the ring. To be called in the critical
   * section that gives the descriptor its type and flags.
   *
   * @param descriptor any number; the shim never serves those from {@link #DESCRIPTORS} on
   * @param eligible whether it is {@code /dev/urandom}, open for reading
   */
  public void urandom(int descriptor, boolean eligible) {
    if (descriptor < 0 || descriptor >= DESCRIPTORS) {
      return;
    }
    long at = BITMAP + 8L * (descriptor >> 6);
    long bit = 1L << descriptor;
    if (eligible) {
      LONG.getAndBitwiseOrRelease(memory, at, bit);
    } else if (((long) LONG.getAcquire(memory, at) & bit) != 0) {
      LONG.getAndBitwiseAndRelease(memory, at, ~bit);
    }
  }

  /** {@return how many bytes of entropy the ring lacks} */
  public int ringRoom() {
    int used =
        (int) INT.getAcquire(memory, (long) TAIL) - (int) INT.getAcquire(memory, (long) HEAD);
    return RING_SIZE - used;
  }

  /**
   * Fills the ring. The lock is the shim's own, so it is held for a copy only.
   *
   * @param entropy as many fresh bytes as {@link #ringRoom} said, or more; what is not needed is
   *     left
   */
  public void refill(byte[] entropy) {
    while (!INT.compareAndSet(memory, (long) LOCK, 0, 1)) {
      Thread.onSpinWait();
      Thread.yield(); // a vCPU that holds the lock needs no more than a copy to give it back
    }
    try {
      int tail = (int) INT.get(memory, (long) TAIL);
      int count = Math.min(entropy.length, RING_SIZE - (tail - (int) INT.get(memory, (long) HEAD)));
      for (int done = 0; done < count; ) {
        int at = tail + done & RING_SIZE - 1;
        int part = Math.min(count - done, RING_SIZE - at);
        MemorySegment.copy(MemorySegment.ofArray(entropy), done, memory, (long) RING + at, part);
        done += part;
      }
      INT.setRelease(memory, (long) TAIL, tail + count);
    } finally {
      INT.setRelease(memory, (long) LOCK, 0);
    }
  }

  /**
   * Counts a thread that is about to wait on a futex. The count is incremented, with full ordering,
   * before the futex is read: either the waiter sees the waker's store, or the waker, which stores
   * and then reads the count, sees the waiter.
   *
   * @param address the futex
   */
  public void futexWaits(long address) {
    INT.getAndAdd(memory, bucket(address), 1);
  }

  /**
   * Takes back {@link #futexWaits}.
   *
   * @param address the same futex
   */
  public void futexWaitEnds(long address) {
    INT.getAndAdd(memory, bucket(address), -1);
  }

  private static long bucket(long address) {
    int index = (int) ((address >>> 2) * FUTEX_MULTIPLIER >>> 32) & FUTEX_BUCKETS - 1;
    return FUTEX + 4L * index;
  }

  /**
   * {@return how often something happened} Counting is not atomic, so a few may be lost.
   *
   * @param statistic what
   */
  public long count(ShimStatistic statistic) {
    return (long) LONG.getOpaque(memory, COUNTERS + 8L * statistic.ordinal());
  }
}
