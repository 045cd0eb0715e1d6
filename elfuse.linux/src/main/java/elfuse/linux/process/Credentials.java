package elfuse.linux.process;

import elfuse.host.Posix;
import elfuse.shim.ShimData;

/** Users and groups of a process (man 7 credentials). Guarded by its own monitor. */
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

  private Credentials(Credentials other) {
    uid = other.uid;
    euid = other.euid;
    suid = other.suid;
    fsuid = other.fsuid;
    gid = other.gid;
    egid = other.egid;
    sgid = other.sgid;
    fsgid = other.fsgid;
    groups = other.groups.clone();
  }

  /** {@return those of a child} */
  Credentials copy() {
    return new Credentials(this);
  }

  /** {@return a copy as it is now; nobody changes it} */
  public synchronized Credentials snapshot() {
    return copy();
  }

  /**
   * {@return whether the process may look into another ({@code ptrace_may_access} with
   * PTRACE_MODE_READ_REALCREDS)}
   */
  public boolean mayInspect(Credentials other) {
    Credentials mine = snapshot();
    Credentials its = other.snapshot();
    return mine.privileged()
        || mine.uid == its.uid
            && mine.uid == its.euid
            && mine.uid == its.suid
            && mine.gid == its.gid
            && mine.gid == its.egid
            && mine.gid == its.sgid;
  }

  /** {@return whether files of a group may be used as its member} */
  public boolean isMember(int group) {
    boolean member = fsgid == group;
    for (int other : groups) {
      member |= other == group;
    }
    return member;
  }

  /** Takes over what a new program begins with; groups and real ids are the same there. */
  void adopt(Credentials program, Attention attention) {
    synchronized (this) {
      change(
          attention,
          () -> {
            euid = program.euid;
            suid = program.suid;
            fsuid = program.fsuid;
            egid = program.egid;
            sgid = program.sgid;
            fsgid = program.fsgid;
          });
    }
  }

  /** {@return whether the process may do what only root may} */
  public boolean privileged() {
    return euid == 0;
  }

  /**
   * Changes ids so that no fast path of the guest answers with a mix of old and new: the lane is up
   * from before the first store to after the last one. System calls read and change credentials
   * under this object's monitor, so one that the lane sent to the host waits for the end.
   */
  public void change(Attention attention, Runnable stores) {
    attention.raise(ShimData.CRED);
    try {
      stores.run();
      publish(attention);
    } finally {
      attention.drop(ShimData.CRED);
    }
  }

  void publish(Attention attention) {
    ShimData shim = attention.shim();
    shim.publish(174, uid & 0xffff_ffffL);
    shim.publish(175, euid & 0xffff_ffffL);
    shim.publish(176, gid & 0xffff_ffffL);
    shim.publish(177, egid & 0xffff_ffffL);
  }
}
