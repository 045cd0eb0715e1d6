package elfuse.hv.kvm.raw;

/** {@code struct kvm_one_reg} of {@code linux/kvm.h}. */
public final class OneReg {
  /** {@code sizeof(struct kvm_one_reg)}. */
  public static final long SIZE = 16;

  /** Offset of {@code id}. */
  public static final long ID = 0;

  /** Offset of {@code addr}: where the value is. */
  public static final long ADDR = 8;

  private OneReg() {}
}
