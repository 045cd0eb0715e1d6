package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FdTableTest {
  private final FdTable table = new FdTable(1024);
  private final CountingFile file = new CountingFile();

  private static OpenFileDescription description(VirtualFile file, int flags) {
    return VirtualDescription.of(file, flags, "test");
  }

  private int add() {
    return table.add(description(file, Fcntl.O_RDWR), false);
  }

  @Test
  void allocatesTheLowestFreeNumber() {
    for (int i = 0; i < 200; i++) {
      assertThat(add()).isEqualTo(i);
    }
    table.close(150);
    table.close(7);
    table.close(63);
    assertThat(add()).isEqualTo(7);
    assertThat(add()).isEqualTo(63);
    assertThat(add()).isEqualTo(150);
    assertThat(add()).isEqualTo(200);
  }

  @Test
  void theLimitStopsAllocationButClosesNothing() {
    table.setLimit(3);
    add();
    add();
    add();
    int before = file.closed.get();
    assertThat(add()).isEqualTo(-Errno.EMFILE);
    assertThat(file.closed.get()).isEqualTo(before + 1);
    assertThat(table.reserve()).isEqualTo(-Errno.EMFILE);
    assertThat(table.dup(0)).isEqualTo(-Errno.EMFILE);
    table.setLimit(1);
    assertThat(table.dup2(0, 2)).isEqualTo(-Errno.EBADF);
    assertThat(table.dup2(2, 2)).isEqualTo(2);
    assertThat(table.fcntl(2, Fcntl.F_DUPFD, 1, null)).isEqualTo(-Errno.EINVAL);
    assertThat(table.close(2)).isZero();
    table.setLimit(-1);
    assertThat(table.limit()).isEqualTo(FdTable.MAX_DESCRIPTORS);
    assertThat(table.dup2(0, FdTable.MAX_DESCRIPTORS - 1)).isEqualTo(FdTable.MAX_DESCRIPTORS - 1);
    assertThat(table.dup2(0, FdTable.MAX_DESCRIPTORS)).isEqualTo(-Errno.EBADF);
  }

  @Test
  void aReservedNumberIsNeitherFreeNorOpen() {
    int fd = table.reserve();
    add();
    assertThat(fd).isZero();
    assertThat(table.acquire(fd)).isNull();
    assertThat(table.close(fd)).isEqualTo(-Errno.EBADF);
    assertThat(table.dup2(1, fd)).isEqualTo(-Errno.EBUSY);
    assertThat(table.dup(1)).isEqualTo(2);
    assertThat(table.copy().reserve()).isZero();
    table.cancel(fd);
    assertThat(table.reserve()).isZero();
    table.install(0, description(file, 0), true);
    assertThat(table.closeOnExec(0)).isTrue();
    assertThatThrownBy(() -> table.install(0, description(file, 0), true))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> table.cancel(0)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aFileIsClosedWithItsLastReference() {
    int fd = add();
    int other = table.dup(fd);
    FdTable child = table.copy();
    OpenFileDescription inFlight = child.acquire(other);
    table.close(fd);
    table.close(other);
    child.leave();
    assertThat(file.closed).hasValue(0);
    assertThat(inFlight.read(0, 1, null)).isEqualTo(1);
    inFlight.release();
    assertThat(file.closed).hasValue(1);
    assertThat(inFlight.tryAcquire()).isFalse();
    assertThatThrownBy(inFlight::release).isInstanceOf(IllegalStateException.class);
    assertThat(file.closed).hasValue(1);
  }

  @Test
  void duplicatesShareStatusFlagsButNotCloseOnExec() {
    int fd = add();
    int copy = (int) table.fcntl(fd, Fcntl.F_DUPFD_CLOEXEC, 100, null);
    assertThat(copy).isEqualTo(100);
    assertThat(table.fcntl(copy, Fcntl.F_GETFD, 0, null)).isEqualTo(Fcntl.FD_CLOEXEC);
    assertThat(table.fcntl(fd, Fcntl.F_GETFD, 0, null)).isZero();
    table.fcntl(fd, Fcntl.F_SETFL, Fcntl.O_NONBLOCK | Fcntl.O_WRONLY | Fcntl.O_CREAT, null);
    assertThat(table.fcntl(copy, Fcntl.F_GETFL, 0, null))
        .isEqualTo(Fcntl.O_RDWR | Fcntl.O_NONBLOCK);
    assertThat(table.fcntl(copy, Fcntl.F_SETFD, -1, null)).isZero();
    assertThat(table.fcntl(copy, Fcntl.F_SETFD, 2, null)).isZero();
    assertThat(table.closeOnExec(copy)).isFalse();
  }

  @Test
  void execClosesWhatIsMarked() {
    add();
    add();
    add();
    table.setCloseOnExec(1, true);
    table.closeOnExec();
    assertThat(table.nextOpen(0)).isZero();
    assertThat(table.nextOpen(1)).isEqualTo(2);
    assertThat(table.nextOpen(3)).isEqualTo(-1);
    assertThat(add()).isEqualTo(1);
  }

  @Test
  void pathHandlesAreOnlyGoodForDescriptorCalls() {
    int fd = table.add(description(file, Fcntl.O_PATH | Fcntl.O_RDWR), false);
    assertThat(table.acquire(fd)).isNull();
    OpenFileDescription handle = table.acquireAny(fd);
    assertThat(handle.isReadable()).isFalse();
    assertThat(handle.isWritable()).isFalse();
    handle.release();
    assertThat(table.fcntl(fd, Fcntl.F_SETFL, 0, null)).isEqualTo(-Errno.EBADF);
    assertThat(table.fcntl(fd, Fcntl.F_GETOWN, 0, null)).isEqualTo(-Errno.EBADF);
    assertThat(table.fcntl(fd, Fcntl.F_GETFD, 0, null)).isZero();
    assertThat(table.dup(fd)).isEqualTo(1);
    assertThat(table.close(fd)).isZero();
  }

  @Test
  void generationsTellOpeningsApart() {
    int fd = add();
    long first = table.generation(fd);
    assertThat(first).isPositive();
    table.setCloseOnExec(fd, true);
    assertThat(table.generation(fd)).isEqualTo(first);
    table.close(fd);
    assertThat(table.generation(fd)).isZero();
    assertThat(add()).isEqualTo(fd);
    assertThat(table.generation(fd)).isGreaterThan(first);
    assertThat(table.generation(-1)).isZero();
  }

  @Test
  void aSharedTableClosesWithItsLastUser() {
    add();
    table.share();
    assertThat(table.isShared()).isTrue();
    table.leave();
    assertThat(table.isShared()).isFalse();
    assertThat(file.closed).hasValue(0);
    table.leave();
    assertThat(file.closed).hasValue(1);
  }

  @Test
  void ownersAreRemembered() {
    int fd = add();
    assertThat(table.fcntl(fd, Fcntl.F_SETOWN, -5, null)).isZero();
    assertThat(table.fcntl(fd, Fcntl.F_GETOWN, 0, null)).isEqualTo(-5);
    assertThat(table.fcntl(fd, Fcntl.F_SETOWN, Integer.MIN_VALUE, null)).isEqualTo(-Errno.EINVAL);
    assertThat(table.fcntl(fd, Fcntl.F_SETSIG, 65, null)).isEqualTo(-Errno.EINVAL);
    assertThat(table.fcntl(fd, Fcntl.F_SETSIG, 10, null)).isZero();
    assertThat(table.fcntl(fd, Fcntl.F_GETSIG, 0, null)).isEqualTo(10);
    assertThat(table.fcntl(fd, 9999, 0, null)).isEqualTo(-Errno.EINVAL);
    assertThat(table.fcntl(9, 9999, 0, null)).isEqualTo(-Errno.EBADF);
  }

  @Test
  void threadsNeverSeeAClosedFileAndEachIsClosedOnce() throws Exception {
    int threads = 4;
    int rounds = 20_000;
    List<List<CountingFile>> made = new ArrayList<>();
    List<Thread> running = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      List<CountingFile> mine = new ArrayList<>();
      made.add(mine);
      SplittableRandom random = new SplittableRandom(t);
      running.add(Thread.ofPlatform().start(() -> hammer(random, rounds, mine)));
    }
    for (Thread thread : running) {
      thread.join();
    }
    table.leave();
    for (List<CountingFile> mine : made) {
      assertThat(mine).isNotEmpty();
      for (CountingFile one : mine) {
        assertThat(one.closed).hasValue(1);
        assertThat(one.usedAfterClose).isFalse();
      }
    }
  }

  private void hammer(SplittableRandom random, int rounds, List<CountingFile> mine) {
    for (int i = 0; i < rounds; i++) {
      int fd = random.nextInt(100);
      switch (random.nextInt(8)) {
        case 0, 1 -> {
          CountingFile made = new CountingFile();
          mine.add(made);
          table.add(description(made, Fcntl.O_RDWR), random.nextBoolean());
        }
        case 2 -> table.close(fd);
        case 3 -> table.dup2(fd, random.nextInt(200));
        case 4 -> table.closeRange(fd, fd + 10, random.nextInt(8) == 0 ? 0 : 4);
        case 5 -> table.fcntl(fd, Fcntl.F_DUPFD, random.nextInt(300), null);
        case 6 -> {
          if (random.nextInt(50) == 0) {
            table.copy().leave();
          }
        }
        default -> {
          OpenFileDescription description = table.acquire(fd);
          if (description != null) {
            description.read(0, 1, null);
            description.release();
          }
        }
      }
    }
  }
}
