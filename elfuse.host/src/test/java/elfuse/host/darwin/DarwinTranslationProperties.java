package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Termios;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of the translations. */
class DarwinTranslationProperties {
  @Property
  void openFlagsThatBothHaveComeBack(@ForAll int any) {
    int both = Fcntl.O_ACCMODE | FcntlTable.OPEN.linuxMask();
    // 3 is no access mode that F_GETFL tells, and O_SYNC's second bit means nothing alone
    int flags = any & both & ~2;
    int extra = Fcntl.O_SYNC & ~Fcntl.O_DSYNC;
    flags = (flags & extra) != 0 ? flags | Fcntl.O_SYNC : flags;
    assertThat(FcntlTable.status(FcntlTable.open(flags))).isEqualTo(flags);
  }

  @Property
  void flagsOfLinuxAloneNeverReachDarwin(@ForAll int any) {
    int all = FcntlTable.O_ACCMODE | FcntlTable.OPEN.darwinMask();
    assertThat(FcntlTable.open(any) & ~all).isZero();
  }

  @Property
  void signalSetsComeBack(@ForAll long set) {
    long known = SignalTable.linuxSet(SignalTable.darwinSet(-1L));
    assertThat(SignalTable.linuxSet(SignalTable.darwinSet(set))).isEqualTo(set & known);
    // STKFLT and PWR are missing, and everything above 31
    assertThat(known).isEqualTo(0x7fff_ffffL & ~(1L << 15) & ~(1L << 29));
  }

  @Property
  void actionsComeBack(@ForAll long handler, @ForAll int flags, @ForAll long mask) {
    try (Arena arena = Arena.ofConfined()) {
      long linux = arena.allocate(32, 8).address();
      long darwin = arena.allocate(16, 8).address();
      int known = flags & SignalTable.ACTION_FLAGS.linuxMask();
      NativeMemory.putLong(linux, handler);
      NativeMemory.putLong(linux + 8, Integer.toUnsignedLong(known));
      NativeMemory.putLong(linux + 24, mask);
      SignalTable.storeAction(linux, darwin);
      SignalTable.loadAction(darwin, linux);
      assertThat(NativeMemory.getLong(linux)).isEqualTo(handler);
      assertThat((int) NativeMemory.getLong(linux + 8)).isEqualTo(known);
      assertThat(NativeMemory.getLong(linux + 24))
          .isEqualTo(SignalTable.linuxSet(SignalTable.darwinSet(mask)));
    }
  }

  @Property
  void terminalSettingsComeBack(
      @ForAll int in, @ForAll int out, @ForAll int control, @ForAll int local, @ForAll byte[] cc) {
    try (Arena arena = Arena.ofConfined()) {
      long linux = arena.allocate(64, 8).address();
      long darwin = arena.allocate(TerminalTable.SIZE, 8).address();
      int flags = control & TerminalTable.CONTROL.linuxMask() | Termios.B38400;
      int tabs = 014000;
      int output = out & TerminalTable.OUTPUT.linuxMask();
      output = (output & tabs) == tabs ? output : output & ~tabs; // other delays have no row
      NativeMemory.putInt(linux + TermiosLayout.C_IFLAG, in & TerminalTable.INPUT.linuxMask());
      NativeMemory.putInt(linux + TermiosLayout.C_OFLAG, output);
      NativeMemory.putInt(linux + TermiosLayout.C_CFLAG, flags);
      NativeMemory.putInt(linux + TermiosLayout.C_LFLAG, local & TerminalTable.LOCAL.linuxMask());
      byte[] before = new byte[Termios.NCCS];
      for (Numbers.Row row : TerminalTable.CHARACTERS.rows()) {
        byte c = row.linux() < cc.length ? cc[row.linux()] : 0;
        // 255 means none on Darwin, where Linux has a character
        before[row.linux()] = c == -1 ? 0 : c;
      }
      NativeMemory.put(linux + TermiosLayout.C_CC, before, 0, before.length);
      byte[] whole = new byte[TermiosLayout.SIZE];
      NativeMemory.get(linux, whole, 0, whole.length);
      TerminalTable.store(linux, darwin, false);
      NativeMemory.fill(linux, TermiosLayout.SIZE, (byte) 0x55);
      TerminalTable.load(darwin, linux, false);
      byte[] after = new byte[TermiosLayout.SIZE];
      NativeMemory.get(linux, after, 0, after.length);
      assertThat(after).isEqualTo(whole);
    }
  }

