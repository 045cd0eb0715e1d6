package elfuse.linux.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Namespace;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A path of a guest with a sysroot never leads out of it, whatever links say. */
class PathsTest {
  @TempDir Path directory;
  private Posix posix;
  private Paths paths;

  @BeforeEach
  void tree() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "the host is not Linux");
    Path root = Files.createDirectories(directory.resolve("root/a/b")).getParent().getParent();
    Files.writeString(directory.resolve("secret"), "outside");
    Files.createDirectory(directory.resolve("outside"));
    Files.writeString(root.resolve("file"), "inside");
    Files.writeString(root.resolve("a/file"), "inside");
    link(root.resolve("up"), "../secret");
    link(root.resolve("a/b/far"), "../../../../secret");
    link(root.resolve("absolute"), directory.resolve("secret").toString());
    link(root.resolve("away"), directory.resolve("outside").toString());
    link(root.resolve("ok"), "/a/file");
    link(root.resolve("into"), "/a");
    link(root.resolve("loop"), "loop");
    link(root.resolve("fd"), "/proc/self/cwd");
    posix = Posix.ofHost();
    paths = paths(posix, root.toString());
  }

  private static Paths paths(Posix posix, String root) {
    int fd = posix.openat(Fcntl.AT_FDCWD, root, Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
    return new Paths(posix, new Lookup(new Namespace(posix, "tree", fd), posix), true);
  }

  private int open(String path, int flags, int mode) {
    Opened opened = paths.open(null, null, path, flags, mode);
    return opened.file() == null ? opened.error() : posix.dup(opened.file().hostFd());
  }

  private static void link(Path at, String target) throws Exception {
    Files.createSymbolicLink(at, Path.of(target));
  }

  private int stat(String path, boolean follow, FileStat stat) {
    try (Place place = paths.find(null, path, follow)) {
      return place.error() != 0
          ? place.error()
          : posix.statx(place.directory(), "", Fcntl.AT_EMPTY_PATH, 0x7ff, stat);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up",
        "absolute",
        "away",
        "away/",
        "a/b/far",
        "/../secret",
        "a/../../secret",
        "fd",
        "fd/pom.xml",
        "../../../../etc/passwd",
        "away/x",
        "absolute/",
        "up/"
      })
  void nothingOutsideIsFound(String path) {
    FileStat stat = new FileStat();
    assertThat(stat(path, true, stat)).isIn(-Errno.ENOENT, -Errno.ELOOP, -Errno.EXDEV);
    assertThat(open(path, Fcntl.O_RDONLY, 0)).isNegative();
    assertThat(paths.chdir(null, path)).isNegative();
  }

  @ParameterizedTest
  @CsvSource({"file, true", "/ok, true", "into/file, true", "../../a/file, true", "into/, false"})
  void whatIsInsideIsFound(String path, boolean regular) {
    FileStat stat = new FileStat();
    assertThat(stat(path, true, stat)).isZero();
    assertThat(stat.type() == 0100000).isEqualTo(regular);
  }

  @Test
  void aLinkItselfIsFoundWithoutFollowing() {
    FileStat stat = new FileStat();
    for (String link : List.of("up", "absolute", "away", "loop", "ok")) {
      assertThat(stat(link, false, stat)).as(link).isZero();
      assertThat(stat.type()).as(link).isEqualTo(0120000);
    }
    assertThat(stat("into/", false, stat)).isZero();
    assertThat(stat.type()).as("a slash follows").isEqualTo(0040000);
    assertThat(stat("file/", false, stat)).isEqualTo(-Errno.ENOTDIR);
    assertThat(stat("loop", true, stat)).isEqualTo(-Errno.ELOOP);
    assertThat(stat("", true, stat)).isEqualTo(-Errno.ENOENT);
  }

  @Test
  void filesAreMadeInside() {
    int fd = open("up", Fcntl.O_CREAT | Fcntl.O_WRONLY, 0600);
    assertThat(fd).isNotNegative();
    posix.close(fd);
    assertThat(directory.resolve("root/secret")).exists();
    try (Place place = paths.entry(null, "new/")) {
      assertThat(posix.mkdirat(place.directory(), place.name(), 0700)).isZero();
    }
    assertThat(directory.resolve("root/new")).isDirectory();
    try (Place place = paths.entry(null, "away")) {
      assertThat(posix.mkdirat(place.directory(), place.name(), 0700)).isEqualTo(-Errno.EEXIST);
    }
  }

  @Test
  void aLinkLeadsANewFileToAMount() throws Exception {
    link(directory.resolve("root/a/mount"), "../m");
    link(directory.resolve("root/a/inside"), "mount/new");
    Files.createDirectory(directory.resolve("root/m"));
    String bound = directory.resolve("outside").toString();
    int fd = posix.openat(Fcntl.AT_FDCWD, bound, Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
    paths.lookup().space().mount("/m", "bound", false, fd);
    assertThat(open("a/mount", Fcntl.O_CREAT | Fcntl.O_WRONLY, 0600)).isEqualTo(-Errno.EISDIR);
    int made = open("a/inside", Fcntl.O_CREAT | Fcntl.O_WRONLY, 0600);
    assertThat(made).isNotNegative();
    posix.close(made);
    assertThat(directory.resolve("outside/new")).exists();
  }

  @Test
  void theWorkingDirectoryIsTheGuests() {
    assertThat(paths.cwd()).isEqualTo("/");
    assertThat(paths.chdir(null, "into/b")).isZero();
    assertThat(paths.cwd()).isEqualTo("/a/b");
    FileStat stat = new FileStat();
    assertThat(stat("../file", true, stat)).isZero();
    assertThat(stat("../../../file", true, stat)).isZero();
    assertThat(paths.chdir(null, "/file")).isEqualTo(-Errno.ENOTDIR);
    assertThat(paths.cwd()).isEqualTo("/a/b");
  }

  @Test
  void whileAnotherProcessSwapsADirectoryForALinkNothingOutsideIsFound() throws Exception {
    Path at = directory.resolve("root/swap");
    Path real = directory.resolve("root/real");
    Path link = directory.resolve("root/link");
    Files.createDirectory(real);
    link(link, directory.toString());
    Thread swapper =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              try {
                while (!Thread.interrupted()) {
                  Files.move(real, at);
                  Files.move(at, real);
                  Files.move(link, at);
                  Files.move(at, link);
                }
              } catch (Exception ended) {
                Thread.currentThread().interrupt();
              }
            });
    FileStat outside = new FileStat();
    assertThat(posix.statx(-100, directory.resolve("secret").toString(), 0, 0x7ff, outside))
        .isZero();
    Random random = new Random(5);
    FileStat stat = new FileStat();
    String[] tries = {"swap/secret", "swap/../secret", "swap", "swap/", "swap/./secret"};
    for (int i = 0; i < 20_000; i++) {
      if (stat(tries[random.nextInt(tries.length)], random.nextBoolean(), stat) == 0) {
        assertThat(stat.inode).isNotEqualTo(outside.inode);
      }
    }
    swapper.interrupt();
    swapper.join();
  }
}
