package elfuse.elf;

import static elfuse.elf.Reader.hex;

import elfuse.elf.ElfFormatException.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What to map to load a program, and the addresses that its start needs. The rules are those of
 * {@code load_elf_binary} of Linux with 4 KiB pages; all addresses have the load bias added.
 *
 * @param steps what to do, in order; a later step may cover a page of an earlier one
 * @param bias the load bias
 * @param low the lowest address of a step, page-aligned
 * @param high the first address behind the highest, page-aligned
 * @param entry where to start ({@code AT_ENTRY})
 * @param programHeaders where the program header table lies in memory ({@code AT_PHDR}), 0 if no
 *     segment holds it
 * @param programHeaderCount {@code AT_PHNUM}
 * @param brkStart where the heap may start, page-aligned
 * @param codeStart the lowest address of an executable segment
 * @param codeEnd the highest address behind the file part of an executable segment
 * @param dataStart the highest start of a segment
 * @param dataEnd the highest address behind the file part of a segment
 * @param executableStack whether the stack is to be executable
 */
public record LoadPlan(
    List<Step> steps,
    long bias,
    long low,
    long high,
    long entry,
    long programHeaders,
    int programHeaderCount,
    long brkStart,
    long codeStart,
    long codeEnd,
    long dataStart,
    long dataEnd,
    boolean executableStack) {
  /** The page size. */
  public static final long PAGE_SIZE = 4096;

  /** Protection: readable. */
  public static final int PROT_READ = 1;

  /** Protection: writable. */
  public static final int PROT_WRITE = 2;

  /** Protection: executable. */
  public static final int PROT_EXEC = 4;

  /** One thing to do. */
  public sealed interface Step {
    /** {@return the first address} */
    long start();

    /** {@return the number of bytes} */
    long length();
  }

  /**
   * Map pages of the file, privately. The last page may reach behind the file's end by less than a
   * page.
   *
   * @param start the first address, page-aligned
   * @param length the number of bytes, page-aligned
   * @param offset the file offset, page-aligned
   * @param prot the protection, {@code PROT_*}
   */
  public record MapFile(long start, long length, long offset, int prot) implements Step {}

  /**
   * Clear the rest of a page that an earlier step mapped writable.
   *
   * @param start the first address
   * @param length the number of bytes, less than a page
   */
  public record Clear(long start, long length) implements Step {}

  /**
   * Map zero pages, privately.
   *
   * @param start the first address, page-aligned
   * @param length the number of bytes, page-aligned
   * @param prot the protection, {@code PROT_*}
   */
  public record MapZero(long start, long length, int prot) implements Step {}

  /** Copies the list. */
  public LoadPlan {
    steps = List.copyOf(steps);
  }

  /**
   * Plans the loading of a program.
   *
   * @param file the program
   * @param input what the program was read from, for its size
   * @param bias what is added to every address, page-aligned, not negative; 0 for {@link
   *     ElfFile#ET_EXEC}
   * @param limits where it may be mapped
   * @return the plan; every step lies within the limits and outside the forbidden ranges
   * @throws ElfFormatException if a segment is malformed or cannot be mapped there
   * @throws IOException if the input cannot tell its size
   */
  public static LoadPlan of(ElfFile file, ElfInput input, long bias, LoadLimits limits)
      throws IOException {
    if (bias < 0 || (bias & PAGE_SIZE - 1) != 0 || bias != 0 && !file.isPositionIndependent()) {
      throw new IllegalArgumentException("load bias " + hex(bias));
    }
    return new Planner(file, input.size(), bias, limits).plan();
  }

  static long pageDown(long address) {
    return address & -PAGE_SIZE;
  }

  static long pageUp(long address) {
    return address + PAGE_SIZE - 1 & -PAGE_SIZE;
  }

  /** Builds one plan. */
  private static final class Planner {
    private final ElfFile file;
    private final long fileSize;
    private final long bias;
    private final LoadLimits limits;
    private final List<Step> steps = new ArrayList<>();
    private long headers;
    private long memoryEnd;
    private long codeStart = Long.MAX_VALUE;
    private long codeEnd;
    private long dataStart;
    private long dataEnd;

    Planner(ElfFile file, long fileSize, long bias, LoadLimits limits) {
      this.file = file;
      this.fileSize = fileSize;
      this.bias = bias;
      this.limits = limits;
    }

    LoadPlan plan() throws ElfFormatException {
      LoadSpan span = file.loadSpan();
      for (ProgramHeader segment : file.programHeaders()) {
        if (segment.isLoad()) {
          check(segment);
          map(segment);
        } else if (segment.type() == ProgramHeader.PT_PHDR) {
          checkTable(segment);
        }
      }
      long entry = file.entry() + bias;
      if (file.entry() < 0 || entry < 0 || entry >= limits.high()) {
        throw new ElfFormatException(
            Kind.UNMAPPABLE, "e_entry " + hex(file.entry()) + " is beyond the address space");
      }
      return new LoadPlan(
          steps,
          bias,
          span.low() + bias,
          span.high() + bias,
          entry,
          headers,
          file.programHeaders().size(),
          pageUp(memoryEnd),
          codeStart == Long.MAX_VALUE ? 0 : codeStart,
          codeEnd,
          dataStart,
          dataEnd,
          file.executableStack());
    }

    private void check(ProgramHeader segment) throws ElfFormatException {
      if (Long.compareUnsigned(segment.fileSize(), segment.memSize()) > 0) {
        throw bad(
            Kind.MALFORMED,
            segment,
            "p_filesz " + hex(segment.fileSize()) + " > p_memsz " + hex(segment.memSize()));
      }
      if (segment.fileSize() != 0) {
        if ((segment.offset() - segment.vaddr() & PAGE_SIZE - 1) != 0) {
          throw bad(
              Kind.MALFORMED,
              segment,
              "p_offset "
                  + hex(segment.offset())
                  + " and p_vaddr "
                  + hex(segment.vaddr())
                  + " differ modulo the page size");
        }
        if (segment.offset() < 0
            || segment.offset() > fileSize
            || segment.fileSize() > fileSize - segment.offset()) {
          throw bad(
              Kind.TRUNCATED,
              segment,
              "file range "
                  + hex(segment.offset())
                  + "+"
                  + hex(segment.fileSize())
                  + " is not inside the file of "
                  + hex(fileSize)
                  + " bytes");
        }
      }
      checkRange(segment, "", pageDown(segment.vaddr()), pageUp(LoadSpan.end(segment)));
    }

    /** The table is loaded as part of a segment, but a program finds it where PT_PHDR says. */
    private void checkTable(ProgramHeader segment) throws ElfFormatException {
      checkRange(segment, "program headers at ", segment.vaddr(), LoadSpan.end(segment));
    }

    private void checkRange(ProgramHeader segment, String what, long from, long to)
        throws ElfFormatException {
      String range = what + hex(from) + ".." + hex(to);
      if (bias > limits.high() || to > limits.high() - bias) {
        throw bad(
            Kind.UNMAPPABLE, segment, range + " reaches beyond " + hex(limits.high()) + biased());
      }
      if (from + bias < limits.low()) {
        throw bad(
            Kind.UNMAPPABLE, segment, range + " starts below " + hex(limits.low()) + biased());
      }
      for (LoadLimits.Range forbidden : limits.forbidden()) {
        if (from + bias < forbidden.end() && to + bias > forbidden.start()) {
          throw bad(
              Kind.UNMAPPABLE, segment, range + " overlaps the " + forbidden.name() + biased());
        }
      }
    }

    private String biased() {
      return bias == 0 ? "" : " when loaded at " + hex(bias);
    }

    private static ElfFormatException bad(Kind kind, ProgramHeader segment, String what) {
      return new ElfFormatException(kind, "segment " + segment.index() + ": " + what);
    }

    private void map(ProgramHeader segment) {
      long address = segment.vaddr() + bias;
      long fileEnd = address + segment.fileSize();
      long end = address + segment.memSize();
      long zero = pageDown(address);
      if (segment.fileSize() != 0) {
        zero = pageUp(fileEnd);
        long start = pageDown(address);
        steps.add(
            new MapFile(start, zero - start, segment.offset() - (address - start), segment.prot()));
        // Linux clears the rest of the page as the program would: in vain if it is read-only
        if (end > fileEnd && zero > fileEnd && (segment.flags() & ProgramHeader.PF_W) != 0) {
          steps.add(new Clear(fileEnd, zero - fileEnd));
        }
      }
      if (pageUp(end) > zero) {
        // vm_brk_flags: always readable and writable
        int exec = segment.prot() & PROT_EXEC;
        steps.add(new MapZero(zero, pageUp(end) - zero, PROT_READ | PROT_WRITE | exec));
      }
      findTable(segment);
      memoryEnd = Math.max(memoryEnd, end);
      dataStart = Math.max(dataStart, address);
      dataEnd = Math.max(dataEnd, fileEnd);
      if ((segment.flags() & ProgramHeader.PF_X) != 0) {
        codeStart = Math.min(codeStart, address);
        codeEnd = Math.max(codeEnd, fileEnd);
      }
    }

    private void findTable(ProgramHeader segment) {
      long into = file.programHeaderOffset() - segment.offset();
      if (headers == 0 && into >= 0 && into < segment.fileSize()) {
        headers = segment.vaddr() + bias + into;
      }
    }
  }
}
