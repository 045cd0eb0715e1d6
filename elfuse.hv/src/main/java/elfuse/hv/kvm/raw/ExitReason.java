package elfuse.hv.kvm.raw;

/** {@code kvm_run.exit_reason} as arm64 gives it, by names in {@code linux/kvm.h}. */
public enum ExitReason {
  /** Unknown. */
  KVM_EXIT_UNKNOWN(0),
  /** A call that a filter forwards. */
  KVM_EXIT_HYPERCALL(3),
  /** A breakpoint or step. */
  KVM_EXIT_DEBUG(4),
  /** An access that no slot backs. */
  KVM_EXIT_MMIO(6),
  /** Entering failed. */
  KVM_EXIT_FAIL_ENTRY(9),
  /** A signal is pending. */
  KVM_EXIT_INTR(10),
  /** KVM failed. */
  KVM_EXIT_INTERNAL_ERROR(17),
  /** The guest asked PSCI for the end of the machine. */
  KVM_EXIT_SYSTEM_EVENT(24),
  /** An access that no slot backs and that the syndrome does not describe. */
  KVM_EXIT_ARM_NISV(28);

  private static final ExitReason[] VALUES = values();

  private final int number;

  ExitReason(int number) {
    this.number = number;
  }

  /** {@return the number} */
  public int number() {
    return number;
  }

  /**
   * {@return the reason with a number, or null if it is none of these}
   *
   * @param number {@code kvm_run.exit_reason}
   */
  public static ExitReason of(int number) {
    for (ExitReason reason : VALUES) {
      if (reason.number == number) {
        return reason;
      }
    }
    return null;
  }
}
