package elfuse.fd;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.InotifyEventLayout;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.host.HostFeature;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same happens below two directories: what the kernel tells of one is told of the other. Files
 * have one link here, but for the test that says what differs for others.
 */
@Timeout(60)
class InotifyFileTest {
  private static final int MASK = // without what a look cannot see
      Inotify.IN_MODIFY
          | Inotify.IN_ATTRIB
          | Inotify.IN_MOVED_FROM
          | Inotify.IN_MOVED_TO
          | Inotify.IN_CREATE
          | Inotify.IN_DELETE
          | Inotify.IN_DELETE_SELF
          | Inotify.IN_MOVE_SELF;

  private static final int IN_EXCL_UNLINK = 0x0400_0000;

  /** One instance, the kernel's or ours, and the directory that it watches. */
  private final class Instance {
    final AnonymousFiles files;
    final Path root;
    final FdTable table = new FdTable(256);
    final int fd;

    Instance(boolean hosted) throws IOException {
      files = hosted ? AnonymousFiles.of(posix) : AnonymousFiles.portable(posix);
      root = Files.createDirectory(folder.resolve(hosted ? "kernel" : "ours"));
      fd = files.inotify(table, Fcntl.O_NONBLOCK);
      assertThat(fd).isNotNegative();
    }

    int watch(String path, int mask) {
      return files.watch(table, fd, root.resolve(path).toString(), mask);
    }

    long read(long count) {
      OpenFileDescription file = table.acquire(fd);
      try {
        return file.read(memory, count, waiter);
      } finally {
        file.release();
      }
    }

    int waiting() {
      OpenFileDescription file = table.acquire(fd);
      try {
        assertThat(file.ioctl(Ioctl.FIONREAD, memory)).isZero();
        return NativeMemory.getInt(memory);
      } finally {
        file.release();
      }
    }

    /** {@return all events; a cookie counts from the first one of the text} */
    List<String> events() {
      List<String> all = new ArrayList<>();
      for (long size; (size = read(4096)) > 0; ) {
        int first = 0;
        for (long at = memory; at < memory + size; ) {
          int cookie = NativeMemory.getInt(at + InotifyEventLayout.COOKIE);
          first = first == 0 ? cookie : first;
          int length = NativeMemory.getInt(at + InotifyEventLayout.LEN);
          StringBuilder name = new StringBuilder();
          for (int i = 0; i < length; i++) {
            int c = NativeMemory.getByte(at + InotifyEventLayout.NAME + i);
            name.append(c == 0 ? "" : Character.toString(c));
          }
          all.add(
              "%d %x %d %d %s"
                  .formatted(
                      NativeMemory.getInt(at + InotifyEventLayout.WD),
                      NativeMemory.getInt(at + InotifyEventLayout.MASK),
                      cookie == 0 ? 0 : cookie - first + 1,
                      length,
                      name));
          at += InotifyEventLayout.SIZE + length;
        }
      }
      return all;
    }
  }

  private interface Action {
    void on(Path root) throws IOException;
  }

  @TempDir Path folder;

  private final Posix posix = Posix.ofHost();
  private final Waiter waiter = posix.newWaiter();
  private final Arena arena = Arena.ofConfined();
  private final long memory = arena.allocate(4096, 8).address();
  private Instance kernel;
  private Instance ours;

  @BeforeEach
  void open() throws IOException {
    assumeTrue(posix.has(HostFeature.EVENT_OBJECTS), "nothing to compare with");
    kernel = new Instance(true);
    ours = new Instance(false);
  }

  @AfterEach
  void close() {
    if (kernel != null) {
      kernel.table.leave();
      ours.table.leave();
    }
    waiter.close();
    arena.close();
  }

  private void same(Action action) throws IOException {
    action.on(kernel.root);
    action.on(ours.root);
    List<String> expected = kernel.events();
    assertThat(expected).isNotEmpty();
    assertThat(ours.events()).isEqualTo(expected);
  }

  private int watchBoth(String path, int mask) {
    int expected = kernel.watch(path, mask);
    assertThat(ours.watch(path, mask)).isEqualTo(expected);
    return expected;
  }

  private static void append(Path file) throws IOException {
    Files.writeString(file, "more", StandardOpenOption.APPEND);
  }

  @Test
  void entriesOfADirectory() throws IOException {
    watchBoth("", MASK);
    same(root -> Files.createFile(root.resolve("empty")));
    same(root -> Files.writeString(root.resolve("a name of more than sixteen"), "text"));
    same(root -> append(root.resolve("empty")));
    same(root -> Files.createDirectory(root.resolve("d")));
    same(root -> Files.createSymbolicLink(root.resolve("l"), Path.of("nowhere")));
    same(root -> Files.createLink(root.resolve("hard"), root.resolve("empty")));
    same(root -> Files.delete(root.resolve("hard")));
    same(root ->
        Files.setPosixFilePermissions(
            root.resolve("d"), PosixFilePermissions.fromString("rwx------")));
    same(root -> Files.setLastModifiedTime(root.resolve("empty"), time(1000)));
    same(root -> Files.move(root.resolve("empty"), root.resolve("full")));
    same(root -> Files.move(root.resolve("d"), root.resolve("e")));
    same(root -> Files.delete(root.resolve("e")));
    same(root -> Files.delete(root.resolve("l")));
    same(root -> Files.delete(root.resolve("a name of more than sixteen")));
  }

