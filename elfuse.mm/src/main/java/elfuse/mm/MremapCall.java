package elfuse.mm;

import elfuse.mm.table.TlbLog;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code mremap}: {@code mm/mremap.c} of Linux, with the order of checks of 6.17. The moves of
 * several mappings at once that came with that release are refused with {@code EFAULT} as before
 * it.
 */
final class MremapCall {
  private static final int KNOWN_FLAGS =
      Uapi.MREMAP_MAYMOVE | Uapi.MREMAP_FIXED | Uapi.MREMAP_DONTUNMAP;

  private MremapCall() {}

  static long mremap(
      Mm mm, long addr, long oldLength, long newLength, int flags, long newAddr, TlbLog log) {
    boolean mayMove = (flags & Uapi.MREMAP_MAYMOVE) != 0;
    boolean fixed = (flags & Uapi.MREMAP_FIXED) != 0;
    boolean keep = (flags & Uapi.MREMAP_DONTUNMAP) != 0;
    long oldBytes = Mm.pageUp(oldLength);
    long newBytes = Mm.pageUp(newLength);
    if ((flags & ~KNOWN_FLAGS) != 0
        || (fixed || keep) && !mayMove
        || keep && oldLength != newLength
        || (addr & Mm.PAGE_OFFSET) != 0
        || newBytes == 0
        || Long.compareUnsigned(newBytes, Mm.TASK_SIZE) > 0
        || (fixed || keep) && !isTarget(addr, oldBytes, newBytes, newAddr)) {
      return -Errno.EINVAL;
    }
    Vma vma = addr < 0 ? null : mm.vmas.at(addr);
    if (vma == null) {
      return -Errno.EFAULT;
    }
    if (mm.sealed(addr, Math.min(vma.end, addr + Math.max(oldBytes, 1)))
        || fixed && mm.sealed(newAddr, newAddr + newBytes)) {
      return -Errno.EPERM;
    }
    if (!fixed && !keep && Long.compareUnsigned(oldBytes, newBytes) >= 0) {
      long error =
          oldBytes == newBytes
              ? 0
              : MunmapCall.munmap(mm, addr + newBytes, oldBytes - newBytes, log);
      return error < 0 ? error : addr;
    }
    // what a shrinking move leaves behind may belong to other mappings
    long taken = Long.compareUnsigned(oldBytes, newBytes) < 0 ? oldBytes : newBytes;
    long error = checkResize(mm, vma, addr, taken, newBytes, keep);
    if (error < 0) {
      return error;
    }
    if (fixed || keep) {
      return moveTo(mm, addr, oldBytes, newBytes, flags, newAddr, log);
    }
    if (oldBytes == vma.end - addr && growInPlace(mm, vma, addr + newBytes, log)) {
      return addr;
    }
    if (!mayMove) {
      return -Errno.ENOMEM;
    }
    long part = vma.file == null ? 0 : vma.offsetAt(addr);
    long target = GapSearch.find(mm, 0, newBytes, false, part);
    return target < 0 ? target : move(mm, vma, addr, oldBytes, newBytes, target, false, log);
  }

  /** Whether the new range is one of user addresses and does not overlap the old one. */
  private static boolean isTarget(long addr, long oldBytes, long newBytes, long newAddr) {
    return (newAddr & Mm.PAGE_OFFSET) == 0
        && Long.compareUnsigned(newAddr, Mm.TASK_SIZE - newBytes) <= 0
        && (Long.compareUnsigned(addr + oldBytes, newAddr) <= 0
            || Long.compareUnsigned(newAddr + newBytes, addr) <= 0);
  }

  /** {@code mremap_to}. */
  private static long moveTo(
      Mm mm, long addr, long oldBytes, long newBytes, int flags, long newAddr, TlbLog log) {
    boolean fixed = (flags & Uapi.MREMAP_FIXED) != 0;
    boolean keep = (flags & Uapi.MREMAP_DONTUNMAP) != 0;
    if (mm.vmas.size() + 2 >= Mm.MAX_MAP_COUNT - 3) {
      return -Errno.ENOMEM;
    }
    long error = fixed ? MunmapCall.munmap(mm, newAddr, newBytes, log) : 0;
    if (error < 0) {
      return error;
    }
    Vma vma = mm.vmas.at(addr); // another object if the new range cut the mapping
    if (vma == null) {
      return -Errno.EFAULT; // an old size of 0, or one that wraps, lets the ranges overlap
    }
    long bytes = oldBytes;
    if (Long.compareUnsigned(oldBytes, newBytes) > 0) {
      bytes = newBytes;
      error = MunmapCall.munmap(mm, addr + newBytes, oldBytes - newBytes, log);
      if (error < 0) {
        return error;
      }
    }
    if (keep && !mm.mayExpand(vma.flags, bytes)) {
      return -Errno.ENOMEM;
    }
    long part = vma.file == null ? 0 : vma.offsetAt(addr);
    long target = GapSearch.find(mm, newAddr, newBytes, fixed, part);
    return target < 0 ? target : move(mm, vma, addr, bytes, newBytes, target, keep, log);
  }

