package elfuse.cpu.simd;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/** The rows of the instruction table that this package executes, and words of them. */
final class SimdRows {
  private SimdRows() {}

  /** {@return every row that {@link SimdExec} takes} */
  static Set<Opcode> all() {
    Set<Opcode> rows = EnumSet.allOf(Opcode.class);
    rows.removeIf(op -> !op.group().name().matches("(SIMD|CRYPTO)_.*"));
    return rows;
  }

  /** {@return those of them that do not compute in floating point} */
  static Set<Opcode> integer() {
    Set<Opcode> rows = all();
    rows.removeIf(op -> op.name().matches("F.*|[SU]CVTF.*|URECPE|URSQRTE"));
    return rows;
  }

  /** {@return a legal word of a row, often with one register in several places} */
  static int word(Opcode op, Random random) {
    while (true) {
      int word = op.bits() | random.nextInt() & ~op.mask();
      if (random.nextInt(4) == 0) {
        word = word & ~31 | word >>> 5 & 31;
      }
      if (random.nextInt(4) == 0) {
        word = word & ~(31 << 16) | (word & 31) << 16;
      }
      if (Decoder.decode(word) == op) {
        return word;
      }
    }
  }
}
