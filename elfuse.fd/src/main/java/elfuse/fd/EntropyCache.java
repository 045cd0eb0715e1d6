package elfuse.fd;

import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Random bytes fetched ahead for one description of {@code /dev/urandom}, so that small reads need
 * no call of the host each. What was handed out, and what is left at the end, is overwritten.
 *
 * <p>Thread-safe; the lock is this object's own and is held for a copy or one refill.
 */
final class EntropyCache {
  static final int SIZE = 4096;

  private final Posix posix;
  // made by the first read: many programs open the device and never read it
  private MemorySegment bytes;
  private int used = SIZE;

  EntropyCache(Posix posix) {
    this.posix = posix;
  }

  /**
   * Stores random bytes.
   *
   * @param address host address of the buffer
   * @param count how many bytes
   * @return the number of bytes, or {@code -errno}
   */
  long read(long address, long count) {
    return count >= SIZE ? posix.getrandom(address, count, 0) : cached(address, (int) count);
  }

  private synchronized long cached(long address, int count) {
    int done = 0;
    while (done < count) {
      if (used == SIZE) {
        int result = refill();
        if (result < 0) {
          return done > 0 ? done : result;
        }
      }
      int part = Math.min(count - done, SIZE - used);
      MemorySegment from = bytes.asSlice(used, part);
      NativeMemory.copy(from.address(), address + done, part);
      from.fill((byte) 0);
      used += part;
      done += part;
    }
    return done;
  }

  private int refill() {
    if (bytes == null) {
      bytes = Arena.ofAuto().allocate(SIZE, 64);
    }
    for (int got = 0; got < SIZE; ) {
      long result = posix.getrandom(bytes.address() + got, SIZE - got, 0);
      if (result < 0) {
        return (int) result;
      }
      got += (int) result;
    }
    used = 0;
    return 0;
  }

  /** Overwrites what is left. */
  synchronized void clear() {
    if (bytes != null) {
      bytes.fill((byte) 0);
    }
    used = SIZE;
  }
}
