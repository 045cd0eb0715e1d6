package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Random sequences of calls leave the address space as a model says that knows single pages alone.
 */
class AddressSpaceProperties {
  private static final long P = 4096;
  private static final long BASE = 0x4000_0000L - 1024 * P; // a 1 GiB border lies inside
  private static final int PAGES = 2048;
  private static final int PRIVATE = 2;
  private static final int FIXED = 0x10;
  private static final int ANON = 0x20;
  private static final int NORESERVE = 0x4000;

  /** One page of the model. */
  private record Page(
      int prot, boolean noreserve, boolean paid, boolean file, long offset, long content) {
    Page withProt(int newProt) {
      boolean pays = (newProt & 2) != 0 && !noreserve;
      return new Page(newProt, noreserve, pays || file && paid, file, offset, content);
    }

    Page withContent(long newContent) {
      return new Page(prot, noreserve, paid, file, offset, newContent);
    }
  }

  /** The address space and the model beside it. */
  private static final class Both {
    final Random random;
    final PlacingVm placing; // or null
    final AddressSpace space;
    final TlbRequest tlb = new TlbRequest();
    final FakeFile file = new FakeFile(PAGES);
    final TreeMap<Long, Page> model = new TreeMap<>();
    final int frames;
    long brk = BASE + 700 * P;

    Both(long seed, boolean placed) {
      random = new Random(seed);
      placing = placed ? new PlacingVm() : null;
      space = AddressSpace.create(placed ? placing : new FakeVm(), HostPages.NONE);
      frames = space.usage().tableFrames();
      space.setMmapBase(BASE + PAGES * P);
      space.setHeap(brk, 0, 0);
    }

    long number(long address) {
      return address / P;
    }

    int length() {
      return switch (random.nextInt(4)) {
        case 0 -> 1 + random.nextInt(3);
        case 1 -> 1 + random.nextInt(40);
        case 2 -> 512;
        default -> 1 + random.nextInt(700);
      };
    }

    long address() {
      int page = random.nextInt(PAGES);
      return BASE + (random.nextInt(3) == 0 ? page & -512 : page) * P;
    }

    void step() {
      switch (random.nextInt(9)) {
        case 0, 1 -> map(true);
        case 2 -> map(false);
        case 3 -> unmap();
        case 4, 5 -> protect();
        case 6 -> remap();
        case 7 -> write();
        default -> {
          if (random.nextBoolean()) {
            brk();
          } else {
            dontNeed();
          }
        }
      }
    }

    void map(boolean fixed) {
      long at = fixed ? address() : random.nextBoolean() ? 0 : address();
      int pages = length();
      int prot = random.nextInt(8);
      boolean isFile = random.nextInt(3) == 0;
      boolean noreserve = random.nextInt(4) == 0;
      long offset = isFile ? random.nextInt(PAGES - pages) * P : 0;
      int flags = PRIVATE | (fixed ? FIXED : 0) | (isFile ? 0 : ANON) | (noreserve ? NORESERVE : 0);
      long expected = fixed || at != 0 && isFree(at, pages) ? at : topDown(pages);
      long got = space.mmap(at, pages * P - 5, prot, flags, isFile ? file : null, offset, tlb);
      assertThat(got).isEqualTo(expected);
      for (int i = 0; i < pages; i++) {
        long o = offset + i * P;
        model.put(
            number(got) + i,
            new Page(
                prot,
                noreserve,
                (prot & 2) != 0 && !noreserve,
                isFile,
                isFile ? o : 0,
                isFile ? 0xf11e_0000L + o : 0));
      }
    }

    boolean isFree(long at, long pages) {
      return model.subMap(number(at), number(at) + pages).isEmpty();
    }

    long topDown(long pages) {
      long end = BASE / P + PAGES;
      for (long at = end - pages; ; at--) {
        if (isFree(at * P, pages)) {
          return at * P;
        }
      }
    }

    void unmap() {
      long at = address();
      int pages = length();
      assertThat(space.munmap(at, pages * P, tlb)).isZero();
      model.subMap(number(at), number(at) + pages).clear();
    }

