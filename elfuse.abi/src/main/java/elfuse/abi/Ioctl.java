package elfuse.abi;

/**
 * {@code ioctl} requests of terminals and of files in general.
 *
 * <p>Headers {@code asm-generic/ioctls.h}, {@code linux/fs.h}.
 */
public final class Ioctl {
  /** Get terminal settings. */
  public static final int TCGETS = 0x5401;

  /** Set terminal settings now. */
  public static final int TCSETS = 0x5402;

  /** Set terminal settings after output. */
  public static final int TCSETSW = 0x5403;

  /** Set terminal settings after output, discard input. */
  public static final int TCSETSF = 0x5404;

  /** Get old terminal settings. */
  public static final int TCGETA = 0x5405;

  /** Set old terminal settings now. */
  public static final int TCSETA = 0x5406;

  /** Set old terminal settings after output. */
  public static final int TCSETAW = 0x5407;

  /** Set old terminal settings after output, discard input. */
  public static final int TCSETAF = 0x5408;

  /** Send a break, or drain with a non-zero argument. */
  public static final int TCSBRK = 0x5409;

  /** Suspend or resume. */
  public static final int TCXONC = 0x540a;

  /** Discard queued data. */
  public static final int TCFLSH = 0x540b;

  /** Exclusive use. */
  public static final int TIOCEXCL = 0x540c;

  /** No exclusive use. */
  public static final int TIOCNXCL = 0x540d;

  /** Make it the controlling terminal. */
  public static final int TIOCSCTTY = 0x540e;

  /** Get the foreground process group. */
  public static final int TIOCGPGRP = 0x540f;

  /** Set the foreground process group. */
  public static final int TIOCSPGRP = 0x5410;

  /** Bytes in the output queue. */
  public static final int TIOCOUTQ = 0x5411;

  /** Simulate input. */
  public static final int TIOCSTI = 0x5412;

  /** Get the window size. */
  public static final int TIOCGWINSZ = 0x5413;

  /** Set the window size. */
  public static final int TIOCSWINSZ = 0x5414;

  /** Get modem lines. */
  public static final int TIOCMGET = 0x5415;

  /** Set modem lines. */
  public static final int TIOCMBIS = 0x5416;

  /** Clear modem lines. */
  public static final int TIOCMBIC = 0x5417;

  /** Assign modem lines. */
  public static final int TIOCMSET = 0x5418;

  /** Bytes that can be read. */
  public static final int FIONREAD = 0x541b;

  /** Another name of FIONREAD. */
  public static final int TIOCINQ = 0x541b;

  /** Console control. */
  public static final int TIOCLINUX = 0x541c;

  /** Redirect the console. */
  public static final int TIOCCONS = 0x541d;

  /** Packet mode. */
  public static final int TIOCPKT = 0x5420;

  /** Set or clear non-blocking mode. */
  public static final int FIONBIO = 0x5421;

  /** Give up the controlling terminal. */
  public static final int TIOCNOTTY = 0x5422;

  /** Set the line discipline. */
  public static final int TIOCSETD = 0x5423;

  /** Get the line discipline. */
  public static final int TIOCGETD = 0x5424;

  /** Send a break of a given length. */
  public static final int TCSBRKP = 0x5425;

  /** Start a break. */
  public static final int TIOCSBRK = 0x5427;

  /** Stop a break. */
  public static final int TIOCCBRK = 0x5428;

  /** Get the session. */
  public static final int TIOCGSID = 0x5429;

  /** Get terminal settings with any speed. */
  public static final int TCGETS2 = 0x802c542a;

  /** Set them now. */
  public static final int TCSETS2 = 0x402c542b;

  /** Set them after output. */
  public static final int TCSETSW2 = 0x402c542c;

  /** Set them after output, discard input. */
  public static final int TCSETSF2 = 0x402c542d;

  /** Get the number of a pseudo-terminal. */
  public static final int TIOCGPTN = 0x80045430;

  /** Lock or unlock a pseudo-terminal. */
  public static final int TIOCSPTLCK = 0x40045431;

  /** Send a signal to the foreground group, from the master's side. */
  public static final int TIOCSIG = 0x40045436;

  /** Get the device number. */
  public static final int TIOCGDEV = 0x80045432;

  /** Hang up. */
  public static final int TIOCVHANGUP = 0x5437;

  /** Get packet mode. */
  public static final int TIOCGPKT = 0x80045438;

  /** Get the lock of a pseudo-terminal. */
  public static final int TIOCGPTLCK = 0x80045439;

  /** Get exclusive mode. */
  public static final int TIOCGEXCL = 0x80045440;

  /** Open the other side of a pseudo-terminal. */
  public static final int TIOCGPTPEER = 0x5441;

  /** Clear close-on-exec. */
  public static final int FIONCLEX = 0x5450;

  /** Set close-on-exec. */
  public static final int FIOCLEX = 0x5451;

  /** Set or clear signal-driven input and output. */
  public static final int FIOASYNC = 0x5452;

  /** Size of a file or directory. */
  public static final int FIOQSIZE = 0x5460;

  /** Block of a file. */
  public static final int FIBMAP = 0x1;

  /** Block size. */
  public static final int FIGETBSZ = 0x2;

  /** Share data with another file. */
  public static final int FICLONE = 0x40049409;

  /** Share a range with another file. */
  public static final int FICLONERANGE = 0x4020940d;

  /** Get inode flags. */
  public static final int FS_IOC_GETFLAGS = 0x80086601;

  /** Set inode flags. */
  public static final int FS_IOC_SETFLAGS = 0x40086602;

  /** Size of a block device in bytes. */
  public static final int BLKGETSIZE64 = 0x80081272;

  /** Sector size of a block device. */
  public static final int BLKSSZGET = 0x1268;

  private Ioctl() {}
}
