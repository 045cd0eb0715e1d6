package elfuse.linux.vfs;

import elfuse.abi.Dirent;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.Posix;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The mounts of a run ({@code man 7 mount_namespaces}). All processes share it; it is made before
 * the first one runs and never changes, since guests cannot mount.
 *
 * <p>A mount stands at a canonical path of the guest's, whether or not the tree beneath has a
 * directory there. Unlike on Linux it stays at that path when a directory above it is renamed.
 */
public final class Namespace {
  /** How much of a covered directory is looked at before it counts as not plain. */
  private static final int MOST_COVERED = 256;

  private static final int DIRECTORY = Fcntl.O_PATH | Fcntl.O_DIRECTORY;

  private final Posix posix;
  private final List<Mount> mounts = new ArrayList<>();
  private final List<Integer> owned = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private volatile Boolean plain;

  /**
   * Makes one with a root alone.
   *
   * @param posix the host
   * @param source what mountinfo calls the root's source
   * @param rootFd a descriptor of the root, which stays open, or a negative error
   */
  public Namespace(Posix posix, String source, int rootFd) {
    this.posix = posix;
    if (rootFd >= 0) {
      owned.add(rootFd);
    }
    mounts.add(new Mount(posix, 1, null, "/", false, source, null, () -> rootFd));
  }

  /** Gives the roots back; nothing is looked up any more. */
  public void close() {
    for (int fd : owned) {
      posix.close(fd);
    }
  }

  /** Mounts a file system of our own. */
  public Mount mount(String path, Directory root) {
    return add(
        new Mount(
            posix,
            mounts.size() + 1,
            covering(path),
            path,
            false,
            root.system().type(),
            root,
            () -> -1));
  }

  /** Mounts a host directory or file of which a descriptor is there, which belongs to the mount. */
  public Mount mount(String path, String source, boolean readOnly, int fd) {
    owned.add(fd);
    return mount(path, source, readOnly, () -> fd);
  }

  /** Mounts a host directory that is opened by somebody else when it is needed. */
  public Mount mount(String path, String source, boolean readOnly, Mount.Root root) {
    return add(
        new Mount(posix, mounts.size() + 1, covering(path), path, readOnly, source, null, root));
  }

  /** {@return whether the guest has a root of its own, and not the host's} */
  public boolean isConfined() {
    return !root().source().equals("/");
  }

  /** {@return a place that owns a host descriptor, in whichever mount it lies} */
  public Place placeOf(int hostFd) {
    for (Mount mount : mounts) {
      if (hostFd >= 0 && mount.virtualRoot() == null && mount.pathOf(hostFd) != null) {
        return Place.owning(posix, mount, hostFd);
      }
    }
    return Place.owning(posix, null, hostFd);
  }

  /** {@return the guest's path of a host descriptor, or null if that lies outside its mounts} */
  public String pathOf(int hostFd) {
    for (Mount mount : mounts) {
      String path = mount.virtualRoot() != null ? null : mount.pathOf(hostFd);
      if (path != null) {
        return path;
      }
    }
    return null;
  }

  private Mount add(Mount mount) {
    mounts.add(mount);
    names.add(mount.name());
    plain = null;
    return mount;
  }

  /** {@return the root} */
  public Mount root() {
    return mounts.getFirst();
  }

  /** {@return all of them, in the order in which they were made} */
  public List<Mount> mounts() {
    return List.copyOf(mounts);
  }

  /**
   * {@return what a directory of our own shows besides its own entries: mount points, and what the
   * host has there if it is an overlay}
   */
  public List<Directory.Entry> around(String path, boolean overlay) {
    List<Directory.Entry> all = new ArrayList<>();
    for (Mount mount : mounts) {
      if (mount.parent() != null && parent(mount.path()).equals(path)) {
        all.add(new Directory.Entry(mount.name(), Stat.S_IFDIR | 0755));
      }
    }
    if (overlay) {
      int fd = posix.openat2(root().rootFd(), path, DIRECTORY, 0, Fcntl.RESOLVE_IN_ROOT);
      for (HostDirectory.Entry entry : HostDirectory.list(posix, fd)) {
        all.add(new Directory.Entry(entry.name(), entry.type() << 12)); // linux/fs.h, DTTOIF
      }
      posix.close(fd);
    }
    return all;
  }

