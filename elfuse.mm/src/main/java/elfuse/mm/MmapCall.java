package elfuse.mm;

import elfuse.mm.table.TlbLog;

/** {@code mmap}: {@code do_mmap} and {@code mmap_region} of Linux. */
final class MmapCall {
  /** The flags that {@code MAP_SHARED_VALIDATE} knows ({@code LEGACY_MAP_MASK}). */
  private static final int KNOWN_FLAGS =
      Uapi.MAP_SHARED
          | Uapi.MAP_PRIVATE
          | Uapi.MAP_FIXED
          | Uapi.MAP_ANONYMOUS
          | Uapi.MAP_DENYWRITE
          | Uapi.MAP_EXECUTABLE
          | Uapi.MAP_UNINITIALIZED
          | Uapi.MAP_GROWSDOWN
          | Uapi.MAP_LOCKED
          | Uapi.MAP_NORESERVE
          | Uapi.MAP_POPULATE
          | Uapi.MAP_NONBLOCK
          | Uapi.MAP_STACK
          | Uapi.MAP_HUGETLB
          | Uapi.MAP_HUGE_2MB
          | Uapi.MAP_HUGE_1GB;

  private MmapCall() {}

  static long mmap(
      Mm mm,
      long addr,
      long length,
      int prot,
      int flags,
      FileMapping file,
      long offset,
      TlbLog log) {
    boolean anonymous = (flags & Uapi.MAP_ANONYMOUS) != 0;
    if ((offset & Mm.PAGE_OFFSET) != 0) {
      return -Errno.EINVAL;
    }
    if (!anonymous && file == null) {
      return -Errno.EBADF;
    }
    if ((flags & Uapi.MAP_HUGETLB) != 0) {
      return anonymous ? -Errno.ENOMEM : -Errno.EINVAL; // no huge pages are reserved here
    }
    if (length == 0) {
      return -Errno.EINVAL;
    }
    boolean fixed = (flags & (Uapi.MAP_FIXED | Uapi.MAP_FIXED_NOREPLACE)) != 0;
    long bytes = Mm.pageUp(length);
    if (bytes == 0) {
      return -Errno.ENOMEM;
    }
    if (mm.vmas.size() > Mm.MAX_MAP_COUNT) {
      return -Errno.ENOMEM;
    }
    long part = file == null ? 0 : offset;
    long start = GapSearch.find(mm, fixed ? addr : roundHint(addr), bytes, fixed, part);
    if (start < 0) {
      return start;
    }
    if ((flags & Uapi.MAP_FIXED_NOREPLACE) != 0 && mm.vmas.intersects(start, start + bytes)) {
      return -Errno.EEXIST;
    }
    if (fixed && mm.sealed(start, start + bytes)) {
      return -Errno.EPERM;
    }
    int vmFlags = prot & Vma.ACCESS | Vma.MAY_ANYTHING | mm.defaultFlags;
    if ((flags & Uapi.MAP_GROWSDOWN) != 0) {
      vmFlags |= Vma.GROWSDOWN;
    }
    if ((flags & Uapi.MAP_LOCKED) != 0) {
      vmFlags |= Vma.LOCKED;
      if (mm.limit(MemoryLimit.MEMLOCK) == 0) {
        return -Errno.EPERM;
      }
    }
    if ((flags & Uapi.MAP_NORESERVE) != 0) {
      vmFlags |= Vma.NORESERVE;
    }
    if (!mm.mayLock(vmFlags, bytes)) {
      return -Errno.EAGAIN;
    }
    return anonymous
        ? anonymous(mm, start, bytes, flags, vmFlags, log)
        : file(mm, start, bytes, flags, vmFlags, file, offset, log);
  }

  /** {@code round_hint_to_min}. */
  private static long roundHint(long hint) {
    long at = Mm.pageDown(hint);
    return at != 0 && Long.compareUnsigned(at, InfraLayout.MMAP_MIN_ADDR) < 0
        ? InfraLayout.MMAP_MIN_ADDR
        : at;
  }

