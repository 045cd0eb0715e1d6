package elfuse.linux.terminal;

import elfuse.abi.Ioctl;
import elfuse.abi.Termios2Layout;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * The settings that a terminal of the host had before a guest changed them. They are put back when
 * the run ends, and while it is stopped, because the host's other programs go on with it.
 *
 * <p>Thread-safe; its lock is a leaf.
 */
final class Settings {
  private final Posix posix;
  private int hostFd = -1;
  private MemorySegment before;
  private MemorySegment ours;

  Settings(Posix posix) {
    this.posix = posix;
  }

  /** Keeps what is there, ahead of the first change through a descriptor. */
  synchronized void keep(int fd) {
    if (hostFd >= 0) {
      return;
    }
    MemorySegment now = Arena.ofAuto().allocate(Termios2Layout.SIZE, 4);
    int copy = posix.dup(fd);
    if (copy >= 0 && posix.ioctl(copy, Ioctl.TCGETS2, now.address()) == 0) {
      hostFd = copy;
      before = now;
    } else if (copy >= 0) {
      posix.close(copy);
    }
  }

  /** Puts back what was there, without waiting for output that may have been stopped. */
  synchronized void restore() {
    if (hostFd >= 0) {
      posix.ioctl(hostFd, Ioctl.TCSETS2, before.address());
    }
  }

  /** The same for a while: {@link #resume} undoes it. */
  synchronized void suspend() {
    if (hostFd >= 0) {
      MemorySegment now = Arena.ofAuto().allocate(Termios2Layout.SIZE, 4);
      if (posix.ioctl(hostFd, Ioctl.TCGETS2, now.address()) == 0) {
        ours = now;
        restore();
      }
    }
  }

  /** Gives the guest back what it had when it was suspended. */
  synchronized void resume() {
    if (ours != null) {
      posix.ioctl(hostFd, Ioctl.TCSETS2, ours.address());
      ours = null;
    }
  }
}
