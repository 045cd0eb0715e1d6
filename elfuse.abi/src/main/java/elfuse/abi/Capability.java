package elfuse.abi;

/**
 * Capabilities: what of root's rights a process has (man 7 capabilities).
 *
 * <p>Header {@code linux/capability.h}.
 */
public final class Capability {
  /** Send signals to processes of others. */
  public static final int CAP_KILL = 5;

  /** Take any group. */
  public static final int CAP_SETGID = 6;

  /** Take any user. */
  public static final int CAP_SETUID = 7;

  /** Change the bounding set, and inherit more than is permitted. */
  public static final int CAP_SETPCAP = 8;

  /** Override the owners of IPC objects. */
  public static final int CAP_IPC_OWNER = 15;

  /** Trace processes of others. */
  public static final int CAP_SYS_PTRACE = 19;

  /** Much of the rest. */
  public static final int CAP_SYS_ADMIN = 21;

  /** Raise priorities. */
  public static final int CAP_SYS_NICE = 23;

  /** Raise limits. */
  public static final int CAP_SYS_RESOURCE = 24;

  /** The last one. */
  public static final int CAP_LAST_CAP = 40;

  private Capability() {}
}
