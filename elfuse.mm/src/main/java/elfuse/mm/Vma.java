package elfuse.mm;

/**
 * One mapping: {@code vm_area_struct} of Linux. Guarded by the address space's lock.
 *
 * <p>A VMA with a file owns one reference to it.
 */
final class Vma {
  // include/linux/mm.h; the access flags equal PROT_*, VM_MAY* are they shifted left by four
  static final int READ = 1;
  static final int WRITE = 2;
  static final int EXEC = 4;
  static final int SHARED = 8;
  static final int MAYREAD = 0x10;
  static final int MAYWRITE = 0x20;
  static final int MAYEXEC = 0x40;
  static final int MAYSHARE = 0x80;
  static final int GROWSDOWN = 0x100;
  static final int LOCKED = 0x2000;
  static final int SEQ_READ = 0x8000;
  static final int RAND_READ = 0x1_0000;
  static final int DONTCOPY = 0x2_0000;
  static final int DONTEXPAND = 0x4_0000;
  static final int LOCKONFAULT = 0x8_0000;
  static final int ACCOUNT = 0x10_0000;
  static final int NORESERVE = 0x20_0000;
  static final int WIPEONFORK = 0x200_0000;
  static final int DONTDUMP = 0x400_0000;

  static final int SEALED = 0x1000_0000;

  static final int ACCESS = READ | WRITE | EXEC;
  static final int MAY_ANYTHING = MAYREAD | MAYWRITE | MAYEXEC;

  private static final long STACK_GUARD_GAP = 256L * InfraLayout.PAGE_SIZE;

  long start;
  long end;
  int flags;

  /** The file, or null for anonymous memory. */
  final FileMapping file;

  /** File offset of {@link #start}; the start itself for private anonymous memory. */
  long offset;

  /** A special name such as {@code [vdso]}, or null. */
  final String name;

  /**
   * How far the host has put the file into the window; the end for anonymous memory. The rest lies
   * behind the file's end, where an access gives SIGBUS until the file has grown.
   */
  long hostEnd;

  /** Whether the host could not map the file, so that the pages are a copy. */
  final boolean copied;

  Vma(long start, long end, int flags, FileMapping file, long offset, String name, boolean copied) {
    this.start = start;
    this.end = end;
    this.flags = flags;
    this.file = file;
    this.offset = offset;
    this.name = name;
    this.copied = copied;
    hostEnd = end;
  }

  long size() {
    return end - start;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Private, writable and not a stack: what counts against {@code RLIMIT_DATA}. */
  static boolean isData(int flags) {
    return (flags & (WRITE | SHARED | GROWSDOWN)) == WRITE;
  }

  /**
   * The flags with the note that private memory was paid for when it became writable. Nothing is
   * paid here, but mappings that differ in it do not merge.
   */
  static int accounted(int flags) {
    return (flags & (WRITE | SHARED | NORESERVE)) == WRITE ? flags | ACCOUNT : flags;
  }

  /** The lowest address that a neighbour below may end at ({@code vm_start_gap}). */
  long startGap() {
    return has(GROWSDOWN) ? Math.max(0, start - STACK_GUARD_GAP) : start;
  }

  boolean isAnonymous() {
    return file == null && name == null;
  }

  /** Where this mapping's file offset lies if it started at another address. */
  long offsetAt(long va) {
    return offset + (va - start);
  }

  /** Whether another mapping that starts where this one ends can be one with it. */
  boolean mergesWith(Vma next) {
    return end == next.start
        && flags == next.flags
        && name == null
        && next.name == null
        && copied == next.copied
        && offsetAt(end) == next.offset
        && (hostEnd == end || next.hostEnd == next.start)
        && (file == null ? next.file == null : file.equals(next.file));
  }

  /** Takes over a neighbour that {@link #mergesWith} allowed. */
  void absorb(Vma next) {
    if (hostEnd == end) {
      hostEnd = next.hostEnd;
    }
    end = next.end;
    next.release();
  }

  /** Cuts this mapping in two at an address inside it; answers the upper half. */
  Vma splitAt(long va) {
    Vma upper = new Vma(va, end, flags, file, offsetAt(va), name, copied);
    if (file != null) {
      file.retain();
    }
    upper.hostEnd = Math.max(va, hostEnd);
    hostEnd = Math.min(va, hostEnd);
    end = va;
    return upper;
  }

  void release() {
    if (file != null) {
      file.release();
    }
  }
}
