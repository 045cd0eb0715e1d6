package elfuse.abi;

/**
 * {@code struct signalfd_siginfo}: what a signal descriptor delivers.
 *
 * <p>Header {@code linux/signalfd.h}.
 */
public final class SignalfdSiginfoLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 128;

  /** Offset of {@code ssi_signo}, 4 bytes: signal. */
  public static final int SSI_SIGNO = 0;

  /** Offset of {@code ssi_errno}, 4 bytes: error number. */
  public static final int SSI_ERRNO = 4;

  /** Offset of {@code ssi_code}, 4 bytes: where it comes from. */
  public static final int SSI_CODE = 8;

  /** Offset of {@code ssi_pid}, 4 bytes: sender. */
  public static final int SSI_PID = 12;

  /** Offset of {@code ssi_uid}, 4 bytes: sender's user. */
  public static final int SSI_UID = 16;

  /** Offset of {@code ssi_fd}, 4 bytes: descriptor. */
  public static final int SSI_FD = 20;

  /** Offset of {@code ssi_tid}, 4 bytes: timer. */
  public static final int SSI_TID = 24;

  /** Offset of {@code ssi_band}, 4 bytes: events. */
  public static final int SSI_BAND = 28;

  /** Offset of {@code ssi_overrun}, 4 bytes: overruns. */
  public static final int SSI_OVERRUN = 32;

  /** Offset of {@code ssi_trapno}, 4 bytes: trap number. */
  public static final int SSI_TRAPNO = 36;

  /** Offset of {@code ssi_status}, 4 bytes: status. */
  public static final int SSI_STATUS = 40;

  /** Offset of {@code ssi_int}, 4 bytes: value as an int. */
  public static final int SSI_INT = 44;

  /** Offset of {@code ssi_ptr}, 8 bytes: value as a pointer. */
  public static final int SSI_PTR = 48;

  /** Offset of {@code ssi_utime}, 8 bytes: user time. */
  public static final int SSI_UTIME = 56;

  /** Offset of {@code ssi_stime}, 8 bytes: system time. */
  public static final int SSI_STIME = 64;

  /** Offset of {@code ssi_addr}, 8 bytes: address. */
  public static final int SSI_ADDR = 72;

  private SignalfdSiginfoLayout() {}
}
