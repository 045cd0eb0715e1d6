package elfuse.cpu.engine;

/**
 * What is worth remembering of a region: where it begins in its page, which instructions it has,
 * and how much it ran. Only a hint, so races may lose counts.
 */
final class HotRegion {
  /** Place of the entry, 0 to 1023. */
  final int entry;

  /** Whether its registers were in locals in the end, see {@link RegionPlan#inLocals}. */
  final boolean inLocals;

  /** The {@linkplain RegionPlan#places places} of its instructions, in ascending order. */
  final int[] places;

  /** How much it ran: {@link Dispatcher#CREDIT} entries, or as long in its loops, are one. */
  int heat;

  HotRegion(int entry, boolean inLocals, int[] places, int heat) {
    this.entry = entry;
    this.inLocals = inLocals;
    this.places = places;
    this.heat = heat;
  }

  /** {@return the same as it is now, but for how much it ran} */
  HotRegion withHeat(long other) {
    return new HotRegion(entry, inLocals, places, (int) Math.min(other, Integer.MAX_VALUE));
  }

  /** {@return about how often it was entered} */
  long executions() {
    return (long) heat * Dispatcher.CREDIT;
  }
}
