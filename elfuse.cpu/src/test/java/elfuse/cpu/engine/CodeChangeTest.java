package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instructions that change in memory are executed after the right maintenance. */
class CodeChangeTest {
  // EL0 writes here and executes it
  private static final long BUFFER = 0x60_0000;

  private final Machine m = new Machine().translated();

  @BeforeEach
  void executable() {
    m.tables.map(BUFFER, BUFFER, Tables.BASE | Tables.USER | Tables.PXN);
    m.tables.map(BUFFER + 4096, BUFFER + 4096, Tables.BASE | Tables.USER | Tables.PXN);
  }

  @AfterEach
  void close() {
    m.close();
  }

  @Test
  void icIvauMakesNewInstructionsVisible() {
    // a function that returns a number is written, called, and written again, 100 times
    m.load(
        """
                mov x20, #0
                mov x21, #100
        again:  movz w1, #0x0000
                movk w1, #0x5280, lsl #16       // movz w0, #0
                orr w1, w1, w21, lsl #5
                str w1, [x19, #4088]            // the last two instructions of a page
                ldr w2, =0xd65f03c0             // ret
                str w2, [x19, #4092]
                add x3, x19, #4088
                dc cvau, x3
                dsb ish
                ic ivau, x3
                dsb ish
                isb
                blr x3
                add x20, x20, x0
                subs x21, x21, #1
                b.ne again
                svc #0
        """);
    m.user().x(19, BUFFER);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.x(20)).isEqualTo(5050);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ic iallu", "ic ialluis"})
  void widerMaintenanceWorksAsWell(String operation) {
    m.tables.map(BUFFER, BUFFER, Tables.BASE | Tables.USER | Tables.READ_ONLY);
    m.tables.map(BUFFER + 4096, BUFFER, Tables.USER_DATA);
    m.putWord(BUFFER, 0xd65f03c0); // ret
    m.load(
        """
        blr x19
        str w1, [x2]
        dsb ish
        %s
        dsb ish
        isb
        blr x19
        hvc #0
        """
            .formatted(operation));
    // hvc #1
    m.x(19, BUFFER).x(1, 0xd4000022L).x(2, BUFFER + 4096);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
  }

  @Test
  void hostWritesAreSeenAfterCodeChanged() {
    m.load("hvc #1");
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
    m.putWord(Machine.CODE, 0xd4000042);
    m.vm.codeChanged(Machine.CODE, 4);
    m.vcpu.set(Reg.PC, Machine.CODE);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(2));
  }

  @Test
  void aLoopThatAnotherVcpuChangesEnds() {
    m.load("1: add x0, x0, #1\n nop\n b 1b\n hvc #1");
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> {
          try (Vcpu second = m.vm.createVcpu()) {
            m.on(second);
            pause();
            m.putWord(Machine.CODE + 8, 0xd503201f); // nop instead of the branch
            m.putWord(Machine.CODE + 0x1000, 0xd50b7521); // ic ivau, x1
            m.putWord(Machine.CODE + 0x1004, 0xd4000042); // hvc #2
            second.set(Reg.PC, Machine.CODE + 0x1000);
            second.set(Reg.X1, Machine.CODE + 8);
            assertThat(second.run()).isEqualTo(new VcpuExit.Hypercall(2));
          }
        });
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
    assertThat(m.x(0)).isGreaterThan(1000);
    other.join();
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void maintenanceOfWhatIsNotThereFaultsAsAWrite() {
    for (String operation : new String[] {"dc cvau, x1", "dc civac, x1", "ic ivau, x1"}) {
      m.load(operation + "\n svc #0").user().x(1, 0x7000_0000);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
      assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x24L << 26 | 1 << 25 | 0x145);
      assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(0x7000_0000);
    }
  }

  @Test
  void dcZvaClearsItsLine() {
    for (int i = 0; i < 24; i++) {
      m.putLong(Machine.DATA + 8 * i, -1);
    }
    m.load("mrs x2, dczid_el0\n dc zva, x1\n svc #0").user().x(1, Machine.DATA + 64 + 17);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.x(2)).isEqualTo(4);
    for (int i = 0; i < 24; i++) {
      assertThat(m.getLong(Machine.DATA + 8 * i)).isEqualTo(i / 8 == 1 ? 0 : -1);
    }
  }

  @Test
  void morePagesThanTheCacheHoldsStillWork() {
    // a jump chain through 9,000 pages, twice
    int pages = 9000;
    long first = 0x100_0000;
    for (int i = 0; i < pages; i++) {
      long va = first + 4096L * i;
      m.tables.map(va, va, Tables.USER_CODE);
      boolean last = i == pages - 1;
      m.putWord(va, 0x91000400); // add x0, x0, #1
      m.putWord(va + 4, last ? 0xd65f03c0 : 0x14000000 | 1023); // ret, or b to the next page
    }
    m.load("blr x19\n blr x19\n hvc #0").x(19, first).x(0, 0);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.x(0)).isEqualTo(2L * pages);
  }
}
