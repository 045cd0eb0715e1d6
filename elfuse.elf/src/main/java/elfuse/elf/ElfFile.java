package elfuse.elf;

import static elfuse.elf.Reader.hex;

import elfuse.elf.ElfFormatException.Kind;
import java.io.IOException;
import java.util.List;

/**
 * An ELF64 little-endian AArch64 executable ({@code ET_EXEC} or {@code ET_DYN}) whose file header
 * and program header table have been read and checked.
 *
 * <p>Everything else is read from the input when it is asked for, within bounds; the input must
 * stay open for that. Methods that read throw {@link ElfFormatException} for what the file does
 * wrong and other {@link IOException}s only as the input throws them. Not thread-safe.
 */
public final class ElfFile {
  /** Size of the file header. */
  public static final int HEADER_SIZE = 64;

  /** {@code e_type}: a program at fixed addresses. */
  public static final int ET_EXEC = 2;

  /** {@code e_type}: a position-independent program or a shared object. */
  public static final int ET_DYN = 3;

  /** {@code e_machine} of AArch64. */
  public static final int EM_AARCH64 = 183;

  /** The most bytes that a program header table may have on Linux. */
  static final int MAX_PROGRAM_HEADERS = 65536;

  private static final int PATH_MAX = 4096;
  private static final int MAX_NOTES = 1 << 20;

  private final ElfInput input;
  private final byte[] header;
  private final List<ProgramHeader> programHeaders;
  private List<Section> sections;
  private SymbolTable symbols;

  private ElfFile(ElfInput input, byte[] header, List<ProgramHeader> programHeaders) {
    this.input = input;
    this.header = header;
    this.programHeaders = programHeaders;
  }

  /**
   * Reads and checks the file header and the program header table.
   *
   * @param input the file
   * @return the file
   * @throws ElfFormatException if it is no program for this machine
   * @throws IOException if the input cannot be read
   */
  public static ElfFile read(ElfInput input) throws IOException {
    byte[] header = new byte[HEADER_SIZE];
    HeaderCheck.check(header, Reader.readUpTo(input, 0, header, HEADER_SIZE));
    int count = Reader.u16(header, HeaderCheck.PHNUM);
    byte[] table =
        Reader.read(
            input,
            Reader.i64(header, HeaderCheck.PHOFF),
            (long) count * ProgramHeader.SIZE,
            MAX_PROGRAM_HEADERS,
            "program header table");
    ProgramHeader[] headers = new ProgramHeader[count];
    for (int i = 0; i < count; i++) {
      headers[i] = ProgramHeader.parse(i, table, i * ProgramHeader.SIZE);
    }
    return new ElfFile(input, header, List.of(headers));
  }

  /** {@return {@code e_type}: {@link #ET_EXEC} or {@link #ET_DYN}} */
  public int type() {
    return Reader.u16(header, HeaderCheck.TYPE);
  }

  /** {@return whether the program can be loaded at any address} */
  public boolean isPositionIndependent() {
    return type() == ET_DYN;
  }

  /** {@return {@code e_entry}, before the load bias is added} */
  public long entry() {
    return Reader.i64(header, HeaderCheck.ENTRY);
  }

  /** {@return {@code e_flags}} */
  public int flags() {
    return Reader.i32(header, HeaderCheck.FLAGS);
  }

  /** {@return {@code e_phoff}, the file offset of the program header table} */
  public long programHeaderOffset() {
    return Reader.i64(header, HeaderCheck.PHOFF);
  }

  /** {@return the program header table, at least one entry} */
  public List<ProgramHeader> programHeaders() {
    return programHeaders;
  }

  /**
   * {@return the first program header of a type, or null}
   *
   * @param type {@code p_type}
   */
  public ProgramHeader programHeader(int type) {
    for (ProgramHeader candidate : programHeaders) {
      if (candidate.type() == type) {
        return candidate;
      }
    }
    return null;
  }

  /**
   * {@return the path of the program interpreter, one char per byte, or null if there is none}
   *
   * @throws ElfFormatException if it is empty, longer than {@code PATH_MAX}, not terminated, or
   *     outside the file
   * @throws IOException if the input cannot be read
   */
  public String interpreter() throws IOException {
    ProgramHeader segment = programHeader(ProgramHeader.PT_INTERP);
    if (segment == null) {
      return null;
    }
    String what = "segment " + segment.index() + ": interpreter";
    long length = segment.fileSize();
    if (length < 2 || length > PATH_MAX) {
      throw new ElfFormatException(
          Kind.MALFORMED,
          what + " path of " + Long.toUnsignedString(length) + " bytes is not within 2..4096");
    }
    byte[] path = Reader.read(input, segment.offset(), length, PATH_MAX, what);
    if (path[path.length - 1] != 0) {
      throw new ElfFormatException(Kind.MALFORMED, what + " path does not end with NUL");
    }
    return Reader.string(path, 0);
  }

