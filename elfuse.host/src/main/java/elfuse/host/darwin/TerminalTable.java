package elfuse.host.darwin;

import static elfuse.host.darwin.Numbers.row;

import elfuse.abi.Ioctl;
import elfuse.abi.Termios;
import elfuse.abi.Termios2Layout;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;

/** Settings of terminals and the requests of ioctl about them. */
final class TerminalTable {
  static final Numbers INPUT =
      Numbers.of(
          "sys/termios.h",
          row("IGNBRK", 1, Termios.IGNBRK),
          row("BRKINT", 2, Termios.BRKINT),
          row("IGNPAR", 4, Termios.IGNPAR),
          row("PARMRK", 8, Termios.PARMRK),
          row("INPCK", 0x10, Termios.INPCK),
          row("ISTRIP", 0x20, Termios.ISTRIP),
          row("INLCR", 0x40, Termios.INLCR),
          row("IGNCR", 0x80, Termios.IGNCR),
          row("ICRNL", 0x100, Termios.ICRNL),
          row("IXON", 0x200, Termios.IXON),
          row("IXOFF", 0x400, Termios.IXOFF),
          row("IXANY", 0x800, Termios.IXANY),
          row("IMAXBEL", 0x2000, Termios.IMAXBEL),
          row("IUTF8", 0x4000, Termios.IUTF8));

  private static final int XTABS = 014000; // asm-generic/termbits.h; elfuse.abi has no delays

  static final Numbers OUTPUT =
      Numbers.of(
          "sys/termios.h",
          row("OPOST", 1, Termios.OPOST),
          row("ONLCR", 2, Termios.ONLCR),
          row("OXTABS", 4, XTABS),
          row("OCRNL", 0x10, Termios.OCRNL),
          row("ONOCR", 0x20, Termios.ONOCR),
          row("ONLRET", 0x40, Termios.ONLRET),
          row("OFILL", 0x80, Termios.OFILL),
          row("OFDEL", 0x20000, Termios.OFDEL));

  /** CSIZE is two bits of both, so that the rows of CS6 and CS7 make CS8 together. */
  static final Numbers CONTROL =
      Numbers.of(
          "sys/termios.h",
          row("CS6", 0x100, Termios.CS6),
          row("CS7", 0x200, Termios.CS7),
          row("CSTOPB", 0x400, Termios.CSTOPB),
          row("CREAD", 0x800, Termios.CREAD),
          row("PARENB", 0x1000, Termios.PARENB),
          row("PARODD", 0x2000, Termios.PARODD),
          row("HUPCL", 0x4000, Termios.HUPCL),
          row("CLOCAL", 0x8000, Termios.CLOCAL),
          row("CRTSCTS", 0x30000, Termios.CRTSCTS));

  static final Numbers LOCAL =
      Numbers.of(
          "sys/termios.h",
          row("ECHOKE", 1, Termios.ECHOKE),
          row("ECHOE", 2, Termios.ECHOE),
          row("ECHOK", 4, Termios.ECHOK),
          row("ECHO", 8, Termios.ECHO),
          row("ECHONL", 0x10, Termios.ECHONL),
          row("ECHOPRT", 0x20, Termios.ECHOPRT),
          row("ECHOCTL", 0x40, Termios.ECHOCTL),
          row("ISIG", 0x80, Termios.ISIG),
          row("ICANON", 0x100, Termios.ICANON),
          row("IEXTEN", 0x400, Termios.IEXTEN),
          row("EXTPROC", 0x800, Termios.EXTPROC),
          row("TOSTOP", 0x400000, Termios.TOSTOP),
          row("FLUSHO", 0x800000, Termios.FLUSHO),
          row("PENDIN", 0x20000000, Termios.PENDIN),
          row("NOFLSH", 0x80000000, Termios.NOFLSH));

  /** Indexes of control characters. VSWTC of Linux, VDSUSP and VSTATUS of Darwin stand alone. */
  static final Numbers CHARACTERS =
      Numbers.of(
          "sys/termios.h",
          row("VEOF", 0, Termios.VEOF),
          row("VEOL", 1, Termios.VEOL),
          row("VEOL2", 2, Termios.VEOL2),
          row("VERASE", 3, Termios.VERASE),
          row("VWERASE", 4, Termios.VWERASE),
          row("VKILL", 5, Termios.VKILL),
          row("VREPRINT", 6, Termios.VREPRINT),
          row("VINTR", 8, Termios.VINTR),
          row("VQUIT", 9, Termios.VQUIT),
          row("VSUSP", 10, Termios.VSUSP),
          row("VSTART", 12, Termios.VSTART),
          row("VSTOP", 13, Termios.VSTOP),
          row("VLNEXT", 14, Termios.VLNEXT),
          row("VDISCARD", 15, Termios.VDISCARD),
          row("VMIN", 16, Termios.VMIN),
          row("VTIME", 17, Termios.VTIME));

