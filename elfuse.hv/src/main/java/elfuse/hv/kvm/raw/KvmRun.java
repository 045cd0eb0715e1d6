package elfuse.hv.kvm.raw;

/** {@code struct kvm_run} of {@code linux/kvm.h}, the page that KVM shares about a vCPU. */
public final class KvmRun {
  /** {@code sizeof(struct kvm_run)}. */
  public static final long SIZE = 2352;

  /** Offset of {@code immediate_exit}: 8 bits, for KVM. */
  public static final long IMMEDIATE_EXIT = 1;

  /** Offset of {@code exit_reason}: 32 bits, {@link ExitReason}. */
  public static final long EXIT_REASON = 8;

  /** Offset of {@code hypercall.nr}: the function number, W0. */
  public static final long HYPERCALL_NR = 32;

  /** Offset of {@code hypercall.longmode}: 64 bits, {@code flags} since Linux 6.4. */
  public static final long HYPERCALL_FLAGS = 96;

  /** {@code KVM_HYPERCALL_EXIT_SMC}: it was SMC. */
  public static final int KVM_HYPERCALL_EXIT_SMC = 1;

  /** Offset of {@code debug.arch.hsr}: 32 bits, the syndrome. */
  public static final long DEBUG_HSR = 32;

  /** Offset of {@code debug.arch.far}. */
  public static final long DEBUG_FAR = 40;

  /** Offset of {@code mmio.phys_addr}. */
  public static final long MMIO_PHYS_ADDR = 32;

  /** Offset of {@code mmio.data}: 8 bytes. */
  public static final long MMIO_DATA = 40;

  /** Offset of {@code mmio.len}: 32 bits. */
  public static final long MMIO_LEN = 48;

  /** Offset of {@code mmio.is_write}: 8 bits. */
  public static final long MMIO_IS_WRITE = 52;

  /** Offset of {@code fail_entry.hardware_entry_failure_reason}. */
  public static final long FAIL_ENTRY_REASON = 32;

  /** Offset of {@code internal.suberror}: 32 bits. */
  public static final long INTERNAL_SUBERROR = 32;

  /** Offset of {@code system_event.type}: 32 bits. */
  public static final long SYSTEM_EVENT_TYPE = 32;

  /** Offset of {@code arm_nisv.esr_iss}. */
  public static final long NISV_ESR_ISS = 32;

  /** Offset of {@code arm_nisv.fault_ipa}. */
  public static final long NISV_FAULT_IPA = 40;

  private KvmRun() {}
}
