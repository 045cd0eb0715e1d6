package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import java.util.function.IntUnaryOperator;

/**
 * Opens a file so that the wait for the other end of a named pipe (man 7 fifo) can be ended.
 *
 * <p>The host is asked without blocking first, which decides everything but a named pipe. Where
 * nobody has the other end yet, a thread of ours waits in the host's open, and the guest's thread
 * in its waiter. A wait that is given up opens the other end itself for a moment: that is the one
 * way to get a thread out of the host's open without a signal.
 */
public final class BlockingOpen {
  private static final int WAITING = Integer.MIN_VALUE;

  private final Task task;
  private final Posix posix;
  private final String path; // of a descriptor that we hold
  private final int mode;
  private volatile int result = WAITING;
  private boolean abandoned; // guarded by this

  private BlockingOpen(Task task, int held, int mode) {
    this.task = task;
    posix = task.posix;
    path = "/proc/self/fd/" + held;
    this.mode = mode;
  }

  /**
   * {@return a host descriptor, or a negative error; EINTR when the thread has something else to
   * look at} A named pipe's descriptor may have O_NONBLOCK, all others have it if asked for.
   *
   * @param task the caller
   * @param flags the guest's
   * @param host opens the file with the flags that it is given
   */
  public static int open(Task task, int flags, IntUnaryOperator host) {
    int mode = flags & Fcntl.O_ACCMODE;
    if ((flags & (Fcntl.O_NONBLOCK | Fcntl.O_PATH | Fcntl.O_DIRECTORY)) != 0) {
      return host.applyAsInt(flags);
    }
    int fd = host.applyAsInt(flags | Fcntl.O_NONBLOCK);
    if (fd == -Errno.ENXIO && mode == Fcntl.O_WRONLY) {
      int held = host.applyAsInt(flags & Fcntl.O_NOFOLLOW | Fcntl.O_PATH);
      if (held < 0) {
        return held;
      }
      int opened = isPipe(task.posix, held) ? new BlockingOpen(task, held, mode).await(-1) : fd;
      task.posix.close(held);
      return opened;
    }
    if (fd < 0) {
      return fd;
    }
    FileStat stat = new FileStat();
    if (task.posix.fstat(fd, stat) < 0 || stat.type() == Stat.S_IFREG) {
      return fd; // to which the flag means nothing
    }
    if (stat.type() != Stat.S_IFIFO) {
      long now = task.posix.fcntl(fd, Fcntl.F_GETFL, 0);
      task.posix.fcntl(fd, Fcntl.F_SETFL, now & ~Fcntl.O_NONBLOCK);
      return fd;
    }
    if (mode != Fcntl.O_RDONLY) {
      return fd; // there was a reader, or it is one itself
    }
    int other = new BlockingOpen(task, fd, mode).await(fd);
    if (other < 0) {
      task.posix.close(fd);
      return other;
    }
    if (other != fd) {
      task.posix.close(other);
    }
    return fd;
  }

  private static boolean isPipe(Posix posix, int fd) {
    FileStat stat = new FileStat();
    return posix.fstat(fd, stat) == 0 && stat.type() == Stat.S_IFIFO;
  }

  /**
   * Waits for the other end.
   *
   * @param reader the reading end that shows whether a writer has come and gone, or -1
   * @return a descriptor, {@code reader} or one that was opened, or a negative error
   */
  private int await(int reader) {
    Thread.ofPlatform().daemon().name("open").start(this::inHost);
    while (true) {
      int woken = task.waiter().await(reader, reader < 0 ? 0 : Poll.POLLIN, -1);
      if (result != WAITING) {
        return result;
      }
      if (woken > 0 && woken != elfuse.host.Waiter.READY) {
        giveUp();
        return reader;
      }
      if (woken == -Errno.EINTR) {
        if (task.signals.interrupts()) {
          return giveUp();
        }
        task.waiter().clear();
      }
    }
  }

  private void inHost() {
    int fd = posix.openat(Fcntl.AT_FDCWD, path, mode | Fcntl.O_CLOEXEC, 0);
    synchronized (this) {
      result = fd; // before the wake-up: the waiter looks at it after
      if (abandoned) {
        if (fd >= 0) {
          posix.close(fd);
        }
        return;
      }
    }
    task.waiter().ready();
  }

  /** Gets our thread out of the host's open and drops what it got. {@return EINTR negated} */
  private int giveUp() {
    synchronized (this) {
      abandoned = true;
      if (result >= 0) {
        posix.close(result);
      }
    }
    int other = mode == Fcntl.O_RDONLY ? Fcntl.O_WRONLY : Fcntl.O_RDONLY;
    while (result == WAITING) { // it may not have reached the open yet
      int fd = posix.openat(Fcntl.AT_FDCWD, path, other | Fcntl.O_NONBLOCK | Fcntl.O_CLOEXEC, 0);
      if (fd >= 0) {
        posix.close(fd);
      }
      Thread.yield();
    }
    return -Errno.EINTR;
  }
}
