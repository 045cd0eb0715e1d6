package elfuse.linux.futex;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Futex;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** FUTEX_WAKE_OP's argument against the macro that makes it ({@code FUTEX_OP}, linux/futex.h). */
class WakeOpProperties {
  private static int encode(int op, int oparg, int cmp, int cmparg) {
    return (op & 15) << 28 | (cmp & 15) << 24 | (oparg & 0xfff) << 12 | cmparg & 0xfff;
  }

  @Property
  void argumentsAreSignedTwelveBitNumbers(
      @ForAll @IntRange(min = 0, max = 7) int op,
      @ForAll @IntRange(min = -2048, max = 2047) int oparg,
      @ForAll @IntRange(min = 0, max = 15) int cmp,
      @ForAll @IntRange(min = -2048, max = 2047) int cmparg) {
    int plain = encode(op, oparg, cmp, cmparg);
    assertThat(WakeOp.operand(plain)).isEqualTo(oparg);
    assertThat(WakeOp.comparand(plain)).isEqualTo(cmparg);
    int shifted = encode(op | Futex.FUTEX_OP_OPARG_SHIFT, oparg, cmp, cmparg);
    assertThat(WakeOp.operand(shifted)).isEqualTo(1 << (oparg & 31));
    assertThat(WakeOp.comparand(shifted)).isEqualTo(cmparg);
  }

  @Property
  void operationsAndComparisonsAreThoseOfTheManual(
      @ForAll int old,
      @ForAll @IntRange(min = -2048, max = 2047) int oparg,
      @ForAll @IntRange(min = -2048, max = 2047) int cmparg) {
    int[] results = {oparg, old + oparg, old | oparg, old & ~oparg, old ^ oparg};
    for (int op = 0; op < 8; op++) {
      int encoded = encode(op, oparg, 0, cmparg);
      assertThat(WakeOp.isKnown(encoded)).isEqualTo(op < results.length);
      if (op < results.length) {
        assertThat(WakeOp.result(encoded, old)).isEqualTo(results[op]);
      }
    }
    boolean[] holds = {
      old == cmparg, old != cmparg, old < cmparg, old <= cmparg, old > cmparg, old >= cmparg
    };
    for (int cmp = 0; cmp < 16; cmp++) {
      int expected = cmp >= holds.length ? -Errno.ENOSYS : holds[cmp] ? 1 : 0;
      assertThat(WakeOp.compare(encode(0, 0, cmp, cmparg), old))
          .as("cmp " + cmp)
          .isEqualTo(expected);
    }
  }
}
