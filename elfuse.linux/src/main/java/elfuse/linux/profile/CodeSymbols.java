package elfuse.linux.profile;

import elfuse.elf.ElfFile;
import elfuse.elf.ElfInput;
import elfuse.elf.ProgramHeader;
import elfuse.elf.Symbol;
import elfuse.elf.SymbolTable;
import java.io.IOException;
import java.util.Arrays;

/** The functions of one file by file offset. The file may be anything at all. */
final class CodeSymbols {
  private static final long PAGE = -4096;

  private final String name;
  private final ElfFile elf;
  private final SymbolTable symbols;
  private final long[] starts;

  private CodeSymbols(String name, ElfFile elf, SymbolTable symbols, long[] starts) {
    this.name = name;
    this.elf = elf;
    this.symbols = symbols;
    this.starts = starts;
  }

  /**
   * {@return what can be known of a file}
   *
   * @param name its short name
   * @param input its content, or null
   */
  static CodeSymbols of(String name, ElfInput input) {
    ElfFile elf = null;
    SymbolTable symbols = null;
    long[] starts = {};
    try {
      elf = input == null ? null : ElfFile.read(input);
    } catch (IOException noElf) {
      // its name must do
    }
    if (elf != null) {
      try {
        symbols = elf.symbols();
      } catch (IOException damaged) {
        // as one without symbols
      }
      try {
        starts = elf.functionStarts();
      } catch (IOException damaged) {
        // pages then
      }
    }
    return new CodeSymbols(name, elf, symbols, starts);
  }

  /**
   * {@return the function that an offset belongs to}
   *
   * <p>Without a symbol it is named by the offset at which unwinders say that a function begins, or
   * else by that of its page, so that the samples of one function do not fall apart.
   */
  Function at(long offset) {
    ProgramHeader segment = elf == null ? null : segment(offset);
    if (segment == null) {
      return new Function("[" + name + "]", name, false);
    }
    long bias = segment.vaddr() - segment.offset();
    Symbol symbol = symbols == null ? null : symbols.at(offset + bias);
    if (symbol != null && symbol.type() != Symbol.STT_OBJECT) {
      return new Function(Names.decoded(symbol.name()), name, symbol.value() == offset + bias);
    }
    int rank = Arrays.binarySearch(starts, offset + bias);
    rank = rank >= 0 ? rank : -rank - 2;
    long start = rank < 0 ? offset & PAGE : starts[rank] - bias;
    if (start < segment.offset()) {
      start = offset & PAGE; // between the segment's beginning and its first function
    }
    return new Function(
        "[" + name + "]+0x" + Long.toHexString(start), name, rank >= 0 && start == offset);
  }

  private ProgramHeader segment(long offset) {
    for (ProgramHeader segment : elf.programHeaders()) {
      if (segment.type() == ProgramHeader.PT_LOAD
          && offset >= segment.offset()
          && offset - segment.offset() < segment.fileSize()) {
        return segment;
      }
    }
    return null;
  }
}
