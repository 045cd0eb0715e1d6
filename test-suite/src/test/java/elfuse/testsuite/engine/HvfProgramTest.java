package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Hypervisor;
import elfuse.hv.hvf.Hvf;
import elfuse.linux.Kernel;
import elfuse.linux.RunConfig;
import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs through the whole personality on the binding of Hypervisor.framework. */
class HvfProgramTest {
  @TempDir Path folder;

  private final HvfDouble host = new HvfDouble();

  @AfterEach
  void nothingIsLeft() {
    assertThat(host.openVcpus()).as("vCPUs").isZero();
    assertThat(host.hasMachine()).as("a machine").isFalse();
    assertThat(host.openConfigs()).as("configurations").isZero();
    host.close();
  }

  private int run(String... command) throws Exception {
    try (Hypervisor hvf = new Hvf(host.calls())) {
      RunConfig config =
          new RunConfig(
              List.of(command),
              Map.of(),
              null,
              folder.toString(),
              0,
              0,
              60,
              false,
              false,
              true,
              true,
              false,
              false,
              List.of());
      return new Kernel(hvf).run(config);
    }
  }

  @Test
  void busyboxRuns() throws Exception {
    Run.Result fetched =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(Checkout.root().resolve("test-suite/bin/fetch-busybox").toString()));
    Assumptions.assumeTrue(fetched.status() == 0, fetched.err());
    String busybox = fetched.out().strip();
    byte[] bytes = new byte[300_000];
    Files.write(folder.resolve("zeros"), bytes);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    Files.writeString(folder.resolve("sums"), sum + "  zeros\n");
    assertThat(run(busybox, "sha256sum", "-s", "-c", "sums")).isZero();
    Files.writeString(folder.resolve("sums"), sum.replace('0', '1') + "  zeros\n");
    assertThat(run(busybox, "sha256sum", "-s", "-c", "sums")).isEqualTo(1);

    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      lines.add("line " + i * 7919 % 5000);
    }
    Files.write(folder.resolve("lines"), lines);
    assertThat(run(busybox, "sort", "-o", "sorted", "lines")).isZero();
    assertThat(Files.readAllLines(folder.resolve("sorted")))
        .isEqualTo(lines.stream().sorted().toList());

    String script = "i=0; while [ $i -lt 500 ]; do i=$((i + 1)); done; echo $i >counted; exit 9";
    assertThat(run(busybox, "sh", "-c", script)).isEqualTo(9);
    assertThat(folder.resolve("counted")).hasContent("500");
  }

  /** One process has one machine, and its host has no other yet: a fork is refused, no more. */
  @Test
  void threadsAndSignalsWorkAndAForkIsRefused() throws Exception {
    Path compiler = Run.find("aarch64-linux-gnu-gcc");
    Assumptions.assumeTrue(compiler != null, "aarch64-linux-gnu-gcc is not installed");
    Path source = folder.resolve("program.c");
    Path program = folder.resolve("program");
    Files.writeString(
        source,
        """
        #include <errno.h>
        #include <pthread.h>
        #include <signal.h>
        #include <unistd.h>
        static volatile int got;
        static double sum;
        static void handler(int n) { got = n; }
        static void *thread(void *p) {
          while (!got) ;
          for (int i = 1; i < 1000; i++) sum += 1.0 / i;
          *(int *)p += 20;
          return p;
        }
        int main(void) {
          int n = 2;
          double before = 1.5;
          pthread_t t;
          signal(SIGUSR1, handler);
          if (pthread_create(&t, 0, thread, &n)) return 1;
          pthread_kill(t, SIGUSR1);
          if (pthread_join(t, 0) || got != SIGUSR1 || before * 2 != 3 || sum < 7) return 2;
          if (fork() != -1 || (errno != ENOMEM && errno != EAGAIN)) return 3;
          return n;
        }
        """);
    Run.Result compiled =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(
                compiler.toString(), "-static", "-pthread", "-o", program + "", source.toString()));
    assertThat(compiled.err()).isEmpty();
    assertThat(run(program.toString())).isEqualTo(22);
  }
}
