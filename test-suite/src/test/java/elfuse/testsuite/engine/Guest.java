package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.asm.TextAssembler;
import elfuse.hv.HostMemory;
import elfuse.hv.Hypervisor;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.mm.InfraLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A machine for one case: memory at IPA 0, identity tables, code to assemble, vectors that tell
 * which of them was taken, and vCPUs that turn the MMU on from inside, as some hardware requires.
 *
 * <p>A guest leaves with a store to {@link #DOORBELL}, which works on every engine; in the source
 * it is written {@code bell}, takes X30 and hands out X0. Vectors take X30 as well and keep it in
 * TPIDR_EL1.
 *
 * <pre>
 * 0x0010_0000  code, 1 MiB, both levels
 * 0x0020_0000  vectors and the first instructions, EL1 alone
 * 0x0030_0000  data, 1 MiB, both levels
 * 0x0040_0000  stacks, 1 MiB, both levels
 * 0x0080_0000  translation tables, EL1 alone
 * 0x1000_0000  nothing: the doorbell
 * </pre>
 */
final class Guest implements AutoCloseable {
  static final long SIZE = 16 << 20;
  static final long CODE = 0x10_0000;
  static final long VECTORS = 0x20_0000;
  static final long DATA = 0x30_0000;
  static final long STACK = 0x40_0000;
  static final long TABLES = 0x80_0000;
  static final long DOORBELL = 0x1000_0000;

  /** SCTLR_EL1 of an operating system that lets EL0 do what Linux lets it. */
  static final long SCTLR =
      0x30d0_0980L // RES1 without later features
          | 1
          | 1 << 2
          | 1 << 3
          | 1 << 4
          | 1 << 12
          | 7 << 14
          | 1 << 18
          | 1 << 23
          | 1 << 26;

  private static final long START = VECTORS + 0x1000;
  private static final long EL1H_MASKED = 0x3c5;
  private static final int VECTOR_BELL = 0x2000; // EL1's alone, for PAN

  // a guest that does not end is kicked, and the case fails by the exit
  private static final ScheduledExecutorService LIMITS =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("limits of guests").unstarted(task));

  final Hypervisor hypervisor;
  final HostMemory memory = HostMemory.reserve(SIZE);
  final Vm vm;
  final StageOne tables;
  final Cpu cpu;
  private Map<String, Long> symbols = Map.of();

  Guest(Hypervisor hypervisor) {
    this.hypervisor = hypervisor;
    vm = hypervisor.createVm(VmConfig.defaults());
    try {
      vm.map(0, memory.segment(), EnumSet.allOf(MemoryAccess.class));
      tables = new StageOne(memory.segment(), TABLES);
      for (long page = 0; page < 0x10_0000; page += 4096) {
        tables.map(CODE + page, CODE + page, StageOne.CODE);
        tables.map(DATA + page, DATA + page, StageOne.DATA);
        tables.map(STACK + page, STACK + page, StageOne.DATA);
        tables.map(TABLES + page, TABLES + page, StageOne.KERNEL | StageOne.PXN);
      }
      tables.map(VECTORS, VECTORS, StageOne.KERNEL);
      tables.map(START, START, StageOne.KERNEL);
      tables.map(DOORBELL, DOORBELL, StageOne.DEVICE);
      tables.map(DOORBELL + VECTOR_BELL, DOORBELL + VECTOR_BELL, StageOne.DEVICE & ~StageOne.USER);
      assemble(VECTORS, vectors());
      assemble(
          START,
          """
          tlbi vmalle1is
          ic iallu
          dsb ish
          isb
          msr sctlr_el1, x16
          isb
          msr elr_el1, x17
          msr spsr_el1, x18
          eret
          """);
      cpu = new Cpu();
    } catch (Throwable failure) {
      vm.close();
      memory.close();
      throw failure;
    }
  }

  private static String vectors() {
    StringBuilder source = new StringBuilder();
    for (int vector = 0; vector < 16; vector++) {
      source.append(".balign 128\n msr tpidr_el1, x30\n movz x30, #0x1000, lsl #16\n");
      source.append(" str x0, [x30, #").append(VECTOR_BELL + 8 * vector).append("]\n b .\n");
    }
    return source.toString();
  }

  /**
   * Assembles to an address; {@code bell} is the way out. Inside a page code must not depend on
   * where it is, since the assembler begins at pages.
   */
  Map<String, Long> assemble(long address, String source) {
    String text = source.replaceAll("\\bbell\\b", "movz x30, #0x1000, lsl #16\n str x0, [x30]");
    var assembly = TextAssembler.at(address & -4096).assemble(text + "\n");
    byte[] bytes = assembly.section(".text").content();
    MemorySegment.copy(bytes, 0, memory.segment(), ValueLayout.JAVA_BYTE, address, bytes.length);
    vm.codeChanged(address, bytes.length);
    return assembly.symbols();
  }

  /** Assembles to {@link #CODE}. */
  Guest load(String source) {
    symbols = assemble(CODE, source);
    return this;
  }

  long symbol(String name) {
    return symbols.get(name);
  }

  long getLong(long ipa) {
    return memory.segment().get(ValueLayout.JAVA_LONG_UNALIGNED, ipa);
  }

  void putLong(long ipa, long value) {
    memory.segment().set(ValueLayout.JAVA_LONG_UNALIGNED, ipa, value);
  }

  /** Lets another thread use a vCPU of its own; whoever joins sees its failure. */
  CompletableFuture<Void> other(Consumer<Cpu> body) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(() -> {
          try {
            try (Cpu other = new Cpu()) {
              body.accept(other);
            }
            result.complete(null);
          } catch (Throwable failure) {
            result.completeExceptionally(failure);
          }
        });
    return result;
  }

  static void join(CompletableFuture<Void> other) {
    try {
      other.get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("another vCPU's thread failed", e);
    }
  }

  static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    cpu.close();
    vm.close();
    memory.close();
  }

  /** A vCPU, owned by the thread that makes it. */
  final class Cpu implements AutoCloseable {
    final Vcpu vcpu = vm.createVcpu();

    private final ScheduledFuture<?> limit = LIMITS.schedule(vcpu::kick, 20, TimeUnit.SECONDS);

    Cpu() {
      vcpu.set(SysReg.VBAR_EL1, VECTORS);
      vcpu.set(SysReg.SP_EL1, STACK + 0x8_0000);
      vcpu.set(SysReg.SP_EL0, STACK + 0x7_0000);
      vcpu.set(SysReg.CPACR_EL1, 3 << 20);
      vcpu.set(SysReg.CNTKCTL_EL1, 3);
      vcpu.set(SysReg.MAIR_EL1, InfraLayout.MAIR_EL1);
      vcpu.set(SysReg.TCR_EL1, InfraLayout.TCR_EL1);
      vcpu.set(SysReg.TTBR0_EL1, TABLES);
    }

    /** Begins at {@link #CODE} at EL0 or EL1 with the MMU on. */
    Cpu at(int el) {
      return at(el, CODE, SCTLR);
    }

    Cpu at(int el, long pc, long sctlr) {
      return state(el == 0 ? 0 : EL1H_MASKED, pc, sctlr);
    }

    Cpu state(long pstate, long pc, long sctlr) {
      x(16, sctlr).x(17, pc).x(18, pstate);
      vcpu.set(Reg.PSTATE, EL1H_MASKED);
      vcpu.set(Reg.PC, START);
      return this;
    }

    long x(int number) {
      return vcpu.get(Reg.x(number));
    }

    Cpu x(int number, long value) {
      vcpu.set(Reg.x(number), value);
      return this;
    }

    long pc() {
      return vcpu.get(Reg.PC);
    }

    long get(SysReg register) {
      return vcpu.get(register);
    }

    VcpuExit run() {
      return vcpu.run();
    }

    /** Runs to {@code bell}; {@return X0} */
    long bell() {
      VcpuExit exit = run();
      if (exit instanceof VcpuExit.MmioWrite(long ipa, int size, long value) && ipa == DOORBELL) {
        return value;
      }
      throw new AssertionError("no bell, but " + describe(exit));
    }

    /** Runs to an exception; the vector says which. */
    void exception(int offset, long syndrome) {
      VcpuExit exit = run();
      if (!(exit instanceof VcpuExit.MmioWrite(long ipa, int size, long value))
          || ipa < DOORBELL + VECTOR_BELL) {
        throw new AssertionError("no exception, but " + describe(exit));
      }
      assertThat((ipa - DOORBELL - VECTOR_BELL) / 8 * 128).as("vector").isEqualTo(offset);
      assertThat(get(SysReg.ESR_EL1)).as("ESR_EL1").isEqualTo(syndrome & 0xffff_ffffL);
    }

    String describe(VcpuExit exit) {
      return exit
          + " at PC 0x"
          + Long.toHexString(pc())
          + ", ESR_EL1 0x"
          + Long.toHexString(get(SysReg.ESR_EL1))
          + ", ELR_EL1 0x"
          + Long.toHexString(get(SysReg.ELR_EL1))
          + ", FAR_EL1 0x"
          + Long.toHexString(get(SysReg.FAR_EL1));
    }

    @Override
    public void close() {
      limit.cancel(false);
      vcpu.close();
    }
  }
}
