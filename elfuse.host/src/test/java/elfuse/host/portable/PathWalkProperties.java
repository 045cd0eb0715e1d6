package elfuse.host.portable;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Compares the walk with openat2 of the kernel, on the same tree. */
class PathWalkProperties {
  private static final Posix POSIX = Posix.ofHost();
  private static Path directory;
  private static int root;
  private static int sub;

  /** The walk's view of Linux. */
  static final class LinuxTree implements PathWalk.Tree {
    @Override
    public int directory(int at, String name) {
      return POSIX.openat(at, name, Fcntl.O_PATH | Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW, 0);
    }

    @Override
    public int file(int at, String name, int flags, int mode) {
      int fd = POSIX.openat(at, name, flags | Fcntl.O_NOFOLLOW, mode);
      boolean itself = (flags & Fcntl.O_NOFOLLOW) != 0;
      FileStat stat = new FileStat();
      if (fd >= 0 && (flags & Fcntl.O_PATH) != 0 && !itself && POSIX.fstat(fd, stat) == 0) {
        if (stat.type() == Stat.S_IFLNK) {
          POSIX.close(fd);
          return -Errno.ELOOP;
        }
      }
      return fd;
    }

    @Override
    public int link(int at, String name, StringBuilder target) {
      return Math.min(0, POSIX.readlinkat(at, name, target));
    }

    @Override
    public long device(int fd) {
      FileStat stat = new FileStat();
      POSIX.fstat(fd, stat);
      return stat.device();
    }

    @Override
    public void close(int fd) {
      POSIX.close(fd);
    }
  }

  @BeforeContainer
  static void make() throws Exception {
    directory = Files.createTempDirectory("walk");
    Path top = Files.createDirectory(directory.resolve("root"));
    Files.writeString(directory.resolve("outside"), "");
    Files.createDirectories(top.resolve("a/b/c"));
    Files.writeString(top.resolve("a/f"), "");
    Files.writeString(top.resolve("f"), "");
    for (String link :
        List.of(
            "l:a/b",
            "self:.",
            "up:..",
            "out:../outside",
            "abs:/a/f",
            "absdir:/a",
            "gone:nothing",
            "loop:loop",
            "chain:l",
            "file:f",
            "slash:a/",
            "deep:a/b/../../f",
            "a/back:../a/b",
            "a/b/out:../../../outside",
            "far:/../../a")) {
      String[] parts = link.split(":");
      Files.createSymbolicLink(top.resolve(parts[0]), Path.of(parts[1]));
    }
    root = POSIX.openat(Fcntl.AT_FDCWD, top.toString(), Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
    sub = POSIX.openat(root, "a", Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
  }

  @AfterContainer
  static void remove() throws Exception {
    POSIX.close(root);
    POSIX.close(sub);
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Provide
  Arbitrary<String> paths() {
    Arbitrary<String> name =
        Arbitraries.of(
            "a", "b", "c", "f", "l", "self", "up", "out", "abs", "absdir", "gone", "loop", "chain",
            "file", "slash", "deep", "back", "far", ".", "..", "none");
    return Combinators.combine(
            Arbitraries.of("", "", "/", "//"),
            name.list().ofMinSize(0).ofMaxSize(6),
            Arbitraries.of("", "", "", "/", "/.", "//"))
        .as((start, names, end) -> start + String.join("/", names) + end);
  }

  @Provide
  Arbitrary<Integer> opens() {
    return Arbitraries.of(
        Fcntl.O_RDONLY,
        Fcntl.O_PATH,
        Fcntl.O_PATH | Fcntl.O_NOFOLLOW,
        Fcntl.O_NOFOLLOW,
        Fcntl.O_DIRECTORY,
        Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW,
        Fcntl.O_PATH | Fcntl.O_DIRECTORY,
        Fcntl.O_WRONLY,
        Fcntl.O_CREAT | Fcntl.O_EXCL | Fcntl.O_RDWR);
  }

  @Provide
  Arbitrary<Integer> resolves() {
    return Arbitraries.of(
        0,
        Fcntl.RESOLVE_IN_ROOT,
        Fcntl.RESOLVE_BENEATH,
        Fcntl.RESOLVE_NO_SYMLINKS,
        Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_SYMLINKS,
        Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_NO_SYMLINKS,
        Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_MAGICLINKS,
        Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_IN_ROOT,
        64);
  }

  @Property(tries = 4000)
  void agreesWithTheKernel(
      @ForAll("paths") String path,
      @ForAll("opens") int flags,
      @ForAll("resolves") int resolve,
      @ForAll boolean below) {
    int start = below ? sub : root;
    int mode = (flags & Fcntl.O_CREAT) != 0 ? 0600 : 0;
    String kernel = told(POSIX.openat2(start, path, flags, mode, resolve), path, start, flags);
    String walk =
        told(PathWalk.open(new LinuxTree(), start, path, flags, mode, resolve), path, start, flags);
    assertThat(walk)
        .as("%s flags %o resolve %x below %b", path, flags, resolve, below)
        .isEqualTo(kernel);
  }

  /** What was opened, or the error; what was made is removed. */
  private static String told(int fd, String path, int start, int flags) {
    if (fd < 0) {
      return "error " + -fd;
    }
    FileStat stat = new FileStat();
    assertThat(POSIX.fstat(fd, stat)).isZero();
    StringBuilder name = new StringBuilder();
    POSIX.readlinkat(Fcntl.AT_FDCWD, "/proc/self/fd/" + fd, name);
    POSIX.close(fd);
    if ((flags & Fcntl.O_CREAT) != 0) {
      assertThat(POSIX.unlinkat(Fcntl.AT_FDCWD, name.toString(), 0)).isZero();
      return name.toString(); // not the same file the second time
    }
    return name + " " + stat.inode;
  }

  @Property(tries = 200)
  void leavesNoDescriptorBehind(@ForAll("paths") String path, @ForAll("resolves") int resolve) {
    int before = POSIX.dup(root);
    int fd = PathWalk.open(new LinuxTree(), root, path, Fcntl.O_PATH, 0, resolve);
    if (fd >= 0) {
      POSIX.close(fd);
    }
    POSIX.close(before);
    int after = POSIX.dup(root);
    POSIX.close(after);
    assertThat(after).as(path).isEqualTo(before);
  }
}
