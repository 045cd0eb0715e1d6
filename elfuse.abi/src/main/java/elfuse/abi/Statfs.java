package elfuse.abi;

/**
 * File system types and mount flags that {@code statfs} reports.
 *
 * <p>Headers {@code linux/magic.h}, {@code linux/statfs.h} of the kernel (the {@code ST_*} flags).
 */
public final class Statfs {
  /** ext2, ext3 and ext4. */
  public static final int EXT4_SUPER_MAGIC = 0xef53;

  /** tmpfs. */
  public static final int TMPFS_MAGIC = 0x1021994;

  /** proc. */
  public static final int PROC_SUPER_MAGIC = 0x9fa0;

  /** sysfs. */
  public static final int SYSFS_MAGIC = 0x62656572;

  /** devpts. */
  public static final int DEVPTS_SUPER_MAGIC = 0x1cd1;

  /** overlayfs. */
  public static final int OVERLAYFS_SUPER_MAGIC = 0x794c7630;

  /** btrfs. */
  public static final int BTRFS_SUPER_MAGIC = 0x9123683e;

  /** XFS. */
  public static final int XFS_SUPER_MAGIC = 0x58465342;

  /** NFS. */
  public static final int NFS_SUPER_MAGIC = 0x6969;

  /** ramfs. */
  public static final int RAMFS_MAGIC = 0x858458f6;

  /** Pipes. */
  public static final int PIPEFS_MAGIC = 0x50495045;

  /** Sockets. */
  public static final int SOCKFS_MAGIC = 0x534f434b;

  /** Anonymous inodes. */
  public static final int ANON_INODE_FS_MAGIC = 0x9041934;

  /** cgroup 2. */
  public static final int CGROUP2_SUPER_MAGIC = 0x63677270;

  /** FUSE. */
  public static final int FUSE_SUPER_MAGIC = 0x65735546;

  /** Read only. */
  public static final int ST_RDONLY = 0x1;

  /** No set-user-id. */
  public static final int ST_NOSUID = 0x2;

  /** No devices. */
  public static final int ST_NODEV = 0x4;

  /** No execution. */
  public static final int ST_NOEXEC = 0x8;

  /** Synchronous. */
  public static final int ST_SYNCHRONOUS = 0x10;

  /** Mandatory locks. */
  public static final int ST_MANDLOCK = 0x40;

  /** No access times. */
  public static final int ST_NOATIME = 0x400;

  /** No access times of directories. */
  public static final int ST_NODIRATIME = 0x800;

  /** Relative access times. */
  public static final int ST_RELATIME = 0x1000;

  private Statfs() {}
}
