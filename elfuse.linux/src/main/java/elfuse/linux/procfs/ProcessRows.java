package elfuse.linux.procfs;

import static elfuse.linux.procfs.Row.file;
import static elfuse.linux.procfs.Row.text;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.Stat;
import elfuse.linux.process.Image;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Place;
import elfuse.mm.GuestFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files of {@code /proc/PID} and {@code /proc/PID/task/TID} ({@code man 5 proc}). */
final class ProcessRows {
  private static final int MOST_ARGUMENTS = 8 << 20;

  private ProcessRows() {}

  static final Table<Subject> PROCESS = Table.of(rows(true));
  static final Table<Subject> THREAD = Table.of(rows(false));

  private static List<Row<Subject>> rows(boolean process) {
    List<Row<Subject>> all = new ArrayList<>();
    all.add(text("status", 0444, StatusText::status));
    all.add(text("stat", 0444, StatusText::stat));
    all.add(text("statm", 0444, StatusText::statm));
    all.add(file("comm", 0644, s -> gone(s, comm(s) + "\n"), ProcessRows::rename));
    all.add(text("cmdline", 0444, s -> gone(s, s.ofImage(ProcessRows::arguments, ""))));
    all.add(secret("environ", 0400, s -> s.ofImage(ProcessRows::environment, "")));
    all.add(secret("auxv", 0400, s -> s.ofImage(i -> latin(i.auxv), "")));
    all.add(secret("maps", 0444, s -> s.ofImage(i -> i.space.maps(), "")));
    all.add(secret("smaps", 0444, s -> s.ofImage(SmapsText::smaps, "")));
    all.add(secret("smaps_rollup", 0444, s -> s.ofImage(SmapsText::rollup, "")));
    all.add(secret("io", 0400, s -> IO));
    all.add(secret("personality", 0400, s -> String.format("%08x\n", s.process().personality)));
    all.add(text("wchan", 0444, s -> gone(s, "0")));
    all.add(text("limits", 0444, s -> gone(s, LimitsText.of(s.process().limits))));
    all.add(text("mountinfo", 0444, s -> gone(s, MountsText.mountinfo(s.process()))));
    all.add(text("mounts", 0444, s -> gone(s, MountsText.mounts(s.process()))));
    all.add(text("cgroup", 0444, s -> gone(s, "0::/\n")));
    all.add(text("oom_score", 0444, s -> gone(s, "0\n")));
    all.add(text("loginuid", 0644, s -> gone(s, "4294967295")));
    all.add(text("sessionid", 0444, s -> gone(s, "4294967295")));
    all.add(
        file(
            "oom_score_adj",
            0644,
            s -> gone(s, s.process().oomScoreAdjust + "\n"),
            ProcessRows::adjust));
    for (String map : new String[] {"uid_map", "gid_map"}) {
      all.add(text(map, 0644, s -> gone(s, "         0          0 4294967295\n")));
    }
    all.add(text("setgroups", 0644, s -> gone(s, "allow\n")));
    all.add(text("children", 0444, StatusText::children));
    all.add(
        ProcessLink.row(
            "cwd", s -> s.thread() == null ? null : s.thread().paths.cwdLink(), ProcessRows::cwd));
    all.add(ProcessLink.row("root", s -> "/", (s, l) -> l.find(NOWHERE, "/", true)));
    all.add(ProcessLink.row("exe", ProcessRows::executable, ProcessRows::openExecutable));
    all.add(Row.node("mem", Stat.S_IFREG | 0600, MemoryFile::new));
    all.add(directory("fd", 0500, (p, n, s) -> new FdDirectory(p, n, s, false)));
    all.add(directory("fdinfo", 0555, (p, n, s) -> new FdDirectory(p, n, s, true)));
    for (String net :
        new String[] {
          "tcp",
          "tcp6",
          "udp",
          "udp6",
          "raw",
          "raw6",
          "unix",
          "dev",
          "route",
          "arp",
          "if_inet6",
          "netlink",
          "packet",
          "protocols",
          "snmp",
          "sockstat",
          "sockstat6",
          "ipv6_route"
        }) {
      all.add(
          text("net/" + net, 0444, s -> HostText.of(s.process().posix, "/proc/self/net/" + net)));
    }
    if (process) {
      all.add(directory("task", 0555, TaskDirectory::new));
      all.removeIf(row -> row.path().equals("children"));
    }
    return all;
  }

