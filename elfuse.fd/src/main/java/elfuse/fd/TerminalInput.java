package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Poll;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;

/**
 * Reads of a terminal through a non-blocking descriptor of the host, so that they can be ended and
 * several readers never get stuck in the host: what a blocking read would do with MIN and TIME
 * ({@code man 3 termios}) is done here, in the words of {@code n_tty_read} (drivers/tty/n_tty.c).
 */
final class TerminalInput {
  /** How often what {@code poll} does not tell is looked for. */
  private static final long LOOK_AGAIN_NANOS = 5_000_000;

  private TerminalInput() {}

  /** A read that does not wait. */
  @FunctionalInterface
  interface Transfer {
    /**
     * {@return bytes, 0 at the end, or {@code -errno}}
     *
     * @param done how much is there already
     */
    long apply(long done);
  }

  /**
   * {@return what the file's read answers}
   *
   * @param file the terminal
   * @param hostFd its host descriptor
   * @param count how many bytes are wanted
   * @param resumes whether a transfer can go on behind what is there already
   * @param transfer the read itself
   */
  static long read(
      HostDescription file,
      Posix posix,
      int hostFd,
      long count,
      boolean resumes,
      Waiter waiter,
      Transfer transfer) {
    long done = 0;
    for (; ; ) { // the settings may change while it waits
      long mode = file.isMaster() ? TerminalMode.LINES : TerminalMode.of(posix, hostFd);
      if (mode == TerminalMode.LINES) {
        long result = transfer.apply(done);
        if (result != -Errno.EAGAIN || file.isNonblocking()) {
          return done > 0 ? done : result;
        }
        int ready = file.await(waiter, Poll.POLLIN, -1);
        if (ready < 0) {
          return ready;
        }
        continue;
      }
      long minimum = TerminalMode.minimum(mode);
      long time = TerminalMode.time(mode);
      long wanted = Math.max(1, Math.min(minimum, count));
      boolean holdsBack = minimum > 1 && time == 0;
      if (holdsBack && !file.isNonblocking() && available(posix, hostFd) < wanted) {
        // poll calls it readable at MIN bytes, which a smaller buffer need not wait for
        int ready = file.await(waiter, Poll.POLLIN, count < minimum ? LOOK_AGAIN_NANOS : -1);
        if (ready < 0) {
          long result = transfer.apply(0); // what is there goes before the interruption
          return result > 0 ? result : ready;
        }
        if ((ready & (Poll.POLLHUP | Poll.POLLERR)) == 0) {
          continue;
        }
      }
      long result = transfer.apply(done);
      if (result > 0) {
        done += result;
        if (done >= wanted || !resumes || file.isNonblocking()) {
          return done;
        }
      } else if (result != -Errno.EAGAIN || file.isNonblocking()) {
        return done > 0 ? done : result;
      }
      boolean limited = time > 0 && (minimum == 0 || done > 0);
      int ready = file.await(waiter, Poll.POLLIN, limited ? time : -1);
      if (ready <= 0) {
        return done > 0 || ready == 0 ? done : ready;
      }
    }
  }

  private static int available(Posix posix, int hostFd) {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(4, 4).address();
      return posix.ioctl(hostFd, Ioctl.FIONREAD, at) < 0
          ? Integer.MAX_VALUE
          : NativeMemory.getInt(at);
    }
  }

  /**
   * {@return a non-blocking descriptor of the same terminal, or a negative error} Another
   * description than the one that other processes share, so that their O_NONBLOCK stays.
   */
  static int reopen(Posix posix, int hostFd, int flags) {
    return posix.openat(
        Fcntl.AT_FDCWD,
        "/proc/self/fd/" + hostFd,
        flags & Fcntl.O_ACCMODE | Fcntl.O_NONBLOCK | Fcntl.O_NOCTTY,
        0);
  }
}
