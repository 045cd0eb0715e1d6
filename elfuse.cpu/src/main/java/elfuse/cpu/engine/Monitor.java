package elfuse.cpu.engine;

/**
 * The local exclusive monitor of a vCPU: what the last load-exclusive read. A store-exclusive to
 * the same place succeeds if the place still holds that, as a compare-and-set. So a store of the
 * value that was there before goes unnoticed, which A64 programs cannot rely on being noticed.
 */
final class Monitor {
  /** The host address, or 0 when the monitor is open. */
  long host;

  /** Size in bytes, both halves of a pair together. */
  int size;

  /** The value, or its lower half. */
  long low;

  /** The upper half of 16 bytes. */
  long high;

  void set(long address, int bytes, long lower, long upper) {
    host = address;
    size = bytes;
    low = lower;
    high = upper;
  }

  void clear() {
    host = 0;
  }
}
