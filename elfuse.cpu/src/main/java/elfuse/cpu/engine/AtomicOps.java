package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import elfuse.cpu.alu.Arithmetic;

/** Exclusive, ordered and atomic loads and stores (Arm ARM C6.2, B2.3, B2.9). */
final class AtomicOps {
  private AtomicOps() {}

  /** Executes one instruction; it throws {@link GuestAbort} when it cannot be completed. */
  static void execute(Core core, Opcode op, int word) {
    long[] x = core.state.x;
    int n = word >>> 5 & 31;
    long va = x[n];
    if (n == CpuState.SP && (va & 15) != 0) {
      core.checkStackAlignment();
    }
    int log2 = word >>> 30;
    int t = word & 31;
    int s = word >>> 16 & 31;
    TranslatedMemory memory = core.memory;
    switch (op) {
      case LDXR, LDAXR -> x[destination(t)] = loadExclusive(core, va, log2);
      case STXR, STLXR -> x[destination(s)] = storeExclusive(core, va, x[source(t)], log2);
      case LDXP, LDAXP -> loadPair(core, va, word);
      case STXP, STLXP -> storePair(core, va, word);
      case LDAR, LDLAR -> x[destination(t)] = loadOrdered(core, va, log2);
      case LDAPR -> {
        long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
        x[destination(t)] = Atomics.loadAcquire(host, 1 << log2);
      }
      case STLR, STLLR -> storeOrdered(core, va, x[source(t)], log2);
      case STLUR, LDAPUR, LDAPURSB, LDAPURSH, LDAPURSW ->
          unscaled(memory, x, va + (word << 11 >> 23), word);
      case CAS -> x[destination(s)] = compareAndSwap(core, va, x[source(s)], x[source(t)], log2);
      case CASP -> comparePair(memory, x, va, word);
      default -> x[destination(t)] = update(core, va, x[source(s)], operation(op, word), log2);
    }
  }

  // ---- single registers; called from the above and from translated code ----

  /** LDXR and LDAXR. */
  static long loadExclusive(Core core, long va, int log2) {
    TranslatedMemory memory = core.memory;
    long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
    long value = Atomics.loadVolatile(host, 1 << log2);
    core.monitor.set(host, 1 << log2, value, 0);
    return value;
  }

  /** STXR and STLXR; {@return the status, 0 if it has stored} */
  static long storeExclusive(Core core, long va, long value, int log2) {
    TranslatedMemory memory = core.memory;
    long host = memory.aligned(va, 1 << log2, memory.writeRight(), true);
    return storeExclusive(core.monitor, host, truncated(value, log2), log2) ? 0 : 1;
  }

  /** LDAR and LDLAR. */
  static long loadOrdered(Core core, long va, int log2) {
    TranslatedMemory memory = core.memory;
    long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
    return Atomics.loadVolatile(host, 1 << log2);
  }

  /** STLR and STLLR. */
  static void storeOrdered(Core core, long va, long value, int log2) {
    TranslatedMemory memory = core.memory;
    long host = memory.aligned(va, 1 << log2, memory.writeRight(), true);
    Atomics.storeVolatile(host, value, 1 << log2);
  }

  /** CAS; {@return what was there} */
  static long compareAndSwap(Core core, long va, long expected, long value, int log2) {
    long host = core.memory.alignedUpdate(va, 1 << log2);
    return Atomics.compareAndExchange(
        host, truncated(expected, log2), truncated(value, log2), 1 << log2);
  }

  /** SWP and LDADD to LDUMIN; {@return what was there} */
  static long update(Core core, long va, long operand, int operation, int log2) {
    long host = core.memory.alignedUpdate(va, 1 << log2);
    return Atomics.update(operation, host, truncated(operand, log2), log2);
  }

  /** {@return the operation of {@link Atomics#update}} */
  static int operation(Opcode op, int word) {
    return op == Opcode.SWP ? Arithmetic.SWAP : word >>> 12 & 7;
  }

  // ---- pairs, and what has an offset ----

  private static int source(int register) {
    return register == 31 ? CpuState.ZERO : register;
  }

  private static int destination(int register) {
    return register == 31 ? CpuState.SINK : register;
  }

  private static long truncated(long value, int log2) {
    return log2 == 3 ? value : value & (1L << (8 << log2)) - 1;
  }

  private static boolean storeExclusive(Monitor monitor, long host, long value, int log2) {
    boolean stored =
        monitor.host == host
            && monitor.size == 1 << log2
            && Atomics.compareAndExchange(host, monitor.low, value, 1 << log2) == monitor.low;
    monitor.clear();
    return stored;
  }

