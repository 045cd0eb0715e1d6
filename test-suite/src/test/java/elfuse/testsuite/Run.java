package elfuse.testsuite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs one host command to its end and keeps what it said. */
public final class Run {
  private static final long LIMIT_SECONDS = 120;

  /**
   * What a command did.
   *
   * @param status its exit status, 128+N after signal N
   * @param out standard output, one char for each byte
   * @param err standard error, one char for each byte
   */
  public record Result(int status, String out, String err) {}

  private Run() {}

  /** {@return the first of these commands that the host has, or null} */
  public static Path find(String... names) {
    for (String folder : System.getenv("PATH").split(":")) {
      for (String name : names) {
        Path file = Path.of(folder, name);
        if (Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  /** {@return the command that starts elfuse with these arguments, without the launcher's shell} */
  public static List<String> elfuse(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1"));
    command.add("--add-exports=java.base/jdk.internal.misc=elfuse.cpu");
    command.add("--enable-native-access=elfuse.hv,elfuse.cpu,elfuse.host");
    command.add("-p");
    command.add(System.getProperty("elfuse.test.modules", builtModules()));
    command.addAll(List.of("-m", "elfuse.cli/elfuse.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /**
   * {@return the same as the launcher does it: with the JVM's optimizing compiler, which reorders
   * most but makes each start slower}
   */
  public static List<String> optimized(String... arguments) {
    List<String> command = elfuse(arguments);
    command.remove("-XX:TieredStopAtLevel=1");
    command.add(1, "-XX:-UseOnStackReplacement");
    return command;
  }

  private static String builtModules() {
    return String.join(
        ":",
        Checkout.modules().stream()
            .map(m -> Checkout.root().resolve(m).resolve("target/classes").toString())
            .toList());
  }

  /**
   * Runs a command.
   *
   * @param folder its working directory
   * @param environment its whole environment
   * @param input its standard input
   * @param command the program and its arguments
   * @return what it did
   * @throws IllegalStateException if it takes longer than two minutes
   */
  public static Result run(
      Path folder, Map<String, String> environment, byte[] input, List<String> command)
      throws IOException, InterruptedException {
    return run(folder, environment, input, LIMIT_SECONDS, command);
  }

  /**
   * Runs a command that may take longer.
   *
   * @param folder its working directory
   * @param environment its whole environment
   * @param input its standard input
   * @param seconds how long it may take
   * @param command the program and its arguments
   * @return what it did
   * @throws IllegalStateException if it takes longer
   */
  public static Result run(
      Path folder,
      Map<String, String> environment,
      byte[] input,
      long seconds,
      List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    Collector out = new Collector(process.getInputStream());
    Collector err = new Collector(process.getErrorStream());
    Thread feeder =
        Thread.ofVirtual()
            .start(() -> {
              try (var sink = process.getOutputStream()) {
                sink.write(input);
              } catch (IOException closedByTheProgram) {
                // a program need not read all of its input
              }
            });
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "still running after " + seconds + " s: " + command + "\n" + out + "\n" + err);
    }
    feeder.join();
    return new Result(process.exitValue(), out.text(), err.text());
  }

  private static final class Collector {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Thread thread;

    Collector(InputStream stream) {
      thread =
          Thread.ofPlatform()
              .start(() -> {
                try (stream) {
                  stream.transferTo(bytes);
                } catch (IOException ended) {
                  // the process is gone; what it said before is what counts
                }
              });
    }

    String text() throws InterruptedException {
      thread.join();
      return toString();
    }

    /** {@return what came so far} */
    @Override
    public String toString() {
      return bytes.toString(StandardCharsets.ISO_8859_1);
    }
  }
}
