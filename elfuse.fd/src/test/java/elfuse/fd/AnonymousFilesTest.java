package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.SignalfdSiginfoLayout;
import elfuse.abi.Time;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counters and timers of the host and of our own by the same tests; signals and processes. */
@Timeout(60)
class AnonymousFilesTest {
  private static final long MILLI = 1_000_000;

  private final Posix posix = Posix.ofHost();
  private final FdTable table = new FdTable(1024);
  private final Waiter waiter = posix.newWaiter();
  private final Arena arena = Arena.ofShared();
  private final long memory = arena.allocate(4096, 8).address();

  @AfterEach
  void close() {
    table.leave();
    waiter.close();
    arena.close();
  }

  private AnonymousFiles files(boolean hosted) {
    return hosted ? AnonymousFiles.of(posix) : AnonymousFiles.portable(posix);
  }

  private long read(int fd, long count) {
    OpenFileDescription file = table.acquire(fd);
    try {
      return file.read(memory, count, waiter);
    } finally {
      file.release();
    }
  }

  private long write(int fd, long value, Waiter by) {
    OpenFileDescription file = table.acquire(fd);
    try (Arena own = Arena.ofConfined()) {
      long at = own.allocate(8, 8).address();
      NativeMemory.putLong(at, value);
      return file.write(at, 8, by);
    } finally {
      file.release();
    }
  }

  private long value() {
    return NativeMemory.getLong(memory);
  }

  private int poll(int fd, int events, long timeoutNanos) {
    PollRequest request = new PollRequest();
    request.add(table.acquire(fd), events);
    request.await(System.nanoTime() + timeoutNanos, true, waiter);
    int ready = request.events(0);
    request.clear();
    return ready;
  }

  private int set(AnonymousFiles files, int fd, int flags, long value, long interval) {
    NativeMemory.putLong(memory, interval / 1000 / MILLI);
    NativeMemory.putLong(memory + 8, interval % (1000 * MILLI));
    NativeMemory.putLong(memory + 16, value / 1000 / MILLI);
    NativeMemory.putLong(memory + 24, value % (1000 * MILLI));
    return files.setTimer(table, fd, flags, memory, memory + 64);
  }

