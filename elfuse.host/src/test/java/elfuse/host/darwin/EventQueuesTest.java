package elfuse.host.darwin;

import static elfuse.abi.Poll.EPOLLIN;
import static elfuse.abi.Poll.EPOLLOUT;
import static elfuse.abi.Poll.EPOLL_CTL_ADD;
import static elfuse.abi.Poll.EPOLL_CTL_DEL;
import static elfuse.abi.Poll.EPOLL_CTL_MOD;
import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.host.NativeMemory;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Kqueues that stand for epoll instances: changes are told once, and looking is the caller's. */
@Timeout(30)
class EventQueuesTest {
  private static final long MILLISECOND = 1_000_000;

  private final Arena arena = Arena.ofConfined();
  private final int[] events = new int[16];
  private final long[] data = new long[16];
  private DarwinPosix posix;
  private int queue;
  private int reader;
  private int writer;

  @BeforeEach
  void open() throws Exception {
    posix = DarwinDouble.posix();
    queue = posix.epollCreate();
    long pair = arena.allocate(8, 4).address();
    assertThat(posix.pipe2(pair, Fcntl.O_NONBLOCK)).isZero();
    reader = NativeMemory.getInt(pair);
    writer = NativeMemory.getInt(pair + 4);
  }

  @AfterEach
  void close() {
    for (int fd : new int[] {queue, reader, writer}) {
      posix.close(fd);
    }
    arena.close();
  }

  private void write() {
    assertThat(posix.write(writer, arena.allocate(1).address(), 1)).isEqualTo(1);
  }

  /** {@return what has changed since the last look, by its data, in order and once each} */
  private long[] changes() {
    int found = posix.epollWait(queue, events, data, events.length);
    assertThat(found).isNotNegative();
    return Arrays.stream(data, 0, found).sorted().distinct().toArray();
  }

  private int control(int operation, int fd, int wanted, long data) {
    return posix.epollCtl(queue, operation, fd, wanted, data);
  }

  @Test
  void eachChangeIsToldOnce() {
    assertThat(control(EPOLL_CTL_ADD, reader, EPOLLIN, 1L << 40)).isZero();
    assertThat(changes()).isEmpty();
    write();
    assertThat(changes()).containsExactly(1L << 40);
    assertThat(changes()).isEmpty(); // it still holds, but nothing has changed
    write();
    assertThat(changes()).containsExactly(1L << 40);
    posix.close(writer);
    assertThat(changes()).containsExactly(1L << 40);
  }

  @Test
  void whatHoldsAlreadyIsAChange() {
    write();
    assertThat(control(EPOLL_CTL_ADD, reader, EPOLLIN, 1)).isZero();
    assertThat(control(EPOLL_CTL_ADD, writer, EPOLLOUT, 2)).isZero();
    assertThat(changes()).containsExactly(1, 2);
    assertThat(control(EPOLL_CTL_MOD, reader, EPOLLIN, 3)).isZero();
    assertThat(changes()).containsExactly(3);
  }

  @Test
  void theEndIsToldWithoutInterestInReading() {
    assertThat(control(EPOLL_CTL_ADD, reader, 0, 1)).isZero();
    assertThat(control(EPOLL_CTL_ADD, writer, 0, 2)).isZero();
    write();
    assertThat(changes()).isEmpty();
    posix.close(reader);
    assertThat(changes()).containsExactly(2);
    posix.close(writer);
    assertThat(changes()).isEmpty(); // with its number the interest went
  }

  @Test
  void errorsAreThoseOfEpoll() {
    assertThat(control(EPOLL_CTL_MOD, reader, EPOLLIN, 1)).isEqualTo(-Errno.ENOENT);
    assertThat(control(EPOLL_CTL_DEL, reader, 0, 1)).isEqualTo(-Errno.ENOENT);
    assertThat(control(EPOLL_CTL_ADD, reader, EPOLLIN, 1)).isZero();
    assertThat(control(EPOLL_CTL_ADD, reader, EPOLLIN, 1)).isEqualTo(-Errno.EEXIST);
    assertThat(control(EPOLL_CTL_DEL, reader, 0, 1)).isZero();
    write();
    assertThat(changes()).isEmpty();
    assertThat(control(EPOLL_CTL_ADD, 1 << 20, EPOLLIN, 1)).isEqualTo(-Errno.EBADF);
    assertThat(control(9, reader, EPOLLIN, 1)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.epollCtl(reader, EPOLL_CTL_ADD, writer, EPOLLIN, 1)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void aQueueIsWaitedForAndWatchedByOthers() {
    int outer = posix.epollCreate();
    try (Waiter waiter = posix.newWaiter()) {
      assertThat(posix.epollCtl(outer, EPOLL_CTL_ADD, queue, EPOLLIN, 5)).isZero();
      assertThat(control(EPOLL_CTL_ADD, reader, EPOLLIN, 1)).isZero();
      assertThat(waiter.await(queue, Poll.POLLIN, 5 * MILLISECOND)).isZero();
      Thread other = Thread.ofPlatform().start(this::writeSoon);
      assertThat(waiter.await(outer, Poll.POLLIN, -1)).isEqualTo(Poll.POLLIN);
      other.join();
      assertThat(posix.epollWait(outer, events, data, 16)).isEqualTo(1);
      assertThat(data[0]).isEqualTo(5);
      assertThat(posix.pollNow(queue, Poll.POLLIN)).isEqualTo(Poll.POLLIN);
      assertThat(changes()).containsExactly(1);
      assertThat(posix.pollNow(queue, Poll.POLLIN)).isZero();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    } finally {
      posix.close(outer);
    }
  }

  private void writeSoon() {
    try (Arena own = Arena.ofConfined()) {
      posix.write(writer, own.allocate(1).address(), 1);
    }
  }

  /** kqueue_kqfilter: a queue that has a level takes none of a higher one. */
  @Test
  void nestingThatDarwinRefusesIsLookedAt() {
    int outer = posix.epollCreate();
    int outermost = posix.epollCreate();
    assertThat(posix.epollCtl(outer, EPOLL_CTL_ADD, queue, EPOLLIN, 1)).isZero();
    assertThat(posix.epollCtl(outermost, EPOLL_CTL_ADD, queue, EPOLLIN, 1)).isZero();
    int middle = posix.epollCreate();
    assertThat(posix.epollCtl(middle, EPOLL_CTL_ADD, outer, EPOLLIN, 1)).isZero();
    assertThat(posix.epollCtl(outermost, EPOLL_CTL_ADD, middle, EPOLLIN, 1))
        .isEqualTo(EventQueues.UNWATCHED);
    for (int fd : new int[] {outer, middle, outermost}) {
      posix.close(fd);
    }
  }

  @Test
  void aDeviceWithoutFiltersIsLeftToTheCaller() {
    int fd = posix.openat(-100, "/dev/null", 2, 0);
    assertThat(control(EPOLL_CTL_ADD, fd, EPOLLIN, 1)).isEqualTo(EventQueues.UNWATCHED);
    assertThat(control(EPOLL_CTL_ADD, fd, EPOLLIN, 1)).isEqualTo(-Errno.EEXIST);
    assertThat(control(EPOLL_CTL_DEL, fd, 0, 1)).isZero();
    posix.close(fd);
  }
}
