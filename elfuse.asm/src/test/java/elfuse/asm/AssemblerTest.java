package elfuse.asm;

import static elfuse.asm.Sp.SP;
import static elfuse.asm.W.W1;
import static elfuse.asm.X.X0;
import static elfuse.asm.X.X1;
import static elfuse.asm.X.X2;
import static elfuse.asm.X.X30;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class AssemblerTest {
  private static int[] words(Consumer<Assembler> code) {
    Assembler a = new Assembler();
    code.accept(a);
    byte[] bytes = a.toByteArray();
    int[] words = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  @Test
  void aCallIsAnInstruction() {
    assertThat(
            words(a -> {
              a.add(X0, X1, 1);
              a.add(SP, SP, 16);
              a.stp(X.X29, X30, Mem.pre(SP, -16));
              a.ldr(X0, Mem.of(X1, X2, 3));
              a.ldr(X0, Mem.of(X1, W1, Extend.SXTW, 3));
              a.mov(X0, SP);
              a.mov(X0, 0xffff_0000L);
              a.cset(X0, Condition.EQ);
              a.msr(SystemRegister.TTBR0_EL1, X0);
              a.tlbi(TlbiAllOp.VMALLE1IS);
              a.dsb(Barrier.ISH);
              a.ret();
            }))
        .containsExactly(
            0x91000420,
            0x910043ff,
            0xa9bf7bfd,
            0xf8627820,
            0xf861d820,
            0x910003e0,
            0xd2bfffe0,
            0x9a9f17e0,
            0xd5182000,
            0xd508831f,
            0xd5033b9f,
            0xd65f03c0);
  }

  @Test
  void vectorInstructionsTakeArrangements() {
    assertThat(
            words(a -> {
              a.add(V.V0.s4(), V.V1.s4(), V.V2.s4());
              a.fadd(D.D0, D.D1, D.D2);
              a.umov(W1, V.V3.b(5));
              a.ld1(RegisterList.of(V.V0.b16(), 4), Mem.of(X0));
              a.fmov(D.D0, 1.0);
            }))
        .containsExactly(0x4ea28420, 0x1e622820, 0x0e0b3c61, 0x4c402000, 0x1e6e1000);
  }

  @Test
  void labelsReachBackAndForth() {
    assertThat(
            words(a -> {
              Label top = a.here("top");
              Label end = a.label("end");
              a.cbz(X0, end);
              a.b(Condition.NE, top);
              a.tbnz(X0, 40, end);
              a.b(top);
              a.adr(X0, end);
              a.ldr(X0, end);
              a.bind(end);
              a.ret();
            }))
        .containsExactly(
            0xb40000c0, 0x54ffffe1, 0xb7400080, 0x17fffffd, 0x10000040, 0x58000020, 0xd65f03c0);
  }

  @Test
  void adrpCountsPagesFromTheBaseAddress() {
    Assembler a = new Assembler(0x400ff8);
    Label target = a.label("target");
    a.adrp(X0, target);
    a.nop();
    a.bind(target);
    a.ret();
    assertThat(ByteBuffer.wrap(a.toByteArray()).order(ByteOrder.LITTLE_ENDIAN).getInt())
        .as("one page on")
        .isEqualTo(0xb0000000);
  }

  @Test
  void dataAndAlignment() {
    Assembler a = new Assembler(0x1000);
    Label start = a.here("start");
    a.nop();
    a.align(8);
    a.data8(1, -1, 255);
    a.align(4);
    a.data16(0x1234);
    a.asciz("ok");
    a.align(8);
    a.dataAddress(start);
    Label end = a.label("end");
    a.dataDistance32(start, end);
    a.bind(end);
    assertThat(a.toByteArray())
        .asHexString()
        .isEqualTo(
            "1F2003D5"
                + "1F2003D5"
                + "01FFFF00"
                + "34126F6B"
                + "00000000"
                + "00000000"
                + "0010000000000000"
                + "24000000");
  }

  @Test
  void immediatesOutOfRangeNameOperandAndRange() {
    refuses(a -> a.add(X0, X1, 5000))
        .hasMessage("imm: 5000 is not in 0..4095, nor a multiple of 4096 up to 16773120");
    refuses(a -> a.ldr(X0, Mem.of(X1, 5)))
        .hasMessage("address: offset 5 is not a multiple of 8 in 0..32760");
    refuses(a -> a.ldur(X0, Mem.of(X1, 300))).hasMessage("address: offset 300 is not in -256..255");
    refuses(a -> a.svc(65536)).hasMessage("imm16: 65536 is not in 0..65535");
    refuses(a -> a.and(X0, X1, 5)).hasMessageStartingWith("imm: 0x5 is not a bitmask immediate");
    refuses(a -> a.lsl(W1, W1, 32)).hasMessage("shift: 32 is not in 0..31");
    refuses(a -> a.movz(W1, 1, 32)).hasMessage("shift: 32 is not one of 0, 16");
    refuses(a -> a.tbz(W1, 32, a.label())).hasMessage("bit: 32 is not in 0..31");
    refuses(a -> a.cset(X0, Condition.AL)).hasMessage("cond: AL has no opposite");
    refuses(a -> a.add(X0, X1, X2, Shift.ROR, 1))
        .hasMessage("shift: ROR is not one of LSL, LSR, ASR");
    refuses(a -> a.casp(X1, X2, Mem.of(X0)))
        .hasMessage("rs: x1 is not the even register of a pair");
    refuses(a -> a.ldxr(X0, Mem.of(X1, 8)))
        .hasMessage("address: offset 8 is not 0, the only one possible here");
    refuses(a -> a.mov(X0, 0x12345)).hasMessage("imm: 0x12345 cannot be moved by one instruction");
    refuses(a -> a.shl(V.V0.s4(), V.V1.s4(), 32)).hasMessageContaining("shift: 32 is not in");
    refuses(a -> a.add(V.V0.s4(), V.V1.s4(), V.V2.d2())).hasMessageContaining("operand 3");
    refuses(a -> a.data8(256)).hasMessage("value: 256 is not in -128..255");
    refuses(a -> a.align(12)).hasMessage("alignment: 12 is not a power of two");
  }

  private static AbstractThrowableAssert<?, ?> refuses(Consumer<Assembler> code) {
    return assertThatThrownBy(() -> code.accept(new Assembler()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void targetsOutOfReachAreRefusedByName() {
    assertThatThrownBy(() ->
            words(a -> {
              Label far = a.label("far");
              a.tbz(X0, 0, far);
              a.zero(32768);
              a.bind(far);
            }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label far: offset 32772 is not a multiple of 4 in -32768..32764");
  }

  @Test
  void labelsMustBeBoundOnce() {
    assertThatThrownBy(() -> words(a -> a.b(a.label("nowhere"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("label nowhere is used and not bound");
    Assembler a = new Assembler();
    Label here = a.here("here");
    assertThatThrownBy(() -> a.bind(here))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("label here is bound already");
    assertThatThrownBy(() -> a.label("later").offset())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("label later is not bound");
  }

  @Test
  void instructionsMustBeAligned() {
    assertThatThrownBy(() ->
            words(a -> {
              a.data8(0);
              a.nop();
            }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("position 1 is not a multiple of 4");
  }

  @Test
  void listingShowsLabelsCommentsAndData() {
    Assembler a = new Assembler(0x1000);
    a.comment("entry");
    Label loop = a.here("loop");
    a.subs(X0, X0, 1);
    a.b(Condition.NE, loop);
    a.data8(1, 2);
    assertThat(a.listing())
        .isEqualTo(
            """
                // entry
            loop:
                  1000:  f1000400  subs x0, x0, #0x1
                  1004:  54ffffe1  b.ne loop
                  1008:  .byte 0x1, 0x2
            """);
  }
}
