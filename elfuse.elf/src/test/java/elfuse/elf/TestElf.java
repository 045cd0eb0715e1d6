package elfuse.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A small valid program in an array, with everything that the reader knows, to be damaged. */
final class TestElf {
  static final int INTERP = 0x240;
  static final int NOTES = 0x260;
  static final int PROPERTY = 0x2a0;
  static final int SYMBOLS = 0x1200;
  static final int STRINGS = 0x1300;
  static final int SECTIONS = 0x1400;
  static final int SIZE = 0x1400 + 5 * Section.SIZE;

  static final int LOAD_CODE = 0;
  static final int LOAD_DATA = 1;
  static final int PHDR = 2;
  static final int INTERPRETER = 3;
  static final int STACK = 4;
  static final int NOTE = 5;
  static final int PROPERTIES = 6;
  static final int TLS = 7;

  final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);

  private TestElf() {
    bytes.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
    bytes.putShort(16, (short) ElfFile.ET_EXEC);
    bytes.putShort(18, (short) ElfFile.EM_AARCH64);
    bytes.putInt(20, 1);
    bytes.putLong(24, 0x40_0300L);
    bytes.putLong(32, 64);
    bytes.putLong(40, SECTIONS);
    bytes.putShort(52, (short) 64);
    bytes.putShort(54, (short) 56);
    bytes.putShort(56, (short) 8);
    bytes.putShort(58, (short) 64);
    bytes.putShort(60, (short) 5);
    bytes.putShort(62, (short) 3);
    segment(LOAD_CODE, 1, 5, 0, 0x40_0000, 0x1000, 0x1000, 0x10000);
    segment(LOAD_DATA, 1, 6, 0x1000, 0x41_1000, 0x180, 0x3000, 0x10000);
    segment(PHDR, 6, 4, 64, 0x40_0040, 0x1c0, 0x1c0, 8);
    segment(INTERPRETER, 3, 4, INTERP, 0x40_0000 + INTERP, 27, 27, 1);
    segment(STACK, ProgramHeader.PT_GNU_STACK, 6, 0, 0, 0, 0, 16);
    segment(NOTE, 4, 4, NOTES, 0x40_0000 + NOTES, 0x24, 0x24, 4);
    segment(PROPERTIES, ProgramHeader.PT_GNU_PROPERTY, 4, PROPERTY, 0x4002a0, 0x20, 0x20, 8);
    segment(TLS, 7, 4, 0x1000, 0x41_1000, 0x10, 0x20, 8);
    bytes.put(INTERP, "/lib/ld-linux-aarch64.so.1\0".getBytes(StandardCharsets.ISO_8859_1));
    note(NOTES, 20, Notes.NT_GNU_BUILD_ID);
    for (int i = 0; i < 20; i++) {
      bytes.put(NOTES + 16 + i, (byte) (i + 1));
    }
    note(PROPERTY, 16, Notes.NT_GNU_PROPERTY_TYPE_0);
    bytes.putInt(PROPERTY + 16, 0xc000_0000);
    bytes.putInt(PROPERTY + 20, 4);
    bytes.putInt(PROPERTY + 24, 3);
    byte[] strings = "\0main\0data\0.text\0.symtab\0.strtab\0$x\0".getBytes(StandardCharsets.UTF_8);
    bytes.put(STRINGS, strings);
    symbol(1, 1, 0x12, 0x40_0300, 0x40);
    symbol(2, 6, 0x11, 0x41_1000, 8);
    symbol(3, 33, 0, 0x40_0320, 0);
    section(1, 11, 1, 6, 0x40_0300, 0x300, 0x100, 0, 0);
    section(2, 17, 2, 0, 0, SYMBOLS, 4 * 24, 3, 24);
    section(3, 25, 3, 0, 0, STRINGS, strings.length, 0, 0);
    section(4, 0, 8, 3, 0x41_1180, 0x1180, 0x2e80, 0, 0);
  }

  static TestElf make() {
    return new TestElf();
  }

  static ElfInput with(Consumer<TestElf> damage) {
    TestElf elf = new TestElf();
    damage.accept(elf);
    return ElfInput.of(elf.bytes.array());
  }

  private void segment(
      int index, int type, int flags, long offset, long vaddr, long file, long mem, long align) {
    int at = header(index);
    bytes.putInt(at, type);
    bytes.putInt(at + 4, flags);
    bytes.putLong(at + 8, offset);
    bytes.putLong(at + 16, vaddr);
    bytes.putLong(at + 24, vaddr);
    bytes.putLong(at + 32, file);
    bytes.putLong(at + 40, mem);
    bytes.putLong(at + 48, align);
  }

  static int header(int index) {
    return 64 + index * 56;
  }

  private void note(int at, int size, int type) {
    bytes.putInt(at, 4);
    bytes.putInt(at + 4, size);
    bytes.putInt(at + 8, type);
    bytes.put(at + 12, new byte[] {'G', 'N', 'U', 0});
  }

  private void symbol(int index, int name, int info, long value, long size) {
    int at = SYMBOLS + index * 24;
    bytes.putInt(at, name);
    bytes.put(at + 4, (byte) info);
    bytes.putShort(at + 6, (short) 1);
    bytes.putLong(at + 8, value);
    bytes.putLong(at + 16, size);
  }

  private void section(
      int index,
      int name,
      int type,
      long flags,
      long address,
      long offset,
      long size,
      int link,
      long entry) {
    int at = SECTIONS + index * 64;
    bytes.putInt(at, name);
    bytes.putInt(at + 4, type);
    bytes.putLong(at + 8, flags);
    bytes.putLong(at + 16, address);
    bytes.putLong(at + 24, offset);
    bytes.putLong(at + 32, size);
    bytes.putInt(at + 40, link);
    bytes.putLong(at + 48, 1);
    bytes.putLong(at + 56, entry);
  }
}
