package elfuse.mm;

import java.lang.foreign.MemorySegment;

/** Puts a file's pages into the window. */
final class FilePages {
  private FilePages() {}

  /**
   * Maps a file, or copies it where the host cannot map.
   *
   * @param end the end of the part that the file reaches
   * @param limit the end of the whole mapping
   * @param flags of the mapping, as in {@link Vma#flags}
   * @param copy whether to copy, as an earlier answer said
   * @return 0 if mapped, {@link FileMapping#COPY} if copied, or a negative error number; the window
   *     is unchanged then
   */
  static int populate(
      Mm mm,
      long start,
      long end,
      long limit,
      FileMapping file,
      long offset,
      int flags,
      boolean copy) {
    boolean shared = hostShared(flags, file);
    if (start >= end) {
      return copy ? FileMapping.COPY : probe(mm, start, limit, file, offset, flags);
    }
    MemorySegment target = mm.window.slice(start, end);
    if (!copy) {
      int result = file.map(target, offset, shared);
      if (result == 0) {
        mm.window.replaced(start, end);
        if (shared) {
          mm.window.sharedWithFile(start, end);
        }
      } else if (result == FileMapping.COPY && (flags & Vma.MAYSHARE) != 0) {
        result = mapWhole(mm, mm.window, start, end, limit, file, offset, shared);
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

  /**
   * Maps the whole pages of the host that a range lies in, where the rest of them is free or shows
   * the same pages of the same file anyway. Nobody can use the rest while they are mapped.
   *
   * @param mm whose mappings are asked
   * @param window where it is mapped, that of {@code mm} or of its child
   * @return as of {@link FileMapping#map}
   */
  static int mapWhole(
      Mm mm,
      Window window,
      long start,
      long end,
      long limit,
      FileMapping file,
      long offset,
      boolean shared) {
    long unit = mm.host.pageSize();
    long low = start & -unit;
    long high = end + unit - 1 & -unit;
    long from = offset - (start - low);
    if (low == start && high == end
        || from < 0
        || (from & unit - 1) != 0
        || around(mm, low, start, limit, high, file, from - low, shared) == Around.OTHERS) {
      return FileMapping.COPY;
    }
    int result = file.map(window.slice(low, high), from, shared);
    if (result == 0) {
      window.replaced(low, high);
      window.sharedWithFile(low, high);
      for (long page = low; page < high; page += Mm.PAGE_SIZE) {
        boolean rest = page < start || page >= Math.max(end, limit);
        if (rest && isFree(mm, window, page)) {
          window.keepRest(page, page + Mm.PAGE_SIZE);
        }
      }
    }
    return result;
  }

  private static boolean isFree(Mm mm, Window window, long page) {
    Vma vma = mm.vmas.at(page);
    return vma == null || window != mm.window && vma.has(Vma.DONTCOPY);
  }

  /** Who uses the rest of the host's pages that a mapping lies in. */
  private enum Around {
    NOBODY,
    SAME_FILE,
    OTHERS
  }

  private static Around around(
      Mm mm,
      long low,
      long start,
      long limit,
      long high,
      FileMapping file,
      long distance,
      boolean shared) {
    Around found = Around.NOBODY;
    for (int i = mm.vmas.indexAbove(low); i < mm.vmas.size() && mm.vmas.get(i).start < high; i++) {
      Vma vma = mm.vmas.get(i);
      if (vma.start < start || vma.end > limit) {
        if (!isSamePages(vma, file, distance, shared)) {
          return Around.OTHERS;
        }
        found = Around.SAME_FILE;
      }
    }
    return found;
  }

  /** Whether a mapping shows the same pages of a file as a new one would, whoever made it. */
  private static boolean isSamePages(Vma vma, FileMapping file, long distance, boolean shared) {
    return vma.has(Vma.MAYSHARE)
        && vma.file != null
        && !vma.copied
        && hostShared(vma.flags, vma.file) == shared
        && vma.offset - vma.start == distance
        && vma.file.inode() == file.inode()
        && vma.file.device() == file.device();
  }

  /** Asks whether a file that has no page there could be mapped at all; {@code /proc} has such. */
  private static int probe(
      Mm mm, long start, long limit, FileMapping file, long offset, int flags) {
    boolean shared = hostShared(flags, file);
    long unit = (flags & Vma.MAYSHARE) != 0 ? mm.host.pageSize() : Mm.PAGE_SIZE;
    long low = start & -unit;
    long from = offset - (start - low);
    Around around = around(mm, low, start, limit, low + unit, file, from - low, shared);
    if (around == Around.SAME_FILE) {
      return 0;
    }
    if (around == Around.OTHERS || from < 0) {
      return FileMapping.COPY;
    }
    int result = file.map(mm.window.slice(low, low + unit), from, shared);
    if (result == 0) {
      mm.window.replaced(low, low + unit);
      mm.window.discard(low, low + unit);
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
        : populate(mm, start, stop, vma.end, vma.file, vma.offsetAt(start), vma.flags, vma.copied);
  }
}
