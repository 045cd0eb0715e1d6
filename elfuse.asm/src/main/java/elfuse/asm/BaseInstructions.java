// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

import elfuse.asm.encode.Fixup;
import elfuse.asm.encode.Immediates;

/** The base instructions of {@link Assembler}, one method for each way to write one. */
public abstract sealed class BaseInstructions extends CodeBuffer permits SimdInstructions {
  BaseInstructions(long base) {
    super(base);
  }

  /**
   * {@code udf #imm}, row {@link Opcode#UDF}.
   *
   * @param imm16 0 to 65535
   */
  public final void udf(int imm16) {
    emit(0x00000000 | Immediates.range("imm16", imm16, 0, 65535));
  }

  /**
   * {@code adr Xd, target}, row {@link Opcode#ADR}.
   *
   * @param rd 64-bit register or ZR
   * @param target within 1 MiB
   */
  public final void adr(XOrZr rd, Label target) {
    emit(0x10000000 | rd.number(), target, Fixup.ADR);
  }

  /**
   * {@code adrp Xd, target}, row {@link Opcode#ADRP}.
   *
   * @param rd 64-bit register or ZR
   * @param target within 4 GiB; its 4 KiB page is meant
   */
  public final void adrp(XOrZr rd, Label target) {
    emit(0x90000000 | rd.number(), target, Fixup.ADRP);
  }

  /**
   * {@code add Rd|SP, Rn|SP, #imm}, row {@link Opcode#ADD_IMM}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void add(WOrSp rd, WOrSp rn, long imm) {
    emit(0x11000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code add Rd|SP, Rn|SP, #imm}, row {@link Opcode#ADD_IMM}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void add(XOrSp rd, XOrSp rn, long imm) {
    emit(0x91000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code adds Rd, Rn|SP, #imm}, row {@link Opcode#ADDS_IMM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void adds(WOrZr rd, WOrSp rn, long imm) {
    emit(0x31000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code adds Rd, Rn|SP, #imm}, row {@link Opcode#ADDS_IMM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void adds(XOrZr rd, XOrSp rn, long imm) {
    emit(0xb1000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code cmn Rn|SP, #imm}, row {@link Opcode#ADDS_IMM}.
   *
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void cmn(WOrSp rn, long imm) {
    emit(0x3100001f | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code cmn Rn|SP, #imm}, row {@link Opcode#ADDS_IMM}.
   *
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void cmn(XOrSp rn, long imm) {
    emit(0xb100001f | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code sub Rd|SP, Rn|SP, #imm}, row {@link Opcode#SUB_IMM}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void sub(WOrSp rd, WOrSp rn, long imm) {
    emit(0x51000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code sub Rd|SP, Rn|SP, #imm}, row {@link Opcode#SUB_IMM}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void sub(XOrSp rd, XOrSp rn, long imm) {
    emit(0xd1000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code subs Rd, Rn|SP, #imm}, row {@link Opcode#SUBS_IMM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void subs(WOrZr rd, WOrSp rn, long imm) {
    emit(0x71000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code subs Rd, Rn|SP, #imm}, row {@link Opcode#SUBS_IMM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void subs(XOrZr rd, XOrSp rn, long imm) {
    emit(0xf1000000 | rd.number() | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code cmp Rn|SP, #imm}, row {@link Opcode#SUBS_IMM}.
   *
   * @param rn 32-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void cmp(WOrSp rn, long imm) {
    emit(0x7100001f | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code cmp Rn|SP, #imm}, row {@link Opcode#SUBS_IMM}.
   *
   * @param rn 64-bit register or SP
   * @param imm 0 to 4095, or a multiple of 4096 up to 16773120
   */
  public final void cmp(XOrSp rn, long imm) {
    emit(0xf100001f | rn.number() << 5 | Immediates.addSub("imm", imm) << 10);
  }

  /**
   * {@code and Rd|SP, Rn, #imm}, row {@link Opcode#AND_IMM}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void and(WOrSp rd, WOrZr rn, long imm) {
    emit(0x12000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, false) << 10);
  }

  /**
   * {@code and Rd|SP, Rn, #imm}, row {@link Opcode#AND_IMM}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void and(XOrSp rd, XOrZr rn, long imm) {
    emit(0x92000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, true) << 10);
  }

  /**
   * {@code orr Rd|SP, Rn, #imm}, row {@link Opcode#ORR_IMM}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void orr(WOrSp rd, WOrZr rn, long imm) {
    emit(0x32000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, false) << 10);
  }

  /**
   * {@code orr Rd|SP, Rn, #imm}, row {@link Opcode#ORR_IMM}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void orr(XOrSp rd, XOrZr rn, long imm) {
    emit(0xb2000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, true) << 10);
  }

  /**
   * {@code eor Rd|SP, Rn, #imm}, row {@link Opcode#EOR_IMM}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void eor(WOrSp rd, WOrZr rn, long imm) {
    emit(0x52000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, false) << 10);
  }

  /**
   * {@code eor Rd|SP, Rn, #imm}, row {@link Opcode#EOR_IMM}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void eor(XOrSp rd, XOrZr rn, long imm) {
    emit(0xd2000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, true) << 10);
  }

  /**
   * {@code ands Rd, Rn, #imm}, row {@link Opcode#ANDS_IMM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void ands(WOrZr rd, WOrZr rn, long imm) {
    emit(0x72000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, false) << 10);
  }

  /**
   * {@code ands Rd, Rn, #imm}, row {@link Opcode#ANDS_IMM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void ands(XOrZr rd, XOrZr rn, long imm) {
    emit(0xf2000000 | rd.number() | rn.number() << 5 | Immediates.logical("imm", imm, true) << 10);
  }

  /**
   * {@code tst Rn, #imm}, row {@link Opcode#ANDS_IMM}.
   *
   * @param rn 32-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void tst(WOrZr rn, long imm) {
    emit(0x7200001f | rn.number() << 5 | Immediates.logical("imm", imm, false) << 10);
  }

  /**
   * {@code tst Rn, #imm}, row {@link Opcode#ANDS_IMM}.
   *
   * @param rn 64-bit register or ZR
   * @param imm a bitmask immediate: a rotated run of ones, repeated
   */
  public final void tst(XOrZr rn, long imm) {
    emit(0xf200001f | rn.number() << 5 | Immediates.logical("imm", imm, true) << 10);
  }

