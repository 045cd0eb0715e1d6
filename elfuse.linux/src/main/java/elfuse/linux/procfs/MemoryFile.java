package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.fd.VirtualDescription;
import elfuse.fd.VirtualFile;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.linux.process.Image;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Leaf;
import elfuse.linux.vfs.Opened;

/**
 * {@code /proc/PID/mem}: a process's memory by address, as a debugger sees it (man 5 proc_pid_mem).
 * As in fs/proc/base.c it is the memory that the process had when the file was opened.
 */
final class MemoryFile extends Leaf {
  private static final int MOST_AT_ONCE = 1 << 16;

  private final Subject subject;

  MemoryFile(Directory parent, String name, Subject subject) {
    super(parent, name, Stat.S_IFREG | 0600);
    this.subject = subject;
  }

  @Override
  public Opened open(int flags) {
    int refused = subject.inspect();
    Image image = refused == 0 ? subject.process().acquireImage() : null;
    if (refused == 0 && (image == null || !subject.exists())) {
      refused = -Errno.ESRCH;
      if (image != null) {
        image.release();
      }
    }
    return refused != 0
        ? Opened.failed(refused)
        : Opened.of(
            VirtualDescription.of(new Memory(this, image), flags & ~Fcntl.O_CLOEXEC, path()));
  }

  /** The open file; it keeps the image. */
  private record Memory(MemoryFile node, Image image) implements VirtualFile {
    @Override
    public int stat(FileStat out) {
      return node.stat(out);
    }

    @Override
    public long read(long address, long count, long offset) {
      byte[] bytes = new byte[(int) Math.min(count, MOST_AT_ONCE)];
      int n = offset < 0 ? 0 : image.space.peek(offset, bytes, 0, bytes.length);
      NativeMemory.put(address, bytes, 0, n);
      return n == 0 && count != 0 ? -Errno.EIO : n;
    }

    @Override
    public long write(long address, long count, long offset) {
      byte[] bytes = new byte[(int) Math.min(count, MOST_AT_ONCE)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = NativeMemory.getByte(address + i);
      }
      int n = offset < 0 ? 0 : image.space.poke(offset, bytes, 0, bytes.length);
      return n == 0 && count != 0 ? -Errno.EIO : n;
    }

    @Override
    public long size() {
      return -Errno.EINVAL; // SEEK_END, which mem_lseek refuses
    }

    @Override
    public void close() {
      image.release();
    }
  }
}
