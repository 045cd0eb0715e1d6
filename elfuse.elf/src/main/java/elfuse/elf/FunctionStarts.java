package elfuse.elf;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads {@code .eh_frame_hdr} (Linux Standard Base, "Exception Frames"): the sorted table by which
 * unwinders find a function. It is loaded with the program, so {@code strip} leaves it.
 */
final class FunctionStarts {
  private static final int MAX_TABLE = 1 << 26;
  private static final int HEADER = 12;
  private static final int ENTRY = 8;
  // DW_EH_PE_udata4 for the count; DW_EH_PE_datarel | DW_EH_PE_sdata4 for the table
  private static final int COUNT_ENCODING = 0x03;
  private static final int TABLE_ENCODING = 0x3b;

  private FunctionStarts() {}

  static long[] read(ElfInput input, ElfFile file) throws IOException {
    ProgramHeader segment = file.programHeader(ProgramHeader.PT_GNU_EH_FRAME);
    if (segment == null) {
      return new long[0];
    }
    byte[] table =
        Reader.read(input, segment.offset(), segment.fileSize(), MAX_TABLE, ".eh_frame_hdr");
    if (table.length < HEADER
        || table[0] != 1
        || table[2] != COUNT_ENCODING
        || table[3] != TABLE_ENCODING) {
      return new long[0]; // a form that GNU ld and lld do not make
    }
    long count = Math.min(Reader.u32(table, 8), (table.length - HEADER) / ENTRY);
    long[] starts = new long[(int) count];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = segment.vaddr() + Reader.i32(table, HEADER + i * ENTRY);
    }
    Arrays.sort(starts); // it is already, if nobody damaged it
    return starts;
  }
}
