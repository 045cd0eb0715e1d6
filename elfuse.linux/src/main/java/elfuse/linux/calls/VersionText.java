package elfuse.linux.calls;

/** Which Linux this is, for uname and {@code /proc/version}. */
public final class VersionText {
  /** The release: the Linux whose behaviour is followed. */
  public static final String RELEASE = "6.12.0";

  /** The version. */
  public static final String VERSION = "#1 SMP elfuse";

  private VersionText() {}
}
