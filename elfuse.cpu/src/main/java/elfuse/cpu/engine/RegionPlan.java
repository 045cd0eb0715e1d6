package elfuse.cpu.engine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The instructions that become one region, read from memory at one moment.
 *
 * <p>Places are counted in instructions from the first one of the page that holds the entry, so
 * that nothing here depends on where the code lies: that page is number 0, others may come before.
 */
final class RegionPlan {
  /** Place of the entry, 0 to 1023. */
  final int entry;

  /**
   * The {@linkplain TranslatedMemory#rules rules} that the region is made for: its accesses ask for
   * these rights.
   */
  final int rules;

  /** The bits of the rules that matter: without vectors, not whether they are enabled. */
  final int rulesMask;

  /** The one of {@link Rights} that fetches need. */
  final int right;

  /** Places in ascending order. */
  final int[] places;

  /** The {@link Packed} instruction at each place. */
  final long[] packed;

  /** The instruction word at each place. */
  final int[] words;

  /** When each place was found, from the entry on. */
  final int[] ranks;

  /** Whether the guest's registers are in locals while the region runs, see RegionMethod. */
  final boolean inLocals;

  private final DecodedPage[] pages;
  private final int[] numbers;
  private final int[] versions;
  private final long[][] members;
  private RegionUsage usage;

  RegionPlan(
      int entry,
      int rules,
      int[] places,
      long[] packed,
      int[] words,
      int[] ranks,
      DecodedPage[] pages,
      int[] numbers,
      int[] versions,
      boolean inLocals) {
    this.entry = entry;
    this.rules = rules;
    right = TranslatedMemory.executeRight(rules);
    this.places = places;
    this.packed = packed;
    this.words = words;
    this.ranks = ranks;
    this.pages = pages;
    this.numbers = numbers;
    this.versions = versions;
    this.inLocals = inLocals;
    rulesMask = usesVectors() ? -1 : ~TranslatedMemory.VECTORS;
    members = new long[pages.length][DecodedPage.INSTRUCTIONS / 64];
    for (int place : pages.length == 0 ? new int[0] : places) {
      int index = place & 1023;
      members[pageIndex(place >> 10)][index >> 6] |= 1L << index;
    }
  }

  /** {@return whether there are instructions that trap when FP and SIMD are disabled} */
  boolean usesVectors() {
    for (long w : packed) {
      if (Packed.op(w) >= Packed.FIRST_FP_MEMORY_OP && Packed.op(w) != Packed.SLOW) {
        return true;
      }
    }
    return false;
  }

  /** Takes over what is known of the registers once the region has been emitted. */
  void setUsage(RegionUsage known) {
    usage = known;
  }

  /** {@return a number for the content of the page of the entry} */
  long pageHash() {
    return pages[0].contentHash();
  }

  /** {@return what of the registers differs from the state before a place} */
  long dirtyAt(int place) {
    int index = find(place);
    return index < 0 ? -1 : usage.dirtyBefore(index);
  }

  boolean flagsDirtyAt(int place) {
    int index = find(place);
    return index < 0 || usage.flagsDirtyBefore(index);
  }

