package elfuse.linux;

/** A program cannot be started; the message is one line that names the file and the reason. */
public final class ProgramException extends Exception {
  private static final long serialVersionUID = 1L;

  private static final int WRONG_OPTION = 125;
  private static final int CANNOT_RUN = 126;
  private static final int MISSING = 127;

  private final int status;

  /**
   * Makes an exception.
   *
   * @param file the program
   * @param reason why it cannot be started
   * @param missing whether there is no such file
   */
  public ProgramException(String file, String reason, boolean missing) {
    this(file + ": " + reason, missing ? MISSING : CANNOT_RUN);
  }

  private ProgramException(String message, int status) {
    super(message);
    this.status = status;
  }

  /**
   * {@return an exception for an option that asks for what cannot be}
   *
   * @param option the option as it was given
   * @param reason why not
   */
  public static ProgramException ofOption(String option, String reason) {
    return new ProgramException(option + ": " + reason, WRONG_OPTION);
  }

  /**
   * {@return the exit status by which shells tell this: 127 if there is no such file, 125 for an
   * option, else 126}
   */
  public int status() {
    return status;
  }
}
