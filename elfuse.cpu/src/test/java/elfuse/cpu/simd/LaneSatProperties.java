package elfuse.cpu.simd;

import static elfuse.cpu.simd.LaneModel.each;
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
class LaneSatProperties {
  private interface Operation {
    long of(FpEnv env, long d, long a, long b);
  }

  private interface Expectation {
    long of(LaneModel model);
  }

  private static void holds(
      String name, long d, long a, long b, Operation operation, Expectation expectation) {
    FpEnv env = new FpEnv();
    LaneModel model = new LaneModel();
    long actual = operation.of(env, d, a, b);
    assertThat(Long.toHexString(actual))
        .as(name)
        .isEqualTo(Long.toHexString(expectation.of(model)));
    assertThat(env.fpsr).as(name + " QC").isEqualTo(model.saturated ? LaneSat.QC : 0);
  }

  @Property
  void sumsAndDifferencesAreLimitedToTheirLanes(
      @ForAll long d, @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 3) int size) {
    int bits = 8 << size;
    holds(
        "sqadd",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.sqadd(e, x, y, size),
        m -> each(size, true, d, a, b, (z, x, y) -> m.sat(x.add(y), bits, true)));
    holds(
        "uqadd",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.uqadd(e, x, y, size),
        m -> each(size, false, d, a, b, (z, x, y) -> m.sat(x.add(y), bits, false)));
    holds(
        "sqsub",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.sqsub(e, x, y, size),
        m -> each(size, true, d, a, b, (z, x, y) -> m.sat(x.subtract(y), bits, true)));
    holds(
        "uqsub",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.uqsub(e, x, y, size),
        m -> each(size, false, d, a, b, (z, x, y) -> m.sat(x.subtract(y), bits, false)));
    holds(
        "suqadd",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.suqadd(e, z, x, size),
        m -> each(size, true, false, d, a, b, (z, x, y) -> m.sat(z.add(x), bits, true)));
    holds(
        "usqadd",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.usqadd(e, z, x, size),
        m -> each(size, false, true, d, a, b, (z, x, y) -> m.sat(z.add(x), bits, false)));
    holds(
        "sqabs",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.sqabs(e, x, size),
        m -> each(size, true, d, a, b, (z, x, y) -> m.sat(x.abs(), bits, true)));
    holds(
        "sqneg",
        d,
        a,
        b,
        (e, z, x, y) -> LaneSat.sqneg(e, x, size),
        m -> each(size, true, d, a, b, (z, x, y) -> m.sat(x.negate(), bits, true)));
  }

  @Property
  void doubledProductsKeepTheirHighHalves(
      @ForAll long d,
      @ForAll long a,
      @ForAll long b,
      @ForAll @IntRange(min = 1, max = 2) int size) {
    int bits = 8 << size;
    BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
    for (long c : new long[] {b, a, Lanes.high(size)}) {
      holds(
          "sqdmulh",
          d,
          a,
          c,
          (e, z, x, y) -> LaneSat.sqdmulh(e, x, y, size),
          m ->
              each(
                  size,
                  true,
                  d,
                  a,
                  c,
                  (z, x, y) -> m.sat(x.multiply(y).shiftLeft(1).shiftRight(bits), bits, true)));
      holds(
          "sqrdmulh",
          d,
          a,
          c,
          (e, z, x, y) -> LaneSat.sqrdmulh(e, x, y, size),
          m ->
              each(
                  size,
                  true,
                  d,
                  a,
                  c,
                  (z, x, y) ->
                      m.sat(x.multiply(y).shiftLeft(1).add(half).shiftRight(bits), bits, true)));
      holds(
          "sqrdmlah",
          d,
          a,
          c,
          (e, z, x, y) -> LaneSat.sqrdmlah(e, z, x, y, size),
          m ->
              each(
                  size,
                  true,
                  d,
                  a,
                  c,
                  (z, x, y) ->
                      m.sat(
                          z.shiftLeft(bits)
                              .add(x.multiply(y).shiftLeft(1))
                              .add(half)
                              .shiftRight(bits),
                          bits,
                          true)));
      holds(
          "sqrdmlsh",
          d,
          a,
          c,
          (e, z, x, y) -> LaneSat.sqrdmlsh(e, z, x, y, size),
          m ->
              each(
                  size,
                  true,
                  d,
                  a,
                  c,
                  (z, x, y) ->
                      m.sat(
                          z.shiftLeft(bits)
                              .subtract(x.multiply(y).shiftLeft(1))
                              .add(half)
                              .shiftRight(bits),
                          bits,
                          true)));
    }
  }

  @Property
  void doubledLongProducts(
      @ForAll long d, @ForAll int a, @ForAll int b, @ForAll @IntRange(min = 1, max = 2) int size) {
    int wide = 16 << size;
    for (int c : new int[] {b, a, (int) Lanes.high(size)}) {
      for (int f : new int[] {a, (int) Lanes.high(size)}) {
        holds(
            "sqdmull",
            d,
            f,
            c,
            (e, z, x, y) -> LaneWide.sqdmull(e, (int) x, (int) y, size),
            m ->
                LaneModel.widen(
                    size,
                    true,
                    d,
                    f,
                    c,
                    (z, x, y) -> m.sat(x.multiply(y).shiftLeft(1), wide, true)));
        holds(
            "sqdmlal",
            d,
            f,
            c,
            (e, z, x, y) -> LaneWide.sqdmlal(e, z, (int) x, (int) y, size),
            m ->
                LaneModel.widen(
                    size,
                    true,
                    d,
                    f,
                    c,
                    (z, x, y) ->
                        m.sat(z.add(m.sat(x.multiply(y).shiftLeft(1), wide, true)), wide, true)));
        holds(
            "sqdmlsl",
            d,
            f,
            c,
            (e, z, x, y) -> LaneWide.sqdmlsl(e, z, (int) x, (int) y, size),
            m ->
                LaneModel.widen(
                    size,
                    true,
                    d,
                    f,
                    c,
                    (z, x, y) ->
                        m.sat(
                            z.subtract(m.sat(x.multiply(y).shiftLeft(1), wide, true)),
                            wide,
                            true)));
      }
    }
  }

  private void narrows(
      String name,
      boolean signed,
      boolean to,
      int n,
      boolean round,
      int size,
      long a,
      Operation operation) {
    holds(
        name,
        0,
        a,
        0,
        operation,
        m ->
            LaneModel.narrow(
                size,
                signed,
                a,
                0,
                (z, x, y) -> m.sat(n == 0 ? x : LaneModel.shift(x, -n, round), 8 << size, to)));
  }

  @Property
  void narrowingLimitsAndRounds(
      @ForAll long wide,
      @ForAll @IntRange(min = 1, max = 32) int amount,
      @ForAll @IntRange(max = 2) int size) {
    int n = 1 + (amount - 1) % (8 << size);
    for (long a :
        new long[] {
          wide, LaneShift.sshr(wide, 8 << size, size + 1), LaneShift.ushr(wide, 8 << size, size + 1)
        }) {
      narrows("sqxtn", true, true, 0, false, size, a, (e, z, x, y) -> LaneNarrow.sqxtn(e, x, size));
      narrows(
          "uqxtn", false, false, 0, false, size, a, (e, z, x, y) -> LaneNarrow.uqxtn(e, x, size));
      narrows(
          "sqxtun", true, false, 0, false, size, a, (e, z, x, y) -> LaneNarrow.sqxtun(e, x, size));
      narrows(
          "sqshrn",
          true,
          true,
          n,
          false,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.sqshrn(e, x, n, size));
      narrows(
          "sqrshrn",
          true,
          true,
          n,
          true,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.sqrshrn(e, x, n, size));
      narrows(
          "uqshrn",
          false,
          false,
          n,
          false,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.uqshrn(e, x, n, size));
      narrows(
          "uqrshrn",
          false,
          false,
          n,
          true,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.uqrshrn(e, x, n, size));
      narrows(
          "sqshrun",
          true,
          false,
          n,
          false,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.sqshrun(e, x, n, size));
      narrows(
          "sqrshrun",
          true,
          false,
          n,
          true,
          size,
          a,
          (e, z, x, y) -> LaneNarrow.sqrshrun(e, x, n, size));
    }
  }
}
