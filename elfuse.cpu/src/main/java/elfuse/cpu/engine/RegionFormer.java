package elfuse.cpu.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the instructions of a region: what can be reached from an entry through direct branches,
 * past calls, and has been executed before.
 *
 * <p>That an instruction was executed is known for free: the interpreter decodes an instruction
 * when it first meets it. So what never ran (error paths) becomes an exit. Runs on the vCPU's
 * thread, because only that may read the guest's memory without fearing that it goes away.
 */
final class RegionFormer {
  private static final int MOST_PAGES = 8;

  private final Core core;
  private final boolean everything;
  private final int most;
  private final long entryPage;
  private final Map<Integer, Integer> found = new HashMap<>();
  private final List<Integer> order = new ArrayList<>();
  private final List<Long> packed = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private final DecodedPage[] pages = new DecodedPage[MOST_PAGES];
  private final int[] numbers = new int[MOST_PAGES];
  private final int[] versions = new int[MOST_PAGES];
  private int pageCount;

  private RegionFormer(Core core, long entry, int most, boolean everything) {
    this.core = core;
    this.most = most;
    this.everything = everything;
    entryPage = entry & -4096;
  }

  /**
   * {@return a plan, or null if the address cannot be translated now}
   *
   * @param core the vCPU, which runs on this thread
   * @param entry an address that translates to itself and may be executed
   * @param most how many instructions there may be
   * @param everything whether to take what has not been executed, too
   */
  static RegionPlan plan(Core core, long entry, int most, boolean everything) {
    return new RegionFormer(core, entry, most, everything).plan((int) entry >>> 2 & 1023);
  }

  private RegionPlan plan(int entry) {
    ArrayDeque<Integer> starts = new ArrayDeque<>();
    starts.add(entry);
    while (!starts.isEmpty() && order.size() < most) {
      follow(starts.poll(), starts);
    }
    if (order.isEmpty()) {
      return null;
    }
    int[] places = order.stream().mapToInt(Integer::intValue).sorted().toArray();
    long[] sortedPacked = new long[places.length];
    int[] sortedWords = new int[places.length];
    int[] ranks = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      int at = found.get(places[i]);
      ranks[i] = at;
      sortedPacked[i] = packed.get(at);
      sortedWords[i] = words.get(at);
    }
    return new RegionPlan(
        entry,
        core.memory.executeRight(),
        places,
        sortedPacked,
        sortedWords,
        ranks,
        Arrays.copyOf(pages, pageCount),
        Arrays.copyOf(numbers, pageCount),
        Arrays.copyOf(versions, pageCount));
  }

  /** Adds instructions from a place on, up to one that is known or goes elsewhere. */
  private void follow(int start, ArrayDeque<Integer> starts) {
    int place = start;
    while (order.size() < most && !found.containsKey(place)) {
      int page = page(place >> 10);
      int index = place & 1023;
      if (page < 0 || !everything && pages[page].code[index] == Packed.PENDING) {
        return;
      }
      int word = pages[page].word(index);
      long w = Predecoder.pack(word, index);
      if (endsAtOnce(w) && order.isEmpty()) {
        return;
      }
      found.put(place, order.size());
      order.add(place);
      packed.add(w);
      words.add(word);
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
            starts.add(pageStart + Packed.imm(w));
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

  /** {@return whether nothing follows an instruction directly} */
  static boolean ends(long w) {
    return switch (Predecoder.opcode(Packed.opcode(w))) {
      case SVC, HVC, SMC, BRK, HLT, ERET, UDF -> true;
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
    long va = entryPage + ((long) number << 12);
    if (pageCount == MOST_PAGES || !core.memory.executable(va)) {
      return -1;
    }
    DecodedPage page = core.vm.code().existing(va);
    if (page == null) {
      return -1;
    }
    pages[pageCount] = page;
    numbers[pageCount] = number;
    versions[pageCount] = page.version();
    return pageCount++;
  }
}
