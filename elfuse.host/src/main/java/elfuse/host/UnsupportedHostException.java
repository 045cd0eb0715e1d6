package elfuse.host;

/** Thrown when the host cannot do what elfuse cannot do without; the message says what. */
public final class UnsupportedHostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is missing, fit for a user
   */
  public UnsupportedHostException(String message) {
    super(message);
  }
}
