package elfuse.linux.procfs;

import static elfuse.linux.procfs.Row.link;
import static elfuse.linux.procfs.Row.text;

import elfuse.abi.Errno;
import elfuse.linux.calls.VersionText;
import elfuse.linux.ipc.Ipc;
import elfuse.linux.ipc.PosixQueues;
import elfuse.linux.process.CpuFeatures;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.FileSystem;
import elfuse.mm.InfraLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The files of {@code /proc} that speak of the system ({@code man 5 proc}). */
final class SystemRows {
  private SystemRows() {}

  static final Table<ProcessTable> TABLE = Table.of(rows());

  private static List<Row<ProcessTable>> rows() {
    List<Row<ProcessTable>> all = new ArrayList<>();
    all.add(link("self", s -> self(false)));
    all.add(link("thread-self", s -> self(true)));
    all.add(link("mounts", s -> "self/mounts"));
    all.add(link("net", s -> "self/net"));
    all.add(text("version", 0444, s -> version()));
    all.add(text("cpuinfo", 0444, s -> cpuinfo(s.cpu())));
    all.add(text("filesystems", 0444, SystemRows::filesystems));
    all.add(text("cmdline", 0444, s -> "\n"));
    all.add(text("loadavg", 0444, SystemRows::loadavg));
    all.add(host("stat", 0444));
    for (String name :
        new String[] {
          "meminfo", "uptime", "vmstat", "swaps", "diskstats", "partitions", "devices", "misc"
        }) {
      all.add(host(name, 0444));
    }
    all.add(host("tty/drivers", 0444));
    all.add(text("sysvipc/shm", 0444, s -> s.ipc.memory.list()));
    all.add(text("sysvipc/sem", 0444, s -> s.ipc.semaphores.list()));
    all.add(text("sysvipc/msg", 0444, s -> s.ipc.messages.list()));
    all.add(text("sys/kernel/ostype", 0444, s -> "Linux\n"));
    all.add(text("sys/kernel/osrelease", 0444, s -> VersionText.RELEASE + "\n"));
    all.add(text("sys/kernel/version", 0444, s -> VersionText.VERSION + "\n"));
    all.add(text("sys/kernel/hostname", 0644, s -> uname(s, 65) + "\n"));
    all.add(text("sys/kernel/domainname", 0644, s -> uname(s, 325) + "\n"));
    all.add(text("sys/kernel/pid_max", 0644, s -> ProcessTable.MOST_NUMBERS + "\n"));
    all.add(text("sys/kernel/core_pattern", 0644, s -> "core\n"));
    all.add(text("sys/kernel/randomize_va_space", 0644, s -> s.aslr() ? "2\n" : "0\n"));
    all.add(text("sys/kernel/overflowuid", 0644, s -> "65534\n"));
    all.add(text("sys/kernel/overflowgid", 0644, s -> "65534\n"));
    all.add(text("sys/kernel/random/uuid", 0444, s -> UUID.randomUUID() + "\n"));
    for (String name :
        new String[] {
          "kernel/ngroups_max",
          "kernel/cap_last_cap",
          "kernel/threads-max",
          "kernel/random/boot_id",
          "kernel/random/entropy_avail",
          "kernel/random/poolsize",
          "vm/overcommit_memory",
          "vm/overcommit_ratio",
          "vm/swappiness",
          "fs/file-max",
          "fs/file-nr",
          "fs/pipe-max-size",
          "fs/pipe-user-pages-soft",
          "fs/inotify/max_user_watches",
          "fs/inotify/max_user_instances",
          "fs/inotify/max_queued_events",
          "net/core/somaxconn",
          "net/ipv4/ip_local_port_range",
          "net/ipv4/ip_forward",
          "net/ipv4/tcp_fin_timeout",
          "net/ipv6/conf/all/disable_ipv6"
        }) {
      all.add(host("sys/" + name, 0444));
    }
    for (String name : new String[] {"msg_max", "msg_default"}) {
      all.add(text("sys/fs/mqueue/" + name, 0644, s -> PosixQueues.MOST_MESSAGES + "\n"));
    }
    for (String name : new String[] {"msgsize_max", "msgsize_default"}) {
      all.add(text("sys/fs/mqueue/" + name, 0644, s -> PosixQueues.MOST_SIZE + "\n"));
    }
    all.add(text("sys/fs/mqueue/queues_max", 0644, s -> PosixQueues.MOST_QUEUES + "\n"));
    Ipc.limits().forEach((name, value) -> all.add(text("sys/kernel/" + name, 0644, s -> value)));
    all.add(text("sys/vm/mmap_min_addr", 0444, s -> InfraLayout.MMAP_MIN_ADDR + "\n"));
    all.add(text("sys/vm/max_map_count", 0444, s -> InfraLayout.MAX_MAP_COUNT + "\n"));
    all.add(text("sys/fs/nr_open", 0444, s -> elfuse.fd.FdTable.MAX_DESCRIPTORS + "\n"));
    return all;
  }

  /** A file that says of the host's machine what it says of the guest's. */
  private static Row<ProcessTable> host(String path, int permissions) {
    return text(path, permissions, s -> machine(s, path));
  }

  private static String machine(ProcessTable table, String path) {
    String host = HostText.of(table.posix(), "/proc/" + path);
    return host.isEmpty() ? MachineText.of(table.posix(), path) : host;
  }

  private static String self(boolean thread) {
    Task caller = Task.current();
    if (caller == null) {
      return null;
    }
    int pid = caller.process.pid;
    return thread ? pid + "/task/" + caller.tid : Integer.toString(pid);
  }

  private static String version() {
    return "Linux version "
        + VersionText.RELEASE
        + " (elfuse@elfuse) (Java) "
        + VersionText.VERSION
        + "\n";
  }

  // arch/arm64/kernel/cpuinfo.c, c_show
  private static String cpuinfo(CpuFeatures cpu) {
    int midr = (int) cpu.midr(); // Arm ARM D24.2.100
    String maker =
        "CPU implementer\t: 0x%02x\nCPU architecture: 8\nCPU variant\t: 0x%x\n"
            .formatted(midr >>> 24, midr >>> 20 & 15);
    String part =
        "CPU part\t: 0x%03x\nCPU revision\t: %d\n\n".formatted(midr >>> 4 & 0xfff, midr & 15);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      text.append("processor\t: ").append(i);
      text.append("\nBogoMIPS\t: 2000.00\nFeatures\t: ").append(cpu.names());
      text.append('\n').append(maker).append(part);
    }
    return text.toString();
  }

  private static String filesystems(ProcessTable table) {
    StringBuilder text = new StringBuilder();
    String host = HostText.of(table.posix(), "/proc/filesystems");
    for (FileSystem own : FileSystem.values()) {
      if (!host.contains("\t" + own.type() + "\n")) {
        text.append("nodev\t").append(own.type()).append('\n');
      }
    }
    return text.append(host).toString();
  }

  private static String loadavg(ProcessTable table) {
    String text = machine(table, "loadavg");
    String[] words = (text.isEmpty() ? "0 0 0" : text).split(" ");
    int threads = 0;
    int last = 0;
    for (Process process : table.group(0)) {
      threads += process.tasks().size();
      last = Math.max(last, process.pid);
    }
    return words[0] + " " + words[1] + " " + words[2] + " 1/" + threads + " " + last + "\n";
  }

  private static String uname(ProcessTable table, int offset) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment name = arena.allocate(390);
      return table.posix().uname(name.address()) < 0 ? "" : name.getString(offset);
    }
  }

  /** {@return the error of a write to a file that nobody may change, even root} */
  static int denied() {
    return -Errno.EACCES;
  }
}
