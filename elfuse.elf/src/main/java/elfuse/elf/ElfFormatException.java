package elfuse.elf;

import java.io.IOException;
import java.io.Serial;

/**
 * A file is not a usable ELF64 AArch64 program; the message says what and where in one line, such
 * as {@code "segment 2: p_filesz 0x9000 > p_memsz 0x8000"}.
 */
public final class ElfFormatException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  /** What is wrong, as far as a caller may want to act on it. */
  public enum Kind {
    /** The file has no bytes. */
    EMPTY,
    /** The file starts with {@code #!}; see {@link Script}. */
    SCRIPT,
    /** The file does not start with the ELF magic number. */
    NOT_ELF,
    /** The file ends before something that its headers promise. */
    TRUNCATED,
    /** The file is ELF for another kind of machine, or not a program. */
    WRONG_TARGET,
    /** A header contradicts itself, another one, or the rules of the format. */
    MALFORMED,
    /** The program asks for addresses that it cannot have. */
    UNMAPPABLE
  }

  /** What is wrong. */
  private final Kind kind;

  /**
   * Makes an exception.
   *
   * @param kind what is wrong
   * @param message what and where, in one line, without the file's name
   */
  public ElfFormatException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** {@return what is wrong} */
  public Kind kind() {
    return kind;
  }
}
