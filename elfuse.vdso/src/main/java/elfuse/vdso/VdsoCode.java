package elfuse.vdso;

import static elfuse.asm.Barrier.ISHLD;
import static elfuse.asm.Condition.CS;
import static elfuse.asm.Condition.EQ;
import static elfuse.asm.Condition.HI;
import static elfuse.asm.Condition.NE;
import static elfuse.asm.Shift.LSR;
import static elfuse.asm.SystemRegister.CNTVCT_EL0;
import static elfuse.asm.W.W0;
import static elfuse.asm.W.W2;
import static elfuse.asm.W.W3;
import static elfuse.asm.Wzr.WZR;
import static elfuse.asm.X.X0;
import static elfuse.asm.X.X1;
import static elfuse.asm.X.X10;
import static elfuse.asm.X.X11;
import static elfuse.asm.X.X12;
import static elfuse.asm.X.X2;
import static elfuse.asm.X.X3;
import static elfuse.asm.X.X4;
import static elfuse.asm.X.X5;
import static elfuse.asm.X.X6;
import static elfuse.asm.X.X7;
import static elfuse.asm.X.X8;
import static elfuse.asm.X.X9;
import static elfuse.asm.Xzr.XZR;

import elfuse.asm.Label;
import elfuse.asm.MacroAssembler;
import elfuse.asm.Mem;
import java.util.ArrayList;
import java.util.List;

/**
 * Assembles the vDSO's functions. Each either answers from the {@link VvarPage} or makes its system
 * call, with X0 and X1 as its caller left them.
 *
 * <p>They are leaves: no stack, and no register that a caller keeps. X2 is the vvar page, X9 the
 * counter (the host seeds the page from it), X11 and X12 the time. A bad pointer faults here, as on
 * Linux.
 */
final class VdsoCode {
  // asm-generic/unistd.h
  private static final int CLOCK_GETTIME = 113;
  private static final int CLOCK_GETRES = 114;
  private static final int RT_SIGRETURN = 139;
  private static final int GETCPU = 168;
  private static final int GETTIMEOFDAY = 169;

  // linux/time.h
  private static final int CLOCK_REALTIME = 0;
  private static final int CLOCK_MONOTONIC = 1;
  private static final int CLOCK_MONOTONIC_RAW = 4;
  private static final int CLOCK_BOOTTIME = 7;

  private static final long SECOND = 1_000_000_000;

  private final MacroAssembler a;
  private final List<SharedObject.Function> functions = new ArrayList<>();

  /** The addresses after the SVC of clock_gettime and gettimeofday, as offsets in the text. */
  private final List<Label> clockCalls = new ArrayList<>();

  private final Label text;

  /**
   * Assembles them.
   *
   * @param base the address of the text, in the same page as all of it
   */
  VdsoCode(long base) {
    a = new MacroAssembler(base);
    text = a.here("text");
    sigreturn();
    clockGettime();
    clockGetres();
    gettimeofday();
    getcpu();
  }

  private void sigreturn() {
    a.comment("where a signal handler returns to; unwinders know it by these two instructions");
    Label start = begin("__kernel_rt_sigreturn");
    a.mov(X8, (long) RT_SIGRETURN);
    a.svc(0);
    end(start);
  }

  private void clockGettime() {
    Label start = begin("__kernel_clock_gettime");
    Label known = a.label("known_clock");
    Label fallback = a.label("clock_gettime_call");
    readCounter();
    a.add(X10, X2, VvarPage.REALTIME);
    a.cbz(W0, known); // CLOCK_REALTIME
    a.add(X10, X2, VvarPage.MONOTONIC);
    a.cmp(W0, CLOCK_MONOTONIC);
    a.b(EQ, known);
    a.add(X10, X2, VvarPage.BOOTTIME);
    a.cmp(W0, CLOCK_BOOTTIME);
    a.b(NE, fallback);
    a.bind(known);
    interpolate(fallback);
    a.stp(X11, X12, Mem.of(X1));
    success();
    clockCall(fallback, CLOCK_GETTIME);
    end(start);
  }

  private void gettimeofday() {
    Label start = begin("__kernel_gettimeofday");
    Label zone = a.label("zone");
    Label done = a.label("gettimeofday_done");
    Label fallback = a.label("gettimeofday_call");
    a.cbz(X0, zone);
    readCounter();
    a.add(X10, X2, VvarPage.REALTIME);
    interpolate(fallback);
    a.mov(X4, 1000L);
    a.udiv(X12, X12, X4);
    a.stp(X11, X12, Mem.of(X0));
    a.bind(zone);
    a.cbz(X1, done);
    a.stp(WZR, WZR, Mem.of(X1));
    a.bind(done);
    success();
    clockCall(fallback, GETTIMEOFDAY);
    end(start);
  }

