package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import elfuse.abi.Termios;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A terminal of Linux seen through Darwin's structures, beside the same one seen directly. */
class DarwinTerminalTest {
  private final Posix linux = Posix.ofHost();
  private DarwinPosix darwin;
  private int master;
  private int slave;
  private Arena arena;
  private long memory;

  @BeforeEach
  void open() throws Exception {
    darwin = DarwinDouble.posix();
    arena = Arena.ofConfined();
    memory = arena.allocate(256, 8).address();
    master = darwin.openat(Fcntl.AT_FDCWD, "/dev/ptmx", Fcntl.O_RDWR | Fcntl.O_NONBLOCK, 0);
    assertThat(master).isPositive();
    NativeMemory.putInt(memory, 0);
    assertThat(darwin.ioctl(master, Ioctl.TIOCSPTLCK, memory)).isZero();
    slave = linux.ioctl(master, Ioctl.TIOCGPTPEER, Fcntl.O_RDWR | Fcntl.O_NOCTTY);
    assertThat(slave).isPositive();
  }

  @AfterEach
  void close() {
    darwin.close(slave);
    darwin.close(master);
    arena.close();
  }

  private byte[] settings(Posix posix) {
    assertThat(posix.ioctl(slave, Ioctl.TCGETS, memory)).isZero();
    byte[] bytes = new byte[TermiosLayout.SIZE];
    NativeMemory.get(memory, bytes, 0, bytes.length);
    return bytes;
  }

  @Test
  void bothSeeTheSameSettings() {
    byte[] direct = settings(linux);
    byte[] translated = settings(darwin);
    clearUnknown(direct);
    clearUnknown(translated);
    assertThat(translated).isEqualTo(direct);
  }

  /** VSWTC stands alone, and what is behind the last character is nobody's. */
  private static void clearUnknown(byte[] settings) {
    settings[TermiosLayout.C_CC + Termios.VSWTC] = 0;
    settings[TermiosLayout.C_CC + 17] = 0;
    settings[TermiosLayout.C_CC + 18] = 0;
  }

  @Test
  void whatOneSetsTheOtherSees() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      boolean throughDarwin = i % 2 == 0;
      byte[] wanted = settings(linux);
      NativeMemory.putInt(memory, random.nextInt() & TerminalTable.INPUT.linuxMask());
      int out = random.nextInt() & TerminalTable.OUTPUT.linuxMask() & ~014000;
      NativeMemory.putInt(memory + 4, out | (i % 3 == 0 ? 014000 : 0));
      int control = Termios.CS8 | Termios.CREAD | Termios.B38400 | random.nextInt() & Termios.HUPCL;
      NativeMemory.putInt(memory + 8, control);
      NativeMemory.putInt(
          memory + 12,
          random.nextInt() & TerminalTable.LOCAL.linuxMask() & ~Termios.EXTPROC & ~Termios.PENDIN);
      int at = random.nextInt(16);
      if (at != Termios.VSWTC) {
        NativeMemory.putByte(memory + TermiosLayout.C_CC + at, (byte) random.nextInt(128));
      }
      NativeMemory.get(memory, wanted, 0, wanted.length);
      assertThat((throughDarwin ? darwin : linux).ioctl(slave, Ioctl.TCSETS, memory)).isZero();
      byte[] seen = settings(throughDarwin ? linux : darwin);
      clearUnknown(wanted);
      clearUnknown(seen);
      assertThat(seen).as("round %d", i).isEqualTo(wanted);
    }
  }

  @Test
  void sizesAndCountsAreTheSame() {
    NativeMemory.putLong(memory, 0x0004_0003_0050_0018L); // 24 rows, 80 columns, 3 and 4 pixels
    assertThat(darwin.ioctl(master, Ioctl.TIOCSWINSZ, memory)).isZero();
    NativeMemory.putLong(memory, 0);
    assertThat(linux.ioctl(slave, Ioctl.TIOCGWINSZ, memory)).isZero();
    assertThat(NativeMemory.getLong(memory)).isEqualTo(0x0004_0003_0050_0018L);
    NativeMemory.putLong(memory, 0);
    assertThat(darwin.ioctl(slave, Ioctl.TIOCGWINSZ, memory)).isZero();
    assertThat(NativeMemory.getLong(memory)).isEqualTo(0x0004_0003_0050_0018L);
    NativeMemory.putByte(memory, (byte) 'x');
    NativeMemory.putByte(memory + 1, (byte) '\n');
    assertThat(darwin.write(master, memory, 2)).isEqualTo(2);
    try (Waiter waiter = darwin.newWaiter()) { // Linux's line discipline takes its time
      assertThat(waiter.await(slave, 1, 5_000_000_000L)).isEqualTo(1); // POLLIN
    }
    assertThat(darwin.ioctl(slave, Ioctl.FIONREAD, memory)).isZero();
    assertThat(NativeMemory.getInt(memory)).isEqualTo(2);
    assertThat(darwin.ioctl(slave, Ioctl.TCFLSH, Termios.TCIFLUSH)).isZero();
    assertThat(darwin.ioctl(slave, Ioctl.FIONREAD, memory)).isZero();
    assertThat(NativeMemory.getInt(memory)).isZero();
  }

  @Test
  void pairsHaveTheNumberOfTheirName() {
    assertThat(darwin.ioctl(master, Ioctl.TIOCGPTN, memory)).isZero();
    int number = NativeMemory.getInt(memory);
    assertThat(linux.ioctl(master, Ioctl.TIOCGPTN, memory)).isZero();
    assertThat(number).isEqualTo(NativeMemory.getInt(memory));
  }

  @Test
  void requestsThatDoNotExistAreNoTerminals() throws Exception {
    assertThat(darwin.ioctl(slave, Ioctl.TIOCLINUX, memory)).isEqualTo(-25); // ENOTTY
    assertThat(darwin.ioctl(slave, Ioctl.TCXONC, 9)).isEqualTo(-22);
    assertThat(darwin.ioctl(slave, Ioctl.TCFLSH, 3)).isEqualTo(-22);
    int fd = darwin.openat(Fcntl.AT_FDCWD, "/dev/null", 0, 0);
    assertThat(darwin.ioctl(fd, Ioctl.TCGETS, memory)).isEqualTo(-25);
    darwin.close(fd);
  }
}
