package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code /dev/pts} ({@code man 4 pts}): pseudo-terminals that guests made and the run's own. Those
 * of others on the host show through where the guest's root is the host's.
 */
final class PtsRoot extends Directory {
  private static final int TERMINAL_MAJOR = 136; // Documentation/admin-guide/devices.txt

  private final ProcessTable table;
  private final boolean overlay;

  PtsRoot(ProcessTable table, boolean overlay) {
    super(null, "", 0755, FileSystem.DEVPTS);
    this.table = table;
    this.overlay = overlay;
  }

  @Override
  public boolean isOverlay() {
    return overlay;
  }

  @Override
  public Node lookup(String name) {
    if (name.equals("ptmx")) {
      int mode = Stat.S_IFCHR | 0666;
      return new Device(this, name, mode, table, 5, 2, Device.terminal("ptmx"));
    }
    int number = ProcRoot.number(name);
    return number >= 0 && table.terminals.names().contains(name)
        ? new Side(this, name, table, number)
        : null;
  }

  @Override
  public List<Entry> list() {
    List<Entry> all = new ArrayList<>();
    Set<String> names = new HashSet<>(table.terminals.names());
    names.forEach(name -> all.add(new Entry(name, Stat.S_IFCHR | 0620)));
    all.add(new Entry("ptmx", Stat.S_IFCHR | 0666));
    names.add("ptmx");
    if (overlay) {
      for (Entry entry : table.lookup().space().around("/dev/pts", true)) {
        if (names.add(entry.name())) {
          all.add(entry);
        }
      }
    }
    return all;
  }

  /** The side of a pair that programs use as their terminal. */
  private static final class Side extends Device {
    private final ProcessTable table;

    Side(PtsRoot parent, String name, ProcessTable table, int number) {
      super(
          parent,
          name,
          Stat.S_IFCHR | 0620,
          table,
          TERMINAL_MAJOR + (number >>> 8),
          number & 0xff,
          terminal("pts/" + name));
      this.table = table;
    }

    @Override
    public int uid() {
      FileStat stat = new FileStat();
      return host(stat) ? stat.uid : super.uid();
    }

    private boolean host(FileStat out) {
      Task caller = Task.current();
      return caller != null && table.terminals.stat(caller, "pts/" + name(), out);
    }

    /** The host's own answer: programs compare it with what fstat says of their terminal. */
    @Override
    public int stat(FileStat out) {
      return host(out) ? 0 : -Errno.ENOENT;
    }
  }
}
