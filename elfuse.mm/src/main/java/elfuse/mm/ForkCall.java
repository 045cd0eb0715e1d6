package elfuse.mm;

import elfuse.mm.table.TlbLog;
import java.lang.foreign.MemorySegment;

/** {@code dup_mmap} of Linux, in its plain form: what is private is copied at once. */
final class ForkCall {
  /** How much is asked about at once: the pages of one level-3 table. */
  private static final long CHUNK = 2L << 20;

  private static final MemorySegment ZEROS =
      MemorySegment.ofArray(new long[InfraLayout.PAGE_SIZE / 8]);

  private ForkCall() {}

  /**
   * Fills an empty child.
   *
   * @throws OutOfMemoryError if there is no room for its tables or a file cannot be mapped again
   */
  static void copy(Mm parent, Mm child) {
    System.arraycopy(parent.limits, 0, child.limits, 0, parent.limits.length);
    child.mmapBase = parent.mmapBase;
    child.brkStart = parent.brkStart;
    child.brk = parent.brk;
    child.dataSize = parent.dataSize;
    child.stackStart = parent.stackStart;
    for (int i = 0; i < parent.vmas.size(); i++) {
      Vma vma = parent.vmas.get(i);
      if (!vma.has(Vma.DONTCOPY)) {
        mapping(parent, child, vma);
      }
    }
  }

  private static void mapping(Mm parent, Mm child, Vma vma) {
    TlbLog none = new TlbLog(); // no vCPU has seen the child's tables
    int flags = vma.flags & ~(Vma.LOCKED | Vma.LOCKONFAULT); // man 2 mlock: not inherited
    if (!child.tables.reserve(child.framesFor(flags, vma.start, vma.end, vma.hostEnd), none)) {
      throw new OutOfMemoryError("no room for a child's page tables");
    }
    if (vma.file != null) {
      boolean shared = FilePages.hostShared(flags, vma.file);
      // behind the end of a file that shrank as well: the host's SIGBUS is the guest's
      if (!vma.copied && vma.start < vma.hostEnd) {
        MemorySegment target = child.window.slice(vma.start, vma.hostEnd);
        if (vma.file.map(target, vma.offset, shared) != 0) {
          throw new OutOfMemoryError("a file cannot be mapped again: " + vma.file.path());
        }
      }
      vma.file.retain();
    }
    Vma copy = new Vma(vma.start, vma.end, flags, vma.file, vma.offset, vma.name, vma.copied);
    copy.hostEnd = vma.hostEnd;
    child.install(copy, vma.start, vma.end, none);
    child.vmas.insert(child.vmas.size(), copy);
    child.account(flags, copy.size());
    boolean same = vma.file != null && !vma.copied && FilePages.hostShared(flags, vma.file);
    if (!same && !vma.has(Vma.WIPEONFORK)) {
      boolean mapped = vma.file != null && !vma.copied;
      content(parent, child, vma.start, Math.min(vma.hostEnd, Mm.fileEnd(vma)), mapped);
    }
  }

  /** Copies what differs from what the child's pages hold already: zeros, or the file. */
  private static void content(Mm parent, Mm child, long start, long end, boolean mapped) {
    byte[] own = new byte[(int) (CHUNK / Mm.PAGE_SIZE)];
    for (long at = start; at < end; at += CHUNK) {
      long stop = Math.min(end, at + CHUNK);
      MemorySegment from = parent.window.slice(at, stop);
      boolean told = parent.host.written(from, own);
      for (long page = at; page < stop; page += Mm.PAGE_SIZE) {
        if (!told || own[(int) ((page - at) / Mm.PAGE_SIZE)] != 0) {
          page(parent, child, page, mapped);
        }
      }
    }
  }

  private static void page(Mm parent, Mm child, long page, boolean mapped) {
    MemorySegment from = parent.window.slice(page, page + Mm.PAGE_SIZE);
    MemorySegment to = child.window.slice(page, page + Mm.PAGE_SIZE);
    try {
      // an untouched page of the child is not read: reading would make the host give it a page
      boolean differs = mapped ? from.mismatch(to) >= 0 : !isZero(from);
      if (differs) {
        to.copyFrom(from);
      }
    } catch (InternalError truncated) {
      // behind the end of a file that shrank: there is nothing in either
    }
  }

  private static boolean isZero(MemorySegment page) {
    return page.mismatch(ZEROS) < 0;
  }
}
