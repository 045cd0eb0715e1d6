package elfuse.abi;

/**
 * {@code struct ptrace_peeksiginfo_args}: which pending signals to read.
 *
 * <p>Header {@code linux/ptrace.h}.
 */
public final class PtracePeeksiginfoArgsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code off}, 8 bytes: the first one. */
  public static final int OFF = 0;

  /** Offset of {@code flags}, 4 bytes: {@code PTRACE_PEEKSIGINFO_*}. */
  public static final int FLAGS = 8;

  /** Offset of {@code nr}, 4 bytes: how many. */
  public static final int NR = 12;

  private PtracePeeksiginfoArgsLayout() {}
}
