package elfuse.linux.process;

import elfuse.abi.Poll;
import elfuse.abi.Sched;
import elfuse.fd.AnonymousFiles;
import elfuse.fd.FdTable;
import elfuse.fd.PidFile;
import elfuse.fd.Sockets;
import elfuse.fd.StandardFiles;
import elfuse.fd.WaitQueue;
import elfuse.host.Posix;
import elfuse.hv.Vm;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import elfuse.linux.terminal.Terminal;
import elfuse.shim.ShimData;
import elfuse.shim.ShimStatistic;
import elfuse.signal.SignalQuota;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A guest process: what its threads share.
 *
 * <p>Fields that system calls change are the business of the object that they are in.
 */
public final class Process implements PidFile.Subject {
  private static final int RUNNING = -1;

  /** Default of RLIMIT_NOFILE's hard limit, as systemd sets it up. */
  private static final long FILES = 524_288;

  /** How the run was asked for. */
  public final RunConfig config;

  /** The host. */
  public final Posix posix = Posix.ofHost();

  /**
   * Its program in memory. execve puts another one in its place, by the one thread that is left and
   * under the table's lock; whoever is not a thread of this process takes it with {@link
   * #acquireImage}.
   */
  public volatile Image image;

  /** Descriptors that its first thread takes over; see {@link Task#files}. */
  final FdTable firstFiles;

  /** Root and working directory that its first thread takes over; see {@link Task#paths}. */
  final Paths firstPaths;

  /** What makes descriptors that stand for no file. */
  public final AnonymousFiles anonymous = AnonymousFiles.of(posix);

  /** What makes and uses sockets. */
  public final Sockets sockets = new Sockets(posix);

  /** Its users and groups. */
  public final Credentials credentials;

  /** Its resource limits. */
  public final Limits limits;

  /** Its number, as getpid gives it. */
  public final int pid;

  /** What {@code oom_score_adj} was set to; it is told and has no effect. */
  public volatile int oomScoreAdjust;

  /** When it began, nanoseconds of CLOCK_BOOTTIME. */
  public final long startNanos = posix.clockNanos(7);

  /** The same as milliseconds since 1970. */
  public final long startMillis = System.currentTimeMillis();

  /** All processes of this run. */
  public final ProcessTable table;

  /** Its parent, or null: guarded by the table, like what follows up to the reports. */
  Process parent;

  /** The thread that made it, or null. */
  Task maker;

  /** Its process group. */
  volatile int group;

  /** Its session. */
  volatile int session;

  /** Its controlling terminal, or null; written under the table's lock. */
  public volatile Terminal terminal;

  /** The foreground group of the terminal that it led when that was hung up, or 0. */
  public volatile int formerForeground;

  /** Whether it is over and has not been waited for. */
  boolean zombie;

  /** Whether it has been waited for and is in the table no more; goes up once. */
  volatile boolean reaped;

  /** The same for those who look without the table's lock; goes up once. */
  private volatile boolean over;

  private final WaitQueue endQueue = new WaitQueue();

  /** What its parent is sent at its end; 0 for nothing. */
  int exitSignal;

  /** Whether its memory is given back, so that nothing may be published any more. */
  boolean gone;

  /** The signal that stopped it, until somebody has waited for that; 0 for none. */
  int stopReport;

  /** Whether it went on and nobody has waited for that. */
  boolean continueReport;

  /** Whether it is not what its parent made it any more (man 2 setpgid, EACCES). */
  private volatile boolean execed;

  /** What it is sent when its parent ends (man 2 prctl, PR_SET_PDEATHSIG); 0 for nothing. */
  public volatile int parentDeathSignal;

  /** Whether orphans below it become its children (man 2 prctl, PR_SET_CHILD_SUBREAPER). */
  public volatile boolean subreaper;

  /** Whether execve gives no rights any more (man 2 prctl, PR_SET_NO_NEW_PRIVS). */
  public volatile boolean noNewPrivileges;

  /** Its execution domain and flags (man 2 personality). */
  public volatile int personality;

