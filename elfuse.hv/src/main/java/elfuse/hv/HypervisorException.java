package elfuse.hv;

/** A hypervisor refused a request; the message names the request and the reason. */
public class HypervisorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception.
   *
   * @param message what failed and why, in one line
   */
  public HypervisorException(String message) {
    super(message);
  }

  /**
   * Makes an exception with its cause.
   *
   * @param message what failed and why, in one line
   * @param cause the failure underneath
   */
  public HypervisorException(String message, Throwable cause) {
    super(message, cause);
  }
}
