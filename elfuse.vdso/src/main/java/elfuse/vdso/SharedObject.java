package elfuse.vdso;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one page that is an ELF64 AArch64 shared object with versioned dynamic symbols (System V
 * ABI; the GNU versioning extension as in the Linux Standard Base, symbol versioning).
 */
final class SharedObject {
  /** A function and where it lies in the text. */
  record Function(String name, int offset, int size) {}

  private record Section(
      String name,
      int type,
      long flags,
      int offset,
      int size,
      int link,
      int info,
      int align,
      int entry) {}

  private static final int EHDR = 64;
  private static final int PHDR = 56;
  private static final int SHDR = 64;
  private static final int SYM = 24;

  private static final int SHT_PROGBITS = 1;
  private static final int SHT_STRTAB = 3;
  private static final int SHT_HASH = 5;
  private static final int SHT_DYNAMIC = 6;
  private static final int SHT_NOTE = 7;
  private static final int SHT_DYNSYM = 11;
  private static final int SHT_GNU_VERDEF = 0x6ffffffd;
  private static final int SHT_GNU_VERSYM = 0x6fffffff;
  private static final long SHF_ALLOC = 2;
  private static final long SHF_EXECINSTR = 4;

  private static final int DT_NULL = 0;
  private static final int DT_HASH = 4;
  private static final int DT_STRTAB = 5;
  private static final int DT_SYMTAB = 6;
  private static final int DT_STRSZ = 10;
  private static final int DT_SYMENT = 11;
  private static final int DT_SONAME = 14;
  private static final int DT_VERSYM = 0x6ffffff0;
  private static final int DT_VERDEF = 0x6ffffffc;
  private static final int DT_VERDEFNUM = 0x6ffffffd;

  private final ByteBuffer out;
  private final List<Section> sections = new ArrayList<>();
  private final ByteArrayOutputStream names = new ByteArrayOutputStream();

  /** Where the text begins in the image; its functions are at this plus their own offset. */
  private int textOffset;

