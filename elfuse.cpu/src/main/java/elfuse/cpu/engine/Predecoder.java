package elfuse.cpu.engine;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import elfuse.cpu.alu.Bits;
import elfuse.cpu.alu.Conditions;

/** Turns instruction words into {@link Packed} ones. */
final class Predecoder {
  private static final Opcode[] OPCODES = Opcode.values();
  private static final int SP_ALIGNED = 15 << 2;

  private Predecoder() {}

  /** {@return the opcode of an ordinal} */
  static Opcode opcode(int ordinal) {
    return OPCODES[ordinal];
  }

  /**
   * {@return the packed form of an instruction}
   *
   * @param word the instruction
   * @param index its place in its page, 0 to 1023
   */
  static long pack(int word, int index) {
    Opcode op = Decoder.decode(word);
    if (op == null || !Features.implemented(op, word)) {
      return byOpcode(Packed.SLOW, Opcode.UDF, word);
    }
    return switch (op.group()) {
      case PC_REL_ADDR -> pcRelative(op, word, index);
      case ADD_SUB_IMM -> addSubImmediate(op, word);
      case LOGICAL_IMM -> logicalImmediate(word);
      case MOV_WIDE -> moveWide(op, word);
      case BITFIELD -> bitfield(op, word);
      case EXTRACT -> reg3(wide(word, Packed.EXTR), word, word >>> 10 & 63, 0);
      case COND_BRANCH -> conditionalBranch(word, index);
      case HINT -> hint(word);
      case UNCOND_BRANCH_REG -> branchRegister(op, word);
      case UNCOND_BRANCH_IMM ->
          target(op == Opcode.B ? Packed.B : Packed.BL, 0, 0, index + (word << 6 >> 6));
      case CMP_BRANCH ->
          target(
              wide(word, op == Opcode.CBZ ? Packed.CBZ : Packed.CBNZ),
              source(word & 31),
              0,
              index + (word << 8 >> 13));
      case TEST_BRANCH ->
          target(
              op == Opcode.TBZ ? Packed.TBZ : Packed.TBNZ,
              source(word & 31),
              word >>> 26 & 32 | word >>> 19 & 31,
              index + (word << 13 >> 18));
      case DATA_PROC_2SRC -> twoSources(op, word);
      case DATA_PROC_1SRC -> oneSource(op, word);
      case LOGICAL_SHIFT -> logicalShift(word);
      case ADD_SUB_SHIFT -> addSubShift(word);
      case ADD_SUB_EXT -> addSubExtend(word);
      case ADD_SUB_CARRY -> reg3(wide(word, Packed.CARRY), word, 0, word >>> 29 & 3);
      case FLAG_MANIPULATION -> flagManipulation(op, word);
      case COND_COMPARE -> conditionalCompare(word);
      case COND_SELECT -> conditionalSelect(word);
      case DATA_PROC_3SRC -> threeSources(op, word);
      case LOAD_LITERAL -> literal(op, word, index);
      case LDST_PAIR_NOALLOC -> pair(word);
      case LDST_PAIR -> (word >>> 23 & 3) == 2 ? pair(word) : pairWriteBack(word);
      case LDST_UNSCALED -> single(word, word << 11 >> 23);
      case LDST_UNSIGNED -> single(word, (word >>> 10 & 0xfff) << (word >>> 30));
      case LDST_REGISTER -> registerOffset(word);
      case LDST_IMMEDIATE_POST, LDST_IMMEDIATE_PRE -> writeBack(word);
      case LDST_UNPRIVILEGED ->
          offsetAndKind(Packed.UNPRIVILEGED, word, word << 11 >> 23 & 0xffff, kind(word));
      case LDST_SIMD_UNSIGNED -> fpSingle(word, (word >>> 10 & 0xfff) << fpSize(word));
      case LDST_SIMD_UNSCALED -> fpSingle(word, word << 11 >> 23);
      case LDST_SIMD_REG -> fpRegisterOffset(op, word);
      case LDST_SIMD_NONTEMPORAL, LDST_SIMD_PAIR_OFFSET -> fpPair(word);
      case LDST_SIMD_POST,
          LDST_SIMD_PRE,
          LDST_SIMD_LITERAL,
          LDST_SIMD_PAIR_POST,
          LDST_SIMD_PAIR_PRE ->
          byOpcode(Packed.FP_MEMORY, op, word);
      case PSTATE -> pstate(op, word);
      case FP_DP1, FP_DP2, FP_DP3, FP_COMPARE, FP_CCMP, FP_CSEL, FP_IMM, FP_INT, FP_FIXED ->
          byOpcode(Packed.FP, op, word);
      case CRYPTO_AES,
          CRYPTO_SHA3REG,
          CRYPTO_SHA2REG,
          SIMD_THREE_SAME,
          SIMD_THREE_SAME_EXTRA,
          SIMD_THREE_DIFF,
          SIMD_TWO_REG_MISC,
          SIMD_ACROSS_LANES,
          SIMD_COPY,
          SIMD_PERMUTE,
          SIMD_EXTRACT,
          SIMD_TABLE,
          SIMD_MOD_IMM,
          SIMD_SHIFT_IMM,
          SIMD_BY_ELEMENT,
          SIMD_SCALAR_THREE_SAME,
          SIMD_SCALAR_THREE_SAME_EXTRA,
          SIMD_SCALAR_THREE_DIFF,
          SIMD_SCALAR_TWO_REG_MISC,
          SIMD_SCALAR_PAIRWISE,
          SIMD_SCALAR_COPY,
          SIMD_SCALAR_SHIFT_IMM,
          SIMD_SCALAR_BY_ELEMENT,
          SIMD_LDST_MULTI,
          SIMD_LDST_MULTI_POST,
          SIMD_LDST_SINGLE,
          SIMD_LDST_SINGLE_POST ->
          byOpcode(Packed.SIMD, op, word);
      case RESERVED,
          EXCEPTION,
          BARRIER,
          SYSTEM_INSTR,
          SYSTEM_REG,
          LDST_EXCLUSIVE,
          LDST_ORDERED,
          COMPARE_SWAP,
          LDST_UNSCALED_RCPC,
          ATOMIC_MEMORY ->
          byOpcode(Packed.SLOW, op, word);
    };
  }