  private static FileTime time(long seconds) {
    return FileTime.fromMillis(seconds * 1000);
  }

  /** Which of its names a file was reached by is not to be seen: both are told, not only one. */
  @Test
  void whatHappensToAFileWithTwoNamesIsToldForBoth() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createFile(root.resolve("one"));
      Files.createLink(root.resolve("two"), root.resolve("one"));
    }
    watchBoth("", MASK);
    Action write = root -> append(root.resolve("one"));
    Action touch = root -> Files.setLastModifiedTime(root.resolve("one"), time(1000));
    for (Action action : List.of(write, touch)) {
      action.on(kernel.root);
      action.on(ours.root);
      String told = kernel.events().getFirst();
      assertThat(told).endsWith(" one");
      assertThat(ours.events()).containsExactlyInAnyOrder(told, told.replace(" one", " two"));
    }
  }

  @Test
  void aNameThatIsTakenFromAnotherFile() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      for (String name : List.of("a", "b", "c", "d")) {
        Files.createFile(root.resolve(name));
      }
    }
    watchBoth("", MASK);
    same(root -> Files.move(root.resolve("a"), root.resolve("b"), ATOMIC_MOVE));
    for (Path root : List.of(kernel.root, ours.root)) { // one look, so the order counts
      Files.move(root.resolve("d"), root.resolve("e"));
      Files.move(root.resolve("c"), root.resolve("d"));
      Files.move(root.resolve("b"), root.resolve("c"));
    }
    List<String> expected = kernel.events();
    assertThat(expected).hasSize(6);
    assertThat(ours.events()).containsExactlyInAnyOrderElementsOf(expected).isEqualTo(expected);
  }

  @Test
  void aDirectoryFurtherUpThatMoves() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createDirectory(root.resolve("d"));
      Files.createFile(root.resolve("d/f"));
    }
    watchBoth("d/f", MASK);
    for (Instance each : List.of(kernel, ours)) {
      Files.move(each.root.resolve("d"), each.root.resolve("e"));
      assertThat(each.events()).isEmpty();
    }
    same(root -> Files.move(root.resolve("e/f"), root.resolve("f")));
  }

  @Test
  void aDirectoryThatGoesWithWhatItHolds() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createDirectory(root.resolve("d"));
      Files.createFile(root.resolve("d/f"));
    }
    watchBoth("d", MASK);
    same(root -> {
      Files.delete(root.resolve("d/f"));
      Files.delete(root.resolve("d"));
    });
  }

  @Test
  void whatWasBeforeAChangeOfTheWatchIsTold() throws IOException {
    watchBoth("", Inotify.IN_CREATE);
    same(root -> {
      Files.createFile(root.resolve("f"));
      Instance each = root.equals(ours.root) ? ours : kernel;
      assertThat(each.watch("", Inotify.IN_DELETE)).isEqualTo(1);
      Files.delete(root.resolve("f"));
      assertThat(each.files.unwatch(each.table, each.fd, 1)).isZero();
      assertThat(each.watch("", Inotify.IN_CREATE)).isEqualTo(2);
    });
  }

  @Test
  void tooManyEventsAreOneOverflow() throws Exception {
    assertThat(ours.watch("", MASK)).isEqualTo(1);
    for (int i = 0; i < 16400; i++) {
      Files.createFile(ours.root.resolve("" + i));
    }
    while (ours.waiting() < 16385 * InotifyEventLayout.SIZE + 16384 * 16) {
      Thread.sleep(5); // that many are not looked at whenever it is asked
    }
    assertThat(ours.files.unwatch(ours.table, ours.fd, 99))
        .isEqualTo(-Errno.EINVAL); // after a look
    List<String> all = ours.events();
    assertThat(all).hasSize(16385).endsWith("-1 4000 0 0 ");
    Files.delete(ours.root.resolve("7"));
    assertThat(eventually()).isEqualTo("1 200 0 16 7");
  }

  private String eventually() {
    for (; ; ) {
      List<String> events = ours.events();
      if (!events.isEmpty()) {
        return events.getFirst();
      }
    }
  }

  @Test
  void instancesAreCountedAndTheirThreadsEnd() throws Exception {
    FdTable table = new FdTable(1024);
    int last = 0;
    int count = 0;
    while ((last = ours.files.inotify(table, 0)) >= 0) {
      assertThat(ours.files.watch(table, last, ours.root.toString(), MASK)).isEqualTo(1);
      count++;
    }
    assertThat(last).isEqualTo(-Errno.EMFILE);
    assertThat(count).isBetween(100, 127); // with ours
    table.leave();
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("inotify"))) {
      Thread.sleep(5);
    }
    assertThat(ours.files.inotify(ours.table, 0)).isNotNegative();
  }

  @Test
  void aWatchEndsOnce() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createFile(root.resolve("f"));
    }
    watchBoth("f", Inotify.IN_DELETE_SELF | Inotify.IN_ONESHOT);
    same(root -> Files.delete(root.resolve("f")));
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createFile(root.resolve("f"));
    }
    watchBoth("f", Inotify.IN_MODIFY | IN_EXCL_UNLINK);
    same(root -> append(root.resolve("f")));
  }

  @Test
  void movesBetweenDirectories() throws Exception {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createDirectory(root.resolve("one"));
      Files.createDirectory(root.resolve("two"));
      Files.createFile(root.resolve("one/f"));
      Files.createFile(root.resolve("outside"));
    }
    Thread.sleep(250); // older than what follows
    watchBoth("one", MASK);
    watchBoth("two", MASK);
    same(root -> Files.move(root.resolve("one/f"), root.resolve("two/g")));
    same(root -> Files.move(root.resolve("outside"), root.resolve("one/in")));
    same(root -> Files.move(root.resolve("two"), root.resolve("three")));
    same(root -> Files.delete(root.resolve("three/g")));
    same(root -> Files.delete(root.resolve("three")));
  }

  @Test
  void theFileItself() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.writeString(root.resolve("f"), "x");
    }
    int watch = watchBoth("f", MASK);
    same(root -> append(root.resolve("f")));
    same(root -> Files.move(root.resolve("f"), root.resolve("g")));
    assertThat(kernel.files.unwatch(kernel.table, kernel.fd, watch)).isZero();
    assertThat(ours.files.unwatch(ours.table, ours.fd, watch)).isZero();
    assertThat(ours.events()).isEqualTo(kernel.events()); // IN_IGNORED
    watchBoth("g", MASK);
    same(root -> Files.delete(root.resolve("g")));
  }

  @Test
  void masksAndNumbers() throws IOException {
    for (Path root : List.of(kernel.root, ours.root)) {
      Files.createFile(root.resolve("f"));
    }
    int create = Inotify.IN_CREATE;
    watchBoth("", create);
    watchBoth("", Inotify.IN_DELETE | Inotify.IN_MASK_ADD);
    same(root -> Files.createFile(root.resolve("g")));
    same(root -> Files.delete(root.resolve("g")));
    assertThat(watchBoth("", create | Inotify.IN_MASK_CREATE)).isEqualTo(-Errno.EEXIST);
    assertThat(watchBoth("", create | Inotify.IN_MASK_CREATE | Inotify.IN_MASK_ADD))
        .isEqualTo(-Errno.EINVAL);
    assertThat(watchBoth("f", create | Inotify.IN_ONLYDIR)).isEqualTo(-Errno.ENOTDIR);
    assertThat(watchBoth("none", create)).isEqualTo(-Errno.ENOENT);
    for (Instance each : List.of(kernel, ours)) {
      assertThat(each.files.unwatch(each.table, each.fd, 77)).isEqualTo(-Errno.EINVAL);
    }
    watchBoth("", create | Inotify.IN_ONESHOT);
    same(root -> Files.createFile(root.resolve("h")));
    watchBoth("f", Inotify.IN_MODIFY);
    same(root -> append(root.resolve("f")));
  }

  @Test
  void readingNeedsRoomForAnEvent() throws IOException {
    watchBoth("", MASK);
    for (Instance each : List.of(kernel, ours)) {
      assertThat(each.read(4096)).isEqualTo(-Errno.EAGAIN);
      assertThat(each.waiting()).isZero();
      Files.createFile(each.root.resolve("a"));
      assertThat(each.waiting()).isEqualTo(32);
      Files.createFile(each.root.resolve("sixteen_letters_"));
      assertThat(each.read(31)).isEqualTo(-Errno.EINVAL);
      assertThat(each.read(70)).isEqualTo(32);
      assertThat(each.read(48)).isEqualTo(48);
    }
  }

  @Test
  void whoWaitsHearsOfWhatOthersDo() throws Exception {
    assertThat(ours.watch("", MASK | Inotify.IN_CLOSE_WRITE)).isEqualTo(1);
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              try {
                Thread.sleep(60);
                Files.writeString(ours.root.resolve("f"), "text");
              } catch (IOException | InterruptedException failed) {
                throw new AssertionError(failed);
              }
            });
    PollRequest request = new PollRequest();
    request.add(ours.table.acquire(ours.fd), Poll.POLLIN);
    assertThat(request.await(System.nanoTime() + 20_000_000_000L, true, waiter)).isEqualTo(1);
    request.clear();
    other.join();
    List<String> all = new ArrayList<>();
    while (!all.contains("1 8 0 16 f")) { // IN_CLOSE_WRITE, when it has stood still
      all.addAll(ours.events());
      Thread.sleep(5);
    }
    assertThat(all).contains("1 100 0 16 f", "1 2 0 16 f").endsWith("1 8 0 16 f");
  }
}
