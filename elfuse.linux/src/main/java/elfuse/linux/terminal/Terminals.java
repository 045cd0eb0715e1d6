package elfuse.linux.terminal;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.fd.FdTable;
import elfuse.fd.HostDescription;
import elfuse.fd.HostKind;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.TerminalSide;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The terminals of one run: the one that the host's process belongs to, pseudo-terminals that
 * guests made, and others of the host that guests opened.
 *
 * <p>One object stands for each device, however often it is open. Thread-safe.
 */
public final class Terminals {
  private static final int AUX_MAJOR = 5; // Documentation/admin-guide/devices.txt
  private static final int TTY_MINOR = 0;
  private static final int PTMX_MINOR = 2;

  private final ProcessTable table;
  private final Posix posix;
  private final Map<Device, Terminal> foreign = new HashMap<>(); // under its own monitor
  private final ConcurrentSkipListMap<Integer, PseudoTerminal> made = new ConcurrentSkipListMap<>();

  /** The terminal that controls the host's process, or null, and a descriptor of it. */
  private Terminal own;

  private volatile HostSignals signals; // once they are taken

  private int ownFd = -1;
  private String ownName = "";

  private record Device(long fileSystem, long device) {}

  /** Makes the registry of a run. */
  public Terminals(ProcessTable table, Posix posix) {
    this.table = table;
    this.posix = posix;
  }

  /**
   * The first process: it begins under the terminal of the host's process, if there is one.
   *
   * @param files its descriptors
   */
  public void begin(Process first, FdTable files) {
    ownFd = posix.openat(Fcntl.AT_FDCWD, "/dev/tty", Fcntl.O_RDWR | Fcntl.O_NONBLOCK, 0);
    if (ownFd >= 0) {
      own = Terminal.ofHost(table, posix, ownFd);
      first.terminal = own;
    }
    FileStat stat = new FileStat();
    for (int fd = 0; fd < 3; fd++) {
      OpenFileDescription file = files.acquire(fd);
      if (file != null) {
        if (file instanceof HostDescription terminal && terminal.kind() == HostKind.TERMINAL) {
          posix.fstat(terminal.hostFd(), stat);
          attach(terminal, stat);
          if (terminal.terminalSide() == own) {
            ownName = terminal.name();
          }
        }
        file.release();
      }
    }
  }

  /** {@return the terminal that controls the host's process, or null} */
  Terminal own() {
    return own;
  }

  /** {@return whether the host has somebody who continues this run when it is stopped} */
  public boolean isWatchedByHost() {
    return HostJob.isWatched(posix);
  }

  /** {@return the descriptor of that terminal, or -1} */
  int ownFd() {
    return ownFd;
  }

  /** The run is over: signals of the host's process are not handed on any more. */
  public void releaseHostSignals() {
    HostSignals host = signals;
    if (host != null) {
      host.over();
    }
  }

  /** Makes the signals of the host's process the guest's. */
  public void takeSignals(Process first) {
    signals = HostSignals.take(table, posix, first);
  }

  /** A guest process has stopped; called without locks. */
  public void stopped(Process process, int signal) {
    HostSignals host = signals;
    if (host != null) {
      host.stopped(process, signal);
    }
  }

  /** Ends the host's process by a signal. Returns where the host does not let it end so. */
  public void endHost(int signal) {
    signals.end(signal);
  }

  /** Puts every setting back that guests changed on terminals of the host. */
  public void restoreSettings() {
    if (own != null && own.isHostInFront()) {
      own.settings().restore();
    }
    for (Terminal terminal : foreigners()) {
      terminal.settings().restore();
    }
  }

  private List<Terminal> foreigners() {
    synchronized (foreign) {
      return List.copyOf(foreign.values());
    }
  }

  // Descriptions

