package elfuse.abi;

/**
 * {@code struct clone_args}: what {@code clone3} takes.
 *
 * <p>Header {@code linux/sched.h}.
 */
public final class CloneArgsLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 88;

  /** Offset of {@code flags}, 8 bytes: CLONE_* bits. */
  public static final int FLAGS = 0;

  /** Offset of {@code pidfd}, 8 bytes: address for the process descriptor. */
  public static final int PIDFD = 8;

  /** Offset of {@code child_tid}, 8 bytes: address for the thread id in the child. */
  public static final int CHILD_TID = 16;

  /** Offset of {@code parent_tid}, 8 bytes: address for the thread id in the parent. */
  public static final int PARENT_TID = 24;

  /** Offset of {@code exit_signal}, 8 bytes: signal when the child ends. */
  public static final int EXIT_SIGNAL = 32;

  /** Offset of {@code stack}, 8 bytes: lowest byte of the stack. */
  public static final int STACK = 40;

  /** Offset of {@code stack_size}, 8 bytes: bytes of the stack. */
  public static final int STACK_SIZE = 48;

  /** Offset of {@code tls}, 8 bytes: thread pointer. */
  public static final int TLS = 56;

  /** Offset of {@code set_tid}, 8 bytes: address of wanted ids. */
  public static final int SET_TID = 64;

  /** Offset of {@code set_tid_size}, 8 bytes: their number. */
  public static final int SET_TID_SIZE = 72;

  /** Offset of {@code cgroup}, 8 bytes: descriptor of the cgroup. */
  public static final int CGROUP = 80;

  private CloneArgsLayout() {}
}
