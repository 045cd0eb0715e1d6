package elfuse.mm;

import elfuse.mm.table.TlbLog;

/** {@code mprotect}: {@code do_mprotect_pkey} of Linux. */
final class MprotectCall {
  /** What {@code arch_validate_prot} allows on a CPU without BTI and MTE. */
  private static final int KNOWN_PROT =
      Uapi.PROT_READ | Uapi.PROT_WRITE | Uapi.PROT_EXEC | Uapi.PROT_SEM;

  private static final int GROWS = Uapi.PROT_GROWSDOWN | Uapi.PROT_GROWSUP;

  private MprotectCall() {}

  static long mprotect(Mm mm, long addr, long length, int prot, TlbLog log) {
    int grows = prot & GROWS;
    long start = addr;
    if (grows == GROWS || (start & Mm.PAGE_OFFSET) != 0) {
      return -Errno.EINVAL;
    }
    if (length == 0) {
      return 0;
    }
    long end = start + Mm.pageUp(length);
    if (Long.compareUnsigned(end, start) <= 0) {
      return -Errno.ENOMEM;
    }
    if ((prot & ~(KNOWN_PROT | GROWS)) != 0) {
      return -Errno.EINVAL;
    }
    if (Long.compareUnsigned(start, Mm.TASK_SIZE) >= 0) {
      return -Errno.ENOMEM;
    }
    int index = mm.vmas.indexAbove(start);
    if (index == mm.vmas.size()) {
      return -Errno.ENOMEM;
    }
    Vma first = mm.vmas.get(index);
    if ((grows & Uapi.PROT_GROWSDOWN) != 0) {
      if (Long.compareUnsigned(first.start, end) >= 0) {
        return -Errno.ENOMEM;
      }
      start = first.start;
      if (!first.has(Vma.GROWSDOWN)) {
        return -Errno.EINVAL;
      }
    } else if (first.start > start) {
      return -Errno.ENOMEM;
    } else if (grows != 0) {
      return -Errno.EINVAL; // nothing grows up on arm64
    }
    long limit = Long.compareUnsigned(end, Mm.TASK_SIZE) > 0 ? Mm.TASK_SIZE : end;
    if (mm.sealed(start, limit)) {
      return -Errno.EPERM;
    }
    long result = change(mm, index, start, limit, prot & Vma.ACCESS, log);
    mm.mergeRange(start, limit);
    return result == 0 && limit != end ? -Errno.ENOMEM : result;
  }

  /** Goes through the mappings in order; those before an error stay changed, as on Linux. */
  private static long change(Mm mm, int from, long start, long end, int access, TlbLog log) {
    long at = start;
    for (int i = from; at < end; i++) {
      Vma vma = i < mm.vmas.size() ? mm.vmas.get(i) : null;
      if (vma == null || vma.start > at) {
        return -Errno.ENOMEM;
      }
      int flags = newFlags(vma, access);
      if ((access & ~(vma.flags >> 4)) != 0) {
        return -Errno.EACCES;
      }
      long limit = Math.min(end, vma.end);
      if (flags != vma.flags) {
        long result = fixup(mm, vma, at, limit, flags, log);
        if (result < 0) {
          return result;
        }
        i = mm.vmas.indexAbove(at);
      }
      at = limit;
    }
    return 0;
  }

  /** {@code VM_ACCOUNT} goes with write access from anonymous memory, but stays with a file's. */
  private static int newFlags(Vma vma, int access) {
    int flags = vma.flags & ~Vma.ACCESS | access;
    if ((access & Vma.WRITE) != 0) {
      return Vma.accounted(flags);
    }
    return vma.isAnonymous() ? flags & ~Vma.ACCOUNT : flags;
  }

  private static long fixup(Mm mm, Vma vma, long start, long end, int flags, TlbLog log) {
    boolean becomesData =
        (flags & Vma.WRITE) != 0
            && !mm.mayExpand(flags, end - start)
            && mm.mayExpand(vma.flags, end - start);
    int splits = (vma.start < start ? 1 : 0) + (end < vma.end ? 1 : 0);
    if (becomesData
        || mm.vmas.size() + splits > Mm.MAX_MAP_COUNT
        || !mm.tables.reserve(mm.framesFor(flags, start, end, vma.hostEnd), log)) {
      return -Errno.ENOMEM;
    }
    mm.splitAt(end);
    Vma middle = mm.vmas.get(mm.splitAt(start));
    boolean becomesCode = (flags & ~middle.flags & Vma.EXEC) != 0;
    mm.setFlags(middle, flags);
    mm.install(middle, start, end, log);
    if (becomesCode) {
      mm.codeEnabled(start, end);
    }
    return 0;
  }
}
