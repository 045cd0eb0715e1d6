package elfuse.elf;

import elfuse.elf.ElfFormatException.Kind;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bounded reads and little-endian fields. */
final class Reader {
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Reader() {}

  static int u16(byte[] bytes, int at) {
    return (short) SHORT.get(bytes, at) & 0xffff;
  }

  static int i32(byte[] bytes, int at) {
    return (int) INT.get(bytes, at);
  }

  static long u32(byte[] bytes, int at) {
    return Integer.toUnsignedLong(i32(bytes, at));
  }

  static long i64(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /** Reads as many bytes as there are, up to a length. */
  static int readUpTo(ElfInput input, long offset, byte[] target, int length) throws IOException {
    int done = 0;
    while (done < length) {
      int n = input.read(offset + done, target, done, length - done);
      if (n <= 0) {
        break;
      }
      done += n;
    }
    return done;
  }

  /**
   * Reads a part that headers promise. Nothing is allocated before the part is known to lie in the
   * file and to be no longer than a limit.
   */
  static byte[] read(ElfInput input, long offset, long length, int limit, String what)
      throws IOException {
    long size = input.size();
    if (offset < 0 || length < 0 || offset > size || length > size - offset) {
      throw new ElfFormatException(
          Kind.TRUNCATED,
          what
              + ": file range "
              + hex(offset)
              + "+"
              + hex(length)
              + " is not inside the file of "
              + hex(size)
              + " bytes");
    }
    if (length > limit) {
      throw new ElfFormatException(
          Kind.MALFORMED, what + ": " + hex(length) + " bytes are more than " + hex(limit));
    }
    byte[] bytes = new byte[(int) length];
    if (readUpTo(input, offset, bytes, bytes.length) < bytes.length) {
      throw new ElfFormatException(Kind.TRUNCATED, what + ": the file ended while it was read");
    }
    return bytes;
  }

  /** The string that starts at an index and ends before a NUL or the end. */
  static String string(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
  }

  static String hex(long value) {
    return "0x" + Long.toHexString(value);
  }
}
