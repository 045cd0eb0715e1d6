package elfuse.host;

/**
 * What {@link Posix#statx} says about a file. Mutable so that a thread can use one over and over;
 * fields are those of {@code struct statx} ({@code linux/stat.h}).
 */
public final class FileStat {
  /** Which of the fields are valid, STATX_* bits. */
  public int mask;

  /** Preferred size of input and output in bytes. */
  public int blockSize;

  /** STATX_ATTR_* bits that hold. */
  public long attributes;

  /** STATX_ATTR_* bits that the file system knows. */
  public long attributesMask;

  /** Number of hard links. */
  public int links;

  /** User id of the owner. */
  public int uid;

  /** Group id of the owner. */
  public int gid;

  /** Type and permissions, S_IF* and S_I* bits. */
  public int mode;

  /** Inode number. */
  public long inode;

  /** Size in bytes. */
  public long size;

  /** Allocated units of 512 bytes. */
  public long blocks;

  /** Access time, seconds since 1970. */
  public long accessSeconds;

  /** Access time, nanoseconds. */
  public int accessNanos;

  /** Creation time, seconds since 1970. */
  public long birthSeconds;

  /** Creation time, nanoseconds. */
  public int birthNanos;

  /** Status change time, seconds since 1970. */
  public long changeSeconds;

  /** Status change time, nanoseconds. */
  public int changeNanos;

  /** Modification time, seconds since 1970. */
  public long modifySeconds;

  /** Modification time, nanoseconds. */
  public int modifyNanos;

  /** Major number if this is a device. */
  public int rdevMajor;

  /** Minor number if this is a device. */
  public int rdevMinor;

  /** Major number of the device that holds the file. */
  public int devMajor;

  /** Minor number of the device that holds the file. */
  public int devMinor;

  /** Mount id. */
  public long mountId;

  /** Makes one with all fields 0. */
  public FileStat() {}

  /** {@return the type bits of the mode, S_IF*} */
  public int type() {
    return mode & 0170000;
  }

  /** {@return the device that holds the file, as {@code st_dev} encodes it} */
  public long device() {
    return encode(devMajor, devMinor);
  }

  /** {@return the device that this is, as {@code st_rdev} encodes it} */
  public long specialDevice() {
    return encode(rdevMajor, rdevMinor);
  }

  // linux/kdev_t.h, new_encode_dev: 12 bits of major number between 8 and 12 bits of minor number
  private static long encode(int major, int minor) {
    return (minor & 0xff | major << 8 | (minor & ~0xff) << 12) & 0xffff_ffffL;
  }
}
