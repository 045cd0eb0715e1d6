package elfuse.linux.process;

import elfuse.abi.Capability;
import elfuse.abi.Sched;
import elfuse.abi.Stat;
import elfuse.abi.Statfs;
import elfuse.abi.StatfsLayout;
import elfuse.host.FileStat;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * What execve makes of users and groups (fs/exec.c, bprm_fill_uid; security/commoncap.c).
 *
 * <p>Set-user-ID and set-group-ID bits count where the guest's ids mean something, which is when
 * root runs elfuse. Run by another user, elfuse is to its guests what a user namespace is in which
 * that user alone has a number: the owner of such a file has none, and Linux takes no notice of the
 * bits then. They never count in a mount without them (nosuid), for scripts, after
 * PR_SET_NO_NEW_PRIVS, and for a caller that others look into.
 *
 * @param credentials the new program's
 * @param secure whether it must not trust its environment (AT_SECURE)
 * @param changed whether the bits changed anything
 */
record ProgramIdentity(Credentials credentials, boolean secure, boolean changed) {
  /** linux/personality.h, PER_CLEAR_ON_SETID. */
  static final int CLEARED =
      Sched.READ_IMPLIES_EXEC
          | Sched.ADDR_NO_RANDOMIZE
          | Sched.ADDR_COMPAT_LAYOUT
          | Sched.MMAP_PAGE_ZERO;

  /** {@return that of a program} */
  static ProgramIdentity of(Task task, Executable files) {
    Process process = task.process;
    Credentials old = process.credentials.snapshot();
    Credentials made = old.copy();
    FileStat file = files.program.stat();
    boolean user = (file.mode & Stat.S_ISUID) != 0;
    int both = Stat.S_ISGID | Stat.S_IXGRP;
    boolean group = (file.mode & both) == both;
    if ((user || group)
        && task.posix.geteuid() == 0
        && !process.noNewPrivileges
        && mayGive(task, files.program.fd())) {
      made.euid = user ? file.uid : made.euid;
      made.egid = group ? file.gid : made.egid;
    }
    boolean changed = made.euid != old.euid || !old.isMember(made.egid);
    if (changed && (process.noNewPrivileges || isUnsafe(task) && !old.may(Capability.CAP_SETUID))) {
      made.euid = made.uid;
      made.egid = made.gid;
    }
    made.execed();
    if (process.noNewPrivileges) {
      made.permitted &= old.permitted;
      made.effective &= made.permitted;
    }
    made.suid = made.fsuid = made.euid;
    made.sgid = made.fsgid = made.egid;
    boolean secure = changed || made.euid != old.uid || made.egid != old.gid;
    return new ProgramIdentity(made, secure, changed);
  }

  private static boolean mayGive(Task task, int fd) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mount = arena.allocate(StatfsLayout.SIZE, 8);
      return task.posix.fstatfs(fd, mount.address()) == 0
          && (mount.get(ValueLayout.JAVA_LONG, StatfsLayout.F_FLAGS) & Statfs.ST_NOSUID) == 0;
    }
  }

  /** fs/exec.c, check_unsafe_exec: others could change what the program does. */
  private static boolean isUnsafe(Task task) {
    Tracee tracee = task.ptrace;
    if (tracee != null && !tracee.tracer.process.credentials.may(Capability.CAP_SYS_PTRACE)) {
      return true;
    }
    int own = 0;
    for (Task thread : task.process.tasks()) {
      own += thread.paths == task.paths ? 1 : 0;
    }
    return task.paths.users() > own;
  }
}
