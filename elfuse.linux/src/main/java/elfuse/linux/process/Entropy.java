package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Random bytes of the host's kernel (man 2 getrandom). */
final class Entropy {
  private Entropy() {}

  /** {@return so many fresh bytes} */
  static byte[] of(Posix posix, int count) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bytes = arena.allocate(Math.max(1, count));
      for (long done = 0; done < count; ) {
        long n = posix.getrandom(bytes.address() + done, count - done, 0);
        if (n < 0 && n != -Errno.EINTR) {
          throw new IllegalStateException("the host gives no random numbers");
        }
        done += Math.max(0, n);
      }
      byte[] result = bytes.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
      bytes.fill((byte) 0);
      return result;
    }
  }
}
