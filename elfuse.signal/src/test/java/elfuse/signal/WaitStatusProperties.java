package elfuse.signal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The macros of bits/waitstatus.h, of which exactly one holds for each status that is made. */
class WaitStatusProperties {
  private static int kinds(int status) {
    return (WaitStatus.isExited(status) ? 1 : 0)
        + (WaitStatus.isKilled(status) ? 1 : 0)
        + (WaitStatus.isStopped(status) ? 1 : 0)
        + (WaitStatus.isContinued(status) ? 1 : 0);
  }

  @Property
  void anExitCodeKeepsItsLowByte(@ForAll int code) {
    int status = WaitStatus.exited(code);
    assertThat(WaitStatus.isExited(status)).isTrue();
    assertThat(WaitStatus.code(status)).isEqualTo(code & 0xff);
    assertThat(kinds(status)).isEqualTo(1);
  }

  @Property
  void aSignalIsToldWithItsCore(
      @ForAll @IntRange(min = 1, max = 64) int signal, @ForAll boolean core) {
    int status = WaitStatus.killed(signal, core);
    assertThat(WaitStatus.isKilled(status)).isTrue();
    assertThat(WaitStatus.signal(status)).isEqualTo(signal);
    assertThat(WaitStatus.isCore(status)).isEqualTo(core);
    assertThat(kinds(status)).isEqualTo(1);
  }

  @Property
  void aStopTellsItsSignalBelowTheEventOfATracer(
      @ForAll @IntRange(min = 1, max = 64) int signal,
      @ForAll @IntRange(min = 0, max = 128) int event) {
    int status = WaitStatus.stopped(signal | event << 8);
    assertThat(WaitStatus.isStopped(status)).isTrue();
    assertThat(WaitStatus.signal(status)).isEqualTo(signal);
    assertThat(status >>> 16).isEqualTo(event);
    assertThat(kinds(status)).isEqualTo(1);
  }

  @Test
  void theNumbersAreThoseOfThePage() {
    assertThat(WaitStatus.exited(3)).isEqualTo(0x300);
    assertThat(WaitStatus.killed(9, false)).isEqualTo(9);
    assertThat(WaitStatus.killed(11, true)).isEqualTo(0x8b);
    assertThat(WaitStatus.stopped(19)).isEqualTo(0x137f);
    assertThat(WaitStatus.isContinued(0xffff)).isTrue();
    assertThat(kinds(WaitStatus.CONTINUED)).isEqualTo(1);
  }
}
