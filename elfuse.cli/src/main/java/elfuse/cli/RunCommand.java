package elfuse.cli;

import elfuse.hv.Hypervisor;
import elfuse.hv.Hypervisors;
import elfuse.linux.Kernel;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import java.util.List;

/** {@code elfuse [options] PROGRAM [ARGUMENTS...]}: runs a program to its end. */
final class RunCommand {
  private RunCommand() {}

  static int run(String[] args) throws UsageException {
    HostText text = new HostText();
    RunOptions options = RunOptions.parse(text.arguments(args), text.environment(System.getenv()));
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
            System.getenv("ELFUSE_SHIM_STATS") != null);
    try (Hypervisor hypervisor = Hypervisors.open(options.backend)) {
      return new Kernel(hypervisor).run(config);
    } catch (ProgramException wrong) {
      return Main.complain(wrong.getMessage(), wrong.status());
    }
  }
}
