package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.simd.OneInstruction.Case;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every integer and cryptographic row against qemu: random legal words, registers with lanes at the
 * edges of their ranges, random QC; afterwards all of X, SP, V, FPSR and memory must be the same.
 * {@code -Delfuse.simd.seed=} and {@code -Delfuse.simd.cases=} choose other cases and their number
 * per row.
 */
class SimdExecOracleTest {
  private static final long SEED = Long.getLong("elfuse.simd.seed", 20240601);
  private static final int CASES = Integer.getInteger("elfuse.simd.cases", 200);

  private static final long[] EDGES = {
    0,
    1,
    2,
    0x7f,
    0x80,
    0x81,
    0xfe,
    0xff,
    0x7fff,
    0x8000,
    0x8001,
    0xffff,
    0x7fffffffL,
    0x80000000L,
    0xffffffffL
  };

  @TempDir Path directory;

  @Test
  void everyRowGivesWhatQemuGives() throws Exception {
    Set<Opcode> compared = EnumSet.noneOf(Opcode.class);
    OneInstruction.run(
        directory,
        SimdExecOracleTest::cases,
        (c, after) -> {
          compare(c, after);
          compared.add(c.op());
        });
    assertThat(compared).hasSameElementsAs(SimdRows.integer());
  }

  private static Iterator<Case> cases() {
    Random random = new Random(SEED);
    return SimdRows.integer().stream()
        .flatMap(op -> Stream.generate(() -> op).limit(CASES))
        .map(op -> new Case(op, randomState(random, SimdRows.word(op, random))))
        .iterator();
  }

  private static ByteBuffer randomState(Random random, int word) {
    ByteBuffer s = OneInstruction.state();
    s.putInt(OneInstruction.WORD, word);
    s.putInt(OneInstruction.FPSR, random.nextInt(4) == 0 ? LaneSat.QC : 0);
    for (int i = OneInstruction.X; i < OneInstruction.SIZE; i += 8) {
      s.putLong(i, i < OneInstruction.V + 512 ? randomHalf(random) : random.nextLong());
    }
    // Whatever is the base register of a structure load or store points into the memory.
    int n = word >>> 5 & 31;
    s.putLong(OneInstruction.X + 8 * n, OneInstruction.MEMORY + random.nextInt(193));
    return s;
  }

  private static long randomHalf(Random random) {
    if (random.nextInt(4) == 0) {
      return random.nextLong();
    }
    int size = random.nextInt(4);
    long half = 0;
    for (int i = 0; i < 8 >> size; i++) {
      long edge = EDGES[random.nextInt(EDGES.length)];
      half =
          Lanes.withLane(
              half,
              i,
              size,
              switch (random.nextInt(4)) {
                case 0 -> random.nextLong();
                case 1 -> -edge;
                default -> edge;
              });
    }
    return half;
  }

  private static void compare(Case c, ByteBuffer expected) {
    assertThat(expected.getInt(OneInstruction.UNDEFINED)).as("%s is undefined", c.op()).isZero();
    ByteBuffer actual = OneInstruction.state();
    actual.put(0, c.before(), 0, OneInstruction.SIZE);
    CpuState s = new CpuState(new BufferMemory(actual, OneInstruction.STATE));
    for (int i = 0; i < 32; i++) {
      s.x[i] = actual.getLong(OneInstruction.X + 8 * i);
    }
    for (int i = 0; i < 64; i++) {
      s.v[i] = actual.getLong(OneInstruction.V + 8 * i);
    }
    s.fpsr = actual.getInt(OneInstruction.FPSR);

    SimdExec.execute(s, c.op(), c.word());

    for (int i = 0; i < 32; i++) {
      actual.putLong(OneInstruction.X + 8 * i, s.x[i]);
    }
    for (int i = 0; i < 64; i++) {
      actual.putLong(OneInstruction.V + 8 * i, s.v[i]);
    }
    actual.putInt(OneInstruction.FPSR, s.fpsr);
    int at = actual.mismatch(expected);
    if (at >= 0) {
      at &= ~7;
      assertThat(Long.toHexString(actual.getLong(at)))
          .as("%s %08x at %s", c.op(), c.word(), place(at))
          .isEqualTo(Long.toHexString(expected.getLong(at)));
    }
  }

  private static String place(int at) {
    if (at < OneInstruction.X) {
      return "FPSR";
    }
    if (at < OneInstruction.V) {
      return "X" + (at - OneInstruction.X) / 8;
    }
    return at < OneInstruction.V + 512
        ? "V" + (at - OneInstruction.V) / 16 + " half " + (at / 8 & 1)
        : "memory";
  }
}
