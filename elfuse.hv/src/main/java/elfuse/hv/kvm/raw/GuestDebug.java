package elfuse.hv.kvm.raw;

/**
 * {@code struct kvm_guest_debug} of {@code linux/kvm.h} with arm64's {@code kvm_guest_debug_arch}.
 */
public final class GuestDebug {
  /** {@code sizeof(struct kvm_guest_debug)}. */
  public static final long SIZE = 520;

  /** Offset of {@code control}: 32 bits. */
  public static final long CONTROL = 0;

  /** Offset of {@code arch.dbg_bcr}: 16 words of 64 bits. */
  public static final long DBG_BCR = 8;

  /** Offset of {@code arch.dbg_bvr}: 16 words of 64 bits. */
  public static final long DBG_BVR = 136;

  /** Offset of {@code arch.dbg_wcr}: 16 words of 64 bits. */
  public static final long DBG_WCR = 264;

  /** Offset of {@code arch.dbg_wvr}: 16 words of 64 bits. */
  public static final long DBG_WVR = 392;

  /** {@code KVM_GUESTDBG_ENABLE}. */
  public static final int KVM_GUESTDBG_ENABLE = 1;

  /** {@code KVM_GUESTDBG_SINGLESTEP}. */
  public static final int KVM_GUESTDBG_SINGLESTEP = 2;

  /** {@code KVM_GUESTDBG_USE_SW_BP}: BRK leaves the machine. */
  public static final int KVM_GUESTDBG_USE_SW_BP = 1 << 16;

  /** {@code KVM_GUESTDBG_USE_HW}. */
  public static final int KVM_GUESTDBG_USE_HW = 1 << 17;

  /** {@code KVM_ARM_MAX_DBG_REGS}. */
  public static final int KVM_ARM_MAX_DBG_REGS = 16;

  private GuestDebug() {}
}
