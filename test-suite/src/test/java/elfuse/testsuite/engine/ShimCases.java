package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import elfuse.shim.HostCall;
import elfuse.shim.HostCallRoute;
import elfuse.shim.ShimData;
import elfuse.shim.ShimImage;
import elfuse.shim.TrapFrame;
import elfuse.vdso.VdsoImage;
import elfuse.vdso.VvarPage;
import java.lang.foreign.MemorySegment;
import java.util.List;

/** The shim by its doorbell, what it serves without leaving, and the vDSO. */
final class ShimCases {
  private static final String SHIM = "shim";
  private static final String VDSO = "vdso";
  private static final long CODE = 0x50_0000;
  private static final long DATA = 0x60_0000;
  private static final long FRAME = 0x64_0000;
  private static final long BELL = Guest.DOORBELL + 0x1000;
  private static final long VVAR = 0x70_0000;
  private static final long IMAGE = VVAR + VvarPage.SIZE;
  private static final int HOST = 500; // a call that no fast path knows
  private static final int CLOCK_GETTIME = 113;

  private ShimCases() {}

  /** A guest under the shim, about to begin. */
  private static final class Shimmed {
    final Guest g;
    final ShimData data;
    final TrapFrame frame;

    Shimmed(Guest g) {
      this.g = g;
      ShimImage image = ShimImage.build(HostCallRoute.doorbell(BELL));
      MemorySegment memory = g.memory.segment();
      byte[] code = image.code();
      MemorySegment.copy(MemorySegment.ofArray(code), 0, memory, CODE, code.length);
      g.vm.codeChanged(CODE, code.length);
      long kernelData = StageOne.KERNEL | StageOne.PXN;
      for (long at = 0; at < 0x1_0000; at += 4096) {
        g.tables.map(CODE + at, CODE + at, StageOne.KERNEL | StageOne.READ_ONLY);
        g.tables.map(DATA + at, DATA + at, kernelData);
      }
      g.tables.map(FRAME, FRAME, kernelData);
      g.tables.map(BELL, BELL, StageOne.DEVICE & ~StageOne.USER);
      data = new ShimData(memory.asSlice(DATA, ShimData.SIZE));
      frame = new TrapFrame(memory.asSlice(FRAME + 512, TrapFrame.SIZE));
      frame.set(TrapFrame.PC, Guest.CODE);
      frame.set(TrapFrame.SP, Guest.STACK + 0x7_0000);
      Guest.Cpu cpu = g.cpu;
      cpu.vcpu.set(SysReg.VBAR_EL1, CODE);
      cpu.vcpu.set(SysReg.TPIDR_EL1, DATA);
      cpu.vcpu.set(SysReg.CONTEXTIDR_EL1, 4711);
      cpu.vcpu.set(SysReg.SP_EL1, FRAME + 512);
      cpu.vcpu.set(Reg.PSTATE, 0x3c5);
      cpu.x(0, Guest.SCTLR);
      cpu.vcpu.set(Reg.PC, CODE + image.startOffset());
    }

    HostCall run() {
      VcpuExit exit = g.cpu.run();
      if (exit instanceof VcpuExit.MmioWrite(long ipa, int size, long number) && ipa == BELL) {
        assertThat(size).isEqualTo(4);
        return HostCall.of(number);
      }
      throw new AssertionError("no host call, but " + g.cpu.describe(exit));
    }
  }

