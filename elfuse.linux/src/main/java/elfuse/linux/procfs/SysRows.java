package elfuse.linux.procfs;

import static elfuse.linux.procfs.Row.text;

import elfuse.linux.process.ProcessTable;
import elfuse.linux.vfs.FileSystem;
import java.util.ArrayList;
import java.util.List;

/** {@code /sys} of a guest with a root of its own: the CPUs, and what libraries ask of memory. */
final class SysRows {
  private SysRows() {}

  /** {@return its root} */
  static Table.Of<ProcessTable> root(ProcessTable table) {
    return new Table.Of<>(null, "", 0555, FileSystem.SYSFS, TABLE, table);
  }

  private static final Table<ProcessTable> TABLE = Table.of(rows());

  private static List<Row<ProcessTable>> rows() {
    List<Row<ProcessTable>> all = new ArrayList<>();
    int cpus = Runtime.getRuntime().availableProcessors();
    String range = cpus == 1 ? "0\n" : "0-" + (cpus - 1) + "\n";
    String cpu = "devices/system/cpu/";
    for (String name : new String[] {"online", "possible", "present"}) {
      all.add(text(cpu + name, 0444, s -> range));
    }
    all.add(text(cpu + "offline", 0444, s -> "\n"));
    all.add(text(cpu + "isolated", 0444, s -> "\n"));
    all.add(text(cpu + "kernel_max", 0444, s -> "4095\n"));
    for (int i = 0; i < cpus; i++) {
      String number = Integer.toString(i);
      String topology = cpu + "cpu" + i + "/topology/";
      all.add(text(topology + "core_id", 0444, s -> number + "\n"));
      all.add(text(topology + "physical_package_id", 0444, s -> "0\n"));
      all.add(text(topology + "core_siblings_list", 0444, s -> range));
      all.add(text(topology + "thread_siblings_list", 0444, s -> number + "\n"));
    }
    String node = "devices/system/node/";
    all.add(text(node + "online", 0444, s -> "0\n"));
    all.add(text(node + "possible", 0444, s -> "0\n"));
    all.add(text(node + "node0/cpulist", 0444, s -> range));
    String pages = "kernel/mm/transparent_hugepage/";
    all.add(text(pages + "enabled", 0444, s -> "always madvise [never]\n"));
    all.add(text(pages + "hpage_pmd_size", 0444, s -> "2097152\n"));
    return all;
  }
}
