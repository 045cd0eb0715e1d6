package elfuse.linux.procfs;

import elfuse.abi.Stat;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Node;
import java.util.ArrayList;
import java.util.List;

/** {@code /proc/PID/task}: the threads of a process. */
final class TaskDirectory extends Directory {
  private final Subject subject;

  TaskDirectory(Directory parent, String name, Subject subject) {
    super(parent, name, 0555, parent.system());
    this.subject = subject;
  }

  @Override
  public Node lookup(String name) {
    int number = ProcRoot.number(name);
    Task task = number <= 0 ? null : subject.process().task(number);
    if (task != null) {
      return new ProcessDirectory(this, name, new Subject(subject.process(), task));
    }
    // the first thread is there as long as the process is (Linux: the group leader is a zombie)
    return number == subject.process().pid && subject.exists()
        ? new ProcessDirectory(this, name, new Subject(subject.process(), null))
        : null;
  }

  @Override
  public List<Entry> list() {
    List<Entry> all = new ArrayList<>();
    int leader = subject.process().pid;
    all.add(new Entry(Integer.toString(leader), Stat.S_IFDIR | 0555));
    for (Task task : subject.process().tasks()) {
      if (task.tid != leader) {
        all.add(new Entry(Integer.toString(task.tid), Stat.S_IFDIR | 0555));
      }
    }
    return all;
  }
}
