package elfuse.shim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.Test;

class TrapFrameTest {

  @Test
  void beginsLikeUserPtRegsOfLinux() {
    // asm/ptrace.h: __u64 regs[31], sp, pc, pstate
    assertThat(TrapFrame.X0).isZero();
    assertThat(TrapFrame.SP).isEqualTo(31 * 8);
    assertThat(TrapFrame.PC).isEqualTo(32 * 8);
    assertThat(TrapFrame.PSTATE).isEqualTo(33 * 8);
  }

  @Test
  void fieldsFollowOneAnotherAndFillAlignedFrame() {
    int[] offsets = {
      TrapFrame.ESR, TrapFrame.FAR, TrapFrame.TLB, TrapFrame.TLB_START, TrapFrame.TLB_COUNT
    };
    for (int i = 0; i < offsets.length; i++) {
      assertThat(offsets[i]).isEqualTo(TrapFrame.PSTATE + 8 * (i + 1));
    }
    assertThat(TrapFrame.SIZE).isEqualTo(TrapFrame.TLB_COUNT + 16);
    assertThat(TrapFrame.SIZE % 16).as("SP stays aligned").isZero();
  }

  @Test
  void registersAndFieldsAreWordsOfMemory() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(TrapFrame.SIZE, 16);
      TrapFrame frame = new TrapFrame(memory);
      for (int n = 0; n <= 30; n++) {
        frame.x(n, ~n);
      }
      frame.set(TrapFrame.PC, 0x1234);
      for (int n = 0; n <= 30; n++) {
        assertThat(memory.get(ValueLayout.JAVA_LONG, 8L * n)).isEqualTo(~n);
        assertThat(frame.x(n)).isEqualTo(~n);
      }
      assertThat(memory.get(ValueLayout.JAVA_LONG, TrapFrame.PC)).isEqualTo(0x1234);
      assertThat(frame.get(TrapFrame.SP)).isZero();
    }
  }

  @Test
  void refusesRegistersThatDoNotExist() {
    try (Arena arena = Arena.ofConfined()) {
      TrapFrame frame = new TrapFrame(arena.allocate(TrapFrame.SIZE, 16));
      assertThatThrownBy(() -> frame.x(31)).hasMessageContaining("X31");
      assertThatThrownBy(() -> frame.x(-1, 0)).hasMessageContaining("X-1");
    }
  }

  @Test
  void refusesMemoryThatIsTooSmall() {
    MemorySegment small = MemorySegment.ofArray(new long[TrapFrame.SIZE / 8 - 1]);
    assertThatThrownBy(() -> new TrapFrame(small)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
