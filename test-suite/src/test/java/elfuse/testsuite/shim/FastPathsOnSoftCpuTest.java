package elfuse.testsuite.shim;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.mm.GuestFault;
import elfuse.mm.InfraLayout;
import elfuse.shim.HostCall;
import elfuse.shim.ShimData;
import elfuse.shim.ShimStatistic;
import elfuse.shim.TrapFrame;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that the shim answers without the host, and all the reasons for which it does not. */
class FastPathsOnSoftCpuTest {
  private static final int HOST = 500; // a call that no fast path knows: how the tests get out
  private static final long BUFFER = ShimMachine.DATA;

  private final ShimMachine machine = new ShimMachine();
  private final TrapFrame frame = machine.frame;
  private final ShimData data = machine.data;

  @AfterEach
  void close() {
    machine.close();
  }

  /** Makes one call; {@return whether the shim served it} X0 is in the frame either way. */
  private boolean call(long number, long... arguments) {
    machine.load("svc #0", "mov x8, #" + HOST, "svc #0");
    frame.set(TrapFrame.PC, ShimMachine.CODE);
    frame.set(TrapFrame.TLB, TrapFrame.TLB_ALL | TrapFrame.SYNC_CODE);
    for (int n = 0; n <= 30; n++) {
      frame.x(n, n < arguments.length ? arguments[n] : value(n));
    }
    frame.x(8, number);
    frame.set(TrapFrame.PSTATE, 0xa000_0000L);
    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);
    boolean served = frame.get(TrapFrame.PC) == ShimMachine.CODE + 12;
    for (int n = 1; n <= 30; n++) {
      long expected = n < arguments.length ? arguments[n] : value(n);
      expected = n != 8 ? expected : served ? HOST : number;
      assertThat(frame.x(n)).as("x%d", n).isEqualTo(expected);
    }
    if (!served) {
      assertThat(frame.x(0)).isEqualTo(arguments.length > 0 ? arguments[0] : value(0));
    }
    assertThat(frame.get(TrapFrame.PSTATE)).isEqualTo(0xa000_0000L);
    return served;
  }

  private static long value(int register) {
    return 0x0101_0101_0101_0101L * register + 3;
  }

  private byte[] fill(int count) {
    byte[] entropy = new byte[count];
    new Random(count).nextBytes(entropy);
    data.refill(entropy);
    return entropy;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void identityCallsGiveTheirSlots(boolean counted) {
    if (counted) {
      data.enableStatistics();
    }
    for (int number = 172; number <= 177; number++) {
      data.publish(number, number * 11);
    }
    for (int number = 172; number <= 177; number++) {
      assertThat(call(number)).isTrue();
      assertThat(frame.x(0)).isEqualTo(number * 11);
    }
    assertThat(call(178)).isTrue();
    assertThat(frame.x(0)).isEqualTo(ShimMachine.TID);
    assertThat(data.count(ShimStatistic.IDENTITY_SERVED)).isEqualTo(counted ? 7 : 0);
  }

  @Test
  void groupAndSessionOfTheCallerAloneAreServed() {
    data.publish(155, 77);
    data.publish(156, 78);
    assertThat(call(155, 0)).isTrue();
    assertThat(frame.x(0)).isEqualTo(77);
    assertThat(call(156, 0)).isTrue();
    assertThat(frame.x(0)).isEqualTo(78);
    assertThat(call(155, 1L << 32)).as("a pid_t has 32 bits").isTrue();
    assertThat(call(155, 1)).isFalse();
    assertThat(call(156, -1)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(longs = {171, 179, 157, 0, -1, 1L << 32 | 172, Long.MIN_VALUE, 64, 113})
  void otherNumbersGoToTheHost(long number) {
    assertThat(call(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        ShimData.SIGTIMER,
        ShimData.CRED,
        ShimData.TRACE,
        ShimData.PTRACE,
        ShimData.OFF,
        1 << 31
      })
  void anyLaneSendsEverythingToTheHost(int lane) {
    data.enableStatistics();
    data.urandom(3, true);
    fill(4096);
    data.raise(lane);
    for (long number : new long[] {172, 178, 155, 156, 63, 278, 98}) {
      assertThat(call(number, number == 63 ? 3 : 0, BUFFER, 8)).isFalse();
    }
    assertThat(data.count(ShimStatistic.ATTENTION)).isGreaterThanOrEqualTo(7);
    data.drop(lane);
    assertThat(call(172)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1", "7", "8", "9", "64", "255", "256"})
  void readsOfUrandomTakeTheRingInOrderAndOnce(int count) {
    data.urandom(5, true);
    byte[] entropy = fill(4096);
    int at = 0;
    while (at + count <= 4096) {
      assertThat(call(63, 5, BUFFER + 3, count)).isTrue();
      assertThat(frame.x(0)).isEqualTo(count);
      byte[] got = machine.space.memory().copyIn(BUFFER + 3, count);
      assertThat(got).isEqualTo(Arrays.copyOfRange(entropy, at, at + count));
      at += count;
      if (at > 3 * count && at + 10 * count < 4096) {
        skip(count, (4096 - at) / count - 5);
        at += count * ((4096 - at) / count - 5);
      }
    }
    assertThat(data.ringRoom()).isEqualTo(at);
    assertThat(call(63, 5, BUFFER, count)).as("the ring is dry").isEqualTo(at + count <= 4096);
  }

  private void skip(int count, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(call(278, BUFFER + 1024, count, 1)).isTrue();
    }
  }

  @Test
  void theRingWrapsAround() {
    data.urandom(5, true);
    fill(4096);
    for (int i = 0; i < 15; i++) {
      assertThat(call(63, 5, BUFFER, 256)).isTrue();
    }
    assertThat(call(63, 5, BUFFER, 200)).isTrue();
    byte[] more = new byte[1000];
    Arrays.fill(more, (byte) 0x5a);
    data.refill(more);
    assertThat(call(63, 5, BUFFER + 1, 255)).isTrue();
    byte[] got = machine.space.memory().copyIn(BUFFER, 257);
    byte[] first = new byte[4096];
    new Random(4096).nextBytes(first);
    assertThat(Arrays.copyOfRange(got, 1, 57)).isEqualTo(Arrays.copyOfRange(first, 4040, 4096));
    assertThat(Arrays.copyOfRange(got, 57, 256)).containsOnly(0x5a);
  }

  @Test
  void whatIsNotARandomReadGoesToTheHost() {
    data.enableStatistics();
    data.urandom(5, true);
    data.urandom(1023, true);
    data.urandom(1024, true);
    data.urandom(-1, true);
    fill(4096);
    assertThat(call(63, 5, BUFFER, 0)).isFalse();
    assertThat(call(63, 5, BUFFER, 257)).isFalse();
    assertThat(call(63, 5, BUFFER, 1L << 32 | 1)).isFalse();
    assertThat(call(63, 5, BUFFER, -1)).isFalse();
    assertThat(data.count(ShimStatistic.RANDOM_SHAPE)).isEqualTo(4);
    assertThat(call(63, 4, BUFFER, 8)).isFalse();
    assertThat(call(63, 1024, BUFFER, 8)).isFalse();
    assertThat(call(63, -1, BUFFER, 8)).isFalse();
    assertThat(call(63, 1L << 32 | 5, BUFFER, 8)).as("a descriptor has 32 bits").isTrue();
    assertThat(call(63, 1023, BUFFER, 8)).isTrue();
    data.urandom(5, false);
    assertThat(call(63, 5, BUFFER, 8)).isFalse();
    assertThat(call(278, BUFFER, 8, 2)).isFalse();
    assertThat(call(278, BUFFER, 8, -1)).isFalse();
    assertThat(call(278, BUFFER, 8, 1L << 32)).as("flags have 32 bits").isTrue();
    assertThat(call(278, BUFFER, 8, 1)).isTrue();
  }

  @Test
  void badBuffersGoToTheHostAndNothingIsTaken() {
    data.enableStatistics();
    fill(4096);
    long[] bad = {
      0,
      BUFFER + 4096 - 4, // the second page is not there
      InfraLayout.SHIM_DATA,
      InfraLayout.SHIM_CODE,
      InfraLayout.PAGE_TABLES,
      InfraLayout.el1Stack(0),
      1L << 56 | BUFFER,
      -8,
      (1L << 39) - 4,
      Long.MIN_VALUE
    };
    for (long address : bad) {
      assertThat(call(278, address, 8, 0)).as("0x%x", address).isFalse();
    }
    assertThat(data.ringRoom()).isZero();
  }

  @Test
  void futexWaitOnAChangedWord() {
    data.enableStatistics();
    machine.space.memory().putInt(BUFFER, 5);
    for (int operation : new int[] {0, 128, 9, 9 | 128}) {
      assertThat(call(98, BUFFER, operation, 4, 0, 0, -1)).isTrue();
      assertThat(frame.x(0)).isEqualTo(-11);
      assertThat(call(98, BUFFER, operation, 5, 0, 0, -1)).as("it must wait").isFalse();
      assertThat(call(98, BUFFER, operation, 1L << 32 | 4, 0, 0, -1)).isTrue();
    }
    assertThat(call(98, BUFFER, 9, 4, 0, 0, 0)).as("no bits").isFalse();
    assertThat(call(98, BUFFER, 0, 4, BUFFER, 0, 0)).as("a timeout").isFalse();
    assertThat(call(98, BUFFER + 2, 0, 4, 0, 0, 0)).as("misaligned").isFalse();
    assertThat(call(98, BUFFER, 256, 4, 0, 0, 0)).as("a clock flag").isFalse();
    assertThat(call(98, 0, 0, 4, 0, 0, 0)).as("unmapped").isFalse();
    assertThat(call(98, InfraLayout.SHIM_DATA, 0, 4, 0, 0, 0)).as("the shim's").isFalse();
    assertThat(call(98, 1L << 60 | BUFFER, 0, 4, 0, 0, 0)).as("tagged").isFalse();
    assertThat(data.count(ShimStatistic.FUTEX_WAIT_SERVED)).isEqualTo(8);
    assertThat(data.count(ShimStatistic.FUTEX_MUST_WAIT)).isEqualTo(4);
  }

  @Test
  void futexWakeWithoutAWaiter() {
    assertThat(call(98, BUFFER, 1 | 128, 1)).isTrue();
    assertThat(frame.x(0)).isZero();
    assertThat(call(98, BUFFER, 10 | 128, 1, 0, 0, 1)).isTrue();
    assertThat(call(98, BUFFER, 1, 1)).as("shared").isFalse();
    assertThat(call(98, BUFFER, 10 | 128, 1, 0, 0, 0)).as("no bits").isFalse();
    data.futexWaits(BUFFER);
    assertThat(call(98, BUFFER, 1 | 128, 1)).isFalse();
    data.futexWaitEnds(BUFFER);
    assertThat(call(98, BUFFER, 1 | 128, 1)).isTrue();
    assertThat(call(98, BUFFER, 3 | 128, 1)).as("requeue").isFalse();
  }

  @Test
  void el0AndCallsOnItsBehalfCannotReachTheBlock() {
    machine.load("ldr x1, [x0]", "svc #0");
    frame.set(TrapFrame.PC, ShimMachine.CODE);
    frame.x(0, InfraLayout.SHIM_DATA);
    assertThat(machine.run()).isEqualTo(HostCall.EXCEPTION);
    assertThat(frame.get(TrapFrame.FAR)).isEqualTo(InfraLayout.SHIM_DATA);
    for (MemoryAccess access : MemoryAccess.values()) {
      Assertions.assertThatThrownBy(
              () -> machine.space.memory().check(InfraLayout.SHIM_DATA, 8, access))
          .isInstanceOf(GuestFault.class);
    }
  }
}