    void protect() {
      long at = address();
      int pages = length();
      int prot = random.nextInt(8);
      long hole = number(at);
      while (hole < number(at) + pages && model.containsKey(hole)) {
        model.computeIfPresent(hole, (n, page) -> page.withProt(prot));
        hole++;
      }
      assertThat(space.mprotect(at, pages * P, prot, tlb))
          .isEqualTo(hole == number(at) + pages ? 0 : -Errno.ENOMEM);
    }

    void write() {
      long at = address();
      Page page = model.get(number(at));
      long value = random.nextLong();
      if (page != null && (page.prot & 2) != 0) {
        space.memory().putLong(at, value);
        model.put(number(at), page.withContent(value));
      } else {
        assertThat(space.memory().translate(at, MemoryAccess.WRITE)).isEqualTo(-1);
      }
    }

    void dontNeed() {
      long at = address();
      int pages = length();
      boolean hole = false;
      for (long n = number(at); n < number(at) + pages; n++) {
        Page page = model.get(n);
        hole |= page == null;
        if (page != null) {
          model.put(n, page.withContent(page.file ? 0xf11e_0000L + page.offset : 0));
        }
      }
      assertThat(space.madvise(at, pages * P, 4, tlb)).isEqualTo(hole ? -Errno.ENOMEM : 0);
    }

    void brk() {
      long wanted = BASE + (700 + random.nextInt(300)) * P;
      long from = Math.min(wanted, brk) / P;
      long to = Math.max(wanted, brk) / P;
      boolean grows = wanted > brk;
      boolean works = !grows || wanted == brk || model.subMap(from, to + 1).isEmpty();
      assertThat(space.brk(wanted, tlb)).isEqualTo(works ? wanted : brk);
      if (works) {
        model.subMap(from, to).clear();
        for (long n = from; grows && n < to; n++) {
          model.put(n, new Page(3, false, true, false, 0, 0));
        }
        brk = wanted;
      }
    }

    /** The index behind the mapping that a page belongs to. */
    long mappingEnd(long page) {
      long n = page;
      while (continues(n)) {
        n++;
      }
      return n + 1;
    }

    boolean continues(long n) {
      Page a = model.get(n);
      Page b = model.get(n + 1);
      return a != null
          && b != null
          && a.prot == b.prot
          && a.noreserve == b.noreserve
          && a.paid == b.paid
          && a.file == b.file
          && (!a.file || a.offset + P == b.offset);
    }

    void remap() {
      long at = address();
      long n = number(at);
      int old = length();
      int wanted = length();
      boolean fixed = random.nextInt(3) == 0;
      boolean mayMove = fixed || random.nextBoolean();
      long target = fixed ? address() : 0;
      long t = number(target);
      boolean overlaps = fixed && n + old > t && t + wanted > n;
      if (overlaps || model.get(n) == null) {
        assertThat(space.mremap(at, old * P, wanted * P, mayMove ? fixed ? 3 : 1 : 0, target, tlb))
            .isEqualTo(overlaps ? -Errno.EINVAL : -Errno.EFAULT);
        return;
      }
      Page first = model.get(n);
      if (first.file && first.offset / P + wanted > PAGES) {
        return; // behind the end of the file, which has tests of its own
      }
      int flags = (mayMove ? 1 : 0) | (fixed ? 2 : 0);
      long got = space.mremap(at, old * P, wanted * P, flags, target, tlb);
      if (fixed) {
        int kept = Math.min(old, wanted);
        if (n + kept > mappingEnd(n)) {
          assertThat(got).isEqualTo(-Errno.EFAULT);
          return;
        }
        assertThat(got).isEqualTo(target);
        model.subMap(t, t + wanted).clear();
        if (old > wanted) {
          model.subMap(n + wanted, n + old).clear();
        }
        move(n, kept, t, wanted);
      } else if (old >= wanted) {
        assertThat(got).isEqualTo(at);
        model.subMap(n + wanted, n + old).clear();
      } else if (n + old > mappingEnd(n)) {
        assertThat(got).isEqualTo(-Errno.EFAULT);
      } else if (n + old == mappingEnd(n) && isFree((n + old) * P, wanted - old)) {
        assertThat(got).isEqualTo(at);
        extend(n + old - 1, n + wanted);
      } else if (!mayMove) {
        assertThat(got).isEqualTo(-Errno.ENOMEM);
      } else {
        long found = topDown(wanted);
        assertThat(got).isEqualTo(found);
        move(n, old, number(found), wanted);
      }
    }