  private SharedObject(int size) {
    out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The finished image. */
  record Image(byte[] bytes, int textOffset) {}

  static Image write(
      int pageSize, String soname, String version, List<Function> functions, byte[] text) {
    SharedObject object = new SharedObject(pageSize);
    object.write(soname, version, functions, text);
    return new Image(object.out.array(), object.textOffset);
  }

  private void write(String soname, String version, List<Function> functions, byte[] text) {
    // names first: everything else refers to them
    int sonameAt = name(soname);
    int versionAt = name(version);
    int[] nameAt = functions.stream().mapToInt(f -> name(f.name)).toArray();
    byte[] dynstr = strings();

    out.position(EHDR + 3 * PHDR);
    int symbols = functions.size() + 1; // with the null symbol
    int hash = begin(8);
    out.putInt(1).putInt(symbols).putInt(symbols - 1); // one bucket whose chain is all symbols
    for (int i = 0; i < symbols; i++) {
      out.putInt(i == 0 ? 0 : i - 1);
    }
    end(".hash", SHT_HASH, SHF_ALLOC, hash, 2, 0, 8, 4);

    int dynsym = begin(8);
    end(".dynsym", SHT_DYNSYM, SHF_ALLOC, skip(symbols * SYM), 3, 1, 8, SYM);

    int dynstrAt = begin(1);
    out.put(dynstr);
    end(".dynstr", SHT_STRTAB, SHF_ALLOC, dynstrAt, 0, 0, 1, 0);

    int versym = begin(2);
    for (int i = 0; i < symbols; i++) {
      out.putShort((short) (i == 0 ? 0 : 2)); // VER_NDX_LOCAL, then the second definition below
    }
    end(".gnu.version", SHT_GNU_VERSYM, SHF_ALLOC, versym, 2, 0, 2, 2);

    int verdef = begin(8);
    verdef(1, 1, soname, sonameAt, 28); // VER_FLG_BASE
    verdef(0, 2, version, versionAt, 0);
    end(".gnu.version_d", SHT_GNU_VERDEF, SHF_ALLOC, verdef, 3, 2, 8, 0);

    int note = begin(4);
    out.putInt(4).putInt(16).putInt(1); // namesz, descsz, NT_GNU_ABI_TAG
    out.put("GNU\0".getBytes(StandardCharsets.US_ASCII));
    out.putInt(0).putInt(2).putInt(6).putInt(39); // ELF_NOTE_OS_LINUX and the version
    int noteSize = out.position() - note;
    end(".note.ABI-tag", SHT_NOTE, SHF_ALLOC, note, 0, 0, 4, 0);

    textOffset = begin(16);
    out.put(text);
    end(".text", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, textOffset, 0, 0, 16, 0);
    int textSection = sections.size();

    int dynamic = begin(8);
    dynamic(DT_SONAME, sonameAt);
    dynamic(DT_HASH, hash);
    dynamic(DT_STRTAB, dynstrAt);
    dynamic(DT_SYMTAB, dynsym);
    dynamic(DT_STRSZ, dynstr.length);
    dynamic(DT_SYMENT, SYM);
    dynamic(DT_VERSYM, versym);
    dynamic(DT_VERDEF, verdef);
    dynamic(DT_VERDEFNUM, 2);
    dynamic(DT_NULL, 0);
    int dynamicSize = out.position() - dynamic;
    end(".dynamic", SHT_DYNAMIC, SHF_ALLOC, dynamic, 3, 0, 8, 16);

    symbols(dynsym, functions, nameAt, textSection);
    int loaded = out.position();
    int headers = sectionHeaders();
    header(headers);
    out.position(EHDR);
    program(1, 5, 0, loaded, out.capacity()); // PT_LOAD, R-X
    program(2, 4, dynamic, dynamicSize, 8); // PT_DYNAMIC
    program(4, 4, note, noteSize, 4); // PT_NOTE
  }

  private void symbols(int dynsym, List<Function> functions, int[] nameAt, int textSection) {
    for (int i = 0; i < functions.size(); i++) {
      Function function = functions.get(i);
      out.position(dynsym + (i + 1) * SYM);
      out.putInt(nameAt[i]).put((byte) (1 << 4 | 2)).put((byte) 0); // STB_GLOBAL, STT_FUNC
      out.putShort((short) textSection).putLong(textOffset + function.offset);
      out.putLong(function.size);
    }
    Section last = sections.get(sections.size() - 1);
    out.position(last.offset + last.size);
  }

  private void verdef(int flags, int index, String text, int nameAt, int next) {
    out.putShort((short) 1).putShort((short) flags).putShort((short) index).putShort((short) 1);
    out.putInt(elfHash(text)).putInt(20).putInt(next); // vd_hash, vd_aux, vd_next
    out.putInt(nameAt).putInt(0); // the one Verdaux
  }

  private void dynamic(int tag, long value) {
    out.putLong(tag & 0xffff_ffffL).putLong(value);
  }

  private void program(int type, int flags, long offset, long size, long align) {
    out.putInt(type).putInt(flags).putLong(offset).putLong(offset).putLong(offset);
    out.putLong(size).putLong(size).putLong(align);
  }

  private int sectionHeaders() {
    names.reset();
    name(".shstrtab");
    int[] nameAt = sections.stream().mapToInt(s -> name(s.name)).toArray();
    byte[] strings = strings();
    int at = begin(1);
    out.put(strings);
    int headers = begin(8);
    out.position(headers + SHDR);
    for (int i = 0; i < sections.size(); i++) {
      Section s = sections.get(i);
      out.putInt(nameAt[i]).putInt(s.type).putLong(s.flags).putLong(s.offset).putLong(s.offset);
      out.putLong(s.size).putInt(s.link).putInt(s.info).putLong(s.align).putLong(s.entry);
    }
    out.putInt(1).putInt(SHT_STRTAB).putLong(0).putLong(0).putLong(at).putLong(strings.length);
    out.putInt(0).putInt(0).putLong(1).putLong(0);
    return headers;
  }

  private void header(int sectionHeaders) {
    out.position(0);
    out.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    out.putShort((short) 3).putShort((short) 183).putInt(1); // ET_DYN, EM_AARCH64
    out.putLong(0).putLong(EHDR).putLong(sectionHeaders).putInt(0);
    out.putShort((short) EHDR).putShort((short) PHDR).putShort((short) 3);
    out.putShort((short) SHDR).putShort((short) (sections.size() + 2));
    out.putShort((short) (sections.size() + 1));
  }

  private int begin(int align) {
    out.position((out.position() + align - 1) & -align);
    return out.position();
  }

  private int skip(int size) {
    int start = out.position();
    out.position(start + size);
    return start;
  }

  private void end(
      String name, int type, long flags, int start, int link, int info, int align, int entry) {
    sections.add(
        new Section(name, type, flags, start, out.position() - start, link, info, align, entry));
  }

  private int name(String text) {
    if (names.size() == 0) {
      names.write(0);
    }
    int at = names.size();
    names.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    names.write(0);
    return at;
  }

  private byte[] strings() {
    return names.toByteArray();
  }

  /** The hash of the System V ABI, which version definitions use as well. */
  private static int elfHash(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash << 4) + text.charAt(i);
      int high = hash & 0xf000_0000;
      hash = (hash ^ high >>> 24) & ~high;
    }
    return hash;
  }
}
