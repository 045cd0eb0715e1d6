package elfuse.cpu.engine;

import elfuse.cpu.alu.Bits;

/**
 * Loads and stores of general registers that are too rare for the interpreter's own loop, or take
 * more than its fast path.
 *
 * <p>Nothing is written to a register before every access of the instruction has succeeded.
 */
final class MemoryOps {
  // a "kind" is log2 of the size in bits 1:0 and these
  static final int STORE = 4;
  static final int SIGNED = 8;
  static final int TO_WORD = 16;
  static final int POST = 32;

  private static final long LOW = 0xffff_ffffL;

  private MemoryOps() {}

  /** {@return whether an operation is one of these} */
  static boolean executes(int op) {
    return op >= Packed.LDR_X && op <= Packed.STP_X
        || op >= Packed.FIRST_MEMORY_OP && op < Packed.FIRST_FP_MEMORY_OP;
  }

  /**
   * Executes one operation.
   *
   * @param core the CPU
   * @param x its general registers
   * @param memory its memory
   * @param w a packed operation
   * @param page the virtual address of the page that the instruction is in
   */
  static void execute(Core core, long[] x, TranslatedMemory memory, long w, long page) {
    int op = Packed.op(w);
    int imm = Packed.imm(w);
    if (op == Packed.LITERAL) {
      x[Packed.d(w)] = load(memory, page + imm, Packed.a(w), memory.readRight());
      return;
    }
    int a = Packed.a(w);
    long base = x[Packed.n(w)];
    if ((base & a >> 2) != 0) {
      core.checkStackAlignment();
    }
    switch (op) {
      case Packed.INDEXED -> {
        long va = base + Bits.extend(x[Packed.m(w)], imm & 7, a & 3);
        access(memory, x, Packed.d(w), va, imm >> 16);
      }
      case Packed.WRITE_BACK -> {
        int kind = imm >> 16;
        long next = base + (short) imm;
        access(memory, x, Packed.d(w), (kind & POST) != 0 ? base : next, kind);
        x[Packed.n(w)] = next;
      }
      case Packed.PAIR_WRITE_BACK -> {
        int kind = imm >> 16;
        long next = base + (short) imm;
        long va = (kind & POST) != 0 ? base : next;
        pair(memory, x, Packed.d(w), Packed.m(w), va, kind);
        x[Packed.n(w)] = next;
      }
      case Packed.UNPRIVILEGED ->
          unprivileged(memory, x, Packed.d(w), base + (short) imm, imm >> 16);
      case Packed.LDP_X -> pair(memory, x, Packed.d(w), Packed.m(w), base + imm, 3);
      case Packed.STP_X -> pair(memory, x, Packed.d(w), Packed.m(w), base + imm, 3 | STORE);
      case Packed.LDP_W -> pair(memory, x, Packed.d(w), Packed.m(w), base + imm, 2);
      case Packed.STP_W -> pair(memory, x, Packed.d(w), Packed.m(w), base + imm, 2 | STORE);
      case Packed.LDPSW -> pair(memory, x, Packed.d(w), Packed.m(w), base + imm, 2 | SIGNED);
      default -> access(memory, x, Packed.d(w), base + (x[Packed.m(w)] << (a & 3)) + imm, kind(op));
    }
  }

  /** {@return what a plain load or store operation does} */
  private static int kind(int op) {
    return switch (op) {
      case Packed.LDR_X -> 3;
      case Packed.LDR_W -> 2;
      case Packed.LDRH -> 1;
      case Packed.LDRB -> 0;
      case Packed.LDRSW -> 2 | SIGNED;
      case Packed.LDRSH -> 1 | SIGNED;
      case Packed.LDRSB -> SIGNED;
      case Packed.LDRSH_W -> 1 | SIGNED | TO_WORD;
      case Packed.LDRSB_W -> SIGNED | TO_WORD;
      case Packed.STR_X -> 3 | STORE;
      case Packed.STR_W -> 2 | STORE;
      case Packed.STRH -> 1 | STORE;
      case Packed.STRB -> STORE;
      default -> throw new IllegalStateException("packed operation " + op);
    };
  }

  /** {@return what a load or store of one general register does, or -1 if it is none} */
  static int kindOfSingle(long w) {
    int op = Packed.op(w);
    return switch (op) {
      case Packed.INDEXED, Packed.WRITE_BACK, Packed.UNPRIVILEGED -> Packed.imm(w) >> 16 & ~POST;
      case Packed.LITERAL -> Packed.a(w);
      case Packed.LDR_X,
          Packed.LDR_W,
          Packed.LDRH,
          Packed.LDRB,
          Packed.LDRSW,
          Packed.LDRSH,
          Packed.LDRSB,
          Packed.LDRSH_W,
          Packed.LDRSB_W,
          Packed.STR_X,
          Packed.STR_W,
          Packed.STRH,
          Packed.STRB ->
          kind(op);
      default -> -1;
    };
  }

  private static void access(TranslatedMemory memory, long[] x, int t, long va, int kind) {
    switch (kind & (STORE | 3)) {
      case STORE -> memory.store8(va, (int) x[t]);
      case STORE | 1 -> memory.store16(va, (int) x[t]);
      case STORE | 2 -> memory.store32(va, (int) x[t]);
      case STORE | 3 -> memory.store64(va, x[t]);
      case 0 -> x[t] = extended(memory.load8(va), kind);
      case 1 -> x[t] = extended(memory.load16(va), kind);
      case 2 -> x[t] = extended(memory.load32(va) & LOW, kind);
      default -> x[t] = memory.load64(va);
    }
  }

  private static void unprivileged(TranslatedMemory memory, long[] x, int t, long va, int kind) {
    if ((kind & STORE) != 0) {
      int size = 1 << (kind & 3);
      long value = size == 8 ? x[t] : x[t] & (1L << (size << 3)) - 1;
      memory.store(va, value, size, Rights.EL0_WRITE);
    } else {
      x[t] = load(memory, va, kind, Rights.EL0_READ);
    }
  }

  private static long load(TranslatedMemory memory, long va, int kind, int right) {
    return extended(memory.load(va, 1 << (kind & 3), right), kind);
  }

  /** {@return a loaded value, zero-extended, as the register gets it} */
  static long extended(long value, int kind) {
    if ((kind & SIGNED) == 0) {
      return value;
    }
    int unused = 64 - (8 << (kind & 3));
    long signed = value << unused >> unused;
    return (kind & TO_WORD) != 0 ? signed & LOW : signed;
  }

  private static void pair(TranslatedMemory memory, long[] x, int t, int t2, long va, int kind) {
    switch (kind & (STORE | 3)) {
      case 3 -> {
        long first = memory.load64(va);
        x[t2] = memory.load64(va + 8);
        x[t] = first;
      }
      case 2 -> {
        long first = extended(memory.load32(va) & LOW, kind);
        x[t2] = extended(memory.load32(va + 4) & LOW, kind);
        x[t] = first;
      }
      case STORE | 3 -> memory.storePair(va, x[t], x[t2]);
      default -> {
        memory.check(va, 8, 4, memory.writeRight());
        memory.store32(va, (int) x[t]);
        memory.store32(va + 4, (int) x[t2]);
      }
    }
  }
}
