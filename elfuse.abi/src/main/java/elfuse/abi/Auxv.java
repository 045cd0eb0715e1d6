package elfuse.abi;

/**
 * Types of auxiliary vector entries.
 *
 * <p>Headers {@code linux/auxvec.h}, {@code asm/auxvec.h}.
 */
public final class Auxv {
  /** End of the vector. */
  public static final int AT_NULL = 0;

  /** Ignored. */
  public static final int AT_IGNORE = 1;

  /** Descriptor of the program. */
  public static final int AT_EXECFD = 2;

  /** Address of the program headers. */
  public static final int AT_PHDR = 3;

  /** Size of a program header. */
  public static final int AT_PHENT = 4;

  /** Number of program headers. */
  public static final int AT_PHNUM = 5;

  /** Page size. */
  public static final int AT_PAGESZ = 6;

  /** Base of the interpreter. */
  public static final int AT_BASE = 7;

  /** Flags. */
  public static final int AT_FLAGS = 8;

  /** Entry point of the program. */
  public static final int AT_ENTRY = 9;

  /** Not an ELF program. */
  public static final int AT_NOTELF = 10;

  /** User id. */
  public static final int AT_UID = 11;

  /** Effective user id. */
  public static final int AT_EUID = 12;

  /** Group id. */
  public static final int AT_GID = 13;

  /** Effective group id. */
  public static final int AT_EGID = 14;

  /** Address of the platform's name. */
  public static final int AT_PLATFORM = 15;

  /** Features of the CPU, {@link Hwcap}. */
  public static final int AT_HWCAP = 16;

  /** Ticks per second of {@code times}. */
  public static final int AT_CLKTCK = 17;

  /** Whether the program gained privileges. */
  public static final int AT_SECURE = 23;

  /** Address of the base platform's name. */
  public static final int AT_BASE_PLATFORM = 24;

  /** Address of 16 random bytes. */
  public static final int AT_RANDOM = 25;

  /** More features of the CPU, {@link Hwcap}. */
  public static final int AT_HWCAP2 = 26;

  /** Address of the program's file name. */
  public static final int AT_EXECFN = 31;

  /** Address of the vDSO. */
  public static final int AT_SYSINFO_EHDR = 33;

  /** Smallest alternate stack in bytes. */
  public static final int AT_MINSIGSTKSZ = 51;

  private Auxv() {}
}
