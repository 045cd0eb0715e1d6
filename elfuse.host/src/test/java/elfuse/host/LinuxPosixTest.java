package elfuse.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every group of calls once against the real kernel; flags and errors as an arm64 guest has them.
 */
class LinuxPosixTest {
  private static final int AT_FDCWD = -100;
  private static final int ENOENT = 2;
  private static final int ESRCH = 3;
  private static final int EBADF = 9;
  private static final int EAGAIN = 11;
  private static final int EEXIST = 17;
  private static final int EXDEV = 18;
  private static final int ENOTDIR = 20;
  private static final int EINVAL = 22;
  private static final int ENAMETOOLONG = 36;
  private static final int ELOOP = 40;
  private static final int EOPNOTSUPP = 95;
  // arm64 values, all four different from those of x86-64
  private static final int O_DIRECTORY = 040000;
  private static final int O_NOFOLLOW = 0100000;
  private static final int O_LARGEFILE = 0400000;
  private static final int O_RDWR = 2;
  private static final int O_CREAT = 0100;
  private static final int O_EXCL = 0200;
  private static final int O_NONBLOCK = 04000;
  private static final int O_PATH = 010000000;
  private static final int F_GETFD = 1;
  private static final int F_SETFD = 2;
  private static final int F_GETFL = 3;

  private final Posix posix = Posix.ofHost();
  @TempDir Path directory;
  private Arena arena;

  @BeforeEach
  void open() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void close() {
    arena.close();
  }

  private String path(String name) {
    return directory.resolve(name).toString();
  }

  private int openFile(String name, int flags) {
    int fd = posix.openat(AT_FDCWD, path(name), flags, 0644);
    assertThat(fd).isGreaterThanOrEqualTo(0);
    return fd;
  }

