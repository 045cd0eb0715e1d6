// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

import elfuse.asm.encode.Fixup;
import elfuse.asm.encode.Immediates;
import elfuse.asm.text.Modifiers;

/** The floating-point, Advanced SIMD and cryptographic instructions of {@link Assembler}. */
public abstract sealed class SimdInstructions extends BaseInstructions permits Assembler {
  SimdInstructions(long base) {
    super(base);
  }

  /**
   * {@code aese Vd.16b, Vn.16b}, row {@link Opcode#AESE}.
   *
   * @param rd vector {@code 16b}
   * @param rn vector {@code 16b}
   */
  public final void aese(VectorRegister rd, VectorRegister rn) {
    encode("aese", rd, rn);
  }

  /**
   * {@code aesd Vd.16b, Vn.16b}, row {@link Opcode#AESD}.
   *
   * @param rd vector {@code 16b}
   * @param rn vector {@code 16b}
   */
  public final void aesd(VectorRegister rd, VectorRegister rn) {
    encode("aesd", rd, rn);
  }

  /**
   * {@code aesmc Vd.16b, Vn.16b}, row {@link Opcode#AESMC}.
   *
   * @param rd vector {@code 16b}
   * @param rn vector {@code 16b}
   */
  public final void aesmc(VectorRegister rd, VectorRegister rn) {
    encode("aesmc", rd, rn);
  }

  /**
   * {@code aesimc Vd.16b, Vn.16b}, row {@link Opcode#AESIMC}.
   *
   * @param rd vector {@code 16b}
   * @param rn vector {@code 16b}
   */
  public final void aesimc(VectorRegister rd, VectorRegister rn) {
    encode("aesimc", rd, rn);
  }

  /**
   * {@code sha1c Qd, Sn, Vm.4s}, row {@link Opcode#SHA1C}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm vector {@code 4s}
   */
  public final void sha1c(Q rd, S rn, VectorRegister rm) {
    encode("sha1c", rd, rn, rm);
  }

  /**
   * {@code sha1p Qd, Sn, Vm.4s}, row {@link Opcode#SHA1P}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm vector {@code 4s}
   */
  public final void sha1p(Q rd, S rn, VectorRegister rm) {
    encode("sha1p", rd, rn, rm);
  }

  /**
   * {@code sha1m Qd, Sn, Vm.4s}, row {@link Opcode#SHA1M}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm vector {@code 4s}
   */
  public final void sha1m(Q rd, S rn, VectorRegister rm) {
    encode("sha1m", rd, rn, rm);
  }

  /**
   * {@code sha1su0 Vd.4s, Vn.4s, Vm.4s}, row {@link Opcode#SHA1SU0}.
   *
   * @param rd vector {@code 4s}
   * @param rn vector {@code 4s}
   * @param rm vector {@code 4s}
   */
  public final void sha1su0(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sha1su0", rd, rn, rm);
  }

  /**
   * {@code sha256h Qd, Qn, Vm.4s}, row {@link Opcode#SHA256H}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm vector {@code 4s}
   */
  public final void sha256h(Q rd, Q rn, VectorRegister rm) {
    encode("sha256h", rd, rn, rm);
  }

  /**
   * {@code sha256h2 Qd, Qn, Vm.4s}, row {@link Opcode#SHA256H2}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm vector {@code 4s}
   */
  public final void sha256h2(Q rd, Q rn, VectorRegister rm) {
    encode("sha256h2", rd, rn, rm);
  }

  /**
   * {@code sha256su1 Vd.4s, Vn.4s, Vm.4s}, row {@link Opcode#SHA256SU1}.
   *
   * @param rd vector {@code 4s}
   * @param rn vector {@code 4s}
   * @param rm vector {@code 4s}
   */
  public final void sha256su1(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sha256su1", rd, rn, rm);
  }

  /**
   * {@code sha1h Sd, Sn}, row {@link Opcode#SHA1H}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sha1h(S rd, S rn) {
    emit(0x5e280800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sha1su1 Vd.4s, Vn.4s}, row {@link Opcode#SHA1SU1}.
   *
   * @param rd vector {@code 4s}
   * @param rn vector {@code 4s}
   */
  public final void sha1su1(VectorRegister rd, VectorRegister rn) {
    encode("sha1su1", rd, rn);
  }

  /**
   * {@code sha256su0 Vd.4s, Vn.4s}, row {@link Opcode#SHA256SU0}.
   *
   * @param rd vector {@code 4s}
   * @param rn vector {@code 4s}
   */
  public final void sha256su0(VectorRegister rd, VectorRegister rn) {
    encode("sha256su0", rd, rn);
  }

  /**
   * {@code fmov Fd, Fn}, row {@link Opcode#FMOV_REG}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fmov(S rd, S rn) {
    emit(0x1e204000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Fd, Fn}, row {@link Opcode#FMOV_REG}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fmov(D rd, D rn) {
    emit(0x1e604000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fabs Fd, Fn}, row {@link Opcode#FABS_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fabs(S rd, S rn) {
    emit(0x1e20c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fabs Fd, Fn}, row {@link Opcode#FABS_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fabs(D rd, D rn) {
    emit(0x1e60c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fneg Fd, Fn}, row {@link Opcode#FNEG_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fneg(S rd, S rn) {
    emit(0x1e214000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fneg Fd, Fn}, row {@link Opcode#FNEG_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fneg(D rd, D rn) {
    emit(0x1e614000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fsqrt Fd, Fn}, row {@link Opcode#FSQRT_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fsqrt(S rd, S rn) {
    emit(0x1e21c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fsqrt Fd, Fn}, row {@link Opcode#FSQRT_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fsqrt(D rd, D rn) {
    emit(0x1e61c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(S rd, D rn) {
    emit(0x1e624000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(S rd, H rn) {
    emit(0x1ee24000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(D rd, S rn) {
    emit(0x1e22c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(D rd, H rn) {
    emit(0x1ee2c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(H rd, S rn) {
    emit(0x1e23c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvt Fd, Fn}, row {@link Opcode#FCVT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvt(H rd, D rn) {
    emit(0x1e63c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintn Fd, Fn}, row {@link Opcode#FRINTN_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintn(S rd, S rn) {
    emit(0x1e244000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintn Fd, Fn}, row {@link Opcode#FRINTN_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintn(D rd, D rn) {
    emit(0x1e644000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintp Fd, Fn}, row {@link Opcode#FRINTP_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintp(S rd, S rn) {
    emit(0x1e24c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintp Fd, Fn}, row {@link Opcode#FRINTP_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintp(D rd, D rn) {
    emit(0x1e64c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintm Fd, Fn}, row {@link Opcode#FRINTM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintm(S rd, S rn) {
    emit(0x1e254000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintm Fd, Fn}, row {@link Opcode#FRINTM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintm(D rd, D rn) {
    emit(0x1e654000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintz Fd, Fn}, row {@link Opcode#FRINTZ_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintz(S rd, S rn) {
    emit(0x1e25c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintz Fd, Fn}, row {@link Opcode#FRINTZ_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintz(D rd, D rn) {
    emit(0x1e65c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frinta Fd, Fn}, row {@link Opcode#FRINTA_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frinta(S rd, S rn) {
    emit(0x1e264000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frinta Fd, Fn}, row {@link Opcode#FRINTA_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frinta(D rd, D rn) {
    emit(0x1e664000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintx Fd, Fn}, row {@link Opcode#FRINTX_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintx(S rd, S rn) {
    emit(0x1e274000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frintx Fd, Fn}, row {@link Opcode#FRINTX_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frintx(D rd, D rn) {
    emit(0x1e674000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frinti Fd, Fn}, row {@link Opcode#FRINTI_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frinti(S rd, S rn) {
    emit(0x1e27c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frinti Fd, Fn}, row {@link Opcode#FRINTI_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frinti(D rd, D rn) {
    emit(0x1e67c000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmul Fd, Fn, Fm}, row {@link Opcode#FMUL_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmul(S rd, S rn, S rm) {
    emit(0x1e200800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmul Fd, Fn, Fm}, row {@link Opcode#FMUL_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmul(D rd, D rn, D rm) {
    emit(0x1e600800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fdiv Fd, Fn, Fm}, row {@link Opcode#FDIV_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fdiv(S rd, S rn, S rm) {
    emit(0x1e201800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fdiv Fd, Fn, Fm}, row {@link Opcode#FDIV_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fdiv(D rd, D rn, D rm) {
    emit(0x1e601800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fadd Fd, Fn, Fm}, row {@link Opcode#FADD_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fadd(S rd, S rn, S rm) {
    emit(0x1e202800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fadd Fd, Fn, Fm}, row {@link Opcode#FADD_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fadd(D rd, D rn, D rm) {
    emit(0x1e602800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fsub Fd, Fn, Fm}, row {@link Opcode#FSUB_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fsub(S rd, S rn, S rm) {
    emit(0x1e203800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fsub Fd, Fn, Fm}, row {@link Opcode#FSUB_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fsub(D rd, D rn, D rm) {
    emit(0x1e603800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmax Fd, Fn, Fm}, row {@link Opcode#FMAX_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmax(S rd, S rn, S rm) {
    emit(0x1e204800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmax Fd, Fn, Fm}, row {@link Opcode#FMAX_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmax(D rd, D rn, D rm) {
    emit(0x1e604800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmin Fd, Fn, Fm}, row {@link Opcode#FMIN_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmin(S rd, S rn, S rm) {
    emit(0x1e205800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmin Fd, Fn, Fm}, row {@link Opcode#FMIN_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmin(D rd, D rn, D rm) {
    emit(0x1e605800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmaxnm Fd, Fn, Fm}, row {@link Opcode#FMAXNM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmaxnm(S rd, S rn, S rm) {
    emit(0x1e206800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmaxnm Fd, Fn, Fm}, row {@link Opcode#FMAXNM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmaxnm(D rd, D rn, D rm) {
    emit(0x1e606800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fminnm Fd, Fn, Fm}, row {@link Opcode#FMINNM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fminnm(S rd, S rn, S rm) {
    emit(0x1e207800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fminnm Fd, Fn, Fm}, row {@link Opcode#FMINNM_S}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fminnm(D rd, D rn, D rm) {
    emit(0x1e607800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fnmul Fd, Fn, Fm}, row {@link Opcode#FNMUL}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fnmul(S rd, S rn, S rm) {
    emit(0x1e208800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fnmul Fd, Fn, Fm}, row {@link Opcode#FNMUL}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fnmul(D rd, D rn, D rm) {
    emit(0x1e608800 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmadd Fd, Fn, Fm, Fa}, row {@link Opcode#FMADD}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fmadd(S rd, S rn, S rm, S ra) {
    emit(0x1f000000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fmadd Fd, Fn, Fm, Fa}, row {@link Opcode#FMADD}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fmadd(D rd, D rn, D rm, D ra) {
    emit(0x1f400000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fmsub Fd, Fn, Fm, Fa}, row {@link Opcode#FMSUB}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fmsub(S rd, S rn, S rm, S ra) {
    emit(0x1f008000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fmsub Fd, Fn, Fm, Fa}, row {@link Opcode#FMSUB}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fmsub(D rd, D rn, D rm, D ra) {
    emit(0x1f408000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fnmadd Fd, Fn, Fm, Fa}, row {@link Opcode#FNMADD}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fnmadd(S rd, S rn, S rm, S ra) {
    emit(0x1f200000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fnmadd Fd, Fn, Fm, Fa}, row {@link Opcode#FNMADD}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fnmadd(D rd, D rn, D rm, D ra) {
    emit(0x1f600000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fnmsub Fd, Fn, Fm, Fa}, row {@link Opcode#FNMSUB}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fnmsub(S rd, S rn, S rm, S ra) {
    emit(0x1f208000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fnmsub Fd, Fn, Fm, Fa}, row {@link Opcode#FNMSUB}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param ra SIMD&amp;FP register
   */
  public final void fnmsub(D rd, D rn, D rm, D ra) {
    emit(0x1f608000 | rd.number() | rn.number() << 5 | rm.number() << 16 | ra.number() << 10);
  }

  /**
   * {@code fcmp Fn, Fm}, row {@link Opcode#FCMP}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmp(S rn, S rm) {
    emit(0x1e202000 | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmp Fn, Fm}, row {@link Opcode#FCMP}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmp(D rn, D rm) {
    emit(0x1e602000 | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmp Fn, #0.0}, row {@link Opcode#FCMP_ZERO}.
   *
   * @param rn SIMD&amp;FP register
   */
  public final void fcmp(S rn) {
    emit(0x1e202008 | rn.number() << 5);
  }

  /**
   * {@code fcmp Fn, #0.0}, row {@link Opcode#FCMP_ZERO}.
   *
   * @param rn SIMD&amp;FP register
   */
  public final void fcmp(D rn) {
    emit(0x1e602008 | rn.number() << 5);
  }

  /**
   * {@code fcmpe Fn, Fm}, row {@link Opcode#FCMPE}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmpe(S rn, S rm) {
    emit(0x1e202010 | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmpe Fn, Fm}, row {@link Opcode#FCMPE}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmpe(D rn, D rm) {
    emit(0x1e602010 | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmpe Fn, #0.0}, row {@link Opcode#FCMPE_ZERO}.
   *
   * @param rn SIMD&amp;FP register
   */
  public final void fcmpe(S rn) {
    emit(0x1e202018 | rn.number() << 5);
  }

  /**
   * {@code fcmpe Fn, #0.0}, row {@link Opcode#FCMPE_ZERO}.
   *
   * @param rn SIMD&amp;FP register
   */
  public final void fcmpe(D rn) {
    emit(0x1e602018 | rn.number() << 5);
  }

  /**
   * {@code fccmp Fn, Fm, #nzcv, cond}, row {@link Opcode#FCCMP}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void fccmp(S rn, S rm, int nzcv, Condition cond) {
    emit(
        0x1e200400
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code fccmp Fn, Fm, #nzcv, cond}, row {@link Opcode#FCCMP}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void fccmp(D rn, D rm, int nzcv, Condition cond) {
    emit(
        0x1e600400
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code fccmpe Fn, Fm, #nzcv, cond}, row {@link Opcode#FCCMPE}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void fccmpe(S rn, S rm, int nzcv, Condition cond) {
    emit(
        0x1e200410
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code fccmpe Fn, Fm, #nzcv, cond}, row {@link Opcode#FCCMPE}.
   *
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param nzcv 0 to 15
   * @param cond the condition
   */
  public final void fccmpe(D rn, D rm, int nzcv, Condition cond) {
    emit(
        0x1e600410
            | rn.number() << 5
            | rm.number() << 16
            | Immediates.range("nzcv", nzcv, 0, 15)
            | cond.ordinal() << 12);
  }

