package elfuse.mm;

import java.util.Arrays;

/**
 * The mappings of an address space in order, without overlap. Guarded by its lock.
 *
 * <p>A sorted array: searches are binary, changes move references. Linux allows 65,530 mappings,
 * for which a change moves half a megabyte at worst.
 */
final class VmaList {
  private static final long CLUSTER_GAP = 1L << 30;

  private Vma[] vmas = new Vma[64];
  private int size;

  int size() {
    return size;
  }

  Vma get(int index) {
    return vmas[index];
  }

  /** The index of the first mapping that ends above an address ({@code find_vma}), or the size. */
  int indexAbove(long va) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = low + high >>> 1;
      if (vmas[middle].end > va) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The mapping that holds an address, or null. */
  Vma at(long va) {
    int index = indexAbove(va);
    return index < size && vmas[index].start <= va ? vmas[index] : null;
  }

  /**
   * The index behind the mappings that lie close to one and to each other. Where the host is asked
   * about the pages of a range, it looks at each of its own tables in between; that is worth less
   * than another question up to this distance.
   */
  int clusterEnd(int index) {
    int next = index + 1;
    while (next < size && vmas[next].start - vmas[next - 1].end < CLUSTER_GAP) {
      next++;
    }
    return next;
  }

  boolean intersects(long start, long end) {
    int index = indexAbove(start);
    return index < size && vmas[index].start < end;
  }

  void insert(int index, Vma vma) {
    if (size == vmas.length) {
      vmas = Arrays.copyOf(vmas, size * 2);
    }
    System.arraycopy(vmas, index, vmas, index + 1, size - index);
    vmas[index] = vma;
    size++;
  }

  void remove(int from, int to) {
    System.arraycopy(vmas, to, vmas, from, size - to);
    int removed = to - from;
    Arrays.fill(vmas, size - removed, size, null);
    size -= removed;
  }

  void clear() {
    Arrays.fill(vmas, 0, size, null);
    size = 0;
  }
}
