package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;

/** KVM refused a call, or left the guest for a reason that no guest of ours should give. */
public final class KvmException extends HypervisorException {
  private static final long serialVersionUID = 1L;

  private final String call;
  private final int errno;

  /**
   * Makes an exception for a call that failed.
   *
   * @param call the call, by the name in the kernel's headers
   * @param errno the error's number
   * @param what what was wanted, and why it may have failed
   */
  public KvmException(String call, int errno, String what) {
    super(call + ": " + Errno.describe(errno) + " (" + what + ")");
    this.call = call;
    this.errno = errno;
  }

  /**
   * Makes an exception for an exit that cannot be handled.
   *
   * @param what the exit and its details
   */
  public KvmException(String what) {
    super("KVM_RUN: " + what);
    call = "KVM_RUN";
    errno = 0;
  }

  /** {@return the call, by the name in the kernel's headers} */
  public String call() {
    return call;
  }

  /** {@return the error's number, or 0 if the call itself did not fail} */
  public int errno() {
    return errno;
  }
}
