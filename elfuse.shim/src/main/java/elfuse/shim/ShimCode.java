package elfuse.shim;

import static elfuse.asm.Barrier.ISH;
import static elfuse.asm.Barrier.ISHST;
import static elfuse.asm.IcAllOp.IALLUIS;
import static elfuse.asm.Sp.SP;
import static elfuse.asm.SystemRegister.ELR_EL1;
import static elfuse.asm.SystemRegister.ESR_EL1;
import static elfuse.asm.SystemRegister.FAR_EL1;
import static elfuse.asm.SystemRegister.SCTLR_EL1;
import static elfuse.asm.SystemRegister.SPSR_EL1;
import static elfuse.asm.SystemRegister.SP_EL0;
import static elfuse.asm.TlbiAllOp.VMALLE1IS;
import static elfuse.asm.TlbiOp.VAAE1IS;
import static elfuse.asm.X.X0;
import static elfuse.asm.X.X1;
import static elfuse.asm.X.X2;
import static elfuse.asm.X.X3;
import static elfuse.asm.X.X30;
import static elfuse.asm.X.X4;
import static elfuse.asm.X.X5;
import static elfuse.asm.Xzr.XZR;

import elfuse.asm.Assembler;
import elfuse.asm.Condition;
import elfuse.asm.Label;
import elfuse.asm.MacroAssembler;
import elfuse.asm.Mem;
import elfuse.asm.X;

/** Assembles the shim. The order of the methods is the order of the code. */
final class ShimCode {
  private static final int SLOT = 0x80;
  private static final int EC_SHIFT = 26;
  private static final int EC_SVC = 0x15;

  private final MacroAssembler a;
  private final HostCallRoute route;
  private final FastPaths fast;
  private final Label synchronous;
  private final Label recover;
  private final Label exception;
  private final Label resume;
  private final Label restore;
  private final Label flush;
  private final Label start;
  private final Label join;
  private int stops;

  ShimCode(HostCallRoute route) {
    this(route, 0);
  }

  ShimCode(HostCallRoute route, long base) {
    this.route = route;
    a = new MacroAssembler(base);
    synchronous = a.label("to_host");
    recover = a.label("abort_at_el1");
    exception = a.label("exception");
    resume = a.label("resume");
    restore = a.label("restore");
    flush = a.label("flush");
    start = a.label("start");
    join = a.label("join");
    fast = new FastPaths(a, synchronous);
    vectors();
    enter();
    leave();
    fast.rest();
    maintain();
    begin();
    abort();
  }

  Assembler code() {
    return a;
  }

  ShimImage image() {
    return new ShimImage(
        a.toByteArray(),
        Math.toIntExact(start.offset()),
        Math.toIntExact(join.offset()),
        Math.toIntExact(resume.offset()),
        route);
  }

  /** The vector table (Arm ARM D1.3.1.5): two entries that are used, fourteen that must not be. */
  private void vectors() {
    String[] from = {"current level, SP_EL0", "current level, SP_EL1", "EL0", "AArch32"};
    String[] kind = {"synchronous", "IRQ", "FIQ", "SError"};
    for (int slot = 0; slot < 16; slot++) {
      a.align(SLOT);
      a.comment(kind[slot & 3] + " from " + from[slot >> 2]);
      if (slot == 8) {
        fast.vector();
        if (a.position() > 9 * SLOT) {
          throw new IllegalStateException("the vector for EL0 holds " + a.position() + " bytes");
        }
      } else if (slot == 4) {
        a.b(recover);
      } else {
        // no register may be touched: the host reads EL1's state from the vCPU and gives up
        hostCall(HostCall.BAD);
      }
    }
    a.align(SLOT);
  }

