package elfuse.cpu.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Raw host memory. Callers pass only addresses inside ranges that {@link elfuse.hv.HostMemory} or
 * {@link PhysicalMemory} keep readable and writable; nothing here checks.
 */
final class Host {
  private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  /** What the methods below do, for translated code: it has fewer calls to inline without them. */
  static final VarHandle BYTES = BYTE.varHandle().withInvokeExactBehavior();

  static final VarHandle SHORTS = SHORT.varHandle().withInvokeExactBehavior();
  static final VarHandle INTS = INT.varHandle().withInvokeExactBehavior();
  static final VarHandle LONGS = LONG.varHandle().withInvokeExactBehavior();

  /** Ordered and atomic access to aligned units. */
  static final VarHandle ATOMIC_BYTE = BYTE.varHandle();

  static final VarHandle ATOMIC_SHORT =
      ValueLayout.JAVA_SHORT.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
  static final VarHandle ATOMIC_INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
  static final VarHandle ATOMIC_LONG =
      ValueLayout.JAVA_LONG.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();

  /** The host's address space; a constant, so that its bounds fold into nothing. */
  static final MemorySegment ALL = all();

  private Host() {}

  @SuppressWarnings("restricted") // guest memory is reached by host address
  private static MemorySegment all() {
    // SAFETY: every address used has been checked against a live mapping (see the class comment)
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }

  static byte get8(long address) {
    return ALL.get(BYTE, address);
  }

  static short get16(long address) {
    return ALL.get(SHORT, address);
  }

  static int get32(long address) {
    return ALL.get(INT, address);
  }

  static long get64(long address) {
    return ALL.get(LONG, address);
  }

  static void put8(long address, byte value) {
    ALL.set(BYTE, address, value);
  }

  static void put16(long address, short value) {
    ALL.set(SHORT, address, value);
  }

  static void put32(long address, int value) {
    ALL.set(INT, address, value);
  }

  static void put64(long address, long value) {
    ALL.set(LONG, address, value);
  }

  static void clear(long address, long size) {
    ALL.asSlice(address, size).fill((byte) 0);
  }
}