  // ---- building blocks ----

  private static int source(int register) {
    return register == 31 ? CpuState.ZERO : register;
  }

  private static int destination(int register) {
    return register == 31 ? CpuState.SINK : register;
  }

  private static int rn(int word) {
    return word >>> 5 & 31;
  }

  private static int rm(int word) {
    return word >>> 16 & 31;
  }

  /** {@return the 64-bit operation, or the one after it if sf is clear} */
  private static int wide(int word, int op) {
    return word < 0 ? op : op + 1;
  }

  private static long byOpcode(int op, Opcode opcode, int word) {
    return op | opcode.ordinal() << 8 | (long) word << 32;
  }

  private static long target(int op, int d, int a, int target) {
    return Packed.of(op, d, 0, 0, a, target);
  }

  private static long reg3(int op, int word, int a, int imm) {
    return Packed.of(op, destination(word & 31), source(rn(word)), source(rm(word)), a, imm);
  }

  private static long reg2(int op, int word) {
    return Packed.of(op, destination(word & 31), source(rn(word)), CpuState.ZERO, 0, 0);
  }

  // ---- data processing, immediate ----

  private static long pcRelative(Opcode op, int word, int index) {
    int imm = word << 8 >> 13 << 2 | word >>> 29 & 3;
    int d = destination(word & 31);
    return op == Opcode.ADRP
        ? Packed.of(Packed.ADRP, d, 0, 0, 0, imm)
        : Packed.of(Packed.ADR, d, 0, 0, 0, (index << 2) + imm);
  }

