package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import java.util.EnumSet;
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
  void codeAtTwoAddressesIsForgottenAtBoth() {
    long there = 0x2000_0000L;
    m.vm.map(there, m.segment().asSlice(BUFFER, 4096), EnumSet.allOf(MemoryAccess.class));
    m.tables.map(there, there, Tables.USER_CODE);
    m.tables.map(BUFFER, BUFFER, Tables.BASE | Tables.UXN);
    m.vm.codeShared(BUFFER, 8192, "object", 0x5000);
    m.vm.codeShared(there - 4096, 8192, "object", 0x4000);
    m.load(
        """
        1: blr x19
        str w1, [x2]
        dc cvau, x2
        dsb ish
        ic ivau, x2
        dsb ish
        isb
        blr x19
        hvc #0
        b 1b
        """);
    m.x(19, there).x(2, BUFFER);
    for (int i = 1; i <= 3; i++) {
      m.putWord(BUFFER, 0x52800000); // movz w0, #0
      m.putWord(BUFFER + 4, 0xd65f03c0); // ret
      m.vm.codeChanged(BUFFER, 8);
      m.x(1, 0x52800000L | i << 5); // movz w0, #i
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
      assertThat(m.x(0)).isEqualTo(i);
    }
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

  @Test
  void aFunctionIsNotGoneOnWithOnAPageThatMayNotBeExecuted() {
    // eight bytes on one page, the rest on the next, which goes away
    m.load(
        """
              bl f
              hvc #0
              tlbi vmalle1
              dsb ish
              isb
              bl f
              hvc #1
              .balign 4096
              .skip 4088
        f:    add x0, x0, #1
              add x0, x0, #2
              add x0, x0, #4
              ret
        """);
    long second = m.symbol("f") + 8;
    for (int i = 0; i < 3; i++) {
      m.x(0, 0).vcpu.set(Reg.PC, Machine.CODE);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
      assertThat(m.x(0)).isEqualTo(7);
      m.tables.unmap(second);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
      assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(second);
      assertThat(m.x(0)).isEqualTo(10);
      m.tables.map(second, second, Tables.USER_CODE);
    }
  }

  /** Arm ARM D8.14.5: the DSB after a TLBI waits for those who use what it invalidated. */
  @Test
  void noVcpuGoesOnWithAPageWhenTheMaintenanceOfItIsComplete() {
    int pages = 30;
    m.load("again: tlbi vaae1is, x0\n dsb ish\n ldr x2, [x1]\n hvc #1\n b again");
    m.x(1, Machine.DATA);
    for (int i = 0; i < pages; i++) {
      long page = BUFFER + 0x1_0000 + 4096L * i;
      m.tables.map(page, page, Tables.USER_CODE);
      m.putWord(page, 0xf9400022); // ldr x2, [x1]
      m.putWord(page + 4, 0x91000442); // add x2, x2, #1
      m.putWord(page + 8, 0xf9000022); // str x2, [x1]
      m.putWord(page + 12, 0x17fffffd); // b to the first
      m.vm.codeChanged(page, 16);
      long before = m.getLong(Machine.DATA);
      CompletableFuture<Void> other =
          CompletableFuture.runAsync(
              () -> {
                try (Vcpu second = m.vm.createVcpu()) {
                  m.on(second);
                  second.set(SysReg.VBAR_EL1, Machine.VECTORS);
                  second.set(Reg.PC, page);
                  second.set(Reg.X1, Machine.DATA);
                  assertThat(second.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
                }
              },
              task -> Thread.ofPlatform().start(task));
      while (m.getLong(Machine.DATA) - before < 10_000) {
        Thread.yield();
        assertThat(other).isNotDone();
      }
      m.tables.unmap(page);
      m.x(0, page >>> 12);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(1));
      long seen = m.x(2);
      other.join();
      assertThat(m.getLong(Machine.DATA)).as("counted afterwards").isEqualTo(seen);
    }
  }
}
