package elfuse.linux.vfs;

import elfuse.fd.OpenFileDescription;

/**
 * What opening a file gave.
 *
 * @param file a description with a reference for the caller, or null
 * @param error 0, or why there is none: negative
 */
public record Opened(OpenFileDescription file, int error) {
  /** {@return a success} */
  public static Opened of(OpenFileDescription file) {
    return new Opened(file, 0);
  }

  /** {@return a failure with a negative error} */
  public static Opened failed(int error) {
    return new Opened(null, error);
  }
}
