package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Vm;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Trees of processes that fork, change their memory and end: each has what a model says. */
class ForkTreeProperties {
  private static final long P = 4096;
  private static final long BASE = 0x4000_0000L - 200 * P; // a 1 GiB border lies inside
  private static final int PAGES = 600;
  private static final int RW = 3;
  private static final int PRIVATE = 0x32; // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS
  private static final int DONTNEED = 4;
  private static final int DONTFORK = 10;
  private static final int DOFORK = 11;
  private static final int WIPEONFORK = 18;
  private static final int KEEPONFORK = 19;
  private static final long HOLE = -1;

  /** A process: an address space, and what each of its pages holds. */
  private static final class Node {
    final AddressSpace space;
    final long[] content;
    final int[] advice;

    Node(AddressSpace space, long[] content, int[] advice) {
      this.space = space;
      this.content = content;
      this.advice = advice;
    }
  }

  private final TlbRequest tlb = new TlbRequest();
  private PlacingVm machine; // of all processes, or null where each has its own

  @Property(tries = 150)
  void everyProcessHasItsOwnMemory(@ForAll long seed, @ForAll boolean oneMachine) {
    Random random = new Random(seed);
    LinuxPages pages = new LinuxPages();
    machine = oneMachine ? new PlacingVm() : null;
    List<Node> nodes = new ArrayList<>();
    Node first = new Node(AddressSpace.create(newVm(), pages), new long[PAGES], new int[PAGES]);
    java.util.Arrays.fill(first.content, HOLE);
    nodes.add(first);
    try {
      for (int step = 0; step < 40; step++) {
        Node node = nodes.get(random.nextInt(nodes.size()));
        int from = random.nextInt(PAGES);
        int to = Math.min(PAGES, from + 1 + random.nextInt(random.nextInt(4) == 0 ? PAGES : 40));
        pages.refusesMaps = random.nextInt(20) == 0;
        pages.room = random.nextInt(20) == 0 ? random.nextInt(300) : Long.MAX_VALUE;
        switch (random.nextInt(12)) {
          case 0 -> map(node, from, to);
          case 1 -> unmap(node, from, to);
          case 2 -> advise(node, from, to, DONTNEED);
          case 3 -> advise(node, from, to, random.nextBoolean() ? DONTFORK : DOFORK);
          case 4 -> advise(node, from, to, random.nextBoolean() ? WIPEONFORK : KEEPONFORK);
          case 5 -> move(node, from, to);
          case 6 -> protect(node, from, to);
          case 7, 8, 9 -> store(node, random, from, to);
          default -> {
            if (nodes.size() < 6) {
              nodes.add(fork(node, pages, random.nextInt(4) != 0));
            } else {
              nodes.remove(node);
              node.space.close();
            }
          }
        }
        if (nodes.isEmpty()) {
          break;
        }
      }
      nodes.forEach(this::check);
    } finally {
      nodes.forEach(node -> node.space.close());
    }
    assertThat(pages.stores).isEmpty();
    assertThat(oneMachine ? machine.mappings() : 0).isZero();
  }

  private Vm newVm() {
    return machine == null ? new FakeVm() : machine.another();
  }

  private static long at(int page) {
    return BASE + page * P;
  }

  private void map(Node node, int from, int to) {
    assertThat(node.space.mmap(at(from), (to - from) * P, RW, PRIVATE, null, 0, tlb))
        .isEqualTo(at(from));
    for (int i = from; i < to; i++) {
      node.content[i] = 0;
      node.advice[i] = 0;
    }
  }

  private void unmap(Node node, int from, int to) {
    assertThat(node.space.munmap(at(from), (to - from) * P, tlb)).isZero();
    for (int i = from; i < to; i++) {
      node.content[i] = HOLE;
    }
  }

  private void advise(Node node, int from, int to, int advice) {
    node.space.madvise(at(from), (to - from) * P, advice, tlb); // holes are told, and passed over
    for (int i = from; i < to; i++) {
      if (node.content[i] != HOLE) {
        switch (advice) {
          case DONTNEED -> node.content[i] = 0;
          case DONTFORK -> node.advice[i] |= 1;
          case DOFORK -> node.advice[i] &= ~1;
          case WIPEONFORK -> node.advice[i] |= 2;
          default -> node.advice[i] &= ~2;
        }
      }
    }
  }

  private void protect(Node node, int from, int to) {
    for (int prot : new int[] {0, 1, RW}) {
      node.space.mprotect(at(from), (to - from) * P, prot, tlb);
    }
    for (int i = from; i < to; i++) { // it stops at a hole, so that the rest is done here
      if (node.content[i] != HOLE) {
        assertThat(node.space.mprotect(at(i), P, RW, tlb)).isZero();
      }
    }
  }

  private void move(Node node, int from, int to) {
    int length = Math.min(to - from, PAGES / 2);
    int target = from < PAGES / 2 ? from + length : from - length;
    int room = Math.min(length, PAGES - target);
    if (target < 0 || room <= 0) {
      return;
    }
    long result = node.space.mremap(at(from), room * P, room * P, 3, at(target), tlb);
    if (result == at(target)) {
      for (int i = 0; i < room; i++) {
        node.content[target + i] = node.content[from + i];
        node.advice[target + i] = node.advice[from + i];
        node.content[from + i] = HOLE;
      }
    } else { // several mappings or a hole: the target is gone, as on Linux
      for (int i = 0; i < room; i++) {
        if (node.space.mappingAt(at(target + i)) == null) {
          node.content[target + i] = HOLE;
        }
      }
    }
  }

  private void store(Node node, Random random, int from, int to) {
    int stride = 1 + random.nextInt(3) * random.nextInt(8);
    for (int i = from; i < to; i += stride) {
      if (node.content[i] != HOLE) {
        node.content[i] = random.nextLong() >>> 1;
        node.space.memory().putLong(at(i) + 8, node.content[i]);
      }
    }
  }

  private Node fork(Node node, LinuxPages pages, boolean alone) {
    AddressSpace child = node.space.fork(newVm(), pages, alone);
    long[] content = node.content.clone();
    for (int i = 0; i < PAGES; i++) {
      if ((node.advice[i] & 1) != 0) {
        content[i] = HOLE;
      } else if ((node.advice[i] & 2) != 0 && content[i] != HOLE) {
        content[i] = 0;
      }
    }
    Node made = new Node(child, content, node.advice.clone());
    check(node);
    check(made);
    return made;
  }

  private void check(Node node) {
    for (int i = 0; i < PAGES; i++) {
      if (node.content[i] == HOLE) {
        assertThat(node.space.memory().accessible(at(i), 1, MemoryAccess.READ)).isZero();
      } else {
        assertThat(node.space.memory().getLong(at(i) + 8))
            .as("page %s", i)
            .isEqualTo(node.content[i]);
      }
    }
  }
}
