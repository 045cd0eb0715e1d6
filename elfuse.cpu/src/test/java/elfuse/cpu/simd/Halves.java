package elfuse.cpu.simd;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random 64-bit halves whose lanes of every size are often at the edges of their ranges. */
final class Halves extends DomainContextBase {
  @Provide
  Arbitrary<Long> halves() {
    Arbitrary<Integer> bytes =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(0, 1, 2, 0x7f, 0x80, 0x81, 0xfe, 0xff)),
            Tuple.of(1, Arbitraries.integers().between(0, 255)));
    Arbitrary<Long> mixed =
        bytes
            .list()
            .ofSize(8)
            .map(l -> l.stream().mapToLong(Integer::longValue).reduce(0, (r, b) -> r << 8 | b));
    Arbitrary<Long> tops =
        Combinators.combine(Arbitraries.of(0, 1, 2, 3), Arbitraries.of(0, -1, 1))
            .as((size, by) -> Lanes.add(Lanes.high(size), Lanes.dup(by, size), size));
    return Arbitraries.frequencyOf(
        Tuple.of(5, mixed), Tuple.of(1, tops), Tuple.of(2, Arbitraries.longs()));
  }
}
