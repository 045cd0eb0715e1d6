package elfuse.linux.calls;

import static elfuse.abi.Ioctl.*;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Signals;
import elfuse.fd.FdTable;
import elfuse.fd.HostDescription;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.TerminalSide;
import elfuse.host.NativeMemory;
import elfuse.linux.process.Task;
import elfuse.linux.terminal.MasterSide;
import elfuse.linux.terminal.Terminal;
import elfuse.linux.terminal.TerminalRequests;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Comparator;

/**
 * ioctl: one row for each request, with the size and direction of its argument
 * (asm-generic/ioctls.h, linux/fs.h; man 2 ioctl_tty; drivers/tty/tty_io.c, tty_ioctl.c).
 */
final class TerminalCalls {
  private static final int TERMIO = 18; // sizeof(struct termio)
  private static final int TERMIOS = 36;
  private static final int TERMIOS2 = 44;

  /** How the argument of a request travels. */
  private enum Argument {
    NONE,
    VALUE,
    IN,
    OUT
  }

  /** Serves a request; the argument is a value or a host address, as the row says. */
  @FunctionalInterface
  private interface Handler {
    long apply(Call call, long argument);
  }

  /** A request that is being served: {@code side} is null where the file is no terminal. */
  private record Call(Task t, OpenFileDescription file, TerminalSide side, int request) {
    Terminal terminal() {
      return side instanceof MasterSide master ? master.terminal() : (Terminal) side;
    }

    HostDescription host() {
      return (HostDescription) file;
    }
  }

  /**
   * A row.
   *
   * @param number the request
   * @param argument how its argument travels
   * @param size of the argument in bytes
   * @param terminal whether it is for terminals alone, ENOTTY for everything else
   * @param change whether a background process may not: tty_check_change comes first
   * @param drain whether it waits until what was written is out
   */
  private record Row(
      int number,
      Argument argument,
      int size,
      boolean terminal,
      boolean change,
      boolean drain,
      Handler handler) {}

  private static final Handler HOST = (call, a) -> call.file.ioctl(call.request, a);

  private static final Row[] ROWS = {
    // any file
    any(FIONREAD, Argument.OUT, 4),
    any(FIONBIO, Argument.IN, 4),
    any(FIOASYNC, Argument.IN, 4),
    any(TIOCOUTQ, Argument.OUT, 4),
    any(BLKGETSIZE64, Argument.OUT, 8),
    any(FS_IOC_GETFLAGS, Argument.OUT, 8),
    // settings
    tty(TCGETS, Argument.OUT, TERMIOS, HOST),
    tty(TCGETS2, Argument.OUT, TERMIOS2, HOST),
    tty(TCGETA, Argument.OUT, TERMIO, HOST),
    set(TCSETS, TERMIOS, false),
    set(TCSETSW, TERMIOS, true),
    set(TCSETSF, TERMIOS, true),
    set(TCSETS2, TERMIOS2, false),
    set(TCSETSW2, TERMIOS2, true),
    set(TCSETSF2, TERMIOS2, true),
    set(TCSETA, TERMIO, false),
    set(TCSETAW, TERMIO, true),
    set(TCSETAF, TERMIO, true),
    // the line
    line(TCSBRK, Argument.VALUE, true, TerminalCalls::sendBreak),
    line(TCSBRKP, Argument.VALUE, true, HOST),
    line(TIOCSBRK, Argument.NONE, true, HOST),
    line(TIOCCBRK, Argument.NONE, false, HOST),
    line(TCXONC, Argument.VALUE, false, HOST),
    line(TCFLSH, Argument.VALUE, false, HOST),
    tty(TIOCMGET, Argument.OUT, 4, HOST),
    tty(TIOCMSET, Argument.IN, 4, HOST),
    tty(TIOCMBIS, Argument.IN, 4, HOST),
    tty(TIOCMBIC, Argument.IN, 4, HOST),
    tty(TIOCEXCL, Argument.NONE, 0, HOST),
    tty(TIOCNXCL, Argument.NONE, 0, HOST),
    tty(TIOCGEXCL, Argument.OUT, 4, HOST),
    tty(TIOCGETD, Argument.OUT, 4, HOST),
    tty(TIOCSETD, Argument.IN, 4, TerminalCalls::setDiscipline),
    tty(TIOCGDEV, Argument.OUT, 4, HOST),
    tty(TIOCGWINSZ, Argument.OUT, 8, HOST),
    tty(TIOCSWINSZ, Argument.IN, 8, (c, a) -> TerminalRequests.resize(c.terminal(), c.host(), a)),
    // what needs a privilege that a guest has not
    tty(TIOCSTI, Argument.NONE, 0, (c, a) -> -Errno.EIO), // CONFIG_LEGACY_TIOCSTI is off
    tty(TIOCCONS, Argument.NONE, 0, (c, a) -> -Errno.EPERM),
    tty(TIOCVHANGUP, Argument.NONE, 0, (c, a) -> -Errno.EPERM),
    // job control
    tty(TIOCGPGRP, Argument.OUT, 4, (c, a) -> put(a, c.terminal().askForeground(c.t, isMaster(c)))),
    tty(TIOCGSID, Argument.OUT, 4, (c, a) -> put(a, c.terminal().askSession(c.t, isMaster(c)))),
    new Row(
        TIOCSPGRP,
        Argument.IN,
        4,
        true,
        true,
        false,
        (c, a) -> c.terminal().setForeground(c.t, NativeMemory.getInt(a))),
    tty(
        TIOCSCTTY,
        Argument.VALUE,
        0,
        (c, a) -> c.terminal().acquire(c.t, c.file.isReadable(), (int) a)),
    tty(
        TIOCNOTTY,
        Argument.NONE,
        0,
        (c, a) -> isMaster(c) ? -Errno.ENOTTY : c.terminal().giveUp(c.t)),
    // masters
    tty(TIOCGPTN, Argument.OUT, 4, HOST),
    tty(TIOCSPTLCK, Argument.IN, 4, HOST),
    tty(TIOCGPTLCK, Argument.OUT, 4, HOST),
    tty(TIOCPKT, Argument.IN, 4, HOST),
    tty(TIOCGPKT, Argument.OUT, 4, HOST),
    tty(TIOCSIG, Argument.VALUE, 0, TerminalCalls::sendSignal),
    tty(TIOCGPTPEER, Argument.VALUE, 0, TerminalCalls::openPeer),
  };

