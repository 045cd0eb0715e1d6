package elfuse.mm.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Where the machine has what lies at each 2 MiB of a guest's addresses, where that is not the
 * address itself. One thread at a time changes it. Others may read it meanwhile: whoever found a
 * descriptor also finds the output that it was made from, because that was set before the
 * descriptor's release.
 */
public final class Outputs {
  private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle PART = MethodHandles.arrayElementVarHandle(long[][].class);
  private static final int PARTS = 512;
  private static final int ENTRIES = 512;
  private static final int SHIFT = 21;
  private static final int PART_SHIFT = 30;
  private static final long OFFSET = (1L << SHIFT) - 1;

  /** No memory. */
  public static final long NONE = -1;

  // one part for each GiB; an entry is the address, or 0 for none
  private final long[][] parts = new long[PARTS][];

  /** Makes outputs that lead nowhere. */
  public Outputs() {}

  /**
   * {@return what an address leads to, or {@link #NONE}}
   *
   * @param va an address below 2^39
   */
  public long of(long va) {
    long[] part = (long[]) PART.getOpaque(parts, (int) (va >>> PART_SHIFT));
    if (part == null) {
      return NONE;
    }
    long chunk = (long) ENTRY.getOpaque(part, (int) (va >>> SHIFT) & ENTRIES - 1);
    return chunk == 0 ? NONE : chunk | va & OFFSET;
  }

  /**
   * Sets where 2 MiB lie.
   *
   * @param va any address in them
   * @param output a multiple of 2 MiB, or {@link #NONE}
   */
  public void set(long va, long output) {
    int index = (int) (va >>> PART_SHIFT);
    long[] part = parts[index];
    if (part == null) {
      part = new long[ENTRIES];
      PART.setRelease(parts, index, part);
    }
    ENTRY.setOpaque(part, (int) (va >>> SHIFT) & ENTRIES - 1, output == NONE ? 0 : output);
  }
}
