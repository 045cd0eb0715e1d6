package elfuse.cpu.engine;

import java.util.Arrays;

/**
 * Chooses the instructions of a region: what can be reached from an entry through direct branches,
 * past calls (SVC is one), and has been executed before.
 *
 * <p>That an instruction was executed is known for free: the interpreter decodes an instruction
 * when it first meets it. So what never ran (error paths) becomes an exit. Runs on the vCPU's
 * thread, because only that may read the guest's memory without fearing that it goes away.
 */
final class RegionFormer {
  private static final int MOST_PAGES = 8;
  // an access of memory costs HotSpot's C2 several times what arithmetic does, and regions of twice
  // the size made Perl no faster
  private static final int MOST_WEIGHT = 240;

  // instructions of a function that is taken into the regions that call it
  private static final int SHORT = 32;

  private final Core core;
  private final boolean everything;
  // ascending places of what is known to be executed, or null to ask the pages
  private final int[] known;
  private final int most;
  private final long entryPage;
  // in the order of their discovery; with an open hash table of place to index + 1
  private final int[] places;
  private final long[] packed;
  private final int[] words;
  private final int[] table;
  private int count;
  private int weight;
  private final int[] starts;
  private int firstStart;
  private int lastStart;
  private final DecodedPage[] pages = new DecodedPage[MOST_PAGES];
  private final int[] numbers = new int[MOST_PAGES];
  private final int[] versions = new int[MOST_PAGES];
  private int pageCount;

  private RegionFormer(Core core, long entry, int most, boolean everything, int[] known) {
    this.core = core;
    this.known = known;
    this.most = most;
    this.everything = everything;
    entryPage = entry & -4096;
    places = new int[most];
    packed = new long[most];
    words = new int[most];
    table = new int[Integer.highestOneBit(most) << 2];
    starts = new int[most + 1];
  }

  /**
   * {@return a plan, or null if the address cannot be translated now, or data accesses could never
   * take the fast path}
   *
   * @param core the vCPU, which runs on this thread
   * @param entry an address that translates to itself and may be executed
   * @param most how many instructions there may be
   * @param everything whether to take what has not been executed, too
   */
  static RegionPlan plan(Core core, long entry, int most, boolean everything) {
    return core.memory.fastData()
        ? new RegionFormer(core, entry, most, everything, null).plan((int) entry >>> 2 & 1023)
        : null;
  }

  /**
   * {@return the same of instructions that need not have been executed yet}
   *
   * @param known their places, in ascending order; a plan has no others
   */
  static RegionPlan plan(Core core, long entry, int most, int[] known) {
    return core.memory.fastData()
        ? new RegionFormer(core, entry, most, false, known).plan((int) entry >>> 2 & 1023)
        : null;
  }

  private RegionPlan plan(int entry) {
    starts[lastStart++] = entry;
    while (firstStart < lastStart && count < most) {
      follow(starts[firstStart++]);
    }
    if (count == 0) {
      return null;
    }
    int[] sorted = Arrays.copyOf(places, count);
    Arrays.sort(sorted);
    long[] sortedPacked = new long[count];
    int[] sortedWords = new int[count];
    int[] ranks = new int[count];
    for (int i = 0; i < count; i++) {
      int at = table[slot(sorted[i])] - 1;
      ranks[i] = at;
      sortedPacked[i] = packed[at];
      sortedWords[i] = words[at];
    }
    return new RegionPlan(
        entry,
        core.memory.rulesOfRegions(),
        sorted,
        sortedPacked,
        sortedWords,
        ranks,
        Arrays.copyOf(pages, pageCount),
        Arrays.copyOf(numbers, pageCount),
        Arrays.copyOf(versions, pageCount),
        false);
  }

