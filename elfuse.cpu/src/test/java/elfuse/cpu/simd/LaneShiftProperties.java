package elfuse.cpu.simd;

import static elfuse.cpu.simd.LaneModel.each;
import static elfuse.cpu.simd.LaneModel.shift;
import static org.assertj.core.api.Assertions.assertThat;

import elfuse.cpu.fp.FpEnv;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Halves.class)
@Domain(DomainContext.Global.class)
class LaneShiftProperties {
  private static void same(String name, long actual, long expected) {
    assertThat(Long.toHexString(actual)).as(name).isEqualTo(Long.toHexString(expected));
  }

  @Property
  void immediateShiftsKeepWithinTheirLanes(
      @ForAll long d,
      @ForAll long a,
      @ForAll @IntRange(min = 1, max = 64) int amount,
      @ForAll @IntRange(max = 3) int size) {
    int bits = 8 << size;
    int n = 1 + (amount - 1) % bits;
    same(
        "ushr",
        LaneShift.ushr(a, n, size),
        each(size, false, d, a, 0, (z, x, y) -> shift(x, -n, false)));
    same(
        "sshr",
        LaneShift.sshr(a, n, size),
        each(size, true, d, a, 0, (z, x, y) -> shift(x, -n, false)));
    same(
        "urshr",
        LaneShift.urshr(a, n, size),
        each(size, false, d, a, 0, (z, x, y) -> shift(x, -n, true)));
    same(
        "srshr",
        LaneShift.srshr(a, n, size),
        each(size, true, d, a, 0, (z, x, y) -> shift(x, -n, true)));
    same(
        "shl",
        LaneShift.shl(a, n - 1, size),
        each(size, false, d, a, 0, (z, x, y) -> x.shiftLeft(n - 1)));
    BigInteger below = BigInteger.ONE.shiftLeft(n - 1).subtract(BigInteger.ONE);
    same(
        "sli",
        LaneShift.sli(d, a, n - 1, size),
        each(size, false, d, a, 0, (z, x, y) -> x.shiftLeft(n - 1).or(z.and(below))));
    BigInteger kept = BigInteger.ONE.shiftLeft(bits - n).subtract(BigInteger.ONE);
    same(
        "sri",
        LaneShift.sri(d, a, n, size),
        each(size, false, d, a, 0, (z, x, y) -> x.shiftRight(n).or(z.andNot(kept))));
  }

  @Property
  void registerShiftsTakeTheSignedLowByte(
      @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    for (long by : new long[] {b, near(b, size)}) {
      same(
          "ushl",
          LaneShift.ushl(a, by, size),
          each(size, false, 0, a, by, (z, x, y) -> shift(x, y.byteValue(), false)));
      same(
          "sshl",
          LaneShift.sshl(a, by, size),
          each(size, true, 0, a, by, (z, x, y) -> shift(x, y.byteValue(), false)));
      same(
          "urshl",
          LaneShift.urshl(a, by, size),
          each(size, false, 0, a, by, (z, x, y) -> shift(x, y.byteValue(), true)));
      same(
          "srshl",
          LaneShift.srshl(a, by, size),
          each(size, true, 0, a, by, (z, x, y) -> shift(x, y.byteValue(), true)));
    }
  }

  /** {@return amounts around the lane's width, where the special cases are} */
  private static long near(long b, int size) {
    int bits = 8 << size;
    return each(
        size,
        true,
        0,
        b,
        0,
        (z, x, y) -> {
          int by = x.intValue();
          return LaneModel.big(
              (by & 8) == 0 ? by % (bits + 2) : ((by & 1) == 0 ? bits : -bits) + by % 3);
        });
  }

  /** A saturating shift by register. */
  private interface Shifter {
    long of(FpEnv env, long a, long b, int size);
  }

  private static void saturating(
      String name, Shifter shifter, boolean signed, boolean round, long a, long by, int size) {
    FpEnv env = new FpEnv();
    LaneModel model = new LaneModel();
    same(
        name,
        shifter.of(env, a, by, size),
        each(
            size,
            signed,
            0,
            a,
            by,
            (z, x, y) -> model.sat(shift(x, y.byteValue(), round), 8 << size, signed)));
    same(name + " QC", env.fpsr, model.saturated ? LaneSat.QC : 0);
  }

  @Property
  void saturatingShiftsSetQcExactlyWhenALaneIsLimited(
      @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    for (long by : new long[] {b, near(b, size), Lanes.dup(b & 7, size)}) {
      for (long x : new long[] {a, LaneShift.sshr(a, 4, size)}) {
        saturating("sqshl", LaneSatShift::sqshl, true, false, x, by, size);
        saturating("uqshl", LaneSatShift::uqshl, false, false, x, by, size);
        saturating("sqrshl", LaneSatShift::sqrshl, true, true, x, by, size);
        saturating("uqrshl", LaneSatShift::uqrshl, false, true, x, by, size);
      }
    }
  }

  @Property
  void saturatingImmediateShifts(
      @ForAll long wide,
      @ForAll @IntRange(max = 63) int amount,
      @ForAll @IntRange(max = 3) int size) {
    int n = amount % (8 << size);
    for (long a : new long[] {wide, LaneShift.sshr(wide, 6, size), LaneShift.ushr(wide, 6, size)}) {
      saturating(
          "sqshl",
          (e, x, y, s) -> LaneSatShift.sqshl(e, x, n, s),
          true,
          false,
          a,
          Lanes.dup(n, size),
          size);
      saturating(
          "uqshl",
          (e, x, y, s) -> LaneSatShift.uqshl(e, x, n, s),
          false,
          false,
          a,
          Lanes.dup(n, size),
          size);
      FpEnv env = new FpEnv();
      LaneModel model = new LaneModel();
      same(
          "sqshlu",
          LaneSatShift.sqshlu(env, a, n, size),
          each(size, true, 0, a, 0, (z, x, y) -> model.sat(x.shiftLeft(n), 8 << size, false)));
      same("sqshlu QC", env.fpsr, model.saturated ? LaneSat.QC : 0);
    }
  }
}
