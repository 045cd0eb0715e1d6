package elfuse.mm;

import elfuse.mm.table.TlbLog;
import java.lang.foreign.MemorySegment;

/** {@code dup_mmap} of Linux: mappings, then what private memory holds. */
final class ForkCall {
  /** So many dirty pages are copied: less work than mapping them on both sides, and no mappings. */
  static final int FEW_PAGES = 64;

  private static final MemorySegment ZEROS =
      MemorySegment.ofArray(new long[InfraLayout.PAGE_SIZE / 8]);

  private final Mm parent;
  private final Mm child;
  private final PageRuns written = new PageRuns();
  private final PageRuns part = new PageRuns();
  private boolean told;
  private long copied;

  private ForkCall(Mm parent, Mm child) {
    this.parent = parent;
    this.child = child;
  }

  /**
   * Fills a child that has its parent's tables and nothing else.
   *
   * @param alone whether nobody stores in the parent meanwhile
   * @throws OutOfMemoryError if a file cannot be mapped again
   */
  static void copy(Mm parent, Mm child, boolean alone) {
    new ForkCall(parent, child).copy(alone);
  }

  private void copy(boolean alone) {
    told = askClusters() || askEach();
    parent.window.extents.prune();
    long stored = 0;
    if (told && alone && dirtyPages() > FEW_PAGES) {
      Freeze freeze = new Freeze(parent);
      for (int i = 0; i < parent.vmas.size(); i++) {
        Vma vma = parent.vmas.get(i);
        if (isFrozen(vma) && isInherited(vma)) {
          freeze.add(vma.start, vma.end, written);
        }
      }
      stored = freeze.store(written);
    }
    for (int i = 0; i < parent.vmas.size(); i++) {
      Vma vma = parent.vmas.get(i);
      if (vma.has(Vma.DONTCOPY)) {
        drop(vma);
      } else {
        inherit(vma);
      }
    }
    parent.forks = new ForkStatistics(copied, stored, child.window.extents.size());
  }

  private boolean askClusters() {
    written.clear();
    for (int i = 0; i < parent.vmas.size(); ) {
      long start = parent.vmas.get(i).start;
      i = parent.vmas.clusterEnd(i);
      part.clear();
      if (!parent.host.written(parent.window.slice(start, parent.vmas.get(i - 1).end), part)) {
        return false;
      }
      written.add(part, start);
    }
    return true;
  }

  /** Asks mapping by mapping, where the host cannot tell of the whole window at once. */
  private boolean askEach() {
    written.clear();
    for (int i = 0; i < parent.vmas.size(); i++) {
      Vma vma = parent.vmas.get(i);
      part.clear();
      if (isInherited(vma)) {
        if (!parent.host.written(parent.window.slice(vma.start, vma.end), part)) {
          return false;
        }
        written.add(part, vma.start);
      }
    }
    return true;
  }

  /** Whether a mapping's pages may come from a snapshot. The host writes to named ones itself. */
  private static boolean isFrozen(Vma vma) {
    return isPrivateMemory(vma) && vma.name == null;
  }

  /** Whether a mapping's host memory is private and no file's. */
  private static boolean isPrivateMemory(Vma vma) {
    return vma.file == null || vma.copied;
  }

  private static boolean isInherited(Vma vma) {
    return !vma.has(Vma.DONTCOPY | Vma.WIPEONFORK);
  }

  private long dirtyPages() {
    long bytes = 0;
    for (int i = 0; i < parent.vmas.size(); i++) {
      Vma vma = parent.vmas.get(i);
      if (isFrozen(vma) && isInherited(vma)) {
        for (int run = written.indexAbove(vma.start);
            run < written.size() && written.start(run) < vma.end;
            run++) {
          bytes += Math.min(vma.end, written.end(run)) - Math.max(vma.start, written.start(run));
        }
      }
    }
    return bytes >>> Mm.PAGE_SHIFT;
  }

  private void drop(Vma vma) {
    TlbLog none = new TlbLog(); // no vCPU has seen the child's tables
    if (!child.tables.reserve(child.tables.framesFor(vma.start, vma.start, vma.end), none)) {
      throw new OutOfMemoryError("no room for a child's page tables");
    }
    child.tables.unmap(vma.start, vma.end, none);
  }

