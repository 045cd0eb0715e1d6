package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.host.NativeMemory;
import elfuse.host.Waiter;

/** Writes a vector to a file that may make the writer wait. */
final class WaitingVector {
  private static final int IOV_SIZE = 16; // sizeof(struct iovec)

  private WaitingVector() {}

  static long write(HostDescription file, long iov, int iovCount, Waiter waiter) {
    long done = 0;
    for (; ; ) {
      long result = file.tryWritev(iov, iovCount, waiter);
      if (result >= 0) {
        done += result;
        int used = consume(iov, iovCount, result);
        iov += (long) used * IOV_SIZE;
        iovCount -= used;
        if (iovCount == 0 || result == 0 || file.isNonblocking()) {
          return done;
        }
      } else if (result != -Errno.EAGAIN || file.isNonblocking()) {
        return done > 0 ? done : result;
      } else {
        int ready = file.awaitRoom(waiter);
        if (ready <= 0) {
          return done > 0 ? done : ready == 0 ? -Errno.EAGAIN : ready;
        }
      }
    }
  }

  /** Writes one buffer after the other, for a file that looks at what is written. */
  static long writeEach(HostDescription file, long iov, int iovCount, Waiter waiter) {
    long done = 0;
    for (int i = 0; i < iovCount; i++) {
      long entry = iov + (long) i * IOV_SIZE;
      long length = NativeMemory.getLong(entry + 8);
      long result = length == 0 ? 0 : file.write(NativeMemory.getLong(entry), length, waiter);
      if (result < 0) {
        return done > 0 ? done : result;
      }
      done += result;
      if (result < length) {
        break;
      }
    }
    return done;
  }

  /** {@return how many bytes a vector holds} */
  static long size(long iov, int iovCount) {
    long size = 0;
    for (int i = 0; i < iovCount; i++) {
      size += NativeMemory.getLong(iov + (long) i * IOV_SIZE + 8);
    }
    return size;
  }

  /** Takes bytes off the front of a vector. {@return how many entries are used up} */
  static int consume(long iov, int iovCount, long bytes) {
    int used = 0;
    while (used < iovCount) {
      long entry = iov + (long) used * IOV_SIZE;
      long length = NativeMemory.getLong(entry + 8);
      if (length > bytes) {
        NativeMemory.putLong(entry, NativeMemory.getLong(entry) + bytes);
        NativeMemory.putLong(entry + 8, length - bytes);
        break;
      }
      bytes -= length;
      used++;
    }
    return used;
  }
}
