package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Checkout;
import elfuse.testsuite.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * KVM as it is: Debian's arm64 kernel under QEMU ({@code test-suite/bin/arm64-vm}). The conformance
 * suite runs on its {@code /dev/kvm}, and programs on elfuse's engine kvm do what the same programs
 * do on that kernel itself. What was printed stays in {@code target/real-kvm}.
 */
class RealKvmTest {
  private static final Path MACHINE = Checkout.root().resolve("test-suite/bin/arm64-vm");
  private static final Path CROSS = Run.find("aarch64-linux-gnu-gcc");
  // the client compiler alone: QEMU translates whatever HotSpot compiles once more
  private static final String JAVA =
      "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
          + " --enable-native-access=elfuse.hv,elfuse.cpu,elfuse.host -p mods";
  private static final String ELFUSE = JAVA + " -m elfuse.cli/elfuse.cli.Main --backend kvm";

  private static final String BUSYBOX =
      """
      uname -m
      for i in 1 2 3; do echo line $i; done | busybox sort -r | busybox sha256sum
      busybox seq 1 2000 | busybox awk '{ s += $1 } END { print s }'
      busybox sh -c 'kill -TERM $$'; echo $?
      (busybox sleep 1 & busybox kill $! && wait $!; echo $?) 2>/dev/null
      busybox find /usr/bin -name 'b*' | busybox sort | busybox head -n 3
      busybox dd if=/dev/zero bs=64k count=16 2>/dev/null | busybox gzip | busybox gunzip | busybox md5sum
      """;

  private static final String PYTHON =
      """
      python3 - <<'P'
      import hashlib, json, math, os, re, signal, subprocess, threading, zlib
      print(hashlib.sha256(b'x' * 100000).hexdigest(), zlib.crc32(b'y' * 100000), math.pi ** 9)
      print(json.dumps({'a': [1, 2.5, None]}), re.sub('b+', '-', 'abbbc'))
      got = []
      threads = [threading.Thread(target=lambda n=n: got.append(n * n)) for n in range(8)]
      [t.start() for t in threads]; [t.join() for t in threads]
      print(sorted(got))
      signal.signal(signal.SIGALRM, lambda n, f: got.append(n))
      signal.setitimer(signal.ITIMER_REAL, 0.01); signal.pause()
      print(got[-1] == signal.SIGALRM, subprocess.run(['echo', 'child'], capture_output=True).stdout)
      pid = os.fork()
      if pid == 0: os._exit(7)
      print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
      P
      """;

  // programs that say what the kernel does: memory that goes away, processes, signals, a tracer
  private static final List<String> GUESTS = List.of("truncated", "children", "spawn", "ptrace");

  @Test
  @Tag("slow")
  void theSuiteHoldsAndBusyboxRuns() throws Exception {
    Path folder = prepare("short", BUSYBOX);
    run(folder, 900, main("Conformance kvm-emulated", "suite.txt") + compared());
    assertThat(Files.readString(folder.resolve("suite.txt")))
        .containsPattern("[0-9]+ cases on .*: 0 failed");
    assertSame(folder, 8);
  }

  @Test
  @Tag("kvm")
  void programsDoWhatTheyDoNatively() throws Exception {
    Assumptions.assumeTrue(CROSS != null, "aarch64-linux-gnu-gcc is not installed");
    StringBuilder script = new StringBuilder(BUSYBOX).append(PYTHON);
    GUESTS.forEach(
        guest -> script.append("echo == ").append(guest).append("; ./").append(guest).append("\n"));
    Path folder = prepare("long", script.toString());
    for (String guest : GUESTS) {
      compile(folder, guest);
    }
    run(folder, 1800, main("LostCode", "lost.txt") + compared());
    assertThat(folder.resolve("lost.txt")).hasContent("lost code: survived");
    assertSame(folder, 40);
  }

