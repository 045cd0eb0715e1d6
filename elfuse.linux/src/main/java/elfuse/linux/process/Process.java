package elfuse.linux.process;

import elfuse.abi.Poll;
import elfuse.elf.SymbolTable;
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
import elfuse.mm.AddressSpace;
import elfuse.shim.ShimData;
import elfuse.shim.ShimImage;
import elfuse.shim.ShimStatistic;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A guest process: what its threads share.
 *
 * <p>Fields that system calls change are the business of the object that they are in; {@code umask}
 * and {@code comm} are single words that races of the guest may see either way.
 */
public final class Process implements PidFile.Subject {
  private static final int RUNNING = -1;

  /** Default of RLIMIT_NOFILE's hard limit, as systemd sets it up. */
  private static final long FILES = 524_288;

  /** How the run was asked for. */
  public final RunConfig config;

  /** The host. */
  public final Posix posix = Posix.ofHost();

  /** Its machine. */
  public final Vm vm;

  /** Its memory. */
  public final AddressSpace space;

  /** Its descriptors. */
  public final FdTable files;

  /** What makes descriptors that stand for no file. */
  public final AnonymousFiles anonymous = AnonymousFiles.of(posix);

  /** What makes and uses sockets. */
  public final Sockets sockets = new Sockets(posix);

  /** Its root and working directory. */
  public final Paths paths;

  /** Bits that new files do not get. */
  public volatile int umask = 022;

  /** Its users and groups. */
  public final Credentials credentials;

  /** Its resource limits. */
  public final Limits limits;

  /** The file that it runs, as the guest names it. */
  public String executable = "";

  /** The symbols of that file, or null. */
  public SymbolTable symbols;

  /** What was added to the addresses of that file. */
  public long loadBias;

  /** The first and the last address of its arguments, and of its environment. */
  public long argumentsStart;

  public long argumentsEnd;
  public long environmentEnd;

  /** The auxiliary vector as it was handed over. */
  public byte[] auxv = {};

  /** Where signal handlers return to. */
  public long sigreturn;

  /** Name for {@code /proc/self/comm}; at most 15 bytes. */
  public volatile String comm = "";

  /** Its number, as getpid gives it. */
  public final int pid;

  /** All processes of this run. */
  public final ProcessTable table;

  /** Its parent, or null: guarded by the table, like the next four. */
  Process parent;

  /** Its process group. */
  volatile int group;

  /** Its session. */
  volatile int session;

  /** Whether it is over and has not been waited for. */
  boolean zombie;

  /** The same for those who look without the table's lock; goes up once. */
  private volatile boolean over;

  private final WaitQueue endQueue = new WaitQueue();

  /** What its parent is sent at its end; 0 for nothing. */
  int exitSignal;

  /** Whether its memory is given back, so that nothing may be published any more. */
  boolean gone;

  private final int hostParent;
  private final boolean isFirst;

  /** What the shim answers from, and the attention lanes. */
  public final Attention attention;

  /** Its signal actions and what is pending for the whole of it. */
  public final ProcessSignals signals;

  /** Its vDSO's clock. */
  public GuestClock clock;

  /** Threads that wait for a word of memory to change. */
  public final FutexTable futexes;

  final ShimImage shim;
  private final List<Task> tasks = new CopyOnWriteArrayList<>();
  private final AtomicInteger groupStatus = new AtomicInteger(RUNNING);
  private final CountDownLatch ended = new CountDownLatch(1);
  private int leaderStatus;
  private Throwable failure;

  /** Makes the first process, without a program. */
  Process(ProcessTable table, Vm vm, StartupTrace trace) {
    this.table = table;
    this.config = table.config;
    this.vm = vm;
    this.shim = table.shim;
    isFirst = true;
    pid = posix.getpid();
    hostParent = posix.getppid();
    group = posix.getpgid(0);
    session = posix.getsid(0);
    space = AddressSpace.create(vm, new HostPagesOfLinux(posix), () -> trace.mark("window"));
    trace.mark("page tables");
    limits = new Limits(posix, FILES);
    files = new FdTable(limits.soft(Limits.NOFILE));
    StandardFiles.adopt(posix, files);
    credentials = new Credentials(posix, config.uid(), config.gid());
    paths = new Paths(posix, config.sysroot());
    attention = new Attention(new ShimData(space.infra().shimData()));
    signals = new ProcessSignals(this);
    futexes = new FutexTable(attention.shim());
    begin();
    trace.mark("shim");
  }

  /** Makes a child that has everything of its parent but threads (man 2 fork). */
  Process(Process parent, Vm vm, int exitSignal) {
    table = parent.table;
    config = parent.config;
    this.vm = vm;
    shim = parent.shim;
    this.parent = parent;
    this.exitSignal = exitSignal;
    hostParent = 1;
    isFirst = false;
    pid = table.nextNumber();
    group = parent.group;
    session = parent.session;
    space = parent.space.fork(vm, new HostPagesOfLinux(posix));
    limits = parent.limits.copy();
    files = parent.files.copy();
    synchronized (parent.credentials) {
      credentials = parent.credentials.copy();
    }
    paths = parent.paths.copy();
    umask = parent.umask;
    comm = parent.comm;
    executable = parent.executable;
    symbols = parent.symbols;
    loadBias = parent.loadBias;
    argumentsStart = parent.argumentsStart;
    argumentsEnd = parent.argumentsEnd;
    environmentEnd = parent.environmentEnd;
    auxv = parent.auxv;
    sigreturn = parent.sigreturn;
    attention = new Attention(new ShimData(space.infra().shimData()));
    signals = new ProcessSignals(this, parent.signals);
    futexes = new FutexTable(attention.shim());
    begin();
    clock = parent.clock.fork(this);
  }

  /** The shim's code and data, and whom the data follow. */
  private void begin() {
    byte[] code = shim.code();
    MemorySegment.copy(MemorySegment.ofArray(code), 0, space.infra().shimCode(), 0, code.length);
    files.watch((fd, description) ->
        attention.shim().urandom(fd, description != null && description.isEntropy()));
    publish();
  }

  /** {@return the number of its parent; of the host's where it is the first, 1 for an orphan} */
  public int parentPid() {
    synchronized (table) {
      return parent == null ? hostParent : parent.pid;
    }
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
  public WaitQueue queue() {
    return endQueue;
  }

  /** Its end can be seen by everybody now; called without locks. */
  void announceEnd() {
    over = true;
    endQueue.wake(Poll.POLLIN | Poll.POLLRDNORM);
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
    credentials.publish(attention);
    refillEntropy();
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

  void add(Task task) {
    tasks.add(task);
  }

  /**
   * A thread is over. The process is, with its last one; its status is that of the group's exit, or
   * else the leader's own (man 2 exit_group, wait).
   */
  void remove(Task task, int status) {
    boolean last;
    synchronized (this) { // two threads that end at once: one of them is the last
      if (task.tid == pid) {
        leaderStatus = status;
      }
      tasks.remove(task);
      last = tasks.isEmpty();
    }
    if (last) {
      if (config.shimStatistics()) {
        printStatistics();
      }
      signals.close();
      synchronized (table) {
        gone = true;
      }
      files.leave();
      paths.close();
      if (ownsMachine()) {
        space.close();
        vm.close();
      }
      table.ended(this);
      ended.countDown();
    }
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

  /** The first process's machine belongs to whoever made it. */
  private boolean ownsMachine() {
    return !isFirst;
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
      attention.raise(ShimData.SIGTIMER);
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
