package elfuse.fd;

import elfuse.abi.DirentLayout;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a directory of the host, for hosts whose directories have no positions to go back
 * to ({@link elfuse.host.HostFeature#DIRECTORY_POSITIONS}): all are read when reading begins, as at
 * each return to the beginning, and a position is an index.
 *
 * <p>Thread-safe: the monitor guards position and entries, as Linux's lock of a file's position
 * does.
 */
final class DirectoryStream {
  private static final int BUFFER = 65536;

  private final Posix posix;
  private final int hostFd;
  private List<byte[]> entries; // each a struct linux_dirent64 whose d_off is set; null: not read
  private long position;

  /** Makes one for a host descriptor that nobody else reads. */
  DirectoryStream(Posix posix, int hostFd) {
    this.posix = posix;
    this.hostFd = hostFd;
  }

  /** {@code getdents64}. {@return bytes, 0 at the end, or {@code -errno}} */
  synchronized long read(long address, long count) {
    if (entries == null) {
      List<byte[]> all = new ArrayList<>();
      long failed = readAll(all);
      if (failed < 0) {
        return failed;
      }
      entries = all;
    }
    long done = 0;
    while (position < entries.size()) {
      byte[] entry = entries.get((int) position);
      if (entry.length > count - done) {
        return done == 0 ? -Errno.EINVAL : done; // fs/readdir.c, filldir64
      }
      NativeMemory.put(address + done, entry, 0, entry.length);
      done += entry.length;
      position++;
    }
    return done;
  }

  private long readAll(List<byte[]> all) {
    long result = posix.lseek(hostFd, 0, Fcntl.SEEK_SET);
    ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    long address = java.lang.foreign.MemorySegment.ofBuffer(buffer).address();
    while (result >= 0) {
      result = posix.getdents64(hostFd, address, BUFFER);
      if (result <= 0) {
        break;
      }
      for (int at = 0; at < result; ) {
        int size = buffer.getShort(at + DirentLayout.D_RECLEN) & 0xffff;
        buffer.putLong(at + DirentLayout.D_OFF, all.size() + 1L);
        byte[] entry = new byte[size];
        buffer.get(at, entry);
        all.add(entry);
        at += size;
      }
    }
    java.lang.ref.Reference.reachabilityFence(buffer);
    return result;
  }

  /**
   * {@code lseek}. To SEEK_DATA and SEEK_HOLE a directory is data up to its end, which is that of
   * all numbers, as with ext4.
   *
   * @return the new position, or {@code -errno}
   */
  synchronized long seek(long offset, int whence) {
    if (whence == Fcntl.SEEK_DATA || whence == Fcntl.SEEK_HOLE) {
      if (offset < 0 || offset >= Integer.MAX_VALUE) {
        return -Errno.ENXIO;
      }
      return seek(whence == Fcntl.SEEK_DATA ? offset : Integer.MAX_VALUE, Fcntl.SEEK_SET);
    }
    long base =
        switch (whence) {
          case Fcntl.SEEK_SET -> 0;
          case Fcntl.SEEK_CUR -> position;
          case Fcntl.SEEK_END -> entries == null ? Integer.MAX_VALUE : entries.size();
          default -> -Errno.EINVAL;
        };
    if (base < 0) {
      return base;
    }
    if (base + offset < 0 || base + offset > Integer.MAX_VALUE) {
      return -Errno.EINVAL;
    }
    position = base + offset;
    if (position == 0) {
      entries = null; // rewinddir sees what was made meanwhile
    }
    return position;
  }
}
