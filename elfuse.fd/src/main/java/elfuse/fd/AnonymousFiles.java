package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Mman;
import elfuse.abi.Poll;
import elfuse.abi.Time;
import elfuse.host.HostFeature;
import elfuse.host.Posix;

/**
 * Makes the descriptors that stand for no file: event counters, timers, signals, processes, memory.
 *
 * <p>Where the host has an exact object of the kind, it is the host's; signals and processes are
 * the guest's own, so those are ours on every host. {@link #portable} makes everything that can be
 * made without the host here, for hosts that lack it and for tests.
 *
 * <p>Thread-safe. Results are those of the system calls.
 */
public final class AnonymousFiles {
  private static final int COMMON = Fcntl.O_CLOEXEC | Fcntl.O_NONBLOCK; // of all the flags words

  private final Posix posix;
  private final boolean hosted;

  private AnonymousFiles(Posix posix, boolean hosted) {
    this.posix = posix;
    this.hosted = hosted;
  }

  /**
   * {@return a maker that uses the host's own objects where the host has them}
   *
   * @param posix the host
   */
  public static AnonymousFiles of(Posix posix) {
    return new AnonymousFiles(posix, posix.has(HostFeature.EVENT_OBJECTS));
  }

  /**
   * {@return a maker that asks the host for clocks, and for files that are watched, alone}
   *
   * @param posix the host
   */
  public static AnonymousFiles portable(Posix posix) {
    return new AnonymousFiles(posix, false);
  }

  /**
   * {@code eventfd2}.
   *
   * @param table where the descriptor goes
   * @param initial the counter's first value, unsigned
   * @param flags EFD_*
   * @return the descriptor or {@code -errno}
   */
  public int eventfd(FdTable table, int initial, int flags) {
    if ((flags & ~(COMMON | Poll.EFD_SEMAPHORE)) != 0) {
      return -Errno.EINVAL;
    }
    int semaphore = flags & Poll.EFD_SEMAPHORE;
    String name = "anon_inode:[eventfd]";
    return hosted
        ? hosted(
            table,
            posix.eventfd2(initial, semaphore | Fcntl.O_NONBLOCK),
            HostKind.EVENTFD,
            flags & ~semaphore | Fcntl.O_RDWR,
            name)
        : ours(table, new EventFile(initial, semaphore != 0), flags & ~semaphore, name);
  }

  /**
   * {@code timerfd_create}.
   *
   * @param table where the descriptor goes
   * @param clock CLOCK_*
   * @param flags TFD_*
   * @return the descriptor or {@code -errno}
   */
  public int timerfd(FdTable table, int clock, int flags) {
    if ((flags & ~COMMON) != 0) {
      return -Errno.EINVAL;
    }
    switch (clock) {
      case Time.CLOCK_REALTIME,
          Time.CLOCK_MONOTONIC,
          Time.CLOCK_BOOTTIME,
          Time.CLOCK_REALTIME_ALARM,
          Time.CLOCK_BOOTTIME_ALARM -> {}
      default -> {
        return -Errno.EINVAL;
      }
    }
    String name = "anon_inode:[timerfd]";
    return hosted
        ? hosted(
            table,
            posix.timerfdCreate(clock, Fcntl.O_NONBLOCK),
            HostKind.TIMERFD,
            flags | Fcntl.O_RDWR,
            name)
        : ours(table, new TimerFile(posix, clock), flags, name);
  }

  /**
   * {@code timerfd_settime}.
   *
   * @param table the descriptors
   * @param fd the timer
   * @param flags TFD_TIMER_*
   * @param newAddress host address of the new setting, {@code struct itimerspec}
   * @param oldAddress host address for the old one, or 0
   * @return 0 or {@code -errno}
   */
  public int setTimer(FdTable table, int fd, int flags, long newAddress, long oldAddress) {
    if ((flags & ~(Poll.TFD_TIMER_ABSTIME | Poll.TFD_TIMER_CANCEL_ON_SET)) != 0
        || !TimerFile.isValid(newAddress)) {
      return -Errno.EINVAL;
    }
    return with(
        table,
        fd,
        file -> {
          if (virtual(file) instanceof TimerFile timer) {
            timer.set(flags, newAddress, oldAddress);
            return 0;
          }
          return isHostTimer(file)
              ? posix.timerfdSettime(file.hostFd(), flags, newAddress, oldAddress)
              : -Errno.EINVAL;
        });
  }

  /**
   * {@code timerfd_gettime}.
   *
   * @param table the descriptors
   * @param fd the timer
   * @param address host address for the setting, {@code struct itimerspec}
   * @return 0 or {@code -errno}
   */
  public int getTimer(FdTable table, int fd, long address) {
    return with(
        table,
        fd,
        file -> {
          if (virtual(file) instanceof TimerFile timer) {
            timer.get(address);
            return 0;
          }
          return isHostTimer(file) ? posix.timerfdGettime(file.hostFd(), address) : -Errno.EINVAL;
        });
  }

