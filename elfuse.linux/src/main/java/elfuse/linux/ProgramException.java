package elfuse.linux;

/** A program cannot be started; the message is one line that names the file and the reason. */
public final class ProgramException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whether there is no such file, as opposed to one that cannot be run. */
  private final boolean missing;

  /**
   * Makes an exception.
   *
   * @param file the program
   * @param reason why it cannot be started
   * @param missing whether there is no such file
   */
  public ProgramException(String file, String reason, boolean missing) {
    super(file + ": " + reason);
    this.missing = missing;
  }

  /** {@return the exit status by which shells tell this: 127 if there is no such file, else 126} */
  public int status() {
    return missing ? 127 : 126;
  }
}
