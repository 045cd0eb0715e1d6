package elfuse.hv.hvf;

import elfuse.hv.HostMemory;
import elfuse.hv.HypervisorException;
import elfuse.hv.SysReg;
import elfuse.hv.Vm;
import elfuse.hv.hvf.raw.HvConstants;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A routine that a vCPU itself runs at EL1, between two runs of its guest, to do from inside what
 * cannot be done from outside:
 *
 * <ul>
 *   <li>Vector registers: {@code hv_vcpu_set_simd_fp_reg} takes its value in Q0, where FFM passes
 *       nothing, and code of ours in the host's memory would need an entitlement. The guest has
 *       both: memory that it may execute, and Q registers.
 *   <li>The MMU: a machine whose SCTLR_EL1.M was set from outside fails its first fetch. A guest
 *       whose memory does not lie at its own addresses cannot turn it on by itself either.
 * </ul>
 *
 * <p>The routine and its tables are 2 MiB of the machine that are mapped at their own address,
 * read-only and executable for EL1, under an address space identifier that no guest has, in the
 * topmost addresses that were free, which guests do not use.
 *
 * <p>It turns the MMU on whatever it was, because what the host wrote is only coherent with
 * cacheable loads, and then makes SCTLR_EL1 what it is to be. All other registers that it needs are
 * changed from outside and put back.
 *
 * <p>One for the machine; made and closed under its lock, used by vCPUs at once, each with a part
 * of the memory.
 */
final class GuestRoutine {
  /** Bytes that the 32 registers are. */
  static final int SIZE = 512;

  /** The address space identifier of the routine: the last of 8 bits. */
  static final int ASID = 255;

  private static final int CALL = 0x7ff;
  private static final long INVALIDATING = 0;
  private static final long PLAIN = 12;
  private static final long TABLES = 0x4000;
  private static final long DATA = 0x8000;
  private static final long PAGE = 4096;

  // as elfuse.hv has no assembler; HvfTest shows what they are
  private static final int TLBI_VMALLE1IS = 0xd508831f;
  private static final int DSB_ISH = 0xd5033b9f;
  private static final int MSR_SCTLR_X1 = 0xd5181001;
  private static final int MSR_SCTLR_X2 = 0xd5181002;
  private static final int ISB = 0xd5033fdf;
  private static final int LDP_Q0_Q1_X0 = 0xad400400;
  private static final int HVC = 0xd4000002 | CALL << 5;

  private static final long SCTLR_M = 1;
  private static final long SCTLR_C = 1 << 2;
  private static final long SCTLR_I = 1 << 12;
  private static final long CPACR_FPEN = 3 << 20;
  private static final long EL1H_MASKED = 0x3c5;
  private static final long MAIR = 0xff; // attribute 0: Normal write-back
  // T0SZ 16, IRGN0 and ORGN0 write-back, SH0 inner, TG0 4 KiB, T1SZ 16, EPD1, TG1 4 KiB, IPS 40
  // bits
  private static final long TCR =
      16L | 1L << 8 | 1L << 10 | 3L << 12 | 16L << 16 | 1L << 23 | 2L << 30 | 2L << 32;
  private static final long TABLE = 3;
  // a block: AttrIdx 0, AP read-only for EL1 alone, inner shareable, accessed, nG, UXN
  private static final long BLOCK = 1 | 1L << 7 | 3L << 8 | 1L << 10 | 1L << 11 | 1L << 54;

  private static final SysReg[] CHANGED = {
    SysReg.TTBR0_EL1, SysReg.TCR_EL1, SysReg.MAIR_EL1, SysReg.CPACR_EL1, SysReg.MDSCR_EL1
  };

  private final HvCalls calls;
  private final HostMemory memory;
  private final MemorySegment segment;
  private final long ipa;

  /**
   * Maps the routine.
   *
   * @param calls the framework
   * @param ipa where: 2 MiB that are free
   * @param vcpus how many vCPUs there can be
   */
  GuestRoutine(HvCalls calls, long ipa, int vcpus) {
    this.calls = calls;
    this.ipa = ipa;
    if (DATA + (long) vcpus * SIZE > Vm.CHUNK) {
      throw new HypervisorException("there is no room for the registers of " + vcpus + " vCPUs");
    }
    memory = HostMemory.reserve(Vm.CHUNK);
    segment = memory.segment();
    try {
      write();
      calls.vmMap(segment, ipa, HvConstants.HV_MEMORY_READ | HvConstants.HV_MEMORY_EXEC);
    } catch (RuntimeException | Error failure) {
      memory.close();
      throw failure;
    }
  }