  private static final int[] NUMBERS;

  static {
    Arrays.sort(ROWS, Comparator.comparingInt(Row::number));
    NUMBERS = Arrays.stream(ROWS).mapToInt(Row::number).toArray();
  }

  private TerminalCalls() {}

  private static Row any(int number, Argument argument, int size) {
    return new Row(number, argument, size, false, false, false, HOST);
  }

  private static Row tty(int number, Argument argument, int size, Handler handler) {
    return new Row(number, argument, size, true, false, false, handler);
  }

  private static Row line(int number, Argument argument, boolean drain, Handler handler) {
    return new Row(number, argument, 0, true, true, drain, handler);
  }

  private static Row set(int number, int size, boolean drain) {
    return new Row(
        number,
        Argument.IN,
        size,
        true,
        true,
        drain,
        (c, a) -> TerminalRequests.set(c.terminal(), c.host(), c.request, a));
  }

  static long ioctl(Task t, long a, long b, long c, long d, long e, long f) {
    OpenFileDescription file = t.files.acquire((int) a);
    if (file == null) {
      return -Errno.EBADF;
    }
    try {
      int request = (int) b;
      if (request == FIOCLEX || request == FIONCLEX) {
        return t.files.setCloseOnExec((int) a, request == FIOCLEX);
      }
      int index = Arrays.binarySearch(NUMBERS, request);
      if (index < 0) {
        return -Errno.ENOTTY;
      }
      Row row = ROWS[index];
      TerminalSide side = row.terminal ? t.process.table.terminals.sideOf(file) : null;
      if (row.terminal && side == null) {
        return -Errno.ENOTTY;
      }
      return serve(row, new Call(t, file, side, request), c);
    } finally {
      file.release();
    }
  }

  private static long serve(Row row, Call call, long guestArgument) {
    if (row.change) {
      long refused = mayChange(row, call);
      if (refused != 0) {
        return refused;
      }
    }
    if (row.argument == Argument.NONE || row.argument == Argument.VALUE) {
      long value = row.argument == Argument.VALUE ? guestArgument : 0;
      long woken = row.drain ? TerminalRequests.drain(call.t, call.host()) : 0;
      return woken < 0 ? woken : row.handler.apply(call, value);
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment argument = arena.allocate(row.size, 8);
      if (row.argument == Argument.IN) {
        call.t.memory.copyIn(guestArgument, argument);
      }
      long woken = row.drain ? TerminalRequests.drain(call.t, call.host()) : 0;
      long result = woken < 0 ? woken : row.handler.apply(call, argument.address());
      if (result >= 0 && row.argument == Argument.OUT) {
        call.t.memory.copyOut(guestArgument, argument);
      }
      return result;
    }
  }

  /** A master's own group is no matter, but what is changed through it is the other side. */
  private static long mayChange(Row row, Call call) {
    boolean otherSide = isMaster(call) && row.size == 0;
    long refused = otherSide ? 0 : call.terminal().check(call.t, Signals.SIGTTOU);
    return refused == -Errno.EIO && row.number == TIOCSPGRP ? -Errno.ENOTTY : refused;
  }

  private static boolean isMaster(Call call) {
    return call.side.isMaster();
  }

  private static long put(long at, int value) {
    if (value < 0) {
      return value;
    }
    NativeMemory.putInt(at, value);
    return 0;
  }

  /** A value other than 0 asks for the wait alone. */
  private static long sendBreak(Call call, long value) {
    return (int) value != 0 ? 0 : call.file.ioctl(TCSBRK, 0);
  }

  /** N_TTY is the one that is always there; others would be modules of the host. */
  private static long setDiscipline(Call call, long at) {
    return NativeMemory.getInt(at) == 0 ? call.file.ioctl(TIOCSETD, at) : -Errno.EINVAL;
  }

  private static long sendSignal(Call call, long value) {
    if (!isMaster(call)) {
      return -Errno.ENOTTY;
    }
    int signal = (int) value;
    if (signal != Signals.SIGINT && signal != Signals.SIGQUIT && signal != Signals.SIGTSTP) {
      return -Errno.EINVAL;
    }
    TerminalRequests.signal(call.terminal(), signal);
    return 0;
  }

  private static long openPeer(Call call, long value) {
    if (!isMaster(call)) {
      return -Errno.ENOTTY;
    }
    int flags = (int) value;
    FdTable files = call.t.files;
    int fd = files.reserve();
    if (fd < 0) {
      return fd;
    }
    Object peer = call.t.process.table.terminals.openPeer(call.t, call.side, flags);
    if (peer instanceof OpenFileDescription file) {
      files.install(fd, file, (flags & Fcntl.O_CLOEXEC) != 0);
      return fd;
    }
    files.cancel(fd);
    return (Integer) peer;
  }
}
