package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways out of a machine: calls, MMIO, faults, kicks, steps and breakpoints. */
class LeavingTest {
  // 256 MiB of memory; nothing above
  private static final long NOWHERE = 0x2000_0000L;

  private final Machine m = new Machine();

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void hvcAndSmcLeaveBehindThemselves() {
    m.load("hvc #0x1234\n smc #5\n wfi\n hvc #1");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1234));
    assertThat(m.vcpu.get(Reg.PC)).isEqualTo(Machine.CODE + 4);
    assertThat(m.run()).isEqualTo(new VcpuExit.SecureCall(5));
    assertThat(m.run()).isEqualTo(new VcpuExit.WaitForInterrupt());
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
  }

  @ParameterizedTest
  @CsvSource({
    "'ldr x0, [x1]', 8, 0x8899aabbccddeeff, 0x8899aabbccddeeff",
    "'ldr w0, [x1]', 4, 0xccddeeff, 0xccddeeff",
    "'ldrh w0, [x1]', 2, 0xeeff, 0xeeff",
    "'ldrb w0, [x1]', 1, 0xff, 0xff",
    "'ldrsw x0, [x1]', 4, 0xccddeeff, 0xffffffffccddeeff",
    "'ldrsh x0, [x1]', 2, 0xeeff, 0xffffffffffffeeff",
    "'ldrsh w0, [x1]', 2, 0xeeff, 0xffffeeff",
    "'ldrsb w0, [x1]', 1, 0xff, 0xffffffff",
    "'ldr x0, [x1, #16]', 8, 5, 5",
    "'ldur w0, [x1, #4]', 4, 5, 5",
    "'ldr w0, [x1, x2, lsl #2]', 4, 5, 5",
    "'ldrb w0, [x1, w2, sxtw]', 1, 5, 5",
    "'ldr x0, [x1], #8', 8, 5, 5",
    "'ldr w0, [x1, #8]!', 4, 5, 5"
  })
  void loadsFromNowhereAreMmio(String load, int size, String value, String expected) {
    m.load(load + "\n hvc #0").x(1, NOWHERE).x(2, 0);
    VcpuExit exit = m.run();
    assertThat(exit).isInstanceOf(VcpuExit.MmioRead.class);
    VcpuExit.MmioRead read = (VcpuExit.MmioRead) exit;
    assertThat(read.size()).isEqualTo(size);
    assertThat(read.ipa()).isBetween(NOWHERE, NOWHERE + 16);
    m.vcpu.completeMmioRead(Long.parseUnsignedLong(value.replace("0x", ""), 16));
    assertThatThrownBy(() -> m.vcpu.completeMmioRead(0)).isInstanceOf(IllegalStateException.class);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.x(0)).isEqualTo(Long.parseUnsignedLong(expected.replace("0x", ""), 16));
    assertThat(m.x(1))
        .isEqualTo(load.contains("]!") || load.contains("],") ? NOWHERE + 8 : NOWHERE);
  }

  @Test
  void aReadThatNobodyCompletesIsAskedForAgain() {
    m.load("ldr x0, [x1]\n hvc #0").x(1, NOWHERE);
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioRead(NOWHERE, 8));
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioRead(NOWHERE, 8));
  }

  @Test
  void storesToNowhereAreMmioAndDone() {
    m.load(
        """
        str x0, [x1]
        strb w0, [x1, #3]
        strh w0, [x1, #2]!
        stur wzr, [x1, #2]
        hvc #0
        """);
    m.x(0, 0x8899_aabb_ccdd_eeffL).x(1, NOWHERE);
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioWrite(NOWHERE, 8, 0x8899_aabb_ccdd_eeffL));
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioWrite(NOWHERE + 3, 1, 0xff));
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioWrite(NOWHERE + 2, 2, 0xeeff));
    assertThat(m.run()).isEqualTo(new VcpuExit.MmioWrite(NOWHERE + 4, 4, 0));
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldp x0, x2, [x1]",
        "ldr q0, [x1]",
        "ld1 {v0.16b}, [x1]",
        "ldxr x0, [x1]",
        "ldadd x0, x2, [x1]"
      })
  void otherLoadsFromNowhereAreFaults(String load) {
    m.load(load + "\n hvc #0").x(1, NOWHERE);
    assertThat(m.run()).isEqualTo(new VcpuExit.MemoryFault(NOWHERE, MemoryAccess.READ));
    assertThat(m.vcpu.get(Reg.PC)).isEqualTo(Machine.CODE);
    assertThat(m.x(1)).isEqualTo(NOWHERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stp x0, x2, [x1, #-16]!", "str q0, [x1, #-16]!", "stlxr w3, x0, [x1]"})
  void otherStoresToNowhereAreFaults(String store) {
    m.load(store + "\n hvc #0").x(1, store.contains("-16") ? NOWHERE + 16 : NOWHERE);
    assertThat(m.run()).isEqualTo(new VcpuExit.MemoryFault(NOWHERE, MemoryAccess.WRITE));
    assertThat(m.vcpu.get(Reg.PC)).isEqualTo(Machine.CODE);
  }

  @Test
  void executingNothingIsAFault() {
    m.vcpu.set(Reg.PC, NOWHERE);
    assertThat(m.run()).isEqualTo(new VcpuExit.MemoryFault(NOWHERE, MemoryAccess.EXECUTE));
  }

  @Test
  void aWalkThroughNothingIsAFault() {
    m.translated().load("ldr x0, [x1]\n hvc #0").x(1, 0x7000_0000L);
    m.tables.put(m.tables.entry(0x7000_0000L, 2), NOWHERE | 3);
    assertThat(m.run())
        .isEqualTo(
            new VcpuExit.MemoryFault(NOWHERE + (0x7000_0000L >>> 9 & 0xff8), MemoryAccess.READ));
  }

  @Test
  void aPendingKickEndsTheNextRunOnce() {
    m.load("hvc #3");
    m.vcpu.kick();
    m.vcpu.kick();
    assertThat(m.run()).isEqualTo(new VcpuExit.Kicked());
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1: b 1b",
        "1: add x0, x0, #1\n cbz xzr, 1b",
        "1: bl 2f\n b 1b\n .balign 4096\n 2: ret",
        "1: wfe\n b 1b",
        "1: yield\n ldxr x0, [x1]\n b 1b",
        "1: adr x2, 1b\n br x2",
        "1: fadd d0, d1, d2\n ldr q1, [x1]\n b 1b",
        // an exception whose vector cannot be fetched either
        "mov x0, #0x1000000000\n msr vbar_el1, x0\n svc #0"
      })
  void aKickEndsALoopWithinAMillisecond(String loop) throws InterruptedException {
    m.translated().load(loop.replace("fadd d0, d1, d2", "ldr q0, [x1]")).x(1, Machine.DATA);
    long best = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 20 && best > 1_000_000; attempt++) {
      long[] kicked = new long[1];
      Thread kicker =
          Thread.ofPlatform()
              .start(() -> {
                try {
                  Thread.sleep(20);
                } catch (InterruptedException e) {
                  throw new IllegalStateException(e);
                }
                kicked[0] = System.nanoTime();
                m.vcpu.kick();
              });
      assertThat(m.run()).isEqualTo(new VcpuExit.Kicked());
      long now = System.nanoTime();
      kicker.join();
      best = Math.min(best, now - kicked[0]);
    }
    assertThat(best).as("nanoseconds").isLessThanOrEqualTo(1_000_000);
  }

  @Test
  void singleStepExecutesOneInstruction() {
    m.load("start: mov x0, #1\n b 1f\n nop\n 1: cbz x0, 1b\n 2: b 2b").vcpu.setSingleStep(true);
    long[] pcs = {4, 12, 16, 16, 16};
    for (long pc : pcs) {
      assertThat(m.run()).isEqualTo(new VcpuExit.Debug(Machine.CODE + pc, true));
      assertThat(m.vcpu.get(Reg.PC)).isEqualTo(Machine.CODE + pc);
    }
    assertThat(m.x(0)).isEqualTo(1);
    m.load("svc #0");
    assertThat(m.run()).isEqualTo(new VcpuExit.Debug(Machine.VECTORS + 0x200, true));
    m.load("hvc #9");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(9));
    m.vcpu.setSingleStep(false);
    m.load("nop\n hvc #9");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(9));
  }

  @Test
  void breakpointsStopBeforeTheInstruction() {
    m.load("mov x0, #0\n loop: add x0, x0, #1\n cmp x0, #3\n b.ne loop\n hvc #0");
    long loop = m.symbol("loop");
    m.vcpu.setBreakpoints(loop, loop + 0x100);
    for (int i = 0; i < 3; i++) {
      assertThat(m.run()).isEqualTo(new VcpuExit.Debug(loop, false));
      assertThat(m.x(0)).isEqualTo(i);
    }
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    m.vcpu.set(Reg.PC, loop);
    assertThat(m.run()).isEqualTo(new VcpuExit.Debug(loop, false));
    m.vcpu.setBreakpoints();
    assertThat(m.x(0, 2).run()).isEqualTo(new VcpuExit.Hypercall(0));
  }

  @Test
  void breakpointsOfOtherPagesAreReached() {
    m.translated().load("bl far\n hvc #1\n .balign 4096\n far: nop\n stop: ret");
    m.vcpu.setBreakpoints(m.symbol("stop"));
    assertThat(m.run()).isEqualTo(new VcpuExit.Debug(m.symbol("stop"), false));
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
  }
}
