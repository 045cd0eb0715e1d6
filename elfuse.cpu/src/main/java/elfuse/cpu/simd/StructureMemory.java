package elfuse.cpu.simd;

import elfuse.cpu.engine.CpuState;
import elfuse.cpu.engine.GuestMemory;

/**
 * LD1–LD4, LD1R–LD4R and ST1–ST4. The base register changes only after every access has succeeded,
 * so that an instruction that faults can run again.
 */
final class StructureMemory {
  private StructureMemory() {}

  /** Advanced SIMD load/store multiple structures, with or without post-index. */
  static void multiple(CpuState s, int word) {
    int opcode = word >>> 12 & 15;
    boolean q = Fields.q(word);
    int size = word >>> 10 & 3;
    int t = word & 31;
    long base = s.x[word >>> 5 & 31];
    boolean load = (word & 1 << 22) != 0;
    int registers;
    if ((opcode & 2) != 0) {
      // LD1 and ST1: 0010 is four registers, 0110 three, 1010 two, 0111 one.
      registers = opcode == 7 ? 1 : 4 - (opcode >> 2);
      if (load) {
        loadConsecutive(s.memory, s.v, t, registers, q, base);
      } else {
        storeConsecutive(s.memory, s.v, t, registers, q, base);
      }
    } else {
      // 0000 is four-element structures, 0100 three, 1000 two.
      registers = 4 - (opcode >> 2);
      if (load) {
        loadStructures(s.memory, s.v, t, registers, size, q, base);
      } else {
        storeStructures(s.memory, s.v, t, registers, size, q, base);
      }
    }
    writeBack(s, word, base, registers << (q ? 4 : 3));
  }

  private static void loadConsecutive(
      GuestMemory memory, long[] v, int t, int registers, boolean q, long base) {
    for (int r = 0; r < registers; r++) {
      int d = (t + r & 31) << 1;
      if (q) {
        memory.load128(base + (r << 4), v, d);
      } else {
        v[d] = memory.load64(base + (r << 3));
        v[d + 1] = 0;
      }
    }
  }

  private static void storeConsecutive(
      GuestMemory memory, long[] v, int t, int registers, boolean q, long base) {
    for (int r = 0; r < registers; r++) {
      int d = (t + r & 31) << 1;
      if (q) {
        memory.store128(base + (r << 4), v, d);
      } else {
        memory.store64(base + (r << 3), v[d]);
      }
    }
  }

  private static void loadStructures(
      GuestMemory memory, long[] v, int t, int members, int size, boolean q, long base) {
    Structures.load(memory, v, t, members, 0, size, base);
    if (q) {
      Structures.load(memory, v, t, members, 1, size, base + (members << 3));
    } else {
      for (int r = 0; r < members; r++) {
        v[((t + r & 31) << 1) + 1] = 0;
      }
    }
  }

  private static void storeStructures(
      GuestMemory memory, long[] v, int t, int members, int size, boolean q, long base) {
    Structures.store(memory, v, t, members, 0, size, base);
    if (q) {
      Structures.store(memory, v, t, members, 1, size, base + (members << 3));
    }
  }

  /** Advanced SIMD load/store single structure, with or without post-index. */
  static void single(CpuState s, int word) {
    long[] v = s.v;
    GuestMemory memory = s.memory;
    boolean load = (word & 1 << 22) != 0;
    int members = (word >>> 12 & 2 | word >>> 21 & 1) + 1;
    int scale = word >>> 14 & 3;
    int t = word & 31;
    long base = s.x[word >>> 5 & 31];
    long va = base;
    if (scale == 3) {
      scale = word >>> 10 & 3;
      for (int r = 0; r < members; r++) {
        int d = (t + r & 31) << 1;
        long lanes = Lanes.dup(load(memory, va, scale), scale);
        v[d] = lanes;
        v[d + 1] = Fields.q(word) ? lanes : 0;
        va += 1L << scale;
      }
    } else {
      // Q:S:size, of which wider elements use fewer bits.
      int position = (word >>> 30 & 1) << 3 | word >>> 10 & 7;
      if (scale == 2 && (position & 1) != 0) {
        scale = 3;
      }
      int index = position >>> scale;
      for (int r = 0; r < members; r++) {
        int d = (t + r & 31) << 1;
        if (load) {
          Fields.setElement(v, d, index, scale, load(memory, va, scale));
        } else {
          store(memory, va, scale, Fields.element(v, d, index, scale));
        }
        va += 1L << scale;
      }
    }
    writeBack(s, word, base, members << scale);
  }

  private static void writeBack(CpuState s, int word, long base, int bytes) {
    if ((word & 1 << 23) != 0) {
      int m = word >>> 16 & 31;
      s.x[word >>> 5 & 31] = base + (m == 31 ? bytes : s.x[m]);
    }
  }

  private static long load(GuestMemory memory, long va, int size) {
    return switch (size) {
      case 0 -> memory.load8(va) & 0xffL;
      case 1 -> memory.load16(va) & 0xffffL;
      case 2 -> memory.load32(va) & 0xffffffffL;
      default -> memory.load64(va);
    };
  }

  private static void store(GuestMemory memory, long va, int size, long value) {
    switch (size) {
      case 0 -> memory.store8(va, (int) value);
      case 1 -> memory.store16(va, (int) value);
      case 2 -> memory.store32(va, (int) value);
      default -> memory.store64(va, value);
    }
  }
}
