package elfuse.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

class NativeMemoryTest {
  @Test
  void storesLittleEndianAtAnyAddress() {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(64, 8).address() + 1;
      NativeMemory.putLong(at, 0x1122334455667788L);
      assertThat(NativeMemory.getByte(at)).isEqualTo((byte) 0x88);
      assertThat(NativeMemory.getShort(at + 1)).isEqualTo((short) 0x6677);
      assertThat(NativeMemory.getInt(at + 3)).isEqualTo(0x22334455);
      NativeMemory.putByte(at, (byte) 1);
      NativeMemory.putShort(at + 1, (short) 0x203);
      NativeMemory.putInt(at + 3, 0x04050607);
      assertThat(NativeMemory.getLong(at)).isEqualTo(0x1104050607020301L);
    }
  }

  @Test
  void copiesAndFills() {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(64, 8).address();
      NativeMemory.put(at, new byte[] {9, 1, 2, 3, 4}, 1, 4);
      NativeMemory.copy(at, at + 1, 4);
      byte[] out = new byte[6];
      NativeMemory.get(at, out, 1, 5);
      assertThat(out).containsExactly(0, 1, 1, 2, 3, 4);
      NativeMemory.fill(at, 3, (byte) 7);
      assertThat(NativeMemory.getInt(at)).isEqualTo(0x03070707);
    }
  }
}
