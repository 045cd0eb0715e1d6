package elfuse.abi;

/**
 * Terminal settings.
 *
 * <p>Header {@code asm-generic/termbits.h}.
 */
public final class Termios {
  /** Number of control characters in the kernel's structures. */
  public static final int NCCS = 19;

  /** Interrupt character. */
  public static final int VINTR = 0;

  /** Quit character. */
  public static final int VQUIT = 1;

  /** Erase character. */
  public static final int VERASE = 2;

  /** Kill character. */
  public static final int VKILL = 3;

  /** End-of-file character. */
  public static final int VEOF = 4;

  /** Time-out of non-canonical reads in tenths of a second. */
  public static final int VTIME = 5;

  /** Fewest bytes of non-canonical reads. */
  public static final int VMIN = 6;

  /** Switch character. */
  public static final int VSWTC = 7;

  /** Start character. */
  public static final int VSTART = 8;

  /** Stop character. */
  public static final int VSTOP = 9;

  /** Suspend character. */
  public static final int VSUSP = 10;

  /** End-of-line character. */
  public static final int VEOL = 11;

  /** Reprint character. */
  public static final int VREPRINT = 12;

  /** Discard character. */
  public static final int VDISCARD = 13;

  /** Word-erase character. */
  public static final int VWERASE = 14;

  /** Literal-next character. */
  public static final int VLNEXT = 15;

  /** Second end-of-line character. */
  public static final int VEOL2 = 16;

  /** Ignore breaks. */
  public static final int IGNBRK = 1;

  /** A break interrupts. */
  public static final int BRKINT = 2;

  /** Ignore parity errors. */
  public static final int IGNPAR = 4;

  /** Mark parity errors. */
  public static final int PARMRK = 010;

  /** Check parity. */
  public static final int INPCK = 020;

  /** Strip the eighth bit. */
  public static final int ISTRIP = 040;

  /** NL becomes CR on input. */
  public static final int INLCR = 0100;

  /** Ignore CR. */
  public static final int IGNCR = 0200;

  /** CR becomes NL on input. */
  public static final int ICRNL = 0400;

  /** Upper case becomes lower case on input. */
  public static final int IUCLC = 01000;

  /** Flow control of output. */
  public static final int IXON = 02000;

  /** Any character restarts output. */
  public static final int IXANY = 04000;

  /** Flow control of input. */
  public static final int IXOFF = 010000;

  /** Bell when the queue is full. */
  public static final int IMAXBEL = 020000;

  /** Input is UTF-8. */
  public static final int IUTF8 = 040000;

  /** Process output. */
  public static final int OPOST = 1;

  /** Lower case becomes upper case on output. */
  public static final int OLCUC = 2;

  /** NL becomes CR NL on output. */
  public static final int ONLCR = 4;

  /** CR becomes NL on output. */
  public static final int OCRNL = 010;

  /** No CR in column 0. */
  public static final int ONOCR = 020;

  /** NL does what CR does. */
  public static final int ONLRET = 040;

  /** Fill characters for delays. */
  public static final int OFILL = 0100;

  /** The fill character is DEL. */
  public static final int OFDEL = 0200;

  /** Mask of the speed. */
  public static final int CBAUD = 010017;

  /** Mask of the character size. */
  public static final int CSIZE = 060;

  /** 5 bits. */
  public static final int CS5 = 0;

  /** 6 bits. */
  public static final int CS6 = 020;

  /** 7 bits. */
  public static final int CS7 = 040;

  /** 8 bits. */
  public static final int CS8 = 060;

  /** Two stop bits. */
  public static final int CSTOPB = 0100;

  /** Receiver on. */
  public static final int CREAD = 0200;

  /** Parity. */
  public static final int PARENB = 0400;

  /** Odd parity. */
  public static final int PARODD = 01000;

  /** Hang up on last close. */
  public static final int HUPCL = 02000;

  /** Ignore modem lines. */
  public static final int CLOCAL = 04000;

  /** Any speed. */
  public static final int BOTHER = 010000;

  /** Hang up. */
  public static final int B0 = 0;

  /** 9,600 bit/s. */
  public static final int B9600 = 015;

  /** 38,400 bit/s. */
  public static final int B38400 = 017;

  /** 115,200 bit/s. */
  public static final int B115200 = 010002;

  /** Hardware flow control. */
  public static final int CRTSCTS = 0x80000000;

  /** Signals from characters. */
  public static final int ISIG = 1;

  /** Line by line. */
  public static final int ICANON = 2;

  /** Upper case presentation. */
  public static final int XCASE = 4;

  /** Echo input. */
  public static final int ECHO = 010;

  /** Erase erases on the screen. */
  public static final int ECHOE = 020;

  /** Kill starts a new line. */
  public static final int ECHOK = 040;

  /** Echo NL always. */
  public static final int ECHONL = 0100;

  /** Signals do not flush. */
  public static final int NOFLSH = 0200;

  /** Background output stops. */
  public static final int TOSTOP = 0400;

  /** Echo control characters as ^X. */
  public static final int ECHOCTL = 01000;

  /** Erase prints. */
  public static final int ECHOPRT = 02000;

  /** Kill erases on the screen. */
  public static final int ECHOKE = 04000;

  /** Output is being flushed. */
  public static final int FLUSHO = 010000;

  /** Reprint at the next read. */
  public static final int PENDIN = 040000;

  /** Extended processing. */
  public static final int IEXTEN = 0100000;

  /** External processing. */
  public static final int EXTPROC = 0200000;

  /** Suspend output. */
  public static final int TCOOFF = 0;

  /** Resume output. */
  public static final int TCOON = 1;

  /** Send STOP. */
  public static final int TCIOFF = 2;

  /** Send START. */
  public static final int TCION = 3;

  /** Discard input. */
  public static final int TCIFLUSH = 0;

  /** Discard output. */
  public static final int TCOFLUSH = 1;

  /** Discard both. */
  public static final int TCIOFLUSH = 2;

  private Termios() {}
}
