package elfuse.hv.hvf.raw;

/** Why {@code hv_vcpu_run} returned, as the counters of {@code Hypervisor.exits} name it. */
public enum ExitKind {
  /** {@code HV_EXIT_REASON_CANCELED}: by {@code hv_vcpus_exit}. */
  CANCELED,
  /** {@code HV_EXIT_REASON_VTIMER_ACTIVATED}. */
  VTIMER_ACTIVATED,
  /** {@code HVC}: a call of the host. */
  HVC,
  /** {@code SMC}. */
  SMC,
  /** {@code WFI} or {@code WFE}. */
  WAIT,
  /** A fetch, load or store of the second stage. */
  ABORT,
  /** A trapped register or maintenance. */
  SYSTEM,
  /** A breakpoint or a step. */
  DEBUG,
  /** Any other exception. */
  OTHER
}
