package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextAssemblerProperties {
  private static final String[] TOKENS = {
    "add",
    "ldr",
    "mov",
    "b",
    "b.eq",
    "ld1",
    "fmov",
    "msr",
    "tlbi",
    "tbz",
    "casp",
    "movi",
    "ret",
    "x0",
    "w1",
    "sp",
    "xzr",
    "v0.4s",
    "v1.s",
    "v31.16b",
    "d0",
    "q3",
    "{",
    "}",
    "[",
    "]",
    "!",
    "#",
    ",",
    "(",
    ")",
    "1",
    "-1",
    "0x7fffffffffffffff",
    "4096",
    "1.5",
    "lsl",
    "sxtw",
    "uxtb",
    "eq",
    ":lo12:",
    "=",
    "=1",
    "label",
    "label:",
    "1:",
    "1f",
    "1b",
    "9999999999",
    "'a'",
    "'",
    "\"",
    "\"s\"",
    "+",
    "-",
    "*",
    "/",
    "%",
    "<<",
    "~",
    ".",
    ".byte",
    ".word",
    ".xword",
    ".align",
    ".balign",
    ".space",
    ".fill",
    ".ascii",
    ".equ",
    ".set",
    ".section",
    ".data",
    ".bss",
    ".text",
    ".float",
    ".inst",
    ".ltorg",
    ".global",
    "c7",
    "C99999999999",
    "s3_0_c1_c0_0",
    "daifset",
    "\n",
    "\n",
    ";",
    "//",
    "/*",
    "*/",
    "\\",
    "vae1",
    "pldl1keep",
    "v0.8b-v3.8b",
    "\t",
    "é",
  };

  @Property(tries = 20_000)
  void anyTextIsAssembledOrRefusedWithALine(@ForAll("sources") String source) {
    try {
      TextAssembler.at(0x400000).assemble(source);
    } catch (AssemblyException e) {
      assertThat(e.line()).isBetween(1, (int) source.lines().count() + 1);
      assertThat(e.getMessage()).doesNotContain("\n", "null", "Exception");
    }
  }

  @Property(tries = 5_000)
  void damagedInstructionsAreAssembledOrRefused(@ForAll Random random) {
    Opcode opcode = Opcode.values()[random.nextInt(Opcode.values().length)];
    String text = Disassembler.of().disassemble(RandomWords.of(opcode, random), 0);
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i < 1 + random.nextInt(2); i++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 -> damaged.setCharAt(at, text.charAt(random.nextInt(text.length())));
        default -> damaged.insert(at, text.charAt(random.nextInt(text.length())));
      }
      if (damaged.isEmpty()) {
        return;
      }
    }
    try {
      int word = TextAssembler.of().assembleInstruction(damaged.toString(), 0);
      assertThat(Decoder.decode(word)).as(damaged.toString()).isNotNull();
    } catch (AssemblyException e) {
      assertThat(e.getMessage()).startsWith("line 1: ").doesNotContain("null");
    }
  }

  @Example
  void deepNestingIsRefused() {
    String source = "mov x0, #" + "(".repeat(100_000);
    try {
      TextAssembler.of().assemble(source);
    } catch (AssemblyException e) {
      assertThat(e).hasMessage("line 1: an expression with more than 200 levels");
    }
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.of(List.of(TOKENS))
        .list()
        .ofMaxSize(16)
        .map(tokens -> String.join(" ", tokens));
  }
}
