package elfuse.cpu.simd;

import elfuse.cpu.engine.GuestAbort;
import elfuse.cpu.engine.GuestMemory;
import java.nio.ByteBuffer;

/** A buffer as guest memory; whatever is not in it faults. */
final class BufferMemory extends GuestMemory {
  private final ByteBuffer bytes;
  private final long base;

  /**
   * Maps a buffer.
   *
   * @param bytes little-endian
   * @param base virtual address of its first byte
   */
  BufferMemory(ByteBuffer bytes, long base) {
    this.bytes = bytes;
    this.base = base;
  }

  private int at(long va, int length) {
    long offset = va - base;
    if (offset < 0 || offset > bytes.capacity() - length) {
      throw new GuestAbort();
    }
    return (int) offset;
  }

  @Override
  public int load8(long va) {
    return bytes.get(at(va, 1)) & 0xff;
  }

  @Override
  public int load16(long va) {
    return bytes.getShort(at(va, 2)) & 0xffff;
  }

  @Override
  public int load32(long va) {
    return bytes.getInt(at(va, 4));
  }

  @Override
  public long load64(long va) {
    return bytes.getLong(at(va, 8));
  }

  @Override
  public void store8(long va, int value) {
    bytes.put(at(va, 1), (byte) value);
  }

  @Override
  public void store16(long va, int value) {
    bytes.putShort(at(va, 2), (short) value);
  }

  @Override
  public void store32(long va, int value) {
    bytes.putInt(at(va, 4), value);
  }

  @Override
  public void store64(long va, long value) {
    bytes.putLong(at(va, 8), value);
  }

  @Override
  public void load128(long va, long[] v, int index) {
    int from = at(va, 16);
    v[index] = bytes.getLong(from);
    v[index + 1] = bytes.getLong(from + 8);
  }

  @Override
  public void store128(long va, long[] v, int index) {
    int to = at(va, 16);
    bytes.putLong(to, v[index]);
    bytes.putLong(to + 8, v[index + 1]);
  }
}
