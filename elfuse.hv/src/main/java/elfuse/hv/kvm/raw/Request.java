package elfuse.hv.kvm.raw;

/** The ioctls that elfuse uses, by their names in {@code linux/kvm.h}. */
public enum Request {
  /** {@code _IO(KVMIO, 0x00)}: on /dev/kvm; the answer must be 12. */
  KVM_GET_API_VERSION(io(0x00)),
  /** {@code _IO(KVMIO, 0x01)}: on /dev/kvm; the argument is the machine type, on arm64 IPA bits. */
  KVM_CREATE_VM(io(0x01)),
  /** {@code _IO(KVMIO, 0x03)}: on /dev/kvm or a VM; the argument is a {@link Capability}. */
  KVM_CHECK_EXTENSION(io(0x03)),
  /** {@code _IO(KVMIO, 0x04)}: on /dev/kvm; the size of the mapping of a vCPU. */
  KVM_GET_VCPU_MMAP_SIZE(io(0x04)),
  /** {@code _IO(KVMIO, 0x41)}: on a VM; the argument is the vCPU's number. */
  KVM_CREATE_VCPU(io(0x41)),
  /** {@code _IOW(KVMIO, 0x46, struct kvm_userspace_memory_region)}: on a VM. */
  KVM_SET_USER_MEMORY_REGION(iow(0x46, MemoryRegion.SIZE)),
  /** {@code _IO(KVMIO, 0x80)}: on a vCPU. */
  KVM_RUN(io(0x80)),
  /** {@code _IOW(KVMIO, 0x9b, struct kvm_guest_debug)}: on a vCPU. */
  KVM_SET_GUEST_DEBUG(iow(0x9b, GuestDebug.SIZE)),
  /** {@code _IOW(KVMIO, 0xa3, struct kvm_enable_cap)}: on a VM. */
  KVM_ENABLE_CAP(iow(0xa3, EnableCap.SIZE)),
  /** {@code _IOW(KVMIO, 0xab, struct kvm_one_reg)}: on a vCPU. */
  KVM_GET_ONE_REG(iow(0xab, OneReg.SIZE)),
  /** {@code _IOW(KVMIO, 0xac, struct kvm_one_reg)}: on a vCPU. */
  KVM_SET_ONE_REG(iow(0xac, OneReg.SIZE)),
  /** {@code _IOW(KVMIO, 0xae, struct kvm_vcpu_init)}: on a vCPU. */
  KVM_ARM_VCPU_INIT(iow(0xae, VcpuInit.SIZE)),
  /** {@code _IOR(KVMIO, 0xaf, struct kvm_vcpu_init)}: on a VM. */
  KVM_ARM_PREFERRED_TARGET(ior(0xaf, VcpuInit.SIZE)),
  /** {@code _IOW(KVMIO, 0xb5, struct kvm_arm_counter_offset)}: on a VM, since Linux 6.4. */
  KVM_ARM_SET_COUNTER_OFFSET(iow(0xb5, CounterOffset.SIZE)),
  /** {@code _IOWR(KVMIO, 0xb0, struct kvm_reg_list)}: on a vCPU. */
  KVM_GET_REG_LIST(ior(0xb0, 8) | iow(0xb0, 8)),
  /** {@code _IOW(KVMIO, 0xe1, struct kvm_device_attr)}: on a VM, for its own attributes. */
  KVM_SET_DEVICE_ATTR(iow(0xe1, DeviceAttr.SIZE)),
  /** {@code _IOW(KVMIO, 0xe3, struct kvm_device_attr)}: on a VM, for its own attributes. */
  KVM_HAS_DEVICE_ATTR(iow(0xe3, DeviceAttr.SIZE));

  private final long number;

  Request(long number) {
    this.number = number;
  }

  /** {@return the number that ioctl takes} */
  public long number() {
    return number;
  }

  // asm-generic/ioctl.h: direction in bits 31:30, size in 29:16, type in 15:8, number in 7:0
  private static long io(int number) {
    return 0xae00L | number;
  }

  private static long iow(int number, long size) {
    return 1L << 30 | size << 16 | io(number);
  }

  private static long ior(int number, long size) {
    return 2L << 30 | size << 16 | io(number);
  }
}