  /** {@return where a place is in the table, or is to be put} */
  private int slot(int place) {
    int slot = place * 0x9e3779b1 >>> Integer.numberOfLeadingZeros(table.length - 1);
    while (table[slot] != 0 && places[table[slot] - 1] != place) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** Adds instructions from a place on, up to one that is known or goes elsewhere. */
  private void follow(int start) {
    int place = start;
    while (count < most && weight < MOST_WEIGHT) {
      int slot = slot(place);
      if (table[slot] != 0) {
        return;
      }
      int page = page(place >> 10);
      int index = place & 1023;
      if (page < 0 || !everything && !executed(place, pages[page])) {
        return;
      }
      int word = pages[page].read(index);
      long w = Predecoder.pack(word, index);
      if (endsAtOnce(w) && count == 0) {
        return;
      }
      places[count] = place;
      packed[count] = w;
      words[count] = word;
      table[slot] = ++count;
      weight += weight(w);
      int pageStart = place & -1024;
      switch (Packed.op(w)) {
        case Packed.B -> {
          place = pageStart + Packed.imm(w);
          continue;
        }
        case Packed.B_COND,
            Packed.CBZ,
            Packed.CBZ_W,
            Packed.CBNZ,
            Packed.CBNZ_W,
            Packed.TBZ,
            Packed.TBNZ ->
            startAt(pageStart + Packed.imm(w));
        case Packed.BL -> {
          int target = pageStart + Packed.imm(w);
          if (table[slot(target)] != 0 || (known == null ? isShort(target) : isKnown(target))) {
            startAt(target);
          }
        }
        case Packed.BR, Packed.RET -> {
          return;
        }
        case Packed.SLOW -> {
          if (ends(w)) {
            return;
          }
        }
        default -> {}
      }
      place++;
    }
  }

  private boolean executed(int place, DecodedPage page) {
    return known == null ? page.executed(place & 1023) : isKnown(place);
  }

  private boolean isKnown(int place) {
    return Arrays.binarySearch(known, place) >= 0;
  }

  /** {@return whether what begins at a place returns soon, and calls the kernel at most}: a hint */
  private boolean isShort(int start) {
    for (int place = start; place < start + SHORT; place++) {
      DecodedPage page = decoded(place >> 10);
      if (page == null) {
        return false;
      }
      long w = Predecoder.pack(page.word(place & 1023), place & 1023);
      switch (Packed.op(w)) {
        case Packed.RET -> {
          return true;
        }
        case Packed.SLOW -> {
          if (ends(w)) {
            return false;
          }
        }
        case Packed.B, Packed.BL, Packed.BLR, Packed.BR -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** {@return about how much of the compiler's budget an instruction takes} */
  private static int weight(long w) {
    int op = Packed.op(w);
    if (op >= Packed.LDR_X && op < Packed.LDP_X) {
      return 6;
    }
    if (op >= Packed.LDP_X && op <= Packed.STP_X || op == Packed.PAIR_WRITE_BACK) {
      return 10;
    }
    if (op == Packed.FP_LDP || op == Packed.FP_STP) {
      return 20;
    }
    return op >= Packed.FIRST_MEMORY_OP ? 8 : 1;
  }

  private void startAt(int place) {
    if (lastStart < starts.length) {
      starts[lastStart++] = place;
    }
  }

  /** {@return whether nothing follows an instruction directly, nor later as after SVC} */
  static boolean ends(long w) {
    return switch (Predecoder.opcode(Packed.opcode(w))) {
      case HVC, SMC, BRK, HLT, ERET, UDF -> true;
      default -> false;
    };
  }

  private static boolean endsAtOnce(long w) {
    return Packed.op(w) == Packed.SLOW && ends(w);
  }

  /** {@return the index in {@link #pages} of a page, or -1 if its code cannot be had} */
  private int page(int number) {
    for (int i = 0; i < pageCount; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    DecodedPage page = pageCount == MOST_PAGES ? null : decoded(number);
    if (page == null) {
      return -1;
    }
    pages[pageCount] = page;
    numbers[pageCount] = number;
    versions[pageCount] = page.version();
    return pageCount++;
  }

  /** {@return a page that has been decoded and may be executed, or null} */
  private DecodedPage decoded(int number) {
    long va = entryPage + ((long) number << 12);
    if (known != null) {
      return core.memory.executable(va) || core.memory.fetchesItself(va) ? core.pageAt(va) : null;
    }
    return core.memory.executable(va) ? core.vm.code().existing(va) : null;
  }
}
