package elfuse.asm;

import elfuse.asm.table.Predicates;
import java.util.Random;

/** Random bitmask immediates. */
final class RandomMasks {
  private RandomMasks() {}

  /** {@return a 64-bit bitmask immediate; half of them are 32-bit ones, too} */
  static long next(Random random) {
    while (true) {
      int n = random.nextInt(2);
      int immr = random.nextInt(64);
      int imms = random.nextInt(64);
      if (Predicates.logicalImm(1, n, immr, imms)) {
        long value = Predicates.logicalValue(1, n, immr, imms);
        return n == 0 && random.nextBoolean() ? value & 0xffffffffL : value;
      }
    }
  }
}
