package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;

/**
 * The memory devices that a guest finds in {@code /dev} even where its tree has none ({@code man 4
 * null}, {@code man 4 full}, {@code man 4 random}).
 */
public final class MemoryDevice implements VirtualFile {
  /** Which device; major number 1, minor numbers of Documentation/admin-guide/devices.txt. */
  public enum Kind {
    /** {@code /dev/null}: reads end, writes vanish. */
    NULL(3),
    /** {@code /dev/zero}: reads give zeros, writes vanish. */
    ZERO(5),
    /** {@code /dev/full}: reads give zeros, writes find no space. */
    FULL(7),
    /** {@code /dev/random}: reads give random bytes, writes vanish. */
    RANDOM(8),
    /** {@code /dev/urandom}: reads give random bytes, writes vanish. */
    URANDOM(9);

    private final int minor;

    Kind(int minor) {
      this.minor = minor;
    }

    /** {@return its minor number; the major number is 1} */
    public int minor() {
      return minor;
    }
  }

  private static final int MAJOR = 1;
  private static final int PERMISSIONS = 0666;
  private static final int BLOCK_SIZE = 4096;

  private final Posix posix;
  private final Kind kind;

  private final EntropyCache cache;

  private MemoryDevice(Posix posix, Kind kind) {
    this.posix = posix;
    this.kind = kind;
    cache = kind == Kind.URANDOM ? new EntropyCache(posix) : null;
  }

  /**
   * {@return a device}
   *
   * @param posix the host, which the random bytes come from
   * @param kind which device
   */
  public static MemoryDevice of(Posix posix, Kind kind) {
    return new MemoryDevice(posix, kind);
  }

  /** {@return which device} */
  public Kind kind() {
    return kind;
  }

  @Override
  public int stat(FileStat out) {
    VirtualStat.fill(out, Stat.S_IFCHR | PERMISSIONS, kind.minor);
    out.blockSize = BLOCK_SIZE;
    out.rdevMajor = MAJOR;
    out.rdevMinor = kind.minor;
    return 0;
  }

  @Override
  public boolean isStream() {
    return true;
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public long read(long address, long count, long offset) {
    return switch (kind) {
      case NULL -> 0;
      case ZERO, FULL -> {
        NativeMemory.fill(address, count, (byte) 0);
        yield count;
      }
      case RANDOM -> posix.getrandom(address, count, 0);
      case URANDOM -> cache.read(address, count);
    };
  }

  @Override
  public void close() {
    if (cache != null) {
      cache.clear();
    }
  }

  @Override
  public long write(long address, long count, long offset) {
    return kind == Kind.FULL ? -Errno.ENOSPC : count;
  }

  @Override
  public int ioctl(int request, long argument) {
    return switch (kind) {
      case NULL, ZERO, FULL -> -Errno.ENOTTY;
      case RANDOM, URANDOM -> -Errno.EINVAL; // drivers/char/random.c, random_ioctl
    };
  }

  @Override
  public boolean isPollable() {
    return kind == Kind.RANDOM;
  }

  @Override
  public int poll() {
    // random_poll: once there is entropy it only asks for readers; the others have no poll of
    // theirs
    return kind == Kind.RANDOM ? Poll.POLLIN | Poll.POLLRDNORM : VirtualFile.super.poll();
  }
}
