package elfuse.cpu.engine;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import jdk.internal.misc.Unsafe;

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

  /**
   * The JDK's own access, where whoever started the JVM exports it to this module; else null, and
   * memory segments take its place. Both are one instruction once compiled, but the compilers build
   * some hundred nodes for an access to a segment and a single one for this: translated code
   * compiles twice as fast.
   */
  static final Unsafe UNSAFE =
      Object.class.getModule().isExported("jdk.internal.misc", Host.class.getModule())
          ? Unsafe.getUnsafe()
          : null;

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

  /** {@return where {@link #UNSAFE} finds an element of an array of longs} */
  static long offset(int index) {
    return Unsafe.ARRAY_LONG_BASE_OFFSET + (long) index * Unsafe.ARRAY_LONG_INDEX_SCALE;
  }

  static byte get8(long address) {
    return UNSAFE != null ? UNSAFE.getByte(address) : ALL.get(BYTE, address);
  }

  static short get16(long address) {
    return UNSAFE != null ? UNSAFE.getShort(address) : ALL.get(SHORT, address);
  }

  static int get32(long address) {
    return UNSAFE != null ? UNSAFE.getInt(address) : ALL.get(INT, address);
  }

  static long get64(long address) {
    return UNSAFE != null ? UNSAFE.getLong(address) : ALL.get(LONG, address);
  }

  static void put8(long address, byte value) {
    if (UNSAFE != null) {
      UNSAFE.putByte(address, value);
    } else {
      ALL.set(BYTE, address, value);
    }
  }

  static void put16(long address, short value) {
    if (UNSAFE != null) {
      UNSAFE.putShort(address, value);
    } else {
      ALL.set(SHORT, address, value);
    }
  }

  static void put32(long address, int value) {
    if (UNSAFE != null) {
      UNSAFE.putInt(address, value);
    } else {
      ALL.set(INT, address, value);
    }
  }

  static void put64(long address, long value) {
    if (UNSAFE != null) {
      UNSAFE.putLong(address, value);
    } else {
      ALL.set(LONG, address, value);
    }
  }

  static void clear(long address, long size) {
    ALL.asSlice(address, size).fill((byte) 0);
  }
}
