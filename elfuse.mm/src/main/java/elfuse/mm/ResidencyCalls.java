package elfuse.mm;

import java.util.Arrays;

/** {@code msync} and {@code mincore} of Linux. */
final class ResidencyCalls {
  private static final long CHUNK = 64L << 20;

  private static final int KNOWN_SYNC = Uapi.MS_ASYNC | Uapi.MS_INVALIDATE | Uapi.MS_SYNC;

  private ResidencyCalls() {}

  static long msync(Mm mm, long addr, long length, int flags) {
    if ((flags & ~KNOWN_SYNC) != 0
        || (addr & Mm.PAGE_OFFSET) != 0
        || (flags & (Uapi.MS_ASYNC | Uapi.MS_SYNC)) == (Uapi.MS_ASYNC | Uapi.MS_SYNC)) {
      return -Errno.EINVAL;
    }
    long end = addr + Mm.pageUp(length);
    if (Long.compareUnsigned(end, addr) < 0) {
      return -Errno.ENOMEM;
    }
    if (end == addr) {
      return 0;
    }
    if (Long.compareUnsigned(addr, Mm.TASK_SIZE) >= 0) {
      return -Errno.ENOMEM;
    }
    long result = 0;
    long at = addr;
    for (int i = mm.vmas.indexAbove(at); Long.compareUnsigned(at, end) < 0; i++) {
      if (i == mm.vmas.size()) {
        return -Errno.ENOMEM;
      }
      Vma vma = mm.vmas.get(i);
      if (at < vma.start) {
        if (flags == Uapi.MS_ASYNC) {
          return -Errno.ENOMEM;
        }
        result = -Errno.ENOMEM;
        at = vma.start;
        if (Long.compareUnsigned(at, end) >= 0) {
          break;
        }
      }
      if ((flags & Uapi.MS_INVALIDATE) != 0 && vma.has(Vma.LOCKED)) {
        return -Errno.EBUSY;
      }
      long limit = Long.compareUnsigned(end, vma.end) < 0 ? end : vma.end;
      long stop = Math.min(limit, vma.hostEnd);
      if ((flags & Uapi.MS_SYNC) != 0 && vma.file != null && vma.has(Vma.SHARED) && at < stop) {
        int error = vma.file.sync(mm.window.slice(at, stop), flags);
        if (error < 0) {
          return error;
        }
      }
      at = limit;
    }
    return result;
  }

  /** {@return bytes in memory, or written, of what is mapped in a range} */
  static long count(Mm mm, long start, long end, boolean written) {
    long bytes = 0;
    for (int i = mm.vmas.indexAbove(start); i < mm.vmas.size(); i++) {
      Vma vma = mm.vmas.get(i);
      if (vma.start >= end) {
        break;
      }
      long stop = Math.min(Math.min(end, vma.end), vma.hostEnd);
      for (long at = Math.max(start, vma.start); at < stop; at += CHUNK) {
        long limit = Math.min(stop, at + CHUNK);
        bytes += written ? written(mm, at, limit) : resident(mm, at, limit);
      }
    }
    return bytes;
  }

  private static long written(Mm mm, long at, long limit) {
    PageRuns runs = new PageRuns();
    return mm.host.written(mm.window.slice(at, limit), runs) ? runs.bytes() : limit - at;
  }

  private static long resident(Mm mm, long at, long limit) {
    byte[] pages = new byte[(int) (limit - at >>> Mm.PAGE_SHIFT)];
    if (!mm.host.resident(mm.window.slice(at, limit), pages)) {
      return limit - at;
    }
    long count = 0;
    for (byte page : pages) {
      count += page & 1;
    }
    return count << Mm.PAGE_SHIFT;
  }

  /**
   * Tells which pages are resident.
   *
   * @return the number of pages told, or a negative error number
   */
  static int mincore(Mm mm, long addr, int pages, byte[] answer) {
    Vma vma = mm.vmas.at(addr);
    if (vma == null) {
      return -Errno.ENOMEM;
    }
    int count = (int) Math.min(pages, vma.end - addr >>> Mm.PAGE_SHIFT);
    byte[] told = count == answer.length ? answer : new byte[count];
    if (!mm.host.resident(mm.window.slice(addr, addr + ((long) count << Mm.PAGE_SHIFT)), told)) {
      Arrays.fill(told, (byte) 1);
    }
    System.arraycopy(told, 0, answer, 0, count);
    return count;
  }
}
