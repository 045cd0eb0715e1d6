package elfuse.hv.kvm.raw;

/** {@code struct kvm_smccc_filter} of {@code asm/kvm.h}, since Linux 6.4. */
public final class SmcccFilter {
  /** {@code sizeof(struct kvm_smccc_filter)}. */
  public static final long SIZE = 24;

  /** Offset of {@code base}: 32 bits. */
  public static final long BASE = 0;

  /** Offset of {@code nr_functions}: 32 bits. */
  public static final long NR_FUNCTIONS = 4;

  /** Offset of {@code action}: 8 bits. */
  public static final long ACTION = 8;

  /** {@code KVM_SMCCC_FILTER_FWD_TO_USER}. */
  public static final int KVM_SMCCC_FILTER_FWD_TO_USER = 2;

  private SmcccFilter() {}
}
