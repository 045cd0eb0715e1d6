package elfuse.mm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * {@code access_remote_vm} of Linux with {@code FOLL_FORCE}: a debugger's view of memory, whatever
 * its protection. What is written to private memory that the program may not write is a copy of its
 * own from then on, as a breakpoint in a program's text is.
 */
final class ForcedAccess {
  private ForcedAccess() {}

  static int read(Mm mm, long va, byte[] target, int offset, int length) {
    int done = 0;
    while (done < length) {
      Vma vma = vmaAt(mm, va + done);
      int n = part(va + done, length - done);
      if (vma == null || !vma.has(Vma.MAYREAD) || !mm.isBacked(va + done, n)) {
        break;
      }
      try {
        MemorySegment from = mm.window.slice(va + done, va + done + n);
        MemorySegment.copy(from, ValueLayout.JAVA_BYTE, 0, target, offset + done, n);
        Thread.holdsLock(
            target); // makes the news of a truncated file come here: GuestMemory.settle
      } catch (InternalError truncated) {
        break;
      }
      done += n;
    }
    return done;
  }

  static int write(Mm mm, long va, byte[] source, int offset, int length) {
    int done = 0;
    while (done < length) {
      Vma vma = vmaAt(mm, va + done);
      int n = part(va + done, length - done);
      if (vma == null || !writable(vma) || !mm.isBacked(va + done, n)) {
        break;
      }
      try {
        MemorySegment to = mm.window.slice(va + done, va + done + n);
        MemorySegment.copy(source, offset + done, to, ValueLayout.JAVA_BYTE, 0, n);
        Thread.holdsLock(source); // as above
      } catch (InternalError truncated) {
        break;
      }
      if (vma.has(Vma.EXEC)) {
        mm.codeChanged(va + done, va + done + n);
      }
      done += n;
    }
    return done;
  }

  /**
   * check_vma_flags of mm/gup.c: by force only where a copy can be made. What is sealed stays as it
   * is even so: the host reads and writes the page of the vDSO.
   */
  private static boolean writable(Vma vma) {
    return vma.has(Vma.WRITE)
        || vma.has(Vma.MAYWRITE) && !vma.has(Vma.SHARED) && !vma.has(Vma.SEALED);
  }

  private static Vma vmaAt(Mm mm, long va) {
    return va < 0 || va >= Mm.TASK_SIZE ? null : mm.vmas.at(va);
  }

  /** How many bytes are left in the page of an address. */
  private static int part(long va, int length) {
    return (int) Math.min(length, Mm.PAGE_SIZE - (va & Mm.PAGE_OFFSET));
  }
}