  /** {@return the mount that stands at a canonical path, or null} */
  Mount at(String path) {
    for (int i = mounts.size() - 1; i > 0; i--) {
      if (mounts.get(i).path().equals(path)) {
        return mounts.get(i);
      }
    }
    return path.length() == 1 ? root() : null;
  }

  /** {@return the mount that a canonical path lies in} */
  Mount covering(String path) {
    Mount best = mounts.getFirst();
    for (Mount mount : mounts) {
      if (mount.path().length() >= best.path().length() && isBelow(path, mount.path())) {
        best = mount;
      }
    }
    return best;
  }

  private static boolean isBelow(String path, String top) {
    return top.length() == 1
        || path.startsWith(top)
            && (path.length() == top.length() || path.charAt(top.length()) == '/');
  }

  /**
   * {@return whether a relative path without links might meet a mount or leave the directory that
   * it begins in} It does not if no component is {@code ..} or the name of a mount.
   */
  boolean mayLeave(String path) {
    for (int start = 0; start < path.length(); ) {
      int end = path.indexOf('/', start);
      if (end < 0) {
        end = path.length();
      }
      if (end - start == 2 && path.startsWith("..", start)) {
        return true;
      }
      if (end > start && names.contains(path.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** {@return whether an absolute path, if no component is a link, meets a mount} */
  boolean meetsMount(String path) {
    boolean suspect = false;
    for (int start = 1; start < path.length() && !suspect; ) {
      int end = path.indexOf('/', start);
      if (end < 0) {
        end = path.length();
      }
      suspect = end > start && names.contains(path.substring(start, end));
      start = end + 1;
    }
    if (!suspect) {
      return false;
    }
    String at = "/";
    for (String name : path.split("/")) {
      at = step(at, name);
      if (at.length() > 1 && at(at) != null) {
        return true;
      }
    }
    return false;
  }

  /** {@return a canonical path that goes one component further} */
  static String step(String path, String name) {
    if (name.isEmpty() || name.equals(".")) {
      return path;
    }
    if (name.equals("..")) {
      return parent(path);
    }
    return path.length() == 1 ? "/" + name : path + "/" + name;
  }

  /** {@return the directory that holds a canonical path; the root holds itself} */
  static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  /**
   * {@return whether a host lookup from the root that follows links can be trusted if it ends
   * outside all mounts} It can if no link lies in what the mounts cover: then a lookup that went
   * through a covered directory has left it by {@code ..} alone, to where the guest's would. The
   * host's own procfs has no link that leads out of it but magic ones, which are refused.
   */
  boolean isPlain() {
    Boolean known = plain;
    if (known == null) {
      plain = known = coversNoLink();
    }
    return known;
  }

  private boolean coversNoLink() {
    int[] budget = {MOST_COVERED};
    for (Mount mount : mounts) {
      Directory virtual = mount.virtualRoot();
      boolean sees = virtual != null && virtual.isOverlay();
      boolean isProc = virtual != null && virtual.system() == FileSystem.PROC && rootIsHosts();
      if (mount.parent() != root() || sees || isProc) {
        continue;
      }
      int flags = Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_SYMLINKS;
      int fd = posix.openat2(root().rootFd(), mount.path(), DIRECTORY, 0, flags);
      if (fd < 0) {
        continue; // a file, or nothing: a lookup ends there
      }
      boolean found = holdsLink(fd, budget);
      posix.close(fd);
      if (found) {
        return false;
      }
    }
    return true;
  }

  private boolean rootIsHosts() {
    return "/".equals(root().pathOf(root().rootFd())) && root().source().equals("/");
  }

  private boolean holdsLink(int directory, int[] budget) {
    for (HostDirectory.Entry entry : HostDirectory.list(posix, directory)) {
      if (--budget[0] < 0 || entry.type() == Dirent.DT_LNK || entry.type() == Dirent.DT_UNKNOWN) {
        return true;
      }
      if (entry.type() == Dirent.DT_DIR) {
        int flags = Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_NO_SYMLINKS;
        int fd = posix.openat2(directory, entry.name(), DIRECTORY, 0, flags);
        boolean found = fd < 0 || holdsLink(fd, budget);
        if (fd >= 0) {
          posix.close(fd);
        }
        if (found) {
          return true;
        }
      }
    }
    return false;
  }
}
