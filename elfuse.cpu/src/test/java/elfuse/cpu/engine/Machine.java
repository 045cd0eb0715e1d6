package elfuse.cpu.engine;

import elfuse.asm.TextAssembler;
import elfuse.hv.HostMemory;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.EnumSet;
import java.util.Map;

/**
 * A machine for tests: 256 MiB of memory at IPA 0, translation tables, an assembler and one vCPU.
 *
 * <pre>
 * 0x0010_0000  code
 * 0x0020_0000  vectors: each one is HVC #(0x1000 + offset / 128)
 * 0x0030_0000  data
 * 0x0040_0000  top of the stack
 * 0x0800_0000  translation tables
 * </pre>
 */
final class Machine implements AutoCloseable {
  static final long SIZE = 256 << 20;
  static final long CODE = 0x10_0000;
  static final long VECTORS = 0x20_0000;
  static final long DATA = 0x30_0000;
  static final long STACK = 0x40_0000;
  static final long TABLES = 0x800_0000;

  /** SCTLR_EL1 of an operating system that lets EL0 do what Linux lets it. */
  static final long SCTLR =
      1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 12 | 7 << 14 | 1 << 18 | 1 << 23 | 1 << 26;

  /** T0SZ 25, 40-bit output, TTBR1 off, TBI0. */
  static final long TCR = 25 | 1 << 23 | 25 << 16 | 2L << 32 | 1L << 37;

  /** Attribute 0 is normal memory, 1 is Device-nGnRnE. */
  static final long MAIR = 0xff;

  /** {@code -Delfuse.test.jit=N} is the threshold of the translator; without it there is none. */
  static final TranslatorSettings SETTINGS = settings(System.getProperty("elfuse.test.jit"));

  final HostMemory memory = HostMemory.reserve(SIZE);
  final SoftVm vm;
  final Vcpu vcpu;
  final Tables tables;
  private Map<String, Long> symbols = Map.of();
  private final SoftHypervisor owned; // or null

  static TranslatorSettings settings(String threshold) {
    return new TranslatorSettings(
        threshold != null,
        threshold == null ? 0 : Integer.parseInt(threshold),
        1 << 20,
        false,
        true);
  }

  Machine() {
    this(VmConfig.defaults());
  }

  Machine(VmConfig config) {
    this(config, new SoftHypervisor(SETTINGS), true);
  }

  /** A machine of a hypervisor of one's own. */
  Machine(VmConfig config, SoftHypervisor hypervisor) {
    this(config, hypervisor, false);
  }

  private Machine(VmConfig config, SoftHypervisor hypervisor, boolean own) {
    owned = own ? hypervisor : null;
    vm = (SoftVm) hypervisor.createVm(config);
    vm.map(0, memory.segment(), EnumSet.allOf(MemoryAccess.class));
    vcpu = vm.createVcpu();
    tables = new Tables(memory.segment(), TABLES);
    for (int vector = 0; vector < 16; vector++) {
      putWord(VECTORS + vector * 128, 0xd4000002 | (0x1000 + vector) << 5);
    }
    vcpu.set(SysReg.VBAR_EL1, VECTORS);
    vcpu.set(SysReg.SP_EL1, STACK);
    vcpu.set(SysReg.SP_EL0, STACK - 0x10000);
    vcpu.set(SysReg.CPACR_EL1, 3 << 20);
    vcpu.set(SysReg.CNTKCTL_EL1, 3);
  }

  /** Turns the MMU on: everything at its own address for both levels, code executable for both. */
  Machine translated() {
    for (long page = 0; page < 0x80_0000; page += 4096) {
      boolean code = page >= CODE && page < CODE + 0x10_0000;
      boolean vectors = page >= VECTORS && page < VECTORS + 0x10_0000;
      tables.map(page, page, code ? Tables.USER_CODE : vectors ? Tables.KERNEL : Tables.USER_DATA);
    }
    return on();
  }

  /** Turns the MMU on with the tables as they are. */
  Machine on() {
    return on(vcpu);
  }

  Machine on(Vcpu which) {
    which.set(SysReg.MAIR_EL1, MAIR);
    which.set(SysReg.TCR_EL1, TCR);
    which.set(SysReg.TTBR0_EL1, TABLES);
    which.set(SysReg.SCTLR_EL1, SCTLR);
    return this;
  }

  MemorySegment segment() {
    return memory.segment();
  }

  /** Assembles to {@link #CODE} and lets the vCPU begin there. */
  Machine load(String source) {
    var assembly = TextAssembler.at(CODE).assemble(source);
    symbols = assembly.symbols();
    byte[] bytes = assembly.section(".text").content();
    MemorySegment.copy(bytes, 0, segment(), ValueLayout.JAVA_BYTE, CODE, bytes.length);
    vm.codeChanged(CODE, bytes.length);
    vcpu.set(Reg.PC, CODE);
    return this;
  }

  long symbol(String name) {
    return symbols.get(name);
  }

  /** Puts the vCPU at EL0. */
  Machine user() {
    vcpu.set(Reg.PSTATE, 0);
    return this;
  }

  VcpuExit run() {
    return vcpu.run();
  }

  long x(int number) {
    return vcpu.get(Reg.x(number));
  }

  Machine x(int number, long value) {
    vcpu.set(Reg.x(number), value);
    return this;
  }

  long get(SysReg register) {
    return vcpu.get(register);
  }

  void putWord(long ipa, int value) {
    segment().set(ValueLayout.JAVA_INT, ipa, value);
  }

  long getLong(long ipa) {
    return segment().get(ValueLayout.JAVA_LONG_UNALIGNED, ipa);
  }

  void putLong(long ipa, long value) {
    segment().set(ValueLayout.JAVA_LONG_UNALIGNED, ipa, value);
  }

  @Override
  public void close() {
    vcpu.close();
    vm.close();
    memory.close();
    if (owned != null) {
      owned.close();
    }
  }
}
