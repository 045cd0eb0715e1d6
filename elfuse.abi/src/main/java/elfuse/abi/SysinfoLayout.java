package elfuse.abi;

/**
 * {@code struct sysinfo}: what {@code sysinfo} stores.
 *
 * <p>Header {@code linux/sysinfo.h}.
 */
public final class SysinfoLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 112;

  /** Offset of {@code uptime}, 8 bytes: seconds since boot. */
  public static final int UPTIME = 0;

  /** Offset of {@code loads}, 24 bytes: three load averages, times 65,536. */
  public static final int LOADS = 8;

  /** Offset of {@code totalram}, 8 bytes: memory in units. */
  public static final int TOTALRAM = 32;

  /** Offset of {@code freeram}, 8 bytes: free memory in units. */
  public static final int FREERAM = 40;

  /** Offset of {@code sharedram}, 8 bytes: shared memory in units. */
  public static final int SHAREDRAM = 48;

  /** Offset of {@code bufferram}, 8 bytes: buffers in units. */
  public static final int BUFFERRAM = 56;

  /** Offset of {@code totalswap}, 8 bytes: swap in units. */
  public static final int TOTALSWAP = 64;

  /** Offset of {@code freeswap}, 8 bytes: free swap in units. */
  public static final int FREESWAP = 72;

  /** Offset of {@code procs}, 2 bytes: processes. */
  public static final int PROCS = 80;

  /** Offset of {@code totalhigh}, 8 bytes: high memory in units. */
  public static final int TOTALHIGH = 88;

  /** Offset of {@code freehigh}, 8 bytes: free high memory in units. */
  public static final int FREEHIGH = 96;

  /** Offset of {@code mem_unit}, 4 bytes: bytes in a unit. */
  public static final int MEM_UNIT = 104;

  private SysinfoLayout() {}
}