    void extend(long last, long end) {
      Page page = model.get(last);
      for (long n = last + 1; n < end; n++) {
        long offset = page.file ? page.offset + (n - last) * P : 0;
        model.put(
            n,
            new Page(
                page.prot,
                page.noreserve,
                page.paid,
                page.file,
                offset,
                page.file ? 0xf11e_0000L + offset : 0));
      }
    }

    void move(long from, int old, long to, int wanted) {
      List<Page> pages = new ArrayList<>(model.subMap(from, from + old).values());
      model.subMap(from, from + old).clear();
      for (int i = 0; i < old; i++) {
        model.put(to + i, pages.get(i));
      }
      extend(to + old - 1, to + wanted);
    }

    void compare() {
      List<String> expected = new ArrayList<>();
      long bytes = 0;
      for (long n : model.keySet()) {
        bytes += P;
        if (n == 0 || !continues(n - 1)) {
          Page page = model.get(n);
          expected.add(
              n + "-" + mappingEnd(n) + " " + page.prot + " " + (page.file ? page.offset : 0));
        }
      }
      List<String> actual = new ArrayList<>();
      for (VmaInfo vma : space.mappings()) {
        actual.add(vma.start() / P + "-" + vma.end() / P + " " + vma.prot() + " " + vma.offset());
      }
      assertThat(actual).isEqualTo(expected);
      assertThat(space.usage().total()).isEqualTo(bytes);
      GuestMemory memory = space.memory();
      for (long n = BASE / P - 2; n < BASE / P + PAGES + 702; n++) {
        Page page = model.get(n);
        int prot = page == null ? 0 : page.prot;
        long at = n * P;
        if (placing != null) {
          // what is not there yet comes with a fault
          assertThat(space.handleFault(at, MemoryAccess.READ, tlb) == FaultResult.RESOLVED)
              .isEqualTo(prot != 0);
          assertThat(placing.finds(space.translationTable(), at)).isEqualTo(prot != 0);
          if (prot != 0) {
            assertThat(placing.load(space.translationTable(), at)).isEqualTo(page.content);
          }
        }
        assertThat(memory.translate(at, MemoryAccess.READ) == at).isEqualTo(prot != 0);
        assertThat(memory.translate(at, MemoryAccess.WRITE) == at).isEqualTo((prot & 2) != 0);
        assertThat(memory.translate(at, MemoryAccess.EXECUTE) == at).isEqualTo((prot & 4) != 0);
        if (page != null) {
          long content = space.backing(at, 8).get(java.lang.foreign.ValueLayout.JAVA_LONG, 0);
          assertThat(content).as("page %d", n).isEqualTo(page.content);
        }
      }
      assertThat(space.usage().tableFrames()).isLessThanOrEqualTo(frames + tablesNeeded());
      assertThat(file.references).isEqualTo(1 + fileMappings());
    }

    int fileMappings() {
      int count = 0;
      for (VmaInfo vma : space.mappings()) {
        count += vma.inode() == 0 ? 0 : 1;
      }
      return count;
    }

    int tablesNeeded() {
      TreeMap<Long, Boolean> tables = new TreeMap<>();
      for (Map.Entry<Long, Page> entry : model.entrySet()) {
        if (entry.getValue().prot != 0) {
          tables.put(entry.getKey() >> 9, true);
          tables.put(-1 - (entry.getKey() >> 18), true);
        }
      }
      return tables.size();
    }