  private static long addSubImmediate(Opcode op, int word) {
    int imm = (word >>> 10 & 0xfff) << ((word >>> 22 & 1) * 12);
    boolean sub = (word & 1 << 30) != 0;
    if (op == Opcode.ADD_IMM || op == Opcode.SUB_IMM) {
      return Packed.of(wide(word, Packed.ADD_I), word & 31, rn(word), 0, 0, sub ? -imm : imm);
    }
    int base = sub ? Packed.SUBS_I : Packed.ADDS_I;
    return Packed.of(wide(word, base), destination(word & 31), rn(word), 0, 0, imm);
  }

  private static long logicalImmediate(int word) {
    int opc = word >>> 29 & 3;
    int fields = word >>> 10 & 0x1fff;
    int d = opc == 3 ? destination(word & 31) : word & 31;
    int n = source(rn(word));
    long value = Bits.bitmask(fields >>> 12, fields >>> 6 & 63, fields & 63);
    if (word < 0 && (int) value != value) {
      return Packed.of(Packed.LOGIC_BITMASK, d, n, 0, 0, fields | opc << 13);
    }
    int base =
        switch (opc) {
          case 0 -> Packed.AND_I;
          case 1 -> Packed.ORR_I;
          case 2 -> Packed.EOR_I;
          default -> Packed.ANDS_I;
        };
    return Packed.of(wide(word, base), d, n, 0, 0, (int) value);
  }

  private static long moveWide(Opcode op, int word) {
    int shift = (word >>> 21 & 3) << 4;
    int imm = word >>> 5 & 0xffff;
    int d = destination(word & 31);
    if (op == Opcode.MOVK) {
      return Packed.of(wide(word, Packed.MOVK), d, 0, 0, shift, imm);
    }
    int value = op == Opcode.MOVN ? ~imm : imm;
    return word < 0
        ? Packed.of(Packed.MOV_I, d, 0, 0, shift, value)
        : Packed.of(Packed.MOV_I_W, d, 0, 0, 0, Integer.rotateLeft(value, shift));
  }

  private static long bitfield(Opcode op, int word) {
    int immr = word >>> 16 & 63;
    int imms = word >>> 10 & 63;
    int top = word < 0 ? 63 : 31;
    if (op == Opcode.BFM) {
      // the destination is a source as well, so XZR must read as zero: SINK would not
      int d = word & 31;
      return d == 31
          ? Packed.NOP
          : Packed.of(wide(word, Packed.BFM), d, source(rn(word)), 0, immr, imms);
    }
    int base = op == Opcode.UBFM ? Packed.UBF : Packed.SBF;
    int right = imms >= immr ? top - imms + immr : immr - imms - 1;
    return Packed.of(
        wide(word, base), destination(word & 31), source(rn(word)), 0, top - imms, right);
  }

  // ---- branches and system ----

  private static long conditionalBranch(int word, int index) {
    return Packed.B_COND
        | Conditions.mask(word & 15) << 8
        | (long) (index + (word << 8 >> 13)) << 32;
  }

  private static long branchRegister(Opcode op, int word) {
    int n = source(rn(word));
    return switch (op) {
      case BR -> Packed.of(Packed.BR, 0, n, 0, 0, 0);
      case BLR -> Packed.of(Packed.BLR, 0, n, 0, 0, 0);
      case RET -> Packed.of(Packed.RET, 0, n, 0, 0, 0);
      default -> byOpcode(Packed.SLOW, op, word);
    };
  }

  private static long hint(int word) {
    int number = word >>> 5 & 127;
    // YIELD, WFE, WFI, SEV, SEVL do something; all others are NOP here
    return number >= 1 && number <= 5 ? byOpcode(Packed.SLOW, Opcode.HINT, word) : Packed.NOP;
  }

  private static long pstate(Opcode op, int word) {
    return switch (op) {
      case CFINV -> Packed.CFINV;
      case XAFLAG -> Packed.XAFLAG;
      case AXFLAG -> Packed.AXFLAG;
      default -> byOpcode(Packed.SLOW, op, word);
    };
  }

