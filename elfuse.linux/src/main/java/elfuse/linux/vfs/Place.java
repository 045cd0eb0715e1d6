package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.host.Posix;

/**
 * Where a path leads: a host descriptor and a name to be used with it, a file of our own, or
 * nowhere. {@link #close} gives back what was opened for it.
 *
 * <p>A place that was looked up as a file has an empty name: the descriptor is the file. One that
 * was looked up as an entry has the descriptor of a directory and the last component of the path,
 * which may be missing there, a link, or one of {@code .}, {@code ..} and {@code /}; it has no
 * slash but one at its end, so that the host resolves nothing with it.
 */
public final class Place implements AutoCloseable {
  private final Posix posix;
  private final int directory;
  private final String name;
  private boolean owned;
  private final Mount mount;
  private final Node node;
  private final boolean mountPoint;

  private Place(
      Posix posix,
      int directory,
      String name,
      boolean owned,
      Mount mount,
      Node node,
      boolean mountPoint) {
    this.posix = posix;
    this.directory = directory;
    this.name = name;
    this.owned = owned;
    this.mount = mount;
    this.node = node;
    this.mountPoint = mountPoint;
  }

  /** {@return nowhere, for a negative error} */
  public static Place failed(int negative) {
    return new Place(null, negative, "", false, null, null, false);
  }

  /** {@return a place of the host} */
  static Place host(Posix posix, Mount mount, int fd, String name, boolean owned) {
    return new Place(posix, fd, name, owned, mount, null, false);
  }

  /**
   * {@return the file behind a host descriptor itself}
   *
   * @param posix the host
   * @param mount the mount that it was found through, or null
   * @param fd the descriptor, which stays the caller's
   */
  public static Place ofDescriptor(Posix posix, Mount mount, int fd) {
    return host(posix, mount, fd, "", false);
  }

  /**
   * {@return the file behind a host descriptor that the place owns}
   *
   * @param posix the host
   * @param mount the mount that it was found through, or null
   * @param fd the descriptor, or a negative error
   */
  public static Place owning(Posix posix, Mount mount, int fd) {
    return fd < 0 ? failed(fd) : host(posix, mount, fd, "", true);
  }

  /** {@return a file of our own} */
  public static Place of(Mount mount, Node node) {
    return new Place(null, -Errno.EPERM, "", false, mount, node, false);
  }

  /** {@return an entry of a directory of our own, which need not be there} */
  static Place entry(Mount mount, Directory directory, String name) {
    return new Place(null, -Errno.EPERM, name, false, mount, directory, false);
  }

  /** {@return the entry that a mount stands on} */
  static Place mountPoint(Mount above) {
    return new Place(null, -Errno.EBUSY, "", false, above, null, true);
  }

  /** {@return a host descriptor; a negative error where there is none} */
  public int directory() {
    return directory;
  }

  /** {@return the name; empty for the descriptor itself} */
  public String name() {
    return name;
  }

  /** {@return the mount, or null} */
  public Mount mount() {
    return mount;
  }

  /** {@return the file of our own, or the directory of our own that the name is in, or null} */
  public Node node() {
    return node;
  }

  /** {@return whether it is the entry that a mount stands on} */
  public boolean isMountPoint() {
    return mountPoint;
  }

  /** {@return 0, or why the path leads nowhere: negative} */
  public int error() {
    return directory >= 0 || node != null || mountPoint ? 0 : directory;
  }

  /** {@return whether nothing of it may be changed (man 2 mount, MS_RDONLY)} */
  public boolean isReadOnly() {
    return mount != null && mount.isReadOnly();
  }

  /** {@return the position of a relative path that begins here; as long as the place is open} */
  public Position position() {
    return new Position(mount, directory, node);
  }

  /** {@return the same place with a descriptor of its own; this one has none any more} */
  public Place independent() {
    if (directory < 0) {
      return this;
    }
    if (owned) {
      owned = false;
      return host(posix, mount, directory, name, true);
    }
    int copy = posix.dup(directory);
    return copy < 0 ? failed(copy) : host(posix, mount, copy, name, true);
  }

  /** {@return the descriptor, which is the caller's from now on; of an independent place} */
  public int take() {
    owned = false;
    return directory;
  }

  @Override
  public void close() {
    if (owned) {
      owned = false;
      posix.close(directory);
    }
  }
}
