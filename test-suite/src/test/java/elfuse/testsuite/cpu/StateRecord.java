package elfuse.testsuite.cpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.random.RandomGenerator;

/**
 * One record of {@code runner.S}: an instruction and the state it runs on, or the state it left.
 */
final class StateRecord {
  static final int SIZE = 1312;
  static final int OUTCOME = 4;
  static final int NZCV = 8;
  static final int FPCR = 16;
  static final int FPSR = 24;
  static final int X = 32;
  static final int SP = 280;
  static final int V = 288;
  static final int MEMORY = 800;
  static final int MEMORY_SIZE = 512;

  /** Where the runner puts the record's memory. */
  static final long AREA = 0x2000_0000L + 1024;

  /** Where the runner puts the instruction. */
  static final long SLOT = 0x1000_1000L;

  private static final long[] INTEGERS = {
    0,
    1,
    2,
    -1,
    -2,
    0x7f,
    0x80,
    0xff,
    0x7fff,
    0x8000,
    0xffff,
    0x7fff_ffffL,
    0x8000_0000L,
    0xffff_ffffL,
    0x1_0000_0000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    63,
    64,
    31,
    32
  };
  private static final long[] DOUBLES = {
    0,
    1L << 63,
    0x3ff0_0000_0000_0000L,
    0xbff0_0000_0000_0000L,
    0x7ff0_0000_0000_0000L,
    0xfff0_0000_0000_0000L,
    0x7ff8_0000_0000_0001L,
    0x7ff0_0000_0000_0001L,
    0xfff8_0000_0000_0123L,
    0xfff4_0000_0000_0000L,
    1,
    0x000f_ffff_ffff_ffffL,
    0x0010_0000_0000_0000L,
    0x7fef_ffff_ffff_ffffL,
    0x4330_0000_0000_0000L,
    0x43e0_0000_0000_0000L,
    0x3fe0_0000_0000_0000L,
    0x3690_0000_0000_0000L,
    0x4008_0000_0000_0000L,
    0x3fd5_5555_5555_5555L
  };
  private static final int[] FLOATS = {
    0, 1 << 31, 0x3f80_0000, 0xbf80_0000, 0x7f80_0000, 0xff80_0000, 0x7fc0_0001, 0x7f80_0001,
    0xffc0_0123, 0xffa0_0000, 1, 0x007f_ffff, 0x0080_0000, 0x7f7f_ffff, 0x4b00_0000, 0x4f00_0000,
    0x3f00_0000, 0x3300_0000, 0x4040_0000, 0x3eaa_aaab
  };

  private StateRecord() {}

  static ByteBuffer random(RandomGenerator random, int word) {
    ByteBuffer record = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(0, word);
    record.putLong(NZCV, (random.nextInt() & 0xfL) << 28);
    // RMode, FZ, DN, AHP; half of the records with the default, which has its own fast paths
    record.putLong(FPCR, random.nextBoolean() ? 0 : random.nextInt() & 0x07c0_0000L);
    record.putLong(FPSR, random.nextBoolean() ? 0 : random.nextInt() & 0x0800_009fL);
    for (int n = 0; n < 31; n++) {
      record.putLong(X + 8 * n, integer(random));
    }
    record.putLong(SP, AREA + 256);
    for (int n = 0; n < 64; n++) {
      record.putLong(V + 8 * n, vector(random));
    }
    for (int at = 0; at < MEMORY_SIZE; at += 8) {
      record.putLong(MEMORY + at, random.nextLong());
    }
    return record;
  }

  private static long integer(RandomGenerator random) {
    return switch (random.nextInt(4)) {
      case 0 -> INTEGERS[random.nextInt(INTEGERS.length)];
      case 1 -> random.nextInt();
      case 2 -> random.nextLong() >>> random.nextInt(64);
      default -> random.nextLong();
    };
  }

  private static long vector(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> DOUBLES[random.nextInt(DOUBLES.length)];
      case 2, 3 ->
          FLOATS[random.nextInt(FLOATS.length)] & 0xffff_ffffL
              | (long) FLOATS[random.nextInt(FLOATS.length)] << 32;
      case 4 -> Double.doubleToRawLongBits(random.nextInt() / 256.0);
      case 5 ->
          Float.floatToRawIntBits(random.nextInt() / 64f) & 0xffff_ffffL
              | (long) Float.floatToRawIntBits(random.nextFloat() * 8 - 4) << 32;
      case 6 -> integer(random);
      default -> random.nextLong();
    };
  }

  /** {@return how two records differ, in one line for each difference} */
  static String difference(ByteBuffer expected, ByteBuffer actual) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < SIZE; at += 8) {
      long e = expected.getLong(at);
      long a = actual.getLong(at);
      if (e != a) {
        text.append("\n    ").append(name(at)).append(" is ").append(Long.toHexString(a));
        text.append(", under qemu ").append(Long.toHexString(e));
      }
    }
    return text.toString();
  }

  static String name(int at) {
    if (at < NZCV) {
      return "outcome:instruction";
    }
    if (at < X) {
      return at == NZCV ? "NZCV" : at == FPCR ? "FPCR" : "FPSR";
    }
    if (at < SP) {
      return "X" + (at - X) / 8;
    }
    if (at < V) {
      return "SP";
    }
    return at < MEMORY
        ? "V" + (at - V) / 16 + ((at - V) % 16 == 0 ? ".D[0]" : ".D[1]")
        : "memory+" + (at - MEMORY);
  }
}
