package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisassemblerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "91000420 | add x0, x1, #0x1",
        "910003fd | mov x29, sp",
        "aa0103e0 | mov x0, x1",
        "d2800540 | mov x0, #0x2a",
        "92800000 | mov x0, #0xffffffffffffffff",
        "a9bf7bfd | stp x29, x30, [sp, #-16]!",
        "a8c17bfd | ldp x29, x30, [sp], #16",
        "f8617800 | ldr x0, [x0, x1, lsl #3]",
        "d65f03c0 | ret",
        "d503201f | nop",
        "d503233f | paciasp",
        "d50b7420 | dc zva, x0",
        "d508871f | tlbi vmalle1",
        "d5182000 | msr ttbr0_el1, x0",
        "1a9f17e0 | cset w0, eq",
        "d34cfc00 | lsr x0, x0, #12",
        "4ea28420 | add v0.4s, v1.4s, v2.4s",
        "1e6e1000 | fmov d0, #1.000000000000000000e+00",
        "4c402000 | ld1 {v0.16b-v3.16b}, [x0]",
        "ffffffff | .inst 0xffffffff",
      })
  void writesWhatObjdumpWrites(String word, String text) {
    assertThat(Disassembler.of().disassemble(Integer.parseUnsignedInt(word, 16), 0))
        .isEqualTo(text);
  }

  @Test
  void targetsAreAddresses() {
    assertThat(Disassembler.of().disassemble(0x94000002, 0x400000)).isEqualTo("bl 0x400008");
    assertThat(Disassembler.of().disassemble(0x17ffffff, 0x400000)).isEqualTo("b 0x3ffffc");
    assertThat(Disassembler.of().disassemble(0xb0000000, 0x400123)).isEqualTo("adrp x0, 0x401000");
  }

  @Test
  void targetsMayHaveNames() {
    Disassembler disassembler = Disassembler.of(a -> a == 0x400008 ? "puts" : null);
    assertThat(disassembler.disassemble(0x94000002, 0x400000)).isEqualTo("bl puts");
    assertThat(disassembler.disassemble(0x94000003, 0x400000)).isEqualTo("bl 0x40000c");
  }
}
