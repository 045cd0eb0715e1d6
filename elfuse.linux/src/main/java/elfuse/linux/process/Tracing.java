package elfuse.linux.process;

import static elfuse.abi.Ptrace.*;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.Sched;
import elfuse.abi.Signals;
import elfuse.linux.process.ProcessTable.Found;
import elfuse.shim.ShimData;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * Who traces whom, from the tracer's side (man 2 ptrace; Linux's kernel/ptrace.c, and kernel/exit.c
 * as far as it waits for tracees). {@link Tracee} says what is guarded by what.
 *
 * <p>A tracer is a thread: requests come from the one that attached, and its end detaches. Waiting
 * is for all threads of its process. A tracee that is over stays in the list until its tracer has
 * waited for it, and only then its real parent hears of its end.
 */
public final class Tracing {
  private final ProcessTable table;
  private final List<Tracee> tracees = new ArrayList<>(); // guarded by the table
  private volatile boolean used; // whether there has ever been one: who sees false need not lock

  Tracing(ProcessTable table) {
    this.table = table;
  }

  /**
   * Begins to trace (ptrace_attach).
   *
   * @param options of a SEIZE, checked
   * @return 0 or a negative error
   */
  public int attach(Task tracer, Task target, boolean seize, int options) {
    boolean parked;
    synchronized (table) {
      if (target.process == tracer.process
          || !mayAccess(tracer.process, target.process)
          || target.over
          || target.ptrace != null) {
        return -Errno.EPERM;
      }
      Tracee tracee = new Tracee(target, tracer, seize, options);
      synchronized (target.process.signals) { // a parked thread sees both or none
        parked = target.signals.isParked();
        if (parked) {
          target.process.signals.stopAgain(target);
        }
        begin(tracee);
      }
      if (!seize) {
        target.post(SignalInfo.kernel(Signals.SIGSTOP));
      }
      if (parked) {
        target.waiter().wake();
      }
    }
    if (parked) {
      awaitTrap(tracer, target);
    }
    return 0;
  }

  /**
   * A thread that was stopped comes out of that and into a ptrace-stop, and the tracer must not see
   * the time between (JOBCTL_TRAPPING).
   */
  private void awaitTrap(Task tracer, Task target) {
    while (true) {
      synchronized (table) {
        Tracee tracee = target.ptrace;
        if (tracee == null || tracee.stopped || !target.signals.isParked() || tracer.isEnding()) {
          break;
        }
        table.waits(tracer);
      }
      try {
        if (tracer.waiter().await(-1, 0, -1) == -Errno.EINTR) {
          tracer.waiter().clear();
        }
      } finally {
        table.waitsNoMore(tracer);
      }
    }
    if (tracer.signals.interrupts()) {
      tracer.waiter().wake();
    }
  }

  /** The caller is to be traced by its parent (ptrace_traceme). {@return 0 or -EPERM} */
  public int traceMe(Task target) {
    synchronized (table) {
      Process parent = target.process.parent;
      if (target.ptrace != null || parent == null || parent.isEnding()) {
        return -Errno.EPERM;
      }
      Task tracer = target.process.maker;
      if (tracer == null || tracer.process != parent || !parent.tasks().contains(tracer)) {
        List<Task> tasks = parent.tasks();
        tracer = tasks.isEmpty() ? null : tasks.getFirst();
      }
      if (tracer == null) {
        return -Errno.EPERM;
      }
      begin(new Tracee(target, tracer, false, 0));
      return 0;
    }
  }

  /** A new thread, which does not run yet, is traced as its maker is (ptrace_init_task). */
  void inherit(Tracee maker, Task child) {
    synchronized (table) {
      if (maker.tracer == null) {
        return;
      }
      Tracee tracee = new Tracee(child, maker.tracer, maker.seized, maker.options);
      begin(tracee);
      if (maker.seized) {
        tracee.interrupt = true;
      } else {
        child.signals.queue(SignalInfo.sent(Signals.SIGSTOP, Signals.SI_USER, 0, 0));
      }
    }
  }

