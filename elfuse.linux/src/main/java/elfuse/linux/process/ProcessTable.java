package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Signals;
import elfuse.fd.SignalSource;
import elfuse.host.Posix;
import elfuse.hv.Hypervisor;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import elfuse.shim.HostCallRoute;
import elfuse.shim.ShimImage;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The processes of one run: numbers, parents, zombies (man 2 fork, wait).
 *
 * <p>One lock, {@code this}, guards the table and each process's parent, group, session and end. It
 * comes before the locks of {@link ProcessSignals}: SIGCHLD is queued in the section that makes a
 * zombie, so that nobody has waited for a child whose signal is still to come.
 */
public final class ProcessTable {
  private static final int CLD_EXITED = 1;
  private static final int CLD_KILLED = 2;

  private final Hypervisor hypervisor;
  private final TreeMap<Integer, Process> processes = new TreeMap<>();
  private final List<Task> waiting = new ArrayList<>();
  private final AtomicInteger lastNumber = new AtomicInteger();

  /** What signal descriptors of all processes read. */
  public final SignalSource signalSource = new SignalsOfCaller();

  /** Names of Unix sockets. */
  public final SocketNames socketNames = new SocketNames(Posix.ofHost());

  final RunConfig config;
  final ShimImage shim;

  ProcessTable(Hypervisor hypervisor, RunConfig config, StartupTrace trace) {
    this.hypervisor = hypervisor;
    this.config = config;
    shim = ShimImage.build(HostCallRoute.hvc());
    trace.mark("shim assembled");
  }

  /** Makes a machine for one more process. */
  Vm newMachine() {
    return hypervisor.createVm(VmConfig.defaults());
  }

  /** The first process has its number from the host; all others count up from there. */
  void first(Process process) {
    lastNumber.set(process.pid);
    synchronized (this) {
      processes.put(process.pid, process);
    }
  }

  /** {@return a number for a new thread or process} */
  int nextNumber() {
    return lastNumber.incrementAndGet();
  }

  synchronized void add(Process process) {
    processes.put(process.pid, process);
  }

  /** {@return a process that has not been waited for, or null} */
  public synchronized Process get(int pid) {
    return processes.get(pid);
  }

  /** {@return the processes of a group, running or not; of all groups if it is 0} */
  public synchronized List<Process> group(int group) {
    List<Process> found = new ArrayList<>();
    for (Process process : processes.values()) {
      if (group == 0 || process.group == group) {
        found.add(process);
      }
    }
    return found;
  }

  /** Changes group and, for a leader of a new one, session, and tells the process's shim. */
  public synchronized void regroup(Process process, int group, int session) {
    process.group = group;
    process.session = session;
    process.publishIdentity();
  }

  /**
   * The last thread of a process is over and its memory given back. It becomes a zombie, or goes at
   * once if nobody will wait for it; its children lose their parent.
   */
  void ended(Process process) {
    synchronized (this) {
      Process parent = process.parent;
      for (Process other : new ArrayList<>(processes.values())) {
        if (other.parent == process) {
          other.parent = null;
          other.publishIdentity();
          if (other.zombie) {
            processes.remove(other.pid);
          }
        }
      }
      process.zombie = true;
      boolean tell = parent != null && !parent.zombie;
      SignalAction action = tell ? parent.signals.action(Signals.SIGCHLD) : null;
      if (!tell || action.isIgnore() || action.has(Signals.SA_NOCLDWAIT)) {
        processes.remove(process.pid);
      }
      if (tell && process.exitSignal != 0) {
        parent.signals.post(childInfo(process)); // before anybody can see the zombie
      }
      for (Task task : waiting) {
        task.waiter().wake();
      }
    }
    process.announceEnd();
  }

  /**
   * The first process is over, and with it the run: whatever is left is killed and waited for, so
   * that nothing of it goes on.
   */
  void end() {
    for (Process process : group(0)) {
      process.exitGroup(Signals.SIGKILL);
    }
    for (Process process : group(0)) {
      if (!process.zombie) {
        process.awaitEnd();
      }
    }
  }

  /** {@return what SIGCHLD and waitid tell of a process that ended} */
  private static SignalInfo childInfo(Process process) {
    int status = process.waitStatus();
    boolean killed = (status & 127) != 0;
    return new SignalInfo(
        process.exitSignal == 0 ? Signals.SIGCHLD : process.exitSignal,
        0,
        killed ? CLD_KILLED : CLD_EXITED,
        process.pid & 0xffff_ffffL | (long) process.credentials.uid << 32,
        killed ? status & 127 : status >>> 8 & 255,
        0,
        0);
  }

  /**
   * Waits for a child to end.
   *
   * @param task the caller
   * @param pid which: a number, -1 for any, 0 for the caller's group, else a group's negated number
   * @param block whether to wait
   * @param keep whether the zombie stays
   * @param result receives what SIGCHLD tells, at index 0
   * @return the child, or null with an error in {@code error[0]}: 0, ECHILD or EINTR
   */
  public Process await(
      Task task, int pid, boolean block, boolean keep, SignalInfo[] result, int[] error) {
    while (true) {
      synchronized (this) {
        boolean any = false;
        for (Process child : processes.values()) {
          if (child.parent == task.process && matches(task.process, child, pid)) {
            any = true;
            if (child.zombie) {
              if (!keep) {
                processes.remove(child.pid);
                child.parent = null;
              }
              result[0] = childInfo(child);
              error[0] = 0;
              return child;
            }
          }
        }
        error[0] = any ? 0 : Errno.ECHILD;
        if (!any || !block) {
          return null;
        }
        waiting.add(task); // before the lock is given up: an end from now on wakes it
      }
      try {
        if (task.waiter().await(-1, 0, -1) == -Errno.EINTR) {
          task.waiter().clear();
        }
      } finally {
        synchronized (this) {
          waiting.remove(task);
        }
      }
      if (task.signals.interrupts() && !endedMeanwhile(task, pid)) {
        error[0] = Errno.EINTR;
        return null;
      }
    }
  }

  /** A child that ended is told even if its SIGCHLD interrupts the wait. */
  private synchronized boolean endedMeanwhile(Task task, int pid) {
    if (task.process.isEnding()) {
      return false;
    }
    for (Process child : processes.values()) {
      if (child.parent == task.process && child.zombie && matches(task.process, child, pid)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(Process parent, Process child, int pid) {
    if (pid > 0) {
      return child.pid == pid;
    }
    return pid == -1 || child.group == (pid == 0 ? parent.group : -pid);
  }
}
