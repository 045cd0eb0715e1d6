package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Sched;
import elfuse.abi.Signals;
import elfuse.fd.SignalSource;
import elfuse.host.Posix;
import elfuse.hv.Hypervisor;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import elfuse.linux.futex.Futexes;
import elfuse.linux.ipc.Ipc;
import elfuse.linux.procfs.GuestMounts;
import elfuse.linux.procfs.SharedMemoryFolder;
import elfuse.linux.terminal.Terminals;
import elfuse.linux.vfs.Lookup;
import elfuse.mm.InfraLayout;
import elfuse.shim.HostCallRoute;
import elfuse.shim.ShimImage;
import elfuse.signal.SignalAction;
import elfuse.signal.SignalInfo;
import elfuse.signal.SignalQuota;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The processes of one run: numbers, parents, zombies (man 2 fork, wait).
 *
 * <p>One lock, {@code this}, guards the table and each process's parent, group, session and end. It
 * comes before the locks of {@link ProcessSignals}: SIGCHLD is queued in the section that makes a
 * zombie, so that nobody has waited for a child whose signal is still to come.
 */
public final class ProcessTable {
  /** Numbers of processes and threads are smaller, {@code /proc/sys/kernel/pid_max}. */
  public static final int MOST_NUMBERS = 1 << 22; // PID_MAX_LIMIT

  private static final int FIRST_AGAIN = 300; // RESERVED_PIDS
  private static final int LEAST_BITS = 36; // of addresses, Hypervisor.framework on every Mac

  private final Hypervisor hypervisor;
  private final TreeMap<Integer, Process> processes = new TreeMap<>();
  private final List<Task> waiting = new ArrayList<>();
  private int lastNumber;
  private long nextOrdinal;

  /** Whether the run is over and nobody may wait any more. */
  private volatile boolean isOver;

  /** Who traces whom. */
  public final Tracing tracing = new Tracing(this);

  /** What signal descriptors of all processes read. */
  public final SignalSource signalSource = new SignalsOfCaller();

  /** Names of Unix sockets. */
  public final SocketNames socketNames = new SocketNames(Posix.ofHost());

  /** Terminals and whom they control. */
  public final Terminals terminals = new Terminals(this, Posix.ofHost());

  /** System V IPC. */
  public final Ipc ipc = new Ipc(Posix.ofHost());

  /** Numbers by which objects of ours are told apart; guarded by itself. */
  private final Map<Object, Long> ordinals = new WeakHashMap<>();

  /** What is to happen at a time. */
  final TimerQueue timers = new TimerQueue();

  final Posix posix = Posix.ofHost();

  /** What runs guest threads. */
  public final GuestThreads threads = new GuestThreads();

  /** The host's virtual memory. */
  final HostPagesOfLinux hostPages = new HostPagesOfLinux(posix);

  private final Map<Integer, SignalQuota> signalQuotas = new ConcurrentHashMap<>();

  /** Threads of all processes that wait for a word of memory. */
  public final Futexes futexes =
      new Futexes(tid -> {
        Task task = task(tid);
        return task == null ? null : task.futex;
      });

  /** What samples the guests, or null; set before the first thread begins. */
  GuestSampler sampler;

  final RunConfig config;
  final ShimImage shim;
  final SharedMemoryFolder shm;
  private final Lookup lookup;
  private volatile CpuFeatures cpu;

  ProcessTable(Hypervisor hypervisor, RunConfig config, StartupTrace trace) {
    this.hypervisor = hypervisor;
    this.config = config;
    shim =
        ShimImage.build(
            hypervisor.hypercalls()
                ? HostCallRoute.hvc()
                : HostCallRoute.doorbell(InfraLayout.DOORBELL));
    trace.mark("shim assembled");
    shm = new SharedMemoryFolder(posix);
    lookup = GuestMounts.of(this, config, shm);
  }

  /** {@return a number that the object alone has, for as long as it lives} */
  public long ordinal(Object object) {
    synchronized (ordinals) {
      return ordinals.computeIfAbsent(object, o -> nextOrdinal++);
    }
  }

  /** {@return the host} */
  public Posix posix() {
    return posix;
  }

  /** {@return whether addresses are random} */
  public boolean aslr() {
    return config.aslr();
  }

  /** {@return how all processes look paths up} */
  public Lookup lookup() {
    return lookup;
  }

  /** Gives back what is the run's, when no process is left. */
  void close() {
    lookup.space().close();
    shm.close();
    ipc.close();
    hostPages.close();
    threads.close();
  }

  /** Makes a machine for one more process. */
  Vm newMachine() {
    return newMachine(hypervisor);
  }

