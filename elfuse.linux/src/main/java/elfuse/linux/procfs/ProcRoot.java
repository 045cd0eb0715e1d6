package elfuse.linux.procfs;

import elfuse.abi.Stat;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/** The root of {@code /proc}: files of the system, and a directory for each process. */
final class ProcRoot extends Table.Of<ProcessTable> {
  private static final int PROCESS = 0555;

  ProcRoot(ProcessTable table) {
    super(null, "", 0555, FileSystem.PROC, SystemRows.TABLE, table);
  }

  @Override
  public Node lookup(String name) {
    int number = number(name);
    if (number <= 0) {
      return super.lookup(name);
    }
    Process process = subject.get(number);
    if (process != null) {
      return new ProcessDirectory(this, name, new Subject(process, null));
    }
    Task task = subject.task(number); // a thread's is there, though it is not listed
    return task == null ? null : new ProcessDirectory(this, name, new Subject(task.process, task));
  }

  /** {@return a number written as the kernel writes it, or -1 (fs/proc/util.c, name_to_int)} */
  static int number(String name) {
    if (name.isEmpty() || name.length() > 9 || name.charAt(0) == '0' && name.length() > 1) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  @Override
  public List<Entry> list() {
    List<Entry> all = new ArrayList<>(super.list());
    for (Process process : subject.group(0)) {
      all.add(new Entry(Integer.toString(process.pid), Stat.S_IFDIR | PROCESS));
    }
    return all;
  }
}
