package elfuse.cpu.engine;

/**
 * The memory of one vCPU: one test of the {@link PermissionMap} and a raw access in the common
 * case, a walk in all others.
 *
 * <p>An access that fails leaves its reason in {@link #abort} and throws the vCPU's {@link
 * GuestAbort}.
 */
final class TranslatedMemory extends GuestMemory {
  /** The bit of {@link #rules} that says that SIMD&amp;FP instructions may be executed. */
  static final int VECTORS = 1 << 24;

  static final int PAGE = 4096;
  private static final int IN_PAGE = PAGE - 1;

  /** Why the last access failed. */
  final Abort abort = new Abort();

  private final SoftVm vm;
  private final GuestAbort thrown;
  private final Walk walk = new Walk();
  private final long map;
  private Regime regime = Regime.OFF;
  private boolean attached;
  private boolean slowFetch;

  // the fast path: rights to ask the map for (0 never matches), and host address minus IPA
  private int fastRead;
  private int fastWrite;
  private int fastExecute;
  private long primary;
  private int rules;
  private boolean vectorsEnabled;

  // rights of the current exception level
  private int readRight = Rights.EL1_READ;
  private int writeRight = Rights.EL1_WRITE;
  private int executeRight = Rights.EL1_EXECUTE;

  TranslatedMemory(SoftVm vm, GuestAbort thrown) {
    this.vm = vm;
    this.thrown = thrown;
    this.map = vm.permissions().base();
  }

  /** Takes over the translation registers. */
  void setRegime(Regime next) {
    if (!next.equals(regime)) {
      detach();
      regime = next;
    }
    attach();
  }

  /** Tries to use the machine's map, and looks up where the primary region is. */
  void attach() {
    if (!attached && regime.mmuOn()) {
      attached = vm.permissions().attach(regime);
    }
    PhysicalMemory.Region region = vm.primary();
    primary = region == null ? 0 : region.host() - region.ipa();
    chooseFastPath();
  }

  /** Stops using the machine's map. */
  void detach() {
    if (attached) {
      attached = false;
      vm.permissions().detach();
    }
    chooseFastPath();
  }

  /** Sets the rights to those of an exception level. */
  void setLevel(int el, boolean pan) {
    if (el == 0) {
      readRight = Rights.EL0_READ;
      writeRight = Rights.EL0_WRITE;
      executeRight = Rights.EL0_EXECUTE;
    } else {
      readRight = pan ? Rights.EL1_PAN_READ : Rights.EL1_READ;
      writeRight = pan ? Rights.EL1_PAN_WRITE : Rights.EL1_WRITE;
      executeRight = Rights.EL1_EXECUTE;
    }
    chooseFastPath();
  }

  /** Makes {@link #executable} always answer no, so that every page goes through a look-up. */
  void setFetchSlow(boolean slow) {
    slowFetch = slow;
    chooseFastPath();
  }

  private void chooseFastPath() {
    boolean data = attached && !regime.alignmentChecked();
    fastRead = data ? readRight : 0;
    fastWrite = data ? writeRight : 0;
    fastExecute = attached && !slowFetch ? executeRight : 0;
    rules = fastRead | fastWrite << 8 | fastExecute << 16 | (vectorsEnabled ? VECTORS : 0);
  }

  /** Says whether SIMD&amp;FP instructions may be executed. */
  void setVectorsEnabled(boolean enabled) {
    vectorsEnabled = enabled;
    chooseFastPath();
  }

  /** {@return what decides which instructions and accesses go the fast way, as one number} */
  int rules() {
    return rules;
  }

  /**
   * {@return the rules under which a region runs that begins where the vCPU is now} Those of {@link
   * #rules} when fetches and data accesses take the fast path, and vectors are enabled.
   */
  int rulesOfRegions() {
    return readRight | writeRight << 8 | executeRight << 16 | VECTORS;
  }

  /** {@return the right that loads have under rules} */
  static int readRight(int rules) {
    return rules & 0xff;
  }

  /** {@return the right that stores have under rules} */
  static int writeRight(int rules) {
    return rules >>> 8 & 0xff;
  }

  /** {@return the right that fetches have under rules} */
  static int executeRight(int rules) {
    return rules >>> 16 & 0xff;
  }

  /** {@return whether data accesses can take the fast path at all} */
  boolean fastData() {
    return fastRead != 0;
  }

  Regime regime() {
    return regime;
  }

  // ---- fast paths ----

  /** {@return whether instructions may be fetched from an address that translates to itself} */
  boolean executable(long va) {
    return va >>> PermissionMap.VA_BITS == 0 && (Host.get8(map + (va >>> 12)) & fastExecute) != 0;
  }

