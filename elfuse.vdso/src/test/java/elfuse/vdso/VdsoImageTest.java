package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VdsoImageTest {
  private static final VdsoImage VDSO = VdsoImage.build();

  @Test
  void isOnePageAndTheSameAtEveryBuild() {
    assertThat(VDSO.bytes()).hasSize(VdsoImage.SIZE).isEqualTo(VdsoImage.build().bytes());
  }

  @Test
  void callersCannotChangeTheImage() {
    byte[] bytes = VDSO.bytes();
    bytes[0] ^= 1;
    assertThat(VDSO.bytes()).isNotEqualTo(bytes);
  }

  @Test
  void sigreturnIsTheTwoInstructionsThatUnwindersKnow() {
    // libgcc's and libunwind's test for a signal frame: mov x8, #139; svc #0
    assertThat(word("__kernel_rt_sigreturn", 0)).isEqualTo(0xd2801168);
    assertThat(word("__kernel_rt_sigreturn", 4)).isEqualTo(0xd4000001);
  }

  @ParameterizedTest
  @CsvSource({
    "__kernel_clock_gettime, 113", // asm-generic/unistd.h
    "__kernel_clock_getres, 114",
    "__kernel_gettimeofday, 169",
    "__kernel_getcpu, 168"
  })
  void functionAsksTheKernelAndReturns(String name, int number) {
    assertThat(word(name, 0)).as("mov x8, #%d", number).isEqualTo(0xd2800008 | number << 5);
    assertThat(word(name, 4)).as("svc #0").isEqualTo(0xd4000001);
    assertThat(word(name, 8)).as("ret").isEqualTo(0xd65f03c0);
  }

  @Test
  void listingNamesEveryFunctionWithItsAddress() {
    long base = 0x55_0000_0000L;
    String listing = VDSO.listing(base);
    for (String name : VdsoOracleTest.FUNCTIONS) {
      assertThat(listing)
          .contains(name + ":\n", Long.toHexString(base + VDSO.offsetOf(name)) + ":  ");
    }
  }

  @Test
  void unknownFunctionIsRefusedByName() {
    assertThatThrownBy(() -> VDSO.offsetOf("__vdso_time"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("__vdso_time");
  }

  private static int word(String function, int offset) {
    return ByteBuffer.wrap(VDSO.bytes())
        .order(ByteOrder.LITTLE_ENDIAN)
        .getInt(VDSO.offsetOf(function) + offset);
  }
}
