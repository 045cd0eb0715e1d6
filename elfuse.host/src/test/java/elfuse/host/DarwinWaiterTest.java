package elfuse.host;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.host.darwin.DarwinDouble;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every waiter, and what a kqueue says otherwise than poll. */
class DarwinWaiterTest extends WaiterTest {
  private static final int POLLIN = 1;
  private static final int POLLOUT = 4;
  private static final int POLLHUP = 0x10;
  private static final int POLLRDHUP = 0x2000;
  private static final long MILLISECOND = 1_000_000;

  @TempDir Path directory;

  @Override
  Posix host() throws Exception {
    return DarwinDouble.posix();
  }

  @Test
  void aFileAtItsEndIsReady() throws Exception {
    Posix posix = host();
    String path = Files.writeString(directory.resolve("f"), "").toString();
    int fd = posix.openat(-100, path, 0, 0);
    try (Waiter waiter = posix.newWaiter()) {
      assertThat(waiter.await(fd, POLLIN, -1)).isEqualTo(POLLIN);
    }
    posix.close(fd);
  }

  @Test
  void theEndOfOneDirectionIsNoHangUp() throws Exception {
    Posix posix = host();
    try (Arena arena = Arena.ofConfined();
        Waiter waiter = posix.newWaiter()) {
      MemorySegment pair = arena.allocate(8, 4);
      assertThat(posix.socketpair(1, 1, 0, pair.address())).isZero();
      int a = pair.get(ValueLayout.JAVA_INT, 0);
      int b = pair.get(ValueLayout.JAVA_INT, 4);
      assertThat(waiter.await(a, POLLIN | POLLRDHUP, MILLISECOND)).isZero();
      posix.shutdown(b, 1); // SHUT_WR
      assertThat(waiter.await(a, POLLIN | POLLRDHUP, -1)).isEqualTo(POLLIN | POLLRDHUP);
      assertThat(posix.pollNow(a, POLLOUT)).isEqualTo(POLLOUT);
      long start = System.nanoTime();
      // poll and the filter disagree here: this must end by the time and not by a busy loop
      assertThat(waiter.await(a, 0, 30 * MILLISECOND)).isZero();
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(30 * MILLISECOND);
      posix.close(b);
      assertThat(waiter.await(a, 0, -1)).isEqualTo(POLLHUP);
      posix.close(a);
    }
  }

  @Test
  void aDeviceWithoutFiltersIsLookedAt() throws Exception {
    Posix posix = host();
    int fd = posix.openat(-100, "/dev/null", 2, 0);
    try (Waiter waiter = posix.newWaiter()) {
      assertThat(waiter.await(fd, POLLIN, -1)).isEqualTo(POLLIN);
      long start = System.nanoTime();
      assertThat(waiter.await(fd, POLLHUP, 30 * MILLISECOND)).isZero();
      assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(30 * MILLISECOND);
      Thread other = Thread.ofPlatform().start(waiter::wake);
      assertThat(waiter.await(fd, 0, -1)).isEqualTo(-4); // EINTR
      other.join();
    }
    posix.close(fd);
  }
}
