package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AES-128 composed of the four instructions as their users do, against FIPS-197's appendices. */
class AesTest {
  /** One 128-bit register, as its two halves. */
  private record Block(long low, long high) {
    static Block of(byte[] bytes, int offset) {
      ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      return new Block(b.getLong(offset), b.getLong(offset + 8));
    }

    static Block hex(String digits) {
      return of(HexFormat.of().parseHex(digits), 0);
    }

    String hex() {
      ByteBuffer b = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
      return HexFormat.of().formatHex(b.putLong(low).putLong(high).array());
    }

    Block xor(Block o) {
      return new Block(low ^ o.low, high ^ o.high);
    }

    Block aese(Block key) {
      Block x = xor(key);
      return new Block(Aes.subShift(x.low, x.high), Aes.subShift(x.high, x.low));
    }

    Block aesd(Block key) {
      Block x = xor(key);
      return new Block(Aes.invSubShift(x.low, x.high), Aes.invSubShift(x.high, x.low));
    }

    Block aesmc() {
      return new Block(Aes.mixColumns(low), Aes.mixColumns(high));
    }

    Block aesimc() {
      return new Block(Aes.invMixColumns(low), Aes.invMixColumns(high));
    }
  }

  private static Block[] roundKeys(String key) {
    ByteBuffer w =
        ByteBuffer.wrap(Arrays.copyOf(HexFormat.of().parseHex(key), 176))
            .order(ByteOrder.LITTLE_ENDIAN);
    int constant = 1;
    for (int i = 4; i < 44; i++) {
      int t = w.getInt(4 * i - 4);
      if (i % 4 == 0) {
        // With one word in all four columns ShiftRows changes nothing, which leaves SubWord.
        long four = (t & 0xffffffffL) * 0x100000001L;
        t = Integer.rotateRight((int) Aes.subShift(four, four), 8) ^ constant;
        constant = constant << 1 ^ (constant >> 7) * 0x11b;
      }
      w.putInt(4 * i, w.getInt(4 * i - 16) ^ t);
    }
    Block[] keys = new Block[11];
    for (int i = 0; i < 11; i++) {
      keys[i] = Block.of(w.array(), 16 * i);
    }
    return keys;
  }

  @ParameterizedTest
  @CsvSource({
    // FIPS-197 appendix B, appendix C.1
    "2b7e151628aed2a6abf7158809cf4f3c, 3243f6a8885a308d313198a2e0370734,"
        + " 3925841d02dc09fbdc118597196a0b32",
    "000102030405060708090a0b0c0d0e0f, 00112233445566778899aabbccddeeff,"
        + " 69c4e0d86a7b0430d8cdb78070b4c55a"
  })
  void encryptsAndDecryptsTheStandardsVectors(String key, String plain, String cipher) {
    Block[] keys = roundKeys(key);
    Block x = Block.hex(plain);
    for (int i = 0; i < 9; i++) {
      x = x.aese(keys[i]).aesmc();
    }
    x = x.aese(keys[9]).xor(keys[10]);
    assertThat(x.hex()).isEqualTo(cipher);

    for (int i = 10; i > 1; i--) {
      x = x.aesd(i == 10 ? keys[i] : keys[i].aesimc()).aesimc();
    }
    assertThat(x.aesd(keys[1].aesimc()).xor(keys[0]).hex()).isEqualTo(plain);
  }

  @Test
  void roundOneOfAppendixBStepByStep() {
    Block start = Block.hex("193de3bea0f4e22b9ac68d2ae9f84808");
    Block zero = new Block(0, 0);
    assertThat(start.aese(zero).hex()).isEqualTo("d4bf5d30e0b452aeb84111f11e2798e5");
    assertThat(start.aese(zero).aesmc().hex()).isEqualTo("046681e5e0cb199a48f8d37a2806264c");
    assertThat(start.aese(zero).aesd(zero)).isEqualTo(start);
    assertThat(start.aesmc().aesimc()).isEqualTo(start);
  }
}
