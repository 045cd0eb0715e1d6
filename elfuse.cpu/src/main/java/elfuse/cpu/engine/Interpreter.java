package elfuse.cpu.engine;

import elfuse.cpu.alu.Flags;

/**
 * The loop that executes {@link Packed} instructions.
 *
 * <p>Program counter, flags and the current page are local variables; {@link CpuState} is brought
 * up to date before anything outside the loop can look at it.
 *
 * <p>What HotSpot's C2 makes of it decides how fast it is, hence its form:
 *
 * <ul>
 *   <li>Nothing in the loop calls a method that is not inlined: compiled Java code saves every
 *       register around a call, and C2 then keeps variables in memory throughout. What needs a call
 *       leaves the loop and comes back. C2 does not inline what seldom runs, not even one line, so
 *       fields of an instruction are taken apart in place.
 *   <li>C2 computes what several cases have in common before the jump, for every instruction, and
 *       has too few registers for it. So each case takes its fields from the packed instruction
 *       with the bits of its own operation inverted, which no two cases have in common.
 *   <li>The method stays below 8,000 bytes of bytecode, above which HotSpot does not compile.
 * </ul>
 */
final class Interpreter {
  private static final long LOW = 0xffff_ffffL;
  // what an instruction outside the loop, and an exception, cost of the quantum
  private static final int SLOW_COST = 8;
  private static final int EXCEPTION_COST = 64;

  // operations that say why the loop was left if not for an instruction
  private static final int LOOK_UP = 254;
  private static final int USED_UP = 255;

  private Interpreter() {}

