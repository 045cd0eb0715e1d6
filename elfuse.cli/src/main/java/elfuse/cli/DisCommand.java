package elfuse.cli;

import elfuse.asm.Disassembler;
import elfuse.elf.ElfFile;
import elfuse.elf.ElfFormatException;
import elfuse.elf.ElfInput;
import elfuse.elf.ProgramHeader;
import elfuse.elf.Section;
import elfuse.elf.Symbol;
import elfuse.elf.SymbolTable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** {@code elfuse dis FILE}: the instructions of an executable, by section or else by segment. */
final class DisCommand {
  private static final int MOST_BYTES = 1 << 28;

  private record Code(String name, long address, byte[] bytes) {}

  private DisCommand() {}

  static String text(String[] args) throws UsageException, IOException {
    if (args.length != 1 || args[0].startsWith("-")) {
      throw new UsageException("usage: elfuse dis FILE");
    }
    try {
      ElfInput input = ElfInput.open(Path.of(args[0]));
      try {
        return text(input);
      } finally {
        input.close();
      }
    } catch (ElfFormatException damaged) {
      throw new IOException(args[0] + ": " + damaged.getMessage());
    }
  }

  private static String text(ElfInput input) throws IOException {
    ElfFile file = ElfFile.read(input);
    SymbolTable symbols = file.symbols();
    Disassembler disassembler = Disassembler.of(address -> near(symbols, address));
    StringBuilder text = new StringBuilder();
    for (Code code : code(file, input)) {
      text.append(code.name).append(":\n");
      ByteBuffer words = ByteBuffer.wrap(code.bytes).order(ByteOrder.LITTLE_ENDIAN);
      while (words.remaining() >= 4) {
        long address = code.address + words.position();
        Symbol symbol = symbols.at(address);
        if (symbol != null && symbol.value() == address) {
          text.append('\n').append(symbol.name()).append(":\n");
        }
        int word = words.getInt();
        String hex = Long.toHexString(address);
        text.append(" ".repeat(Math.max(0, 12 - hex.length()))).append(hex).append(":  ");
        text.append(HexFormat.of().toHexDigits(word)).append("  ");
        text.append(disassembler.disassemble(word, address)).append('\n');
      }
    }
    return text.toString();
  }

  private static List<Code> code(ElfFile file, ElfInput input) throws IOException {
    List<Code> all = new ArrayList<>();
    for (Section section : file.sections()) {
      if (section.isCode()) {
        all.add(new Code(section.name(), section.address(), file.contents(section, MOST_BYTES)));
      }
    }
    if (!all.isEmpty()) {
      return all;
    }
    for (ProgramHeader segment : file.programHeaders()) {
      if (segment.isLoad() && (segment.flags() & ProgramHeader.PF_X) != 0) {
        long present = Math.clamp(input.size() - segment.offset(), 0, segment.fileSize());
        byte[] bytes = new byte[(int) Math.min(present, MOST_BYTES)];
        int read = 0;
        while (read < bytes.length) {
          int n = input.read(segment.offset() + read, bytes, read, bytes.length - read);
          if (n <= 0) {
            break;
          }
          read += n;
        }
        all.add(new Code("segment " + segment.index(), segment.vaddr(), bytes));
      }
    }
    return all;
  }

  private static String near(SymbolTable symbols, long address) {
    Symbol symbol = symbols.at(address);
    if (symbol == null) {
      return null;
    }
    long offset = address - symbol.value();
    return offset == 0 ? symbol.name() : symbol.name() + "+0x" + Long.toHexString(offset);
  }
}
