package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.hv.Hypervisor;
import elfuse.hv.Vm;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import elfuse.linux.procfs.GuestMounts;
import elfuse.linux.profile.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings a process up and sees it to its end. */
public final class Runner {
  private static final int TIMED_OUT = 124;

  private final StartupTrace trace;
  private final Consumer<StartupTrace> started;
  private final Samples samples;
  private final Runnable over;
  private boolean isOver; // guarded by this

  /**
   * Makes a runner for one run.
   *
   * @param trace gets a mark for each step of the start
   * @param started called when the program's first instruction is next
   * @param samples gets samples of the guests, or null
   * @param over called once when the run is over, before anything ends the host's process; or null
   */
  public Runner(
      StartupTrace trace, Consumer<StartupTrace> started, Samples samples, Runnable over) {
    this.trace = trace;
    this.started = started;
    this.samples = samples;
    this.over = over;
  }

  /** {@return the program's exit status} */
  public int run(Hypervisor hypervisor, RunConfig config, Vm vm) throws ProgramException {
    ProcessTable table = new ProcessTable(hypervisor, config, trace);
    Process process = new Process(table, vm, trace);
    table.first(process);
    // the host's mask would be taken off every mode a second time
    int mask = process.posix.umask(0);
    process.firstPaths.umask = mask;
    try {
      Task task;
      try {
        task = begin(process, config);
      } catch (ProgramException | RuntimeException | Error failed) {
        process.abandon();
        throw failed;
      }
      if (config.hostSignals()) {
        table.terminals.takeSignals(process);
        trace.mark("signals");
      }
      return run(table, process, task);
    } finally {
      table.close();
      process.posix.umask(mask);
    }
  }

  private Task begin(Process process, RunConfig config) throws ProgramException {
    int failed = process.firstPaths.rootError();
    if (failed != 0) {
      throw new ProgramException(config.sysroot(), Errno.message(failed), true);
    }
    GuestMounts.bind(process.posix, process.table.lookup(), config);
    if (config.workdir() != null) {
      failed = process.firstPaths.chdir(null, config.workdir());
      if (failed < 0) {
        throw new ProgramException(config.workdir(), Errno.message(-failed), false);
      }
    }
    trace.mark("descriptors, identity");
    String program = config.command().getFirst();
    List<String> variables = new ArrayList<>();
    config.environment().forEach((name, value) -> variables.add(name + "=" + value));
    Task task = new Task(process, process.pid, new SchedState());
    try (Executable files =
        Executable.open(task, null, program, program, false, false, config.command())) {
      // the run begins with the ids that it was asked for, whatever the file's bits are
      Credentials credentials = process.credentials.snapshot();
      ProgramIdentity identity = new ProgramIdentity(credentials, false, false);
      Loader loader = new Loader(process, identity, process.image, process.attention, trace);
      loader.load(files, variables);
      task.comm = Process.commOf(files.name);
      task.prepare(loader.entry, loader.stackPointer);
    } catch (ExecException wrong) {
      throw new ProgramException(program, wrong.getMessage(), wrong.missing);
    }
    process.add(task);
    return task;
  }

  private int run(ProcessTable table, Process process, Task task) {
    RunConfig config = process.config;
    GuestSampler sampler = samples == null ? null : new GuestSampler(table, samples);
    table.sampler = sampler; // before there is a thread that looks at it
    Thread watchdog = config.timeout() == 0 ? null : watchdog(config.timeout(), table);
    try {
      if (sampler != null) {
        sampler.start();
      }
      task.run(trace, started);
      int status = process.await();
      table.end();
      table.terminals.restoreSettings();
      over(table);
      if (config.hostSignals() && (process.waitStatus() & 127) != 0) {
        table.terminals.endHost(process.waitStatus() & 127);
      }
      return status;
    } finally {
      table.terminals.restoreSettings();
      table.terminals.releaseHostSignals();
      over(table);
      if (watchdog != null) {
        watchdog.interrupt();
      }
    }
  }

  /** Does once what is to be done at the end; a second caller waits until it is done. */
  private synchronized void over(ProcessTable table) {
    if (!isOver) {
      isOver = true;
      if (table.sampler != null) {
        table.sampler.close();
      }
      if (over != null) {
        over.run();
      }
    }
  }

  /** The guest may be anywhere, in the host as well; ending the JVM ends it wherever it is. */
  private Thread watchdog(int seconds, ProcessTable table) {
    return Thread.ofPlatform()
        .daemon()
        .name("timeout")
        .start(() -> {
          try {
            Thread.sleep(seconds * 1000L);
            System.err.println("elfuse: ended after " + seconds + " s (--timeout)");
            table.terminals.restoreSettings();
            over(table);
            Runtime.getRuntime().halt(TIMED_OUT);
          } catch (InterruptedException finished) {
            // the program ended in time
          }
        });
  }
}
