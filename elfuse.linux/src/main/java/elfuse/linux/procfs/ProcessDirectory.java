package elfuse.linux.procfs;

import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Node;
import java.util.List;

/** The directory of a process, or of one of its threads. */
final class ProcessDirectory extends Table.Of<Subject> {
  ProcessDirectory(Directory parent, String name, Subject subject) {
    super(
        parent,
        name,
        0555,
        FileSystem.PROC,
        parent instanceof ProcRoot ? ProcessRows.PROCESS : ProcessRows.THREAD,
        subject);
  }

  /** Whose it is: root's, if others must not look (fs/proc/base.c, task_dump_owner). */
  @Override
  public int uid() {
    return subject.process().dumpable == 1 ? subject.process().credentials.euid : 0;
  }

  @Override
  public int gid() {
    return subject.process().dumpable == 1 ? subject.process().credentials.egid : 0;
  }

  @Override
  protected long madeMillis() {
    return subject.process().startMillis;
  }

  @Override
  public Node lookup(String name) {
    return subject.exists() ? super.lookup(name) : null;
  }

  @Override
  public List<Entry> list() {
    return subject.exists() ? super.list() : List.of();
  }
}
