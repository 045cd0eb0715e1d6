package elfuse.abi;

/**
 * {@code struct rt_sigframe}: what lies at SP when a handler starts ({@code
 * arch/arm64/kernel/signal.c}, which no uapi header shows); a frame record of FP and LR follows
 * behind.
 */
public final class RtSigframeLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 4688;

  /** Offset of {@code info}, 128 bytes: {@link SiginfoLayout}. */
  public static final int INFO = 0;

  /** Offset of {@code uc}, 4560 bytes: {@link UcontextLayout}. */
  public static final int UC = 128;

  private RtSigframeLayout() {}
}
