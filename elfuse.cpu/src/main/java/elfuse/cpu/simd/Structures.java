package elfuse.cpu.simd;

import elfuse.cpu.engine.GuestMemory;

/**
 * Moves structures of two, three or four members between memory and as many registers, one 64-bit
 * half of each register at a time. Memory is accessed in 64-bit units and the members are taken
 * apart or put together in registers, because a permission check costs more than a shift. (An
 * access of eight bytes that is aligned to its elements never tears one of them, so each element
 * stays single-copy atomic.)
 */
final class Structures {
  private Structures() {}

  /** {@return index in {@code v} of a half of the register r places after t; 0 follows 31} */
  private static int at(int t, int r, int half) {
    return ((t + r & 31) << 1) + half;
  }

  /** Loads one half of {@code members} registers. */
  static void load(GuestMemory m, long[] v, int t, int members, int half, int size, long va) {
    long w0 = m.load64(va);
    long w1 = m.load64(va + 8);
    if (members == 2) {
      v[at(t, 0, half)] = size == 3 ? w0 : LanePermute.uzp1(w0, w1, size);
      v[at(t, 1, half)] = size == 3 ? w1 : LanePermute.uzp2(w0, w1, size);
      return;
    }
    long w2 = m.load64(va + 16);
    if (members == 3) {
      v[at(t, 0, half)] = third(w0, w1, w2, 0, size);
      v[at(t, 1, half)] = third(w0, w1, w2, 1, size);
      v[at(t, 2, half)] = third(w0, w1, w2, 2, size);
      return;
    }
    long w3 = m.load64(va + 24);
    if (size == 3) {
      v[at(t, 0, half)] = w0;
      v[at(t, 1, half)] = w1;
      v[at(t, 2, half)] = w2;
      v[at(t, 3, half)] = w3;
    } else {
      long evenLow = LanePermute.uzp1(w0, w1, size);
      long evenHigh = LanePermute.uzp1(w2, w3, size);
      long oddLow = LanePermute.uzp2(w0, w1, size);
      long oddHigh = LanePermute.uzp2(w2, w3, size);
      v[at(t, 0, half)] = LanePermute.uzp1(evenLow, evenHigh, size);
      v[at(t, 1, half)] = LanePermute.uzp1(oddLow, oddHigh, size);
      v[at(t, 2, half)] = LanePermute.uzp2(evenLow, evenHigh, size);
      v[at(t, 3, half)] = LanePermute.uzp2(oddLow, oddHigh, size);
    }
  }

  /** {@return every third lane of w2:w1:w0 from lane {@code first}} */
  private static long third(long w0, long w1, long w2, int first, int size) {
    int inWord = 8 >> size;
    long r = 0;
    for (int e = 0; e < inWord; e++) {
      int from = 3 * e + first;
      long w = from < inWord ? w0 : from < 2 * inWord ? w1 : w2;
      r |= Lanes.lane(w, from & inWord - 1, size) << (e << (3 + size));
    }
    return r;
  }

  /** Stores one half of {@code members} registers. */
  static void store(GuestMemory m, long[] v, int t, int members, int half, int size, long va) {
    long a = v[at(t, 0, half)];
    long b = v[at(t, 1, half)];
    if (members == 2) {
      m.store64(va, size == 3 ? a : zipLow(a, b, size));
      m.store64(va + 8, size == 3 ? b : zipHigh(a, b, size));
      return;
    }
    long c = v[at(t, 2, half)];
    if (members == 3) {
      for (int word = 0; word < 3; word++) {
        m.store64(va + 8 * word, ofThree(a, b, c, word, size));
      }
      return;
    }
    long d = v[at(t, 3, half)];
    if (size == 3) {
      m.store64(va, a);
      m.store64(va + 8, b);
      m.store64(va + 16, c);
      m.store64(va + 24, d);
    } else {
      long evenLow = zipLow(a, c, size);
      long evenHigh = zipHigh(a, c, size);
      long oddLow = zipLow(b, d, size);
      long oddHigh = zipHigh(b, d, size);
      m.store64(va, zipLow(evenLow, oddLow, size));
      m.store64(va + 8, zipHigh(evenLow, oddLow, size));
      m.store64(va + 16, zipLow(evenHigh, oddHigh, size));
      m.store64(va + 24, zipHigh(evenHigh, oddHigh, size));
    }
  }

  private static long zipLow(long a, long b, int size) {
    return LanePermute.zip((int) a, (int) b, size);
  }

  private static long zipHigh(long a, long b, int size) {
    return LanePermute.zip((int) (a >>> 32), (int) (b >>> 32), size);
  }

  /** {@return the given word of the lanes of a, b and c in turn} */
  private static long ofThree(long a, long b, long c, int word, int size) {
    int inWord = 8 >> size;
    long r = 0;
    for (int e = 0; e < inWord; e++) {
      int number = word * inWord + e;
      int member = number % 3;
      long from = member == 0 ? a : member == 1 ? b : c;
      r |= Lanes.lane(from, number / 3, size) << (e << (3 + size));
    }
    return r;
  }
}