  /**
   * {@code fcsel Fd, Fn, Fm, cond}, row {@link Opcode#FCSEL}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param cond the condition
   */
  public final void fcsel(S rd, S rn, S rm, Condition cond) {
    emit(0x1e200c00 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code fcsel Fd, Fn, Fm, cond}, row {@link Opcode#FCSEL}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   * @param cond the condition
   */
  public final void fcsel(D rd, D rn, D rm, Condition cond) {
    emit(0x1e600c00 | rd.number() | rn.number() << 5 | rm.number() << 16 | cond.ordinal() << 12);
  }

  /**
   * {@code fmov Fd, #imm}, row {@link Opcode#FMOV_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param imm n/16*2^r, n in 16..31, r in -3..4
   */
  public final void fmov(S rd, double imm) {
    emit(0x1e201000 | rd.number() | Immediates.floatImmediate("imm", imm) << 13);
  }

  /**
   * {@code fmov Fd, #imm}, row {@link Opcode#FMOV_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param imm n/16*2^r, n in 16..31, r in -3..4
   */
  public final void fmov(D rd, double imm) {
    emit(0x1e601000 | rd.number() | Immediates.floatImmediate("imm", imm) << 13);
  }

  /**
   * {@code fcvtns Rd, Fn}, row {@link Opcode#FCVTNS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(WOrZr rd, S rn) {
    emit(0x1e200000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtns Rd, Fn}, row {@link Opcode#FCVTNS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(WOrZr rd, D rn) {
    emit(0x1e600000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtns Rd, Fn}, row {@link Opcode#FCVTNS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(XOrZr rd, S rn) {
    emit(0x9e200000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtns Rd, Fn}, row {@link Opcode#FCVTNS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(XOrZr rd, D rn) {
    emit(0x9e600000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Rd, Fn}, row {@link Opcode#FCVTNU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(WOrZr rd, S rn) {
    emit(0x1e210000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Rd, Fn}, row {@link Opcode#FCVTNU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(WOrZr rd, D rn) {
    emit(0x1e610000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Rd, Fn}, row {@link Opcode#FCVTNU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(XOrZr rd, S rn) {
    emit(0x9e210000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Rd, Fn}, row {@link Opcode#FCVTNU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(XOrZr rd, D rn) {
    emit(0x9e610000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Rd, Fn}, row {@link Opcode#FCVTPS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(WOrZr rd, S rn) {
    emit(0x1e280000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Rd, Fn}, row {@link Opcode#FCVTPS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(WOrZr rd, D rn) {
    emit(0x1e680000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Rd, Fn}, row {@link Opcode#FCVTPS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(XOrZr rd, S rn) {
    emit(0x9e280000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Rd, Fn}, row {@link Opcode#FCVTPS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(XOrZr rd, D rn) {
    emit(0x9e680000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Rd, Fn}, row {@link Opcode#FCVTPU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(WOrZr rd, S rn) {
    emit(0x1e290000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Rd, Fn}, row {@link Opcode#FCVTPU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(WOrZr rd, D rn) {
    emit(0x1e690000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Rd, Fn}, row {@link Opcode#FCVTPU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(XOrZr rd, S rn) {
    emit(0x9e290000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Rd, Fn}, row {@link Opcode#FCVTPU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(XOrZr rd, D rn) {
    emit(0x9e690000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Rd, Fn}, row {@link Opcode#FCVTMS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(WOrZr rd, S rn) {
    emit(0x1e300000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Rd, Fn}, row {@link Opcode#FCVTMS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(WOrZr rd, D rn) {
    emit(0x1e700000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Rd, Fn}, row {@link Opcode#FCVTMS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(XOrZr rd, S rn) {
    emit(0x9e300000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Rd, Fn}, row {@link Opcode#FCVTMS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(XOrZr rd, D rn) {
    emit(0x9e700000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Rd, Fn}, row {@link Opcode#FCVTMU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(WOrZr rd, S rn) {
    emit(0x1e310000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Rd, Fn}, row {@link Opcode#FCVTMU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(WOrZr rd, D rn) {
    emit(0x1e710000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Rd, Fn}, row {@link Opcode#FCVTMU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(XOrZr rd, S rn) {
    emit(0x9e310000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Rd, Fn}, row {@link Opcode#FCVTMU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(XOrZr rd, D rn) {
    emit(0x9e710000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Rd, Fn}, row {@link Opcode#FCVTZS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(WOrZr rd, S rn) {
    emit(0x1e380000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Rd, Fn}, row {@link Opcode#FCVTZS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(WOrZr rd, D rn) {
    emit(0x1e780000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Rd, Fn}, row {@link Opcode#FCVTZS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(XOrZr rd, S rn) {
    emit(0x9e380000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Rd, Fn}, row {@link Opcode#FCVTZS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(XOrZr rd, D rn) {
    emit(0x9e780000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Rd, Fn}, row {@link Opcode#FCVTZU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(WOrZr rd, S rn) {
    emit(0x1e390000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Rd, Fn}, row {@link Opcode#FCVTZU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(WOrZr rd, D rn) {
    emit(0x1e790000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Rd, Fn}, row {@link Opcode#FCVTZU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(XOrZr rd, S rn) {
    emit(0x9e390000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Rd, Fn}, row {@link Opcode#FCVTZU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(XOrZr rd, D rn) {
    emit(0x9e790000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Rd, Fn}, row {@link Opcode#FCVTAS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(WOrZr rd, S rn) {
    emit(0x1e240000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Rd, Fn}, row {@link Opcode#FCVTAS_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(WOrZr rd, D rn) {
    emit(0x1e640000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Rd, Fn}, row {@link Opcode#FCVTAS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(XOrZr rd, S rn) {
    emit(0x9e240000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Rd, Fn}, row {@link Opcode#FCVTAS_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(XOrZr rd, D rn) {
    emit(0x9e640000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Rd, Fn}, row {@link Opcode#FCVTAU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(WOrZr rd, S rn) {
    emit(0x1e250000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Rd, Fn}, row {@link Opcode#FCVTAU_INT}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(WOrZr rd, D rn) {
    emit(0x1e650000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Rd, Fn}, row {@link Opcode#FCVTAU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(XOrZr rd, S rn) {
    emit(0x9e250000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Rd, Fn}, row {@link Opcode#FCVTAU_INT}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(XOrZr rd, D rn) {
    emit(0x9e650000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Rn}, row {@link Opcode#SCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   */
  public final void scvtf(S rd, WOrZr rn) {
    emit(0x1e220000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Rn}, row {@link Opcode#SCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   */
  public final void scvtf(S rd, XOrZr rn) {
    emit(0x9e220000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Rn}, row {@link Opcode#SCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   */
  public final void scvtf(D rd, WOrZr rn) {
    emit(0x1e620000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Rn}, row {@link Opcode#SCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   */
  public final void scvtf(D rd, XOrZr rn) {
    emit(0x9e620000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Rn}, row {@link Opcode#UCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   */
  public final void ucvtf(S rd, WOrZr rn) {
    emit(0x1e230000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Rn}, row {@link Opcode#UCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   */
  public final void ucvtf(S rd, XOrZr rn) {
    emit(0x9e230000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Rn}, row {@link Opcode#UCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   */
  public final void ucvtf(D rd, WOrZr rn) {
    emit(0x1e630000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Rn}, row {@link Opcode#UCVTF_INT}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   */
  public final void ucvtf(D rd, XOrZr rn) {
    emit(0x9e630000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Rd, Fn}, row {@link Opcode#FMOV_TO_GEN}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fmov(WOrZr rd, S rn) {
    emit(0x1e260000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Rd, Fn}, row {@link Opcode#FMOV_TO_GEN}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fmov(XOrZr rd, D rn) {
    emit(0x9e660000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Fd, Rn}, row {@link Opcode#FMOV_FROM_GEN}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   */
  public final void fmov(S rd, WOrZr rn) {
    emit(0x1e270000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Fd, Rn}, row {@link Opcode#FMOV_FROM_GEN}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   */
  public final void fmov(D rd, XOrZr rn) {
    emit(0x9e670000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fmov Xd, Vn.d[index]}, row {@link Opcode#FMOV_TO_GEN_TOP}.
   *
   * @param rd 64-bit register or ZR
   * @param rn one element
   */
  public final void fmov(XOrZr rd, VectorElement rn) {
    encode("fmov", rd, rn);
  }

  /**
   * {@code fmov Vd.d[index], Xn}, row {@link Opcode#FMOV_FROM_GEN_TOP}.
   *
   * @param rd one element
   * @param rn 64-bit register or ZR
   */
  public final void fmov(VectorElement rd, XOrZr rn) {
    encode("fmov", rd, rn);
  }

  /**
   * {@code fjcvtzs Wd, Dn}, row {@link Opcode#FJCVTZS}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   */
  public final void fjcvtzs(WOrZr rd, D rn) {
    emit(0x1e7e0000 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Rd, Fn, #fbits}, row {@link Opcode#FCVTZS_FIXED}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 32
   */
  public final void fcvtzs(WOrZr rd, S rn, int fbits) {
    emit(
        0x1e180000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code fcvtzs Rd, Fn, #fbits}, row {@link Opcode#FCVTZS_FIXED}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 32
   */
  public final void fcvtzs(WOrZr rd, D rn, int fbits) {
    emit(
        0x1e580000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code fcvtzs Rd, Fn, #fbits}, row {@link Opcode#FCVTZS_FIXED}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 64
   */
  public final void fcvtzs(XOrZr rd, S rn, int fbits) {
    emit(
        0x9e180000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code fcvtzs Rd, Fn, #fbits}, row {@link Opcode#FCVTZS_FIXED}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 64
   */
  public final void fcvtzs(XOrZr rd, D rn, int fbits) {
    emit(
        0x9e580000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code fcvtzu Rd, Fn, #fbits}, row {@link Opcode#FCVTZU_FIXED}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 32
   */
  public final void fcvtzu(WOrZr rd, S rn, int fbits) {
    emit(
        0x1e190000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code fcvtzu Rd, Fn, #fbits}, row {@link Opcode#FCVTZU_FIXED}.
   *
   * @param rd 32-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 32
   */
  public final void fcvtzu(WOrZr rd, D rn, int fbits) {
    emit(
        0x1e590000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code fcvtzu Rd, Fn, #fbits}, row {@link Opcode#FCVTZU_FIXED}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 64
   */
  public final void fcvtzu(XOrZr rd, S rn, int fbits) {
    emit(
        0x9e190000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code fcvtzu Rd, Fn, #fbits}, row {@link Opcode#FCVTZU_FIXED}.
   *
   * @param rd 64-bit register or ZR
   * @param rn SIMD&amp;FP register
   * @param fbits 1 to 64
   */
  public final void fcvtzu(XOrZr rd, D rn, int fbits) {
    emit(
        0x9e590000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code scvtf Fd, Rn, #fbits}, row {@link Opcode#SCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   * @param fbits 1 to 32
   */
  public final void scvtf(S rd, WOrZr rn, int fbits) {
    emit(
        0x1e020000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code scvtf Fd, Rn, #fbits}, row {@link Opcode#SCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   * @param fbits 1 to 64
   */
  public final void scvtf(S rd, XOrZr rn, int fbits) {
    emit(
        0x9e020000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code scvtf Fd, Rn, #fbits}, row {@link Opcode#SCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   * @param fbits 1 to 32
   */
  public final void scvtf(D rd, WOrZr rn, int fbits) {
    emit(
        0x1e420000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code scvtf Fd, Rn, #fbits}, row {@link Opcode#SCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   * @param fbits 1 to 64
   */
  public final void scvtf(D rd, XOrZr rn, int fbits) {
    emit(
        0x9e420000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code ucvtf Fd, Rn, #fbits}, row {@link Opcode#UCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   * @param fbits 1 to 32
   */
  public final void ucvtf(S rd, WOrZr rn, int fbits) {
    emit(
        0x1e030000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code ucvtf Fd, Rn, #fbits}, row {@link Opcode#UCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   * @param fbits 1 to 64
   */
  public final void ucvtf(S rd, XOrZr rn, int fbits) {
    emit(
        0x9e030000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code ucvtf Fd, Rn, #fbits}, row {@link Opcode#UCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 32-bit register or ZR
   * @param fbits 1 to 32
   */
  public final void ucvtf(D rd, WOrZr rn, int fbits) {
    emit(
        0x1e430000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 32) << 10);
  }

  /**
   * {@code ucvtf Fd, Rn, #fbits}, row {@link Opcode#UCVTF_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn 64-bit register or ZR
   * @param fbits 1 to 64
   */
  public final void ucvtf(D rd, XOrZr rn, int fbits) {
    emit(
        0x9e430000
            | rd.number()
            | rn.number() << 5
            | 64 - Immediates.range("fbits", fbits, 1, 64) << 10);
  }

  /**
   * {@code shadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#SHADD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void shadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("shadd", rd, rn, rm);
  }

  /**
   * {@code uhadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#UHADD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uhadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uhadd", rd, rn, rm);
  }

  /**
   * {@code sqadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqadd", rd, rn, rm);
  }

  /**
   * {@code uqadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#UQADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uqadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uqadd", rd, rn, rm);
  }

  /**
   * {@code srhadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#SRHADD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void srhadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("srhadd", rd, rn, rm);
  }

  /**
   * {@code urhadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#URHADD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void urhadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("urhadd", rd, rn, rm);
  }

  /**
   * {@code shsub Vd.T, Vn.T, Vm.T}, row {@link Opcode#SHSUB}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void shsub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("shsub", rd, rn, rm);
  }

  /**
   * {@code uhsub Vd.T, Vn.T, Vm.T}, row {@link Opcode#UHSUB}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uhsub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uhsub", rd, rn, rm);
  }

  /**
   * {@code sqsub Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQSUB_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqsub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqsub", rd, rn, rm);
  }

  /**
   * {@code uqsub Vd.T, Vn.T, Vm.T}, row {@link Opcode#UQSUB_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uqsub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uqsub", rd, rn, rm);
  }

  /**
   * {@code cmgt Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMGT_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmgt(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmgt", rd, rn, rm);
  }

  /**
   * {@code cmhi Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMHI_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmhi(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmhi", rd, rn, rm);
  }

  /**
   * {@code cmge Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMGE_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmge(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmge", rd, rn, rm);
  }

  /**
   * {@code cmhs Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMHS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmhs(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmhs", rd, rn, rm);
  }

  /**
   * {@code sshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sshl", rd, rn, rm);
  }

  /**
   * {@code ushl Vd.T, Vn.T, Vm.T}, row {@link Opcode#USHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void ushl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("ushl", rd, rn, rm);
  }

  /**
   * {@code sqshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqshl", rd, rn, rm);
  }

  /**
   * {@code uqshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#UQSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uqshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uqshl", rd, rn, rm);
  }

  /**
   * {@code srshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SRSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void srshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("srshl", rd, rn, rm);
  }

  /**
   * {@code urshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#URSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void urshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("urshl", rd, rn, rm);
  }

  /**
   * {@code sqrshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQRSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqrshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqrshl", rd, rn, rm);
  }

  /**
   * {@code uqrshl Vd.T, Vn.T, Vm.T}, row {@link Opcode#UQRSHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uqrshl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uqrshl", rd, rn, rm);
  }

  /**
   * {@code smax Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMAX}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smax(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smax", rd, rn, rm);
  }

  /**
   * {@code umax Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMAX}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umax(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umax", rd, rn, rm);
  }

  /**
   * {@code smin Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMIN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smin(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smin", rd, rn, rm);
  }

  /**
   * {@code umin Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMIN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umin(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umin", rd, rn, rm);
  }

  /**
   * {@code sabd Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sabd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sabd", rd, rn, rm);
  }

  /**
   * {@code uabd Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABD}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uabd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uabd", rd, rn, rm);
  }

  /**
   * {@code saba Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABA}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void saba(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("saba", rd, rn, rm);
  }

  /**
   * {@code uaba Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABA}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uaba(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uaba", rd, rn, rm);
  }

  /**
   * {@code add Vd.T, Vn.T, Vm.T}, row {@link Opcode#ADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void add(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("add", rd, rn, rm);
  }

  /**
   * {@code sub Vd.T, Vn.T, Vm.T}, row {@link Opcode#SUB_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sub", rd, rn, rm);
  }

  /**
   * {@code cmtst Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMTST_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmtst(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmtst", rd, rn, rm);
  }

  /**
   * {@code cmeq Vd.T, Vn.T, Vm.T}, row {@link Opcode#CMEQ_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void cmeq(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("cmeq", rd, rn, rm);
  }

  /**
   * {@code mla Vd.T, Vn.T, Vm.T}, row {@link Opcode#MLA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void mla(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("mla", rd, rn, rm);
  }

  /**
   * {@code mls Vd.T, Vn.T, Vm.T}, row {@link Opcode#MLS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void mls(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("mls", rd, rn, rm);
  }

  /**
   * {@code mul Vd.T, Vn.T, Vm.T}, row {@link Opcode#MUL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void mul(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("mul", rd, rn, rm);
  }

  /**
   * {@code pmul Vd.T, Vn.T, Vm.T}, row {@link Opcode#PMUL}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void pmul(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("pmul", rd, rn, rm);
  }

  /**
   * {@code smaxp Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMAXP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smaxp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smaxp", rd, rn, rm);
  }

  /**
   * {@code umaxp Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMAXP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umaxp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umaxp", rd, rn, rm);
  }

  /**
   * {@code sminp Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMINP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sminp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sminp", rd, rn, rm);
  }

  /**
   * {@code uminp Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMINP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uminp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uminp", rd, rn, rm);
  }

  /**
   * {@code sqdmulh Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMULH_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmulh(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmulh Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQRDMULH_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqrdmulh(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqrdmulh", rd, rn, rm);
  }

  /**
   * {@code addp Vd.T, Vn.T, Vm.T}, row {@link Opcode#ADDP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void addp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("addp", rd, rn, rm);
  }

  /**
   * {@code and Vd.T, Vn.T, Vm.T}, row {@link Opcode#AND_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void and(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("and", rd, rn, rm);
  }

  /**
   * {@code bic Vd.T, Vn.T, Vm.T}, row {@link Opcode#BIC_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void bic(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("bic", rd, rn, rm);
  }

  /**
   * {@code orr Vd.T, Vn.T, Vm.T}, row {@link Opcode#ORR_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void orr(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("orr", rd, rn, rm);
  }

  /**
   * {@code mov Vd.T, Vn.T}, row {@link Opcode#ORR_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void mov(VectorRegister rd, VectorRegister rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code orn Vd.T, Vn.T, Vm.T}, row {@link Opcode#ORN_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void orn(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("orn", rd, rn, rm);
  }

  /**
   * {@code eor Vd.T, Vn.T, Vm.T}, row {@link Opcode#EOR_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void eor(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("eor", rd, rn, rm);
  }

  /**
   * {@code bsl Vd.T, Vn.T, Vm.T}, row {@link Opcode#BSL}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void bsl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("bsl", rd, rn, rm);
  }

  /**
   * {@code bit Vd.T, Vn.T, Vm.T}, row {@link Opcode#BIT}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void bit(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("bit", rd, rn, rm);
  }

  /**
   * {@code bif Vd.T, Vn.T, Vm.T}, row {@link Opcode#BIF}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void bif(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("bif", rd, rn, rm);
  }

  /**
   * {@code fmaxnm Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMAXNM_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmaxnm(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmaxnm", rd, rn, rm);
  }

  /**
   * {@code fminnm Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMINNM_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fminnm(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fminnm", rd, rn, rm);
  }

  /**
   * {@code fmla Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMLA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmla(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmla", rd, rn, rm);
  }

  /**
   * {@code fmls Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMLS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmls(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmls", rd, rn, rm);
  }

  /**
   * {@code fadd Vd.T, Vn.T, Vm.T}, row {@link Opcode#FADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fadd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fadd", rd, rn, rm);
  }

  /**
   * {@code fsub Vd.T, Vn.T, Vm.T}, row {@link Opcode#FSUB_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fsub(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fsub", rd, rn, rm);
  }

  /**
   * {@code fmulx Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMULX_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmulx(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmulx", rd, rn, rm);
  }

  /**
   * {@code fcmeq Vd.T, Vn.T, Vm.T}, row {@link Opcode#FCMEQ_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fcmeq(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fcmeq", rd, rn, rm);
  }

  /**
   * {@code fmax Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMAX_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmax(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmax", rd, rn, rm);
  }

  /**
   * {@code fmin Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMIN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmin(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmin", rd, rn, rm);
  }

  /**
   * {@code frecps Vd.T, Vn.T, Vm.T}, row {@link Opcode#FRECPS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void frecps(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("frecps", rd, rn, rm);
  }

  /**
   * {@code frsqrts Vd.T, Vn.T, Vm.T}, row {@link Opcode#FRSQRTS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void frsqrts(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("frsqrts", rd, rn, rm);
  }

  /**
   * {@code fmaxnmp Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMAXNMP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmaxnmp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmaxnmp", rd, rn, rm);
  }

  /**
   * {@code fminnmp Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMINNMP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fminnmp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fminnmp", rd, rn, rm);
  }

  /**
   * {@code faddp Vd.T, Vn.T, Vm.T}, row {@link Opcode#FADDP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void faddp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("faddp", rd, rn, rm);
  }

  /**
   * {@code fabd Vd.T, Vn.T, Vm.T}, row {@link Opcode#FABD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fabd(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fabd", rd, rn, rm);
  }

  /**
   * {@code fmul Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMUL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmul(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmul", rd, rn, rm);
  }

  /**
   * {@code fcmge Vd.T, Vn.T, Vm.T}, row {@link Opcode#FCMGE_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fcmge(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fcmge", rd, rn, rm);
  }

  /**
   * {@code fcmgt Vd.T, Vn.T, Vm.T}, row {@link Opcode#FCMGT_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fcmgt(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fcmgt", rd, rn, rm);
  }

  /**
   * {@code facge Vd.T, Vn.T, Vm.T}, row {@link Opcode#FACGE_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void facge(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("facge", rd, rn, rm);
  }

  /**
   * {@code facgt Vd.T, Vn.T, Vm.T}, row {@link Opcode#FACGT_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void facgt(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("facgt", rd, rn, rm);
  }

  /**
   * {@code fmaxp Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMAXP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fmaxp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fmaxp", rd, rn, rm);
  }

  /**
   * {@code fminp Vd.T, Vn.T, Vm.T}, row {@link Opcode#FMINP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fminp(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fminp", rd, rn, rm);
  }

  /**
   * {@code fdiv Vd.T, Vn.T, Vm.T}, row {@link Opcode#FDIV_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void fdiv(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("fdiv", rd, rn, rm);
  }

  /**
   * {@code sqrdmlah Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQRDMLAH_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqrdmlah(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqrdmlah", rd, rn, rm);
  }

  /**
   * {@code sqrdmlsh Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQRDMLSH_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqrdmlsh(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqrdmlsh", rd, rn, rm);
  }

  /**
   * {@code sdot Vd.T, Vn.T, Vm.T}, row {@link Opcode#SDOT_VEC}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void sdot(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sdot", rd, rn, rm);
  }

  /**
   * {@code udot Vd.T, Vn.T, Vm.T}, row {@link Opcode#UDOT_VEC}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void udot(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("udot", rd, rn, rm);
  }

  /**
   * {@code saddl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SADDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void saddl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("saddl", rd, rn, rm);
  }

  /**
   * {@code saddl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SADDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void saddl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("saddl2", rd, rn, rm);
  }

  /**
   * {@code uaddl Vd.T, Vn.T, Vm.T}, row {@link Opcode#UADDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uaddl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uaddl", rd, rn, rm);
  }

  /**
   * {@code uaddl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UADDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uaddl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uaddl2", rd, rn, rm);
  }

  /**
   * {@code saddw Vd.T, Vn.T, Vm.T}, row {@link Opcode#SADDW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void saddw(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("saddw", rd, rn, rm);
  }

  /**
   * {@code saddw2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SADDW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void saddw2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("saddw2", rd, rn, rm);
  }

  /**
   * {@code uaddw Vd.T, Vn.T, Vm.T}, row {@link Opcode#UADDW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uaddw(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uaddw", rd, rn, rm);
  }

  /**
   * {@code uaddw2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UADDW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uaddw2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uaddw2", rd, rn, rm);
  }

  /**
   * {@code ssubl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SSUBL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void ssubl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("ssubl", rd, rn, rm);
  }

  /**
   * {@code ssubl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SSUBL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void ssubl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("ssubl2", rd, rn, rm);
  }

  /**
   * {@code usubl Vd.T, Vn.T, Vm.T}, row {@link Opcode#USUBL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void usubl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("usubl", rd, rn, rm);
  }

  /**
   * {@code usubl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#USUBL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void usubl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("usubl2", rd, rn, rm);
  }

  /**
   * {@code ssubw Vd.T, Vn.T, Vm.T}, row {@link Opcode#SSUBW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void ssubw(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("ssubw", rd, rn, rm);
  }

  /**
   * {@code ssubw2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SSUBW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void ssubw2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("ssubw2", rd, rn, rm);
  }

  /**
   * {@code usubw Vd.T, Vn.T, Vm.T}, row {@link Opcode#USUBW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void usubw(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("usubw", rd, rn, rm);
  }

  /**
   * {@code usubw2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#USUBW}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void usubw2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("usubw2", rd, rn, rm);
  }

  /**
   * {@code addhn Vd.T, Vn.T, Vm.T}, row {@link Opcode#ADDHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void addhn(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("addhn", rd, rn, rm);
  }

  /**
   * {@code addhn2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#ADDHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void addhn2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("addhn2", rd, rn, rm);
  }

  /**
   * {@code raddhn Vd.T, Vn.T, Vm.T}, row {@link Opcode#RADDHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void raddhn(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("raddhn", rd, rn, rm);
  }

  /**
   * {@code raddhn2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#RADDHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void raddhn2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("raddhn2", rd, rn, rm);
  }

  /**
   * {@code sabal Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABAL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sabal(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sabal", rd, rn, rm);
  }

  /**
   * {@code sabal2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABAL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sabal2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sabal2", rd, rn, rm);
  }

  /**
   * {@code uabal Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABAL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uabal(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uabal", rd, rn, rm);
  }

  /**
   * {@code uabal2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABAL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uabal2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uabal2", rd, rn, rm);
  }

  /**
   * {@code subhn Vd.T, Vn.T, Vm.T}, row {@link Opcode#SUBHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void subhn(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("subhn", rd, rn, rm);
  }

  /**
   * {@code subhn2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SUBHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void subhn2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("subhn2", rd, rn, rm);
  }

  /**
   * {@code rsubhn Vd.T, Vn.T, Vm.T}, row {@link Opcode#RSUBHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void rsubhn(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("rsubhn", rd, rn, rm);
  }

  /**
   * {@code rsubhn2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#RSUBHN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void rsubhn2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("rsubhn2", rd, rn, rm);
  }

  /**
   * {@code sabdl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sabdl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sabdl", rd, rn, rm);
  }

  /**
   * {@code sabdl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SABDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sabdl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sabdl2", rd, rn, rm);
  }

  /**
   * {@code uabdl Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uabdl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uabdl", rd, rn, rm);
  }

  /**
   * {@code uabdl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UABDL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uabdl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uabdl2", rd, rn, rm);
  }

  /**
   * {@code smlal Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smlal(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smlal", rd, rn, rm);
  }

  /**
   * {@code smlal2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smlal2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smlal2", rd, rn, rm);
  }

  /**
   * {@code umlal Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umlal(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umlal", rd, rn, rm);
  }

  /**
   * {@code umlal2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umlal2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umlal2", rd, rn, rm);
  }

  /**
   * {@code sqdmlal Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmlal(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmlal", rd, rn, rm);
  }

  /**
   * {@code sqdmlal2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMLAL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmlal2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmlal2", rd, rn, rm);
  }

  /**
   * {@code smlsl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smlsl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smlsl", rd, rn, rm);
  }

  /**
   * {@code smlsl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smlsl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smlsl2", rd, rn, rm);
  }

  /**
   * {@code umlsl Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umlsl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umlsl", rd, rn, rm);
  }

  /**
   * {@code umlsl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umlsl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umlsl2", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmlsl(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmlsl", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMLSL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmlsl2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmlsl2", rd, rn, rm);
  }

  /**
   * {@code smull Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smull(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smull", rd, rn, rm);
  }

  /**
   * {@code smull2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void smull2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("smull2", rd, rn, rm);
  }

  /**
   * {@code umull Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umull(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umull", rd, rn, rm);
  }

  /**
   * {@code umull2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void umull2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("umull2", rd, rn, rm);
  }

  /**
   * {@code sqdmull Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmull(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmull", rd, rn, rm);
  }

  /**
   * {@code sqdmull2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#SQDMULL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void sqdmull2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("sqdmull2", rd, rn, rm);
  }

  /**
   * {@code pmull Vd.8h, Vn.T, Vm.T}, row {@link Opcode#PMULL_8H}.
   *
   * @param rd vector {@code 8h}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void pmull(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("pmull", rd, rn, rm);
  }

  /**
   * {@code pmull2 Vd.8h, Vn.T, Vm.T}, row {@link Opcode#PMULL_8H}.
   *
   * @param rd vector {@code 8h}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void pmull2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("pmull2", rd, rn, rm);
  }

  /**
   * {@code rev64 Vd.T, Vn.T}, row {@link Opcode#REV64_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void rev64(VectorRegister rd, VectorRegister rn) {
    encode("rev64", rd, rn);
  }

  /**
   * {@code rev32 Vd.T, Vn.T}, row {@link Opcode#REV32_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void rev32(VectorRegister rd, VectorRegister rn) {
    encode("rev32", rd, rn);
  }

  /**
   * {@code rev16 Vd.T, Vn.T}, row {@link Opcode#REV16_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void rev16(VectorRegister rd, VectorRegister rn) {
    encode("rev16", rd, rn);
  }

  /**
   * {@code saddlp Vd.T, Vn.T}, row {@link Opcode#SADDLP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void saddlp(VectorRegister rd, VectorRegister rn) {
    encode("saddlp", rd, rn);
  }

  /**
   * {@code uaddlp Vd.T, Vn.T}, row {@link Opcode#UADDLP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uaddlp(VectorRegister rd, VectorRegister rn) {
    encode("uaddlp", rd, rn);
  }

  /**
   * {@code suqadd Vd.T, Vn.T}, row {@link Opcode#SUQADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void suqadd(VectorRegister rd, VectorRegister rn) {
    encode("suqadd", rd, rn);
  }

  /**
   * {@code usqadd Vd.T, Vn.T}, row {@link Opcode#USQADD_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void usqadd(VectorRegister rd, VectorRegister rn) {
    encode("usqadd", rd, rn);
  }

  /**
   * {@code cls Vd.T, Vn.T}, row {@link Opcode#CLS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cls(VectorRegister rd, VectorRegister rn) {
    encode("cls", rd, rn);
  }

  /**
   * {@code clz Vd.T, Vn.T}, row {@link Opcode#CLZ_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void clz(VectorRegister rd, VectorRegister rn) {
    encode("clz", rd, rn);
  }

  /**
   * {@code cnt Vd.T, Vn.T}, row {@link Opcode#CNT}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void cnt(VectorRegister rd, VectorRegister rn) {
    encode("cnt", rd, rn);
  }

  /**
   * {@code mvn Vd.T, Vn.T}, row {@link Opcode#NOT}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void mvn(VectorRegister rd, VectorRegister rn) {
    encode("mvn", rd, rn);
  }

  /**
   * {@code not Vd.T, Vn.T}, row {@link Opcode#NOT}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void not(VectorRegister rd, VectorRegister rn) {
    encode("not", rd, rn);
  }

  /**
   * {@code rbit Vd.T, Vn.T}, row {@link Opcode#RBIT_VEC}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   */
  public final void rbit(VectorRegister rd, VectorRegister rn) {
    encode("rbit", rd, rn);
  }

  /**
   * {@code sadalp Vd.T, Vn.T}, row {@link Opcode#SADALP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sadalp(VectorRegister rd, VectorRegister rn) {
    encode("sadalp", rd, rn);
  }

  /**
   * {@code uadalp Vd.T, Vn.T}, row {@link Opcode#UADALP}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uadalp(VectorRegister rd, VectorRegister rn) {
    encode("uadalp", rd, rn);
  }

  /**
   * {@code sqabs Vd.T, Vn.T}, row {@link Opcode#SQABS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqabs(VectorRegister rd, VectorRegister rn) {
    encode("sqabs", rd, rn);
  }

  /**
   * {@code sqneg Vd.T, Vn.T}, row {@link Opcode#SQNEG_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqneg(VectorRegister rd, VectorRegister rn) {
    encode("sqneg", rd, rn);
  }

  /**
   * {@code cmgt Vd.T, Vn.T, #0}, row {@link Opcode#CMGT_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cmgt(VectorRegister rd, VectorRegister rn) {
    encode("cmgt", rd, rn, 0L);
  }

  /**
   * {@code cmge Vd.T, Vn.T, #0}, row {@link Opcode#CMGE_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cmge(VectorRegister rd, VectorRegister rn) {
    encode("cmge", rd, rn, 0L);
  }

  /**
   * {@code cmeq Vd.T, Vn.T, #0}, row {@link Opcode#CMEQ_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cmeq(VectorRegister rd, VectorRegister rn) {
    encode("cmeq", rd, rn, 0L);
  }

  /**
   * {@code cmle Vd.T, Vn.T, #0}, row {@link Opcode#CMLE_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cmle(VectorRegister rd, VectorRegister rn) {
    encode("cmle", rd, rn, 0L);
  }

  /**
   * {@code cmlt Vd.T, Vn.T, #0}, row {@link Opcode#CMLT_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void cmlt(VectorRegister rd, VectorRegister rn) {
    encode("cmlt", rd, rn, 0L);
  }

  /**
   * {@code abs Vd.T, Vn.T}, row {@link Opcode#ABS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void abs(VectorRegister rd, VectorRegister rn) {
    encode("abs", rd, rn);
  }

  /**
   * {@code neg Vd.T, Vn.T}, row {@link Opcode#NEG_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void neg(VectorRegister rd, VectorRegister rn) {
    encode("neg", rd, rn);
  }

  /**
   * {@code xtn Vd.T, Vn.T}, row {@link Opcode#XTN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void xtn(VectorRegister rd, VectorRegister rn) {
    encode("xtn", rd, rn);
  }

  /**
   * {@code xtn2 Vd.T, Vn.T}, row {@link Opcode#XTN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void xtn2(VectorRegister rd, VectorRegister rn) {
    encode("xtn2", rd, rn);
  }

  /**
   * {@code sqxtun Vd.T, Vn.T}, row {@link Opcode#SQXTUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqxtun(VectorRegister rd, VectorRegister rn) {
    encode("sqxtun", rd, rn);
  }

  /**
   * {@code sqxtun2 Vd.T, Vn.T}, row {@link Opcode#SQXTUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqxtun2(VectorRegister rd, VectorRegister rn) {
    encode("sqxtun2", rd, rn);
  }

  /**
   * {@code shll Vd.T, Vn.T, #imm}, row {@link Opcode#SHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param imm the element size in bits
   */
  public final void shll(VectorRegister rd, VectorRegister rn, int imm) {
    encode("shll", rd, rn, imm);
  }

  /**
   * {@code shll2 Vd.T, Vn.T, #imm}, row {@link Opcode#SHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param imm the element size in bits
   */
  public final void shll2(VectorRegister rd, VectorRegister rn, int imm) {
    encode("shll2", rd, rn, imm);
  }

  /**
   * {@code sqxtn Vd.T, Vn.T}, row {@link Opcode#SQXTN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqxtn(VectorRegister rd, VectorRegister rn) {
    encode("sqxtn", rd, rn);
  }

  /**
   * {@code sqxtn2 Vd.T, Vn.T}, row {@link Opcode#SQXTN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sqxtn2(VectorRegister rd, VectorRegister rn) {
    encode("sqxtn2", rd, rn);
  }

  /**
   * {@code uqxtn Vd.T, Vn.T}, row {@link Opcode#UQXTN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uqxtn(VectorRegister rd, VectorRegister rn) {
    encode("uqxtn", rd, rn);
  }

  /**
   * {@code uqxtn2 Vd.T, Vn.T}, row {@link Opcode#UQXTN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uqxtn2(VectorRegister rd, VectorRegister rn) {
    encode("uqxtn2", rd, rn);
  }

  /**
   * {@code fcvtn Vd.T, Vn.T}, row {@link Opcode#FCVTN}.
   *
   * @param rd vector {@code 4h}, {@code 8h}, {@code 2s}, {@code 4s}
   * @param rn vector {@code 4s}, {@code 2d}
   */
  public final void fcvtn(VectorRegister rd, VectorRegister rn) {
    encode("fcvtn", rd, rn);
  }

  /**
   * {@code fcvtn2 Vd.T, Vn.T}, row {@link Opcode#FCVTN}.
   *
   * @param rd vector {@code 4h}, {@code 8h}, {@code 2s}, {@code 4s}
   * @param rn vector {@code 4s}, {@code 2d}
   */
  public final void fcvtn2(VectorRegister rd, VectorRegister rn) {
    encode("fcvtn2", rd, rn);
  }

  /**
   * {@code fcvtxn Vd.T, Vn.2d}, row {@link Opcode#FCVTXN_VEC}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 2d}
   */
  public final void fcvtxn(VectorRegister rd, VectorRegister rn) {
    encode("fcvtxn", rd, rn);
  }

  /**
   * {@code fcvtxn2 Vd.T, Vn.2d}, row {@link Opcode#FCVTXN_VEC}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 2d}
   */
  public final void fcvtxn2(VectorRegister rd, VectorRegister rn) {
    encode("fcvtxn2", rd, rn);
  }

  /**
   * {@code fcvtl Vd.T, Vn.T}, row {@link Opcode#FCVTL}.
   *
   * @param rd vector {@code 4s}, {@code 2d}
   * @param rn vector {@code 4h}, {@code 8h}, {@code 2s}, {@code 4s}
   */
  public final void fcvtl(VectorRegister rd, VectorRegister rn) {
    encode("fcvtl", rd, rn);
  }

  /**
   * {@code fcvtl2 Vd.T, Vn.T}, row {@link Opcode#FCVTL}.
   *
   * @param rd vector {@code 4s}, {@code 2d}
   * @param rn vector {@code 4h}, {@code 8h}, {@code 2s}, {@code 4s}
   */
  public final void fcvtl2(VectorRegister rd, VectorRegister rn) {
    encode("fcvtl2", rd, rn);
  }

  /**
   * {@code fcmgt Vd.T, Vn.T, #0.0}, row {@link Opcode#FCMGT_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcmgt(VectorRegister rd, VectorRegister rn) {
    encode("fcmgt", rd, rn, 0.0);
  }

  /**
   * {@code fcmge Vd.T, Vn.T, #0.0}, row {@link Opcode#FCMGE_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcmge(VectorRegister rd, VectorRegister rn) {
    encode("fcmge", rd, rn, 0.0);
  }

  /**
   * {@code fcmeq Vd.T, Vn.T, #0.0}, row {@link Opcode#FCMEQ_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcmeq(VectorRegister rd, VectorRegister rn) {
    encode("fcmeq", rd, rn, 0.0);
  }

  /**
   * {@code fcmle Vd.T, Vn.T, #0.0}, row {@link Opcode#FCMLE_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcmle(VectorRegister rd, VectorRegister rn) {
    encode("fcmle", rd, rn, 0.0);
  }

  /**
   * {@code fcmlt Vd.T, Vn.T, #0.0}, row {@link Opcode#FCMLT_VEC_ZERO}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcmlt(VectorRegister rd, VectorRegister rn) {
    encode("fcmlt", rd, rn, 0.0);
  }

  /**
   * {@code fabs Vd.T, Vn.T}, row {@link Opcode#FABS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fabs(VectorRegister rd, VectorRegister rn) {
    encode("fabs", rd, rn);
  }

  /**
   * {@code fneg Vd.T, Vn.T}, row {@link Opcode#FNEG_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fneg(VectorRegister rd, VectorRegister rn) {
    encode("fneg", rd, rn);
  }

  /**
   * {@code fsqrt Vd.T, Vn.T}, row {@link Opcode#FSQRT_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fsqrt(VectorRegister rd, VectorRegister rn) {
    encode("fsqrt", rd, rn);
  }

  /**
   * {@code frintn Vd.T, Vn.T}, row {@link Opcode#FRINTN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frintn(VectorRegister rd, VectorRegister rn) {
    encode("frintn", rd, rn);
  }

  /**
   * {@code frintp Vd.T, Vn.T}, row {@link Opcode#FRINTP_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frintp(VectorRegister rd, VectorRegister rn) {
    encode("frintp", rd, rn);
  }

  /**
   * {@code frintm Vd.T, Vn.T}, row {@link Opcode#FRINTM_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frintm(VectorRegister rd, VectorRegister rn) {
    encode("frintm", rd, rn);
  }

  /**
   * {@code frintz Vd.T, Vn.T}, row {@link Opcode#FRINTZ_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frintz(VectorRegister rd, VectorRegister rn) {
    encode("frintz", rd, rn);
  }

  /**
   * {@code frinta Vd.T, Vn.T}, row {@link Opcode#FRINTA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frinta(VectorRegister rd, VectorRegister rn) {
    encode("frinta", rd, rn);
  }

  /**
   * {@code frintx Vd.T, Vn.T}, row {@link Opcode#FRINTX_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frintx(VectorRegister rd, VectorRegister rn) {
    encode("frintx", rd, rn);
  }

  /**
   * {@code frinti Vd.T, Vn.T}, row {@link Opcode#FRINTI_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frinti(VectorRegister rd, VectorRegister rn) {
    encode("frinti", rd, rn);
  }

  /**
   * {@code fcvtns Vd.T, Vn.T}, row {@link Opcode#FCVTNS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtns(VectorRegister rd, VectorRegister rn) {
    encode("fcvtns", rd, rn);
  }

  /**
   * {@code fcvtnu Vd.T, Vn.T}, row {@link Opcode#FCVTNU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtnu(VectorRegister rd, VectorRegister rn) {
    encode("fcvtnu", rd, rn);
  }

  /**
   * {@code fcvtps Vd.T, Vn.T}, row {@link Opcode#FCVTPS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtps(VectorRegister rd, VectorRegister rn) {
    encode("fcvtps", rd, rn);
  }

  /**
   * {@code fcvtpu Vd.T, Vn.T}, row {@link Opcode#FCVTPU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtpu(VectorRegister rd, VectorRegister rn) {
    encode("fcvtpu", rd, rn);
  }

  /**
   * {@code fcvtms Vd.T, Vn.T}, row {@link Opcode#FCVTMS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtms(VectorRegister rd, VectorRegister rn) {
    encode("fcvtms", rd, rn);
  }

  /**
   * {@code fcvtmu Vd.T, Vn.T}, row {@link Opcode#FCVTMU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtmu(VectorRegister rd, VectorRegister rn) {
    encode("fcvtmu", rd, rn);
  }

  /**
   * {@code fcvtzs Vd.T, Vn.T}, row {@link Opcode#FCVTZS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtzs(VectorRegister rd, VectorRegister rn) {
    encode("fcvtzs", rd, rn);
  }

  /**
   * {@code fcvtzu Vd.T, Vn.T}, row {@link Opcode#FCVTZU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtzu(VectorRegister rd, VectorRegister rn) {
    encode("fcvtzu", rd, rn);
  }

  /**
   * {@code fcvtas Vd.T, Vn.T}, row {@link Opcode#FCVTAS_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtas(VectorRegister rd, VectorRegister rn) {
    encode("fcvtas", rd, rn);
  }

  /**
   * {@code fcvtau Vd.T, Vn.T}, row {@link Opcode#FCVTAU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void fcvtau(VectorRegister rd, VectorRegister rn) {
    encode("fcvtau", rd, rn);
  }

  /**
   * {@code scvtf Vd.T, Vn.T}, row {@link Opcode#SCVTF_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void scvtf(VectorRegister rd, VectorRegister rn) {
    encode("scvtf", rd, rn);
  }

  /**
   * {@code ucvtf Vd.T, Vn.T}, row {@link Opcode#UCVTF_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void ucvtf(VectorRegister rd, VectorRegister rn) {
    encode("ucvtf", rd, rn);
  }

  /**
   * {@code frecpe Vd.T, Vn.T}, row {@link Opcode#FRECPE_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frecpe(VectorRegister rd, VectorRegister rn) {
    encode("frecpe", rd, rn);
  }

  /**
   * {@code frsqrte Vd.T, Vn.T}, row {@link Opcode#FRSQRTE_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void frsqrte(VectorRegister rd, VectorRegister rn) {
    encode("frsqrte", rd, rn);
  }

  /**
   * {@code urecpe Vd.T, Vn.T}, row {@link Opcode#URECPE}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 2s}, {@code 4s}
   */
  public final void urecpe(VectorRegister rd, VectorRegister rn) {
    encode("urecpe", rd, rn);
  }

  /**
   * {@code ursqrte Vd.T, Vn.T}, row {@link Opcode#URSQRTE}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 2s}, {@code 4s}
   */
  public final void ursqrte(VectorRegister rd, VectorRegister rn) {
    encode("ursqrte", rd, rn);
  }

  /**
   * {@code saddlv Fd, Vn.T}, row {@link Opcode#SADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void saddlv(H rd, VectorRegister rn) {
    encode("saddlv", rd, rn);
  }

  /**
   * {@code saddlv Fd, Vn.T}, row {@link Opcode#SADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void saddlv(S rd, VectorRegister rn) {
    encode("saddlv", rd, rn);
  }

  /**
   * {@code saddlv Fd, Vn.T}, row {@link Opcode#SADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void saddlv(D rd, VectorRegister rn) {
    encode("saddlv", rd, rn);
  }

  /**
   * {@code smaxv Fd, Vn.T}, row {@link Opcode#SMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void smaxv(B rd, VectorRegister rn) {
    encode("smaxv", rd, rn);
  }

  /**
   * {@code smaxv Fd, Vn.T}, row {@link Opcode#SMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void smaxv(H rd, VectorRegister rn) {
    encode("smaxv", rd, rn);
  }

  /**
   * {@code smaxv Fd, Vn.T}, row {@link Opcode#SMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void smaxv(S rd, VectorRegister rn) {
    encode("smaxv", rd, rn);
  }

  /**
   * {@code sminv Fd, Vn.T}, row {@link Opcode#SMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void sminv(B rd, VectorRegister rn) {
    encode("sminv", rd, rn);
  }

  /**
   * {@code sminv Fd, Vn.T}, row {@link Opcode#SMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void sminv(H rd, VectorRegister rn) {
    encode("sminv", rd, rn);
  }

  /**
   * {@code sminv Fd, Vn.T}, row {@link Opcode#SMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void sminv(S rd, VectorRegister rn) {
    encode("sminv", rd, rn);
  }

  /**
   * {@code addv Fd, Vn.T}, row {@link Opcode#ADDV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void addv(B rd, VectorRegister rn) {
    encode("addv", rd, rn);
  }

  /**
   * {@code addv Fd, Vn.T}, row {@link Opcode#ADDV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void addv(H rd, VectorRegister rn) {
    encode("addv", rd, rn);
  }

  /**
   * {@code addv Fd, Vn.T}, row {@link Opcode#ADDV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void addv(S rd, VectorRegister rn) {
    encode("addv", rd, rn);
  }

  /**
   * {@code uaddlv Fd, Vn.T}, row {@link Opcode#UADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uaddlv(H rd, VectorRegister rn) {
    encode("uaddlv", rd, rn);
  }

  /**
   * {@code uaddlv Fd, Vn.T}, row {@link Opcode#UADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uaddlv(S rd, VectorRegister rn) {
    encode("uaddlv", rd, rn);
  }

  /**
   * {@code uaddlv Fd, Vn.T}, row {@link Opcode#UADDLV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uaddlv(D rd, VectorRegister rn) {
    encode("uaddlv", rd, rn);
  }

  /**
   * {@code umaxv Fd, Vn.T}, row {@link Opcode#UMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void umaxv(B rd, VectorRegister rn) {
    encode("umaxv", rd, rn);
  }

  /**
   * {@code umaxv Fd, Vn.T}, row {@link Opcode#UMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void umaxv(H rd, VectorRegister rn) {
    encode("umaxv", rd, rn);
  }

  /**
   * {@code umaxv Fd, Vn.T}, row {@link Opcode#UMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void umaxv(S rd, VectorRegister rn) {
    encode("umaxv", rd, rn);
  }

  /**
   * {@code uminv Fd, Vn.T}, row {@link Opcode#UMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uminv(B rd, VectorRegister rn) {
    encode("uminv", rd, rn);
  }

  /**
   * {@code uminv Fd, Vn.T}, row {@link Opcode#UMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uminv(H rd, VectorRegister rn) {
    encode("uminv", rd, rn);
  }

  /**
   * {@code uminv Fd, Vn.T}, row {@link Opcode#UMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector of the arrangements that the row has
   */
  public final void uminv(S rd, VectorRegister rn) {
    encode("uminv", rd, rn);
  }

  /**
   * {@code fmaxnmv Sd, Vn.4s}, row {@link Opcode#FMAXNMV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 4s}
   */
  public final void fmaxnmv(S rd, VectorRegister rn) {
    encode("fmaxnmv", rd, rn);
  }

  /**
   * {@code fminnmv Sd, Vn.4s}, row {@link Opcode#FMINNMV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 4s}
   */
  public final void fminnmv(S rd, VectorRegister rn) {
    encode("fminnmv", rd, rn);
  }

  /**
   * {@code fmaxv Sd, Vn.4s}, row {@link Opcode#FMAXV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 4s}
   */
  public final void fmaxv(S rd, VectorRegister rn) {
    encode("fmaxv", rd, rn);
  }

  /**
   * {@code fminv Sd, Vn.4s}, row {@link Opcode#FMINV}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 4s}
   */
  public final void fminv(S rd, VectorRegister rn) {
    encode("fminv", rd, rn);
  }

  /**
   * {@code dup Vd.T, Vn.T[index]}, row {@link Opcode#DUP_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn one element
   */
  public final void dup(VectorRegister rd, VectorElement rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code dup Vd.T, Rn}, row {@link Opcode#DUP_GEN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn 32-bit register or ZR
   */
  public final void dup(VectorRegister rd, WOrZr rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code dup Vd.T, Rn}, row {@link Opcode#DUP_GEN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn 64-bit register or ZR
   */
  public final void dup(VectorRegister rd, XOrZr rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code smov Rd, Vn.T[index]}, row {@link Opcode#SMOV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn one element
   */
  public final void smov(WOrZr rd, VectorElement rn) {
    encode("smov", rd, rn);
  }

  /**
   * {@code smov Rd, Vn.T[index]}, row {@link Opcode#SMOV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn one element
   */
  public final void smov(XOrZr rd, VectorElement rn) {
    encode("smov", rd, rn);
  }

  /**
   * {@code umov Rd, Vn.T[index]}, row {@link Opcode#UMOV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn one element
   */
  public final void umov(WOrZr rd, VectorElement rn) {
    encode("umov", rd, rn);
  }

  /**
   * {@code umov Rd, Vn.T[index]}, row {@link Opcode#UMOV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn one element
   */
  public final void umov(XOrZr rd, VectorElement rn) {
    encode("umov", rd, rn);
  }

  /**
   * {@code mov Rd, Vn.T[index]}, row {@link Opcode#UMOV}.
   *
   * @param rd 32-bit register or ZR
   * @param rn one element
   */
  public final void mov(WOrZr rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Rd, Vn.T[index]}, row {@link Opcode#UMOV}.
   *
   * @param rd 64-bit register or ZR
   * @param rn one element
   */
  public final void mov(XOrZr rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Vd.T[index], Rn}, row {@link Opcode#INS_GEN}.
   *
   * @param rd one element
   * @param rn 32-bit register or ZR
   */
  public final void mov(VectorElement rd, WOrZr rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Vd.T[index], Rn}, row {@link Opcode#INS_GEN}.
   *
   * @param rd one element
   * @param rn 64-bit register or ZR
   */
  public final void mov(VectorElement rd, XOrZr rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code ins Vd.T[index], Rn}, row {@link Opcode#INS_GEN}.
   *
   * @param rd one element
   * @param rn 32-bit register or ZR
   */
  public final void ins(VectorElement rd, WOrZr rn) {
    encode("ins", rd, rn);
  }

  /**
   * {@code ins Vd.T[index], Rn}, row {@link Opcode#INS_GEN}.
   *
   * @param rd one element
   * @param rn 64-bit register or ZR
   */
  public final void ins(VectorElement rd, XOrZr rn) {
    encode("ins", rd, rn);
  }

  /**
   * {@code mov Vd.T[index], Vn.T[index]}, row {@link Opcode#INS_ELEM}.
   *
   * @param rd one element
   * @param rn one element
   */
  public final void mov(VectorElement rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code ins Vd.T[index], Vn.T[index]}, row {@link Opcode#INS_ELEM}.
   *
   * @param rd one element
   * @param rn one element
   */
  public final void ins(VectorElement rd, VectorElement rn) {
    encode("ins", rd, rn);
  }

  /**
   * {@code uzp1 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UZP1}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uzp1(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uzp1", rd, rn, rm);
  }

  /**
   * {@code trn1 Vd.T, Vn.T, Vm.T}, row {@link Opcode#TRN1}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void trn1(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("trn1", rd, rn, rm);
  }

  /**
   * {@code zip1 Vd.T, Vn.T, Vm.T}, row {@link Opcode#ZIP1}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void zip1(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("zip1", rd, rn, rm);
  }

  /**
   * {@code uzp2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#UZP2}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void uzp2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("uzp2", rd, rn, rm);
  }

  /**
   * {@code trn2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#TRN2}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void trn2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("trn2", rd, rn, rm);
  }

  /**
   * {@code zip2 Vd.T, Vn.T, Vm.T}, row {@link Opcode#ZIP2}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm vector of the arrangements that the row has
   */
  public final void zip2(VectorRegister rd, VectorRegister rn, VectorRegister rm) {
    encode("zip2", rd, rn, rm);
  }

  /**
   * {@code ext Vd.T, Vn.T, Vm.T, #imm}, row {@link Opcode#EXT}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   * @param imm 0 to 15
   */
  public final void ext(VectorRegister rd, VectorRegister rn, VectorRegister rm, int imm) {
    encode("ext", rd, rn, rm, imm);
  }

  /**
   * {@code tbl Vd.T, list of 1 Vn.16b, Vm.T}, row {@link Opcode#TBL_1}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn consecutive registers, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void tbl(VectorRegister rd, RegisterList rn, VectorRegister rm) {
    encode("tbl", rd, rn, rm);
  }

  /**
   * {@code tbx Vd.T, list of 1 Vn.16b, Vm.T}, row {@link Opcode#TBX_1}.
   *
   * @param rd vector {@code 8b}, {@code 16b}
   * @param rn consecutive registers, {@code 16b}
   * @param rm vector {@code 8b}, {@code 16b}
   */
  public final void tbx(VectorRegister rd, RegisterList rn, VectorRegister rm) {
    encode("tbx", rd, rn, rm);
  }

  /**
   * {@code movi Vd.T, #imm, lsl #shift}, row {@link Opcode#MOVI_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   */
  public final void movi(VectorRegister rd, int imm) {
    encode("movi", rd, imm);
  }

  /**
   * {@code movi Vd.T, #imm, lsl #shift}, row {@link Opcode#MOVI_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 0, 8, 16, 24
   */
  public final void movi(VectorRegister rd, int imm, int shift) {
    encode("movi", rd, imm, Modifiers.lsl(shift));
  }

  /**
   * {@code orr Vd.T, #imm, lsl #shift}, row {@link Opcode#ORR_VEC_IMM_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   */
  public final void orr(VectorRegister rd, int imm) {
    encode("orr", rd, imm);
  }

  /**
   * {@code orr Vd.T, #imm, lsl #shift}, row {@link Opcode#ORR_VEC_IMM_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 0, 8, 16, 24
   */
  public final void orr(VectorRegister rd, int imm, int shift) {
    encode("orr", rd, imm, Modifiers.lsl(shift));
  }

  /**
   * {@code movi Vd.T, #imm, msl #shift}, row {@link Opcode#MOVI_MSL}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 8, 16
   */
  public final void moviMsl(VectorRegister rd, int imm, int shift) {
    encode("movi", rd, imm, Modifiers.msl(shift));
  }

  /**
   * {@code fmov Vd.T, #imm}, row {@link Opcode#FMOV_VEC_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm n/16*2^r, n in 16..31, r in -3..4
   */
  public final void fmov(VectorRegister rd, double imm) {
    encode("fmov", rd, imm);
  }

  /**
   * {@code mvni Vd.T, #imm, lsl #shift}, row {@link Opcode#MVNI_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   */
  public final void mvni(VectorRegister rd, int imm) {
    encode("mvni", rd, imm);
  }

  /**
   * {@code mvni Vd.T, #imm, lsl #shift}, row {@link Opcode#MVNI_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 0, 8, 16, 24
   */
  public final void mvni(VectorRegister rd, int imm, int shift) {
    encode("mvni", rd, imm, Modifiers.lsl(shift));
  }

  /**
   * {@code bic Vd.T, #imm, lsl #shift}, row {@link Opcode#BIC_VEC_IMM_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   */
  public final void bic(VectorRegister rd, int imm) {
    encode("bic", rd, imm);
  }

  /**
   * {@code bic Vd.T, #imm, lsl #shift}, row {@link Opcode#BIC_VEC_IMM_S}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 0, 8, 16, 24
   */
  public final void bic(VectorRegister rd, int imm, int shift) {
    encode("bic", rd, imm, Modifiers.lsl(shift));
  }

  /**
   * {@code mvni Vd.T, #imm, msl #shift}, row {@link Opcode#MVNI_MSL}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param imm 0 to 255
   * @param shift one of 8, 16
   */
  public final void mvniMsl(VectorRegister rd, int imm, int shift) {
    encode("mvni", rd, imm, Modifiers.msl(shift));
  }

  /**
   * {@code movi Dd, #imm}, row {@link Opcode#MOVI_D}.
   *
   * @param rd SIMD&amp;FP register
   * @param imm bytes of 0 and 0xff
   */
  public final void movi(D rd, long imm) {
    encode("movi", rd, imm);
  }

  /**
   * {@code movi Vd.2d, #imm}, row {@link Opcode#MOVI_2D}.
   *
   * @param rd vector {@code 2d}
   * @param imm bytes of 0 and 0xff
   */
  public final void movi(VectorRegister rd, long imm) {
    encode("movi", rd, imm);
  }

  /**
   * {@code sshr Vd.T, Vn.T, #shift}, row {@link Opcode#SSHR_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sshr(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sshr", rd, rn, shift);
  }

  /**
   * {@code ushr Vd.T, Vn.T, #shift}, row {@link Opcode#USHR_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void ushr(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ushr", rd, rn, shift);
  }

  /**
   * {@code ssra Vd.T, Vn.T, #shift}, row {@link Opcode#SSRA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void ssra(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ssra", rd, rn, shift);
  }

  /**
   * {@code usra Vd.T, Vn.T, #shift}, row {@link Opcode#USRA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void usra(VectorRegister rd, VectorRegister rn, int shift) {
    encode("usra", rd, rn, shift);
  }

  /**
   * {@code srshr Vd.T, Vn.T, #shift}, row {@link Opcode#SRSHR_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void srshr(VectorRegister rd, VectorRegister rn, int shift) {
    encode("srshr", rd, rn, shift);
  }

  /**
   * {@code urshr Vd.T, Vn.T, #shift}, row {@link Opcode#URSHR_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void urshr(VectorRegister rd, VectorRegister rn, int shift) {
    encode("urshr", rd, rn, shift);
  }

  /**
   * {@code srsra Vd.T, Vn.T, #shift}, row {@link Opcode#SRSRA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void srsra(VectorRegister rd, VectorRegister rn, int shift) {
    encode("srsra", rd, rn, shift);
  }

  /**
   * {@code ursra Vd.T, Vn.T, #shift}, row {@link Opcode#URSRA_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void ursra(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ursra", rd, rn, shift);
  }

  /**
   * {@code sri Vd.T, Vn.T, #shift}, row {@link Opcode#SRI_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sri(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sri", rd, rn, shift);
  }

  /**
   * {@code shl Vd.T, Vn.T, #shift}, row {@link Opcode#SHL_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void shl(VectorRegister rd, VectorRegister rn, int shift) {
    encode("shl", rd, rn, shift);
  }

  /**
   * {@code sli Vd.T, Vn.T, #shift}, row {@link Opcode#SLI_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void sli(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sli", rd, rn, shift);
  }

  /**
   * {@code sqshlu Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHLU_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshlu(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshlu", rd, rn, shift);
  }

  /**
   * {@code sqshl Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHL_VEC_IMM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshl(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshl", rd, rn, shift);
  }

  /**
   * {@code uqshl Vd.T, Vn.T, #shift}, row {@link Opcode#UQSHL_VEC_IMM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void uqshl(VectorRegister rd, VectorRegister rn, int shift) {
    encode("uqshl", rd, rn, shift);
  }

  /**
   * {@code shrn Vd.T, Vn.T, #shift}, row {@link Opcode#SHRN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void shrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("shrn", rd, rn, shift);
  }

  /**
   * {@code shrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#SHRN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void shrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("shrn2", rd, rn, shift);
  }

  /**
   * {@code sqshrun Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHRUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqshrun(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshrun", rd, rn, shift);
  }

  /**
   * {@code sqshrun2 Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHRUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqshrun2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshrun2", rd, rn, shift);
  }

  /**
   * {@code rshrn Vd.T, Vn.T, #shift}, row {@link Opcode#RSHRN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void rshrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("rshrn", rd, rn, shift);
  }

  /**
   * {@code rshrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#RSHRN}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void rshrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("rshrn2", rd, rn, shift);
  }

  /**
   * {@code sqrshrun Vd.T, Vn.T, #shift}, row {@link Opcode#SQRSHRUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrun(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqrshrun", rd, rn, shift);
  }

  /**
   * {@code sqrshrun2 Vd.T, Vn.T, #shift}, row {@link Opcode#SQRSHRUN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrun2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqrshrun2", rd, rn, shift);
  }

  /**
   * {@code sqshrn Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqshrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshrn", rd, rn, shift);
  }

  /**
   * {@code sqshrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#SQSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqshrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqshrn2", rd, rn, shift);
  }

  /**
   * {@code uqshrn Vd.T, Vn.T, #shift}, row {@link Opcode#UQSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void uqshrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("uqshrn", rd, rn, shift);
  }

  /**
   * {@code uqshrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#UQSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void uqshrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("uqshrn2", rd, rn, shift);
  }

  /**
   * {@code sqrshrn Vd.T, Vn.T, #shift}, row {@link Opcode#SQRSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqrshrn", rd, rn, shift);
  }

  /**
   * {@code sqrshrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#SQRSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sqrshrn2", rd, rn, shift);
  }

  /**
   * {@code uqrshrn Vd.T, Vn.T, #shift}, row {@link Opcode#UQRSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void uqrshrn(VectorRegister rd, VectorRegister rn, int shift) {
    encode("uqrshrn", rd, rn, shift);
  }

  /**
   * {@code uqrshrn2 Vd.T, Vn.T, #shift}, row {@link Opcode#UQRSHRN_VEC}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void uqrshrn2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("uqrshrn2", rd, rn, shift);
  }

  /**
   * {@code sshll Vd.T, Vn.T, #shift}, row {@link Opcode#SSHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void sshll(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sshll", rd, rn, shift);
  }

  /**
   * {@code sshll2 Vd.T, Vn.T, #shift}, row {@link Opcode#SSHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void sshll2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("sshll2", rd, rn, shift);
  }

  /**
   * {@code sxtl Vd.T, Vn.T}, row {@link Opcode#SSHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sxtl(VectorRegister rd, VectorRegister rn) {
    encode("sxtl", rd, rn);
  }

  /**
   * {@code sxtl2 Vd.T, Vn.T}, row {@link Opcode#SSHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void sxtl2(VectorRegister rd, VectorRegister rn) {
    encode("sxtl2", rd, rn);
  }

  /**
   * {@code ushll Vd.T, Vn.T, #shift}, row {@link Opcode#USHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void ushll(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ushll", rd, rn, shift);
  }

  /**
   * {@code ushll2 Vd.T, Vn.T, #shift}, row {@link Opcode#USHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 0 to the size of the elements - 1
   */
  public final void ushll2(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ushll2", rd, rn, shift);
  }

  /**
   * {@code uxtl Vd.T, Vn.T}, row {@link Opcode#USHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uxtl(VectorRegister rd, VectorRegister rn) {
    encode("uxtl", rd, rn);
  }

  /**
   * {@code uxtl2 Vd.T, Vn.T}, row {@link Opcode#USHLL}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   */
  public final void uxtl2(VectorRegister rd, VectorRegister rn) {
    encode("uxtl2", rd, rn);
  }

  /**
   * {@code scvtf Vd.T, Vn.T, #shift}, row {@link Opcode#SCVTF_VEC_FIXED}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void scvtf(VectorRegister rd, VectorRegister rn, int shift) {
    encode("scvtf", rd, rn, shift);
  }

  /**
   * {@code ucvtf Vd.T, Vn.T, #shift}, row {@link Opcode#UCVTF_VEC_FIXED}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void ucvtf(VectorRegister rd, VectorRegister rn, int shift) {
    encode("ucvtf", rd, rn, shift);
  }

  /**
   * {@code fcvtzs Vd.T, Vn.T, #shift}, row {@link Opcode#FCVTZS_VEC_FIXED}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzs(VectorRegister rd, VectorRegister rn, int shift) {
    encode("fcvtzs", rd, rn, shift);
  }

  /**
   * {@code fcvtzu Vd.T, Vn.T, #shift}, row {@link Opcode#FCVTZU_VEC_FIXED}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzu(VectorRegister rd, VectorRegister rn, int shift) {
    encode("fcvtzu", rd, rn, shift);
  }

  /**
   * {@code mla Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#MLA_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void mla(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("mla", rd, rn, rm);
  }

  /**
   * {@code mls Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#MLS_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void mls(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("mls", rd, rn, rm);
  }

  /**
   * {@code mul Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#MUL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void mul(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("mul", rd, rn, rm);
  }

  /**
   * {@code smlal Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smlal(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smlal", rd, rn, rm);
  }

  /**
   * {@code smlal2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smlal2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smlal2", rd, rn, rm);
  }

  /**
   * {@code umlal Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umlal(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umlal", rd, rn, rm);
  }

  /**
   * {@code umlal2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umlal2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umlal2", rd, rn, rm);
  }

  /**
   * {@code smlsl Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smlsl(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smlsl", rd, rn, rm);
  }

  /**
   * {@code smlsl2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smlsl2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smlsl2", rd, rn, rm);
  }

  /**
   * {@code umlsl Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umlsl(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umlsl", rd, rn, rm);
  }

  /**
   * {@code umlsl2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umlsl2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umlsl2", rd, rn, rm);
  }

  /**
   * {@code smull Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smull(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smull", rd, rn, rm);
  }

  /**
   * {@code smull2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void smull2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("smull2", rd, rn, rm);
  }

  /**
   * {@code umull Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umull(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umull", rd, rn, rm);
  }

  /**
   * {@code umull2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#UMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void umull2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("umull2", rd, rn, rm);
  }

  /**
   * {@code sqdmlal Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmlal(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmlal", rd, rn, rm);
  }

  /**
   * {@code sqdmlal2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMLAL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmlal2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmlal2", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmlsl(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmlsl", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMLSL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmlsl2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmlsl2", rd, rn, rm);
  }

  /**
   * {@code sqdmull Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmull(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmull", rd, rn, rm);
  }

  /**
   * {@code sqdmull2 Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMULL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmull2(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmull2", rd, rn, rm);
  }

  /**
   * {@code sqdmulh Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQDMULH_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqdmulh(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmulh Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQRDMULH_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqrdmulh(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqrdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmlah Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQRDMLAH_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqrdmlah(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqrdmlah", rd, rn, rm);
  }

  /**
   * {@code sqrdmlsh Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#SQRDMLSH_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void sqrdmlsh(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sqrdmlsh", rd, rn, rm);
  }

  /**
   * {@code sdot Vd.T, Vn.T, Vm.4b[index]}, row {@link Opcode#SDOT_ELEM}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm the element to multiply with
   */
  public final void sdot(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("sdot", rd, rn, rm);
  }

  /**
   * {@code udot Vd.T, Vn.T, Vm.4b[index]}, row {@link Opcode#UDOT_ELEM}.
   *
   * @param rd vector {@code 2s}, {@code 4s}
   * @param rn vector {@code 8b}, {@code 16b}
   * @param rm the element to multiply with
   */
  public final void udot(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("udot", rd, rn, rm);
  }

  /**
   * {@code fmla Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#FMLA_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void fmla(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("fmla", rd, rn, rm);
  }

  /**
   * {@code fmls Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#FMLS_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void fmls(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("fmls", rd, rn, rm);
  }

  /**
   * {@code fmul Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#FMUL_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void fmul(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("fmul", rd, rn, rm);
  }

  /**
   * {@code fmulx Vd.T, Vn.T, Vm.T[index]}, row {@link Opcode#FMULX_ELEM}.
   *
   * @param rd vector of the arrangements that the row has
   * @param rn vector of the arrangements that the row has
   * @param rm the element to multiply with
   */
  public final void fmulx(VectorRegister rd, VectorRegister rn, VectorElement rm) {
    encode("fmulx", rd, rn, rm);
  }

  /**
   * {@code sqadd Fd, Fn, Fm}, row {@link Opcode#SQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqadd(B rd, B rn, B rm) {
    emit(0x5e200c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqadd Fd, Fn, Fm}, row {@link Opcode#SQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqadd(H rd, H rn, H rm) {
    emit(0x5e600c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqadd Fd, Fn, Fm}, row {@link Opcode#SQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqadd(S rd, S rn, S rm) {
    emit(0x5ea00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqadd Fd, Fn, Fm}, row {@link Opcode#SQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqadd(D rd, D rn, D rm) {
    emit(0x5ee00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqadd Fd, Fn, Fm}, row {@link Opcode#UQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqadd(B rd, B rn, B rm) {
    emit(0x7e200c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqadd Fd, Fn, Fm}, row {@link Opcode#UQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqadd(H rd, H rn, H rm) {
    emit(0x7e600c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqadd Fd, Fn, Fm}, row {@link Opcode#UQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqadd(S rd, S rn, S rm) {
    emit(0x7ea00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqadd Fd, Fn, Fm}, row {@link Opcode#UQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqadd(D rd, D rn, D rm) {
    emit(0x7ee00c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqsub Fd, Fn, Fm}, row {@link Opcode#SQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqsub(B rd, B rn, B rm) {
    emit(0x5e202c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqsub Fd, Fn, Fm}, row {@link Opcode#SQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqsub(H rd, H rn, H rm) {
    emit(0x5e602c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqsub Fd, Fn, Fm}, row {@link Opcode#SQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqsub(S rd, S rn, S rm) {
    emit(0x5ea02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqsub Fd, Fn, Fm}, row {@link Opcode#SQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqsub(D rd, D rn, D rm) {
    emit(0x5ee02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqsub Fd, Fn, Fm}, row {@link Opcode#UQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqsub(B rd, B rn, B rm) {
    emit(0x7e202c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqsub Fd, Fn, Fm}, row {@link Opcode#UQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqsub(H rd, H rn, H rm) {
    emit(0x7e602c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqsub Fd, Fn, Fm}, row {@link Opcode#UQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqsub(S rd, S rn, S rm) {
    emit(0x7ea02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqsub Fd, Fn, Fm}, row {@link Opcode#UQSUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqsub(D rd, D rn, D rm) {
    emit(0x7ee02c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmgt Dd, Dn, Dm}, row {@link Opcode#CMGT_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmgt(D rd, D rn, D rm) {
    emit(0x5ee03400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmhi Dd, Dn, Dm}, row {@link Opcode#CMHI_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmhi(D rd, D rn, D rm) {
    emit(0x7ee03400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmge Dd, Dn, Dm}, row {@link Opcode#CMGE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmge(D rd, D rn, D rm) {
    emit(0x5ee03c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmhs Dd, Dn, Dm}, row {@link Opcode#CMHS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmhs(D rd, D rn, D rm) {
    emit(0x7ee03c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sshl Dd, Dn, Dm}, row {@link Opcode#SSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sshl(D rd, D rn, D rm) {
    emit(0x5ee04400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code ushl Dd, Dn, Dm}, row {@link Opcode#USHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void ushl(D rd, D rn, D rm) {
    emit(0x7ee04400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqshl Fd, Fn, Fm}, row {@link Opcode#SQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqshl(B rd, B rn, B rm) {
    emit(0x5e204c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqshl Fd, Fn, Fm}, row {@link Opcode#SQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqshl(H rd, H rn, H rm) {
    emit(0x5e604c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqshl Fd, Fn, Fm}, row {@link Opcode#SQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqshl(S rd, S rn, S rm) {
    emit(0x5ea04c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqshl Fd, Fn, Fm}, row {@link Opcode#SQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqshl(D rd, D rn, D rm) {
    emit(0x5ee04c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqshl Fd, Fn, Fm}, row {@link Opcode#UQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqshl(B rd, B rn, B rm) {
    emit(0x7e204c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqshl Fd, Fn, Fm}, row {@link Opcode#UQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqshl(H rd, H rn, H rm) {
    emit(0x7e604c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqshl Fd, Fn, Fm}, row {@link Opcode#UQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqshl(S rd, S rn, S rm) {
    emit(0x7ea04c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqshl Fd, Fn, Fm}, row {@link Opcode#UQSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqshl(D rd, D rn, D rm) {
    emit(0x7ee04c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code srshl Dd, Dn, Dm}, row {@link Opcode#SRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void srshl(D rd, D rn, D rm) {
    emit(0x5ee05400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code urshl Dd, Dn, Dm}, row {@link Opcode#URSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void urshl(D rd, D rn, D rm) {
    emit(0x7ee05400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrshl Fd, Fn, Fm}, row {@link Opcode#SQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrshl(B rd, B rn, B rm) {
    emit(0x5e205c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrshl Fd, Fn, Fm}, row {@link Opcode#SQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrshl(H rd, H rn, H rm) {
    emit(0x5e605c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrshl Fd, Fn, Fm}, row {@link Opcode#SQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrshl(S rd, S rn, S rm) {
    emit(0x5ea05c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrshl Fd, Fn, Fm}, row {@link Opcode#SQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrshl(D rd, D rn, D rm) {
    emit(0x5ee05c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqrshl Fd, Fn, Fm}, row {@link Opcode#UQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqrshl(B rd, B rn, B rm) {
    emit(0x7e205c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqrshl Fd, Fn, Fm}, row {@link Opcode#UQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqrshl(H rd, H rn, H rm) {
    emit(0x7e605c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqrshl Fd, Fn, Fm}, row {@link Opcode#UQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqrshl(S rd, S rn, S rm) {
    emit(0x7ea05c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code uqrshl Fd, Fn, Fm}, row {@link Opcode#UQRSHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void uqrshl(D rd, D rn, D rm) {
    emit(0x7ee05c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code add Dd, Dn, Dm}, row {@link Opcode#ADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void add(D rd, D rn, D rm) {
    emit(0x5ee08400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sub Dd, Dn, Dm}, row {@link Opcode#SUB_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sub(D rd, D rn, D rm) {
    emit(0x7ee08400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmtst Dd, Dn, Dm}, row {@link Opcode#CMTST_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmtst(D rd, D rn, D rm) {
    emit(0x5ee08c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code cmeq Dd, Dn, Dm}, row {@link Opcode#CMEQ_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void cmeq(D rd, D rn, D rm) {
    emit(0x7ee08c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmulh Fd, Fn, Fm}, row {@link Opcode#SQDMULH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmulh(H rd, H rn, H rm) {
    emit(0x5e60b400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmulh Fd, Fn, Fm}, row {@link Opcode#SQDMULH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmulh(S rd, S rn, S rm) {
    emit(0x5ea0b400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmulh Fd, Fn, Fm}, row {@link Opcode#SQRDMULH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmulh(H rd, H rn, H rm) {
    emit(0x7e60b400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmulh Fd, Fn, Fm}, row {@link Opcode#SQRDMULH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmulh(S rd, S rn, S rm) {
    emit(0x7ea0b400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmulx Fd, Fn, Fm}, row {@link Opcode#FMULX_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmulx(S rd, S rn, S rm) {
    emit(0x5e20dc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fmulx Fd, Fn, Fm}, row {@link Opcode#FMULX_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fmulx(D rd, D rn, D rm) {
    emit(0x5e60dc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmeq Fd, Fn, Fm}, row {@link Opcode#FCMEQ_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmeq(S rd, S rn, S rm) {
    emit(0x5e20e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmeq Fd, Fn, Fm}, row {@link Opcode#FCMEQ_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmeq(D rd, D rn, D rm) {
    emit(0x5e60e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmge Fd, Fn, Fm}, row {@link Opcode#FCMGE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmge(S rd, S rn, S rm) {
    emit(0x7e20e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmge Fd, Fn, Fm}, row {@link Opcode#FCMGE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmge(D rd, D rn, D rm) {
    emit(0x7e60e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmgt Fd, Fn, Fm}, row {@link Opcode#FCMGT_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmgt(S rd, S rn, S rm) {
    emit(0x7ea0e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fcmgt Fd, Fn, Fm}, row {@link Opcode#FCMGT_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fcmgt(D rd, D rn, D rm) {
    emit(0x7ee0e400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code facge Fd, Fn, Fm}, row {@link Opcode#FACGE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void facge(S rd, S rn, S rm) {
    emit(0x7e20ec00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code facge Fd, Fn, Fm}, row {@link Opcode#FACGE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void facge(D rd, D rn, D rm) {
    emit(0x7e60ec00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code facgt Fd, Fn, Fm}, row {@link Opcode#FACGT_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void facgt(S rd, S rn, S rm) {
    emit(0x7ea0ec00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code facgt Fd, Fn, Fm}, row {@link Opcode#FACGT_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void facgt(D rd, D rn, D rm) {
    emit(0x7ee0ec00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fabd Fd, Fn, Fm}, row {@link Opcode#FABD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fabd(S rd, S rn, S rm) {
    emit(0x7ea0d400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code fabd Fd, Fn, Fm}, row {@link Opcode#FABD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void fabd(D rd, D rn, D rm) {
    emit(0x7ee0d400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code frecps Fd, Fn, Fm}, row {@link Opcode#FRECPS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void frecps(S rd, S rn, S rm) {
    emit(0x5e20fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code frecps Fd, Fn, Fm}, row {@link Opcode#FRECPS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void frecps(D rd, D rn, D rm) {
    emit(0x5e60fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code frsqrts Fd, Fn, Fm}, row {@link Opcode#FRSQRTS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void frsqrts(S rd, S rn, S rm) {
    emit(0x5ea0fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code frsqrts Fd, Fn, Fm}, row {@link Opcode#FRSQRTS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void frsqrts(D rd, D rn, D rm) {
    emit(0x5ee0fc00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmlah Fd, Fn, Fm}, row {@link Opcode#SQRDMLAH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmlah(H rd, H rn, H rm) {
    emit(0x7e408400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmlah Fd, Fn, Fm}, row {@link Opcode#SQRDMLAH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmlah(S rd, S rn, S rm) {
    emit(0x7e808400 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmlsh Fd, Fn, Fm}, row {@link Opcode#SQRDMLSH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmlsh(H rd, H rn, H rm) {
    emit(0x7e408c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqrdmlsh Fd, Fn, Fm}, row {@link Opcode#SQRDMLSH_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqrdmlsh(S rd, S rn, S rm) {
    emit(0x7e808c00 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmlal Fd, Fn, Fm}, row {@link Opcode#SQDMLAL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmlal(S rd, H rn, H rm) {
    emit(0x5e609000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmlal Fd, Fn, Fm}, row {@link Opcode#SQDMLAL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmlal(D rd, S rn, S rm) {
    emit(0x5ea09000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmlsl Fd, Fn, Fm}, row {@link Opcode#SQDMLSL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmlsl(S rd, H rn, H rm) {
    emit(0x5e60b000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmlsl Fd, Fn, Fm}, row {@link Opcode#SQDMLSL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmlsl(D rd, S rn, S rm) {
    emit(0x5ea0b000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmull Fd, Fn, Fm}, row {@link Opcode#SQDMULL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmull(S rd, H rn, H rm) {
    emit(0x5e60d000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code sqdmull Fd, Fn, Fm}, row {@link Opcode#SQDMULL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm SIMD&amp;FP register
   */
  public final void sqdmull(D rd, S rn, S rm) {
    emit(0x5ea0d000 | rd.number() | rn.number() << 5 | rm.number() << 16);
  }

  /**
   * {@code suqadd Fd, Fn}, row {@link Opcode#SUQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void suqadd(B rd, B rn) {
    emit(0x5e203800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code suqadd Fd, Fn}, row {@link Opcode#SUQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void suqadd(H rd, H rn) {
    emit(0x5e603800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code suqadd Fd, Fn}, row {@link Opcode#SUQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void suqadd(S rd, S rn) {
    emit(0x5ea03800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code suqadd Fd, Fn}, row {@link Opcode#SUQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void suqadd(D rd, D rn) {
    emit(0x5ee03800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code usqadd Fd, Fn}, row {@link Opcode#USQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void usqadd(B rd, B rn) {
    emit(0x7e203800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code usqadd Fd, Fn}, row {@link Opcode#USQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void usqadd(H rd, H rn) {
    emit(0x7e603800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code usqadd Fd, Fn}, row {@link Opcode#USQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void usqadd(S rd, S rn) {
    emit(0x7ea03800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code usqadd Fd, Fn}, row {@link Opcode#USQADD_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void usqadd(D rd, D rn) {
    emit(0x7ee03800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqabs Fd, Fn}, row {@link Opcode#SQABS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqabs(B rd, B rn) {
    emit(0x5e207800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqabs Fd, Fn}, row {@link Opcode#SQABS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqabs(H rd, H rn) {
    emit(0x5e607800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqabs Fd, Fn}, row {@link Opcode#SQABS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqabs(S rd, S rn) {
    emit(0x5ea07800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqabs Fd, Fn}, row {@link Opcode#SQABS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqabs(D rd, D rn) {
    emit(0x5ee07800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqneg Fd, Fn}, row {@link Opcode#SQNEG_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqneg(B rd, B rn) {
    emit(0x7e207800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqneg Fd, Fn}, row {@link Opcode#SQNEG_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqneg(H rd, H rn) {
    emit(0x7e607800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqneg Fd, Fn}, row {@link Opcode#SQNEG_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqneg(S rd, S rn) {
    emit(0x7ea07800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqneg Fd, Fn}, row {@link Opcode#SQNEG_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqneg(D rd, D rn) {
    emit(0x7ee07800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cmgt Dd, Dn, #0}, row {@link Opcode#CMGT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void cmgt(D rd, D rn) {
    emit(0x5ee08800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cmge Dd, Dn, #0}, row {@link Opcode#CMGE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void cmge(D rd, D rn) {
    emit(0x7ee08800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cmeq Dd, Dn, #0}, row {@link Opcode#CMEQ_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void cmeq(D rd, D rn) {
    emit(0x5ee09800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cmle Dd, Dn, #0}, row {@link Opcode#CMLE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void cmle(D rd, D rn) {
    emit(0x7ee09800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code cmlt Dd, Dn, #0}, row {@link Opcode#CMLT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void cmlt(D rd, D rn) {
    emit(0x5ee0a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code abs Dd, Dn}, row {@link Opcode#ABS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void abs(D rd, D rn) {
    emit(0x5ee0b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code neg Dd, Dn}, row {@link Opcode#NEG_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void neg(D rd, D rn) {
    emit(0x7ee0b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtun Fd, Fn}, row {@link Opcode#SQXTUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtun(B rd, H rn) {
    emit(0x7e212800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtun Fd, Fn}, row {@link Opcode#SQXTUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtun(H rd, S rn) {
    emit(0x7e612800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtun Fd, Fn}, row {@link Opcode#SQXTUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtun(S rd, D rn) {
    emit(0x7ea12800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtn Fd, Fn}, row {@link Opcode#SQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtn(B rd, H rn) {
    emit(0x5e214800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtn Fd, Fn}, row {@link Opcode#SQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtn(H rd, S rn) {
    emit(0x5e614800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code sqxtn Fd, Fn}, row {@link Opcode#SQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void sqxtn(S rd, D rn) {
    emit(0x5ea14800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code uqxtn Fd, Fn}, row {@link Opcode#UQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void uqxtn(B rd, H rn) {
    emit(0x7e214800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code uqxtn Fd, Fn}, row {@link Opcode#UQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void uqxtn(H rd, S rn) {
    emit(0x7e614800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code uqxtn Fd, Fn}, row {@link Opcode#UQXTN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void uqxtn(S rd, D rn) {
    emit(0x7ea14800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmgt Fd, Fn, #0.0}, row {@link Opcode#FCMGT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmgt(S rd, S rn) {
    emit(0x5ea0c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmgt Fd, Fn, #0.0}, row {@link Opcode#FCMGT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmgt(D rd, D rn) {
    emit(0x5ee0c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmge Fd, Fn, #0.0}, row {@link Opcode#FCMGE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmge(S rd, S rn) {
    emit(0x7ea0c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmge Fd, Fn, #0.0}, row {@link Opcode#FCMGE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmge(D rd, D rn) {
    emit(0x7ee0c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmeq Fd, Fn, #0.0}, row {@link Opcode#FCMEQ_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmeq(S rd, S rn) {
    emit(0x5ea0d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmeq Fd, Fn, #0.0}, row {@link Opcode#FCMEQ_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmeq(D rd, D rn) {
    emit(0x5ee0d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmle Fd, Fn, #0.0}, row {@link Opcode#FCMLE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmle(S rd, S rn) {
    emit(0x7ea0d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmle Fd, Fn, #0.0}, row {@link Opcode#FCMLE_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmle(D rd, D rn) {
    emit(0x7ee0d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmlt Fd, Fn, #0.0}, row {@link Opcode#FCMLT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmlt(S rd, S rn) {
    emit(0x5ea0e800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcmlt Fd, Fn, #0.0}, row {@link Opcode#FCMLT_SCALAR_ZERO}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcmlt(D rd, D rn) {
    emit(0x5ee0e800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtns Fd, Fn}, row {@link Opcode#FCVTNS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(S rd, S rn) {
    emit(0x5e21a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtns Fd, Fn}, row {@link Opcode#FCVTNS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtns(D rd, D rn) {
    emit(0x5e61a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Fd, Fn}, row {@link Opcode#FCVTNU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(S rd, S rn) {
    emit(0x7e21a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtnu Fd, Fn}, row {@link Opcode#FCVTNU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtnu(D rd, D rn) {
    emit(0x7e61a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Fd, Fn}, row {@link Opcode#FCVTPS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(S rd, S rn) {
    emit(0x5ea1a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtps Fd, Fn}, row {@link Opcode#FCVTPS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtps(D rd, D rn) {
    emit(0x5ee1a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Fd, Fn}, row {@link Opcode#FCVTPU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(S rd, S rn) {
    emit(0x7ea1a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtpu Fd, Fn}, row {@link Opcode#FCVTPU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtpu(D rd, D rn) {
    emit(0x7ee1a800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Fd, Fn}, row {@link Opcode#FCVTMS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(S rd, S rn) {
    emit(0x5e21b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtms Fd, Fn}, row {@link Opcode#FCVTMS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtms(D rd, D rn) {
    emit(0x5e61b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Fd, Fn}, row {@link Opcode#FCVTMU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(S rd, S rn) {
    emit(0x7e21b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtmu Fd, Fn}, row {@link Opcode#FCVTMU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtmu(D rd, D rn) {
    emit(0x7e61b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Fd, Fn}, row {@link Opcode#FCVTZS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(S rd, S rn) {
    emit(0x5ea1b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzs Fd, Fn}, row {@link Opcode#FCVTZS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzs(D rd, D rn) {
    emit(0x5ee1b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Fd, Fn}, row {@link Opcode#FCVTZU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(S rd, S rn) {
    emit(0x7ea1b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtzu Fd, Fn}, row {@link Opcode#FCVTZU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtzu(D rd, D rn) {
    emit(0x7ee1b800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Fd, Fn}, row {@link Opcode#FCVTAS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(S rd, S rn) {
    emit(0x5e21c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtas Fd, Fn}, row {@link Opcode#FCVTAS_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtas(D rd, D rn) {
    emit(0x5e61c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Fd, Fn}, row {@link Opcode#FCVTAU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(S rd, S rn) {
    emit(0x7e21c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtau Fd, Fn}, row {@link Opcode#FCVTAU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtau(D rd, D rn) {
    emit(0x7e61c800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Fn}, row {@link Opcode#SCVTF_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void scvtf(S rd, S rn) {
    emit(0x5e21d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code scvtf Fd, Fn}, row {@link Opcode#SCVTF_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void scvtf(D rd, D rn) {
    emit(0x5e61d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Fn}, row {@link Opcode#UCVTF_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void ucvtf(S rd, S rn) {
    emit(0x7e21d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code ucvtf Fd, Fn}, row {@link Opcode#UCVTF_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void ucvtf(D rd, D rn) {
    emit(0x7e61d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frecpe Fd, Fn}, row {@link Opcode#FRECPE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frecpe(S rd, S rn) {
    emit(0x5ea1d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frecpe Fd, Fn}, row {@link Opcode#FRECPE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frecpe(D rd, D rn) {
    emit(0x5ee1d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frecpx Fd, Fn}, row {@link Opcode#FRECPX}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frecpx(S rd, S rn) {
    emit(0x5ea1f800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frecpx Fd, Fn}, row {@link Opcode#FRECPX}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frecpx(D rd, D rn) {
    emit(0x5ee1f800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frsqrte Fd, Fn}, row {@link Opcode#FRSQRTE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frsqrte(S rd, S rn) {
    emit(0x7ea1d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code frsqrte Fd, Fn}, row {@link Opcode#FRSQRTE_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void frsqrte(D rd, D rn) {
    emit(0x7ee1d800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code fcvtxn Sd, Dn}, row {@link Opcode#FCVTXN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   */
  public final void fcvtxn(S rd, D rn) {
    emit(0x7e616800 | rd.number() | rn.number() << 5);
  }

  /**
   * {@code addp Dd, Vn.2d}, row {@link Opcode#ADDP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2d}
   */
  public final void addp(D rd, VectorRegister rn) {
    encode("addp", rd, rn);
  }

  /**
   * {@code fmaxnmp Fd, Vn.T}, row {@link Opcode#FMAXNMP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fmaxnmp(S rd, VectorRegister rn) {
    encode("fmaxnmp", rd, rn);
  }

  /**
   * {@code fmaxnmp Fd, Vn.T}, row {@link Opcode#FMAXNMP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fmaxnmp(D rd, VectorRegister rn) {
    encode("fmaxnmp", rd, rn);
  }

  /**
   * {@code fminnmp Fd, Vn.T}, row {@link Opcode#FMINNMP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fminnmp(S rd, VectorRegister rn) {
    encode("fminnmp", rd, rn);
  }

  /**
   * {@code fminnmp Fd, Vn.T}, row {@link Opcode#FMINNMP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fminnmp(D rd, VectorRegister rn) {
    encode("fminnmp", rd, rn);
  }

  /**
   * {@code faddp Fd, Vn.T}, row {@link Opcode#FADDP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void faddp(S rd, VectorRegister rn) {
    encode("faddp", rd, rn);
  }

  /**
   * {@code faddp Fd, Vn.T}, row {@link Opcode#FADDP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void faddp(D rd, VectorRegister rn) {
    encode("faddp", rd, rn);
  }

  /**
   * {@code fmaxp Fd, Vn.T}, row {@link Opcode#FMAXP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fmaxp(S rd, VectorRegister rn) {
    encode("fmaxp", rd, rn);
  }

  /**
   * {@code fmaxp Fd, Vn.T}, row {@link Opcode#FMAXP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fmaxp(D rd, VectorRegister rn) {
    encode("fmaxp", rd, rn);
  }

  /**
   * {@code fminp Fd, Vn.T}, row {@link Opcode#FMINP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fminp(S rd, VectorRegister rn) {
    encode("fminp", rd, rn);
  }

  /**
   * {@code fminp Fd, Vn.T}, row {@link Opcode#FMINP_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn vector {@code 2s}, {@code 2d}
   */
  public final void fminp(D rd, VectorRegister rn) {
    encode("fminp", rd, rn);
  }

  /**
   * {@code mov Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void mov(B rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void mov(H rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void mov(S rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code mov Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void mov(D rd, VectorElement rn) {
    encode("mov", rd, rn);
  }

  /**
   * {@code dup Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void dup(B rd, VectorElement rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code dup Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void dup(H rd, VectorElement rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code dup Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void dup(S rd, VectorElement rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code dup Fd, Vn.T[index]}, row {@link Opcode#DUP_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn one element
   */
  public final void dup(D rd, VectorElement rn) {
    encode("dup", rd, rn);
  }

  /**
   * {@code sshr Fd, Fn, #shift}, row {@link Opcode#SSHR_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sshr(D rd, D rn, int shift) {
    encode("sshr", rd, rn, shift);
  }

  /**
   * {@code ushr Fd, Fn, #shift}, row {@link Opcode#USHR_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void ushr(D rd, D rn, int shift) {
    encode("ushr", rd, rn, shift);
  }

  /**
   * {@code ssra Fd, Fn, #shift}, row {@link Opcode#SSRA_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void ssra(D rd, D rn, int shift) {
    encode("ssra", rd, rn, shift);
  }

  /**
   * {@code usra Fd, Fn, #shift}, row {@link Opcode#USRA_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void usra(D rd, D rn, int shift) {
    encode("usra", rd, rn, shift);
  }

  /**
   * {@code srshr Fd, Fn, #shift}, row {@link Opcode#SRSHR_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void srshr(D rd, D rn, int shift) {
    encode("srshr", rd, rn, shift);
  }

  /**
   * {@code urshr Fd, Fn, #shift}, row {@link Opcode#URSHR_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void urshr(D rd, D rn, int shift) {
    encode("urshr", rd, rn, shift);
  }

  /**
   * {@code srsra Fd, Fn, #shift}, row {@link Opcode#SRSRA_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void srsra(D rd, D rn, int shift) {
    encode("srsra", rd, rn, shift);
  }

  /**
   * {@code ursra Fd, Fn, #shift}, row {@link Opcode#URSRA_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void ursra(D rd, D rn, int shift) {
    encode("ursra", rd, rn, shift);
  }

  /**
   * {@code sri Fd, Fn, #shift}, row {@link Opcode#SRI_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sri(D rd, D rn, int shift) {
    encode("sri", rd, rn, shift);
  }

  /**
   * {@code shl Fd, Fn, #shift}, row {@link Opcode#SHL_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void shl(D rd, D rn, int shift) {
    encode("shl", rd, rn, shift);
  }

  /**
   * {@code sli Fd, Fn, #shift}, row {@link Opcode#SLI_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sli(D rd, D rn, int shift) {
    encode("sli", rd, rn, shift);
  }

  /**
   * {@code sqshlu Fd, Fn, #shift}, row {@link Opcode#SQSHLU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshlu(B rd, B rn, int shift) {
    encode("sqshlu", rd, rn, shift);
  }

  /**
   * {@code sqshlu Fd, Fn, #shift}, row {@link Opcode#SQSHLU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshlu(H rd, H rn, int shift) {
    encode("sqshlu", rd, rn, shift);
  }

  /**
   * {@code sqshlu Fd, Fn, #shift}, row {@link Opcode#SQSHLU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshlu(S rd, S rn, int shift) {
    encode("sqshlu", rd, rn, shift);
  }

  /**
   * {@code sqshlu Fd, Fn, #shift}, row {@link Opcode#SQSHLU_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshlu(D rd, D rn, int shift) {
    encode("sqshlu", rd, rn, shift);
  }

  /**
   * {@code sqshl Fd, Fn, #shift}, row {@link Opcode#SQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshl(B rd, B rn, int shift) {
    encode("sqshl", rd, rn, shift);
  }

  /**
   * {@code sqshl Fd, Fn, #shift}, row {@link Opcode#SQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshl(H rd, H rn, int shift) {
    encode("sqshl", rd, rn, shift);
  }

  /**
   * {@code sqshl Fd, Fn, #shift}, row {@link Opcode#SQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshl(S rd, S rn, int shift) {
    encode("sqshl", rd, rn, shift);
  }

  /**
   * {@code sqshl Fd, Fn, #shift}, row {@link Opcode#SQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void sqshl(D rd, D rn, int shift) {
    encode("sqshl", rd, rn, shift);
  }

  /**
   * {@code uqshl Fd, Fn, #shift}, row {@link Opcode#UQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void uqshl(B rd, B rn, int shift) {
    encode("uqshl", rd, rn, shift);
  }

  /**
   * {@code uqshl Fd, Fn, #shift}, row {@link Opcode#UQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void uqshl(H rd, H rn, int shift) {
    encode("uqshl", rd, rn, shift);
  }

  /**
   * {@code uqshl Fd, Fn, #shift}, row {@link Opcode#UQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void uqshl(S rd, S rn, int shift) {
    encode("uqshl", rd, rn, shift);
  }

  /**
   * {@code uqshl Fd, Fn, #shift}, row {@link Opcode#UQSHL_SCALAR_IMM}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 0 to the size of the elements - 1
   */
  public final void uqshl(D rd, D rn, int shift) {
    encode("uqshl", rd, rn, shift);
  }

  /**
   * {@code sqshrun Fd, Fn, #shift}, row {@link Opcode#SQSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrun(B rd, H rn, int shift) {
    encode("sqshrun", rd, rn, shift);
  }

  /**
   * {@code sqshrun Fd, Fn, #shift}, row {@link Opcode#SQSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrun(H rd, S rn, int shift) {
    encode("sqshrun", rd, rn, shift);
  }

  /**
   * {@code sqshrun Fd, Fn, #shift}, row {@link Opcode#SQSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrun(S rd, D rn, int shift) {
    encode("sqshrun", rd, rn, shift);
  }

  /**
   * {@code sqrshrun Fd, Fn, #shift}, row {@link Opcode#SQRSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrun(B rd, H rn, int shift) {
    encode("sqrshrun", rd, rn, shift);
  }

  /**
   * {@code sqrshrun Fd, Fn, #shift}, row {@link Opcode#SQRSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrun(H rd, S rn, int shift) {
    encode("sqrshrun", rd, rn, shift);
  }

  /**
   * {@code sqrshrun Fd, Fn, #shift}, row {@link Opcode#SQRSHRUN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrun(S rd, D rn, int shift) {
    encode("sqrshrun", rd, rn, shift);
  }

  /**
   * {@code sqshrn Fd, Fn, #shift}, row {@link Opcode#SQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrn(B rd, H rn, int shift) {
    encode("sqshrn", rd, rn, shift);
  }

  /**
   * {@code sqshrn Fd, Fn, #shift}, row {@link Opcode#SQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrn(H rd, S rn, int shift) {
    encode("sqshrn", rd, rn, shift);
  }

  /**
   * {@code sqshrn Fd, Fn, #shift}, row {@link Opcode#SQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqshrn(S rd, D rn, int shift) {
    encode("sqshrn", rd, rn, shift);
  }

  /**
   * {@code uqshrn Fd, Fn, #shift}, row {@link Opcode#UQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqshrn(B rd, H rn, int shift) {
    encode("uqshrn", rd, rn, shift);
  }

  /**
   * {@code uqshrn Fd, Fn, #shift}, row {@link Opcode#UQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqshrn(H rd, S rn, int shift) {
    encode("uqshrn", rd, rn, shift);
  }

  /**
   * {@code uqshrn Fd, Fn, #shift}, row {@link Opcode#UQSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqshrn(S rd, D rn, int shift) {
    encode("uqshrn", rd, rn, shift);
  }

  /**
   * {@code sqrshrn Fd, Fn, #shift}, row {@link Opcode#SQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrn(B rd, H rn, int shift) {
    encode("sqrshrn", rd, rn, shift);
  }

  /**
   * {@code sqrshrn Fd, Fn, #shift}, row {@link Opcode#SQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrn(H rd, S rn, int shift) {
    encode("sqrshrn", rd, rn, shift);
  }

  /**
   * {@code sqrshrn Fd, Fn, #shift}, row {@link Opcode#SQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void sqrshrn(S rd, D rn, int shift) {
    encode("sqrshrn", rd, rn, shift);
  }

  /**
   * {@code uqrshrn Fd, Fn, #shift}, row {@link Opcode#UQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqrshrn(B rd, H rn, int shift) {
    encode("uqrshrn", rd, rn, shift);
  }

  /**
   * {@code uqrshrn Fd, Fn, #shift}, row {@link Opcode#UQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqrshrn(H rd, S rn, int shift) {
    encode("uqrshrn", rd, rn, shift);
  }

  /**
   * {@code uqrshrn Fd, Fn, #shift}, row {@link Opcode#UQRSHRN_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void uqrshrn(S rd, D rn, int shift) {
    encode("uqrshrn", rd, rn, shift);
  }

  /**
   * {@code scvtf Fd, Fn, #shift}, row {@link Opcode#SCVTF_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void scvtf(S rd, S rn, int shift) {
    encode("scvtf", rd, rn, shift);
  }

  /**
   * {@code scvtf Fd, Fn, #shift}, row {@link Opcode#SCVTF_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void scvtf(D rd, D rn, int shift) {
    encode("scvtf", rd, rn, shift);
  }

  /**
   * {@code ucvtf Fd, Fn, #shift}, row {@link Opcode#UCVTF_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void ucvtf(S rd, S rn, int shift) {
    encode("ucvtf", rd, rn, shift);
  }

  /**
   * {@code ucvtf Fd, Fn, #shift}, row {@link Opcode#UCVTF_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void ucvtf(D rd, D rn, int shift) {
    encode("ucvtf", rd, rn, shift);
  }

  /**
   * {@code fcvtzs Fd, Fn, #shift}, row {@link Opcode#FCVTZS_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzs(S rd, S rn, int shift) {
    encode("fcvtzs", rd, rn, shift);
  }

  /**
   * {@code fcvtzs Fd, Fn, #shift}, row {@link Opcode#FCVTZS_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzs(D rd, D rn, int shift) {
    encode("fcvtzs", rd, rn, shift);
  }

  /**
   * {@code fcvtzu Fd, Fn, #shift}, row {@link Opcode#FCVTZU_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzu(S rd, S rn, int shift) {
    encode("fcvtzu", rd, rn, shift);
  }

  /**
   * {@code fcvtzu Fd, Fn, #shift}, row {@link Opcode#FCVTZU_SCALAR_FIXED}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param shift 1 to the size of the elements
   */
  public final void fcvtzu(D rd, D rn, int shift) {
    encode("fcvtzu", rd, rn, shift);
  }

  /**
   * {@code sqdmlal Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMLAL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmlal(S rd, H rn, VectorElement rm) {
    encode("sqdmlal", rd, rn, rm);
  }

  /**
   * {@code sqdmlal Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMLAL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmlal(D rd, S rn, VectorElement rm) {
    encode("sqdmlal", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMLSL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmlsl(S rd, H rn, VectorElement rm) {
    encode("sqdmlsl", rd, rn, rm);
  }

  /**
   * {@code sqdmlsl Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMLSL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmlsl(D rd, S rn, VectorElement rm) {
    encode("sqdmlsl", rd, rn, rm);
  }

  /**
   * {@code sqdmull Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMULL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmull(S rd, H rn, VectorElement rm) {
    encode("sqdmull", rd, rn, rm);
  }

  /**
   * {@code sqdmull Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMULL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmull(D rd, S rn, VectorElement rm) {
    encode("sqdmull", rd, rn, rm);
  }

  /**
   * {@code sqdmulh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMULH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmulh(H rd, H rn, VectorElement rm) {
    encode("sqdmulh", rd, rn, rm);
  }

  /**
   * {@code sqdmulh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQDMULH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqdmulh(S rd, S rn, VectorElement rm) {
    encode("sqdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmulh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMULH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmulh(H rd, H rn, VectorElement rm) {
    encode("sqrdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmulh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMULH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmulh(S rd, S rn, VectorElement rm) {
    encode("sqrdmulh", rd, rn, rm);
  }

  /**
   * {@code sqrdmlah Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMLAH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmlah(H rd, H rn, VectorElement rm) {
    encode("sqrdmlah", rd, rn, rm);
  }

  /**
   * {@code sqrdmlah Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMLAH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmlah(S rd, S rn, VectorElement rm) {
    encode("sqrdmlah", rd, rn, rm);
  }

  /**
   * {@code sqrdmlsh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMLSH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmlsh(H rd, H rn, VectorElement rm) {
    encode("sqrdmlsh", rd, rn, rm);
  }

  /**
   * {@code sqrdmlsh Fd, Fn, Vm.T[index]}, row {@link Opcode#SQRDMLSH_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void sqrdmlsh(S rd, S rn, VectorElement rm) {
    encode("sqrdmlsh", rd, rn, rm);
  }

  /**
   * {@code fmla Fd, Fn, Vm.T[index]}, row {@link Opcode#FMLA_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmla(S rd, S rn, VectorElement rm) {
    encode("fmla", rd, rn, rm);
  }

  /**
   * {@code fmla Fd, Fn, Vm.T[index]}, row {@link Opcode#FMLA_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmla(D rd, D rn, VectorElement rm) {
    encode("fmla", rd, rn, rm);
  }

  /**
   * {@code fmls Fd, Fn, Vm.T[index]}, row {@link Opcode#FMLS_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmls(S rd, S rn, VectorElement rm) {
    encode("fmls", rd, rn, rm);
  }

  /**
   * {@code fmls Fd, Fn, Vm.T[index]}, row {@link Opcode#FMLS_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmls(D rd, D rn, VectorElement rm) {
    encode("fmls", rd, rn, rm);
  }

  /**
   * {@code fmul Fd, Fn, Vm.T[index]}, row {@link Opcode#FMUL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmul(S rd, S rn, VectorElement rm) {
    encode("fmul", rd, rn, rm);
  }

  /**
   * {@code fmul Fd, Fn, Vm.T[index]}, row {@link Opcode#FMUL_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmul(D rd, D rn, VectorElement rm) {
    encode("fmul", rd, rn, rm);
  }

  /**
   * {@code fmulx Fd, Fn, Vm.T[index]}, row {@link Opcode#FMULX_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmulx(S rd, S rn, VectorElement rm) {
    encode("fmulx", rd, rn, rm);
  }

  /**
   * {@code fmulx Fd, Fn, Vm.T[index]}, row {@link Opcode#FMULX_ELEM_SCALAR}.
   *
   * @param rd SIMD&amp;FP register
   * @param rn SIMD&amp;FP register
   * @param rm the element to multiply with
   */
  public final void fmulx(D rd, D rn, VectorElement rm) {
    encode("fmulx", rd, rn, rm);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]}, row {@link Opcode#STR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 4095
   */
  public final void str(B rt, Mem.Offset address) {
    emit(
        0x3d000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]}, row {@link Opcode#STR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void str(H rt, Mem.Offset address) {
    emit(
        0x7d000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]}, row {@link Opcode#STR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 16380, a multiple of 4
   */
  public final void str(S rt, Mem.Offset address) {
    emit(
        0xbd000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 2, 12) << 10);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]}, row {@link Opcode#STR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 32760, a multiple of 8
   */
  public final void str(D rt, Mem.Offset address) {
    emit(
        0xfd000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 3, 12) << 10);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]}, row {@link Opcode#STR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 65520, a multiple of 16
   */
  public final void str(Q rt, Mem.Offset address) {
    emit(
        0x3d800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 4, 12) << 10);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]}, row {@link Opcode#LDR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 4095
   */
  public final void ldr(B rt, Mem.Offset address) {
    emit(
        0x3d400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 0, 12) << 10);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]}, row {@link Opcode#LDR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 8190, a multiple of 2
   */
  public final void ldr(H rt, Mem.Offset address) {
    emit(
        0x7d400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 1, 12) << 10);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]}, row {@link Opcode#LDR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 16380, a multiple of 4
   */
  public final void ldr(S rt, Mem.Offset address) {
    emit(
        0xbd400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 2, 12) << 10);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]}, row {@link Opcode#LDR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 32760, a multiple of 8
   */
  public final void ldr(D rt, Mem.Offset address) {
    emit(
        0xfd400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 3, 12) << 10);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]}, row {@link Opcode#LDR_FP_UNSIGNED}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset 0 to 65520, a multiple of 16
   */
  public final void ldr(Q rt, Mem.Offset address) {
    emit(
        0x3dc00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.unsignedOffset("address", address.offset(), 4, 12) << 10);
  }

  /**
   * {@code stur Ft, [Xn|SP, #offset]}, row {@link Opcode#STUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void stur(B rt, Mem.Offset address) {
    emit(
        0x3c000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Ft, [Xn|SP, #offset]}, row {@link Opcode#STUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void stur(H rt, Mem.Offset address) {
    emit(
        0x7c000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Ft, [Xn|SP, #offset]}, row {@link Opcode#STUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void stur(S rt, Mem.Offset address) {
    emit(
        0xbc000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Ft, [Xn|SP, #offset]}, row {@link Opcode#STUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void stur(D rt, Mem.Offset address) {
    emit(
        0xfc000000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code stur Ft, [Xn|SP, #offset]}, row {@link Opcode#STUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void stur(Q rt, Mem.Offset address) {
    emit(
        0x3c800000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Ft, [Xn|SP, #offset]}, row {@link Opcode#LDUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldur(B rt, Mem.Offset address) {
    emit(
        0x3c400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Ft, [Xn|SP, #offset]}, row {@link Opcode#LDUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldur(H rt, Mem.Offset address) {
    emit(
        0x7c400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Ft, [Xn|SP, #offset]}, row {@link Opcode#LDUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldur(S rt, Mem.Offset address) {
    emit(
        0xbc400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Ft, [Xn|SP, #offset]}, row {@link Opcode#LDUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldur(D rt, Mem.Offset address) {
    emit(
        0xfc400000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldur Ft, [Xn|SP, #offset]}, row {@link Opcode#LDUR_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldur(Q rt, Mem.Offset address) {
    emit(
        0x3cc00000
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP], #offset}, row {@link Opcode#STR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(B rt, Mem.PostIndex address) {
    emit(
        0x3c000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP], #offset}, row {@link Opcode#STR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(H rt, Mem.PostIndex address) {
    emit(
        0x7c000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP], #offset}, row {@link Opcode#STR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(S rt, Mem.PostIndex address) {
    emit(
        0xbc000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP], #offset}, row {@link Opcode#STR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(D rt, Mem.PostIndex address) {
    emit(
        0xfc000400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP], #offset}, row {@link Opcode#STR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(Q rt, Mem.PostIndex address) {
    emit(
        0x3c800400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP], #offset}, row {@link Opcode#LDR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(B rt, Mem.PostIndex address) {
    emit(
        0x3c400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP], #offset}, row {@link Opcode#LDR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(H rt, Mem.PostIndex address) {
    emit(
        0x7c400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP], #offset}, row {@link Opcode#LDR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(S rt, Mem.PostIndex address) {
    emit(
        0xbc400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP], #offset}, row {@link Opcode#LDR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(D rt, Mem.PostIndex address) {
    emit(
        0xfc400400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP], #offset}, row {@link Opcode#LDR_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(Q rt, Mem.PostIndex address) {
    emit(
        0x3cc00400
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]!}, row {@link Opcode#STR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(B rt, Mem.PreIndex address) {
    emit(
        0x3c000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]!}, row {@link Opcode#STR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(H rt, Mem.PreIndex address) {
    emit(
        0x7c000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]!}, row {@link Opcode#STR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(S rt, Mem.PreIndex address) {
    emit(
        0xbc000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]!}, row {@link Opcode#STR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(D rt, Mem.PreIndex address) {
    emit(
        0xfc000c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, #offset]!}, row {@link Opcode#STR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void str(Q rt, Mem.PreIndex address) {
    emit(
        0x3c800c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]!}, row {@link Opcode#LDR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(B rt, Mem.PreIndex address) {
    emit(
        0x3c400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]!}, row {@link Opcode#LDR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(H rt, Mem.PreIndex address) {
    emit(
        0x7c400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]!}, row {@link Opcode#LDR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(S rt, Mem.PreIndex address) {
    emit(
        0xbc400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]!}, row {@link Opcode#LDR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(D rt, Mem.PreIndex address) {
    emit(
        0xfc400c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code ldr Ft, [Xn|SP, #offset]!}, row {@link Opcode#LDR_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param address offset -256 to 255
   */
  public final void ldr(Q rt, Mem.PreIndex address) {
    emit(
        0x3cc00c00
            | rt.number()
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 0, 9) << 12);
  }

  /**
   * {@code str Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index
   */
  public final void str(B rt, Mem.Index address) {
    emit(
        0x3c200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code str Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 1
   */
  public final void str(H rt, Mem.Index address) {
    emit(
        0x7c200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code str Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 2
   */
  public final void str(S rt, Mem.Index address) {
    emit(
        0xbc200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 2));
  }

  /**
   * {@code str Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 3
   */
  public final void str(D rt, Mem.Index address) {
    emit(
        0xfc200800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 3));
  }

  /**
   * {@code str Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#STR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 4
   */
  public final void str(Q rt, Mem.Index address) {
    emit(
        0x3ca00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 4));
  }

  /**
   * {@code ldr Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index
   */
  public final void ldr(B rt, Mem.Index address) {
    emit(
        0x3c600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 0));
  }

  /**
   * {@code ldr Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 1
   */
  public final void ldr(H rt, Mem.Index address) {
    emit(
        0x7c600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 1));
  }

  /**
   * {@code ldr Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 2
   */
  public final void ldr(S rt, Mem.Index address) {
    emit(
        0xbc600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 2));
  }

  /**
   * {@code ldr Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 3
   */
  public final void ldr(D rt, Mem.Index address) {
    emit(
        0xfc600800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 3));
  }

  /**
   * {@code ldr Ft, [Xn|SP, Rm, extend #amount]}, row {@link Opcode#LDR_FP_REG}.
   *
   * @param rt SIMD&amp;FP register
   * @param address base and index, unshifted or by 4
   */
  public final void ldr(Q rt, Mem.Index address) {
    emit(
        0x3ce00800
            | rt.number()
            | address.base().number() << 5
            | Immediates.index("address", address, 4));
  }

  /**
   * {@code ldr Ft, target}, row {@link Opcode#LDR_FP_LIT}.
   *
   * @param rt SIMD&amp;FP register
   * @param target within 1 MiB
   */
  public final void ldr(S rt, Label target) {
    emit(0x1c000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code ldr Ft, target}, row {@link Opcode#LDR_FP_LIT}.
   *
   * @param rt SIMD&amp;FP register
   * @param target within 1 MiB
   */
  public final void ldr(D rt, Label target) {
    emit(0x5c000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code ldr Ft, target}, row {@link Opcode#LDR_FP_LIT}.
   *
   * @param rt SIMD&amp;FP register
   * @param target within 1 MiB
   */
  public final void ldr(Q rt, Label target) {
    emit(0x9c000000 | rt.number(), target, Fixup.IMM19);
  }

  /**
   * {@code stnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stnp(S rt, S rt2, Mem.Offset address) {
    emit(
        0x2c000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stnp(D rt, D rt2, Mem.Offset address) {
    emit(
        0x6c000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code stnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void stnp(Q rt, Q rt2, Mem.Offset address) {
    emit(
        0xac000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code ldnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldnp(S rt, S rt2, Mem.Offset address) {
    emit(
        0x2c400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldnp(D rt, D rt2, Mem.Offset address) {
    emit(
        0x6c400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldnp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDNP_FP}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void ldnp(Q rt, Q rt2, Mem.Offset address) {
    emit(
        0xac400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(S rt, S rt2, Mem.Offset address) {
    emit(
        0x2d000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(D rt, D rt2, Mem.Offset address) {
    emit(
        0x6d000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#STP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void stp(Q rt, Q rt2, Mem.Offset address) {
    emit(
        0xad000000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(S rt, S rt2, Mem.Offset address) {
    emit(
        0x2d400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(D rt, D rt2, Mem.Offset address) {
    emit(
        0x6d400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]}, row {@link Opcode#LDP_FP_OFFSET}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void ldp(Q rt, Q rt2, Mem.Offset address) {
    emit(
        0xad400000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#STP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(S rt, S rt2, Mem.PostIndex address) {
    emit(
        0x2c800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#STP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(D rt, D rt2, Mem.PostIndex address) {
    emit(
        0x6c800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#STP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void stp(Q rt, Q rt2, Mem.PostIndex address) {
    emit(
        0xac800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#LDP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(S rt, S rt2, Mem.PostIndex address) {
    emit(
        0x2cc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#LDP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(D rt, D rt2, Mem.PostIndex address) {
    emit(
        0x6cc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP], #offset}, row {@link Opcode#LDP_FP_POST}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void ldp(Q rt, Q rt2, Mem.PostIndex address) {
    emit(
        0xacc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#STP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void stp(S rt, S rt2, Mem.PreIndex address) {
    emit(
        0x2d800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#STP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void stp(D rt, D rt2, Mem.PreIndex address) {
    emit(
        0x6d800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code stp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#STP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void stp(Q rt, Q rt2, Mem.PreIndex address) {
    emit(
        0xad800000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#LDP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -256 to 252, a multiple of 4
   */
  public final void ldp(S rt, S rt2, Mem.PreIndex address) {
    emit(
        0x2dc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 2, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#LDP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -512 to 504, a multiple of 8
   */
  public final void ldp(D rt, D rt2, Mem.PreIndex address) {
    emit(
        0x6dc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 3, 7) << 15);
  }

  /**
   * {@code ldp Ft, Ft2, [Xn|SP, #offset]!}, row {@link Opcode#LDP_FP_PRE}.
   *
   * @param rt SIMD&amp;FP register
   * @param rt2 SIMD&amp;FP register
   * @param address offset -1024 to 1008, a multiple of 16
   */
  public final void ldp(Q rt, Q rt2, Mem.PreIndex address) {
    emit(
        0xadc00000
            | rt.number()
            | rt2.number() << 10
            | address.base().number() << 5
            | Immediates.signedOffset("address", address.offset(), 4, 7) << 15);
  }

  /**
   * {@code st1 list of 1 Vt.T, [Xn|SP]}, row {@link Opcode#ST1_MULT_1}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void st1(RegisterList rt, Mem.Offset address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.T, [Xn|SP]}, row {@link Opcode#ST2_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void st2(RegisterList rt, Mem.Offset address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.T, [Xn|SP]}, row {@link Opcode#ST3_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void st3(RegisterList rt, Mem.Offset address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.T, [Xn|SP]}, row {@link Opcode#ST4_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void st4(RegisterList rt, Mem.Offset address) {
    encode("st4", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.T, [Xn|SP]}, row {@link Opcode#LD1_MULT_1}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld1(RegisterList rt, Mem.Offset address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.T, [Xn|SP]}, row {@link Opcode#LD2_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld2(RegisterList rt, Mem.Offset address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.T, [Xn|SP]}, row {@link Opcode#LD3_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld3(RegisterList rt, Mem.Offset address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.T, [Xn|SP]}, row {@link Opcode#LD4_MULT}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld4(RegisterList rt, Mem.Offset address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code st1 list of 1 Vt.T, [Xn|SP], #offset}, row {@link Opcode#ST1_MULT_1_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void st1(RegisterList rt, Mem.PostIndex address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st1 list of 1 Vt.T, [Xn|SP], Xm}, row {@link Opcode#ST1_MULT_1_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void st1(RegisterList rt, Mem.PostRegister address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.T, [Xn|SP], #offset}, row {@link Opcode#ST2_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void st2(RegisterList rt, Mem.PostIndex address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.T, [Xn|SP], Xm}, row {@link Opcode#ST2_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void st2(RegisterList rt, Mem.PostRegister address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.T, [Xn|SP], #offset}, row {@link Opcode#ST3_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void st3(RegisterList rt, Mem.PostIndex address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.T, [Xn|SP], Xm}, row {@link Opcode#ST3_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void st3(RegisterList rt, Mem.PostRegister address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.T, [Xn|SP], #offset}, row {@link Opcode#ST4_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void st4(RegisterList rt, Mem.PostIndex address) {
    encode("st4", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.T, [Xn|SP], Xm}, row {@link Opcode#ST4_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void st4(RegisterList rt, Mem.PostRegister address) {
    encode("st4", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD1_MULT_1_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld1(RegisterList rt, Mem.PostIndex address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD1_MULT_1_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld1(RegisterList rt, Mem.PostRegister address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD2_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld2(RegisterList rt, Mem.PostIndex address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD2_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld2(RegisterList rt, Mem.PostRegister address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD3_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld3(RegisterList rt, Mem.PostIndex address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD3_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld3(RegisterList rt, Mem.PostRegister address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD4_MULT_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld4(RegisterList rt, Mem.PostIndex address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD4_MULT_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld4(RegisterList rt, Mem.PostRegister address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code st1 list of 1 Vt.b[index], [Xn|SP]}, row {@link Opcode#ST1_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void st1(ElementList rt, Mem.Offset address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.b[index], [Xn|SP]}, row {@link Opcode#ST2_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void st2(ElementList rt, Mem.Offset address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.b[index], [Xn|SP]}, row {@link Opcode#ST3_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void st3(ElementList rt, Mem.Offset address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.b[index], [Xn|SP]}, row {@link Opcode#ST4_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void st4(ElementList rt, Mem.Offset address) {
    encode("st4", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.b[index], [Xn|SP]}, row {@link Opcode#LD1_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void ld1(ElementList rt, Mem.Offset address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.b[index], [Xn|SP]}, row {@link Opcode#LD2_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void ld2(ElementList rt, Mem.Offset address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.b[index], [Xn|SP]}, row {@link Opcode#LD3_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void ld3(ElementList rt, Mem.Offset address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.b[index], [Xn|SP]}, row {@link Opcode#LD4_SINGLE_B}.
   *
   * @param rt one element of consecutive registers
   * @param address a base register alone
   */
  public final void ld4(ElementList rt, Mem.Offset address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code ld1r list of 1 Vt.T, [Xn|SP]}, row {@link Opcode#LD1R}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld1r(RegisterList rt, Mem.Offset address) {
    encode("ld1r", rt, address);
  }

  /**
   * {@code ld2r list of 2 Vt.T, [Xn|SP]}, row {@link Opcode#LD2R}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld2r(RegisterList rt, Mem.Offset address) {
    encode("ld2r", rt, address);
  }

  /**
   * {@code ld3r list of 3 Vt.T, [Xn|SP]}, row {@link Opcode#LD3R}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld3r(RegisterList rt, Mem.Offset address) {
    encode("ld3r", rt, address);
  }

  /**
   * {@code ld4r list of 4 Vt.T, [Xn|SP]}, row {@link Opcode#LD4R}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address a base register alone
   */
  public final void ld4r(RegisterList rt, Mem.Offset address) {
    encode("ld4r", rt, address);
  }

  /**
   * {@code st1 list of 1 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#ST1_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void st1(ElementList rt, Mem.PostIndex address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st1 list of 1 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#ST1_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void st1(ElementList rt, Mem.PostRegister address) {
    encode("st1", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#ST2_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void st2(ElementList rt, Mem.PostIndex address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st2 list of 2 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#ST2_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void st2(ElementList rt, Mem.PostRegister address) {
    encode("st2", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#ST3_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void st3(ElementList rt, Mem.PostIndex address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st3 list of 3 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#ST3_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void st3(ElementList rt, Mem.PostRegister address) {
    encode("st3", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#ST4_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void st4(ElementList rt, Mem.PostIndex address) {
    encode("st4", rt, address);
  }

  /**
   * {@code st4 list of 4 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#ST4_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void st4(ElementList rt, Mem.PostRegister address) {
    encode("st4", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#LD1_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void ld1(ElementList rt, Mem.PostIndex address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld1 list of 1 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#LD1_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void ld1(ElementList rt, Mem.PostRegister address) {
    encode("ld1", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#LD2_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void ld2(ElementList rt, Mem.PostIndex address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld2 list of 2 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#LD2_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void ld2(ElementList rt, Mem.PostRegister address) {
    encode("ld2", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#LD3_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void ld3(ElementList rt, Mem.PostIndex address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld3 list of 3 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#LD3_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void ld3(ElementList rt, Mem.PostRegister address) {
    encode("ld3", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.b[index], [Xn|SP], #offset}, row {@link Opcode#LD4_SINGLE_B_POST}.
   *
   * @param rt one element of consecutive registers
   * @param address base; the offset is the size of what is moved
   */
  public final void ld4(ElementList rt, Mem.PostIndex address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code ld4 list of 4 Vt.b[index], [Xn|SP], Xm}, row {@link Opcode#LD4_SINGLE_B_POST_REG}.
   *
   * @param rt one element of consecutive registers
   * @param address base and increment
   */
  public final void ld4(ElementList rt, Mem.PostRegister address) {
    encode("ld4", rt, address);
  }

  /**
   * {@code ld1r list of 1 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD1R_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld1r(RegisterList rt, Mem.PostIndex address) {
    encode("ld1r", rt, address);
  }

  /**
   * {@code ld1r list of 1 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD1R_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld1r(RegisterList rt, Mem.PostRegister address) {
    encode("ld1r", rt, address);
  }

  /**
   * {@code ld2r list of 2 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD2R_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld2r(RegisterList rt, Mem.PostIndex address) {
    encode("ld2r", rt, address);
  }

  /**
   * {@code ld2r list of 2 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD2R_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld2r(RegisterList rt, Mem.PostRegister address) {
    encode("ld2r", rt, address);
  }

  /**
   * {@code ld3r list of 3 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD3R_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld3r(RegisterList rt, Mem.PostIndex address) {
    encode("ld3r", rt, address);
  }

  /**
   * {@code ld3r list of 3 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD3R_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld3r(RegisterList rt, Mem.PostRegister address) {
    encode("ld3r", rt, address);
  }

  /**
   * {@code ld4r list of 4 Vt.T, [Xn|SP], #offset}, row {@link Opcode#LD4R_POST}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base; the offset is the size of what is moved
   */
  public final void ld4r(RegisterList rt, Mem.PostIndex address) {
    encode("ld4r", rt, address);
  }

  /**
   * {@code ld4r list of 4 Vt.T, [Xn|SP], Xm}, row {@link Opcode#LD4R_POST_REG}.
   *
   * @param rt consecutive registers, of the arrangements that the row has
   * @param address base and increment
   */
  public final void ld4r(RegisterList rt, Mem.PostRegister address) {
    encode("ld4r", rt, address);
  }
}
