package elfuse.linux;

import elfuse.hv.Hypervisor;
import elfuse.hv.Vm;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.process.Runner;
import java.util.function.Consumer;

/**
 * Linux for one run: starts a program on a hypervisor and ends with it.
 *
 * <p>A kernel shares nothing with another one but the host; two may run in one JVM. The file mode
 * mask of the host process is 0 while a guest runs, because each guest process has a mask of its
 * own.
 */
public final class Kernel {
  private final Hypervisor hypervisor;
  private final StartupTrace trace;
  private final Consumer<StartupTrace> started;
  private GuestProfile profile;
  private Runnable over;

  /**
   * Makes a kernel.
   *
   * @param hypervisor makes the machines of the guest's processes; stays the caller's
   */
  public Kernel(Hypervisor hypervisor) {
    this(hypervisor, StartupTrace.NONE, trace -> {});
  }

  /**
   * Makes a kernel whose start is traced.
   *
   * @param hypervisor makes the machines of the guest's processes; stays the caller's
   * @param trace gets a mark for each step
   * @param started called with the trace when the program's first instruction is next, on the
   *     thread that runs it
   */
  public Kernel(Hypervisor hypervisor, StartupTrace trace, Consumer<StartupTrace> started) {
    this.hypervisor = hypervisor;
    this.trace = trace;
    this.started = started;
  }

  /**
   * Has the run sampled; it costs some microseconds each millisecond.
   *
   * @param wanted gets the samples
   * @return this
   */
  public Kernel profile(GuestProfile wanted) {
    profile = wanted;
    return this;
  }

  /**
   * Sets what is to be done when no guest runs any more. That is the last occasion: {@link #run}
   * does not return when the host's process is to end by the signal that ended the guest, nor after
   * the time limit, at which guests still run.
   *
   * @param action run once, on any thread
   * @return this
   */
  public Kernel whenOver(Runnable action) {
    over = action;
    return this;
  }

  /**
   * Runs a program to its end, on the calling thread.
   *
   * @param config what to run
   * @return its exit status; 128+N when signal N ended it, 124 after the time limit
   * @throws ProgramException if it cannot be started
   * @throws elfuse.hv.HypervisorException if the hypervisor refuses or fails
   */
  public int run(RunConfig config) throws ProgramException {
    try (Vm vm = ProcessTable.newMachine(hypervisor)) {
      trace.mark("machine");
      return new Runner(trace, started, profile == null ? null : profile.samples, over)
          .run(hypervisor, config, vm);
    }
  }
}
