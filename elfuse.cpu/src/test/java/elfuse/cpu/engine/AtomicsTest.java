package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.TextAssembler;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exclusives, LSE and ordered accesses, alone and from several vCPUs at a time. */
class AtomicsTest {
  private static final int THREADS = 4;
  private static final int ROUNDS = 20_000;

  private final Machine m = new Machine().translated();

  @AfterEach
  void close() {
    m.close();
  }

  /** Runs the same program on several vCPUs, with X0 their number and X1 the data page. */
  private void together(String source) {
    byte[] code = TextAssembler.at(Machine.CODE).assemble(source).section(".text").content();
    MemorySegment.copy(code, 0, m.segment(), ValueLayout.JAVA_BYTE, Machine.CODE, code.length);
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      all.add(
          CompletableFuture.runAsync(
              () -> {
                try (Vcpu vcpu = m.vm.createVcpu()) {
                  m.on(vcpu);
                  vcpu.set(SysReg.VBAR_EL1, Machine.VECTORS);
                  vcpu.set(Reg.PC, Machine.CODE);
                  vcpu.set(Reg.PSTATE, 0);
                  vcpu.set(Reg.X0, number);
                  vcpu.set(Reg.X1, Machine.DATA);
                  assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
                }
              },
              task -> Thread.ofPlatform().start(task)));
    }
    all.forEach(CompletableFuture::join);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1: ldxr x2, [x1]\n add x2, x2, #1\n stxr w3, x2, [x1]\n cbnz w3, 1b",
        "1: ldaxr w2, [x1]\n add w2, w2, #1\n stlxr w3, w2, [x1]\n cbnz w3, 1b",
        "mov x2, #1\n ldadd x2, x3, [x1]",
        "mov x2, #1\n ldaddal w2, w3, [x1]",
        "mov x2, #1\n stadd x2, [x1]",
        "ldr x2, [x1]\n 1: mov x4, x2\n add x3, x2, #1\n casal x2, x3, [x1]\n"
            + " cmp x2, x4\n b.ne 1b",
        "1: ldxp x2, x3, [x1]\n add x2, x2, #1\n add x3, x3, #2\n stxp w4, x2, x3, [x1]\n"
            + " cbnz w4, 1b",
        "1: ldaxp w2, w3, [x1]\n add w2, w2, #1\n add w3, w3, #2\n stlxp w4, w2, w3, [x1]\n"
            + " cbnz w4, 1b",
        "ldp x2, x3, [x1]\n 1: mov x6, x2\n mov x7, x3\n add x4, x2, #1\n add x5, x3, #2\n"
            + " caspal x2, x3, x4, x5, [x1]\n cmp x2, x6\n ccmp x3, x7, #0, eq\n b.ne 1b",
      })
  void countersLoseNothing(String increment) {
    together(
        "mov x20, #%d\n again: %s\n subs x20, x20, #1\n b.ne again\n svc #0"
            .formatted(ROUNDS, increment));
    boolean wordPair = increment.contains("ldaxp w");
    long first = m.getLong(Machine.DATA);
    assertThat(wordPair ? first & 0xffff_ffffL : first).isEqualTo(THREADS * ROUNDS);
    if (wordPair) {
      assertThat(first >>> 32).isEqualTo(2L * THREADS * ROUNDS);
    } else if (increment.contains("#2")) {
      assertThat(m.getLong(Machine.DATA + 8)).isEqualTo(2L * THREADS * ROUNDS);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b", "h"})
  void smallCountersSideBySideDoNotDisturbEachOther(String size) {
    // each vCPU counts in its own byte or halfword of one word
    int bytes = size.equals("b") ? 1 : 2;
    together(
        """
               add x1, x1, x0, lsl #%d
               mov x20, #%d
               mov w2, #1
        again: ldadd%s w2, w3, [x1]
        1:     ldxr%s w4, [x1]
               add w4, w4, #1
               stxr%s w5, w4, [x1]
               cbnz w5, 1b
               subs x20, x20, #1
               b.ne again
               svc #0
        """
            .formatted(bytes - 1, ROUNDS, size, size, size));
    for (int i = 0; i < THREADS; i++) {
      long word = m.getLong(Machine.DATA + (long) i * bytes);
      long mask = bytes == 1 ? 0xff : 0xffff;
      assertThat(word & mask).isEqualTo(2L * ROUNDS & mask);
    }
  }

  @Test
  void aSpinLockWithAcquireAndReleaseProtectsPlainData() {
    together(
        """
               mov x20, #2000
               mov w10, #1
        again: ldaxr w2, [x1]
               cbnz w2, wait
               stxr w3, w10, [x1]
               cbnz w3, again
               ldr x4, [x1, #64]
               ldr x5, [x1, #128]
               add x4, x4, #1
               add x5, x5, #1
               str x4, [x1, #64]
               str x5, [x1, #128]
               stlr wzr, [x1]
               subs x20, x20, #1
               b.ne again
               svc #0
        wait:  wfe
               b again
        """);
    assertThat(m.getLong(Machine.DATA + 64)).isEqualTo(2000 * THREADS);
    assertThat(m.getLong(Machine.DATA + 128)).isEqualTo(2000 * THREADS);
  }

  @Test
  void releaseAndAcquirePublish() {
    // vCPU 0 publishes numbers, the others check that what they see is complete
    together(
        """
               cbnz x0, reader
               mov x20, #20000
        1:     str x20, [x1, #64]
               str x20, [x1, #192]
               stlr x20, [x1]
               subs x20, x20, #1
               b.ne 1b
               mov x20, #1
               str x20, [x1, #256]
               stlr xzr, [x1]
               svc #0
        reader: ldar x2, [x1]
               cbz x2, done
               ldr x3, [x1, #64]
               ldr x4, [x1, #192]
               cmp x3, x2
               b.hi bad
               cmp x4, x2
               b.hi bad
               b reader
        done:  ldr x5, [x1, #256]
               cbz x5, reader
               svc #0
        bad:   hvc #99
        """);
  }

  @ParameterizedTest
  @CsvSource({"b, 1", "h, 2", "'', 4", "x, 8"})
  void anotherStoreMakesAnExclusiveStoreFail(String suffix, int size) {
    String register = suffix.equals("x") ? "x" : "w";
    String s = suffix.equals("x") ? "" : suffix;
    m.load(
        """
        mov x4, #5
        ldxr%1$s %2$s2, [x1]
        str%1$s %2$s4, [x1]
        stxr%1$s w3, %2$s5, [x1]
        ldxr%1$s %2$s2, [x1]
        clrex
        stxr%1$s w6, %2$s5, [x1]
        ldxr%1$s %2$s2, [x1]
        add x9, x1, #16
        stxr%1$s w7, %2$s5, [x9]
        ldxr%1$s %2$s2, [x1]
        stxr%1$s w8, %2$s5, [x1]
        hvc #0
        """
            .formatted(s, register));
    m.x(1, Machine.DATA + 16).x(5, 9);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.x(3)).as("after a store").isEqualTo(1);
    assertThat(m.x(6)).as("after CLREX").isEqualTo(1);
    assertThat(m.x(7)).as("elsewhere").isEqualTo(1);
    assertThat(m.x(8)).isZero();
    assertThat(m.getLong(Machine.DATA + 16)).isEqualTo(9);
    assertThat(size).isPositive();
  }

  @Test
  void exceptionReturnClearsTheMonitor() {
    m.load(
        """
        ldxr x2, [x1]
        adr x0, 1f
        msr elr_el1, x0
        mov x0, #0x3c5
        msr spsr_el1, x0
        eret
        1: stxr w3, x2, [x1]
        hvc #0
        """);
    m.x(1, Machine.DATA);
    m.run();
    assertThat(m.x(3)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ldxr x0, [x1]", "stxr w0, x2, [x1]", "ldaxp x2, x3, [x1]", "ldar w0, [x1]",
        "stlr x0, [x1]", "ldapr x0, [x1]", "ldadd x2, x3, [x1]", "swpal w2, w3, [x1]",
        "cas x2, x3, [x1]", "casp x2, x3, x4, x5, [x1]", "ldapur x0, [x1, #0]"
      })
  void unalignedAtomicsFault(String instruction) {
    m.load(instruction + "\n hvc #0").x(1, Machine.DATA + 2);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
    assertThat(m.get(SysReg.ESR_EL1) & 63).isEqualTo(0x21);
    assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(Machine.DATA + 2);
  }

  @Test
  void atomicsOnReadOnlyPagesAreWritesThatFault() {
    m.tables.map(VA, VA, Tables.USER_DATA | Tables.READ_ONLY);
    for (String instruction : new String[] {"ldadd x2, x3, [x1]", "cas x2, x3, [x1]"}) {
      m.vcpu.set(Reg.PSTATE, 0x3c5);
      m.load(instruction).x(1, VA);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1004));
      assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x25L << 26 | 1 << 25 | 0x4f);
    }
    m.tables.unmap(VA);
    m.vcpu.set(SysReg.TTBR0_EL1, Machine.TABLES);
    m.vcpu.set(Reg.PSTATE, 0x3c5);
    m.load("ldadd x2, x3, [x1]").x(1, VA);
    m.run();
    assertThat(m.get(SysReg.ESR_EL1)).as("a read would fault").isEqualTo(0x25L << 26 | 1 << 25 | 7);
  }

  private static final long VA = 0x50_0000;
}
