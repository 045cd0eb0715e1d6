package elfuse.cpu.engine;

/**
 * Decoded instructions as the interpreter wants them: one long each.
 *
 * <pre>
 * bits   7:0  operation
 * bits  13:8  d: destination, or the register that is stored or tested
 * bits 19:14  n: first source, or base register
 * bits 25:20  m: second source, or index register
 * bits 31:26  a: third source, shift amount or bit number
 * bits 63:32  imm: immediate, signed
 * </pre>
 *
 * <p>Register numbers index {@link CpuState#x}, so that SP and XZR need no test. Branches hold
 * their target as an instruction index relative to the page's first. Loads and stores form their
 * address as Rn + (Rm &lt;&lt; a(1:0)) + imm with Rm = ZERO in the immediate form; a(5:2) is 15
 * when the base is SP and then tells which of its bits must be zero, 0 otherwise. {@link #FP},
 * {@link #SIMD} and {@link #SLOW} have the opcode's ordinal in bits 31:8 and the instruction word
 * in bits 63:32.
 */
final class Packed {
  private Packed() {}

  // ---- executed in the interpreter's own loop, the rarer ones by IntegerOps ----
  static final int PENDING = 0; // not decoded yet
  static final int PAGE_END = 1; // the end of a page
  static final int STOP = 2; // leaves the interpreter before this instruction
  static final int NOP = 3; // nothing
  static final int ADD_I = 4; // Rd = Rn + imm, 64 bits
  static final int ADD_I_W = 5; // Rd = Rn + imm
  static final int SUBS_I = 6; // Rd = Rn - imm, with flags
  static final int SUBS_I_W = 7; // Rd = Rn - imm, with flags
  static final int ADD = 8; // Rd = Rn + (Rm << a)
  static final int ADD_W = 9; // Rd = Rn + (Rm << a)
  static final int SUB = 10; // Rd = Rn - (Rm << a)
  static final int SUB_W = 11; // Rd = Rn - (Rm << a)
  static final int SUBS = 12; // Rd = Rn - (Rm << a), with flags
  static final int SUBS_W = 13; // Rd = Rn - (Rm << a), with flags
  static final int ADDS = 14; // Rd = Rn + (Rm << a), with flags
  static final int ADDS_W = 15; // Rd = Rn + (Rm << a), with flags
  static final int AND = 16; // Rd = Rn & (Rm << a)
  static final int AND_W = 17; // Rd = Rn & (Rm << a)
  static final int ORR = 18; // Rd = Rn | (Rm << a)
  static final int ORR_W = 19; // Rd = Rn | (Rm << a)
  static final int EOR = 20; // Rd = Rn ^ (Rm << a)
  static final int EOR_W = 21; // Rd = Rn ^ (Rm << a)
  static final int EOR_ROR_W = 22; // Rd = Rn ^ (Rm rotated right by a)
  static final int BIC = 23; // Rd = Rn & ~(Rm << a)
  static final int BIC_W = 24; // Rd = Rn & ~(Rm << a)
  static final int ANDS = 25; // Rd = Rn & (Rm << a), with flags
  static final int ANDS_W = 26; // Rd = Rn & (Rm << a), with flags
  static final int AND_I = 27; // Rd = Rn & imm
  static final int AND_I_W = 28; // Rd = Rn & imm
  static final int ORR_I = 29; // Rd = Rn | imm
  static final int ORR_I_W = 30; // Rd = Rn | imm
  static final int EOR_I = 31; // Rd = Rn ^ imm
  static final int EOR_I_W = 32; // Rd = Rn ^ imm
  static final int ANDS_I = 33; // Rd = Rn & imm, with flags
  static final int ANDS_I_W = 34; // Rd = Rn & imm, with flags
  static final int MOV = 35; // Rd = Rm
  static final int MOV_W = 36; // Rd = Rm
  static final int MOV_I = 37; // Rd = imm rotated left by a
  static final int MOV_I_W = 38; // Rd = imm
  static final int MOVK = 39; // Rd with imm at bit a
  static final int MOVK_W = 40; // Rd with imm at bit a
  static final int UBF = 41; // Rd = Rn << a >>> imm
  static final int UBF_W = 42; // Rd = Rn << a >>> imm
  static final int SBF = 43; // Rd = Rn << a >> imm
  static final int SBF_W = 44; // Rd = Rn << a >> imm
  static final int BFM = 45; // bit field move, immr in a, imms in imm
  static final int BFM_W = 46; // bit field move, immr in a, imms in imm
  static final int EXTR = 47; // Rd = Rn:Rm >> a
  static final int EXTR_W = 48; // Rd = Rn:Rm >> a
  static final int CSEL = 49; // Rd = condition imm(15:0) ? Rn : (Rm ^ -imm(17)) + imm(16)
  static final int CSEL_W = 50; // the same
  static final int MADD = 51; // Rd = Ra + Rn * Rm
  static final int MADD_W = 52; // Rd = Ra + Rn * Rm
  static final int MSUB = 53; // Rd = Ra - Rn * Rm
  static final int UMADDL = 54; // Rd = Ra + Wn * Wm
  static final int UMULH = 55; // high half of the product
  static final int LSLV = 56; // Rd = Rn << Rm
  static final int LSLV_W = 57; // Rd = Rn << Rm
  static final int LSRV = 58; // Rd = Rn >>> Rm
  static final int LSRV_W = 59; // Rd = Rn >>> Rm
  static final int ADR = 60; // Rd = page + imm
  static final int ADRP = 61; // Rd = page + (imm << 12)
  static final int B = 62; // branch
  static final int B_COND = 63; // branch if the condition mask in bits 8 to 23 holds
  static final int BL = 64; // branch with link
  static final int BR = 65; // branch to Rn
  static final int BLR = 66; // branch to Rn with link
  static final int RET = 67; // branch to Rn
  static final int CBZ = 68; // branch if Rd is zero
  static final int CBZ_W = 69; // branch if Rd is zero
  static final int CBNZ = 70; // branch if Rd is not zero
  static final int CBNZ_W = 71; // branch if Rd is not zero
  static final int TBZ = 72; // branch if bit a of Rd is zero
  static final int TBNZ = 73; // branch if bit a of Rd is one
  static final int LDR_X = 74; // 64-bit load (address forms: see Packed)
  static final int LDR_W = 75; // 32-bit load
  static final int LDRH = 76; // 16-bit load
  static final int LDRB = 77; // 8-bit load
  static final int LDRSW = 78; // 32-bit load, signed
  static final int STR_X = 79; // 64-bit store
  static final int STR_W = 80; // 32-bit store
  static final int STRH = 81; // 16-bit store
  static final int STRB = 82; // 8-bit store
  static final int LDP_X = 83; // 64-bit pair load
  static final int STP_X = 84; // 64-bit pair store

