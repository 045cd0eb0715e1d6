package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MacroAssemblerProperties {
  @Property
  void movImmMakesTheValue(@ForAll("immediates") long value) {
    MacroAssembler a = new MacroAssembler();
    a.movImm(X.X7, value);
    assertThat(run(a.toByteArray(), new long[32])[7]).isEqualTo(value);
    assertThat(a.position()).isLessThanOrEqualTo(16);
  }

  @Property
  void movImmOfAWordMakesTheValueInTwoInstructions(@ForAll int value) {
    MacroAssembler a = new MacroAssembler();
    a.movImm(W.W7, value);
    assertThat(run(a.toByteArray(), new long[32])[7]).isEqualTo(value & 0xffffffffL);
    assertThat(a.position()).isLessThanOrEqualTo(8);
  }

  @Property
  void addImmAddsTheValue(@ForAll("immediates") long value, @ForAll long start) {
    MacroAssembler a = new MacroAssembler();
    a.addImm(X.X1, X.X2, value, X.X3);
    long[] registers = new long[32];
    registers[2] = start;
    assertThat(run(a.toByteArray(), registers)[1]).isEqualTo(start + value);
  }

  @Example
  void addImmRefusesItsAddendAsScratch() {
    assertThatThrownBy(() -> new MacroAssembler().addImm(X.X1, X.X2, 0x123456789L, X.X2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("scratch: it is the register that is added to");
  }

  @Example
  void farBranchesJumpOverABranch() {
    MacroAssembler a = new MacroAssembler();
    Label target = a.label("target");
    a.bFar(Condition.EQ, target);
    a.bind(target);
    a.nop();
    assertThat(words(a.toByteArray())).containsExactly(0x54000041, 0x14000001, 0xd503201f);
  }

  @Example
  void adrFarIsPageAndOffset() {
    MacroAssembler a = new MacroAssembler(0x400000);
    Label target = a.here("target");
    a.nop();
    a.adrFar(X.X0, target);
    assertThat(words(a.toByteArray())).containsExactly(0xd503201f, 0x90000000, 0x91000000);
  }

  @Example
  void pushAndPopKeepTheStackAligned() {
    MacroAssembler a = new MacroAssembler();
    a.push(X.X0, X.X1);
    a.pop(X.X0, X.X1);
    assertThat(words(a.toByteArray())).containsExactly(0xa9bf07e0, 0xa8c107e0);
  }

  @Provide
  Arbitrary<Long> immediates() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.longs().between(-0x2000000, 0x2000000),
        Arbitraries.integers().map(seed -> RandomMasks.next(new Random(seed))));
  }

  private static int[] words(byte[] bytes) {
    int[] words = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  /** Executes the few instructions that immediates are made of. */
  private static long[] run(byte[] bytes, long[] x) {
    for (int word : words(bytes)) {
      Opcode opcode = Decoder.decode(word);
      int rd = word & 31;
      int rn = word >>> 5 & 31;
      long mask = word < 0 ? -1L : 0xffffffffL;
      int hw = word >>> 21 & 3;
      long half = (word >>> 5 & 0xffffL) << 16 * hw;
      long imm12 = (word >>> 10 & 0xfffL) << (word >>> 22 & 1) * 12;
      switch (opcode) {
        case MOVZ -> x[rd] = half;
        case MOVN -> x[rd] = ~half & mask;
        case MOVK -> x[rd] = x[rd] & ~(0xffffL << 16 * hw) & mask | half;
        case ORR_IMM ->
            x[rd] =
                elfuse.asm.table.Predicates.logicalValue(
                    word >>> 31, word >>> 22 & 1, word >>> 16 & 63, word >>> 10 & 63);
        case ADD_IMM -> x[rd] = x[rn] + imm12;
        case SUB_IMM -> x[rd] = x[rn] - imm12;
        case ADD_SHIFT -> x[rd] = x[rn] + x[word >>> 16 & 31];
        default -> throw new AssertionError(opcode);
      }
    }
    return x;
  }
}
