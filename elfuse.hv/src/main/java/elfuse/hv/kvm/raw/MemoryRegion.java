package elfuse.hv.kvm.raw;

/** {@code struct kvm_userspace_memory_region} of {@code linux/kvm.h}. */
public final class MemoryRegion {
  /** {@code sizeof(struct kvm_userspace_memory_region)}. */
  public static final long SIZE = 32;

  /** Offset of {@code slot}: 32 bits. */
  public static final long SLOT = 0;

  /** Offset of {@code flags}: 32 bits. */
  public static final long FLAGS = 4;

  /** Offset of {@code guest_phys_addr}. */
  public static final long GUEST_PHYS_ADDR = 8;

  /** Offset of {@code memory_size}: 0 deletes the slot. */
  public static final long MEMORY_SIZE = 16;

  /** Offset of {@code userspace_addr}. */
  public static final long USERSPACE_ADDR = 24;

  /** {@code KVM_MEM_READONLY}: the guest's stores exit as MMIO. */
  public static final int KVM_MEM_READONLY = 1 << 1;

  private MemoryRegion() {}
}