  // ---- integer operations without memory (IntegerOps) ----
  static final int ADDS_I = 85; // Rd = Rn + imm, with flags
  static final int ADDS_I_W = 86; // Rd = Rn + imm, with flags
  static final int LOGIC_BITMASK =
      87; // logical with a bitmask immediate: N:immr:imms in imm(12:0), opc in imm(14:13)
  static final int LOGIC_SHIFT =
      88; // logical shifted: amount a, type in imm(1:0), N:opc in imm(4:2)
  static final int LOGIC_SHIFT_W = 89; // the same
  static final int ARITH_SHIFT =
      90; // add or subtract shifted: amount a, type in imm(1:0), S:op in imm(3:2)
  static final int ARITH_SHIFT_W = 91; // the same
  static final int ARITH_EXTEND =
      92; // add or subtract extended: amount a, option in imm(2:0), S:op in imm(4:3)
  static final int ARITH_EXTEND_W = 93; // the same
  static final int CARRY = 94; // ADC, ADCS, SBC, SBCS: op:S in imm(1:0)
  static final int CARRY_W = 95; // the same
  static final int CCMP =
      96; // conditional compare: mask in imm(15:0), nzcv in imm(19:16), op in imm(20); 64 bits,
  // register
  static final int CCMP_W = 97; // the same, 32 bits
  static final int CCMP_I = 98; // the same, 64 bits, immediate in a
  static final int CCMP_I_W = 99; // the same, 32 bits, immediate in a
  static final int MSUB_W = 100; // Rd = Ra - Rn * Rm
  static final int UMSUBL = 101; // Rd = Ra - Wn * Wm
  static final int SMADDL = 102; // Rd = Ra + Wn * Wm
  static final int SMSUBL = 103; // Rd = Ra - Wn * Wm
  static final int SMULH = 104; // high half of the product
  static final int UDIV = 105; // quotient
  static final int UDIV_W = 106; // quotient
  static final int SDIV = 107; // quotient
  static final int SDIV_W = 108; // quotient
  static final int ASRV = 109; // Rd = Rn >> Rm
  static final int ASRV_W = 110; // Rd = Rn >> Rm
  static final int RORV = 111; // Rd = Rn rotated right by Rm
  static final int RORV_W = 112; // Rd = Rn rotated right by Rm
  static final int CRC32 = 113; // checksum, size in a
  static final int CRC32C = 114; // checksum, size in a
  static final int RBIT = 115; // bits reversed
  static final int RBIT_W = 116; // bits reversed
  static final int REV16 = 117; // bytes of halfwords swapped
  static final int REV16_W = 118; // bytes of halfwords swapped
  static final int REV32 = 119; // bytes of words reversed
  static final int REV = 120; // bytes reversed
  static final int REV_W = 121; // bytes reversed
  static final int CLZ = 122; // leading zeros
  static final int CLZ_W = 123; // leading zeros
  static final int CLS = 124; // leading sign bits
  static final int CLS_W = 125; // leading sign bits
  static final int RMIF = 126; // rotate a, mask in imm
  static final int SETF8 = 127; // flags of a byte
  static final int SETF16 = 128; // flags of a halfword
  static final int CFINV = 129; // inverted carry
  static final int XAFLAG = 130; // flag format
  static final int AXFLAG = 131; // flag format

