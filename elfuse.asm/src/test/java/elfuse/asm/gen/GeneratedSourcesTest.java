package elfuse.asm.gen;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import elfuse.asm.decode.DecodeTree;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.RowFields;
import elfuse.asm.table.Types;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the table is turned into. */
class GeneratedSourcesTest {
  private static final Path MODULE = Path.of("").toAbsolutePath();

  /** HotSpot does not compile methods that are larger ({@code -XX:HugeMethodLimit}). */
  private static final int LARGEST_COMPILED_METHOD = 8000;

  @Test
  void checkedInSourcesAreWhatTheTableGives() throws Exception {
    List<String> stale = new ArrayList<>();
    for (Map.Entry<String, String> file : Generate.sources(MODULE).entrySet()) {
      Path path = MODULE.resolve("src/main/java").resolve(file.getKey());
      if (!Files.exists(path) || !Generate.same(Files.readString(path), file.getValue())) {
        stale.add(file.getKey());
      }
    }
    assertThat(stale).as("run elfuse.asm.gen.Generate and format").isEmpty();
  }

  @Test
  void everyMethodOfTheDecoderIsSmallEnoughToBeCompiled() throws Exception {
    List<String> large = new ArrayList<>();
    int methods = 0;
    try (InputStream in = DecodeTree.class.getResourceAsStream("DecodeTree.class")) {
      for (MethodModel method : ClassFile.of().parse(in.readAllBytes()).methods()) {
        methods++;
        CodeModel code = method.code().orElseThrow();
        int length = ((CodeAttribute) code).codeLength();
        if (length >= LARGEST_COMPILED_METHOD) {
          large.add(method.methodName() + ": " + length);
        }
      }
    }
    assertThat(methods).isPositive();
    assertThat(large).isEmpty();
  }

  @Test
  void everyRowIsReachable() {
    Random random = new Random(1);
    Set<Opcode> missing = new HashSet<>(List.of(Opcode.values()));
    for (Opcode opcode : Opcode.values()) {
      for (int i = 0; i < 100_000 && missing.contains(opcode); i++) {
        int word = random.nextInt() & ~opcode.mask() | opcode.bits();
        if (Decoder.decode(word) == opcode) {
          missing.remove(opcode);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noWordBelongsToTwoRows() throws Exception {
    Random random = new Random(2);
    List<String> overlaps = new ArrayList<>();
    List<Row> rows = Generate.rows(MODULE);
    for (Row row : rows) {
      for (Row other : rows) {
        boolean compatible = ((row.bits() ^ other.bits()) & row.mask() & other.mask()) == 0;
        if (row == other || !compatible) {
          continue;
        }
        for (int i = 0; i < 2000; i++) {
          int word = random.nextInt() & ~(row.mask() | other.mask()) | row.bits() | other.bits();
          if (allows(row, word) && allows(other, word)) {
            overlaps.add(String.format("%08x is %s and %s", word, row.name(), other.name()));
            break;
          }
        }
      }
    }
    assertThat(overlaps).isEmpty();
  }

  private static boolean allows(Row row, int word) {
    RowFields fields = new RowFields(row, word);
    for (Expr reserved : Types.reservedConditions(row)) {
      if (reserved.eval(fields) == 0) {
        return false;
      }
    }
    return row.constraint() == null || row.constraint().eval(fields) != 0;
  }
}
