package elfuse.abi;

/**
 * {@code struct new_utsname}: what {@code uname} stores, strings of up to 64 bytes and a NUL.
 *
 * <p>Header {@code linux/utsname.h}.
 */
public final class UtsnameLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 390;

  /** Offset of {@code sysname}, 65 bytes: system. */
  public static final int SYSNAME = 0;

  /** Offset of {@code nodename}, 65 bytes: host name. */
  public static final int NODENAME = 65;

  /** Offset of {@code release}, 65 bytes: release. */
  public static final int RELEASE = 130;

  /** Offset of {@code version}, 65 bytes: version. */
  public static final int VERSION = 195;

  /** Offset of {@code machine}, 65 bytes: machine. */
  public static final int MACHINE = 260;

  /** Offset of {@code domainname}, 65 bytes: domain name. */
  public static final int DOMAINNAME = 325;

  private UtsnameLayout() {}
}
