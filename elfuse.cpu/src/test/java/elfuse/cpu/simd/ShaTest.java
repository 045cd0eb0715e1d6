package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** SHA-1 and SHA-256 of one block, composed of the instructions as their users do. */
class ShaTest {
  private static final int[] K256 = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2
  };

  /** {@return the message as its only padded block, words in the order of the registers} */
  private static int[] block(byte[] message) {
    ByteBuffer b = ByteBuffer.allocate(64).order(ByteOrder.BIG_ENDIAN);
    b.put(message).put((byte) 0x80).putLong(56, 8L * message.length);
    int[] words = new int[16];
    b.rewind().asIntBuffer().get(words);
    return words;
  }

  private static void put(long[] v, int register, int... words) {
    Sha1.store(v, register, words[0], words[1], words[2], words[3]);
  }

  /** Puts the block in V16–V19. */
  private static void load(long[] v, byte[] message) {
    int[] w = block(message);
    for (int i = 0; i < 4; i++) {
      put(v, 16 + i, w[4 * i], w[4 * i + 1], w[4 * i + 2], w[4 * i + 3]);
    }
  }

  /** Adds four words to a register. */
  private static void add(long[] v, int d, int n, int... words) {
    put(v, 31, words);
    v[2 * d] = Lanes.add(v[2 * n], v[62], 2);
    v[2 * d + 1] = Lanes.add(v[2 * n + 1], v[63], 2);
  }

  private static String hex(long[] v, int register, int words) {
    StringBuilder s = new StringBuilder();
    for (int i = 0; i < words; i++) {
      s.append(HexFormat.of().toHexDigits(Sha1.word(v, register, i)));
    }
    return s.toString();
  }

  private static String sha1(byte[] message) {
    int[] constants = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
    long[] v = new long[64];
    load(v, message);
    put(v, 0, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
    v[2] = 0xc3d2e1f0L;
    for (int i = 0; i < 20; i++) {
      int w = 16 + i % 4;
      if (i >= 4) {
        Sha1.sha1su0(v, w, 16 + (i + 1) % 4, 16 + (i + 2) % 4);
        Sha1.sha1su1(v, w, 16 + (i + 3) % 4);
      }
      int k = constants[i / 5];
      add(v, 2, w, k, k, k, k);
      long next = Sha1.sha1h(v[0]);
      switch (i / 5) {
        case 0 -> Sha1.sha1c(v, 0, 1, 2);
        case 2 -> Sha1.sha1m(v, 0, 1, 2);
        default -> Sha1.sha1p(v, 0, 1, 2);
      }
      v[2] = next;
    }
    add(v, 0, 0, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
    v[2] += 0xc3d2e1f0L;
    return hex(v, 0, 4) + hex(v, 1, 1);
  }

  private static String sha256(byte[] message) {
    long[] v = new long[64];
    load(v, message);
    put(v, 0, 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a);
    put(v, 1, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
    for (int i = 0; i < 16; i++) {
      int w = 16 + i % 4;
      if (i >= 4) {
        Sha256.sha256su0(v, w, 16 + (i + 1) % 4);
        Sha256.sha256su1(v, w, 16 + (i + 2) % 4, 16 + (i + 3) % 4);
      }
      add(v, 2, w, K256[4 * i], K256[4 * i + 1], K256[4 * i + 2], K256[4 * i + 3]);
      v[6] = v[0];
      v[7] = v[1];
      Sha256.sha256h(v, 0, 1, 2);
      Sha256.sha256h2(v, 1, 3, 2);
    }
    add(v, 0, 0, 0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a);
    add(v, 1, 1, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19);
    return hex(v, 0, 4) + hex(v, 1, 4);
  }

  @Test
  void abcHasThePublishedDigests() {
    byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
    assertThat(sha1(abc)).isEqualTo("a9993e364706816aba3e25717850c26c9cd0d89d");
    assertThat(sha256(abc))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void otherBlocksHaveTheDigestsThatTheJdkComputes() throws Exception {
    Random random = new Random(1);
    for (int length = 0; length < 56; length++) {
      byte[] message = new byte[length];
      random.nextBytes(message);
      assertThat(sha1(message))
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(message)));
      assertThat(sha256(message))
          .isEqualTo(
              HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(message)));
    }
  }
}
