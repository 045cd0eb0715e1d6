package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The example of the package documentation. */
class PackageExampleTest {
  @Test
  void theExampleDoesWhatItSays() {
    MacroAssembler a = new MacroAssembler(0x400000);
    Label loop = a.label("loop");
    a.movImm(X.X0, 1_000_000_000_000L);
    a.bind(loop);
    a.subs(X.X0, X.X0, 1);
    a.b(Condition.NE, loop);
    a.stp(X.X29, X.X30, Mem.pre(Sp.SP, -16));
    a.add(V.V0.s4(), V.V1.s4(), V.V2.s4());
    a.ret();
    byte[] code = a.toByteArray();

    int word = TextAssembler.of().assembleInstruction("ldr x0, [x1, x2, lsl #3]", 0);
    String text = Disassembler.of().disassemble(word, 0);
    Opcode opcode = Decoder.decode(word);
    int base = opcode.field("Rn").extract(word);

    String source = ".global _start; _start: mov x8, #93; svc #0";
    byte[] elf = ElfImageWriter.write(TextAssembler.at(0x400000).assemble(source));

    assertThat(code).hasSize(32);
    assertThat(text).isEqualTo("ldr x0, [x1, x2, lsl #3]");
    assertThat(opcode).isEqualTo(Opcode.LDR_REG);
    assertThat(base).isEqualTo(1);
    assertThat(elf).startsWith(0x7f, 'E', 'L', 'F');
  }
}