  /**
   * Requests that pass a structure both have, an int, or nothing, in the same way. FIONBIO and
   * FIOASYNC are set by fcntl, as elfuse does everywhere.
   */
  static final Numbers REQUESTS =
      Numbers.of(
          "sys/ttycom.h",
          row("TIOCEXCL", 0x2000740d, Ioctl.TIOCEXCL),
          row("TIOCNXCL", 0x2000740e, Ioctl.TIOCNXCL),
          row("TIOCSCTTY", 0x20007461, Ioctl.TIOCSCTTY),
          row("TIOCNOTTY", 0x20007471, Ioctl.TIOCNOTTY),
          row("TIOCGPGRP", 0x40047477, Ioctl.TIOCGPGRP),
          row("TIOCSPGRP", 0x80047476, Ioctl.TIOCSPGRP),
          row("TIOCOUTQ", 0x40047473, Ioctl.TIOCOUTQ),
          row("TIOCSTI", 0x80017472, Ioctl.TIOCSTI),
          row("TIOCGWINSZ", 0x40087468, Ioctl.TIOCGWINSZ),
          row("TIOCSWINSZ", 0x80087467, Ioctl.TIOCSWINSZ),
          row("TIOCMGET", 0x4004746a, Ioctl.TIOCMGET),
          row("TIOCMBIS", 0x8004746c, Ioctl.TIOCMBIS),
          row("TIOCMBIC", 0x8004746b, Ioctl.TIOCMBIC),
          row("TIOCMSET", 0x8004746d, Ioctl.TIOCMSET),
          row("TIOCPKT", 0x80047470, Ioctl.TIOCPKT),
          row("TIOCSBRK", 0x2000747b, Ioctl.TIOCSBRK),
          row("TIOCCBRK", 0x2000747a, Ioctl.TIOCCBRK));

  static final int FIONREAD = 0x4004667f; // sys/filio.h
  static final int TIOCPTYGNAME = 0x40807453; // sys/ttycom.h: char[128]
  static final int TIOCPTYGRANT = 0x20007454;
  static final int TIOCPTYUNLK = 0x20007452;
  static final int PTY_NAME_SIZE = 128;

  // struct termios: four flags words and two speeds of 8 bytes around the characters
  static final int SIZE = 72;
  static final int I_FLAG = 0;
  static final int O_FLAG = 8;
  static final int C_FLAG = 16;
  static final int L_FLAG = 24;
  static final int CC = 32;
  static final int NCCS = 20;
  static final int I_SPEED = 56;
  static final int O_SPEED = 64;

  static final int TCSANOW = 0; // TCSADRAIN and TCSAFLUSH follow, as TCSETSW and TCSETSF on Linux
  static final int DARWIN_DISABLED = 0xff; // _POSIX_VDISABLE, unistd.h; it is 0 on Linux
  private static final int VDSUSP = 11;

  private static final int CBAUD = Termios.CBAUD;
  private static final int BOTHER = Termios.BOTHER;

  // asm-generic/termbits.h: B0 to B38400 are 0 to 15, B57600 to B4000000 are 010001 to 010017
  private static final int[] SLOW = {
    0, 50, 75, 110, 134, 150, 200, 300, 600, 1200, 1800, 2400, 4800, 9600, 19200, 38400
  };
  private static final int[] FAST = {
    57600, 115200, 230400, 460800, 500000, 576000, 921600, 1000000, 1152000, 1500000, 2000000,
    2500000, 3000000, 3500000, 4000000
  };

  private TerminalTable() {}

  /** {@return the bits of c_cflag that stand for a speed, BOTHER if none do} */
  static int speedBits(long speed) {
    for (int i = 0; i < SLOW.length; i++) {
      if (SLOW[i] == speed) {
        return i;
      }
    }
    for (int i = 0; i < FAST.length; i++) {
      if (FAST[i] == speed) {
        return BOTHER | i + 1;
      }
    }
    return BOTHER;
  }

