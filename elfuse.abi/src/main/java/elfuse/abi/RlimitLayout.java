package elfuse.abi;

/**
 * {@code struct rlimit64}: a resource limit.
 *
 * <p>Header {@code linux/resource.h}.
 */
public final class RlimitLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code rlim_cur}, 8 bytes: soft limit. */
  public static final int RLIM_CUR = 0;

  /** Offset of {@code rlim_max}, 8 bytes: hard limit. */
  public static final int RLIM_MAX = 8;

  private RlimitLayout() {}
}
