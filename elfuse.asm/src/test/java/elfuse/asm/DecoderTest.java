package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DecoderTest {
  @Test
  void knowsInstructionsOfEveryKind() {
    assertThat(Decoder.decode(0x91000420)).isEqualTo(Opcode.ADD_IMM);
    assertThat(Decoder.decode(0xd65f03c0)).isEqualTo(Opcode.RET);
    assertThat(Decoder.decode(0xd4000001)).isEqualTo(Opcode.SVC);
    assertThat(Decoder.decode(0xa9bf7bfd)).isEqualTo(Opcode.STP_PRE);
    assertThat(Decoder.decode(0x4ea28420)).isEqualTo(Opcode.ADD_VEC);
    assertThat(Decoder.decode(0xb8e00041)).isEqualTo(Opcode.LDADD);
    assertThat(Decoder.decode(0)).isEqualTo(Opcode.UDF);
  }

  @Test
  void answersNullForUnallocatedWords() {
    assertThat(Decoder.decode(0xffffffff)).isNull();
    assertThat(Decoder.decode(0x04000000)).as("SVE").isNull();
    assertThat(Decoder.decode(0x12007c00)).as("bitmask immediate of all ones").isNull();
    assertThat(Decoder.decode(0x52c00000)).as("MOVZ w0 with LSL 32").isNull();
    assertThat(Decoder.decode(0x0ee28420)).as("ADD .1d").isNull();
  }

  @Test
  void rowsTellTheirFields() {
    assertThat(Opcode.ADD_IMM.fields())
        .containsExactly(
            new Field("sf", 31, 1),
            new Field("sh", 22, 1),
            new Field("imm12", 10, 12),
            new Field("Rn", 5, 5),
            new Field("Rd", 0, 5));
    assertThat(Opcode.ADD_IMM.field("imm12").extract(0x91000420)).isEqualTo(1);
    assertThat(Opcode.B.field("imm26").extractSigned(0x17ffffff)).isEqualTo(-1);
    assertThat(Opcode.ADD_IMM.field("Rd").insert(0x91000420, 30)).isEqualTo(0x9100043e);
    assertThat(Opcode.ADD_IMM.group()).isEqualTo(Group.ADD_SUB_IMM);
    assertThat(Opcode.LDADD.feature()).isEqualTo(Feature.LSE);
  }

  @Test
  void refusesFieldsThatAreNotThere() {
    assertThatThrownBy(() -> Opcode.RET.field("imm12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RET has no field imm12");
    assertThatThrownBy(() -> Opcode.ADD_IMM.field("Rd").insert(0, 32))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Rd: 32 is not in 0..31");
  }
}
