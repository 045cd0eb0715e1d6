package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.abi.SignalfdSiginfoLayout;
import elfuse.abi.Signals;

/**
 * A signal descriptor ({@code man 2 signalfd}; fs/signalfd.c): reads take signals of whoever reads,
 * so that after a fork each process finds its own.
 *
 * <p>Thread-safe: the set is one volatile word.
 */
final class SignalFile implements AnonymousFile {
  private static final int SIZE = SignalfdSiginfoLayout.SIZE;
  private static final long NEVER =
      1L << Signals.SIGKILL - 1 | 1L << Signals.SIGSTOP - 1; // silently ignored

  private final SignalSource source;
  private volatile long set;

  SignalFile(SignalSource source, long set) {
    this.source = source;
    this.set = set & ~NEVER;
  }

  /**
   * Changes which signals are accepted.
   *
   * @param newSet the signals, bit n - 1 for signal n
   */
  void setSignals(long newSet) {
    set = newSet & ~NEVER;
    source.queue().wake(Poll.POLLIN);
  }

  @Override
  public WaitQueue queue() {
    return source.queue();
  }

  @Override
  public long read(long address, long count, long offset) {
    if (count < SIZE) {
      return -Errno.EINVAL;
    }
    long done = 0;
    while (count - done >= SIZE && source.take(set, address + done)) {
      done += SIZE;
    }
    return done == 0 ? -Errno.EAGAIN : done;
  }

  @Override
  public int poll() {
    return source.isPending(set) ? Poll.POLLIN : 0;
  }
}
