package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.hvf.raw.HvReturn;

/** Hypervisor.framework refused a call. */
public final class HvException extends HypervisorException {
  private static final long serialVersionUID = 1L;

  private final String call;
  private final int code;

  HvException(String call, int code) {
    super(call + ": " + HvReturn.describe(code));
    this.call = call;
    this.code = code;
  }

  /** {@return the function} */
  public String call() {
    return call;
  }

  /** {@return what it returned} */
  public int code() {
    return code;
  }
}
