package elfuse.linux.terminal;

import elfuse.abi.Resource;
import elfuse.abi.Signals;
import elfuse.host.Posix;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessTable;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.lang.foreign.Arena;

/**
 * Signals that reach the host's process. What the host's kernel sends to its foreground group is
 * for the guest's foreground group, what other processes of the host send is for the first guest
 * process; and what that one does because of them, stop or end, the host's process does too, for
 * its own parent to see.
 *
 * <p>One thread hands them on in the order in which they came. Stopping and going on are ordered by
 * a lock, which is held as long as the process is stopped.
 */
final class HostSignals {
  private static final int[] TAKEN = {
    Signals.SIGINT,
    Signals.SIGTSTP,
    Signals.SIGWINCH,
    Signals.SIGTERM,
    Signals.SIGHUP,
    Signals.SIGUSR1,
    Signals.SIGALRM,
    Signals.SIGCONT
  };

  private final ProcessTable table;
  private final Posix posix;
  private final Process first;
  private final Terminal own;
  private final HostSignalSource source; // null where there is none

  /** Held while the process is stopped, and by whoever continues the guest. */
  private final Object stopLock = new Object();

  private HostSignals(ProcessTable table, Posix posix, Process first) {
    this.table = table;
    this.posix = posix;
    this.first = first;
    own = table.terminals.own();
    source = HostSignalSource.open(posix, own);
  }

  /**
   * Takes the signals of the host's process, which is the run's alone from now on. What is ignored
   * there stays so, and is ignored by the first guest process too (man 2 execve).
   */
  static HostSignals take(ProcessTable table, Posix posix, Process first) {
    HostSignals signals = new HostSignals(table, posix, first);
    HostSignalSource source = signals.source;
    // asked before: where signals are queued they are ignored once they are taken
    boolean background = SignalPipe.isIgnored(posix, Signals.SIGINT);
    for (int signal : TAKEN) {
      if (SignalPipe.isIgnored(posix, signal)) {
        signals.ignore(signal);
      } else if (source != null) {
        source.take(signal);
      }
    }
    if (background) {
      signals.ignore(Signals.SIGQUIT); // a shell without job control ignores both of them
    } else if (source != null && signals.own != null) { // else thread dumps are of more use
      source.take(Signals.SIGQUIT);
    }
    for (int stop : new int[] {Signals.SIGTTIN, Signals.SIGTTOU}) {
      if (SignalPipe.isIgnored(posix, stop)) {
        signals.ignore(stop);
      }
    }
    if (source != null) {
      Thread.ofPlatform().daemon().name("signals").start(signals::handOn);
    }
    return signals;
  }

  private void ignore(int signal) {
    first.signals.setAction(signal, new SignalAction(Signals.SIG_IGN, 0, 0, 0));
  }

  private void handOn() {
    for (SignalInfo info = source.next(); info != null; info = source.next()) {
      arrived(info);
    }
  }

  private void arrived(SignalInfo info) {
    boolean byTerminal = info.code() == Signals.SI_KERNEL && own != null && own.session() != 0;
    switch (info.signal()) {
      case Signals.SIGCONT -> {
        synchronized (stopLock) { // after the settings are the guest's again
          for (Process process : table.group(first.group())) {
            process.signals.post(info);
          }
        }
      }
      case Signals.SIGHUP -> {
        first.signals.post(info);
        if (byTerminal) {
          own.lost(first); // the line is gone: whoever is in front hears of it too
        }
      }
      default -> {
        if (byTerminal) {
          own.signalForeground(info.signal());
        } else {
          first.signals.post(info);
        }
      }
    }
  }

  /**
   * A guest process has stopped. When it is the first one, and a shell of the host could continue
   * it, the host's process stops with it: by a signal of job control at once, else when nobody of
   * its group goes on, who might continue it.
   */
  void stopped(Process process, int signal) {
    if (process.group() != first.group() || !first.signals.isStopping()) {
      return;
    }
    if (own == null || !HostJob.isWatched(posix)) {
      return;
    }
    boolean byTerminal =
        signal == Signals.SIGTSTP || signal == Signals.SIGTTIN || signal == Signals.SIGTTOU;
    if (process == first && byTerminal || allStopped()) {
      stopHost(signal);
    }
  }

  private boolean allStopped() {
    for (Process member : table.group(first.group())) {
      if (!member.isOver() && !member.signals.isStopping()) {
        return false;
      }
    }
    return true;
  }

  /** Stops the host's process by the signal itself, with the settings that the shell expects. */
  private void stopHost(int signal) {
    synchronized (stopLock) {
      if (!first.signals.isStopping()) {
        return; // continued meanwhile
      }
      boolean inFront = own.isHostInFront();
      if (inFront) {
        own.settings().suspend();
      }
      HostEnd.raiseDefault(posix, signal);
      if (own.isHostInFront()) {
        own.settings().resume();
      }
    }
  }

  /** The run is over: nothing is handed on any more. */
  void over() {
    if (source != null) {
      source.end();
    }
  }

  /** Ends the host's process as the first guest process ended. Returns if that is not possible. */
  void end(int signal) {
    try (Arena arena = Arena.ofConfined()) {
      // the core would be the JVM's
      posix.prlimit(0, Resource.RLIMIT_CORE, arena.allocate(16, 8).address(), 0);
    }
    HostEnd.raiseDefault(posix, signal);
  }
}
