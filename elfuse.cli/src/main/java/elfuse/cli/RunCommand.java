package elfuse.cli;

import elfuse.hv.Hypervisor;
import elfuse.hv.Hypervisors;
import elfuse.linux.Kernel;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import java.util.List;

/** {@code elfuse [options] PROGRAM [ARGUMENTS...]}: runs a program to its end. */
final class RunCommand {
  private RunCommand() {}

  static int run(String[] args) throws UsageException {
    StartupTrace trace = Startup.begin();
    HostText text = new HostText();
    RunOptions options = RunOptions.parse(text.arguments(args), text.environment(System.getenv()));
    options.environment.remove("ELFUSE_STARTED"); // the launcher's, not the guest's
    RunConfig config =
        new RunConfig(
            List.copyOf(options.command),
            options.environment,
            options.sysroot,
            options.workdir,
            options.uid,
            options.gid,
            options.timeout,
            options.strace,
            options.verbose,
            options.aslr,
            options.fastPaths,
            System.getenv("ELFUSE_SHIM_STATS") != null,
            true,
            options.binds);
    if (System.getenv("ELFUSE_JIT_STATS") != null) {
      options.engine.put("jit-stats", "1");
    }
    trace.mark("options");
    try (Hypervisor hypervisor = Hypervisors.open(options.backend, options.engine)) {
      return new Kernel(hypervisor, trace, Startup::told).run(config);
    } catch (ProgramException wrong) {
      return Main.complain(wrong.getMessage(), wrong.status());
    }
  }
}
