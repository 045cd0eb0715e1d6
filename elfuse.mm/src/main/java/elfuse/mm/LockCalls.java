package elfuse.mm;

/** {@code mlock} and its family, bookkeeping alone: {@code mm/mlock.c} of Linux. */
final class LockCalls {
  private static final int LOCK_FLAGS = Vma.LOCKED | Vma.LOCKONFAULT;
  private static final int KNOWN_ALL = Uapi.MCL_CURRENT | Uapi.MCL_FUTURE | Uapi.MCL_ONFAULT;

  private LockCalls() {}

  static long mlock(Mm mm, long addr, long length, int flags) {
    if ((flags & ~Uapi.MLOCK_ONFAULT) != 0) {
      return -Errno.EINVAL;
    }
    if (mm.limit(MemoryLimit.MEMLOCK) == 0) {
      return -Errno.EPERM;
    }
    long bytes = Mm.pageUp(length + (addr & Mm.PAGE_OFFSET));
    long start = Mm.pageDown(addr);
    if (Long.compareUnsigned(bytes, Mm.TASK_SIZE) <= 0
        && mm.exceeds(bytes + mm.locked(), MemoryLimit.MEMLOCK)
        && mm.exceeds(
            bytes + mm.locked() - lockedWithin(mm, start, start + bytes), MemoryLimit.MEMLOCK)) {
      return -Errno.ENOMEM;
    }
    return apply(mm, start, bytes, (flags & Uapi.MLOCK_ONFAULT) != 0 ? LOCK_FLAGS : Vma.LOCKED);
  }

  static long munlock(Mm mm, long addr, long length) {
    return apply(mm, Mm.pageDown(addr), Mm.pageUp(length + (addr & Mm.PAGE_OFFSET)), 0);
  }

  static long mlockall(Mm mm, int flags) {
    if (flags == 0 || (flags & ~KNOWN_ALL) != 0 || flags == Uapi.MCL_ONFAULT) {
      return -Errno.EINVAL;
    }
    if (mm.limit(MemoryLimit.MEMLOCK) == 0) {
      return -Errno.EPERM;
    }
    boolean current = (flags & Uapi.MCL_CURRENT) != 0;
    if (current && mm.exceeds(mm.total(), MemoryLimit.MEMLOCK)) {
      return -Errno.ENOMEM;
    }
    int lock = (flags & Uapi.MCL_ONFAULT) != 0 ? LOCK_FLAGS : Vma.LOCKED;
    mm.defaultFlags = (flags & Uapi.MCL_FUTURE) != 0 ? lock : 0;
    if (current) {
      setAll(mm, lock);
    }
    return 0;
  }

  static long munlockall(Mm mm) {
    mm.defaultFlags = 0;
    setAll(mm, 0);
    return 0;
  }

  private static void setAll(Mm mm, int lock) {
    for (int i = 0; i < mm.vmas.size(); i++) {
      Vma vma = mm.vmas.get(i);
      if (vma.name == null) {
        mm.setFlags(vma, vma.flags & ~LOCK_FLAGS | lock);
      }
    }
    mm.mergeRange(0, Mm.TASK_SIZE);
  }

  private static long lockedWithin(Mm mm, long start, long end) {
    long bytes = 0;
    for (int i = mm.vmas.indexAbove(start); i < mm.vmas.size(); i++) {
      Vma vma = mm.vmas.get(i);
      if (vma.start >= end) {
        break;
      }
      if (vma.has(Vma.LOCKED)) {
        bytes += Math.min(end, vma.end) - Math.max(start, vma.start);
      }
    }
    return bytes;
  }

  /** {@code apply_vma_lock_flags}. */
  private static long apply(Mm mm, long start, long bytes, int lock) {
    long end = start + bytes;
    if (Long.compareUnsigned(end, start) < 0) {
      return -Errno.EINVAL;
    }
    if (end == start) {
      return 0;
    }
    if (Long.compareUnsigned(start, Mm.TASK_SIZE) >= 0) {
      return -Errno.ENOMEM;
    }
    long limit = Long.compareUnsigned(end, Mm.TASK_SIZE) > 0 ? Mm.TASK_SIZE : end;
    long result = limit == end ? 0 : -Errno.ENOMEM;
    for (long at = start; at < limit; ) {
      Vma vma = mm.vmas.at(at);
      if (vma == null) {
        result = -Errno.ENOMEM;
        break;
      }
      long stop = Math.min(limit, vma.end);
      int flags = vma.flags & ~LOCK_FLAGS | lock;
      if (flags != vma.flags && vma.name == null) {
        int splits = (vma.start < at ? 1 : 0) + (stop < vma.end ? 1 : 0);
        if (mm.vmas.size() + splits > Mm.MAX_MAP_COUNT) {
          result = -Errno.ENOMEM;
          break;
        }
        mm.splitAt(stop);
        mm.setFlags(mm.vmas.get(mm.splitAt(at)), flags);
      }
      at = stop;
    }
    mm.mergeRange(start, limit);
    return result;
  }
}
