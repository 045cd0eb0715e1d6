package elfuse.linux.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Stacks as compilers make them, and as nobody should. */
class StackWalkTest {
  private static final int CODE = 7;
  private static final long START = 0x1000;
  private static final long END = 0x9000;

  private final Map<Long, Long> memory = new HashMap<>();

  private boolean read(long address, long[] record) {
    assertThat(address & 7).isZero();
    if (!memory.containsKey(address) || !memory.containsKey(address + 8)) {
      return false;
    }
    record[0] = memory.get(address);
    record[1] = memory.get(address + 8);
    return true;
  }

  private void record(long at, long next, long back) {
    memory.put(at, next);
    memory.put(at + 8, back);
  }

  private static long place(long address) {
    return address >= START && address < END ? Place.of(CODE, address) : Place.NONE;
  }

  private String walk(long pc, long link, long frame) {
    StackWalk walk = new StackWalk();
    walk.walk(pc, link, frame, this::read, StackWalkTest::place);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < walk.count; i++) {
      long place = walk.places[i];
      text.append(i == 0 ? "" : " ").append(Place.isLink(place) ? "?" : "");
      assertThat(Place.file(place)).isIn(CODE, Place.KERNEL);
      text.append(Long.toHexString(Place.offset(place)));
    }
    return text.toString();
  }

  @Test
  void aChainIsFollowedToItsEndAndCallsAreNamedByTheirOwnInstruction() {
    record(0x100, 0x200, 0x2004);
    record(0x200, 0x300, 0x3004);
    record(0x300, 0, 0x4004);
    assertThat(walk(0x1010, 0x2004, 0x100)).isEqualTo("1010 2000 3000 4000");
  }

  @Test
  void theLinkRegisterIsKeptWhereItIsNotTheRecordsOwn() {
    record(0x200, 0, 0x3004);
    assertThat(walk(0x1010, 0x2004, 0x200)).isEqualTo("1010 ?2000 3000");
    assertThat(walk(0x1010, 0x2004, 0)).as("no chain").isEqualTo("1010 ?2000");
    assertThat(walk(0x1010, 0x77777, 0x200)).as("no code").isEqualTo("1010 3000");
    assertThat(walk(0x1010, 0, 0x200)).isEqualTo("1010 3000");
  }

  @Test
  void aJumpToNowhereIsSeenFromItsCaller() {
    assertThat(walk(0, 0x2004, 0)).isEqualTo(Place.NOWHERE + " ?2000");
  }

  @Test
  void loopsMisalignedAndMissingRecordsEndTheWalk() {
    record(0x100, 0x100, 0x2004);
    assertThat(walk(0x1010, 0, 0x100)).as("itself").isEqualTo("1010 2000");
    record(0x100, 0x200, 0x2004);
    record(0x200, 0x100, 0x3004);
    assertThat(walk(0x1010, 0, 0x100)).as("back").isEqualTo("1010 2000 3000");
    record(0x100, 0x204, 0x2004);
    assertThat(walk(0x1010, 0, 0x100)).as("misaligned").isEqualTo("1010 2000");
    assertThat(walk(0x1010, 0, 0x101)).as("misaligned").isEqualTo("1010");
    record(0x100, 0x5000, 0x2004);
    assertThat(walk(0x1010, 0, 0x100)).as("unmapped").isEqualTo("1010 2000");
    record(0x100, 0x200, 0xf000_0000L);
    assertThat(walk(0x1010, 0, 0x100)).as("no code").isEqualTo("1010");
  }

  @Test
  void aTagOnAFramePointerDoesNotCount() {
    record(0x100, 0xab00_0000_0000_0200L, 0x2004);
    record(0x200, 0, 0x3004);
    assertThat(walk(0x1010, 0, 0xcd00_0000_0000_0100L)).isEqualTo("1010 2000 3000");
  }

  @Test
  void aDeepStackIsCut() {
    for (int i = 1; i < 1000; i++) {
      record(16L * i, 16L * (i + 1), 0x2004);
    }
    assertThat(walk(0x1010, 0x3004, 16).split(" ")).hasSize(StackWalk.MOST_FRAMES + 1);
  }

  @Property
  void anyMemoryAndAnyRegistersAreSurvived(
      @ForAll @Size(64) long[] words, @ForAll long pc, @ForAll long link, @ForAll byte frame) {
    StackWalk walk = new StackWalk();
    walk.add(Place.of(Place.KERNEL, Place.PAGE_FAULT));
    StackWalk.Records reader =
        (at, pair) -> {
          if (at < 0 || at > 8 * 62) {
            return false;
          }
          pair[0] = words[(int) at >>> 3] & 0x1ff;
          pair[1] = words[((int) at >>> 3) + 1] | START;
          return true;
        };
    walk.walk(pc, link, frame, reader, address -> Place.of(CODE, address));
    assertThat(Arrays.stream(walk.places, 1, walk.count)).allMatch(p -> Place.file(p) == CODE);
  }
}
