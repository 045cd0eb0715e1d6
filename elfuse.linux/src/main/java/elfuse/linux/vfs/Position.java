package elfuse.linux.vfs;

/**
 * Where a relative path begins. The host descriptor, if there is one, is held open by whoever made
 * the position for as long as a lookup lasts.
 *
 * @param mount the mount, or null for a host descriptor that was found through none of them
 * @param fd a host descriptor, or -1
 * @param node a file of our own, or null
 */
public record Position(Mount mount, int fd, Node node) {
  /** {@return the position of a host descriptor} */
  public static Position of(Mount mount, int fd) {
    return new Position(mount, fd, null);
  }

  /** {@return the position of a file of our own} */
  public static Position of(Mount mount, Node node) {
    return new Position(mount, -1, node);
  }
}
