package elfuse.hv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RegistersTest {

  @Test
  void generalRegistersAreFoundByNumber() {
    for (int n = 0; n <= 30; n++) {
      assertThat(Reg.x(n).name()).isEqualTo("X" + n);
    }
    assertThatThrownBy(() -> Reg.x(31)).hasMessageContaining("X31");
    assertThatThrownBy(() -> Reg.x(-1)).hasMessageContaining("X-1");
  }

  @Test
  void systemRegisterEncodingsAreThoseOfHypervisorFramework() {
    assertThat(SysReg.TPIDR_EL1.encoding()).isEqualTo(0xc684);
    assertThat(SysReg.CONTEXTIDR_EL1.encoding()).isEqualTo(0xc681);
    assertThat(SysReg.SCTLR_EL1.encoding()).isEqualTo(0xc080);
    assertThat(SysReg.VBAR_EL1.encoding()).isEqualTo(0xc600);
  }

  @Test
  void noTwoSystemRegistersShareAnEncoding() {
    assertThat(Arrays.stream(SysReg.values()).map(SysReg::encoding)).doesNotHaveDuplicates();
  }

  @Test
  void aConfigurationOutOfRangeIsRefusedByName() {
    assertThatThrownBy(() -> new VmConfig(31, 0)).hasMessageContaining("ipaBits 31");
    assertThatThrownBy(() -> new VmConfig(49, 0)).hasMessageContaining("ipaBits 49");
    assertThatThrownBy(() -> new VmConfig(40, -1)).hasMessageContaining("counterFrequency -1");
  }

  @Test
  void anUnknownBackendIsRefusedByName() {
    assertThatThrownBy(() -> Hypervisors.open("no-such"))
        .isInstanceOf(HypervisorException.class)
        .hasMessageContaining("no-such");
  }
}
