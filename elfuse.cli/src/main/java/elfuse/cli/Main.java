package elfuse.cli;

import elfuse.hv.HypervisorException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The entry point: one of the tools, or a run. */
public final class Main {
  /** What {@code elfuse --version} prints after the name. */
  static final String VERSION = "0.1.0";

  /** A mistake on the command line; the guest's own statuses are below. */
  private static final int USAGE = 125;

  private static final int CANNOT_RUN = 126;
  private static final int INTERNAL = 128;

  private Main() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args the words behind {@code elfuse}
   */
  public static void main(String[] args) {
    int status;
    try {
      status = run(args);
    } catch (UsageException mistake) {
      status = complain(mistake.getMessage(), USAGE);
    } catch (HypervisorException unusable) {
      status = complain(unusable.getMessage(), USAGE);
    } catch (IOException failed) {
      status = complain(reason(failed), CANNOT_RUN);
    } catch (RuntimeException | Error bug) {
      // a fault of ours, never of the user or the guest; the trace is for whoever mends it
      bug.printStackTrace();
      status = complain("internal error, please report it: " + bug, INTERNAL);
    }
    Recordings.end();
    // halt: nothing of ours waits for shutdown hooks, and a guest's threads may still be parked
    Runtime.getRuntime().halt(status);
  }

  private static int run(String[] args) throws UsageException, IOException {
    String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
    return switch (args.length == 0 ? "" : args[0]) {
      case "-h", "--help", "help" -> print(help());
      case "-V", "--version" -> print("elfuse " + VERSION + "\n");
      case "backends" -> print(BackendsCommand.text());
      case "setup-macos" -> print(SetupMacosCommand.text(System.getProperty("java.home")));
      case "syscalls" -> print(SyscallsCommand.text(rest));
      case "shim", "vdso" -> print(ListingCommand.text(args));
      case "asm" -> AsmCommand.run(rest);
      case "dis" -> print(DisCommand.text(rest));
      case "bench" -> BenchCommand.run(rest);
      default -> RunCommand.run(args);
    };
  }

  private static int print(String text) throws IOException {
    try (PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      out.print(text);
      out.flush();
      if (out.checkError()) {
        throw new IOException("cannot write to standard output");
      }
    }
    return 0;
  }

  static int complain(String message, int status) {
    System.err.println("elfuse: " + message.replace('\n', ' '));
    return status;
  }

  /** {@return an exception of file access as a person would say it} */
  static String reason(IOException failed) {
    return switch (failed) {
      case java.nio.file.NoSuchFileException missing -> missing.getFile() + ": no such file";
      case java.nio.file.AccessDeniedException denied -> denied.getFile() + ": permission denied";
      case java.nio.file.FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + other.getReason();
      default -> failed.getMessage();
    };
  }

  private static String help() {
    return """
    usage: elfuse [options] PROGRAM [ARGUMENTS...]
           elfuse asm IN.s -o OUT        assemble a static executable
           elfuse dis FILE               disassemble an executable
           elfuse backends               which engines work here
           elfuse setup-macos            how to sign a JDK for Hypervisor.framework
           elfuse syscalls [--format=md|json]
           elfuse shim --listing         the generated EL1 code
           elfuse vdso --listing         the generated vDSO code
           elfuse bench [hot|fd|process|cpu] [--write FILE]
                                         measure, side by side with qemu-user; hot takes
                                         --calls N and --backend NAME as well
           elfuse bench programs [--only NAME,...] [--rounds N] [--percent N] [--no-jit]
                                 [--write FILE]
                                         measure Debian's openssl, xz, gcc, …, as whole
                                         runs; test-suite/bin/fetch-bench fetches them
           elfuse demo                   Debian's arm64 busybox, fetched by name

    options:
    """
        + RunOptions.help()
        + """

        Variables:
          ELFUSE_STARTUP_TRACE=1         what each step of the start takes; svg:FILE draws it
          ELFUSE_SHIM_STATS=1            what was answered inside the guest, and what was not

        The status is the program's own; 128+N after signal N, 126 if the file cannot be run,
        127 if it does not exist, 124 after --timeout, 125 for a mistake on this command line.
        """;
  }
}
