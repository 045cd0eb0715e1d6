package elfuse.cpu.simd;

import static elfuse.cpu.simd.LaneModel.each;
import static elfuse.cpu.simd.LaneModel.mask;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Halves.class)
@Domain(DomainContext.Global.class)
class LanesProperties {
  private static void same(String name, long actual, long expected) {
    assertThat(Long.toHexString(actual)).as(name).isEqualTo(Long.toHexString(expected));
  }

  @Property
  void sumsAndProductsWrapWithinTheirLanes(
      @ForAll long d, @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    same("add", Lanes.add(a, b, size), each(size, false, d, a, b, (z, x, y) -> x.add(y)));
    same("sub", Lanes.sub(a, b, size), each(size, false, d, a, b, (z, x, y) -> x.subtract(y)));
    same("neg", Lanes.neg(a, size), each(size, false, d, a, b, (z, x, y) -> x.negate()));
    same("abs", Lanes.abs(a, size), each(size, true, d, a, b, (z, x, y) -> x.abs()));
    same("mul", Lanes.mul(a, b, size), each(size, false, d, a, b, (z, x, y) -> x.multiply(y)));
    same(
        "mla",
        Lanes.mla(d, a, b, size),
        each(size, false, d, a, b, (z, x, y) -> z.add(x.multiply(y))));
    same(
        "mls",
        Lanes.mls(d, a, b, size),
        each(size, false, d, a, b, (z, x, y) -> z.subtract(x.multiply(y))));
  }

  @Property
  void comparesFillLanesWithOnesOrZeros(
      @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    for (long c : new long[] {b, a, 0, Lanes.select(0x00ff0000ffff00ffL, a, b)}) {
      same(
          "cmeq",
          Lanes.cmeq(a, c, size),
          each(size, false, 0, a, c, (z, x, y) -> mask(x.equals(y))));
      same(
          "cmtst",
          Lanes.cmtst(a, c, size),
          each(size, false, 0, a, c, (z, x, y) -> mask(x.and(y).signum() != 0)));
      same(
          "cmhi",
          Lanes.cmhi(a, c, size),
          each(size, false, 0, a, c, (z, x, y) -> mask(x.compareTo(y) > 0)));
      same(
          "cmhs",
          Lanes.cmhs(a, c, size),
          each(size, false, 0, a, c, (z, x, y) -> mask(x.compareTo(y) >= 0)));
      same(
          "cmgt",
          Lanes.cmgt(a, c, size),
          each(size, true, 0, a, c, (z, x, y) -> mask(x.compareTo(y) > 0)));
      same(
          "cmge",
          Lanes.cmge(a, c, size),
          each(size, true, 0, a, c, (z, x, y) -> mask(x.compareTo(y) >= 0)));
    }
  }

  @Property
  void extremesAndDistances(@ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    same("umax", Lanes.umax(a, b, size), each(size, false, 0, a, b, (z, x, y) -> x.max(y)));
    same("umin", Lanes.umin(a, b, size), each(size, false, 0, a, b, (z, x, y) -> x.min(y)));
    same("smax", Lanes.smax(a, b, size), each(size, true, 0, a, b, (z, x, y) -> x.max(y)));
    same("smin", Lanes.smin(a, b, size), each(size, true, 0, a, b, (z, x, y) -> x.min(y)));
    same(
        "uabd",
        Lanes.uabd(a, b, size),
        each(size, false, 0, a, b, (z, x, y) -> x.subtract(y).abs()));
    same(
        "sabd",
        Lanes.sabd(a, b, size),
        each(size, true, 0, a, b, (z, x, y) -> x.subtract(y).abs()));
  }

  @Property
  void halvingKeepsTheCarry(@ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    BigInteger one = BigInteger.ONE;
    LaneModel.Meaning down = (z, x, y) -> x.add(y).shiftRight(1);
    LaneModel.Meaning up = (z, x, y) -> x.add(y).add(one).shiftRight(1);
    LaneModel.Meaning minus = (z, x, y) -> x.subtract(y).shiftRight(1);
    same("uhadd", Lanes.uhadd(a, b, size), each(size, false, 0, a, b, down));
    same("shadd", Lanes.shadd(a, b, size), each(size, true, 0, a, b, down));
    same("urhadd", Lanes.urhadd(a, b, size), each(size, false, 0, a, b, up));
    same("srhadd", Lanes.srhadd(a, b, size), each(size, true, 0, a, b, up));
    same("uhsub", Lanes.uhsub(a, b, size), each(size, false, 0, a, b, minus));
    same("shsub", Lanes.shsub(a, b, size), each(size, true, 0, a, b, minus));
  }

  @Property
  void bitsAreCountedAndReversedInEachLane(@ForAll long a, @ForAll @IntRange(max = 2) int size) {
    int bits = 8 << size;
    same("cnt", LaneBits.cnt(a), each(0, false, 0, a, 0, (z, x, y) -> LaneModel.big(x.bitCount())));
    same(
        "clz",
        LaneBits.clz(a, size),
        each(size, false, 0, a, 0, (z, x, y) -> LaneModel.big(bits - x.bitLength())));
    // A negative BigInteger's bit length leaves out every copy of the sign.
    same(
        "cls",
        LaneBits.cls(a, size),
        each(size, true, 0, a, 0, (z, x, y) -> LaneModel.big(bits - x.bitLength() - 1)));
    same("rbit", LaneBits.rbit(a), each(0, false, 0, a, 0, (z, x, y) -> reversed(x)));
  }

  private static BigInteger reversed(BigInteger x) {
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < 8; i++) {
      r = x.testBit(i) ? r.setBit(7 - i) : r;
    }
    return r;
  }

  @Property
  void lanesReverseWithinTheirContainers(@ForAll long a) {
    for (int container = 1; container <= 3; container++) {
      for (int size = 0; size < container; size++) {
        long expected = 0;
        int inEach = 1 << (container - size);
        for (int i = 0; i < 8 >> size; i++) {
          expected = Lanes.withLane(expected, i ^ (inEach - 1), size, Lanes.lane(a, i, size));
        }
        long actual =
            switch (container) {
              case 1 -> LaneBits.rev16(a);
              case 2 -> LaneBits.rev32(a, size);
              default -> LaneBits.rev64(a, size);
            };
        same("rev" + container + size, actual, expected);
      }
    }
  }
}
