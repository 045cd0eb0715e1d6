package elfuse.mm;

import elfuse.hv.MemoryAccess;
import elfuse.mm.table.TlbLog;

/** {@code madvise}: {@code do_madvise} of Linux. */
final class MadviseCall {
  private MadviseCall() {}

  static long madvise(Mm mm, long start, long length, int advice, TlbLog log) {
    if (!isKnown(advice) || (start & Mm.PAGE_OFFSET) != 0) {
      return -Errno.EINVAL;
    }
    long bytes = Mm.pageUp(length);
    long end = start + bytes;
    if (length != 0 && bytes == 0 || Long.compareUnsigned(end, start) < 0) {
      return -Errno.EINVAL;
    }
    if (advice == Uapi.MADV_HWPOISON || advice == Uapi.MADV_SOFT_OFFLINE) {
      return -Errno.EPERM; // no guest has CAP_SYS_ADMIN over the host's memory
    }
    if (end == start) {
      return 0;
    }
    if (Long.compareUnsigned(start, Mm.TASK_SIZE) >= 0) {
      return -Errno.ENOMEM;
    }
    boolean beyond = Long.compareUnsigned(end, Mm.TASK_SIZE) > 0;
    if (discards(advice) && mm.sealed(start, beyond ? Mm.TASK_SIZE : end)) {
      return -Errno.EPERM;
    }
    long result = walk(mm, start, beyond ? Mm.TASK_SIZE : end, advice, log);
    mm.mergeRange(start, beyond ? Mm.TASK_SIZE : end);
    return result == 0 && beyond ? -Errno.ENOMEM : result;
  }

  /** What mseal refuses ({@code is_madv_discard}); what is sealed here is never writable. */
  private static boolean discards(int advice) {
    return switch (advice) {
      case Uapi.MADV_FREE,
          Uapi.MADV_DONTNEED,
          Uapi.MADV_DONTNEED_LOCKED,
          Uapi.MADV_REMOVE,
          Uapi.MADV_DONTFORK,
          Uapi.MADV_WIPEONFORK ->
          true;
      default -> false;
    };
  }

  private static boolean isKnown(int advice) {
    return switch (advice) {
      case Uapi.MADV_NORMAL,
          Uapi.MADV_RANDOM,
          Uapi.MADV_SEQUENTIAL,
          Uapi.MADV_WILLNEED,
          Uapi.MADV_DONTNEED,
          Uapi.MADV_FREE,
          Uapi.MADV_REMOVE,
          Uapi.MADV_DONTFORK,
          Uapi.MADV_DOFORK,
          Uapi.MADV_MERGEABLE,
          Uapi.MADV_UNMERGEABLE,
          Uapi.MADV_HUGEPAGE,
          Uapi.MADV_NOHUGEPAGE,
          Uapi.MADV_DONTDUMP,
          Uapi.MADV_DODUMP,
          Uapi.MADV_WIPEONFORK,
          Uapi.MADV_KEEPONFORK,
          Uapi.MADV_COLD,
          Uapi.MADV_PAGEOUT,
          Uapi.MADV_POPULATE_READ,
          Uapi.MADV_POPULATE_WRITE,
          Uapi.MADV_DONTNEED_LOCKED,
          Uapi.MADV_COLLAPSE,
          Uapi.MADV_HWPOISON,
          Uapi.MADV_SOFT_OFFLINE ->
          true;
      default -> false;
    };
  }

  /** Every mapping of the range in order; a hole is an error, but only after the rest is done. */
  private static long walk(Mm mm, long start, long end, int advice, TlbLog log) {
    // populating stops at a hole, every other advice goes on behind it
    boolean populates = advice == Uapi.MADV_POPULATE_READ || advice == Uapi.MADV_POPULATE_WRITE;
    long result = 0;
    for (long at = start; at < end; ) {
      int index = mm.vmas.indexAbove(at);
      if (index == mm.vmas.size()) {
        return -Errno.ENOMEM;
      }
      Vma vma = mm.vmas.get(index);
      if (at < vma.start) {
        result = -Errno.ENOMEM;
        at = vma.start;
        if (at >= end || populates) {
          break;
        }
      }
      long limit = Math.min(end, vma.end);
      long error = visit(mm, vma, at, limit, advice, log);
      if (error != 0) {
        return error;
      }
      at = limit;
    }
    return result;
  }