  private MemorySegment bytes(String text) {
    return arena.allocateFrom(ValueLayout.JAVA_BYTE, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String text(MemorySegment memory, long count) {
    return new String(
        memory.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.ISO_8859_1);
  }

  @Test
  void readsWhatItWrote() throws Exception {
    int fd = openFile("f", O_RDWR | O_CREAT);
    MemorySegment in = arena.allocate(64);
    assertThat(posix.write(fd, bytes("hello").address(), 5)).isEqualTo(5);
    assertThat(posix.pwrite(fd, bytes("J").address(), 1, 0)).isEqualTo(1);
    assertThat(posix.lseek(fd, 0, 0)).isZero();
    assertThat(posix.read(fd, in.address(), 64)).isEqualTo(5);
    assertThat(text(in, 5)).isEqualTo("Jello");
    assertThat(posix.read(fd, in.address(), 64)).isZero();
    assertThat(posix.pread(fd, in.address(), 2, 3)).isEqualTo(2);
    assertThat(text(in, 2)).isEqualTo("lo");
    assertThat(posix.ftruncate(fd, 2)).isZero();
    assertThat(posix.fallocate(fd, 1, 0, 4096)).isIn(0, -EOPNOTSUPP);
    assertThat(posix.fsync(fd)).isZero();
    assertThat(posix.close(fd)).isZero();
    assertThat(posix.close(fd)).isEqualTo(-EBADF);
    assertThat(Files.readString(directory.resolve("f"))).isEqualTo("Je");
  }

  @Test
  void vectorsAreOneTransfer() {
    int fd = openFile("v", O_RDWR | O_CREAT);
    MemorySegment iov = arena.allocate(ValueLayout.JAVA_LONG, 4);
    iov.setAtIndex(ValueLayout.JAVA_LONG, 0, bytes("ab").address());
    iov.setAtIndex(ValueLayout.JAVA_LONG, 1, 2);
    iov.setAtIndex(ValueLayout.JAVA_LONG, 2, bytes("cde").address());
    iov.setAtIndex(ValueLayout.JAVA_LONG, 3, 3);
    assertThat(posix.writev(fd, iov.address(), 2)).isEqualTo(5);
    assertThat(posix.pwritev2(fd, iov.address(), 1, 5, 0)).isEqualTo(2);
    MemorySegment in = arena.allocate(16);
    iov.setAtIndex(ValueLayout.JAVA_LONG, 0, in.address());
    iov.setAtIndex(ValueLayout.JAVA_LONG, 1, 16);
    assertThat(posix.preadv2(fd, iov.address(), 1, 1, 0)).isEqualTo(6);
    assertThat(text(in, 6)).isEqualTo("bcdeab");
    assertThat(posix.lseek(fd, 0, 0)).isZero();
    assertThat(posix.readv(fd, iov.address(), 1)).isEqualTo(7);
    posix.close(fd);
  }

  @Test
  void openFlagsAreThoseOfArm64() throws Exception {
    posix.close(openFile("plain", O_RDWR | O_CREAT));
    Files.createSymbolicLink(directory.resolve("link"), Path.of("plain"));
    assertThat(posix.openat(AT_FDCWD, path("plain"), O_DIRECTORY, 0)).isEqualTo(-ENOTDIR);
    assertThat(posix.openat(AT_FDCWD, path("link"), O_NOFOLLOW, 0)).isEqualTo(-ELOOP);
    assertThat(posix.openat(AT_FDCWD, path("plain"), O_CREAT | O_EXCL, 0)).isEqualTo(-EEXIST);
    assertThat(posix.openat2(AT_FDCWD, path("link"), O_NOFOLLOW, 0, 0)).isEqualTo(-ELOOP);
    int fd = posix.openat(AT_FDCWD, path(""), O_DIRECTORY, 0);
    assertThat(posix.fcntl(fd, F_GETFL, 0)).isEqualTo(O_DIRECTORY | O_LARGEFILE);
    assertThat(posix.fcntl(fd, 4, O_NONBLOCK)).isZero();
    assertThat(posix.fcntl(fd, F_GETFL, 0)).isEqualTo(O_DIRECTORY | O_LARGEFILE | O_NONBLOCK);
    posix.close(fd);
  }

  @Test
  void everyNewDescriptorClosesAtExec() {
    int fd = openFile("cloexec", O_RDWR | O_CREAT);
    MemorySegment pair = arena.allocate(8, 4);
    assertClosesAtExec(posix.dup(fd));
    assertClosesAtExec((int) posix.fcntl(fd, 0, 0));
    assertClosesAtExec(fd);
    assertClosesAtExec(posix.openat2(AT_FDCWD, path(""), O_PATH | O_DIRECTORY, 0, 0));
    assertClosesAtExec(posix.memfdCreate("m", 0));
    assertClosesAtExec(posix.eventfd2(0, 0));
    assertClosesAtExec(posix.timerfdCreate(1, 0));
    assertClosesAtExec(posix.socket(1, 1, 0));
    assertThat(posix.pipe2(pair.address(), 0)).isZero();
    assertClosesAtExec(pair.get(ValueLayout.JAVA_INT, 0));
    assertClosesAtExec(pair.get(ValueLayout.JAVA_INT, 4));
    assertThat(posix.socketpair(1, 1, 0, pair.address())).isZero();
    assertClosesAtExec(pair.get(ValueLayout.JAVA_INT, 0));
    assertClosesAtExec(pair.get(ValueLayout.JAVA_INT, 4));
  }

  private void assertClosesAtExec(int fd) {
    assertThat(fd).isGreaterThan(2);
    assertThat(posix.fcntl(fd, F_GETFD, 0)).isEqualTo(1);
    assertThat(posix.fcntl(fd, F_SETFD, 0)).isZero();
    posix.close(fd);
  }

  @Test
  void resolveInRootCannotBeLeft() throws Exception {
    Files.createDirectory(directory.resolve("root"));
    Files.writeString(directory.resolve("outside"), "secret");
    Files.writeString(directory.resolve("root/inside"), "");
    Files.createSymbolicLink(directory.resolve("root/up"), Path.of("../outside"));
    Files.createSymbolicLink(directory.resolve("root/absolute"), Path.of("/inside"));
    int root = posix.openat(AT_FDCWD, path("root"), O_PATH | O_DIRECTORY, 0);
    int inRoot = 0x10;
    int beneath = 0x08;
    assertThat(posix.openat2(root, "../outside", 0, 0, inRoot)).isEqualTo(-ENOENT);
    assertThat(posix.openat2(root, "up", 0, 0, inRoot)).isEqualTo(-ENOENT);
    assertThat(posix.openat2(root, "up", 0, 0, beneath)).isEqualTo(-EXDEV);
    int fd = posix.openat2(root, "absolute", 0, 0, inRoot);
    assertThat(fd).isGreaterThanOrEqualTo(0);
    posix.close(fd);
    posix.close(root);
  }

  @Test
  void statAgreesWithTheJdk() throws Exception {
    Path file = Files.writeString(directory.resolve("s"), "12345");
    FileStat stat = new FileStat();
    assertThat(posix.statx(AT_FDCWD, path("s"), 0, 0x7ff, stat)).isZero();
    Map<String, Object> expected = Files.readAttributes(file, "unix:*", LinkOption.NOFOLLOW_LINKS);
    assertThat(stat.size).isEqualTo(5);
    assertThat(stat.mode).isEqualTo(expected.get("mode"));
    assertThat(stat.type()).isEqualTo(0100000);
    assertThat(stat.inode).isEqualTo(expected.get("ino"));
    assertThat(stat.links).isEqualTo(expected.get("nlink"));
    assertThat(stat.uid).isEqualTo(expected.get("uid"));
    assertThat(stat.gid).isEqualTo(expected.get("gid"));
    assertThat(stat.device()).isEqualTo(expected.get("dev"));
    assertThat(stat.specialDevice()).isEqualTo(expected.get("rdev"));
    assertThat(stat.modifySeconds)
        .isEqualTo(Files.getLastModifiedTime(file).toInstant().getEpochSecond());
    assertThat(stat.modifyNanos).isEqualTo(Files.getLastModifiedTime(file).toInstant().getNano());
    assertThat(posix.statx(AT_FDCWD, "/dev/null", 0, 0x7ff, stat)).isZero();
    assertThat(stat.rdevMajor).isEqualTo(1);
    assertThat(stat.rdevMinor).isEqualTo(3);
    assertThat(stat.specialDevice()).isEqualTo(0x103);
    int fd = posix.openat(AT_FDCWD, path("s"), O_PATH, 0);
    assertThat(posix.fstat(fd, stat)).isZero();
    assertThat(stat.size).isEqualTo(5);
    posix.close(fd);
    assertThat(posix.fstat(fd, stat)).isEqualTo(-EBADF);
  }

  @Test
  void changesTheTree() throws Exception {
    int dir = posix.openat(AT_FDCWD, directory.toString(), O_DIRECTORY, 0);
    StringBuilder target = new StringBuilder();
    MemorySegment buffer = arena.allocate(1024);
    assertThat(posix.mkdirat(dir, "d", 0755)).isZero();
    assertThat(posix.symlinkat("nowhere", dir, "d/l")).isZero();
    assertThat(posix.readlinkat(dir, "d/l", target)).isEqualTo(7);
    assertThat(target.toString()).isEqualTo("nowhere");
    assertThat(posix.readlinkat(dir, "d/l", buffer.address(), 4)).isEqualTo(4);
    assertThat(text(buffer, 4)).isEqualTo("nowh");
    assertThat(posix.mknodat(dir, "fifo", 0010644, 0)).isZero();
    assertThat(posix.renameat2(dir, "fifo", dir, "d/fifo", 1)).isZero();
    assertThat(posix.renameat2(dir, "d/fifo", dir, "d/l", 1)).isEqualTo(-EEXIST);
    assertThat(posix.linkat(dir, "d/fifo", dir, "again", 0)).isZero();
    assertThat(posix.fchmodat(dir, "again", 0600)).isZero();
    assertThat(posix.fchownat(dir, "again", -1, -1, 0)).isZero();
    assertThat(posix.faccessat2(dir, "again", 4, 0)).isZero();
    assertThat(posix.faccessat2(dir, "gone", 0, 0)).isEqualTo(-ENOENT);
    assertThat(posix.utimensat(dir, "again", 0, 0)).isZero();
    assertThat(posix.utimensat(dir, null, 0, 0)).isZero();
    assertThat(posix.unlinkat(dir, "again", 0)).isZero();
    assertThat(posix.unlinkat(dir, "d", 0x200)).isEqualTo(-39);
    assertThat(posix.statfs(path(""), buffer.address())).isZero();
    long count = posix.getdents64(dir, buffer.address(), 1024);
    assertThat(count).isPositive();
    assertThat(count % 8).isZero();
    posix.close(dir);
  }

  @Test
  void attributesOfFiles() throws Exception {
    Files.writeString(directory.resolve("x"), "");
    int set = posix.setxattr(path("x"), "user.elfuse", bytes("v").address(), 1, 0);
    assumeTrue(set != -EOPNOTSUPP, "this file system has no extended attributes");
    assertThat(set).isZero();
    MemorySegment buffer = arena.allocate(256);
    assertThat(posix.getxattr(path("x"), "user.elfuse", buffer.address(), 256)).isEqualTo(1);
    assertThat(posix.listxattr(path("x"), 0, 0)).isPositive();
    assertThat(posix.removexattr(path("x"), "user.elfuse")).isZero();
    assertThat(posix.getxattr(path("x"), "user.elfuse", 0, 0)).isEqualTo(-61);
  }

  @Test
  void pathsAreBytesWithoutNul() throws Exception {
    assertThat(posix.openat(AT_FDCWD, "/etc\0/passwd", 0, 0)).isEqualTo(-EINVAL);
    assertThat(posix.openat(AT_FDCWD, "a".repeat(4096), 0, 0)).isEqualTo(-ENAMETOOLONG);
    int longest = posix.openat(AT_FDCWD, "/".repeat(4095), O_DIRECTORY, 0);
    assertThat(longest).isPositive();
    posix.close(longest);
    assertThat(posix.openat(AT_FDCWD, "", 0, 0)).isEqualTo(-ENOENT);
    assertThatThrownBy(() -> posix.openat(AT_FDCWD, "Ω", 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    // not UTF-8, and yet a name
    assertThat(posix.mkdirat(AT_FDCWD, path("d"), 0755)).isZero();
    int dir = posix.openat(AT_FDCWD, path("d"), O_DIRECTORY, 0);
    posix.close(posix.openat(dir, "\u00ff\u0080", O_CREAT | O_RDWR, 0644));
    MemorySegment buffer = arena.allocate(256);
    long count = posix.getdents64(dir, buffer.address(), 256);
    assertThat(text(buffer, count)).contains("\u00ff\u0080\0");
    assertThat(posix.unlinkat(dir, "\u00ff\u0080", 0)).isZero();
    posix.close(dir);
  }

  @Test
  void mapsAFileOverReservedMemory() {
    int page = 4096;
    long reserved = posix.mmap(0, 4L * page, 0, 0x4022, -1, 0);
    assertThat(reserved).isPositive();
    int fd = posix.memfdCreate("map", 0);
    assertThat(posix.ftruncate(fd, page)).isZero();
    posix.pwrite(fd, bytes("mapped").address(), 6, 0);
    assertThat(posix.mmap(reserved + page, page, 3, 0x11, fd, 0)).isEqualTo(reserved + page);
    assertThat(NativeMemory.getByte(reserved + page)).isEqualTo((byte) 'm');
    NativeMemory.putByte(reserved + page, (byte) 'M');
    assertThat(posix.msync(reserved + page, page, 4)).isZero();
    MemorySegment in = arena.allocate(8);
    assertThat(posix.pread(fd, in.address(), 6, 0)).isEqualTo(6);
    assertThat(text(in, 6)).isEqualTo("Mapped");
    assertThat(posix.mprotect(reserved + page, page, 1)).isZero();
    assertThat(posix.mmap(reserved, page, 1, 2, -1, 0)).isEqualTo(-EBADF);
    assertThat(posix.madvise(reserved, page, 4)).isZero();
    assertThat(posix.munmap(reserved, 4L * page)).isZero();
    posix.close(fd);
  }

  @Test
  void timeRandomAndMachine() {
    MemorySegment buffer = arena.allocate(1024, 8);
    long first = posix.clockNanos(1);
    assertThat(posix.clockGettime(1, buffer.address())).isZero();
    long second =
        buffer.get(ValueLayout.JAVA_LONG, 0) * 1_000_000_000 + buffer.get(ValueLayout.JAVA_LONG, 8);
    assertThat(second).isGreaterThanOrEqualTo(first);
    assertThat(posix.clockNanos(99)).isEqualTo(-EINVAL);
    assertThat(posix.clockGetres(0, buffer.address())).isZero();
    assertThat(posix.getrandom(buffer.address(), 16, 0)).isEqualTo(16);
    assertThat(posix.uname(buffer.address())).isZero();
    assertThat(text(buffer, 6)).isEqualTo("Linux\0");
    assertThat(posix.sysinfo(buffer.address())).isZero();
    assertThat(buffer.get(ValueLayout.JAVA_LONG, 0)).isPositive();
    assertThat(posix.getrusage(0, buffer.address())).isZero();
    assertThat(posix.times(buffer.address())).isNotNegative();
    assertThat(posix.schedGetaffinity(0, 1024, buffer.address())).isPositive();
    assertThat(posix.getpid()).isEqualTo((int) ProcessHandle.current().pid());
    assertThat(posix.kill(posix.getpid(), 0)).isZero();
    assertThat(posix.prlimit(0, 7, 0, buffer.address())).isZero();
    assertThat(buffer.get(ValueLayout.JAVA_LONG, 0)).isPositive();
    StringBuilder cwd = new StringBuilder();
    assertThat(posix.getcwd(cwd)).isEqualTo(cwd.length());
    assertThat(cwd.toString()).isEqualTo(Path.of("").toAbsolutePath().toString());
  }

  @Test
  void noWaitDoesNotWait() {
    MemorySegment pair = arena.allocate(8, 4);
    assertThat(posix.pipe2(pair.address(), 0)).isZero();
    int reader = pair.get(ValueLayout.JAVA_INT, 0);
    int writer = pair.get(ValueLayout.JAVA_INT, 4);
    MemorySegment buffer = arena.allocate(8);
    assertThat(posix.readNoWait(reader, buffer.address(), 8)).isIn((long) -EAGAIN, -95L);
    assertThat(posix.write(writer, bytes("x").address(), 1)).isEqualTo(1);
    assertThat(posix.readNoWait(reader, buffer.address(), 8)).isIn(1L, -95L);
    posix.close(reader);
    posix.close(writer);
  }

  @Test
  void socketsTalk() {
    MemorySegment pair = arena.allocate(8, 4);
    assertThat(posix.socketpair(1, 1 | O_NONBLOCK, 0, pair.address())).isZero();
    int a = pair.get(ValueLayout.JAVA_INT, 0);
    int b = pair.get(ValueLayout.JAVA_INT, 4);
    MemorySegment buffer = arena.allocate(8);
    assertThat(posix.recvfrom(a, buffer.address(), 8, 0, 0, 0)).isEqualTo(-EAGAIN);
    assertThat(posix.sendto(b, bytes("hey").address(), 3, 0, 0, 0)).isEqualTo(3);
    assertThat(posix.recvfrom(a, buffer.address(), 8, 0, 0, 0)).isEqualTo(3);
    assertThat(posix.shutdown(b, 1)).isZero();
    assertThat(posix.recvfrom(a, buffer.address(), 8, 0, 0, 0)).isZero();
    MemorySegment length = arena.allocate(4, 4);
    length.set(ValueLayout.JAVA_INT, 0, 4);
    assertThat(posix.getsockopt(a, 1, 3, buffer.address(), length.address())).isZero();
    assertThat(posix.connect(a, buffer.address(), 0)).isNegative();
    posix.close(a);
    posix.close(b);
  }

  @Test
  void comparesDescriptions() {
    int fd = openFile("k", O_RDWR | O_CREAT);
    int same = posix.dup(fd);
    int other = openFile("k", O_RDWR);
    int result = posix.kcmpFile(fd, same);
    assumeTrue(result >= 0, "this kernel has no kcmp for us");
    assertThat(result).isZero();
    assertThat(posix.kcmpFile(fd, other)).isPositive();
    posix.close(fd);
    posix.close(same);
    posix.close(other);
  }

  @Test
  void eachThreadHasItsOwnBuffers() throws Exception {
    Thread[] threads = new Thread[4];
    boolean[] good = new boolean[threads.length];
    for (int i = 0; i < threads.length; i++) {
      int id = i;
      String mine = path("t" + i);
      threads[i] =
          Thread.ofPlatform()
              .start(() -> {
                boolean ok = true;
                for (int n = 0; n < 2000; n++) {
                  ok &= posix.symlinkat("target" + id, AT_FDCWD, mine) == 0;
                  StringBuilder out = new StringBuilder();
                  posix.readlinkat(AT_FDCWD, mine, out);
                  ok &= out.toString().equals("target" + id);
                  ok &= posix.unlinkat(AT_FDCWD, mine, 0) == 0;
                  ok &= posix.unlinkat(AT_FDCWD, mine, 0) == -ENOENT;
                }
                good[id] = ok;
              });
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(good).containsOnly(true);
  }

  @Test
  void oneThreadsNiceValueRisesAndStaysInItsRange() throws Exception {
    int[] nice = new int[3];
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              nice[0] = ownNice();
              assertThat(posix.niceThread(posix.gettid(), 1)).isZero();
              nice[1] = ownNice();
              assertThat(posix.niceThread(0, 100)).isZero();
              nice[2] = ownNice();
            });
    int before = ownNice();
    other.join();
    assertThat(nice).containsExactly(before, Math.min(19, before + 1), 19);
    assertThat(ownNice()).isEqualTo(before);
    assertThat(posix.niceThread(Integer.MAX_VALUE, 1)).isEqualTo(-ESRCH);
  }

  /** {@return the nice value of the thread that asks, see proc(5)} */
  private static int ownNice() {
    try {
      String stat = Files.readString(Path.of("/proc/thread-self/stat"));
      return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ")[16]);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