  private static final elfuse.linux.vfs.Position NOWHERE = elfuse.linux.vfs.Position.of(null, -1);

  private static final String IO =
      "rchar: 0\nwchar: 0\nsyscr: 0\nsyscw: 0\nread_bytes: 0\nwrite_bytes: 0\n"
          + "cancelled_write_bytes: 0\n";

  private static Row<Subject> directory(String name, int mode, Row.Maker<Subject> maker) {
    return Row.node(name, Stat.S_IFDIR | mode, maker);
  }

  /** A file that nobody may read who may not trace the process (fs/proc/base.c, proc_mem_open). */
  private static Row<Subject> secret(
      String name, int permissions, java.util.function.Function<Subject, String> content) {
    return Row.node(
        name,
        Stat.S_IFREG | permissions,
        (parent, called, subject) -> new SecretFile(parent, called, permissions, subject, content));
  }

  /** {@return a text while its subject exists, else null} */
  static String gone(Subject subject, String text) {
    return subject.exists() ? text : null;
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** {@return the thread that has the name: a first one that has ended keeps it} */
  private static Task named(Subject subject) {
    return subject.task() == null ? subject.process().leader() : subject.task();
  }

  static String comm(Subject subject) {
    Task named = named(subject);
    return named == null ? "" : named.comm;
  }

  /** PR_SET_NAME by another way: threads of the same process alone may do it. */
  private static int rename(Subject subject, String text) {
    Task caller = Task.current();
    Task thread = named(subject);
    if (caller == null || thread == null || caller.process != subject.process()) {
      return -Errno.EINVAL;
    }
    int end = text.indexOf(0);
    String name = end < 0 ? text : text.substring(0, end);
    thread.comm = name.substring(0, Math.min(15, name.length()));
    return 0;
  }

  private static Place cwd(Subject subject, Lookup lookup) {
    Task thread = subject.thread();
    return thread == null ? Place.failed(-Errno.ENOENT) : thread.paths.cwdPlace();
  }

  private static int adjust(Subject subject, String text) {
    try {
      int value = Integer.parseInt(text.strip());
      if (value < -1000 || value > 1000) {
        return -Errno.EINVAL;
      }
      Process process = subject.process();
      if (value < process.oomScoreAdjust && !process.credentials.may(Capability.CAP_SYS_RESOURCE)) {
        return -Errno.EACCES; // lowering takes CAP_SYS_RESOURCE
      }
      process.oomScoreAdjust = value;
      return 0;
    } catch (NumberFormatException wrong) {
      return -Errno.EINVAL;
    }
  }

  /**
   * The arguments as they stand in memory now. A program that wrote over their end has made a title
   * of them, which goes on into the environment (fs/proc/base.c, get_mm_cmdline).
   */
  private static String arguments(Image image) {
    String text = memory(image, image.argumentsStart, image.argumentsEnd);
    if (text.isEmpty() || text.charAt(text.length() - 1) == 0) {
      return text;
    }
    String more = memory(image, image.argumentsStart, image.environmentEnd);
    int end = more.indexOf(0);
    return end < 0 ? more : more.substring(0, end + 1);
  }

  private static String environment(Image image) {
    return memory(image, image.argumentsEnd, image.environmentEnd);
  }

  private static String memory(Image image, long from, long to) {
    try {
      return latin(image.space.memory().copyIn(from, Math.clamp(to - from, 0, MOST_ARGUMENTS)));
    } catch (GuestFault unmapped) {
      return "";
    }
  }

  private static String executable(Subject subject) {
    return subject.ofImage(
        image -> {
          String path =
              image.file == null
                  ? null
                  : subject.process().table.lookup().space().pathOf(image.file.hostFd());
          return path == null ? image.executable : path;
        },
        null);
  }

  private static Place openExecutable(Subject subject, elfuse.linux.vfs.Lookup lookup) {
    Image image = subject.process().acquireImage();
    if (image == null) {
      return Place.failed(-Errno.ENOENT);
    }
    try {
      return image.file == null
          ? Place.failed(-Errno.ENOENT)
          : subject
              .process()
              .table
              .lookup()
              .space()
              .placeOf(subject.process().posix.dup(image.file.hostFd()));
    } finally {
      image.release();
    }
  }
}
