package elfuse.cpu.simd;

import static elfuse.cpu.simd.LaneModel.lane;
import static elfuse.cpu.simd.LaneModel.narrow;
import static elfuse.cpu.simd.LaneModel.widen;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Halves.class)
@Domain(DomainContext.Global.class)
class LaneWidthProperties {
  private static void same(String name, long actual, long expected) {
    assertThat(Long.toHexString(actual)).as(name).isEqualTo(Long.toHexString(expected));
  }

  @Property
  void longAndWideResultsLoseNothing(
      @ForAll long d, @ForAll long both, @ForAll @IntRange(max = 2) int size) {
    int a = (int) both;
    int b = (int) (both >>> 32);
    same("uxtl", LaneWide.uxtl(a, size), widen(size, false, d, a, b, (z, x, y) -> x));
    same("sxtl", LaneWide.sxtl(a, size), widen(size, true, d, a, b, (z, x, y) -> x));
    for (int n = 0; n < 8 << size; n++) {
      int by = n;
      same(
          "ushll",
          LaneWide.ushll(a, n, size),
          widen(size, false, d, a, b, (z, x, y) -> x.shiftLeft(by)));
      same(
          "sshll",
          LaneWide.sshll(a, n, size),
          widen(size, true, d, a, b, (z, x, y) -> x.shiftLeft(by)));
    }
    same("uaddl", LaneWide.uaddl(a, b, size), widen(size, false, d, a, b, (z, x, y) -> x.add(y)));
    same("saddl", LaneWide.saddl(a, b, size), widen(size, true, d, a, b, (z, x, y) -> x.add(y)));
    same(
        "usubl",
        LaneWide.usubl(a, b, size),
        widen(size, false, d, a, b, (z, x, y) -> x.subtract(y)));
    same(
        "ssubl",
        LaneWide.ssubl(a, b, size),
        widen(size, true, d, a, b, (z, x, y) -> x.subtract(y)));
    same("uaddw", LaneWide.uaddw(d, b, size), widen(size, false, d, a, b, (z, x, y) -> z.add(y)));
    same("saddw", LaneWide.saddw(d, b, size), widen(size, true, d, a, b, (z, x, y) -> z.add(y)));
    same(
        "usubw",
        LaneWide.usubw(d, b, size),
        widen(size, false, d, a, b, (z, x, y) -> z.subtract(y)));
    same(
        "ssubw",
        LaneWide.ssubw(d, b, size),
        widen(size, true, d, a, b, (z, x, y) -> z.subtract(y)));
    same(
        "uabdl",
        LaneWide.uabdl(a, b, size),
        widen(size, false, d, a, b, (z, x, y) -> x.subtract(y).abs()));
    same(
        "sabdl",
        LaneWide.sabdl(a, b, size),
        widen(size, true, d, a, b, (z, x, y) -> x.subtract(y).abs()));
    same(
        "umull",
        LaneWide.umull(a, b, size),
        widen(size, false, d, a, b, (z, x, y) -> x.multiply(y)));
    same(
        "smull",
        LaneWide.smull(a, b, size),
        widen(size, true, d, a, b, (z, x, y) -> x.multiply(y)));
    same(
        "shll",
        LaneWide.shll(a, size),
        widen(size, false, d, a, b, (z, x, y) -> x.shiftLeft(8 << size)));
  }

  @Property
  void narrowResultsTakeTheHalvesTheyName(
      @ForAll long a,
      @ForAll long b,
      @ForAll @IntRange(min = 1, max = 32) int amount,
      @ForAll @IntRange(max = 2) int size) {
    int bits = 8 << size;
    int n = 1 + (amount - 1) % bits;
    BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
    same("xtn", LaneNarrow.xtn(a, size), narrow(size, false, a, b, (z, x, y) -> x));
    same(
        "shrn",
        LaneNarrow.shrn(a, n, size),
        narrow(size, false, a, b, (z, x, y) -> x.shiftRight(n)));
    same(
        "rshrn",
        LaneNarrow.rshrn(a, n, size),
        narrow(size, false, a, b, (z, x, y) -> LaneModel.shift(x, -n, true)));
    same(
        "addhn",
        LaneNarrow.addhn(a, b, size),
        narrow(size, false, a, b, (z, x, y) -> x.add(y).shiftRight(bits)));
    same(
        "raddhn",
        LaneNarrow.raddhn(a, b, size),
        narrow(size, false, a, b, (z, x, y) -> x.add(y).add(half).shiftRight(bits)));
    same(
        "subhn",
        LaneNarrow.subhn(a, b, size),
        narrow(size, false, a, b, (z, x, y) -> x.subtract(y).shiftRight(bits)));
    same(
        "rsubhn",
        LaneNarrow.rsubhn(a, b, size),
        narrow(size, false, a, b, (z, x, y) -> x.subtract(y).add(half).shiftRight(bits)));
  }

  @Property
  void neighboursAddUpToWideLanes(@ForAll long a, @ForAll @IntRange(max = 2) int size) {
    int bits = 8 << size;
    for (boolean signed : new boolean[] {false, true}) {
      BigInteger expected = BigInteger.ZERO;
      for (int i = 0; i < 64 / bits; i += 2) {
        BigInteger sum = lane(a, i, bits, signed).add(lane(a, i + 1, bits, signed));
        expected = expected.or(sum.mod(BigInteger.ONE.shiftLeft(2 * bits)).shiftLeft(i * bits));
      }
      same(
          "addlp",
          signed ? LaneWide.saddlp(a, size) : LaneWide.uaddlp(a, size),
          expected.longValue());
    }
  }

