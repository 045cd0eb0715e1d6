package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import java.util.ArrayDeque;

/**
 * One lookup, component by component where it has to be (Linux's fs/namei.c, link_path_walk).
 *
 * <p>Between two mount points as many components as possible are given to the host at once, which
 * must find no link among them and stay below the directory that it starts from (man 2 openat2,
 * RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS): whatever is renamed meanwhile, the answer lies there.
 * Links are read and taken apart here. {@code ..} is never given to the host: the parent is looked
 * up from the root of its mount by the directory's canonical path.
 *
 * <p>Belongs to one thread.
 */
final class Walk implements AutoCloseable {
  /** How many links one lookup follows, {@code MAXSYMLINKS}. */
  private static final int MAX_LINKS = 40;

  /** What is left may be longer than any path by then, and the host takes no such path. */
  private static final int MAX_STRETCH = 4000;

  private static final int STAY = Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_NO_SYMLINKS;
  private static final int CANONICAL = Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_SYMLINKS;
  private static final int DIRECTORY = Fcntl.O_PATH | Fcntl.O_DIRECTORY;

  /** What is wanted. */
  enum Want {
    /** The file, a link at the end followed. */
    FILE,
    /** The file, or the link at the end itself. */
    LINK,
    /** The last component and the directory that it is in. */
    ENTRY
  }

  private final Lookup lookup;
  private final Namespace space;
  private final Posix posix;

  // Where the walk is: a descriptor in a mounted tree, or a node
  private Mount mount;
  private int fd = -1;
  private boolean owned;
  private Node node;
  private String known; // the canonical path of the descriptor, or null

  private final ArrayDeque<String> rest = new ArrayDeque<>();
  private final Scope scope;
  private boolean begun; // whether the path itself was pushed, so that what follows is a link's
  private boolean rootKnown; // whether the path was absolute, or had a ".."
  private boolean climbed; // whether there was a ".."
  private boolean slash; // the last component has to be a directory
  private boolean hunting; // a link is known to lie ahead in the host's tree
  private int links;
  private int error;

  /**
   * Begins a lookup.
   *
   * @param start where a relative path begins
   * @param scope how far it may go
   * @param followed how many links led here, so that the path is the text of one
   */
  Walk(Lookup lookup, Position start, Scope scope, int followed) {
    this.lookup = lookup;
    this.scope = scope;
    links = followed;
    begun = followed > 0;
    space = lookup.space();
    posix = lookup.posix();
    mount = start.mount();
    fd = start.fd();
    node = start.node();
  }

  @Override
  public void close() {
    if (owned) {
      posix.close(fd);
      owned = false;
    }
  }

  /** Moves to a descriptor. */
  private void enter(Mount newMount, int newFd, boolean owns, String path) {
    close();
    mount = newMount;
    fd = newFd;
    owned = owns;
    node = null;
    known = path;
  }

  private void enter(Mount newMount, Node newNode) {
    close();
    mount = newMount;
    fd = -1;
    node = newNode;
    known = null;
  }

  private void enterRootOf(Mount other) {
    if (crosses(other)) {
      return;
    }
    if (other.virtualRoot() != null) {
      enter(other, other.virtualRoot());
    } else {
      int root = other.rootFd();
      if (root < 0) {
        error = root;
      }
      enter(other, root, false, other.path());
    }
  }

  /** Refuses to go to another mount where that is forbidden. {@return whether} */
  private boolean crosses(Mount other) {
    if (scope.has(Fcntl.RESOLVE_NO_XDEV) && other != mount) {
      error = -Errno.EXDEV;
      return true;
    }
    return false;
  }

  /** An absolute path, or the text of a link that is one (fs/namei.c, nd_jump_root). */
  private void enterRoot() {
    if (scope.has(Fcntl.RESOLVE_BENEATH)) {
      error = -Errno.EXDEV;
    } else if (scope.has(Fcntl.RESOLVE_IN_ROOT)) {
      Position root = scope.root();
      if (crosses(root.mount())) {
        return;
      }
      if (root.node() != null) {
        enter(root.mount(), root.node());
      } else {
        enter(root.mount(), root.fd(), false, null);
      }
    } else {
      if (!begun) {
        mount = space.root(); // the path itself may begin there whatever mount the caller is in
      } else if (scope.has(Fcntl.RESOLVE_NO_XDEV) && !rootKnown) {
        error = -Errno.EXDEV; // Linux compares with a root that it has not looked up
        return;
      }
      rootKnown = true;
      enterRootOf(space.root());
    }
  }

