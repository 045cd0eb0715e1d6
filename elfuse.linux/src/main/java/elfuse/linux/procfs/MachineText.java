package elfuse.linux.procfs;

import elfuse.abi.SysinfoLayout;
import elfuse.abi.Time;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.util.Locale;
import java.util.Map;

/**
 * What files of {@code /proc} say of the machine where the host has no such files: what {@code
 * sysinfo} knows, and zeros where it knows nothing. Formats are those of man 5 proc.
 */
final class MachineText {
  private static final double LOAD = 1 << 16; // SI_LOAD_SHIFT
  private static final String NO_TIMES = " 0 0 0 0 0 0 0 0 0 0\n";

  /** Files below {@code /proc/sys}, with Linux's own default values. */
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("kernel/ngroups_max", "65536"),
          Map.entry("kernel/cap_last_cap", "40"),
          Map.entry("kernel/threads-max", "32768"),
          Map.entry("kernel/random/entropy_avail", "256"),
          Map.entry("kernel/random/poolsize", "256"),
          Map.entry("vm/overcommit_memory", "0"),
          Map.entry("vm/overcommit_ratio", "50"),
          Map.entry("vm/swappiness", "60"),
          Map.entry("fs/file-max", "9223372036854775807"),
          Map.entry("fs/pipe-max-size", "1048576"),
          Map.entry("fs/inotify/max_user_watches", "4096"),
          Map.entry("fs/inotify/max_user_instances", "128"),
          Map.entry("fs/inotify/max_queued_events", "16384"),
          Map.entry("net/core/somaxconn", "4096"),
          Map.entry("net/ipv4/ip_local_port_range", "32768\t60999"),
          Map.entry("net/ipv4/ip_forward", "0"),
          Map.entry("net/ipv4/tcp_fin_timeout", "60"),
          Map.entry("net/ipv6/conf/all/disable_ipv6", "0"));

  private MachineText() {}

  /** {@return the text of a file of {@code /proc}, by its path there; empty if nothing is known} */
  static String of(Posix posix, String path) {
    if (path.startsWith("sys/")) {
      String value = DEFAULTS.get(path.substring("sys/".length()));
      return value == null ? "" : value + "\n";
    }
    try (Arena arena = Arena.ofConfined()) {
      long info = arena.allocate(SysinfoLayout.SIZE, 8).address();
      if (posix.sysinfo(info) < 0) {
        return "";
      }
      return switch (path) {
        case "meminfo" -> memory(info);
        case "uptime" ->
            "%1$d.00 %1$d.00\n".formatted(NativeMemory.getLong(info + SysinfoLayout.UPTIME));
        case "loadavg" -> load(info);
        case "stat" -> times(posix.clockNanos(Time.CLOCK_REALTIME) / 1_000_000_000, info);
        default -> "";
      };
    }
  }

  private static String memory(long info) {
    long unit = NativeMemory.getInt(info + SysinfoLayout.MEM_UNIT);
    long free = NativeMemory.getLong(info + SysinfoLayout.FREERAM) * unit / 1024;
    String line = "%-16s%8d kB\n";
    return line.formatted(
            "MemTotal:", NativeMemory.getLong(info + SysinfoLayout.TOTALRAM) * unit / 1024)
        + line.formatted("MemFree:", free)
        + line.formatted("MemAvailable:", free)
        + line.formatted("Buffers:", 0)
        + line.formatted("Cached:", 0)
        + line.formatted("SwapCached:", 0)
        + line.formatted(
            "SwapTotal:", NativeMemory.getLong(info + SysinfoLayout.TOTALSWAP) * unit / 1024)
        + line.formatted(
            "SwapFree:", NativeMemory.getLong(info + SysinfoLayout.FREESWAP) * unit / 1024);
  }

  private static String load(long info) {
    long loads = info + SysinfoLayout.LOADS;
    return String.format(
        Locale.ROOT,
        "%.2f %.2f %.2f 1/1 1\n",
        NativeMemory.getLong(loads) / LOAD,
        NativeMemory.getLong(loads + 8) / LOAD,
        NativeMemory.getLong(loads + 16) / LOAD);
  }

  private static String times(long now, long info) {
    StringBuilder text = new StringBuilder("cpu " + NO_TIMES);
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      text.append("cpu").append(i).append(NO_TIMES);
    }
    return text.append("intr 0\nctxt 0\nbtime ")
        .append(now - NativeMemory.getLong(info + SysinfoLayout.UPTIME))
        .append("\nprocesses 1\nprocs_running 1\nprocs_blocked 0\nsoftirq 0\n")
        .toString();
  }
}
