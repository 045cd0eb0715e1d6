package elfuse.asm;

import elfuse.asm.text.RowPrinter;
import java.util.Locale;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * Turns instruction words into text as GNU objdump writes it: lower case, preferred aliases,
 * operands parted by {@code ", "}, one blank after the mnemonic. What it writes, {@code
 * TextAssembler} reads back to the same word.
 */
public final class Disassembler {
  private final LongFunction<String> symbols;

  private Disassembler(LongFunction<String> symbols) {
    this.symbols = symbols;
  }

  /** {@return a disassembler that writes targets as hexadecimal addresses} */
  public static Disassembler of() {
    return new Disassembler(address -> null);
  }

  /**
   * {@return a disassembler that writes targets by name where there is one}
   *
   * @param symbols the text for an address, for example {@code main+0x10}; null for none
   */
  public static Disassembler of(LongFunction<String> symbols) {
    return new Disassembler(Objects.requireNonNull(symbols));
  }

  /**
   * {@return the text of one instruction; {@code .inst 0x…} when the word is none that the table
   * has}
   *
   * @param word the instruction word
   * @param address where it lies; targets are relative to it
   */
  public String disassemble(int word, long address) {
    StringBuilder out = new StringBuilder();
    Opcode opcode = Decoder.decode(word);
    if (opcode == null) {
      out.append(String.format(Locale.ROOT, ".inst 0x%08x", word));
    } else {
      RowPrinter.print(opcode.name(), word, address, out, symbols);
    }
    return out.toString();
  }
}
