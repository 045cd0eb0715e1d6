package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Hypervisor;
import elfuse.hv.kvm.Kvm;
import elfuse.linux.Kernel;
import elfuse.linux.RunConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with threads and processes through the whole personality on KVM's binding. */
class DoorbellProgramTest {
  private static final Path GCC = Path.of("/usr/bin/aarch64-linux-gnu-gcc");

  @TempDir Path folder;

  @Test
  void threadsProcessesAndSignalsWorkByTheDoorbell() throws Exception {
    assertThat(
            run(
                """
                #include <pthread.h>
                #include <signal.h>
                #include <sys/wait.h>
                #include <unistd.h>
                static volatile int got;
                static void handler(int n) { got = n; }
                static void *thread(void *p) { *(int *)p += 20; return p; }
                int main(void) {
                  int n = 2, status;
                  pthread_t t;
                  signal(SIGUSR1, handler);
                  if (pthread_create(&t, 0, thread, &n) || pthread_join(t, 0)) return 1;
                  if (!fork()) { raise(SIGUSR1); _exit(got); }
                  wait(&status);
                  for (int i = 0; i < 1000; i++) if (getppid() < 0) return 2;
                  return n + WEXITSTATUS(status); // 22 + 10
                }
                """))
        .isEqualTo(32);
  }

  /** To Linux an EL0 that waits for an interrupt has had one; in KVM a vCPU would wait for ever. */
  @Test
  void waitingForAnInterruptIsOver() throws Exception {
    assertThat(
            run(
                """
                int main(void) {
                  for (int i = 0; i < 100; i++) __asm__ volatile("sevl; wfe; wfi; yield");
                  return 3;
                }
                """))
        .isEqualTo(3);
  }

  @Test
  void aThreadBeyondTheHostsVcpusIsRefused() throws Exception {
    assertThat(
            run(
                """
                #include <errno.h>
                #include <pthread.h>
                #include <semaphore.h>
                static sem_t end;
                static void *thread(void *p) { sem_wait(&end); return p; }
                int main(void) {
                  pthread_t t[100];
                  int n = 0, error;
                  sem_init(&end, 0, 0);
                  while (n < 100 && !(error = pthread_create(&t[n], 0, thread, 0))) n++;
                  for (int i = 0; i < n; i++) sem_post(&end);
                  for (int i = 0; i < n; i++) pthread_join(t[i], 0);
                  if (error != EAGAIN) return 100;
                  // all of them can be used again
                  for (int i = 0; i < n; i++) {
                    if (pthread_create(&t[i], 0, thread, 0)) return 101;
                  }
                  for (int i = 0; i < n; i++) sem_post(&end);
                  for (int i = 0; i < n; i++) pthread_join(t[i], 0);
                  return n;
                }
                """))
        .as("16 vCPUs, one of them for the first thread")
        .isEqualTo(15);
  }

  private int run(String text) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(GCC), GCC + " is not installed");
    Path source = folder.resolve("program.c");
    Path program = folder.resolve("program");
    Files.writeString(source, text);
    Process compiler =
        new ProcessBuilder(
                GCC.toString(), "-static", "-pthread", "-o", program.toString(), source.toString())
            .inheritIO()
            .start();
    assertThat(compiler.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(compiler.exitValue()).isZero();
    KvmDouble host = new KvmDouble();
    try (Hypervisor kvm = Kvm.open(host, Path.of("/dev/kvm"))) {
      RunConfig config =
          new RunConfig(
              List.of(program.toString()),
              Map.of(),
              null,
              null,
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
      return new Kernel(kvm).run(config);
    } finally {
      assertThat(host.openDescriptors()).isZero();
      assertThat(host.mappings()).isZero();
    }
  }
}
