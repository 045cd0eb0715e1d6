package elfuse.cpu.engine;

/**
 * What is worth remembering of a region: where it begins in its page, which instructions it has,
 * and how much it ran. Only a hint, so races may lose counts.
 */
final class HotRegion {
  /** What {@link #heat} counts: so many entries, or as long in its loops. */
  static final int ENTRIES = 256;

  /** Place of the entry, 0 to 1023. */
  final int entry;

  /** Whether its registers were in locals in the end, see {@link RegionPlan#inLocals}. */
  final boolean inLocals;

  /** The {@linkplain RegionPlan#places places} of its instructions, in ascending order. */
  final int[] places;

  /** How much it ran. */
  int heat;

  HotRegion(int entry, boolean inLocals, int[] places, int heat) {
    this.entry = entry;
    this.inLocals = inLocals;
    this.places = places;
    this.heat = heat;
  }

  /** {@return about how often it was entered} */
  int executions() {
    return (int) Math.min((long) heat * ENTRIES, Integer.MAX_VALUE);
  }
}