  static void add(List<Case> cases) {
    shim(
        cases,
        "a call finds every register in the frame, and they all come back",
        s -> {
          s.g.load("svc #0\n svc #0");
          for (int n = 0; n <= 30; n++) {
            s.frame.x(n, value(n));
          }
          s.frame.x(8, HOST);
          s.frame.set(TrapFrame.PSTATE, 0x6000_0000L);
          for (int round = 1; round <= 2; round++) {
            assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
            for (int n = 1; n <= 30; n++) {
              assertThat(s.frame.x(n)).as("X%d", n).isEqualTo(n == 8 ? HOST : value(n));
            }
            assertThat(s.frame.x(0)).isEqualTo(round == 1 ? value(0) : -38);
            assertThat(s.frame.get(TrapFrame.PC)).isEqualTo(Guest.CODE + 4L * round);
            assertThat(s.frame.get(TrapFrame.PSTATE) & 0xf000_000fL).isEqualTo(0x6000_0000L);
            s.frame.x(0, -38);
          }
        });
    shim(
        cases,
        "a fault tells its address and can be tried again",
        s -> {
          long va = 0x5000_0000;
          s.g.tables.unmap(va);
          s.g.putLong(Guest.DATA + 8, 77);
          s.g.load("ldr x1, [x0]\n mov x8, #500\n svc #0");
          s.frame.x(0, va + 8);
          assertThat(s.run()).isEqualTo(HostCall.EXCEPTION);
          assertThat(s.frame.get(TrapFrame.FAR)).isEqualTo(va + 8);
          assertThat(s.frame.get(TrapFrame.PC)).isEqualTo(Guest.CODE);
          assertThat(s.frame.get(TrapFrame.ESR) >>> 26).isEqualTo(0x24);
          s.g.tables.map(va, Guest.DATA, StageOne.DATA);
          s.frame.set(TrapFrame.TLB, TrapFrame.TLB_PAGES);
          s.frame.set(TrapFrame.TLB_START, va);
          s.frame.set(TrapFrame.TLB_COUNT, 1);
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(1)).isEqualTo(77);
        });
    for (long request : new long[] {TrapFrame.TLB_PAGES, TrapFrame.TLB_ALL}) {
      shim(
          cases,
          "the TLB request " + request + " is done on the way back",
          s -> {
            long va = Guest.DATA + 0x8000;
            s.g.load("ldr x1, [x0]\n mov x8, #500\n svc #0\n ldr x2, [x0]\n svc #0");
            s.frame.x(0, va);
            assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
            s.g.tables.unmap(va);
            s.frame.set(TrapFrame.TLB, request);
            s.frame.set(TrapFrame.TLB_START, va);
            s.frame.set(TrapFrame.TLB_COUNT, 1);
            assertThat(s.run()).isEqualTo(HostCall.EXCEPTION);
            assertThat(s.frame.get(TrapFrame.FAR)).isEqualTo(va);
          });
    }
    shim(
        cases,
        "a thousand getpid do not leave the machine",
        s -> {
          s.data.publish(172, 4242);
          s.g.load(
              "1: mov x8, #172\n svc #0\n sub x19, x19, #1\n cbnz x19, 1b\n mov x8, #500\n svc #0");
          s.frame.x(19, 1000);
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(8)).as("the first call that left").isEqualTo(HOST);
          assertThat(s.frame.x(0)).isEqualTo(4242);
        });
    shim(
        cases,
        "gettid is the vCPU's own",
        s -> {
          s.g.load("mov x8, #178\n svc #0\n mov x8, #500\n svc #0");
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(8)).isEqualTo(HOST);
          assertThat(s.frame.x(0)).isEqualTo(4711);
        });
    shim(
        cases,
        "getrandom comes from the ring and is never the same twice",
        s -> {
          byte[] entropy = new byte[512];
          for (int i = 0; i < entropy.length; i++) {
            entropy[i] = (byte) (i * 31 + 7);
          }
          s.data.refill(entropy);
          s.g.load("mov x8, #278\n svc #0\n mov x8, #500\n svc #0");
          s.frame.x(0, Guest.DATA);
          s.frame.x(1, 16);
          s.frame.x(2, 0);
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(8)).isEqualTo(HOST);
          assertThat(s.frame.x(0)).isEqualTo(16);
          long first = s.g.getLong(Guest.DATA);
          s.frame.set(TrapFrame.PC, Guest.CODE);
          s.frame.x(0, Guest.DATA);
          s.frame.x(1, 16);
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.g.getLong(Guest.DATA)).isNotEqualTo(first);
        });
    shim(
        cases,
        "a bad pointer goes to the host",
        s -> {
          s.data.refill(new byte[512]);
          s.g.load("mov x8, #278\n svc #0");
          s.frame.x(0, DATA); // EL1's own
          s.frame.x(1, 16);
          s.frame.x(2, 0);
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(8)).isEqualTo(278);
        });
    shim(
        cases,
        "attention sends every call to the host",
        s -> {
          s.data.publish(172, 4242);
          s.data.raise(ShimData.TRACE);
          s.g.load("mov x8, #172\n svc #0");
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.x(8)).isEqualTo(172);
        });
    shim(
        cases,
        "a kick between call and return is kept",
        s -> {
          s.g.load("mov x8, #500\n svc #0\n svc #0");
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          s.g.cpu.vcpu.kick();
          assertThat(s.g.cpu.run()).isEqualTo(new VcpuExit.Kicked());
          assertThat(s.run()).isEqualTo(HostCall.SYSCALL);
          assertThat(s.frame.get(TrapFrame.PC)).isEqualTo(Guest.CODE + 12);
        });
    cases.add(new Case(VDSO, "a seeded clock is read without leaving", ShimCases::seededClock));
    cases.add(
        new Case(
            VDSO,
            "an unseeded clock is the host's call",
            g -> {
              vdso(g);
              call(g);
              g.cpu.exception(0x400, 0x15 << 26 | 1 << 25);
              assertThat(g.cpu.x(8)).isEqualTo(CLOCK_GETTIME);
            }));
    cases.add(
        new Case(
            VDSO,
            "the anchor is found again by the counter that the guest read",
            g -> {
              vdso(g);
              call(g);
              g.cpu.run();
              long counter = g.cpu.x(9);
              assertThat(counter).isPositive().isLessThanOrEqualTo(g.cpu.get(SysReg.CNTVCT_EL0));
            }));
  }

  private static void vdso(Guest g) {
    byte[] image = VdsoImage.build().bytes();
    MemorySegment.copy(MemorySegment.ofArray(image), 0, g.memory.segment(), IMAGE, image.length);
    g.vm.codeChanged(IMAGE, image.length);
    g.tables.map(VVAR, VVAR, StageOne.DATA | StageOne.READ_ONLY);
    g.tables.map(IMAGE, IMAGE, StageOne.CODE);
  }

  private static void call(Guest g) {
    g.load("mov x0, #1\n blr x2\n bell").cpu.at(0).x(1, Guest.DATA);
    g.cpu.x(2, IMAGE + VdsoImage.build().offsetOf("__kernel_clock_gettime"));
  }

  private static void seededClock(Guest g) {
    vdso(g);
    VvarPage page = VvarPage.of(g.memory.segment().asSlice(VVAR, VvarPage.SIZE));
    long second = 1_000_000_000;
    long frequency = g.cpu.get(SysReg.CNTFRQ_EL0);
    // an anchor lives 100 ms, which a busy host may let pass
    for (int attempt = 0; attempt < 20; attempt++) {
      call(g);
      long monotonic = 1000 * second + attempt * 10 * second;
      page.seed(g.cpu.get(SysReg.CNTVCT_EL0), frequency, 5 * second, monotonic, 6 * second);
      if (g.cpu.run() instanceof VcpuExit.MmioWrite(long ipa, int size, long x0)
          && ipa == Guest.DOORBELL) {
        assertThat(x0).isZero();
        long told = g.getLong(Guest.DATA) * second + g.getLong(Guest.DATA + 8);
        assertThat(told).isBetween(monotonic, monotonic + VvarPage.LIFETIME);
        return;
      }
    }
    throw new AssertionError("the clock left the machine every time");
  }

  private interface ShimBody {
    void run(Shimmed guest);
  }

  private static void shim(List<Case> cases, String name, ShimBody body) {
    cases.add(new Case(SHIM, name, g -> body.run(new Shimmed(g))));
  }

  private static long value(int register) {
    return 0x0101_0101_0101_0101L * (register + 1) ^ Long.MIN_VALUE;
  }
}
