package elfuse.linux.profile;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.elf.ElfInput;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Names of file offsets, from files that are whole, stripped, damaged or none. */
class CodeSymbolsTest {
  private static final int SEGMENTS = 64;
  private static final int SECTIONS = 0x200;
  private static final int SYMBOLS = 0x300;
  private static final int STRINGS = 0x380;
  private static final int STARTS = 0x400;
  private static final int CODE = 0x1000;

  /** Code of 0x2000 bytes at file offset 0x1000 and address 0x411000; f at the start, 0x40 long. */
  private static ByteBuffer elf() {
    ByteBuffer b = ByteBuffer.allocate(0x3000).order(ByteOrder.LITTLE_ENDIAN);
    b.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
    b.putShort(16, (short) 2).putShort(18, (short) 183).putInt(20, 1);
    b.putLong(24, 0x41_1000).putLong(32, SEGMENTS).putLong(40, SECTIONS);
    b.putShort(52, (short) 64).putShort(54, (short) 56).putShort(56, (short) 2);
    b.putShort(58, (short) 64).putShort(60, (short) 3).putShort(62, (short) 0);
    segment(b, SEGMENTS, 1, CODE, 0x41_1000, 0x2000);
    segment(b, SEGMENTS + 56, 0x6474e550, STARTS, 0x41_0400, 12 + 2 * 8);
    section(b, 1, 2, SYMBOLS, 48, 2, 24);
    section(b, 2, 3, STRINGS, 4, 0, 0);
    b.putInt(SYMBOLS + 24, 1).put(SYMBOLS + 28, (byte) 0x12).putShort(SYMBOLS + 30, (short) 1);
    b.putLong(SYMBOLS + 32, 0x41_1000).putLong(SYMBOLS + 40, 0x40);
    b.put(STRINGS + 1, "f".getBytes(StandardCharsets.US_ASCII));
    b.put(STARTS, new byte[] {1, 0x1b, 3, 0x3b}).putInt(STARTS + 8, 2);
    b.putInt(STARTS + 12, 0xc00).putInt(STARTS + 20, 0x1000); // 0x411000 and 0x411400
    return b;
  }

  private static void segment(ByteBuffer b, int at, int type, long offset, long va, long size) {
    b.putInt(at, type).putInt(at + 4, 5).putLong(at + 8, offset).putLong(at + 16, va);
    b.putLong(at + 32, size).putLong(at + 40, size).putLong(at + 48, 0x1000);
  }

  private static void section(
      ByteBuffer b, int index, int type, long offset, long size, int link, long entry) {
    int at = SECTIONS + 64 * index;
    b.putInt(at + 4, type).putLong(at + 24, offset).putLong(at + 32, size);
    b.putInt(at + 40, link).putLong(at + 56, entry);
  }

  private static String name(ByteBuffer file, long offset) {
    return CodeSymbols.of("prog", ElfInput.of(file.array())).at(offset).name();
  }

  @Test
  void aSymbolIsTakenFirstThenWhatUnwindersKnowThenThePage() {
    ByteBuffer file = elf();
    assertThat(name(file, CODE)).isEqualTo("f");
    assertThat(name(file, CODE + 0x3c)).isEqualTo("f");
    assertThat(name(file, CODE + 0x40)).isEqualTo("[prog]+0x1000");
    assertThat(name(file, CODE + 0x444)).isEqualTo("[prog]+0x1400");
    CodeSymbols symbols = CodeSymbols.of("prog", ElfInput.of(file.array()));
    assertThat(symbols.at(CODE).begins()).isTrue();
    assertThat(symbols.at(CODE + 4).begins()).isFalse();
    assertThat(symbols.at(CODE + 0x400).begins()).isTrue();
    file.put(STARTS, (byte) 9);
    assertThat(name(file, CODE + 0x1444)).isEqualTo("[prog]+0x2000");
  }

  @Test
  void whatIsOutsideTheFileOrInNoElfFileHasTheFilesName() {
    assertThat(name(elf(), 0x5000)).isEqualTo("[prog]");
    assertThat(name(elf(), 0)).isEqualTo("[prog]");
    assertThat(name(ByteBuffer.allocate(100), 0)).isEqualTo("[prog]");
    assertThat(CodeSymbols.of("prog", null).at(4).name()).isEqualTo("[prog]");
  }

  @Test
  void damagedTablesLeaveTheOthers() {
    ByteBuffer file = elf();
    file.putLong(SECTIONS + 64 + 32, Long.MAX_VALUE); // the size of the symbol table
    assertThat(name(file, CODE)).isEqualTo("[prog]+0x1000");
    file.putInt(STARTS + 8, -1); // more functions than there are
    assertThat(name(file, CODE + 0x500)).isEqualTo("[prog]+0x1400");
    file.putLong(SEGMENTS + 56 + 32, Long.MAX_VALUE); // beyond the file
    assertThat(name(file, CODE + 0x500)).isEqualTo("[prog]+0x1000");
  }

  @Property
  void anyDamageGivesSomeName(
      @ForAll @IntRange(max = 0x42f) int at, @ForAll byte value, @ForAll long offset) {
    ByteBuffer file = elf();
    file.put(at, value);
    assertThat(name(file, offset & 0x3fff)).isNotNull();
    assertThat(name(file, offset)).isNotNull();
  }
}
