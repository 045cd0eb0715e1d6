package elfuse.elf;

import elfuse.elf.ElfFormatException.Kind;
import java.util.Arrays;

/** Notes of the owner {@code GNU} ({@code Elf64_Nhdr}, {@code man 5 elf}). */
final class Notes {
  static final int NT_GNU_BUILD_ID = 3;
  static final int NT_GNU_PROPERTY_TYPE_0 = 5;

  private static final int FEATURE_1_AND = 0xc000_0000; // GNU_PROPERTY_AARCH64_FEATURE_1_AND
  private static final int HEADER = 12;
  private static final int PROPERTY_HEADER = 8;

  private Notes() {}

  /** The description of the first note of a type, or null. */
  static byte[] find(byte[] notes, ProgramHeader segment, int type) throws ElfFormatException {
    long mask = segment.align() == 8 ? 7 : 3;
    long at = 0;
    while (notes.length - at >= HEADER) {
      long nameSize = Reader.u32(notes, (int) at);
      long size = Reader.u32(notes, (int) at + 4);
      long name = at + HEADER;
      long description = name + nameSize + mask & ~mask;
      long end = description + size;
      if (end > notes.length) {
        throw damaged(segment, "a note ends behind the segment");
      }
      if (Reader.i32(notes, (int) at + 8) == type
          && nameSize == 4
          && Reader.i32(notes, (int) name) == ('G' | 'N' << 8 | 'U' << 16)) {
        return Arrays.copyOfRange(notes, (int) description, (int) end);
      }
      at = end + mask & ~mask;
    }
    return null;
  }

  /** The value of the AArch64 feature property in a property note. */
  static int featureBits(byte[] properties, ProgramHeader segment) throws ElfFormatException {
    long at = 0;
    while (properties.length - at >= PROPERTY_HEADER) {
      int type = Reader.i32(properties, (int) at);
      long size = Reader.u32(properties, (int) at + 4);
      long data = at + PROPERTY_HEADER;
      if (data + size > properties.length) {
        throw damaged(segment, "a property ends behind its note");
      }
      if (type == FEATURE_1_AND) {
        if (size != 4) {
          throw damaged(segment, "the AArch64 feature property has " + size + " bytes, not 4");
        }
        return Reader.i32(properties, (int) data);
      }
      at = data + size + 7 & ~7L;
    }
    return 0;
  }

  private static ElfFormatException damaged(ProgramHeader segment, String what) {
    return new ElfFormatException(Kind.MALFORMED, "segment " + segment.index() + ": " + what);
  }
}