    void finish() {
      space.clear(tlb);
      assertThat(space.usage().tableFrames()).isEqualTo(frames);
      assertThat(space.usage().total()).isZero();
      assertThat(file.references).isEqualTo(1);
      space.close();
      assertThat(placing == null ? 0 : placing.mappings()).isZero();
    }
  }

  @Property(tries = 80)
  void anySequenceOfCallsAgreesWithPages(@ForAll long seed, @ForAll boolean placed) {
    Both both = new Both(seed, placed);
    byte[] reserve = reserve(both.space);
    for (int i = 0; i < 40; i++) {
      both.step();
      both.compare();
    }
    assertThat(reserve(both.space)).isEqualTo(reserve);
    both.finish();
  }

  /** Shim and data are to stay as they are, and reserved descriptors too. */
  private static byte[] reserve(AddressSpace space) {
    byte[] bytes = new byte[0x20000];
    java.lang.foreign.MemorySegment.ofArray(bytes).copyFrom(space.infra().shimCode());
    for (long at = InfraLayout.RESERVE_START; at < InfraLayout.RESERVE_END; at += P) {
      for (MemoryAccess access : MemoryAccess.values()) {
        assertThat(space.memory().translate(at, access)).isEqualTo(-1);
      }
    }
    return bytes;
  }

  @Property(tries = 300)
  void hostileArgumentsNeverThrowAndNeverTouchTheReserve(@ForAll long seed) {
    Random random = new Random(seed);
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostPages.NONE)) {
      TlbRequest tlb = new TlbRequest();
      FakeFile file = new FakeFile(3);
      byte[] before = reserve(space);
      for (int i = 0; i < 60; i++) {
        long a = hostile(random);
        long b = hostile(random);
        long c = hostile(random);
        int flags = random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(0x40);
        long result =
            switch (random.nextInt(12)) {
              case 0 -> space.mmap(a, b, flags, PRIVATE | ANON | flags, null, 0, tlb);
              case 1 -> space.mmap(a, b, flags, PRIVATE | FIXED, file, c, tlb);
              case 2 -> space.munmap(a, b, tlb);
              case 3 -> space.mprotect(a, b, flags, tlb);
              case 4 -> space.mremap(a, b, c, flags & 7, hostile(random), tlb);
              case 5 -> space.madvise(a, b, flags & 31, tlb);
              case 6 -> space.brk(a, tlb);
              case 7 -> space.msync(a, b, flags & 7);
              case 8 -> space.mlock(a, b, flags & 1);
              case 9 -> space.handleFault(a, MemoryAccess.values()[flags >>> 1 & 1], tlb).ordinal();
              case 10 -> space.munlock(a, b);
              default -> space.mmap(a, b, flags, 1 | ANON | flags & FIXED, null, 0, tlb);
            };
        assertThat(result).isBetween(-200L, InfraLayout.TASK_SIZE);
        try {
          space.memory().check(a, b, MemoryAccess.WRITE);
          space.memory().putLong(c, -1);
        } catch (GuestFault fault) {
          assertThat(fault.errno()).isEqualTo(Errno.EFAULT);
        }
        long end = 0;
        for (VmaInfo vma : space.mappings()) {
          assertThat(vma.start()).isGreaterThanOrEqualTo(end).isLessThan(vma.end());
          end = vma.end();
        }
        assertThat(end).isLessThanOrEqualTo(InfraLayout.TASK_SIZE);
      }
      assertThat(reserve(space)).isEqualTo(before);
    }
  }

  private static long hostile(Random random) {
    long base =
        switch (random.nextInt(6)) {
          case 0 -> 0;
          case 1 -> InfraLayout.RESERVE_START;
          case 2 -> InfraLayout.RESERVE_END;
          case 3 -> random.nextLong();
          case 4 -> 1L << random.nextInt(64);
          default -> 0x1234_5000L;
        };
    return base + random.nextInt(-3, 4) * P + (random.nextInt(4) == 0 ? random.nextInt(-9, 9) : 0);
  }
}
