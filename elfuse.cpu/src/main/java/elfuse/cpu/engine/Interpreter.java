package elfuse.cpu.engine;

import elfuse.cpu.alu.Bits;
import elfuse.cpu.alu.Flags;

/**
 * The loop that executes {@link Packed} instructions.
 *
 * <p>Program counter, flags and the current page are local variables; {@link CpuState} is brought
 * up to date before anything outside the loop can look at it. The method stays below 8,000 bytes of
 * bytecode, above which HotSpot does not compile, and well below, because HotSpot also counts what
 * it inlines: hence the operations that are written out, and the rare ones in other classes.
 */
final class Interpreter {
  private static final long LOW = 0xffff_ffffL;
  // what an instruction outside the loop, and an exception, cost of the quantum
  private static final int SLOW_COST = 8;
  private static final int EXCEPTION_COST = 64;

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
    outer:
    for (; ; ) {
      budget -= i + 1;
      if (budget < 0) {
        if (begun) {
          state.pc = pc;
          state.nzcv = nzcv;
          return false;
        }
        begun = true;
      }
      DecodedPage page = core.recent(pc);
      if (page.dead || page.ipa != (pc & ~0xffcL) || !memory.executable(pc)) {
        state.pc = pc;
        state.nzcv = nzcv;
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
      }
      final long[] code = page.code;
      final long base = pc & -4096;
      i = (int) pc >>> 2 & 1023;
      budget += i;
      try {
        for (; ; ) {
          final long w = code[i++];
          taken:
          {
            switch ((int) w & 0xff) {
              case Packed.PENDING -> {
                i--;
                if (core.decode(page, i) == 0) {
                  pc = base + ((long) i << 2);
                  continue outer;
                }
              }
              case Packed.PAGE_END -> {
                i--;
                pc = base + 4096;
                continue outer;
              }
              case Packed.STOP -> {
                state.pc = base + ((long) (i - 1) << 2);
                state.nzcv = nzcv;
                return false;
              }
              case Packed.NOP -> {}
              case Packed.ADD_I -> x[d(w)] = x[n(w)] + (w >> 32);
              case Packed.ADD_I_W -> x[d(w)] = x[n(w)] + (w >> 32) & LOW;
              case Packed.SUBS_I -> {
                long a = x[n(w)];
                long b = w >> 32;
                x[d(w)] = a - b;
                nzcv = Flags.sub64(a, b);
              }
              case Packed.SUBS_I_W -> {
                int a = (int) x[n(w)];
                int b = (int) (w >> 32);
                x[d(w)] = a - b & LOW;
                nzcv = Flags.sub32(a, b);
              }
              case Packed.ADD -> x[d(w)] = x[n(w)] + (x[m(w)] << a(w));
              case Packed.ADD_W -> x[d(w)] = x[n(w)] + (x[m(w)] << a(w)) & LOW;
              case Packed.SUB -> x[d(w)] = x[n(w)] - (x[m(w)] << a(w));
              case Packed.SUB_W -> x[d(w)] = x[n(w)] - (x[m(w)] << a(w)) & LOW;
              case Packed.SUBS -> {
                long a = x[n(w)];
                long b = x[m(w)] << a(w);
                x[d(w)] = a - b;
                nzcv = Flags.sub64(a, b);
              }
              case Packed.SUBS_W -> {
                int a = (int) x[n(w)];
                int b = (int) x[m(w)] << a(w);
                x[d(w)] = a - b & LOW;
                nzcv = Flags.sub32(a, b);
              }
              case Packed.ADDS -> {
                long a = x[n(w)];
                long b = x[m(w)] << a(w);
                x[d(w)] = a + b;
                nzcv = Flags.add64(a, b);
              }
              case Packed.ADDS_W -> {
                int a = (int) x[n(w)];
                int b = (int) x[m(w)] << a(w);
                x[d(w)] = a + b & LOW;
                nzcv = Flags.add32(a, b);
              }
              case Packed.AND -> x[d(w)] = x[n(w)] & x[m(w)] << a(w);
              case Packed.AND_W -> x[d(w)] = x[n(w)] & x[m(w)] << a(w) & LOW;
              case Packed.ORR -> x[d(w)] = x[n(w)] | x[m(w)] << a(w);
              case Packed.ORR_W -> x[d(w)] = (x[n(w)] | x[m(w)] << a(w)) & LOW;
              case Packed.EOR -> x[d(w)] = x[n(w)] ^ x[m(w)] << a(w);
              case Packed.EOR_W -> x[d(w)] = (x[n(w)] ^ x[m(w)] << a(w)) & LOW;
              case Packed.EOR_ROR_W ->
                  x[d(w)] = (x[n(w)] ^ Integer.rotateRight((int) x[m(w)], a(w))) & LOW;
              case Packed.BIC -> x[d(w)] = x[n(w)] & ~(x[m(w)] << a(w));
              case Packed.BIC_W -> x[d(w)] = x[n(w)] & ~(x[m(w)] << a(w)) & LOW;
              case Packed.ANDS -> {
                long r = x[n(w)] & x[m(w)] << a(w);
                x[d(w)] = r;
                nzcv = Flags.logic64(r);
              }
              case Packed.ANDS_W -> {
                int r = (int) (x[n(w)] & x[m(w)] << a(w));
                x[d(w)] = r & LOW;
                nzcv = Flags.logic32(r);
              }
              case Packed.AND_I -> x[d(w)] = x[n(w)] & w >> 32;
              case Packed.AND_I_W -> x[d(w)] = x[n(w)] & w >>> 32;
              case Packed.ORR_I -> x[d(w)] = x[n(w)] | w >> 32;
              case Packed.ORR_I_W -> x[d(w)] = (x[n(w)] | w >> 32) & LOW;
              case Packed.EOR_I -> x[d(w)] = x[n(w)] ^ w >> 32;
              case Packed.EOR_I_W -> x[d(w)] = (x[n(w)] ^ w >> 32) & LOW;
              case Packed.ANDS_I -> {
                long r = x[n(w)] & w >> 32;
                x[d(w)] = r;
                nzcv = Flags.logic64(r);
              }
              case Packed.ANDS_I_W -> {
                int r = (int) (x[n(w)] & w >> 32);
                x[d(w)] = r & LOW;
                nzcv = Flags.logic32(r);
              }
              case Packed.MOV -> x[d(w)] = x[m(w)];
              case Packed.MOV_W -> x[d(w)] = x[m(w)] & LOW;
              case Packed.MOV_I -> x[d(w)] = Long.rotateLeft(w >> 32, a(w));
              case Packed.MOV_I_W -> x[d(w)] = w >>> 32;
              case Packed.MOVK -> {
                int d = d(w);
                x[d] = x[d] & ~(0xffffL << a(w)) | w >>> 32 << a(w);
              }
              case Packed.MOVK_W -> {
                int d = d(w);
                x[d] = x[d] & LOW & ~(0xffffL << a(w)) | w >>> 32 << a(w);
              }
              case Packed.UBF -> x[d(w)] = x[n(w)] << a(w) >>> (w >> 32);
              case Packed.UBF_W -> x[d(w)] = (int) x[n(w)] << a(w) >>> (w >> 32) & LOW;
              case Packed.SBF -> x[d(w)] = x[n(w)] << a(w) >> (w >> 32);
              case Packed.SBF_W -> x[d(w)] = (int) x[n(w)] << a(w) >> (w >> 32) & LOW;
              case Packed.BFM -> {
                int d = d(w);
                x[d] = Bits.bfm64(x[d], x[n(w)], a(w), (int) (w >> 32));
              }
              case Packed.BFM_W -> {
                int d = d(w);
                x[d] = Bits.bfm32((int) x[d], (int) x[n(w)], a(w), (int) (w >> 32)) & LOW;
              }
              case Packed.EXTR -> x[d(w)] = Bits.extr64(x[n(w)], x[m(w)], a(w));
              case Packed.EXTR_W -> x[d(w)] = Bits.extr32((int) x[n(w)], (int) x[m(w)], a(w)) & LOW;
              case Packed.CSEL ->
                  x[d(w)] =
                      (w >> 32 + nzcv & 1) != 0
                          ? x[n(w)]
                          : (x[m(w)] ^ -(w >> 49 & 1)) + (w >> 48 & 1);
              case Packed.CSEL_W ->
                  x[d(w)] =
                      ((w >> 32 + nzcv & 1) != 0
                              ? x[n(w)]
                              : (x[m(w)] ^ -(w >> 49 & 1)) + (w >> 48 & 1))
                          & LOW;
              case Packed.MADD -> x[d(w)] = x[a(w)] + x[n(w)] * x[m(w)];
              case Packed.MADD_W -> x[d(w)] = x[a(w)] + x[n(w)] * x[m(w)] & LOW;
              case Packed.MSUB -> x[d(w)] = x[a(w)] - x[n(w)] * x[m(w)];
              case Packed.UMADDL -> x[d(w)] = x[a(w)] + (x[n(w)] & LOW) * (x[m(w)] & LOW);
              case Packed.UMULH -> x[d(w)] = Math.unsignedMultiplyHigh(x[n(w)], x[m(w)]);
              case Packed.LSLV -> x[d(w)] = x[n(w)] << x[m(w)];
              case Packed.LSLV_W -> x[d(w)] = (int) x[n(w)] << x[m(w)] & LOW;
              case Packed.LSRV -> x[d(w)] = x[n(w)] >>> x[m(w)];
              case Packed.LSRV_W -> x[d(w)] = (int) x[n(w)] >>> x[m(w)] & LOW;
              case Packed.ADR -> x[d(w)] = base + (w >> 32);
              case Packed.ADRP -> x[d(w)] = base + (w >> 32 << 12);

              case Packed.B -> {
                break taken;
              }
              case Packed.BL -> {
                int t = (int) (w >> 32);
                x[30] = base + ((long) i << 2);
                if (t >>> 10 != 0 || (budget -= i - t) < 0) {
                  pc = base + ((long) t << 2);
                  continue outer;
                }
                i = t;
              }
              case Packed.BR, Packed.RET -> {
                pc = x[n(w)];
                continue outer;
              }
              case Packed.BLR -> {
                pc = x[n(w)];
                x[30] = base + ((long) i << 2);
                continue outer;
              }
              case Packed.B_COND -> {
                if (((int) w >>> 8 + nzcv & 1) != 0) {
                  break taken;
                }
              }
              case Packed.CBZ -> {
                if (x[d(w)] == 0) {
                  break taken;
                }
              }
              case Packed.CBZ_W -> {
                if ((int) x[d(w)] == 0) {
                  break taken;
                }
              }
              case Packed.CBNZ -> {
                if (x[d(w)] != 0) {
                  break taken;
                }
              }
              case Packed.CBNZ_W -> {
                if ((int) x[d(w)] != 0) {
                  break taken;
                }
              }
              case Packed.TBZ -> {
                if ((x[d(w)] >>> a(w) & 1) == 0) {
                  break taken;
                }
              }
              case Packed.TBNZ -> {
                if ((x[d(w)] >>> a(w) & 1) != 0) {
                  break taken;
                }
              }

              case Packed.LDR_X -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                x[d(w)] = memory.load64(b + (x[m(w)] << (a(w) & 3)) + (w >> 32));
              }
              case Packed.LDR_W -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                x[d(w)] = memory.load32(b + (x[m(w)] << (a(w) & 3)) + (w >> 32)) & LOW;
              }
              case Packed.LDRH -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                x[d(w)] = memory.load16(b + (x[m(w)] << (a(w) & 3)) + (w >> 32));
              }
              case Packed.LDRB -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                x[d(w)] = memory.load8(b + (x[m(w)] << (a(w) & 3)) + (w >> 32));
              }
              case Packed.LDRSW -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                x[d(w)] = memory.load32(b + (x[m(w)] << (a(w) & 3)) + (w >> 32));
              }
              case Packed.STR_X -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                memory.store64(b + (x[m(w)] << (a(w) & 3)) + (w >> 32), x[d(w)]);
              }
              case Packed.STR_W -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                memory.store32(b + (x[m(w)] << (a(w) & 3)) + (w >> 32), (int) x[d(w)]);
              }
              case Packed.STRH -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                memory.store16(b + (x[m(w)] << (a(w) & 3)) + (w >> 32), (int) x[d(w)]);
              }
              case Packed.STRB -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                memory.store8(b + (x[m(w)] << (a(w) & 3)) + (w >> 32), (int) x[d(w)]);
              }
              case Packed.LDP_X -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                b += w >> 32;
                long first = memory.load64(b);
                x[m(w)] = memory.load64(b + 8);
                x[d(w)] = first;
              }
              case Packed.STP_X -> {
                long b = x[n(w)];
                if ((b & a(w) >> 2) != 0) {
                  core.checkStackAlignment();
                }
                memory.storePair(b + (w >> 32), x[d(w)], x[m(w)]);
              }
              case Packed.REGION -> {
                i--;
                state.pc = base + ((long) i << 2);
                state.nzcv = nzcv;
                core.budget = budget - i;
                return true;
              }
              default -> {
                int op = (int) w & 0xff;
                if (op < Packed.FIRST_MEMORY_OP) {
                  nzcv = IntegerOps.execute(x, w, nzcv);
                } else if (op < Packed.FIRST_FP_MEMORY_OP) {
                  MemoryOps.execute(core, x, memory, w, base);
                } else {
                  long next = base + ((long) i << 2);
                  state.pc = next - 4;
                  state.nzcv = nzcv;
                  budget -= SLOW_COST;
                  boolean straightOn = core.execute(w);
                  nzcv = state.nzcv;
                  if (!straightOn) {
                    if (core.exit != null) {
                      return false;
                    }
                    pc = state.pc;
                    continue outer;
                  }
                }
              }
            }
            continue;
          }
          // a target inside the page costs what was executed since the last one; all others, and an
          // empty budget, go through the outer loop
          int t = (int) (w >> 32);
          if (t >>> 10 != 0 || (budget -= i - t) < 0) {
            pc = base + ((long) t << 2);
            continue outer;
          }
          i = t;
        }
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

  private static int d(long w) {
    return (int) w >>> 8 & 63;
  }

  private static int n(long w) {
    return (int) w >>> 14 & 63;
  }

  private static int m(long w) {
    return (int) w >>> 20 & 63;
  }

  private static int a(long w) {
    return (int) w >>> 26;
  }
}