  /** PR_SET_DUMPABLE. */
  public volatile int dumpable = 1;

  /** Whether it shares its image with another process, so that the shim serves it nothing. */
  private boolean plain;

  /** The descriptors that its shim follows, or null; guarded by this. */
  private FdTable followed;

  private final int hostParent;
  private final boolean isFirst;

  /**
   * What the shim answers from, and the attention lanes. Changes with the image, under the locks of
   * the table and of {@link #signals}: whoever raises or drops a lane for the process holds one of
   * them or is a thread of it.
   */
  public volatile Attention attention;

  /** Its signal actions and what is pending for the whole of it. */
  public final ProcessSignals signals;

  /** Its timers. */
  public final Timers timers;

  /** The CPU time that it and its children used. */
  public final CpuTime cpu = new CpuTime();

  private final List<Task> tasks = new CopyOnWriteArrayList<>();

  /** The thread that has its number, or had it. */
  private volatile Task leader;

  private final AtomicInteger groupStatus = new AtomicInteger(RUNNING);
  private final CountDownLatch ended = new CountDownLatch(1);
  private int leaderStatus;
  private Throwable failure;

  /** The thread that replaces the program; all others end. Written under this object's monitor. */
  private volatile Task replacing;

  /** Makes the first process, without a program. */
  Process(ProcessTable table, Vm vm, StartupTrace trace) {
    this.table = table;
    this.config = table.config;
    isFirst = true;
    pid = posix.getpid();
    hostParent = posix.getppid();
    group = posix.getpgid(0);
    session = posix.getsid(0);
    image = Image.create(table, vm, () -> trace.mark("window"));
    trace.mark("page tables");
    limits = new Limits(posix, FILES);
    firstFiles = new FdTable(limits.soft(Limits.NOFILE));
    StandardFiles.adopt(posix, firstFiles);
    table.terminals.begin(this, firstFiles);
    credentials = new Credentials(posix, config.uid(), config.gid());
    firstPaths = new Paths(posix, table.lookup(), config.sysroot() != null);
    attention = new Attention(image.shim);
    signals = new ProcessSignals(this);
    timers = new Timers(this);
    begin(firstFiles);
    trace.mark("shim");
  }

  /**
   * Makes a child (man 2 clone).
   *
   * @param thread who makes it
   * @param flags {@code CLONE_VM}, {@code CLONE_FILES}, {@code CLONE_FS}, {@code CLONE_SIGHAND} and
   *     {@code CLONE_CLEAR_SIGHAND} count here
   * @param exitSignal what its parent is sent at its end, or 0
   */
  Process(Task thread, Process parent, long flags, int exitSignal) {
    Process maker = thread.process;
    table = maker.table;
    config = maker.config;
    this.parent = parent;
    this.exitSignal = exitSignal;
    hostParent = 1;
    isFirst = false;
    pid = table.nextNumber();
    group = maker.group;
    session = maker.session;
    terminal = maker.terminal;
    plain = (flags & Sched.CLONE_VM) != 0;
    if (!plain) {
      image = maker.image.fork(table, maker.tasks.size() == 1);
    } else {
      image = maker.image;
      image.tryRetain(); // cannot fail: the maker uses it
    }
    try {
      if (!plain) {
        attention = new Attention(image.shim);
        image.clock = maker.image.clock.fork(image);
        attention.mirror(image.clock.page());
      } else {
        attention = new Attention(image.plainShim());
        attention.raise(ShimData.OFF); // and never dropped
      }
      limits = maker.limits.copy();
      synchronized (maker.credentials) {
        credentials = maker.credentials.copy();
      }
      oomScoreAdjust = maker.oomScoreAdjust;
      noNewPrivileges = maker.noNewPrivileges;
      dumpable = maker.dumpable;
      personality = maker.personality;
      firstFiles = thread.filesOfChild(flags);
      firstPaths = thread.pathsOfChild(flags);
      signals = new ProcessSignals(this, maker.signals, flags);
      timers = new Timers(this);
      begin(firstFiles);
    } catch (RuntimeException | Error failed) {
      giveBack();
      throw failed;
    }
  }