  /** LDXP: a pair of words is one doubleword, a pair of doublewords takes a lock. */
  private static void loadPair(Core core, long va, int word) {
    long[] x = core.state.x;
    TranslatedMemory memory = core.memory;
    int t = destination(word & 31);
    int t2 = destination(word >>> 10 & 31);
    if ((word & 1 << 30) == 0) {
      long host = memory.aligned(va, 8, memory.readRight(), false);
      long both = Atomics.loadVolatile(host, 8);
      core.monitor.set(host, 8, both, 0);
      x[t] = both & 0xffff_ffffL;
      x[t2] = both >>> 32;
    } else {
      long host = memory.aligned(va, 16, memory.readRight(), false);
      synchronized (Atomics.pairLock(host)) {
        long low = Atomics.loadVolatile(host, 8);
        long high = Atomics.loadVolatile(host + 8, 8);
        core.monitor.set(host, 16, low, high);
        x[t] = low;
        x[t2] = high;
      }
    }
  }

  private static void storePair(Core core, long va, int word) {
    long[] x = core.state.x;
    TranslatedMemory memory = core.memory;
    Monitor monitor = core.monitor;
    long low = x[source(word & 31)];
    long high = x[source(word >>> 10 & 31)];
    boolean stored;
    if ((word & 1 << 30) == 0) {
      long host = memory.aligned(va, 8, memory.writeRight(), true);
      stored = storeExclusive(monitor, host, low & 0xffff_ffffL | high << 32, 3);
    } else {
      long host = memory.aligned(va, 16, memory.writeRight(), true);
      stored = monitor.host == host && monitor.size == 16;
      if (stored) {
        synchronized (Atomics.pairLock(host)) {
          stored = replacePair(host, monitor.low, monitor.high, low, high);
        }
      }
      monitor.clear();
    }
    x[destination(word >>> 16 & 31)] = stored ? 0 : 1;
  }

  /** Replaces sixteen bytes if they are as expected, under their lock. */
  private static boolean replacePair(
      long host, long expectedLow, long expectedHigh, long low, long high) {
    if (Atomics.loadVolatile(host, 8) != expectedLow
        || Atomics.loadVolatile(host + 8, 8) != expectedHigh) {
      return false;
    }
    Atomics.storeVolatile(host, low, 8);
    Atomics.storeVolatile(host + 8, high, 8);
    return true;
  }

  private static void comparePair(TranslatedMemory memory, long[] x, long va, int word) {
    int s = word >>> 16 & 31;
    int t = word & 31;
    long expectedLow = x[s];
    long expectedHigh = x[second(s)];
    long low = x[t];
    long high = x[second(t)];
    if ((word & 1 << 30) == 0) {
      long host = memory.alignedUpdate(va, 8);
      long expected = expectedLow & 0xffff_ffffL | expectedHigh << 32;
      long value = low & 0xffff_ffffL | high << 32;
      long old = Atomics.compareAndExchange(host, expected, value, 8);
      x[s] = old & 0xffff_ffffL;
      x[destination(s + 1)] = old >>> 32;
    } else {
      long host = memory.alignedUpdate(va, 16);
      synchronized (Atomics.pairLock(host)) {
        long oldLow = Atomics.loadVolatile(host, 8);
        long oldHigh = Atomics.loadVolatile(host + 8, 8);
        replacePair(host, expectedLow, expectedHigh, low, high);
        x[s] = oldLow;
        x[destination(s + 1)] = oldHigh;
      }
    }
  }

  /** {@return the register after an even one, X31 being XZR} */
  private static int second(int register) {
    return source(register + 1);
  }

  private static void unscaled(TranslatedMemory memory, long[] x, long va, int word) {
    int log2 = word >>> 30;
    int opc = word >>> 22 & 3;
    if (opc == 0) {
      long host = memory.aligned(va, 1 << log2, memory.writeRight(), true);
      Atomics.storeVolatile(host, x[source(word & 31)], 1 << log2);
    } else {
      int kind =
          switch (opc) {
            case 1 -> log2;
            case 2 -> log2 | MemoryOps.SIGNED;
            default -> log2 | MemoryOps.SIGNED | MemoryOps.TO_WORD;
          };
      long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
      x[destination(word & 31)] = MemoryOps.extended(Atomics.loadAcquire(host, 1 << log2), kind);
    }
  }
}
