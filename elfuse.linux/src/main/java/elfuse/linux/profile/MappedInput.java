package elfuse.linux.profile;

import elfuse.elf.ElfInput;
import elfuse.mm.FileMapping;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A file of a guest's mapping as input of the ELF reader. */
final class MappedInput implements ElfInput {
  private static final int PIECE = 1 << 20;

  private final FileMapping file;

  MappedInput(FileMapping file) {
    this.file = file;
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public int read(long offset, byte[] target, int at, int length) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment piece = arena.allocate(Math.min(length, PIECE));
      long n = file.read(piece, offset);
      if (n < 0) {
        throw new IOException("error " + -n + " of the host");
      }
      MemorySegment.copy(piece, ValueLayout.JAVA_BYTE, 0, target, at, (int) n);
      return (int) n;
    }
  }
}