  /**
   * Executes until {@link Core#exit} is set, {@link Core#budget} is used up or a region begins.
   *
   * @return whether a region begins at {@code state.pc}, and what is left in {@code core.budget}.
   *     To enter it is the caller's: HotSpot would inline that into this method, and compile all of
   *     it again, for a second each time, whenever something about regions is not as it was
   */
  static boolean run(Core core) {
    final CpuState state = core.state;
    final TranslatedMemory memory = core.memory;
    final long[] x = state.x;
    long pc = state.pc;
    int nzcv = state.nzcv;
    int i = 0;
    // instructions left; always less the current index in the page, see "taken" below
    int budget = core.budget;
    boolean begun = budget >= 0; // when debugging, one stretch is run all the same
    DecodedPage page = null;
    long base = 0;
    boolean found = false; // page, base and i say where to go on; otherwise pc does
    for (; ; ) {
      long word;
      try {
        hot:
        for (; ; ) {
          if (!found) {
            budget -= i + 1;
            if (budget < 0 && begun) {
              word = USED_UP;
              break;
            }
            begun = true;
            page = core.recent(pc);
            if (page.dead || page.ipa != (pc & ~0xffcL) || !memory.executable(pc)) {
              word = LOOK_UP;
              break;
            }
            base = pc & -4096;
            i = (int) pc >>> 2 & 1023;
            budget += i;
          }
          final long[] code = page.code;
          found = false;
          for (; ; ) {
            word = code[i++];
            int t;
            long first;
            long second;
            long sum;
            taken:
            {
              flags:
              {
                switch ((int) word & 0xff) {
                  case Packed.NOP -> {}
                  case Packed.ADD_I -> {
                    long w = word ^ Packed.ADD_I;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] + (w >> 32);
                  }
                  case Packed.ADD_I_W -> {
                    long w = word ^ Packed.ADD_I_W;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] + (w >> 32) & LOW;
                  }
                  case Packed.SUBS_I -> {
                    long w = word ^ Packed.SUBS_I;
                    first = x[(int) w >>> 14 & 63];
                    second = ~(w >> 32);
                    x[(int) w >>> 8 & 63] = sum = first + second + 1;
                    break flags;
                  }
                  case Packed.SUBS_I_W -> {
                    long w = word ^ Packed.SUBS_I_W;
                    first = x[(int) w >>> 14 & 63] << 32;
                    second = ~(w >> 32 << 32);
                    sum = first + second + 1;
                    x[(int) w >>> 8 & 63] = sum >>> 32;
                    break flags;
                  }
                  case Packed.ADD -> {
                    long w = word ^ Packed.ADD;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] + (x[(int) w >>> 20 & 63] << ((int) w >>> 26));
                  }
                  case Packed.ADD_W -> {
                    long w = word ^ Packed.ADD_W;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] + (x[(int) w >>> 20 & 63] << ((int) w >>> 26)) & LOW;
                  }
                  case Packed.SUB -> {
                    long w = word ^ Packed.SUB;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] - (x[(int) w >>> 20 & 63] << ((int) w >>> 26));
                  }
                  case Packed.SUB_W -> {
                    long w = word ^ Packed.SUB_W;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] - (x[(int) w >>> 20 & 63] << ((int) w >>> 26)) & LOW;
                  }
                  case Packed.SUBS -> {
                    long w = word ^ Packed.SUBS;
                    first = x[(int) w >>> 14 & 63];
                    second = ~(x[(int) w >>> 20 & 63] << ((int) w >>> 26));
                    x[(int) w >>> 8 & 63] = sum = first + second + 1;
                    break flags;
                  }
                  case Packed.SUBS_W -> {
                    long w = word ^ Packed.SUBS_W;
                    first = x[(int) w >>> 14 & 63] << 32;
                    second = ~(x[(int) w >>> 20 & 63] << ((int) w >>> 26) << 32);
                    sum = first + second + 1;
                    x[(int) w >>> 8 & 63] = sum >>> 32;
                    break flags;
                  }
                  case Packed.AND -> {
                    long w = word ^ Packed.AND;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] & x[(int) w >>> 20 & 63] << ((int) w >>> 26);
                  }
                  case Packed.AND_W -> {
                    long w = word ^ Packed.AND_W;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] & x[(int) w >>> 20 & 63] << ((int) w >>> 26) & LOW;
                  }
                  case Packed.ORR -> {
                    long w = word ^ Packed.ORR;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] | x[(int) w >>> 20 & 63] << ((int) w >>> 26);
                  }
                  case Packed.ORR_W -> {
                    long w = word ^ Packed.ORR_W;
                    x[(int) w >>> 8 & 63] =
                        (x[(int) w >>> 14 & 63] | x[(int) w >>> 20 & 63] << ((int) w >>> 26)) & LOW;
                  }
                  case Packed.EOR -> {
                    long w = word ^ Packed.EOR;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] ^ x[(int) w >>> 20 & 63] << ((int) w >>> 26);
                  }
                  case Packed.EOR_W -> {
                    long w = word ^ Packed.EOR_W;
                    x[(int) w >>> 8 & 63] =
                        (x[(int) w >>> 14 & 63] ^ x[(int) w >>> 20 & 63] << ((int) w >>> 26)) & LOW;
                  }
                  case Packed.BIC -> {
                    long w = word ^ Packed.BIC;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] & ~(x[(int) w >>> 20 & 63] << ((int) w >>> 26));
                  }
                  case Packed.ANDS -> {
                    long w = word ^ Packed.ANDS;
                    first = x[(int) w >>> 14 & 63] & x[(int) w >>> 20 & 63] << ((int) w >>> 26);
                    second = 0;
                    x[(int) w >>> 8 & 63] = sum = first;
                    break flags;
                  }
                  case Packed.ANDS_W -> {
                    long w = word ^ Packed.ANDS_W;
                    first =
                        (x[(int) w >>> 14 & 63] & x[(int) w >>> 20 & 63] << ((int) w >>> 26)) << 32;
                    second = 0;
                    sum = first;
                    x[(int) w >>> 8 & 63] = sum >>> 32;
                    break flags;
                  }
                  case Packed.AND_I -> {
                    long w = word ^ Packed.AND_I;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] & w >> 32;
                  }
                  case Packed.AND_I_W -> {
                    long w = word ^ Packed.AND_I_W;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] & w >>> 32;
                  }
                  case Packed.ORR_I -> {
                    long w = word ^ Packed.ORR_I;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] | w >> 32;
                  }
                  case Packed.ORR_I_W -> {
                    long w = word ^ Packed.ORR_I_W;
                    x[(int) w >>> 8 & 63] = (x[(int) w >>> 14 & 63] | w >> 32) & LOW;
                  }
                  case Packed.EOR_I -> {
                    long w = word ^ Packed.EOR_I;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] ^ w >> 32;
                  }
                  case Packed.EOR_I_W -> {
                    long w = word ^ Packed.EOR_I_W;
                    x[(int) w >>> 8 & 63] = (x[(int) w >>> 14 & 63] ^ w >> 32) & LOW;
                  }
                  case Packed.ANDS_I -> {
                    long w = word ^ Packed.ANDS_I;
                    first = x[(int) w >>> 14 & 63] & w >> 32;
                    second = 0;
                    x[(int) w >>> 8 & 63] = sum = first;
                    break flags;
                  }
                  case Packed.ANDS_I_W -> {
                    long w = word ^ Packed.ANDS_I_W;
                    first = (x[(int) w >>> 14 & 63] & w >> 32) << 32;
                    second = 0;
                    sum = first;
                    x[(int) w >>> 8 & 63] = sum >>> 32;
                    break flags;
                  }
                  case Packed.MOV -> {
                    long w = word ^ Packed.MOV;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 20 & 63];
                  }
                  case Packed.MOV_W -> {
                    long w = word ^ Packed.MOV_W;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 20 & 63] & LOW;
                  }
                  case Packed.MOV_I -> {
                    long w = word ^ Packed.MOV_I;
                    x[(int) w >>> 8 & 63] = Long.rotateLeft(w >> 32, ((int) w >>> 26));
                  }
                  case Packed.MOV_I_W -> {
                    long w = word ^ Packed.MOV_I_W;
                    x[(int) w >>> 8 & 63] = w >>> 32;
                  }
                  case Packed.MOVK -> {
                    long w = word ^ Packed.MOVK;
                    int d = (int) w >>> 8 & 63;
                    x[d] = x[d] & ~(0xffffL << ((int) w >>> 26)) | w >>> 32 << ((int) w >>> 26);
                  }
                  case Packed.UBF -> {
                    long w = word ^ Packed.UBF;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 14 & 63] << ((int) w >>> 26) >>> (w >> 32);
                  }
                  case Packed.UBF_W -> {
                    long w = word ^ Packed.UBF_W;
                    x[(int) w >>> 8 & 63] =
                        (int) x[(int) w >>> 14 & 63] << ((int) w >>> 26) >>> (w >> 32) & LOW;
                  }
                  case Packed.SBF -> {
                    long w = word ^ Packed.SBF;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] << ((int) w >>> 26) >> (w >> 32);
                  }
                  case Packed.SBF_W -> {
                    long w = word ^ Packed.SBF_W;
                    x[(int) w >>> 8 & 63] =
                        (int) x[(int) w >>> 14 & 63] << ((int) w >>> 26) >> (w >> 32) & LOW;
                  }
                  case Packed.CSEL -> {
                    long w = word ^ Packed.CSEL;
                    x[(int) w >>> 8 & 63] =
                        ((int) (w >>> 32) >>> nzcv & 1) != 0
                            ? x[(int) w >>> 14 & 63]
                            : (x[(int) w >>> 20 & 63] ^ -(w >> 49 & 1)) + (w >> 48 & 1);
                  }
                  case Packed.CSEL_W -> {
                    long w = word ^ Packed.CSEL_W;
                    x[(int) w >>> 8 & 63] =
                        (((int) (w >>> 32) >>> nzcv & 1) != 0
                                ? x[(int) w >>> 14 & 63]
                                : (x[(int) w >>> 20 & 63] ^ -(w >> 49 & 1)) + (w >> 48 & 1))
                            & LOW;
                  }
                  case Packed.MADD -> {
                    long w = word ^ Packed.MADD;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 26] + x[(int) w >>> 14 & 63] * x[(int) w >>> 20 & 63];
                  }
                  case Packed.MADD_W -> {
                    long w = word ^ Packed.MADD_W;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 26] + x[(int) w >>> 14 & 63] * x[(int) w >>> 20 & 63] & LOW;
                  }
                  case Packed.MSUB -> {
                    long w = word ^ Packed.MSUB;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 26] - x[(int) w >>> 14 & 63] * x[(int) w >>> 20 & 63];
                  }
                  case Packed.UMADDL -> {
                    long w = word ^ Packed.UMADDL;
                    x[(int) w >>> 8 & 63] =
                        x[(int) w >>> 26]
                            + (x[(int) w >>> 14 & 63] & LOW) * (x[(int) w >>> 20 & 63] & LOW);
                  }
                  case Packed.LSLV -> {
                    long w = word ^ Packed.LSLV;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] << x[(int) w >>> 20 & 63];
                  }
                  case Packed.LSLV_W -> {
                    long w = word ^ Packed.LSLV_W;
                    x[(int) w >>> 8 & 63] =
                        (int) x[(int) w >>> 14 & 63] << x[(int) w >>> 20 & 63] & LOW;
                  }
                  case Packed.LSRV -> {
                    long w = word ^ Packed.LSRV;
                    x[(int) w >>> 8 & 63] = x[(int) w >>> 14 & 63] >>> x[(int) w >>> 20 & 63];
                  }
                  case Packed.LSRV_W -> {
                    long w = word ^ Packed.LSRV_W;
                    x[(int) w >>> 8 & 63] =
                        (int) x[(int) w >>> 14 & 63] >>> x[(int) w >>> 20 & 63] & LOW;
                  }
                  case Packed.ADR -> {
                    long w = word ^ Packed.ADR;
                    x[(int) w >>> 8 & 63] = base + (w >> 32);
                  }
                  case Packed.ADRP -> {
                    long w = word ^ Packed.ADRP;
                    x[(int) w >>> 8 & 63] = base + (w >> 32 << 12);
                  }
                  case Packed.PAGE_END -> {
                    i--;
                    pc = base + 4096;
                    continue hot;
                  }
                  case Packed.B -> {
                    t = (int) ((word ^ Packed.B) >> 32);
                    break taken;
                  }
                  case Packed.BL -> {
                    t = (int) ((word ^ Packed.BL) >> 32);
                    x[30] = base + ((long) i << 2);
                    break taken;
                  }
                  case Packed.BR, Packed.RET -> {
                    pc = x[(int) word >>> 14 & 63];
                    continue hot;
                  }
                  case Packed.BLR -> {
                    pc = x[(int) (word ^ Packed.BLR) >>> 14 & 63];
                    x[30] = base + ((long) i << 2);
                    continue hot;
                  }
                  case Packed.B_COND -> {
                    long w = word ^ Packed.B_COND;
                    if (((int) w >>> 8 >>> nzcv & 1) == 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.CBZ -> {
                    long w = word ^ Packed.CBZ;
                    if (x[(int) w >>> 8 & 63] != 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.CBZ_W -> {
                    long w = word ^ Packed.CBZ_W;
                    if ((int) x[(int) w >>> 8 & 63] != 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.CBNZ -> {
                    long w = word ^ Packed.CBNZ;
                    if (x[(int) w >>> 8 & 63] == 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.CBNZ_W -> {
                    long w = word ^ Packed.CBNZ_W;
                    if ((int) x[(int) w >>> 8 & 63] == 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.TBZ -> {
                    long w = word ^ Packed.TBZ;
                    if ((x[(int) w >>> 8 & 63] >>> ((int) w >>> 26) & 1) != 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.TBNZ -> {
                    long w = word ^ Packed.TBNZ;
                    if ((x[(int) w >>> 8 & 63] >>> ((int) w >>> 26) & 1) == 0) {
                      continue;
                    }
                    t = (int) (w >> 32);
                    break taken;
                  }
                  case Packed.LDR_X -> {
                    long w = word ^ Packed.LDR_X;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 8)) {
                      break hot;
                    }
                    x[(int) w >>> 8 & 63] = Host.get64(memory.primary() + va);
                  }
                  case Packed.LDR_W -> {
                    long w = word ^ Packed.LDR_W;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 4)) {
                      break hot;
                    }
                    x[(int) w >>> 8 & 63] = Host.get32(memory.primary() + va) & LOW;
                  }
                  case Packed.LDRH -> {
                    long w = word ^ Packed.LDRH;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 2)) {
                      break hot;
                    }
                    x[(int) w >>> 8 & 63] = Host.get16(memory.primary() + va) & 0xffffL;
                  }
                  case Packed.LDRB -> {
                    long w = word ^ Packed.LDRB;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 1)) {
                      break hot;
                    }
                    x[(int) w >>> 8 & 63] = Host.get8(memory.primary() + va) & 0xffL;
                  }
                  case Packed.LDRSW -> {
                    long w = word ^ Packed.LDRSW;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 4)) {
                      break hot;
                    }
                    x[(int) w >>> 8 & 63] = Host.get32(memory.primary() + va);
                  }
                  case Packed.STR_X -> {
                    long w = word ^ Packed.STR_X;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastStore(va, 8)) {
                      break hot;
                    }
                    Host.put64(memory.primary() + va, x[(int) w >>> 8 & 63]);
                  }
                  case Packed.STR_W -> {
                    long w = word ^ Packed.STR_W;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastStore(va, 4)) {
                      break hot;
                    }
                    Host.put32(memory.primary() + va, (int) x[(int) w >>> 8 & 63]);
                  }
                  case Packed.STRH -> {
                    long w = word ^ Packed.STRH;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastStore(va, 2)) {
                      break hot;
                    }
                    Host.put16(memory.primary() + va, (short) x[(int) w >>> 8 & 63]);
                  }
                  case Packed.STRB -> {
                    long w = word ^ Packed.STRB;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (x[(int) w >>> 20 & 63] << ((int) w >>> 26 & 3)) + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastStore(va, 1)) {
                      break hot;
                    }
                    Host.put8(memory.primary() + va, (byte) x[(int) w >>> 8 & 63]);
                  }
                  case Packed.LDP_X -> {
                    long w = word ^ Packed.LDP_X;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastLoad(va, 16)) {
                      break hot;
                    }
                    long low = Host.get64(memory.primary() + va);
                    x[(int) w >>> 20 & 63] = Host.get64(memory.primary() + va + 8);
                    x[(int) w >>> 8 & 63] = low;
                  }
                  case Packed.STP_X -> {
                    long w = word ^ Packed.STP_X;
                    long b = x[(int) w >>> 14 & 63];
                    long va = b + (w >> 32);
                    if ((b & (int) w >>> 28) != 0 || !memory.fastStore(va, 16)) {
                      break hot;
                    }
                    Host.put64(memory.primary() + va, x[(int) w >>> 8 & 63]);
                    Host.put64(memory.primary() + va + 8, x[(int) w >>> 20 & 63]);
                  }
                  case Packed.PAIR_WRITE_BACK -> {
                    // as functions begin and end; all others are slow
                    long w = word ^ Packed.PAIR_WRITE_BACK;
                    int kind = (int) (w >> 48);
                    long b = x[(int) w >>> 14 & 63];
                    long next = b + (short) (w >> 32);
                    if ((b & (int) w >>> 28) != 0) {
                      break hot;
                    }
                    if (kind == (3 | MemoryOps.POST) && memory.fastLoad(b, 16)) {
                      long low = Host.get64(memory.primary() + b);
                      x[(int) w >>> 20 & 63] = Host.get64(memory.primary() + b + 8);
                      x[(int) w >>> 8 & 63] = low;
                    } else if (kind == (3 | MemoryOps.STORE) && memory.fastStore(next, 16)) {
                      Host.put64(memory.primary() + next, x[(int) w >>> 8 & 63]);
                      Host.put64(memory.primary() + next + 8, x[(int) w >>> 20 & 63]);
                    } else {
                      break hot;
                    }
                    x[(int) w >>> 14 & 63] = next;
                  }
                  default -> {
                    break hot;
                  }
                }
                continue;
              }
              nzcv = Flags.sum64(first, second, sum);
              // what comes next most often, without a jump to its case
              word = code[i];
              if (((int) word & 0xff) != Packed.B_COND) {
                continue;
              }
              i++;
              if (((int) word >>> 8 >>> nzcv & 1) == 0) {
                continue;
              }
              t = (int) (word >> 32);
            }
            // a target inside the page costs what was executed since the last one; all others, and
            // an empty budget, go by way of the page
            if (t >>> 10 != 0 || (budget -= i - t) < 0) {
              pc = base + ((long) t << 2);
              continue hot;
            }
            i = t;
          }
        }
        // what is not executed in the loop
        int op = (int) word & 0xff;
        switch (op) {
          case USED_UP -> {
            state.pc = pc;
            state.nzcv = nzcv;
            return false;
          }
          case LOOK_UP -> {
            state.pc = pc;
            state.nzcv = nzcv;
            base = pc & -4096; // for the handlers below
            i = ((int) pc >>> 2 & 1023) + 1;
            page = core.lookUp();
            if (page == null) {
              if (core.exit != null) {
                return false;
              }
              pc = state.pc;
              nzcv = state.nzcv;
              i = EXCEPTION_COST;
              continue;
            }
            pc = state.pc;
            base = pc & -4096;
            i = (int) pc >>> 2 & 1023;
            budget += i;
            found = true;
          }
          case Packed.PENDING -> {
            i--;
            if (core.decode(page, i) == 0) {
              pc = base + ((long) i << 2);
            } else {
              found = true;
            }
          }
          case Packed.STOP -> {
            state.pc = base + ((long) (i - 1) << 2);
            state.nzcv = nzcv;
            return false;
          }
          case Packed.REGION -> {
            i--;
            state.pc = base + ((long) i << 2);
            state.nzcv = nzcv;
            core.budget = budget - i;
            return true;
          }
          default -> {
            if (op >= Packed.FIRST_FP_MEMORY_OP) {
              state.pc = base + ((long) (i - 1) << 2);
              state.nzcv = nzcv;
              budget -= SLOW_COST;
              boolean straightOn = core.execute(word);
              nzcv = state.nzcv;
              if (!straightOn) {
                if (core.exit != null) {
                  return false;
                }
                pc = state.pc;
                continue;
              }
            } else if (MemoryOps.executes(op)) {
              MemoryOps.execute(core, x, memory, word, base);
            } else {
              nzcv = IntegerOps.execute(x, word, nzcv);
            }
            found = true;
          }
        }
        continue;
      } catch (GuestAbort abort) {
        state.pc = base + ((long) (i - 1) << 2);
        state.nzcv = nzcv;
        core.aborted();
      } catch (InternalError error) {
        state.pc = base + ((long) (i - 1) << 2);
        state.nzcv = nzcv;
        core.hostMemoryLost(error);
      }
      if (core.exit != null) {
        return false;
      }
      pc = state.pc;
      nzcv = state.nzcv;
      budget -= EXCEPTION_COST;
    }
  }
}
