package elfuse.hv.kvm.raw;

/** {@code struct kvm_reg_list} of {@code linux/kvm.h}. */
public final class RegList {
  /** {@code sizeof(struct kvm_reg_list)}. */
  public static final long SIZE = 8;

  /** Offset of {@code n}. */
  public static final long N = 0;

  /** Offset of {@code reg}: as many words of 64 bits. */
  public static final long REG = 8;

  private RegList() {}
}