  /** The resolution is a nanosecond for the clocks that Linux drives by the counter. */
  private void clockGetres() {
    Label start = begin("__kernel_clock_getres");
    Label fallback = a.label("clock_getres_call");
    Label done = a.label("clock_getres_done");
    int fine =
        1 << CLOCK_REALTIME | 1 << CLOCK_MONOTONIC | 1 << CLOCK_MONOTONIC_RAW | 1 << CLOCK_BOOTTIME;
    a.comment("one bit for each clock of a nanosecond");
    a.cmp(W0, CLOCK_BOOTTIME);
    a.b(HI, fallback); // a negative clock too: a process's or a device's
    a.mov(W2, (long) fine);
    a.lsr(W2, W2, W0);
    a.tbz(W2, 0, fallback);
    a.cbz(X1, done);
    a.mov(X3, 1L);
    a.stp(XZR, X3, Mem.of(X1));
    a.bind(done);
    success();
    call(fallback, CLOCK_GETRES);
    a.ret();
    end(start);
  }

  /** All vCPUs are CPU 0 of node 0, as the system call says too ({@value #GETCPU}). */
  private void getcpu() {
    Label start = begin("__kernel_getcpu");
    Label node = a.label("node");
    Label done = a.label("getcpu_done");
    a.cbz(X0, node);
    a.str(WZR, Mem.of(X0));
    a.bind(node);
    a.cbz(X1, done);
    a.str(WZR, Mem.of(X1));
    a.bind(done);
    success();
    end(start);
  }

  /**
   * X9 is the counter and X2 the vvar page.
   *
   * <p>The ISB is Linux's (__arch_counter_get_cntvct): without it the counter may be read before
   * instructions that stand earlier (Arm ARM D12.2.2), so that a thread that has just seen
   * another's message could read a time before the one in the message.
   *
   * <p>The counter comes before the sequence, so that X9 holds it whichever way the system call is
   * reached. If the page is seeded in between, the counter lies before the anchor and the system
   * call is made. If the hardware reads it after the fields, it is still right: the old anchor is
   * good for its lifetime and the new one never says less.
   */
  private void readCounter() {
    a.isb();
    a.mrs(X9, CNTVCT_EL0);
    a.comment("X2 = the vvar page, below this one");
    a.adrp(X2, text);
    a.sub(X2, X2, VvarPage.SIZE);
  }

  /**
   * X11 and X12 are seconds and nanoseconds of the clock whose fields X10 points to, at counter X9.
   * Changes X3 to X7; branches to {@code fallback} when the page does not answer.
   */
  private void interpolate(Label fallback) {
    a.comment("sequence and attention at once: stable, seeded, nobody wants a system call");
    a.ldar(X3, Mem.of(X2));
    a.lsr(X4, X3, 8 * VvarPage.ATTENTION);
    a.cbnz(X4, fallback);
    a.cbz(W3, fallback);
    a.tbnz(W3, 0, fallback);
    a.ldp(X4, X5, Mem.of(X2, VvarPage.ANCHOR));
    a.ldr(X6, Mem.of(X2, VvarPage.LARGEST));
    a.ldp(X11, X12, Mem.of(X10));
    a.comment("the counter before every later load, as arch_counter_enforce_ordering of Linux");
    a.eor(X7, X9, X9);
    a.ldr(XZR, Mem.of(X2, X7));
    a.dmb(ISHLD);
    a.ldr(X7, Mem.of(X2));
    a.cmp(X7, X3);
    a.b(NE, fallback);
    a.comment("a counter before the anchor makes a distance that is too large as well");
    a.sub(X4, X9, X4);
    a.cmp(X4, X6);
    a.b(HI, fallback);
    a.mul(X4, X4, X5);
    a.add(X12, X12, X4, LSR, VvarPage.SHIFT);
    a.comment("at most 0.1 s was added, so at most one second is carried");
    a.movImm(X5, SECOND);
    a.subs(X6, X12, X5);
    a.csel(X12, X6, X12, CS);
    a.cinc(X11, X11, CS);
  }

  private void success() {
    a.mov(W0, 0L);
    a.ret();
  }

  /** The system call of a function whose host may seed the page from X9. */
  private void clockCall(Label fallback, int number) {
    call(fallback, number);
    clockCalls.add(a.here(fallback + "ed"));
    a.ret();
  }

  private void call(Label fallback, int number) {
    a.bind(fallback);
    a.mov(X8, (long) number);
    a.svc(0);
  }

  private Label begin(String name) {
    a.align(16);
    return a.here(name);
  }

  private void end(Label start) {
    int offset = Math.toIntExact(start.offset());
    functions.add(new SharedObject.Function(start.toString(), offset, a.position() - offset));
  }

  MacroAssembler assembler() {
    return a;
  }

  List<SharedObject.Function> functions() {
    return functions;
  }

  /** {@return whether an offset in the text follows the SVC of clock_gettime or gettimeofday} */
  boolean isClockCall(long offset) {
    return clockCalls.stream().anyMatch(label -> label.offset() == offset);
  }
}
