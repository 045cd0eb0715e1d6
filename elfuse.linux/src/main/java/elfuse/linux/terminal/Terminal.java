package elfuse.linux.terminal;

import elfuse.abi.Errno;
import elfuse.abi.Ioctl;
import elfuse.abi.Signals;
import elfuse.abi.Termios;
import elfuse.abi.TermiosLayout;
import elfuse.fd.TerminalSide;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Task;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.lang.foreign.Arena;
import java.util.List;

/**
 * A terminal and the guest's session that it controls (drivers/tty/tty_jobctrl.c; man 4 tty_ioctl,
 * man 7 credentials). As a {@link TerminalSide} it is the side that programs sit at; {@link
 * MasterSide} is the other one of a pseudo-terminal.
 *
 * <p>Session and foreground group, and each process's controlling terminal, change under the lock
 * of the {@link ProcessTable}, like the groups and sessions that they must agree with. They are
 * read without it.
 */
public final class Terminal implements TerminalSide {
  private final ProcessTable table;
  private final Posix posix;

  /** A descriptor of it that lasts as long as it does, or -1. */
  private final int hostFd;

  /** The host's group of this whole run, if it controls the host's process; else 0. */
  private final int hostGroup;

  private final Settings settings;

  private volatile int session;
  private volatile int foreground;
  private volatile boolean hungUp;

  private Terminal(ProcessTable table, Posix posix, int hostFd, int hostGroup, Settings settings) {
    this.table = table;
    this.posix = posix;
    this.hostFd = hostFd;
    this.hostGroup = hostGroup;
    this.settings = settings;
  }

  /** The terminal that controls the host's process: the first guest process begins under it. */
  static Terminal ofHost(ProcessTable table, Posix posix, int hostFd) {
    int group = posix.getpgid(0);
    Terminal terminal = new Terminal(table, posix, hostFd, group, new Settings(posix));
    terminal.session = posix.getsid(0);
    terminal.foreground = group;
    return terminal;
  }

  /** A terminal of the host that was opened or handed over. */
  static Terminal foreign(ProcessTable table, Posix posix) {
    return new Terminal(table, posix, -1, 0, new Settings(posix));
  }

  /** A pseudo-terminal that a guest made. */
  static Terminal made(ProcessTable table, Posix posix, int masterFd) {
    return new Terminal(table, posix, masterFd, 0, null);
  }

  /** {@return whether a guest made it, so that nobody but guests signals its foreground} */
  boolean isMade() {
    return settings == null;
  }

  /** {@return the session that it controls, or 0} */
  public int session() {
    return session;
  }

  /** {@return the foreground process group, 0 if there is none, or a negative error} */
  public int foreground() {
    if (hostGroup != 0) {
      // among the host's groups the host decides; while another one is in front, no guest is
      int front = hostForeground();
      if (front != hostGroup) {
        return front;
      }
    }
    return foreground;
  }

