package elfuse.abi;

/**
 * {@code struct rusage}: what {@code getrusage} and {@code wait4} store.
 *
 * <p>Header {@code linux/resource.h}.
 */
public final class RusageLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 144;

  /** Offset of {@code ru_utime}, 16 bytes: user time, a timeval. */
  public static final int RU_UTIME = 0;

  /** Offset of {@code ru_stime}, 16 bytes: system time, a timeval. */
  public static final int RU_STIME = 16;

  /** Offset of {@code ru_maxrss}, 8 bytes: largest resident set in KiB. */
  public static final int RU_MAXRSS = 32;

  /** Offset of {@code ru_ixrss}, 8 bytes: unused. */
  public static final int RU_IXRSS = 40;

  /** Offset of {@code ru_idrss}, 8 bytes: unused. */
  public static final int RU_IDRSS = 48;

  /** Offset of {@code ru_isrss}, 8 bytes: unused. */
  public static final int RU_ISRSS = 56;

  /** Offset of {@code ru_minflt}, 8 bytes: page faults without input. */
  public static final int RU_MINFLT = 64;

  /** Offset of {@code ru_majflt}, 8 bytes: page faults with input. */
  public static final int RU_MAJFLT = 72;

  /** Offset of {@code ru_nswap}, 8 bytes: unused. */
  public static final int RU_NSWAP = 80;

  /** Offset of {@code ru_inblock}, 8 bytes: blocks read. */
  public static final int RU_INBLOCK = 88;

  /** Offset of {@code ru_oublock}, 8 bytes: blocks written. */
  public static final int RU_OUBLOCK = 96;

  /** Offset of {@code ru_msgsnd}, 8 bytes: unused. */
  public static final int RU_MSGSND = 104;

  /** Offset of {@code ru_msgrcv}, 8 bytes: unused. */
  public static final int RU_MSGRCV = 112;

  /** Offset of {@code ru_nsignals}, 8 bytes: unused. */
  public static final int RU_NSIGNALS = 120;

  /** Offset of {@code ru_nvcsw}, 8 bytes: voluntary context switches. */
  public static final int RU_NVCSW = 128;

  /** Offset of {@code ru_nivcsw}, 8 bytes: involuntary context switches. */
  public static final int RU_NIVCSW = 136;

  private RusageLayout() {}
}