  private void inherit(Vma vma) {
    int flags = vma.flags & ~(Vma.LOCKED | Vma.LOCKONFAULT); // man 2 mlock: not inherited
    boolean shared = vma.file != null && FilePages.hostShared(flags, vma.file);
    boolean duplicated = false;
    if (vma.file != null) {
      // behind the end of a file that shrank as well: the host's SIGBUS is the guest's
      if (!vma.copied && vma.start < vma.hostEnd) {
        duplicated = !mapFile(vma, shared);
      }
      vma.file.retain();
    }
    boolean copied = vma.copied || duplicated;
    Vma copy = new Vma(vma.start, vma.end, flags, vma.file, vma.offset, vma.name, copied);
    copy.hostEnd = vma.hostEnd;
    child.vmas.insert(child.vmas.size(), copy);
    child.account(flags, copy.size());
    if (copy.has(Vma.EXEC)) {
      child.codeShared(copy, copy.start, Math.min(copy.hostEnd, copy.end));
    }
    if ((vma.copied || !shared) && !vma.has(Vma.WIPEONFORK)) {
      if (isPrivateMemory(vma)) {
        mapExtents(vma.start, vma.end);
      }
      content(vma);
    }
  }

  /** Maps a file for the child. {@return false if its pages, private ones, were copied instead} */
  private boolean mapFile(Vma vma, boolean shared) {
    MemorySegment target = child.window.slice(vma.start, vma.hostEnd);
    int result = vma.file.map(target, vma.offset, shared);
    if (result == FileMapping.COPY && vma.has(Vma.MAYSHARE)) {
      result =
          FilePages.mapWhole(
              parent, child.window, vma.start, vma.hostEnd, vma.end, vma.file, vma.offset, shared);
      if (result == 0) {
        return true;
      }
    }
    if (result == FileMapping.COPY && !shared) {
      // a part of what was mapped in whole pages of the host, since split
      target.copyFrom(parent.window.slice(vma.start, vma.hostEnd));
      return false;
    }
    if (result != 0
        && !(shared
            && parent.host.duplicate(parent.window.slice(vma.start, vma.hostEnd), target))) {
      throw new OutOfMemoryError("a file cannot be mapped again: " + vma.file.path());
    }
    if (shared) {
      child.window.sharedWithFile(vma.start, vma.hostEnd);
    }
    return true;
  }

  /** Maps for the child what the parent has from snapshots, or copies it where the host cannot. */
  private void mapExtents(long start, long end) {
    Extents extents = parent.window.extents;
    for (int i = extents.indexAbove(start); i < extents.size(); i++) {
      Extents.Extent extent = extents.get(i);
      if (extent.start() >= end) {
        break;
      }
      long from = Math.max(start, extent.start());
      long to = Math.min(end, extent.end());
      if (extent.snapshot().store.map(child.window.slice(from, to), from)) {
        child.window.extents.share(from, to, extent.snapshot());
      } else {
        for (long page = from; page < to; page += Mm.PAGE_SIZE) {
          page(page, false);
        }
      }
    }
  }

  /** Copies what differs from what the child's pages hold already: zeros, a snapshot, a file. */
  private void content(Vma vma) {
    boolean mapped = !isPrivateMemory(vma);
    long end = Math.min(vma.hostEnd, vma.end);
    if (!told) {
      for (long page = vma.start; page < Math.min(end, Mm.fileEnd(vma)); page += Mm.PAGE_SIZE) {
        page(page, mapped);
      }
      return;
    }
    for (int i = written.indexAbove(vma.start); i < written.size() && written.start(i) < end; i++) {
      long from = Math.max(vma.start, written.start(i));
      long to = Math.min(end, written.end(i));
      if (mapped) {
        for (long page = from; page < to; page += Mm.PAGE_SIZE) {
          page(page, true);
        }
      } else {
        copied += to - from >>> Mm.PAGE_SHIFT;
        MemorySegment.copy(parent.window.segment(), from, child.window.segment(), from, to - from);
      }
    }
  }

  private void page(long page, boolean mapped) {
    MemorySegment from = parent.window.slice(page, page + Mm.PAGE_SIZE);
    MemorySegment to = child.window.slice(page, page + Mm.PAGE_SIZE);
    try {
      // an untouched page of the child is not read: reading would make the host give it a page
      boolean differs = told || (mapped ? from.mismatch(to) >= 0 : from.mismatch(ZEROS) >= 0);
      if (differs) {
        to.copyFrom(from);
        copied++;
      }
      Thread.holdsLock(this); // the error comes here at the latest, see GuestMemory.settle
    } catch (InternalError truncated) {
      // behind the end of a file that shrank: there is nothing in either
    }
  }
}
