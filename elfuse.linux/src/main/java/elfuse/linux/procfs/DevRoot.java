package elfuse.linux.procfs;

import elfuse.abi.Stat;
import elfuse.fd.MemoryDevice;
import elfuse.fd.VirtualDescription;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Opened;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code /dev} ({@code man 4 null}, {@code man 4 tty}, Documentation/admin-guide/devices.txt). A
 * guest whose root is the host's finds the host's other devices behind these.
 */
final class DevRoot extends Table.Of<ProcessTable> {
  private static final Table<ProcessTable> TABLE = Table.of(rows());

  private final boolean overlay;

  /**
   * Makes one.
   *
   * @param overlay whether the host's devices show through
   */
  DevRoot(ProcessTable table, boolean overlay) {
    super(null, "", 0755, FileSystem.DEVTMPFS, TABLE, table);
    this.overlay = overlay;
  }

  private static List<Row<ProcessTable>> rows() {
    List<Row<ProcessTable>> all = new ArrayList<>();
    for (MemoryDevice.Kind kind : MemoryDevice.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      all.add(
          Device.row(
              name,
              Stat.S_IFCHR | 0666,
              1,
              kind.minor(),
              (table, flags) ->
                  Opened.of(
                      VirtualDescription.of(
                          MemoryDevice.of(table.posix(), kind), flags, "/dev/" + name))));
    }
    all.add(Device.row("tty", Stat.S_IFCHR | 0666, 5, 0, Device.terminal("tty")));
    all.add(Device.row("ptmx", Stat.S_IFCHR | 0666, 5, 2, Device.terminal("ptmx")));
    all.add(Row.link("fd", s -> "/proc/self/fd"));
    all.add(Row.link("stdin", s -> "/proc/self/fd/0"));
    all.add(Row.link("stdout", s -> "/proc/self/fd/1"));
    all.add(Row.link("stderr", s -> "/proc/self/fd/2"));
    return all;
  }

  @Override
  public boolean isOverlay() {
    return overlay;
  }

  @Override
  public List<Entry> list() {
    List<Entry> all = new ArrayList<>(super.list());
    Set<String> names = new HashSet<>();
    all.forEach(entry -> names.add(entry.name()));
    for (Entry entry : subject.lookup().space().around("/dev", overlay)) {
      if (names.add(entry.name())) {
        all.add(entry);
      }
    }
    return all;
  }
}