  /**
   * {@return a machine for one process}
   *
   * @param hypervisor what makes it
   */
  public static Vm newMachine(Hypervisor hypervisor) {
    // a part of a machine that places memory needs no room for a whole window
    return hypervisor.createVm(
        hypervisor.placesMemory() ? new VmConfig(LEAST_BITS, 0) : VmConfig.defaults());
  }

  /**
   * {@return what the CPU has}
   *
   * @param vm a machine, to be asked if it is the run's first: all say the same
   */
  CpuFeatures cpu(Vm vm) {
    CpuFeatures known = cpu;
    if (known == null) {
      known = CpuFeatures.of(vm);
      cpu = known;
    }
    return known;
  }

  /** {@return what the CPU has; there is a program} */
  public CpuFeatures cpu() {
    return cpu;
  }

  /** The first process has its number from the host; all others count up from there. */
  void first(Process process) {
    synchronized (this) {
      lastNumber = process.pid;
      processes.put(process.pid, process);
    }
  }

  /** {@return where the queued signals of a user are counted} */
  SignalQuota signalQuota(int uid) {
    return signalQuotas.computeIfAbsent(uid, user -> new SignalQuota());
  }

  /**
   * {@return a number for a new thread or process that none has; it comes round as pid_max says}
   */
  synchronized int nextNumber() {
    int number = lastNumber;
    do {
      number = number + 1 >= MOST_NUMBERS ? FIRST_AGAIN : number + 1;
    } while (isUsed(number));
    lastNumber = number;
    return number;
  }

  /** kernel/pid.c: a number is in use by a thread, a process, a group or a session. */
  private boolean isUsed(int number) {
    for (Process process : processes.values()) {
      if (process.pid == number
          || process.group == number
          || process.session == number
          || process.task(number) != null) {
        return true;
      }
    }
    return tracing.isUsed(number);
  }

  private void remove(Process process) {
    processes.remove(process.pid);
    process.reaped = true;
  }

  synchronized void add(Process process) {
    processes.put(process.pid, process);
  }

  /** {@return a process that has not been waited for, or null} */
  public synchronized Process get(int pid) {
    return processes.get(pid);
  }

