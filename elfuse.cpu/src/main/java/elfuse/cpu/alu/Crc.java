package elfuse.cpu.alu;

/** CRC32 and CRC32C (Arm ARM C6.2), bit-reflected, without initial or final inversion. */
public final class Crc {
  private static final int[] IEEE = table(0xedb88320);
  private static final int[] CASTAGNOLI = table(0x82f63b78);

  private Crc() {}

  private static int[] table(int polynomial) {
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc >>> 1 ^ ((crc & 1) != 0 ? polynomial : 0);
      }
      table[i] = crc;
    }
    return table;
  }

  /** {@return the checksum after {@code 1 << size} bytes of {@code value}, low byte first} */
  public static int crc32(int crc, long value, int size) {
    return update(IEEE, crc, value, size);
  }

  /** {@return the checksum after {@code 1 << size} bytes of {@code value}, low byte first} */
  public static int crc32c(int crc, long value, int size) {
    return update(CASTAGNOLI, crc, value, size);
  }

  private static int update(int[] table, int crc, long value, int size) {
    int result = crc;
    long rest = value;
    for (int i = 0; i < 1 << size; i++) {
      result = result >>> 8 ^ table[(result ^ (int) rest) & 0xff];
      rest >>>= 8;
    }
    return result;
  }
}