  /** Gives back what a child took that could not be made. */
  private void giveBack() {
    unfollow();
    if (firstFiles != null) {
      firstFiles.leave();
    }
    if (firstPaths != null) {
      firstPaths.leave();
    }
    image.release();
  }

  /** What the shim answers from, and whom it follows. */
  private void begin(FdTable files) {
    if (files.isShared()) {
      attention.raise(ShimData.OFF); // a table has one watcher, and that is somebody else's shim
    } else {
      follow(files);
    }
    publish();
  }

  private synchronized void follow(FdTable files) {
    ShimData shim = attention.shim();
    followed = files;
    files.watch(
        (fd, description) -> shim.urandom(fd, description != null && description.isEntropy()));
  }

  /** Nobody who uses the descriptors tells this process's shim of them any more. */
  private synchronized void unfollow() {
    if (followed != null) {
      followed.watch((fd, description) -> {});
      followed = null;
    }
  }

  /**
   * Threads of the process do not share one table any more, so that the shim cannot say what a
   * descriptor is: it forgets what it knew. Called before another table is used.
   */
  synchronized void tablesDiffer() {
    if (followed != null) {
      ShimData shim = attention.shim();
      followed.watch((fd, description) -> shim.urandom(fd, false));
      unfollow();
    }
  }

  /** The only thread has descriptors of its own now, which it had shared with other processes. */
  void tableIsOwn(FdTable files) {
    tablesDiffer();
    follow(files);
  }

  /**
   * {@return its image, retained, or null when the process is over} For whoever is not one of its
   * threads; to be {@linkplain Image#release released}.
   */
  public Image acquireImage() {
    while (true) {
      Image current = image;
      if (current.tryRetain()) {
        return current;
      }
      if (gone || current == image) {
        return null;
      }
    }
  }

  /** {@return whether it is the process that the run began with} */
  public boolean isFirst() {
    return isFirst;
  }

  /** {@return whether it has replaced its program} */
  public boolean hasExeced() {
    return execed;
  }

  /** {@return at which address the vCPUs of its threads find the shim's data} */
  long shimAddress() {
    return Image.shimAddress(plain);
  }