  /** {@return the speed that bits of c_cflag stand for, -1 for BOTHER} */
  static int speed(int control) {
    int bits = control & CBAUD;
    if ((bits & BOTHER) == 0) {
      return SLOW[bits];
    }
    return bits == BOTHER ? -1 : FAST[(bits & ~BOTHER) - 1];
  }

  /**
   * Stores settings as Linux has them.
   *
   * @param darwin what tcgetattr stored
   * @param linux where they go
   * @param two whether as {@code struct termios2}, with speeds
   */
  static void load(long darwin, long linux, boolean two) {
    long speed = NativeMemory.getLong(darwin + O_SPEED);
    int control = CONTROL.linuxBits((int) NativeMemory.getLong(darwin + C_FLAG));
    NativeMemory.putInt(
        linux + TermiosLayout.C_IFLAG, INPUT.linuxBits((int) NativeMemory.getLong(darwin)));
    NativeMemory.putInt(
        linux + TermiosLayout.C_OFLAG,
        OUTPUT.linuxBits((int) NativeMemory.getLong(darwin + O_FLAG)));
    NativeMemory.putInt(linux + TermiosLayout.C_CFLAG, control | speedBits(speed));
    NativeMemory.putInt(
        linux + TermiosLayout.C_LFLAG,
        LOCAL.linuxBits((int) NativeMemory.getLong(darwin + L_FLAG)));
    NativeMemory.fill(linux + TermiosLayout.C_LINE, 1 + Termios.NCCS, (byte) 0);
    for (Numbers.Row row : CHARACTERS.rows()) {
      int c = NativeMemory.getByte(darwin + CC + row.darwin()) & 0xff;
      boolean disabled = c == DARWIN_DISABLED && isCharacter(row);
      NativeMemory.putByte(
          linux + TermiosLayout.C_CC + row.linux(), disabled ? (byte) 0 : (byte) c);
    }
    if (two) {
      NativeMemory.putInt(
          linux + Termios2Layout.C_ISPEED, (int) NativeMemory.getLong(darwin + I_SPEED));
      NativeMemory.putInt(linux + Termios2Layout.C_OSPEED, (int) speed);
    }
  }

  /**
   * Changes settings as Darwin has them to what Linux's say; what only Darwin has stays, but for
   * VDSUSP: a second character that stops is unknown on Linux.
   *
   * @param linux what a guest set
   * @param darwin what tcgetattr stored
   * @param two whether it is {@code struct termios2}, with speeds
   */
  static void store(long linux, long darwin, boolean two) {
    int control = NativeMemory.getInt(linux + TermiosLayout.C_CFLAG);
    replace(darwin + I_FLAG, INPUT, NativeMemory.getInt(linux + TermiosLayout.C_IFLAG));
    replace(darwin + O_FLAG, OUTPUT, NativeMemory.getInt(linux + TermiosLayout.C_OFLAG));
    replace(darwin + C_FLAG, CONTROL, control);
    replace(darwin + L_FLAG, LOCAL, NativeMemory.getInt(linux + TermiosLayout.C_LFLAG));
    for (Numbers.Row row : CHARACTERS.rows()) {
      int c = NativeMemory.getByte(linux + TermiosLayout.C_CC + row.linux()) & 0xff;
      boolean disabled = c == 0 && isCharacter(row);
      NativeMemory.putByte(darwin + CC + row.darwin(), (byte) (disabled ? DARWIN_DISABLED : c));
    }
    NativeMemory.putByte(darwin + CC + VDSUSP, (byte) DARWIN_DISABLED);
    int speed = speed(control);
    if (speed >= 0) {
      NativeMemory.putLong(darwin + I_SPEED, speed);
      NativeMemory.putLong(darwin + O_SPEED, speed);
    } else if (two) {
      NativeMemory.putLong(
          darwin + I_SPEED, NativeMemory.getInt(linux + Termios2Layout.C_ISPEED) & 0xffff_ffffL);
      NativeMemory.putLong(
          darwin + O_SPEED, NativeMemory.getInt(linux + Termios2Layout.C_OSPEED) & 0xffff_ffffL);
    }
  }

  private static boolean isCharacter(Numbers.Row row) {
    return row.linux() != Termios.VMIN && row.linux() != Termios.VTIME;
  }

  private static void replace(long word, Numbers table, int linux) {
    long kept = NativeMemory.getLong(word) & ~(table.darwinMask() & 0xffff_ffffL);
    NativeMemory.putLong(word, kept | table.darwinBits(linux) & 0xffff_ffffL);
  }
}