  // ---- loads and stores of general registers (MemoryOps) ----
  static final int LDRSB = 132; // 8-bit load, signed to 64 bits
  static final int LDRSB_W = 133; // 8-bit load, signed to 32 bits
  static final int LDRSH = 134; // 16-bit load, signed to 64 bits
  static final int LDRSH_W = 135; // 16-bit load, signed to 32 bits
  static final int LDP_W = 136; // 32-bit pair load
  static final int STP_W = 137; // 32-bit pair store
  static final int LDPSW = 138; // 32-bit pair load, signed
  static final int INDEXED = 139; // load or store with an extended index register
  static final int WRITE_BACK = 140; // load or store of one register with write-back
  static final int PAIR_WRITE_BACK = 141; // load or store of a pair with write-back
  static final int LITERAL = 142; // load relative to the program counter
  static final int UNPRIVILEGED = 143; // LDTR and its like

  // ---- loads and stores of SIMD&FP registers (FpMemoryOps) ----
  static final int FP_LDR =
      144; // SIMD&FP load, d twice its number, imm(23:0) the offset, imm(31:24) log2 of the size
  static final int FP_STR = 145; // SIMD&FP store
  static final int FP_LDP = 146; // SIMD&FP pair load
  static final int FP_STP = 147; // SIMD&FP pair store
  static final int FP_MEMORY = 148; // any other SIMD&FP load or store

  // ---- by opcode and instruction word ----
  static final int FP = 149; // floating point
  static final int SIMD = 150; // Advanced SIMD
  static final int SLOW = 151; // anything else

  /** Written over an instruction with which a translated {@link Region} begins. */
  static final int REGION = 152;

  static final int FIRST_INTEGER_OP = 85;
  static final int FIRST_MEMORY_OP = 132;
  static final int FIRST_FP_MEMORY_OP = 144;
  static final int FIRST_BY_OPCODE = 149;

  static int op(long w) {
    return (int) w & 0xff;
  }

  static int d(long w) {
    return (int) w >>> 8 & 63;
  }

  static int n(long w) {
    return (int) w >>> 14 & 63;
  }

  static int m(long w) {
    return (int) w >>> 20 & 63;
  }

  static int a(long w) {
    return (int) w >>> 26;
  }

  static int imm(long w) {
    return (int) (w >> 32);
  }

  /** {@return whether an instruction may branch to a place in its page or go straight on} */
  static boolean isConditionalBranch(long w) {
    int op = op(w);
    return op == B_COND || op >= CBZ && op <= TBNZ;
  }

  static int opcode(long w) {
    return (int) w >>> 8;
  }

  static long of(int op, int d, int n, int m, int a, int imm) {
    return (op | d << 8 | n << 14 | m << 20 | a << 26) & 0xffff_ffffL | (long) imm << 32;
  }
}