  @Property
  void dotProductsOfBytes(@ForAll long d, @ForAll long a, @ForAll long b) {
    for (boolean signed : new boolean[] {false, true}) {
      long expected = 0;
      for (int word = 0; word < 2; word++) {
        BigInteger sum = lane(d, word, 32, signed);
        for (int i = 4 * word; i < 4 * word + 4; i++) {
          sum = sum.add(lane(a, i, 8, signed).multiply(lane(b, i, 8, signed)));
        }
        expected = Lanes.withLane(expected, word, 2, sum.longValue());
      }
      same("dot", signed ? LaneWide.sdot(d, a, b) : LaneWide.udot(d, a, b), expected);
    }
  }

  @Property
  void reductionsFoldEveryLane(@ForAll long a, @ForAll @IntRange(max = 2) int size) {
    same("addv", LaneReduce.addv(a, size), fold(a, size, false, BigInteger::add));
    same("umaxv", LaneReduce.umaxv(a, size), fold(a, size, false, BigInteger::max));
    same("uminv", LaneReduce.uminv(a, size), fold(a, size, false, BigInteger::min));
    same("smaxv", LaneReduce.smaxv(a, size), fold(a, size, true, BigInteger::max));
    same("sminv", LaneReduce.sminv(a, size), fold(a, size, true, BigInteger::min));
    same("uaddlv", LaneReduce.uaddlv(a, size), sum(a, size, false));
    same("saddlv", LaneReduce.saddlv(a, size), sum(a, size, true));
  }

  private static long sum(long a, int size, boolean signed) {
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < 8 >> size; i++) {
      r = r.add(lane(a, i, 8 << size, signed));
    }
    return r.longValue();
  }

  private static long fold(long a, int size, boolean signed, BinaryOperator<BigInteger> by) {
    BigInteger r = lane(a, 0, 8 << size, signed);
    for (int i = 1; i < 8 >> size; i++) {
      r = by.apply(r, lane(a, i, 8 << size, signed));
    }
    return r.longValue() & Lanes.ones(size);
  }

  @Property
  void permutesPlaceEveryLane(@ForAll long a, @ForAll long b, @ForAll @IntRange(max = 2) int size) {
    int lanes = 8 >> size;
    long zip1 = 0;
    long zip2 = 0;
    long uzp1 = 0;
    long uzp2 = 0;
    long trn1 = 0;
    long trn2 = 0;
    for (int i = 0; i < lanes / 2; i++) {
      zip1 = put(put(zip1, 2 * i, size, a, i), 2 * i + 1, size, b, i);
      zip2 = put(put(zip2, 2 * i, size, a, lanes / 2 + i), 2 * i + 1, size, b, lanes / 2 + i);
      uzp1 = put(put(uzp1, i, size, a, 2 * i), lanes / 2 + i, size, b, 2 * i);
      uzp2 = put(put(uzp2, i, size, a, 2 * i + 1), lanes / 2 + i, size, b, 2 * i + 1);
      trn1 = put(put(trn1, 2 * i, size, a, 2 * i), 2 * i + 1, size, b, 2 * i);
      trn2 = put(put(trn2, 2 * i, size, a, 2 * i + 1), 2 * i + 1, size, b, 2 * i + 1);
    }
    same("zip1", LanePermute.zip((int) a, (int) b, size), zip1);
    same("zip2", LanePermute.zip((int) (a >>> 32), (int) (b >>> 32), size), zip2);
    same("uzp1", LanePermute.uzp1(a, b, size), uzp1);
    same("uzp2", LanePermute.uzp2(a, b, size), uzp2);
    same("trn1", LanePermute.trn1(a, b, size), trn1);
    same("trn2", LanePermute.trn2(a, b, size), trn2);
  }

  private static long put(long to, int index, int size, long from, int source) {
    return Lanes.withLane(to, index, size, Lanes.lane(from, source, size));
  }

  @Property
  void tablesTakeBytesByNumberAndWrapAfterTheLastRegister(
      @ForAll long seed,
      @ForAll long indices,
      @ForAll long otherwise,
      @ForAll @IntRange(max = 31) int first,
      @ForAll @IntRange(min = 1, max = 4) int count) {
    long[] v = new long[64];
    for (int i = 0; i < 64; i++) {
      v[i] = (seed + i) * 0x9e3779b97f4a7c15L;
    }
    for (long wanted : new long[] {indices, indices & 0x3f3f3f3f3f3f3f3fL}) {
      long expected = 0;
      for (int i = 0; i < 8; i++) {
        int index = (int) Lanes.lane(wanted, i, 0);
        long b =
            index >= 16 * count
                ? Lanes.lane(otherwise, i, 0)
                : Lanes.lane(v[2 * ((first + index / 16) % 32) + index % 16 / 8], index % 8, 0);
        expected = Lanes.withLane(expected, i, 0, b);
      }
      same("tbl", LanePermute.tbl(v, first, count, wanted, otherwise), expected);
    }
  }

  @Property
  void carrylessProducts(@ForAll long a, @ForAll long b) {
    BigInteger product = carryless(lane(a, 0, 64, false), lane(b, 0, 64, false));
    same("low", Polynomials.productLow(a, b), product.longValue());
    same("high", Polynomials.productHigh(a, b), product.shiftRight(64).longValue());
    same(
        "pmul",
        Polynomials.pmul(a, b),
        LaneModel.each(0, false, 0, a, b, (z, x, y) -> carryless(x, y)));
    same(
        "pmull",
        Polynomials.pmull((int) a, (int) b),
        widen(0, false, 0, (int) a, (int) b, (z, x, y) -> carryless(x, y)));
  }

  private static BigInteger carryless(BigInteger a, BigInteger b) {
    BigInteger r = BigInteger.ZERO;
    for (int i = 0; i < b.bitLength(); i++) {
      r = b.testBit(i) ? r.xor(a.shiftLeft(i)) : r;
    }
    return r;
  }
}
