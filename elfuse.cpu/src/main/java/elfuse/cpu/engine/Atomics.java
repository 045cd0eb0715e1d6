package elfuse.cpu.engine;

import elfuse.cpu.alu.Arithmetic;

/**
 * Ordered and atomic access to host memory at aligned addresses. Values of less than eight bytes
 * are zero-extended. Every update is sequentially consistent, which is more than A64 asks for.
 *
 * <p>Java has no compare-and-set of sixteen bytes. Pairs of doublewords therefore take one of a few
 * locks, chosen by address: that makes them atomic towards each other (LDXP, STXP, CASP). Towards
 * single-register accesses to half of a pair they are not: such a store between the comparison and
 * the two stores is lost, as if it had come first, and a load can see one half changed before the
 * other. Programs that update a pair as a whole do not mix the two.
 */
final class Atomics {
  private static final Object[] PAIR_LOCKS = new Object[64];

  static {
    for (int i = 0; i < PAIR_LOCKS.length; i++) {
      PAIR_LOCKS[i] = new Object();
    }
  }

  private Atomics() {}

  /** {@return the lock of the sixteen bytes at a host address} */
  static Object pairLock(long host) {
    return PAIR_LOCKS[(int) (host >>> 4) & PAIR_LOCKS.length - 1];
  }

  /** Loads; nothing after it in program order happens before, stores before it have happened. */
  static long loadVolatile(long host, int size) {
    return switch (size) {
      case 1 -> (byte) Host.ATOMIC_BYTE.getVolatile(Host.ALL, host) & 0xffL;
      case 2 -> (short) Host.ATOMIC_SHORT.getVolatile(Host.ALL, host) & 0xffffL;
      case 4 -> (int) Host.ATOMIC_INT.getVolatile(Host.ALL, host) & 0xffff_ffffL;
      default -> (long) Host.ATOMIC_LONG.getVolatile(Host.ALL, host);
    };
  }

  /** Loads; nothing after it in program order happens before. */
  static long loadAcquire(long host, int size) {
    return switch (size) {
      case 1 -> (byte) Host.ATOMIC_BYTE.getAcquire(Host.ALL, host) & 0xffL;
      case 2 -> (short) Host.ATOMIC_SHORT.getAcquire(Host.ALL, host) & 0xffffL;
      case 4 -> (int) Host.ATOMIC_INT.getAcquire(Host.ALL, host) & 0xffff_ffffL;
      default -> (long) Host.ATOMIC_LONG.getAcquire(Host.ALL, host);
    };
  }

  /** Stores; what is before it in program order has happened, load-acquires after it have not. */
  static void storeVolatile(long host, long value, int size) {
    switch (size) {
      case 1 -> Host.ATOMIC_BYTE.setVolatile(Host.ALL, host, (byte) value);
      case 2 -> Host.ATOMIC_SHORT.setVolatile(Host.ALL, host, (short) value);
      case 4 -> Host.ATOMIC_INT.setVolatile(Host.ALL, host, (int) value);
      default -> Host.ATOMIC_LONG.setVolatile(Host.ALL, host, value);
    }
  }

  /** {@return the old value, which has been replaced if it was {@code expected}} */
  static long compareAndExchange(long host, long expected, long value, int size) {
    switch (size) {
      case 4 -> {
        return (int) Host.ATOMIC_INT.compareAndExchange(Host.ALL, host, (int) expected, (int) value)
            & 0xffff_ffffL;
      }
      case 8 -> {
        return (long) Host.ATOMIC_LONG.compareAndExchange(Host.ALL, host, expected, value);
      }
      default -> {
        // the host compares words: retry while only the rest of the word changes
        long word = host & -4;
        int shift = (int) (host & 3) << 3;
        int mask = (1 << (size << 3)) - 1 << shift;
        for (; ; ) {
          int old = (int) Host.ATOMIC_INT.getVolatile(Host.ALL, word);
          int part = (old & mask) >>> shift;
          if (part != (int) expected) {
            return part;
          }
          int next = old & ~mask | (int) value << shift & mask;
          if (Host.ATOMIC_INT.compareAndSet(Host.ALL, word, old, next)) {
            return part;
          }
        }
      }
    }
  }

  /**
   * {@return the old value, replaced by {@link Arithmetic#atomic}}
   *
   * @param operation as there
   * @param host the address
   * @param operand zero-extended
   * @param log2 log2 of the size in bytes
   */
  static long update(int operation, long host, long operand, int log2) {
    int size = 1 << log2;
    if (operation == Arithmetic.ADD && log2 == 3) {
      return (long) Host.ATOMIC_LONG.getAndAdd(Host.ALL, host, operand);
    }
    if (operation == Arithmetic.ADD && log2 == 2) {
      return (int) Host.ATOMIC_INT.getAndAdd(Host.ALL, host, (int) operand) & 0xffff_ffffL;
    }
    long old = loadVolatile(host, size);
    long mask = log2 == 3 ? -1L : (1L << (size << 3)) - 1;
    for (; ; ) {
      long next = Arithmetic.atomic(operation, old, operand, log2) & mask;
      long seen = compareAndExchange(host, old, next, size);
      if (seen == old) {
        return old;
      }
      old = seen;
    }
  }
}