  private void begin(Tracee tracee) {
    tracee.task.process.attention.shim().raise(ShimData.PTRACE); // no call passes unseen from now
    tracee.tracer.traces = true;
    used = true;
    tracees.add(tracee);
    tracee.task.ptrace = tracee;
  }

  /** A thread that never ran goes away. */
  void forget(Task task) {
    synchronized (table) {
      if (task.ptrace != null) {
        end(task.ptrace);
      }
    }
  }

  /** kernel/ptrace.c, __ptrace_may_access, with the real ids of the caller. */
  public boolean mayAccess(Process caller, Process target) {
    if (caller == target) {
      return true;
    }
    Credentials own = caller.credentials;
    return own.may(Capability.CAP_SYS_PTRACE)
        || own.mayInspect(target.credentials) && target.dumpable == 1;
  }

  /**
   * {@return the tracee of a caller, which stays as it is until it is {@linkplain #release
   * released}, or null} Null if it is none of the caller's, and if it is not stopped
   * (ptrace_check_attach).
   */
  public Tracee acquire(Task caller, int tid) {
    synchronized (table) {
      Tracee tracee = of(caller, tid);
      if (tracee == null
          || !tracee.stopped
          || tracee.listening
          || !tracee.last && tracee.task.isKilled()) {
        return null;
      }
      tracee.frozen = true;
      return tracee;
    }
  }

  /** {@return the tracee of a caller, in whatever state, or null} */
  public Tracee of(Task caller, int tid) {
    synchronized (table) {
      Task task = table.task(tid);
      Tracee tracee = task == null ? null : task.ptrace;
      return tracee == null || tracee.tracer != caller || tracee.dead ? null : tracee;
    }
  }

  /** The tracer is done with it for now. */
  public void release(Tracee tracee) {
    boolean killed;
    synchronized (table) {
      tracee.frozen = false;
      killed = tracee.task.isKilled();
    }
    if (killed) {
      tracee.task.waiter().wake(); // it could not go on before
    }
  }

  /**
   * Lets a frozen tracee go on (ptrace_resume).
   *
   * @param mode {@code PTRACE_SYSCALL}, {@code PTRACE_SYSEMU} or 0
   * @param step whether it stops after one instruction
   * @param signal what it goes on with
   */
  public void resume(Tracee tracee, int mode, boolean step, int signal) {
    synchronized (table) {
      tracee.mode = mode;
      tracee.step = step;
      tracee.code = signal;
      tracee.stopped = false;
      tracee.frozen = false;
    }
    tracee.task.waiter().wake();
  }

  /** Ends the tracing of a frozen tracee, which goes on with a signal (ptrace_detach). */
  public void detach(Tracee tracee, int signal) {
    synchronized (table) {
      tracee.frozen = false;
      tracee.code = signal;
      end(tracee);
    }
    tracee.task.waiter().wake();
  }

  /** Stops a seized tracee. {@return 0, or -EIO if it is not seized} */
  public int interrupt(Tracee tracee) {
    synchronized (table) {
      if (!tracee.seized) {
        return -Errno.EIO;
      }
      tracee.interrupt = true;
      tracee.notify |= tracee.listening;
    }
    tracee.task.interrupt();
    return 0;
  }

  /** Leaves a frozen tracee in its group-stop. {@return 0, or -EIO if it is in none} */
  public int listen(Tracee tracee) {
    synchronized (table) {
      boolean there =
          tracee.seized && tracee.info != null && tracee.info.code() >> 8 == PTRACE_EVENT_STOP;
      if (!there) {
        return -Errno.EIO;
      }
      tracee.listening = true;
      tracee.frozen = false; // before it is woken: it looks once
    }
    tracee.task.waiter().wake(); // if it is to be told of something at once
    return 0;
  }

