package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolynomialsTest {
  private static void product(long a, long b, long high, long low) {
    assertThat(Long.toHexString(Polynomials.productHigh(a, b))).isEqualTo(Long.toHexString(high));
    assertThat(Long.toHexString(Polynomials.productLow(a, b))).isEqualTo(Long.toHexString(low));
  }

  @Test
  void publishedCarrylessProducts() {
    // The four quadword products of the example in Intel's carry-less multiplication white paper.
    long a1 = 0x7b5b546573745665L;
    long a0 = 0x63746f725d53475dL;
    long b1 = 0x4869285368617929L;
    long b0 = 0x5b477565726f6e5dL;
    product(a0, b0, 0x1d4d84c85c3440c0L, 0x929633d5d36f0451L);
    product(a0, b1, 0x1bd17c8d556ab5a1L, 0x7fa540ac2a281315L);
    product(a1, b0, 0x1a2bf6db3a30862fL, 0xbabf262df4b7d5c9L);
    product(a1, b1, 0x1d1e1f2c592e7c45L, 0xd66ee03e410fd4edL);
  }

  @Test
  void ghashOfGcmTestCaseTwo() {
    // GCM specification, test case 2: X1 = C1 · H. GCM numbers bits from the left of each byte, so
    // the bytes'
    // bits are reversed (RBIT); then x^128 = x^7 + x^2 + x + 1 folds the upper half of the product
    // down.
    long h0 = LaneBits.rbit(Long.reverseBytes(0x66e94bd4ef8a2c3bL));
    long h1 = LaneBits.rbit(Long.reverseBytes(0x884cfa59ca342b2eL));
    long c0 = LaneBits.rbit(Long.reverseBytes(0x0388dace60b6a392L));
    long c1 = LaneBits.rbit(Long.reverseBytes(0xf328c2b971b2fe78L));
    long crossLow = Polynomials.productLow(h0, c1) ^ Polynomials.productLow(h1, c0);
    long crossHigh = Polynomials.productHigh(h0, c1) ^ Polynomials.productHigh(h1, c0);
    long p0 = Polynomials.productLow(h0, c0);
    long p1 = Polynomials.productHigh(h0, c0) ^ crossLow;
    long p2 = Polynomials.productLow(h1, c1) ^ crossHigh;
    long p3 = Polynomials.productHigh(h1, c1);
    p1 ^= Polynomials.productLow(p3, 0x87);
    p2 ^= Polynomials.productHigh(p3, 0x87);
    p0 ^= Polynomials.productLow(p2, 0x87);
    p1 ^= Polynomials.productHigh(p2, 0x87);
    assertThat(Long.toHexString(Long.reverseBytes(LaneBits.rbit(p0))))
        .isEqualTo("5e2ec74691706288");
    assertThat(Long.toHexString(Long.reverseBytes(LaneBits.rbit(p1))))
        .isEqualTo("2c85b0685353deb7");
  }
}
