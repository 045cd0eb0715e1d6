package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed table takes effect at the TLBI that covers it, on every vCPU. */
class TlbTest {
  private static final long VA = 0x50_0000;

  private final Machine m = new Machine().translated();

  @AfterEach
  void close() {
    m.close();
  }

  /** {@return the operand of a TLBI of a range: 4 KiB granule, scale 0} */
  private static long range(long page, int pages) {
    return 1L << 46 | (long) (pages / 2 - 1) << 39 | page >>> 12;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vmalle1",
        "vmalle1is",
        "vmalle1os",
        "aside1, x9",
        "aside1is, x9",
        "vae1, x3",
        "vae1is, x3",
        "vaae1, x3",
        "vaae1is, x3",
        "vale1, x3",
        "vale1is, x3",
        "vaale1is, x3",
        "vae1os, x3",
        "rvae1, x4",
        "rvae1is, x4",
        "rvaae1is, x4",
        "rvale1is, x4",
        "rvaale1, x4",
        "rvae1os, x4"
      })
  void everyFormRemovesATranslation(String operation) {
    m.load(
        """
        ldr x0, [x1]
        str xzr, [x2]
        dsb ish
        tlbi %s
        dsb ish
        isb
        ldr x0, [x1]
        hvc #0
        """
            .formatted(operation));
    m.x(1, VA).x(2, Machine.TABLES + 0x100).x(3, VA >>> 12).x(4, range(VA, 2));
    long leaf = m.tables.leaf(VA);
    // the table itself must be reachable
    m.tables.map(leaf & -4096, leaf & -4096, Tables.USER_DATA);
    m.x(2, leaf);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
    assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(Machine.CODE + 24);
    assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x25L << 26 | 1 << 25 | 7);
  }

  @Test
  void anOperationOnAnotherPageIsNotNeededForNewTranslations() {
    // a page that did not translate is not remembered: no TLBI is needed
    m.tables.unmap(VA);
    m.load("ldr x0, [x1]\n hvc #0").x(1, VA);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
    m.tables.map(VA, VA, Tables.USER_DATA);
    m.load("ldr x0, [x1]\n hvc #0").x(1, VA);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
  }

  @Test
  void anotherVcpuSeesTheInvalidation() {
    m.load("1: ldr x0, [x1]\n add x2, x2, #1\n b 1b").x(1, VA);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> {
          try (Vcpu second = m.vm.createVcpu()) {
            m.on(second);
            second.set(SysReg.VBAR_EL1, Machine.VECTORS);
            sleep(50);
            m.tables.unmap(VA);
            m.putWord(Machine.CODE + 0x1000, 0xd5088321);
            m.putWord(Machine.CODE + 0x1004, 0xd4000022); // hvc #1
            second.set(Reg.PC, Machine.CODE + 0x1000);
            second.set(Reg.X1, VA >>> 12);
            assertThat(second.run()).isEqualTo(new VcpuExit.Hypercall(1));
          }
        });
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
    assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(Machine.CODE);
    assertThat(m.x(2)).isPositive();
    other.join();
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void vcpusWithDifferentTablesDoNotMeet() {
    // a second set of tables: the same page leads elsewhere
    Tables others = new Tables(m.segment(), 0x900_0000);
    others.map(Machine.CODE, Machine.CODE, Tables.USER_CODE);
    others.map(Machine.VECTORS, Machine.VECTORS, Tables.KERNEL);
    others.map(VA, Machine.DATA, Tables.USER_DATA);
    m.putLong(VA, 1);
    m.putLong(Machine.DATA, 2);
    m.load("ldr x0, [x1]\n hvc #0").x(1, VA);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    CompletableFuture.runAsync(
            () -> {
              try (Vcpu second = m.vm.createVcpu()) {
                m.on(second);
                second.set(SysReg.TTBR0_EL1, 0x900_0000);
                second.set(Reg.PC, Machine.CODE);
                second.set(Reg.X1, VA);
                assertThat(second.run()).isEqualTo(new VcpuExit.Hypercall(0));
                assertThat(second.get(Reg.X0)).isEqualTo(2);
              }
            })
        .join();
    m.vcpu.set(Reg.PC, Machine.CODE);
    m.run();
    assertThat(m.x(0)).isEqualTo(1);
    // the same on one vCPU, by MSR
    m.load("msr ttbr0_el1, x2\n isb\n ldr x0, [x1]\n hvc #0").x(2, 0x900_0000);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.x(0)).isEqualTo(2);
  }

  @Test
  void unmapWaitsForRunningVcpus() {
    m.load("1: ldr x0, [x1]\n str x0, [x1, #8]\n add x2, x2, #1\n b 1b").x(1, VA);
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> {
          sleep(30);
          m.vm.unmap(0, Machine.SIZE);
        });
    // whatever it was doing, it now finds nothing
    assertThat(m.run()).isInstanceOf(VcpuExit.MemoryFault.class);
    other.join();
  }
}