  private static long visit(Mm mm, Vma vma, long start, long end, int advice, TlbLog log) {
    return switch (advice) {
      case Uapi.MADV_DONTNEED -> vma.has(Vma.LOCKED) ? -Errno.EINVAL : drop(mm, vma, start, end);
      case Uapi.MADV_DONTNEED_LOCKED -> drop(mm, vma, start, end);
      case Uapi.MADV_FREE ->
          // Linux keeps the pages until it needs memory, and may do so for ever
          vma.has(Vma.LOCKED) || !isPrivateAnonymous(vma) ? -Errno.EINVAL : 0;
      case Uapi.MADV_REMOVE -> punch(vma, start, end);
      case Uapi.MADV_COLD, Uapi.MADV_PAGEOUT -> vma.has(Vma.LOCKED) ? -Errno.EINVAL : 0;
      // read-ahead is the host's business, but mappings that differ in it do not merge
      case Uapi.MADV_NORMAL -> flags(mm, vma, start, end, 0, Vma.SEQ_READ | Vma.RAND_READ);
      case Uapi.MADV_RANDOM -> flags(mm, vma, start, end, Vma.RAND_READ, Vma.SEQ_READ);
      case Uapi.MADV_SEQUENTIAL -> flags(mm, vma, start, end, Vma.SEQ_READ, Vma.RAND_READ);
      case Uapi.MADV_DONTFORK -> flags(mm, vma, start, end, Vma.DONTCOPY, 0);
      case Uapi.MADV_DOFORK -> flags(mm, vma, start, end, 0, Vma.DONTCOPY);
      case Uapi.MADV_WIPEONFORK ->
          isPrivateAnonymous(vma) ? flags(mm, vma, start, end, Vma.WIPEONFORK, 0) : -Errno.EINVAL;
      case Uapi.MADV_KEEPONFORK -> flags(mm, vma, start, end, 0, Vma.WIPEONFORK);
      case Uapi.MADV_DONTDUMP -> flags(mm, vma, start, end, Vma.DONTDUMP, 0);
      case Uapi.MADV_DODUMP ->
          vma.name != null ? -Errno.EINVAL : flags(mm, vma, start, end, 0, Vma.DONTDUMP);
      case Uapi.MADV_POPULATE_READ -> populate(mm, vma, start, end, MemoryAccess.READ, log);
      case Uapi.MADV_POPULATE_WRITE -> populate(mm, vma, start, end, MemoryAccess.WRITE, log);
      default -> 0;
    };
  }

  private static boolean isPrivateAnonymous(Vma vma) {
    return vma.isAnonymous() && !vma.has(Vma.SHARED);
  }

  private static long drop(Mm mm, Vma vma, long start, long end) {
    if (vma.has(Vma.MAYSHARE) || vma.name != null) {
      return 0; // the object keeps its pages
    }
    if (vma.file == null) {
      mm.window.clear(start, end);
    } else {
      int error = FilePages.reload(mm, vma, start, end);
      if (error < 0) {
        return error;
      }
    }
    if (vma.has(Vma.EXEC)) {
      mm.codeChanged(start, end);
    }
    return 0;
  }

  private static long punch(Vma vma, long start, long end) {
    if (vma.has(Vma.LOCKED) || vma.file == null) {
      return -Errno.EINVAL;
    }
    if ((vma.flags & (Vma.SHARED | Vma.WRITE)) != (Vma.SHARED | Vma.WRITE)) {
      return -Errno.EACCES;
    }
    return vma.file.punchHole(vma.offsetAt(start), end - start);
  }

  private static long flags(Mm mm, Vma vma, long start, long end, int set, int clear) {
    int flags = (vma.flags | set) & ~clear;
    if (flags == vma.flags) {
      return 0;
    }
    int splits = (vma.start < start ? 1 : 0) + (end < vma.end ? 1 : 0);
    if (mm.vmas.size() + splits > Mm.MAX_MAP_COUNT) {
      return -Errno.ENOMEM;
    }
    mm.splitAt(end);
    mm.setFlags(mm.vmas.get(mm.splitAt(start)), flags);
    return 0;
  }

  private static long populate(
      Mm mm, Vma vma, long start, long end, MemoryAccess access, TlbLog log) {
    if (!vma.has(access == MemoryAccess.WRITE ? Vma.WRITE : Vma.ACCESS)) {
      return -Errno.EINVAL;
    }
    if (vma.file == null) {
      return 0; // the host gives anonymous pages when they are touched
    }
    return FaultHandler.handle(mm, end - 1, access, log) == FaultResult.RESOLVED
        ? 0
        : -Errno.EFAULT;
  }
}
