package elfuse.signal;

import elfuse.abi.SiginfoLayout;
import elfuse.abi.SignalfdSiginfoLayout;
import elfuse.abi.Signals;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A {@code siginfo_t} ({@code asm-generic/siginfo.h}): three fixed fields and the union that
 * follows them at offset 16, held as the four words that any member of it uses.
 *
 * @param signal the signal's number, 1 to 64
 * @param error {@code si_errno}
 * @param code {@code si_code}
 * @param word0 bytes 16 to 23 of the structure: {@code si_pid} and {@code si_uid}, or {@code
 *     si_addr}
 * @param word1 bytes 24 to 31: {@code si_value}, or {@code si_status}
 * @param word2 bytes 32 to 39: {@code si_utime}
 * @param word3 bytes 40 to 47: {@code si_stime}
 * @param owner who keeps this signal queued, or null for whoever sent it and forgot
 */
public record SignalInfo(
    int signal, int error, int code, long word0, long word1, long word2, long word3, Owner owner) {

  /** Who has one signal of its own to queue, and so never two at a time: a timer. */
  public interface Owner {
    /**
     * Called, without a lock of the queue, by the thread that took the signal.
     *
     * @param queued the signal as it was queued
     * @return what it is delivered as, or null if it is no longer meant
     */
    SignalInfo taken(SignalInfo queued);

    /** The signal was dropped with all of its number. */
    void discarded();
  }

  /**
   * A signal that nobody owns.
   *
   * @param signal the signal's number, 1 to 64
   * @param error {@code si_errno}
   * @param code {@code si_code}
   * @param word0 bytes 16 to 23 of the structure
   * @param word1 bytes 24 to 31
   * @param word2 bytes 32 to 39
   * @param word3 bytes 40 to 47
   */
  public SignalInfo(
      int signal, int error, int code, long word0, long word1, long word2, long word3) {
    this(signal, error, code, word0, word1, word2, word3, null);
  }

  /**
   * {@return what a timer queues, {@code SI_TIMER}}
   *
   * @param signal the signal's number
   * @param id {@code si_timerid}
   * @param overrun {@code si_overrun}
   * @param value {@code si_value}
   * @param owner the timer
   */
  public static SignalInfo timer(int signal, int id, int overrun, long value, Owner owner) {
    return new SignalInfo(signal, 0, Signals.SI_TIMER, pair(id, overrun), value, 0, 0, owner);
  }

  /**
   * {@return what {@code kill} and {@code tkill} queue}
   *
   * @param signal the signal's number
   * @param code {@code SI_USER} or {@code SI_TKILL}
   * @param pid the sender
   * @param uid the sender's real user
   */
  public static SignalInfo sent(int signal, int code, int pid, int uid) {
    return new SignalInfo(signal, 0, code, pair(pid, uid), 0, 0, 0);
  }

  /**
   * {@return what the kernel itself queues, {@code SI_KERNEL}}
   *
   * @param signal the signal's number
   */
  public static SignalInfo kernel(int signal) {
    return new SignalInfo(signal, 0, Signals.SI_KERNEL, 0, 0, 0, 0);
  }

  /**
   * {@return what a fault of an instruction queues}
   *
   * @param signal SIGSEGV, SIGBUS, SIGILL, SIGFPE or SIGTRAP
   * @param code the reason, one of the signal's own codes
   * @param address {@code si_addr}
   */
  public static SignalInfo fault(int signal, int code, long address) {
    return new SignalInfo(signal, 0, code, address, 0, 0, 0);
  }

  /**
   * Reads a structure that a program filled in ({@code rt_sigqueueinfo}).
   *
   * @param signal the number that overrides the structure's, as the kernel does
   * @param in the 128 bytes of the structure, in little-endian order from index 0
   * @return the record
   */
  public static SignalInfo read(int signal, ByteBuffer in) {
    ByteBuffer b = in.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    return new SignalInfo(
        signal,
        b.getInt(SiginfoLayout.SI_ERRNO),
        b.getInt(SiginfoLayout.SI_CODE),
        b.getLong(16),
        b.getLong(24),
        b.getLong(32),
        b.getLong(40));
  }

  /** {@return {@code si_pid}, where the union holds one} */
  public int pid() {
    return (int) word0;
  }

  /** {@return {@code si_uid}, where the union holds one} */
  public int uid() {
    return (int) (word0 >>> 32);
  }

  /** {@return {@code si_addr}, where the union holds one} */
  public long address() {
    return word0;
  }

  /** {@return whether an instruction of the program caused this: a code that only faults carry} */
  public boolean isFault() {
    boolean kind =
        switch (signal) {
          case Signals.SIGSEGV, Signals.SIGBUS, Signals.SIGILL, Signals.SIGFPE, Signals.SIGTRAP ->
              true;
          default -> false;
        };
    return kind && code > 0 && code < Signals.SI_KERNEL;
  }

  /**
   * Writes the structure.
   *
   * @param out takes 128 bytes from index 0
   */
  public void write(ByteBuffer out) {
    ByteBuffer b = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    b.putInt(SiginfoLayout.SI_SIGNO, signal);
    b.putInt(SiginfoLayout.SI_ERRNO, error);
    b.putInt(SiginfoLayout.SI_CODE, code);
    b.putInt(12, 0);
    b.putLong(16, word0).putLong(24, word1).putLong(32, word2).putLong(40, word3);
    for (int at = 48; at < SiginfoLayout.SIZE; at += 8) {
      b.putLong(at, 0);
    }
  }

  /**
   * Writes what a signal descriptor gives ({@code man 2 signalfd}, {@code struct
   * signalfd_siginfo}); which fields, the code decides (kernel/signal.c, siginfo_layout).
   *
   * @param out takes 128 bytes from index 0
   */
  public void writeSignalfd(ByteBuffer out) {
    ByteBuffer b = out.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    b.put(0, new byte[SignalfdSiginfoLayout.SIZE]);
    b.putInt(SignalfdSiginfoLayout.SSI_SIGNO, signal);
    b.putInt(SignalfdSiginfoLayout.SSI_ERRNO, error);
    b.putInt(SignalfdSiginfoLayout.SSI_CODE, code);
    if (isFault()) {
      b.putLong(SignalfdSiginfoLayout.SSI_ADDR, address());
    } else if (code == Signals.SI_TIMER) {
      b.putInt(SignalfdSiginfoLayout.SSI_TID, (int) word0);
      b.putInt(SignalfdSiginfoLayout.SSI_OVERRUN, (int) (word0 >>> 32));
      value(b);
    } else if (code == Signals.SI_SIGIO) {
      b.putInt(SignalfdSiginfoLayout.SSI_BAND, (int) word0);
      b.putInt(SignalfdSiginfoLayout.SSI_FD, (int) word1);
    } else {
      b.putInt(SignalfdSiginfoLayout.SSI_PID, pid());
      b.putInt(SignalfdSiginfoLayout.SSI_UID, uid());
      if (signal == Signals.SIGCHLD && code > 0 && code <= Signals.CLD_CONTINUED) {
        b.putInt(SignalfdSiginfoLayout.SSI_STATUS, (int) word1);
        b.putLong(SignalfdSiginfoLayout.SSI_UTIME, word2);
        b.putLong(SignalfdSiginfoLayout.SSI_STIME, word3);
      } else if (code < 0) {
        value(b);
      }
    }
  }

  private void value(ByteBuffer b) {
    b.putLong(SignalfdSiginfoLayout.SSI_PTR, word1);
    b.putInt(SignalfdSiginfoLayout.SSI_INT, (int) word1);
  }

  private static long pair(int low, int high) {
    return low & 0xffff_ffffL | (long) high << 32;
  }
}
