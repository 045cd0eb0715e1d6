package elfuse.testsuite.cpu;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;

/**
 * Random legal words of one row, with states that let them run: an address register points into the
 * record's memory, a branch goes to the runner's landing place.
 *
 * <p>Words whose effect the architecture leaves open (CONSTRAINED UNPREDICTABLE: write-back to a
 * transferred register, overlapping pairs) are not made, because two right CPUs may differ there.
 */
final class InstructionWords {
  private static final int TRIES = 100_000;

  private InstructionWords() {}

  /** {@return why a row is not compared with qemu-user, or null if it is} */
  static String notComparable(Opcode opcode) {
    return switch (opcode.name()) {
      case "SVC" -> "a system call of the runner; covered by every guest program";
      case "HVC", "SMC", "HLT", "ERET" -> "not for EL0; covered by the engine's system tests";
      case "SYS", "SYSL" -> "cache, TLB and translation instructions; covered by system tests";
      case "MRS", "MSR_REG" -> "system registers; those of EL0 are used by the runner itself";
      case "MSR_IMM" -> "PSTATE fields of EL1; covered by the engine's system tests";
      case "BRK" -> "a trap; covered by guest programs with a SIGTRAP handler";
      default -> null;
    };
  }

  /** {@return a record for one random word of the row} */
  static ByteBuffer record(RandomGenerator random, Opcode opcode) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      int word = random.nextInt() & ~opcode.mask() | opcode.bits();
      word = tame(opcode, word);
      if (Decoder.decode(word) != opcode || openEffect(opcode, word)) {
        continue;
      }
      ByteBuffer record = StateRecord.random(random, word);
      address(random, opcode, word, record);
      if (opcode == Opcode.FJCVTZS) {
        // qemu 7.2 sets Z for a flushed denormal, FPToFixedJS of the Arm ARM does not
        record.putLong(StateRecord.FPCR, record.getLong(StateRecord.FPCR) & ~(1L << 24));
      }
      return record;
    }
    throw new AssertionError("no legal word found for " + opcode);
  }

  private static boolean memory(Opcode opcode) {
    String group = opcode.group().name();
    return (group.contains("LDST") || group.equals("ATOMIC_MEMORY") || group.equals("COMPARE_SWAP"))
        && !group.contains("LITERAL");
  }

  /** Immediates small enough for the record's memory, branches to the landing place. */
  private static int tame(Opcode opcode, int word) {
    String group = opcode.group().name();
    switch (group) {
      case "UNCOND_BRANCH_IMM" -> {
        return word & 0xfc00_0000 | 2;
      }
      case "COND_BRANCH", "CMP_BRANCH" -> {
        return word & 0xff00_001f | 2 << 5;
      }
      case "TEST_BRANCH" -> {
        return word & 0xfff8_001f | 2 << 5;
      }
      case "LOAD_LITERAL", "LDST_SIMD_LITERAL" -> {
        return word & 0xff00_001f | (word >>> 5 & 0x3f) << 5; // the slot's own page
      }
      default -> {
        if (group.contains("UNSIGNED")) {
          return word & ~(0xff8 << 10); // imm12 below 8 units
        }
        if (!memory(opcode)) {
          return word;
        }
        if (group.contains("PAIR") || group.contains("NOALLOC") || group.contains("NONTEMPORAL")) {
          int imm7 = word << 10 >> 25;
          return word & ~(0x7f << 15) | (imm7 / 8 & 0x7f) << 15;
        }
        if (memory(opcode)
            && (group.contains("UNSC")
                || group.contains("UNPRIV")
                || group.contains("PRE")
                || group.contains("POST"))
            && !group.contains("SINGLE")
            && !group.contains("MULTI")) {
          int imm9 = word << 11 >> 23;
          return word & ~(0x1ff << 12) | (imm9 / 4 & 0x1ff) << 12;
        }
        return word;
      }
    }
  }

  private static boolean openEffect(Opcode opcode, int word) {
    if (!memory(opcode)) {
      return false;
    }
    String group = opcode.group().name();
    int rt = word & 31;
    int rn = word >>> 5 & 31;
    int rt2 = word >>> 10 & 31;
    int rs = word >>> 16 & 31;
    boolean vector = group.contains("SIMD");
    boolean writeBack =
        group.contains("PRE")
            || group.contains("POST")
            || opcode.name().endsWith("_PRE")
            || opcode.name().endsWith("_POST");
    if (group.contains("PAIR") || group.contains("NOALLOC") || group.contains("NONTEMPORAL")) {
      return rt == rt2 || !vector && writeBack && (rt == rn || rt2 == rn);
    }
    if (group.equals("LDST_EXCLUSIVE")) {
      boolean store = opcode.name().startsWith("ST");
      boolean pair = opcode.name().endsWith("P");
      return store && (rs == rt || rs == rn || pair && rs == rt2) || pair && rt == rt2;
    }
    return !vector && writeBack && rt == rn;
  }

  private static void address(RandomGenerator random, Opcode opcode, int word, ByteBuffer record) {
    int rn = word >>> 5 & 31;
    if (opcode.group().name().equals("UNCOND_BRANCH_REG")) {
      if (rn != 31) {
        record.putLong(StateRecord.X + 8 * rn, StateRecord.SLOT + 8);
      }
      return;
    }
    if (!memory(opcode)) {
      return;
    }
    String name = opcode.group().name();
    boolean aligned =
        name.contains("EXCLUSIVE")
            || name.contains("ORDERED")
            || name.contains("RCPC")
            || name.contains("ATOMIC")
            || name.contains("COMPARE_SWAP");
    if (name.contains("RCPC")) {
      record.putInt(0, word & ~(0x1ff << 12) | (word & 0x70 << 12)); // offsets of 16 bytes
    }
    if (name.endsWith("REGISTER") || name.endsWith("SIMD_REG")) {
      int rm = word >>> 16 & 31;
      if (rm != 31) {
        record.putLong(StateRecord.X + 8 * rm, random.nextInt(8));
      }
      if (rm == rn) {
        return; // the address is what it is: both sides fault alike
      }
    }
    if (rn != 31) {
      long offset = 192 + (aligned ? 16 * random.nextInt(8) : random.nextInt(128));
      record.putLong(StateRecord.X + 8 * rn, StateRecord.AREA + offset);
    }
  }
}
