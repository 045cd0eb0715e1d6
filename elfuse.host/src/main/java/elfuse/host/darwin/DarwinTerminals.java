package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Termios;
import elfuse.host.NativeMemory;

/** Requests of Linux's ioctl: about terminals, and the few others that elfuse hands on. */
final class DarwinTerminals {
  private static final int FIONREAD = TerminalTable.FIONREAD;
  private static final int SIOCATMARK = 0x8905; // asm-generic/sockios.h
  private static final int DARWIN_SIOCATMARK = 0x40047307; // sys/sockio.h
  private static final String SLAVE = "/dev/ttys";

  private final DarwinPosix posix;
  private final Functions f;

  DarwinTerminals(DarwinPosix posix, Functions f) {
    this.posix = posix;
    this.f = f;
  }

  int ioctl(Scratch s, int fd, int request, long argument) {
    return switch (request) {
      case Ioctl.TCGETS -> settings(s, fd, argument, false);
      case Ioctl.TCGETS2 -> settings(s, fd, argument, true);
      case Ioctl.TCSETS, Ioctl.TCSETSW, Ioctl.TCSETSF ->
          change(s, fd, request - Ioctl.TCSETS, argument, false);
      case Ioctl.TCSETS2, Ioctl.TCSETSW2, Ioctl.TCSETSF2 ->
          change(s, fd, request - Ioctl.TCSETS2, argument, true);
      case Ioctl.TCSBRK ->
          argument != 0
              ? Libc.callInt(s, f.tcdrain, fd, 0, 0, 0, 0, 0)
              : Libc.callInt(s, f.tcsendbreak, fd, 0, 0, 0, 0, 0);
      case Ioctl.TCSBRKP -> Libc.callInt(s, f.tcsendbreak, fd, 0, 0, 0, 0, 0);
      case Ioctl.TCXONC ->
          // termios.h: TCOOFF, TCOON, TCIOFF and TCION are 1 to 4
          argument < Termios.TCOOFF || argument > Termios.TCION
              ? -Errno.EINVAL
              : Libc.callInt(s, f.tcflow, fd, argument + 1, 0, 0, 0, 0);
      case Ioctl.TCFLSH ->
          // TCIFLUSH, TCOFLUSH and TCIOFLUSH are 1 to 3
          argument < Termios.TCIFLUSH || argument > Termios.TCIOFLUSH
              ? -Errno.EINVAL
              : Libc.callInt(s, f.tcflush, fd, argument + 1, 0, 0, 0, 0);
      case Ioctl.FIONREAD -> Libc.callAfterTwo(s, f.ioctl, fd, FIONREAD & 0xffff_ffffL, argument);
      case Ioctl.FIONBIO -> setNonblocking(s, fd, NativeMemory.getInt(argument) != 0);
      case SIOCATMARK -> Libc.callAfterTwo(s, f.ioctl, fd, DARWIN_SIOCATMARK, argument);
      case Ioctl.TIOCGSID -> session(s, fd, argument);
      case Ioctl.TIOCGPTN -> slaveNumber(s, fd, argument);
      case Ioctl.TIOCSPTLCK -> NativeMemory.getInt(argument) == 0 ? unlock(s, fd) : 0;
      case Ioctl.TIOCGPTPEER -> openSlave(s, fd, (int) argument);
      default -> {
        int darwin = TerminalTable.REQUESTS.darwin(request);
        yield darwin == Numbers.NONE
            ? -Errno.ENOTTY
            : Libc.callAfterTwo(s, f.ioctl, fd, darwin & 0xffff_ffffL, argument);
      }
    };
  }

  /** XNU has no such request, but tells the group in front only of the controlling terminal. */
  private int session(Scratch s, int fd, long address) {
    int darwin = TerminalTable.REQUESTS.darwin(Ioctl.TIOCGPGRP);
    int failed = Libc.callAfterTwo(s, f.ioctl, fd, darwin, s.area);
    if (failed == 0) {
      NativeMemory.putInt(address, posix.getsid(0));
    }
    return failed;
  }

  private int settings(Scratch s, int fd, long address, boolean two) {
    int failed = Libc.callInt(s, f.tcgetattr, fd, s.area, 0, 0, 0, 0);
    if (failed == 0) {
      TerminalTable.load(s.area, address, two);
    }
    return failed;
  }

  private int change(Scratch s, int fd, int when, long address, boolean two) {
    int failed = Libc.callInt(s, f.tcgetattr, fd, s.area, 0, 0, 0, 0);
    if (failed != 0) {
      return failed;
    }
    TerminalTable.store(address, s.area, two);
    return Libc.callInt(s, f.tcsetattr, fd, TerminalTable.TCSANOW + when, s.area, 0, 0, 0);
  }

  private int setNonblocking(Scratch s, int fd, boolean on) {
    int flags = Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_GETFL, 0);
    if (flags < 0) {
      return flags;
    }
    int wanted = on ? flags | FcntlTable.O_NONBLOCK : flags & ~FcntlTable.O_NONBLOCK;
    return Libc.callAfterTwo(s, f.fcntl, fd, FcntlTable.F_SETFL, wanted);
  }

  /** Stores the name of the other side of a master in the second path. */
  private int slaveName(Scratch s, int fd) {
    return Libc.callAfterTwo(s, f.ioctl, fd, TerminalTable.TIOCPTYGNAME, s.path2);
  }

  private int slaveNumber(Scratch s, int fd, long address) {
    int failed = slaveName(s, fd);
    if (failed != 0) {
      return failed;
    }
    String name = s.text(s.path2, TerminalTable.PTY_NAME_SIZE);
    try {
      if (!name.startsWith(SLAVE)) {
        return -Errno.ENOTTY;
      }
      NativeMemory.putInt(address, Integer.parseInt(name.substring(SLAVE.length())));
      return 0;
    } catch (NumberFormatException e) {
      return -Errno.ENOTTY;
    }
  }

  private int unlock(Scratch s, int fd) {
    int failed = Libc.callAfterTwo(s, f.ioctl, fd, TerminalTable.TIOCPTYGRANT, 0);
    return failed != 0 ? failed : Libc.callAfterTwo(s, f.ioctl, fd, TerminalTable.TIOCPTYUNLK, 0);
  }

  private int openSlave(Scratch s, int fd, int flags) {
    int failed = unlock(s, fd);
    failed = failed != 0 ? failed : slaveName(s, fd);
    if (failed != 0) {
      return failed;
    }
    String name = s.text(s.path2, TerminalTable.PTY_NAME_SIZE);
    return posix.openat(Fcntl.AT_FDCWD, name, flags, 0);
  }
}
