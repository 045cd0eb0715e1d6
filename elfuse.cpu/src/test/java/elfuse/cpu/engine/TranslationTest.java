package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.MemoryAccess;
import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stage-1 walks: where addresses lead, and the status code of each way to fail. */
class TranslationTest {
  private static final long VA = 0x5_4321_0000L;

  private final Machine m = new Machine().translated();

  @AfterEach
  void close() {
    m.close();
  }

  /** {@return the data fault status of a load at EL1, or -1 if it worked} */
  private int load(long va) {
    m.vcpu.set(Reg.PSTATE, 0x3c5);
    m.load("ldr x0, [x1]\n hvc #0").x(1, va);
    VcpuExit exit = m.run();
    if (exit.equals(new VcpuExit.Hypercall(0))) {
      return -1;
    }
    assertThat(exit).isEqualTo(new VcpuExit.Hypercall(0x1004));
    assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(va);
    assertThat(m.get(SysReg.ESR_EL1) >>> 26).isEqualTo(0x25);
    return (int) m.get(SysReg.ESR_EL1) & 63;
  }

  private void flush() {
    m.vcpu.set(SysReg.TTBR0_EL1, Machine.TABLES);
  }

  @Test
  void pagesLeadAnywhere() {
    m.putLong(Machine.DATA + 0x1008, 77);
    m.tables.map(VA, Machine.DATA + 0x1000, Tables.USER_DATA);
    assertThat(load(VA + 8)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(77);
  }

  @Test
  void blocksKeepTheLowBits() {
    m.putLong(Machine.DATA + 0x4560, 78);
    m.tables.put(m.tables.entry(VA, 2), 0x20_0000 | Tables.USER_DATA & ~2L);
    long inBlock = VA & -0x20_0000 | Machine.DATA + 0x4560 & 0x1f_ffff;
    assertThat(load(inBlock)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(78);
    m.tables.put(m.tables.entry(VA, 1), Tables.USER_DATA & ~2L);
    flush();
    assertThat(load((VA & -0x4000_0000) + Machine.DATA + 0x4560)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(78);
  }

  @Test
  void anAccessAcrossPagesIsPutTogether() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA);
    m.tables.map(VA + 4096, Machine.DATA + 0x5000, Tables.USER_DATA);
    m.putLong(Machine.DATA + 0xff8, 0x1122_3344_5566_7788L);
    m.putLong(Machine.DATA + 0x5000, 0x99aa_bbcc_ddee_ff00L);
    assertThat(load(VA + 0xffc)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(0xddee_ff00_1122_3344L);
    m.load("stur x2, [x1, #-3]\n hvc #0").x(1, VA + 4096).x(2, 0x0102_0304_0506_0708L);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.getLong(Machine.DATA + 0xff8)).isEqualTo(0x0607_0844_5566_7788L);
    assertThat(m.getLong(Machine.DATA + 0x5000)).isEqualTo(0x99aa_bb01_0203_0405L);
  }

  @Test
  void aStoreThatFaultsInTheSecondPageChangesNothing() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA);
    m.tables.map(VA + 4096, Machine.DATA + 0x1000, Tables.USER_DATA | Tables.READ_ONLY);
    for (String store :
        new String[] {
          "str x2, [x1]",
          "stp w2, w2, [x1]",
          "stp x2, x2, [x1, #-8]!",
          "str q0, [x1]",
          "stp q0, q1, [x1, #-16]!",
          "str s0, [x1]",
          "stp d0, d1, [x1], #16"
        }) {
      m.vcpu.set(Reg.PSTATE, 0x3c5);
      m.putLong(Machine.DATA + 0xff0, 5);
      m.putLong(Machine.DATA + 0xff8, 6);
      m.load(store + "\n hvc #0").x(1, VA + 0xffd).x(2, -1);
      m.vcpu.setVector(0, 0, -1);
      assertThat(m.run()).as(store).isEqualTo(new VcpuExit.Hypercall(0x1004));
      assertThat(m.get(SysReg.FAR_EL1)).as(store).isEqualTo(VA + 4096);
      assertThat(m.get(SysReg.ESR_EL1)).as(store).isEqualTo(0x25L << 26 | 1 << 25 | 0x4f);
      assertThat(m.getLong(Machine.DATA + 0xff0)).as(store).isEqualTo(5);
      assertThat(m.getLong(Machine.DATA + 0xff8)).as(store).isEqualTo(6);
      assertThat(m.x(1)).as(store).isEqualTo(VA + 0xffd);
    }
  }

  @Test
  void translationFaultsNameTheirLevel() {
    assertThat(load(VA)).isEqualTo(0b000101);
    m.tables.entry(VA, 2);
    assertThat(load(VA)).isEqualTo(0b000110);
    m.tables.leaf(VA);
    assertThat(load(VA)).isEqualTo(0b000111);
    // a level 3 descriptor of block form is reserved
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA & ~2L);
    assertThat(load(VA)).isEqualTo(0b000111);
    // beyond T0SZ
    assertThat(load(1L << 39)).isEqualTo(0b000100);
    // TTBR1 is off
    assertThat(load(-4096)).isEqualTo(0b000100);
  }

  @Test
  void accessFlagFaultsNameTheirLevelAndComeBeforePermissions() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA & ~Tables.ACCESSED);
    assertThat(load(VA)).isEqualTo(0b001011);
    m.tables.put(m.tables.entry(VA, 2), (Tables.USER_DATA | 0) & ~2L & ~Tables.ACCESSED);
    assertThat(load(VA)).isEqualTo(0b001010);
    m.tables.put(m.tables.entry(VA, 1), Tables.USER_DATA & ~2L & ~Tables.ACCESSED);
    assertThat(load(VA)).isEqualTo(0b001001);
  }

  @Test
  void addressSizeFaultsNameTheirLevel() {
    long big = 1L << 40;
    m.tables.map(VA, big, Tables.USER_DATA);
    assertThat(load(VA)).isEqualTo(0b000011);
    m.tables.put(m.tables.entry(VA, 2), big | 3);
    assertThat(load(VA)).isEqualTo(0b000010);
    m.tables.put(m.tables.entry(VA, 1), big | 3);
    assertThat(load(VA)).isEqualTo(0b000001);
    m.vcpu.set(SysReg.TTBR0_EL1, big | Machine.TABLES);
    m.vcpu.set(SysReg.VBAR_EL1, Machine.VECTORS);
    m.load("nop");
    m.vcpu.setSingleStep(true);
    assertThat(m.run()).isEqualTo(new VcpuExit.Debug(Machine.VECTORS + 0x200, true));
    assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x21L << 26 | 1 << 25);
  }

  @Test
  void instructionAbortsNameTheTarget() {
    m.load("br x1").x(1, VA).user();
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
    assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x20L << 26 | 1 << 25 | 0b000101);
    assertThat(m.get(SysReg.FAR_EL1)).isEqualTo(VA);
    assertThat(m.get(SysReg.ELR_EL1)).isEqualTo(VA);
  }

  @Test
  void theTopByteIsIgnoredWhereTcrSays() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA);
    m.putLong(Machine.DATA, 79);
    long tag = 0xab00_0000_0000_0000L;
    assertThat(load(VA | tag)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(79);
    // branches lose the tag
    m.load("adr x1, 1f\n orr x1, x1, x2\n br x1\n nop\n 1: adr x3, .\n hvc #0").x(2, tag);
    assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0));
    assertThat(m.x(3)).isEqualTo(Machine.CODE + 16);
    m.vcpu.set(SysReg.TCR_EL1, Machine.TCR & ~(1L << 37));
    assertThat(load(VA | tag)).isEqualTo(0b000100);
  }

  @Test
  void highAddressesUseTtbr1() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA);
    m.putLong(Machine.DATA, 80);
    m.vcpu.set(SysReg.TTBR1_EL1, Machine.TABLES);
    m.vcpu.set(SysReg.TCR_EL1, Machine.TCR & ~(1L << 23) | 2L << 30);
    assertThat(load(VA | -1L << 39)).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(80);
    assertThat(load(VA | -1L << 40)).isEqualTo(0b000100);
    m.vcpu.set(SysReg.TCR_EL1, m.get(SysReg.TCR_EL1) | 1 << 7);
    m.vcpu.set(Reg.PC, Machine.CODE);
    m.vcpu.setSingleStep(true);
    m.run();
    assertThat(m.get(SysReg.ESR_EL1) & 63).as("EPD0").isEqualTo(0b000100);
  }

  @Test
  void tablesMayHaveFourLevels() {
    long level0 = 0x900_0000L;
    m.putLong(level0, Machine.TABLES | 3);
    m.putLong(level0 + 8, Machine.TABLES | 3);
    m.vcpu.set(SysReg.TCR_EL1, Machine.TCR & ~63L | 16);
    m.vcpu.set(SysReg.TTBR0_EL1, level0);
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA);
    m.putLong(Machine.DATA, 81);
    assertThat(load(VA)).isEqualTo(-1);
    assertThat(load(VA + (1L << 39))).isEqualTo(-1);
    assertThat(m.x(0)).isEqualTo(81);
    assertThat(load(VA + (2L << 39))).isEqualTo(0b000100);
  }

  @Test
  void deviceMemoryWantsAlignedAccesses() {
    m.tables.map(VA, Machine.DATA, Tables.USER_DATA | Tables.DEVICE);
    assertThat(load(VA + 8)).isEqualTo(-1);
    assertThat(load(VA + 4)).isEqualTo(0b100001);
  }

  @Test
  void sctlrAChecksEveryAccess() {
    assertThat(load(Machine.DATA + 4)).isEqualTo(-1);
    m.vcpu.set(SysReg.SCTLR_EL1, Machine.SCTLR | 2);
    assertThat(load(Machine.DATA + 4)).isEqualTo(0b100001);
    assertThat(load(Machine.DATA + 8)).isEqualTo(-1);
  }

  @Test
  void otherRegionsWorkAsWell() {
    try (elfuse.hv.HostMemory more = elfuse.hv.HostMemory.reserve(8192)) {
      long ipa = 0x30_0000_0000L;
      m.vm.map(ipa, more.segment(), EnumSet.of(MemoryAccess.READ));
      more.segment().set(java.lang.foreign.ValueLayout.JAVA_LONG, 4096, 82);
      m.tables.map(VA, ipa + 4096, Tables.USER_DATA);
      m.tables.map(ipa + 4096, ipa + 4096, Tables.USER_DATA);
      assertThat(load(VA)).isEqualTo(-1);
      assertThat(m.x(0)).isEqualTo(82);
      assertThat(load(ipa + 4096)).isEqualTo(-1);
      m.load("str x0, [x1]\n br x1").x(1, VA);
      assertThat(m.run()).as("not writable").isEqualTo(new VcpuExit.MmioWrite(ipa + 4096, 8, 82));
      m.vm.unmap(ipa, 8192);
      m.load("ldr x0, [x1]").x(1, VA);
      assertThat(m.run()).isEqualTo(new VcpuExit.MmioRead(ipa + 4096, 8));
    }
  }

  @Test
  void memoryThatTheHostLosesIsAnExternalAbort() throws java.io.IOException {
    java.nio.file.Path file = java.nio.file.Files.createTempFile("elfuse", ".bin");
    try (var arena = java.lang.foreign.Arena.ofConfined();
        var channel =
            java.nio.channels.FileChannel.open(
                file,
                java.nio.file.StandardOpenOption.READ,
                java.nio.file.StandardOpenOption.WRITE)) {
      channel.truncate(0);
      channel.write(java.nio.ByteBuffer.allocate(8192));
      var mapped = channel.map(java.nio.channels.FileChannel.MapMode.READ_WRITE, 0, 8192, arena);
      long ipa = 0x30_0000_0000L;
      m.vm.map(ipa, mapped, EnumSet.allOf(MemoryAccess.class));
      m.tables.map(VA, ipa, Tables.USER_DATA);
      assertThat(load(VA)).isEqualTo(-1);
      channel.truncate(0);
      m.load("ldr x0, [x1]\n 1: add x2, x2, #1\n b 1b").x(1, VA).user();
      assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
      assertThat(m.get(SysReg.ESR_EL1)).isEqualTo(0x24L << 26 | 1 << 25 | 1 << 10 | 0x10);
      m.vm.unmap(ipa, 8192);
    } finally {
      java.nio.file.Files.delete(file);
    }
  }
}