  // ---- data processing, register ----

  private static long logicalShift(int word) {
    int type = word >>> 22 & 3;
    int amount = word >>> 10 & 63;
    int which = word >>> 28 & 6 | word >>> 21 & 1; // opc:N
    int base = -1;
    if (type == 0) {
      base =
          switch (which) {
            case 0 -> Packed.AND;
            case 1 -> Packed.BIC;
            case 2 -> rn(word) == 31 && amount == 0 ? Packed.MOV : Packed.ORR;
            case 4 -> Packed.EOR;
            case 6 -> Packed.ANDS;
            default -> -1;
          };
    } else if (type == 3 && which == 4 && word >= 0) {
      return reg3(Packed.EOR_ROR_W, word, amount, 0);
    }
    return base >= 0
        ? reg3(wide(word, base), word, amount, 0)
        : reg3(wide(word, Packed.LOGIC_SHIFT), word, amount, type | which << 2);
  }

  private static long addSubShift(int word) {
    int type = word >>> 22 & 3;
    int amount = word >>> 10 & 63;
    int which = word >>> 29 & 3; // op:S
    if (type != 0) {
      return reg3(wide(word, Packed.ARITH_SHIFT), word, amount, type | which << 2);
    }
    int base =
        switch (which) {
          case 0 -> Packed.ADD;
          case 1 -> Packed.ADDS;
          case 2 -> Packed.SUB;
          default -> Packed.SUBS;
        };
    return reg3(wide(word, base), word, amount, 0);
  }

  private static long addSubExtend(int word) {
    int option = word >>> 13 & 7;
    int amount = word >>> 10 & 7;
    int which = word >>> 29 & 3;
    int d = (which & 1) != 0 ? destination(word & 31) : word & 31;
    return Packed.of(
        wide(word, Packed.ARITH_EXTEND),
        d,
        rn(word),
        source(rm(word)),
        amount,
        option | which << 3);
  }

  private static long flagManipulation(Opcode op, int word) {
    int n = source(rn(word));
    return switch (op) {
      case RMIF -> Packed.of(Packed.RMIF, 0, n, 0, word >>> 15 & 63, word & 15);
      case SETF8 -> Packed.of(Packed.SETF8, 0, n, 0, 0, 0);
      default -> Packed.of(Packed.SETF16, 0, n, 0, 0, 0);
    };
  }

  private static long conditionalCompare(int word) {
    int imm = Conditions.mask(word >>> 12 & 15) | (word & 15) << 16 | (word >>> 30 & 1) << 20;
    int n = source(rn(word));
    return (word & 1 << 11) != 0
        ? Packed.of(wide(word, Packed.CCMP_I), 0, n, 0, rm(word), imm)
        : Packed.of(wide(word, Packed.CCMP), 0, n, source(rm(word)), 0, imm);
  }

  private static long conditionalSelect(int word) {
    int imm = Conditions.mask(word >>> 12 & 15) | (word >>> 10 & 1) << 16 | (word >>> 30 & 1) << 17;
    return reg3(wide(word, Packed.CSEL), word, 0, imm);
  }

  private static long twoSources(Opcode op, int word) {
    return switch (op) {
      case UDIV -> reg3(wide(word, Packed.UDIV), word, 0, 0);
      case SDIV -> reg3(wide(word, Packed.SDIV), word, 0, 0);
      case LSLV -> reg3(wide(word, Packed.LSLV), word, 0, 0);
      case LSRV -> reg3(wide(word, Packed.LSRV), word, 0, 0);
      case ASRV -> reg3(wide(word, Packed.ASRV), word, 0, 0);
      case RORV -> reg3(wide(word, Packed.RORV), word, 0, 0);
      case CRC32 -> reg3(Packed.CRC32, word, word >>> 10 & 3, 0);
      default -> reg3(Packed.CRC32C, word, word >>> 10 & 3, 0);
    };
  }

