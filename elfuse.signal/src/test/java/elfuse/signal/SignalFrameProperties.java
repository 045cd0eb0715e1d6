package elfuse.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.abi.Signals;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame comes back as it went, lies where the headers say, and no forged one is believed. */
class SignalFrameProperties {
  // offsets in struct rt_sigframe, counted by hand from asm/sigcontext.h and asm/ucontext.h
  private static final int X0 = 128 + 176 + 8;
  private static final int PC = X0 + 31 * 8 + 8;
  private static final int PSTATE = PC + 8;
  private static final int FPSIMD = 592;

  private static SignalContext random(long seed) {
    Random random = new Random(seed);
    SignalContext context = new SignalContext();
    for (int n = 0; n < 31; n++) {
      context.x[n] = random.nextLong();
    }
    for (int n = 0; n < 64; n++) {
      context.v[n] = random.nextLong();
    }
    context.sp = random.nextLong();
    context.pc = random.nextLong();
    context.pstate = random.nextLong() & 0xf000_0000L;
    context.fpsr = random.nextInt();
    context.fpcr = random.nextInt();
    context.mask = random.nextLong();
    context.stackPointer = random.nextLong();
    context.stackFlags = random.nextInt();
    context.stackSize = random.nextLong();
    context.faultAddress = random.nextLong();
    context.esr = random.nextBoolean() ? 0 : random.nextLong();
    return context;
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadBack(@ForAll long seed) throws Exception {
    SignalContext context = random(seed);
    byte[] bytes = SignalFrame.write(context, SignalInfo.kernel(Signals.SIGALRM));
    assertThat(SignalFrame.read(bytes)).usingRecursiveComparison().isEqualTo(context);
  }

  @Property(tries = 2000)
  void bytesThatSomebodyElseWroteAreReadOrRefused(
      @ForAll long seed, @ForAll @Size(max = 12) int[] places, @ForAll long value) {
    byte[] bytes = SignalFrame.write(random(seed), SignalInfo.kernel(Signals.SIGALRM));
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int place : places) {
      b.putLong(Math.floorMod(place, SignalFrame.SIZE / 8) * 8, value);
    }
    try {
      SignalContext read = SignalFrame.read(bytes);
      assertThat(read.pstate & ~0xf000_0000L).isZero();
    } catch (SignalFrame.BadFrameException refused) {
      assertThat(refused).hasMessageMatching(".+");
    }
  }

  @Property(tries = 500)
  void aFrameLiesBelowItsRecordAndIsAligned(@ForAll long top) {
    long at = SignalFrame.addressBelow(top);
    assertThat(at & 15).isZero();
    assertThat(SignalFrame.recordBelow(top) - at).isEqualTo(SignalFrame.SIZE);
    assertThat(top - at).isBetween(SignalFrame.SIZE + 16L, SignalFrame.SIZE + 31L);
  }

  @Test
  void theFieldsLieWhereTheHeadersSay() {
    SignalContext context = random(7);
    context.esr = 0x9200_0045L;
    byte[] bytes = SignalFrame.write(context, SignalInfo.fault(Signals.SIGSEGV, 1, 0x1234));
    ByteBuffer b = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(bytes).hasSize(4688);
    assertThat(b.getInt(0)).isEqualTo(11);
    assertThat(b.getInt(8)).isEqualTo(1);
    assertThat(b.getLong(16)).isEqualTo(0x1234);
    assertThat(b.getLong(128 + 40)).isEqualTo(context.mask);
    assertThat(b.getLong(X0 + 8 * 30)).isEqualTo(context.x[30]);
    assertThat(b.getLong(PC)).isEqualTo(context.pc);
    assertThat(b.getInt(FPSIMD)).isEqualTo(0x46508001);
    assertThat(b.getInt(FPSIMD + 4)).isEqualTo(528);
    assertThat(b.getLong(FPSIMD + 16 + 16 * 31 + 8)).isEqualTo(context.v[63]);
    assertThat(b.getInt(FPSIMD + 528)).isEqualTo(0x45535201);
    assertThat(b.getLong(FPSIMD + 536)).isEqualTo(0x9200_0045L);
    assertThat(b.getLong(FPSIMD + 544)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {0x5, 0x4, 0x10, 0x40, 0x80, 0x100, 0x200, 0x3c5})
  void aPstateAboveEl0IsRefused(long pstate) {
    SignalContext context = random(1);
    byte[] bytes = SignalFrame.write(context, SignalInfo.kernel(1));
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(PSTATE, pstate);
    assertThatThrownBy(() -> SignalFrame.read(bytes))
        .isInstanceOf(SignalFrame.BadFrameException.class)
        .hasMessageContaining("EL0");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, 15, 512, 544, 4096, -16, -1})
  void aRecordOfAnotherSizeIsRefused(int size) {
    byte[] bytes = SignalFrame.write(random(1), SignalInfo.kernel(1));
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(FPSIMD + 4, size);
    assertThatThrownBy(() -> SignalFrame.read(bytes))
        .isInstanceOf(SignalFrame.BadFrameException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x46508002, 0x53564501, 0x45585401})
  void aFrameWithoutItsFpsimdRecordIsRefused(int magic) {
    byte[] bytes = SignalFrame.write(random(1), SignalInfo.kernel(1));
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(FPSIMD, magic);
    assertThatThrownBy(() -> SignalFrame.read(bytes))
        .isInstanceOf(SignalFrame.BadFrameException.class);
  }

  @Property(tries = 200)
  void aSiginfoComesBackAsItWent(
      @ForAll @IntRange(min = 1, max = 64) int signal,
      @ForAll int code,
      @ForAll long a,
      @ForAll long b) {
    SignalInfo info = new SignalInfo(signal, 3, code, a, b, ~a, ~b);
    ByteBuffer out = ByteBuffer.allocate(128);
    info.write(out);
    assertThat(SignalInfo.read(signal, out)).isEqualTo(info);
    assertThat(out.order(ByteOrder.LITTLE_ENDIAN).getInt(16)).isEqualTo(info.pid());
    assertThat(out.getInt(20)).isEqualTo(info.uid());
  }
}