  /** {@return the thread with a number, of whichever process, or null} */
  public Task task(int tid) {
    List<Process> all;
    synchronized (this) {
      Process leader = processes.get(tid);
      Task found = leader == null ? null : leader.task(tid);
      if (found != null) {
        return found;
      }
      all = new ArrayList<>(processes.values());
    }
    for (Process process : all) {
      Task found = process.task(tid);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * {@return the processes of a group, running or not, the last one first; of all groups, the first
   * one first, if it is 0}
   *
   * <p>Linux signals the last one of a group first (kernel/pid.c, attach_pid), so that in a
   * pipeline nobody sees the end of its input before the signal that ended who wrote it.
   */
  public synchronized List<Process> group(int group) {
    if (group == 0) {
      return new ArrayList<>(processes.values());
    }
    List<Process> found = new ArrayList<>();
    for (Process process : processes.descendingMap().values()) {
      if (process.group == group) {
        found.add(process);
      }
    }
    return found;
  }

  /**
   * {@return whether nobody outside a process group but inside its session is the parent of one of
   * its members (POSIX: an orphaned process group)}
   */
  public synchronized boolean isOrphaned(int group) {
    for (Process process : processes.values()) {
      if (process.group == group && !process.zombie && process.isWatched()) {
        return false;
      }
    }
    return true;
  }

  /** Changes group and, for a leader of a new one, session, and tells the process's shim. */
  public synchronized void regroup(Process process, int group, int session) {
    process.group = group;
    process.session = session;
    process.publishIdentity();
  }

  /** A process that never ran: nobody is told of its end. */
  synchronized void disown(Process process) {
    process.parent = null;
  }

  /**
   * {@return whether a process may not make threads and processes any more} As {@code
   * copy_process}: threads of its user count against RLIMIT_NPROC, root has no limit. Zombies count
   * until they are waited for.
   */
  boolean isFull(Process process) {
    int uid = process.credentials.uid;
    long limit = process.limits.soft(Limits.NPROC);
    if (uid == 0 || limit < 0) {
      return false;
    }
    long count = 0;
    synchronized (this) {
      for (Process other : processes.values()) {
        if (other.credentials.uid == uid) {
          count += Math.max(1, other.tasks().size());
        }
      }
    }
    return count >= limit;
  }

  /** {@return the parent of a process, or null} */
  synchronized Process parentOf(Process process) {
    return process.parent;
  }

  /**
   * The last thread of a process is over and its memory given back. It becomes a zombie, or goes at
   * once if nobody will wait for it; its children get another parent.
   */
  void ended(Process process) {
    Set<Integer> orphaned = new TreeSet<>();
    synchronized (this) {
      Set<Integer> watched = watchedBy(process);
      giveAway(process);
      process.zombie = true;
      if (!tracing.hidesEnd(process)) {
        tellEnd(process, tracing.leaderOf(process) != null);
      }
      for (int group : watched) {
        if (hasStopped(group) && isOrphaned(group)) {
          orphaned.add(group);
        }
      }
    }
    for (int group : orphaned) { // nobody could continue them any more (kill_orphaned_pgrp)
      for (int signal : new int[] {Signals.SIGHUP, Signals.SIGCONT}) {
        group(group).forEach(member -> member.signals.post(SignalInfo.kernel(signal)));
      }
    }
    process.announceEnd();
  }

  /** {@return the groups that a process keeps from being orphaned, as parent or as child} */
  private Set<Integer> watchedBy(Process process) {
    Set<Integer> groups = new TreeSet<>();
    for (Process child : processes.values()) {
      if (child.parent == process
          && child.group != process.group
          && child.session == process.session) {
        groups.add(child.group);
      }
    }
    if (process.isWatched()) {
      groups.add(process.group);
    }
    return groups;
  }

  private boolean hasStopped(int group) {
    for (Process process : processes.values()) {
      if (process.group == group && process.signals.isStopping()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells the parent of a zombie, which goes at once if nobody will wait for it (do_notify_parent);
   * with the lock.
   *
   * @param traced whether the parent traces it too, and so does not ignore it
   */
  void tellEnd(Process process, boolean traced) {
    Process parent = process.parent;
    boolean tell = parent != null && !parent.zombie;
    SignalAction action = tell ? parent.signals.action(Signals.SIGCHLD) : null;
    boolean ignored =
        tell
            && !traced
            && process.exitSignal == Signals.SIGCHLD
            && (action.isIgnore() || action.has(Signals.SA_NOCLDWAIT));
    if (!tell || ignored) {
      remove(process);
    }
    boolean valid = process.exitSignal > 0 && process.exitSignal <= Signals.SIGRTMAX;
    if (tell && valid && !(ignored && action.isIgnore())) {
      parent.signals.post(ChildInfo.ended(process)); // before anybody can see the zombie
    }
    wakeWaiting();
  }

  /** A zombie has been waited for by a process, or by nobody (null); with the lock. */
  void reap(Process process, Process waiter) {
    remove(process);
    process.parent = null;
    if (waiter != null) {
      waiter.cpu.addChild(process.cpu);
    }
  }

  /** Finds new parents for the children of a process that ends (kernel/exit.c, find_new_reaper). */
  private void giveAway(Process process) {
    Process reaper = process.parent;
    while (reaper != null && (reaper.zombie || !reaper.subreaper)) {
      reaper = reaper.parent;
    }
    for (Process child : new ArrayList<>(processes.values())) {
      if (child.parent != process) {
        continue;
      }
      child.parent = reaper;
      child.exitSignal = Signals.SIGCHLD; // reparent_leader
      child.publishIdentity();
      if (child.zombie) {
        SignalAction action = reaper == null ? null : reaper.signals.action(Signals.SIGCHLD);
        if (reaper == null || action.isIgnore() || action.has(Signals.SA_NOCLDWAIT)) {
          remove(child);
        } else {
          reaper.signals.post(ChildInfo.ended(child));
        }
      } else if (child.parentDeathSignal != 0) {
        int uid = process.credentials.uid;
        child.signals.post(
            SignalInfo.sent(child.parentDeathSignal, Signals.SI_USER, process.pid, uid));
      }
    }
  }

  /**
   * All threads of a process have stopped.
   *
   * @param number the stop's count; one that is over by now must not be told after its end
   */
  void stopped(Process process, int signal, int number) {
    synchronized (this) { // continued comes before or after
      if (!process.signals.holds(number)) {
        return;
      }
      process.stopReport = signal;
      process.continueReport = false;
      tellParent(process, ChildInfo.stopped(process, signal));
    }
    terminals.stopped(process, signal);
  }

  /** A stopped process goes on. */
  void continued(Process process) {
    synchronized (this) {
      process.stopReport = 0;
      process.continueReport = true;
      tellParent(process, ChildInfo.continued(process));
    }
  }

  /** Only a parent that wants to hear of stops is sent the signal, but everyone may wait. */
  private void tellParent(Process process, SignalInfo info) {
    Process parent = process.parent;
    if (parent != null && !parent.zombie) {
      SignalAction action = parent.signals.action(Signals.SIGCHLD);
      if (!action.isIgnore() && !action.has(Signals.SA_NOCLDSTOP)) {
        parent.signals.post(info);
      }
    }
    wakeWaiting();
  }

  /** A thread is going to wait for what wakes those who wait for children. */
  synchronized void waits(Task task) {
    waiting.add(task);
  }

  synchronized void waitsNoMore(Task task) {
    waiting.remove(task);
  }

  /** {@return whether the run is over, so that nobody stays stopped} */
  boolean isOver() {
    return isOver;
  }

  synchronized void wakeWaiting() {
    for (Task task : waiting) {
      task.waiter().wake();
    }
  }

  /**
   * The first process is over, and with it the run: whatever is left is killed and waited for, so
   * that nothing of it goes on.
   */
  void end() {
    isOver = true;
    for (Process process : group(0)) {
      process.exitGroup(Signals.SIGKILL);
    }
    for (Process process : group(0)) {
      if (!process.zombie) {
        process.awaitEnd();
      }
    }
    timers.close();
  }

  /**
   * What a wait found.
   *
   * @param error 0, ECHILD or EINTR
   * @param child the child, or the process of a traced thread, or null
   * @param pid the number of the child or of the thread
   * @param status how it fared, as wait4 stores it
   * @param info the same, as waitid stores it, or null
   */
  public record Found(int error, Process child, int pid, int status, SignalInfo info) {
    private Found(Process child, int status, SignalInfo info) {
      this(0, child, child.pid, status, info);
    }

    private static Found failed(int error) {
      return new Found(error, null, 0, 0, null);
    }
  }

  /**
   * Waits for a child to end, stop or go on (man 2 wait4, waitid).
   *
   * @param task the caller
   * @param pid which: a number, -1 for any, 0 for the caller's group, else a group's negated number
   * @param options {@code WNOHANG}, {@code WEXITED} …, as waitid has them
   * @return what was found; no child and no error if there is none yet and WNOHANG is set
   */
  public Found await(Task task, int pid, int options) {
    while (true) {
      synchronized (this) {
        Found found = look(task, pid, options);
        if (found.child != null || found.error != 0 || (options & Sched.WNOHANG) != 0) {
          return found;
        }
        waiting.add(task); // before the lock is given up: what changes from now on wakes it
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
      if (task.signals.interrupts()) {
        // a child that ended is told even if its SIGCHLD interrupts the wait
        Found found;
        synchronized (this) {
          found = task.isEnding() ? Found.failed(Errno.EINTR) : look(task, pid, options);
        }
        return found.child != null || found.error != 0 ? found : Found.failed(Errno.EINTR);
      }
    }
  }

  private Found look(Task task, int pid, int options) {
    boolean any = false;
    List<Tracee> tracees = tracing.isEmpty() ? List.of() : tracing.tracees(task, options);
    for (Process child : processes.values()) {
      if (child.parent != task.process) {
        continue;
      }
      Tracee leader = tracing.isEmpty() ? null : tracing.leaderOf(child);
      boolean traced = leader != null && leader.tracer.process == task.process;
      if (!matches(task.process, child, child.pid, pid, traced ? Sched.__WALL : options)) {
        continue;
      }
      any = true;
      if (traced) {
        continue; // looked at below: its stops are those of a tracee, and told once
      }
      if (leader != null && child.zombie) {
        continue; // its tracer waits first
      }
      boolean keep = (options & Sched.WNOWAIT) != 0;
      if (child.zombie
          && (options & Sched.WEXITED) != 0
          && (tracing.isEmpty() || !tracing.isDelayed(child))) {
        if (!keep) {
          reap(child, task.process);
        }
        return new Found(child, child.waitStatus(), ChildInfo.ended(child));
      }
      if (child.stopReport != 0 && (options & Sched.WSTOPPED) != 0) {
        int signal = child.stopReport;
        child.stopReport = keep ? signal : 0;
        return new Found(child, signal << 8 | 0x7f, ChildInfo.stopped(child, signal));
      }
      if (child.continueReport && (options & Sched.WCONTINUED) != 0) {
        child.continueReport = keep;
        return new Found(child, 0xffff, ChildInfo.continued(child));
      }
    }
    for (Tracee tracee : tracees) {
      Process process = tracee.task.process;
      if (matches(task.process, process, tracee.task.tid, pid, Sched.__WALL)) {
        any = true;
        Found found = tracing.look(task, tracee, options);
        if (found != null) {
          return found;
        }
      }
    }
    return Found.failed(any ? 0 : Errno.ECHILD);
  }

  /** kernel/exit.c, eligible_child. */
  private static boolean matches(Process parent, Process child, int tid, int pid, int options) {
    boolean clone = child.exitSignal != Signals.SIGCHLD;
    if ((options & Sched.__WALL) == 0 && clone != ((options & Sched.__WCLONE) != 0)) {
      return false;
    }
    if (pid > 0) {
      return tid == pid;
    }
    return pid == -1 || child.group == (pid == 0 ? parent.group : -pid);
  }
}
