package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.TextAssembler;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What translated code must keep to; every other test of the engine runs translated as well. */
class TranslatorTest {
  private static final VcpuExit SVC = new VcpuExit.Hypercall(0x1008);

  private static TranslatorSettings settings(int threshold, long bytes) {
    return new TranslatorSettings(true, threshold, bytes, false, true);
  }

  private static Machine machine(SoftHypervisor hypervisor) {
    return new Machine(VmConfig.defaults(), hypervisor);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1}) // where a region begins says where its registers are, see Translator
  void anAbortLeavesRegistersFlagsAndAddressAsTheInstructionFoundThem(int skipped) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      // sums up an array that ends at a page that is not there
      m.load(
          """
                  mov x2, #0
                  mov x4, #7
                  %s
          loop:   ldr x3, [x1], #8
                  add x2, x2, x3
                  subs x4, x4, #1
                  add v1.2d, v1.2d, v0.2d
                  cmn x4, #3
                  b loop
          """
              .formatted("nop\n".repeat(skipped)));
      for (int i = 0; i < 512; i++) {
        m.putLong(0x7f_f000 + 8 * i, i);
      }
      m.user().x(1, 0x7f_f000);
      m.vcpu.setVector(0, 0, 3);
      m.vcpu.setVector(0, 1, 5);
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x24L << 26 | 1 << 25 | 6);
      assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(0x80_0000);
      assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(m.symbol("loop"));
      assertThat(m.x(1)).isEqualTo(0x80_0000);
      assertThat(m.x(2)).isEqualTo(511 * 512 / 2);
      assertThat(m.x(3)).isEqualTo(511);
      assertThat(m.x(4)).isEqualTo(7 - 512);
      assertThat(m.get(SysReg.SPSR_EL1) >>> 28).isEqualTo(8);
      assertThat(m.vcpu.getVector(1, 0)).isEqualTo(3 * 512);
      assertThat(m.vcpu.getVector(1, 1)).isEqualTo(5 * 512);
      Region region = m.vm.code().existing(Machine.CODE).entry(2 + skipped);
      assertThat(region.plan.inLocals).isEqualTo(skipped == 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "0, false", "1, false"})
  void aLoopOfDcZvaClearsItsLinesAndAbortsAsTheInstructionFoundIt(int skipped, boolean enabled) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      m.load(
          """
                  mov x2, #0
                  %s
          loop:   dc zva, x1
                  add x1, x1, #64
                  add x2, x2, #1
                  b loop
          """
              .formatted("nop\n".repeat(skipped)));
      for (int i = 0; i < 512; i++) {
        m.putLong(0x7f_f000 + 8 * i, -1);
      }
      long sctlr = m.get(SysReg.SCTLR_EL1);
      m.vcpu.set(SysReg.SCTLR_EL1, enabled ? sctlr | 1 << 14 : sctlr & ~(1 << 14)); // DZE
      m.user().x(1, 0x7f_f000 + 2 * 64 + 5);
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(m.symbol("loop"));
      if (enabled) {
        assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x24L << 26 | 1 << 25 | 1 << 6 | 6);
        assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(0x80_0005);
        assertThat(m.x(2)).isEqualTo(62);
      } else {
        assertThat(m.get(SysReg.ESR_EL1) >>> 26).isEqualTo(0x18);
        assertThat(m.x(2)).isZero();
      }
      for (int i = 0; i < 512; i++) {
        assertThat(m.getLong(0x7f_f000 + 8 * i)).isEqualTo(enabled && i >= 16 ? 0 : -1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false"})
  void longLoopsThatCallNobodyGetTheirRegistersInLocals(int calls, boolean expected)
      throws InterruptedException {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(1, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      m.load(
          """
                  mov x0, #0
                  mov v1.d[0], x0
          loop:   cbz x20, none
                  add x21, x30, #0
                  blr x22
                  add x30, x21, #0
                  mov x20, #0
          none:   add x0, x0, #3
                  add v1.2d, v1.2d, v0.2d
                  subs x1, x1, #1
                  b.ne loop
                  svc #0
          callee: ret
          """);
      long turns = 3_000_000;
      Region region = null;
      for (int i = 0; i < 200 && (region == null || region.plan.inLocals != expected); i++) {
        m.user().x(1, turns).x(20, calls).x(22, m.symbol("callee"));
        m.vcpu.set(Reg.PC, Machine.CODE);
        m.vcpu.setVector(0, 0, 5);
        assertThat(m.run()).isEqualTo(SVC);
        assertThat(m.x(0)).isEqualTo(3 * turns);
        assertThat(m.vcpu.getVector(1, 0)).isEqualTo(5 * turns);
        DecodedPage page = m.vm.code().existing(Machine.CODE);
        region = page.entry((int) (m.symbol("loop") - Machine.CODE) / 4);
        Thread.sleep(5); // translations are made meanwhile
      }
      assertThat(region).isNotNull();
      assertThat(region.plan.inLocals).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 16384", "0, 1048576", "1, 16384"})
  void whatIsEvictedIsTranslatedAgain(int threshold, long bytes) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(threshold, bytes));
        Machine m = machine(hypervisor).translated()) {
      StringBuilder source = new StringBuilder("mov x20, #40\nagain:\n");
      for (int f = 0; f < 30; f++) {
        source.append(" bl f").append(f).append('\n');
      }
      source.append(" subs x20, x20, #1\n b.ne again\n svc #0\n");
      for (int f = 0; f < 30; f++) {
        source.append(
            "f%d: mov x1, #%d\n1: add x0, x0, x1\n subs x1, x1, #1\n b.ne 1b\n ret\n"
                .formatted(f, f + 1));
      }
      m.load(source.toString()).user();
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(m.x(0)).isEqualTo(40 * 30 * 31 * 32 / 6);
      if (threshold == 0) {
        assertThat(m.vm.translator().store().evictions() > 0).isEqualTo(bytes < 100_000);
      }
    }
  }

  @Test
  void whatIsEvictedIsHeldByNoPageThatForgotIt() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 16384));
        Machine m = machine(hypervisor).translated()) {
      StringBuilder source = new StringBuilder("blr x19\n svc #0\nothers:\n mov x20, #3\nagain:\n");
      for (int f = 0; f < 30; f++) {
        source.append(" bl f").append(f).append('\n');
      }
      source.append(" subs x20, x20, #1\n b.ne again\n svc #0\n");
      for (int f = 0; f < 30; f++) {
        source.append(
            "f%d: mov x1, #%d\n1: add x0, x0, x1\n subs x1, x1, #1\n b.ne 1b\n ret\n"
                .formatted(f, f + 1));
      }
      // two pages of the same content
      String function = ".balign 4096\n mov x1, #9\n1: subs x1, x1, #1\n b.ne 1b\n ret\n";
      m.load(source + function + function + ".balign 4096\n nop\n");
      long one = Machine.CODE + 4096;
      for (long page : new long[] {one, one + 4096}) {
        m.user().x(19, page).vcpu.set(Reg.PC, Machine.CODE);
        assertThat(m.run()).isEqualTo(SVC);
        m.vm.codeChanged(one, 16);
      }
      DecodedPage page = m.vm.code().existing(one);
      assertThat(page.formerly(1)).isNotNull();
      m.user().vcpu.set(Reg.PC, m.symbol("others"));
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(page.formerly(1)).isNull();
    }
  }

  @Test
  void aMachineWithTheSameCodeTakesOverTranslations() {
    String source = "1: add x0, x0, #3\n subs x1, x1, #1\n b.ne 1b\n svc #0";
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20))) {
      for (int i = 0; i < 3; i++) {
        try (Machine m = machine(hypervisor).translated()) {
          m.load(source).user().x(1, 1000);
          assertThat(m.run()).isEqualTo(SVC);
          assertThat(m.x(0)).isEqualTo(3000);
        }
      }
      assertThat(hypervisor.statistics()).contains("1 kept").contains("2 back");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ic ivau, x2", "ic ialluis", "ic iallu"})
  void whatIsInvalidatedUnchangedStaysAndTheRestGoes(String operation) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      // two functions in one line of the cache; the second is written over at times
      m.load(
          """
                  adr x19, first
                  adr x20, second
                  adr x2, first
          again:  blr x19
                  blr x20
                  str w1, [x21]
                  dsb ish
                  %s
                  dsb ish
                  isb
                  hvc #0
                  b again
                  .align 6
          first:  add x10, x10, #1
                  ret
          second: add x11, x11, #1
                  ret
          """
              .formatted(operation));
      long second = m.symbol("second");
      m.tables.map(0x60_0000, Machine.CODE, Tables.USER_DATA);
      m.x(1, 0x9100056bL).x(21, 0x60_0000 + (second & 0xfff)); // add x11, x11, #1: as it is
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
      DecodedPage page = m.vm.code().existing(Machine.CODE);
      Region one = page.entry((int) (m.symbol("first") & 0xfff) >>> 2);
      Region other = page.entry((int) (second & 0xfff) >>> 2);
      for (int i = 2; i <= 10; i++) {
        assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
        assertThat(one.isDead()).isFalse();
        assertThat(other.isDead()).isFalse();
        assertThat(m.x(11)).isEqualTo(i);
      }
      m.x(1, 0x9100096bL); // add x11, x11, #2
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
      assertThat(one.isDead()).isFalse();
      assertThat(other.isDead()).isTrue();
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
      assertThat(m.x(10)).isEqualTo(12);
      assertThat(m.x(11)).isEqualTo(11 + 2);
    }
  }

  @Test
  void aPlanOfWordsThatChangeMeanwhileIsNotInstalled() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(64, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      m.load("1: add x0, x0, #3\n subs x1, x1, #1\n b.ne 1b\n svc #0").user().x(1, 1);
      assertThat(m.run()).isEqualTo(SVC);
      DecodedPage page = m.vm.code().existing(Machine.CODE);
      int word = page.read(0);
      int version = page.version();
      m.vm.codeEnabled(Machine.CODE, 4096);
      assertThat(page.version()).isEqualTo(version);
      m.putWord(Machine.CODE, word + (1 << 10)); // add x0, x0, #4
      m.vm.codeEnabled(Machine.CODE + 4, 4092);
      assertThat(page.version()).isEqualTo(version);
      assertThat(page.read(0)).isEqualTo(word + (1 << 10)); // noticed without being told
      assertThat(page.version()).isGreaterThan(version);
    }
  }

  @Test
  void otherCodeAtTheSamePlaceIsNotTakenForIt() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      for (int i = 1; i < 20; i++) {
        m.load("1: add x0, x0, #%d\n subs x1, x1, #1\n b.ne 1b\n svc #0".formatted(i)).user();
        m.x(0, 0).x(1, 100);
        assertThat(m.run()).isEqualTo(SVC);
        assertThat(m.x(0)).isEqualTo(100 * i);
      }
    }
  }

  @Test
  void pagesThatAreNotTranslatedLeaveNothingBehind() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(64, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      for (int i = 1; i < 20; i++) {
        m.vm.code().killAll();
        m.load("mov x0, #%d\n svc #0".formatted(i)).user();
        assertThat(m.run()).isEqualTo(SVC);
      }
      assertThat(m.vm.translator().store().contents()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void callsInsideARegionReturnWhereTheLinkRegisterSays(int threshold) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(threshold, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      // recursion, twice in a function; one that returns an instruction further on; one that is
      // called before its caller and behind it
      m.load(
          """
                  mov x20, #200
          again:  mov x0, #13
                  bl fib
                  add x21, x21, x0
                  bl skip
                  add x21, x21, #1000
                  bl add
                  subs x20, x20, #1
                  b.ne again
                  svc #0
          add:    add x22, x22, #1
                  ret
          fib:    cmp x0, #2
                  b.lt 1f
                  stp x29, x30, [sp, #-32]!
                  str x19, [sp, #16]
                  mov x19, x0
                  sub x0, x0, #1
                  bl fib
                  str x0, [sp, #24]
                  sub x0, x19, #2
                  bl fib
                  ldr x1, [sp, #24]
                  add x0, x0, x1
                  bl add
                  ldr x19, [sp, #16]
                  ldp x29, x30, [sp], #32
          1:      ret
          skip:   add x30, x30, #4
                  ret
          """);
      m.user();
      m.vcpu.set(SysReg.SP_EL0, 0x7f_ff00);
      m.x(20, 0).x(21, 0).x(22, 0);
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(m.x(21)).isEqualTo(200 * 233);
      assertThat(m.x(22)).isEqualTo(200 * (1 + 376));
      assertThat(m.get(SysReg.SP_EL0)).isEqualTo(0x7f_ff00);
    }
  }

  @ParameterizedTest
  @CsvSource({"0", "1"})
  void aCallOfTheKernelGoesOnWhereItReturns(int threshold) {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(threshold, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      // a kernel that answers, returns an instruction further on, or leaves the machine first
      byte[] kernel =
          TextAssembler.at(Machine.VECTORS) // it can run anywhere
              .assemble(
                  """
                          cmp x8, #1
                          b.eq skip
                          b.hi leave
                          add x0, x0, x1
                          eret
                  skip:   mrs x16, elr_el1
                          add x16, x16, #4
                          msr elr_el1, x16
                          eret
                  leave:  hvc #5
                          add x0, x0, #100
                          eret
                  """)
              .section(".text")
              .content();
      for (int i = 0; i < kernel.length; i++) {
        m.segment().set(ValueLayout.JAVA_BYTE, Machine.VECTORS + 0x400 + i, kernel[i]);
      }
      m.vm.codeChanged(Machine.VECTORS, 4096);
      m.load(
          """
          again:  cmp x20, #50
                  mov x8, #0
                  svc #0
                  cset x9, hi
                  add x21, x21, x9
                  mov x8, #1
                  svc #0
                  add x21, x21, #1000
                  add v1.2d, v1.2d, v0.2d
                  subs x20, x20, #1
                  b.ne again
                  mov x8, #2
                  svc #0
                  add x0, x0, #7
                  svc #0
          """);
      m.user().x(0, 0).x(1, 3).x(20, 200).x(21, 0);
      m.vcpu.setVector(0, 1, 5);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(5));
      assertThat(m.x(0)).isEqualTo(200 * 3);
      assertThat(m.x(21)).isEqualTo(150);
      assertThat(m.vcpu.getVector(1, 1)).isEqualTo(200 * 5);
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(5));
      assertThat(m.x(0)).isEqualTo(200 * 3 + 100 + 7);
    }
  }

  @Test
  void aBreakpointInsideARegionStopsThere() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      m.load("1: add x0, x0, #1\nstop: cmp x0, #100\n b.ne 1b\n svc #0").user();
      assertThat(m.run()).isEqualTo(SVC);
      m.user().x(0, 0).vcpu.set(Reg.PC, Machine.CODE);
      m.vcpu.setBreakpoints(m.symbol("stop"));
      for (int i = 1; i <= 5; i++) {
        assertThat(m.run()).isEqualTo(new VcpuExit.Debug(Machine.CODE + 4, false));
        assertThat(m.x(0)).isEqualTo(i);
      }
      m.vcpu.setBreakpoints();
      assertThat(m.run()).isEqualTo(SVC);
      assertThat(m.x(0)).isEqualTo(100);
    }
  }

  /** Store buffering and message passing, with what makes A64 forbid the odd outcome. */
  @ParameterizedTest
  @CsvSource({
    // x0 and x1 are two variables; x2 is what this side saw of the other's
    "'str x3, [x0]; dmb ish; ldr x2, [x1]', 'str x3, [x1]; dmb ish; ldr x2, [x0]', false",
    "'stlr x3, [x0]; ldar x2, [x1]', 'stlr x3, [x1]; ldar x2, [x0]', false",
    "'swpal x3, x4, [x0]; ldr x2, [x1]', 'swpal x3, x4, [x1]; ldr x2, [x0]', false",
    "'str x3, [x0]; dmb ishst; str x3, [x1]; mov x2, x3', "
        + "'ldr x5, [x1]; dmb ishld; ldr x2, [x0]', true",
    "'str x3, [x0]; stlr x3, [x1]; mov x2, x3', 'ldar x5, [x1]; ldr x2, [x0]', true",
  })
  void forbiddenOutcomesDoNotHappen(String first, String second, boolean passing) {
    int rounds = 20_000;
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(1, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      // X9 counts rounds; both meet at [X10] and [X11] before each; results go to [X12]
      String side =
          """
          %s:     ldr x0, =0x300000
                  add x0, x0, x9, lsl #7
                  add x1, x0, #64
                  mov x3, #1
                  add x9, x9, #1
                  stlr x9, [x10]
          %sWait: ldar x5, [x11]
                  cmp x5, x9
                  b.lo %sWait
                  mov x5, #1
                  %s
                  orr x2, x2, x5, lsl #1
                  str x2, [x12], #8
                  cmp x9, x13
                  b.ne %s
                  hvc #1
          """;
      m.load(
          side.formatted("one", "one", "one", first.replace(";", "\n"), "one")
              + side.formatted("two", "two", "two", second.replace(";", "\n"), "two"));
      long a = 0x50_0000;
      long b = 0x50_0040;
      int batch = 8000; // 128 bytes for each round between 0x300000 and 0x400000
      for (int done = 0; done < rounds; done += batch) {
        m.segment().asSlice(Machine.DATA, 0x30_0000).fill((byte) 0);
        CompletableFuture<Void> other =
            CompletableFuture.runAsync(() -> {
              try (Vcpu vcpu = m.vm.createVcpu()) {
                m.on(vcpu);
                run(vcpu, m.symbol("two"), b, a, 0x58_0000, batch);
              }
            });
        run(m.vcpu, m.symbol("one"), a, b, 0x51_0000, batch);
        other.join();
        for (int i = 0; i < batch; i++) {
          long sawA = m.getLong(0x51_0000 + 8 * i);
          long sawB = m.getLong(0x58_0000 + 8 * i);
          boolean forbidden = passing ? sawB == 2 : (sawA & 1) == 0 && (sawB & 1) == 0;
          assertThat(forbidden).as("round %d: %d, %d", i, sawA, sawB).isFalse();
        }
      }
    }
  }

  @Test
  void anIsbMeetsTheCodeThatAnotherChangedMeanwhile() {
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings(0, 1 << 20));
        Machine m = machine(hypervisor).translated()) {
      m.load(
          """
                  b wait
          wait:   ldr x0, [x1]
                  cbz x0, wait
                  isb
          code:   mov x2, #0
                  svc #0
          """);
      for (int round = 1; round <= 300; round++) {
        int value = round;
        m.putLong(Machine.DATA, 0);
        m.user().x(1, Machine.DATA);
        m.vcpu.set(Reg.PC, Machine.CODE);
        CompletableFuture<Void> other =
            CompletableFuture.runAsync(() -> {
              LockSupport.parkNanos(100_000); // most often the guest waits by then
              m.putWord(m.symbol("code"), 0xd280_0002 | value << 5);
              m.vm.codeChanged(m.symbol("code"), 4);
              VarHandle.releaseFence();
              m.putLong(Machine.DATA, 1);
            });
        assertThat(m.run()).isEqualTo(SVC);
        other.join();
        assertThat(m.x(2)).isEqualTo(value);
      }
    }
  }

  private static void run(Vcpu vcpu, long pc, long own, long others, long results, long rounds) {
    vcpu.set(Reg.PC, pc);
    vcpu.set(Reg.X9, 0);
    vcpu.set(Reg.X10, own);
    vcpu.set(Reg.X11, others);
    vcpu.set(Reg.X12, results);
    vcpu.set(Reg.X13, rounds);
    assertThat(vcpu.run()).isEqualTo(new VcpuExit.Hypercall(1));
  }
}
