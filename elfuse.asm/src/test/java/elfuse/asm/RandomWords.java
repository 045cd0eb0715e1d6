package elfuse.asm;

import java.util.Random;

/** Random instruction words with a fixed or given seed ({@code -Delfuse.asm.seed=N}). */
public final class RandomWords {
  private RandomWords() {}

  /** {@return the random numbers for a test run} */
  public static Random random() {
    return new Random(Long.getLong("elfuse.asm.seed", 20240607L));
  }

  /** {@return a random word of the encoding, or 0 with a message when none is found} */
  public static int of(Opcode opcode, Random random) {
    for (int i = 0; i < 100_000; i++) {
      int word = random.nextInt() & ~opcode.mask() | opcode.bits();
      if (Decoder.decode(word) == opcode) {
        return word;
      }
    }
    throw new AssertionError("no word found for " + opcode);
  }
}