  /**
   * {@return what stands for the device of a description, or null if that is no terminal}
   *
   * @param file a description that the caller has a reference of
   */
  public TerminalSide sideOf(OpenFileDescription file) {
    if (!(file instanceof HostDescription host) || host.kind() != HostKind.TERMINAL) {
      return null;
    }
    TerminalSide side = host.terminalSide();
    if (side == null) { // it came in a message from another process of the host
      FileStat stat = new FileStat();
      posix.fstat(host.hostFd(), stat);
      attach(host, stat);
      side = host.terminalSide();
    }
    return side;
  }

  private void attach(HostDescription file, FileStat stat) {
    PseudoTerminal pair = ofGuest(stat);
    if (pair != null) {
      file.setTerminalSide(pair.terminal);
    } else if (own != null && isOwn(file.hostFd())) {
      file.setTerminalSide(own);
    } else {
      synchronized (foreign) {
        Device device = new Device(stat.device(), stat.specialDevice());
        file.setTerminalSide(foreign.computeIfAbsent(device, d -> Terminal.foreign(table, posix)));
      }
    }
  }

  private PseudoTerminal ofGuest(FileStat stat) {
    for (PseudoTerminal pair : made.values()) {
      if (pair.is(stat)) {
        return pair;
      }
    }
    return null;
  }

  /** The host tells the session of a terminal to those alone whom it controls. */
  private boolean isOwn(int fd) {
    try (Arena arena = Arena.ofConfined()) {
      return posix.ioctl(fd, Ioctl.TIOCGSID, arena.allocate(4, 4).address()) == 0;
    }
  }

  /**
   * {@return what the guest gets for a terminal of the host that it just opened by path: the same
   * description or another, or a negative error; the description's reference is taken over}
   *
   * @param t the caller
   * @param file the description
   * @param stat what the host says of it
   * @param flags the guest's flags
   */
  public Object opened(Task t, HostDescription file, FileStat stat, int flags) {
    if (file.kind() != HostKind.TERMINAL) {
      return file;
    }
    if (stat.rdevMajor == AUX_MAJOR && stat.rdevMinor == PTMX_MINOR) {
      file.release();
      return openMaster(flags);
    }
    if (stat.rdevMajor == AUX_MAJOR && stat.rdevMinor == TTY_MINOR && t.process.terminal != own) {
      file.release();
      return openControlling(t, flags);
    }
    attach(file, stat);
    begun(t, file, flags);
    return file;
  }

  private static void begun(Task t, HostDescription file, int flags) {
    if ((flags & Fcntl.O_NOCTTY) == 0 && file.terminalSide() instanceof Terminal terminal) {
      terminal.opened(t, file.isReadable());
    }
  }

  // Devices by name

  /**
   * {@return a description with one reference, a negative error, or null for what is no terminal
   * device}
   *
   * @param t the caller
   * @param name the path below {@code /dev}, such as {@code pts/3}
   * @param flags the guest's flags
   */
  public Object open(Task t, String name, int flags) {
    if ((flags & Fcntl.O_PATH) != 0) {
      return null;
    }
    Object file =
        switch (name) {
          case "tty" -> openControlling(t, flags);
          case "ptmx", "pts/ptmx" -> openMaster(flags);
          default -> {
            PseudoTerminal pair = byName(name);
            yield pair != null ? pair.open(flags) : isOwnName(name) ? reopenOwn(flags) : null;
          }
        };
    if (file instanceof HostDescription description) {
      if ((flags & Fcntl.O_DIRECTORY) != 0) {
        description.release();
        return -Errno.ENOTDIR;
      }
      begun(t, description, flags);
    }
    return file;
  }

  /**
   * Describes a terminal device without opening it, which would have effects.
   *
   * @param t the caller
   * @param name the path below {@code /dev}
   * @param out where the description goes
   * @return whether there is such a device, made by a guest or the run's own
   */
  public boolean stat(Task t, String name, FileStat out) {
    PseudoTerminal pair = byName(name);
    if (pair != null) {
      return pair.stat.inode != 0
          && posix.statx(Fcntl.AT_FDCWD, "/dev/pts/" + pair.number, 0, 0x7ff, out) == 0;
    }
    return switch (name) {
      case "tty", "ptmx" -> posix.statx(Fcntl.AT_FDCWD, "/dev/" + name, 0, 0x7ff, out) == 0;
      default -> isOwnName(name) && posix.statx(Fcntl.AT_FDCWD, ownName, 0, 0x7ff, out) == 0;
    };
  }

