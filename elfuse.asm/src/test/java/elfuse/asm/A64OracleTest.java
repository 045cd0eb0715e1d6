package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.text.Forms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The instruction table against GNU binutils. */
class A64OracleTest {
  private static final int WORDS_FOR_A_ROW = 40;
  private static final int WORDS_FOR_AN_ALIAS = 20;
  private static final int RANDOM_WORDS = 1_000_000;

  @TempDir Path folder;

  @BeforeAll
  static void needsBinutils() {
    Binutils.assumeInstalled();
  }

  @Test
  void everySyntaxOfEveryRowMeansToGnuAsWhatItMeansToUs() throws Exception {
    Random random = RandomWords.random();
    List<String> lines = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    TextAssembler assembler = TextAssembler.of();
    for (Opcode opcode : Opcode.values()) {
      if (opcode == Opcode.ADRP) {
        continue; // GNU as leaves it to the linker; objdump holds it below
      }
      for (int form = 0; form < Forms.count(opcode); form++) {
        int words = form == 0 ? WORDS_FOR_A_ROW : WORDS_FOR_AN_ALIAS;
        for (int i = 0; i < words; i++) {
          int word = Forms.word(opcode, form, random);
          assertThat(word).as("a word for %s, syntax %d", opcode, form).isNotEqualTo(-1);
          String text = Forms.text(opcode, form, word, 0, target -> ".+" + target);
          String line = text.replace(".+-", ".-");
          lines.add(line);
          expected.add(assembler.assembleInstruction(line, 0));
        }
      }
    }
    int[] words = Binutils.assemble(lines, folder);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      if (words[i] != expected.get(i)) {
        wrong.add(
            String.format("%s: GNU as %08x, we %08x", lines.get(i), words[i], expected.get(i)));
      }
    }
    assertThat(wrong).as("of " + words.length + " lines").isEmpty();
  }

  @Test
  void randomWordsReadAsObjdumpReadsThem() throws Exception {
    Random random = RandomWords.random();
    int[] words = random.ints(RANDOM_WORDS).toArray();
    int decoded = compare(words, true);
    assertThat(decoded).isGreaterThan(RANDOM_WORDS / 4);
  }

  @Test
  void wordsOfEveryRowReadAsObjdumpReadsThem() throws Exception {
    Random random = RandomWords.random();
    int[] words = new int[Opcode.values().length * 400];
    for (int i = 0; i < words.length; i++) {
      words[i] = RandomWords.of(Opcode.values()[i / 400], random);
    }
    assertThat(compare(words, false)).isEqualTo(words.length);
  }

  @Test
  void aliasesReadAsObjdumpReadsThem() throws Exception {
    Random random = RandomWords.random();
    List<Integer> words = new ArrayList<>();
    for (Opcode opcode : Opcode.values()) {
      for (int form = 1; form < Forms.count(opcode); form++) {
        for (int i = 0; i < WORDS_FOR_AN_ALIAS; i++) {
          words.add(Forms.word(opcode, form, random));
        }
      }
    }
    int[] array = words.stream().mapToInt(Integer::intValue).toArray();
    assertThat(compare(array, false)).isEqualTo(array.length);
  }

  /** Compares every word's text; {@return how many words we decode} */
  private int compare(int[] words, boolean andMissing) throws Exception {
    List<String> texts = Binutils.disassemble(words, folder);
    Disassembler disassembler = Disassembler.of();
    List<String> wrong = new ArrayList<>();
    int decoded = 0;
    for (int i = 0; i < words.length; i++) {
      Opcode opcode = Decoder.decode(words[i]);
      String theirs = texts.get(i);
      if (opcode == null) {
        if (andMissing && theirs != null && !Differences.isBeyondTheTable(words[i], theirs)) {
          wrong.add(String.format("%08x is not decoded, objdump: %s", words[i], theirs));
        }
        continue;
      }
      decoded++;
      String ours = disassembler.disassemble(words[i], 4L * i);
      if (!ours.equals(theirs) && !Differences.isExplained(opcode, words[i], ours, theirs)) {
        wrong.add(String.format("%08x %s: %s, objdump: %s", words[i], opcode, ours, theirs));
      }
    }
    assertThat(wrong).isEmpty();
    return decoded;
  }

  @Test
  void assemblingWhatWasDisassembledGivesTheWordBack() {
    Random random = RandomWords.random();
    Disassembler disassembler = Disassembler.of();
    TextAssembler assembler = TextAssembler.of();
    List<String> wrong = new ArrayList<>();
    Set<Opcode> withIgnoredBits = Differences.WITH_IGNORED_BITS;
    for (Opcode opcode : Opcode.values()) {
      for (int i = 0; i < 200; i++) {
        int word = RandomWords.of(opcode, random);
        long address = random.nextInt(1 << 20) * 4L;
        String text = disassembler.disassemble(word, address);
        int back = assembler.assembleInstruction(text, address);
        boolean same =
            word == back
                || withIgnoredBits.contains(opcode)
                    && Decoder.decode(back) == opcode
                    && disassembler.disassemble(back, address).equals(text);
        if (!same) {
          wrong.add(String.format("%08x %s: %s -> %08x", word, opcode, text, back));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
