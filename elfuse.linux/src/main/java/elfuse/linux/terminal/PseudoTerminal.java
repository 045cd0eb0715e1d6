package elfuse.linux.terminal;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.fd.HostDescription;
import elfuse.fd.HostKind;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.process.ProcessTable;

/**
 * A pseudo-terminal that a guest made (man 7 pty): a pair of the host's, under the host's number.
 *
 * <p>It lasts as long as its master's description. The other side is opened through the master
 * (TIOCGPTPEER), so that no path of the host is looked up.
 */
final class PseudoTerminal {
  private static final int MAJOR = 136; // Documentation/admin-guide/devices.txt: 136-143

  final Terminal terminal;
  final HostDescription master;
  final int number;

  /** What the host's path says, for those who look before they open; inode 0 if it is no path. */
  final FileStat stat = new FileStat();

  private final Posix posix;

  PseudoTerminal(ProcessTable table, Posix posix, int masterFd, int number, int flags) {
    this.posix = posix;
    this.number = number;
    terminal = Terminal.made(table, posix, masterFd);
    master = HostDescription.of(posix, masterFd, flags, HostKind.TERMINAL, "/dev/ptmx");
    master.setTerminalSide(new MasterSide(posix, masterFd, terminal));
    if (posix.statx(Fcntl.AT_FDCWD, "/dev/pts/" + number, 0, 0x7ff, stat) < 0
        || (stat.rdevMajor - MAJOR) * 256 + stat.rdevMinor != number) {
      stat.inode = 0;
    }
  }

  /** {@return whether a file is its other side} */
  boolean is(FileStat other) {
    return stat.inode != 0
        && other.inode == stat.inode
        && other.device() == stat.device()
        && other.specialDevice() == stat.specialDevice();
  }

  /** {@return a description of its other side with one reference, or a negative error} */
  Object open(int flags) {
    if (!master.tryAcquire()) {
      return -Errno.EIO;
    }
    try {
      int kept = flags & (Fcntl.O_ACCMODE | Fcntl.O_NONBLOCK);
      int fd =
          posix.ioctl(
              master.hostFd(),
              Ioctl.TIOCGPTPEER,
              flags & Fcntl.O_ACCMODE | Fcntl.O_NONBLOCK | Fcntl.O_NOCTTY | Fcntl.O_CLOEXEC);
      if (fd < 0) {
        return fd;
      }
      HostDescription file =
          HostDescription.of(posix, fd, kept, HostKind.TERMINAL, "/dev/pts/" + number);
      file.setTerminalSide(terminal);
      return file;
    } finally {
      master.release();
    }
  }
}
