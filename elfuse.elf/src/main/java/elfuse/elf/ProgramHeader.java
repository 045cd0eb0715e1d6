package elfuse.elf;

/**
 * One entry of the program header table ({@code Elf64_Phdr}, {@code man 5 elf}), unchecked.
 *
 * @param index its place in the table, from 0
 * @param type {@code p_type}, one of the constants here or any other number
 * @param flags {@code p_flags}: {@link #PF_X}, {@link #PF_W}, {@link #PF_R}
 * @param offset {@code p_offset}, a file offset
 * @param vaddr {@code p_vaddr}, an address before the load bias is added
 * @param fileSize {@code p_filesz} in bytes, unsigned
 * @param memSize {@code p_memsz} in bytes, unsigned
 * @param align {@code p_align} in bytes
 */
public record ProgramHeader(
    int index,
    int type,
    int flags,
    long offset,
    long vaddr,
    long fileSize,
    long memSize,
    long align) {
  /** Size of an entry in the file. */
  public static final int SIZE = 56;

  /** A segment to load. */
  public static final int PT_LOAD = 1;

  /** Dynamic linking information. */
  public static final int PT_DYNAMIC = 2;

  /** The path of the program interpreter. */
  public static final int PT_INTERP = 3;

  /** Notes. */
  public static final int PT_NOTE = 4;

  /** The program header table itself. */
  public static final int PT_PHDR = 6;

  /** The template of thread-local storage. */
  public static final int PT_TLS = 7;

  /** The table by which unwinders find a function. */
  public static final int PT_GNU_EH_FRAME = 0x6474e550;

  /** The executability of the stack. */
  public static final int PT_GNU_STACK = 0x6474e551;

  /** What becomes read-only after relocation. */
  public static final int PT_GNU_RELRO = 0x6474e552;

  /** The {@code .note.gnu.property} section. */
  public static final int PT_GNU_PROPERTY = 0x6474e553;

  /** Flag: executable. */
  public static final int PF_X = 1;

  /** Flag: writable. */
  public static final int PF_W = 2;

  /** Flag: readable. */
  public static final int PF_R = 4;

  static ProgramHeader parse(int index, byte[] bytes, int at) {
    return new ProgramHeader(
        index,
        Reader.i32(bytes, at),
        Reader.i32(bytes, at + 4),
        Reader.i64(bytes, at + 8),
        Reader.i64(bytes, at + 16),
        Reader.i64(bytes, at + 32),
        Reader.i64(bytes, at + 40),
        Reader.i64(bytes, at + 48));
  }

  /** {@return the protection as {@code PROT_READ}, {@code PROT_WRITE}, {@code PROT_EXEC} bits} */
  public int prot() {
    return ((flags & PF_R) != 0 ? LoadPlan.PROT_READ : 0)
        | ((flags & PF_W) != 0 ? LoadPlan.PROT_WRITE : 0)
        | ((flags & PF_X) != 0 ? LoadPlan.PROT_EXEC : 0);
  }

  /** {@return whether this is a segment that takes memory} */
  public boolean isLoad() {
    return type == PT_LOAD && memSize != 0;
  }
}
