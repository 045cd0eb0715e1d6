package elfuse.shim;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * EL0's state as the shim stored it, at the top of a vCPU's EL1 stack. It begins like {@code struct
 * user_pt_regs} of Linux ({@code asm/ptrace.h}) and continues with what the shim needs.
 *
 * <p>The host may read and write it only while the vCPU is outside of a run; the run is what orders
 * the accesses of the two sides. Not thread-safe.
 */
public final class TrapFrame {
  /** The frame's size in bytes, a multiple of 16. */
  public static final int SIZE = 320;

  /** Offset of X0; Xn is at {@code X0 + 8 * n}. */
  public static final int X0 = 0;

  /** Offset of SP_EL0. */
  public static final int SP = 248;

  /** Offset of EL0's program counter: ELR_EL1. */
  public static final int PC = 256;

  /** Offset of EL0's process state: SPSR_EL1. */
  public static final int PSTATE = 264;

  /** Offset of the syndrome, ESR_EL1. */
  public static final int ESR = 272;

  /** Offset of the fault address, FAR_EL1. */
  public static final int FAR = 280;

  /** Offset of the TLB request: one of the {@code TLB_} values, or'ed with {@link #SYNC_CODE}. */
  public static final int TLB = 288;

  /** Offset of the first page's address, for {@link #TLB_PAGES}. */
  public static final int TLB_START = 296;

  /** Offset of the number of 4 KiB pages, for {@link #TLB_PAGES}. */
  public static final int TLB_COUNT = 304;

  /** TLB request: nothing. */
  public static final long TLB_NONE = 0;

  /** TLB request: the pages named by {@link #TLB_START} and {@link #TLB_COUNT}. */
  public static final long TLB_PAGES = 1;

  /** TLB request: every entry. */
  public static final long TLB_ALL = 2;

  /** TLB request bit: invalidate the instruction caches as well. */
  public static final long SYNC_CODE = 0x100;

  private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG;

  private final MemorySegment memory;

  /**
   * Looks at a frame.
   *
   * @param memory the {@link #SIZE} bytes of the frame as the host sees them, 8-byte aligned
   */
  public TrapFrame(MemorySegment memory) {
    this.memory = memory.asSlice(0, SIZE);
  }

  /**
   * {@return a general-purpose register}
   *
   * @param number 0 to 30
   */
  public long x(int number) {
    return memory.get(WORD, 8L * checked(number));
  }

  /**
   * Sets a general-purpose register.
   *
   * @param number 0 to 30
   * @param value its new value
   */
  public void x(int number, long value) {
    memory.set(WORD, 8L * checked(number), value);
  }

  /**
   * {@return a field}
   *
   * @param offset one of this class's offsets
   */
  public long get(int offset) {
    return memory.get(WORD, offset);
  }

  /**
   * Sets a field.
   *
   * @param offset one of this class's offsets
   * @param value its new value
   */
  public void set(int offset, long value) {
    memory.set(WORD, offset, value);
  }

  private static int checked(int number) {
    if (number < 0 || number > 30) {
      throw new IllegalArgumentException("X" + number + " is outside X0..X30");
    }
    return number;
  }
}
