package elfuse.mm;

/** 32-bit words of guest memory that the host reads and changes as the guest's atomics do. */
public interface AtomicWords {
  /**
   * Reads a word with sequentially consistent ordering.
   *
   * @param va the address, a multiple of 4
   * @return the value
   * @throws GuestFault if EL0 could not read it or it is misaligned
   */
  int getIntVolatile(long va);

  /**
   * Replaces a word if it is what is expected, sequentially consistent.
   *
   * @param va the address, a multiple of 4
   * @param expected the value that must be there
   * @param value the new value
   * @return the value that was there; the exchange was done if it equals {@code expected}
   * @throws GuestFault if EL0 could not write there or it is misaligned
   */
  int compareAndExchangeInt(long va, int expected, int value);
}
