package elfuse.elf;

import static elfuse.elf.Reader.hex;

import elfuse.elf.ElfFormatException.Kind;

/**
 * The page-rounded range from the lowest to the highest address of the segments to load, before the
 * load bias is added, and how it wants to be aligned. A position-independent file is loaded by
 * finding {@link #size()} bytes of room at a multiple of {@link #alignment()}, say at {@code base};
 * the bias is then {@code base - low}.
 *
 * @param low the lowest address, rounded down to a page
 * @param high the first address behind the highest, rounded up to a page
 * @param alignment the largest {@code p_align} that is a power of two, at least a page
 */
public record LoadSpan(long low, long high, long alignment) {

  /** {@return the number of bytes} */
  public long size() {
    return high - low;
  }

  static LoadSpan of(ElfFile file) throws ElfFormatException {
    long low = Long.MAX_VALUE;
    long high = 0;
    long alignment = LoadPlan.PAGE_SIZE;
    boolean any = false;
    for (ProgramHeader segment : file.programHeaders()) {
      if (segment.isLoad()) {
        any = true;
        long end = end(segment);
        low = Math.min(low, LoadPlan.pageDown(segment.vaddr()));
        high = Math.max(high, LoadPlan.pageUp(end));
        if (Long.bitCount(segment.align()) == 1 && segment.align() > 0) {
          alignment = Math.max(alignment, segment.align());
        }
      }
    }
    if (!any) {
      throw new ElfFormatException(Kind.MALFORMED, "no segment to load");
    }
    return new LoadSpan(low, high, alignment);
  }

  /** The address behind a segment; its page-rounded form is a positive number too. */
  static long end(ProgramHeader segment) throws ElfFormatException {
    long limit = Long.MAX_VALUE - LoadPlan.PAGE_SIZE;
    if (segment.vaddr() < 0
        || segment.memSize() < 0
        || segment.memSize() > limit - segment.vaddr()) {
      throw new ElfFormatException(
          Kind.UNMAPPABLE,
          "segment "
              + segment.index()
              + ": p_vaddr "
              + hex(segment.vaddr())
              + " + p_memsz "
              + hex(segment.memSize())
              + " is beyond any address space");
    }
    return segment.vaddr() + segment.memSize();
  }
}