  private long old(int at) {
    return NativeMemory.getLong(memory + at) * 1000 * MILLI + NativeMemory.getLong(memory + at + 8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderWaitsForAWriter(boolean hosted) throws Exception {
    int fd = files(hosted).eventfd(table, 0, 0);
    CompletableFuture<Long> reader = CompletableFuture.supplyAsync(() -> read(fd, 8));
    Thread.sleep(20);
    assertThat(reader).isNotDone();
    assertThat(write(fd, 5, null)).isEqualTo(8);
    assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(8);
    assertThat(value()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWriterWaitsForRoomAndLosesNothingWhenWoken(boolean hosted) throws Exception {
    int fd = files(hosted).eventfd(table, 7, 0);
    waiter.wake();
    assertThat(write(fd, -2, waiter)).isEqualTo(-Errno.EINTR);
    waiter.clear();
    try (Waiter other = posix.newWaiter()) {
      CompletableFuture<Long> writer = CompletableFuture.supplyAsync(() -> write(fd, -2, other));
      Thread.sleep(20);
      assertThat(writer).isNotDone();
      assertThat(read(fd, 8)).isEqualTo(8);
      assertThat(value()).isEqualTo(7);
      assertThat(writer.get(10, TimeUnit.SECONDS)).isEqualTo(8);
    }
    assertThat(read(fd, 8)).isEqualTo(8);
    assertThat(value()).isEqualTo(-2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void allNumbersOfAForkShareOneCounter(boolean hosted) {
    int fd = files(hosted).eventfd(table, 1, Poll.EFD_SEMAPHORE | Fcntl.O_NONBLOCK);
    FdTable child = table.copy();
    int alias = table.dup(fd);
    table.close(fd);
    OpenFileDescription inChild = child.acquire(fd);
    assertThat(inChild.read(memory, 8, waiter)).isEqualTo(8);
    assertThat(read(alias, 8)).isEqualTo(-Errno.EAGAIN);
    write(alias, 3, waiter);
    child.leave();
    assertThat(inChild.read(memory, 8, waiter)).isEqualTo(8);
    inChild.release();
    assertThat(read(alias, 8)).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTimerExpiresOnceOrAgain(boolean hosted) {
    AnonymousFiles files = files(hosted);
    int fd = files.timerfd(table, Time.CLOCK_MONOTONIC, Fcntl.O_NONBLOCK);
    assertThat(read(fd, 8)).isEqualTo(-Errno.EAGAIN);
    assertThat(set(files, fd, 0, MILLI, 0)).isZero();
    assertThat(poll(fd, Poll.POLLIN, 5000 * MILLI)).isEqualTo(Poll.POLLIN);
    assertThat(read(fd, 7)).isEqualTo(-Errno.EINVAL);
    assertThat(read(fd, 8)).isEqualTo(8);
    assertThat(value()).isEqualTo(1);
    assertThat(poll(fd, Poll.POLLIN, 20 * MILLI)).isZero();

    long start = System.nanoTime();
    assertThat(set(files, fd, 0, MILLI, 2 * MILLI)).isZero();
    while (System.nanoTime() - start < 30 * MILLI) {
      Thread.onSpinWait();
    }
    assertThat(read(fd, 8)).isEqualTo(8);
    long most = (System.nanoTime() - start) / (2 * MILLI) + 1;
    assertThat(value()).isBetween(10L, most);
    assertThat(poll(fd, Poll.POLLIN, 5000 * MILLI)).isEqualTo(Poll.POLLIN);

    assertThat(set(files, fd, 0, 0, 0)).isZero();
    assertThat(old(64)).isEqualTo(2 * MILLI);
    assertThat(read(fd, 8)).isEqualTo(-Errno.EAGAIN);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAbsoluteTimeThatIsPastExpiresAtOnce(boolean hosted) {
    AnonymousFiles files = files(hosted);
    for (int clock : new int[] {Time.CLOCK_MONOTONIC, Time.CLOCK_REALTIME, Time.CLOCK_BOOTTIME}) {
      int fd = files.timerfd(table, clock, 0);
      assertThat(set(files, fd, Poll.TFD_TIMER_ABSTIME, 1, 0)).isZero();
      assertThat(read(fd, 8)).isEqualTo(8);
      assertThat(value()).isEqualTo(1);
      long soon = posix.clockNanos(clock) + 5 * MILLI;
      int both = Poll.TFD_TIMER_ABSTIME | Poll.TFD_TIMER_CANCEL_ON_SET;
      assertThat(set(files, fd, both, soon, 0)).isZero();
      assertThat(read(fd, 8)).isEqualTo(8);
      assertThat(posix.clockNanos(clock)).isGreaterThanOrEqualTo(soon);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTimerTellsWhatIsLeft(boolean hosted) {
    AnonymousFiles files = files(hosted);
    int fd = files.timerfd(table, Time.CLOCK_MONOTONIC, 0);
    set(files, fd, 0, 100_000 * MILLI, 7 * MILLI);
    assertThat(files.getTimer(table, fd, memory)).isZero();
    assertThat(old(0)).isEqualTo(7 * MILLI);
    assertThat(old(16)).isBetween(50_000 * MILLI, 100_000 * MILLI);
    set(files, fd, 0, Long.MAX_VALUE - 5, Long.MAX_VALUE - 5); // far beyond what a clock reaches
    assertThat(files.getTimer(table, fd, memory)).isZero();
    assertThat(old(16)).isPositive();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void badArgumentsOfTimers(boolean hosted) {
    AnonymousFiles files = files(hosted);
    int fd = files.timerfd(table, Time.CLOCK_MONOTONIC, 0);
    int counter = files.eventfd(table, 0, 0);
    assertThat(files.timerfd(table, Time.CLOCK_THREAD_CPUTIME_ID, 0)).isEqualTo(-Errno.EINVAL);
    assertThat(files.timerfd(table, Time.CLOCK_MONOTONIC, 1)).isEqualTo(-Errno.EINVAL);
    assertThat(set(files, fd, 8, 1, 0)).isEqualTo(-Errno.EINVAL);
    assertThat(set(files, fd, 0, -1, 0)).isEqualTo(-Errno.EINVAL);
    assertThat(set(files, counter, 0, 1, 0)).isEqualTo(-Errno.EINVAL);
    assertThat(set(files, 99, 0, 1, 0)).isEqualTo(-Errno.EBADF);
    assertThat(files.getTimer(table, counter, memory)).isEqualTo(-Errno.EINVAL);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTimerWakesAnEpoll(boolean hosted) {
    AnonymousFiles files = files(hosted);
    int fd = files.timerfd(table, Time.CLOCK_MONOTONIC, Fcntl.O_NONBLOCK);
    int epoll = Epoll.create(posix, table, 0);
    int edge = Poll.EPOLLIN | Poll.EPOLLET;
    assertThat(Epoll.control(table, epoll, Poll.EPOLL_CTL_ADD, fd, edge, 42)).isZero();
    set(files, fd, 0, 3 * MILLI, 3 * MILLI);
    int[] events = new int[4];
    long[] data = new long[4];
    long far = System.nanoTime() + 10_000 * MILLI;
    for (int i = 0; i < 3; i++) {
      assertThat(Epoll.await(table, epoll, events, data, 4, far, true, waiter)).isEqualTo(1);
      assertThat(data[0]).isEqualTo(42);
      assertThat(events[0]).isEqualTo(Poll.EPOLLIN);
      long soon = System.nanoTime() + 10 * MILLI;
      assertThat(Epoll.await(table, epoll, events, data, 4, soon, true, waiter)).isZero();
      assertThat(read(fd, 8)).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aThousandInterestsOfWhichFewAreReady(boolean hosted) {
    AnonymousFiles files = files(hosted);
    int epoll = Epoll.create(posix, table, 0);
    int[] fds = new int[900];
    for (int i = 0; i < fds.length; i++) {
      fds[i] = files.eventfd(table, i % 100 == 7 ? 1 : 0, 0);
      assertThat(Epoll.control(table, epoll, Poll.EPOLL_CTL_ADD, fds[i], Poll.EPOLLIN, i)).isZero();
    }
    int[] events = new int[900];
    long[] data = new long[900];
    assertThat(Epoll.await(table, epoll, events, data, 900, 0, true, waiter)).isEqualTo(9);
    // fewer at a time: all get their turn
    boolean[] seen = new boolean[900];
    for (int i = 0; i < 9; i++) {
      assertThat(Epoll.await(table, epoll, events, data, 1, 0, true, waiter)).isEqualTo(1);
      seen[(int) data[0]] = true;
    }
    for (int i = 7; i < 900; i += 100) {
      assertThat(seen[i]).isTrue();
    }
    assertThat(table.closeRange(fds[0], fds[899], 0)).isZero();
    assertThat(Epoll.await(table, epoll, events, data, 900, 0, true, waiter)).isZero();
  }

  @Test
  void instancesThatShareTargetsAndMeetTheirLastReferenceDoNotBlockEachOther() throws Exception {
    AnonymousFiles files = files(false);
    int[] epolls = {Epoll.create(posix, table, 0), Epoll.create(posix, table, 0)};
    AtomicBoolean over = new AtomicBoolean();
    List<CompletableFuture<Void>> waits = new ArrayList<>();
    for (int epoll : epolls) {
      waits.add(
          CompletableFuture.runAsync(
              () -> {
                int[] events = new int[8];
                long[] data = new long[8];
                while (!over.get()) {
                  Epoll.await(table, epoll, events, data, 8, 0, true, waiter);
                }
              },
              task -> Thread.ofPlatform().daemon().start(task)));
    }
    long end = System.nanoTime() + 1000 * MILLI;
    CompletableFuture<Void> closer =
        CompletableFuture.runAsync(
            () -> {
              while (System.nanoTime() < end) {
                int first = files.eventfd(table, 1, 0);
                int second = files.eventfd(table, 1, 0);
                for (int epoll : epolls) {
                  Epoll.control(table, epoll, Poll.EPOLL_CTL_ADD, first, Poll.EPOLLIN, 1);
                  Epoll.control(table, epoll, Poll.EPOLL_CTL_ADD, second, Poll.EPOLLIN, 2);
                }
                table.closeRange(first, second, 0);
              }
            },
            task -> Thread.ofPlatform().daemon().start(task));
    closer.get(20, TimeUnit.SECONDS);
    over.set(true);
    for (CompletableFuture<Void> wait : waits) {
      wait.get(20, TimeUnit.SECONDS);
    }
  }

  /** Signals that the test makes up: one for each bit. */
  private final class Signals implements SignalSource {
    private final WaitQueue queue = new WaitQueue();
    private long pending;

    synchronized void post(int signal) {
      pending |= 1L << signal - 1;
      queue.wake(Poll.POLLIN);
    }

    @Override
    public synchronized boolean take(long set, long address) {
      long found = Long.lowestOneBit(pending & set);
      pending &= ~found;
      NativeMemory.fill(address, SignalfdSiginfoLayout.SIZE, (byte) 0);
      NativeMemory.putInt(address, Long.numberOfTrailingZeros(found) + 1);
      return found != 0;
    }

    @Override
    public synchronized boolean isPending(long set) {
      return (pending & set) != 0;
    }

    @Override
    public WaitQueue queue() {
      return queue;
    }
  }

  @Test
  void signalsAreReadByThoseWhoWait() throws Exception {
    AnonymousFiles files = files(true);
    Signals signals = new Signals();
    int fd = files.signalfd(table, -1, 1 << 9 | 1 << 11, 0, signals);
    signals.post(1); // not in the set
    assertThat(poll(fd, Poll.POLLIN, 0)).isZero();
    CompletableFuture<Long> reader = CompletableFuture.supplyAsync(() -> read(fd, 300));
    Thread.sleep(20);
    assertThat(reader).isNotDone();
    signals.post(12);
    assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo(128);
    assertThat(NativeMemory.getInt(memory)).isEqualTo(12);
    signals.post(12);
    signals.post(10);
    assertThat(poll(fd, Poll.POLLIN, 0)).isEqualTo(Poll.POLLIN);
    assertThat(read(fd, 300)).isEqualTo(256);
    assertThat(read(fd, 127)).isEqualTo(-Errno.EINVAL);
    assertThat(files.signalfd(table, fd, 1, 0, signals)).isEqualTo(fd);
    assertThat(read(fd, 128)).isEqualTo(128);
    assertThat(files.signalfd(table, 99, 1, 0, signals)).isEqualTo(-Errno.EBADF);
    assertThat(files.signalfd(table, -1, 1, 1, signals)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void aProcessBecomesReadableWhenItIsOver() throws Exception {
    WaitQueue queue = new WaitQueue();
    boolean[] over = new boolean[1];
    PidFile.Subject subject =
        new PidFile.Subject() {
          @Override
          public boolean isReaped() {
            return false;
          }

          @Override
          public int pid() {
            return 5;
          }

          @Override
          public boolean isOver() {
            return over[0];
          }

          @Override
          public WaitQueue queue() {
            return queue;
          }
        };
    int fd = files(true).pidfd(table, subject, false);
    assertThat(table.closeOnExec(fd)).isTrue();
    assertThat(poll(fd, Poll.POLLIN, 0)).isZero();
    CompletableFuture<Integer> waits =
        CompletableFuture.supplyAsync(() -> poll(fd, Poll.POLLIN, 10_000 * MILLI));
    Thread.sleep(20);
    over[0] = true;
    queue.wake(Poll.POLLIN);
    assertThat(waits.get(10, TimeUnit.SECONDS)).isEqualTo(Poll.POLLIN);
    assertThat(read(fd, 8)).isEqualTo(-Errno.EINVAL);
    OpenFileDescription file = table.acquire(fd);
    assertThat(AnonymousFiles.process(file)).isSameAs(subject);
    file.release();
  }

  @Test
  void onlyWhatIsTheHostsOwnLeavesTheProcess() {
    Rights rights = new Rights(posix);
    int ours = files(false).eventfd(table, 0, 0);
    int hosted = files(true).eventfd(table, 0, 0);
    int epoll = Epoll.create(posix, table, 0);
    int before = posix.dup(0);
    posix.close(before);
    assertThat(rights.add(table.acquire(hosted), false)).isNotNegative();
    assertThat(rights.add(table.acquire(ours), false)).isEqualTo(-Errno.EINVAL);
    assertThat(rights.add(table.acquire(epoll), false)).isEqualTo(-Errno.EINVAL);
    rights.finish(false);
    int token = rights.add(table.acquire(ours), true);
    assertThat(token).isNotNegative();
    rights.finish(false);
    assertThat(InFlight.count()).isZero();
    int after = posix.dup(0);
    posix.close(after);
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aHundredThousandDescriptors() {
    FdTable large = new FdTable(200_000);
    CountingFile[] closed = {new CountingFile()};
    int fd = large.add(VirtualDescription.of(closed[0], 0, "one"), false);
    for (int i = 1; i < 100_000; i++) {
      assertThat(large.dup(fd)).isEqualTo(i);
    }
    assertThat(large.nextOpen(99_999)).isEqualTo(99_999);
    large.leave();
    assertThat(large.nextOpen(0)).isEqualTo(-1);
  }

  @Test
  void anonymousFilesHaveNoNameAndNoOffset() {
    for (boolean hosted : new boolean[] {true, false}) {
      int fd = files(hosted).eventfd(table, 0, 0);
      OpenFileDescription file = table.acquire(fd);
      FileStat stat = new FileStat();
      assertThat(file.stat(stat)).isZero();
      assertThat(stat.mode).isEqualTo(0600);
      assertThat(file.pread(memory, 8, 0)).isEqualTo(-Errno.ESPIPE);
      assertThat(file.truncate(0)).isEqualTo(-Errno.EINVAL);
      assertThat(file.name()).isEqualTo("anon_inode:[eventfd]");
      file.release();
    }
  }
}
