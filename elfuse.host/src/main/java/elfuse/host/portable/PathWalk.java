package elfuse.host.portable;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;

/**
 * {@code openat2} ({@code man 2 openat2}) for hosts that lack it: one component after the other, no
 * link followed by the host.
 *
 * <p>In a walk that must not leave a directory, every directory on the way is held open, and {@code
 * ..} goes back to the one that was passed, never to what the host calls its parent now. So no
 * rename at the wrong moment leads out of the directory where the walk began; a link is read and
 * taken apart here.
 *
 * <p>The errors are those of Linux, with three exceptions: RESOLVE_NO_XDEV compares devices and not
 * mounts, RESOLVE_CACHED is always EAGAIN, which the call may answer at any time, and there are no
 * magic links.
 */
public final class PathWalk implements AutoCloseable {
  private static final int MOST_LINKS = 40; // MAXSYMLINKS, linux/namei.h
  private static final int KNOWN =
      Fcntl.RESOLVE_NO_XDEV
          | Fcntl.RESOLVE_NO_MAGICLINKS
          | Fcntl.RESOLVE_NO_SYMLINKS
          | Fcntl.RESOLVE_BENEATH
          | Fcntl.RESOLVE_IN_ROOT
          | Fcntl.RESOLVE_CACHED;
  private static final int TMPFILE = Fcntl.O_TMPFILE & ~Fcntl.O_DIRECTORY;
  private static final int PATH_FLAGS =
      Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW | Fcntl.O_CLOEXEC;

  /** What a walk needs of the host. No method follows a link; each answers {@code -errno}. */
  public interface Tree {
    /**
     * {@return a descriptor of a directory to go on from}
     *
     * @param directory where the name is, or AT_FDCWD
     * @param name one component, or {@code /}
     */
    int directory(int directory, String name);

    /**
     * {@return a descriptor of a file; ELOOP or ENOTDIR if it is a symbolic link, unless flags have
     * both O_PATH and O_NOFOLLOW, which mean the link itself}
     *
     * @param directory where the name is
     * @param name one component, which may be {@code .}
     * @param flags flags of open
     * @param mode permissions of a new file
     */
    int file(int directory, String name, int flags, int mode);

    /**
     * {@return 0 if it is a symbolic link, EINVAL if it is something else}
     *
     * @param directory where the name is
     * @param name one component
     * @param target what the link holds is appended to it
     */
    int link(int directory, String name, StringBuilder target);

    /**
     * {@return the device that a file is on}
     *
     * @param fd its descriptor
     */
    long device(int fd);

    /**
     * Closes a descriptor.
     *
     * @param fd the descriptor
     */
    void close(int fd);
  }

  private final Tree tree;
  private final int resolve;
  private int base; // where the walk cannot be left from, if it cannot
  private boolean baseIsOurs;
  private int[] passed = new int[16]; // directories below the base
  private int depth;
  private long device;

  private PathWalk(Tree tree, int directory, int resolve) {
    this.tree = tree;
    this.base = directory;
    this.resolve = resolve;
  }

  /**
   * Opens a file.
   *
   * @param tree the host
   * @param directory where a relative path begins, or AT_FDCWD
   * @param path the path
   * @param flags flags of open
   * @param mode permissions of a new file
   * @param resolve RESOLVE_* bits
   * @return the descriptor, or {@code -errno}
   */
  public static int open(Tree tree, int directory, String path, int flags, int mode, int resolve) {
    boolean creates = (flags & (Fcntl.O_CREAT | TMPFILE)) != 0;
    boolean isPath = (flags & Fcntl.O_PATH) != 0;
    if ((resolve & ~KNOWN) != 0
        || has(resolve, Fcntl.RESOLVE_BENEATH) && has(resolve, Fcntl.RESOLVE_IN_ROOT)
        || isPath && (flags & ~PATH_FLAGS) != 0
        || (creates ? (mode & ~07777) != 0 : mode != 0)) {
      return -Errno.EINVAL;
    }
    if (has(resolve, Fcntl.RESOLVE_CACHED)) {
      return (flags & (Fcntl.O_TRUNC | Fcntl.O_CREAT | TMPFILE)) != 0
          ? -Errno.EINVAL
          : -Errno.EAGAIN;
    }
    if (path.isEmpty()) {
      return -Errno.ENOENT;
    }
    try (PathWalk walk = new PathWalk(tree, directory, resolve)) {
      return walk.walk(path, flags, mode);
    }
  }

  private static boolean has(int resolve, int bit) {
    return (resolve & bit) != 0;
  }

  private boolean has(int bit) {
    return has(resolve, bit);
  }

  private int current() {
    return depth == 0 ? base : passed[depth - 1];
  }

