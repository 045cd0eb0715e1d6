package elfuse.linux.process;

import elfuse.elf.SymbolTable;
import elfuse.fd.FdTable;
import elfuse.fd.StandardFiles;
import elfuse.host.Posix;
import elfuse.hv.Vm;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import elfuse.mm.AddressSpace;
import elfuse.shim.ShimData;
import elfuse.shim.ShimImage;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A guest process: what its threads share.
 *
 * <p>Fields that system calls change are the business of the object that they are in; {@code umask}
 * and {@code comm} are single words that races of the guest may see either way.
 */
public final class Process {
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

  /** The number of its parent. */
  public final int parentPid;

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
  private final AtomicInteger lastTid;
  private int leaderStatus;
  private Throwable failure;

  /** Makes a process without a program. */
  public Process(RunConfig config, Vm vm, ShimImage shim, StartupTrace trace) {
    this.config = config;
    this.vm = vm;
    this.shim = shim;
    pid = posix.getpid();
    parentPid = posix.getppid();
    lastTid = new AtomicInteger(pid);
    space = AddressSpace.create(vm, new HostPagesOfLinux(posix), () -> trace.mark("window"));
    trace.mark("page tables");
    MemorySegment.copy(
        MemorySegment.ofArray(shim.code()), 0, space.infra().shimCode(), 0, shim.code().length);
    trace.mark("shim");
    limits = new Limits(posix, FILES);
    files = new FdTable(limits.soft(Limits.NOFILE));
    StandardFiles.adopt(posix, files);
    credentials = new Credentials(posix, config.uid(), config.gid());
    paths = new Paths(posix, config.sysroot());
    attention = new Attention(new ShimData(space.infra().shimData()));
    signals = new ProcessSignals(this);
    futexes = new FutexTable(attention.shim());
    files.watch((fd, description) ->
        attention.shim().urandom(fd, description != null && description.isEntropy()));
    publish();
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
    shimData.publish(172, pid);
    shimData.publish(173, parentPid);
    shimData.publish(155, posix.getpgid(0));
    shimData.publish(156, posix.getsid(0));
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
    return lastTid.incrementAndGet();
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
    if (task.tid == pid) {
      leaderStatus = status;
    }
    tasks.remove(task);
    if (tasks.isEmpty()) {
      ended.countDown();
    }
  }

  /** {@return whether all threads are to end} */
  public boolean isEnding() {
    return groupStatus.get() != RUNNING;
  }

  /** Ends every thread, wherever it is; the first status counts. */
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
    exitGroup(128);
  }

  /** Waits for the last thread. {@return the exit status} */
  int await() {
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
    synchronized (this) {
      if (failure != null) {
        throw new IllegalStateException(failure.getMessage(), failure);
      }
    }
    int status = groupStatus.get();
    return status != RUNNING ? status : leaderStatus;
  }
}
