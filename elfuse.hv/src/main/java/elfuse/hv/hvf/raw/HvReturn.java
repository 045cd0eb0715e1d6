package elfuse.hv.hvf.raw;

/** {@code hv_return_t} of {@code hv_error.h}. */
public enum HvReturn {
  /** It worked. */
  HV_SUCCESS(0, "it worked"),
  /** Something failed. */
  HV_ERROR(0xfae94001, "it failed for a reason that is not told"),
  /** In use. */
  HV_BUSY(0xfae94002, "in use: a process can have one machine at a time"),
  /** An argument is wrong. */
  HV_BAD_ARGUMENT(0xfae94003, "an argument is wrong"),
  /** The guest's state is impossible. */
  HV_ILLEGAL_GUEST_STATE(0xfae94004, "the guest's state is impossible"),
  /** No resources. */
  HV_NO_RESOURCES(0xfae94005, "the host has no resources left"),
  /** No device. */
  HV_NO_DEVICE(0xfae94006, "there is no such machine or vCPU"),
  /** Not entitled. */
  HV_DENIED(
      0xfae94007,
      "this program may not: the java command lacks the entitlement"
          + " com.apple.security.hypervisor; 'elfuse setup-macos' prints how to sign it"),
  /** Not supported. */
  HV_UNSUPPORTED(0xfae9400f, "this Mac does not support it, as inside another virtual machine");

  private final int code;
  private final String meaning;

  HvReturn(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** {@return the number} */
  public int code() {
    return code;
  }

  /**
   * {@return a code's name and what it means}
   *
   * @param code what a call returned
   */
  public static String describe(int code) {
    for (HvReturn value : values()) {
      if (value.code == code) {
        return value + ", " + value.meaning;
      }
    }
    return "0x" + Integer.toHexString(code);
  }
}