  /** {@return whether an address translates to itself and may be executed, by a walk} */
  boolean fetchesItself(long va) {
    return fastExecute != 0 && fetch(va) == va && executable(va);
  }

  /** {@return the right of {@link #executable}; 0, which no page has, if it always answers no} */
  int fastExecute() {
    return fastExecute;
  }

  /** {@return the right that fetches need now} */
  int executeRight() {
    return executeRight;
  }

  private boolean fast(long va, int size, int right) {
    return va >>> PermissionMap.VA_BITS == 0
        && (va & IN_PAGE) <= PAGE - size
        && (Host.get8(map + (va >>> 12)) & right) != 0;
  }

  /** {@return whether bytes of one page may be loaded by address from {@link #primary} on} */
  boolean fastLoad(long va, int size) {
    return fast(va, size, fastRead);
  }

  /** {@return whether bytes of one page may be stored by address from {@link #primary} on} */
  boolean fastStore(long va, int size) {
    return fast(va, size, fastWrite);
  }

  @Override
  public int load8(long va) {
    return fast(va, 1, fastRead) ? Host.get8(primary + va) & 0xff : (int) load(va, 1, readRight);
  }

  @Override
  public int load16(long va) {
    return fast(va, 2, fastRead) ? Host.get16(primary + va) & 0xffff : (int) load(va, 2, readRight);
  }

  @Override
  public int load32(long va) {
    return fast(va, 4, fastRead) ? Host.get32(primary + va) : (int) load(va, 4, readRight);
  }

  @Override
  public long load64(long va) {
    return fast(va, 8, fastRead) ? Host.get64(primary + va) : load(va, 8, readRight);
  }

  @Override
  public void store8(long va, int value) {
    if (fast(va, 1, fastWrite)) {
      Host.put8(primary + va, (byte) value);
    } else {
      store(va, value & 0xff, 1, writeRight);
    }
  }

  @Override
  public void store16(long va, int value) {
    if (fast(va, 2, fastWrite)) {
      Host.put16(primary + va, (short) value);
    } else {
      store(va, value & 0xffff, 2, writeRight);
    }
  }

  @Override
  public void store32(long va, int value) {
    if (fast(va, 4, fastWrite)) {
      Host.put32(primary + va, value);
    } else {
      store(va, value & 0xffff_ffffL, 4, writeRight);
    }
  }

  @Override
  public void store64(long va, long value) {
    if (fast(va, 8, fastWrite)) {
      Host.put64(primary + va, value);
    } else {
      store(va, value, 8, writeRight);
    }
  }

  @Override
  public void load128(long va, long[] v, int index) {
    if (fast(va, 16, fastRead)) {
      v[index] = Host.get64(primary + va);
      v[index + 1] = Host.get64(primary + va + 8);
    } else {
      checkAlignment(va, 16, false);
      check(va, 16, 16, readRight);
      long low = load(va, 8, readRight);
      v[index + 1] = load(va + 8, 8, readRight);
      v[index] = low;
    }
  }

  @Override
  public void store128(long va, long[] v, int index) {
    storeQuad(va, v[index], v[index + 1]);
  }

  /** Stores two doublewords, or none of them. */
  void storePair(long va, long first, long second) {
    if (fast(va, 16, fastWrite)) {
      Host.put64(primary + va, first);
      Host.put64(primary + va + 8, second);
    } else {
      check(va, 16, 8, writeRight);
      store64(va, first);
      store64(va + 8, second);
    }
  }

  /** Stores two words, or none of them. */
  void storeWords(long va, int first, int second) {
    if (fast(va, 8, fastWrite)) {
      Host.put32(primary + va, first);
      Host.put32(primary + va + 4, second);
    } else {
      check(va, 8, 4, writeRight);
      store32(va, first);
      store32(va + 4, second);
    }
  }

  /** Stores sixteen bytes, as {@link #store128} does. */
  void storeQuad(long va, long low, long high) {
    if (fast(va, 16, fastWrite)) {
      Host.put64(primary + va, low);
      Host.put64(primary + va + 8, high);
    } else {
      checkAlignment(va, 16, true);
      check(va, 16, 16, writeRight);
      store(va, low, 8, writeRight);
      store(va + 8, high, 8, writeRight);
    }
  }

  /** Checks the whole of what will be stored in units. */
  void checkStore(long va, int size, int unit) {
    check(va, size, unit, writeRight);
  }

  // ---- fast paths of translated code ----

