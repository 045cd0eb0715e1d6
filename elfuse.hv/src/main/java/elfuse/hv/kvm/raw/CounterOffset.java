package elfuse.hv.kvm.raw;

/** {@code struct kvm_arm_counter_offset} of {@code asm/kvm.h}, since Linux 6.4. */
public final class CounterOffset {
  /** {@code sizeof(struct kvm_arm_counter_offset)}. */
  public static final long SIZE = 16;

  /** Offset of {@code counter_offset}: what guests see less than the host. */
  public static final long COUNTER_OFFSET = 0;

  private CounterOffset() {}
}