  /**
   * {@return whether the program asks for an executable stack} That is {@code PT_GNU_STACK} with
   * {@code PF_X}; Linux on arm64 gives none to a program without {@code PT_GNU_STACK}.
   */
  public boolean executableStack() {
    ProgramHeader stack = programHeader(ProgramHeader.PT_GNU_STACK);
    return stack != null && (stack.flags() & ProgramHeader.PF_X) != 0;
  }

  /**
   * {@return the build id, or null if there is none}
   *
   * @throws ElfFormatException if a note segment is damaged
   * @throws IOException if the input cannot be read
   */
  public byte[] buildId() throws IOException {
    for (ProgramHeader segment : programHeaders) {
      if (segment.type() == ProgramHeader.PT_NOTE) {
        byte[] id = Notes.find(notes(segment), segment, Notes.NT_GNU_BUILD_ID);
        if (id != null) {
          return id;
        }
      }
    }
    return null;
  }

  /**
   * {@return the bits of {@code GNU_PROPERTY_AARCH64_FEATURE_1_AND}: bit 0 BTI, bit 1 PAC; 0 if
   * there is no such property}
   *
   * @throws ElfFormatException if the property note is damaged
   * @throws IOException if the input cannot be read
   */
  public int featureBits() throws IOException {
    ProgramHeader segment = programHeader(ProgramHeader.PT_GNU_PROPERTY);
    if (segment == null) {
      return 0;
    }
    byte[] property = Notes.find(notes(segment), segment, Notes.NT_GNU_PROPERTY_TYPE_0);
    return property == null ? 0 : Notes.featureBits(property, segment);
  }

  /**
   * {@return whether branch targets are to be checked ({@code PROT_BTI})}
   *
   * @throws ElfFormatException if the property note is damaged
   * @throws IOException if the input cannot be read
   */
  public boolean branchTargetsChecked() throws IOException {
    return (featureBits() & 1) != 0;
  }

  private byte[] notes(ProgramHeader segment) throws IOException {
    return Reader.read(
        input,
        segment.offset(),
        segment.fileSize(),
        MAX_NOTES,
        "segment " + segment.index() + ": notes");
  }

  /**
   * {@return the sections, none if there is no table} Read once.
   *
   * @throws ElfFormatException if the table is damaged or has more than 65,536 entries
   * @throws IOException if the input cannot be read
   */
  public List<Section> sections() throws IOException {
    if (sections == null) {
      sections = Sections.read(input, header);
    }
    return sections;
  }

  /**
   * {@return the first section of a name, or null}
   *
   * @param name the name
   * @throws ElfFormatException if the section table is damaged
   * @throws IOException if the input cannot be read
   */
  public Section section(String name) throws IOException {
    for (Section section : sections()) {
      if (section.name().equals(name)) {
        return section;
      }
    }
    return null;
  }

  /**
   * {@return the bytes of a section, none if it has none in the file}
   *
   * @param section a section of this file
   * @param limit the most bytes that the caller wants to hold
   * @throws ElfFormatException if it lies outside the file or has more bytes than that
   * @throws IOException if the input cannot be read
   */
  public byte[] contents(Section section, int limit) throws IOException {
    if (section.type() == Section.SHT_NOBITS) {
      return new byte[0];
    }
    return Reader.read(
        input, section.offset(), section.size(), limit, "section " + section.index());
  }

  /**
   * {@return the symbols: the full table, or that for dynamic linking, or an empty one} Read once.
   *
   * @throws ElfFormatException if the tables are damaged or larger than 64 MiB
   * @throws IOException if the input cannot be read
   */
  public SymbolTable symbols() throws IOException {
    if (symbols == null) {
      symbols = Sections.symbols(this);
    }
    return symbols;
  }

  /**
   * {@return the addresses at which functions begin, ascending, before the load bias is added}
   *
   * <p>They are those of the table that unwinders search, which stripped programs still have; none
   * where there is no such table.
   *
   * @throws ElfFormatException if the table lies outside the file or is larger than 64 MiB
   * @throws IOException if the input cannot be read
   */
  public long[] functionStarts() throws IOException {
    return FunctionStarts.read(input, this);
  }

  /**
   * {@return where the segments lie before the load bias is added}
   *
   * @throws ElfFormatException if there is none to load or a segment's addresses wrap
   */
  public LoadSpan loadSpan() throws ElfFormatException {
    return LoadSpan.of(this);
  }

  /** {@return the type and entry, for a debugger's eyes} */
  @Override
  public String toString() {
    return (isPositionIndependent() ? "ET_DYN" : "ET_EXEC") + " entry " + hex(entry());
  }
}