  // A region keeps the map and the primary region in locals, since they do not change while it
  // runs.
  // HotSpot would load them again after each possible call of a general path. Rights are constants,
  // which is one value less to keep and one instruction less for each access.

  /** {@return the address of {@link PermissionMap}} */
  long map() {
    return map;
  }

  /** {@return host address minus IPA of the fast region} */
  long primary() {
    return primary;
  }

  // ---- general paths ----

  /** {@return the right that loads need now} */
  int readRight() {
    return readRight;
  }

  /** {@return the right that stores need now} */
  int writeRight() {
    return writeRight;
  }

  /**
   * Loads with explicit rights, as LDTR does.
   *
   * @param va the address
   * @param size 1, 2, 4 or 8
   * @param right the bit of {@link Rights} that the page must have
   * @return the value, zero-extended
   */
  long load(long va, int size, int right) {
    if (fastRead != 0 && fast(va, size, right)) {
      return read(primary + va, size); // LDTR gets here from EL1, whose own right is another
    }
    checkAlignment(va, size, false);
    int first = PAGE - (int) (va & IN_PAGE);
    if (size <= first) {
      long host = host(va, size, right, false, 0);
      return read(host, size);
    }
    long low = hostOfPart(va, 0, right, false);
    long high = hostOfPart(va + first, 0, right, false);
    long value = 0;
    for (int i = size - 1; i >= 0; i--) {
      long at = i < first ? low + i : high + (i - first);
      value = value << 8 | Host.get8(at) & 0xff;
    }
    return value;
  }

  /**
   * Stores with explicit rights, as STTR does.
   *
   * @param va the address
   * @param value zero-extended
   * @param size 1, 2, 4 or 8
   * @param right the bit of {@link Rights} that the page must have
   */
  void store(long va, long value, int size, int right) {
    if (fastWrite != 0 && fast(va, size, right)) {
      write(primary + va, value, size);
      return;
    }
    checkAlignment(va, size, true);
    int first = PAGE - (int) (va & IN_PAGE);
    if (size <= first) {
      long host = host(va, size, right, true, value);
      write(host, value, size);
      return;
    }
    long low = hostOfPart(va, 0, right, true);
    long high = hostOfPart(va + first, 0, right, true);
    for (int i = 0; i < size; i++) {
      long at = i < first ? low + i : high + (i - first);
      Host.put8(at, (byte) (value >>> (i << 3)));
    }
  }

  /**
   * Checks that every byte of a range may be accessed, so that what follows cannot abort.
   *
   * @param va the address
   * @param size of the range in bytes, at most a page
   * @param unit what the range will be accessed in, which Device memory wants aligned
   * @param right the bit of {@link Rights} that the pages must have
   */
  void check(long va, int size, int unit, int right) {
    if (fastRead != 0 && fast(va, size, right)) {
      return;
    }
    boolean write = (right & Rights.WRITES) != 0;
    int first = PAGE - (int) (va & IN_PAGE);
    hostOfPart(va, unit, right, write);
    if (first < size) {
      hostOfPart(va + first, unit, right, write);
    }
  }

  /**
   * {@return the host address of an aligned unit for an atomic, exclusive or ordered access}
   *
   * @param va the address; an unaligned one aborts
   * @param size 1, 2, 4, 8 or 16
   * @param right what the page must allow
   * @param write whether a failure counts as a write's
   */
  long aligned(long va, int size, int right, boolean write) {
    if ((va & size - 1) != 0) {
      throw abort.fault(Walk.ALIGNMENT, write, va, thrown);
    }
    boolean fast = attached && va >>> PermissionMap.VA_BITS == 0;
    return fast && (Host.get8(map + (va >>> 12)) & right) != 0
        ? primary + va
        : hostOfPart(va, size, right, write);
  }

  /** {@return the host address of an aligned unit that will be read and written} */
  long alignedUpdate(long va, int size) {
    aligned(va, size, readRight, false);
    return aligned(va, size, writeRight, true);
  }

  /**
   * Translates an address for a fetch.
   *
   * @return the IPA, or {@link PhysicalMemory#NONE} after a fault that {@link #abort} holds
   */
  long fetch(long va) {
    long since = vm.permissions().epoch();
    if (!walk.translate(regime, vm.memory(), vm.paBits(), va)) {
      abort.walk(walk, false, va);
      return PhysicalMemory.NONE;
    }
    if ((walk.rights & executeRight) == 0) {
      abort.permission(walk, false, va);
      return PhysicalMemory.NONE;
    }
    remember(va, since);
    return walk.ipa;
  }

