package elfuse.linux.vfs;

import elfuse.abi.Fcntl;
import elfuse.host.Posix;

/**
 * One mount: a host directory or a file system of our own at a path of the guest's. Immutable but
 * for what it remembers of the host's name of its root.
 */
public final class Mount {
  private final Posix posix;
  private final int id;
  private final Mount parent;
  private final String path;
  private final boolean readOnly;
  private final String source;
  private final Directory virtualRoot;
  private final Root hostRoot;
  private volatile String top; // the host's name of the root, as it was told last

  /** Opens the host directory of a mount when it is first needed. */
  @FunctionalInterface
  public interface Root {
    /** {@return a descriptor of the directory that stays open, or a negative error} */
    int descriptor();
  }

  Mount(
      Posix posix,
      int id,
      Mount parent,
      String path,
      boolean readOnly,
      String source,
      Directory virtualRoot,
      Root hostRoot) {
    this.posix = posix;
    this.id = id;
    this.parent = parent;
    this.path = path;
    this.readOnly = readOnly;
    this.source = source;
    this.virtualRoot = virtualRoot;
    this.hostRoot = hostRoot;
  }

  /** {@return its number in mountinfo} */
  public int id() {
    return id;
  }

  /** {@return the mount that it is on, or null for the root} */
  public Mount parent() {
    return parent;
  }

  /** {@return where it is, a canonical path of the guest's} */
  public String path() {
    return path;
  }

  /** {@return its own name in the directory that it is in, empty for the root} */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** {@return whether nothing of it may be changed} */
  public boolean isReadOnly() {
    return readOnly;
  }

  /** {@return what mountinfo calls its source} */
  public String source() {
    return source;
  }

  /** {@return the root of a file system of our own, or null for a host directory} */
  public Directory virtualRoot() {
    return virtualRoot;
  }

  /** {@return a descriptor of the host directory, which stays open, or a negative error} */
  public int rootFd() {
    return hostRoot.descriptor();
  }

  /**
   * {@return a path below its root for a guest path below it; no slash in front, {@code .} for it}
   */
  String relative(String guest) {
    if (path.length() == 1) {
      return guest.length() == 1 ? "." : guest.substring(1);
    }
    return guest.length() == path.length() ? "." : guest.substring(path.length() + 1);
  }

  /** {@return the guest's path of a host descriptor, or null if it lies outside this mount} */
  public String pathOf(int fd) {
    String whole = hostPath(fd);
    String known = top;
    if (whole == null || virtualRoot != null) {
      return null;
    }
    String below = known == null ? null : below(whole, known);
    if (below == null) { // the first time, or the tree was moved
      top = known = hostPath(rootFd());
      below = known == null ? null : below(whole, known);
    }
    if (below == null) {
      return null;
    }
    return path.length() == 1 ? below : below.length() == 1 ? path : path + below;
  }

  private static String below(String whole, String top) {
    if (top.length() == 1) {
      return whole.charAt(0) == '/' ? whole : null;
    }
    if (!whole.startsWith(top)) {
      return null;
    }
    return whole.length() == top.length()
        ? "/"
        : whole.charAt(top.length()) == '/' ? whole.substring(top.length()) : null;
  }

  private String hostPath(int fd) {
    StringBuilder text = new StringBuilder();
    return posix.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + fd, text) < 0
        ? null
        : text.toString();
  }
}
