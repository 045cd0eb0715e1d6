package elfuse.linux.procfs;

import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Namespace;
import elfuse.linux.vfs.Node;
import java.util.List;

/** A directory that holds mount points alone, where the tree beneath has none. */
final class MountPointDirectory extends Directory {
  private final Namespace space;
  private final String path;

  MountPointDirectory(Namespace space, String path) {
    super(null, "", 0755, FileSystem.TMPFS);
    this.space = space;
    this.path = path;
  }

  @Override
  public Node lookup(String name) {
    return null;
  }

  @Override
  public List<Entry> list() {
    return space.around(path, false);
  }
}
