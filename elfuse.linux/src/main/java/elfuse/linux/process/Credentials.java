package elfuse.linux.process;

import elfuse.abi.Capability;
import elfuse.host.Posix;
import elfuse.shim.ShimData;

/** Users and groups of a process (man 7 credentials). Guarded by its own monitor. */
public final class Credentials {
  /** Every capability: the bounding set of all processes. */
  public static final long ALL_CAPABILITIES = (1L << Capability.CAP_LAST_CAP + 1) - 1;

  // CAP_CHOWN to CAP_FSETID, CAP_LINUX_IMMUTABLE, CAP_MKNOD, CAP_MAC_OVERRIDE
  private static final long FILES = 0x1f | 1 << 9 | 1 << 27 | 1L << 32;

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

  /** Capabilities, bit n for number n; those of a process, though Linux has them per thread. */
  public long permitted;

  public long effective;
  public long inheritable;

  Credentials(Posix posix, long uid, long gid) {
    this.uid = euid = suid = fsuid = uid < 0 ? posix.getuid() : (int) uid;
    this.gid = egid = sgid = fsgid = gid < 0 ? posix.getgid() : (int) gid;
    permitted = effective = this.uid == 0 ? ALL_CAPABILITIES : 0;
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
    permitted = other.permitted;
    effective = other.effective;
    inheritable = other.inheritable;
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
    return mine.may(Capability.CAP_SYS_PTRACE)
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
            permitted = program.permitted;
            effective = program.effective;
          });
    }
  }

  /** {@return whether the process has a capability of {@link Capability} in effect} */
  public boolean may(int capability) {
    return (effective >>> capability & 1) != 0;
  }

  /** {@return whether the process may do what has no capability of its own} */
  public boolean privileged() {
    return may(Capability.CAP_SYS_ADMIN);
  }

  /** What a change of users does to capabilities (man 7 capabilities; cap_emulate_setxuid). */
  public void changedUsers(int uidBefore, int euidBefore, int suidBefore) {
    boolean wasRoot = uidBefore == 0 || euidBefore == 0 || suidBefore == 0;
    if (wasRoot && uid != 0 && euid != 0 && suid != 0) {
      permitted = 0;
      effective = 0;
    }
    if (euidBefore == 0 && euid != 0) {
      effective = 0;
    } else if (euidBefore != 0 && euid == 0) {
      effective = permitted;
    }
  }

  /** The same for the user that files are used as (man 2 setfsuid). */
  public void changedFileUser(int fsuidBefore) {
    if (fsuidBefore == 0 && fsuid != 0) {
      effective &= ~FILES;
    } else if (fsuidBefore != 0 && fsuid == 0) {
      effective |= permitted & FILES;
    }
  }

  /**
   * What a new program has of a process with these ids (man 7 capabilities, "Transformation of
   * capabilities during execve()", without capabilities of files).
   */
  void execed() {
    permitted = uid == 0 || euid == 0 ? ALL_CAPABILITIES : 0;
    effective = euid == 0 ? permitted : 0;
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
