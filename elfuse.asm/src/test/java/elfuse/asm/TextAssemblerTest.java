package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAssemblerTest {
  private static int[] words(String source) {
    return words(TextAssembler.of().assemble(source).section(".text").content());
  }

  private static int[] words(byte[] bytes) {
    int[] words = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    return words;
  }

  @Test
  void instructionsLabelsAndComments() {
    assertThat(
            words(
                """
                # a comment
                start:  mov x0, #1      // another
                1:      sub x0, x0, #1 ; cbnz x0, 1b
                        b.ne 1f         /* over
                                           lines */
                        b start
                1:      ret
                """))
        .containsExactly(0xd2800020, 0xd1000400, 0xb5ffffe0, 0x54000041, 0x17fffffc, 0xd65f03c0);
  }

  @Test
  void numericLabelsMeanTheNearest() {
    assertThat(words("1: b 1f\n1: b 1b\n b 1f\n1: b 1b"))
        .containsExactly(0x14000001, 0x14000000, 0x14000001, 0x14000000);
  }

  @Test
  void dataDirectives() {
    Assembly assembly =
        TextAssembler.of()
            .assemble(
                """
                .data
                bytes: .byte 1, -1, 'a', 0x7f
                .hword 0x1234
                .balign 4
                .word bytes_end - bytes, 0xffffffff
                bytes_end:
                .xword bytes, 1 << 40
                .ascii "a\\n\\x41\\101"
                .asciz "z"
                .zero 2
                .p2align 3
                .float 1.5
                .double -2.0
                .fill 2, 2, 0xabcd
                .space 3, 0xee
                """);
    assertThat(assembly.section(".data").content())
        .asHexString()
        .isEqualTo(
            ("01FF617F" + "34120000" + "10000000" + "FFFFFFFF")
                + ("0000000000000000" + "0000000000010000")
                + ("610A4141" + "7A00" + "0000")
                + ("0000C03F" + "00000000000000C0")
                + ("CDABCDAB" + "EEEEEE"));
  }

  @Test
  void sectionsLieOnPagesOfTheirOwn() {
    Assembly assembly =
        TextAssembler.at(0x400000)
            .assemble(
                """
                .global _start
                _start: adr x0, _start
                adrp x1, msg
                add x1, x1, :lo12:msg
                ldr x2, =msg + 1
                .data
                .zero 8
                msg: .asciz "hi"
                .bss
                buffer: .space 100
                """);
    assertThat(assembly.symbol("msg")).isEqualTo(0x401008);
    assertThat(assembly.symbol("buffer")).isEqualTo(0x402000);
    assertThat(assembly.globals()).containsExactly("_start");
    assertThat(assembly.section(".bss").size()).isEqualTo(100);
    assertThat(assembly.section(".bss").content()).isEmpty();
    assertThat(words(assembly.section(".text").content()))
        .containsExactly(0x10000000, 0xb0000001, 0x91002021, 0x58000022, 0x00401009, 0x00000000);
  }

  @Test
  void literalPoolsFollowLtorg() {
    assertThat(words("ldr w0, =0x12345678\nldr x1, =-1\nret\n.ltorg\nnop"))
        .containsExactly(
            0x180000c0, 0x58000061, 0xd65f03c0, 0xd503201f, -1, -1, 0x12345678, 0xd503201f);
  }

  @Test
  void constantsAndExpressions() {
    assertThat(
            words(
                """
                .equ A, 3
                B = A * 4 + 1
                .set C, (B << 4) | 0b101
                mov x0, #B
                mov x1, #C
                mov x2, #(~A & 0xff)
                mov x3, #later
                add x4, x4, #'0'
                .set later, 7
                """))
        .containsExactly(0xd28001a0, 0xd2801aa1, 0xd2801f82, 0xd28000e3, 0x9100c084);
  }

  @Test
  void definedSymbolsAreKnown() {
    assertThat(
            words(
                TextAssembler.of().define("N", 5).assemble("mov x0, N").section(".text").content()))
        .containsExactly(0xd28000a0);
  }

  @Test
  void capitalsAndAliasesOfNamesAreAccepted() {
    assertThat(words("MOV X0, FP\nbhs .+8\nstr LR, [SP, #-16]!\nmov x0, ip0"))
        .containsExactly(0xaa1d03e0, 0x54000042, 0xf81f0ffe, 0xaa1003e0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add x0, x1, #5000 | add: imm: 5000 is not in 0..4095, nor a multiple of 4096 up to"
            + " 16773120",
        "frobnicate x0 | unknown instruction frobnicate",
        "add x0, w1, #1 | add: operand 2 must be an X register, not w1",
        "ldr x0, [x1, #5] | ldr: address: offset 5 is not a multiple of 8 in 0..32760",
        "ldr x0, [w1] | the base of an address must be an X register or SP, not w1",
        "b nowhere | b: undefined symbol nowhere",
        "mov x0, #nowhere | undefined symbol nowhere",
        "b 1f | no label 1 follows",
        ".frob 1 | unknown directive .frob",
        ".byte 256 | 256 = 256 does not fit 1 bytes",
        ".balign 3 | alignment 3 is not a power of two up to 65536",
        ".ascii \"abc | a string without end",
        "mov x0, #1/0 | division by zero",
        "add x0, x1 | add: operand 3 must be an X or W register",
        "ret x1, x2 | ret: operand 2 (x2) is one too many",
        "tbz w0, #32, . | tbz: bit: 32 is not in 0..31",
        "msr frob_el1, x0 | msr: no system register frob_el1 can be used here",
        "ld1 {v0.8b, v2.8b}, [x0] | the registers of a list must follow each other",
        "mov x0, #0x12345 | mov: 0x12345 cannot be moved by one instruction",
        "mov x0, #0x11112222333344445 | the number 1111222233334444… has more than 64 bits",
        "a: a: nop | symbol a is defined already",
        "123abc | '123abc' is not an instruction",
        "nop nop | nop: operand 1 (nop) is one too many",
        ".bss ; nop | an instruction in .bss",
        ".byte 1 ; nop | an instruction at an address that is not a multiple of 4; use .balign 4",
      })
  void errorsNameLineAndReason(String statement, String message) {
    assertThatThrownBy(() -> TextAssembler.of().assemble("\n\n" + statement))
        .isInstanceOf(AssemblyException.class)
        .hasMessage("line 3: " + message)
        .satisfies(e -> assertThat(((AssemblyException) e).line()).isEqualTo(3));
  }
}
