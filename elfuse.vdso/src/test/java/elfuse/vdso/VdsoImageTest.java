package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VdsoImageTest {
  private static final VdsoImage VDSO = VdsoImage.build();
  private static final int SVC = 0xd4000001;
  private static final int RET = 0xd65f03c0;

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
    assertThat(word(VDSO.offsetOf("__kernel_rt_sigreturn"))).isEqualTo(0xd2801168);
    assertThat(word(VDSO.offsetOf("__kernel_rt_sigreturn") + 4)).isEqualTo(0xd4000001);
  }

  @ParameterizedTest
  @CsvSource({
    "__kernel_clock_gettime, __kernel_clock_getres, 113", // asm-generic/unistd.h
    "__kernel_clock_getres, __kernel_gettimeofday, 114",
    "__kernel_gettimeofday, __kernel_getcpu, 169"
  })
  void functionHasOneSystemCallAtItsEnd(String name, String next, int number) {
    List<Integer> calls = calls(VDSO.offsetOf(name), VDSO.offsetOf(next));
    assertThat(calls).hasSize(1);
    assertThat(word(calls.get(0) - 4)).as("mov x8").isEqualTo(0xd2800008 | number << 5);
    assertThat(word(calls.get(0) + 4)).as("ret").isEqualTo(RET);
  }

  @Test
  void getcpuMakesNoSystemCall() {
    assertThat(calls(VDSO.offsetOf("__kernel_getcpu"), VdsoImage.SIZE)).isEmpty();
  }

  @Test
  void counterIsReadFirstAndNotBeforeEarlierInstructions() {
    int start = VDSO.offsetOf("__kernel_clock_gettime");
    assertThat(word(start)).as("isb").isEqualTo(0xd5033fdf);
    assertThat(word(start + 4)).as("mrs x9, cntvct_el0").isEqualTo(0xd53be049);
  }

  @Test
  void vvarPageIsOnePageBelow() {
    int start = VDSO.offsetOf("__kernel_clock_gettime");
    assertThat(word(start + 8)).as("adrp x2, .").isEqualTo(0x90000002);
    assertThat(word(start + 12)).as("sub x2, x2, #1, lsl #12").isEqualTo(0xd1400442);
  }

  @Test
  void clockCallsAreTheTwoThatSeed() {
    int gettime = VDSO.offsetOf("__kernel_clock_gettime");
    int getres = VDSO.offsetOf("__kernel_clock_getres");
    int gettimeofday = VDSO.offsetOf("__kernel_gettimeofday");
    int getcpu = VDSO.offsetOf("__kernel_getcpu");
    long[] expected = {calls(gettime, getres).get(0) + 4, calls(gettimeofday, getcpu).get(0) + 4};
    assertThat(LongStream.range(-2 * VvarPage.SIZE, 2 * VdsoImage.SIZE).filter(VDSO::isClockCall))
        .containsExactly(expected[0], expected[1]);
    assertThat(VDSO.isClockCall(Long.MIN_VALUE)).isFalse();
    assertThat(VDSO.isClockCall(expected[0] + (1L << 32))).isFalse();
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

  /** {@return where the system calls in a part of the image are} */
  private static List<Integer> calls(int from, int to) {
    return IntStream.iterate(from, at -> at < to, at -> at + 4)
        .filter(at -> word(at) == SVC)
        .boxed()
        .toList();
  }

  private static int word(int offset) {
    return ByteBuffer.wrap(VDSO.bytes()).order(ByteOrder.LITTLE_ENDIAN).getInt(offset);
  }
}
