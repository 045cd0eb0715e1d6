package elfuse.linux.vfs;

import elfuse.abi.Statfs;

/** The kinds of file systems that exist only here, as statfs and mountinfo tell them. */
public enum FileSystem {
  /** Processes. */
  PROC("proc", Statfs.PROC_SUPER_MAGIC),
  /** Devices. */
  DEVTMPFS("devtmpfs", Statfs.TMPFS_MAGIC),
  /** Terminals. */
  DEVPTS("devpts", Statfs.DEVPTS_SUPER_MAGIC),
  /** What the machine has. */
  SYSFS("sysfs", Statfs.SYSFS_MAGIC),
  /** Directories that lead to mount points and that the tree beneath lacks. */
  TMPFS("tmpfs", Statfs.TMPFS_MAGIC);

  // Minor numbers of major 0 that the host's own anonymous devices, which count up, do not reach
  private static final int FIRST_MINOR = 0xe0000;

  private final String type;
  private final int magic;

  FileSystem(String type, int magic) {
    this.type = type;
    this.magic = magic;
  }

  /** {@return its name in /proc/filesystems} */
  public String type() {
    return type;
  }

  /** {@return the {@code f_type} of statfs} */
  public int magic() {
    return magic;
  }

  /** {@return the minor number of its device; the major number is 0} */
  public int minor() {
    return FIRST_MINOR + ordinal();
  }
}
