package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.FlockLayout;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Waiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The traditional record locks of one descriptor table (man 2 fcntl: F_SETLK, F_SETLKW, F_GETLK).
 *
 * <p>Linux's owner of such a lock is the table ({@code fl_owner = current->files}), but to the host
 * all guests are one process. So each table has, for each file that it locks, a description of the
 * host of its own, and the host's lock on it belongs to that (F_OFD_SETLK): guests exclude each
 * other and every other process of the host, and nothing is lost when some guest closes the file.
 * Beside it stands who has which range, for F_GETLK's process and for EDEADLK.
 *
 * <p>Locks: everything is under the registry's monitor, a leaf; the calls made under it do not
 * wait.
 */
final class RecordLocks {
  // How often a lock that somebody else has is tried again; the host cannot wait and be woken.
  private static final long RETRY_NANOS = 2_000_000;
  private static final short F_RDLCK = Fcntl.F_RDLCK;
  private static final short F_WRLCK = Fcntl.F_WRLCK;
  private static final short F_UNLCK = Fcntl.F_UNLCK;

  /** All tables of one kernel. */
  static final class Registry {
    private final Map<Key, List<Held>> files = new HashMap<>();
  }

  private record Key(long device, long inode) {}

  private record Range(long first, long last, short type) {
    boolean meets(Range other) {
      return first <= other.last && other.first <= last;
    }
  }

  /** What one table has of one file. */
  private static final class Held {
    final RecordLocks owner;
    final int hostFd;
    final List<Range> ranges = new ArrayList<>();
    int pid;

    Held(RecordLocks owner, int hostFd) {
      this.owner = owner;
      this.hostFd = hostFd;
    }

    /** Notes what the host has agreed to. */
    void change(Range change) {
      List<Range> old = List.copyOf(ranges);
      ranges.clear();
      for (Range range : old) {
        if (!range.meets(change)) {
          ranges.add(range);
          continue;
        }
        if (range.first < change.first) {
          ranges.add(new Range(range.first, change.first - 1, range.type));
        }
        if (range.last > change.last) {
          ranges.add(new Range(change.last + 1, range.last, range.type));
        }
      }
      if (change.type != F_UNLCK) {
        ranges.add(change);
      }
    }

    boolean conflicts(Range wanted) {
      for (Range range : ranges) {
        if (range.meets(wanted) && (range.type == F_WRLCK || wanted.type == F_WRLCK)) {
          return true;
        }
      }
      return false;
    }
  }

  private final Registry registry;
  private final Map<Key, Held> held = new HashMap<>();
  private volatile boolean used; // set once, so that closing asks nothing before
  private RecordLocks waitsFor;

  RecordLocks(Registry registry) {
    this.registry = registry;
  }

  /** {@return the locks of another table of the same kernel} */
  RecordLocks another() {
    return new RecordLocks(registry);
  }

  /** {@return whether a command is about these locks} */
  static boolean concerns(int command) {
    return command == Fcntl.F_GETLK || command == Fcntl.F_SETLK || command == Fcntl.F_SETLKW;
  }

  /**
   * Serves a command on a file of the host.
   *
   * @param lock host address of {@code struct flock}; its {@code l_pid} says who calls
   * @return 0 or {@code -errno}
   */
  long control(HostDescription file, int command, long lock, Waiter waiter) {
    short type = NativeMemory.getShort(lock + FlockLayout.L_TYPE);
    if (type != F_RDLCK && type != F_WRLCK && (type != F_UNLCK || command == Fcntl.F_GETLK)) {
      return -Errno.EINVAL;
    }
    if (command != Fcntl.F_GETLK
        && (type == F_RDLCK && !file.isReadable() || type == F_WRLCK && !file.isWritable())) {
      return -Errno.EBADF; // fs/locks.c, check_fmode_for_setlk
    }
    int pid = NativeMemory.getInt(lock + FlockLayout.L_PID);
    long bad = toAbsolute(file, lock);
    if (bad < 0) {
      return bad;
    }
    Range wanted = range(lock);
    if (wanted == null) {
      return -Errno.EOVERFLOW;
    }
    NativeMemory.putInt(lock + FlockLayout.L_PID, 0); // fs/locks.c: F_OFD_* demand it
    if (command == Fcntl.F_GETLK) {
      return ask(file, lock, wanted);
    }
    for (; ; ) {
      long result = tryLock(file, lock, wanted, pid, command == Fcntl.F_SETLKW);
      if (result != -Errno.EAGAIN || command == Fcntl.F_SETLK) {
        return result;
      }
      int woken = waiter.await(-1, 0, RETRY_NANOS);
      if (woken < 0) {
        synchronized (registry) {
          waitsFor = null;
        }
        return woken;
      }
    }
  }