  /** {@code vma_to_resize}. */
  private static long checkResize(
      Mm mm, Vma vma, long addr, long oldBytes, long newBytes, boolean keep) {
    if (oldBytes == 0 && (!vma.has(Vma.MAYSHARE) || vma.file == null)) {
      return -Errno.EINVAL; // private memory cannot be in two places
    }
    if (keep && vma.has(Vma.DONTEXPAND)) {
      return -Errno.EINVAL;
    }
    if (Long.compareUnsigned(oldBytes, vma.end - addr) > 0) {
      return -Errno.EFAULT;
    }
    if (newBytes == oldBytes) {
      return 0;
    }
    long offset = vma.offsetAt(addr);
    if (vma.file != null && offset + newBytes < offset) {
      return -Errno.EINVAL;
    }
    if (vma.has(Vma.DONTEXPAND)) {
      return -Errno.EFAULT;
    }
    long growth = Math.max(0, newBytes - oldBytes);
    if (!mm.mayLock(vma.flags, growth)) {
      return -Errno.EAGAIN;
    }
    return mm.mayExpand(vma.flags, growth) ? 0 : -Errno.ENOMEM;
  }

  /** Whether the mapping could grow where it is, and did. */
  private static boolean growInPlace(Mm mm, Vma vma, long end, TlbLog log) {
    if (end < 0
        || end > Mm.TASK_SIZE
        || mm.vmas.intersects(vma.end, end)
        || vma.file == null && vma.has(Vma.MAYSHARE)) { // an object without a size of its own
      return false;
    }
    long oldEnd = vma.end;
    long hostEnd = vma.file == null ? end : Mm.fileEnd(vma.start, end, vma.file, vma.offset);
    if (!mm.hasRoom(vma.flags, end - oldEnd)
        || !mm.tables.reserve(mm.framesFor(vma.flags, oldEnd, end, hostEnd), log)
        || !mm.window.claim(oldEnd, end)) {
      return false;
    }
    if (vma.file != null && hostEnd > vma.hostEnd) {
      long at = vma.hostEnd;
      int result =
          FilePages.populate(
              mm, at, hostEnd, end, vma.file, vma.offsetAt(at), vma.flags, vma.copied);
      if (result != (vma.copied ? FileMapping.COPY : 0)) {
        return false;
      }
    }
    vma.hostEnd = Math.max(vma.hostEnd, hostEnd);
    vma.end = end;
    mm.account(vma.flags, end - oldEnd);
    mm.install(vma, oldEnd, end, log);
    mm.mergeRange(vma.start, end);
    return true;
  }

