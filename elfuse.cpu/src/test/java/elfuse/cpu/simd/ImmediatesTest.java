package elfuse.cpu.simd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImmediatesTest {
  @ParameterizedTest
  @CsvSource({
    "0,  0, 0x000000ab000000ab",
    "0,  1, 0x000000ab000000ab",
    "0,  2, 0x0000ab000000ab00",
    "0,  4, 0x00ab000000ab0000",
    "0,  6, 0xab000000ab000000",
    "0,  8, 0x00ab00ab00ab00ab",
    "0, 10, 0xab00ab00ab00ab00",
    "0, 12, 0x0000abff0000abff",
    "0, 13, 0x00abffff00abffff",
    "0, 14, 0xabababababababab",
    "1, 14, 0xff00ff00ff00ffff"
  })
  void expandAsTheArmArmSays(int op, int cmode, String expected) {
    assertThat(Immediates.expand(op, cmode, 0xab))
        .isEqualTo(Long.parseUnsignedLong(expected.substring(2), 16));
  }
}