  @Property
  void speedsComeBack(@ForAll @IntRange(min = 0, max = 15) int low, @ForAll boolean fast) {
    int bits = fast ? Termios.BOTHER | low : low;
    int speed = TerminalTable.speed(bits);
    assertThat(speed < 0 ? Termios.BOTHER : TerminalTable.speedBits(speed)).isEqualTo(bits);
  }

  @Example
  void everyErrorIsOneOfLinuxs() throws Exception {
    Set<Integer> linux = new HashSet<>();
    for (Field field : Errno.class.getFields()) {
      linux.add(field.getInt(null));
    }
    for (int darwin = 1; darwin <= 106; darwin++) {
      assertThat(linux).as("error %d", darwin).contains(ErrnoTable.linux(darwin));
    }
    assertThat(ErrnoTable.linux(0)).isEqualTo(0);
    assertThat(ErrnoTable.linux(107)).isEqualTo(Errno.EIO);
    assertThat(ErrnoTable.linux(-1)).isEqualTo(Errno.EIO);
    assertThat(ErrnoTable.linux(Integer.MAX_VALUE)).isEqualTo(Errno.EIO);
  }

  @Example
  void everyErrorOfDarwinHasARowAndComesBackUnlessItIsSaidSo() {
    Set<String> nearest = new HashSet<>();
    for (int darwin = 1; darwin <= 106; darwin++) {
      int linux = ErrnoTable.ERRNO.linux(darwin);
      assertThat(linux).as("error %d", darwin).isNotEqualTo(Numbers.NONE);
      if (ErrnoTable.ERRNO.darwin(linux) != darwin) {
        int number = darwin;
        ErrnoTable.ERRNO.rows().stream()
            .filter(row -> row.darwin() == number)
            .forEach(row -> nearest.add(row.name()));
      }
    }
    assertThat(nearest)
        .containsExactlyInAnyOrder(
            "ENOTSUP",
            "EPROCLIM",
            "EBADRPC",
            "ERPCMISMATCH",
            "EPROGUNAVAIL",
            "EPROGMISMATCH",
            "EPROCUNAVAIL",
            "EFTYPE",
            "EAUTH",
            "ENEEDAUTH",
            "EPWROFF",
            "EDEVERR",
            "EBADEXEC",
            "EBADARCH",
            "ESHLIBVERS",
            "EBADMACHO",
            "ENOATTR",
            "ENOPOLICY",
            "EQFULL");
  }

  @Property
  void limitsComeBack(@ForAll long limit) {
    long told = DarwinMachine.linuxLimit(DarwinMachine.darwinLimit(limit));
    assertThat(told).isEqualTo(limit < 0 || limit == Long.MAX_VALUE ? -1 : limit);
  }

  @Property
  void flagsOfMessagesAreHandledOrRefused(@ForAll int flags) {
    int known = SocketTable.MESSAGE_FLAGS.linuxMask() | SocketTable.IGNORED_FLAGS;
    assertThat(DarwinSockets.messageFlags(flags) < 0).isEqualTo((flags & ~known) != 0);
  }

  @Example
  void pathsOfDescriptorsAreSeen() {
    assertThat(DarwinFiles.selfNumber("/proc/self/fd/7")).isEqualTo(7);
    assertThat(DarwinFiles.selfNumber("/proc/self/fd/123/x/y")).isEqualTo(123);
    for (String other :
        new String[] {
          "/proc/self/fd/",
          "/proc/self/fd//1",
          "/proc/self/fd/x",
          "/proc/self/fd/1x",
          "/proc/self",
          "/proc/self/fd/99999999999",
          "proc/self/fd/1",
          ""
        }) {
      assertThat(DarwinFiles.selfNumber(other)).as(other).isEqualTo(-1);
    }
  }
}