  /** {@return whether the walk is where RESOLVE_BENEATH and RESOLVE_IN_ROOT end} */
  private boolean isAtScope() {
    Position root = scope.root();
    if (root.mount() != mount || (root.node() == null) != (node == null)) {
      return false;
    }
    if (node != null) {
      return root.node().path().equals(node.path());
    }
    FileStat here = new FileStat();
    FileStat there = new FileStat();
    return root.fd() == fd
        || posix.statx(fd, "", Fcntl.AT_EMPTY_PATH, Stat.STATX_INO, here) == 0
            && posix.statx(root.fd(), "", Fcntl.AT_EMPTY_PATH, Stat.STATX_INO, there) == 0
            && here.inode == there.inode
            && here.device() == there.device();
  }

  /** A rename can take a directory elsewhere while the walk is below it (path_is_under). */
  private void stayInScope() {
    Position root = scope.root();
    String top =
        root.node() != null
            ? rooted(root.mount().path(), root.node().path())
            : root.mount() == null ? null : root.mount().pathOf(root.fd());
    String here = path();
    if (top != null && (here == null || !isUnder(top, here))) {
      error = -Errno.EXDEV;
    }
  }

  private static boolean isUnder(String top, String path) {
    return top.length() == 1
        || path.startsWith(top)
            && (path.length() == top.length() || path.charAt(top.length()) == '/');
  }

  private static String rooted(String top, String below) {
    return top.length() == 1 ? below : below.length() == 1 ? top : top + below;
  }

  /** {@return the canonical path of where the walk is, or null if it lies in no mount} */
  private String path() {
    if (node != null) {
      return rooted(mount.path(), node.path());
    }
    if (known == null && mount != null) {
      known = mount.pathOf(fd);
    }
    return known;
  }

  /** {@return where a path leads, for the caller to close} */
  Place find(String text, Want want) {
    push(text);
    begun = true;
    while (error == 0 && !rest.isEmpty()) {
      if (climbed && scope.isClosed() && rest.size() == 1) {
        stayInScope(); // before the last step, which makes files
        if (error != 0) {
          break;
        }
      }
      if (want == Want.ENTRY && rest.size() == 1) {
        return entry(rest.poll());
      }
      step(want);
    }
    if (error == 0 && slash && !isDirectory()) {
      error = -Errno.ENOTDIR;
    }
    if (error == 0 && climbed && scope.isClosed()) {
      stayInScope();
    }
    if (error != 0) {
      return Place.failed(error);
    }
    if (want == Want.ENTRY) { // nothing but slashes: the root, which every call refuses by its name
      return Place.host(posix, mount, fd, "/", takeFd());
    }
    return node != null ? Place.of(mount, node) : Place.host(posix, mount, fd, "", takeFd());
  }

  private boolean takeFd() {
    boolean took = owned;
    owned = false;
    return took;
  }

  /** Puts a path, which is not empty, in front of what is left. */
  private void push(String text) {
    if (text.charAt(0) == '/') {
      enterRoot();
    }
    boolean last = rest.isEmpty();
    String[] names = text.split("/");
    for (int i = names.length - 1; i >= 0; i--) {
      if (!names[i].isEmpty()) {
        rest.addFirst(names[i]);
      }
    }
    if (last) {
      slash |= text.charAt(text.length() - 1) == '/' || text.endsWith("/.") || text.equals(".");
    }
  }

