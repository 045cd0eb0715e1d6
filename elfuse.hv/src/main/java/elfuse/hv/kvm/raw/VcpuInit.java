package elfuse.hv.kvm.raw;

/** {@code struct kvm_vcpu_init} of {@code asm/kvm.h}. */
public final class VcpuInit {
  /** {@code sizeof(struct kvm_vcpu_init)}. */
  public static final long SIZE = 32;

  /** Offset of {@code target}: 32 bits. */
  public static final long TARGET = 0;

  /** Offset of {@code features}: seven words of 32 bits. */
  public static final long FEATURES = 4;

  /** {@code KVM_ARM_VCPU_PSCI_0_2}: number of a bit. */
  public static final int KVM_ARM_VCPU_PSCI_0_2 = 2;

  private VcpuInit() {}
}
