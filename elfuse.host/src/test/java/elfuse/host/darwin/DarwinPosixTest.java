package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.FlockLayout;
import elfuse.abi.Mman;
import elfuse.abi.Resource;
import elfuse.abi.RusageLayout;
import elfuse.abi.Signals;
import elfuse.abi.StatfsLayout;
import elfuse.abi.SysinfoLayout;
import elfuse.abi.UtsnameLayout;
import elfuse.host.FileStat;
import elfuse.host.HostFeature;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.UnsupportedHostException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are made of others on Darwin, or whose structures differ. */
class DarwinPosixTest {
  private static final int PAGE = 16384;

  private DarwinPosix posix;
  private Arena arena;
  private long memory;
  @TempDir Path directory;

  @BeforeEach
  void open() throws Exception {
    posix = DarwinDouble.posix();
    arena = Arena.ofConfined();
    memory = arena.allocate(4096, 16).address();
  }

  @AfterEach
  void close() {
    arena.close();
  }

  private int file(String name, int flags) {
    String path = directory.resolve(name).toString();
    int fd = posix.openat(Fcntl.AT_FDCWD, path, flags | Fcntl.O_CREAT, 0644);
    assertThat(fd).isGreaterThan(2);
    return fd;
  }

  @Test
  void aSystemThatLacksAFunctionIsRefusedByName() {
    assertThatThrownBy(() -> DarwinPosix.of(name -> Optional.empty()))
        .isInstanceOf(UnsupportedHostException.class)
        .hasMessageContaining("accept");
  }

  @Test
  void whatTheHostLacksIsSaid() {
    for (HostFeature feature : HostFeature.values()) {
      assertThat(posix.has(feature)).isFalse();
    }
    assertThat(posix.eventfd2(0, 0)).isEqualTo(-Errno.ENOSYS);
    assertThat(posix.inotifyInit1(0)).isEqualTo(-Errno.ENOSYS);
    assertThat(posix.timerfdCreate(0, 0)).isEqualTo(-Errno.ENOSYS);
    assertThat(posix.readNoWait(0, memory, 1)).isEqualTo(-Errno.EOPNOTSUPP);
  }

  @Test
  void aVectorWithoutBuffersIsNothing() {
    int fd = posix.memfdCreate("vectors", 0);
    assertThat(posix.readv(fd, memory, 0)).isZero();
    assertThat(posix.writev(fd, memory, 0)).isZero();
    assertThat(posix.preadv2(fd, memory, 0, 0, 0)).isZero();
    assertThat(posix.pwritev2(fd, memory, 0, 0, 0)).isZero();
    assertThat(posix.readv(fd, memory, -1)).isEqualTo(-Errno.EINVAL);
    posix.close(fd);
    assertThat(posix.writev(1 << 20, memory, 0)).isEqualTo(-Errno.EBADF);
  }

  @Test
  void memoryFilesHaveNoNameAndAnyLength() {
    int fd = posix.memfdCreate("name", Mman.MFD_ALLOW_SEALING);
    assertThat(posix.ftruncate(fd, 1L << 40)).isZero();
    assertThat(posix.ftruncate(fd, 5)).isZero();
    NativeMemory.putInt(memory, 0x64636261);
    assertThat(posix.pwrite(fd, memory, 4, 1)).isEqualTo(4);
    FileStat stat = new FileStat();
    assertThat(posix.fstat(fd, stat)).isZero();
    assertThat(stat.links).isZero();
    assertThat(stat.size).isEqualTo(5);
    assertThat(posix.fcntl(fd, Fcntl.F_GETFD, 0)).isEqualTo(1);
    assertThat(posix.memfdCreate("x", Mman.MFD_HUGETLB)).isEqualTo(-Errno.EINVAL);
    posix.close(fd);
  }