  private int walk(String path, int flags, int mode) {
    if (has(Fcntl.RESOLVE_NO_XDEV)) {
      int here = base == Fcntl.AT_FDCWD ? tree.directory(base, ".") : base;
      if (here < 0) {
        return here;
      }
      device = tree.device(here);
      if (here != base) {
        tree.close(here);
      }
    }
    String rest = path;
    int links = 0;
    int jumped = rest.charAt(0) == '/' ? toRoot() : 0;
    if (jumped < 0) {
      return jumped;
    }
    for (; ; ) {
      int from = 0;
      while (from < rest.length() && rest.charAt(from) == '/') {
        from++;
      }
      int to = rest.indexOf('/', from);
      String name = rest.substring(from, to < 0 ? rest.length() : to);
      rest = to < 0 ? "" : rest.substring(to);
      boolean last = isSlashes(rest);
      int failed;
      if (name.isEmpty() || name.equals(".") || name.equals("..")) {
        failed = name.equals("..") ? up() : 0;
        if (failed == 0 && last) {
          return here(flags, mode);
        }
      } else if (last) {
        int result = last(name, !rest.isEmpty(), flags, mode);
        if (result != -Errno.ELOOP && result != -Errno.ENOTDIR) {
          return result;
        }
        boolean followed = (flags & Fcntl.O_NOFOLLOW) == 0 || !rest.isEmpty();
        if (!followed) {
          return result;
        }
        failed = result;
      } else {
        failed = down(name);
      }
      if (failed == -Errno.ELOOP || failed == -Errno.ENOTDIR) {
        StringBuilder target = new StringBuilder();
        int read = tree.link(current(), name, target);
        if (read != 0) {
          return read == -Errno.EINVAL ? -Errno.ENOTDIR : read;
        }
        if (has(Fcntl.RESOLVE_NO_SYMLINKS) || ++links > MOST_LINKS) {
          return -Errno.ELOOP;
        }
        if (target.isEmpty()) {
          return -Errno.ENOENT;
        }
        failed = target.charAt(0) == '/' ? toRoot() : 0;
        rest = target.append(rest).toString();
      }
      if (failed < 0) {
        return failed;
      }
    }
  }

  private static boolean isSlashes(String rest) {
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) != '/') {
        return false;
      }
    }
    return true;
  }

  private int toRoot() {
    if (has(Fcntl.RESOLVE_BENEATH)) {
      return -Errno.EXDEV;
    }
    forget();
    if (has(Fcntl.RESOLVE_IN_ROOT)) {
      return 0;
    }
    int root = tree.directory(Fcntl.AT_FDCWD, "/");
    if (root < 0) {
      return root;
    }
    if (baseIsOurs) {
      tree.close(base);
    }
    base = root;
    baseIsOurs = true;
    return sameDevice(root) ? 0 : -Errno.EXDEV;
  }

  private boolean sameDevice(int fd) {
    return !has(Fcntl.RESOLVE_NO_XDEV) || tree.device(fd) == device;
  }

  private int up() {
    if (!has(Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_IN_ROOT)) {
      return down(".."); // nothing to stay in: the parent is what the host says
    }
    if (depth > 0) {
      tree.close(passed[--depth]);
      return 0;
    }
    return has(Fcntl.RESOLVE_BENEATH) ? -Errno.EXDEV : 0;
  }

  private int down(String name) {
    int fd = tree.directory(current(), name);
    if (fd < 0) {
      return fd;
    }
    if (!sameDevice(fd)) {
      tree.close(fd);
      return -Errno.EXDEV;
    }
    if (!has(Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_IN_ROOT)) {
      forget(); // nobody goes back
    }
    if (depth == passed.length) {
      passed = java.util.Arrays.copyOf(passed, 2 * depth);
    }
    passed[depth++] = fd;
    return 0;
  }

  /** The directory that was reached is itself what is to be opened. */
  private int here(int flags, int mode) {
    if ((flags & Fcntl.O_CREAT) != 0) {
      return (flags & Fcntl.O_EXCL) != 0 ? -Errno.EEXIST : -Errno.EISDIR;
    }
    return tree.file(current(), ".", flags, mode);
  }

  private int last(String name, boolean slash, int flags, int mode) {
    if (slash && (flags & Fcntl.O_CREAT) != 0) {
      return -Errno.EISDIR;
    }
    int wanted = slash ? flags & ~Fcntl.O_NOFOLLOW | Fcntl.O_DIRECTORY : flags;
    int fd = tree.file(current(), name, wanted, mode);
    if (fd >= 0 && !sameDevice(fd)) {
      tree.close(fd);
      return -Errno.EXDEV;
    }
    return fd;
  }

  private void forget() {
    while (depth > 0) {
      tree.close(passed[--depth]);
    }
  }

  @Override
  public void close() {
    forget();
    if (baseIsOurs) {
      tree.close(base);
    }
  }
}
