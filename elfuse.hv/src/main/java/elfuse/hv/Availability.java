package elfuse.hv;

/** The answer of {@link HypervisorProvider#probe()}. */
public sealed interface Availability {

  /**
   * The provider works on this host.
   *
   * @param detail one line about it, such as an API version
   */
  record Usable(String detail) implements Availability {}

  /**
   * The provider cannot be used on this host.
   *
   * @param reason one line a user can act on, such as {@code "no /dev/kvm"}
   */
  record Unusable(String reason) implements Availability {}
}
