package elfuse.vdso;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * The vvar page: what the vDSO's functions need to answer the clock from the virtual counter, and
 * the host's way to write it.
 *
 * <p>The page lies directly below the vDSO's image, which reaches it relative to the PC; EL0 may
 * only read it. It is an anchor — one value of CNTVCT_EL0 and the three clocks at that value — and
 * the multiplier that makes nanoseconds of the counts since then. All fields are little-endian:
 *
 * <table>
 *   <caption>The layout</caption>
 *   <tr><th>offset</th><th>type</th><th>field</th></tr>
 *   <tr><td>0</td><td>u32</td><td>sequence: 0 unseeded, odd being written, else stable</td></tr>
 *   <tr><td>4</td><td>u32</td><td>attention: not 0, every call is a system call</td></tr>
 *   <tr><td>8</td><td>u64</td><td>anchor: the counter</td></tr>
 *   <tr><td>16</td><td>u64</td><td>multiplier: nanoseconds are (counts × this) &gt;&gt; 24</td></tr>
 *   <tr><td>24</td><td>u64</td><td>the largest number of counts that may be used</td></tr>
 *   <tr><td>32, 40</td><td>i64</td><td>CLOCK_REALTIME at the anchor: seconds, nanoseconds</td></tr>
 *   <tr><td>48, 56</td><td>i64</td><td>CLOCK_MONOTONIC</td></tr>
 *   <tr><td>64, 72</td><td>i64</td><td>CLOCK_BOOTTIME</td></tr>
 * </table>
 *
 * <p><b>Readers' protocol.</b> Load the first eight bytes (sequence and attention) with acquire;
 * give up unless the attention is 0 and the sequence is even and not 0; load the fields; load
 * fence; load the first eight bytes again and give up unless they are the same. {@link
 * #nanoseconds} does this in Java, the vDSO does it in A64. To give up is to make the system call.
 *
 * <p><b>Thread-safe</b>, also with other objects on the same memory, if the segment may be used by
 * several threads. No method waits.
 */
public final class VvarPage {
  /** The page's size in bytes: it lies this far below the vDSO's image. */
  public static final int SIZE = 4096;

  /** Offset of the sequence, u32. */
  public static final int SEQUENCE = 0;

  /** Offset of the attention word, u32. */
  public static final int ATTENTION = 4;

  /** Offset of the counter at the seeding, u64. */
  public static final int ANCHOR = 8;

  /** Offset of the multiplier, u64. */
  public static final int MULTIPLIER = 16;

  /** Offset of the largest number of counts after the anchor that may be used, u64. */
  public static final int LARGEST = 24;

  /** Offset of CLOCK_REALTIME at the anchor: seconds and nanoseconds, two i64. */
  public static final int REALTIME = 32;

  /** Offset of CLOCK_MONOTONIC at the anchor: seconds and nanoseconds, two i64. */
  public static final int MONOTONIC = 48;

  /** Offset of CLOCK_BOOTTIME at the anchor: seconds and nanoseconds, two i64. */
  public static final int BOOTTIME = 64;

  /** How far a product of counts and multiplier is shifted right. */
  public static final int SHIFT = 24;

  /** For how many nanoseconds after its anchor a seed may be used. */
  public static final long LIFETIME = 100_000_000;

  /** What {@link #nanoseconds} answers where the vDSO makes the system call. */
  public static final long NOT_SERVED = Long.MIN_VALUE;

  private static final long SECOND = 1_000_000_000;
  private static final VarHandle INT = ValueLayout.JAVA_INT.withOrder(LITTLE_ENDIAN).varHandle();
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.withOrder(LITTLE_ENDIAN).varHandle();

  private final MemorySegment page;

  private VvarPage(MemorySegment page) {
    this.page = page;
  }

  /**
   * {@return the page in this memory, which is not changed} Memory that is zero is a page that was
   * never seeded. A page that was copied while it may have been written (fork) is to be filled with
   * zeros before its guest runs, since its sequence may be odd.
   *
   * @param memory at least {@link #SIZE} bytes, aligned to 8
   * @throws IndexOutOfBoundsException if it is smaller
   * @throws IllegalArgumentException if it is not aligned
   */
  public static VvarPage of(MemorySegment memory) {
    return new VvarPage(memory.asSlice(0, SIZE, Long.BYTES));
  }

  /**
   * Sets bits of the attention word: from now on every function makes the system call. This is one
   * atomic, sequentially consistent OR; a change that the bits stand for is published after it.
   *
   * @param bits the bits to set
   */
  public void raise(int bits) {
    INT.getAndBitwiseOr(page, ATTENTION, bits);
  }

  /**
   * Clears bits of the attention word: one atomic AND with release order, after the change that the
   * bits stood for. A function that then sees the word 0 sees that change.
   *
   * @param bits the bits to clear
   */
  public void drop(int bits) {
    INT.getAndBitwiseAndRelease(page, ATTENTION, ~bits);
  }

  /** {@return the attention word, loaded with acquire} */
  public int attention() {
    return (int) INT.getAcquire(page, ATTENTION);
  }

  /**
   * Seeds the page: from now on the functions answer from this anchor, until the counter is {@link
   * #LIFETIME} further.
   *
   * <p>Of several callers at the same time exactly one writes. The others do not wait; they have
   * the time already and need nothing from the page. Neither is anything written if the counter
   * lies before the present anchor by less than its lifetime, because then another caller has
   * seeded since this one read the counter.
   *
   * <p>CLOCK_MONOTONIC and CLOCK_BOOTTIME never go back: what is stored is the given time or, if
   * that is later, what the present anchor says at this counter, rounded up. Since nobody uses an
   * anchor beyond its lifetime, it is not asked beyond it either. A counter that has gone back by
   * more than a lifetime is taken for one that began anew; what is stored is then no earlier than
   * the last that the anchor can have told. CLOCK_REALTIME is stored as it is given, so that it
   * follows when it is set. The frequency must be the same at each seeding of a page.
   *
   * <p>So while a guest asks without pause, its CLOCK_MONOTONIC goes as fast as the counter and may
   * come to lie ahead of the host's: by the longest delay there was between reading the counter and
   * the clock, and by any drift between the two. A host whose system call is to agree takes the
   * later of its own time and {@link #nanoseconds}.
   *
   * <p><b>Order.</b> The sequence is made odd by compare-and-set; a release fence; the fields by
   * opaque stores; the sequence is made even with release. The sequence never becomes 0 again.
   *
   * @param counter CNTVCT_EL0 as the guest saw it, unsigned
   * @param frequency CNTFRQ_EL0: counts in a second
   * @param realtimeNanos CLOCK_REALTIME at that counter, since the epoch
   * @param monotonicNanos CLOCK_MONOTONIC at that counter
   * @param boottimeNanos CLOCK_BOOTTIME at that counter
   * @return whether this call has written the page
   * @throws IllegalArgumentException if the frequency is not between 1 and 2^32 − 1
   */
  public boolean seed(
      long counter, long frequency, long realtimeNanos, long monotonicNanos, long boottimeNanos) {
    if (frequency < 1 || frequency > 0xffff_ffffL) {
      throw new IllegalArgumentException("frequency: " + frequency + " is not 1 to 2^32 - 1");
    }
    int even = (int) INT.getAcquire(page, SEQUENCE);
    if ((even & 1) != 0 || !INT.compareAndSet(page, SEQUENCE, even, even + 1)) {
      return false;
    }
    // this thread alone writes the fields now, and sees what the last writer released
    long monotonic = monotonicNanos;
    long boottime = boottimeNanos;
    if (even != 0) {
      long delta = counter - get(ANCHOR);
      long largest = get(LARGEST);
      if (delta < 0 && Long.compareUnsigned(-delta, largest) <= 0) {
        INT.setRelease(page, SEQUENCE, even); // no field has changed
        return false;
      }
      long passed = elapsed(Long.compareUnsigned(delta, largest) > 0 ? largest : delta, true);
      monotonic = Math.max(monotonic, stored(MONOTONIC) + passed);
      boottime = Math.max(boottime, stored(BOOTTIME) + passed);
    }
    VarHandle.releaseFence(); // whoever sees one of the fields below sees the odd sequence too
    set(ANCHOR, counter);
    set(MULTIPLIER, ((SECOND << SHIFT) + frequency / 2) / frequency);
    set(LARGEST, frequency * LIFETIME / SECOND);
    store(REALTIME, realtimeNanos);
    store(MONOTONIC, monotonic);
    store(BOOTTIME, boottime);
    INT.setRelease(page, SEQUENCE, even == -2 ? 2 : even + 2);
    return true;
  }

  /**
   * {@return what the vDSO's functions answer from the present anchor, in nanoseconds, or {@link
   * #NOT_SERVED} where it cannot tell} By this a host makes its own answer agree with theirs, also
   * while attention sends the functions to the host.
   *
   * @param clock CLOCK_REALTIME (0), CLOCK_MONOTONIC (1) or CLOCK_BOOTTIME (7); no other is served
   * @param counter CNTVCT_EL0
   */
  public long nanoseconds(int clock, long counter) {
    int at = fieldOf(clock);
    int sequence = (int) INT.getAcquire(page, SEQUENCE);
    if (at == 0 || sequence == 0 || (sequence & 1) != 0) {
      return NOT_SERVED;
    }
    long delta = counter - get(ANCHOR);
    long largest = get(LARGEST);
    long nanoseconds = stored(at) + elapsed(delta, false);
    VarHandle.acquireFence();
    boolean same = (int) INT.getOpaque(page, SEQUENCE) == sequence;
    return same && Long.compareUnsigned(delta, largest) <= 0 ? nanoseconds : NOT_SERVED;
  }

  private static int fieldOf(int clock) {
    return switch (clock) {
      case 0 -> REALTIME;
      case 1 -> MONOTONIC;
      case 7 -> BOOTTIME;
      default -> 0;
    };
  }

  /** The nanoseconds of so many counts: down as the guest computes them, or up. */
  private long elapsed(long counts, boolean up) {
    return counts * get(MULTIPLIER) + (up ? (1L << SHIFT) - 1 : 0) >>> SHIFT;
  }

  private long stored(int field) {
    return get(field) * SECOND + get(field + 8);
  }

  private void store(int field, long nanoseconds) {
    set(field, Math.floorDiv(nanoseconds, SECOND));
    set(field + 8, Math.floorMod(nanoseconds, SECOND));
  }

  private long get(int field) {
    return (long) LONG.getOpaque(page, field);
  }

  private void set(int field, long value) {
    LONG.setOpaque(page, field, value);
  }
}
