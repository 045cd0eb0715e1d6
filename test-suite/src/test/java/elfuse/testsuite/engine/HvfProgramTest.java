package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs through the whole personality on the binding of Hypervisor.framework. */
class HvfProgramTest {
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");

  @TempDir Path folder;

  private final HvfDouble host = new HvfDouble();

  @AfterEach
  void nothingIsLeft() {
    assertThat(host.openVcpus()).as("vCPUs").isZero();
    assertThat(host.hasMachine()).as("a machine").isFalse();
    assertThat(host.openConfigs()).as("configurations").isZero();
    assertThat(host.mistake()).isNull();
    host.close();
  }

  private int run(String... command) throws Exception {
    return HvfRun.run(host, folder, command);
  }

  @Test
  void busyboxRuns() throws Exception {
    String busybox = busybox();
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

  /** Programs of several processes, compared with the host's own kernel. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "forkmemory",
        "spawn",
        "children",
        "exec",
        "sharing",
        "stopcont",
        "truncated",
        "ptrace",
        "sysvshm"
      })
  void aProgramDoesWhatItDoesOnTheHost(String name) throws Exception {
    Path compiler = Run.find("gcc", "cc");
    Assumptions.assumeTrue(compiler != null, "no compiler for the host");
    byte[] source;
    try (var resource =
        HvfProgramTest.class.getResourceAsStream("/elfuse/testsuite/guests/" + name + ".c")) {
      source = resource.readAllBytes();
    }
    Path host = Files.createDirectories(folder.resolve("host"));
    compile(compiler, host.resolve(name), source);
    Run.Result expected =
        Run.run(host, Map.of("LC_ALL", "C"), new byte[0], List.of(host.resolve(name).toString()));
    compile(CROSS, folder.resolve(name), source);
    // the shell has one child at least, and its standard output goes to a file
    String script = "./" + name + " >out 2>err; echo $? >status";
    assertThat(run(busybox(), "sh", "-c", script)).isZero();
    assertThat(Files.readString(folder.resolve("err"))).isEqualTo(expected.err());
    assertThat(Files.readString(folder.resolve("out"))).isEqualTo(expected.out());
    assertThat(folder.resolve("status")).hasContent(Integer.toString(expected.status()));
  }

  @Test
  void pipelinesOfBusyboxRun() throws Exception {
    String busybox = busybox();
    Files.writeString(
        folder.resolve("script"),
        """
        b() { "$busybox" "$@"; }
        b seq 1 2000 | b sort -rn | b head -n 3 | b tr '\\n' ' '; echo
        for i in 1 2 3 4 5 6; do b echo line $i & done | b sort
        wait
        echo $(b echo a; (exit 3); echo $?) $(b seq 1 100 | b wc -l)
        b dd if=/dev/zero bs=64k count=16 2>/dev/null | b gzip | b gunzip | b md5sum
        (b sleep 5 & b kill $! && wait $!; echo $?)
        b sh -c 'kill -TERM $$'; echo $?
        """);
    assertThat(run(busybox, "sh", "-c", "busybox=" + busybox + "; . ./script >out 2>err")).isZero();
    assertThat(folder.resolve("out"))
        .content()
        .startsWith("2000 1999 1998 \nline 1\nline 2\nline 3\nline 4\nline 5\nline 6\na 3 100\n")
        .contains("b6d81b360a5672d80c27430f39153e2c")
        .endsWith("143\n143\n");
  }

  /** Machines of 36 bits have 64 GiB for all processes together. */
  @Test
  void addressesThatRunOutAreMissingMemoryAndComeBack() throws Exception {
    host.maxIpaBits = 36;
    compile(
        CROSS,
        folder.resolve("program"),
        """
        #include <errno.h>
        #include <stdlib.h>
        #include <sys/mman.h>
        #include <sys/wait.h>
        #include <unistd.h>
        #define GIB (1L << 30)
        static char *map(long n, int prot) {
          return mmap(0, n, prot, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        }
        static int child(int value) {
          int status;
          pid_t p = fork();
          if (p == 0) {
            char *m = map(20 * GIB, PROT_READ | PROT_WRITE); // 36 GiB are in use
            if (m == MAP_FAILED) _exit(1);
            for (long at = 0; at < 4 * GIB; at += GIB / 4) m[at] = value;
            _exit(value);
          }
          waitpid(p, &status, 0);
          return status >> 8;
        }
        int main(void) {
          if (map(100 * GIB, PROT_NONE) == MAP_FAILED) return 1; // takes nothing
          if (map(70 * GIB, PROT_READ) != MAP_FAILED || errno != ENOMEM) return 2;
          for (int round = 0; round < 3; round++) {
            char *m = map(40 * GIB, PROT_READ | PROT_WRITE);
            if (m == MAP_FAILED) return 3;
            for (long at = 0; at < 40 * GIB; at += GIB / 2) {
              if (m[at]) return 4;
              m[at] = 1;
            }
            for (int i = 0; i < 3; i++) if (child(10 + i) != 10 + i) return 5;
            if (m[GIB] != 1 || munmap(m, 40 * GIB)) return 6;
          }
          return 42;
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(run(folder.resolve("program").toString())).isEqualTo(42);
    assertThat(host.mostMappings).isLessThan(400);
  }

  /** A machine has so many vCPUs for all processes together, and a thread is one. */
  @Test
  void threadsAndProcessesWithoutVcpusAreRefused() throws Exception {
    host.maxVcpus = 6;
    compile(
        CROSS,
        folder.resolve("program"),
        """
        #include <errno.h>
        #include <pthread.h>
        #include <sys/wait.h>
        #include <unistd.h>
        static int gate[2];
        static void *waits(void *p) {
          char c;
          read(gate[0], &c, 1);
          return p;
        }
        int main(void) {
          for (int round = 0; round < 3; round++) {
            pthread_t thread[10];
            int threads = 0, children = 0, status;
            pipe(gate);
            while (children < 2) {
              pid_t p = fork();
              if (p == 0) {
                close(gate[1]);
                waits(0);
                _exit(5);
              }
              if (p < 0) return 1;
              children++;
            }
            while (threads < 10 && pthread_create(&thread[threads], 0, waits, 0) == 0) threads++;
            if (threads != 3) return 100 + threads;
            if (fork() != -1 || errno != EAGAIN) return 2;
            for (int i = 0; i < threads; i++) write(gate[1], "x", 1); // whoever reads it
            close(gate[1]);
            for (int i = 0; i < threads; i++) pthread_join(thread[i], 0);
            while (wait(&status) > 0) if (status != 5 << 8) return 3;
            close(gate[0]);
          }
          return 42;
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(run(folder.resolve("program").toString())).isEqualTo(42);
  }

  /** Memory that is written and executed in turns, where the machine does not have both at once. */
  @Test
  void codeIsMadeInMemoryThatMayBeWrittenAndExecuted() throws Exception {
    host.writeXorExecute = true;
    compile(
        CROSS,
        folder.resolve("program"),
        """
        #include <string.h>
        #include <sys/mman.h>
        #include <sys/wait.h>
        #include <unistd.h>
        typedef int f(void);
        static unsigned make(unsigned *code, int value) {
          code[0] = 0x52800000 | value << 5; // mov w0, #value
          code[1] = 0xd65f03c0;              // ret
          __builtin___clear_cache((char *)code, (char *)(code + 2));
          return ((f *)code)();
        }
        int main(void) {
          unsigned *code = mmap(0, 1 << 22, 7, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          for (int round = 0; round < 20; round++)
            for (int page = 0; page < 3; page++)
              if (make(code + 1024 * page, 100 * round + page) != 100 * round + page) return 1;
          int status, words[2] = {0x52800540, 0xd65f03c0}, gate[2]; // mov w0, #42
          if (pipe(gate) || write(gate[1], words, 8) != 8 || read(gate[0], code, 8) != 8) return 2;
          __builtin___clear_cache((char *)code, (char *)(code + 2));
          pid_t p = fork();
          if (p == 0) _exit(((f *)code)() + make(code, 3));
          if (waitpid(p, &status, 0) != p || status != 45 << 8) return 3;
          if (((f *)(code + 1024))() != 1901) return 4;
          return ((f *)code)();
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(run(folder.resolve("program").toString())).isEqualTo(42);
  }

  /** Pages of the host have 16 KiB there, those of the guest 4: files and what lies beside them. */
  @Test
  void itWorksOverDarwinsFunctionsWithLargePages() throws Exception {
    Path compiler = Run.find("gcc", "cc");
    Assumptions.assumeTrue(compiler != null, "no compiler for the host");
    Path library = folder.resolve("libdarwin.so");
    Path source = Checkout.root().resolve("elfuse.host/src/test/c/darwin.c");
    List<String> compile =
        List.of(compiler.toString(), "-O1", "-shared", "-fPIC", "-o", library + "", source + "");
    assertThat(Run.run(folder, System.getenv(), new byte[0], compile).status()).isZero();
    compile(
        CROSS,
        folder.resolve("program"),
        """
        #include <fcntl.h>
        #include <string.h>
        #include <sys/mman.h>
        #include <sys/wait.h>
        #include <unistd.h>
        int main(void) {
          int fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0600);
          static char page[4096];
          for (int i = 0; i < 16; i++) {
            memset(page, 'a' + i, 4096);
            if (write(fd, page, 4096) != 4096) return 1;
          }
          char *m = mmap(0, 1 << 22, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
          memset(m, '.', 1 << 22);
          // a page of the file at an offset that no page of the host has, over a page that none has
          char *p = mmap(m + 0x5000, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, fd, 4096);
          if (p != m + 0x5000 || p[0] != 'b' || p[8191] != 'c' || p[-1] != '.' || p[8192] != '.') return 2;
          p[0] = 'P';
          char *s = mmap(0, 32768, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 16384);
          if (s == MAP_FAILED || s[0] != 'e' || s[32767] != 'l') return 3;
          s[4096] = 'S';
          if (pread(fd, page, 1, 16384 + 4096) != 1 || page[0] != 'S') return 4;
          if (pread(fd, page, 1, 4096) != 1 || page[0] != 'b') return 5;
          if (munmap(m + 0x7000, 0x1000) || munmap(m + 0x9000, 0x6000)) return 6;
          int status;
          pid_t child = fork();
          if (child == 0) {
            if (p[0] != 'P' || p[4096] != 'c' || m[0x8000] != '.' || s[4096] != 'S') _exit(1);
            s[8192] = 'C';
            p[0] = 'x';
            m[0x8000] = 'x';
            _exit(7);
          }
          if (waitpid(child, &status, 0) != child || status != 7 << 8) return 7;
          if (s[8192] != 'C' || p[0] != 'P' || m[0x8000] != '.') return 8;
          char *again = mmap(m + 0x9000, 0x6000, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
          for (int i = 0; i < 0x6000; i += 512) if (again[i]) return 9;
          return 42;
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    String script = "./program; echo $? | " + busybox() + " sed 's/$/ it is/' >out";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Delfuse.host.darwin=" + library);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(HvfRun.class.getName(), busybox(), "sh", "-c", script));
    Run.Result result = Run.run(folder, System.getenv(), new byte[0], command);
    assertThat(result.status()).as(result.out() + result.err()).isZero();
    assertThat(folder.resolve("out")).hasContent("42 it is");
  }

  @Test
  void threadsSignalsAndForksWork() throws Exception {
    compile(
        CROSS,
        folder.resolve("program"),
        """
        #include <pthread.h>
        #include <signal.h>
        #include <sys/wait.h>
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
          int n = 2, status;
          double before = 1.5;
          pthread_t t;
          signal(SIGUSR1, handler);
          if (pthread_create(&t, 0, thread, &n)) return 1;
          pthread_kill(t, SIGUSR1);
          if (pthread_join(t, 0) || got != SIGUSR1 || before * 2 != 3 || sum < 7) return 2;
          pid_t p = fork();
          if (p == 0) _exit(before * 4 == 6 && sum > 7 ? 9 : 8);
          if (p < 0 || waitpid(p, &status, 0) != p || status != 9 << 8) return 3;
          return n;
        }
        """
            .getBytes(StandardCharsets.UTF_8));
    assertThat(run(folder.resolve("program").toString())).isEqualTo(22);
  }

  private void compile(Path compiler, Path program, byte[] text) throws Exception {
    Assumptions.assumeTrue(compiler != null, "aarch64-linux-gnu-gcc is not installed");
    Path source = folder.resolve("source.c");
    Files.write(source, text);
    List<String> command = new ArrayList<>(List.of(compiler.toString(), "-O2", "-static", "-w"));
    command.addAll(List.of("-o", program.toString(), source.toString(), "-lpthread", "-lm"));
    Run.Result compiled = Run.run(folder, System.getenv(), new byte[0], command);
    assertThat(compiled.err()).isEmpty();
  }

  private String busybox() throws Exception {
    Run.Result fetched =
        Run.run(
            folder,
            System.getenv(),
            new byte[0],
            List.of(Checkout.root().resolve("test-suite/bin/fetch-busybox").toString()));
    Assumptions.assumeTrue(fetched.status() == 0, fetched.err());
    return fetched.out().strip();
  }
}
