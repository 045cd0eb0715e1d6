package elfuse.fd;

/**
 * What a terminal has to say about transfers: the rules of job control, and who watches what is
 * typed. Called on the thread that makes the transfer, without locks.
 */
public interface TerminalSide {
  /** {@return 0 if the caller may read, or {@code -errno}; EINTR after it was sent a signal} */
  int beforeRead();

  /** {@return 0 if the caller may write, or {@code -errno}; EINTR after it was sent a signal} */
  int beforeWrite();

  /**
   * {@return whether this is the master's side of a pseudo-terminal, whose reads do not follow the
   * settings}
   */
  boolean isMaster();

  /**
   * Hears of what the file took.
   *
   * @param address host address of the bytes
   * @param count how many
   */
  void wrote(long address, long count);
}