  /** A position is the guest's description's, which the host's other one does not have. */
  private static long toAbsolute(HostDescription file, long lock) {
    long base =
        switch (NativeMemory.getShort(lock + FlockLayout.L_WHENCE)) {
          case 0 -> 0;
          case 1 -> file.lseek(0, 1);
          case 2 -> {
            FileStat stat = new FileStat();
            file.stat(stat);
            yield stat.size;
          }
          default -> -Errno.EINVAL;
        };
    if (base < 0) {
      return base;
    }
    long start = NativeMemory.getLong(lock + FlockLayout.L_START);
    if (start > 0 && base + start < 0) {
      return -Errno.EOVERFLOW;
    }
    long length = NativeMemory.getLong(lock + FlockLayout.L_LEN);
    if (base + start < 0 || length < 0 && base + start + length < 0) {
      return -Errno.EINVAL;
    }
    NativeMemory.putShort(lock + FlockLayout.L_WHENCE, (short) 0);
    NativeMemory.putLong(lock + FlockLayout.L_START, base + start);
    return 0;
  }

  /** fs/locks.c, flock64_to_posix_lock. {@return null if it ends beyond the largest offset} */
  private static Range range(long lock) {
    long start = NativeMemory.getLong(lock + FlockLayout.L_START);
    long length = NativeMemory.getLong(lock + FlockLayout.L_LEN);
    short type = NativeMemory.getShort(lock + FlockLayout.L_TYPE);
    if (length == 0) {
      return new Range(start, Long.MAX_VALUE, type);
    }
    if (length < 0) {
      return new Range(start + length, start - 1, type);
    }
    return length - 1 > Long.MAX_VALUE - start ? null : new Range(start, start + length - 1, type);
  }

  private long tryLock(HostDescription file, long lock, Range wanted, int pid, boolean waits) {
    synchronized (registry) {
      Key key = key(file);
      Held mine = held.get(key);
      if (mine == null) {
        if (wanted.type == F_UNLCK) {
          return 0;
        }
        int host = open(file);
        if (host < 0) {
          return host;
        }
        mine = new Held(this, host);
        held.put(key, mine);
        registry.files.computeIfAbsent(key, k -> new ArrayList<>()).add(mine);
        used = true;
      }
      long result = file.posix().fcntl(mine.hostFd, Fcntl.F_OFD_SETLK, lock);
      if (result == -Errno.EACCES) {
        result = -Errno.EAGAIN;
      }
      waitsFor = null;
      if (result == 0) {
        mine.change(wanted);
        mine.pid = pid;
      } else if (result == -Errno.EAGAIN && waits) {
        Held other = conflicting(key, wanted);
        waitsFor = other == null ? null : other.owner;
        for (RecordLocks next = waitsFor; next != null; next = next.waitsFor) {
          if (next == this) {
            waitsFor = null;
            return -Errno.EDEADLK;
          }
        }
      }
      return result;
    }
  }

  private Held conflicting(Key key, Range wanted) {
    for (Held other : registry.files.getOrDefault(key, List.of())) {
      if (other.owner != this && other.conflicts(wanted)) {
        return other;
      }
    }
    return null;
  }

  private long ask(HostDescription file, long lock, Range wanted) {
    synchronized (registry) {
      Key key = key(file);
      Held mine = held.get(key);
      int host = mine == null ? open(file) : mine.hostFd;
      if (host < 0) {
        return host;
      }
      long result = file.posix().fcntl(host, Fcntl.F_OFD_GETLK, lock);
      if (mine == null) {
        file.posix().close(host);
      }
      if (result == 0
          && NativeMemory.getShort(lock + FlockLayout.L_TYPE) != F_UNLCK
          && NativeMemory.getInt(lock + FlockLayout.L_PID) == -1) {
        Held other = conflicting(key, wanted);
        if (other != null) {
          NativeMemory.putInt(lock + FlockLayout.L_PID, other.pid);
        }
      }
      return result;
    }
  }

  /** A description of our own, for as much as we may: the guest's rights were checked. */
  private static int open(HostDescription file) {
    String path = "/proc/self/fd/" + file.hostFd();
    int host = file.posix().openat(Fcntl.AT_FDCWD, path, Fcntl.O_RDWR, 0);
    if (host >= 0) {
      return host;
    }
    int mode = file.statusFlags() & Fcntl.O_ACCMODE;
    return file.posix().openat(Fcntl.AT_FDCWD, path, mode, 0);
  }

  private static Key key(OpenFileDescription file) {
    FileStat stat = new FileStat();
    file.stat(stat);
    return new Key(stat.device(), stat.inode);
  }

  /** {@return whether files of this kind are locked here: reopening others would have effects} */
  static boolean locks(HostDescription file) {
    FileStat stat = new FileStat();
    return file.stat(stat) == 0 && (stat.type() == Stat.S_IFREG || stat.type() == Stat.S_IFDIR);
  }

  /**
   * A descriptor was closed: all locks of this table on its file go, whatever descriptor they were
   * made with (fs/locks.c, locks_remove_posix).
   */
  void closed(OpenFileDescription description) {
    if (!used || !(description instanceof HostDescription file)) {
      return;
    }
    synchronized (registry) {
      Key key = key(file);
      Held mine = held.remove(key);
      if (mine != null) {
        List<Held> all = registry.files.get(key);
        all.remove(mine);
        if (all.isEmpty()) {
          registry.files.remove(key);
        }
        file.posix().close(mine.hostFd);
      }
    }
  }
}
