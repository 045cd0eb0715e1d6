package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Dirent;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualDescriptionTest {
  private final Posix posix = Posix.ofHost();
  private Arena arena;
  private Waiter waiter;
  private long buffer;

  @BeforeEach
  void open() {
    arena = Arena.ofConfined();
    waiter = posix.newWaiter();
    buffer = arena.allocate(8192, 8).address();
  }

  @AfterEach
  void close() {
    waiter.close();
    arena.close();
  }

  private String text(long count) {
    byte[] bytes = new byte[(int) count];
    NativeMemory.get(buffer, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static OpenFileDescription content(String text) {
    VirtualFile file = ContentFile.of(text.getBytes(StandardCharsets.ISO_8859_1), 0444, 7);
    return VirtualDescription.of(file, Fcntl.O_RDONLY, "/proc/self/x");
  }

  private HostDescription host(String path, int flags) {
    int hostFd = posix.openat(Fcntl.AT_FDCWD, path, flags, 0);
    assertThat(hostFd).isGreaterThanOrEqualTo(0);
    FileStat stat = new FileStat();
    posix.fstat(hostFd, stat);
    return HostDescription.opened(posix, hostFd, flags, stat, path);
  }

  @Test
  void contentIsReadFromThePosition() {
    OpenFileDescription file = content("0123456789");
    assertThat(file.read(buffer, 4, waiter)).isEqualTo(4);
    assertThat(text(4)).isEqualTo("0123");
    assertThat(file.lseek(2, Fcntl.SEEK_CUR)).isEqualTo(6);
    assertThat(file.read(buffer, 100, waiter)).isEqualTo(4);
    assertThat(text(4)).isEqualTo("6789");
    assertThat(file.read(buffer, 100, waiter)).isZero();
    assertThat(file.pread(buffer, 3, 1)).isEqualTo(3);
    assertThat(text(3)).isEqualTo("123");
    assertThat(file.lseek(Long.MAX_VALUE, Fcntl.SEEK_SET)).isEqualTo(Long.MAX_VALUE);
    assertThat(file.read(buffer, 1, waiter)).isZero();
    assertThat(file.lseek(1, Fcntl.SEEK_CUR)).isEqualTo(-Errno.EINVAL);
    FileStat stat = new FileStat();
    assertThat(file.stat(stat)).isZero();
    assertThat(stat.mode).isEqualTo(Stat.S_IFREG | 0444);
    assertThat(stat.inode).isEqualTo(7);
  }

  /** The same odd calls on a snapshot of ours and on a file of the kernel's. */
  @Test
  void contentBehavesAsAFileInProc() {
    List<Long> ours = new ArrayList<>();
    List<Long> theirs = new ArrayList<>();
    odd(content("abc"), ours, 3);
    odd(host("/proc/self/maps", Fcntl.O_RDONLY), theirs, 3);
    assertThat(ours).isEqualTo(theirs);
  }

  @ParameterizedTest
  @EnumSource(MemoryDevice.Kind.class)
  void devicesBehaveAsTheHosts(MemoryDevice.Kind kind) {
    String path = "/dev/" + kind.name().toLowerCase(Locale.ROOT);
    HostDescription host = host(path, Fcntl.O_RDWR);
    OpenFileDescription device =
        VirtualDescription.of(MemoryDevice.of(posix, kind), Fcntl.O_RDWR, path);
    FileStat expected = new FileStat();
    FileStat stat = new FileStat();
    assertThat(host.stat(expected)).isZero();
    assertThat(device.stat(stat)).isZero();
    assertThat(stat.mode).isEqualTo(expected.mode);
    assertThat(stat.specialDevice()).isEqualTo(expected.specialDevice());
    assertThat(stat.blockSize).isEqualTo(expected.blockSize);
    List<Long> ours = new ArrayList<>();
    List<Long> theirs = new ArrayList<>();
    odd(device, ours, 100);
    odd(host, theirs, 100);
    assertThat(ours).isEqualTo(theirs);
    device.release();
    host.release();
  }

  private void odd(OpenFileDescription file, List<Long> results, long count) {
    long iov = buffer + 4096;
    results.add(file.read(buffer, count, waiter));
    results.add(file.read(buffer, 0, waiter));
    results.add(file.read(buffer, -1, waiter));
    results.add(file.write(buffer, count, waiter));
    results.add(file.write(buffer, 0, waiter));
    results.add(file.write(buffer, -1, waiter));
    results.add(file.pread(buffer, 1, -1));
    results.add(file.pread(buffer, 1, 1));
    results.add(file.pwrite(buffer, 1, -1));
    results.add(file.pwrite(buffer, 1, 1));
    results.add(file.preadv(iov, 0, -1));
    results.add(file.preadv(iov, 0, 0));
    NativeMemory.putLong(iov, buffer);
    NativeMemory.putLong(iov + 8, 1);
    NativeMemory.putLong(iov + 16, buffer);
    NativeMemory.putLong(iov + 24, 1);
    results.add(file.lseek(0, Fcntl.SEEK_SET));
    results.add(file.readv(iov, 2, waiter));
    results.add(file.writev(iov, 2, waiter));
    results.add(file.readv(iov, 0, waiter));
    results.add(file.readv(iov, 1025, waiter));
    results.add(file.readv(iov, -1, waiter));
    NativeMemory.putLong(iov + 24, -1);
    results.add(file.readv(iov, 2, waiter));
    results.add(file.writev(iov, 2, waiter));
    results.add(file.lseek(0, Fcntl.SEEK_SET));
    results.add(file.lseek(0, Fcntl.SEEK_END));
    results.add(file.getdents64(buffer, 100));
    results.add((long) file.truncate(0));
    results.add((long) file.truncate(-1));
    results.add((long) file.ioctl(Ioctl.TCGETS, buffer));
    results.add((long) file.poll(Poll.POLLIN | Poll.POLLOUT | Poll.POLLPRI));
    results.add((long) file.flock(Fcntl.LOCK_EX, waiter));
    results.add((long) file.flock(0, waiter));
    results.add((long) file.setStatusFlags(Fcntl.O_DIRECT));
    results.add((long) file.setStatusFlags(Fcntl.O_NONBLOCK | Fcntl.O_APPEND));
    results.add((long) (file.statusFlags() & ~Fcntl.O_LARGEFILE));
  }

  @Test
  void randomBytesDiffer() {
    OpenFileDescription random =
        VirtualDescription.of(
            MemoryDevice.of(posix, MemoryDevice.Kind.URANDOM), Fcntl.O_RDONLY, "/dev/urandom");
    assertThat(random.read(buffer, 32, waiter)).isEqualTo(32);
    String first = text(32);
    assertThat(random.read(buffer, 32, waiter)).isEqualTo(32);
    assertThat(text(32)).isNotEqualTo(first);
    assertThat(random.write(buffer, 1, waiter)).isEqualTo(-Errno.EBADF);
  }

  private static OpenFileDescription directory(int entries) {
    List<DirectoryEntry> list = new ArrayList<>();
    list.add(new DirectoryEntry(".", 1, Dirent.DT_DIR));
    list.add(new DirectoryEntry("..", 2, Dirent.DT_DIR));
    for (int i = 2; i < entries; i++) {
      list.add(new DirectoryEntry("n".repeat(i), i, Dirent.DT_REG));
    }
    return VirtualDescription.of(
        ListedDirectory.of(list, 0555, 5), Fcntl.O_RDONLY | Fcntl.O_DIRECTORY, "/d");
  }

  @ParameterizedTest
  @ValueSource(ints = {24, 32, 33, 64, 100, 4096})
  void directoriesAreReadInPieces(int size) {
    OpenFileDescription directory = directory(30);
    List<String> names = new ArrayList<>();
    long count;
    while ((count = directory.getdents64(buffer, size)) > 0) {
      for (long at = 0; at < count; ) {
        int length = NativeMemory.getShort(buffer + at + 16);
        assertThat(length % 8).isZero();
        StringBuilder name = new StringBuilder();
        for (long c = buffer + at + 19; NativeMemory.getByte(c) != 0; c++) {
          name.append((char) NativeMemory.getByte(c));
        }
        names.add(name.toString());
        assertThat(NativeMemory.getLong(buffer + at + 8)).isEqualTo(names.size());
        at += length;
      }
    }
    if (size >= 64) {
      assertThat(count).isZero();
      assertThat(names).hasSize(30).startsWith(".", "..", "nn").endsWith("n".repeat(29));
    } else {
      assertThat(count).isEqualTo(-Errno.EINVAL);
    }
    assertThat(directory.lseek(1, Fcntl.SEEK_SET)).isEqualTo(1);
    assertThat(directory.getdents64(buffer, 24)).isEqualTo(24);
    assertThat((char) NativeMemory.getByte(buffer + 20)).isEqualTo('.');
    assertThat(directory.read(buffer, 1, waiter)).isEqualTo(-Errno.EISDIR);
    assertThat(directory.write(buffer, 1, waiter)).isEqualTo(-Errno.EBADF);
  }
}
