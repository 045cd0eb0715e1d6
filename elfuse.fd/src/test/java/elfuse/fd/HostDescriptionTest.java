package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.io.File;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HostDescriptionTest {
  private static final int SIZE = 1 << 20;

  private final Posix posix = Posix.ofHost();
  @TempDir Path directory;
  private Arena arena;
  private Waiter waiter;
  private long buffer;

  @BeforeEach
  void open() {
    arena = Arena.ofShared();
    waiter = posix.newWaiter();
    buffer = arena.allocate(SIZE, 8).address();
  }

  @AfterEach
  void close() {
    waiter.close();
    arena.close();
  }

  private HostDescription openPath(String path, int flags) {
    int hostFd = posix.openat(Fcntl.AT_FDCWD, path, flags, 0644);
    assertThat(hostFd).isGreaterThanOrEqualTo(0);
    FileStat stat = new FileStat();
    assertThat(posix.fstat(hostFd, stat)).isZero();
    return HostDescription.opened(posix, hostFd, flags, stat, path);
  }

  private OpenFileDescription[] pipe(int flags) {
    OpenFileDescription[] ends = new OpenFileDescription[2];
    assertThat(Pipes.create(posix, flags, ends)).isZero();
    return ends;
  }

  /** A pipe whose ends are as standard input and output are: shared, and blocking on the host. */
  private OpenFileDescription[] sharedPipe() {
    assertThat(posix.pipe2(buffer, 0)).isZero();
    OpenFileDescription[] ends = new OpenFileDescription[2];
    FileStat stat = new FileStat();
    for (int i = 0; i < 2; i++) {
      int hostFd = NativeMemory.getInt(buffer + 4L * i);
      posix.fstat(hostFd, stat);
      ends[i] = HostDescription.shared(posix, hostFd, i, stat, "shared");
    }
    return ends;
  }

  private long put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    NativeMemory.put(buffer, bytes, 0, bytes.length);
    return bytes.length;
  }

  private String text(long count) {
    byte[] bytes = new byte[(int) count];
    NativeMemory.get(buffer, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Runs something that is expected to wait, and wakes it after a while. */
  private long woken(LongSupplier call) throws Exception {
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Thread.sleep(20);
              } catch (InterruptedException e) {
                throw new AssertionError(e);
              }
              waiter.wake();
            });
    long result = call.getAsLong();
    other.join();
    return result;
  }

  @Test
  void kindsAreFound() {
    assertThat(openPath("/dev/null", 0).kind()).isEqualTo(HostKind.FILE);
    assertThat(openPath(directory.toString(), Fcntl.O_DIRECTORY).kind())
        .isEqualTo(HostKind.DIRECTORY);
    assertThat(openPath("/dev/ptmx", Fcntl.O_RDWR).kind()).isEqualTo(HostKind.TERMINAL);
    assertThat(openPath("/dev/null", Fcntl.O_PATH | Fcntl.O_WRONLY).kind())
        .isEqualTo(HostKind.PATH);
    String fifo = directory.resolve("fifo").toString();
    posix.mknodat(Fcntl.AT_FDCWD, fifo, 0010644, 0);
    assertThat(openPath(fifo, Fcntl.O_RDWR).kind()).isEqualTo(HostKind.PIPE);
  }

  @Test
  void filesKeepOnePositionForAllDescriptors() {
    HostDescription file = openPath(directory.resolve("f").toString(), 0102);
    assertThat(file.write(buffer, put("hello world"), waiter)).isEqualTo(11);
    assertThat(file.lseek(6, Fcntl.SEEK_SET)).isEqualTo(6);
    assertThat(file.read(buffer, 100, waiter)).isEqualTo(5);
    assertThat(text(5)).isEqualTo("world");
    assertThat(file.pread(buffer, 5, 0)).isEqualTo(5);
    assertThat(text(5)).isEqualTo("hello");
    assertThat(file.pread(buffer, 5, -1)).isEqualTo(-Errno.EINVAL);
    assertThat(file.truncate(3)).isZero();
    FileStat stat = new FileStat();
    assertThat(file.stat(stat)).isZero();
    assertThat(stat.size).isEqualTo(3);
    assertThat(file.poll(Poll.POLLIN | Poll.POLLOUT)).isEqualTo(Poll.POLLIN | Poll.POLLOUT);
    assertThat(file.flock(Fcntl.LOCK_EX, waiter)).isZero();
    assertThat(file.ioctl(Ioctl.TCGETS, buffer)).isEqualTo(-Errno.ENOTTY);
    file.release();
  }

  @Test
  void appendingCanBeSwitchedOnLater() {
    HostDescription file = openPath(directory.resolve("a").toString(), 0102);
    file.write(buffer, put("one"), waiter);
    file.lseek(0, Fcntl.SEEK_SET);
    assertThat(file.setStatusFlags(Fcntl.O_APPEND | Fcntl.O_NONBLOCK)).isZero();
    file.write(buffer, put("two"), waiter);
    assertThat(file.pread(buffer, 10, 0)).isEqualTo(6);
    assertThat(text(6)).isEqualTo("onetwo");
    assertThat(file.statusFlags())
        .isEqualTo(Fcntl.O_RDWR | Fcntl.O_APPEND | Fcntl.O_NONBLOCK | Fcntl.O_LARGEFILE);
    // the guest's O_NONBLOCK is not the host's
    assertThat(posix.fcntl(file.hostFd(), Fcntl.F_GETFL, 0) & Fcntl.O_NONBLOCK).isZero();
    file.release();
  }

  @Test
  void accessModesAreKept() {
    String path = directory.resolve("m").toString();
    HostDescription writer = openPath(path, Fcntl.O_WRONLY | Fcntl.O_CREAT);
    assertThat(writer.read(buffer, 1, waiter)).isEqualTo(-Errno.EBADF);
    assertThat(writer.readv(buffer, 0, waiter)).isEqualTo(-Errno.EBADF);
    assertThat(writer.pread(buffer, 1, 0)).isEqualTo(-Errno.EBADF);
    HostDescription reader = openPath(path, Fcntl.O_RDONLY);
    assertThat(reader.write(buffer, 1, waiter)).isEqualTo(-Errno.EBADF);
    assertThat(reader.writev(buffer, 0, waiter)).isEqualTo(-Errno.EBADF);
    assertThat(reader.pwrite(buffer, 1, 0)).isEqualTo(-Errno.EBADF);
    HostDescription handle = openPath(path, Fcntl.O_PATH);
    assertThat(handle.read(buffer, 1, waiter)).isEqualTo(-Errno.EBADF);
    assertThat(handle.lseek(0, 0)).isEqualTo(-Errno.EBADF);
    assertThat(handle.statusFlags()).isEqualTo(Fcntl.O_PATH);
    writer.release();
    reader.release();
    handle.release();
  }

  @Test
  void anEmptyPipeMakesItsReaderWaitUntilWoken() throws Exception {
    for (OpenFileDescription[] ends : new OpenFileDescription[][] {pipe(0), sharedPipe()}) {
      assertThat(woken(() -> ends[0].read(buffer, 1, waiter))).isEqualTo(-Errno.EINTR);
      NativeMemory.putLong(buffer, buffer + 64);
      NativeMemory.putLong(buffer + 8, 1);
      assertThat(woken(() -> ends[0].readv(buffer, 1, waiter))).isEqualTo(-Errno.EINTR);
      ends[0].setStatusFlags(Fcntl.O_NONBLOCK);
      assertThat(ends[0].read(buffer, 1, waiter)).isEqualTo(-Errno.EAGAIN);
      assertThat(ends[1].write(buffer, put("data"), waiter)).isEqualTo(4);
      assertThat(ends[0].poll(Poll.POLLIN)).isEqualTo(Poll.POLLIN);
      assertThat(ends[0].read(buffer, 100, waiter)).isEqualTo(4);
      ends[1].release();
      assertThat(ends[0].read(buffer, 100, waiter)).isZero();
      ends[0].release();
    }
  }

  @Test
  void aFullPipeTakesWhatFitsAndThenWaits() throws Exception {
    for (OpenFileDescription[] ends : new OpenFileDescription[][] {pipe(0), sharedPipe()}) {
      long capacity = posix.fcntl(ends[1].hostFd(), Fcntl.F_GETPIPE_SZ, 0);
      assertThat(woken(() -> ends[1].write(buffer, SIZE, waiter))).isEqualTo(capacity);
      assertThat(woken(() -> ends[1].write(buffer, 1, waiter))).isEqualTo(-Errno.EINTR);
      ends[1].setStatusFlags(Fcntl.O_NONBLOCK);
      assertThat(ends[1].write(buffer, 1, waiter)).isEqualTo(-Errno.EAGAIN);
      ends[0].release();
      assertThat(ends[1].write(buffer, 1, waiter)).isEqualTo(-Errno.EPIPE);
      ends[1].release();
    }
  }

  @Test
  void aWaitingWriteGoesOnWhenThereIsRoom() throws Exception {
    for (OpenFileDescription[] ends : new OpenFileDescription[][] {pipe(0), sharedPipe()}) {
      long other = arena.allocate(SIZE, 8).address();
      long[] sum = new long[1];
      Thread reader =
          Thread.ofPlatform()
              .start(() -> {
                try (Waiter mine = posix.newWaiter()) {
                  long n;
                  while ((n = ends[0].read(other, 5000, mine)) > 0) {
                    sum[0] += n;
                  }
                }
              });
      assertThat(ends[1].write(buffer, SIZE, waiter)).isEqualTo(SIZE);
      long iov = arena.allocate(48, 8).address();
      for (int i = 0; i < 3; i++) {
        NativeMemory.putLong(iov + 16L * i, buffer);
        NativeMemory.putLong(iov + 16L * i + 8, i == 1 ? 0 : SIZE / 2);
      }
      assertThat(ends[1].writev(iov, 3, waiter)).isEqualTo(SIZE);
      ends[1].release();
      reader.join();
      assertThat(sum[0]).isEqualTo(2L * SIZE);
      ends[0].release();
    }
  }

  @Test
  void eventCountersCount() throws Exception {
    int hostFd = posix.eventfd2(3, Fcntl.O_NONBLOCK);
    OpenFileDescription event =
        HostDescription.of(posix, hostFd, Fcntl.O_RDWR, HostKind.EVENTFD, "anon_inode:[eventfd]");
    assertThat(event.read(buffer, 8, waiter)).isEqualTo(8);
    assertThat(NativeMemory.getLong(buffer)).isEqualTo(3);
    assertThat(event.read(buffer, 4, waiter)).isEqualTo(-Errno.EINVAL);
    assertThat(woken(() -> event.read(buffer, 8, waiter))).isEqualTo(-Errno.EINTR);
    NativeMemory.putLong(buffer, -2);
    NativeMemory.putLong(buffer + 8, 1);
    assertThat(event.write(buffer, 8, waiter)).isEqualTo(8);
    assertThat(woken(() -> event.write(buffer + 8, 8, waiter))).isEqualTo(-Errno.EINTR);
    event.release();
  }

  @Test
  void terminalsWaitAsTheirSettingsSay() throws Exception {
    assumeTrue(new File("/dev/ptmx").canWrite(), "no pseudo-terminals here");
    HostDescription master = openPath("/dev/ptmx", Fcntl.O_RDWR);
    NativeMemory.putInt(buffer, 0);
    assertThat(master.ioctl(Ioctl.TIOCSPTLCK, buffer)).isZero();
    assertThat(master.ioctl(Ioctl.TIOCGPTN, buffer)).isZero();
    HostDescription terminal = openPath("/dev/pts/" + NativeMemory.getInt(buffer), Fcntl.O_RDWR);
    assertThat(woken(() -> terminal.read(buffer, 100, waiter))).isEqualTo(-Errno.EINTR);
    assertThat(master.write(buffer, put("line\nmore"), waiter)).isEqualTo(9);
    assertThat(terminal.read(buffer, 100, waiter)).isEqualTo(5);
    assertThat(text(5)).isEqualTo("line\n");
    assertThat(terminal.write(buffer, put("out"), waiter)).isEqualTo(3);

    // without canonical mode MIN and TIME decide
    setRaw(terminal, 0, 0);
    assertThat(terminal.read(buffer, 100, waiter)).isEqualTo(4);
    assertThat(terminal.read(buffer, 100, waiter)).isZero();
    setRaw(terminal, 0, 1);
    long start = System.nanoTime();
    assertThat(terminal.read(buffer, 100, waiter)).isZero();
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(90_000_000);
    setRaw(terminal, 1, 0);
    assertThat(woken(() -> terminal.read(buffer, 100, waiter))).isEqualTo(-Errno.EINTR);
    terminal.setStatusFlags(Fcntl.O_NONBLOCK);
    assertThat(terminal.read(buffer, 100, waiter)).isEqualTo(-Errno.EAGAIN);
    assertThat(terminal.read(buffer, 0, waiter)).isZero();
    master.release();
    terminal.release();
  }

  private void setRaw(HostDescription terminal, int min, int time) {
    assertThat(terminal.ioctl(Ioctl.TCGETS, buffer)).isZero();
    NativeMemory.putInt(buffer + 12, 0); // c_lflag
    NativeMemory.putByte(buffer + 17 + 6, (byte) min);
    NativeMemory.putByte(buffer + 17 + 5, (byte) time);
    assertThat(terminal.ioctl(Ioctl.TCSETS, buffer)).isZero();
  }

  @Test
  void locksWaitAndCanBeWoken() throws Exception {
    String path = directory.resolve("l").toString();
    HostDescription one = openPath(path, 0102);
    HostDescription two = openPath(path, Fcntl.O_RDWR);
    assertThat(one.flock(Fcntl.LOCK_EX, waiter)).isZero();
    assertThat(two.flock(Fcntl.LOCK_SH | Fcntl.LOCK_NB, waiter)).isEqualTo(-Errno.EAGAIN);
    assertThat(woken(() -> two.flock(Fcntl.LOCK_EX, waiter))).isEqualTo(-Errno.EINTR);
    FdTable table = new FdTable(16);
    int a = table.add(one, false);
    int b = table.add(two, false);
    NativeMemory.fill(buffer, 32, (byte) 0);
    NativeMemory.putShort(buffer, (short) Fcntl.F_WRLCK);
    assertThat(table.fcntl(a, Fcntl.F_OFD_SETLK, buffer, waiter)).isZero();
    assertThat(table.fcntl(b, Fcntl.F_OFD_SETLK, buffer, waiter)).isEqualTo(-Errno.EAGAIN);
    assertThat(woken(() -> table.fcntl(b, Fcntl.F_OFD_SETLKW, buffer, waiter)))
        .isEqualTo(-Errno.EINTR);
    assertThat(table.close(a)).isZero();
    assertThat(table.fcntl(b, Fcntl.F_OFD_SETLKW, buffer, waiter)).isZero();
    assertThat(two.flock(Fcntl.LOCK_EX, waiter)).isZero();
    assertThat(table.fcntl(b, Fcntl.F_SETLEASE, 0, waiter)).isEqualTo(-Errno.EINVAL);
    table.leave();
  }

  @Test
  void nonblockingModeCanBeSetByIoctl() {
    OpenFileDescription[] ends = pipe(0);
    NativeMemory.putInt(buffer, 1);
    assertThat(ends[0].ioctl(Ioctl.FIONBIO, buffer)).isZero();
    assertThat(ends[0].isNonblocking()).isTrue();
    assertThat(ends[1].isNonblocking()).isFalse();
    NativeMemory.putInt(buffer, 0);
    assertThat(ends[0].ioctl(Ioctl.FIONBIO, buffer)).isZero();
    assertThat(ends[0].statusFlags()).isEqualTo(Fcntl.O_RDONLY);
    ends[0].release();
    ends[1].release();
  }

  @Test
  void pipesRefuseUnknownFlags() {
    OpenFileDescription[] ends = new OpenFileDescription[2];
    assertThat(Pipes.create(posix, Fcntl.O_APPEND, ends)).isEqualTo(-Errno.EINVAL);
    assertThat(Pipes.create(posix, Fcntl.O_EXCL, ends)).isEqualTo(-Errno.ENOPKG);
    assertThat(Pipes.create(posix, Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK, ends)).isZero();
    assertThat(ends[1].statusFlags()).isEqualTo(Fcntl.O_WRONLY | Fcntl.O_NONBLOCK);
    assertThat(ends[0].name()).matches("pipe:\\[\\d+]").isEqualTo(ends[1].name());
    assertThat(ends[0].lseek(0, 0)).isEqualTo(-Errno.ESPIPE);
    ends[0].release();
    ends[1].release();
  }

  @Test
  void noHostDescriptorIsLeftBehind() {
    openAndCloseMany(); // the JVM may open files of its own for classes that it has not seen yet
    int before = openOnHost();
    openAndCloseMany();
    assertThat(openOnHost()).isEqualTo(before);
  }

  private void openAndCloseMany() {
    int before = openOnHost();
    FdTable table = new FdTable(1000);
    for (int i = 0; i < 50; i++) {
      OpenFileDescription[] ends = pipe(0);
      table.add(ends[0], false);
      table.add(ends[1], true);
      table.add(openPath("/dev/null", Fcntl.O_RDWR), false);
      table.dup(i);
      table.dup2(i, 500 + i);
    }
    FdTable child = table.copy();
    child.closeOnExec();
    assertThat(openOnHost()).isGreaterThanOrEqualTo(before + 150);
    table.leave();
    child.closeRange(10, 900, 0);
    child.leave();
  }

  private static int openOnHost() {
    return new File("/proc/self/fd").list().length;
  }
}
