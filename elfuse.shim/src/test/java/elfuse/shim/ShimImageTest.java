package elfuse.shim;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.Decoder;
import elfuse.asm.Opcode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShimImageTest {
  private static final long DOORBELL = 0x7f_fe80_0000L;
  private static final int SLOT = 0x80;

  static Stream<ShimImage> shims() {
    return Stream.of(
        ShimImage.build(HostCallRoute.hvc()), ShimImage.build(HostCallRoute.doorbell(DOORBELL)));
  }

  @ParameterizedTest
  @MethodSource("shims")
  void everyWordIsAnInstructionOfTheTable(ShimImage shim) {
    ByteBuffer words = words(shim);
    while (words.hasRemaining()) {
      int at = words.position();
      assertThat(Decoder.decode(words.getInt())).as("word at %#x", at).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("shims")
  void listingShowsEveryVectorAndEveryWord(ShimImage shim) {
    long base = 0x7f_fe01_0000L;
    String listing = shim.listing(base);
    for (String from :
        List.of("current level, SP_EL0", "current level, SP_EL1", "EL0", "AArch32")) {
      for (String kind : List.of("synchronous", "IRQ", "FIQ", "SError")) {
        assertThat(listing).contains("// " + kind + " from " + from + "\n");
      }
    }
    ByteBuffer words = words(shim);
    while (words.hasRemaining()) {
      long address = base + words.position();
      // positions are independent of the base, so the word is the same in the listing
      assertThat(listing).contains("%x:  %08x".formatted(address, words.getInt()));
    }
  }

  @ParameterizedTest
  @MethodSource("shims")
  void onlySynchronousExceptionsAreHandled(ShimImage shim) {
    ByteBuffer words = words(shim);
    for (int slot = 0; slot < 16; slot++) {
      Opcode first = Decoder.decode(words.getInt(slot * SLOT));
      switch (slot) {
        case 4 -> assertThat(first).isEqualTo(Opcode.B); // an abort of a fast path
        case 8 -> assertThat(first).isEqualTo(Opcode.STP_OFFSET); // fast paths begin here
        default -> assertThat(first).as("vector %d", slot).isIn(Opcode.HVC, Opcode.MOVZ);
      }
    }
  }

  @Test
  void hvcRouteNamesTheCallInTheImmediate() {
    ByteBuffer words = words(ShimImage.build(HostCallRoute.hvc()));
    int hvcBad = 0xd4000002 | HostCall.BAD.number() << 5;
    for (int slot = 0; slot < 16; slot++) {
      if (slot != 4 && slot != 8) {
        assertThat(words.getInt(slot * SLOT)).isEqualTo(hvcBad);
      }
    }
    assertThat(count(words, 0xd4000002 | HostCall.SYSCALL.number() << 5)).isOne();
    assertThat(count(words, 0xd4000002 | HostCall.EXCEPTION.number() << 5)).isOne();
  }

  @Test
  void doorbellRouteNeverCallsTheHypervisor() {
    ShimImage shim = ShimImage.build(HostCallRoute.doorbell(DOORBELL));
    ByteBuffer words = words(shim);
    while (words.hasRemaining()) {
      assertThat(Decoder.decode(words.getInt())).isNotIn(Opcode.HVC, Opcode.SMC);
    }
    assertThat(shim.route()).isEqualTo(new HostCallRoute.Doorbell(DOORBELL));
  }

  @ParameterizedTest
  @MethodSource("shims")
  void entryPointsLieBehindTheVectors(ShimImage shim) {
    assertThat(shim.startOffset()).isGreaterThanOrEqualTo(16 * SLOT).isLessThan(size(shim));
    assertThat(shim.resumeOffset()).isGreaterThan(16 * SLOT).isLessThan(size(shim));
    assertThat(shim.joinOffset()).isGreaterThan(shim.startOffset()).isLessThan(size(shim));
    assertThat(shim.startOffset() % 4).isZero();
    assertThat(shim.joinOffset() % 4).isZero();
    assertThat(shim.resumeOffset() % 4).isZero();
  }

  @ParameterizedTest
  @MethodSource("shims")
  void twoBuildsAreEqual(ShimImage shim) {
    assertThat(ShimImage.build(shim.route()).code()).isEqualTo(shim.code());
  }

  @Test
  void callersCannotChangeTheImage() {
    ShimImage shim = ShimImage.build(HostCallRoute.hvc());
    byte[] code = shim.code();
    code[0] ^= 1;
    assertThat(shim.code()).isNotEqualTo(code);
  }

  private static int size(ShimImage shim) {
    return shim.code().length;
  }

  private static ByteBuffer words(ShimImage shim) {
    return ByteBuffer.wrap(shim.code()).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int count(ByteBuffer words, int word) {
    int count = 0;
    for (int at = 0; at < words.capacity(); at += 4) {
      count += words.getInt(at) == word ? 1 : 0;
    }
    return count;
  }
}
