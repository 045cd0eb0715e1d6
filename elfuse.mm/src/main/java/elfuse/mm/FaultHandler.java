package elfuse.mm;

import elfuse.hv.MemoryAccess;
import elfuse.mm.table.Descriptor;
import elfuse.mm.table.TlbLog;

/** {@code do_page_fault} of arm64 Linux, as far as mappings decide it. */
final class FaultHandler {
  private static final long STACK_GUARD_GAP = 256 * Mm.PAGE_SIZE;

  private FaultHandler() {}

  static FaultResult handle(Mm mm, long va, MemoryAccess access, TlbLog log) {
    if (va < 0 || va >= Mm.TASK_SIZE) {
      return FaultResult.SEGV_MAPERR;
    }
    int index = mm.vmas.indexAbove(va);
    if (index == mm.vmas.size()) {
      return FaultResult.SEGV_MAPERR;
    }
    Vma vma = mm.vmas.get(index);
    long page = Mm.pageDown(va);
    if (vma.start > va && !grow(mm, vma, index, page, log)) {
      return FaultResult.SEGV_MAPERR;
    }
    int needed =
        switch (access) {
          case READ -> Vma.ACCESS; // any access allows reading, see Descriptor.user
          case WRITE -> Vma.WRITE;
          case EXECUTE -> Vma.EXEC;
        };
    if (!vma.has(needed)) {
      return FaultResult.SEGV_ACCERR;
    }
    if (vma.file != null && !populate(mm, vma, page, log)) {
      return FaultResult.SIGBUS;
    }
    if (!Descriptor.allowsUser(mm.tables.walk(va), access)
        && !provide(mm, vma, page, access, log)) {
      return FaultResult.SIGBUS; // Linux would look for a victim to kill
    }
    log.add(page, page + Mm.PAGE_SIZE); // the CPU may hold an older, stricter translation
    return FaultResult.RESOLVED;
  }

  /**
   * Makes descriptors for what a mapping allows, as far as the machine has its memory.
   *
   * @return whether there was room for that; frames can be short for a file that has grown
   */
  private static boolean provide(Mm mm, Vma vma, long page, MemoryAccess access, TlbLog log) {
    boolean alternates = mm.alternates(vma);
    if (!alternates || !Descriptor.allowsUser(mm.tables.walk(page), MemoryAccess.READ)) {
      long start = vma.start;
      long end = vma.end;
      if (mm.chunks != null) {
        start = Math.max(start, Chunks.start(page));
        end = Math.min(end, Chunks.end(page));
        if (!mm.chunks.provide(page)) {
          return false;
        }
      }
      if (!mm.tables.reserve(mm.framesFor(vma.flags, start, end, vma.hostEnd), log)) {
        return false;
      }
      mm.install(vma, start, end, log);
    }
    if (alternates && !Descriptor.allowsUser(mm.tables.walk(page), access)) {
      long end = page + Mm.PAGE_SIZE;
      if (!mm.tables.reserve(mm.tables.framesFor(page, end, end), log)) {
        return false;
      }
      mm.alternate(vma, page, access == MemoryAccess.EXECUTE, log);
    }
    return true;
  }

  /** {@code expand_downwards}. */
  private static boolean grow(Mm mm, Vma vma, int index, long page, TlbLog log) {
    if (!vma.has(Vma.GROWSDOWN) || page < InfraLayout.MMAP_MIN_ADDR) {
      return false;
    }
    if (index > 0) {
      Vma below = mm.vmas.get(index - 1);
      if (!below.has(Vma.GROWSDOWN)
          && below.has(Vma.ACCESS)
          && page - below.end < STACK_GUARD_GAP) {
        return false;
      }
    }
    long bytes = vma.start - page;
    if (!mm.mayExpand(vma.flags, bytes)
        || mm.exceeds(vma.end - page, MemoryLimit.STACK)
        || !mm.mayLock(vma.flags, bytes)
        || !mm.tables.reserve(mm.framesFor(vma.flags, page, vma.start, vma.hostEnd), log)
        || !mm.window.claim(page, vma.start)) {
      return false;
    }
    long oldStart = vma.start;
    vma.start = page;
    vma.offset = page;
    mm.account(vma.flags, bytes);
    mm.install(vma, page, oldStart, log);
    return true;
  }

  /** Follows the file's size: a part that it has gained appears, one that it has lost goes. */
  private static boolean populate(Mm mm, Vma vma, long page, TlbLog log) {
    long fileEnd = Mm.fileEnd(vma);
    if (page >= fileEnd) {
      if (mm.tables.reserve(mm.tables.framesFor(fileEnd, fileEnd, vma.end), log)) {
        mm.tables.unmap(fileEnd, vma.end, log);
      }
      return false;
    }
    if (page >= vma.hostEnd) {
      long at = vma.hostEnd;
      int result =
          FilePages.populate(
              mm, at, fileEnd, vma.end, vma.file, vma.offsetAt(at), vma.flags, vma.copied);
      if (result != (vma.copied ? FileMapping.COPY : 0)) {
        return false;
      }
      vma.hostEnd = fileEnd;
    }
    return true;
  }
}
