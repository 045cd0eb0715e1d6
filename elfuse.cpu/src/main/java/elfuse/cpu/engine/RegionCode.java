package elfuse.cpu.engine;

/**
 * What a translated region is to the JVM: the superclass of the hidden classes that {@link
 * RegionEmitter} makes. An instance has no state; it is shared by every machine whose memory holds
 * the same instructions.
 */
abstract class RegionCode {
  /** What {@link #run} returns when {@code state.pc} is to be taken up by the interpreter. */
  static final long LEAVE = 1;

  /**
   * HotSpot looks at every 128th entry, and compiles what was entered more than 200 times; the
   * launcher divides both by four.
   */
  private static final int ENTRIES = 256;

  /** For the hidden classes. */
  RegionCode() {}

  /**
   * Executes guest instructions from the region's entry on.
   *
   * @param dispatcher that of the vCPU, whose state is up to date
   * @param region the installed region that this is the code of; null for a run without effect
   * @param base the virtual address of the page that holds the entry
   * @return {@code state.pc}, the address of the next instruction; or {@link #LEAVE}
   */
  abstract long run(Dispatcher dispatcher, Region region, long base);

  /**
   * Makes the JVM compile the code before the guest needs it. In the JVM's own interpreter it is
   * slower than ours, and the guest would have to enter it hundreds of times first.
   */
  final void prepare() {
    for (int i = 0; i < ENTRIES; i++) {
      run(null, null, 0);
    }
  }
}
