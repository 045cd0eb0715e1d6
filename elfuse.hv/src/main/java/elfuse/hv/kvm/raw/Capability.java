package elfuse.hv.kvm.raw;

/** Capabilities that elfuse asks for, by their names in {@code linux/kvm.h}. */
public enum Capability {
  /** How many memory slots a machine can have. */
  KVM_CAP_NR_MEMSLOTS(10),
  /** Breakpoints and steps. */
  KVM_CAP_SET_GUEST_DEBUG(23),
  /** How many vCPUs a machine can have. */
  KVM_CAP_MAX_VCPUS(66),
  /** Registers by number. */
  KVM_CAP_ONE_REG(70),
  /** Memory that the guest cannot write. */
  KVM_CAP_READONLY_MEM(81),
  /** How many breakpoints a vCPU has. */
  KVM_CAP_GUEST_DEBUG_HW_BPS(119),
  /** {@code kvm_run.immediate_exit}. */
  KVM_CAP_IMMEDIATE_EXIT(136),
  /** The largest IPA size. */
  KVM_CAP_ARM_VM_IPA_SIZE(165),
  /** Accesses without a syndrome are told instead of failing. */
  KVM_CAP_ARM_NISV_TO_USER(177),
  /** The counter's offset of a machine can be set, since Linux 6.4. */
  KVM_CAP_COUNTER_OFFSET(227);

  private final int number;

  Capability(int number) {
    this.number = number;
  }

  /** {@return the number} */
  public int number() {
    return number;
  }
}
