package elfuse.hv.kvm.raw;

/** {@code struct kvm_enable_cap} of {@code linux/kvm.h}. */
public final class EnableCap {
  /** {@code sizeof(struct kvm_enable_cap)}. */
  public static final long SIZE = 104;

  /** Offset of {@code cap}: 32 bits. */
  public static final long CAP = 0;

  /** Offset of {@code flags}: 32 bits. */
  public static final long FLAGS = 4;

  /** Offset of {@code args}: four words of 64 bits. */
  public static final long ARGS = 8;

  private EnableCap() {}
}