  @Test
  void copiesLoseNothing() throws Exception {
    int from = file("from", Fcntl.O_RDWR);
    for (int i = 0; i < 200; i++) {
      NativeMemory.fill(memory, 1000, (byte) i);
      assertThat(posix.write(from, memory, 1000)).isEqualTo(1000);
    }
    int to = file("to", Fcntl.O_RDWR);
    posix.lseek(from, 10, Fcntl.SEEK_SET);
    assertThat(posix.sendfile(to, from, 0, 100_000)).isEqualTo(100_000);
    assertThat(posix.lseek(from, 0, Fcntl.SEEK_CUR)).isEqualTo(100_010);
    NativeMemory.putLong(memory, 190_000);
    NativeMemory.putLong(memory + 8, 5);
    assertThat(posix.copyFileRange(from, memory, to, memory + 8, 50_000, 0)).isEqualTo(10_000);
    assertThat(NativeMemory.getLong(memory)).isEqualTo(200_000);
    assertThat(NativeMemory.getLong(memory + 8)).isEqualTo(10_005);
    assertThat(posix.lseek(from, 0, Fcntl.SEEK_CUR)).isEqualTo(100_010);
    byte[] all = Files.readAllBytes(directory.resolve("from"));
    byte[] copy = Files.readAllBytes(directory.resolve("to"));
    assertThat(copy).hasSize(100_000);
    for (int i = 0; i < copy.length; i++) {
      int at = i >= 5 && i < 10_005 ? 190_000 + i - 5 : 10 + i;
      assertThat(copy[i]).isEqualTo(all[at]);
    }
    // a pipe that takes no more keeps what was not written in the file
    assertThat(posix.pipe2(memory, Fcntl.O_NONBLOCK)).isZero();
    int reader = NativeMemory.getInt(memory);
    int writer = NativeMemory.getInt(memory + 4);
    posix.lseek(from, 0, Fcntl.SEEK_SET);
    long done = posix.sendfile(writer, from, 0, 200_000);
    assertThat(done).isBetween(1L, 199_999L);
    assertThat(posix.lseek(from, 0, Fcntl.SEEK_CUR)).isEqualTo(done);
    assertThat(posix.sendfile(writer, from, 0, 1000)).isEqualTo(-Errno.EAGAIN);
    assertThat(posix.sendfile(to, reader, 0, 1000)).isEqualTo(-Errno.EINVAL);
    for (int fd : new int[] {reader, writer, from, to}) {
      posix.close(fd);
    }
  }

  @Test
  void holesAreWholeBlocksAndTheirEdges() throws Exception {
    int fd = file("holes", Fcntl.O_RDWR);
    NativeMemory.fill(memory, 4096, (byte) 7);
    for (int i = 0; i < 5; i++) {
      posix.write(fd, memory, 4096);
    }
    int mode = Fcntl.FALLOC_FL_PUNCH_HOLE | Fcntl.FALLOC_FL_KEEP_SIZE;
    int result = posix.fallocate(fd, mode, 100, 12_000);
    assumeTrue(result != -Errno.EOPNOTSUPP, "this file system punches no holes");
    assertThat(result).isZero();
    byte[] bytes = Files.readAllBytes(directory.resolve("holes"));
    for (int i = 0; i < bytes.length; i++) {
      assertThat(bytes[i]).as("byte %d", i).isEqualTo((byte) (i >= 100 && i < 12_100 ? 0 : 7));
    }
    assertThat(posix.fallocate(fd, 0, 0, 30_000)).isZero();
    assertThat(Files.size(directory.resolve("holes"))).isEqualTo(30_000);
    assertThat(posix.fallocate(fd, Fcntl.FALLOC_FL_KEEP_SIZE, 0, 90_000)).isZero();
    assertThat(Files.size(directory.resolve("holes"))).isEqualTo(30_000);
    assertThat(posix.fallocate(fd, 0, -1, 1)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.fallocate(fd, 0, Long.MAX_VALUE, 1)).isEqualTo(-Errno.EFBIG);
    assertThat(posix.fallocate(fd, Fcntl.FALLOC_FL_ZERO_RANGE, 0, 1)).isEqualTo(-Errno.EOPNOTSUPP);
    posix.close(fd);
  }