  @Test
  @Tag("kvm")
  void hotCallsNeedNoExit() throws Exception {
    Path folder = prepare("hot", "");
    run(
        folder,
        1800,
        JAVA
            + " -m elfuse.cli/elfuse.cli.Main bench hot --backend kvm --calls 2000 --write hot.md;"
            + " cat hot.md");
    List<String> exits =
        Files.readString(folder.resolve("hot.md"))
            .split("left the guest:")[1]
            .lines()
            .filter(line -> line.contains(" | "))
            .toList();
    for (String call : List.of("getpid", "getppid", "getuid", "gettid", "getsid(0)")) {
      assertThat(exits).anyMatch(line -> line.startsWith("| " + call + " | 0 | 1"));
    }
    assertThat(exits).anyMatch(line -> line.matches("\\| urandom, 1 byte \\| [01] \\| .*"));
  }

  private static String main(String name, String output) {
    return "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"
        + " --enable-native-access=ALL-UNNAMED -cp 'mods/*:lib/*' elfuse.testsuite.engine."
        + "%s >%s 2>&1 || { tail -n 40 %2$s; exit 1; }\ntail -n 1 %2$s\n".formatted(name, output);
  }

  private static String compared() {
    return """
    busybox sh script >native.txt 2>&1; echo "status $?" >>native.txt
    %s /usr/bin/busybox sh script >elfuse.txt 2>&1; echo "status $?" >>elfuse.txt
    busybox diff native.txt elfuse.txt
    """
        .formatted(ELFUSE);
  }

  private static void assertSame(Path folder, int lines) throws IOException {
    String expected = Files.readString(folder.resolve("native.txt"));
    assertThat(expected.lines()).hasSizeGreaterThanOrEqualTo(lines);
    assertThat(expected).endsWith("status 0\n");
    assertThat(Files.readString(folder.resolve("elfuse.txt"))).isEqualTo(expected);
  }

  private static void run(Path folder, int seconds, String command) throws Exception {
    List<String> words =
        List.of(MACHINE.toString(), "-t", Integer.toString(seconds), folder.toString(), command);
    Run.Result result = Run.run(folder, System.getenv(), new byte[0], seconds + 600L, words);
    Files.writeString(folder.resolve("console.txt"), result.out() + result.err());
    Assumptions.assumeFalse(
        result.status() == 3 || result.err().contains("E: "),
        () -> "no arm64 machine can be had: " + result.err().strip());
    assertThat(result.status()).as(result.out() + result.err()).isZero();
  }

  // ---- what the machine gets ----

  private static Path prepare(String name, String script) throws IOException {
    Path folder = Path.of("target", "real-kvm", name).toAbsolutePath();
    if (Files.exists(folder)) {
      try (Stream<Path> old = Files.walk(folder)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Path mods = Files.createDirectories(folder.resolve("mods"));
    Path lib = Files.createDirectories(folder.resolve("lib"));
    for (String module : Checkout.modules()) {
      jar(
          Checkout.root().resolve(module).resolve("target/classes"),
          "",
          mods.resolve(module + ".jar"));
    }
    jar(Path.of("target/test-classes"), "elfuse/testsuite/engine", lib.resolve("suite.jar"));
    for (String entry : System.getProperty("java.class.path").split(":")) {
      if (entry.matches(".*/(assertj-core|byte-buddy)-[^/]*\\.jar")) {
        Files.copy(Path.of(entry), lib.resolve(Path.of(entry).getFileName()));
      }
    }
    Files.writeString(folder.resolve("script"), script);
    return folder;
  }

  private static void jar(Path classes, String below, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes.resolve(below))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  private static void compile(Path folder, String name) throws Exception {
    Path source = folder.resolve(name + ".c");
    try (var resource =
        RealKvmTest.class.getResourceAsStream("/elfuse/testsuite/guests/" + name + ".c")) {
      Files.write(source, resource.readAllBytes());
    }
    List<String> command = new ArrayList<>(List.of(CROSS.toString(), "-O2", "-static", "-w", "-o"));
    command.addAll(
        Arrays.asList(folder.resolve(name).toString(), source.toString(), "-lpthread", "-lm"));
    Run.Result compiled = Run.run(folder, System.getenv(), new byte[0], command);
    assertThat(compiled.err()).as("compiling " + name).isEmpty();
  }
}