  /**
   * Ends all threads but the caller (Linux's de_thread), the first step of execve that cannot be
   * taken back.
   *
   * @return whether the caller is alone; if not, the process is ending, or another thread was first
   */
  boolean leaveAlone(Task caller) {
    synchronized (this) {
      if (replacing != null || isEnding()) {
        return false;
      }
      replacing = caller;
    }
    for (Task task : tasks) {
      if (task != caller) {
        task.interrupt();
      }
    }
    boolean interrupted = false;
    synchronized (this) {
      while (tasks.size() > 1) {
        try {
          wait();
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return !isEnding();
  }

  /** {@return whether a thread has to end, with its process or for an execve} */
  boolean ends(Task task) {
    Task survivor = replacing;
    return isEnding() || survivor != null && survivor != task;
  }

  /**
   * Puts another program in place of the old one, by the one thread that is left and has no vCPU
   * (Linux's begin_new_exec).
   *
   * @param caller the one thread
   * @param next the new image, filled, with the one user that the process becomes
   * @param lanes its attention
   * @param identity its users and groups
   */
  void replace(Task caller, Image next, Attention lanes, ProgramIdentity identity) {
    if (config.shimStatistics()) {
      printStatistics();
    }
    if (!plain) { // else the memory is its maker's, and may be large
      sampleResident();
    }
    unfollow();
    if (caller.files.isShared()) {
      FdTable own = caller.files.copy();
      caller.files.leave();
      caller.files = own;
    }
    caller.files.closeOnExec();
    Image old = image;
    lanes.raise(ShimData.SIGTIMER); // what was posted meanwhile is looked for; settle drops it
    synchronized (table) {
      if (table.tracing.isTraced(this)) {
        lanes.shim().raise(ShimData.PTRACE);
      }
      synchronized (signals) {
        plain = false;
        image = next;
        attention = lanes;
      }
      exitSignal = exitSignal == 0 ? 0 : elfuse.abi.Signals.SIGCHLD;
      execed = true;
    }
    credentials.adopt(identity.credentials(), lanes);
    begin(caller.files);
    signals.exec();
    timers.deleteAll();
    Credentials made = identity.credentials();
    dumpable = made.euid == made.uid && made.egid == made.gid ? 1 : 0; // begin_new_exec
    if (identity.changed()) {
      personality &= ~ProgramIdentity.CLEARED;
    }
    if (identity.secure()) {
      parentDeathSignal = 0;
    }
    leader = caller;
    old.release();
    caller.releaseMaker();
    synchronized (this) {
      replacing = null;
    }
  }

  /** {@return the 15 bytes that name a program} */
  static String commOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(0, Math.min(15, name.length()));
  }

  /**
   * Notes how much of its memory is resident, for ru_maxrss. The host is asked, which costs by the
   * page, so this is done where somebody asks and where a program ends.
   */
  public void sampleResident() {
    cpu.sawResident(image.space.present());
  }

  /** {@return the thread that has its number, even after the end of that; null before the start} */
  public Task leader() {
    return leader;
  }

  /** {@return the number of its parent; of the host's where it is the first, 1 for an orphan} */
  public int parentPid() {
    synchronized (table) {
      return parent == null ? hostParent : parent.pid;
    }
  }

  /** {@return whether its parent is in another group of its session; under the table's lock} */
  boolean isWatched() {
    if (parent != null) {
      return parent.group != group && parent.session == session;
    }
    return isFirst && table.terminals.isWatchedByHost();
  }

  @Override
  public int pid() {
    return pid;
  }

  @Override
  public boolean isOver() {
    return over;
  }

  @Override
  public boolean isReaped() {
    return reaped;
  }

  @Override
  public WaitQueue queue() {
    return endQueue;
  }

  /** Its end can be seen by everybody now; called without locks. */
  void announceEnd() {
    over = true;
    endQueue.wake(Poll.POLLIN | Poll.POLLRDNORM);
  }

  /** {@return what its parent is sent at its end; 0 for nothing} */
  public int exitSignal() {
    return exitSignal;
  }

  /** {@return its process group} */
  public int group() {
    return group;
  }

  /** {@return its session} */
  public int session() {
    return session;
  }

  /** {@return whether it is a child of another that still runs} */
  public boolean isChildOf(Process other) {
    synchronized (table) {
      return parent == other && !zombie;
    }
  }

  /** {@return where signals that are queued for it are counted} */
  SignalQuota signalQuota() {
    return table.signalQuota(credentials.uid);
  }

  /** Tells the shim pid, parent, group and session. */
  final void publishIdentity() {
    if (gone) {
      return;
    }
    ShimData shimData = attention.shim();
    shimData.publish(172, pid);
    shimData.publish(173, parentPid());
    shimData.publish(155, group);
    shimData.publish(156, session);
  }

  /** Gives the shim what it answers from. */
  private void publish() {
    ShimData shimData = attention.shim();
    if (config.shimStatistics()) {
      shimData.enableStatistics();
    }
    if (config.strace() || config.verbose()) {
      attention.raise(ShimData.TRACE); // for the whole run
    }
    if (!config.fastPaths()) {
      attention.raise(ShimData.OFF);
    }
    publishIdentity();
    credentials.publish(attention); // entropy is fetched when it is first asked for
  }

  /** Fills the shim's ring from the host. */
  public void refillEntropy() {
    int room = attention.shim().ringRoom();
    if (room > 0) {
      attention.shim().refill(Entropy.of(posix, room));
    }
  }

  /** {@return the number of a new thread} */
  int nextTid() {
    return table.nextNumber();
  }

  /** {@return its threads, in the order in which they began} */
  public List<Task> tasks() {
    return tasks;
  }

  /** {@return the thread with a number, or null} */
  public Task task(int tid) {
    for (Task task : tasks) {
      if (task.tid == tid) {
        return task;
      }
    }
    return null;
  }

  /** {@return whether another process runs in its memory} */
  public boolean sharesImage() {
    for (Process other : table.group(0)) {
      if (other != this && other.image == image && !other.isOver()) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether more than one thread uses its memory ({@code mm_users})} */
  boolean sharesMemory() {
    return tasks.size() > 1 || image.isShared();
  }

  void add(Task task) {
    if (task.tid == pid) {
      leader = task;
    }
    tasks.add(task);
  }

  /**
   * A thread is over. The process is, with its last one; its status is that of the group's exit, or
   * else the leader's own (man 2 exit_group, wait).
   */
  void remove(Task task, int status) {
    if (task.traces) {
      table.tracing.tracerEnded(task);
    }
    table.ipc.semaphores.leave(task);
    task.files.leave();
    task.paths.leave();
    boolean last;
    synchronized (this) { // two threads that end at once: one of them is the last
      if (task.tid == pid && replacing == null) {
        leaderStatus = status;
      }
      tasks.remove(task);
      last = tasks.isEmpty();
      notifyAll(); // for leaveAlone
    }
    table.tracing.ended(task, status);
    task.announceEnd();
    if (!last) {
      task.releaseMaker();
      signals.threadEnded();
      return;
    }
    if (config.shimStatistics()) {
      printStatistics();
    }
    signals.close();
    timers.close();
    synchronized (table) {
      gone = true;
    }
    if (!plain) {
      sampleResident();
    }
    unfollow();
    Terminal.leaderEnds(this);
    image.release();
    task.releaseMaker();
    table.ended(this);
    ended.countDown();
  }

  /** Gives back what a process took that never gets a thread. */
  void abandon() {
    signals.close();
    unfollow();
    firstFiles.leave();
    firstPaths.leave();
    image.release();
  }

  /** Prints what the shim served and what it left. */
  private void printStatistics() {
    StringBuilder out = new StringBuilder();
    for (ShimStatistic statistic : ShimStatistic.values()) {
      String name = statistic.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String who = isFirst ? "shim" : "shim of " + pid;
      long count = attention.shim().count(statistic);
      out.append(String.format("elfuse: %s: %-18s %d%n", who, name, count));
    }
    System.err.print(out);
  }

  /** {@return whether all threads are to end} */
  public boolean isEnding() {
    return groupStatus.get() != RUNNING;
  }

  /** {@return how it ended, as wait tells it: an exit code in bits 15:8, or a signal} */
  public int waitStatus() {
    int status = groupStatus.get();
    return status != RUNNING ? status : leaderStatus;
  }

  /**
   * Ends every thread, wherever it is.
   *
   * @param status how, as wait tells it; the first one counts
   */
  public void exitGroup(int status) {
    if (groupStatus.compareAndSet(RUNNING, status)) {
      signals.raiseAttention();
      for (Task task : tasks) {
        task.interrupt();
      }
    }
  }

  /** Something of ours broke: ends the process and keeps what it was. */
  void fail(Throwable cause) {
    synchronized (this) {
      if (failure == null) {
        failure = cause;
      }
    }
    if (!isFirst) { // the first one's is thrown at whoever runs it
      System.err.println(
          "elfuse: internal error in process " + pid + ", please report it: " + cause);
    }
    exitGroup(128 << 8);
  }

  /** Waits for the last thread. {@return the exit status} */
  int await() {
    awaitEnd();
    synchronized (this) {
      if (failure != null) {
        throw new IllegalStateException(failure.getMessage(), failure);
      }
    }
    int status = waitStatus();
    return (status & 127) != 0 ? 128 + (status & 127) : status >>> 8 & 255;
  }

  /** Waits until the last thread is over and everything is given back. */
  void awaitEnd() {
    boolean interrupted = false;
    while (true) {
      try {
        ended.await();
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