  /** EL0's state goes into a frame, where X16 and X17 are already; then the host is called. */
  private void enter() {
    a.bind(synchronous);
    a.comment("the trap frame: X0 to X30, SP, PC, PSTATE, ESR, FAR, no TLB request");
    a.sub(SP, SP, TrapFrame.SIZE);
    for (int n = 0; n < 30; n += 2) {
      if (n != 16) {
        a.stp(X.of(n), X.of(n + 1), Mem.of(SP, TrapFrame.X0 + 8L * n));
      }
    }
    a.mrs(X0, SP_EL0);
    a.stp(X30, X0, Mem.of(SP, TrapFrame.X0 + 8L * 30));
    a.mrs(X1, ELR_EL1);
    a.mrs(X2, SPSR_EL1);
    a.stp(X1, X2, Mem.of(SP, TrapFrame.PC));
    a.mrs(X3, ESR_EL1);
    a.mrs(X4, FAR_EL1);
    a.stp(X3, X4, Mem.of(SP, TrapFrame.ESR));
    a.stp(XZR, XZR, Mem.of(SP, TrapFrame.TLB));
    a.stp(XZR, XZR, Mem.of(SP, TrapFrame.TLB_COUNT));
    a.lsr(X5, X3, EC_SHIFT);
    a.cmp(X5, EC_SVC);
    a.b(Condition.NE, exception);
    hostCall(HostCall.SYSCALL);
    a.b(resume);
    a.bind(exception);
    hostCall(HostCall.EXCEPTION);
  }

  /** Back to EL0 with whatever the frame says now. */
  private void leave() {
    a.bind(resume);
    a.ldr(X5, Mem.of(SP, TrapFrame.TLB));
    a.cbnz(X5, flush);
    a.bind(restore);
    a.ldp(X1, X2, Mem.of(SP, TrapFrame.PC));
    a.msr(ELR_EL1, X1);
    a.msr(SPSR_EL1, X2);
    a.ldp(X30, X0, Mem.of(SP, TrapFrame.X0 + 8L * 30));
    a.msr(SP_EL0, X0);
    for (int n = 28; n >= 0; n -= 2) {
      a.ldp(X.of(n), X.of(n + 1), Mem.of(SP, TrapFrame.X0 + 8L * n));
    }
    a.add(SP, SP, TrapFrame.SIZE);
    a.eret();
  }

  /** The TLB maintenance that the host asked for (D8.14.6: make visible, invalidate, complete). */
  private void maintain() {
    Label all = a.label("all");
    Label page = a.label("page");
    Label complete = a.label("complete");
    Label done = a.label("done");
    a.bind(flush);
    a.dsb(ISHST);
    a.and(X1, X5, 0xff);
    a.cmp(X1, (int) TrapFrame.TLB_PAGES);
    a.b(Condition.HI, all);
    a.b(Condition.CC, complete);
    a.comment("page by page, whatever the ASID: the operand is the page's number in bits 43:0");
    a.ldp(X1, X2, Mem.of(SP, TrapFrame.TLB_START));
    a.lsr(X1, X1, 12);
    a.bind(page);
    a.cbz(X2, complete);
    a.tlbi(VAAE1IS, X1);
    a.add(X1, X1, 1);
    a.sub(X2, X2, 1);
    a.b(page);
    a.bind(all);
    a.tlbi(VMALLE1IS);
    a.bind(complete);
    a.dsb(ISH);
    a.tst(X5, TrapFrame.SYNC_CODE);
    a.b(Condition.EQ, done);
    a.ic(IALLUIS);
    a.dsb(ISH);
    a.bind(done);
    a.isb();
    a.b(restore);
  }

  /** A vCPU's first instructions, with the MMU off: the host cannot turn it on everywhere. */
  private void begin() {
    a.align(16);
    a.bind(start);
    a.tlbi(VMALLE1IS);
    a.ic(IALLUIS);
    a.dsb(ISH);
    a.comment("the others keep what they have: what they forget, this vCPU forgets with them");
    a.bind(join);
    a.isb();
    a.msr(SCTLR_EL1, X0);
    a.isb();
    a.b(resume);
  }

  /** A synchronous exception at EL1: a fast path met a bad pointer, or all is lost. */
  private void abort() {
    Label bad = a.label("bad");
    a.bind(recover);
    fast.recover(bad);
    a.bind(bad);
    hostCall(HostCall.BAD);
  }

  private void hostCall(HostCall call) {
    switch (route) {
      case HostCallRoute.Hvc() -> a.hvc(call.number());
      case HostCallRoute.Doorbell(long address) -> {
        // the frame holds EL0's registers, so these two are free; a bad exception loses them
        a.movImm(X4, address);
        a.movImm(X5, call.number());
        a.str(X5.w(), Mem.of(X4));
      }
    }
    if (call == HostCall.BAD) {
      Label forever = a.label("stop_" + ++stops);
      a.bind(forever);
      a.b(forever);
    }
  }
}
