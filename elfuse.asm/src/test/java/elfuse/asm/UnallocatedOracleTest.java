package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reserved values of every row against objdump. Random words seldom come near a row; these have
 * its literal bits, so that what is wrong in them is what its constraint says.
 */
class UnallocatedOracleTest {
  private static final int WORDS_FOR_A_ROW = 200;

  @TempDir Path folder;

  @BeforeAll
  static void needsBinutils() {
    Binutils.assumeInstalled();
  }

  @Test
  void whatTheConstraintOfARowRefusesIsUndefinedToObjdumpToo() throws Exception {
    Random random = RandomWords.random();
    List<Integer> refused = new ArrayList<>();
    List<Opcode> rows = new ArrayList<>();
    for (Opcode opcode : Opcode.values()) {
      for (int i = 0; i < WORDS_FOR_A_ROW; i++) {
        int word = random.nextInt() & ~opcode.mask() | opcode.bits();
        if (Decoder.decode(word) == null) {
          refused.add(word);
          rows.add(opcode);
        }
      }
    }
    int[] words = refused.stream().mapToInt(Integer::intValue).toArray();
    List<String> texts = Binutils.disassemble(words, folder);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String theirs = texts.get(i);
      if (theirs != null && !Differences.isBeyondTheTable(words[i], theirs)) {
        wrong.add(String.format("%08x of %s, objdump: %s", words[i], rows.get(i), theirs));
      }
    }
    assertThat(refused).hasSizeGreaterThan(Opcode.values().length);
    assertThat(wrong).isEmpty();
  }
}
