package elfuse.testsuite.shim;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;
import elfuse.mm.TlbRequest;
import elfuse.shim.HostCall;
import elfuse.shim.TrapFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trap path on the software CPU: from EL0 through the shim to the host, and back. */
class ShimOnSoftCpuTest {
  private static final long N_FLAG = 1L << 31;
  private static final long EC_SVC = 0x15;
  private static final long EC_DATA_ABORT = 0x24;
  private static final int EC_SHIFT = 26;

  private final ShimMachine machine = new ShimMachine();
  private final TrapFrame frame = machine.frame;

  @AfterEach
  void close() {
    machine.close();
  }

  @Test
  void systemCallFindsEveryRegisterInTheFrame() {
    machine.load("svc #0");
    for (int n = 0; n <= 30; n++) {
      frame.x(n, value(n));
    }
    frame.set(TrapFrame.SP, ShimMachine.DATA + 0x800);
    frame.set(TrapFrame.PSTATE, N_FLAG);

    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);

    for (int n = 0; n <= 30; n++) {
      assertThat(frame.x(n)).as("x%d", n).isEqualTo(value(n));
    }
    assertThat(frame.get(TrapFrame.SP)).isEqualTo(ShimMachine.DATA + 0x800);
    assertThat(frame.get(TrapFrame.PC)).as("behind the SVC").isEqualTo(ShimMachine.CODE + 4);
    assertThat(frame.get(TrapFrame.PSTATE)).isEqualTo(N_FLAG);
    assertThat(frame.get(TrapFrame.ESR) >>> EC_SHIFT).isEqualTo(EC_SVC);
    assertThat(frame.get(TrapFrame.TLB)).isEqualTo(TrapFrame.TLB_NONE);
  }

  @Test
  void everyRegisterSurvivesAndTheResultComesBack() {
    machine.load("svc #0", "svc #0");
    for (int n = 0; n <= 30; n++) {
      frame.x(n, value(n));
    }
    frame.set(TrapFrame.SP, 0x1234_5670);
    frame.set(TrapFrame.PSTATE, 0x6000_0000L);
    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);
    frame.x(0, -38);

    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);

    assertThat(frame.x(0)).isEqualTo(-38);
    for (int n = 1; n <= 30; n++) {
      assertThat(frame.x(n)).as("x%d", n).isEqualTo(value(n));
    }
    assertThat(frame.get(TrapFrame.SP)).isEqualTo(0x1234_5670);
    assertThat(frame.get(TrapFrame.PSTATE)).isEqualTo(0x6000_0000L);
    assertThat(frame.get(TrapFrame.PC)).isEqualTo(ShimMachine.CODE + 8);
  }

  @Test
  void vectorsAndFloatingPointStateAreNotTouched() {
    machine.load("svc #0", "add v1.2d, v0.2d, v0.2d", "svc #0");
    machine.vcpu.setVector(0, 0, 0x1122_3344_5566_7788L);
    machine.vcpu.setVector(0, 1, 3);
    machine.vcpu.setVector(31, 1, 0x8000_0000_0000_0001L);
    machine.vcpu.set(Reg.FPCR, 0x0040_0000);
    machine.vcpu.set(Reg.FPSR, 0x10);

    machine.run();
    machine.run();

    assertThat(machine.vcpu.getVector(1, 0)).isEqualTo(0x2244_6688_aacc_ef10L);
    assertThat(machine.vcpu.getVector(1, 1)).isEqualTo(6);
    assertThat(machine.vcpu.getVector(31, 1)).isEqualTo(0x8000_0000_0000_0001L);
    assertThat(machine.vcpu.get(Reg.FPCR)).isEqualTo(0x0040_0000);
    assertThat(machine.vcpu.get(Reg.FPSR)).isEqualTo(0x10);
  }

  @Test
  void hostSendsEl0ElsewhereThroughTheFrame() {
    machine.load("svc #0", "udf #0", "mov x7, #9", "svc #0");
    machine.run();
    frame.set(TrapFrame.PC, ShimMachine.CODE + 8);

    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);

    assertThat(frame.x(7)).isEqualTo(9);
    assertThat(frame.get(TrapFrame.PC)).isEqualTo(ShimMachine.CODE + 16);
  }

  @Test
  void faultTellsItsAddressAndInstructionAndCanBeRetried() {
    machine.load("ldr x1, [x0]", "svc #0");
    long unmapped = ShimMachine.DATA + 0x10_0000;
    frame.x(0, unmapped + 8);

    assertThat(machine.run()).isEqualTo(HostCall.EXCEPTION);

    assertThat(frame.get(TrapFrame.FAR)).isEqualTo(unmapped + 8);
    assertThat(frame.get(TrapFrame.PC)).as("the load itself").isEqualTo(ShimMachine.CODE);
    assertThat(frame.get(TrapFrame.ESR) >>> EC_SHIFT).isEqualTo(EC_DATA_ABORT);

    machine.map(unmapped, 4096);
    machine.space.memory().putLong(unmapped + 8, 77);
    machine.requestTlb();
    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);
    assertThat(frame.x(1)).isEqualTo(77);
  }

  @Test
  void requestedPagesLeaveTheTlb() {
    machine.load("ldr x1, [x0]", "svc #0", "str x1, [x0]", "svc #0");
    frame.x(0, ShimMachine.DATA);
    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);

    TlbRequest tlb = machine.tlb;
    assertThat(
            machine.space.mprotect(ShimMachine.DATA, ShimMachine.PAGE, ShimMachine.PROT_READ, tlb))
        .isZero();
    assertThat(tlb.command() & 0xff).isEqualTo((int) TrapFrame.TLB_PAGES);
    machine.requestTlb();

    assertThat(machine.run()).isEqualTo(HostCall.EXCEPTION);
    assertThat(frame.get(TrapFrame.FAR)).isEqualTo(ShimMachine.DATA);
    assertThat(frame.get(TrapFrame.TLB)).as("it was done, once").isEqualTo(TrapFrame.TLB_NONE);
  }

  @ParameterizedTest
  @ValueSource(longs = {TrapFrame.TLB_ALL, TrapFrame.TLB_ALL | TrapFrame.SYNC_CODE})
  void everythingLeavesTheTlb(long request) {
    machine.load("ldr x1, [x0]", "svc #0", "ldr x2, [x0]", "svc #0");
    frame.x(0, ShimMachine.DATA);
    machine.run();
    machine.space.munmap(ShimMachine.DATA, ShimMachine.PAGE, machine.tlb);
    machine.tlb.reset();
    frame.set(TrapFrame.TLB, request);

    assertThat(machine.run()).isEqualTo(HostCall.EXCEPTION);
    assertThat(frame.get(TrapFrame.FAR)).isEqualTo(ShimMachine.DATA);
  }

  @Test
  void newCodeRunsAfterCodeIsSynchronised() {
    machine.load("mov x1, #1", "svc #0", "b .-8");
    machine.run();
    assertThat(frame.x(1)).isEqualTo(1);

    machine.load("mov x1, #2", "svc #0", "b .-8");
    frame.set(TrapFrame.PC, ShimMachine.CODE);
    frame.set(TrapFrame.TLB, TrapFrame.SYNC_CODE);

    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);
    assertThat(frame.x(1)).isEqualTo(2);
  }

  @Test
  void shimIsOutOfReachOfEl0() {
    machine.load("ldr x1, [x0]", "svc #0");
    frame.x(0, ShimMachine.SHIM);
    assertThat(machine.run()).isEqualTo(HostCall.EXCEPTION);
    assertThat(frame.get(TrapFrame.FAR)).isEqualTo(ShimMachine.SHIM);
    assertThat(machine.space.memory().accessible(ShimMachine.SHIM, 4, MemoryAccess.READ)).isZero();
  }

  @Test
  void kickComesThroughAndNothingIsLost() {
    machine.load("mov x1, #5", "svc #0");
    machine.vcpu.kick();
    assertThat(machine.vcpu.run()).isInstanceOf(VcpuExit.Kicked.class);
    assertThat(machine.run()).isEqualTo(HostCall.SYSCALL);
    assertThat(frame.x(1)).isEqualTo(5);
  }

  private static long value(int register) {
    return 0x0101_0101_0101_0101L * (register + 1) ^ Long.MIN_VALUE;
  }
}
