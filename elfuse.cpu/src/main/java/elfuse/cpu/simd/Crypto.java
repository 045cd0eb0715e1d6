package elfuse.cpu.simd;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;

/** Cryptographic AES, three-register SHA and two-register SHA. */
final class Crypto {
  private Crypto() {}

  static void aes(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = Fields.d(word);
    int n = Fields.n(word);
    long low = v[n];
    long high = v[n + 1];
    switch (op) {
      case AESE -> {
        low ^= v[d];
        high ^= v[d + 1];
        v[d] = Aes.subShift(low, high);
        v[d + 1] = Aes.subShift(high, low);
      }
      case AESD -> {
        low ^= v[d];
        high ^= v[d + 1];
        v[d] = Aes.invSubShift(low, high);
        v[d + 1] = Aes.invSubShift(high, low);
      }
      case AESMC -> {
        v[d] = Aes.mixColumns(low);
        v[d + 1] = Aes.mixColumns(high);
      }
      case AESIMC -> {
        v[d] = Aes.invMixColumns(low);
        v[d + 1] = Aes.invMixColumns(high);
      }
      default -> throw new IllegalStateException(op.name());
    }
  }

  static void sha(CpuState s, Opcode op, int word) {
    long[] v = s.v;
    int d = word & 31;
    int n = word >>> 5 & 31;
    int m = word >>> 16 & 31;
    switch (op) {
      case SHA1C -> Sha1.sha1c(v, d, n, m);
      case SHA1P -> Sha1.sha1p(v, d, n, m);
      case SHA1M -> Sha1.sha1m(v, d, n, m);
      case SHA1SU0 -> Sha1.sha1su0(v, d, n, m);
      case SHA1SU1 -> Sha1.sha1su1(v, d, n);
      case SHA1H -> Fields.set64(v, 2 * d, Sha1.sha1h(v[2 * n]));
      case SHA256H -> Sha256.sha256h(v, d, n, m);
      case SHA256H2 -> Sha256.sha256h2(v, d, n, m);
      case SHA256SU0 -> Sha256.sha256su0(v, d, n);
      case SHA256SU1 -> Sha256.sha256su1(v, d, n, m);
      default -> throw new IllegalStateException(op.name());
    }
  }
}
