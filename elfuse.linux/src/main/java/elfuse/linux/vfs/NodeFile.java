package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.DirectoryEntry;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.fd.VirtualFile;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An open node: a directory, a text that is made when it is read, or an O_PATH handle.
 *
 * <p>As with Linux's fs/seq_file.c a text is made anew by each read from its beginning, so that
 * programs that keep {@code /proc/stat} open see it change.
 */
public final class NodeFile implements VirtualFile {
  private static final int MAX_WRITE = 4096; // fs/proc: a page

  private final Node node;
  private List<DirectoryEntry> entries; // under the description's position lock
  private volatile byte[] text;

  private NodeFile(Node node) {
    this.node = node;
  }

  /** {@return a description with one reference of an open node} */
  public static OpenFileDescription open(Node node, int flags, String name) {
    return VirtualDescription.of(new NodeFile(node), flags & ~Fcntl.O_CLOEXEC, name);
  }

  /** {@return the node behind a description, or null if it has none} */
  public static Node of(OpenFileDescription file) {
    return file instanceof VirtualDescription virtual && virtual.file() instanceof NodeFile open
        ? open.node
        : null;
  }

  @Override
  public int stat(FileStat out) {
    return node.stat(out);
  }

  @Override
  public boolean isDirectory() {
    return node instanceof Directory;
  }

  @Override
  public DirectoryEntry entry(long index) {
    if (!(node instanceof Directory directory)) {
      return null;
    }
    if (index == 0 || entries == null) {
      entries = directory.entries();
    }
    return index < entries.size() ? entries.get((int) index) : null;
  }

  @Override
  public long read(long address, long count, long offset) {
    if (!(node instanceof TextFile file)) {
      return -Errno.EINVAL;
    }
    byte[] bytes = text;
    if (bytes == null || offset == 0) {
      String made = file.content();
      if (made == null) {
        return -Errno.ESRCH; // whom it speaks of is gone
      }
      bytes = made.getBytes(StandardCharsets.ISO_8859_1);
      text = bytes;
    }
    if (offset >= bytes.length) {
      return 0;
    }
    int n = (int) Math.min(count, bytes.length - offset);
    NativeMemory.put(address, bytes, (int) offset, n);
    return n;
  }

  @Override
  public long write(long address, long count, long offset) {
    if (!(node instanceof TextFile file)) {
      return -Errno.EINVAL;
    }
    byte[] bytes = new byte[(int) Math.min(count, MAX_WRITE)];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = NativeMemory.getByte(address + i);
    }
    int failed = file.store(new String(bytes, StandardCharsets.ISO_8859_1));
    return failed < 0 ? failed : count;
  }

  @Override
  public long size() {
    return isDirectory() ? 0 : -Errno.EINVAL;
  }

  @Override
  public int truncate(long length) {
    return 0; // proc's files ignore a new size
  }
}