  private static long oneSource(Opcode op, int word) {
    return switch (op) {
      case RBIT -> reg2(wide(word, Packed.RBIT), word);
      case REV16 -> reg2(wide(word, Packed.REV16), word);
      case REV -> reg2(wide(word, Packed.REV), word);
      case REV32 -> reg2(Packed.REV32, word);
      case CLZ -> reg2(wide(word, Packed.CLZ), word);
      default -> reg2(wide(word, Packed.CLS), word);
    };
  }

  private static long threeSources(Opcode op, int word) {
    int ra = source(word >>> 10 & 31);
    return switch (op) {
      case MADD -> reg3(wide(word, Packed.MADD), word, ra, 0);
      case MSUB -> reg3(word < 0 ? Packed.MSUB : Packed.MSUB_W, word, ra, 0);
      case SMADDL -> reg3(Packed.SMADDL, word, ra, 0);
      case SMSUBL -> reg3(Packed.SMSUBL, word, ra, 0);
      case UMADDL -> reg3(Packed.UMADDL, word, ra, 0);
      case UMSUBL -> reg3(Packed.UMSUBL, word, ra, 0);
      case SMULH -> reg3(Packed.SMULH, word, 0, 0);
      default -> reg3(Packed.UMULH, word, 0, 0);
    };
  }

  // ---- loads and stores ----

  private static int spCheck(int word) {
    return rn(word) == 31 ? SP_ALIGNED : 0;
  }

  /** {@return what a single-register load or store does, see {@link MemoryOps}; -1 for PRFM} */
  private static int kind(int word) {
    int size = word >>> 30;
    int opc = word >>> 22 & 3;
    if (size == 3 && opc == 2) {
      return -1;
    }
    return switch (opc) {
      case 0 -> size | MemoryOps.STORE;
      case 1 -> size;
      case 2 -> size | MemoryOps.SIGNED;
      default -> size | MemoryOps.SIGNED | MemoryOps.TO_WORD;
    };
  }

  private static int singleOp(int kind) {
    return switch (kind) {
      case 0 -> Packed.LDRB;
      case 1 -> Packed.LDRH;
      case 2 -> Packed.LDR_W;
      case 3 -> Packed.LDR_X;
      case MemoryOps.STORE -> Packed.STRB;
      case MemoryOps.STORE | 1 -> Packed.STRH;
      case MemoryOps.STORE | 2 -> Packed.STR_W;
      case MemoryOps.STORE | 3 -> Packed.STR_X;
      case MemoryOps.SIGNED -> Packed.LDRSB;
      case MemoryOps.SIGNED | 1 -> Packed.LDRSH;
      case MemoryOps.SIGNED | 2 -> Packed.LDRSW;
      case MemoryOps.SIGNED | MemoryOps.TO_WORD -> Packed.LDRSB_W;
      default -> Packed.LDRSH_W;
    };
  }

  private static int transferred(int word, int kind) {
    return (kind & MemoryOps.STORE) != 0 ? source(word & 31) : destination(word & 31);
  }

  private static long single(int word, int offset) {
    int kind = kind(word);
    return kind < 0
        ? Packed.NOP
        : Packed.of(
            singleOp(kind),
            transferred(word, kind),
            rn(word),
            CpuState.ZERO,
            spCheck(word),
            offset);
  }

  private static long registerOffset(int word) {
    int kind = kind(word);
    if (kind < 0) {
      return Packed.NOP;
    }
    int option = word >>> 13 & 7;
    int shift = (word & 1 << 12) != 0 ? word >>> 30 : 0;
    int t = transferred(word, kind);
    int m = source(rm(word));
    return (option & 3) == 3
        ? Packed.of(singleOp(kind), t, rn(word), m, spCheck(word) | shift, 0)
        : Packed.of(Packed.INDEXED, t, rn(word), m, spCheck(word) | shift, option | kind << 16);
  }

