package elfuse.mm;

import java.lang.foreign.MemorySegment;

/** Puts a file's pages into the window. */
final class FilePages {
  private FilePages() {}

  /**
   * Maps a file, or copies it where the host cannot map.
   *
   * @param end the end of the part that the file reaches
   * @param copy whether to copy, as an earlier answer said
   * @return 0 if mapped, {@link FileMapping#COPY} if copied, or a negative error number; the window
   *     is unchanged then
   */
  static int populate(
      Mm mm, long start, long end, FileMapping file, long offset, boolean shared, boolean copy) {
    if (start >= end) {
      return copy ? FileMapping.COPY : probe(mm, start, file, offset, shared);
    }
    MemorySegment target = mm.window.slice(start, end);
    if (!copy) {
      int result = file.map(target, offset, shared);
      if (result == 0) {
        mm.window.replaced(start, end);
        if (shared) {
          mm.window.sharedWithFile(start, end);
        }
      }
      if (result <= 0) {
        return result;
      }
      if (shared) {
        return -Errno.ENODEV; // a copy would not be seen by the file
      }
    }
    if (!mm.window.tryDiscard(start, end)) {
      return -Errno.ENOMEM;
    }
    long done = 0;
    while (done < target.byteSize()) {
      long n = file.read(target.asSlice(done), offset + done);
      if (n < 0) {
        mm.window.discard(start, end);
        return (int) n;
      }
      if (n == 0) {
        break;
      }
      done += n;
    }
    return FileMapping.COPY;
  }

  /** Asks whether a file that has no page there could be mapped at all; {@code /proc} has such. */
  private static int probe(Mm mm, long start, FileMapping file, long offset, boolean shared) {
    int result = file.map(mm.window.slice(start, start + Mm.PAGE_SIZE), offset, shared);
    if (result == 0) {
      mm.window.replaced(start, start + Mm.PAGE_SIZE);
      mm.window.discard(start, start + Mm.PAGE_SIZE);
    }
    return result;
  }

  /** Whether the host's mapping of this file is to be shared: only writers need that. */
  static boolean hostShared(int flags, FileMapping file) {
    return (flags & Vma.MAYSHARE) != 0 && file.writable();
  }

  /** Makes a part of a private file mapping what the file says again. */
  static int reload(Mm mm, Vma vma, long start, long end) {
    long stop = Math.min(Math.min(end, vma.hostEnd), Mm.fileEnd(vma));
    return start >= stop
        ? 0
        : populate(
            mm,
            start,
            stop,
            vma.file,
            vma.offsetAt(start),
            hostShared(vma.flags, vma.file),
            vma.copied);
  }
}