  /** SIGCONT was sent, or a group-stop began: seized threads tell (ptrace_trap_notify). */
  void groupStopChanged(Process process) {
    if (!used) {
      return;
    }
    List<Task> told = new ArrayList<>();
    synchronized (table) {
      for (Tracee tracee : tracees) {
        if (tracee.task.process == process && tracee.seized && !tracee.dead) {
          tracee.notify = true;
          told.add(tracee.task);
        }
      }
    }
    for (Task task : told) {
      task.interrupt();
    }
  }

  /** Nobody traces it any more (__ptrace_unlink). */
  private void end(Tracee tracee) {
    Task task = tracee.task;
    tracees.remove(tracee);
    tracee.tracer = null;
    tracee.stopped = false;
    tracee.mode = 0;
    tracee.step = false;
    tracee.interrupt = false;
    tracee.notify = false;
    if (task.ptrace == tracee) {
      task.ptrace = null;
    }
    if (!task.process.gone && !isTraced(task.process)) {
      task.process.attention.shim().drop(ShimData.PTRACE);
    }
  }

  /** {@return whether a thread of it is traced} */
  boolean isTraced(Process process) {
    synchronized (table) {
      for (Tracee tracee : tracees) {
        if (tracee.task.process == process && !tracee.dead) {
          return true;
        }
      }
      return false;
    }
  }

  /** A thread that traces ends, and with it what it did (exit_ptrace). */
  void tracerEnded(Task tracer) {
    List<Task> freed = new ArrayList<>();
    synchronized (table) {
      for (Tracee tracee : new ArrayList<>(tracees)) {
        if (tracee.tracer != tracer) {
          continue;
        }
        if ((tracee.options & PTRACE_O_EXITKILL) != 0) {
          tracee.task.process.signals.post(SignalInfo.kernel(Signals.SIGKILL));
        }
        boolean leader = isLeader(tracee);
        end(tracee);
        freed.add(tracee.task);
        Process process = tracee.task.process;
        if (leader && process.zombie) {
          if (process.parent != tracer.process) {
            table.tellEnd(process, false);
          } else if (ignoresChildren(tracer.process)) {
            table.reap(process, null);
          }
        }
      }
    }
    for (Task task : freed) {
      task.interrupt();
    }
    if (!freed.isEmpty()) {
      table.wakeWaiting(); // ends that its tracees have delayed may be told now
    }
  }

  private static boolean ignoresChildren(Process process) {
    SignalAction action = process.signals.action(Signals.SIGCHLD);
    return action.isIgnore() || action.has(Signals.SA_NOCLDWAIT);
  }

  private static boolean isLeader(Tracee tracee) {
    return tracee.task.tid == tracee.task.process.pid;
  }

  /** A traced thread is over; its process may not be. */
  void ended(Task task, int status) {
    synchronized (table) {
      task.over = true;
      Tracee tracee = task.ptrace;
      if (tracee == null) {
        return;
      }
      tracee.dead = true;
      tracee.status = task.process.isEnding() ? task.process.waitStatus() : status;
      if (!isLeader(tracee)) { // the leader's end is that of the process
        tellEnd(tracee, tracee.status);
      }
    }
  }

  private void tellEnd(Tracee tracee, int status) {
    SignalInfo info = ChildInfo.ended(tracee.task.process, tracee.task.tid, status);
    if (!tracee.tracer.process.signals.action(Signals.SIGCHLD).isIgnore()) {
      tracee.tracer.process.signals.post(info);
    }
    table.wakeWaiting();
  }

  /**
   * A process is a zombie now.
   *
   * @return whether its real parent must not hear of it yet, since somebody else traces it
   */
  boolean hidesEnd(Process process) {
    Tracee leader = leaderOf(process);
    if (leader == null || leader.tracer.process == process.parent) {
      return false;
    }
    tellEnd(leader, process.waitStatus());
    return true;
  }

  /** {@return the first thread of a process as a tracee, or null; with the table's lock} */
  Tracee leaderOf(Process process) {
    for (Tracee tracee : tracees) {
      if (tracee.task.process == process && isLeader(tracee)) {
        return tracee;
      }
    }
    return null;
  }

