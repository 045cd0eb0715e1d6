package elfuse.abi;

/**
 * {@code siginfo_t}: what a handler learns; fields from 16 on depend on the signal.
 *
 * <p>Header {@code linux/signal.h}.
 */
public final class SiginfoLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 128;

  /** Offset of {@code si_signo}, 4 bytes: signal. */
  public static final int SI_SIGNO = 0;

  /** Offset of {@code si_errno}, 4 bytes: error number, mostly 0. */
  public static final int SI_ERRNO = 4;

  /** Offset of {@code si_code}, 4 bytes: where it comes from. */
  public static final int SI_CODE = 8;

  /** Offset of {@code si_pid}, 4 bytes: sender (kill, SIGCHLD). */
  public static final int SI_PID = 16;

  /** Offset of {@code si_uid}, 4 bytes: sender's user (kill, SIGCHLD). */
  public static final int SI_UID = 20;

  /** Offset of {@code si_status}, 4 bytes: status (SIGCHLD). */
  public static final int SI_STATUS = 24;

  /** Offset of {@code si_utime}, 8 bytes: user time in ticks (SIGCHLD). */
  public static final int SI_UTIME = 32;

  /** Offset of {@code si_stime}, 8 bytes: system time in ticks (SIGCHLD). */
  public static final int SI_STIME = 40;

  /** Offset of {@code si_value}, 8 bytes: value (sigqueue, timers). */
  public static final int SI_VALUE = 24;

  /** Offset of {@code si_int}, 4 bytes: value as an int. */
  public static final int SI_INT = 24;

  /** Offset of {@code si_tid}, 4 bytes: timer (timers). */
  public static final int SI_TID = 16;

  /** Offset of {@code si_overrun}, 4 bytes: overruns (timers). */
  public static final int SI_OVERRUN = 20;

  /** Offset of {@code si_addr}, 8 bytes: address (faults). */
  public static final int SI_ADDR = 16;

  /** Offset of {@code si_addr_lsb}, 2 bytes: log2 of the range (SIGBUS for memory errors). */
  public static final int SI_ADDR_LSB = 24;

  /** Offset of {@code si_band}, 8 bytes: events (SIGIO). */
  public static final int SI_BAND = 16;

  /** Offset of {@code si_fd}, 4 bytes: descriptor (SIGIO). */
  public static final int SI_FD = 24;

  /** Offset of {@code si_call_addr}, 8 bytes: address of the call (SIGSYS). */
  public static final int SI_CALL_ADDR = 16;

  /** Offset of {@code si_syscall}, 4 bytes: number of the call (SIGSYS). */
  public static final int SI_SYSCALL = 24;

  /** Offset of {@code si_arch}, 4 bytes: AUDIT_ARCH_* (SIGSYS). */
  public static final int SI_ARCH = 28;

  private SiginfoLayout() {}
}
