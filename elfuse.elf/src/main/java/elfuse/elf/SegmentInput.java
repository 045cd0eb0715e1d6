package elfuse.elf;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** An input over memory. */
record SegmentInput(MemorySegment segment) implements ElfInput {
  @Override
  public long size() {
    return segment.byteSize();
  }

  @Override
  public int read(long offset, byte[] target, int at, int length) {
    if (offset >= segment.byteSize()) {
      return 0;
    }
    int n = (int) Math.min(length, segment.byteSize() - offset);
    MemorySegment.copy(segment, ValueLayout.JAVA_BYTE, offset, target, at, n);
    return n;
  }
}