  private static long offsetAndKind(int op, int word, int low, int kind) {
    return Packed.of(
        op, transferred(word, kind), rn(word), CpuState.ZERO, spCheck(word), low | kind << 16);
  }

  private static long writeBack(int word) {
    int post = (word & 1 << 11) == 0 ? MemoryOps.POST : 0;
    return offsetAndKind(Packed.WRITE_BACK, word, word << 11 >> 23 & 0xffff, kind(word) | post);
  }

  /** {@return what a pair load or store does} */
  private static int pairKind(int word) {
    int size = (word & 1 << 31) != 0 ? 3 : 2;
    int signed = (word & 1 << 30) != 0 ? MemoryOps.SIGNED : 0;
    return size | signed | ((word & 1 << 22) == 0 ? MemoryOps.STORE : 0);
  }

  private static int transferred2(int word, int kind) {
    int t2 = word >>> 10 & 31;
    return (kind & MemoryOps.STORE) != 0 ? source(t2) : destination(t2);
  }

  private static int pairOffset(int word, int size) {
    return word << 10 >> 25 << size;
  }

  private static long pair(int word) {
    int kind = pairKind(word);
    int op =
        switch (kind) {
          case 3 -> Packed.LDP_X;
          case 3 | MemoryOps.STORE -> Packed.STP_X;
          case 2 -> Packed.LDP_W;
          case 2 | MemoryOps.STORE -> Packed.STP_W;
          default -> Packed.LDPSW;
        };
    return Packed.of(
        op,
        transferred(word, kind),
        rn(word),
        transferred2(word, kind),
        spCheck(word),
        pairOffset(word, kind & 3));
  }

  private static long pairWriteBack(int word) {
    int kind = pairKind(word);
    int post = (word & 1 << 24) == 0 ? MemoryOps.POST : 0;
    return Packed.of(
        Packed.PAIR_WRITE_BACK,
        transferred(word, kind),
        rn(word),
        transferred2(word, kind),
        spCheck(word),
        pairOffset(word, kind & 3) & 0xffff | (kind | post) << 16);
  }

  private static long literal(Opcode op, int word, int index) {
    int offset = (index + (word << 8 >> 13)) << 2;
    int d = destination(word & 31);
    return switch (op) {
      case PRFM_LIT -> Packed.NOP;
      case LDRSW_LIT -> Packed.of(Packed.LITERAL, d, 0, 0, 2 | MemoryOps.SIGNED, offset);
      default -> Packed.of(Packed.LITERAL, d, 0, 0, 2 + (word >>> 30 & 1), offset);
    };
  }

  private static int fpSize(int word) {
    return word >>> 21 & 4 | word >>> 30;
  }

  private static int fpOp(int word) {
    return (word & 1 << 22) != 0 ? Packed.FP_LDR : Packed.FP_STR;
  }

  private static long fpSingle(int word, int offset) {
    return Packed.of(
        fpOp(word),
        (word & 31) << 1,
        rn(word),
        CpuState.ZERO,
        spCheck(word),
        offset & 0xff_ffff | fpSize(word) << 24);
  }

  private static long fpRegisterOffset(Opcode op, int word) {
    int size = fpSize(word);
    boolean shifted = (word & 1 << 12) != 0;
    if ((word >>> 13 & 3) != 3 || shifted && size == 4) {
      return byOpcode(Packed.FP_MEMORY, op, word);
    }
    return Packed.of(
        fpOp(word),
        (word & 31) << 1,
        rn(word),
        source(rm(word)),
        spCheck(word) | (shifted ? size : 0),
        size << 24);
  }

  private static long fpPair(int word) {
    int size = (word >>> 30) + 2;
    return Packed.of(
        (word & 1 << 22) != 0 ? Packed.FP_LDP : Packed.FP_STP,
        (word & 31) << 1,
        rn(word),
        (word >>> 10 & 31) << 1,
        spCheck(word),
        pairOffset(word, size) & 0xff_ffff | size << 24);
  }
}
