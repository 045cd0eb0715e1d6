package elfuse.linux.process;

import elfuse.host.Posix;

/** Users and groups of a process (man 7 credentials). Owned by the process's one thread. */
public final class Credentials {
  public int uid;
  public int euid;
  public int suid;
  public int fsuid;
  public int gid;
  public int egid;
  public int sgid;
  public int fsgid;

  /** Supplementary groups. */
  public int[] groups = {};

  Credentials(Posix posix, long uid, long gid) {
    this.uid = euid = suid = fsuid = uid < 0 ? posix.getuid() : (int) uid;
    this.gid = egid = sgid = fsgid = gid < 0 ? posix.getgid() : (int) gid;
  }

  /** {@return whether the process may do what only root may} */
  public boolean privileged() {
    return euid == 0;
  }
}
