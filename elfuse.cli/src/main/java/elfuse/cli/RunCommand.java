package elfuse.cli;

import elfuse.hv.Hypervisor;
import elfuse.hv.Hypervisors;
import elfuse.linux.GuestProfile;
import elfuse.linux.Kernel;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import elfuse.linux.StartupTrace;
import java.nio.file.Path;
import java.util.List;

/** {@code elfuse [options] PROGRAM [ARGUMENTS...]}: runs a program to its end. */
final class RunCommand {
  private RunCommand() {}

  static int run(String[] args) throws UsageException {
    StartupTrace trace = Startup.begin();
    HostText text = new HostText();
    RunOptions options = RunOptions.parse(text.arguments(args), text.environment(System.getenv()));
    // the launcher's and ours, not the guest's
    options.environment.keySet().removeAll(List.of("ELFUSE_STARTED", "ELFUSE_JIT"));
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
    jitFrom(System.getenv("ELFUSE_JIT"), options);
    if (System.getenv("ELFUSE_JIT_STATS") != null) {
      options.engine.put("jit-stats", "1");
    }
    Path cache = options.remembers ? cacheFolder() : null;
    if (cache != null) {
      options.engine.put("profiles", cache.resolve("elfuse/profiles").toString());
    }
    if (!"off".equals(options.engine.get("jit"))) {
      CompilerThreads.giveWay();
    }
    trace.mark("options");
    try (Hypervisor hypervisor = Hypervisors.open(options.backend, options.engine)) {
      Kernel kernel = new Kernel(hypervisor, trace, Startup::told);
      if (options.profile != null) {
        return profiled(kernel, config, ProfileFile.open(options.profile), hypervisor);
      }
      return kernel.whenOver(() -> end(hypervisor)).run(config);
    } catch (ProgramException wrong) {
      return Main.complain(wrong.getMessage(), wrong.status());
    }
  }

  /** What is left to be done where the process may end without closing anything. */
  private static void end(Hypervisor hypervisor) {
    hypervisor.remember();
    Recordings.end();
  }

  private static int profiled(
      Kernel kernel, RunConfig config, ProfileFile file, Hypervisor hypervisor)
      throws ProgramException {
    GuestProfile profile = new GuestProfile();
    String command = String.join(" ", config.command());
    boolean over = false;
    try {
      int status =
          kernel
              .profile(profile)
              .whenOver(() -> {
                file.write(profile, command);
                end(hypervisor);
              })
              .run(config);
      over = true;
      return status;
    } finally {
      if (!over) {
        file.discard();
      }
    }
  }

  /** {@return the user's folder for what can be made again (XDG Base Directory), or null} */
  private static Path cacheFolder() {
    String folder = System.getenv("XDG_CACHE_HOME");
    if (folder != null && folder.startsWith("/")) {
      return Path.of(folder);
    }
    String home = System.getenv("HOME");
    return home == null || !home.startsWith("/") ? null : Path.of(home, ".cache");
  }

  /** {@code ELFUSE_JIT=off} and {@code ELFUSE_JIT=N} stand for options that are not given. */
  private static void jitFrom(String variable, RunOptions options) throws UsageException {
    if (variable != null && !options.engine.containsKey("jit")) {
      if (variable.equals("off")) {
        options.engine.put("jit", "off");
      } else {
        options.engine.putIfAbsent(
            "jit-threshold", "" + RunOptions.number("ELFUSE_JIT", variable, 0, 100));
      }
    }
  }
}
