package elfuse.linux.vfs;

import elfuse.abi.Dirent;
import elfuse.abi.Stat;
import elfuse.fd.VirtualStat;
import elfuse.host.FileStat;

/**
 * A file of a file system that exists only here. Nodes are made when they are looked up and hold no
 * state of their own: two of one name are the same file.
 */
public abstract sealed class Node permits Directory, Link, Leaf {
  private final Directory parent;
  private final String name;
  private final int mode;
  private final FileSystem system;

  Node(Directory parent, String name, int mode, FileSystem system) {
    this.parent = parent;
    this.name = name;
    this.mode = mode;
    this.system = system;
  }

  /** {@return the directory that it is in, or null for the root of its file system} */
  public final Directory parent() {
    return parent;
  }

  /** {@return its name in that directory} */
  public final String name() {
    return name;
  }

  /** {@return type and permissions} */
  public final int mode() {
    return mode;
  }

  /** {@return the file system that it belongs to} */
  public final FileSystem system() {
    return system;
  }

  /** {@return its inode number, always the same for one path} */
  public final long inode() {
    if (parent == null) {
      return 1;
    }
    long hash = (parent.inode() + 1) * 0x9e37_79b9_7f4a_7c15L + name.hashCode() * 0x85eb_ca6bL;
    return (hash ^ hash >>> 29) & 0x7fff_ffffL | 0x100;
  }

  /** {@return its owner} */
  public int uid() {
    return parent == null ? 0 : parent.uid();
  }

  /** {@return its group} */
  public int gid() {
    return parent == null ? 0 : parent.gid();
  }

  /** {@return when it came into being, milliseconds since 1970} */
  protected long madeMillis() {
    return parent == null ? 0 : parent.madeMillis();
  }

  /** Describes it. {@return 0 or a negative error} */
  public int stat(FileStat out) {
    VirtualStat.fill(out, mode, inode());
    out.uid = uid();
    out.gid = gid();
    out.devMinor = system.minor();
    long made = madeMillis();
    out.accessSeconds = out.modifySeconds = out.changeSeconds = made / 1000;
    out.accessNanos = out.modifyNanos = out.changeNanos = (int) (made % 1000) * 1_000_000;
    return 0;
  }

  /** {@return the DT_* type of an entry with a mode} */
  static int type(int mode) {
    return switch (mode & Stat.S_IFMT) {
      case Stat.S_IFDIR -> Dirent.DT_DIR;
      case Stat.S_IFLNK -> Dirent.DT_LNK;
      case Stat.S_IFCHR -> Dirent.DT_CHR;
      default -> Dirent.DT_REG;
    };
  }

  /** {@return its path below the root of its file system, beginning with a slash} */
  public final String path() {
    if (parent == null) {
      return "/";
    }
    String above = parent.path();
    return above.length() == 1 ? "/" + name : above + "/" + name;
  }
}
