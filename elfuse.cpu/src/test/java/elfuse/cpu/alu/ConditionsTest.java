package elfuse.cpu.alu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "0, eq, 0xf0f0", "1, ne, 0x0f0f", "2, cs, 0xcccc", "3, cc, 0x3333",
    "4, mi, 0xff00", "5, pl, 0x00ff", "6, vs, 0xaaaa", "7, vc, 0x5555",
    "8, hi, 0x0c0c", "9, ls, 0xf3f3", "10, ge, 0xaa55", "11, lt, 0x55aa",
    "12, gt, 0x0a05", "13, le, 0xf5fa", "14, al, 0xffff", "15, nv, 0xffff"
  })
  void holdsForTheseFlags(int condition, String name, String mask) {
    assertThat(Conditions.mask(condition)).isEqualTo(Integer.decode(mask));
    for (int nzcv = 0; nzcv < 16; nzcv++) {
      assertThat(Conditions.holds(Conditions.mask(condition), nzcv))
          .isEqualTo((Integer.decode(mask) >> nzcv & 1) != 0);
    }
  }
}
