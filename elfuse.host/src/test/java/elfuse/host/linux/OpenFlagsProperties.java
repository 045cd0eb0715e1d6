package elfuse.host.linux;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OpenFlagsProperties {
  @Property
  void swappingTwiceChangesNothing(@ForAll int flags) {
    assertThat(OpenFlags.swapPairs(OpenFlags.swapPairs(flags))).isEqualTo(flags);
  }

  @Property
  void everyOtherFlagPasses(@ForAll int flags) {
    int others = flags & ~0740000;
    assertThat(OpenFlags.swapPairs(others)).isEqualTo(others);
    assertThat(Integer.bitCount(OpenFlags.swapPairs(flags))).isEqualTo(Integer.bitCount(flags));
  }
}