  private Place entry(String name) {
    boolean normal = !name.equals(".") && !name.equals("..");
    if (node instanceof Directory directory) {
      if (!normal) {
        return Place.entry(mount, directory, name);
      }
      String path = path();
      if (space.at(Namespace.step(path, name)) != null) {
        return Place.mountPoint(mount);
      }
      if (directory.isOverlay() && directory.lookup(name) == null) {
        enterLower(path);
        return error != 0
            ? Place.failed(error)
            : Place.host(posix, mount, fd, slash ? name + "/" : name, takeFd());
      }
      return Place.entry(mount, directory, name);
    }
    if (node != null) {
      return Place.failed(-Errno.ENOTDIR);
    }
    String path = normal && lookup.space().mayLeave(name) ? path() : null;
    if (path != null && space.at(Namespace.step(path, name)) != null) {
      return Place.mountPoint(mount);
    }
    return Place.host(posix, mount, fd, slash && normal ? name + "/" : name, takeFd());
  }

  private void step(Want want) {
    String name = rest.peek();
    if (name.equals(".")) {
      rest.poll();
      if (!isDirectory()) {
        error = -Errno.ENOTDIR;
      }
      return;
    }
    if (name.equals("..")) {
      rest.poll();
      up();
    } else if (node != null) {
      stepVirtual(name, want);
    } else {
      stepHost(name, want);
    }
  }

  private boolean isDirectory() {
    if (node != null) {
      return node instanceof Directory;
    }
    FileStat stat = new FileStat();
    return posix.statx(fd, "", Fcntl.AT_EMPTY_PATH, Stat.STATX_TYPE, stat) == 0
        && stat.type() == Stat.S_IFDIR;
  }

  private void up() {
    if (!isDirectory()) {
      error = -Errno.ENOTDIR;
      return;
    }
    rootKnown = true;
    if (scope.isClosed()) {
      climbed = true;
      if (isAtScope()) {
        error = scope.has(Fcntl.RESOLVE_BENEATH) ? -Errno.EXDEV : 0;
        return;
      }
    }
    if (node != null && node.parent() != null) {
      enter(mount, node.parent());
      return;
    }
    String here = path();
    if (here == null) {
      error = -Errno.ENOENT;
    } else {
      enterCanonical(Namespace.parent(lookup.withoutDeleted(here, fd)));
    }
  }

  /** Goes to a path that was canonical when it was told; what it names now has no link in it. */
  private void enterCanonical(String path) {
    Mount target = space.covering(path);
    if (crosses(target)) {
      return;
    }
    if (path.equals(target.path())) {
      enterRootOf(target);
      return;
    }
    String below = target.relative(path);
    if (target.virtualRoot() == null) {
      int found = open(target.rootFd(), below, DIRECTORY, CANONICAL);
      if (found < 0) {
        error = found;
      } else {
        enter(target, found, true, path);
      }
      return;
    }
    Node at = target.virtualRoot();
    for (String name : below.split("/")) {
      at = at instanceof Directory directory ? directory.lookup(name) : null;
    }
    if (at != null) {
      enter(target, at);
    } else if (target.virtualRoot().isOverlay()) {
      enterLower(path);
    } else {
      error = -Errno.ENOENT;
    }
  }

  private void enterLower(String path) {
    Mount lower = space.root();
    if (crosses(lower)) {
      return;
    }
    int found = open(lower.rootFd(), lower.relative(path), DIRECTORY, CANONICAL);
    if (found < 0) {
      error = found;
    } else {
      enter(lower, found, true, path);
    }
  }

  private void stepVirtual(String name, Want want) {
    if (!(node instanceof Directory directory)) {
      error = -Errno.ENOTDIR;
      return;
    }
    String path = path();
    Mount above = space.at(Namespace.step(path, name));
    if (above != null) {
      rest.poll();
      enterRootOf(above);
      return;
    }
    Node child = directory.lookup(name);
    if (child == null) {
      if (directory.isOverlay()) {
        enterLower(path);
        if (error == 0) {
          single(name, want); // of the host's own directory, whatever is mounted there
        }
      } else {
        error = -Errno.ENOENT;
      }
      return;
    }
    rest.poll();
    if (!(child instanceof Link link) || rest.isEmpty() && want == Want.LINK && !slash) {
      enter(mount, child);
      return;
    }
    if (++links > MAX_LINKS || scope.has(Fcntl.RESOLVE_NO_SYMLINKS)) {
      error = -Errno.ELOOP;
    } else if (link.isMagic()) {
      jump(link);
    } else {
      String text = link.text();
      if (text == null) {
        error = link.error();
      } else {
        push(text);
      }
    }
  }