  /**
   * {@code signalfd4}.
   *
   * @param table the descriptors
   * @param fd -1 for a new descriptor, or one whose signals are to change
   * @param set the signals, bit n - 1 for signal n
   * @param flags SFD_*
   * @param source where its signals come from
   * @return the descriptor or {@code -errno}
   */
  public int signalfd(FdTable table, int fd, long set, int flags, SignalSource source) {
    if ((flags & ~COMMON) != 0) {
      return -Errno.EINVAL;
    }
    if (fd == -1) {
      return ours(table, new SignalFile(source, set), flags, "anon_inode:[signalfd]");
    }
    return with(
        table,
        fd,
        file -> {
          if (virtual(file) instanceof SignalFile signals) {
            signals.setSignals(set);
            return fd;
          }
          return -Errno.EINVAL;
        });
  }

  /**
   * A descriptor for a process, which the caller has found; it closes at execve, as all of them do.
   *
   * @param table where the descriptor goes
   * @param subject the process
   * @param nonblocking whether waiting for it ({@code waitid}) is not to wait
   * @return the descriptor or {@code -errno}
   */
  public int pidfd(FdTable table, PidFile.Subject subject, boolean nonblocking) {
    int flags = nonblocking ? COMMON : Fcntl.O_CLOEXEC;
    return ours(table, new PidFile(subject), flags, "anon_inode:[pidfd]");
  }

  /**
   * {@return the process that a descriptor stands for, or null if it stands for something else}
   *
   * @param file what the descriptor stands for
   */
  public static PidFile.Subject process(OpenFileDescription file) {
    return virtual(file) instanceof PidFile process ? process.subject() : null;
  }

  /**
   * {@code memfd_create}.
   *
   * @param table where the descriptor goes
   * @param name its name
   * @param flags MFD_*
   * @return the descriptor or {@code -errno}
   */
  public int memfd(FdTable table, String name, int flags) {
    int closeOnExec = (flags & Mman.MFD_CLOEXEC) != 0 ? Fcntl.O_CLOEXEC : 0;
    return hosted(
        table,
        posix.memfdCreate(name, flags),
        HostKind.FILE,
        Fcntl.O_RDWR | Fcntl.O_LARGEFILE | closeOnExec,
        "/memfd:" + name + " (deleted)");
  }

  /**
   * {@code inotify_init1}.
   *
   * @param table where the descriptor goes
   * @param flags IN_NONBLOCK and IN_CLOEXEC
   * @return the descriptor or {@code -errno}
   */
  public int inotify(FdTable table, int flags) {
    if ((flags & ~COMMON) != 0) {
      return -Errno.EINVAL;
    }
    String name = "anon_inode:inotify";
    if (hosted) {
      return hosted(
          table,
          posix.inotifyInit1(Fcntl.O_NONBLOCK),
          HostKind.INOTIFY,
          flags | Fcntl.O_RDONLY,
          name);
    }
    InotifyFile file = InotifyFile.open(posix);
    return file == null
        ? -Errno.EMFILE
        : table.add(
            VirtualDescription.of(file, flags | Fcntl.O_RDONLY, name),
            (flags & Fcntl.O_CLOEXEC) != 0);
  }

  /**
   * {@code inotify_add_watch}.
   *
   * @param table the descriptors
   * @param fd the queue
   * @param path the file, as the host names it
   * @param mask IN_* bits
   * @return the watch descriptor or {@code -errno}
   */
  public int watch(FdTable table, int fd, String path, int mask) {
    return with(
        table,
        fd,
        file ->
            virtual(file) instanceof InotifyFile inotify
                ? inotify.watch(path, mask)
                : isInotify(file)
                    ? posix.inotifyAddWatch(file.hostFd(), path, mask)
                    : -Errno.EINVAL);
  }

  /**
   * {@code inotify_rm_watch}.
   *
   * @param table the descriptors
   * @param fd the queue
   * @param watch the watch descriptor
   * @return 0 or {@code -errno}
   */
  public int unwatch(FdTable table, int fd, int watch) {
    return with(
        table,
        fd,
        file ->
            virtual(file) instanceof InotifyFile inotify
                ? inotify.unwatch(watch)
                : isInotify(file) ? posix.inotifyRmWatch(file.hostFd(), watch) : -Errno.EINVAL);
  }

  private interface Operation {
    int apply(OpenFileDescription file);
  }

  private static int with(FdTable table, int fd, Operation operation) {
    OpenFileDescription file = table.acquire(fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      return operation.apply(file);
    } finally {
      file.release();
    }
  }

  private static VirtualFile virtual(OpenFileDescription file) {
    return file instanceof VirtualDescription description ? description.file() : null;
  }

  private static boolean isHostTimer(OpenFileDescription file) {
    return file instanceof HostDescription host && host.kind() == HostKind.TIMERFD;
  }

  /**
   * {@return whether a description is a queue of {@link #inotify}}
   *
   * @param file what the descriptor stands for
   */
  public static boolean isInotify(OpenFileDescription file) {
    return file instanceof HostDescription host
        ? host.kind() == HostKind.INOTIFY
        : virtual(file) instanceof InotifyFile;
  }

  private int hosted(FdTable table, int hostFd, HostKind kind, int flags, String name) {
    return hostFd < 0
        ? hostFd
        : table.add(
            HostDescription.of(posix, hostFd, flags, kind, name), (flags & Fcntl.O_CLOEXEC) != 0);
  }

  private static int ours(FdTable table, VirtualFile file, int flags, String name) {
    return table.add(
        VirtualDescription.of(file, flags | Fcntl.O_RDWR, name), (flags & Fcntl.O_CLOEXEC) != 0);
  }
}