  /**
   * {@code movn Rd, #imm, lsl #shift}, row {@link Opcode#MOVN}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movn(WOrZr rd, int imm16) {
    emit(0x12800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movn Rd, #imm, lsl #shift}, row {@link Opcode#MOVN}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16
   */
  public final void movn(WOrZr rd, int imm16, int shift) {
    emit(
        0x12800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16) << 21);
  }

  /**
   * {@code movn Rd, #imm, lsl #shift}, row {@link Opcode#MOVN}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movn(XOrZr rd, int imm16) {
    emit(0x92800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movn Rd, #imm, lsl #shift}, row {@link Opcode#MOVN}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16, 32, 48
   */
  public final void movn(XOrZr rd, int imm16, int shift) {
    emit(
        0x92800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16, 32, 48) << 21);
  }

  /**
   * {@code movz Rd, #imm, lsl #shift}, row {@link Opcode#MOVZ}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movz(WOrZr rd, int imm16) {
    emit(0x52800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movz Rd, #imm, lsl #shift}, row {@link Opcode#MOVZ}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16
   */
  public final void movz(WOrZr rd, int imm16, int shift) {
    emit(
        0x52800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16) << 21);
  }

  /**
   * {@code movz Rd, #imm, lsl #shift}, row {@link Opcode#MOVZ}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movz(XOrZr rd, int imm16) {
    emit(0xd2800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movz Rd, #imm, lsl #shift}, row {@link Opcode#MOVZ}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16, 32, 48
   */
  public final void movz(XOrZr rd, int imm16, int shift) {
    emit(
        0xd2800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16, 32, 48) << 21);
  }

  /**
   * {@code movk Rd, #imm, lsl #shift}, row {@link Opcode#MOVK}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movk(WOrZr rd, int imm16) {
    emit(0x72800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movk Rd, #imm, lsl #shift}, row {@link Opcode#MOVK}.
   *
   * @param rd 32-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16
   */
  public final void movk(WOrZr rd, int imm16, int shift) {
    emit(
        0x72800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16) << 21);
  }

  /**
   * {@code movk Rd, #imm, lsl #shift}, row {@link Opcode#MOVK}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   */
  public final void movk(XOrZr rd, int imm16) {
    emit(0xf2800000 | rd.number() | Immediates.range("imm16", imm16, 0, 65535) << 5 | 0 << 21);
  }

  /**
   * {@code movk Rd, #imm, lsl #shift}, row {@link Opcode#MOVK}.
   *
   * @param rd 64-bit register or ZR
   * @param imm16 0 to 65535
   * @param shift one of 0, 16, 32, 48
   */
  public final void movk(XOrZr rd, int imm16, int shift) {
    emit(
        0xf2800000
            | rd.number()
            | Immediates.range("imm16", imm16, 0, 65535) << 5
            | Immediates.choice("shift", shift, 0, 16, 32, 48) << 21);
  }

  /**
   * {@code sbfm Rd, Rn, #imm, #imm}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param immr 0 to 31
   * @param imms 0 to 31
   */
  public final void sbfm(WOrZr rd, WOrZr rn, int immr, int imms) {
    emit(
        0x13000000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 31) << 16
            | Immediates.range("imms", imms, 0, 31) << 10);
  }

  /**
   * {@code sbfm Rd, Rn, #imm, #imm}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param immr 0 to 63
   * @param imms 0 to 63
   */
  public final void sbfm(XOrZr rd, XOrZr rn, int immr, int imms) {
    emit(
        0x93400000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 63) << 16
            | Immediates.range("imms", imms, 0, 63) << 10);
  }

  /**
   * {@code asr Rd, Rn, #imm}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param immr 0 to 31
   */
  public final void asr(WOrZr rd, WOrZr rn, int immr) {
    emit(0x13007c00 | rd.number() | rn.number() << 5 | Immediates.range("immr", immr, 0, 31) << 16);
  }

  /**
   * {@code asr Rd, Rn, #imm}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param immr 0 to 63
   */
  public final void asr(XOrZr rd, XOrZr rn, int immr) {
    emit(0x9340fc00 | rd.number() | rn.number() << 5 | Immediates.range("immr", immr, 0, 63) << 16);
  }

  /**
   * {@code sxtb Rd, Wn}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void sxtb(WOrZr rd, WOrZr rn) {
    emit(0x13001c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sxtb Rd, Wn}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void sxtb(XOrZr rd, WOrZr rn) {
    emit(0x93401c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sxth Rd, Wn}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void sxth(WOrZr rd, WOrZr rn) {
    emit(0x13003c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sxth Rd, Wn}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void sxth(XOrZr rd, WOrZr rn) {
    emit(0x93403c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sxtw Xd, Wn}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void sxtw(XOrZr rd, WOrZr rn) {
    emit(0x93407c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sbfiz Rd, Rn, #lsb, #width}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void sbfiz(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x13000000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, false) << 10);
  }

  /**
   * {@code sbfiz Rd, Rn, #lsb, #width}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void sbfiz(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0x93400000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, true) << 10);
  }

  /**
   * {@code sbfx Rd, Rn, #lsb, #width}, row {@link Opcode#SBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void sbfx(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x13000000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, false) << 10);
  }

  /**
   * {@code sbfx Rd, Rn, #lsb, #width}, row {@link Opcode#SBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void sbfx(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0x93400000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, true) << 10);
  }

  /**
   * {@code bfm Rd, Rn, #imm, #imm}, row {@link Opcode#BFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param immr 0 to 31
   * @param imms 0 to 31
   */
  public final void bfm(WOrZr rd, WOrZr rn, int immr, int imms) {
    emit(
        0x33000000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 31) << 16
            | Immediates.range("imms", imms, 0, 31) << 10);
  }

  /**
   * {@code bfm Rd, Rn, #imm, #imm}, row {@link Opcode#BFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param immr 0 to 63
   * @param imms 0 to 63
   */
  public final void bfm(XOrZr rd, XOrZr rn, int immr, int imms) {
    emit(
        0xb3400000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 63) << 16
            | Immediates.range("imms", imms, 0, 63) << 10);
  }

  /**
   * {@code bfc Rd, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void bfc(WOrZr rd, int lsb, int width) {
    emit(0x330003e0 | rd.number() | Immediates.insert(lsb, width, false) << 10);
  }

  /**
   * {@code bfc Rd, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void bfc(XOrZr rd, int lsb, int width) {
    emit(0xb34003e0 | rd.number() | Immediates.insert(lsb, width, true) << 10);
  }

  /**
   * {@code bfi Rd, Rn, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void bfi(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x33000000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, false) << 10);
  }

  /**
   * {@code bfi Rd, Rn, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void bfi(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0xb3400000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, true) << 10);
  }

  /**
   * {@code bfxil Rd, Rn, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void bfxil(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x33000000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, false) << 10);
  }

  /**
   * {@code bfxil Rd, Rn, #lsb, #width}, row {@link Opcode#BFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void bfxil(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0xb3400000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, true) << 10);
  }

  /**
   * {@code ubfm Rd, Rn, #imm, #imm}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param immr 0 to 31
   * @param imms 0 to 31
   */
  public final void ubfm(WOrZr rd, WOrZr rn, int immr, int imms) {
    emit(
        0x53000000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 31) << 16
            | Immediates.range("imms", imms, 0, 31) << 10);
  }

  /**
   * {@code ubfm Rd, Rn, #imm, #imm}, row {@link Opcode#UBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param immr 0 to 63
   * @param imms 0 to 63
   */
  public final void ubfm(XOrZr rd, XOrZr rn, int immr, int imms) {
    emit(
        0xd3400000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("immr", immr, 0, 63) << 16
            | Immediates.range("imms", imms, 0, 63) << 10);
  }

  /**
   * {@code lsr Rd, Rn, #imm}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param immr 0 to 31
   */
  public final void lsr(WOrZr rd, WOrZr rn, int immr) {
    emit(0x53007c00 | rd.number() | rn.number() << 5 | Immediates.range("immr", immr, 0, 31) << 16);
  }

  /**
   * {@code lsr Rd, Rn, #imm}, row {@link Opcode#UBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param immr 0 to 63
   */
  public final void lsr(XOrZr rd, XOrZr rn, int immr) {
    emit(0xd340fc00 | rd.number() | rn.number() << 5 | Immediates.range("immr", immr, 0, 63) << 16);
  }

  /**
   * {@code lsl Rd, Rn, #shift}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param shift 0 to 31
   */
  public final void lsl(WOrZr rd, WOrZr rn, int shift) {
    emit(
        0x53000000
            | rd.number()
            | rn.number() << 5
            | Immediates.shiftLeft("shift", shift, false) << 10);
  }

  /**
   * {@code lsl Rd, Rn, #shift}, row {@link Opcode#UBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param shift 0 to 63
   */
  public final void lsl(XOrZr rd, XOrZr rn, int shift) {
    emit(
        0xd3400000
            | rd.number()
            | rn.number() << 5
            | Immediates.shiftLeft("shift", shift, true) << 10);
  }

  /**
   * {@code uxtb Wd, Wn}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void uxtb(WOrZr rd, WOrZr rn) {
    emit(0x53001c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code uxth Wd, Wn}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void uxth(WOrZr rd, WOrZr rn) {
    emit(0x53003c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ubfiz Rd, Rn, #lsb, #width}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void ubfiz(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x53000000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, false) << 10);
  }

  /**
   * {@code ubfiz Rd, Rn, #lsb, #width}, row {@link Opcode#UBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void ubfiz(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0xd3400000 | rd.number() | rn.number() << 5 | Immediates.insert(lsb, width, true) << 10);
  }

  /**
   * {@code ubfx Rd, Rn, #lsb, #width}, row {@link Opcode#UBFM}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param lsb 0 to 31
   * @param width 1 to 32 - lsb
   */
  public final void ubfx(WOrZr rd, WOrZr rn, int lsb, int width) {
    emit(0x53000000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, false) << 10);
  }

  /**
   * {@code ubfx Rd, Rn, #lsb, #width}, row {@link Opcode#UBFM}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param lsb 0 to 63
   * @param width 1 to 64 - lsb
   */
  public final void ubfx(XOrZr rd, XOrZr rn, int lsb, int width) {
    emit(0xd3400000 | rd.number() | rn.number() << 5 | Immediates.extract(lsb, width, true) << 10);
  }

  /**
   * {@code extr Rd, Rn, Rm, #imm}, row {@link Opcode#EXTR}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param imms 0 to 31
   */
  public final void extr(WOrZr rd, WOrZr rn, WOrZr rm, int imms) {
    emit(
        0x13800000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("imms", imms, 0, 31) << 10);
  }

  /**
   * {@code extr Rd, Rn, Rm, #imm}, row {@link Opcode#EXTR}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param imms 0 to 63
   */
  public final void extr(XOrZr rd, XOrZr rn, XOrZr rm, int imms) {
    emit(
        0x93c00000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("imms", imms, 0, 63) << 10);
  }

  /**
   * {@code ror Rd, Rn, #imm}, row {@link Opcode#EXTR}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param imms 0 to 31
   */
  public final void ror(WOrZr rd, WOrZr rn, int imms) {
    emit(
        0x13800000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("imms", imms, 0, 31) << 10
            | rn.number() << 16);
  }

  /**
   * {@code ror Rd, Rn, #imm}, row {@link Opcode#EXTR}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param imms 0 to 63
   */
  public final void ror(XOrZr rd, XOrZr rn, int imms) {
    emit(
        0x93c00000
            | rd.number()
            | rn.number() << 5
            | Immediates.range("imms", imms, 0, 63) << 10
            | rn.number() << 16);
  }

  /**
   * {@code svc #imm}, row {@link Opcode#SVC}.
   *
   * @param imm16 0 to 65535
   */
  public final void svc(int imm16) {
    emit(0xd4000001 | Immediates.range("imm16", imm16, 0, 65535) << 5);
  }

  /**
   * {@code hvc #imm}, row {@link Opcode#HVC}.
   *
   * @param imm16 0 to 65535
   */
  public final void hvc(int imm16) {
    emit(0xd4000002 | Immediates.range("imm16", imm16, 0, 65535) << 5);
  }

  /**
   * {@code smc #imm}, row {@link Opcode#SMC}.
   *
   * @param imm16 0 to 65535
   */
  public final void smc(int imm16) {
    emit(0xd4000003 | Immediates.range("imm16", imm16, 0, 65535) << 5);
  }

  /**
   * {@code brk #imm}, row {@link Opcode#BRK}.
   *
   * @param imm16 0 to 65535
   */
  public final void brk(int imm16) {
    emit(0xd4200000 | Immediates.range("imm16", imm16, 0, 65535) << 5);
  }

  /**
   * {@code hlt #imm}, row {@link Opcode#HLT}.
   *
   * @param imm16 0 to 65535
   */
  public final void hlt(int imm16) {
    emit(0xd4400000 | Immediates.range("imm16", imm16, 0, 65535) << 5);
  }

  /**
   * {@code hint #imm}, row {@link Opcode#HINT}.
   *
   * @param imm 0 to 127
   */
  public final void hint(int imm) {
    emit(0xd503201f | Immediates.unsigned("imm", imm, 127) << 5);
  }

  /** {@code nop}, row {@link Opcode#HINT}. */
  public final void nop() {
    emit(0xd503201f);
  }

  /** {@code yield}, row {@link Opcode#HINT}. */
  public final void yield() {
    emit(0xd503203f);
  }

  /** {@code wfe}, row {@link Opcode#HINT}. */
  public final void wfe() {
    emit(0xd503205f);
  }

  /** {@code wfi}, row {@link Opcode#HINT}. */
  public final void wfi() {
    emit(0xd503207f);
  }

  /** {@code sev}, row {@link Opcode#HINT}. */
  public final void sev() {
    emit(0xd503209f);
  }

  /** {@code sevl}, row {@link Opcode#HINT}. */
  public final void sevl() {
    emit(0xd50320bf);
  }

  /** {@code dgh}, row {@link Opcode#HINT}. */
  public final void dgh() {
    emit(0xd50320df);
  }

  /** {@code xpaclri}, row {@link Opcode#HINT}. */
  public final void xpaclri() {
    emit(0xd50320ff);
  }

  /** {@code pacia1716}, row {@link Opcode#HINT}. */
  public final void pacia1716() {
    emit(0xd503211f);
  }

  /** {@code pacib1716}, row {@link Opcode#HINT}. */
  public final void pacib1716() {
    emit(0xd503215f);
  }

  /** {@code autia1716}, row {@link Opcode#HINT}. */
  public final void autia1716() {
    emit(0xd503219f);
  }

  /** {@code autib1716}, row {@link Opcode#HINT}. */
  public final void autib1716() {
    emit(0xd50321df);
  }

  /** {@code esb}, row {@link Opcode#HINT}. */
  public final void esb() {
    emit(0xd503221f);
  }

  /** {@code psb csync}, row {@link Opcode#HINT}. */
  public final void psbCsync() {
    emit(0xd503223f);
  }

  /** {@code tsb csync}, row {@link Opcode#HINT}. */
  public final void tsbCsync() {
    emit(0xd503225f);
  }

  /** {@code csdb}, row {@link Opcode#HINT}. */
  public final void csdb() {
    emit(0xd503229f);
  }

  /** {@code clearbhb}, row {@link Opcode#HINT}. */
  public final void clearbhb() {
    emit(0xd50322df);
  }

  /** {@code paciaz}, row {@link Opcode#HINT}. */
  public final void paciaz() {
    emit(0xd503231f);
  }

  /** {@code paciasp}, row {@link Opcode#HINT}. */
  public final void paciasp() {
    emit(0xd503233f);
  }

  /** {@code pacibz}, row {@link Opcode#HINT}. */
  public final void pacibz() {
    emit(0xd503235f);
  }

  /** {@code pacibsp}, row {@link Opcode#HINT}. */
  public final void pacibsp() {
    emit(0xd503237f);
  }

  /** {@code autiaz}, row {@link Opcode#HINT}. */
  public final void autiaz() {
    emit(0xd503239f);
  }

  /** {@code autiasp}, row {@link Opcode#HINT}. */
  public final void autiasp() {
    emit(0xd50323bf);
  }

  /** {@code autibz}, row {@link Opcode#HINT}. */
  public final void autibz() {
    emit(0xd50323df);
  }

  /** {@code autibsp}, row {@link Opcode#HINT}. */
  public final void autibsp() {
    emit(0xd50323ff);
  }

  /** {@code bti}, row {@link Opcode#HINT}. */
  public final void bti() {
    emit(0xd503241f);
  }

  /** {@code bti c}, row {@link Opcode#HINT}. */
  public final void btiC() {
    emit(0xd503245f);
  }

  /** {@code bti j}, row {@link Opcode#HINT}. */
  public final void btiJ() {
    emit(0xd503249f);
  }

  /** {@code bti jc}, row {@link Opcode#HINT}. */
  public final void btiJc() {
    emit(0xd50324df);
  }

  /** {@code clrex #imm}, row {@link Opcode#CLREX}. */
  public final void clrex() {
    emit(0xd503305f | 15 << 8);
  }

  /**
   * {@code clrex #imm}, row {@link Opcode#CLREX}.
   *
   * @param crm 0 to 15
   */
  public final void clrex(int crm) {
    emit(0xd503305f | Immediates.range("crm", crm, 0, 15) << 8);
  }

  /**
   * {@code dsb barrier}, row {@link Opcode#DSB}.
   *
   * @param barrier what is ordered
   */
  public final void dsb(Barrier barrier) {
    emit(0xd503309f | barrier.encoding() << 8);
  }

  /** {@code ssbb}, row {@link Opcode#DSB}. */
  public final void ssbb() {
    emit(0xd503309f);
  }

  /** {@code pssbb}, row {@link Opcode#DSB}. */
  public final void pssbb() {
    emit(0xd503349f);
  }

  /**
   * {@code dmb barrier}, row {@link Opcode#DMB}.
   *
   * @param barrier what is ordered
   */
  public final void dmb(Barrier barrier) {
    emit(0xd50330bf | barrier.encoding() << 8);
  }

  /** {@code isb barrier}, row {@link Opcode#ISB}. */
  public final void isb() {
    emit(0xd50330df | 15 << 8);
  }

  /** {@code sb}, row {@link Opcode#SB}. */
  public final void sb() {
    emit(0xd50330ff);
  }

  /** {@code cfinv}, row {@link Opcode#CFINV}. */
  public final void cfinv() {
    emit(0xd500401f);
  }

  /** {@code xaflag}, row {@link Opcode#XAFLAG}. */
  public final void xaflag() {
    emit(0xd500403f);
  }

  /** {@code axflag}, row {@link Opcode#AXFLAG}. */
  public final void axflag() {
    emit(0xd500405f);
  }

  /**
   * {@code sys #imm, Crn, Crm, #imm, [Xt]}, row {@link Opcode#SYS}.
   *
   * @param op1 0 to 7
   * @param crn 0 to 15
   * @param crm 0 to 15
   * @param op2 0 to 7
   */
  public final void sys(int op1, int crn, int crm, int op2) {
    emit(
        0xd5080000
            | Immediates.range("op1", op1, 0, 7) << 16
            | Immediates.range("crn", crn, 0, 15) << 12
            | Immediates.range("crm", crm, 0, 15) << 8
            | Immediates.range("op2", op2, 0, 7) << 5
            | 31);
  }

  /**
   * {@code sys #imm, Crn, Crm, #imm, [Xt]}, row {@link Opcode#SYS}.
   *
   * @param op1 0 to 7
   * @param crn 0 to 15
   * @param crm 0 to 15
   * @param op2 0 to 7
   * @param rt 64-bit register or ZR
   */
  public final void sys(int op1, int crn, int crm, int op2, XOrZr rt) {
    emit(
        0xd5080000
            | Immediates.range("op1", op1, 0, 7) << 16
            | Immediates.range("crn", crn, 0, 15) << 12
            | Immediates.range("crm", crm, 0, 15) << 8
            | Immediates.range("op2", op2, 0, 7) << 5
            | rt.number());
  }

  /**
   * {@code at operation, Xt}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   * @param rt 64-bit register or ZR
   */
  public final void at(AtOp operation, XOrZr rt) {
    emit(0xd5080000 | rt.number() | operation.encoding() << 5);
  }

  /**
   * {@code dc operation, Xt}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   * @param rt 64-bit register or ZR
   */
  public final void dc(DcOp operation, XOrZr rt) {
    emit(0xd5080000 | rt.number() | operation.encoding() << 5);
  }

  /**
   * {@code ic operation, Xt}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   * @param rt 64-bit register or ZR
   */
  public final void ic(IcOp operation, XOrZr rt) {
    emit(0xd5080000 | rt.number() | operation.encoding() << 5);
  }

  /**
   * {@code ic operation}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   */
  public final void ic(IcAllOp operation) {
    emit(0xd508001f | operation.encoding() << 5);
  }

  /**
   * {@code cfp rctx, Xt}, row {@link Opcode#SYS}.
   *
   * @param rt 64-bit register or ZR
   */
  public final void cfpRctx(XOrZr rt) {
    emit(0xd50b7380 | rt.number());
  }

  /**
   * {@code dvp rctx, Xt}, row {@link Opcode#SYS}.
   *
   * @param rt 64-bit register or ZR
   */
  public final void dvpRctx(XOrZr rt) {
    emit(0xd50b73a0 | rt.number());
  }

  /**
   * {@code cpp rctx, Xt}, row {@link Opcode#SYS}.
   *
   * @param rt 64-bit register or ZR
   */
  public final void cppRctx(XOrZr rt) {
    emit(0xd50b73e0 | rt.number());
  }

  /**
   * {@code tlbi operation, Xt}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   * @param rt 64-bit register or ZR
   */
  public final void tlbi(TlbiOp operation, XOrZr rt) {
    emit(0xd5080000 | rt.number() | operation.encoding() << 5);
  }

  /**
   * {@code tlbi operation}, row {@link Opcode#SYS}.
   *
   * @param operation the operation
   */
  public final void tlbi(TlbiAllOp operation) {
    emit(0xd508001f | operation.encoding() << 5);
  }

  /**
   * {@code sysl Xt, #imm, Crn, Crm, #imm}, row {@link Opcode#SYSL}.
   *
   * @param rt 64-bit register or ZR
   * @param op1 0 to 7
   * @param crn 0 to 15
   * @param crm 0 to 15
   * @param op2 0 to 7
   */
  public final void sysl(XOrZr rt, int op1, int crn, int crm, int op2) {
    emit(
        0xd5280000
            | rt.number()
            | Immediates.range("op1", op1, 0, 7) << 16
            | Immediates.range("crn", crn, 0, 15) << 12
            | Immediates.range("crm", crm, 0, 15) << 8
            | Immediates.range("op2", op2, 0, 7) << 5);
  }

  /**
   * {@code msr register, Xt}, row {@link Opcode#MSR_REG}.
   *
   * @param register the register
   * @param rt 64-bit register or ZR
   */
  public final void msr(SystemRegister register, XOrZr rt) {
    emit(0xd5100000 | rt.number() | register.encoding() << 5);
  }

  /**
   * {@code mrs Xt, register}, row {@link Opcode#MRS}.
   *
   * @param rt 64-bit register or ZR
   * @param register the register
   */
  public final void mrs(XOrZr rt, SystemRegister register) {
    emit(0xd5300000 | rt.number() | register.encoding() << 5);
  }

  /**
   * {@code br Xn}, row {@link Opcode#BR}.
   *
   * @param rn 64-bit register or ZR
   */
  public final void br(XOrZr rn) {
    emit(0xd61f0000 | rn.number() << 5);
  }

  /**
   * {@code blr Xn}, row {@link Opcode#BLR}.
   *
   * @param rn 64-bit register or ZR
   */
  public final void blr(XOrZr rn) {
    emit(0xd63f0000 | rn.number() << 5);
  }

  /** {@code ret [Xn]}, row {@link Opcode#RET}. */
  public final void ret() {
    emit(0xd65f0000 | 30 << 5);
  }

  /**
   * {@code ret [Xn]}, row {@link Opcode#RET}.
   *
   * @param rn 64-bit register or ZR
   */
  public final void ret(XOrZr rn) {
    emit(0xd65f0000 | rn.number() << 5);
  }

  /** {@code eret}, row {@link Opcode#ERET}. */
  public final void eret() {
    emit(0xd69f03e0);
  }

  /**
   * {@code b target}, row {@link Opcode#B}.
   *
   * @param target within 128 MiB
   */
  public final void b(Label target) {
    emit(0x14000000, target, Fixup.IMM26);
  }

  /**
   * {@code bl target}, row {@link Opcode#BL}.
   *
   * @param target within 128 MiB
   */
  public final void bl(Label target) {
    emit(0x94000000, target, Fixup.IMM26);
  }

  /**
   * {@code cbz Rt, target}, row {@link Opcode#CBZ}.
   *
   * @param rt 32-bit register or ZR
   * @param target within 1 MiB
   */
  public final void cbz(WOrZr rt, Label target) {
    emit(0x34000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code cbz Rt, target}, row {@link Opcode#CBZ}.
   *
   * @param rt 64-bit register or ZR
   * @param target within 1 MiB
   */
  public final void cbz(XOrZr rt, Label target) {
    emit(0xb4000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code cbnz Rt, target}, row {@link Opcode#CBNZ}.
   *
   * @param rt 32-bit register or ZR
   * @param target within 1 MiB
   */
  public final void cbnz(WOrZr rt, Label target) {
    emit(0x35000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code cbnz Rt, target}, row {@link Opcode#CBNZ}.
   *
   * @param rt 64-bit register or ZR
   * @param target within 1 MiB
   */
  public final void cbnz(XOrZr rt, Label target) {
    emit(0xb5000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code stxrb Ws, Rt, [Xn|SP]}, row {@link Opcode#STXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stxrb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x08007c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stxrh Ws, Rt, [Xn|SP]}, row {@link Opcode#STXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stxrh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x48007c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stxr Ws, Rt, [Xn|SP]}, row {@link Opcode#STXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stxr(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x88007c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stxr Ws, Rt, [Xn|SP]}, row {@link Opcode#STXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stxr(WOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc8007c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxrb Ws, Rt, [Xn|SP]}, row {@link Opcode#STLXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxrb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x0800fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxrh Ws, Rt, [Xn|SP]}, row {@link Opcode#STLXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxrh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x4800fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxr Ws, Rt, [Xn|SP]}, row {@link Opcode#STLXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxr(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x8800fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxr Ws, Rt, [Xn|SP]}, row {@link Opcode#STLXR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxr(WOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc800fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxrb Rt, [Xn|SP]}, row {@link Opcode#LDXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x085f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxrh Rt, [Xn|SP]}, row {@link Opcode#LDXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x485f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxr Rt, [Xn|SP]}, row {@link Opcode#LDXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxr(WOrZr rt, Mem.Offset address) {
    emit(
        0x885f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxr Rt, [Xn|SP]}, row {@link Opcode#LDXR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxr(XOrZr rt, Mem.Offset address) {
    emit(
        0xc85f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxrb Rt, [Xn|SP]}, row {@link Opcode#LDAXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x085ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxrh Rt, [Xn|SP]}, row {@link Opcode#LDAXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x485ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxr Rt, [Xn|SP]}, row {@link Opcode#LDAXR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxr(WOrZr rt, Mem.Offset address) {
    emit(
        0x885ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxr Rt, [Xn|SP]}, row {@link Opcode#LDAXR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxr(XOrZr rt, Mem.Offset address) {
    emit(
        0xc85ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stxp Ws, Rt, Rt2, [Xn|SP]}, row {@link Opcode#STXP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stxp(WOrZr rs, WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x88200000
            | rs.number() << 16
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stxp Ws, Rt, Rt2, [Xn|SP]}, row {@link Opcode#STXP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stxp(WOrZr rs, XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xc8200000
            | rs.number() << 16
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxp Ws, Rt, Rt2, [Xn|SP]}, row {@link Opcode#STLXP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxp(WOrZr rs, WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x88208000
            | rs.number() << 16
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlxp Ws, Rt, Rt2, [Xn|SP]}, row {@link Opcode#STLXP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stlxp(WOrZr rs, XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xc8208000
            | rs.number() << 16
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxp Rt, Rt2, [Xn|SP]}, row {@link Opcode#LDXP}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x887f0000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldxp Rt, Rt2, [Xn|SP]}, row {@link Opcode#LDXP}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldxp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xc87f0000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxp Rt, Rt2, [Xn|SP]}, row {@link Opcode#LDAXP}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x887f8000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaxp Rt, Rt2, [Xn|SP]}, row {@link Opcode#LDAXP}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaxp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xc87f8000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stllrb Rt, [Xn|SP]}, row {@link Opcode#STLLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stllrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x089f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stllrh Rt, [Xn|SP]}, row {@link Opcode#STLLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stllrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x489f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stllr Rt, [Xn|SP]}, row {@link Opcode#STLLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stllr(WOrZr rt, Mem.Offset address) {
    emit(
        0x889f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stllr Rt, [Xn|SP]}, row {@link Opcode#STLLR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stllr(XOrZr rt, Mem.Offset address) {
    emit(
        0xc89f7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlrb Rt, [Xn|SP]}, row {@link Opcode#STLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x089ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlrh Rt, [Xn|SP]}, row {@link Opcode#STLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x489ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlr Rt, [Xn|SP]}, row {@link Opcode#STLR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stlr(WOrZr rt, Mem.Offset address) {
    emit(
        0x889ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlr Rt, [Xn|SP]}, row {@link Opcode#STLR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stlr(XOrZr rt, Mem.Offset address) {
    emit(
        0xc89ffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldlarb Rt, [Xn|SP]}, row {@link Opcode#LDLAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldlarb(WOrZr rt, Mem.Offset address) {
    emit(
        0x08df7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldlarh Rt, [Xn|SP]}, row {@link Opcode#LDLAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldlarh(WOrZr rt, Mem.Offset address) {
    emit(
        0x48df7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldlar Rt, [Xn|SP]}, row {@link Opcode#LDLAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldlar(WOrZr rt, Mem.Offset address) {
    emit(
        0x88df7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldlar Rt, [Xn|SP]}, row {@link Opcode#LDLAR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldlar(XOrZr rt, Mem.Offset address) {
    emit(
        0xc8df7c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldarb Rt, [Xn|SP]}, row {@link Opcode#LDAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldarb(WOrZr rt, Mem.Offset address) {
    emit(
        0x08dffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldarh Rt, [Xn|SP]}, row {@link Opcode#LDAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldarh(WOrZr rt, Mem.Offset address) {
    emit(
        0x48dffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldar Rt, [Xn|SP]}, row {@link Opcode#LDAR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldar(WOrZr rt, Mem.Offset address) {
    emit(
        0x88dffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldar Rt, [Xn|SP]}, row {@link Opcode#LDAR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldar(XOrZr rt, Mem.Offset address) {
    emit(
        0xc8dffc00
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casb Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x08a07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code cash Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void cash(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x48a07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code cas Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void cas(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x88a07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code cas Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void cas(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc8a07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caslb Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void caslb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x08a0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caslh Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void caslh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x48a0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casl Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x88a0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casl Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void casl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc8a0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casab Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x08e07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casah Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x48e07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casa Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casa(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x88e07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casa Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void casa(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc8e07c00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casalb Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x08e0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casalh Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x48e0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casal Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void casal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x88e0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casal Rs, Rt, [Xn|SP]}, row {@link Opcode#CAS}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void casal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xc8e0fc00
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casp Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void casp(W rs, W rt, Mem.Offset address) {
    emit(
        0x08207c00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code casp Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void casp(X rs, X rt, Mem.Offset address) {
    emit(
        0x48207c00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspl Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspl(W rs, W rt, Mem.Offset address) {
    emit(
        0x0820fc00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspl Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspl(X rs, X rt, Mem.Offset address) {
    emit(
        0x4820fc00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspa Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspa(W rs, W rt, Mem.Offset address) {
    emit(
        0x08607c00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspa Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspa(X rs, X rt, Mem.Offset address) {
    emit(
        0x48607c00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspal Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspal(W rs, W rt, Mem.Offset address) {
    emit(
        0x0860fc00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code caspal Rs, Rs+1, Rt, Rt+1, [Xn|SP]}, row {@link Opcode#CASP}.
   *
   * @param rs the even register of a pair
   * @param rt the even register of a pair
   * @param address a base register alone
   */
  public final void caspal(X rs, X rt, Mem.Offset address) {
    emit(
        0x4860fc00
            | Immediates.even("rs", rs) << 16
            | Immediates.even("rt", rt)
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stlurb Rt, [Xn|SP, #offset]}, row {@link Opcode#STLUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stlurb(WOrZr rt, Mem.Offset address) {
    emit(
        0x19000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stlurh Rt, [Xn|SP, #offset]}, row {@link Opcode#STLUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stlurh(WOrZr rt, Mem.Offset address) {
    emit(
        0x59000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stlur Rt, [Xn|SP, #offset]}, row {@link Opcode#STLUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stlur(WOrZr rt, Mem.Offset address) {
    emit(
        0x99000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stlur Rt, [Xn|SP, #offset]}, row {@link Opcode#STLUR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stlur(XOrZr rt, Mem.Offset address) {
    emit(
        0xd9000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapurb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapurb(WOrZr rt, Mem.Offset address) {
    emit(
        0x19400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapurh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapurh(WOrZr rt, Mem.Offset address) {
    emit(
        0x59400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapur Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapur(WOrZr rt, Mem.Offset address) {
    emit(
        0x99400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapur Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPUR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapur(XOrZr rt, Mem.Offset address) {
    emit(
        0xd9400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapursb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPURSB}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapursb(XOrZr rt, Mem.Offset address) {
    emit(
        0x19800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapursb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPURSB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapursb(WOrZr rt, Mem.Offset address) {
    emit(
        0x19c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapursh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPURSH}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapursh(XOrZr rt, Mem.Offset address) {
    emit(
        0x59800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapursh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDAPURSH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapursh(WOrZr rt, Mem.Offset address) {
    emit(
        0x59c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldapursw Xt, [Xn|SP, #offset]}, row {@link Opcode#LDAPURSW}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldapursw(XOrZr rt, Mem.Offset address) {
    emit(
        0x99800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Rt, target}, row {@link Opcode#LDR_LIT}.
   *
   * @param rt 32-bit register or ZR
   * @param target within 1 MiB
   */
  public final void ldr(WOrZr rt, Label target) {
    emit(0x18000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code ldr Rt, target}, row {@link Opcode#LDR_LIT}.
   *
   * @param rt 64-bit register or ZR
   * @param target within 1 MiB
   */
  public final void ldr(XOrZr rt, Label target) {
    emit(0x58000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code ldrsw Xt, target}, row {@link Opcode#LDRSW_LIT}.
   *
   * @param rt 64-bit register or ZR
   * @param target within 1 MiB
   */
  public final void ldrsw(XOrZr rt, Label target) {
    emit(0x98000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code prfm operation, target}, row {@link Opcode#PRFM_LIT}.
   *
   * @param operation what is prefetched
   * @param target within 1 MiB
   */
  public final void prfm(Prefetch operation, Label target) {
    emit(0xd8000000 | operation.encoding(), target, Fixup.IMM19);
  }

  /**
   * {@code stnp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#STNP}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stnp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x28000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stnp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#STNP}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stnp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xa8000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldnp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#LDNP}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldnp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x28400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldnp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#LDNP}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldnp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xa8400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP], #offset}, row {@link Opcode#STP_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(WOrZr rt, WOrZr rt2, Mem.PostIndex address) {
    emit(
        0x28800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP], #offset}, row {@link Opcode#STP_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(XOrZr rt, XOrZr rt2, Mem.PostIndex address) {
    emit(
        0xa8800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP], #offset}, row {@link Opcode#LDP_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(WOrZr rt, WOrZr rt2, Mem.PostIndex address) {
    emit(
        0x28c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP], #offset}, row {@link Opcode#LDP_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(XOrZr rt, XOrZr rt2, Mem.PostIndex address) {
    emit(
        0xa8c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldpsw Xt, Xt2, [Xn|SP], #offset}, row {@link Opcode#LDPSW_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldpsw(XOrZr rt, XOrZr rt2, Mem.PostIndex address) {
    emit(
        0x68c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#STP_OFFSET}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x29000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#STP_OFFSET}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xa9000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#LDP_OFFSET}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(WOrZr rt, WOrZr rt2, Mem.Offset address) {
    emit(
        0x29400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP, #offset]}, row {@link Opcode#LDP_OFFSET}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0xa9400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldpsw Xt, Xt2, [Xn|SP, #offset]}, row {@link Opcode#LDPSW_OFFSET}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldpsw(XOrZr rt, XOrZr rt2, Mem.Offset address) {
    emit(
        0x69400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP, #offset]!}, row {@link Opcode#STP_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(WOrZr rt, WOrZr rt2, Mem.PreIndex address) {
    emit(
        0x29800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Rt, Rt2, [Xn|SP, #offset]!}, row {@link Opcode#STP_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(XOrZr rt, XOrZr rt2, Mem.PreIndex address) {
    emit(
        0xa9800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP, #offset]!}, row {@link Opcode#LDP_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param rt2 32-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(WOrZr rt, WOrZr rt2, Mem.PreIndex address) {
    emit(
        0x29c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Rt, Rt2, [Xn|SP, #offset]!}, row {@link Opcode#LDP_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(XOrZr rt, XOrZr rt2, Mem.PreIndex address) {
    emit(
        0xa9c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldpsw Xt, Xt2, [Xn|SP, #offset]!}, row {@link Opcode#LDPSW_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param rt2 64-bit register or ZR
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldpsw(XOrZr rt, XOrZr rt2, Mem.PreIndex address) {
    emit(
        0x69c00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code sturb Wt, [Xn|SP, #offset]}, row {@link Opcode#STURB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sturb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldurb Wt, [Xn|SP, #offset]}, row {@link Opcode#LDURB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldurb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldursb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDURSB}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldursb(XOrZr rt, Mem.Offset address) {
    emit(
        0x38800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldursb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDURSB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldursb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code sturh Wt, [Xn|SP, #offset]}, row {@link Opcode#STURH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sturh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldurh Wt, [Xn|SP, #offset]}, row {@link Opcode#LDURH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldurh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldursh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDURSH}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldursh(XOrZr rt, Mem.Offset address) {
    emit(
        0x78800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldursh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDURSH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldursh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Rt, [Xn|SP, #offset]}, row {@link Opcode#STUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stur(WOrZr rt, Mem.Offset address) {
    emit(
        0xb8000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Rt, [Xn|SP, #offset]}, row {@link Opcode#STUR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void stur(XOrZr rt, Mem.Offset address) {
    emit(
        0xf8000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Rt, [Xn|SP, #offset]}, row {@link Opcode#LDUR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldur(WOrZr rt, Mem.Offset address) {
    emit(
        0xb8400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Rt, [Xn|SP, #offset]}, row {@link Opcode#LDUR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldur(XOrZr rt, Mem.Offset address) {
    emit(
        0xf8400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldursw Xt, [Xn|SP, #offset]}, row {@link Opcode#LDURSW}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldursw(XOrZr rt, Mem.Offset address) {
    emit(
        0xb8800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code prfum operation, [Xn|SP, #offset]}, row {@link Opcode#PRFUM}.
   *
   * @param operation what is prefetched
   * @param address offset -256 to 255
   */
  public final void prfum(Prefetch operation, Mem.Offset address) {
    emit(
        0xf8800000
            | operation.encoding()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code strb Wt, [Xn|SP], #offset}, row {@link Opcode#STRB_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void strb(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x38000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrb Wt, [Xn|SP], #offset}, row {@link Opcode#LDRB_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrb(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x38400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP], #offset}, row {@link Opcode#LDRSB_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsb(XOrZr rt, Mem.PostIndex address) {
    emit(
        0x38800400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP], #offset}, row {@link Opcode#LDRSB_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsb(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x38c00400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code strh Wt, [Xn|SP], #offset}, row {@link Opcode#STRH_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void strh(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x78000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrh Wt, [Xn|SP], #offset}, row {@link Opcode#LDRH_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrh(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x78400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP], #offset}, row {@link Opcode#LDRSH_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsh(XOrZr rt, Mem.PostIndex address) {
    emit(
        0x78800400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP], #offset}, row {@link Opcode#LDRSH_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsh(WOrZr rt, Mem.PostIndex address) {
    emit(
        0x78c00400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Rt, [Xn|SP], #offset}, row {@link Opcode#STR_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void str(WOrZr rt, Mem.PostIndex address) {
    emit(
        0xb8000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Rt, [Xn|SP], #offset}, row {@link Opcode#STR_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void str(XOrZr rt, Mem.PostIndex address) {
    emit(
        0xf8000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Rt, [Xn|SP], #offset}, row {@link Opcode#LDR_POST}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldr(WOrZr rt, Mem.PostIndex address) {
    emit(
        0xb8400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Rt, [Xn|SP], #offset}, row {@link Opcode#LDR_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldr(XOrZr rt, Mem.PostIndex address) {
    emit(
        0xf8400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsw Xt, [Xn|SP], #offset}, row {@link Opcode#LDRSW_POST}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsw(XOrZr rt, Mem.PostIndex address) {
    emit(
        0xb8800400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code sttrb Wt, [Xn|SP, #offset]}, row {@link Opcode#STTRB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sttrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38000800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrb Wt, [Xn|SP, #offset]}, row {@link Opcode#LDTRB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38400800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrsb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTRSB}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrsb(XOrZr rt, Mem.Offset address) {
    emit(
        0x38800800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrsb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTRSB}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrsb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38c00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code sttrh Wt, [Xn|SP, #offset]}, row {@link Opcode#STTRH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sttrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78000800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrh Wt, [Xn|SP, #offset]}, row {@link Opcode#LDTRH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78400800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrsh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTRSH}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrsh(XOrZr rt, Mem.Offset address) {
    emit(
        0x78800800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrsh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTRSH}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrsh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78c00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code sttr Rt, [Xn|SP, #offset]}, row {@link Opcode#STTR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sttr(WOrZr rt, Mem.Offset address) {
    emit(
        0xb8000800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code sttr Rt, [Xn|SP, #offset]}, row {@link Opcode#STTR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void sttr(XOrZr rt, Mem.Offset address) {
    emit(
        0xf8000800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtr Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTR}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtr(WOrZr rt, Mem.Offset address) {
    emit(
        0xb8400800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtr Rt, [Xn|SP, #offset]}, row {@link Opcode#LDTR}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtr(XOrZr rt, Mem.Offset address) {
    emit(
        0xf8400800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldtrsw Xt, [Xn|SP, #offset]}, row {@link Opcode#LDTRSW}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldtrsw(XOrZr rt, Mem.Offset address) {
    emit(
        0xb8800800
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code strb Wt, [Xn|SP, #offset]!}, row {@link Opcode#STRB_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void strb(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x38000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrb Wt, [Xn|SP, #offset]!}, row {@link Opcode#LDRB_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrb(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x38400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDRSB_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsb(XOrZr rt, Mem.PreIndex address) {
    emit(
        0x38800c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDRSB_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsb(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x38c00c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code strh Wt, [Xn|SP, #offset]!}, row {@link Opcode#STRH_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void strh(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x78000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrh Wt, [Xn|SP, #offset]!}, row {@link Opcode#LDRH_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrh(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x78400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDRSH_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsh(XOrZr rt, Mem.PreIndex address) {
    emit(
        0x78800c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDRSH_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsh(WOrZr rt, Mem.PreIndex address) {
    emit(
        0x78c00c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Rt, [Xn|SP, #offset]!}, row {@link Opcode#STR_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void str(WOrZr rt, Mem.PreIndex address) {
    emit(
        0xb8000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Rt, [Xn|SP, #offset]!}, row {@link Opcode#STR_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void str(XOrZr rt, Mem.PreIndex address) {
    emit(
        0xf8000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDR_PRE}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldr(WOrZr rt, Mem.PreIndex address) {
    emit(
        0xb8400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Rt, [Xn|SP, #offset]!}, row {@link Opcode#LDR_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldr(XOrZr rt, Mem.PreIndex address) {
    emit(
        0xf8400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldrsw Xt, [Xn|SP, #offset]!}, row {@link Opcode#LDRSW_PRE}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset -256 to 255
   */
  public final void ldrsw(XOrZr rt, Mem.PreIndex address) {
    emit(
        0xb8800c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldaddb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38200000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78200000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldadd Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldadd(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8200000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldadd Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldadd(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8200000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38600000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78600000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8600000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8600000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldadda Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldadda(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldadda Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldadda(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaddal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaddal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e00000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddb Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void staddb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddh Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void staddh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stadd Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stadd(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stadd Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stadd(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddlb Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void staddlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddlh Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void staddlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddl Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void staddl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code staddl Rs, [Xn|SP]}, row {@link Opcode#LDADD}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void staddl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860001f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38201000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78201000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclr Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclr(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8201000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclr Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclr(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8201000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38601000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78601000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8601000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8601000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclrah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclrah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclra Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclra(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclra Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclra(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclralb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclralb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclralh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclralh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclral Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclral(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldclral Rs, Rt, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldclral(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e01000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrb Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrh Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclr Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclr(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclr Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stclr(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrlb Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrlh Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrl Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stclrl Rs, [Xn|SP]}, row {@link Opcode#LDCLR}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stclrl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860101f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38202000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78202000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeor Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeor(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8202000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeor Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeor(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8202000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38602000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78602000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8602000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8602000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeorah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeorah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeora Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeora(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeora Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeora(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeoralb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeoralb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeoralh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeoralh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeoral Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeoral(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldeoral Rs, Rt, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldeoral(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e02000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorb Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steorb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorh Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steorh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steor Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steor(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steor Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void steor(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorlb Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steorlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorlh Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steorlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorl Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void steorl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code steorl Rs, [Xn|SP]}, row {@link Opcode#LDEOR}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void steorl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860201f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38203000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldseth Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldseth(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78203000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldset Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldset(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8203000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldset Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldset(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8203000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38603000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78603000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8603000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8603000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldseta Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldseta(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldseta Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldseta(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsetal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsetal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e03000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsetb Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsetb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stseth Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stseth(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stset Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stset(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stset Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stset(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsetlb Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsetlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsetlh Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsetlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsetl Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsetl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsetl Rs, [Xn|SP]}, row {@link Opcode#LDSET}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stsetl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860301f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38204000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78204000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmax Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmax(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8204000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmax Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmax(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8204000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38604000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78604000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8604000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8604000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxa Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxa(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxa Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxa(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmaxal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmaxal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e04000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxb Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxh Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmax Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmax(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmax Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmax(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxlb Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxlh Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxl Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmaxl Rs, [Xn|SP]}, row {@link Opcode#LDSMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmaxl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860401f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38205000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78205000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmin Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmin(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8205000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmin Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmin(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8205000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38605000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78605000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8605000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8605000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmina Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmina(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsmina Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsmina(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldsminal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldsminal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e05000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminb Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminh Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmin Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmin(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsmin Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stsmin(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminlb Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminlh Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminl Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stsminl Rs, [Xn|SP]}, row {@link Opcode#LDSMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stsminl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860501f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38206000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78206000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumax Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumax(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8206000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumax Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumax(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8206000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38606000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78606000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8606000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8606000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxa Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxa(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxa Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxa(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumaxal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumaxal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e06000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxb Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxh Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumax Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumax(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumax Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stumax(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxlb Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxlh Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxl Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumaxl Rs, [Xn|SP]}, row {@link Opcode#LDUMAX}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stumaxl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860601f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38207000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78207000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumin Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumin(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8207000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumin Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumin(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8207000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminlb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminlb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38607000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminlh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminlh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78607000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8607000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminl Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8607000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminab Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminah Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumina Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumina(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldumina Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldumina(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminalb Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminalh Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code lduminal Rs, Rt, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void lduminal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e07000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminb Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3820701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminh Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7820701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumin Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stumin(WOrZr rs, Mem.Offset address) {
    emit(
        0xb820701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stumin Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stumin(XOrZr rs, Mem.Offset address) {
    emit(
        0xf820701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminlb Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminlb(WOrZr rs, Mem.Offset address) {
    emit(
        0x3860701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminlh Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminlh(WOrZr rs, Mem.Offset address) {
    emit(
        0x7860701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminl Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 32-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminl(WOrZr rs, Mem.Offset address) {
    emit(
        0xb860701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code stuminl Rs, [Xn|SP]}, row {@link Opcode#LDUMIN}.
   *
   * @param rs 64-bit register or ZR
   * @param address a base register alone
   */
  public final void stuminl(XOrZr rs, Mem.Offset address) {
    emit(
        0xf860701f
            | rs.number() << 16
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpb Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38208000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swph Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swph(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78208000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swp Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swp(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8208000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swp Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void swp(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8208000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swplb Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swplb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38608000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swplh Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swplh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78608000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpl Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpl(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8608000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpl Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void swpl(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8608000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpab Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpab(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38a08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpah Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpah(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78a08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpa Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpa(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8a08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpa Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void swpa(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8a08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpalb Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpalb(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x38e08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpalh Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpalh(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0x78e08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpal Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 32-bit register or ZR
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void swpal(WOrZr rs, WOrZr rt, Mem.Offset address) {
    emit(
        0xb8e08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code swpal Rs, Rt, [Xn|SP]}, row {@link Opcode#SWP}.
   *
   * @param rs 64-bit register or ZR
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void swpal(XOrZr rs, XOrZr rt, Mem.Offset address) {
    emit(
        0xf8e08000
            | rs.number() << 16
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaprb Rt, [Xn|SP]}, row {@link Opcode#LDAPR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaprb(WOrZr rt, Mem.Offset address) {
    emit(
        0x38bfc000
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldaprh Rt, [Xn|SP]}, row {@link Opcode#LDAPR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldaprh(WOrZr rt, Mem.Offset address) {
    emit(
        0x78bfc000
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldapr Rt, [Xn|SP]}, row {@link Opcode#LDAPR}.
   *
   * @param rt 32-bit register or ZR
   * @param address a base register alone
   */
  public final void ldapr(WOrZr rt, Mem.Offset address) {
    emit(
        0xb8bfc000
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code ldapr Rt, [Xn|SP]}, row {@link Opcode#LDAPR}.
   *
   * @param rt 64-bit register or ZR
   * @param address a base register alone
   */
  public final void ldapr(XOrZr rt, Mem.Offset address) {
    emit(
        0xf8bfc000
            | rt.number()
            | address.base().number() << 5
            | Immediates.noOffset("address", address));
  }

  /**
   * {@code strb Wt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STRB_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index
   */
  public final void strb(WOrZr rt, Mem.Index address) {
    emit(
        0x38200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code ldrb Wt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRB_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index
   */
  public final void ldrb(WOrZr rt, Mem.Index address) {
    emit(
        0x38600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRSB_REG}.
   *
   * @param rt 64-bit register or ZR
   * @param address base and index
   */
  public final void ldrsb(XOrZr rt, Mem.Index address) {
    emit(
        0x38a00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRSB_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index
   */
  public final void ldrsb(WOrZr rt, Mem.Index address) {
    emit(
        0x38e00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code strh Wt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STRH_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index, unshifted or by 1
   */
  public final void strh(WOrZr rt, Mem.Index address) {
    emit(
        0x78200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code ldrh Wt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRH_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index, unshifted or by 1
   */
  public final void ldrh(WOrZr rt, Mem.Index address) {
    emit(
        0x78600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRSH_REG}.
   *
   * @param rt 64-bit register or ZR
   * @param address base and index, unshifted or by 1
   */
  public final void ldrsh(XOrZr rt, Mem.Index address) {
    emit(
        0x78a00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRSH_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index, unshifted or by 1
   */
  public final void ldrsh(WOrZr rt, Mem.Index address) {
    emit(
        0x78e00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code str Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index, unshifted or by 2
   */
  public final void str(WOrZr rt, Mem.Index address) {
    emit(
        0xb8200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 2));
  }

  /**
   * {@code str Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_REG}.
   *
   * @param rt 64-bit register or ZR
   * @param address base and index, unshifted or by 3
   */
  public final void str(XOrZr rt, Mem.Index address) {
    emit(
        0xf8200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 3));
  }

  /**
   * {@code ldr Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_REG}.
   *
   * @param rt 32-bit register or ZR
   * @param address base and index, unshifted or by 2
   */
  public final void ldr(WOrZr rt, Mem.Index address) {
    emit(
        0xb8600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 2));
  }

  /**
   * {@code ldr Rt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_REG}.
   *
   * @param rt 64-bit register or ZR
   * @param address base and index, unshifted or by 3
   */
  public final void ldr(XOrZr rt, Mem.Index address) {
    emit(
        0xf8600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 3));
  }

  /**
   * {@code ldrsw Xt, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDRSW_REG}.
   *
   * @param rt 64-bit register or ZR
   * @param address base and index, unshifted or by 2
   */
  public final void ldrsw(XOrZr rt, Mem.Index address) {
    emit(
        0xb8a00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 2));
  }

  /**
   * {@code prfm operation, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#PRFM_REG}.
   *
   * @param operation what is prefetched
   * @param address base and index, unshifted or by 3
   */
  public final void prfm(Prefetch operation, Mem.Index address) {
    emit(
        0xf8a00800
            | operation.encoding()
            | address.base().number() << 5
            | Immediates.index("address", address, 3));
  }

  /**
   * {@code strb Wt, [Xn|SP, #offset]}, row {@link Opcode#STRB_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 4095
   */
  public final void strb(WOrZr rt, Mem.Offset address) {
    emit(
        0x39000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code ldrb Wt, [Xn|SP, #offset]}, row {@link Opcode#LDRB_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 4095
   */
  public final void ldrb(WOrZr rt, Mem.Offset address) {
    emit(
        0x39400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDRSB_UNSIGNED}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset 0 to 4095
   */
  public final void ldrsb(XOrZr rt, Mem.Offset address) {
    emit(
        0x39800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code ldrsb Rt, [Xn|SP, #offset]}, row {@link Opcode#LDRSB_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 4095
   */
  public final void ldrsb(WOrZr rt, Mem.Offset address) {
    emit(
        0x39c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code strh Wt, [Xn|SP, #offset]}, row {@link Opcode#STRH_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void strh(WOrZr rt, Mem.Offset address) {
    emit(
        0x79000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code ldrh Wt, [Xn|SP, #offset]}, row {@link Opcode#LDRH_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void ldrh(WOrZr rt, Mem.Offset address) {
    emit(
        0x79400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDRSH_UNSIGNED}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void ldrsh(XOrZr rt, Mem.Offset address) {
    emit(
        0x79800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code ldrsh Rt, [Xn|SP, #offset]}, row {@link Opcode#LDRSH_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void ldrsh(WOrZr rt, Mem.Offset address) {
    emit(
        0x79c00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code str Rt, [Xn|SP, #offset]}, row {@link Opcode#STR_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 16380, a multiple of 4
   */
  public final void str(WOrZr rt, Mem.Offset address) {
    emit(
        0xb9000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 2, 12) << 10);
  }

  /**
   * {@code str Rt, [Xn|SP, #offset]}, row {@link Opcode#STR_UNSIGNED}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset 0 to 32760, a multiple of 8
   */
  public final void str(XOrZr rt, Mem.Offset address) {
    emit(
        0xf9000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 3, 12) << 10);
  }

  /**
   * {@code ldr Rt, [Xn|SP, #offset]}, row {@link Opcode#LDR_UNSIGNED}.
   *
   * @param rt 32-bit register or ZR
   * @param address offset 0 to 16380, a multiple of 4
   */
  public final void ldr(WOrZr rt, Mem.Offset address) {
    emit(
        0xb9400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 2, 12) << 10);
  }

  /**
   * {@code ldr Rt, [Xn|SP, #offset]}, row {@link Opcode#LDR_UNSIGNED}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset 0 to 32760, a multiple of 8
   */
  public final void ldr(XOrZr rt, Mem.Offset address) {
    emit(
        0xf9400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 3, 12) << 10);
  }

  /**
   * {@code ldrsw Xt, [Xn|SP, #offset]}, row {@link Opcode#LDRSW_UNSIGNED}.
   *
   * @param rt 64-bit register or ZR
   * @param address offset 0 to 16380, a multiple of 4
   */
  public final void ldrsw(XOrZr rt, Mem.Offset address) {
    emit(
        0xb9800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 2, 12) << 10);
  }

  /**
   * {@code prfm operation, [Xn|SP, #offset]}, row {@link Opcode#PRFM_UNSIGNED}.
   *
   * @param operation what is prefetched
   * @param address offset 0 to 32760, a multiple of 8
   */
  public final void prfm(Prefetch operation, Mem.Offset address) {
    emit(
        0xf9800000
            | operation.encoding()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 3, 12) << 10);
  }

  /**
   * {@code udiv Rd, Rn, Rm}, row {@link Opcode#UDIV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void udiv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac00800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code udiv Rd, Rn, Rm}, row {@link Opcode#UDIV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void udiv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac00800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sdiv Rd, Rn, Rm}, row {@link Opcode#SDIV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void sdiv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sdiv Rd, Rn, Rm}, row {@link Opcode#SDIV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void sdiv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lslv Rd, Rn, Rm}, row {@link Opcode#LSLV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void lslv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lslv Rd, Rn, Rm}, row {@link Opcode#LSLV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void lslv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsl Rd, Rn, Rm}, row {@link Opcode#LSLV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void lsl(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsl Rd, Rn, Rm}, row {@link Opcode#LSLV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void lsl(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsrv Rd, Rn, Rm}, row {@link Opcode#LSRV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void lsrv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsrv Rd, Rn, Rm}, row {@link Opcode#LSRV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void lsrv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsr Rd, Rn, Rm}, row {@link Opcode#LSRV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void lsr(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code lsr Rd, Rn, Rm}, row {@link Opcode#LSRV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void lsr(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code asrv Rd, Rn, Rm}, row {@link Opcode#ASRV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void asrv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code asrv Rd, Rn, Rm}, row {@link Opcode#ASRV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void asrv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code asr Rd, Rn, Rm}, row {@link Opcode#ASRV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void asr(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code asr Rd, Rn, Rm}, row {@link Opcode#ASRV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void asr(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code rorv Rd, Rn, Rm}, row {@link Opcode#RORV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void rorv(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code rorv Rd, Rn, Rm}, row {@link Opcode#RORV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void rorv(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ror Rd, Rn, Rm}, row {@link Opcode#RORV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void ror(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ror Rd, Rn, Rm}, row {@link Opcode#RORV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void ror(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9ac02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32b Wd, Wn, Rm}, row {@link Opcode#CRC32}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32b(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac04000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32h Wd, Wn, Rm}, row {@link Opcode#CRC32}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32h(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac04400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32w Wd, Wn, Rm}, row {@link Opcode#CRC32}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32w(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac04800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32x Wd, Wn, Rm}, row {@link Opcode#CRC32}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void crc32x(WOrZr rd, WOrZr rn, XOrZr rm) {
    emit(0x9ac04c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32cb Wd, Wn, Rm}, row {@link Opcode#CRC32C}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32cb(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac05000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32ch Wd, Wn, Rm}, row {@link Opcode#CRC32C}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32ch(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac05400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32cw Wd, Wn, Rm}, row {@link Opcode#CRC32C}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void crc32cw(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1ac05800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code crc32cx Wd, Wn, Rm}, row {@link Opcode#CRC32C}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void crc32cx(WOrZr rd, WOrZr rn, XOrZr rm) {
    emit(0x9ac05c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code rbit Rd, Rn}, row {@link Opcode#RBIT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void rbit(WOrZr rd, WOrZr rn) {
    emit(0x5ac00000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rbit Rd, Rn}, row {@link Opcode#RBIT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void rbit(XOrZr rd, XOrZr rn) {
    emit(0xdac00000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rev16 Rd, Rn}, row {@link Opcode#REV16}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void rev16(WOrZr rd, WOrZr rn) {
    emit(0x5ac00400 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rev16 Rd, Rn}, row {@link Opcode#REV16}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void rev16(XOrZr rd, XOrZr rn) {
    emit(0xdac00400 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rev Rd, Rn}, row {@link Opcode#REV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void rev(WOrZr rd, WOrZr rn) {
    emit(0x5ac00800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rev Rd, Rn}, row {@link Opcode#REV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void rev(XOrZr rd, XOrZr rn) {
    emit(0xdac00c00 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code rev32 Xd, Xn}, row {@link Opcode#REV32}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void rev32(XOrZr rd, XOrZr rn) {
    emit(0xdac00800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code clz Rd, Rn}, row {@link Opcode#CLZ}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void clz(WOrZr rd, WOrZr rn) {
    emit(0x5ac01000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code clz Rd, Rn}, row {@link Opcode#CLZ}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void clz(XOrZr rd, XOrZr rn) {
    emit(0xdac01000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cls Rd, Rn}, row {@link Opcode#CLS}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   */
  public final void cls(WOrZr rd, WOrZr rn) {
    emit(0x5ac01400 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cls Rd, Rn}, row {@link Opcode#CLS}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   */
  public final void cls(XOrZr rd, XOrZr rn) {
    emit(0xdac01400 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code and Rd, Rn, Rm, shift #amount}, row {@link Opcode#AND_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void and(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x0a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code and Rd, Rn, Rm, shift #amount}, row {@link Opcode#AND_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void and(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x0a000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code and Rd, Rn, Rm, shift #amount}, row {@link Opcode#AND_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void and(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x8a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code and Rd, Rn, Rm, shift #amount}, row {@link Opcode#AND_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void and(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0x8a000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code bic Rd, Rn, Rm, shift #amount}, row {@link Opcode#BIC_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void bic(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x0a200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code bic Rd, Rn, Rm, shift #amount}, row {@link Opcode#BIC_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void bic(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x0a200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code bic Rd, Rn, Rm, shift #amount}, row {@link Opcode#BIC_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void bic(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x8a200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code bic Rd, Rn, Rm, shift #amount}, row {@link Opcode#BIC_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void bic(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0x8a200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code orr Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void orr(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x2a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code orr Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void orr(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x2a000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code orr Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void orr(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xaa000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code orr Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void orr(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xaa000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code mov Rd, Rm}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void mov(WOrZr rd, WOrZr rm) {
    emit(0x2a0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code mov Rd, Rm}, row {@link Opcode#ORR_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void mov(XOrZr rd, XOrZr rm) {
    emit(0xaa0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code orn Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void orn(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x2a200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code orn Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void orn(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x2a200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code orn Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void orn(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xaa200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code orn Rd, Rn, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void orn(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xaa200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code mvn Rd, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void mvn(WOrZr rd, WOrZr rm) {
    emit(0x2a2003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code mvn Rd, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void mvn(WOrZr rd, WOrZr rm, Shift shift, int amount) {
    emit(
        0x2a2003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code mvn Rd, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void mvn(XOrZr rd, XOrZr rm) {
    emit(0xaa2003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code mvn Rd, Rm, shift #amount}, row {@link Opcode#ORN_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void mvn(XOrZr rd, XOrZr rm, Shift shift, int amount) {
    emit(
        0xaa2003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code eor Rd, Rn, Rm, shift #amount}, row {@link Opcode#EOR_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void eor(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x4a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code eor Rd, Rn, Rm, shift #amount}, row {@link Opcode#EOR_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void eor(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x4a000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code eor Rd, Rn, Rm, shift #amount}, row {@link Opcode#EOR_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void eor(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xca000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code eor Rd, Rn, Rm, shift #amount}, row {@link Opcode#EOR_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void eor(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xca000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code eon Rd, Rn, Rm, shift #amount}, row {@link Opcode#EON_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void eon(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x4a200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code eon Rd, Rn, Rm, shift #amount}, row {@link Opcode#EON_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void eon(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x4a200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code eon Rd, Rn, Rm, shift #amount}, row {@link Opcode#EON_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void eon(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xca200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code eon Rd, Rn, Rm, shift #amount}, row {@link Opcode#EON_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void eon(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xca200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code ands Rd, Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void ands(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x6a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ands Rd, Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void ands(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6a000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code ands Rd, Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void ands(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xea000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ands Rd, Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void ands(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xea000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code tst Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void tst(WOrZr rn, WOrZr rm) {
    emit(0x6a00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code tst Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void tst(WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6a00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code tst Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void tst(XOrZr rn, XOrZr rm) {
    emit(0xea00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code tst Rn, Rm, shift #amount}, row {@link Opcode#ANDS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void tst(XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xea00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code bics Rd, Rn, Rm, shift #amount}, row {@link Opcode#BICS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void bics(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x6a200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code bics Rd, Rn, Rm, shift #amount}, row {@link Opcode#BICS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 31
   */
  public final void bics(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6a200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, false));
  }

  /**
   * {@code bics Rd, Rn, Rm, shift #amount}, row {@link Opcode#BICS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void bics(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xea200000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code bics Rd, Rn, Rm, shift #amount}, row {@link Opcode#BICS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift the kind of shift
   * @param amount 0 to 63
   */
  public final void bics(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xea200000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, true, true));
  }

  /**
   * {@code add Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADD_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void add(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x0b000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code add Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADD_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void add(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x0b000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code add Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADD_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void add(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x8b000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code add Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADD_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void add(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0x8b000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code adds Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void adds(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x2b000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code adds Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void adds(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x2b000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code adds Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void adds(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xab000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code adds Rd, Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void adds(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xab000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code cmn Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void cmn(WOrZr rn, WOrZr rm) {
    emit(0x2b00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmn Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void cmn(WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x2b00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code cmn Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void cmn(XOrZr rn, XOrZr rm) {
    emit(0xab00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmn Rn, Rm, shift #amount}, row {@link Opcode#ADDS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void cmn(XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xab00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code sub Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void sub(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x4b000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sub Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void sub(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x4b000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code sub Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void sub(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xcb000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sub Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void sub(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xcb000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code neg Rd, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void neg(WOrZr rd, WOrZr rm) {
    emit(0x4b0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code neg Rd, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void neg(WOrZr rd, WOrZr rm, Shift shift, int amount) {
    emit(
        0x4b0003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code neg Rd, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void neg(XOrZr rd, XOrZr rm) {
    emit(0xcb0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code neg Rd, Rm, shift #amount}, row {@link Opcode#SUB_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void neg(XOrZr rd, XOrZr rm, Shift shift, int amount) {
    emit(
        0xcb0003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code subs Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void subs(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x6b000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code subs Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void subs(WOrZr rd, WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6b000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code subs Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void subs(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xeb000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code subs Rd, Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void subs(XOrZr rd, XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xeb000000
            | rd.number()
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code cmp Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void cmp(WOrZr rn, WOrZr rm) {
    emit(0x6b00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmp Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void cmp(WOrZr rn, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6b00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code cmp Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void cmp(XOrZr rn, XOrZr rm) {
    emit(0xeb00001f | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmp Rn, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void cmp(XOrZr rn, XOrZr rm, Shift shift, int amount) {
    emit(
        0xeb00001f
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code negs Rd, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void negs(WOrZr rd, WOrZr rm) {
    emit(0x6b0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code negs Rd, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 31
   */
  public final void negs(WOrZr rd, WOrZr rm, Shift shift, int amount) {
    emit(
        0x6b0003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, false));
  }

  /**
   * {@code negs Rd, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void negs(XOrZr rd, XOrZr rm) {
    emit(0xeb0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code negs Rd, Rm, shift #amount}, row {@link Opcode#SUBS_SHIFT}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param shift LSL, LSR or ASR
   * @param amount 0 to 63
   */
  public final void negs(XOrZr rd, XOrZr rm, Shift shift, int amount) {
    emit(
        0xeb0003e0
            | rd.number()
            | rm.number() << 16
            | Immediates.shifted(shift, amount, false, true));
  }

  /**
   * {@code add Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADD_EXT}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void add(WOrSp rd, WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x0b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code add Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADD_EXT}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void add(XOrSp rd, XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0x8b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code add Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADD_EXT}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void add(XOrSp rd, XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x8b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code adds Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void adds(WOrZr rd, WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x2b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code adds Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void adds(XOrZr rd, XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0xab200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code adds Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void adds(XOrZr rd, XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0xab200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmn Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void cmn(WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x2b20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmn Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void cmn(XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0xab20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmn Rn|SP, Rm, extend #amount}, row {@link Opcode#ADDS_EXT}.
   *
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void cmn(XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0xab20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code sub Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUB_EXT}.
   *
   * @param rd 32-bit register or SP
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void sub(WOrSp rd, WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x4b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code sub Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUB_EXT}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void sub(XOrSp rd, XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0xcb200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code sub Rd|SP, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUB_EXT}.
   *
   * @param rd 64-bit register or SP
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void sub(XOrSp rd, XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0xcb200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code subs Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void subs(WOrZr rd, WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x6b200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code subs Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void subs(XOrZr rd, XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0xeb200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code subs Rd, Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void subs(XOrZr rd, XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0xeb200000 | rd.number() | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmp Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rn 32-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void cmp(WOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0x6b20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmp Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rn 64-bit register or SP
   * @param rm 64-bit register or ZR
   * @param extend UXTX or SXTX
   * @param amount shift to the left, 0 to 4
   */
  public final void cmp(XOrSp rn, XOrZr rm, Extend extend, int amount) {
    emit(0xeb20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code cmp Rn|SP, Rm, extend #amount}, row {@link Opcode#SUBS_EXT}.
   *
   * @param rn 64-bit register or SP
   * @param rm 32-bit register or ZR
   * @param extend an extension of a word or less
   * @param amount shift to the left, 0 to 4
   */
  public final void cmp(XOrSp rn, WOrZr rm, Extend extend, int amount) {
    emit(0xeb20001f | rn.number() << 5 | Immediates.extended(rm, extend, amount));
  }

  /**
   * {@code adc Rd, Rn, Rm}, row {@link Opcode#ADC}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void adc(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code adc Rd, Rn, Rm}, row {@link Opcode#ADC}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void adc(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code adcs Rd, Rn, Rm}, row {@link Opcode#ADCS}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void adcs(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x3a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code adcs Rd, Rn, Rm}, row {@link Opcode#ADCS}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void adcs(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xba000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sbc Rd, Rn, Rm}, row {@link Opcode#SBC}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void sbc(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x5a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sbc Rd, Rn, Rm}, row {@link Opcode#SBC}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void sbc(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xda000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ngc Rd, Rm}, row {@link Opcode#SBC}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void ngc(WOrZr rd, WOrZr rm) {
    emit(0x5a0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code ngc Rd, Rm}, row {@link Opcode#SBC}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void ngc(XOrZr rd, XOrZr rm) {
    emit(0xda0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code sbcs Rd, Rn, Rm}, row {@link Opcode#SBCS}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void sbcs(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x7a000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sbcs Rd, Rn, Rm}, row {@link Opcode#SBCS}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void sbcs(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0xfa000000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ngcs Rd, Rm}, row {@link Opcode#SBCS}.
   *
   * @param rd 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void ngcs(WOrZr rd, WOrZr rm) {
    emit(0x7a0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code ngcs Rd, Rm}, row {@link Opcode#SBCS}.
   *
   * @param rd 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void ngcs(XOrZr rd, XOrZr rm) {
    emit(0xfa0003e0 | rd.number() | rm.number() << 16);
  }

  /**
   * {@code rmif Xn, #imm, #imm}, row {@link Opcode#RMIF}.
   *
   * @param rn 64-bit register or ZR
   * @param imm6 0 to 63
   * @param mask 0 to 15
   */
  public final void rmif(XOrZr rn, int imm6, int mask) {
    emit(
        0xba000400
            | rn.number() << 5
            | Immediates.range("imm6", imm6, 0, 63) << 15
            | Immediates.range("mask", mask, 0, 15));
  }

  /**
   * {@code setf8 Wn}, row {@link Opcode#SETF8}.
   *
   * @param rn 32-bit register or ZR
   */
  public final void setf8(WOrZr rn) {
    emit(0x3a00080d | rn.number() << 5);
  }

  /**
   * {@code setf16 Wn}, row {@link Opcode#SETF16}.
   *
   * @param rn 32-bit register or ZR
   */
  public final void setf16(WOrZr rn) {
    emit(0x3a00480d | rn.number() << 5);
  }

  /**
   * {@code ccmn Rn, Rm, #nzcv, cond}, row {@link Opcode#CCMN_REG}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmn(WOrZr rn, WOrZr rm, int nzcv, Condition cond) {
    emit(
        0x3a400000
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmn Rn, Rm, #nzcv, cond}, row {@link Opcode#CCMN_REG}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmn(XOrZr rn, XOrZr rm, int nzcv, Condition cond) {
    emit(
        0xba400000
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmp Rn, Rm, #nzcv, cond}, row {@link Opcode#CCMP_REG}.
   *
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmp(WOrZr rn, WOrZr rm, int nzcv, Condition cond) {
    emit(
        0x7a400000
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmp Rn, Rm, #nzcv, cond}, row {@link Opcode#CCMP_REG}.
   *
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmp(XOrZr rn, XOrZr rm, int nzcv, Condition cond) {
    emit(
        0xfa400000
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmn Rn, #imm, #nzcv, cond}, row {@link Opcode#CCMN_IMM}.
   *
   * @param rn 32-bit register or ZR
   * @param imm5 0 to 31
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmn(WOrZr rn, int imm5, int nzcv, Condition cond) {
    emit(
        0x3a400800
            | rn.number() << 5
            | Immediates.range("imm5", imm5, 0, 31) << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmn Rn, #imm, #nzcv, cond}, row {@link Opcode#CCMN_IMM}.
   *
   * @param rn 64-bit register or ZR
   * @param imm5 0 to 31
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmn(XOrZr rn, int imm5, int nzcv, Condition cond) {
    emit(
        0xba400800
            | rn.number() << 5
            | Immediates.range("imm5", imm5, 0, 31) << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmp Rn, #imm, #nzcv, cond}, row {@link Opcode#CCMP_IMM}.
   *
   * @param rn 32-bit register or ZR
   * @param imm5 0 to 31
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmp(WOrZr rn, int imm5, int nzcv, Condition cond) {
    emit(
        0x7a400800
            | rn.number() << 5
            | Immediates.range("imm5", imm5, 0, 31) << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code ccmp Rn, #imm, #nzcv, cond}, row {@link Opcode#CCMP_IMM}.
   *
   * @param rn 64-bit register or ZR
   * @param imm5 0 to 31
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void ccmp(XOrZr rn, int imm5, int nzcv, Condition cond) {
    emit(
        0xfa400800
            | rn.number() << 5
            | Immediates.range("imm5", imm5, 0, 31) << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code csel Rd, Rn, Rm, cond}, row {@link Opcode#CSEL}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param cond the condition
   */
  public final void csel(WOrZr rd, WOrZr rn, WOrZr rm, Condition cond) {
    emit(0x1a800000 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csel Rd, Rn, Rm, cond}, row {@link Opcode#CSEL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param cond the condition
   */
  public final void csel(XOrZr rd, XOrZr rn, XOrZr rm, Condition cond) {
    emit(0x9a800000 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csinc Rd, Rn, Rm, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param cond the condition
   */
  public final void csinc(WOrZr rd, WOrZr rn, WOrZr rm, Condition cond) {
    emit(0x1a800400 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csinc Rd, Rn, Rm, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param cond the condition
   */
  public final void csinc(XOrZr rd, XOrZr rn, XOrZr rm, Condition cond) {
    emit(0x9a800400 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code cset Rd, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 32-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cset(WOrZr rd, Condition cond) {
    emit(0x1a9f07e0 | rd.number() | Immediates.inverted(cond) << 12);
  }

  /**
   * {@code cset Rd, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 64-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cset(XOrZr rd, Condition cond) {
    emit(0x9a9f07e0 | rd.number() | Immediates.inverted(cond) << 12);
  }

  /**
   * {@code cinc Rd, Rn, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cinc(WOrZr rd, WOrZr rn, Condition cond) {
    emit(
        0x1a800400
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code cinc Rd, Rn, cond}, row {@link Opcode#CSINC}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cinc(XOrZr rd, XOrZr rn, Condition cond) {
    emit(
        0x9a800400
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code csinv Rd, Rn, Rm, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param cond the condition
   */
  public final void csinv(WOrZr rd, WOrZr rn, WOrZr rm, Condition cond) {
    emit(0x5a800000 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csinv Rd, Rn, Rm, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param cond the condition
   */
  public final void csinv(XOrZr rd, XOrZr rn, XOrZr rm, Condition cond) {
    emit(0xda800000 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csetm Rd, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 32-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void csetm(WOrZr rd, Condition cond) {
    emit(0x5a9f03e0 | rd.number() | Immediates.inverted(cond) << 12);
  }

  /**
   * {@code csetm Rd, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 64-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void csetm(XOrZr rd, Condition cond) {
    emit(0xda9f03e0 | rd.number() | Immediates.inverted(cond) << 12);
  }

  /**
   * {@code cinv Rd, Rn, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cinv(WOrZr rd, WOrZr rn, Condition cond) {
    emit(
        0x5a800000
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code cinv Rd, Rn, cond}, row {@link Opcode#CSINV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cinv(XOrZr rd, XOrZr rn, Condition cond) {
    emit(
        0xda800000
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code csneg Rd, Rn, Rm, cond}, row {@link Opcode#CSNEG}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param cond the condition
   */
  public final void csneg(WOrZr rd, WOrZr rn, WOrZr rm, Condition cond) {
    emit(0x5a800400 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code csneg Rd, Rn, Rm, cond}, row {@link Opcode#CSNEG}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param cond the condition
   */
  public final void csneg(XOrZr rd, XOrZr rn, XOrZr rm, Condition cond) {
    emit(0xda800400 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code cneg Rd, Rn, cond}, row {@link Opcode#CSNEG}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cneg(WOrZr rd, WOrZr rn, Condition cond) {
    emit(
        0x5a800400
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code cneg Rd, Rn, cond}, row {@link Opcode#CSNEG}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param cond the condition, not AL or NV
   */
  public final void cneg(XOrZr rd, XOrZr rn, Condition cond) {
    emit(
        0xda800400
            | rd.number()
            | rn.number() << 5
            | Immediates.inverted(cond) << 12
            | rn.number() << 16);
  }

  /**
   * {@code madd Rd, Rn, Rm, Ra}, row {@link Opcode#MADD}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 32-bit register or ZR
   */
  public final void madd(WOrZr rd, WOrZr rn, WOrZr rm, WOrZr ra) {
    emit(0x1b000000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code madd Rd, Rn, Rm, Ra}, row {@link Opcode#MADD}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void madd(XOrZr rd, XOrZr rn, XOrZr rm, XOrZr ra) {
    emit(0x9b000000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code mul Rd, Rn, Rm}, row {@link Opcode#MADD}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void mul(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1b007c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code mul Rd, Rn, Rm}, row {@link Opcode#MADD}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void mul(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9b007c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code msub Rd, Rn, Rm, Ra}, row {@link Opcode#MSUB}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 32-bit register or ZR
   */
  public final void msub(WOrZr rd, WOrZr rn, WOrZr rm, WOrZr ra) {
    emit(0x1b008000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code msub Rd, Rn, Rm, Ra}, row {@link Opcode#MSUB}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void msub(XOrZr rd, XOrZr rn, XOrZr rm, XOrZr ra) {
    emit(0x9b008000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code mneg Rd, Rn, Rm}, row {@link Opcode#MSUB}.
   *
   * @param rd 32-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void mneg(WOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x1b00fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code mneg Rd, Rn, Rm}, row {@link Opcode#MSUB}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void mneg(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9b00fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code smaddl Xd, Wn, Wm, Xa}, row {@link Opcode#SMADDL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void smaddl(XOrZr rd, WOrZr rn, WOrZr rm, XOrZr ra) {
    emit(0x9b200000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code smull Xd, Wn, Wm}, row {@link Opcode#SMADDL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void smull(XOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x9b207c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code smsubl Xd, Wn, Wm, Xa}, row {@link Opcode#SMSUBL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void smsubl(XOrZr rd, WOrZr rn, WOrZr rm, XOrZr ra) {
    emit(0x9b208000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code smnegl Xd, Wn, Wm}, row {@link Opcode#SMSUBL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void smnegl(XOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x9b20fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code smulh Xd, Xn, Xm}, row {@link Opcode#SMULH}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void smulh(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9b407c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code umaddl Xd, Wn, Wm, Xa}, row {@link Opcode#UMADDL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void umaddl(XOrZr rd, WOrZr rn, WOrZr rm, XOrZr ra) {
    emit(0x9ba00000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code umull Xd, Wn, Wm}, row {@link Opcode#UMADDL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void umull(XOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x9ba07c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code umsubl Xd, Wn, Wm, Xa}, row {@link Opcode#UMSUBL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   * @param ra 64-bit register or ZR
   */
  public final void umsubl(XOrZr rd, WOrZr rn, WOrZr rm, XOrZr ra) {
    emit(0x9ba08000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code umnegl Xd, Wn, Wm}, row {@link Opcode#UMSUBL}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 32-bit register or ZR
   * @param rm 32-bit register or ZR
   */
  public final void umnegl(XOrZr rd, WOrZr rn, WOrZr rm) {
    emit(0x9ba0fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code umulh Xd, Xn, Xm}, row {@link Opcode#UMULH}.
   *
   * @param rd 64-bit register or ZR
   * @param rn 64-bit register or ZR
   * @param rm 64-bit register or ZR
   */
  public final void umulh(XOrZr rd, XOrZr rn, XOrZr rm) {
    emit(0x9bc07c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }
}
