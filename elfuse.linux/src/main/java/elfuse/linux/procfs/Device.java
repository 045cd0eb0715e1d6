package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Leaf;
import elfuse.linux.vfs.Opened;

/** A device file. */
class Device extends Leaf {
  /** Opens a device. */
  interface Opener {
    /** {@return the description, with the flags of open, or an error} */
    Opened open(ProcessTable table, int flags);
  }

  private static final int TERMINALS = 5; // Documentation/admin-guide/devices.txt

  private final ProcessTable table;
  private final int major;
  private final int minor;
  private final Opener opener;

  Device(
      Directory parent,
      String name,
      int mode,
      ProcessTable table,
      int major,
      int minor,
      Opener opener) {
    super(parent, name, mode);
    this.table = table;
    this.major = major;
    this.minor = minor;
    this.opener = opener;
  }

  /** {@return a row for a device} */
  static Row<ProcessTable> row(String name, int mode, int major, int minor, Opener opener) {
    return Row.node(
        name,
        mode,
        (parent, called, table) -> new Device(parent, called, mode, table, major, minor, opener));
  }

  /** {@return what opens a terminal device, named by its path below /dev} */
  static Opener terminal(String name) {
    return (table, flags) -> {
      Task caller = Task.current();
      Object opened = caller == null ? null : table.terminals.open(caller, name, flags);
      return switch (opened) {
        case OpenFileDescription file -> Opened.of(file);
        case Integer error -> Opened.failed(error);
        case null, default -> Opened.failed(-Errno.ENXIO);
      };
    };
  }

  @Override
  public int stat(FileStat out) {
    // ttyname compares a descriptor, which is the host's, with the name
    Task caller = major == TERMINALS ? Task.current() : null;
    if (caller != null && table.terminals.stat(caller, name(), out)) {
      return 0;
    }
    super.stat(out);
    out.blockSize = 4096;
    out.rdevMajor = major;
    out.rdevMinor = minor;
    return 0;
  }

  @Override
  public Opened open(int flags) {
    return opener.open(table, flags);
  }
}
