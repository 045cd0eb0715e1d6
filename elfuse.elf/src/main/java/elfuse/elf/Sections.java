package elfuse.elf;

import elfuse.elf.ElfFormatException.Kind;
import java.io.IOException;
import java.util.List;

/** Reads the section header table and the symbol tables. */
final class Sections {
  static final int MAX_SECTIONS = 65536;

  private static final int MAX_TABLE = 1 << 26;
  private static final int MAX_NAMES = 1 << 24;
  private static final int XINDEX = 0xffff; // SHN_XINDEX: the real number is in section 0
  private static final int SYMBOL_SIZE = 24;

  private Sections() {}

  static List<Section> read(ElfInput input, byte[] header) throws IOException {
    long offset = Reader.i64(header, HeaderCheck.SHOFF);
    if (offset == 0) {
      return List.of();
    }
    int entrySize = Reader.u16(header, HeaderCheck.SHENTSIZE);
    if (entrySize != Section.SIZE) {
      throw new ElfFormatException(
          Kind.MALFORMED, "e_shentsize is " + entrySize + ", not " + Section.SIZE);
    }
    byte[] first = Reader.read(input, offset, Section.SIZE, Section.SIZE, "section header table");
    long count = Reader.u16(header, HeaderCheck.SHNUM);
    if (count == 0) {
      count = Reader.i64(first, 32);
    }
    long names = Reader.u16(header, HeaderCheck.SHSTRNDX);
    if (names == XINDEX) {
      names = Reader.u32(first, 40);
    }
    if (count < 0 || count > MAX_SECTIONS) {
      throw new ElfFormatException(
          Kind.MALFORMED, Long.toUnsignedString(count) + " sections are more than " + MAX_SECTIONS);
    }
    byte[] table =
        Reader.read(
            input,
            offset,
            count * Section.SIZE,
            MAX_SECTIONS * Section.SIZE,
            "section header table");
    byte[] strings = names < count ? names(input, table, (int) names * Section.SIZE) : new byte[0];
    Section[] sections = new Section[(int) count];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = section(i, table, i * Section.SIZE, strings);
    }
    return List.of(sections);
  }

  /** Names are a comfort: a table of them that is damaged leaves them empty. */
  private static byte[] names(ElfInput input, byte[] table, int at) throws IOException {
    if (Reader.i32(table, at + 4) != Section.SHT_STRTAB) {
      return new byte[0];
    }
    try {
      return Reader.read(
          input,
          Reader.i64(table, at + 24),
          Reader.i64(table, at + 32),
          MAX_NAMES,
          "section names");
    } catch (ElfFormatException damaged) {
      return new byte[0];
    }
  }

  private static Section section(int index, byte[] table, int at, byte[] strings) {
    long name = Reader.u32(table, at);
    return new Section(
        index,
        name < strings.length ? Reader.string(strings, (int) name) : "",
        Reader.i32(table, at + 4),
        Reader.i64(table, at + 8),
        Reader.i64(table, at + 16),
        Reader.i64(table, at + 24),
        Reader.i64(table, at + 32),
        Reader.i32(table, at + 40),
        Reader.i32(table, at + 44),
        Reader.i64(table, at + 48),
        Reader.i64(table, at + 56));
  }

  static SymbolTable symbols(ElfFile file) throws IOException {
    List<Section> sections = file.sections();
    Section table = ofType(sections, Section.SHT_SYMTAB);
    if (table == null) {
      table = ofType(sections, Section.SHT_DYNSYM);
    }
    if (table == null) {
      return SymbolTable.EMPTY;
    }
    if (table.entrySize() != SYMBOL_SIZE) {
      throw new ElfFormatException(
          Kind.MALFORMED,
          "section "
              + table.index()
              + ": sh_entsize is "
              + Long.toUnsignedString(table.entrySize())
              + ", not "
              + SYMBOL_SIZE);
    }
    if (table.link() < 0
        || table.link() >= sections.size()
        || sections.get(table.link()).type() != Section.SHT_STRTAB) {
      throw new ElfFormatException(
          Kind.MALFORMED, "section " + table.index() + ": sh_link names no string table");
    }
    return new SymbolTable(
        file.contents(table, MAX_TABLE), file.contents(sections.get(table.link()), MAX_TABLE));
  }

  private static Section ofType(List<Section> sections, int type) {
    for (Section section : sections) {
      if (section.type() == type) {
        return section;
      }
    }
    return null;
  }
}