  /** {@return the names in {@code /dev/pts} that a guest may see} */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (ownName.startsWith("/dev/pts/")) {
      names.add(ownName.substring(9));
    }
    for (Integer number : made.keySet()) {
      names.add(number.toString());
    }
    return names;
  }

  /** {@return the device number of a process's controlling terminal, 0 without one} */
  public long device(Process process) {
    Terminal terminal = process.terminal;
    FileStat stat = new FileStat();
    if (terminal == null) {
      return 0;
    }
    if (terminal == own) {
      boolean named =
          !ownName.isEmpty() && posix.statx(Fcntl.AT_FDCWD, ownName, 0, 0x7ff, stat) == 0;
      return named ? stat.specialDevice() : 0;
    }
    for (PseudoTerminal pair : made.values()) {
      if (pair.terminal == terminal) {
        return pair.stat.specialDevice();
      }
    }
    return 0;
  }

  private boolean isOwnName(String name) {
    return own != null && ownName.length() > 5 && ownName.substring(5).equals(name);
  }

  private PseudoTerminal byName(String name) {
    if (!name.startsWith("pts/") || name.length() > 14) {
      return null;
    }
    try {
      int number = Integer.parseInt(name.substring(4));
      return ("pts/" + number).equals(name) ? made.get(number) : null; // no "007"
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private Object openControlling(Task t, int flags) {
    Terminal terminal = t.process.terminal;
    if (terminal == null) {
      return -Errno.ENXIO;
    }
    if (terminal == own) {
      return reopenOwn(flags);
    }
    for (PseudoTerminal pair : made.values()) {
      if (pair.terminal == terminal) {
        return pair.open(flags);
      }
    }
    return -Errno.EIO; // of a line that is gone, or of the host's and not open any more
  }

  private Object reopenOwn(int flags) {
    int kept = flags & (Fcntl.O_ACCMODE | Fcntl.O_APPEND | Fcntl.O_NONBLOCK);
    int fd = posix.openat(Fcntl.AT_FDCWD, "/dev/tty", kept | Fcntl.O_NONBLOCK, 0);
    if (fd < 0) {
      return fd;
    }
    HostDescription file = HostDescription.of(posix, fd, kept, HostKind.TERMINAL, "/dev/tty");
    file.setTerminalSide(own);
    return file;
  }

  private Object openMaster(int flags) {
    int kept = flags & (Fcntl.O_ACCMODE | Fcntl.O_NONBLOCK);
    int fd = posix.openat(Fcntl.AT_FDCWD, "/dev/ptmx", kept | Fcntl.O_NONBLOCK, 0);
    if (fd < 0) {
      return fd;
    }
    int number;
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(4, 4).address();
      int failed = posix.ioctl(fd, Ioctl.TIOCGPTN, at);
      if (failed < 0) {
        posix.close(fd);
        return failed;
      }
      number = NativeMemory.getInt(at);
    }
    PseudoTerminal pair = new PseudoTerminal(table, posix, fd, number, kept);
    made.put(number, pair);
    pair.master.onClose(() -> {
      made.remove(number, pair);
      pair.terminal.hangUp();
    });
    return pair.master;
  }

  /** {@return the other side of a pseudo-terminal (TIOCGPTPEER), or a negative error} */
  public Object openPeer(Task t, TerminalSide master, int flags) {
    for (PseudoTerminal pair : made.values()) {
      if (pair.master.terminalSide() == master) {
        Object file = pair.open(flags);
        if (file instanceof HostDescription description) {
          begun(t, description, flags);
        }
        return file;
      }
    }
    return -Errno.EIO;
  }
}