  private int pageIndex(int number) {
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] == number) {
        return i;
      }
    }
    throw new IllegalStateException("page " + number);
  }

  /** {@return where in {@link #places} a place is, or a negative number} */
  int find(int place) {
    return Arrays.binarySearch(places, place);
  }

  DecodedPage entryPage() {
    return pages[0];
  }

  long entryAddress() {
    return pages[0].ipa + ((long) entry << 2);
  }

  /** {@return whether an instruction of a page from one index up to another belongs to this} */
  boolean covers(DecodedPage page, int from, int to) {
    for (int i = 0; i < pages.length; i++) {
      if (pages[i] == page) {
        for (int index = from; index < to; index++) {
          long word = members[i][index >> 6] >>> index;
          if ((word & 1) != 0) {
            return true;
          }
          if (word == 0) {
            index |= 63;
          }
        }
      }
    }
    return false;
  }

  /** {@return the same without pages, to be kept} */
  RegionPlan unbound() {
    RegionPlan plan =
        new RegionPlan(
            entry,
            rules,
            places,
            packed,
            words,
            ranks,
            new DecodedPage[0],
            numbers,
            versions,
            inLocals);
    plan.usage = usage;
    return plan;
  }

  /** {@return the same with registers in locals} */
  RegionPlan withRegistersInLocals() {
    return new RegionPlan(
        entry, rules, places, packed, words, ranks, pages, numbers, versions, true);
  }

  /** {@return whether there are calls of what is not in the region} */
  boolean calls() {
    for (int i = 0; i < places.length; i++) {
      long w = packed[i];
      boolean elsewhere =
          switch (Packed.op(w)) {
            case Packed.BL -> find((places[i] & -1024) + Packed.imm(w)) < 0;
            case Packed.BLR -> true;
            default -> SystemEmitter.isCall(w);
          };
      if (elsewhere) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the same for the pages of a machine, or null if other instructions are there now}
   *
   * @param core a vCPU of the machine, which runs on this thread
   * @param entryPage the page of the entry
   */
  RegionPlan boundTo(Core core, DecodedPage entryPage) {
    DecodedPage[] found = new DecodedPage[numbers.length];
    int[] since = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      long va = entryPage.ipa + ((long) numbers[i] << 12);
      if (!core.memory.executable(va) && !core.memory.fetchesItself(va)) {
        return null;
      }
      found[i] = numbers[i] == 0 ? entryPage : core.pageAt(va);
      if (found[i] == null) {
        return null;
      }
      since[i] = found[i].version();
    }
    int page = 0;
    for (int i = 0; i < places.length; i++) {
      while (numbers[page] != places[i] >> 10) {
        page = page + 1 == numbers.length ? 0 : page + 1;
      }
      if (found[page].read(places[i] & 1023) != words[i]) {
        return null;
      }
    }
    RegionPlan plan =
        new RegionPlan(entry, rules, places, packed, words, ranks, found, numbers, since, inLocals);
    plan.usage = usage;
    return plan;
  }

  /** {@return a plan of those instructions that were found first} */
  RegionPlan shrunkTo(int count) {
    int[] kept = IntStream.range(0, places.length).filter(i -> ranks[i] < count).toArray();
    return new RegionPlan(
        entry,
        rules,
        Arrays.stream(kept).map(i -> places[i]).toArray(),
        Arrays.stream(kept).mapToLong(i -> packed[i]).toArray(),
        Arrays.stream(kept).map(i -> words[i]).toArray(),
        Arrays.stream(kept).map(i -> ranks[i]).toArray(),
        pages,
        numbers,
        versions,
        inLocals);
  }

  /**
   * Makes a region take effect, unless one of its pages has forgotten something since it was read
   * or may no longer be executed.
   *
   * <p>The rights are read after the region is registered: a TLBI that takes them away either did
   * so before, or kills the region afterwards.
   */
  boolean install(Region region, PermissionMap permissions) {
    for (int i = 0; i < pages.length; i++) {
      if (!pages[i].register(region, versions[i], members[i])
          || (permissions.rights(pages[i].ipa >>> 12) & right) == 0) {
        for (int j = 0; j <= i; j++) {
          pages[j].unregister(region);
        }
        region.end();
        return false;
      }
    }
    return pages[0].patch(entry, region);
  }

  /** {@return whether a vCPU may execute every page of the region now} */
  boolean executable(TranslatedMemory memory) {
    for (DecodedPage page : pages) {
      if (!memory.executable(page.ipa) && !memory.fetchesItself(page.ipa)) {
        return false;
      }
    }
    return true;
  }

  /** Takes the region out of its pages. */
  void uninstall(Region region) {
    for (DecodedPage page : pages) {
      page.unregister(region);
    }
    region.kill();
    drop(region);
  }

  /** Makes the page of the entry let go of the region. */
  void drop(Region region) {
    pages[0].drop(entry, region);
  }
}
