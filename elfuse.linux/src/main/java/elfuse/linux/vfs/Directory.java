package elfuse.linux.vfs;

import elfuse.abi.Dirent;
import elfuse.abi.Stat;
import elfuse.fd.DirectoryEntry;
import elfuse.host.FileStat;
import java.util.ArrayList;
import java.util.List;

/** A directory. */
public abstract non-sealed class Directory extends Node {
  /** The name and the mode of an entry. */
  public record Entry(String name, int mode) {}

  /**
   * Makes one.
   *
   * @param parent the directory that it is in, or null for a root
   * @param name its name there
   * @param permissions its permission bits
   * @param system the file system
   */
  protected Directory(Directory parent, String name, int permissions, FileSystem system) {
    super(parent, name, Stat.S_IFDIR | permissions, system);
  }

  private final long made = System.currentTimeMillis();

  /** Of a root, when it was mounted; of everything below, the same. */
  @Override
  protected long madeMillis() {
    return parent() == null ? made : parent().madeMillis();
  }

  /** {@return what has a name in it, or null} */
  public abstract Node lookup(String name);

  /** {@return its entries without {@code .} and {@code ..}} */
  public abstract List<Entry> list();

  /** {@return whether what it lacks is looked for in the host's directory of the same path} */
  public boolean isOverlay() {
    return false;
  }

  @Override
  public int stat(FileStat out) {
    super.stat(out);
    out.links = 2;
    for (Entry entry : list()) {
      out.links += (entry.mode() & Stat.S_IFMT) == Stat.S_IFDIR ? 1 : 0;
    }
    return 0;
  }

  /** {@return everything that getdents64 tells} */
  final List<DirectoryEntry> entries() {
    List<DirectoryEntry> all = new ArrayList<>();
    all.add(new DirectoryEntry(".", inode(), Dirent.DT_DIR));
    all.add(new DirectoryEntry("..", parent() == null ? inode() : parent().inode(), Dirent.DT_DIR));
    for (Entry entry : list()) {
      Node node = new Unlooked(this, entry.name(), entry.mode());
      all.add(new DirectoryEntry(entry.name(), node.inode(), type(entry.mode())));
    }
    return all;
  }

  /** An entry that nobody has looked up: it has a number all the same. */
  private static final class Unlooked extends Leaf {
    Unlooked(Directory parent, String name, int mode) {
      super(parent, name, mode);
    }

    @Override
    public Opened open(int flags) {
      throw new UnsupportedOperationException(path());
    }
  }
}
