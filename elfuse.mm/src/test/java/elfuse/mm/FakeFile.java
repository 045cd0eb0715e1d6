package elfuse.mm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A file in an array. The host "maps" it by copying the pages, which shows what the address space
 * asks for; bytes behind the end of the last page are zero.
 */
final class FakeFile implements FileMapping {
  byte[] bytes;
  boolean readable = true;
  boolean writable = true;
  boolean noExec;
  int answer; // of map: 0, a negative error number or COPY
  int references = 1;
  int syncs;
  int sharedMaps;
  int privateMaps;
  String holes = "";

  FakeFile(int pages) {
    bytes = new byte[pages * 4096];
    for (int i = 0; i < bytes.length; i += 8) {
      MemorySegment.ofArray(bytes).set(ValueLayout.JAVA_LONG_UNALIGNED, i, 0xf11e_0000L + i);
    }
  }

  @Override
  public long device() {
    return 0x801;
  }

  @Override
  public long inode() {
    return 4711;
  }

  @Override
  public String path() {
    return "/tmp/file";
  }

  @Override
  public boolean readable() {
    return readable;
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public boolean noExec() {
    return noExec;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public int map(MemorySegment target, long offset, boolean shared) {
    if (answer != 0) {
      return answer;
    }
    if (shared) {
      sharedMaps++;
    } else {
      privateMaps++;
    }
    target.fill((byte) 0);
    read(target, offset);
    return 0;
  }

  @Override
  public long read(MemorySegment target, long offset) {
    long n = Math.max(0, Math.min(target.byteSize(), bytes.length - offset));
    if (n > 0) {
      MemorySegment.copy(MemorySegment.ofArray(bytes), offset, target, 0, n);
    }
    return n;
  }

  @Override
  public int sync(MemorySegment target, int flags) {
    syncs++;
    return 0;
  }

  @Override
  public int punchHole(long offset, long length) {
    holes += offset + "+" + length + " ";
    return 0;
  }

  @Override
  public void retain() {
    if (references <= 0) {
      throw new AssertionError("retained after the last release");
    }
    references++;
  }

  @Override
  public void release() {
    if (references <= 0) {
      throw new AssertionError("released once too often");
    }
    references--;
  }
}
