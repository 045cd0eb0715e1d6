package elfuse.linux.procfs;

import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.linux.process.Process;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Mount;
import elfuse.linux.vfs.Namespace;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code mountinfo} and {@code mounts}. A guest whose root is the host's sees the host's mounts
 * too, but for those that lie beneath its own.
 */
final class MountsText {
  private static final int FIRST_OF_HOST =
      1000; // so that the host's numbers are no mount's of ours
  // linux/magic.h
  private static final Map<Integer, String> TYPES =
      Map.of(
          0xef53, "ext4",
          0x1021994, "tmpfs",
          0x794c7630, "overlay",
          0x9123683e, "btrfs",
          0x58465342, "xfs",
          0x6969, "nfs",
          0x65735546, "fuse",
          0x858458f6, "ramfs",
          0x01021997, "9p");

  private MountsText() {}

  /** One mount as both files tell it. */
  private record Line(
      int id,
      int parent,
      String device,
      String root,
      String path,
      String options,
      String type,
      String source) {}

  static String mountinfo(Process process) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines(process)) {
      text.append(line.id).append(' ').append(line.parent).append(' ').append(line.device);
      text.append(' ').append(line.root).append(' ').append(line.path).append(' ');
      text.append(line.options).append(" - ").append(line.type).append(' ').append(line.source);
      text.append(' ').append(line.options.startsWith("ro") ? "ro" : "rw").append('\n');
    }
    return text.toString();
  }

  static String mounts(Process process) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines(process)) {
      text.append(line.source).append(' ').append(line.path).append(' ').append(line.type);
      text.append(' ').append(line.options).append(" 0 0\n");
    }
    return text.toString();
  }

  private static List<Line> lines(Process process) {
    Namespace space = process.table.lookup().space();
    List<Line> lines = new ArrayList<>();
    for (Mount mount : space.mounts()) {
      lines.add(line(process.posix, mount));
    }
    if (!space.isConfined()) {
      for (String host : HostText.of(process.posix, "/proc/self/mountinfo").split("\n")) {
        ofHost(space, host, lines);
      }
    }
    return lines;
  }

  private static Line line(Posix posix, Mount mount) {
    String options = mount.isReadOnly() ? "ro,relatime" : "rw,relatime";
    int parent = mount.parent() == null ? 0 : mount.parent().id();
    FileStat stat = new FileStat();
    String type = "none";
    if (mount.virtualRoot() != null) {
      FileSystem system = mount.virtualRoot().system();
      stat.devMinor = system.minor();
      type = system.type();
    } else {
      posix.fstat(mount.rootFd(), stat);
      type = type(posix, mount.rootFd());
    }
    return new Line(
        mount.id(),
        parent,
        stat.devMajor + ":" + stat.devMinor,
        "/",
        escaped(mount.path()),
        options,
        type,
        escaped(mount.source()));
  }

  private static String type(Posix posix, int fd) {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(120, 8).address();
      return posix.fstatfs(fd, at) < 0
          ? "none"
          : TYPES.getOrDefault((int) NativeMemory.getLong(at), "none");
    }
  }

  private static void ofHost(Namespace space, String line, List<Line> to) {
    String[] words = line.split(" ");
    int dash = List.of(words).indexOf("-");
    if (dash < 6 || words.length < dash + 3 || words[4].equals("/")) {
      return;
    }
    for (Mount mount : space.mounts()) {
      String top = escaped(mount.path());
      if (top.length() > 1 && (words[4].equals(top) || words[4].startsWith(top + "/"))) {
        return;
      }
    }
    to.add(
        new Line(
            FIRST_OF_HOST + Integer.parseInt(words[0]),
            1,
            words[2],
            words[3],
            words[4],
            words[5],
            words[dash + 1],
            words[dash + 2]));
  }

  // fs/proc_namespace.c, mangle
  private static String escaped(String text) {
    return text.replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012");
  }
}
