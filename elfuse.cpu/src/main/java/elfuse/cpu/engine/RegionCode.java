package elfuse.cpu.engine;

/**
 * What a translated region is to the JVM: the superclass of the hidden classes that {@link
 * RegionEmitter} makes. An instance has no state; it is shared by every machine whose memory holds
 * the same instructions.
 */
abstract class RegionCode {
  /** What {@link #run} returns when {@code state.pc} is to be taken up by the interpreter. */
  static final long LEAVE = 1;

  /** For the hidden classes. */
  RegionCode() {}

  /**
   * Executes guest instructions from the region's entry on.
   *
   * @param dispatcher that of the vCPU, whose state is up to date
   * @param region the installed region that this is the code of
   * @param base the virtual address of the page that holds the entry
   * @return {@code state.pc}, the address of the next instruction; or {@link #LEAVE}
   */
  abstract long run(Dispatcher dispatcher, Region region, long base);
}