  @Test
  void locksAreThoseOfDescriptions() {
    int one = file("lock", Fcntl.O_RDWR);
    int two = file("lock", Fcntl.O_RDWR);
    lock(Fcntl.F_WRLCK, 10, 5);
    assertThat(posix.fcntl(one, Fcntl.F_OFD_SETLK, memory)).isZero();
    lock(Fcntl.F_RDLCK, 0, 0);
    assertThat(posix.fcntl(two, Fcntl.F_OFD_SETLK, memory)).isEqualTo(-Errno.EAGAIN);
    assertThat(posix.fcntl(two, Fcntl.F_OFD_GETLK, memory)).isZero();
    assertThat(NativeMemory.getShort(memory)).isEqualTo((short) Fcntl.F_WRLCK);
    assertThat(NativeMemory.getLong(memory + FlockLayout.L_START)).isEqualTo(10);
    assertThat(NativeMemory.getLong(memory + FlockLayout.L_LEN)).isEqualTo(5);
    assertThat(NativeMemory.getInt(memory + FlockLayout.L_PID)).isEqualTo(-1);
    lock(Fcntl.F_RDLCK, 20, 5);
    assertThat(posix.fcntl(two, Fcntl.F_OFD_GETLK, memory)).isZero();
    assertThat(NativeMemory.getShort(memory)).isEqualTo((short) Fcntl.F_UNLCK);
    lock(Fcntl.F_UNLCK, 0, 0);
    assertThat(posix.fcntl(one, Fcntl.F_OFD_SETLK, memory)).isZero();
    NativeMemory.putInt(memory + FlockLayout.L_PID, 1);
    assertThat(posix.fcntl(one, Fcntl.F_OFD_SETLK, memory)).isEqualTo(-Errno.EINVAL);
    lock(9, 0, 0);
    assertThat(posix.fcntl(one, Fcntl.F_SETLK, memory)).isEqualTo(-Errno.EINVAL);
    posix.close(one);
    posix.close(two);
  }

  private void lock(int type, long start, long length) {
    NativeMemory.fill(memory, FlockLayout.SIZE, (byte) 0);
    NativeMemory.putShort(memory, (short) type);
    NativeMemory.putLong(memory + FlockLayout.L_START, start);
    NativeMemory.putLong(memory + FlockLayout.L_LEN, length);
  }

  @Test
  void descriptionsAreCompared() {
    int fd = file("k", Fcntl.O_RDWR | Fcntl.O_APPEND);
    int same = posix.dup(fd);
    int other = file("k", Fcntl.O_RDWR | Fcntl.O_APPEND);
    int different = file("other", Fcntl.O_RDWR | Fcntl.O_APPEND);
    assertThat(posix.kcmpFile(fd, same)).isZero();
    assertThat(posix.kcmpFile(fd, other)).isPositive();
    assertThat(posix.kcmpFile(fd, different)).isPositive();
    assertThat(posix.kcmpFile(fd, 1 << 20)).isEqualTo(-Errno.EBADF);
    assertThat(posix.fcntl(fd, Fcntl.F_GETFL, 0)).isEqualTo(Fcntl.O_RDWR | Fcntl.O_APPEND);
    for (int close : new int[] {fd, same, other, different}) {
      posix.close(close);
    }
  }

  @Test
  void mappingsAreInUnitsOfTheHostsPage() {
    assertThat(posix.pageSize()).isEqualTo(PAGE);
    int fd = posix.memfdCreate("m", 0);
    posix.ftruncate(fd, 4 * PAGE);
    int anonymous = Mman.MAP_PRIVATE | Mman.MAP_ANONYMOUS | Mman.MAP_NORESERVE;
    long window = posix.mmap(0, 16 * PAGE, 3, anonymous, -1, 0);
    assertThat(window).isPositive();
    long at = window + PAGE & -PAGE;
    int flags = Mman.MAP_SHARED | Mman.MAP_FIXED;
    assertThat(posix.mmap(at + 4096, PAGE, 3, flags, fd, 0)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.mmap(at, PAGE, 3, flags, fd, 4096)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.mmap(at, PAGE, 3, flags, fd, PAGE)).isEqualTo(at);
    NativeMemory.putLong(at, 0x1122334455667788L);
    assertThat(posix.pread(fd, memory, 8, PAGE)).isEqualTo(8);
    assertThat(NativeMemory.getLong(memory)).isEqualTo(0x1122334455667788L);
    // what is mapped shared once more is the same memory
    int move = Mman.MREMAP_MAYMOVE | Mman.MREMAP_FIXED;
    long again = at + 4 * PAGE;
    assertThat(posix.mremap(at, 0, PAGE, move, again)).isEqualTo(again);
    NativeMemory.putLong(again, 42);
    assertThat(NativeMemory.getLong(at)).isEqualTo(42);
    assertThat(posix.mremap(at, PAGE, PAGE, move, again)).isEqualTo(-Errno.ENOSYS);
    int exclusive = anonymous | Mman.MAP_FIXED_NOREPLACE;
    assertThat(posix.mmap(at, PAGE, 3, exclusive, -1, 0)).isEqualTo(-Errno.EEXIST);
    assertThat(posix.msync(at, PAGE, Mman.MS_SYNC)).isZero();
    // Darwin keeps what the memory holds, so nobody is told that it was forgotten
    assertThat(posix.madvise(at, PAGE, Mman.MADV_DONTNEED)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.madvise(at, PAGE, Mman.MADV_WILLNEED)).isZero();
    assertThat(posix.munmap(window, 16 * PAGE)).isZero();
    posix.close(fd);
  }

