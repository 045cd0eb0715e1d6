package elfuse.linux.procfs;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Image;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import java.util.List;
import java.util.function.Function;

/**
 * Whom a directory of {@code /proc} speaks of.
 *
 * @param process the process
 * @param task one of its threads, or null for the process as a whole
 */
record Subject(Process process, Task task) {
  /** {@return the number that the directory is named by} */
  int number() {
    return task == null ? process.pid : task.tid;
  }

  /** {@return the thread, or the first one of the process; null if it has ended} */
  Task thread() {
    return task != null ? task : process.task(process.pid);
  }

  /** {@return whether it is still there: a zombie is, until it was waited for} */
  boolean exists() {
    return task == null
        ? process.table.get(process.pid) == process
        : process.task(task.tid) == task;
  }

  /** {@return whether it has ended and is waited for} */
  boolean isZombie() {
    return process.isOver() || thread() == null;
  }

  /** {@return what a function says of its memory; the other text if that is gone} */
  String ofImage(Function<Image, String> say, String other) {
    Image image = process.acquireImage();
    if (image == null) {
      return other;
    }
    try {
      return process.isOver() ? other : say.apply(image);
    } finally {
      image.release();
    }
  }

  /** {@return 0, or why the caller may not look into it (man 2 ptrace, access mode checking)} */
  int inspect() {
    Task caller = Task.current();
    if (caller == null || caller.process == process) {
      return 0;
    }
    Credentials who = caller.process.credentials;
    Credentials whom = process.credentials;
    if (who.may(Capability.CAP_SYS_PTRACE)) {
      return 0;
    }
    boolean same =
        List.of(whom.uid, whom.euid, whom.suid).stream().allMatch(uid -> uid == who.fsuid)
            && List.of(whom.gid, whom.egid, whom.sgid).stream().allMatch(gid -> gid == who.fsgid);
    return same && process.dumpable == 1 ? 0 : -Errno.EACCES;
  }
}