  /** A link of {@code /proc} that leads to a file and not to a name (Linux: nd_jump_link). */
  private void jump(Link link) {
    if (scope.has(Fcntl.RESOLVE_NO_MAGICLINKS)) {
      error = -Errno.ELOOP;
      return;
    }
    Place target = link.follow(lookup);
    if (target.error() == 0 && crosses(target.mount()) || target.error() == 0 && scope.isClosed()) {
      error = -Errno.EXDEV;
      target.close();
    } else if (target.error() != 0) {
      error = target.error();
    } else if (target.node() != null) {
      enter(target.mount(), target.node());
    } else {
      enter(target.mount(), target.directory(), true, null);
    }
  }

  private void stepHost(String name, Want want) {
    String first = crossing(name);
    if (first != null) {
      Mount above = space.at(first);
      if (above != null) {
        rest.poll();
        enterRootOf(above);
        return;
      }
    }
    if (hunting) {
      single(name, want);
      return;
    }
    // as many components as lie before the next mount point or dots
    StringBuilder stretch = new StringBuilder(name);
    int count = 0;
    String at = first;
    int most = want == Want.ENTRY ? rest.size() - 1 : rest.size(); // an entry's name is left
    for (String next : rest) {
      if (count == most || stretch.length() + next.length() > MAX_STRETCH && count > 0) {
        break;
      }
      if (count++ == 0) {
        continue;
      }
      if (next.equals("..") || next.equals(".")) {
        count--;
        break;
      }
      at = at == null ? null : Namespace.step(at, next);
      if (space.mayLeave(next) && (at == null || space.at(at) != null)) {
        count--;
        break;
      }
      stretch.append('/').append(next);
    }
    boolean end = count == rest.size();
    int found = open(fd, stretch.toString(), flags(end, want), STAY);
    if (found == -Errno.ELOOP) {
      hunting = true;
      single(name, want);
    } else if (found < 0) {
      error = found;
    } else {
      String path = known == null ? null : Namespace.step(known, stretch.toString());
      enter(mount, found, true, path);
      for (int i = 0; i < count; i++) {
        rest.poll();
      }
    }
  }

  /** {@return the canonical path of a component if it may be a mount point, else null or it} */
  private String crossing(String name) {
    if (known == null && !space.mayLeave(name)) {
      return null;
    }
    String here = path();
    return here == null ? null : Namespace.step(here, name);
  }

  private int flags(boolean end, Want want) {
    int flags = end ? Fcntl.O_PATH : DIRECTORY;
    if (end && slash) {
      flags |= Fcntl.O_DIRECTORY;
    } else if (end && want == Want.LINK) {
      flags |= Fcntl.O_NOFOLLOW;
    }
    return flags;
  }

  /** One component of the host, which may be a link. */
  private void single(String name, Want want) {
    boolean end = rest.size() == 1;
    if (!end || want != Want.LINK || slash) {
      StringBuilder text = new StringBuilder();
      int length = posix.readlinkat(fd, name, text);
      if (length >= 0) {
        rest.poll();
        hunting = false;
        if (++links > MAX_LINKS || scope.has(Fcntl.RESOLVE_NO_SYMLINKS)) {
          error = -Errno.ELOOP;
        } else if (text.isEmpty()) {
          error = -Errno.ENOENT;
        } else {
          push(text.toString());
        }
        return;
      }
      if (length != -Errno.EINVAL) {
        error = length;
        return;
      }
    }
    int found = open(fd, name, flags(end, want), STAY);
    if (found == -Errno.ELOOP) {
      return; // it has become a link meanwhile: look again
    }
    rest.poll();
    if (found < 0) {
      error = found;
    } else {
      enter(mount, found, true, known == null ? null : Namespace.step(known, name));
    }
  }

  private int open(int directory, String path, int flags, int resolve) {
    return Lookup.again(
        posix, directory, path, flags, 0, resolve | scope.resolve() & Fcntl.RESOLVE_NO_XDEV);
  }
}
