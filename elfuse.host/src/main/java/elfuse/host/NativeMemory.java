package elfuse.host;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads and writes host memory by address.
 *
 * <p>The counterpart of the addresses that {@link Posix} takes: for code that produces or consumes
 * in Java what elsewhere the kernel would. As with the kernel calls the caller vouches for every
 * address; nothing is checked, and a wrong address ends the JVM. Values are in the byte order of
 * the host, little endian on all that are supported, and need no alignment.
 */
public final class NativeMemory {
  private static final MemorySegment ALL = all();

  private NativeMemory() {}

  @SuppressWarnings("restricted") // a segment over everything
  private static MemorySegment all() {
    // SAFETY: no access of its own; every method's contract hands the duty to its caller
    return MemorySegment.NULL.reinterpret(Long.MAX_VALUE);
  }

  /**
   * {@return the byte at an address}
   *
   * @param address a host address
   */
  public static byte getByte(long address) {
    return ALL.get(ValueLayout.JAVA_BYTE, address);
  }

  /**
   * Stores a byte.
   *
   * @param address a host address
   * @param value the byte
   */
  public static void putByte(long address, byte value) {
    ALL.set(ValueLayout.JAVA_BYTE, address, value);
  }

  /**
   * {@return the 2 bytes at an address}
   *
   * @param address a host address
   */
  public static short getShort(long address) {
    return ALL.get(ValueLayout.JAVA_SHORT_UNALIGNED, address);
  }

  /**
   * Stores 2 bytes.
   *
   * @param address a host address
   * @param value the value
   */
  public static void putShort(long address, short value) {
    ALL.set(ValueLayout.JAVA_SHORT_UNALIGNED, address, value);
  }

  /**
   * {@return the 4 bytes at an address}
   *
   * @param address a host address
   */
  public static int getInt(long address) {
    return ALL.get(ValueLayout.JAVA_INT_UNALIGNED, address);
  }

  /**
   * Stores 4 bytes.
   *
   * @param address a host address
   * @param value the value
   */
  public static void putInt(long address, int value) {
    ALL.set(ValueLayout.JAVA_INT_UNALIGNED, address, value);
  }

  /**
   * {@return the 8 bytes at an address}
   *
   * @param address a host address
   */
  public static long getLong(long address) {
    return ALL.get(ValueLayout.JAVA_LONG_UNALIGNED, address);
  }

  /**
   * Stores 8 bytes.
   *
   * @param address a host address
   * @param value the value
   */
  public static void putLong(long address, long value) {
    ALL.set(ValueLayout.JAVA_LONG_UNALIGNED, address, value);
  }

  /**
   * {@return host memory as a segment}
   *
   * @param address the first byte
   * @param count how many bytes
   */
  public static MemorySegment segment(long address, long count) {
    return ALL.asSlice(address, count);
  }

  /**
   * Copies from memory to an array.
   *
   * @param address a host address
   * @param target the array
   * @param offset the first index
   * @param count how many bytes
   */
  public static void get(long address, byte[] target, int offset, int count) {
    MemorySegment.copy(ALL, ValueLayout.JAVA_BYTE, address, target, offset, count);
  }

  /**
   * Copies from an array to memory.
   *
   * @param address a host address
   * @param source the array
   * @param offset the first index
   * @param count how many bytes
   */
  public static void put(long address, byte[] source, int offset, int count) {
    MemorySegment.copy(source, offset, ALL, ValueLayout.JAVA_BYTE, address, count);
  }

  /**
   * Copies memory; the ranges may overlap.
   *
   * @param source a host address
   * @param target a host address
   * @param count how many bytes
   */
  public static void copy(long source, long target, long count) {
    MemorySegment.copy(ALL, source, ALL, target, count);
  }

  /**
   * Sets memory to one byte.
   *
   * @param address a host address
   * @param count how many bytes
   * @param value the byte
   */
  public static void fill(long address, long count, byte value) {
    ALL.asSlice(address, count).fill(value);
  }
}