  private static long anonymous(Mm mm, long start, long bytes, int flags, int vmFlags, TlbLog log) {
    switch (flags & Uapi.MAP_TYPE) {
      case Uapi.MAP_PRIVATE -> {
        return region(mm, start, start + bytes, vmFlags, null, start, null, log);
      }
      case Uapi.MAP_SHARED -> {
        if ((vmFlags & Vma.GROWSDOWN) != 0) {
          return -Errno.EINVAL;
        }
        int shared = vmFlags | Vma.SHARED | Vma.MAYSHARE;
        FileMapping object = mm.host.sharedAnonymous(bytes);
        long result = region(mm, start, start + bytes, shared, object, 0, null, log);
        if (object != null) {
          object.release(); // the mapping has its own reference
        }
        return result;
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
  }

  private static long file(
      Mm mm,
      long start,
      long bytes,
      int flags,
      int vmFlags,
      FileMapping file,
      long offset,
      TlbLog log) {
    if (offset < 0 || offset > Long.MAX_VALUE - bytes) {
      return -Errno.EOVERFLOW;
    }
    int type = flags & Uapi.MAP_TYPE;
    int wanted = vmFlags;
    if (type == Uapi.MAP_SHARED || type == Uapi.MAP_SHARED_VALIDATE) {
      if (type == Uapi.MAP_SHARED_VALIDATE && (flags & ~KNOWN_FLAGS) != 0) {
        return -Errno.EOPNOTSUPP;
      }
      if ((wanted & Vma.WRITE) != 0 && !file.writable()) {
        return -Errno.EACCES;
      }
      wanted |= Vma.SHARED | Vma.MAYSHARE;
      if (!file.writable()) {
        wanted &= ~(Vma.MAYWRITE | Vma.SHARED);
      }
    } else if (type != Uapi.MAP_PRIVATE) {
      return -Errno.EINVAL;
    }
    if (!file.readable()) {
      return -Errno.EACCES;
    }
    if (file.noExec()) {
      if ((wanted & Vma.EXEC) != 0) {
        return -Errno.EPERM;
      }
      wanted &= ~Vma.MAYEXEC;
    }
    if ((wanted & Vma.GROWSDOWN) != 0) {
      return -Errno.EINVAL;
    }
    return region(mm, start, start + bytes, wanted, file, offset, null, log);
  }

  /** The initial stack of a program. */
  static long stack(Mm mm, long top, long size, boolean executable, TlbLog log) {
    long start = top - size;
    int flags =
        Vma.READ
            | Vma.WRITE
            | (executable ? Vma.EXEC : 0)
            | Vma.MAY_ANYTHING
            | Vma.GROWSDOWN
            | mm.defaultFlags;
    if (size <= 0
        || top > Mm.TASK_SIZE
        || start < InfraLayout.MMAP_MIN_ADDR
        || ((top | size) & Mm.PAGE_OFFSET) != 0
        || mm.vmas.intersects(start, top)) {
      return -Errno.ENOMEM;
    }
    mm.stackStart = top - 1;
    return region(mm, start, top, flags, null, start, null, log);
  }

  /** A mapping of the kernel's own. */
  static long special(Mm mm, long hint, long length, int prot, String name, TlbLog log) {
    long bytes = Mm.pageUp(length);
    long start = GapSearch.find(mm, hint, bytes, false);
    if (start < 0) {
      return start;
    }
    int flags = prot & Vma.ACCESS | Vma.MAY_ANYTHING | Vma.DONTEXPAND;
    return region(mm, start, start + bytes, flags, null, 0, name, log);
  }

  /** Puts a mapping over whatever is there; the range and the flags are checked. */
  static long region(
      Mm mm,
      long start,
      long end,
      int flags,
      FileMapping file,
      long offset,
      String name,
      TlbLog log) {
    long bytes = end - start;
    if (!mm.mayExpand(flags, bytes - mm.mapped(start, end))) {
      return -Errno.ENOMEM;
    }
    if (mm.vmas.size() + mm.splitsFor(start, end) >= Mm.MAX_MAP_COUNT) {
      return -Errno.ENOMEM;
    }
    long hostEnd = file == null ? end : Mm.fileEnd(start, end, file, offset);
    long unit = mm.host.pageSize();
    if (!mm.hasRoom(flags, bytes)
        || !mm.tables.reserve(mm.framesFor(flags, start, end, hostEnd), log)) {
      return -Errno.ENOMEM;
    }
    // the rest of a page of the host may be what is to be mapped there anyway
    boolean clean = mm.window.claim(start, end);
    if (!clean && (file == null || (flags & Vma.MAYSHARE) == 0 || unit == Mm.PAGE_SIZE)) {
      return -Errno.ENOMEM;
    }
    int populated = 0;
    if (file != null) {
      populated = FilePages.populate(mm, start, hostEnd, end, file, offset, flags, false);
      if (populated < 0) {
        return populated;
      }
      file.retain();
    }
    // how far the window holds something new: if mapped, to the end of a page of the host
    long kept =
        file == null ? start : populated == 0 ? Math.min(end, hostEnd + unit - 1 & -unit) : hostEnd;
    if (!clean) {
      mm.window.taken(start, kept);
    }
    boolean code = (flags & Vma.EXEC) != 0 | MunmapCall.remove(mm, start, end, kept, file != null);
    if (!mm.window.claim(kept, end)) {
      // as on Linux, what was there is gone
      mm.tables.unmap(start, end, log);
      if (file != null) {
        mm.window.discard(start, kept);
        file.release();
      }
      return -Errno.ENOMEM;
    }
    Vma vma =
        new Vma(
            start, end, Vma.accounted(flags), file, offset, name, populated == FileMapping.COPY);
    vma.hostEnd = hostEnd;
    mm.install(vma, start, end, log);
    mm.insert(vma);
    if (code) {
      log.code();
      mm.codeChanged(start, end);
    }
    return start;
  }
}