  /** Translates for an AT instruction; {@return the walk, with a permission fault entered in it} */
  Walk probe(long va, int right) {
    if (walk.translate(regime, vm.memory(), vm.paBits(), va) && (walk.rights & right) == 0) {
      walk.fault = Walk.PERMISSION + walk.level;
    }
    return walk;
  }

  /** {@return the abort of a {@link #probe} whose walk met a table that nothing backs} */
  GuestAbort unbackedWalk() {
    return abort.unbacked(walk.ipa, false, thrown);
  }

  /**
   * Translates for cache maintenance by address, which PAN does not concern.
   *
   * @param va the address
   * @param right what the page must allow
   * @return the IPA
   */
  long maintain(long va, int right) {
    int wanted =
        switch (right) {
          case Rights.EL1_PAN_READ -> Rights.EL1_READ;
          case Rights.EL1_PAN_WRITE -> Rights.EL1_WRITE;
          default -> right;
        };
    if (!walk.translate(regime, vm.memory(), vm.paBits(), va)) {
      abort.walk(walk, true, va);
      abort.maintenance = true;
      throw thrown;
    }
    if ((walk.rights & wanted) == 0) {
      abort.permission(walk, true, va);
      abort.maintenance = true;
      throw thrown;
    }
    return walk.ipa;
  }

  /** Stores zeros to the 64 bytes around an address, as DC ZVA does. */
  void zeroLine(long va) {
    long line = va & -64;
    if (fast(line, 64, fastWrite)) {
      long host = primary + line;
      for (int i = 0; i < 64; i += 8) {
        Host.put64(host + i, 0);
      }
      return;
    }
    long ipa = ipa(va, 0, writeRight, true);
    if (vm.memory().host(ipa, writeRight) == PhysicalMemory.NONE) {
      throw abort.unbacked(ipa, true, thrown);
    }
    for (int i = 0; i < 64; i += 8) {
      store64(line + i, 0);
    }
  }

  private void checkAlignment(long va, int size, boolean write) {
    if (regime.alignmentChecked() && (va & size - 1) != 0) {
      throw abort.fault(Walk.ALIGNMENT, write, va, thrown);
    }
  }

  /** {@return the host address of an access inside one page; what nothing backs becomes MMIO} */
  private long host(long va, int size, int right, boolean write, long value) {
    long ipa = ipa(va, size, right, write);
    long host = vm.memory().host(ipa, right);
    if (host == PhysicalMemory.NONE) {
      throw abort.mmio(ipa, size, write, value, thrown);
    }
    return host;
  }

  /** {@return the host address of a part of an access that cannot be MMIO} */
  private long hostOfPart(long va, int unit, int right, boolean write) {
    long ipa = ipa(va, unit, right, write);
    long host = vm.memory().host(ipa, right);
    if (host == PhysicalMemory.NONE) {
      throw abort.unbacked(ipa, write, thrown);
    }
    return host;
  }

  /** Translates and checks; a unit of 0 says that the access is not aligned. */
  private long ipa(long va, int unit, int right, boolean write) {
    long since = vm.permissions().epoch();
    if (!walk.translate(regime, vm.memory(), vm.paBits(), va)) {
      throw abort.walk(walk, write, va, thrown);
    }
    if ((walk.rights & right) == 0) {
      throw abort.permission(walk, write, va, thrown);
    }
    if (walk.device && (unit == 0 || (va & unit - 1) != 0)) {
      throw abort.fault(Walk.ALIGNMENT, write, va, thrown);
    }
    remember(va, since);
    return walk.ipa;
  }

  /** Enters a translation into the map, if the map can express it. */
  private void remember(long va, long since) {
    if (!attached) {
      return;
    }
    long address = regime.untagged(va);
    PhysicalMemory.Region region = vm.fastRegion();
    if (address >>> PermissionMap.VA_BITS == 0
        && walk.ipa == address
        && region != null
        && region.contains(address)) {
      int rights = walk.rights & region.rights();
      if (walk.device) {
        rights &= Rights.EXECUTES;
      }
      vm.permissions().fill(address >>> 12, rights, since, regime);
    }
  }

  private static long read(long host, int size) {
    return switch (size) {
      case 1 -> Host.get8(host) & 0xff;
      case 2 -> Host.get16(host) & 0xffff;
      case 4 -> Host.get32(host) & 0xffff_ffffL;
      default -> Host.get64(host);
    };
  }

  private static void write(long host, long value, int size) {
    switch (size) {
      case 1 -> Host.put8(host, (byte) value);
      case 2 -> Host.put16(host, (short) value);
      case 4 -> Host.put32(host, (int) value);
      default -> Host.put64(host, value);
    }
  }
}
