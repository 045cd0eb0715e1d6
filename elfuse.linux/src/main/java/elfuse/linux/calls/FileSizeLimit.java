package elfuse.linux.calls;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Signals;
import elfuse.abi.Stat;
import elfuse.fd.OpenFileDescription;
import elfuse.host.FileStat;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Task;
import elfuse.signal.SignalInfo;

/**
 * RLIMIT_FSIZE (man 2 getrlimit): how far a process may make regular files grow. The host's own
 * limit is the JVM's, so it is kept here; without a limit it costs one comparison.
 */
final class FileSizeLimit {
  /** Position of a write that begins where the description stands. */
  static final long OWN = -1;

  /** Position of a write that appends. */
  static final long END = -2;

  private static final int SEEK_CUR = 1;

  private FileSizeLimit() {}

  private static boolean isSet(Task t) {
    return t.process.limits.soft(Limits.FSIZE) != -1;
  }

  /**
   * {@return how many of these bytes may be written, or EFBIG, of which the thread is told by a
   * signal} As fs/read_write.c, generic_write_check_limits.
   *
   * @param position where, or {@link #OWN}, {@link #END}; a file that is open for appending has its
   *     end instead
   */
  static long allow(Task t, OpenFileDescription file, long position, long count) {
    return isSet(t) ? check(t, file, position, count) : count;
  }

  private static long check(Task t, OpenFileDescription file, long position, long count) {
    FileStat stat = new FileStat();
    if (!isRegular(file, stat)) {
      return count;
    }
    long at =
        position == END || (file.statusFlags() & Fcntl.O_APPEND) != 0
            ? stat.size
            : position == OWN ? file.lseek(0, SEEK_CUR) : position;
    long limit = t.process.limits.soft(Limits.FSIZE);
    return at < limit ? Math.min(count, limit - at) : exceeded(t);
  }

  /**
   * {@return 0, or EFBIG if a file may not become so long} As fs/attr.c, inode_newsize_ok: one that
   * is as long already may stay so.
   */
  static int resize(Task t, OpenFileDescription file, long size) {
    FileStat stat = new FileStat();
    return !isSet(t) || !isRegular(file, stat) ? 0 : resize(t, stat.size, size);
  }

  /** The same for a file of which the present length is known. */
  static int resize(Task t, long present, long size) {
    long limit = t.process.limits.soft(Limits.FSIZE);
    return limit != -1 && size > present && size > limit ? exceeded(t) : 0;
  }

  private static boolean isRegular(OpenFileDescription file, FileStat stat) {
    return file.hostFd() >= 0 && file.stat(stat) == 0 && stat.type() == Stat.S_IFREG;
  }

  /** {@return EFBIG, after the signal that comes with it} */
  static int exceeded(Task t) {
    int uid = t.process.credentials.uid;
    t.post(SignalInfo.sent(Signals.SIGXFSZ, Signals.SI_USER, t.process.pid, uid));
    return -Errno.EFBIG;
  }
}
