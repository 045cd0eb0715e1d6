package elfuse.linux.vfs;

import elfuse.abi.Fcntl;

/**
 * How far a lookup may go (man 2 openat2).
 *
 * @param resolve {@code RESOLVE_*} bits
 * @param root where the lookup begins, which is what RESOLVE_BENEATH and RESOLVE_IN_ROOT keep it in
 */
public record Scope(int resolve, Position root) {
  /** As far as links and mounts lead, in the guest's root. */
  public static final Scope ANYWHERE = new Scope(0, null);

  boolean has(int bits) {
    return (resolve & bits) != 0;
  }

  /** {@return whether the lookup may not leave the tree that it begins in} */
  boolean isClosed() {
    return has(Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_IN_ROOT);
  }
}
