package elfuse.linux.process;

import elfuse.abi.Errno;

/**
 * A program cannot be started. The guest that asked for it gets the error number, whoever started
 * elfuse with it the sentence.
 */
final class ExecException extends Exception {
  private static final long serialVersionUID = 1L;

  /** The error number, positive. */
  final int errno;

  /** Whether there is no such program, as opposed to one that needs a file that is not there. */
  final boolean missing;

  ExecException(int errno, String reason) {
    this(errno, reason, false);
  }

  /** With the error's own text as the reason. */
  ExecException(int errno) {
    this(errno, Errno.message(errno), errno == Errno.ENOENT);
  }

  private ExecException(int errno, String reason, boolean missing) {
    super(reason, null, false, false); // a result, not a fault: no stack trace
    this.errno = errno;
    this.missing = missing;
  }
}
