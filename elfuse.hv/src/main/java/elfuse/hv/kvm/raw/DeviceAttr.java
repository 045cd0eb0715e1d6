package elfuse.hv.kvm.raw;

/** {@code struct kvm_device_attr} of {@code linux/kvm.h}, and what arm64 has for a VM. */
public final class DeviceAttr {
  /** {@code sizeof(struct kvm_device_attr)}. */
  public static final long SIZE = 24;

  /** Offset of {@code flags}: 32 bits. */
  public static final long FLAGS = 0;

  /** Offset of {@code group}: 32 bits. */
  public static final long GROUP = 4;

  /** Offset of {@code attr}. */
  public static final long ATTR = 8;

  /** Offset of {@code addr}. */
  public static final long ADDR = 16;

  /** {@code KVM_ARM_VM_SMCCC_CTRL}: a group, since Linux 6.4. */
  public static final int KVM_ARM_VM_SMCCC_CTRL = 0;

  /** {@code KVM_ARM_VM_SMCCC_FILTER}: its attribute. */
  public static final int KVM_ARM_VM_SMCCC_FILTER = 0;

  private DeviceAttr() {}
}