  @Test
  void clocksHaveLinuxsMeaning() {
    Posix linux = Posix.ofHost();
    for (int clock : new int[] {0, 1, 2, 4, 5, 6, 7, 11}) {
      long before = linux.clockNanos(clock);
      long now = posix.clockNanos(clock);
      long after = linux.clockNanos(clock);
      long slack = 50_000_000_000L; // TAI is ahead of REALTIME by leap seconds, coarse ones behind
      assertThat(now).as("clock %d", clock).isBetween(before - slack, after + slack);
    }
    assertThat(posix.clockNanos(10)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.clockNanos(99)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.clockGetres(1, memory)).isZero();
    assertThat(posix.clockAdjtime(0, memory)).isEqualTo(-Errno.EOPNOTSUPP);
    long start = System.nanoTime();
    NativeMemory.putLong(memory, 0);
    NativeMemory.putLong(memory + 8, 20_000_000);
    assertThat(posix.clockNanosleep(1, 0, memory, 0)).isZero();
    long deadline = posix.clockNanos(0) + 20_000_000;
    NativeMemory.putLong(memory, deadline / 1_000_000_000);
    NativeMemory.putLong(memory + 8, deadline % 1_000_000_000);
    assertThat(posix.clockNanosleep(0, 1, memory, 0)).isZero();
    assertThat(posix.clockNanos(0)).isGreaterThanOrEqualTo(deadline);
    assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(40_000_000);
    NativeMemory.putLong(memory + 8, 1_000_000_000);
    assertThat(posix.clockNanosleep(1, 0, memory, 0)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void theTimeOfAThreadIsReadByItsNumber() throws Exception {
    int[] number = new int[1];
    Thread other = Thread.ofPlatform().start(() -> number[0] = posix.gettid());
    other.join();
    int tid = posix.gettid();
    assertThat(number[0]).isNotEqualTo(tid);
    int clock = ~tid << 3 | 4;
    long before = posix.clockNanos(clock | 2);
    long end = System.nanoTime() + 50_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(posix.clockNanos(clock | 2)).isGreaterThan(before);
    assertThat(posix.clockNanos(clock | 1)).isLessThanOrEqualTo(posix.clockNanos(clock | 2));
    assertThat(posix.clockNanos(~(1 << 22) << 3 | 6)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.getrusage(Resource.RUSAGE_THREAD, memory)).isZero();
    long micros =
        NativeMemory.getLong(memory + RusageLayout.RU_UTIME) * 1_000_000
            + NativeMemory.getLong(memory + RusageLayout.RU_UTIME + 8);
    assertThat(micros).isPositive();
  }

  @Test
  void useAndSizeOfTheMachine() {
    Posix linux = Posix.ofHost();
    assertThat(posix.getrusage(0, memory)).isZero();
    assertThat(NativeMemory.getLong(memory + RusageLayout.RU_UTIME + 8)).isBetween(0L, 999_999L);
    long most = NativeMemory.getLong(memory + RusageLayout.RU_MAXRSS);
    assertThat(linux.getrusage(0, memory)).isZero();
    long other = NativeMemory.getLong(memory + RusageLayout.RU_MAXRSS);
    assertThat(most).isBetween(other / 2, other * 2);
    assertThat(posix.sysinfo(memory)).isZero();
    assertThat(NativeMemory.getLong(memory + SysinfoLayout.TOTALRAM)).isPositive();
    assertThat(NativeMemory.getLong(memory + SysinfoLayout.UPTIME)).isPositive();
    assertThat(NativeMemory.getInt(memory + SysinfoLayout.MEM_UNIT)).isEqualTo(1);
    assertThat(posix.uname(memory)).isZero();
    assertThat(NativeMemory.getInt(memory)).isEqualTo(0x77726144); // Darw
    assertThat(NativeMemory.getInt(memory + UtsnameLayout.MACHINE)).isEqualTo(0x366d7261); // arm6
    assertThat(posix.schedGetaffinity(0, 128, memory)).isEqualTo(8);
    assertThat(Long.bitCount(NativeMemory.getLong(memory)))
        .isEqualTo(Runtime.getRuntime().availableProcessors());
    assertThat(posix.schedGetaffinity(0, 7, memory)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.schedSetaffinity(0, 8, memory)).isZero();
    NativeMemory.putLong(memory, 0);
    assertThat(posix.schedSetaffinity(0, 8, memory)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.getcpu()).isNotNegative();
    assertThat(posix.getrandom(memory, 1000, 0)).isEqualTo(1000);
    assertThat(posix.getrandom(memory, 1, 8)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.statfs(directory.toString(), memory)).isZero();
    assertThat(NativeMemory.getLong(memory + StatfsLayout.F_NAMELEN)).isEqualTo(255);
    long blocks = NativeMemory.getLong(memory + StatfsLayout.F_BLOCKS);
    linux.statfs(directory.toString(), memory);
    assertThat(blocks).isEqualTo(NativeMemory.getLong(memory + StatfsLayout.F_BLOCKS));
  }

  @Test
  void limitsHaveLinuxsNumbers() {
    Posix linux = Posix.ofHost();
    for (int resource = 0; resource < 10; resource++) {
      if (resource == Resource.RLIMIT_RSS) {
        continue; // Darwin has one for it and RLIMIT_AS
      }
      assertThat(posix.prlimit(0, resource, 0, memory)).isZero();
      assertThat(linux.prlimit(0, resource, 0, memory + 16)).isZero();
      assertThat(NativeMemory.getLong(memory))
          .as("limit %d", resource)
          .isEqualTo(NativeMemory.getLong(memory + 16));
    }
    assertThat(posix.prlimit(0, Resource.RLIMIT_MSGQUEUE, 0, memory)).isZero();
    assertThat(NativeMemory.getLong(memory)).isEqualTo(Resource.RLIM_INFINITY);
    assertThat(posix.prlimit(0, Resource.RLIMIT_MSGQUEUE, memory, 0)).isEqualTo(-Errno.EPERM);
    assertThat(posix.prlimit(0, 16, 0, memory)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.prlimit(0, Resource.RLIMIT_CORE, 0, memory)).isZero();
    assertThat(posix.prlimit(0, Resource.RLIMIT_CORE, memory, 0)).isZero();
  }

  @Test
  void signalsAreBlockedAndSentByLinuxsNumbers() {
    Posix linux = Posix.ofHost();
    long usr1 = 1L << Signals.SIGUSR1 - 1;
    NativeMemory.putLong(memory, usr1 | 1L << Signals.SIGURG - 1);
    assertThat(posix.rtSigprocmask(Signals.SIG_BLOCK, memory, memory + 8)).isZero();
    assertThat(linux.rtSigprocmask(Signals.SIG_BLOCK, 0, memory + 16)).isZero();
    assertThat(NativeMemory.getLong(memory + 16) & usr1).isEqualTo(usr1);
    assertThat(NativeMemory.getLong(memory + 16) & 1L << Signals.SIGURG - 1).isNotZero();
    // it ignores the signal, so one that is sent ends nothing
    NativeMemory.fill(memory + 32, 32, (byte) 0);
    NativeMemory.putLong(memory + 32, Signals.SIG_IGN);
    assertThat(posix.rtSigaction(Signals.SIGUSR1, memory + 32, memory + 64)).isZero();
    assertThat(linux.rtSigaction(Signals.SIGUSR1, 0, memory + 96)).isZero();
    assertThat(NativeMemory.getLong(memory + 96)).isEqualTo(Signals.SIG_IGN);
    assertThat(posix.tgkill(posix.gettid(), Signals.SIGUSR1)).isZero();
    assertThat(posix.kill(posix.getpid(), Signals.SIGUSR1)).isZero();
    // what waits is dropped when it is let through, and only then the action may come back
    assertThat(posix.rtSigprocmask(Signals.SIG_SETMASK, memory + 8, 0)).isZero();
    assertThat(posix.rtSigaction(Signals.SIGUSR1, memory + 64, 0)).isZero();
    assertThat(posix.kill(posix.getpid(), 0)).isZero();
    assertThat(posix.kill(posix.getpid(), Signals.SIGPWR)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.rtSigaction(Signals.SIGRTMIN, 0, memory)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.rtSigprocmask(9, memory, 0)).isEqualTo(-Errno.EINVAL);
  }

  @Test
  void attributesOfGuestsHaveTheirPrefix() throws Exception {
    String path = Files.writeString(directory.resolve("x"), "").toString();
    int set = posix.setxattr(path, "user.a", memory, 3, 0);
    assumeTrue(set != -Errno.EOPNOTSUPP, "this file system has no extended attributes");
    assertThat(set).isZero();
    assertThat(posix.setxattr(path, "user.a", memory, 3, 1)).isEqualTo(-Errno.EEXIST);
    assertThat(posix.setxattr(path, "user.b", memory, 3, 2)).isEqualTo(-Errno.ENODATA);
    assertThat(posix.setxattr(path, "com.apple.x", memory, 3, 0)).isEqualTo(-Errno.EOPNOTSUPP);
    assertThat(posix.getxattr(path, "user.a", memory, 100)).isEqualTo(3);
    assertThat(posix.getxattr(path, "user.none", memory, 100)).isEqualTo(-Errno.ENODATA);
    assertThat(posix.listxattr(path, 0, 0)).isEqualTo(7);
    assertThat(posix.listxattr(path, memory, 3)).isEqualTo(-Errno.ERANGE);
    assertThat(posix.listxattr(path, memory, 100)).isEqualTo(7);
    // by a descriptor that holds the file by its name
    int fd = posix.openat(Fcntl.AT_FDCWD, path, Fcntl.O_PATH, 0);
    assertThat(posix.getxattr("/proc/self/fd/" + fd, "user.a", memory, 100)).isEqualTo(3);
    assertThat(posix.fgetxattr(fd, "user.a", memory, 100)).isEqualTo(-Errno.EBADF);
    posix.close(fd);
    assertThat(posix.removexattr(path, "user.a")).isZero();
    assertThat(posix.removexattr(path, "user.a")).isEqualTo(-Errno.ENODATA);
  }

  @Test
  void whatIsHeldByItsNameIsLostWithIt() throws Exception {
    Path file = Files.writeString(directory.resolve("held"), "x");
    Files.setPosixFilePermissions(file, java.util.Set.of()); // nobody may open it
    int fd = posix.openat(Fcntl.AT_FDCWD, file.toString(), Fcntl.O_PATH, 0);
    FileStat stat = new FileStat();
    assertThat(posix.fstat(fd, stat)).isZero();
    assertThat(stat.size).isEqualTo(1);
    assertThat(posix.fcntl(fd, Fcntl.F_GETFL, 0)).isEqualTo(Fcntl.O_PATH);
    Files.delete(file);
    assertThat(posix.fstat(fd, stat)).isEqualTo(-Errno.ENOENT);
    Files.writeString(directory.resolve("held"), "another");
    assertThat(posix.fstat(fd, stat)).isIn(0, -Errno.ENOENT); // a new file may have its inode
    posix.close(fd);
    int next = posix.openat(Fcntl.AT_FDCWD, directory.toString(), Fcntl.O_DIRECTORY, 0);
    assertThat(posix.dup3(next, fd, Fcntl.O_CLOEXEC)).isEqualTo(fd); // the number, used again
    assertThat(posix.fstat(fd, stat)).isZero();
    assertThat(stat.type()).isEqualTo(0040000);
    posix.close(fd);
    posix.close(next);
  }
}