  private void write() {
    int at = 0;
    // another address space may have had the guest's identifier before
    word(at++, TLBI_VMALLE1IS);
    word(at++, DSB_ISH);
    word(at++, ISB);
    word(at++, MSR_SCTLR_X1);
    word(at++, ISB);
    for (int n = 0; n < 32; n += 2) {
      word(at++, LDP_Q0_Q1_X0 | n << 15 | n << 10 | n); // the offset is n * 16
    }
    word(at++, MSR_SCTLR_X2);
    word(at++, ISB);
    word(at, HVC);
    for (int level = 0; level < 3; level++) {
      long next = level < 2 ? ipa + TABLES + (level + 1) * PAGE | TABLE : ipa | BLOCK;
      long index = ipa >>> 39 - 9 * level & 511;
      segment.set(ValueLayout.JAVA_LONG, TABLES + level * PAGE + 8 * index, next);
    }
  }

  private void word(int at, int instruction) {
    segment.set(ValueLayout.JAVA_INT, 4L * at, instruction);
  }

  long ipa() {
    return ipa;
  }

  /**
   * Loads the registers of a vCPU on its own thread.
   *
   * @param vcpu the vCPU
   * @param number its number among those that there can be
   * @param vectors its vector registers, {@link #SIZE} bytes
   * @param sctlr its SCTLR_EL1
   * @param exit its exit structure
   * @param scratch for what is read
   */
  void load(
      long vcpu,
      int number,
      MemorySegment vectors,
      long sctlr,
      MemorySegment exit,
      MemorySegment scratch) {
    long offset = DATA + (long) number * SIZE;
    MemorySegment.copy(vectors, 0, segment, offset, SIZE);
    long[] registers = new long[5];
    int[] numbers = {0, 1, 2, HvConstants.HV_REG_PC, HvConstants.HV_REG_CPSR};
    for (int i = 0; i < numbers.length; i++) {
      registers[i] = calls.getReg(vcpu, numbers[i], scratch);
    }
    long[] system = new long[CHANGED.length];
    for (int i = 0; i < system.length; i++) {
      system[i] = calls.getSysReg(vcpu, CHANGED[i].encoding(), scratch);
    }
    long before = calls.getSysReg(vcpu, SysReg.SCTLR_EL1.encoding(), scratch);
    boolean enables = (sctlr & ~before & SCTLR_M) != 0;
    try {
      long[] values = {ipa + TABLES | (long) ASID << 48, TCR, MAIR, CPACR_FPEN, 0};
      for (int i = 0; i < values.length; i++) {
        calls.setSysReg(vcpu, CHANGED[i].encoding(), values[i]);
      }
      calls.setReg(vcpu, 0, ipa + offset);
      calls.setReg(vcpu, 1, sctlr | SCTLR_M | SCTLR_C | SCTLR_I);
      calls.setReg(vcpu, 2, sctlr);
      calls.setReg(vcpu, HvConstants.HV_REG_PC, ipa + (enables ? INVALIDATING : PLAIN));
      calls.setReg(vcpu, HvConstants.HV_REG_CPSR, EL1H_MASKED);
      run(vcpu, exit);
    } finally {
      for (int i = 0; i < system.length; i++) {
        calls.setSysReg(vcpu, CHANGED[i].encoding(), system[i]);
      }
      for (int i = 0; i < numbers.length; i++) {
        calls.setReg(vcpu, numbers[i], registers[i]);
      }
    }
  }

  private void run(long vcpu, MemorySegment exit) {
    for (; ; ) {
      calls.run(vcpu);
      int reason = exit.get(ValueLayout.JAVA_INT, HvConstants.EXIT_REASON);
      long syndrome = exit.get(ValueLayout.JAVA_LONG, HvConstants.EXIT_SYNDROME);
      if (reason == HvConstants.HV_EXIT_REASON_EXCEPTION) {
        if ((int) syndrome >>> 26 == HvfVcpu.EC_HVC && (syndrome & 0xffff) == CALL) {
          return;
        }
        throw new HypervisorException(
            "the registers of a vCPU could not be set from inside: syndrome 0x"
                + Long.toHexString(syndrome));
      }
      // CANCELED: a kick, which whoever runs the guest finds noted; the timer stays masked
    }
  }

  void close() {
    try {
      calls.vmUnmap(ipa, Vm.CHUNK);
    } finally {
      memory.close();
    }
  }
}
