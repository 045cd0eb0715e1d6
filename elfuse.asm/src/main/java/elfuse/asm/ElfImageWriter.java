package elfuse.asm;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes assembled sections as a static AArch64 ELF executable (ELF-64 object file format, System V
 * gABI chapter 4 and 5): one PT_LOAD for each section, a non-executable stack, and the symbols for
 * debuggers and crash reports.
 */
public final class ElfImageWriter {
  private static final int PAGE = 4096;
  private static final int HEADER_SIZE = 64;
  private static final int PROGRAM_HEADER_SIZE = 56;
  private static final int SECTION_HEADER_SIZE = 64;
  private static final int PT_LOAD = 1;
  private static final int PT_GNU_STACK = 0x6474e551;
  private static final int SHT_PROGBITS = 1;
  private static final int SHT_SYMTAB = 2;
  private static final int SHT_STRTAB = 3;
  private static final int SHT_NOBITS = 8;

  private final Assembly assembly;
  private final List<Section> sections;
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private int[] nameOffsets;
  private int locals;

  private ElfImageWriter(Assembly assembly) {
    this.assembly = assembly;
    sections = assembly.sections();
    strings.write(0);
  }

  /**
   * {@return the executable} It starts at the symbol {@code _start}, or where there is none at the
   * first byte of {@code .text}.
   *
   * @param assembly assembled for an address at which Linux maps programs, 0x10000 or above
   * @throws IllegalArgumentException if there is nothing to execute, or it lies below 0x10000
   */
  public static byte[] write(Assembly assembly) {
    if (assembly.sections().isEmpty()) {
      throw new IllegalArgumentException("assembly: no section has content");
    }
    if (assembly.sections().getFirst().address() < 0x10000) {
      throw new IllegalArgumentException(
          "assembly: address 0x"
              + Long.toHexString(assembly.sections().getFirst().address())
              + " is below 0x10000, where Linux maps nothing");
    }
    return new ElfImageWriter(assembly).image();
  }

