// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

import java.util.ArrayList;
import java.util.List;

/**
 * Every encoding of the instruction table. A constant covers all register widths, element sizes and
 * orderings of its encoding: they are its {@link #fields() fields}.
 */
public enum Opcode {
  /** {@code udf #imm}. */
  UDF(Group.RESERVED, Feature.BASE, 0xffff0000, 0x00000000, "0000000000000000 imm16:16"),
  /** {@code adr Xd, target}. */
  ADR(Group.PC_REL_ADDR, Feature.BASE, 0x9f000000, 0x10000000, "0 immlo:2 10000 immhi:19 Rd:5"),
  /** {@code adrp Xd, target}. */
  ADRP(Group.PC_REL_ADDR, Feature.BASE, 0x9f000000, 0x90000000, "1 immlo:2 10000 immhi:19 Rd:5"),
  /** {@code add Rd|SP, Rn|SP, #imm}. */
  ADD_IMM(
      Group.ADD_SUB_IMM,
      Feature.BASE,
      0x7f800000,
      0x11000000,
      "sf 0 0 100010 sh imm12:12 Rn:5 Rd:5"),
  /** {@code adds Rd, Rn|SP, #imm}. */
  ADDS_IMM(
      Group.ADD_SUB_IMM,
      Feature.BASE,
      0x7f800000,
      0x31000000,
      "sf 0 1 100010 sh imm12:12 Rn:5 Rd:5"),
  /** {@code sub Rd|SP, Rn|SP, #imm}. */
  SUB_IMM(
      Group.ADD_SUB_IMM,
      Feature.BASE,
      0x7f800000,
      0x51000000,
      "sf 1 0 100010 sh imm12:12 Rn:5 Rd:5"),
  /** {@code subs Rd, Rn|SP, #imm}. */
  SUBS_IMM(
      Group.ADD_SUB_IMM,
      Feature.BASE,
      0x7f800000,
      0x71000000,
      "sf 1 1 100010 sh imm12:12 Rn:5 Rd:5"),
  /** {@code and Rd|SP, Rn, #imm}. */
  AND_IMM(
      Group.LOGICAL_IMM,
      Feature.BASE,
      0x7f800000,
      0x12000000,
      "sf 00 100100 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code orr Rd|SP, Rn, #imm}. */
  ORR_IMM(
      Group.LOGICAL_IMM,
      Feature.BASE,
      0x7f800000,
      0x32000000,
      "sf 01 100100 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code eor Rd|SP, Rn, #imm}. */
  EOR_IMM(
      Group.LOGICAL_IMM,
      Feature.BASE,
      0x7f800000,
      0x52000000,
      "sf 10 100100 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code ands Rd, Rn, #imm}. */
  ANDS_IMM(
      Group.LOGICAL_IMM,
      Feature.BASE,
      0x7f800000,
      0x72000000,
      "sf 11 100100 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code movn Rd, #imm, lsl #shift}. */
  MOVN(Group.MOV_WIDE, Feature.BASE, 0x7f800000, 0x12800000, "sf 00 100101 hw:2 imm16:16 Rd:5"),
  /** {@code movz Rd, #imm, lsl #shift}. */
  MOVZ(Group.MOV_WIDE, Feature.BASE, 0x7f800000, 0x52800000, "sf 10 100101 hw:2 imm16:16 Rd:5"),
  /** {@code movk Rd, #imm, lsl #shift}. */
  MOVK(Group.MOV_WIDE, Feature.BASE, 0x7f800000, 0x72800000, "sf 11 100101 hw:2 imm16:16 Rd:5"),
  /** {@code sbfm Rd, Rn, #imm, #imm}. */
  SBFM(
      Group.BITFIELD,
      Feature.BASE,
      0x7f800000,
      0x13000000,
      "sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code bfm Rd, Rn, #imm, #imm}. */
  BFM(
      Group.BITFIELD,
      Feature.BASE,
      0x7f800000,
      0x33000000,
      "sf 01 100110 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code ubfm Rd, Rn, #imm, #imm}. */
  UBFM(
      Group.BITFIELD,
      Feature.BASE,
      0x7f800000,
      0x53000000,
      "sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5"),
  /** {@code extr Rd, Rn, Rm, #imm}. */
  EXTR(
      Group.EXTRACT,
      Feature.BASE,
      0x7fa00000,
      0x13800000,
      "sf 00 100111 N 0 Rm:5 imms:6 Rn:5 Rd:5"),
  /** {@code b.(eq|ne|cs|cc|mi|pl|vs|vc|hi|ls|ge|lt|gt|le|al|nv) target}. */
  B_COND(Group.COND_BRANCH, Feature.BASE, 0xff000010, 0x54000000, "01010100 imm19:19 0 cond:4"),
  /** {@code svc #imm}. */
  SVC(Group.EXCEPTION, Feature.BASE, 0xffe0001f, 0xd4000001, "11010100 000 imm16:16 000 01"),
  /** {@code hvc #imm}. */
  HVC(Group.EXCEPTION, Feature.BASE, 0xffe0001f, 0xd4000002, "11010100 000 imm16:16 000 10"),
  /** {@code smc #imm}. */
  SMC(Group.EXCEPTION, Feature.BASE, 0xffe0001f, 0xd4000003, "11010100 000 imm16:16 000 11"),
  /** {@code brk #imm}. */
  BRK(Group.EXCEPTION, Feature.BASE, 0xffe0001f, 0xd4200000, "11010100 001 imm16:16 000 00"),
  /** {@code hlt #imm}. */
  HLT(Group.EXCEPTION, Feature.BASE, 0xffe0001f, 0xd4400000, "11010100 010 imm16:16 000 00"),
  /** {@code hint #imm}. */
  HINT(Group.HINT, Feature.BASE, 0xfffff01f, 0xd503201f, "11010101000000110010 CRm:4 op2:3 11111"),
  /** {@code clrex #imm}. */
  CLREX(
      Group.BARRIER, Feature.BASE, 0xfffff0ff, 0xd503305f, "11010101000000110011 CRm:4 010 11111"),
  /** {@code dsb barrier}. */
  DSB(Group.BARRIER, Feature.BASE, 0xfffff0ff, 0xd503309f, "11010101000000110011 CRm:4 100 11111"),
  /** {@code dmb barrier}. */
  DMB(Group.BARRIER, Feature.BASE, 0xfffff0ff, 0xd50330bf, "11010101000000110011 CRm:4 101 11111"),
  /** {@code isb barrier}. */
  ISB(Group.BARRIER, Feature.BASE, 0xfffff0ff, 0xd50330df, "11010101000000110011 CRm:4 110 11111"),
  /** {@code sb}. */
  SB(Group.BARRIER, Feature.SB, 0xffffffff, 0xd50330ff, "11010101000000110011 0000 111 11111"),
  /** {@code msr field, #imm}. */
  MSR_IMM(
      Group.PSTATE,
      Feature.BASE,
      0xfff8f01f,
      0xd500401f,
      "1101010100000 op1:3 0100 CRm:4 op2:3 11111"),
  /** {@code cfinv}. */
  CFINV(
      Group.PSTATE, Feature.FLAGM, 0xffffffff, 0xd500401f, "1101010100000 000 0100 0000 000 11111"),
  /** {@code xaflag}. */
  XAFLAG(
      Group.PSTATE,
      Feature.FLAGM2,
      0xffffffff,
      0xd500403f,
      "1101010100000 000 0100 0000 001 11111"),
  /** {@code axflag}. */
  AXFLAG(
      Group.PSTATE,
      Feature.FLAGM2,
      0xffffffff,
      0xd500405f,
      "1101010100000 000 0100 0000 010 11111"),
  /** {@code sys #imm, Crn, Crm, #imm, [Xt]}. */
  SYS(
      Group.SYSTEM_INSTR,
      Feature.BASE,
      0xfff80000,
      0xd5080000,
      "1101010100001 op1:3 CRn:4 CRm:4 op2:3 Rt:5"),
  /** {@code sysl Xt, #imm, Crn, Crm, #imm}. */
  SYSL(
      Group.SYSTEM_INSTR,
      Feature.BASE,
      0xfff80000,
      0xd5280000,
      "1101010100101 op1:3 CRn:4 CRm:4 op2:3 Rt:5"),
  /** {@code msr register, Xt}. */
  MSR_REG(
      Group.SYSTEM_REG,
      Feature.BASE,
      0xfff00000,
      0xd5100000,
      "11010101000 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5"),
  /** {@code mrs Xt, register}. */
  MRS(
      Group.SYSTEM_REG,
      Feature.BASE,
      0xfff00000,
      0xd5300000,
      "11010101001 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5"),
  /** {@code br Xn}. */
  BR(
      Group.UNCOND_BRANCH_REG,
      Feature.BASE,
      0xfffffc1f,
      0xd61f0000,
      "1101011 0000 11111 000000 Rn:5 00000"),
  /** {@code blr Xn}. */
  BLR(
      Group.UNCOND_BRANCH_REG,
      Feature.BASE,
      0xfffffc1f,
      0xd63f0000,
      "1101011 0001 11111 000000 Rn:5 00000"),
  /** {@code ret [Xn]}. */
  RET(
      Group.UNCOND_BRANCH_REG,
      Feature.BASE,
      0xfffffc1f,
      0xd65f0000,
      "1101011 0010 11111 000000 Rn:5 00000"),
  /** {@code eret}. */
  ERET(
      Group.UNCOND_BRANCH_REG,
      Feature.BASE,
      0xffffffff,
      0xd69f03e0,
      "1101011 0100 11111 000000 11111 00000"),
  /** {@code b target}. */
  B(Group.UNCOND_BRANCH_IMM, Feature.BASE, 0xfc000000, 0x14000000, "0 00101 imm26:26"),
  /** {@code bl target}. */
  BL(Group.UNCOND_BRANCH_IMM, Feature.BASE, 0xfc000000, 0x94000000, "1 00101 imm26:26"),
  /** {@code cbz Rt, target}. */
  CBZ(Group.CMP_BRANCH, Feature.BASE, 0x7f000000, 0x34000000, "sf 011010 0 imm19:19 Rt:5"),
  /** {@code cbnz Rt, target}. */
  CBNZ(Group.CMP_BRANCH, Feature.BASE, 0x7f000000, 0x35000000, "sf 011010 1 imm19:19 Rt:5"),
  /** {@code tbz Rt, #bit, target}. */
  TBZ(Group.TEST_BRANCH, Feature.BASE, 0x7f000000, 0x36000000, "b5 011011 0 b40:5 imm14:14 Rt:5"),
  /** {@code tbnz Rt, #bit, target}. */
  TBNZ(Group.TEST_BRANCH, Feature.BASE, 0x7f000000, 0x37000000, "b5 011011 1 b40:5 imm14:14 Rt:5"),
  /** {@code stxr[b|h] Ws, Rt, [Xn|SP]}. */
  STXR(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0x3fe0fc00,
      0x08007c00,
      "size:2 001000 000 Rs:5 0 11111 Rn:5 Rt:5"),
  /** {@code stlxr[b|h] Ws, Rt, [Xn|SP]}. */
  STLXR(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0x3fe0fc00,
      0x0800fc00,
      "size:2 001000 000 Rs:5 1 11111 Rn:5 Rt:5"),
  /** {@code ldxr[b|h] Rt, [Xn|SP]}. */
  LDXR(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0x3ffffc00,
      0x085f7c00,
      "size:2 001000 010 11111 0 11111 Rn:5 Rt:5"),
  /** {@code ldaxr[b|h] Rt, [Xn|SP]}. */
  LDAXR(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0x3ffffc00,
      0x085ffc00,
      "size:2 001000 010 11111 1 11111 Rn:5 Rt:5"),
  /** {@code stxp Ws, Rt, Rt2, [Xn|SP]}. */
  STXP(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0xbfe08000,
      0x88200000,
      "1 sz 001000 001 Rs:5 0 Rt2:5 Rn:5 Rt:5"),
  /** {@code stlxp Ws, Rt, Rt2, [Xn|SP]}. */
  STLXP(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0xbfe08000,
      0x88208000,
      "1 sz 001000 001 Rs:5 1 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldxp Rt, Rt2, [Xn|SP]}. */
  LDXP(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0xbfff8000,
      0x887f0000,
      "1 sz 001000 011 11111 0 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldaxp Rt, Rt2, [Xn|SP]}. */
  LDAXP(
      Group.LDST_EXCLUSIVE,
      Feature.BASE,
      0xbfff8000,
      0x887f8000,
      "1 sz 001000 011 11111 1 Rt2:5 Rn:5 Rt:5"),
  /** {@code stllr[b|h] Rt, [Xn|SP]}. */
  STLLR(
      Group.LDST_ORDERED,
      Feature.LOR,
      0x3ffffc00,
      0x089f7c00,
      "size:2 001000 100 11111 0 11111 Rn:5 Rt:5"),
  /** {@code stlr[b|h] Rt, [Xn|SP]}. */
  STLR(
      Group.LDST_ORDERED,
      Feature.BASE,
      0x3ffffc00,
      0x089ffc00,
      "size:2 001000 100 11111 1 11111 Rn:5 Rt:5"),
  /** {@code ldlar[b|h] Rt, [Xn|SP]}. */
  LDLAR(
      Group.LDST_ORDERED,
      Feature.LOR,
      0x3ffffc00,
      0x08df7c00,
      "size:2 001000 110 11111 0 11111 Rn:5 Rt:5"),
  /** {@code ldar[b|h] Rt, [Xn|SP]}. */
  LDAR(
      Group.LDST_ORDERED,
      Feature.BASE,
      0x3ffffc00,
      0x08dffc00,
      "size:2 001000 110 11111 1 11111 Rn:5 Rt:5"),
  /** {@code cas[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  CAS(
      Group.COMPARE_SWAP,
      Feature.LSE,
      0x3fa07c00,
      0x08a07c00,
      "size:2 001000 1 A 1 Rs:5 R 11111 Rn:5 Rt:5"),
  /** {@code casp[l|a|al] Rs, Rs+1, Rt, Rt+1, [Xn|SP]}. */
  CASP(
      Group.COMPARE_SWAP,
      Feature.LSE,
      0xbfa07c00,
      0x08207c00,
      "0 sz 001000 0 A 1 Rs:5 R 11111 Rn:5 Rt:5"),
  /** {@code stlur[b|h] Rt, [Xn|SP, #offset]}. */
  STLUR(
      Group.LDST_UNSCALED_RCPC,
      Feature.LRCPC2,
      0x3fe00c00,
      0x19000000,
      "size:2 011001 00 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldapur[b|h] Rt, [Xn|SP, #offset]}. */
  LDAPUR(
      Group.LDST_UNSCALED_RCPC,
      Feature.LRCPC2,
      0x3fe00c00,
      0x19400000,
      "size:2 011001 01 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldapursb Rt, [Xn|SP, #offset]}. */
  LDAPURSB(
      Group.LDST_UNSCALED_RCPC,
      Feature.LRCPC2,
      0xffa00c00,
      0x19800000,
      "00 011001 1 opc0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldapursh Rt, [Xn|SP, #offset]}. */
  LDAPURSH(
      Group.LDST_UNSCALED_RCPC,
      Feature.LRCPC2,
      0xffa00c00,
      0x59800000,
      "01 011001 1 opc0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldapursw Xt, [Xn|SP, #offset]}. */
  LDAPURSW(
      Group.LDST_UNSCALED_RCPC,
      Feature.LRCPC2,
      0xffe00c00,
      0x99800000,
      "10 011001 1 0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldr Rt, target}. */
  LDR_LIT(Group.LOAD_LITERAL, Feature.BASE, 0xbf000000, 0x18000000, "0 sz 011 0 00 imm19:19 Rt:5"),
  /** {@code ldrsw Xt, target}. */
  LDRSW_LIT(Group.LOAD_LITERAL, Feature.BASE, 0xff000000, 0x98000000, "10 011 0 00 imm19:19 Rt:5"),
  /** {@code prfm operation, target}. */
  PRFM_LIT(Group.LOAD_LITERAL, Feature.BASE, 0xff000000, 0xd8000000, "11 011 0 00 imm19:19 Rt:5"),
  /** {@code stnp Rt, Rt2, [Xn|SP, #offset]}. */
  STNP(
      Group.LDST_PAIR_NOALLOC,
      Feature.BASE,
      0x7fc00000,
      0x28000000,
      "sz 0 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldnp Rt, Rt2, [Xn|SP, #offset]}. */
  LDNP(
      Group.LDST_PAIR_NOALLOC,
      Feature.BASE,
      0x7fc00000,
      0x28400000,
      "sz 0 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Rt, Rt2, [Xn|SP], #offset}. */
  STP_POST(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x28800000,
      "sz 0 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Rt, Rt2, [Xn|SP], #offset}. */
  LDP_POST(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x28c00000,
      "sz 0 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldpsw Xt, Xt2, [Xn|SP], #offset}. */
  LDPSW_POST(
      Group.LDST_PAIR,
      Feature.BASE,
      0xffc00000,
      0x68c00000,
      "0 1 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Rt, Rt2, [Xn|SP, #offset]}. */
  STP_OFFSET(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x29000000,
      "sz 0 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Rt, Rt2, [Xn|SP, #offset]}. */
  LDP_OFFSET(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x29400000,
      "sz 0 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldpsw Xt, Xt2, [Xn|SP, #offset]}. */
  LDPSW_OFFSET(
      Group.LDST_PAIR,
      Feature.BASE,
      0xffc00000,
      0x69400000,
      "0 1 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Rt, Rt2, [Xn|SP, #offset]!}. */
  STP_PRE(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x29800000,
      "sz 0 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Rt, Rt2, [Xn|SP, #offset]!}. */
  LDP_PRE(
      Group.LDST_PAIR,
      Feature.BASE,
      0x7fc00000,
      0x29c00000,
      "sz 0 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldpsw Xt, Xt2, [Xn|SP, #offset]!}. */
  LDPSW_PRE(
      Group.LDST_PAIR,
      Feature.BASE,
      0xffc00000,
      0x69c00000,
      "0 1 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code sturb Wt, [Xn|SP, #offset]}. */
  STURB(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0x38000000,
      "00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldurb Wt, [Xn|SP, #offset]}. */
  LDURB(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0x38400000,
      "00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldursb Rt, [Xn|SP, #offset]}. */
  LDURSB(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffa00c00,
      0x38800000,
      "00 111 0 00 1 opc0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code sturh Wt, [Xn|SP, #offset]}. */
  STURH(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0x78000000,
      "01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldurh Wt, [Xn|SP, #offset]}. */
  LDURH(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0x78400000,
      "01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldursh Rt, [Xn|SP, #offset]}. */
  LDURSH(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffa00c00,
      0x78800000,
      "01 111 0 00 1 opc0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code stur Rt, [Xn|SP, #offset]}. */
  STUR(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xbfe00c00,
      0xb8000000,
      "1 sz 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldur Rt, [Xn|SP, #offset]}. */
  LDUR(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xbfe00c00,
      0xb8400000,
      "1 sz 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldursw Xt, [Xn|SP, #offset]}. */
  LDURSW(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0xb8800000,
      "10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code prfum operation, [Xn|SP, #offset]}. */
  PRFUM(
      Group.LDST_UNSCALED,
      Feature.BASE,
      0xffe00c00,
      0xf8800000,
      "11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code strb Wt, [Xn|SP], #offset}. */
  STRB_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffe00c00,
      0x38000400,
      "00 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldrb Wt, [Xn|SP], #offset}. */
  LDRB_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffe00c00,
      0x38400400,
      "00 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldrsb Rt, [Xn|SP], #offset}. */
  LDRSB_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffa00c00,
      0x38800400,
      "00 111 0 00 1 opc0 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code strh Wt, [Xn|SP], #offset}. */
  STRH_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffe00c00,
      0x78000400,
      "01 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldrh Wt, [Xn|SP], #offset}. */
  LDRH_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffe00c00,
      0x78400400,
      "01 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldrsh Rt, [Xn|SP], #offset}. */
  LDRSH_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffa00c00,
      0x78800400,
      "01 111 0 00 1 opc0 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code str Rt, [Xn|SP], #offset}. */
  STR_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xbfe00c00,
      0xb8000400,
      "1 sz 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldr Rt, [Xn|SP], #offset}. */
  LDR_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xbfe00c00,
      0xb8400400,
      "1 sz 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldrsw Xt, [Xn|SP], #offset}. */
  LDRSW_POST(
      Group.LDST_IMMEDIATE_POST,
      Feature.BASE,
      0xffe00c00,
      0xb8800400,
      "10 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code sttrb Wt, [Xn|SP, #offset]}. */
  STTRB(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffe00c00,
      0x38000800,
      "00 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtrb Wt, [Xn|SP, #offset]}. */
  LDTRB(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffe00c00,
      0x38400800,
      "00 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtrsb Rt, [Xn|SP, #offset]}. */
  LDTRSB(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffa00c00,
      0x38800800,
      "00 111 0 00 1 opc0 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code sttrh Wt, [Xn|SP, #offset]}. */
  STTRH(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffe00c00,
      0x78000800,
      "01 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtrh Wt, [Xn|SP, #offset]}. */
  LDTRH(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffe00c00,
      0x78400800,
      "01 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtrsh Rt, [Xn|SP, #offset]}. */
  LDTRSH(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffa00c00,
      0x78800800,
      "01 111 0 00 1 opc0 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code sttr Rt, [Xn|SP, #offset]}. */
  STTR(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xbfe00c00,
      0xb8000800,
      "1 sz 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtr Rt, [Xn|SP, #offset]}. */
  LDTR(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xbfe00c00,
      0xb8400800,
      "1 sz 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code ldtrsw Xt, [Xn|SP, #offset]}. */
  LDTRSW(
      Group.LDST_UNPRIVILEGED,
      Feature.BASE,
      0xffe00c00,
      0xb8800800,
      "10 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5"),
  /** {@code strb Wt, [Xn|SP, #offset]!}. */
  STRB_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffe00c00,
      0x38000c00,
      "00 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldrb Wt, [Xn|SP, #offset]!}. */
  LDRB_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffe00c00,
      0x38400c00,
      "00 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldrsb Rt, [Xn|SP, #offset]!}. */
  LDRSB_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffa00c00,
      0x38800c00,
      "00 111 0 00 1 opc0 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code strh Wt, [Xn|SP, #offset]!}. */
  STRH_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffe00c00,
      0x78000c00,
      "01 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldrh Wt, [Xn|SP, #offset]!}. */
  LDRH_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffe00c00,
      0x78400c00,
      "01 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldrsh Rt, [Xn|SP, #offset]!}. */
  LDRSH_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffa00c00,
      0x78800c00,
      "01 111 0 00 1 opc0 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code str Rt, [Xn|SP, #offset]!}. */
  STR_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xbfe00c00,
      0xb8000c00,
      "1 sz 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldr Rt, [Xn|SP, #offset]!}. */
  LDR_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xbfe00c00,
      0xb8400c00,
      "1 sz 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldrsw Xt, [Xn|SP, #offset]!}. */
  LDRSW_PRE(
      Group.LDST_IMMEDIATE_PRE,
      Feature.BASE,
      0xffe00c00,
      0xb8800c00,
      "10 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldadd[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDADD(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38200000,
      "size:2 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5"),
  /** {@code ldclr[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDCLR(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38201000,
      "size:2 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5"),
  /** {@code ldeor[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDEOR(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38202000,
      "size:2 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5"),
  /** {@code ldset[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDSET(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38203000,
      "size:2 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5"),
  /** {@code ldsmax[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDSMAX(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38204000,
      "size:2 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5"),
  /** {@code ldsmin[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDSMIN(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38205000,
      "size:2 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5"),
  /** {@code ldumax[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDUMAX(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38206000,
      "size:2 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5"),
  /** {@code ldumin[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  LDUMIN(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38207000,
      "size:2 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5"),
  /** {@code swp[l|a|al][b|h] Rs, Rt, [Xn|SP]}. */
  SWP(
      Group.ATOMIC_MEMORY,
      Feature.LSE,
      0x3f20fc00,
      0x38208000,
      "size:2 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5"),
  /** {@code ldapr[b|h] Rt, [Xn|SP]}. */
  LDAPR(
      Group.ATOMIC_MEMORY,
      Feature.LRCPC,
      0x3ffffc00,
      0x38bfc000,
      "size:2 111 0 00 10 1 11111 1 100 00 Rn:5 Rt:5"),
  /** {@code strb Wt, [Xn|SP, Rm, extend #amount]}. */
  STRB_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0x38200800,
      "00 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldrb Wt, [Xn|SP, Rm, extend #amount]}. */
  LDRB_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0x38600800,
      "00 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldrsb Rt, [Xn|SP, Rm, extend #amount]}. */
  LDRSB_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffa00c00,
      0x38a00800,
      "00 111 0 00 1 opc0 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code strh Wt, [Xn|SP, Rm, extend #amount]}. */
  STRH_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0x78200800,
      "01 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldrh Wt, [Xn|SP, Rm, extend #amount]}. */
  LDRH_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0x78600800,
      "01 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldrsh Rt, [Xn|SP, Rm, extend #amount]}. */
  LDRSH_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffa00c00,
      0x78a00800,
      "01 111 0 00 1 opc0 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code str Rt, [Xn|SP, Rm, extend #amount]}. */
  STR_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xbfe00c00,
      0xb8200800,
      "1 sz 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldr Rt, [Xn|SP, Rm, extend #amount]}. */
  LDR_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xbfe00c00,
      0xb8600800,
      "1 sz 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldrsw Xt, [Xn|SP, Rm, extend #amount]}. */
  LDRSW_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0xb8a00800,
      "10 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code prfm operation, [Xn|SP, Rm, extend #amount]}. */
  PRFM_REG(
      Group.LDST_REGISTER,
      Feature.BASE,
      0xffe00c00,
      0xf8a00800,
      "11 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code strb Wt, [Xn|SP, #offset]}. */
  STRB_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0x39000000,
      "00 111 0 01 00 imm12:12 Rn:5 Rt:5"),
  /** {@code ldrb Wt, [Xn|SP, #offset]}. */
  LDRB_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0x39400000,
      "00 111 0 01 01 imm12:12 Rn:5 Rt:5"),
  /** {@code ldrsb Rt, [Xn|SP, #offset]}. */
  LDRSB_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xff800000,
      0x39800000,
      "00 111 0 01 1 opc0 imm12:12 Rn:5 Rt:5"),
  /** {@code strh Wt, [Xn|SP, #offset]}. */
  STRH_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0x79000000,
      "01 111 0 01 00 imm12:12 Rn:5 Rt:5"),
  /** {@code ldrh Wt, [Xn|SP, #offset]}. */
  LDRH_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0x79400000,
      "01 111 0 01 01 imm12:12 Rn:5 Rt:5"),
  /** {@code ldrsh Rt, [Xn|SP, #offset]}. */
  LDRSH_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xff800000,
      0x79800000,
      "01 111 0 01 1 opc0 imm12:12 Rn:5 Rt:5"),
  /** {@code str Rt, [Xn|SP, #offset]}. */
  STR_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xbfc00000,
      0xb9000000,
      "1 sz 111 0 01 00 imm12:12 Rn:5 Rt:5"),
  /** {@code ldr Rt, [Xn|SP, #offset]}. */
  LDR_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xbfc00000,
      0xb9400000,
      "1 sz 111 0 01 01 imm12:12 Rn:5 Rt:5"),
  /** {@code ldrsw Xt, [Xn|SP, #offset]}. */
  LDRSW_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0xb9800000,
      "10 111 0 01 10 imm12:12 Rn:5 Rt:5"),
  /** {@code prfm operation, [Xn|SP, #offset]}. */
  PRFM_UNSIGNED(
      Group.LDST_UNSIGNED,
      Feature.BASE,
      0xffc00000,
      0xf9800000,
      "11 111 0 01 10 imm12:12 Rn:5 Rt:5"),
  /** {@code udiv Rd, Rn, Rm}. */
  UDIV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac00800,
      "sf 0 0 11010110 Rm:5 00001 0 Rn:5 Rd:5"),
  /** {@code sdiv Rd, Rn, Rm}. */
  SDIV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac00c00,
      "sf 0 0 11010110 Rm:5 00001 1 Rn:5 Rd:5"),
  /** {@code lslv Rd, Rn, Rm}. */
  LSLV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac02000,
      "sf 0 0 11010110 Rm:5 0010 00 Rn:5 Rd:5"),
  /** {@code lsrv Rd, Rn, Rm}. */
  LSRV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac02400,
      "sf 0 0 11010110 Rm:5 0010 01 Rn:5 Rd:5"),
  /** {@code asrv Rd, Rn, Rm}. */
  ASRV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac02800,
      "sf 0 0 11010110 Rm:5 0010 10 Rn:5 Rd:5"),
  /** {@code rorv Rd, Rn, Rm}. */
  RORV(
      Group.DATA_PROC_2SRC,
      Feature.BASE,
      0x7fe0fc00,
      0x1ac02c00,
      "sf 0 0 11010110 Rm:5 0010 11 Rn:5 Rd:5"),
  /** {@code crc32(b|h|w|x) Wd, Wn, Rm}. */
  CRC32(
      Group.DATA_PROC_2SRC,
      Feature.CRC32,
      0x7fe0f000,
      0x1ac04000,
      "sf 0 0 11010110 Rm:5 010 0 sz:2 Rn:5 Rd:5"),
  /** {@code crc32c(b|h|w|x) Wd, Wn, Rm}. */
  CRC32C(
      Group.DATA_PROC_2SRC,
      Feature.CRC32,
      0x7fe0f000,
      0x1ac05000,
      "sf 0 0 11010110 Rm:5 010 1 sz:2 Rn:5 Rd:5"),
  /** {@code rbit Rd, Rn}. */
  RBIT(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0x7ffffc00,
      0x5ac00000,
      "sf 1 0 11010110 00000 00000 0 Rn:5 Rd:5"),
  /** {@code rev16 Rd, Rn}. */
  REV16(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0x7ffffc00,
      0x5ac00400,
      "sf 1 0 11010110 00000 00000 1 Rn:5 Rd:5"),
  /** {@code rev Rd, Rn}. */
  REV(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0x7ffff800,
      0x5ac00800,
      "sf 1 0 11010110 00000 00001 opc0 Rn:5 Rd:5"),
  /** {@code rev32 Xd, Xn}. */
  REV32(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0xfffffc00,
      0xdac00800,
      "1 1 0 11010110 00000 00001 0 Rn:5 Rd:5"),
  /** {@code clz Rd, Rn}. */
  CLZ(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0x7ffffc00,
      0x5ac01000,
      "sf 1 0 11010110 00000 00010 0 Rn:5 Rd:5"),
  /** {@code cls Rd, Rn}. */
  CLS(
      Group.DATA_PROC_1SRC,
      Feature.BASE,
      0x7ffffc00,
      0x5ac01400,
      "sf 1 0 11010110 00000 00010 1 Rn:5 Rd:5"),
  /** {@code and Rd, Rn, Rm, shift #amount}. */
  AND_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x0a000000,
      "sf 00 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code bic Rd, Rn, Rm, shift #amount}. */
  BIC_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x0a200000,
      "sf 00 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code orr Rd, Rn, Rm, shift #amount}. */
  ORR_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x2a000000,
      "sf 01 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code orn Rd, Rn, Rm, shift #amount}. */
  ORN_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x2a200000,
      "sf 01 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code eor Rd, Rn, Rm, shift #amount}. */
  EOR_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x4a000000,
      "sf 10 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code eon Rd, Rn, Rm, shift #amount}. */
  EON_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x4a200000,
      "sf 10 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code ands Rd, Rn, Rm, shift #amount}. */
  ANDS_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x6a000000,
      "sf 11 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code bics Rd, Rn, Rm, shift #amount}. */
  BICS_SHIFT(
      Group.LOGICAL_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x6a200000,
      "sf 11 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code add Rd, Rn, Rm, shift #amount}. */
  ADD_SHIFT(
      Group.ADD_SUB_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x0b000000,
      "sf 0 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code adds Rd, Rn, Rm, shift #amount}. */
  ADDS_SHIFT(
      Group.ADD_SUB_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x2b000000,
      "sf 0 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code sub Rd, Rn, Rm, shift #amount}. */
  SUB_SHIFT(
      Group.ADD_SUB_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x4b000000,
      "sf 1 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code subs Rd, Rn, Rm, shift #amount}. */
  SUBS_SHIFT(
      Group.ADD_SUB_SHIFT,
      Feature.BASE,
      0x7f200000,
      0x6b000000,
      "sf 1 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5"),
  /** {@code add Rd|SP, Rn|SP, Rm, extend #amount}. */
  ADD_EXT(
      Group.ADD_SUB_EXT,
      Feature.BASE,
      0x7fe00000,
      0x0b200000,
      "sf 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5"),
  /** {@code adds Rd, Rn|SP, Rm, extend #amount}. */
  ADDS_EXT(
      Group.ADD_SUB_EXT,
      Feature.BASE,
      0x7fe00000,
      0x2b200000,
      "sf 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5"),
  /** {@code sub Rd|SP, Rn|SP, Rm, extend #amount}. */
  SUB_EXT(
      Group.ADD_SUB_EXT,
      Feature.BASE,
      0x7fe00000,
      0x4b200000,
      "sf 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5"),
  /** {@code subs Rd, Rn|SP, Rm, extend #amount}. */
  SUBS_EXT(
      Group.ADD_SUB_EXT,
      Feature.BASE,
      0x7fe00000,
      0x6b200000,
      "sf 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5"),
  /** {@code adc Rd, Rn, Rm}. */
  ADC(
      Group.ADD_SUB_CARRY,
      Feature.BASE,
      0x7fe0fc00,
      0x1a000000,
      "sf 0 0 11010000 Rm:5 000000 Rn:5 Rd:5"),
  /** {@code adcs Rd, Rn, Rm}. */
  ADCS(
      Group.ADD_SUB_CARRY,
      Feature.BASE,
      0x7fe0fc00,
      0x3a000000,
      "sf 0 1 11010000 Rm:5 000000 Rn:5 Rd:5"),
  /** {@code sbc Rd, Rn, Rm}. */
  SBC(
      Group.ADD_SUB_CARRY,
      Feature.BASE,
      0x7fe0fc00,
      0x5a000000,
      "sf 1 0 11010000 Rm:5 000000 Rn:5 Rd:5"),
  /** {@code sbcs Rd, Rn, Rm}. */
  SBCS(
      Group.ADD_SUB_CARRY,
      Feature.BASE,
      0x7fe0fc00,
      0x7a000000,
      "sf 1 1 11010000 Rm:5 000000 Rn:5 Rd:5"),
  /** {@code rmif Xn, #imm, #imm}. */
  RMIF(
      Group.FLAG_MANIPULATION,
      Feature.FLAGM,
      0xffe07c10,
      0xba000400,
      "10111010000 imm6:6 00001 Rn:5 0 mask:4"),
  /** {@code setf8 Wn}. */
  SETF8(
      Group.FLAG_MANIPULATION,
      Feature.FLAGM,
      0xfffffc1f,
      0x3a00080d,
      "00111010000 000000 0 0010 Rn:5 0 1101"),
  /** {@code setf16 Wn}. */
  SETF16(
      Group.FLAG_MANIPULATION,
      Feature.FLAGM,
      0xfffffc1f,
      0x3a00480d,
      "00111010000 000000 1 0010 Rn:5 0 1101"),
  /** {@code ccmn Rn, Rm, #nzcv, cond}. */
  CCMN_REG(
      Group.COND_COMPARE,
      Feature.BASE,
      0x7fe00c10,
      0x3a400000,
      "sf 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4"),
  /** {@code ccmp Rn, Rm, #nzcv, cond}. */
  CCMP_REG(
      Group.COND_COMPARE,
      Feature.BASE,
      0x7fe00c10,
      0x7a400000,
      "sf 1 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4"),
  /** {@code ccmn Rn, #imm, #nzcv, cond}. */
  CCMN_IMM(
      Group.COND_COMPARE,
      Feature.BASE,
      0x7fe00c10,
      0x3a400800,
      "sf 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4"),
  /** {@code ccmp Rn, #imm, #nzcv, cond}. */
  CCMP_IMM(
      Group.COND_COMPARE,
      Feature.BASE,
      0x7fe00c10,
      0x7a400800,
      "sf 1 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4"),
  /** {@code csel Rd, Rn, Rm, cond}. */
  CSEL(
      Group.COND_SELECT,
      Feature.BASE,
      0x7fe00c00,
      0x1a800000,
      "sf 0 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5"),
  /** {@code csinc Rd, Rn, Rm, cond}. */
  CSINC(
      Group.COND_SELECT,
      Feature.BASE,
      0x7fe00c00,
      0x1a800400,
      "sf 0 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5"),
  /** {@code csinv Rd, Rn, Rm, cond}. */
  CSINV(
      Group.COND_SELECT,
      Feature.BASE,
      0x7fe00c00,
      0x5a800000,
      "sf 1 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5"),
  /** {@code csneg Rd, Rn, Rm, cond}. */
  CSNEG(
      Group.COND_SELECT,
      Feature.BASE,
      0x7fe00c00,
      0x5a800400,
      "sf 1 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5"),
  /** {@code madd Rd, Rn, Rm, Ra}. */
  MADD(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0x7fe08000,
      0x1b000000,
      "sf 00 11011 000 Rm:5 0 Ra:5 Rn:5 Rd:5"),
  /** {@code msub Rd, Rn, Rm, Ra}. */
  MSUB(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0x7fe08000,
      0x1b008000,
      "sf 00 11011 000 Rm:5 1 Ra:5 Rn:5 Rd:5"),
  /** {@code smaddl Xd, Wn, Wm, Xa}. */
  SMADDL(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe08000,
      0x9b200000,
      "1 00 11011 001 Rm:5 0 Ra:5 Rn:5 Rd:5"),
  /** {@code smsubl Xd, Wn, Wm, Xa}. */
  SMSUBL(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe08000,
      0x9b208000,
      "1 00 11011 001 Rm:5 1 Ra:5 Rn:5 Rd:5"),
  /** {@code smulh Xd, Xn, Xm}. */
  SMULH(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe0fc00,
      0x9b407c00,
      "1 00 11011 010 Rm:5 0 11111 Rn:5 Rd:5"),
  /** {@code umaddl Xd, Wn, Wm, Xa}. */
  UMADDL(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe08000,
      0x9ba00000,
      "1 00 11011 101 Rm:5 0 Ra:5 Rn:5 Rd:5"),
  /** {@code umsubl Xd, Wn, Wm, Xa}. */
  UMSUBL(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe08000,
      0x9ba08000,
      "1 00 11011 101 Rm:5 1 Ra:5 Rn:5 Rd:5"),
  /** {@code umulh Xd, Xn, Xm}. */
  UMULH(
      Group.DATA_PROC_3SRC,
      Feature.BASE,
      0xffe0fc00,
      0x9bc07c00,
      "1 00 11011 110 Rm:5 0 11111 Rn:5 Rd:5"),
  /** {@code aese Vd.16b, Vn.16b}. */
  AESE(
      Group.CRYPTO_AES,
      Feature.AES,
      0xfffffc00,
      0x4e284800,
      "01001110 00 10100 00100 10 Rn:5 Rd:5"),
  /** {@code aesd Vd.16b, Vn.16b}. */
  AESD(
      Group.CRYPTO_AES,
      Feature.AES,
      0xfffffc00,
      0x4e285800,
      "01001110 00 10100 00101 10 Rn:5 Rd:5"),
  /** {@code aesmc Vd.16b, Vn.16b}. */
  AESMC(
      Group.CRYPTO_AES,
      Feature.AES,
      0xfffffc00,
      0x4e286800,
      "01001110 00 10100 00110 10 Rn:5 Rd:5"),
  /** {@code aesimc Vd.16b, Vn.16b}. */
  AESIMC(
      Group.CRYPTO_AES,
      Feature.AES,
      0xfffffc00,
      0x4e287800,
      "01001110 00 10100 00111 10 Rn:5 Rd:5"),
  /** {@code sha1c Qd, Sn, Vm.4s}. */
  SHA1C(
      Group.CRYPTO_SHA3REG,
      Feature.SHA1,
      0xffe0fc00,
      0x5e000000,
      "01011110 00 0 Rm:5 0 000 00 Rn:5 Rd:5"),
  /** {@code sha1p Qd, Sn, Vm.4s}. */
  SHA1P(
      Group.CRYPTO_SHA3REG,
      Feature.SHA1,
      0xffe0fc00,
      0x5e001000,
      "01011110 00 0 Rm:5 0 001 00 Rn:5 Rd:5"),
  /** {@code sha1m Qd, Sn, Vm.4s}. */
  SHA1M(
      Group.CRYPTO_SHA3REG,
      Feature.SHA1,
      0xffe0fc00,
      0x5e002000,
      "01011110 00 0 Rm:5 0 010 00 Rn:5 Rd:5"),
  /** {@code sha1su0 Vd.4s, Vn.4s, Vm.4s}. */
  SHA1SU0(
      Group.CRYPTO_SHA3REG,
      Feature.SHA1,
      0xffe0fc00,
      0x5e003000,
      "01011110 00 0 Rm:5 0 011 00 Rn:5 Rd:5"),
  /** {@code sha256h Qd, Qn, Vm.4s}. */
  SHA256H(
      Group.CRYPTO_SHA3REG,
      Feature.SHA2,
      0xffe0fc00,
      0x5e004000,
      "01011110 00 0 Rm:5 0 100 00 Rn:5 Rd:5"),
  /** {@code sha256h2 Qd, Qn, Vm.4s}. */
  SHA256H2(
      Group.CRYPTO_SHA3REG,
      Feature.SHA2,
      0xffe0fc00,
      0x5e005000,
      "01011110 00 0 Rm:5 0 101 00 Rn:5 Rd:5"),
  /** {@code sha256su1 Vd.4s, Vn.4s, Vm.4s}. */
  SHA256SU1(
      Group.CRYPTO_SHA3REG,
      Feature.SHA2,
      0xffe0fc00,
      0x5e006000,
      "01011110 00 0 Rm:5 0 110 00 Rn:5 Rd:5"),
  /** {@code sha1h Sd, Sn}. */
  SHA1H(
      Group.CRYPTO_SHA2REG,
      Feature.SHA1,
      0xfffffc00,
      0x5e280800,
      "01011110 00 10100 00000 10 Rn:5 Rd:5"),
  /** {@code sha1su1 Vd.4s, Vn.4s}. */
  SHA1SU1(
      Group.CRYPTO_SHA2REG,
      Feature.SHA1,
      0xfffffc00,
      0x5e281800,
      "01011110 00 10100 00001 10 Rn:5 Rd:5"),
  /** {@code sha256su0 Vd.4s, Vn.4s}. */
  SHA256SU0(
      Group.CRYPTO_SHA2REG,
      Feature.SHA2,
      0xfffffc00,
      0x5e282800,
      "01011110 00 10100 00010 10 Rn:5 Rd:5"),
  /** {@code fmov Fd, Fn}. */
  FMOV_REG(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e204000,
      "00011110 ftype:2 1 000000 10000 Rn:5 Rd:5"),
  /** {@code fabs Fd, Fn}. */
  FABS_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e20c000,
      "00011110 ftype:2 1 000001 10000 Rn:5 Rd:5"),
  /** {@code fneg Fd, Fn}. */
  FNEG_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e214000,
      "00011110 ftype:2 1 000010 10000 Rn:5 Rd:5"),
  /** {@code fsqrt Fd, Fn}. */
  FSQRT_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e21c000,
      "00011110 ftype:2 1 000011 10000 Rn:5 Rd:5"),
  /** {@code fcvt Fd, Fn}. */
  FCVT(
      Group.FP_DP1,
      Feature.FP,
      0xff3e7c00,
      0x1e224000,
      "00011110 ftype:2 1 0001 opc:2 10000 Rn:5 Rd:5"),
  /** {@code frintn Fd, Fn}. */
  FRINTN_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e244000,
      "00011110 ftype:2 1 001000 10000 Rn:5 Rd:5"),
  /** {@code frintp Fd, Fn}. */
  FRINTP_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e24c000,
      "00011110 ftype:2 1 001001 10000 Rn:5 Rd:5"),
  /** {@code frintm Fd, Fn}. */
  FRINTM_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e254000,
      "00011110 ftype:2 1 001010 10000 Rn:5 Rd:5"),
  /** {@code frintz Fd, Fn}. */
  FRINTZ_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e25c000,
      "00011110 ftype:2 1 001011 10000 Rn:5 Rd:5"),
  /** {@code frinta Fd, Fn}. */
  FRINTA_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e264000,
      "00011110 ftype:2 1 001100 10000 Rn:5 Rd:5"),
  /** {@code frintx Fd, Fn}. */
  FRINTX_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e274000,
      "00011110 ftype:2 1 001110 10000 Rn:5 Rd:5"),
  /** {@code frinti Fd, Fn}. */
  FRINTI_S(
      Group.FP_DP1,
      Feature.FP,
      0xff3ffc00,
      0x1e27c000,
      "00011110 ftype:2 1 001111 10000 Rn:5 Rd:5"),
  /** {@code fmul Fd, Fn, Fm}. */
  FMUL_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e200800,
      "00011110 ftype:2 1 Rm:5 0000 10 Rn:5 Rd:5"),
  /** {@code fdiv Fd, Fn, Fm}. */
  FDIV_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e201800,
      "00011110 ftype:2 1 Rm:5 0001 10 Rn:5 Rd:5"),
  /** {@code fadd Fd, Fn, Fm}. */
  FADD_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e202800,
      "00011110 ftype:2 1 Rm:5 0010 10 Rn:5 Rd:5"),
  /** {@code fsub Fd, Fn, Fm}. */
  FSUB_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e203800,
      "00011110 ftype:2 1 Rm:5 0011 10 Rn:5 Rd:5"),
  /** {@code fmax Fd, Fn, Fm}. */
  FMAX_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e204800,
      "00011110 ftype:2 1 Rm:5 0100 10 Rn:5 Rd:5"),
  /** {@code fmin Fd, Fn, Fm}. */
  FMIN_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e205800,
      "00011110 ftype:2 1 Rm:5 0101 10 Rn:5 Rd:5"),
  /** {@code fmaxnm Fd, Fn, Fm}. */
  FMAXNM_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e206800,
      "00011110 ftype:2 1 Rm:5 0110 10 Rn:5 Rd:5"),
  /** {@code fminnm Fd, Fn, Fm}. */
  FMINNM_S(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e207800,
      "00011110 ftype:2 1 Rm:5 0111 10 Rn:5 Rd:5"),
  /** {@code fnmul Fd, Fn, Fm}. */
  FNMUL(
      Group.FP_DP2,
      Feature.FP,
      0xff20fc00,
      0x1e208800,
      "00011110 ftype:2 1 Rm:5 1000 10 Rn:5 Rd:5"),
  /** {@code fmadd Fd, Fn, Fm, Fa}. */
  FMADD(
      Group.FP_DP3, Feature.FP, 0xff208000, 0x1f000000, "00011111 ftype:2 0 Rm:5 0 Ra:5 Rn:5 Rd:5"),
  /** {@code fmsub Fd, Fn, Fm, Fa}. */
  FMSUB(
      Group.FP_DP3, Feature.FP, 0xff208000, 0x1f008000, "00011111 ftype:2 0 Rm:5 1 Ra:5 Rn:5 Rd:5"),
  /** {@code fnmadd Fd, Fn, Fm, Fa}. */
  FNMADD(
      Group.FP_DP3, Feature.FP, 0xff208000, 0x1f200000, "00011111 ftype:2 1 Rm:5 0 Ra:5 Rn:5 Rd:5"),
  /** {@code fnmsub Fd, Fn, Fm, Fa}. */
  FNMSUB(
      Group.FP_DP3, Feature.FP, 0xff208000, 0x1f208000, "00011111 ftype:2 1 Rm:5 1 Ra:5 Rn:5 Rd:5"),
  /** {@code fcmp Fn, Fm}. */
  FCMP(
      Group.FP_COMPARE,
      Feature.FP,
      0xff20fc1f,
      0x1e202000,
      "00011110 ftype:2 1 Rm:5 001000 Rn:5 00000"),
  /** {@code fcmp Fn, #0.0}. */
  FCMP_ZERO(
      Group.FP_COMPARE,
      Feature.FP,
      0xff3ffc1f,
      0x1e202008,
      "00011110 ftype:2 1 00000 001000 Rn:5 01000"),
  /** {@code fcmpe Fn, Fm}. */
  FCMPE(
      Group.FP_COMPARE,
      Feature.FP,
      0xff20fc1f,
      0x1e202010,
      "00011110 ftype:2 1 Rm:5 001000 Rn:5 10000"),
  /** {@code fcmpe Fn, #0.0}. */
  FCMPE_ZERO(
      Group.FP_COMPARE,
      Feature.FP,
      0xff3ffc1f,
      0x1e202018,
      "00011110 ftype:2 1 00000 001000 Rn:5 11000"),
  /** {@code fccmp Fn, Fm, #nzcv, cond}. */
  FCCMP(
      Group.FP_CCMP,
      Feature.FP,
      0xff200c10,
      0x1e200400,
      "00011110 ftype:2 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4"),
  /** {@code fccmpe Fn, Fm, #nzcv, cond}. */
  FCCMPE(
      Group.FP_CCMP,
      Feature.FP,
      0xff200c10,
      0x1e200410,
      "00011110 ftype:2 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4"),
  /** {@code fcsel Fd, Fn, Fm, cond}. */
  FCSEL(
      Group.FP_CSEL,
      Feature.FP,
      0xff200c00,
      0x1e200c00,
      "00011110 ftype:2 1 Rm:5 cond:4 11 Rn:5 Rd:5"),
  /** {@code fmov Fd, #imm}. */
  FMOV_IMM(
      Group.FP_IMM, Feature.FP, 0xff201fe0, 0x1e201000, "00011110 ftype:2 1 imm8:8 10000000 Rd:5"),
  /** {@code fcvtns Rd, Fn}. */
  FCVTNS_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e200000,
      "sf 0011110 ftype:2 1 00 000 000000 Rn:5 Rd:5"),
  /** {@code fcvtnu Rd, Fn}. */
  FCVTNU_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e210000,
      "sf 0011110 ftype:2 1 00 001 000000 Rn:5 Rd:5"),
  /** {@code fcvtps Rd, Fn}. */
  FCVTPS_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e280000,
      "sf 0011110 ftype:2 1 01 000 000000 Rn:5 Rd:5"),
  /** {@code fcvtpu Rd, Fn}. */
  FCVTPU_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e290000,
      "sf 0011110 ftype:2 1 01 001 000000 Rn:5 Rd:5"),
  /** {@code fcvtms Rd, Fn}. */
  FCVTMS_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e300000,
      "sf 0011110 ftype:2 1 10 000 000000 Rn:5 Rd:5"),
  /** {@code fcvtmu Rd, Fn}. */
  FCVTMU_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e310000,
      "sf 0011110 ftype:2 1 10 001 000000 Rn:5 Rd:5"),
  /** {@code fcvtzs Rd, Fn}. */
  FCVTZS_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e380000,
      "sf 0011110 ftype:2 1 11 000 000000 Rn:5 Rd:5"),
  /** {@code fcvtzu Rd, Fn}. */
  FCVTZU_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e390000,
      "sf 0011110 ftype:2 1 11 001 000000 Rn:5 Rd:5"),
  /** {@code fcvtas Rd, Fn}. */
  FCVTAS_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e240000,
      "sf 0011110 ftype:2 1 00 100 000000 Rn:5 Rd:5"),
  /** {@code fcvtau Rd, Fn}. */
  FCVTAU_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e250000,
      "sf 0011110 ftype:2 1 00 101 000000 Rn:5 Rd:5"),
  /** {@code scvtf Fd, Rn}. */
  SCVTF_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e220000,
      "sf 0011110 ftype:2 1 00 010 000000 Rn:5 Rd:5"),
  /** {@code ucvtf Fd, Rn}. */
  UCVTF_INT(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e230000,
      "sf 0011110 ftype:2 1 00 011 000000 Rn:5 Rd:5"),
  /** {@code fmov Rd, Fn}. */
  FMOV_TO_GEN(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e260000,
      "sf 0011110 ftype:2 1 00 110 000000 Rn:5 Rd:5"),
  /** {@code fmov Fd, Rn}. */
  FMOV_FROM_GEN(
      Group.FP_INT,
      Feature.FP,
      0x7f3ffc00,
      0x1e270000,
      "sf 0011110 ftype:2 1 00 111 000000 Rn:5 Rd:5"),
  /** {@code fmov Xd, Vn.d[index]}. */
  FMOV_TO_GEN_TOP(
      Group.FP_INT, Feature.FP, 0xfffffc00, 0x9eae0000, "1 0011110 10 1 01 110 000000 Rn:5 Rd:5"),
  /** {@code fmov Vd.d[index], Xn}. */
  FMOV_FROM_GEN_TOP(
      Group.FP_INT, Feature.FP, 0xfffffc00, 0x9eaf0000, "1 0011110 10 1 01 111 000000 Rn:5 Rd:5"),
  /** {@code fjcvtzs Wd, Dn}. */
  FJCVTZS(
      Group.FP_INT,
      Feature.JSCVT,
      0xfffffc00,
      0x1e7e0000,
      "0 0011110 01 1 11 110 000000 Rn:5 Rd:5"),
  /** {@code fcvtzs Rd, Fn, #fbits}. */
  FCVTZS_FIXED(
      Group.FP_FIXED,
      Feature.FP,
      0x7f3f0000,
      0x1e180000,
      "sf 0011110 ftype:2 0 11 000 scale:6 Rn:5 Rd:5"),
  /** {@code fcvtzu Rd, Fn, #fbits}. */
  FCVTZU_FIXED(
      Group.FP_FIXED,
      Feature.FP,
      0x7f3f0000,
      0x1e190000,
      "sf 0011110 ftype:2 0 11 001 scale:6 Rn:5 Rd:5"),
  /** {@code scvtf Fd, Rn, #fbits}. */
  SCVTF_FIXED(
      Group.FP_FIXED,
      Feature.FP,
      0x7f3f0000,
      0x1e020000,
      "sf 0011110 ftype:2 0 00 010 scale:6 Rn:5 Rd:5"),
  /** {@code ucvtf Fd, Rn, #fbits}. */
  UCVTF_FIXED(
      Group.FP_FIXED,
      Feature.FP,
      0x7f3f0000,
      0x1e030000,
      "sf 0011110 ftype:2 0 00 011 scale:6 Rn:5 Rd:5"),
  /** {@code shadd Vd.T, Vn.T, Vm.T}. */
  SHADD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e200400,
      "0 Q 0 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5"),
  /** {@code uhadd Vd.T, Vn.T, Vm.T}. */
  UHADD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e200400,
      "0 Q 1 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5"),
  /** {@code sqadd Vd.T, Vn.T, Vm.T}. */
  SQADD_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e200c00,
      "0 Q 0 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5"),
  /** {@code uqadd Vd.T, Vn.T, Vm.T}. */
  UQADD_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e200c00,
      "0 Q 1 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5"),
  /** {@code srhadd Vd.T, Vn.T, Vm.T}. */
  SRHADD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e201400,
      "0 Q 0 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5"),
  /** {@code urhadd Vd.T, Vn.T, Vm.T}. */
  URHADD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e201400,
      "0 Q 1 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5"),
  /** {@code shsub Vd.T, Vn.T, Vm.T}. */
  SHSUB(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e202400,
      "0 Q 0 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5"),
  /** {@code uhsub Vd.T, Vn.T, Vm.T}. */
  UHSUB(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e202400,
      "0 Q 1 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5"),
  /** {@code sqsub Vd.T, Vn.T, Vm.T}. */
  SQSUB_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e202c00,
      "0 Q 0 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5"),
  /** {@code uqsub Vd.T, Vn.T, Vm.T}. */
  UQSUB_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e202c00,
      "0 Q 1 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5"),
  /** {@code cmgt Vd.T, Vn.T, Vm.T}. */
  CMGT_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e203400,
      "0 Q 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5"),
  /** {@code cmhi Vd.T, Vn.T, Vm.T}. */
  CMHI_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e203400,
      "0 Q 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5"),
  /** {@code cmge Vd.T, Vn.T, Vm.T}. */
  CMGE_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e203c00,
      "0 Q 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5"),
  /** {@code cmhs Vd.T, Vn.T, Vm.T}. */
  CMHS_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e203c00,
      "0 Q 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5"),
  /** {@code sshl Vd.T, Vn.T, Vm.T}. */
  SSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e204400,
      "0 Q 0 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5"),
  /** {@code ushl Vd.T, Vn.T, Vm.T}. */
  USHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e204400,
      "0 Q 1 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5"),
  /** {@code sqshl Vd.T, Vn.T, Vm.T}. */
  SQSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e204c00,
      "0 Q 0 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5"),
  /** {@code uqshl Vd.T, Vn.T, Vm.T}. */
  UQSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e204c00,
      "0 Q 1 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5"),
  /** {@code srshl Vd.T, Vn.T, Vm.T}. */
  SRSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e205400,
      "0 Q 0 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5"),
  /** {@code urshl Vd.T, Vn.T, Vm.T}. */
  URSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e205400,
      "0 Q 1 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5"),
  /** {@code sqrshl Vd.T, Vn.T, Vm.T}. */
  SQRSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e205c00,
      "0 Q 0 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5"),
  /** {@code uqrshl Vd.T, Vn.T, Vm.T}. */
  UQRSHL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e205c00,
      "0 Q 1 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5"),
  /** {@code smax Vd.T, Vn.T, Vm.T}. */
  SMAX(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e206400,
      "0 Q 0 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5"),
  /** {@code umax Vd.T, Vn.T, Vm.T}. */
  UMAX(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e206400,
      "0 Q 1 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5"),
  /** {@code smin Vd.T, Vn.T, Vm.T}. */
  SMIN(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e206c00,
      "0 Q 0 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5"),
  /** {@code umin Vd.T, Vn.T, Vm.T}. */
  UMIN(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e206c00,
      "0 Q 1 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5"),
  /** {@code sabd Vd.T, Vn.T, Vm.T}. */
  SABD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e207400,
      "0 Q 0 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5"),
  /** {@code uabd Vd.T, Vn.T, Vm.T}. */
  UABD(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e207400,
      "0 Q 1 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5"),
  /** {@code saba Vd.T, Vn.T, Vm.T}. */
  SABA(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e207c00,
      "0 Q 0 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5"),
  /** {@code uaba Vd.T, Vn.T, Vm.T}. */
  UABA(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e207c00,
      "0 Q 1 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5"),
  /** {@code add Vd.T, Vn.T, Vm.T}. */
  ADD_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e208400,
      "0 Q 0 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5"),
  /** {@code sub Vd.T, Vn.T, Vm.T}. */
  SUB_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e208400,
      "0 Q 1 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5"),
  /** {@code cmtst Vd.T, Vn.T, Vm.T}. */
  CMTST_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e208c00,
      "0 Q 0 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5"),
  /** {@code cmeq Vd.T, Vn.T, Vm.T}. */
  CMEQ_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e208c00,
      "0 Q 1 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5"),
  /** {@code mla Vd.T, Vn.T, Vm.T}. */
  MLA_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e209400,
      "0 Q 0 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5"),
  /** {@code mls Vd.T, Vn.T, Vm.T}. */
  MLS_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e209400,
      "0 Q 1 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5"),
  /** {@code mul Vd.T, Vn.T, Vm.T}. */
  MUL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e209c00,
      "0 Q 0 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5"),
  /** {@code pmul Vd.T, Vn.T, Vm.T}. */
  PMUL(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x2e209c00,
      "0 Q 1 01110 00 1 Rm:5 10011 1 Rn:5 Rd:5"),
  /** {@code smaxp Vd.T, Vn.T, Vm.T}. */
  SMAXP(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20a400,
      "0 Q 0 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5"),
  /** {@code umaxp Vd.T, Vn.T, Vm.T}. */
  UMAXP(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e20a400,
      "0 Q 1 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5"),
  /** {@code sminp Vd.T, Vn.T, Vm.T}. */
  SMINP(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20ac00,
      "0 Q 0 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5"),
  /** {@code uminp Vd.T, Vn.T, Vm.T}. */
  UMINP(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e20ac00,
      "0 Q 1 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5"),
  /** {@code sqdmulh Vd.T, Vn.T, Vm.T}. */
  SQDMULH_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20b400,
      "0 Q 0 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5"),
  /** {@code sqrdmulh Vd.T, Vn.T, Vm.T}. */
  SQRDMULH_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x2e20b400,
      "0 Q 1 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5"),
  /** {@code addp Vd.T, Vn.T, Vm.T}. */
  ADDP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20bc00,
      "0 Q 0 01110 size:2 1 Rm:5 10111 1 Rn:5 Rd:5"),
  /** {@code and Vd.T, Vn.T, Vm.T}. */
  AND_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e201c00,
      "0 Q 0 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code bic Vd.T, Vn.T, Vm.T}. */
  BIC_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e601c00,
      "0 Q 0 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code orr Vd.T, Vn.T, Vm.T}. */
  ORR_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x0ea01c00,
      "0 Q 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code orn Vd.T, Vn.T, Vm.T}. */
  ORN_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x0ee01c00,
      "0 Q 0 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code eor Vd.T, Vn.T, Vm.T}. */
  EOR_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x2e201c00,
      "0 Q 1 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code bsl Vd.T, Vn.T, Vm.T}. */
  BSL(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x2e601c00,
      "0 Q 1 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code bit Vd.T, Vn.T, Vm.T}. */
  BIT(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x2ea01c00,
      "0 Q 1 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code bif Vd.T, Vn.T, Vm.T}. */
  BIF(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfe0fc00,
      0x2ee01c00,
      "0 Q 1 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5"),
  /** {@code fmaxnm Vd.T, Vn.T, Vm.T}. */
  FMAXNM_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20c400,
      "0 Q 0 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5"),
  /** {@code fminnm Vd.T, Vn.T, Vm.T}. */
  FMINNM_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0ea0c400,
      "0 Q 0 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5"),
  /** {@code fmla Vd.T, Vn.T, Vm.T}. */
  FMLA_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20cc00,
      "0 Q 0 01110 0 sz 1 Rm:5 11001 1 Rn:5 Rd:5"),
  /** {@code fmls Vd.T, Vn.T, Vm.T}. */
  FMLS_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0ea0cc00,
      "0 Q 0 01110 1 sz 1 Rm:5 11001 1 Rn:5 Rd:5"),
  /** {@code fadd Vd.T, Vn.T, Vm.T}. */
  FADD_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20d400,
      "0 Q 0 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5"),
  /** {@code fsub Vd.T, Vn.T, Vm.T}. */
  FSUB_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0ea0d400,
      "0 Q 0 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5"),
  /** {@code fmulx Vd.T, Vn.T, Vm.T}. */
  FMULX_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20dc00,
      "0 Q 0 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5"),
  /** {@code fcmeq Vd.T, Vn.T, Vm.T}. */
  FCMEQ_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20e400,
      "0 Q 0 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code fmax Vd.T, Vn.T, Vm.T}. */
  FMAX_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20f400,
      "0 Q 0 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5"),
  /** {@code fmin Vd.T, Vn.T, Vm.T}. */
  FMIN_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0ea0f400,
      "0 Q 0 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5"),
  /** {@code frecps Vd.T, Vn.T, Vm.T}. */
  FRECPS_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0e20fc00,
      "0 Q 0 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5"),
  /** {@code frsqrts Vd.T, Vn.T, Vm.T}. */
  FRSQRTS_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x0ea0fc00,
      "0 Q 0 01110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5"),
  /** {@code fmaxnmp Vd.T, Vn.T, Vm.T}. */
  FMAXNMP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20c400,
      "0 Q 1 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5"),
  /** {@code fminnmp Vd.T, Vn.T, Vm.T}. */
  FMINNMP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2ea0c400,
      "0 Q 1 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5"),
  /** {@code faddp Vd.T, Vn.T, Vm.T}. */
  FADDP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20d400,
      "0 Q 1 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5"),
  /** {@code fabd Vd.T, Vn.T, Vm.T}. */
  FABD_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2ea0d400,
      "0 Q 1 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5"),
  /** {@code fmul Vd.T, Vn.T, Vm.T}. */
  FMUL_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20dc00,
      "0 Q 1 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5"),
  /** {@code fcmge Vd.T, Vn.T, Vm.T}. */
  FCMGE_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20e400,
      "0 Q 1 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code fcmgt Vd.T, Vn.T, Vm.T}. */
  FCMGT_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2ea0e400,
      "0 Q 1 01110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code facge Vd.T, Vn.T, Vm.T}. */
  FACGE_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20ec00,
      "0 Q 1 01110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5"),
  /** {@code facgt Vd.T, Vn.T, Vm.T}. */
  FACGT_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2ea0ec00,
      "0 Q 1 01110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5"),
  /** {@code fmaxp Vd.T, Vn.T, Vm.T}. */
  FMAXP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20f400,
      "0 Q 1 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5"),
  /** {@code fminp Vd.T, Vn.T, Vm.T}. */
  FMINP_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2ea0f400,
      "0 Q 1 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5"),
  /** {@code fdiv Vd.T, Vn.T, Vm.T}. */
  FDIV_VEC(
      Group.SIMD_THREE_SAME,
      Feature.SIMD,
      0xbfa0fc00,
      0x2e20fc00,
      "0 Q 1 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5"),
  /** {@code sqrdmlah Vd.T, Vn.T, Vm.T}. */
  SQRDMLAH_VEC(
      Group.SIMD_THREE_SAME_EXTRA,
      Feature.RDM,
      0xbf20fc00,
      0x2e008400,
      "0 Q 1 01110 size:2 0 Rm:5 1 000 0 1 Rn:5 Rd:5"),
  /** {@code sqrdmlsh Vd.T, Vn.T, Vm.T}. */
  SQRDMLSH_VEC(
      Group.SIMD_THREE_SAME_EXTRA,
      Feature.RDM,
      0xbf20fc00,
      0x2e008c00,
      "0 Q 1 01110 size:2 0 Rm:5 1 000 1 1 Rn:5 Rd:5"),
  /** {@code sdot Vd.T, Vn.T, Vm.T}. */
  SDOT_VEC(
      Group.SIMD_THREE_SAME_EXTRA,
      Feature.DOTPROD,
      0xbfe0fc00,
      0x0e809400,
      "0 Q 0 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5"),
  /** {@code udot Vd.T, Vn.T, Vm.T}. */
  UDOT_VEC(
      Group.SIMD_THREE_SAME_EXTRA,
      Feature.DOTPROD,
      0xbfe0fc00,
      0x2e809400,
      "0 Q 1 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5"),
  /** {@code saddl[2] Vd.T, Vn.T, Vm.T}. */
  SADDL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e200000,
      "0 Q 0 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5"),
  /** {@code uaddl[2] Vd.T, Vn.T, Vm.T}. */
  UADDL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e200000,
      "0 Q 1 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5"),
  /** {@code saddw[2] Vd.T, Vn.T, Vm.T}. */
  SADDW(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e201000,
      "0 Q 0 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5"),
  /** {@code uaddw[2] Vd.T, Vn.T, Vm.T}. */
  UADDW(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e201000,
      "0 Q 1 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5"),
  /** {@code ssubl[2] Vd.T, Vn.T, Vm.T}. */
  SSUBL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e202000,
      "0 Q 0 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5"),
  /** {@code usubl[2] Vd.T, Vn.T, Vm.T}. */
  USUBL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e202000,
      "0 Q 1 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5"),
  /** {@code ssubw[2] Vd.T, Vn.T, Vm.T}. */
  SSUBW(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e203000,
      "0 Q 0 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5"),
  /** {@code usubw[2] Vd.T, Vn.T, Vm.T}. */
  USUBW(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e203000,
      "0 Q 1 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5"),
  /** {@code addhn[2] Vd.T, Vn.T, Vm.T}. */
  ADDHN(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e204000,
      "0 Q 0 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5"),
  /** {@code raddhn[2] Vd.T, Vn.T, Vm.T}. */
  RADDHN(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e204000,
      "0 Q 1 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5"),
  /** {@code sabal[2] Vd.T, Vn.T, Vm.T}. */
  SABAL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e205000,
      "0 Q 0 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5"),
  /** {@code uabal[2] Vd.T, Vn.T, Vm.T}. */
  UABAL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e205000,
      "0 Q 1 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5"),
  /** {@code subhn[2] Vd.T, Vn.T, Vm.T}. */
  SUBHN(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e206000,
      "0 Q 0 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5"),
  /** {@code rsubhn[2] Vd.T, Vn.T, Vm.T}. */
  RSUBHN(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e206000,
      "0 Q 1 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5"),
  /** {@code sabdl[2] Vd.T, Vn.T, Vm.T}. */
  SABDL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e207000,
      "0 Q 0 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5"),
  /** {@code uabdl[2] Vd.T, Vn.T, Vm.T}. */
  UABDL(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e207000,
      "0 Q 1 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5"),
  /** {@code smlal[2] Vd.T, Vn.T, Vm.T}. */
  SMLAL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e208000,
      "0 Q 0 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5"),
  /** {@code umlal[2] Vd.T, Vn.T, Vm.T}. */
  UMLAL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e208000,
      "0 Q 1 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5"),
  /** {@code sqdmlal[2] Vd.T, Vn.T, Vm.T}. */
  SQDMLAL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e209000,
      "0 Q 0 01110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5"),
  /** {@code smlsl[2] Vd.T, Vn.T, Vm.T}. */
  SMLSL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20a000,
      "0 Q 0 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5"),
  /** {@code umlsl[2] Vd.T, Vn.T, Vm.T}. */
  UMLSL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e20a000,
      "0 Q 1 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5"),
  /** {@code sqdmlsl[2] Vd.T, Vn.T, Vm.T}. */
  SQDMLSL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20b000,
      "0 Q 0 01110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5"),
  /** {@code smull[2] Vd.T, Vn.T, Vm.T}. */
  SMULL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20c000,
      "0 Q 0 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5"),
  /** {@code umull[2] Vd.T, Vn.T, Vm.T}. */
  UMULL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x2e20c000,
      "0 Q 1 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5"),
  /** {@code sqdmull[2] Vd.T, Vn.T, Vm.T}. */
  SQDMULL_VEC(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbf20fc00,
      0x0e20d000,
      "0 Q 0 01110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5"),
  /** {@code pmull[2] Vd.8h, Vn.T, Vm.T}. */
  PMULL_8H(
      Group.SIMD_THREE_DIFF,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e20e000,
      "0 Q 0 01110 00 1 Rm:5 1110 00 Rn:5 Rd:5"),
  /** {@code pmull[2] Vd.1q, Vn.T, Vm.T}. */
  PMULL_1Q(
      Group.SIMD_THREE_DIFF,
      Feature.PMULL,
      0xbfe0fc00,
      0x0ee0e000,
      "0 Q 0 01110 11 1 Rm:5 1110 00 Rn:5 Rd:5"),
  /** {@code rev64 Vd.T, Vn.T}. */
  REV64_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e200800,
      "0 Q 0 01110 size:2 10000 00000 10 Rn:5 Rd:5"),
  /** {@code rev32 Vd.T, Vn.T}. */
  REV32_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e200800,
      "0 Q 1 01110 size:2 10000 00000 10 Rn:5 Rd:5"),
  /** {@code rev16 Vd.T, Vn.T}. */
  REV16_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x0e201800,
      "0 Q 0 01110 00 10000 00001 10 Rn:5 Rd:5"),
  /** {@code saddlp Vd.T, Vn.T}. */
  SADDLP(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e202800,
      "0 Q 0 01110 size:2 10000 00010 10 Rn:5 Rd:5"),
  /** {@code uaddlp Vd.T, Vn.T}. */
  UADDLP(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e202800,
      "0 Q 1 01110 size:2 10000 00010 10 Rn:5 Rd:5"),
  /** {@code suqadd Vd.T, Vn.T}. */
  SUQADD_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e203800,
      "0 Q 0 01110 size:2 10000 00011 10 Rn:5 Rd:5"),
  /** {@code usqadd Vd.T, Vn.T}. */
  USQADD_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e203800,
      "0 Q 1 01110 size:2 10000 00011 10 Rn:5 Rd:5"),
  /** {@code cls Vd.T, Vn.T}. */
  CLS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e204800,
      "0 Q 0 01110 size:2 10000 00100 10 Rn:5 Rd:5"),
  /** {@code clz Vd.T, Vn.T}. */
  CLZ_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e204800,
      "0 Q 1 01110 size:2 10000 00100 10 Rn:5 Rd:5"),
  /** {@code cnt Vd.T, Vn.T}. */
  CNT(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x0e205800,
      "0 Q 0 01110 00 10000 00101 10 Rn:5 Rd:5"),
  /** {@code mvn Vd.T, Vn.T}. */
  NOT(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x2e205800,
      "0 Q 1 01110 00 10000 00101 10 Rn:5 Rd:5"),
  /** {@code rbit Vd.T, Vn.T}. */
  RBIT_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x2e605800,
      "0 Q 1 01110 01 10000 00101 10 Rn:5 Rd:5"),
  /** {@code sadalp Vd.T, Vn.T}. */
  SADALP(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e206800,
      "0 Q 0 01110 size:2 10000 00110 10 Rn:5 Rd:5"),
  /** {@code uadalp Vd.T, Vn.T}. */
  UADALP(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e206800,
      "0 Q 1 01110 size:2 10000 00110 10 Rn:5 Rd:5"),
  /** {@code sqabs Vd.T, Vn.T}. */
  SQABS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e207800,
      "0 Q 0 01110 size:2 10000 00111 10 Rn:5 Rd:5"),
  /** {@code sqneg Vd.T, Vn.T}. */
  SQNEG_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e207800,
      "0 Q 1 01110 size:2 10000 00111 10 Rn:5 Rd:5"),
  /** {@code cmgt Vd.T, Vn.T, #0}. */
  CMGT_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e208800,
      "0 Q 0 01110 size:2 10000 01000 10 Rn:5 Rd:5"),
  /** {@code cmge Vd.T, Vn.T, #0}. */
  CMGE_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e208800,
      "0 Q 1 01110 size:2 10000 01000 10 Rn:5 Rd:5"),
  /** {@code cmeq Vd.T, Vn.T, #0}. */
  CMEQ_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e209800,
      "0 Q 0 01110 size:2 10000 01001 10 Rn:5 Rd:5"),
  /** {@code cmle Vd.T, Vn.T, #0}. */
  CMLE_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e209800,
      "0 Q 1 01110 size:2 10000 01001 10 Rn:5 Rd:5"),
  /** {@code cmlt Vd.T, Vn.T, #0}. */
  CMLT_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e20a800,
      "0 Q 0 01110 size:2 10000 01010 10 Rn:5 Rd:5"),
  /** {@code abs Vd.T, Vn.T}. */
  ABS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e20b800,
      "0 Q 0 01110 size:2 10000 01011 10 Rn:5 Rd:5"),
  /** {@code neg Vd.T, Vn.T}. */
  NEG_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e20b800,
      "0 Q 1 01110 size:2 10000 01011 10 Rn:5 Rd:5"),
  /** {@code xtn[2] Vd.T, Vn.T}. */
  XTN(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e212800,
      "0 Q 0 01110 size:2 10000 10010 10 Rn:5 Rd:5"),
  /** {@code sqxtun[2] Vd.T, Vn.T}. */
  SQXTUN_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e212800,
      "0 Q 1 01110 size:2 10000 10010 10 Rn:5 Rd:5"),
  /** {@code shll[2] Vd.T, Vn.T, #imm}. */
  SHLL(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e213800,
      "0 Q 1 01110 size:2 10000 10011 10 Rn:5 Rd:5"),
  /** {@code sqxtn[2] Vd.T, Vn.T}. */
  SQXTN_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e214800,
      "0 Q 0 01110 size:2 10000 10100 10 Rn:5 Rd:5"),
  /** {@code uqxtn[2] Vd.T, Vn.T}. */
  UQXTN_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e214800,
      "0 Q 1 01110 size:2 10000 10100 10 Rn:5 Rd:5"),
  /** {@code fcvtn[2] Vd.T, Vn.T}. */
  FCVTN(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e216800,
      "0 Q 0 01110 0 sz 10000 10110 10 Rn:5 Rd:5"),
  /** {@code fcvtxn[2] Vd.T, Vn.2d}. */
  FCVTXN_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x2e616800,
      "0 Q 1 01110 01 10000 10110 10 Rn:5 Rd:5"),
  /** {@code fcvtl[2] Vd.T, Vn.T}. */
  FCVTL(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e217800,
      "0 Q 0 01110 0 sz 10000 10111 10 Rn:5 Rd:5"),
  /** {@code fcmgt Vd.T, Vn.T, #0.0}. */
  FCMGT_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea0c800,
      "0 Q 0 01110 1 sz 10000 01100 10 Rn:5 Rd:5"),
  /** {@code fcmge Vd.T, Vn.T, #0.0}. */
  FCMGE_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea0c800,
      "0 Q 1 01110 1 sz 10000 01100 10 Rn:5 Rd:5"),
  /** {@code fcmeq Vd.T, Vn.T, #0.0}. */
  FCMEQ_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea0d800,
      "0 Q 0 01110 1 sz 10000 01101 10 Rn:5 Rd:5"),
  /** {@code fcmle Vd.T, Vn.T, #0.0}. */
  FCMLE_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea0d800,
      "0 Q 1 01110 1 sz 10000 01101 10 Rn:5 Rd:5"),
  /** {@code fcmlt Vd.T, Vn.T, #0.0}. */
  FCMLT_VEC_ZERO(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea0e800,
      "0 Q 0 01110 1 sz 10000 01110 10 Rn:5 Rd:5"),
  /** {@code fabs Vd.T, Vn.T}. */
  FABS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea0f800,
      "0 Q 0 01110 1 sz 10000 01111 10 Rn:5 Rd:5"),
  /** {@code fneg Vd.T, Vn.T}. */
  FNEG_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea0f800,
      "0 Q 1 01110 1 sz 10000 01111 10 Rn:5 Rd:5"),
  /** {@code fsqrt Vd.T, Vn.T}. */
  FSQRT_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea1f800,
      "0 Q 1 01110 1 sz 10000 11111 10 Rn:5 Rd:5"),
  /** {@code frintn Vd.T, Vn.T}. */
  FRINTN_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e218800,
      "0 Q 0 01110 0 sz 10000 11000 10 Rn:5 Rd:5"),
  /** {@code frintp Vd.T, Vn.T}. */
  FRINTP_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea18800,
      "0 Q 0 01110 1 sz 10000 11000 10 Rn:5 Rd:5"),
  /** {@code frintm Vd.T, Vn.T}. */
  FRINTM_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e219800,
      "0 Q 0 01110 0 sz 10000 11001 10 Rn:5 Rd:5"),
  /** {@code frintz Vd.T, Vn.T}. */
  FRINTZ_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea19800,
      "0 Q 0 01110 1 sz 10000 11001 10 Rn:5 Rd:5"),
  /** {@code frinta Vd.T, Vn.T}. */
  FRINTA_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e218800,
      "0 Q 1 01110 0 sz 10000 11000 10 Rn:5 Rd:5"),
  /** {@code frintx Vd.T, Vn.T}. */
  FRINTX_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e219800,
      "0 Q 1 01110 0 sz 10000 11001 10 Rn:5 Rd:5"),
  /** {@code frinti Vd.T, Vn.T}. */
  FRINTI_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea19800,
      "0 Q 1 01110 1 sz 10000 11001 10 Rn:5 Rd:5"),
  /** {@code fcvtns Vd.T, Vn.T}. */
  FCVTNS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e21a800,
      "0 Q 0 01110 0 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtnu Vd.T, Vn.T}. */
  FCVTNU_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e21a800,
      "0 Q 1 01110 0 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtps Vd.T, Vn.T}. */
  FCVTPS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea1a800,
      "0 Q 0 01110 1 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtpu Vd.T, Vn.T}. */
  FCVTPU_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea1a800,
      "0 Q 1 01110 1 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtms Vd.T, Vn.T}. */
  FCVTMS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e21b800,
      "0 Q 0 01110 0 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtmu Vd.T, Vn.T}. */
  FCVTMU_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e21b800,
      "0 Q 1 01110 0 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtzs Vd.T, Vn.T}. */
  FCVTZS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea1b800,
      "0 Q 0 01110 1 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtzu Vd.T, Vn.T}. */
  FCVTZU_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea1b800,
      "0 Q 1 01110 1 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtas Vd.T, Vn.T}. */
  FCVTAS_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e21c800,
      "0 Q 0 01110 0 sz 10000 11100 10 Rn:5 Rd:5"),
  /** {@code fcvtau Vd.T, Vn.T}. */
  FCVTAU_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e21c800,
      "0 Q 1 01110 0 sz 10000 11100 10 Rn:5 Rd:5"),
  /** {@code scvtf Vd.T, Vn.T}. */
  SCVTF_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0e21d800,
      "0 Q 0 01110 0 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code ucvtf Vd.T, Vn.T}. */
  UCVTF_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2e21d800,
      "0 Q 1 01110 0 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code frecpe Vd.T, Vn.T}. */
  FRECPE_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x0ea1d800,
      "0 Q 0 01110 1 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code frsqrte Vd.T, Vn.T}. */
  FRSQRTE_VEC(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbfbffc00,
      0x2ea1d800,
      "0 Q 1 01110 1 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code urecpe Vd.T, Vn.T}. */
  URECPE(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x0ea1c800,
      "0 Q 0 01110 10 10000 11100 10 Rn:5 Rd:5"),
  /** {@code ursqrte Vd.T, Vn.T}. */
  URSQRTE(
      Group.SIMD_TWO_REG_MISC,
      Feature.SIMD,
      0xbffffc00,
      0x2ea1c800,
      "0 Q 1 01110 10 10000 11100 10 Rn:5 Rd:5"),
  /** {@code saddlv Fd, Vn.T}. */
  SADDLV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e303800,
      "0 Q 0 01110 size:2 11000 00011 10 Rn:5 Rd:5"),
  /** {@code smaxv Fd, Vn.T}. */
  SMAXV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e30a800,
      "0 Q 0 01110 size:2 11000 01010 10 Rn:5 Rd:5"),
  /** {@code sminv Fd, Vn.T}. */
  SMINV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e31a800,
      "0 Q 0 01110 size:2 11000 11010 10 Rn:5 Rd:5"),
  /** {@code addv Fd, Vn.T}. */
  ADDV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x0e31b800,
      "0 Q 0 01110 size:2 11000 11011 10 Rn:5 Rd:5"),
  /** {@code uaddlv Fd, Vn.T}. */
  UADDLV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e303800,
      "0 Q 1 01110 size:2 11000 00011 10 Rn:5 Rd:5"),
  /** {@code umaxv Fd, Vn.T}. */
  UMAXV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e30a800,
      "0 Q 1 01110 size:2 11000 01010 10 Rn:5 Rd:5"),
  /** {@code uminv Fd, Vn.T}. */
  UMINV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xbf3ffc00,
      0x2e31a800,
      "0 Q 1 01110 size:2 11000 11010 10 Rn:5 Rd:5"),
  /** {@code fmaxnmv Sd, Vn.4s}. */
  FMAXNMV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xfffffc00,
      0x6e30c800,
      "0 1 1 01110 00 11000 01100 10 Rn:5 Rd:5"),
  /** {@code fminnmv Sd, Vn.4s}. */
  FMINNMV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xfffffc00,
      0x6eb0c800,
      "0 1 1 01110 10 11000 01100 10 Rn:5 Rd:5"),
  /** {@code fmaxv Sd, Vn.4s}. */
  FMAXV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xfffffc00,
      0x6e30f800,
      "0 1 1 01110 00 11000 01111 10 Rn:5 Rd:5"),
  /** {@code fminv Sd, Vn.4s}. */
  FMINV(
      Group.SIMD_ACROSS_LANES,
      Feature.SIMD,
      0xfffffc00,
      0x6eb0f800,
      "0 1 1 01110 10 11000 01111 10 Rn:5 Rd:5"),
  /** {@code dup Vd.T, Vn.T[index]}. */
  DUP_ELEM(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e000400,
      "0 Q 0 01110000 imm5:5 0 0000 1 Rn:5 Rd:5"),
  /** {@code dup Vd.T, Rn}. */
  DUP_GEN(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e000c00,
      "0 Q 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5"),
  /** {@code smov Rd, Vn.T[index]}. */
  SMOV(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e002c00,
      "0 Q 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5"),
  /** {@code umov Rd, Vn.T[index]}. */
  UMOV(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e003c00,
      "0 Q 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5"),
  /** {@code mov Vd.T[index], Rn}. */
  INS_GEN(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xffe0fc00,
      0x4e001c00,
      "0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5"),
  /** {@code mov Vd.T[index], Vn.T[index]}. */
  INS_ELEM(
      Group.SIMD_COPY,
      Feature.SIMD,
      0xffe08400,
      0x6e000400,
      "0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5"),
  /** {@code uzp1 Vd.T, Vn.T, Vm.T}. */
  UZP1(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e001800,
      "0 Q 0 01110 size:2 0 Rm:5 0 001 10 Rn:5 Rd:5"),
  /** {@code trn1 Vd.T, Vn.T, Vm.T}. */
  TRN1(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e002800,
      "0 Q 0 01110 size:2 0 Rm:5 0 010 10 Rn:5 Rd:5"),
  /** {@code zip1 Vd.T, Vn.T, Vm.T}. */
  ZIP1(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e003800,
      "0 Q 0 01110 size:2 0 Rm:5 0 011 10 Rn:5 Rd:5"),
  /** {@code uzp2 Vd.T, Vn.T, Vm.T}. */
  UZP2(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e005800,
      "0 Q 0 01110 size:2 0 Rm:5 0 101 10 Rn:5 Rd:5"),
  /** {@code trn2 Vd.T, Vn.T, Vm.T}. */
  TRN2(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e006800,
      "0 Q 0 01110 size:2 0 Rm:5 0 110 10 Rn:5 Rd:5"),
  /** {@code zip2 Vd.T, Vn.T, Vm.T}. */
  ZIP2(
      Group.SIMD_PERMUTE,
      Feature.SIMD,
      0xbf20fc00,
      0x0e007800,
      "0 Q 0 01110 size:2 0 Rm:5 0 111 10 Rn:5 Rd:5"),
  /** {@code ext Vd.T, Vn.T, Vm.T, #imm}. */
  EXT(
      Group.SIMD_EXTRACT,
      Feature.SIMD,
      0xbfe08400,
      0x2e000000,
      "0 Q 1 01110 00 0 Rm:5 0 imm4:4 0 Rn:5 Rd:5"),
  /** {@code tbl Vd.T, list of 1 Vn.16b, Vm.T}. */
  TBL_1(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e000000,
      "0 Q 0 01110 00 0 Rm:5 0 00 0 00 Rn:5 Rd:5"),
  /** {@code tbl Vd.T, list of 2 Vn.16b, Vm.T}. */
  TBL_2(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e002000,
      "0 Q 0 01110 00 0 Rm:5 0 01 0 00 Rn:5 Rd:5"),
  /** {@code tbl Vd.T, list of 3 Vn.16b, Vm.T}. */
  TBL_3(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e004000,
      "0 Q 0 01110 00 0 Rm:5 0 10 0 00 Rn:5 Rd:5"),
  /** {@code tbl Vd.T, list of 4 Vn.16b, Vm.T}. */
  TBL_4(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e006000,
      "0 Q 0 01110 00 0 Rm:5 0 11 0 00 Rn:5 Rd:5"),
  /** {@code tbx Vd.T, list of 1 Vn.16b, Vm.T}. */
  TBX_1(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e001000,
      "0 Q 0 01110 00 0 Rm:5 0 00 1 00 Rn:5 Rd:5"),
  /** {@code tbx Vd.T, list of 2 Vn.16b, Vm.T}. */
  TBX_2(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e003000,
      "0 Q 0 01110 00 0 Rm:5 0 01 1 00 Rn:5 Rd:5"),
  /** {@code tbx Vd.T, list of 3 Vn.16b, Vm.T}. */
  TBX_3(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e005000,
      "0 Q 0 01110 00 0 Rm:5 0 10 1 00 Rn:5 Rd:5"),
  /** {@code tbx Vd.T, list of 4 Vn.16b, Vm.T}. */
  TBX_4(
      Group.SIMD_TABLE,
      Feature.SIMD,
      0xbfe0fc00,
      0x0e007000,
      "0 Q 0 01110 00 0 Rm:5 0 11 1 00 Rn:5 Rd:5"),
  /** {@code movi Vd.T, #imm, lsl #shift}. */
  MOVI_S(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff89c00,
      0x0f000400,
      "0 Q 0 0111100000 abc:3 0 cm:2 0 01 defgh:5 Rd:5"),
  /** {@code orr Vd.T, #imm, lsl #shift}. */
  ORR_VEC_IMM_S(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff89c00,
      0x0f001400,
      "0 Q 0 0111100000 abc:3 0 cm:2 1 01 defgh:5 Rd:5"),
  /** {@code movi Vd.T, #imm, lsl #shift}. */
  MOVI_H(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8dc00,
      0x0f008400,
      "0 Q 0 0111100000 abc:3 10 cm 0 01 defgh:5 Rd:5"),
  /** {@code orr Vd.T, #imm, lsl #shift}. */
  ORR_VEC_IMM_H(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8dc00,
      0x0f009400,
      "0 Q 0 0111100000 abc:3 10 cm 1 01 defgh:5 Rd:5"),
  /** {@code movi Vd.T, #imm, msl #shift}. */
  MOVI_MSL(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8ec00,
      0x0f00c400,
      "0 Q 0 0111100000 abc:3 110 cm 01 defgh:5 Rd:5"),
  /** {@code movi Vd.T, #imm}. */
  MOVI_B(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8fc00,
      0x0f00e400,
      "0 Q 0 0111100000 abc:3 1110 01 defgh:5 Rd:5"),
  /** {@code fmov Vd.T, #imm}. */
  FMOV_VEC_S(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8fc00,
      0x0f00f400,
      "0 Q 0 0111100000 abc:3 1111 01 defgh:5 Rd:5"),
  /** {@code mvni Vd.T, #imm, lsl #shift}. */
  MVNI_S(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff89c00,
      0x2f000400,
      "0 Q 1 0111100000 abc:3 0 cm:2 0 01 defgh:5 Rd:5"),
  /** {@code bic Vd.T, #imm, lsl #shift}. */
  BIC_VEC_IMM_S(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff89c00,
      0x2f001400,
      "0 Q 1 0111100000 abc:3 0 cm:2 1 01 defgh:5 Rd:5"),
  /** {@code mvni Vd.T, #imm, lsl #shift}. */
  MVNI_H(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8dc00,
      0x2f008400,
      "0 Q 1 0111100000 abc:3 10 cm 0 01 defgh:5 Rd:5"),
  /** {@code bic Vd.T, #imm, lsl #shift}. */
  BIC_VEC_IMM_H(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8dc00,
      0x2f009400,
      "0 Q 1 0111100000 abc:3 10 cm 1 01 defgh:5 Rd:5"),
  /** {@code mvni Vd.T, #imm, msl #shift}. */
  MVNI_MSL(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xbff8ec00,
      0x2f00c400,
      "0 Q 1 0111100000 abc:3 110 cm 01 defgh:5 Rd:5"),
  /** {@code movi Dd, #imm}. */
  MOVI_D(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xfff8fc00,
      0x2f00e400,
      "0 0 1 0111100000 abc:3 1110 01 defgh:5 Rd:5"),
  /** {@code movi Vd.2d, #imm}. */
  MOVI_2D(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xfff8fc00,
      0x6f00e400,
      "0 1 1 0111100000 abc:3 1110 01 defgh:5 Rd:5"),
  /** {@code fmov Vd.2d, #imm}. */
  FMOV_VEC_D(
      Group.SIMD_MOD_IMM,
      Feature.SIMD,
      0xfff8fc00,
      0x6f00f400,
      "0 1 1 0111100000 abc:3 1111 01 defgh:5 Rd:5"),
  /** {@code sshr Vd.T, Vn.T, #shift}. */
  SSHR_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f000400,
      "0 Q 0 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5"),
  /** {@code ushr Vd.T, Vn.T, #shift}. */
  USHR_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f000400,
      "0 Q 1 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5"),
  /** {@code ssra Vd.T, Vn.T, #shift}. */
  SSRA_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f001400,
      "0 Q 0 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5"),
  /** {@code usra Vd.T, Vn.T, #shift}. */
  USRA_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f001400,
      "0 Q 1 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5"),
  /** {@code srshr Vd.T, Vn.T, #shift}. */
  SRSHR_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f002400,
      "0 Q 0 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5"),
  /** {@code urshr Vd.T, Vn.T, #shift}. */
  URSHR_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f002400,
      "0 Q 1 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5"),
  /** {@code srsra Vd.T, Vn.T, #shift}. */
  SRSRA_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f003400,
      "0 Q 0 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5"),
  /** {@code ursra Vd.T, Vn.T, #shift}. */
  URSRA_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f003400,
      "0 Q 1 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5"),
  /** {@code sri Vd.T, Vn.T, #shift}. */
  SRI_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f004400,
      "0 Q 1 011110 immh:4 immb:3 01000 1 Rn:5 Rd:5"),
  /** {@code shl Vd.T, Vn.T, #shift}. */
  SHL_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f005400,
      "0 Q 0 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5"),
  /** {@code sli Vd.T, Vn.T, #shift}. */
  SLI_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f005400,
      "0 Q 1 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5"),
  /** {@code sqshlu Vd.T, Vn.T, #shift}. */
  SQSHLU_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f006400,
      "0 Q 1 011110 immh:4 immb:3 01100 1 Rn:5 Rd:5"),
  /** {@code sqshl Vd.T, Vn.T, #shift}. */
  SQSHL_VEC_IMM(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f007400,
      "0 Q 0 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5"),
  /** {@code uqshl Vd.T, Vn.T, #shift}. */
  UQSHL_VEC_IMM(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f007400,
      "0 Q 1 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5"),
  /** {@code shrn[2] Vd.T, Vn.T, #shift}. */
  SHRN(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f008400,
      "0 Q 0 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5"),
  /** {@code sqshrun[2] Vd.T, Vn.T, #shift}. */
  SQSHRUN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f008400,
      "0 Q 1 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5"),
  /** {@code rshrn[2] Vd.T, Vn.T, #shift}. */
  RSHRN(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f008c00,
      "0 Q 0 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5"),
  /** {@code sqrshrun[2] Vd.T, Vn.T, #shift}. */
  SQRSHRUN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f008c00,
      "0 Q 1 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5"),
  /** {@code sqshrn[2] Vd.T, Vn.T, #shift}. */
  SQSHRN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f009400,
      "0 Q 0 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5"),
  /** {@code uqshrn[2] Vd.T, Vn.T, #shift}. */
  UQSHRN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f009400,
      "0 Q 1 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5"),
  /** {@code sqrshrn[2] Vd.T, Vn.T, #shift}. */
  SQRSHRN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f009c00,
      "0 Q 0 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5"),
  /** {@code uqrshrn[2] Vd.T, Vn.T, #shift}. */
  UQRSHRN_VEC(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f009c00,
      "0 Q 1 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5"),
  /** {@code sshll[2] Vd.T, Vn.T, #shift}. */
  SSHLL(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f00a400,
      "0 Q 0 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5"),
  /** {@code ushll[2] Vd.T, Vn.T, #shift}. */
  USHLL(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f00a400,
      "0 Q 1 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5"),
  /** {@code scvtf Vd.T, Vn.T, #shift}. */
  SCVTF_VEC_FIXED(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f00e400,
      "0 Q 0 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5"),
  /** {@code ucvtf Vd.T, Vn.T, #shift}. */
  UCVTF_VEC_FIXED(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f00e400,
      "0 Q 1 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5"),
  /** {@code fcvtzs Vd.T, Vn.T, #shift}. */
  FCVTZS_VEC_FIXED(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x0f00fc00,
      "0 Q 0 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5"),
  /** {@code fcvtzu Vd.T, Vn.T, #shift}. */
  FCVTZU_VEC_FIXED(
      Group.SIMD_SHIFT_IMM,
      Feature.SIMD,
      0xbf80fc00,
      0x2f00fc00,
      "0 Q 1 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5"),
  /** {@code mla Vd.T, Vn.T, Vm.T[index]}. */
  MLA_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x2f000000,
      "0 Q 1 01111 size:2 L M Rm:4 0000 H 0 Rn:5 Rd:5"),
  /** {@code mls Vd.T, Vn.T, Vm.T[index]}. */
  MLS_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x2f004000,
      "0 Q 1 01111 size:2 L M Rm:4 0100 H 0 Rn:5 Rd:5"),
  /** {@code mul Vd.T, Vn.T, Vm.T[index]}. */
  MUL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f008000,
      "0 Q 0 01111 size:2 L M Rm:4 1000 H 0 Rn:5 Rd:5"),
  /** {@code smlal[2] Vd.T, Vn.T, Vm.T[index]}. */
  SMLAL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f002000,
      "0 Q 0 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5"),
  /** {@code umlal[2] Vd.T, Vn.T, Vm.T[index]}. */
  UMLAL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x2f002000,
      "0 Q 1 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5"),
  /** {@code smlsl[2] Vd.T, Vn.T, Vm.T[index]}. */
  SMLSL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f006000,
      "0 Q 0 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5"),
  /** {@code umlsl[2] Vd.T, Vn.T, Vm.T[index]}. */
  UMLSL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x2f006000,
      "0 Q 1 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5"),
  /** {@code smull[2] Vd.T, Vn.T, Vm.T[index]}. */
  SMULL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f00a000,
      "0 Q 0 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5"),
  /** {@code umull[2] Vd.T, Vn.T, Vm.T[index]}. */
  UMULL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x2f00a000,
      "0 Q 1 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5"),
  /** {@code sqdmlal[2] Vd.T, Vn.T, Vm.T[index]}. */
  SQDMLAL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f003000,
      "0 Q 0 01111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5"),
  /** {@code sqdmlsl[2] Vd.T, Vn.T, Vm.T[index]}. */
  SQDMLSL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f007000,
      "0 Q 0 01111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5"),
  /** {@code sqdmull[2] Vd.T, Vn.T, Vm.T[index]}. */
  SQDMULL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f00b000,
      "0 Q 0 01111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5"),
  /** {@code sqdmulh Vd.T, Vn.T, Vm.T[index]}. */
  SQDMULH_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f00c000,
      "0 Q 0 01111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmulh Vd.T, Vn.T, Vm.T[index]}. */
  SQRDMULH_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf00f400,
      0x0f00d000,
      "0 Q 0 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmlah Vd.T, Vn.T, Vm.T[index]}. */
  SQRDMLAH_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.RDM,
      0xbf00f400,
      0x2f00d000,
      "0 Q 1 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmlsh Vd.T, Vn.T, Vm.T[index]}. */
  SQRDMLSH_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.RDM,
      0xbf00f400,
      0x2f00f000,
      "0 Q 1 01111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5"),
  /** {@code sdot Vd.T, Vn.T, Vm.4b[index]}. */
  SDOT_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.DOTPROD,
      0xbfc0f400,
      0x0f80e000,
      "0 Q 0 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5"),
  /** {@code udot Vd.T, Vn.T, Vm.4b[index]}. */
  UDOT_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.DOTPROD,
      0xbfc0f400,
      0x2f80e000,
      "0 Q 1 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5"),
  /** {@code fmla Vd.T, Vn.T, Vm.T[index]}. */
  FMLA_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf80f400,
      0x0f801000,
      "0 Q 0 01111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5"),
  /** {@code fmls Vd.T, Vn.T, Vm.T[index]}. */
  FMLS_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf80f400,
      0x0f805000,
      "0 Q 0 01111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5"),
  /** {@code fmul Vd.T, Vn.T, Vm.T[index]}. */
  FMUL_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf80f400,
      0x0f809000,
      "0 Q 0 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5"),
  /** {@code fmulx Vd.T, Vn.T, Vm.T[index]}. */
  FMULX_ELEM(
      Group.SIMD_BY_ELEMENT,
      Feature.SIMD,
      0xbf80f400,
      0x2f809000,
      "0 Q 1 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5"),
  /** {@code sqadd Fd, Fn, Fm}. */
  SQADD_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x5e200c00,
      "01 0 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5"),
  /** {@code uqadd Fd, Fn, Fm}. */
  UQADD_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x7e200c00,
      "01 1 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5"),
  /** {@code sqsub Fd, Fn, Fm}. */
  SQSUB_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x5e202c00,
      "01 0 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5"),
  /** {@code uqsub Fd, Fn, Fm}. */
  UQSUB_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x7e202c00,
      "01 1 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5"),
  /** {@code cmgt Dd, Dn, Dm}. */
  CMGT_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee03400,
      "01 0 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5"),
  /** {@code cmhi Dd, Dn, Dm}. */
  CMHI_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee03400,
      "01 1 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5"),
  /** {@code cmge Dd, Dn, Dm}. */
  CMGE_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee03c00,
      "01 0 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5"),
  /** {@code cmhs Dd, Dn, Dm}. */
  CMHS_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee03c00,
      "01 1 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5"),
  /** {@code sshl Dd, Dn, Dm}. */
  SSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee04400,
      "01 0 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5"),
  /** {@code ushl Dd, Dn, Dm}. */
  USHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee04400,
      "01 1 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5"),
  /** {@code sqshl Fd, Fn, Fm}. */
  SQSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x5e204c00,
      "01 0 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5"),
  /** {@code uqshl Fd, Fn, Fm}. */
  UQSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x7e204c00,
      "01 1 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5"),
  /** {@code srshl Dd, Dn, Dm}. */
  SRSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee05400,
      "01 0 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5"),
  /** {@code urshl Dd, Dn, Dm}. */
  URSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee05400,
      "01 1 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5"),
  /** {@code sqrshl Fd, Fn, Fm}. */
  SQRSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x5e205c00,
      "01 0 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5"),
  /** {@code uqrshl Fd, Fn, Fm}. */
  UQRSHL_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x7e205c00,
      "01 1 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5"),
  /** {@code add Dd, Dn, Dm}. */
  ADD_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee08400,
      "01 0 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5"),
  /** {@code sub Dd, Dn, Dm}. */
  SUB_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee08400,
      "01 1 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5"),
  /** {@code cmtst Dd, Dn, Dm}. */
  CMTST_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x5ee08c00,
      "01 0 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5"),
  /** {@code cmeq Dd, Dn, Dm}. */
  CMEQ_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffe0fc00,
      0x7ee08c00,
      "01 1 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5"),
  /** {@code sqdmulh Fd, Fn, Fm}. */
  SQDMULH_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x5e20b400,
      "01 0 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5"),
  /** {@code sqrdmulh Fd, Fn, Fm}. */
  SQRDMULH_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xff20fc00,
      0x7e20b400,
      "01 1 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5"),
  /** {@code fmulx Fd, Fn, Fm}. */
  FMULX_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x5e20dc00,
      "01 0 11110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5"),
  /** {@code fcmeq Fd, Fn, Fm}. */
  FCMEQ_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x5e20e400,
      "01 0 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code fcmge Fd, Fn, Fm}. */
  FCMGE_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x7e20e400,
      "01 1 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code fcmgt Fd, Fn, Fm}. */
  FCMGT_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x7ea0e400,
      "01 1 11110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5"),
  /** {@code facge Fd, Fn, Fm}. */
  FACGE_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x7e20ec00,
      "01 1 11110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5"),
  /** {@code facgt Fd, Fn, Fm}. */
  FACGT_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x7ea0ec00,
      "01 1 11110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5"),
  /** {@code fabd Fd, Fn, Fm}. */
  FABD_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x7ea0d400,
      "01 1 11110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5"),
  /** {@code frecps Fd, Fn, Fm}. */
  FRECPS_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x5e20fc00,
      "01 0 11110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5"),
  /** {@code frsqrts Fd, Fn, Fm}. */
  FRSQRTS_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME,
      Feature.SIMD,
      0xffa0fc00,
      0x5ea0fc00,
      "01 0 11110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5"),
  /** {@code sqrdmlah Fd, Fn, Fm}. */
  SQRDMLAH_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME_EXTRA,
      Feature.RDM,
      0xff20fc00,
      0x7e008400,
      "01 1 11110 size:2 0 Rm:5 1 000 0 1 Rn:5 Rd:5"),
  /** {@code sqrdmlsh Fd, Fn, Fm}. */
  SQRDMLSH_SCALAR(
      Group.SIMD_SCALAR_THREE_SAME_EXTRA,
      Feature.RDM,
      0xff20fc00,
      0x7e008c00,
      "01 1 11110 size:2 0 Rm:5 1 000 1 1 Rn:5 Rd:5"),
  /** {@code sqdmlal Fd, Fn, Fm}. */
  SQDMLAL_SCALAR(
      Group.SIMD_SCALAR_THREE_DIFF,
      Feature.SIMD,
      0xff20fc00,
      0x5e209000,
      "01 0 11110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5"),
  /** {@code sqdmlsl Fd, Fn, Fm}. */
  SQDMLSL_SCALAR(
      Group.SIMD_SCALAR_THREE_DIFF,
      Feature.SIMD,
      0xff20fc00,
      0x5e20b000,
      "01 0 11110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5"),
  /** {@code sqdmull Fd, Fn, Fm}. */
  SQDMULL_SCALAR(
      Group.SIMD_SCALAR_THREE_DIFF,
      Feature.SIMD,
      0xff20fc00,
      0x5e20d000,
      "01 0 11110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5"),
  /** {@code suqadd Fd, Fn}. */
  SUQADD_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x5e203800,
      "01 0 11110 size:2 10000 00011 10 Rn:5 Rd:5"),
  /** {@code usqadd Fd, Fn}. */
  USQADD_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x7e203800,
      "01 1 11110 size:2 10000 00011 10 Rn:5 Rd:5"),
  /** {@code sqabs Fd, Fn}. */
  SQABS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x5e207800,
      "01 0 11110 size:2 10000 00111 10 Rn:5 Rd:5"),
  /** {@code sqneg Fd, Fn}. */
  SQNEG_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x7e207800,
      "01 1 11110 size:2 10000 00111 10 Rn:5 Rd:5"),
  /** {@code cmgt Dd, Dn, #0}. */
  CMGT_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x5ee08800,
      "01 0 11110 11 10000 01000 10 Rn:5 Rd:5"),
  /** {@code cmge Dd, Dn, #0}. */
  CMGE_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x7ee08800,
      "01 1 11110 11 10000 01000 10 Rn:5 Rd:5"),
  /** {@code cmeq Dd, Dn, #0}. */
  CMEQ_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x5ee09800,
      "01 0 11110 11 10000 01001 10 Rn:5 Rd:5"),
  /** {@code cmle Dd, Dn, #0}. */
  CMLE_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x7ee09800,
      "01 1 11110 11 10000 01001 10 Rn:5 Rd:5"),
  /** {@code cmlt Dd, Dn, #0}. */
  CMLT_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x5ee0a800,
      "01 0 11110 11 10000 01010 10 Rn:5 Rd:5"),
  /** {@code abs Dd, Dn}. */
  ABS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x5ee0b800,
      "01 0 11110 11 10000 01011 10 Rn:5 Rd:5"),
  /** {@code neg Dd, Dn}. */
  NEG_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x7ee0b800,
      "01 1 11110 11 10000 01011 10 Rn:5 Rd:5"),
  /** {@code sqxtun Fd, Fn}. */
  SQXTUN_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x7e212800,
      "01 1 11110 size:2 10000 10010 10 Rn:5 Rd:5"),
  /** {@code sqxtn Fd, Fn}. */
  SQXTN_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x5e214800,
      "01 0 11110 size:2 10000 10100 10 Rn:5 Rd:5"),
  /** {@code uqxtn Fd, Fn}. */
  UQXTN_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xff3ffc00,
      0x7e214800,
      "01 1 11110 size:2 10000 10100 10 Rn:5 Rd:5"),
  /** {@code fcmgt Fd, Fn, #0.0}. */
  FCMGT_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea0c800,
      "01 0 11110 1 sz 10000 01100 10 Rn:5 Rd:5"),
  /** {@code fcmge Fd, Fn, #0.0}. */
  FCMGE_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7ea0c800,
      "01 1 11110 1 sz 10000 01100 10 Rn:5 Rd:5"),
  /** {@code fcmeq Fd, Fn, #0.0}. */
  FCMEQ_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea0d800,
      "01 0 11110 1 sz 10000 01101 10 Rn:5 Rd:5"),
  /** {@code fcmle Fd, Fn, #0.0}. */
  FCMLE_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7ea0d800,
      "01 1 11110 1 sz 10000 01101 10 Rn:5 Rd:5"),
  /** {@code fcmlt Fd, Fn, #0.0}. */
  FCMLT_SCALAR_ZERO(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea0e800,
      "01 0 11110 1 sz 10000 01110 10 Rn:5 Rd:5"),
  /** {@code fcvtns Fd, Fn}. */
  FCVTNS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5e21a800,
      "01 0 11110 0 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtnu Fd, Fn}. */
  FCVTNU_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7e21a800,
      "01 1 11110 0 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtps Fd, Fn}. */
  FCVTPS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea1a800,
      "01 0 11110 1 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtpu Fd, Fn}. */
  FCVTPU_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7ea1a800,
      "01 1 11110 1 sz 10000 11010 10 Rn:5 Rd:5"),
  /** {@code fcvtms Fd, Fn}. */
  FCVTMS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5e21b800,
      "01 0 11110 0 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtmu Fd, Fn}. */
  FCVTMU_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7e21b800,
      "01 1 11110 0 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtzs Fd, Fn}. */
  FCVTZS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea1b800,
      "01 0 11110 1 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtzu Fd, Fn}. */
  FCVTZU_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7ea1b800,
      "01 1 11110 1 sz 10000 11011 10 Rn:5 Rd:5"),
  /** {@code fcvtas Fd, Fn}. */
  FCVTAS_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5e21c800,
      "01 0 11110 0 sz 10000 11100 10 Rn:5 Rd:5"),
  /** {@code fcvtau Fd, Fn}. */
  FCVTAU_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7e21c800,
      "01 1 11110 0 sz 10000 11100 10 Rn:5 Rd:5"),
  /** {@code scvtf Fd, Fn}. */
  SCVTF_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5e21d800,
      "01 0 11110 0 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code ucvtf Fd, Fn}. */
  UCVTF_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7e21d800,
      "01 1 11110 0 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code frecpe Fd, Fn}. */
  FRECPE_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea1d800,
      "01 0 11110 1 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code frecpx Fd, Fn}. */
  FRECPX(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x5ea1f800,
      "01 0 11110 1 sz 10000 11111 10 Rn:5 Rd:5"),
  /** {@code frsqrte Fd, Fn}. */
  FRSQRTE_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xffbffc00,
      0x7ea1d800,
      "01 1 11110 1 sz 10000 11101 10 Rn:5 Rd:5"),
  /** {@code fcvtxn Sd, Dn}. */
  FCVTXN_SCALAR(
      Group.SIMD_SCALAR_TWO_REG_MISC,
      Feature.SIMD,
      0xfffffc00,
      0x7e616800,
      "01 1 11110 01 10000 10110 10 Rn:5 Rd:5"),
  /** {@code addp Dd, Vn.2d}. */
  ADDP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xfffffc00,
      0x5ef1b800,
      "01 0 11110 11 11000 11011 10 Rn:5 Rd:5"),
  /** {@code fmaxnmp Fd, Vn.T}. */
  FMAXNMP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xffbffc00,
      0x7e30c800,
      "01 1 11110 0 sz 11000 01100 10 Rn:5 Rd:5"),
  /** {@code fminnmp Fd, Vn.T}. */
  FMINNMP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xffbffc00,
      0x7eb0c800,
      "01 1 11110 1 sz 11000 01100 10 Rn:5 Rd:5"),
  /** {@code faddp Fd, Vn.T}. */
  FADDP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xffbffc00,
      0x7e30d800,
      "01 1 11110 0 sz 11000 01101 10 Rn:5 Rd:5"),
  /** {@code fmaxp Fd, Vn.T}. */
  FMAXP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xffbffc00,
      0x7e30f800,
      "01 1 11110 0 sz 11000 01111 10 Rn:5 Rd:5"),
  /** {@code fminp Fd, Vn.T}. */
  FMINP_SCALAR(
      Group.SIMD_SCALAR_PAIRWISE,
      Feature.SIMD,
      0xffbffc00,
      0x7eb0f800,
      "01 1 11110 1 sz 11000 01111 10 Rn:5 Rd:5"),
  /** {@code mov Fd, Vn.T[index]}. */
  DUP_ELEM_SCALAR(
      Group.SIMD_SCALAR_COPY,
      Feature.SIMD,
      0xffe0fc00,
      0x5e000400,
      "01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5"),
  /** {@code sshr Fd, Fn, #shift}. */
  SSHR_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f000400,
      "01 0 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5"),
  /** {@code ushr Fd, Fn, #shift}. */
  USHR_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f000400,
      "01 1 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5"),
  /** {@code ssra Fd, Fn, #shift}. */
  SSRA_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f001400,
      "01 0 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5"),
  /** {@code usra Fd, Fn, #shift}. */
  USRA_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f001400,
      "01 1 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5"),
  /** {@code srshr Fd, Fn, #shift}. */
  SRSHR_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f002400,
      "01 0 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5"),
  /** {@code urshr Fd, Fn, #shift}. */
  URSHR_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f002400,
      "01 1 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5"),
  /** {@code srsra Fd, Fn, #shift}. */
  SRSRA_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f003400,
      "01 0 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5"),
  /** {@code ursra Fd, Fn, #shift}. */
  URSRA_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f003400,
      "01 1 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5"),
  /** {@code sri Fd, Fn, #shift}. */
  SRI_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f004400,
      "01 1 111110 immh:4 immb:3 01000 1 Rn:5 Rd:5"),
  /** {@code shl Fd, Fn, #shift}. */
  SHL_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f005400,
      "01 0 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5"),
  /** {@code sli Fd, Fn, #shift}. */
  SLI_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f005400,
      "01 1 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5"),
  /** {@code sqshlu Fd, Fn, #shift}. */
  SQSHLU_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f006400,
      "01 1 111110 immh:4 immb:3 01100 1 Rn:5 Rd:5"),
  /** {@code sqshl Fd, Fn, #shift}. */
  SQSHL_SCALAR_IMM(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f007400,
      "01 0 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5"),
  /** {@code uqshl Fd, Fn, #shift}. */
  UQSHL_SCALAR_IMM(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f007400,
      "01 1 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5"),
  /** {@code sqshrun Fd, Fn, #shift}. */
  SQSHRUN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f008400,
      "01 1 111110 immh:4 immb:3 10000 1 Rn:5 Rd:5"),
  /** {@code sqrshrun Fd, Fn, #shift}. */
  SQRSHRUN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f008c00,
      "01 1 111110 immh:4 immb:3 10001 1 Rn:5 Rd:5"),
  /** {@code sqshrn Fd, Fn, #shift}. */
  SQSHRN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f009400,
      "01 0 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5"),
  /** {@code uqshrn Fd, Fn, #shift}. */
  UQSHRN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f009400,
      "01 1 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5"),
  /** {@code sqrshrn Fd, Fn, #shift}. */
  SQRSHRN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f009c00,
      "01 0 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5"),
  /** {@code uqrshrn Fd, Fn, #shift}. */
  UQRSHRN_SCALAR(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f009c00,
      "01 1 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5"),
  /** {@code scvtf Fd, Fn, #shift}. */
  SCVTF_SCALAR_FIXED(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f00e400,
      "01 0 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5"),
  /** {@code ucvtf Fd, Fn, #shift}. */
  UCVTF_SCALAR_FIXED(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f00e400,
      "01 1 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5"),
  /** {@code fcvtzs Fd, Fn, #shift}. */
  FCVTZS_SCALAR_FIXED(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x5f00fc00,
      "01 0 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5"),
  /** {@code fcvtzu Fd, Fn, #shift}. */
  FCVTZU_SCALAR_FIXED(
      Group.SIMD_SCALAR_SHIFT_IMM,
      Feature.SIMD,
      0xff80fc00,
      0x7f00fc00,
      "01 1 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5"),
  /** {@code sqdmlal Fd, Fn, Vm.T[index]}. */
  SQDMLAL_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff00f400,
      0x5f003000,
      "01 0 11111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5"),
  /** {@code sqdmlsl Fd, Fn, Vm.T[index]}. */
  SQDMLSL_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff00f400,
      0x5f007000,
      "01 0 11111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5"),
  /** {@code sqdmull Fd, Fn, Vm.T[index]}. */
  SQDMULL_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff00f400,
      0x5f00b000,
      "01 0 11111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5"),
  /** {@code sqdmulh Fd, Fn, Vm.T[index]}. */
  SQDMULH_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff00f400,
      0x5f00c000,
      "01 0 11111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmulh Fd, Fn, Vm.T[index]}. */
  SQRDMULH_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff00f400,
      0x5f00d000,
      "01 0 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmlah Fd, Fn, Vm.T[index]}. */
  SQRDMLAH_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.RDM,
      0xff00f400,
      0x7f00d000,
      "01 1 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5"),
  /** {@code sqrdmlsh Fd, Fn, Vm.T[index]}. */
  SQRDMLSH_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.RDM,
      0xff00f400,
      0x7f00f000,
      "01 1 11111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5"),
  /** {@code fmla Fd, Fn, Vm.T[index]}. */
  FMLA_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff80f400,
      0x5f801000,
      "01 0 11111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5"),
  /** {@code fmls Fd, Fn, Vm.T[index]}. */
  FMLS_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff80f400,
      0x5f805000,
      "01 0 11111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5"),
  /** {@code fmul Fd, Fn, Vm.T[index]}. */
  FMUL_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff80f400,
      0x5f809000,
      "01 0 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5"),
  /** {@code fmulx Fd, Fn, Vm.T[index]}. */
  FMULX_ELEM_SCALAR(
      Group.SIMD_SCALAR_BY_ELEMENT,
      Feature.SIMD,
      0xff80f400,
      0x7f809000,
      "01 1 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5"),
  /** {@code str Ft, [Xn|SP, #offset]}. */
  STR_FP_UNSIGNED(
      Group.LDST_SIMD_UNSIGNED,
      Feature.FP,
      0x3f400000,
      0x3d000000,
      "size:2 111 1 01 opc1 0 imm12:12 Rn:5 Rt:5"),
  /** {@code ldr Ft, [Xn|SP, #offset]}. */
  LDR_FP_UNSIGNED(
      Group.LDST_SIMD_UNSIGNED,
      Feature.FP,
      0x3f400000,
      0x3d400000,
      "size:2 111 1 01 opc1 1 imm12:12 Rn:5 Rt:5"),
  /** {@code stur Ft, [Xn|SP, #offset]}. */
  STUR_FP(
      Group.LDST_SIMD_UNSCALED,
      Feature.FP,
      0x3f600c00,
      0x3c000000,
      "size:2 111 1 00 opc1 0 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code ldur Ft, [Xn|SP, #offset]}. */
  LDUR_FP(
      Group.LDST_SIMD_UNSCALED,
      Feature.FP,
      0x3f600c00,
      0x3c400000,
      "size:2 111 1 00 opc1 1 0 imm9:9 00 Rn:5 Rt:5"),
  /** {@code str Ft, [Xn|SP], #offset}. */
  STR_FP_POST(
      Group.LDST_SIMD_POST,
      Feature.FP,
      0x3f600c00,
      0x3c000400,
      "size:2 111 1 00 opc1 0 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code ldr Ft, [Xn|SP], #offset}. */
  LDR_FP_POST(
      Group.LDST_SIMD_POST,
      Feature.FP,
      0x3f600c00,
      0x3c400400,
      "size:2 111 1 00 opc1 1 0 imm9:9 01 Rn:5 Rt:5"),
  /** {@code str Ft, [Xn|SP, #offset]!}. */
  STR_FP_PRE(
      Group.LDST_SIMD_PRE,
      Feature.FP,
      0x3f600c00,
      0x3c000c00,
      "size:2 111 1 00 opc1 0 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code ldr Ft, [Xn|SP, #offset]!}. */
  LDR_FP_PRE(
      Group.LDST_SIMD_PRE,
      Feature.FP,
      0x3f600c00,
      0x3c400c00,
      "size:2 111 1 00 opc1 1 0 imm9:9 11 Rn:5 Rt:5"),
  /** {@code str Ft, [Xn|SP, Rm, extend #amount]}. */
  STR_FP_REG(
      Group.LDST_SIMD_REG,
      Feature.FP,
      0x3f600c00,
      0x3c200800,
      "size:2 111 1 00 opc1 0 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldr Ft, [Xn|SP, Rm, extend #amount]}. */
  LDR_FP_REG(
      Group.LDST_SIMD_REG,
      Feature.FP,
      0x3f600c00,
      0x3c600800,
      "size:2 111 1 00 opc1 1 1 Rm:5 option:3 S 10 Rn:5 Rt:5"),
  /** {@code ldr Ft, target}. */
  LDR_FP_LIT(
      Group.LDST_SIMD_LITERAL, Feature.FP, 0x3f000000, 0x1c000000, "opc:2 011 1 00 imm19:19 Rt:5"),
  /** {@code stnp Ft, Ft2, [Xn|SP, #offset]}. */
  STNP_FP(
      Group.LDST_SIMD_NONTEMPORAL,
      Feature.FP,
      0x3fc00000,
      0x2c000000,
      "opc:2 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldnp Ft, Ft2, [Xn|SP, #offset]}. */
  LDNP_FP(
      Group.LDST_SIMD_NONTEMPORAL,
      Feature.FP,
      0x3fc00000,
      0x2c400000,
      "opc:2 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Ft, Ft2, [Xn|SP, #offset]}. */
  STP_FP_OFFSET(
      Group.LDST_SIMD_PAIR_OFFSET,
      Feature.FP,
      0x3fc00000,
      0x2d000000,
      "opc:2 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Ft, Ft2, [Xn|SP, #offset]}. */
  LDP_FP_OFFSET(
      Group.LDST_SIMD_PAIR_OFFSET,
      Feature.FP,
      0x3fc00000,
      0x2d400000,
      "opc:2 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Ft, Ft2, [Xn|SP], #offset}. */
  STP_FP_POST(
      Group.LDST_SIMD_PAIR_POST,
      Feature.FP,
      0x3fc00000,
      0x2c800000,
      "opc:2 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Ft, Ft2, [Xn|SP], #offset}. */
  LDP_FP_POST(
      Group.LDST_SIMD_PAIR_POST,
      Feature.FP,
      0x3fc00000,
      0x2cc00000,
      "opc:2 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code stp Ft, Ft2, [Xn|SP, #offset]!}. */
  STP_FP_PRE(
      Group.LDST_SIMD_PAIR_PRE,
      Feature.FP,
      0x3fc00000,
      0x2d800000,
      "opc:2 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code ldp Ft, Ft2, [Xn|SP, #offset]!}. */
  LDP_FP_PRE(
      Group.LDST_SIMD_PAIR_PRE,
      Feature.FP,
      0x3fc00000,
      0x2dc00000,
      "opc:2 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.T, [Xn|SP]}. */
  ST1_MULT_1(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c007000,
      "0 Q 0011000 0 000000 0111 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 2 Vt.T, [Xn|SP]}. */
  ST1_MULT_2(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c00a000,
      "0 Q 0011000 0 000000 1010 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 3 Vt.T, [Xn|SP]}. */
  ST1_MULT_3(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c006000,
      "0 Q 0011000 0 000000 0110 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 4 Vt.T, [Xn|SP]}. */
  ST1_MULT_4(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c002000,
      "0 Q 0011000 0 000000 0010 size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.T, [Xn|SP]}. */
  ST2_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c008000,
      "0 Q 0011000 0 000000 1000 size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.T, [Xn|SP]}. */
  ST3_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c004000,
      "0 Q 0011000 0 000000 0100 size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.T, [Xn|SP]}. */
  ST4_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c000000,
      "0 Q 0011000 0 000000 0000 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.T, [Xn|SP]}. */
  LD1_MULT_1(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c407000,
      "0 Q 0011000 1 000000 0111 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 2 Vt.T, [Xn|SP]}. */
  LD1_MULT_2(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c40a000,
      "0 Q 0011000 1 000000 1010 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 3 Vt.T, [Xn|SP]}. */
  LD1_MULT_3(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c406000,
      "0 Q 0011000 1 000000 0110 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 4 Vt.T, [Xn|SP]}. */
  LD1_MULT_4(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c402000,
      "0 Q 0011000 1 000000 0010 size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.T, [Xn|SP]}. */
  LD2_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c408000,
      "0 Q 0011000 1 000000 1000 size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.T, [Xn|SP]}. */
  LD3_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c404000,
      "0 Q 0011000 1 000000 0100 size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.T, [Xn|SP]}. */
  LD4_MULT(
      Group.SIMD_LDST_MULTI,
      Feature.SIMD,
      0xbffff000,
      0x0c400000,
      "0 Q 0011000 1 000000 0000 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.T, [Xn|SP], #offset}. */
  ST1_MULT_1_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f7000,
      "0 Q 0011001 0 0 11111 0111 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.T, [Xn|SP], Xm}. */
  ST1_MULT_1_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c807000,
      "0 Q 0011001 0 0 Rm:5 0111 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 2 Vt.T, [Xn|SP], #offset}. */
  ST1_MULT_2_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9fa000,
      "0 Q 0011001 0 0 11111 1010 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 2 Vt.T, [Xn|SP], Xm}. */
  ST1_MULT_2_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c80a000,
      "0 Q 0011001 0 0 Rm:5 1010 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 3 Vt.T, [Xn|SP], #offset}. */
  ST1_MULT_3_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f6000,
      "0 Q 0011001 0 0 11111 0110 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 3 Vt.T, [Xn|SP], Xm}. */
  ST1_MULT_3_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c806000,
      "0 Q 0011001 0 0 Rm:5 0110 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 4 Vt.T, [Xn|SP], #offset}. */
  ST1_MULT_4_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f2000,
      "0 Q 0011001 0 0 11111 0010 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 4 Vt.T, [Xn|SP], Xm}. */
  ST1_MULT_4_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c802000,
      "0 Q 0011001 0 0 Rm:5 0010 size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.T, [Xn|SP], #offset}. */
  ST2_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f8000,
      "0 Q 0011001 0 0 11111 1000 size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.T, [Xn|SP], Xm}. */
  ST2_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c808000,
      "0 Q 0011001 0 0 Rm:5 1000 size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.T, [Xn|SP], #offset}. */
  ST3_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f4000,
      "0 Q 0011001 0 0 11111 0100 size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.T, [Xn|SP], Xm}. */
  ST3_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c804000,
      "0 Q 0011001 0 0 Rm:5 0100 size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.T, [Xn|SP], #offset}. */
  ST4_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0c9f0000,
      "0 Q 0011001 0 0 11111 0000 size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.T, [Xn|SP], Xm}. */
  ST4_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0c800000,
      "0 Q 0011001 0 0 Rm:5 0000 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.T, [Xn|SP], #offset}. */
  LD1_MULT_1_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf7000,
      "0 Q 0011001 1 0 11111 0111 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.T, [Xn|SP], Xm}. */
  LD1_MULT_1_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc07000,
      "0 Q 0011001 1 0 Rm:5 0111 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 2 Vt.T, [Xn|SP], #offset}. */
  LD1_MULT_2_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdfa000,
      "0 Q 0011001 1 0 11111 1010 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 2 Vt.T, [Xn|SP], Xm}. */
  LD1_MULT_2_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc0a000,
      "0 Q 0011001 1 0 Rm:5 1010 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 3 Vt.T, [Xn|SP], #offset}. */
  LD1_MULT_3_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf6000,
      "0 Q 0011001 1 0 11111 0110 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 3 Vt.T, [Xn|SP], Xm}. */
  LD1_MULT_3_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc06000,
      "0 Q 0011001 1 0 Rm:5 0110 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 4 Vt.T, [Xn|SP], #offset}. */
  LD1_MULT_4_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf2000,
      "0 Q 0011001 1 0 11111 0010 size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 4 Vt.T, [Xn|SP], Xm}. */
  LD1_MULT_4_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc02000,
      "0 Q 0011001 1 0 Rm:5 0010 size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.T, [Xn|SP], #offset}. */
  LD2_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf8000,
      "0 Q 0011001 1 0 11111 1000 size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.T, [Xn|SP], Xm}. */
  LD2_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc08000,
      "0 Q 0011001 1 0 Rm:5 1000 size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.T, [Xn|SP], #offset}. */
  LD3_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf4000,
      "0 Q 0011001 1 0 11111 0100 size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.T, [Xn|SP], Xm}. */
  LD3_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc04000,
      "0 Q 0011001 1 0 Rm:5 0100 size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.T, [Xn|SP], #offset}. */
  LD4_MULT_POST(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbffff000,
      0x0cdf0000,
      "0 Q 0011001 1 0 11111 0000 size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.T, [Xn|SP], Xm}. */
  LD4_MULT_POST_REG(
      Group.SIMD_LDST_MULTI_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0cc00000,
      "0 Q 0011001 1 0 Rm:5 0000 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.b[index], [Xn|SP]}. */
  ST1_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d000000,
      "0 Q 0011010 0 0 00000 000 S size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.h[index], [Xn|SP]}. */
  ST1_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d004000,
      "0 Q 0011010 0 0 00000 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.s[index], [Xn|SP]}. */
  ST1_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d008000,
      "0 Q 0011010 0 0 00000 100 S 00 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.d[index], [Xn|SP]}. */
  ST1_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d008400,
      "0 Q 0011010 0 0 00000 100 0 01 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.b[index], [Xn|SP]}. */
  ST2_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d200000,
      "0 Q 0011010 0 1 00000 000 S size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.h[index], [Xn|SP]}. */
  ST2_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d204000,
      "0 Q 0011010 0 1 00000 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.s[index], [Xn|SP]}. */
  ST2_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d208000,
      "0 Q 0011010 0 1 00000 100 S 00 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.d[index], [Xn|SP]}. */
  ST2_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d208400,
      "0 Q 0011010 0 1 00000 100 0 01 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.b[index], [Xn|SP]}. */
  ST3_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d002000,
      "0 Q 0011010 0 0 00000 001 S size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.h[index], [Xn|SP]}. */
  ST3_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d006000,
      "0 Q 0011010 0 0 00000 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.s[index], [Xn|SP]}. */
  ST3_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d00a000,
      "0 Q 0011010 0 0 00000 101 S 00 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.d[index], [Xn|SP]}. */
  ST3_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d00a400,
      "0 Q 0011010 0 0 00000 101 0 01 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.b[index], [Xn|SP]}. */
  ST4_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d202000,
      "0 Q 0011010 0 1 00000 001 S size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.h[index], [Xn|SP]}. */
  ST4_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d206000,
      "0 Q 0011010 0 1 00000 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.s[index], [Xn|SP]}. */
  ST4_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d20a000,
      "0 Q 0011010 0 1 00000 101 S 00 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.d[index], [Xn|SP]}. */
  ST4_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d20a400,
      "0 Q 0011010 0 1 00000 101 0 01 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.b[index], [Xn|SP]}. */
  LD1_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d400000,
      "0 Q 0011010 1 0 00000 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.h[index], [Xn|SP]}. */
  LD1_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d404000,
      "0 Q 0011010 1 0 00000 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.s[index], [Xn|SP]}. */
  LD1_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d408000,
      "0 Q 0011010 1 0 00000 100 S 00 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.d[index], [Xn|SP]}. */
  LD1_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d408400,
      "0 Q 0011010 1 0 00000 100 0 01 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.b[index], [Xn|SP]}. */
  LD2_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d600000,
      "0 Q 0011010 1 1 00000 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.h[index], [Xn|SP]}. */
  LD2_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d604000,
      "0 Q 0011010 1 1 00000 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.s[index], [Xn|SP]}. */
  LD2_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d608000,
      "0 Q 0011010 1 1 00000 100 S 00 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.d[index], [Xn|SP]}. */
  LD2_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d608400,
      "0 Q 0011010 1 1 00000 100 0 01 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.b[index], [Xn|SP]}. */
  LD3_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d402000,
      "0 Q 0011010 1 0 00000 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.h[index], [Xn|SP]}. */
  LD3_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d406000,
      "0 Q 0011010 1 0 00000 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.s[index], [Xn|SP]}. */
  LD3_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d40a000,
      "0 Q 0011010 1 0 00000 101 S 00 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.d[index], [Xn|SP]}. */
  LD3_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d40a400,
      "0 Q 0011010 1 0 00000 101 0 01 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.b[index], [Xn|SP]}. */
  LD4_SINGLE_B(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe000,
      0x0d602000,
      "0 Q 0011010 1 1 00000 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.h[index], [Xn|SP]}. */
  LD4_SINGLE_H(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffe400,
      0x0d606000,
      "0 Q 0011010 1 1 00000 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.s[index], [Xn|SP]}. */
  LD4_SINGLE_S(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbfffec00,
      0x0d60a000,
      "0 Q 0011010 1 1 00000 101 S 00 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.d[index], [Xn|SP]}. */
  LD4_SINGLE_D(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffffc00,
      0x0d60a400,
      "0 Q 0011010 1 1 00000 101 0 01 Rn:5 Rt:5"),
  /** {@code ld1r list of 1 Vt.T, [Xn|SP]}. */
  LD1R(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffff000,
      0x0d40c000,
      "0 Q 0011010 1 0 00000 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld2r list of 2 Vt.T, [Xn|SP]}. */
  LD2R(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffff000,
      0x0d60c000,
      "0 Q 0011010 1 1 00000 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld3r list of 3 Vt.T, [Xn|SP]}. */
  LD3R(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffff000,
      0x0d40e000,
      "0 Q 0011010 1 0 00000 111 0 size:2 Rn:5 Rt:5"),
  /** {@code ld4r list of 4 Vt.T, [Xn|SP]}. */
  LD4R(
      Group.SIMD_LDST_SINGLE,
      Feature.SIMD,
      0xbffff000,
      0x0d60e000,
      "0 Q 0011010 1 1 00000 111 0 size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.b[index], [Xn|SP], #offset}. */
  ST1_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0d9f0000,
      "0 Q 0011011 0 0 11111 000 S size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.b[index], [Xn|SP], Xm}. */
  ST1_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0d800000,
      "0 Q 0011011 0 0 Rm:5 000 S size:2 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.h[index], [Xn|SP], #offset}. */
  ST1_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0d9f4000,
      "0 Q 0011011 0 0 11111 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.h[index], [Xn|SP], Xm}. */
  ST1_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0d804000,
      "0 Q 0011011 0 0 Rm:5 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.s[index], [Xn|SP], #offset}. */
  ST1_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0d9f8000,
      "0 Q 0011011 0 0 11111 100 S 00 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.s[index], [Xn|SP], Xm}. */
  ST1_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0d808000,
      "0 Q 0011011 0 0 Rm:5 100 S 00 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.d[index], [Xn|SP], #offset}. */
  ST1_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0d9f8400,
      "0 Q 0011011 0 0 11111 100 0 01 Rn:5 Rt:5"),
  /** {@code st1 list of 1 Vt.d[index], [Xn|SP], Xm}. */
  ST1_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0d808400,
      "0 Q 0011011 0 0 Rm:5 100 0 01 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.b[index], [Xn|SP], #offset}. */
  ST2_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0dbf0000,
      "0 Q 0011011 0 1 11111 000 S size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.b[index], [Xn|SP], Xm}. */
  ST2_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0da00000,
      "0 Q 0011011 0 1 Rm:5 000 S size:2 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.h[index], [Xn|SP], #offset}. */
  ST2_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0dbf4000,
      "0 Q 0011011 0 1 11111 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.h[index], [Xn|SP], Xm}. */
  ST2_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0da04000,
      "0 Q 0011011 0 1 Rm:5 010 S size1 0 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.s[index], [Xn|SP], #offset}. */
  ST2_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0dbf8000,
      "0 Q 0011011 0 1 11111 100 S 00 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.s[index], [Xn|SP], Xm}. */
  ST2_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0da08000,
      "0 Q 0011011 0 1 Rm:5 100 S 00 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.d[index], [Xn|SP], #offset}. */
  ST2_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0dbf8400,
      "0 Q 0011011 0 1 11111 100 0 01 Rn:5 Rt:5"),
  /** {@code st2 list of 2 Vt.d[index], [Xn|SP], Xm}. */
  ST2_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0da08400,
      "0 Q 0011011 0 1 Rm:5 100 0 01 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.b[index], [Xn|SP], #offset}. */
  ST3_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0d9f2000,
      "0 Q 0011011 0 0 11111 001 S size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.b[index], [Xn|SP], Xm}. */
  ST3_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0d802000,
      "0 Q 0011011 0 0 Rm:5 001 S size:2 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.h[index], [Xn|SP], #offset}. */
  ST3_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0d9f6000,
      "0 Q 0011011 0 0 11111 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.h[index], [Xn|SP], Xm}. */
  ST3_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0d806000,
      "0 Q 0011011 0 0 Rm:5 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.s[index], [Xn|SP], #offset}. */
  ST3_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0d9fa000,
      "0 Q 0011011 0 0 11111 101 S 00 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.s[index], [Xn|SP], Xm}. */
  ST3_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0d80a000,
      "0 Q 0011011 0 0 Rm:5 101 S 00 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.d[index], [Xn|SP], #offset}. */
  ST3_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0d9fa400,
      "0 Q 0011011 0 0 11111 101 0 01 Rn:5 Rt:5"),
  /** {@code st3 list of 3 Vt.d[index], [Xn|SP], Xm}. */
  ST3_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0d80a400,
      "0 Q 0011011 0 0 Rm:5 101 0 01 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.b[index], [Xn|SP], #offset}. */
  ST4_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0dbf2000,
      "0 Q 0011011 0 1 11111 001 S size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.b[index], [Xn|SP], Xm}. */
  ST4_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0da02000,
      "0 Q 0011011 0 1 Rm:5 001 S size:2 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.h[index], [Xn|SP], #offset}. */
  ST4_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0dbf6000,
      "0 Q 0011011 0 1 11111 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.h[index], [Xn|SP], Xm}. */
  ST4_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0da06000,
      "0 Q 0011011 0 1 Rm:5 011 S size1 0 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.s[index], [Xn|SP], #offset}. */
  ST4_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0dbfa000,
      "0 Q 0011011 0 1 11111 101 S 00 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.s[index], [Xn|SP], Xm}. */
  ST4_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0da0a000,
      "0 Q 0011011 0 1 Rm:5 101 S 00 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.d[index], [Xn|SP], #offset}. */
  ST4_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0dbfa400,
      "0 Q 0011011 0 1 11111 101 0 01 Rn:5 Rt:5"),
  /** {@code st4 list of 4 Vt.d[index], [Xn|SP], Xm}. */
  ST4_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0da0a400,
      "0 Q 0011011 0 1 Rm:5 101 0 01 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.b[index], [Xn|SP], #offset}. */
  LD1_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0ddf0000,
      "0 Q 0011011 1 0 11111 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.b[index], [Xn|SP], Xm}. */
  LD1_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0dc00000,
      "0 Q 0011011 1 0 Rm:5 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.h[index], [Xn|SP], #offset}. */
  LD1_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0ddf4000,
      "0 Q 0011011 1 0 11111 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.h[index], [Xn|SP], Xm}. */
  LD1_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0dc04000,
      "0 Q 0011011 1 0 Rm:5 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.s[index], [Xn|SP], #offset}. */
  LD1_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0ddf8000,
      "0 Q 0011011 1 0 11111 100 S 00 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.s[index], [Xn|SP], Xm}. */
  LD1_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0dc08000,
      "0 Q 0011011 1 0 Rm:5 100 S 00 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.d[index], [Xn|SP], #offset}. */
  LD1_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0ddf8400,
      "0 Q 0011011 1 0 11111 100 0 01 Rn:5 Rt:5"),
  /** {@code ld1 list of 1 Vt.d[index], [Xn|SP], Xm}. */
  LD1_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0dc08400,
      "0 Q 0011011 1 0 Rm:5 100 0 01 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.b[index], [Xn|SP], #offset}. */
  LD2_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0dff0000,
      "0 Q 0011011 1 1 11111 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.b[index], [Xn|SP], Xm}. */
  LD2_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0de00000,
      "0 Q 0011011 1 1 Rm:5 000 S size:2 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.h[index], [Xn|SP], #offset}. */
  LD2_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0dff4000,
      "0 Q 0011011 1 1 11111 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.h[index], [Xn|SP], Xm}. */
  LD2_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0de04000,
      "0 Q 0011011 1 1 Rm:5 010 S size1 0 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.s[index], [Xn|SP], #offset}. */
  LD2_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0dff8000,
      "0 Q 0011011 1 1 11111 100 S 00 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.s[index], [Xn|SP], Xm}. */
  LD2_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0de08000,
      "0 Q 0011011 1 1 Rm:5 100 S 00 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.d[index], [Xn|SP], #offset}. */
  LD2_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0dff8400,
      "0 Q 0011011 1 1 11111 100 0 01 Rn:5 Rt:5"),
  /** {@code ld2 list of 2 Vt.d[index], [Xn|SP], Xm}. */
  LD2_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0de08400,
      "0 Q 0011011 1 1 Rm:5 100 0 01 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.b[index], [Xn|SP], #offset}. */
  LD3_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0ddf2000,
      "0 Q 0011011 1 0 11111 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.b[index], [Xn|SP], Xm}. */
  LD3_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0dc02000,
      "0 Q 0011011 1 0 Rm:5 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.h[index], [Xn|SP], #offset}. */
  LD3_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0ddf6000,
      "0 Q 0011011 1 0 11111 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.h[index], [Xn|SP], Xm}. */
  LD3_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0dc06000,
      "0 Q 0011011 1 0 Rm:5 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.s[index], [Xn|SP], #offset}. */
  LD3_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0ddfa000,
      "0 Q 0011011 1 0 11111 101 S 00 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.s[index], [Xn|SP], Xm}. */
  LD3_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0dc0a000,
      "0 Q 0011011 1 0 Rm:5 101 S 00 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.d[index], [Xn|SP], #offset}. */
  LD3_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0ddfa400,
      "0 Q 0011011 1 0 11111 101 0 01 Rn:5 Rt:5"),
  /** {@code ld3 list of 3 Vt.d[index], [Xn|SP], Xm}. */
  LD3_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0dc0a400,
      "0 Q 0011011 1 0 Rm:5 101 0 01 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.b[index], [Xn|SP], #offset}. */
  LD4_SINGLE_B_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe000,
      0x0dff2000,
      "0 Q 0011011 1 1 11111 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.b[index], [Xn|SP], Xm}. */
  LD4_SINGLE_B_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e000,
      0x0de02000,
      "0 Q 0011011 1 1 Rm:5 001 S size:2 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.h[index], [Xn|SP], #offset}. */
  LD4_SINGLE_H_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffe400,
      0x0dff6000,
      "0 Q 0011011 1 1 11111 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.h[index], [Xn|SP], Xm}. */
  LD4_SINGLE_H_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0e400,
      0x0de06000,
      "0 Q 0011011 1 1 Rm:5 011 S size1 0 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.s[index], [Xn|SP], #offset}. */
  LD4_SINGLE_S_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfffec00,
      0x0dffa000,
      "0 Q 0011011 1 1 11111 101 S 00 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.s[index], [Xn|SP], Xm}. */
  LD4_SINGLE_S_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0ec00,
      0x0de0a000,
      "0 Q 0011011 1 1 Rm:5 101 S 00 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.d[index], [Xn|SP], #offset}. */
  LD4_SINGLE_D_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffffc00,
      0x0dffa400,
      "0 Q 0011011 1 1 11111 101 0 01 Rn:5 Rt:5"),
  /** {@code ld4 list of 4 Vt.d[index], [Xn|SP], Xm}. */
  LD4_SINGLE_D_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0fc00,
      0x0de0a400,
      "0 Q 0011011 1 1 Rm:5 101 0 01 Rn:5 Rt:5"),
  /** {@code ld1r list of 1 Vt.T, [Xn|SP], #offset}. */
  LD1R_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffff000,
      0x0ddfc000,
      "0 Q 0011011 1 0 11111 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld1r list of 1 Vt.T, [Xn|SP], Xm}. */
  LD1R_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0dc0c000,
      "0 Q 0011011 1 0 Rm:5 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld2r list of 2 Vt.T, [Xn|SP], #offset}. */
  LD2R_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffff000,
      0x0dffc000,
      "0 Q 0011011 1 1 11111 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld2r list of 2 Vt.T, [Xn|SP], Xm}. */
  LD2R_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0de0c000,
      "0 Q 0011011 1 1 Rm:5 110 0 size:2 Rn:5 Rt:5"),
  /** {@code ld3r list of 3 Vt.T, [Xn|SP], #offset}. */
  LD3R_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffff000,
      0x0ddfe000,
      "0 Q 0011011 1 0 11111 111 0 size:2 Rn:5 Rt:5"),
  /** {@code ld3r list of 3 Vt.T, [Xn|SP], Xm}. */
  LD3R_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0dc0e000,
      "0 Q 0011011 1 0 Rm:5 111 0 size:2 Rn:5 Rt:5"),
  /** {@code ld4r list of 4 Vt.T, [Xn|SP], #offset}. */
  LD4R_POST(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbffff000,
      0x0dffe000,
      "0 Q 0011011 1 1 11111 111 0 size:2 Rn:5 Rt:5"),
  /** {@code ld4r list of 4 Vt.T, [Xn|SP], Xm}. */
  LD4R_POST_REG(
      Group.SIMD_LDST_SINGLE_POST,
      Feature.SIMD,
      0xbfe0f000,
      0x0de0e000,
      "0 Q 0011011 1 1 Rm:5 111 0 size:2 Rn:5 Rt:5"),
  ;

  private final Group group;
  private final Feature feature;
  private final int mask;
  private final int bits;
  private final String pattern;

  Opcode(Group group, Feature feature, int mask, int bits, String pattern) {
    this.group = group;
    this.feature = feature;
    this.mask = mask;
    this.bits = bits;
    this.pattern = pattern;
  }

  /** {@return the Arm ARM's encoding group} */
  public Group group() {
    return group;
  }

  /** {@return what a CPU must have to execute it} */
  public Feature feature() {
    return feature;
  }

  /** {@return a word with a one for every bit that the encoding fixes} */
  public int mask() {
    return mask;
  }

  /** {@return the values of the fixed bits, zero elsewhere} */
  public int bits() {
    return bits;
  }

  /**
   * {@return the bit pattern from bit 31 down: literal bits, and fields as {@code name:width} or
   * {@code name} for one bit}
   */
  public String pattern() {
    return pattern;
  }

  /**
   * {@return the fields from bit 31 down} The list is made anew; keep it rather than asking again
   * in a loop. Not every combination of field values is this instruction: {@link Decoder#decode}
   * tells.
   */
  public List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    int at = 32;
    for (String token : pattern.split(" ")) {
      char first = token.charAt(0);
      if (first == '0' || first == '1') {
        at -= token.length();
      } else {
        int colon = token.indexOf(':');
        int width = colon < 0 ? 1 : Integer.parseInt(token.substring(colon + 1));
        at -= width;
        fields.add(new Field(colon < 0 ? token : token.substring(0, colon), at, width));
      }
    }
    return List.copyOf(fields);
  }

  /**
   * {@return the field of that name}
   *
   * @param name as in the Arm ARM
   * @throws IllegalArgumentException if the encoding has no such field
   */
  public Field field(String name) {
    for (Field field : fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException(this + " has no field " + name);
  }
}
