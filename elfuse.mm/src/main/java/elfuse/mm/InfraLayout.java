package elfuse.mm;

/**
 * Where everything lies in a guest's 39-bit address space, and above all in the infra reserve: the
 * 16 MiB that belong to elfuse and that no guest mapping may touch (docs/architecture.md).
 *
 * <p>All values are virtual addresses, which are intermediate physical addresses and offsets in the
 * window at the same time, or sizes, in bytes.
 */
public final class InfraLayout {
  /** Size of a page, of a descriptor table and of the translation granule. */
  public static final int PAGE_SIZE = 4096;

  /** Size of the window and of the address space that the tables translate. */
  public static final long WINDOW_SIZE = 1L << 39;

  /** First byte of the reserve. */
  public static final long RESERVE_START = 0x7f_fe00_0000L;

  /** First byte behind the reserve. */
  public static final long RESERVE_END = 0x7f_ff00_0000L;

  /** First address that a guest mapping cannot have; {@code TASK_SIZE} of Linux. */
  public static final long TASK_SIZE = RESERVE_START;

  /** Lowest address of a guest mapping: Linux's default {@code vm.mmap_min_addr} on arm64. */
  public static final long MMAP_MIN_ADDR = 32768;

  /** How many mappings there can be, {@code /proc/sys/vm/max_map_count}. */
  public static final int MAX_MAP_COUNT = 65530;

  /** The shim's code, EL1 read-execute. */
  public static final long SHIM_CODE = RESERVE_START + 0x1_0000;

  /** Room for the shim's code. */
  public static final int SHIM_CODE_SIZE = 0x1_0000;

  /** The shim's data, EL1 read-write. */
  public static final long SHIM_DATA = RESERVE_START + 0x2_0000;

  /** Room for the shim's data. */
  public static final int SHIM_DATA_SIZE = 0x1_0000;

  /**
   * The doorbell: on an engine whose machines have no hypercalls no memory is behind it, and the
   * shim stores the number of its host call there.
   */
  public static final long DOORBELL = RESERVE_START + 0x3_0000;

  /** Size of the hole behind the doorbell: a page of any host. */
  public static final int DOORBELL_SIZE = 0x1_0000;

  /** The EL1 stacks, one for each vCPU slot, EL1 read-write. */
  public static final long EL1_STACKS = RESERVE_START + 0x4_0000;

  /**
   * Size of one EL1 stack. A trap frame of 320 bytes lies at its top, and the shim needs no more:
   * it calls nothing, and what goes wrong at EL1 leaves the stack alone.
   */
  public static final int EL1_STACK_SIZE = 512;

  /** The page tables, EL1 read-write; the first frame is the root. */
  public static final long PAGE_TABLES = RESERVE_START + 0x40_0000;

  /** Room for page tables. */
  public static final long PAGE_TABLES_SIZE = RESERVE_END - PAGE_TABLES;

  /** How many vCPUs can exist at once. */
  public static final int EL1_STACK_COUNT = (int) ((PAGE_TABLES - EL1_STACKS) / EL1_STACK_SIZE);

  /** {@code TTBR0_EL1}: the root table, ASID 0. */
  public static final long TTBR0_EL1 = PAGE_TABLES;

  /** {@code MAIR_EL1}: attribute 0 is Device-nGnRnE, attribute 1 Normal write-back. */
  public static final long MAIR_EL1 = 0xff00;

  // T0SZ 25, IRGN0 and ORGN0 write-back, SH0 inner, TG0 4 KiB, T1SZ 25, EPD1, TG1 4 KiB, IPS 40
  // bits, TBI0 (Arm ARM D24.2.175)
  /**
   * {@code TCR_EL1}: 39-bit addresses through TTBR0 alone, 4 KiB granule, walks inner shareable and
   * write-back, 40-bit intermediate physical addresses, top byte ignored.
   */
  public static final long TCR_EL1 =
      25L | 1L << 8 | 1L << 10 | 3L << 12 | 25L << 16 | 1L << 23 | 2L << 30 | 2L << 32 | 1L << 37;

  private InfraLayout() {}

  /**
   * {@return the lowest address of the EL1 stack of a vCPU slot}
   *
   * @param slot 0 to {@link #EL1_STACK_COUNT} − 1
   */
  public static long el1Stack(int slot) {
    return EL1_STACKS + (long) slot * EL1_STACK_SIZE;
  }
}