  private byte[] image() {
    int headers = HEADER_SIZE + PROGRAM_HEADER_SIZE * (sections.size() + 1);
    int[] offsets = new int[sections.size()];
    int at = align(headers, PAGE);
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at = align(at + sections.get(i).content().length, PAGE);
    }
    byte[] symbols = symbols();
    int symbolsAt = at;
    int stringsAt = symbolsAt + symbols.length;
    int sectionsAt = align(stringsAt + sectionNames(), 8);
    int count = sections.size() + 3;
    ByteBuffer out =
        ByteBuffer.allocate(sectionsAt + SECTION_HEADER_SIZE * count)
            .order(ByteOrder.LITTLE_ENDIAN);
    header(out, sectionsAt, count);
    for (int i = 0; i < offsets.length; i++) {
      programHeader(out, sections.get(i), offsets[i]);
      out.put(offsets[i], sections.get(i).content());
    }
    out.putInt(PT_GNU_STACK).putInt(6).putLong(0).putLong(0).putLong(0).putLong(0).putLong(0);
    out.putLong(16);
    out.put(symbolsAt, symbols);
    out.put(stringsAt, strings.toByteArray());
    sectionHeaders(out, sectionsAt, offsets, symbolsAt, symbols.length, stringsAt);
    return out.array();
  }

  private void header(ByteBuffer out, int sectionsAt, int count) {
    out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}).putLong(0);
    out.putShort((short) 2).putShort((short) 183).putInt(1);
    out.putLong(entry()).putLong(HEADER_SIZE).putLong(sectionsAt).putInt(0);
    out.putShort((short) HEADER_SIZE);
    out.putShort((short) PROGRAM_HEADER_SIZE).putShort((short) (sections.size() + 1));
    out.putShort((short) SECTION_HEADER_SIZE).putShort((short) count);
    out.putShort((short) (count - 1));
  }

  private long entry() {
    Long start = assembly.symbols().get("_start");
    if (start != null) {
      return start;
    }
    for (Section s : sections) {
      if (s.executable()) {
        return s.address();
      }
    }
    throw new IllegalArgumentException("assembly: no executable section");
  }

  private static void programHeader(ByteBuffer out, Section s, int offset) {
    int flags = 4 | (s.writable() ? 2 : 0) | (s.executable() ? 1 : 0);
    out.putInt(PT_LOAD).putInt(flags).putLong(offset).putLong(s.address()).putLong(s.address());
    out.putLong(s.content().length).putLong(s.size()).putLong(PAGE);
  }

  /** Local symbols come first, as the format wants; {@code sh_info} tells where they end. */
  private byte[] symbols() {
    Map<String, Long> sorted = new TreeMap<>(assembly.symbols());
    List<String> names = new ArrayList<>();
    sorted.keySet().stream().filter(n -> !assembly.globals().contains(n)).forEach(names::add);
    sorted.keySet().stream().filter(n -> assembly.globals().contains(n)).forEach(names::add);
    ByteBuffer out = ByteBuffer.allocate(24 * (names.size() + 1)).order(ByteOrder.LITTLE_ENDIAN);
    out.position(24);
    for (String name : names) {
      long value = sorted.get(name);
      boolean global = assembly.globals().contains(name);
      out.putInt(string(name)).put((byte) (global ? 0x10 : 0)).put((byte) 0);
      out.putShort((short) sectionOf(value)).putLong(value).putLong(0);
    }
    locals = (int) names.stream().filter(n -> !assembly.globals().contains(n)).count() + 1;
    return out.array();
  }

  /** {@return the section header that a value lies in, SHN_ABS for a plain number} */
  private int sectionOf(long value) {
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      if (value >= s.address() && value <= s.address() + s.size()) {
        return i + 1;
      }
    }
    return 0xfff1;
  }

  /** Adds the sections' names; {@return the size of all strings} */
  private int sectionNames() {
    nameOffsets = new int[sections.size() + 2];
    for (int i = 0; i < sections.size(); i++) {
      nameOffsets[i] = string(sections.get(i).name());
    }
    nameOffsets[sections.size()] = string(".symtab");
    nameOffsets[sections.size() + 1] = string(".strtab");
    return strings.size();
  }

  private void sectionHeaders(
      ByteBuffer out, int at, int[] offsets, int symbolsAt, int symbolsSize, int stringsAt) {
    out.position(at + SECTION_HEADER_SIZE);
    for (int i = 0; i < offsets.length; i++) {
      Section s = sections.get(i);
      boolean empty = s.content().length == 0;
      long flags = 2 | (s.writable() ? 1 : 0) | (s.executable() ? 4 : 0);
      sectionHeader(out, nameOffsets[i], empty ? SHT_NOBITS : SHT_PROGBITS, flags, s.address());
      out.putLong(offsets[i]).putLong(s.size()).putInt(0).putInt(0).putLong(16).putLong(0);
    }
    int stringIndex = offsets.length + 2;
    sectionHeader(out, nameOffsets[offsets.length], SHT_SYMTAB, 0, 0);
    out.putLong(symbolsAt).putLong(symbolsSize).putInt(stringIndex).putInt(locals);
    out.putLong(8).putLong(24);
    sectionHeader(out, nameOffsets[offsets.length + 1], SHT_STRTAB, 0, 0);
    out.putLong(stringsAt).putLong(strings.size()).putInt(0).putInt(0).putLong(1).putLong(0);
  }

  private static void sectionHeader(ByteBuffer out, int name, int type, long flags, long address) {
    out.putInt(name).putInt(type).putLong(flags).putLong(address);
  }

  private int string(String text) {
    int offset = strings.size();
    strings.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    strings.write(0);
    return offset;
  }

  private static int align(int value, int alignment) {
    return value + alignment - 1 & -alignment;
  }
}
