package elfuse.abi;

/**
 * {@code struct sched_attr}: what {@code sched_setattr} and {@code sched_getattr} take.
 *
 * <p>Header {@code linux/sched/types.h}.
 */
public final class SchedAttrLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 56;

  /** Offset of {@code size}, 4 bytes: size of the structure. */
  public static final int SIZE_FIELD = 0;

  /** Offset of {@code sched_policy}, 4 bytes: SCHED_*. */
  public static final int SCHED_POLICY = 4;

  /** Offset of {@code sched_flags}, 8 bytes: flags. */
  public static final int SCHED_FLAGS = 8;

  /** Offset of {@code sched_nice}, 4 bytes: nice value. */
  public static final int SCHED_NICE = 16;

  /** Offset of {@code sched_priority}, 4 bytes: real-time priority. */
  public static final int SCHED_PRIORITY = 20;

  /** Offset of {@code sched_runtime}, 8 bytes: nanoseconds of a period, or the slice. */
  public static final int SCHED_RUNTIME = 24;

  /** Offset of {@code sched_deadline}, 8 bytes: nanoseconds to the deadline. */
  public static final int SCHED_DEADLINE = 32;

  /** Offset of {@code sched_period}, 8 bytes: nanoseconds of a period. */
  public static final int SCHED_PERIOD = 40;

  /** Offset of {@code sched_util_min}, 4 bytes: lowest utilization. */
  public static final int SCHED_UTIL_MIN = 48;

  /** Offset of {@code sched_util_max}, 4 bytes: highest utilization. */
  public static final int SCHED_UTIL_MAX = 52;

  private SchedAttrLayout() {}
}
