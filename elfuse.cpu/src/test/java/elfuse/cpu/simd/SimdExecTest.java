package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import elfuse.cpu.engine.CpuState;
import elfuse.cpu.engine.GuestAbort;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimdExecTest {
  private static final long BASE = 0x10000;

  private final ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
  private final CpuState s = new CpuState(new BufferMemory(bytes, BASE));

  private void run(int word) {
    SimdExec.execute(s, Decoder.decode(word), word);
  }

  private static long hex(String digits) {
    return Long.parseUnsignedLong(digits, 16);
  }

  private String register(int n) {
    return String.format("%016x_%016x", s.v[2 * n + 1], s.v[2 * n]);
  }

  private void set(int n, String digits) {
    s.v[2 * n + 1] = hex(digits.substring(0, 16));
    s.v[2 * n] = hex(digits.substring(17));
  }

  @ParameterizedTest
  @CsvSource({
    // add v0.8b, v1.8b, v2.8b: the upper half is cleared
    "0e228420, 7f808182ff000102_7f808182ff000102, 0101010101010101_0101010101010101,"
        + " 0000000000000000_8081828300010203",
    // sqadd b0, b1, b2: only lane 0 counts, the rest is cleared
    "5e220c20, 7f808182ff00017f_7f808182ff00017f, 0101010101010101_0101010101010101,"
        + " 0000000000000000_000000000000007f",
    // xtn2 v0.16b, v1.8h: the lower half stays
    "4e212820, 1122334455667788_99aabbccddeeff00, 0000000000000000_0000000000000000,"
        + " 22446688aaccee00_dddddddddddddddd",
    // uqxtn2 v0.16b, v1.8h
    "6e214820, 0122334455660088_99aa00ccddee0000, 0000000000000000_0000000000000000,"
        + " ffffff88ffccff00_dddddddddddddddd",
    // shrn v0.8b, v1.8h, #4
    "0f0c8420, 1122334455667788_99aabbccddeeff00, 0000000000000000_0000000000000000,"
        + " 0000000000000000_123456789abcdef0",
    // uaddl2 v0.8h, v1.16b, v2.16b
    "6e220020, ff80400001020304_0000000000000000, ffffffff01010101_0000000000000000,"
        + " 01fe017f013f00ff_0002000300040005",
    // ext v0.16b, v1.16b, v2.16b, #9
    "6e024820, 0f0e0d0c0b0a0908_0706050403020100, 1f1e1d1c1b1a1918_1716151413121110,"
        + " 1817161514131211_100f0e0d0c0b0a09",
    // addp v0.2d, v1.2d, v2.2d
    "4ee2bc20, 0000000000000001_0000000000000002, 0000000000000010_0000000000000020,"
        + " 0000000000000030_0000000000000003",
    // addp d0, v1.2d
    "5ef1b820, ffffffffffffffff_0000000000000002, 0000000000000010_0000000000000020,"
        + " 0000000000000000_0000000000000001",
    // uminv b0, v1.16b
    "6e31a820, ff09ff05ff08ff07_ff09ff04ff08ff07, 0000000000000000_0000000000000000,"
        + " 0000000000000000_0000000000000004",
    // movi v0.2d, #0xff00ff00ff00ff00
    "6f05e540, 0000000000000000_0000000000000000, 0000000000000000_0000000000000000,"
        + " ff00ff00ff00ff00_ff00ff00ff00ff00",
    // mvni v0.4s, #0x12, msl #16
    "6f00d640, 0000000000000000_0000000000000000, 0000000000000000_0000000000000000,"
        + " ffed0000ffed0000_ffed0000ffed0000",
    // bic v0.4h, #0x12, lsl #8
    "2f00b640, 0000000000000000_0000000000000000, 0000000000000000_0000000000000000,"
        + " 0000000000000000_cdddcdddcdddcddd",
    // sqdmull v0.4s, v1.4h, v2.h[3]
    "0f72b020, 0000000000000000_8000000100020003, 0000000000000000_8000000000000000,"
        + " 7fffffffffff0000_fffe0000fffd0000",
    // dup v0.4s, wzr
    "4e040fe0, 0000000000000000_0000000000000000, 0000000000000000_0000000000000000,"
        + " 0000000000000000_0000000000000000",
    // ins v0.h[7], wzr
    "4e1e1fe0, 0000000000000000_0000000000000000, 0000000000000000_0000000000000000,"
        + " 0000dddddddddddd_dddddddddddddddd"
  })
  void vectorsOneAndTwoGiveZero(String word, String one, String two, String zero) {
    set(0, "dddddddddddddddd_dddddddddddddddd");
    set(1, one);
    set(2, two);
    run((int) hex(word));
    assertThat(register(0)).isEqualTo(zero);
  }

  @Test
  void movesToGeneralRegistersExtendAsTheirWidthSays() {
    set(1, "0000000000000000_00000000ffffff80");
    run(0x0e012c23); // smov w3, v1.b[0]
    assertThat(s.x[3]).isEqualTo(0xffffff80L);
    run(0x4e012c23); // smov x3, v1.b[0]
    assertThat(s.x[3]).isEqualTo(-128L);
    s.x[CpuState.SP] = 7;
    run(0x0e043c3f); // umov wzr, v1.s[0]
    assertThat(s.x[CpuState.SP]).isEqualTo(7);
    assertThat(s.x[CpuState.ZERO]).isZero();
  }

  @Test
  void aTableMayHoldItsOwnDestination() {
    set(1, "0f0e0d0c0b0a0908_0706050403020100");
    set(2, "0001020304050607_08090a0b0c0d0e0f");
    run(0x4e020021); // tbl v1.16b, {v1.16b}, v2.16b
    assertThat(register(1)).isEqualTo("0001020304050607_08090a0b0c0d0e0f");
  }

  @Test
  void tbxKeepsBytesWithoutATableEntryAndListsWrapAround() {
    set(31, "3f3e3d3c3b3a3938_3736353433323130");
    set(0, "0f0e0d0c0b0a0908_0706050403020100");
    set(2, "0000000000000000_ff201f1000010f02");
    run(0x0e0233e0); // tbx v0.8b, {v31.16b, v0.16b}, v2.8b
    assertThat(register(0)).isEqualTo("0000000000000000_07060f0030313f32");
  }

  private void count() {
    for (int i = 0; i < bytes.capacity(); i++) {
      bytes.put(i, (byte) i);
    }
  }

  @Test
  void structureLoads() {
    count();
    s.x[CpuState.SP] = BASE + 1;
    s.x[5] = -16;
    run(0x4cc5a3ff); // ld1 {v31.16b, v0.16b}, [sp], x5
    assertThat(register(31)).isEqualTo("100f0e0d0c0b0a09_0807060504030201");
    assertThat(register(0)).isEqualTo("201f1e1d1c1b1a19_1817161514131211");
    assertThat(s.x[CpuState.SP]).isEqualTo(BASE - 15);

    s.x[1] = BASE + 7;
    run(0x0ddfe020); // ld3r {v0.8b-v2.8b}, [x1], #3
    assertThat(register(0)).isEqualTo("0000000000000000_0707070707070707");
    assertThat(register(2)).isEqualTo("0000000000000000_0909090909090909");
    assertThat(s.x[1]).isEqualTo(BASE + 10);

    s.x[1] = BASE;
    run(0x0c400020); // ld4 {v0.8b-v3.8b}, [x1]
    assertThat(register(0)).isEqualTo("0000000000000000_1c1814100c080400");
    assertThat(register(3)).isEqualTo("0000000000000000_1f1b17130f0b0703");
    assertThat(s.x[1]).isEqualTo(BASE);

    run(0x4ddf8420); // ld1 {v0.d}[1], [x1], #8
    assertThat(register(0)).isEqualTo("0706050403020100_1c1814100c080400");
    assertThat(s.x[1]).isEqualTo(BASE + 8);
  }

  @Test
  void structureStores() {
    set(1, "f00ff11ff22ff33f_f44ff55ff66ff77f");
    set(2, "e00ee11ee22ee33e_e44ee55ee66ee77e");
    s.x[1] = BASE + 1;
    run(0x4dbf4821); // st2 {v1.h, v2.h}[5], [x1], #4
    assertThat(bytes.getInt(1)).isEqualTo(0xe22ef22f);
    assertThat(bytes.get(0)).isZero();
    assertThat(bytes.get(5)).isZero();
    assertThat(s.x[1]).isEqualTo(BASE + 5);

    s.x[1] = BASE;
    run(0x4c9f4c20); // st3 {v0.2d-v2.2d}, [x1], #48
    long[] order = {s.v[0], s.v[2], s.v[4], s.v[1], s.v[3], s.v[5]};
    for (int i = 0; i < 6; i++) {
      assertThat(bytes.getLong(8 * i)).isEqualTo(order[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0x4cc5a3ff, 0x0ddfe03f, 0x4c9f4c3f, 0x4dbf483f, 0x0cdf003f})
  void aFaultLeavesTheBaseForTheRestart(int withBaseSp) {
    s.x[5] = 16;
    s.x[CpuState.SP] = BASE + bytes.capacity() - 2;
    assertThatThrownBy(() -> run(withBaseSp)).isInstanceOf(GuestAbort.class);
    assertThat(s.x[CpuState.SP]).isEqualTo(BASE + bytes.capacity() - 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowOfTheTableIsExecuted(Opcode op) {
    Random random = new Random(op.name().hashCode());
    for (int i = 0; i < 20; i++) {
      int word = SimdRows.word(op, random);
      s.x[word >>> 5 & 31] = BASE;
      SimdExec.execute(s, op, word);
    }
  }

  private static Set<Opcode> rows() {
    return SimdRows.all();
  }
}