  private int hostForeground() {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(4, 4).address();
      int failed = posix.ioctl(hostFd, Ioctl.TIOCGPGRP, at);
      return failed < 0 ? failed : NativeMemory.getInt(at);
    }
  }

  /** {@return whether the host has this run in front, or it is not the host's to say} */
  boolean isHostInFront() {
    return hostGroup == 0 || hostForeground() == hostGroup;
  }

  /** {@return whether the host's line is gone, so that nothing is in front there} */
  boolean isHostGone() {
    return hostGroup != 0 && hostForeground() < 0;
  }

  /** {@return what its settings were before a guest changed them, or null for a guest's own} */
  Settings settings() {
    return settings;
  }

  // Job control

  /**
   * Lets a process of a background group not change a terminal (tty_check_change).
   *
   * @param t the caller
   * @param signal SIGTTOU, or SIGTTIN for reading
   * @return 0, EIO or, after its group was sent the signal, EINTR, negated
   */
  public int check(Task t, int signal) {
    if (t.process.terminal != this) {
      return 0;
    }
    int front = foreground();
    int group = t.process.group();
    if (front <= 0 || front == group) {
      return 0;
    }
    if ((t.signals.mask() & SignalAction.bit(signal)) != 0
        || t.process.signals.action(signal).isIgnore()) {
      return signal == Signals.SIGTTIN ? -Errno.EIO : 0;
    }
    if (table.isOrphaned(group)) {
      return -Errno.EIO;
    }
    signal(group, signal);
    return -Errno.EINTR;
  }

  private void signal(int group, int signal) {
    if (group > 0) {
      for (Process process : table.group(group)) {
        process.signals.post(SignalInfo.kernel(signal));
      }
    }
  }

  /** Sends a signal to the foreground group, as a typed character or a new size does. */
  void signalForeground(int signal) {
    signal(foreground, signal);
  }

  @Override
  public int beforeRead() {
    return check(Task.current(), Signals.SIGTTIN);
  }

  @Override
  public int beforeWrite() {
    Task t = Task.current();
    if (t.process.terminal != this) {
      return 0;
    }
    int front = foreground();
    // the settings matter to a background group alone
    return front <= 0 || front == t.process.group() || !stopsOutput()
        ? 0
        : check(t, Signals.SIGTTOU);
  }

  private boolean stopsOutput() {
    if (hostFd < 0) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(TermiosLayout.SIZE, 4).address();
      return posix.ioctl(hostFd, Ioctl.TCGETS, at) == 0
          && (NativeMemory.getInt(at + TermiosLayout.C_LFLAG) & Termios.TOSTOP) != 0;
    }
  }

  @Override
  public boolean isMaster() {
    return false;
  }

  @Override
  public void wrote(long address, long count) {}

  // Requests

  /** TIOCGPGRP. {@return the group, 0 for none, or a negative error} */
  public int askForeground(Task t, boolean master) {
    if (hungUp) {
      return -Errno.EIO;
    }
    return !master && t.process.terminal != this ? -Errno.ENOTTY : foreground();
  }

  /** TIOCGSID. {@return the session or a negative error} */
  public int askSession(Task t, boolean master) {
    if (hungUp) {
      return -Errno.EIO;
    }
    if (!master && t.process.terminal != this || session == 0) {
      return -Errno.ENOTTY;
    }
    return session;
  }

  /** TIOCSPGRP, after {@link #check}. {@return 0 or a negative error} */
  public int setForeground(Task t, int group) {
    if (group < 0) {
      return -Errno.EINVAL;
    }
    synchronized (table) {
      if (t.process.terminal != this || session != t.process.session()) {
        return -Errno.ENOTTY;
      }
      // session_of_pgrp: of the group, or else of the process with that number
      var members = group == 0 ? List.<Process>of() : table.group(group);
      Process one = members.isEmpty() ? table.get(group) : members.getFirst();
      boolean ofHost = group == hostGroup && group != 0; // what started this run is in it
      if (one == null && !ofHost) {
        return -Errno.ESRCH;
      }
      if (one != null && one.session() != session) {
        return -Errno.EPERM;
      }
      foreground = group;
    }
    if (hostGroup != 0 && hostForeground() != hostGroup) {
      HostJob.takeTerminal(posix, hostFd, hostGroup); // the caller ignores SIGTTOU: it may
    }
    return 0;
  }

  /** TIOCSCTTY. {@return 0 or a negative error} */
  public int acquire(Task t, boolean readable, int force) {
    if (hungUp) {
      return -Errno.EIO;
    }
    Process process = t.process;
    boolean privileged = process.credentials.euid == 0;
    synchronized (table) {
      boolean leader = process.session() == process.pid;
      if (leader && session == process.session()) {
        return 0;
      }
      if (!leader || process.terminal != null) {
        return -Errno.EPERM;
      }
      if (session != 0) {
        if (force != 1 || !privileged || hostGroup != 0) {
          return -Errno.EPERM;
        }
        clear(session);
      }
      if (!readable && !privileged) {
        return -Errno.EPERM;
      }
      take(process);
      return 0;
    }
  }

  /** What opening it without O_NOCTTY does (tty_open_proc_set_tty). */
  void opened(Task t, boolean readable) {
    Process process = t.process;
    synchronized (table) {
      if (readable
          && !hungUp
          && session == 0
          && process.terminal == null
          && process.session() == process.pid) {
        take(process);
      }
    }
  }

  private void take(Process process) {
    session = process.session();
    foreground = process.group();
    process.terminal = this;
    process.formerForeground = 0;
  }

  /** TIOCNOTTY. {@return 0 or a negative error} */
  public int giveUp(Task t) {
    if (hungUp) {
      return -Errno.EIO;
    }
    Process process = t.process;
    if (process.terminal != this) {
      return -Errno.ENOTTY;
    }
    if (process.session() == process.pid) {
      int group = foreground;
      signal(group, Signals.SIGHUP);
      signal(group, Signals.SIGCONT);
      release(process.session());
    }
    synchronized (table) {
      process.terminal = null;
    }
    return 0;
  }

  /** The end of a process: its session loses the terminal that it led (disassociate_ctty). */
  public static void leaderEnds(Process process) {
    if (process.session() != process.pid) {
      return;
    }
    Terminal terminal = process.terminal;
    if (terminal != null) {
      terminal.signal(terminal.foreground, Signals.SIGHUP);
      terminal.release(process.session());
    } else if (process.formerForeground != 0) {
      for (int signal : new int[] {Signals.SIGHUP, Signals.SIGCONT}) {
        for (Process member : process.table.group(process.formerForeground)) {
          member.signals.post(SignalInfo.kernel(signal));
        }
      }
    }
  }

  private void release(int ofSession) {
    synchronized (table) {
      if (session == ofSession) {
        clear(ofSession);
        session = 0;
        foreground = 0;
      }
    }
  }

  /** The processes of a session have no controlling terminal any more; under the table's lock. */
  private void clear(int ofSession) {
    for (Process member : table.group(0)) {
      if (member.session() == ofSession && member.terminal == this) {
        member.terminal = null;
      }
    }
  }

  /** The line is gone: tells the session's leader, and frees the session (__tty_hangup). */
  void hangUp() {
    Process leader = null;
    synchronized (table) {
      hungUp = true;
      if (session != 0) {
        leader = table.get(session);
        if (leader != null) {
          leader.formerForeground = foreground;
        }
        clear(session);
        session = 0;
        foreground = 0;
      }
    }
    if (leader != null) {
      leader.signals.post(SignalInfo.kernel(Signals.SIGHUP));
      leader.signals.post(SignalInfo.kernel(Signals.SIGCONT));
    }
  }

  /** The host's line is gone: whoever is in front hears of it, the first process has already. */
  void lost(Process first) {
    int front = foreground;
    if (front != first.group()) {
      signal(front, Signals.SIGHUP);
    }
  }

  /** {@return whether its line is gone} */
  public boolean isHungUp() {
    return hungUp;
  }
}
