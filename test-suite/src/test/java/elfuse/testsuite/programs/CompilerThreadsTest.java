package elfuse.testsuite.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.testsuite.Run;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM's optimizing compiler gives way to guests that are translated. */
class CompilerThreadsTest {
  private static final int WHAT_IT_YIELDS = 5;

  @TempDir Path folder;

  @Test
  void c2RunsAtALowerPriorityThanTheGuestAndNothingElse() throws Exception {
    int own = nices(ProcessHandle.current().pid(), "").getFirst();
    Process running = sleeper();
    try {
      for (int i = 0; !nices(running.pid(), "C2 Comp").contains(own + WHAT_IT_YIELDS); i++) {
        assertThat(i).as("tenths of a second").isLessThan(300);
        Thread.sleep(100);
      }
      // the launcher's first thread, and the one that the guest runs on
      assertThat(nices(running.pid(), "java")).isNotEmpty().allMatch(nice -> nice == own);
      assertThat(nices(running.pid(), "C1 Comp")).isNotEmpty().allMatch(nice -> nice == own);
    } finally {
      end(running);
    }
  }

  @Test
  void withoutATranslatorItStaysAsItIs() throws Exception {
    int own = nices(ProcessHandle.current().pid(), "").getFirst();
    Process running = sleeper("--no-jit");
    try {
      Thread.sleep(1500);
      assertThat(nices(running.pid(), "C2 Comp")).isNotEmpty().allMatch(nice -> nice == own);
    } finally {
      end(running);
    }
  }

  /** Starts a program that waits until it is ended. */
  private Process sleeper(String... options) throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self/task")), "the host has no /proc");
    Path source = folder.resolve("waits.s");
    Files.writeString(
        source,
        """
                .global _start
        _start: mov x0, #0
                mov x1, #0
                mov x2, #0
                mov x3, #0
                mov x8, #73 // ppoll
                svc #0
                b _start
        """);
    String guest = folder.resolve("waits").toString();
    Run.Result made =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            Run.elfuse("asm", source.toString(), "-o", guest));
    assertThat(made.status()).as(made.err()).isZero();
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.add(guest);
    return new ProcessBuilder(Run.optimized(arguments.toArray(String[]::new))).start();
  }

  private static void end(Process process) throws InterruptedException {
    process.destroyForcibly();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }

  /** {@return the nice values of a process's threads whose names begin so, see proc(5)} */
  private static List<Integer> nices(long pid, String name) throws IOException {
    List<Integer> nices = new ArrayList<>();
    try (DirectoryStream<Path> threads =
        Files.newDirectoryStream(Path.of("/proc/" + pid, "task"))) {
      for (Path thread : threads) {
        String stat;
        try {
          stat = Files.readString(thread.resolve("stat"));
        } catch (IOException ended) {
          continue;
        }
        int end = stat.lastIndexOf(')');
        if (stat.substring(stat.indexOf('(') + 1, end).startsWith(name)) {
          nices.add(Integer.parseInt(stat.substring(end + 2).split(" ")[16]));
        }
      }
    }
    return nices;
  }
}