  /** {@code move_vma}: the target is free. */
  private static long move(
      Mm mm,
      Vma vma,
      long addr,
      long oldBytes,
      long newBytes,
      long target,
      boolean keep,
      TlbLog log) {
    long targetEnd = target + newBytes;
    long offset = vma.file == null && !vma.has(Vma.MAYSHARE) ? target : vma.offsetAt(addr);
    long hostEnd = vma.file == null ? targetEnd : Mm.fileEnd(target, targetEnd, vma.file, offset);
    boolean removes = !keep && oldBytes > 0;
    int frames = mm.framesFor(vma.flags, target, targetEnd, hostEnd);
    if (removes) {
      frames += mm.tables.framesFor(addr, addr, addr + oldBytes);
    }
    if (mm.vmas.size() >= Mm.MAX_MAP_COUNT - 3
        || !mm.hasRoom(vma.flags, newBytes)
        || !mm.tables.reserve(frames, log)
        || !mm.window.claim(target, targetEnd)) {
      return -Errno.ENOMEM;
    }
    int error = moveContent(mm, vma, addr, oldBytes, target, hostEnd, targetEnd, offset);
    if (error < 0) {
      mm.window.discard(target, targetEnd);
      return error;
    }
    Vma moved = new Vma(target, targetEnd, vma.flags, vma.file, offset, vma.name, vma.copied);
    moved.hostEnd = hostEnd;
    if (vma.file != null) {
      vma.file.retain();
    }
    boolean code = vma.has(Vma.EXEC);
    if (removes) {
      mm.tables.unmap(addr, addr + oldBytes, log);
      mm.releaseChunks(addr, addr + oldBytes);
      MunmapCall.remove(mm, addr, addr + oldBytes, addr, false);
    } else if (keep) {
      leaveEmpty(mm, vma, addr, addr + oldBytes);
    }
    mm.install(moved, target, targetEnd, log);
    mm.insert(moved);
    if (code) {
      log.code();
      mm.codeChanged(target, targetEnd);
      mm.codeChanged(addr, addr + oldBytes);
    }
    return target;
  }

  /** {@code MREMAP_DONTUNMAP}: the old range stays mapped, but its private pages went away. */
  private static void leaveEmpty(Mm mm, Vma vma, long start, long end) {
    if (!vma.has(Vma.MAYSHARE)) {
      if (vma.file == null) {
        mm.window.clear(start, end);
      } else {
        FilePages.reload(mm, vma, start, end);
      }
    }
    if (vma.has(Vma.LOCKED)) {
      mm.splitAt(end);
      Vma old = mm.vmas.get(mm.splitAt(start));
      mm.setFlags(old, old.flags & ~(Vma.LOCKED | Vma.LOCKONFAULT));
    }
  }

  /** Makes the new range hold what the old one holds, up to the file's end. */
  private static int moveContent(
      Mm mm,
      Vma vma,
      long addr,
      long oldBytes,
      long target,
      long hostEnd,
      long targetEnd,
      long offset) {
    boolean privateFile = vma.file != null && !vma.has(Vma.MAYSHARE);
    long moved = 0;
    if (vma.file == null || privateFile) {
      // what lies behind the part that the host knows is mapped below
      long end = Math.min(addr + oldBytes, Math.min(vma.hostEnd, addr + (hostEnd - target)));
      moved = Math.max(0, end - addr);
      if (moved > 0
          && !mm.window.extents.intersects(addr, end) // their pages lie where their address says
          && mm.host.move(mm.window.slice(addr, end), mm.window.slice(target, target + moved))) {
        mm.window.shown(addr, end);
        mm.window.shown(target, target + moved);
        return extend(mm, vma, target + moved, hostEnd, targetEnd, offset + moved);
      }
    }
    if (vma.file != null) {
      int error = extend(mm, vma, target, hostEnd, targetEnd, offset);
      if (error < 0) {
        return error;
      }
    }
    copyChanged(mm, addr, target, moved);
    return 0;
  }

  private static int extend(Mm mm, Vma vma, long start, long end, long limit, long offset) {
    if (vma.file == null || start >= end) {
      return 0;
    }
    int result = FilePages.populate(mm, start, end, limit, vma.file, offset, vma.flags, vma.copied);
    return result < 0 ? result : result == (vma.copied ? FileMapping.COPY : 0) ? 0 : -Errno.ENOMEM;
  }

  /** Copies the pages that differ, so that untouched ones stay without memory of their own. */
  private static void copyChanged(Mm mm, long from, long to, long bytes) {
    MemorySegment window = mm.window.segment();
    try {
      for (long at = 0; at < bytes; at += Mm.PAGE_SIZE) {
        if (differs(window, from + at, to + at)) {
          MemorySegment.copy(window, from + at, window, to + at, Mm.PAGE_SIZE);
        }
      }
      Thread.holdsLock(window); // the error comes here at the latest, see GuestMemory.settle
    } catch (InternalError truncated) {
      // the file lost its end while it was copied: both ranges give SIGBUS there
      return;
    }
  }

  private static boolean differs(MemorySegment window, long a, long b) {
    for (long i = 0; i < Mm.PAGE_SIZE; i += Long.BYTES) {
      if (window.get(ValueLayout.JAVA_LONG, a + i) != window.get(ValueLayout.JAVA_LONG, b + i)) {
        return true;
      }
    }
    return false;
  }
}
