package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.alu.Bits;

/** Loads and stores of SIMD&amp;FP registers, but for the structure forms. */
final class FpMemoryOps {
  private FpMemoryOps() {}

  /**
   * Executes one operation.
   *
   * @param core the CPU, its PC being that of the instruction
   * @param x its general registers
   * @param v its vector registers
   * @param memory its memory
   * @param w a packed operation
   */
  static void execute(Core core, long[] x, long[] v, TranslatedMemory memory, long w) {
    int op = Packed.op(w);
    if (op == Packed.FP_MEMORY) {
      byWord(core, x, v, memory, Predecoder.opcode(Packed.opcode(w)), Packed.imm(w));
      return;
    }
    int a = Packed.a(w);
    int imm = Packed.imm(w);
    int size = imm >>> 24;
    long base = x[Packed.n(w)];
    if ((base & a >> 2) != 0) {
      core.checkStackAlignment();
    }
    long offset = imm << 8 >> 8;
    switch (op) {
      case Packed.FP_LDR ->
          load(memory, v, Packed.d(w), base + (x[Packed.m(w)] << (a & 3)) + offset, size);
      case Packed.FP_STR ->
          store(memory, v, Packed.d(w), base + (x[Packed.m(w)] << (a & 3)) + offset, size);
      case Packed.FP_LDP -> loadPair(memory, v, Packed.d(w), Packed.m(w), base + offset, size);
      default -> storePair(memory, v, Packed.d(w), Packed.m(w), base + offset, size);
    }
  }

  private static void byWord(
      Core core, long[] x, long[] v, TranslatedMemory memory, Opcode op, int word) {
    int t = (word & 31) << 1;
    int t2 = (word >>> 10 & 31) << 1;
    int n = word >>> 5 & 31;
    int single = word >>> 21 & 4 | word >>> 30;
    int pair = (word >>> 30) + 2;
    if (op == Opcode.LDR_FP_LIT) {
      load(memory, v, t, core.state.pc + (word << 8 >> 13 << 2), pair);
      return;
    }
    long base = x[n];
    if (n == CpuState.SP && (base & 15) != 0) {
      core.checkStackAlignment();
    }
    long next = base + (word << 11 >> 23);
    long nextPair = base + ((long) (word << 10 >> 25) << pair);
    switch (op) {
      case LDR_FP_POST -> {
        load(memory, v, t, base, single);
        x[n] = next;
      }
      case LDR_FP_PRE -> {
        load(memory, v, t, next, single);
        x[n] = next;
      }
      case STR_FP_POST -> {
        store(memory, v, t, base, single);
        x[n] = next;
      }
      case STR_FP_PRE -> {
        store(memory, v, t, next, single);
        x[n] = next;
      }
      case LDR_FP_REG -> load(memory, v, t, base + index(x, word, single), single);
      case STR_FP_REG -> store(memory, v, t, base + index(x, word, single), single);
      case LDP_FP_POST -> {
        loadPair(memory, v, t, t2, base, pair);
        x[n] = nextPair;
      }
      case LDP_FP_PRE -> {
        loadPair(memory, v, t, t2, nextPair, pair);
        x[n] = nextPair;
      }
      case STP_FP_POST -> {
        storePair(memory, v, t, t2, base, pair);
        x[n] = nextPair;
      }
      default -> {
        storePair(memory, v, t, t2, nextPair, pair);
        x[n] = nextPair;
      }
    }
  }

  private static long index(long[] x, int word, int size) {
    int m = word >>> 16 & 31;
    long index = m == 31 ? 0 : x[m];
    return Bits.extend(index, word >>> 13 & 7, (word & 1 << 12) != 0 ? size : 0);
  }

  private static void load(TranslatedMemory memory, long[] v, int t, long va, int size) {
    switch (size) {
      case 0 -> v[t] = memory.load8(va);
      case 1 -> v[t] = memory.load16(va);
      case 2 -> v[t] = memory.load32(va) & 0xffff_ffffL;
      case 3 -> v[t] = memory.load64(va);
      default -> {
        memory.load128(va, v, t);
        return;
      }
    }
    v[t + 1] = 0;
  }

  private static void store(TranslatedMemory memory, long[] v, int t, long va, int size) {
    switch (size) {
      case 0 -> memory.store8(va, (int) v[t]);
      case 1 -> memory.store16(va, (int) v[t]);
      case 2 -> memory.store32(va, (int) v[t]);
      case 3 -> memory.store64(va, v[t]);
      default -> memory.store128(va, v, t);
    }
  }

  private static void loadPair(
      TranslatedMemory memory, long[] v, int t, int t2, long va, int size) {
    if (size == 4) {
      // the second register may be loaded and the first not, if the second's page is fine
      memory.check(va, 16, 16, memory.readRight());
      memory.load128(va + 16, v, t2);
      memory.load128(va, v, t);
    } else {
      long first = size == 3 ? memory.load64(va) : memory.load32(va) & 0xffff_ffffL;
      load(memory, v, t2, va + (1L << size), size);
      v[t] = first;
      v[t + 1] = 0;
    }
  }

  private static void storePair(
      TranslatedMemory memory, long[] v, int t, int t2, long va, int size) {
    memory.check(va, 2 << size, 1 << size, memory.writeRight());
    store(memory, v, t, va, size);
    store(memory, v, t2, va + (1L << size), size);
  }
}
