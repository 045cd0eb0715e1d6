package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The same calls on Linux's host and on Darwin's, each in a directory of its own: whatever a guest
 * can see has to be the same.
 */
class DarwinAgreesProperties {
  /** One call: what it is, and the choices it makes. */
  record Step(int call, int a, int b, int c) {}

  private static final String[] NAMES = {
    "f", "g", "d", "d/x", "d/y", "l", "d/../f", "nothing/f", "f/x", "l/x", "", ".", "d/"
  };
  private static final int[] OPENS = {
    Fcntl.O_RDONLY,
    Fcntl.O_RDWR | Fcntl.O_CREAT,
    Fcntl.O_WRONLY | Fcntl.O_CREAT | Fcntl.O_EXCL,
    Fcntl.O_RDWR | Fcntl.O_TRUNC,
    Fcntl.O_WRONLY | Fcntl.O_APPEND,
    Fcntl.O_DIRECTORY,
    Fcntl.O_NOFOLLOW,
    Fcntl.O_PATH,
    Fcntl.O_PATH | Fcntl.O_NOFOLLOW,
    Fcntl.O_PATH | Fcntl.O_DIRECTORY
  };
  private static final int[] RESOLVES = {
    0,
    Fcntl.RESOLVE_IN_ROOT,
    Fcntl.RESOLVE_BENEATH | Fcntl.RESOLVE_NO_SYMLINKS,
    Fcntl.RESOLVE_IN_ROOT | Fcntl.RESOLVE_NO_SYMLINKS
  };

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 1000);
    return Combinators.combine(Arbitraries.integers().between(0, 20), choice, choice, choice)
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Property(tries = 300)
  void filesAreTheSame(@ForAll("steps") List<Step> steps) throws Exception {
    List<String> linux = run(Posix.ofHost(), steps);
    List<String> darwin = run(DarwinDouble.posix(), steps);
    for (int i = 0; i < linux.size(); i++) {
      assertThat(darwin.get(i)).as("step %d of %s", i, steps).isEqualTo(linux.get(i));
    }
  }

  private static List<String> run(Posix posix, List<Step> steps) throws Exception {
    Path directory = Files.createTempDirectory("agree");
    List<String> told = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    int at =
        posix.openat(Fcntl.AT_FDCWD, directory.toString(), Fcntl.O_RDONLY | Fcntl.O_DIRECTORY, 0);
    try (Arena arena = Arena.ofConfined()) {
      long memory = arena.allocate(8192, 16).address();
      for (Step step : steps) {
        told.add(step.call + ": " + apply(posix, step, at, open, memory));
      }
    } finally {
      for (int fd : open) {
        posix.close(fd);
      }
      posix.close(at);
      try (Stream<Path> all = Files.walk(directory)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    return told;
  }

  private static String name(int choice) {
    return NAMES[choice % NAMES.length];
  }

  private static int fd(List<Integer> open, int choice) {
    return open.isEmpty() ? 1 << 20 : open.get(choice % open.size());
  }

  private static String apply(Posix posix, Step s, int at, List<Integer> open, long memory) {
    String name = name(s.a);
    String other = name(s.b);
    int fd = fd(open, s.a);
    switch (s.call) {
      case 0, 1 -> {
        int flags = OPENS[s.b % OPENS.length];
        return opened(posix, posix.openat(at, name, flags, 0644), open);
      }
      case 2 -> {
        int flags = OPENS[s.b % OPENS.length];
        int mode = (flags & Fcntl.O_CREAT) != 0 ? 0644 : 0;
        int resolve = RESOLVES[s.c % RESOLVES.length];
        return opened(posix, posix.openat2(at, name, flags, mode, resolve), open);
      }
      case 3 -> {
        return "" + posix.mkdirat(at, name, 0755);
      }
      case 4 -> {
        return "" + posix.symlinkat(other, at, name);
      }
      case 5 -> {
        return "" + posix.unlinkat(at, name, s.c % 2 == 0 ? 0 : Fcntl.AT_REMOVEDIR);
      }
      case 6 -> {
        return "" + posix.renameat2(at, name, at, other, s.c % 3);
      }
      case 7 -> {
        return "" + posix.linkat(at, name, at, other, s.c % 2 * Fcntl.AT_SYMLINK_FOLLOW);
      }
      case 8 -> {
        return stat(posix, at, name, s.c % 2 == 0 ? 0 : Fcntl.AT_SYMLINK_NOFOLLOW);
      }
      case 9 -> {
        StringBuilder text = new StringBuilder();
        return posix.readlinkat(at, name, text) + " " + text;
      }
      case 10 -> {
        byte[] bytes = ("data" + s.b).getBytes(StandardCharsets.ISO_8859_1);
        NativeMemory.put(memory, bytes, 0, bytes.length);
        return "" + posix.write(fd, memory, bytes.length);
      }
      case 11 -> {
        long n = posix.pread(fd, memory, 64, s.b % 10);
        byte[] bytes = new byte[(int) Math.max(0, n)];
        NativeMemory.get(memory, bytes, 0, bytes.length);
        return n + " " + new String(bytes, StandardCharsets.ISO_8859_1);
      }
      case 12 -> {
        return "" + posix.lseek(fd, s.b % 20, s.c % 3);
      }
      case 13 -> {
        FileStat stat = new FileStat();
        return posix.fstat(fd, stat) + text(stat);
      }
      case 14 -> {
        return "" + posix.fchmodat(at, name, s.b % 2 == 0 ? 0600 : 0755);
      }
      case 15 -> {
        NativeMemory.putLong(memory, s.b);
        NativeMemory.putLong(memory + 8, s.c % 2 == 0 ? 5 : Stat.UTIME_OMIT);
        NativeMemory.putLong(memory + 16, 77);
        NativeMemory.putLong(memory + 24, 88);
        int result = posix.utimensat(at, name, memory, Fcntl.AT_SYMLINK_NOFOLLOW);
        FileStat stat = new FileStat();
        posix.statx(at, name, Fcntl.AT_SYMLINK_NOFOLLOW, 0x7ff, stat);
        return result + " " + (result == 0 ? stat.modifySeconds + " " + stat.modifyNanos : "");
      }
      case 16 -> {
        // what callers do with a file that they hold; without a name Darwin finds it no more
        FileStat stat = new FileStat();
        if (posix.fstat(fd, stat) != 0 || stat.links == 0) {
          return "none";
        }
        int again = posix.openat(Fcntl.AT_FDCWD, "/proc/self/fd/" + fd, Fcntl.O_RDONLY, 0);
        return opened(posix, again, open);
      }
      case 17 -> {
        int copy = posix.dup(fd);
        String told = opened(posix, copy, open);
        long flags = posix.fcntl(copy, Fcntl.F_GETFL, 0);
        return told + " " + (flags < 0 ? flags : flags & ~(Fcntl.O_LARGEFILE | LOOKUP));
      }
      case 18 -> {
        return "" + posix.ftruncate(fd, s.b % 50);
      }
      case 19 -> {
        return entries(posix, at, name, memory);
      }
      default -> {
        return posix.faccessat2(at, name, s.b % 8, 0)
            + " "
            + posix.fchmodat(Fcntl.AT_FDCWD, "/proc/self/fd/" + fd, 0640);
      }
    }
  }

  // O_DIRECTORY and O_NOFOLLOW: Linux remembers them, Darwin does not (FMASK, sys/fcntl.h)
  private static final int LOOKUP = Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW;

  private static String opened(Posix posix, int fd, List<Integer> open) {
    if (fd < 0) {
      return "error " + -fd;
    }
    FileStat stat = new FileStat();
    String told = "opened " + posix.fstat(fd, stat) + text(stat);
    boolean named = (posix.fcntl(fd, Fcntl.F_GETFL, 0) & Fcntl.O_PATH) != 0;
    if (named && stat.type() != Stat.S_IFDIR) {
      // Darwin holds it by its name, so all that is done with it is done at once
      String self = "/proc/self/fd/" + fd;
      int again = posix.openat(Fcntl.AT_FDCWD, self, Fcntl.O_RDONLY, 0);
      FileStat other = new FileStat();
      told += " " + (again < 0 ? again : posix.fstat(again, other)) + text(other);
      StringBuilder link = new StringBuilder();
      told += " " + posix.readlinkat(fd, "", link) + link;
      told += " " + posix.fchmod(fd, 0600) + " " + posix.fchmodat(fd, "x", 0600);
      told += " " + posix.openat(fd, "x", 0, 0) + " " + posix.openat2(fd, "x", 0, 0, 0);
      told += " " + posix.fchownat(fd, "", -1, -1, Fcntl.AT_EMPTY_PATH);
      told += " " + posix.pollNow(fd, 1);
      int copy = posix.dup(fd);
      long flags = posix.fcntl(copy, Fcntl.F_GETFL, 0) & ~LOOKUP;
      told += " " + posix.fstat(copy, other) + text(other) + flags;
      posix.close(copy);
      if (again >= 0) {
        posix.close(again);
      }
      posix.close(fd);
      return told + " " + posix.fstat(fd, stat);
    }
    open.add(fd);
    return told;
  }

  private static String stat(Posix posix, int at, String name, int flags) {
    FileStat stat = new FileStat();
    int result = posix.statx(at, name, flags, 0x7ff, stat);
    return result + (result == 0 ? text(stat) : "");
  }

  private static String text(FileStat stat) {
    boolean directory = stat.type() == Stat.S_IFDIR;
    return " "
        + Integer.toOctalString(stat.mode)
        + " "
        + stat.links
        + (directory ? "" : " " + stat.size)
        + " "
        + stat.uid;
  }

  private static String entries(Posix posix, int at, String name, long memory) {
    int fd = posix.openat(at, name, Fcntl.O_RDONLY | Fcntl.O_DIRECTORY, 0);
    if (fd < 0) {
      return "error " + -fd;
    }
    TreeSet<String> all = new TreeSet<>();
    for (long n; (n = posix.getdents64(fd, memory, 8192)) > 0; ) {
      for (long entry = memory; entry < memory + n; ) {
        StringBuilder text = new StringBuilder();
        for (long c = entry + 19; NativeMemory.getByte(c) != 0; c++) {
          text.append((char) NativeMemory.getByte(c));
        }
        all.add(text + ":" + NativeMemory.getByte(entry + 18));
        entry += NativeMemory.getShort(entry + 16);
      }
    }
    posix.close(fd);
    return all.toString();
  }
}