  /** A thread takes its process over and the leader's number, whose zombie goes unseen. */
  void succeeds(Task task) {
    synchronized (table) {
      Tracee leader = leaderOf(task.process);
      if (leader != null && leader.task != task) {
        end(leader);
        table.wakeWaiting();
      }
    }
  }

  /** {@return the number of the process that traces a thread, or 0} */
  public int tracerOf(Task task) {
    synchronized (table) {
      Tracee tracee = task.ptrace;
      return tracee == null || tracee.tracer == null ? 0 : tracee.tracer.process.pid;
    }
  }

  /** Tells the tracer of a stop (do_notify_parent_cldstop); with the table's lock. */
  void tell(Tracee tracee) {
    Process tracer = tracee.tracer.process;
    SignalAction action = tracer.signals.action(Signals.SIGCHLD);
    if (!action.isIgnore() && !action.has(Signals.SA_NOCLDSTOP)) {
      Process process = tracee.task.process;
      tracer.signals.post(
          ChildInfo.traced(process, tracee.task.tid, tracee.kind, tracee.code & 0x7f));
    }
    table.wakeWaiting();
  }

  /** {@return whether a number is that of a thread that is over and has not been waited for} */
  boolean isUsed(int number) {
    for (Tracee tracee : tracees) {
      if (tracee.task.tid == number) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return what a wait of a task finds in a tracee of its own, or null; with the table's lock}
   */
  Found look(Task task, Tracee tracee, int options) {
    boolean keep = (options & Sched.WNOWAIT) != 0;
    Process process = tracee.task.process;
    int tid = tracee.task.tid;
    if (isLeader(tracee) ? process.zombie && !isDelayed(process) : tracee.dead) {
      if ((options & Sched.WEXITED) == 0) {
        return null;
      }
      int status = isLeader(tracee) ? process.waitStatus() : tracee.status;
      if (!keep) {
        reap(tracee);
      }
      return new Found(0, process, tid, status, ChildInfo.ended(process, tid, status));
    }
    // man 2 ptrace: a tracee's stops are told whatever the options
    if (!tracee.stopped || tracee.listening || tracee.code == 0) {
      return null;
    }
    int code = tracee.code;
    tracee.code = keep ? code : 0;
    SignalInfo info = ChildInfo.traced(process, tid, Signals.CLD_TRAPPED, code);
    return new Found(0, process, tid, code << 8 | 0x7f, info);
  }

  /**
   * {@return whether the end of a process is told later, since threads of it that are over have not
   * been waited for by their tracer (delay_group_leader); with the table's lock}
   */
  boolean isDelayed(Process process) {
    for (Tracee tracee : tracees) {
      if (tracee.task.process == process && !isLeader(tracee)) {
        return true;
      }
    }
    return false;
  }

  /** The tracer has waited for an end; the real parent, if that is another one, is next. */
  private void reap(Tracee tracee) {
    Process process = tracee.task.process;
    boolean leader = isLeader(tracee);
    boolean foreign = tracee.tracer.process != process.parent;
    end(tracee);
    if (!leader) {
      if (process.zombie) {
        table.wakeWaiting(); // its end may be told now
      }
      return;
    }
    if (foreign) {
      table.tellEnd(process, false);
    } else {
      table.reap(process, process.parent);
    }
  }

  /** {@return the tracees of a task's process that a wait looks at; with the table's lock} */
  List<Tracee> tracees(Task task, int options) {
    List<Tracee> found = new ArrayList<>();
    for (Tracee tracee : tracees) {
      boolean own =
          (options & Sched.__WNOTHREAD) != 0
              ? tracee.tracer == task
              : tracee.tracer.process == task.process;
      if (own) {
        found.add(tracee);
      }
    }
    return found;
  }

  /** {@return whether nobody is traced, which is the common case} */
  boolean isEmpty() {
    return tracees.isEmpty();
  }
}
