package elfuse.asm;

/** Source text that cannot be assembled; says where and what. */
public final class AssemblyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Where. */
  private final int line;

  /**
   * Creates the exception.
   *
   * @param line the line, from 1
   * @param message what is wrong with it
   */
  public AssemblyException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  /** {@return the line of the source, from 1} */
  public int line() {
    return line;
  }
}
