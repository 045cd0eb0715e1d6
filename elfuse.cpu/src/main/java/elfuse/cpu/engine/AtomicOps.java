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
      case LDXR, LDAXR -> {
        long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
        long value = Atomics.loadVolatile(host, 1 << log2);
        core.monitor.set(host, 1 << log2, value, 0);
        x[destination(t)] = value;
      }
      case STXR, STLXR -> {
        long host = memory.aligned(va, 1 << log2, memory.writeRight(), true);
        boolean stored = storeExclusive(core.monitor, host, truncated(x[source(t)], log2), log2);
        x[destination(s)] = stored ? 0 : 1;
      }
      case LDXP, LDAXP -> loadPair(core, va, word);
      case STXP, STLXP -> storePair(core, va, word);
      case LDAR, LDLAR -> {
        long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
        x[destination(t)] = Atomics.loadVolatile(host, 1 << log2);
      }
      case LDAPR -> {
        long host = memory.aligned(va, 1 << log2, memory.readRight(), false);
        x[destination(t)] = Atomics.loadAcquire(host, 1 << log2);
      }
      case STLR, STLLR -> {
        long host = memory.aligned(va, 1 << log2, memory.writeRight(), true);
        Atomics.storeVolatile(host, x[source(t)], 1 << log2);
      }
      case STLUR, LDAPUR, LDAPURSB, LDAPURSH, LDAPURSW ->
          unscaled(memory, x, va + (word << 11 >> 23), word);
      case CAS -> {
        long host = memory.alignedUpdate(va, 1 << log2);
        long expected = truncated(x[source(s)], log2);
        long value = truncated(x[source(t)], log2);
        x[destination(s)] = Atomics.compareAndExchange(host, expected, value, 1 << log2);
      }
      case CASP -> comparePair(memory, x, va, word);
      default -> {
        long host = memory.alignedUpdate(va, 1 << log2);
        long operand = truncated(x[source(s)], log2);
        int operation = op == Opcode.SWP ? Arithmetic.SWAP : word >>> 12 & 7;
        x[destination(t)] = Atomics.update(operation, host, operand, log2);
      }
    }
  }

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
