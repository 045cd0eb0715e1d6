package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Mman;
import elfuse.abi.Poll;
import elfuse.abi.Resource;
import elfuse.abi.Stat;
import elfuse.abi.Statfs;
import elfuse.abi.Time;

/** Memory, clocks, limits, events of poll, and flags of mounts and attributes. */
final class MachineTable {
  static final int MAP_FIXED = 0x10;

  /** MAP_TYPE and the rights are the same on both. Hints of Linux have no row. */
  static final Numbers MAP =
      Numbers.of(
          "sys/mman.h",
          row("MAP_SHARED", 1, Mman.MAP_SHARED),
          row("MAP_PRIVATE", 2, Mman.MAP_PRIVATE),
          row("MAP_FIXED", MAP_FIXED, Mman.MAP_FIXED),
          row("MAP_NORESERVE", 0x40, Mman.MAP_NORESERVE),
          row("MAP_ANON", 0x1000, Mman.MAP_ANONYMOUS));

  /**
   * MADV_DONTNEED has no row: on Darwin it keeps what anonymous memory holds, where Linux forgets.
   */
  static final Numbers ADVICE =
      Numbers.of(
          "sys/mman.h",
          row("MADV_NORMAL", 0, Mman.MADV_NORMAL),
          row("MADV_RANDOM", 1, Mman.MADV_RANDOM),
          row("MADV_SEQUENTIAL", 2, Mman.MADV_SEQUENTIAL),
          row("MADV_WILLNEED", 3, Mman.MADV_WILLNEED),
          row("MADV_FREE", 5, Mman.MADV_FREE));

  static final Numbers SYNC =
      Numbers.of(
          "sys/mman.h",
          row("MS_ASYNC", 1, Mman.MS_ASYNC),
          row("MS_INVALIDATE", 2, Mman.MS_INVALIDATE),
          row("MS_SYNC", 0x10, Mman.MS_SYNC));

  static final int CLOCK_REALTIME = 0;
  static final int CLOCK_UPTIME_RAW = 8;

  /**
   * Clocks. Linux's MONOTONIC stands still while the machine sleeps, which on Darwin UPTIME_RAW
   * does; Darwin's MONOTONIC runs on, as Linux's BOOTTIME. First rows are those that are translated
   * back.
   */
  static final Numbers CLOCKS =
      Numbers.of(
          "time.h",
          row("CLOCK_REALTIME", CLOCK_REALTIME, Time.CLOCK_REALTIME),
          row("CLOCK_UPTIME_RAW", CLOCK_UPTIME_RAW, Time.CLOCK_MONOTONIC),
          row("CLOCK_PROCESS_CPUTIME_ID", 12, Time.CLOCK_PROCESS_CPUTIME_ID),
          row("CLOCK_THREAD_CPUTIME_ID", 16, Time.CLOCK_THREAD_CPUTIME_ID),
          row("CLOCK_UPTIME_RAW", CLOCK_UPTIME_RAW, Time.CLOCK_MONOTONIC_RAW),
          row("CLOCK_REALTIME", CLOCK_REALTIME, Time.CLOCK_REALTIME_COARSE),
          row("CLOCK_UPTIME_RAW_APPROX", 9, Time.CLOCK_MONOTONIC_COARSE),
          row("CLOCK_MONOTONIC_RAW", 4, Time.CLOCK_BOOTTIME),
          row("CLOCK_REALTIME", CLOCK_REALTIME, Time.CLOCK_REALTIME_ALARM),
          row("CLOCK_MONOTONIC_RAW", 4, Time.CLOCK_BOOTTIME_ALARM),
          row("CLOCK_REALTIME", CLOCK_REALTIME, Time.CLOCK_TAI));

  static final long DARWIN_INFINITY = Long.MAX_VALUE; // RLIM_INFINITY

  static final Numbers LIMITS =
      Numbers.of(
          "sys/resource.h",
          row("RLIMIT_CPU", 0, Resource.RLIMIT_CPU),
          row("RLIMIT_FSIZE", 1, Resource.RLIMIT_FSIZE),
          row("RLIMIT_DATA", 2, Resource.RLIMIT_DATA),
          row("RLIMIT_STACK", 3, Resource.RLIMIT_STACK),
          row("RLIMIT_CORE", 4, Resource.RLIMIT_CORE),
          row("RLIMIT_AS", 5, Resource.RLIMIT_AS),
          row("RLIMIT_RSS", 5, Resource.RLIMIT_RSS),
          row("RLIMIT_MEMLOCK", 6, Resource.RLIMIT_MEMLOCK),
          row("RLIMIT_NPROC", 7, Resource.RLIMIT_NPROC),
          row("RLIMIT_NOFILE", 8, Resource.RLIMIT_NOFILE));

  static final int POLLOUT = 4;

  /** Linux's POLLRDHUP does not exist; {@link Readiness} finds it out. */
  static final Numbers POLL =
      Numbers.of(
          "sys/poll.h",
          row("POLLIN", 1, Poll.POLLIN),
          row("POLLPRI", 2, Poll.POLLPRI),
          row("POLLOUT", POLLOUT, Poll.POLLOUT),
          row("POLLERR", 8, Poll.POLLERR),
          row("POLLHUP", 0x10, Poll.POLLHUP),
          row("POLLNVAL", 0x20, Poll.POLLNVAL),
          row("POLLRDNORM", 0x40, Poll.POLLRDNORM),
          row("POLLWRNORM", POLLOUT, Poll.POLLWRNORM),
          row("POLLRDBAND", 0x80, Poll.POLLRDBAND),
          row("POLLWRBAND", 0x100, Poll.POLLWRBAND));

  static final Numbers MOUNT_FLAGS =
      Numbers.of(
          "sys/mount.h",
          row("MNT_RDONLY", 1, Statfs.ST_RDONLY),
          row("MNT_SYNCHRONOUS", 2, Statfs.ST_SYNCHRONOUS),
          row("MNT_NOEXEC", 4, Statfs.ST_NOEXEC),
          row("MNT_NOSUID", 8, Statfs.ST_NOSUID),
          row("MNT_NODEV", 0x10, Statfs.ST_NODEV),
          row("MNT_NOATIME", 0x10000000, Statfs.ST_NOATIME));

  static final int XATTR_NOFOLLOW = 1;

  static final Numbers XATTR =
      Numbers.of(
          "sys/xattr.h",
          row("XATTR_CREATE", 2, Stat.XATTR_CREATE),
          row("XATTR_REPLACE", 4, Stat.XATTR_REPLACE));

  private MachineTable() {}
}
