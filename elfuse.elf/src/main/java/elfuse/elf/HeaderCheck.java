package elfuse.elf;

import static elfuse.elf.Reader.hex;

import elfuse.elf.ElfFormatException.Kind;

/** The file header, {@code Elf64_Ehdr}: field offsets and checks in the order of the fields. */
final class HeaderCheck {
  static final int TYPE = 16;
  static final int MACHINE = 18;
  static final int ENTRY = 24;
  static final int PHOFF = 32;
  static final int SHOFF = 40;
  static final int FLAGS = 48;
  static final int PHENTSIZE = 54;
  static final int PHNUM = 56;
  static final int SHENTSIZE = 58;
  static final int SHNUM = 60;
  static final int SHSTRNDX = 62;

  private static final byte[] MAGIC = {0x7f, 'E', 'L', 'F'};
  private static final int CLASS = 4;
  private static final int DATA = 5;

  private HeaderCheck() {}

  /** Checks the bytes that could be read of the header. */
  static void check(byte[] header, int length) throws ElfFormatException {
    checkMagic(header, length);
    if (length > CLASS && header[CLASS] != 2) {
      throw wrong("not 64-bit: EI_CLASS is " + (header[CLASS] & 0xff) + ", not 2");
    }
    if (length > DATA && header[DATA] != 1) {
      throw wrong("not little-endian: EI_DATA is " + (header[DATA] & 0xff) + ", not 1");
    }
    if (length < ElfFile.HEADER_SIZE) {
      throw new ElfFormatException(
          Kind.TRUNCATED, "the file has " + length + " bytes, the ELF header alone has 64");
    }
    int machine = Reader.u16(header, MACHINE);
    if (machine != ElfFile.EM_AARCH64) {
      throw wrong("for another machine: e_machine is " + machine + name(machine) + ", not 183");
    }
    int type = Reader.u16(header, TYPE);
    if (type != ElfFile.ET_EXEC && type != ElfFile.ET_DYN) {
      throw wrong("not an executable: e_type is " + type + ", not 2 (EXEC) or 3 (DYN)");
    }
    int entrySize = Reader.u16(header, PHENTSIZE);
    if (entrySize != ProgramHeader.SIZE) {
      throw new ElfFormatException(
          Kind.MALFORMED, "e_phentsize is " + entrySize + ", not " + ProgramHeader.SIZE);
    }
    int count = Reader.u16(header, PHNUM);
    if (count == 0) {
      throw new ElfFormatException(Kind.MALFORMED, "e_phnum is 0: no program headers");
    }
    if (count * ProgramHeader.SIZE > ElfFile.MAX_PROGRAM_HEADERS) {
      throw new ElfFormatException(
          Kind.MALFORMED,
          "e_phnum is " + count + ": more than " + hex(ElfFile.MAX_PROGRAM_HEADERS) + " bytes");
    }
  }

  private static void checkMagic(byte[] header, int length) throws ElfFormatException {
    if (length == 0) {
      throw new ElfFormatException(Kind.EMPTY, "the file is empty");
    }
    if (length >= 2 && header[0] == '#' && header[1] == '!') {
      throw new ElfFormatException(Kind.SCRIPT, "a script, not an ELF file");
    }
    for (int i = 0; i < MAGIC.length; i++) {
      if (i == length) {
        throw new ElfFormatException(
            Kind.TRUNCATED, "the file ends inside the ELF magic number, after " + i + " bytes");
      }
      if (header[i] != MAGIC[i]) {
        throw new ElfFormatException(Kind.NOT_ELF, "not an ELF file: no magic number");
      }
    }
  }

  private static ElfFormatException wrong(String message) {
    return new ElfFormatException(Kind.WRONG_TARGET, message);
  }

  private static String name(int machine) {
    return switch (machine) {
      case 3 -> " (x86)";
      case 40 -> " (ARM)";
      case 62 -> " (x86-64)";
      case 243 -> " (RISC-V)";
      default -> "";
    };
  }
}
