package elfuse.host.darwin;

import elfuse.abi.Errno;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Native memory of one thread: the captured error number, two paths and one structure. */
final class Scratch {
  /** How long a path may be, NUL included: Linux's PATH_MAX. Darwin's kernel takes 1,024 bytes. */
  static final int PATH_SIZE = 4096;

  /** How large a structure may be: {@code struct statfs} is the largest. */
  static final int AREA_SIZE = 4096;

  private static final int AREA = 64;
  private static final int PATH = AREA + AREA_SIZE;
  private static final int PATH2 = PATH + PATH_SIZE;

  final MemorySegment errno;
  final long area;
  final long path;
  final long path2;
  private final ByteBuffer memory;

  Scratch() {
    memory = ByteBuffer.allocateDirect(PATH2 + PATH_SIZE).order(ByteOrder.nativeOrder());
    errno = MemorySegment.ofBuffer(memory);
    long address = errno.address();
    area = address + AREA;
    path = address + PATH;
    path2 = address + PATH2;
  }

  /** {@return the guest's number of the last error, negated} */
  int failure() {
    return -ErrnoTable.linux(memory.getInt(0));
  }

  /** Stores one path. {@return 0 or -errno} */
  int path(String text) {
    return store(text, PATH);
  }

  /** Stores the second path. {@return 0 or -errno} */
  int path2(String text) {
    return store(text, PATH2);
  }

  private int store(String text, int offset) {
    int length = text.length();
    if (length >= PATH_SIZE) {
      return -Errno.ENAMETOOLONG;
    }
    for (int i = 0; i < length; i++) {
      int c = text.charAt(i);
      if (c == 0) {
        return -Errno.EINVAL;
      }
      if (c > 0xff) {
        throw new IllegalArgumentException("not a byte string: char " + c + " at index " + i);
      }
    }
    memory.put(offset, text.getBytes(StandardCharsets.ISO_8859_1));
    memory.put(offset + length, (byte) 0);
    return 0;
  }

  /** {@return bytes at an address inside this memory, up to a NUL, one char for each} */
  String text(long from, int most) {
    int offset = (int) (from - errno.address());
    int length = 0;
    while (length < most && memory.get(offset + length) != 0) {
      length++;
    }
    return text(from, 0, length);
  }

  /** {@return bytes at an address inside this memory, one char for each} */
  String text(long from, int skip, int length) {
    byte[] bytes = new byte[length];
    memory.get((int) (from - errno.address()) + skip, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  void putInt(int offset, int value) {
    memory.putInt(AREA + offset, value);
  }

  void putLong(int offset, long value) {
    memory.putLong(AREA + offset, value);
  }

  int getInt(int offset) {
    return memory.getInt(AREA + offset);
  }

  long getLong(int offset) {
    return memory.getLong(AREA + offset);
  }

  int getShort(int offset) {
    return memory.getShort(AREA + offset) & 0xffff;
  }

  int getByte(int offset) {
    return memory.get(AREA + offset) & 0xff;
  }
}
