package elfuse.hv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class HostMemoryTest {
  private static final ValueLayout.OfLong WORD = ValueLayout.JAVA_LONG;

  @Test
  void memoryReadsAsZeroAndKeepsWhatIsWritten() {
    try (HostMemory memory = HostMemory.reserve(1 << 20)) {
      assertThat(memory.segment().byteSize()).isEqualTo(1 << 20);
      assertThat(memory.segment().get(WORD, 8192)).isZero();
      memory.segment().set(WORD, 8192, 42);
      assertThat(memory.segment().get(WORD, 8192)).isEqualTo(42);
    }
  }

  @Test
  void halfATebibyteCostsNothingUntilItIsTouched() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/self/statm")), "no /proc to ask");
    try (HostMemory memory = HostMemory.reserve(1L << 39)) {
      memory.segment().set(WORD, (1L << 39) - 8, 7);
      memory.segment().set(WORD, 0, 7);
      String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ");
      assertThat(Long.parseLong(pages[1]) * 4096).isLessThan(4L << 30);
    }
  }

  @Test
  void aDiscardedRangeReadsAsZeroAgainAndItsNeighboursDoNot() {
    try (HostMemory memory = HostMemory.reserve(4 * 65536)) {
      for (long at = 0; at < 4 * 65536; at += 65536) {
        memory.segment().set(WORD, at, at + 1);
      }
      memory.discard(65536, 2 * 65536);
      assertThat(memory.segment().get(WORD, 0)).isEqualTo(1);
      assertThat(memory.segment().get(WORD, 65536)).isZero();
      assertThat(memory.segment().get(WORD, 2 * 65536)).isZero();
      assertThat(memory.segment().get(WORD, 3 * 65536)).isEqualTo(3 * 65536 + 1);
      memory.discard(0, 0);
      assertThat(memory.segment().get(WORD, 0)).isEqualTo(1);
    }
  }

  @Test
  void closingTwiceIsHarmless() {
    HostMemory memory = HostMemory.reserve(4096);
    memory.close();
    memory.close();
  }

  @Test
  void impossibleRequestsAreRefusedByName() {
    assertThatThrownBy(() -> HostMemory.reserve(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("size 0");
    assertThatThrownBy(() -> HostMemory.reserve(1L << 62))
        .isInstanceOf(HypervisorException.class)
        .hasMessageContaining("cannot reserve");
    try (HostMemory memory = HostMemory.reserve(65536)) {
      assertThatThrownBy(() -> memory.discard(0, 2 * 65536))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> memory.discard(-65536, 65536))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
