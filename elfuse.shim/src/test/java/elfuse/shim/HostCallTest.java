package elfuse.shim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostCallTest {

  @ParameterizedTest
  @EnumSource
  void isFoundByItsNumber(HostCall call) {
    assertThat(HostCall.of(call.number())).isSameAs(call);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 4, 0xffff, 0x1_0000_0001L, Long.MIN_VALUE})
  void otherNumbersAreNone(long number) {
    assertThat(HostCall.of(number)).isNull();
  }
}
