package elfuse.asm;

import elfuse.asm.text.SourceAssembler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Assembles source text in the syntax of GNU as for AArch64.
 *
 * <p>A line holds labels ({@code name:}, or {@code 1:} used as {@code 1f} and {@code 1b}), then an
 * instruction, a directive or {@code name = expression}; {@code ;} parts statements. Comments are
 * {@code // …}, {@code /* … *}{@code /} and lines that start with {@code #}. Directives:
 *
 * <ul>
 *   <li>{@code .text .data .rodata .bss .section NAME}
 *   <li>{@code .byte .hword .short .2byte .word .long .int .4byte .xword .quad .8byte .inst .float
 *       .single .double .ascii .asciz .string .zero .space .skip .fill}
 *   <li>{@code .align .p2align} (a power of two's exponent), {@code .balign} (bytes)
 *   <li>{@code .equ .set .global .globl .ltorg .pool}
 *   <li>{@code .type .size .arch .cpu .file .ident .local .hidden} are accepted and mean nothing
 * </ul>
 *
 * <p>Expressions are 64-bit, with the operators and precedences of GNU as; {@code .} is the current
 * address, {@code :lo12:} the low 12 bits. {@code ldr x0, =expression} loads from a literal pool at
 * the next {@code .ltorg} or the end of the section. Macros and conditionals are not supported.
 */
public final class TextAssembler {
  private final long base;
  private final Map<String, Long> defined = new LinkedHashMap<>();

  private TextAssembler(long base) {
    this.base = base;
  }

  /** {@return an assembler whose {@code .text} lies at address 0} */
  public static TextAssembler of() {
    return new TextAssembler(0);
  }

  /**
   * {@return an assembler whose {@code .text} lies at an address}
   *
   * @param base a multiple of 4096
   * @throws IllegalArgumentException if it is not
   */
  public static TextAssembler at(long base) {
    if ((base & 0xfff) != 0) {
      throw new IllegalArgumentException("base: " + base + " is not a multiple of 4096");
    }
    return new TextAssembler(base);
  }

  /**
   * Defines a symbol for the sources that follow.
   *
   * @param name the symbol
   * @param value its value
   * @return this
   */
  public TextAssembler define(String name, long value) {
    defined.put(Objects.requireNonNull(name), value);
    return this;
  }

  /**
   * {@return the source, assembled} The sections follow each other in memory, each from the next
   * multiple of 4096.
   *
   * @param source the text
   * @throws AssemblyException if a line is wrong
   */
  public Assembly assemble(String source) {
    return new SourceAssembler(base, defined).assemble(source);
  }

  /**
   * {@return the word of one instruction that refers to no symbols but those defined}
   *
   * @param instruction for example {@code add x0, x1, #1}
   * @param address where it will lie; numeric branch targets are relative to it
   * @throws AssemblyException if there is no such instruction
   */
  public int assembleInstruction(String instruction, long address) {
    return new SourceAssembler(base, defined).instruction(instruction, address);
  }
}
