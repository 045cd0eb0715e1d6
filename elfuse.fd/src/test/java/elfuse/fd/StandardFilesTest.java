package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Fcntl;
import elfuse.host.Posix;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StandardFilesTest {
  private static final int EXPECTED = 77;

  /** Run in a JVM of its own, whose standard files the test chooses: writes to 1, reads from 0. */
  static final class Child {
    private Child() {}

    /** Answers 77 and what is wrong in the bits below. */
    public static void main(String[] args) throws Exception {
      Posix posix = Posix.ofHost();
      FdTable table = new FdTable(64);
      int wrong = StandardFiles.adopt(posix, table);
      boolean outAndErrAreOne = args[0].equals("same");
      try (java.lang.foreign.Arena arena = java.lang.foreign.Arena.ofConfined();
          elfuse.host.Waiter waiter = posix.newWaiter()) {
        long buffer = arena.allocate(64).address();
        OpenFileDescription in = table.acquire(0);
        OpenFileDescription out = table.acquire(1);
        OpenFileDescription err = table.acquire(2);
        wrong |= (out == err) == outAndErrAreOne ? 0 : 1;
        long n = in.read(buffer, 64, waiter);
        wrong |= out.write(buffer, n, waiter) == n ? 0 : 2;
        wrong |= out.setStatusFlags(Fcntl.O_NONBLOCK);
        wrong |= (posix.fcntl(1, Fcntl.F_GETFL, 0) & Fcntl.O_NONBLOCK) == 0 ? 0 : 4;
        in.release();
        out.release();
        err.release();
      }
      table.leave();
      // the guest closed everything, the host is still there
      wrong |= posix.fcntl(2, Fcntl.F_GETFD, 0) == 0 ? 0 : 8;
      System.exit(wrong == 0 ? EXPECTED : wrong & 0x3f);
    }
  }

  private static Process start(String kind, boolean same) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(
        String.join(
            System.getProperty("path.separator"),
            place(Child.class),
            place(FdTable.class),
            place(Posix.class),
            place(Fcntl.class)));
    command.add(Child.class.getName());
    command.add(kind);
    return new ProcessBuilder(command).redirectErrorStream(same).start();
  }

  private static String place(Class<?> type) throws Exception {
    return java.nio.file.Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
        .toString();
  }

  private static void check(Process process) throws Exception {
    process.getOutputStream().write("through".getBytes());
    process.getOutputStream().close();
    assertThat(new String(process.getInputStream().readAllBytes())).isEqualTo("through");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(EXPECTED);
  }

  @Test
  void guestsUseTheFilesOfTheHost() throws Exception {
    check(start("apart", false));
  }

  @Test
  void oneFileUnderTwoNumbersStaysOne() throws Exception {
    check(start("same", true));
  }

  @Test
  void whatIsNotOpenIsNotAdoptedEvenIfTheJvmTookTheNumber() throws Exception {
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "exec \"$0\" --enable-native-access=ALL-UNNAMED -cp \"$1\" \"$2\" <&-",
                System.getProperty("java.home") + "/bin/java",
                String.join(
                    System.getProperty("path.separator"),
                    place(Child.class),
                    place(FdTable.class),
                    place(Posix.class),
                    place(Fcntl.class)),
                ClosedInput.class.getName())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(EXPECTED);
  }

  /** Answers 77 if descriptor 0 is not there. */
  static final class ClosedInput {
    private ClosedInput() {}

    public static void main(String[] args) {
      FdTable table = new FdTable(64);
      StandardFiles.adopt(Posix.ofHost(), table);
      System.exit(table.nextOpen(0) == 1 && table.nextOpen(2) == 2 ? EXPECTED : 1);
    }
  }
}
