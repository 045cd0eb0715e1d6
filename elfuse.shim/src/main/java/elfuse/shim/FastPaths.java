package elfuse.shim;

import static elfuse.asm.AtOp.S1E0R;
import static elfuse.asm.AtOp.S1E0W;
import static elfuse.asm.Barrier.ISH;
import static elfuse.asm.Shift.LSL;
import static elfuse.asm.Sp.SP;
import static elfuse.asm.SystemRegister.CONTEXTIDR_EL1;
import static elfuse.asm.SystemRegister.ELR_EL1;
import static elfuse.asm.SystemRegister.ESR_EL1;
import static elfuse.asm.SystemRegister.PAR_EL1;
import static elfuse.asm.SystemRegister.SPSR_EL1;
import static elfuse.asm.SystemRegister.TPIDR_EL1;
import static elfuse.asm.W.W10;
import static elfuse.asm.W.W11;
import static elfuse.asm.W.W12;
import static elfuse.asm.W.W13;
import static elfuse.asm.W.W14;
import static elfuse.asm.W.W16;
import static elfuse.asm.W.W5;
import static elfuse.asm.W.W9;
import static elfuse.asm.Wzr.WZR;
import static elfuse.asm.X.X0;
import static elfuse.asm.X.X1;
import static elfuse.asm.X.X10;
import static elfuse.asm.X.X11;
import static elfuse.asm.X.X12;
import static elfuse.asm.X.X13;
import static elfuse.asm.X.X14;
import static elfuse.asm.X.X15;
import static elfuse.asm.X.X16;
import static elfuse.asm.X.X17;
import static elfuse.asm.X.X2;
import static elfuse.asm.X.X3;
import static elfuse.asm.X.X8;
import static elfuse.asm.X.X9;

import elfuse.asm.Condition;
import elfuse.asm.Label;
import elfuse.asm.MacroAssembler;
import elfuse.asm.Mem;
import elfuse.asm.X;
import java.util.ArrayList;
import java.util.List;

/**
 * The system calls that the shim answers itself. Registers that a path needs are stored where the
 * trap frame will have them, below SP, so that leaving a call to the host costs nothing twice:
 *
 * <ul>
 *   <li>X16, X17 at once; X17 then holds {@code shim_data};
 *   <li>X9 to X15 and X1, X2 by the paths that touch the guest's memory, with ELR and SPSR, because
 *       an abort of EL1 overwrites those two.
 * </ul>
 *
 * Everything is emitted twice, without and with counting, so that counting costs nothing when it is
 * off: both flags are in the doubleword that is loaded anyway.
 */
final class FastPaths {
  // asm-generic/unistd.h
  static final int READ = 63;
  static final int FUTEX = 98;
  static final int GETPGID = 155;
  static final int GETSID = 156;
  static final int GETPID = 172;
  static final int GETTID = 178;
  static final int GETRANDOM = 278;

  private static final int EC_SHIFT = 26;
  private static final int EC_SVC = 0x15;
  private static final int EC_DATA_ABORT_EL1 = 0x25;
  private static final int EAGAIN = 11;
  private static final int EFAULT = 14;
  private static final int ADDRESS_BITS = 39;
  private static final int FUTEX_PRIVATE = 7; // the bit's number
  private static final int GRND_NONBLOCK = 1;

  private final MacroAssembler a;
  private final Label toHost;
  private final Label fault;

  /** Where an abort of EL1 is a bad pointer of the guest's: pairs of first and behind the last. */
  private final List<Label> userAccess = new ArrayList<>();

  private Label attention;
  private Label others;
  private boolean counting;
  private String suffix = "";

  /**
   * Emits into an assembler.
   *
   * @param toHost entered with X16 and X17 stored and free; makes the whole frame
   */
  FastPaths(MacroAssembler a, Label toHost) {
    this.a = a;
    this.toHost = toHost;
    fault = a.label("user_fault");
  }

  /**
   * The beginning of an exception from EL0, short enough for a vector: identity calls end here.
   * {@link #rest} emits what does not fit.
   */
  void vector() {
    attention = a.label("attention");
    others = a.label("others");
    store(16);
    a.mrs(X16, ESR_EL1);
    a.lsr(X16, X16, EC_SHIFT);
    a.cmp(X16, EC_SVC);
    a.b(Condition.NE, toHost);
    a.mrs(X17, TPIDR_EL1);
    a.comment("attention and the statistics flag in one; acquire, so that slots are read after it");
    a.ldar(X16, Mem.of(X17));
    a.cbnz(X16, attention);
    identity(others);
  }

  /**
   * The other calls, the copy of everything that counts, and what an abort of EL1 comes back to.
   */
  void rest() {
    calls(others);
    a.bind(attention);
    counting = true;
    suffix = "_counted";
    Label raised = a.label("raised");
    Label counted = label("others");
    a.cbnz(W16, raised);
    identity(counted);
    calls(counted);
    a.bind(raised);
    a.lsr(X16, X16, 32);
    a.cbz(X16, toHost);
    leave(ShimStatistic.ATTENTION);
    fault();
  }

  private Label label(String name) {
    return a.label(name + suffix);
  }

  /** getpid, getppid, getuid, geteuid, getgid, getegid: the slot of the call's number; gettid. */
  private void identity(Label others) {
    Label thread = label("gettid");
    a.sub(X16, X8, GETPID);
    a.cmp(X16, GETTID - GETPID);
    a.b(Condition.HI, others);
    a.b(Condition.EQ, thread);
    count(ShimStatistic.IDENTITY_SERVED);
    a.add(X17, X17, X8, LSL, 3);
    a.ldar(X0, Mem.of(X17));
    load(16);
    a.eret();
    a.bind(thread);
    count(ShimStatistic.IDENTITY_SERVED);
    a.mrs(X0, CONTEXTIDR_EL1);
    load(16);
    a.eret();
  }

  private void calls(Label others) {
    a.bind(others);
    Label read = label("read");
    Label random = label("getrandom");
    Label futex = label("futex");
    Label group = label("getpgid_getsid");
    a.sub(X16, X8, GETPGID);
    a.cmp(X16, GETSID - GETPGID);
    a.b(Condition.LS, group);
    a.cmp(X8, READ);
    a.b(Condition.EQ, read);
    a.cmp(X8, FUTEX);
    a.b(Condition.EQ, futex);
    a.cmp(X8, GETRANDOM);
    a.b(Condition.EQ, random);
    leave(ShimStatistic.OTHER);

    a.bind(group);
    Label another = label("group_of_another");
    a.cbnz(X0.w(), another);
    count(ShimStatistic.GROUP_SERVED);
    a.add(X17, X17, X8, LSL, 3);
    a.ldar(X0, Mem.of(X17));
    load(16);
    a.eret();
    a.bind(another);
    leave(ShimStatistic.GROUP_OF_ANOTHER);

    read(read);
    random(random);
    futex(futex);
  }

  /** read(fd, buffer, count) of /dev/urandom. */
  private void read(Label entry) {
    Label not = label("read_of_another");
    Label copy = label("read_copy");
    a.bind(entry);
    storeScratch();
    a.cmp(X0.w(), ShimData.DESCRIPTORS);
    a.b(Condition.CS, not);
    a.lsr(W9, X0.w(), 6);
    a.add(X9, X17, X9, LSL, 3);
    a.ldr(X9, Mem.of(X9, ShimData.BITMAP));
    a.lsrv(X9, X9, X0);
    a.tbz(X9, 0, not);
    a.b(copy);
    a.bind(not);
    leaveScratch(ShimStatistic.READ_OF_ANOTHER);
    a.bind(copy);
    fromRing(X1, X2, ShimStatistic.URANDOM_SERVED);
  }

  /** getrandom(buffer, count, flags): with flags that the host need not look at. */
  private void random(Label entry) {
    Label shape = label("getrandom_shape");
    a.bind(entry);
    storeScratch();
    a.tst(X2.w(), ~GRND_NONBLOCK & 0xffff_ffffL);
    a.b(Condition.NE, shape);
    a.mov(X2, X1);
    a.mov(X1, X0);
    fromRing(X1, X2, ShimStatistic.GETRANDOM_SERVED);
    a.bind(shape);
    leaveScratch(ShimStatistic.RANDOM_SHAPE);
  }

  /** Copies 1 to 256 bytes of the ring to the guest and returns to EL0. */
  private void fromRing(X buffer, X count, ShimStatistic served) {
    String name = served == ShimStatistic.URANDOM_SERVED ? "read_" : "getrandom_";
    Label shape = label(name + "bad_shape");
    Label probe = label(name + "bad_probe");
    Label probed = label(name + "probed");
    Label spin = label(name + "spin");
    Label locked = label(name + "locked");
    Label low = label(name + "low");
    Label words = label(name + "words");
    Label bytes = label(name + "bytes");
    Label done = label(name + "done");
    a.comment("1 to 256 bytes, all below 2^39: tags and overflow are the host's business");
    a.sub(X9, count, 1);
    a.cmp(X9, ShimData.RING_READ - 1);
    a.b(Condition.HI, shape);
    a.add(X10, buffer, X9);
    a.orr(X11, buffer, X10);
    a.lsr(X11, X11, ADDRESS_BITS);
    a.cbnz(X11, shape);
    a.comment("could EL0 store to the first and the last byte? if not, the host sees to it");
    a.at(S1E0W, buffer);
    a.isb();
    a.mrs(X11, PAR_EL1);
    a.tbnz(X11, 0, probe);
    a.eor(X11, buffer, X10);
    a.lsr(X11, X11, 12);
    a.cbz(X11, probed);
    a.at(S1E0W, X10);
    a.isb();
    a.mrs(X11, PAR_EL1);
    a.tbnz(X11, 0, probe);
    a.bind(probed);
    saveReturn();
    a.comment("the ring's lock, shared with the host");
    a.add(X9, X17, ShimData.LOCK);
    a.mov(W10, 1);
    a.bind(spin);
    a.swpa(W10, W11, Mem.of(X9));
    a.cbz(W11, locked);
    a.yield();
    a.b(spin);
    a.bind(locked);
    a.ldr(W12, Mem.of(X17, ShimData.HEAD));
    a.ldr(W13, Mem.of(X17, ShimData.TAIL));
    a.sub(W14, W13, W12);
    a.cmp(W14, count.w());
    a.b(Condition.CC, low);
    a.comment("taken before it is copied: what a fault interrupts is lost, never issued again");
    a.add(W14, W12, count.w());
    a.str(W14, Mem.of(X17, ShimData.HEAD));
    a.mov(X0, count);
    a.addImm(X15, X17, ShimData.RING, X13);
    a.and(X12, X12, ShimData.RING_SIZE - 1);
    Label first = label(name + "copy");
    Label behind = label(name + "copied");
    a.bind(first);
    userAccess.add(first);
    userAccess.add(behind);
    a.cmp(count, 32);
    a.b(Condition.CC, words);
    a.cmp(X12, ShimData.RING_SIZE - 32);
    a.b(Condition.HI, words);
    a.add(X11, X15, X12);
    for (int at = 0; at < 32; at += 16) {
      a.ldp(X13, X14, Mem.of(X11, at));
      a.sttr(X13, Mem.of(buffer, at));
      a.sttr(X14, Mem.of(buffer, at + 8));
    }
    a.add(X12, X12, 32);
    a.and(X12, X12, ShimData.RING_SIZE - 1);
    a.add(buffer, buffer, 32);
    a.sub(count, count, 32);
    a.b(first);
    a.bind(words);
    a.cmp(count, 8);
    a.b(Condition.CC, bytes);
    a.cmp(X12, ShimData.RING_SIZE - 8);
    a.b(Condition.HI, bytes);
    a.ldr(X13, Mem.of(X15, X12));
    a.sttr(X13, Mem.of(buffer));
    a.add(X12, X12, 8);
    a.and(X12, X12, ShimData.RING_SIZE - 1);
    a.add(buffer, buffer, 8);
    a.sub(count, count, 8);
    a.b(words);
    a.bind(bytes);
    a.cbz(count, done);
    a.ldrb(W13, Mem.of(X15, X12));
    a.sttrb(W13, Mem.of(buffer));
    a.add(X12, X12, 1);
    a.and(X12, X12, ShimData.RING_SIZE - 1);
    a.add(buffer, buffer, 1);
    a.sub(count, count, 1);
    a.comment("behind the end of the ring, words again");
    a.cbnz(X12, bytes);
    a.b(words);
    a.bind(behind);
    a.bind(done);
    a.stlr(WZR, Mem.of(X9));
    count(served);
    loadScratch();
    load(16);
    a.eret();

    a.bind(low);
    a.stlr(WZR, Mem.of(X9));
    leaveScratch(ShimStatistic.RING_LOW);
    a.bind(shape);
    leaveScratch(ShimStatistic.RANDOM_SHAPE);
    a.bind(probe);
    leaveScratch(ShimStatistic.RANDOM_PROBE);
  }

  /** futex(word, operation, value, timeout, word2, value3), as far as nobody waits or wakes. */
  private void futex(Label entry) {
    Label shape = label("futex_shape");
    Label probe = label("futex_bad_probe");
    Label same = label("futex_must_wait");
    Label waiters = label("futex_has_waiters");
    Label wait = label("futex_wait");
    Label wake = label("futex_wake");
    a.bind(entry);
    storeScratch();
    a.comment("an aligned word below 2^39, a private or plain operation without other flags");
    a.tst(X0, 3);
    a.b(Condition.NE, shape);
    a.lsr(X9, X0, ADDRESS_BITS);
    a.cbnz(X9, shape);
    a.and(W9, X1.w(), ~(1 << FUTEX_PRIVATE) & 0xffff_ffffL);
    a.cbz(W9, wait);
    a.cmp(W9, 1);
    a.b(Condition.EQ, wake);
    a.cbz(W5, shape); // a bitset of no bits is an error
    a.cmp(W9, 9);
    a.b(Condition.EQ, wait);
    a.cmp(W9, 10);
    a.b(Condition.EQ, wake);
    a.b(shape);

    a.bind(wait);
    a.comment("a bad timeout would outrank a changed word, so the host looks at timeouts");
    a.cbnz(X3, shape);
    Label shared = label("futex_wait_shared");
    Label probed = label("futex_wait_probed");
    a.tbz(X1, FUTEX_PRIVATE, shared);
    a.at(S1E0R, X0);
    a.b(probed);
    a.bind(shared);
    a.comment("a shared word in memory that can only be read may be an error");
    a.at(S1E0W, X0);
    a.bind(probed);
    a.isb();
    a.mrs(X10, PAR_EL1);
    a.tbnz(X10, 0, probe);
    saveReturn();
    a.mov(X9, X17);
    Label load = label("futex_load");
    Label loaded = label("futex_loaded");
    a.bind(load);
    userAccess.add(load);
    userAccess.add(loaded);
    a.ldtr(W10, Mem.of(X0));
    a.bind(loaded);
    a.cmp(W10, X2.w());
    a.b(Condition.EQ, same);
    a.movImm(X0, -EAGAIN);
    count(ShimStatistic.FUTEX_WAIT_SERVED);
    loadScratch();
    load(16);
    a.eret();

    a.bind(wake);
    a.comment("waiters on a shared word may sit under another address");
    a.tbz(X1, FUTEX_PRIVATE, shape);
    a.lsr(X9, X0, 2);
    a.movImm(X10, ShimData.FUTEX_MULTIPLIER);
    a.mul(X9, X9, X10);
    a.lsr(X9, X9, 32);
    a.and(X9, X9, ShimData.FUTEX_BUCKETS - 1);
    a.addImm(X10, X17, ShimData.FUTEX, X11);
    a.comment("the store that the waker made before is ordered before the count");
    a.dmb(ISH);
    a.add(X10, X10, X9, LSL, 2);
    a.ldr(W10, Mem.of(X10));
    a.cbnz(W10, waiters);
    a.mov(X0, 0);
    count(ShimStatistic.FUTEX_WAKE_SERVED);
    loadScratch();
    load(16);
    a.eret();

    a.bind(shape);
    leaveScratch(ShimStatistic.FUTEX_SHAPE);
    a.bind(probe);
    leaveScratch(ShimStatistic.FUTEX_PROBE);
    a.bind(same);
    leaveScratch(ShimStatistic.FUTEX_MUST_WAIT);
    a.bind(waiters);
    leaveScratch(ShimStatistic.FUTEX_HAS_WAITERS);
  }

  /**
   * A synchronous exception at EL1. One of the accesses to the guest's memory faulted: the call
   * ends with EFAULT. Anything else must not be.
   *
   * @param bad where it goes otherwise
   */
  void recover(Label bad) {
    a.mrs(X16, ESR_EL1);
    a.lsr(X16, X16, EC_SHIFT);
    a.cmp(X16, EC_DATA_ABORT_EL1);
    a.b(Condition.NE, bad);
    a.mrs(X16, ELR_EL1);
    for (int i = 0; i < userAccess.size(); i += 2) {
      a.adrFar(X17, userAccess.get(i));
      a.cmp(X16, X17);
      Label next = a.label("range_" + i / 2);
      a.b(Condition.CC, next);
      a.adrFar(X17, userAccess.get(i + 1));
      a.cmp(X16, X17);
      a.b(Condition.CC, fault);
      a.bind(next);
    }
    a.b(bad);
  }

  private void fault() {
    a.bind(fault);
    Label free = a.label("user_fault_without_lock");
    a.comment("X9 is the lock's address, or shim_data itself where no lock is held");
    a.mrs(X17, TPIDR_EL1);
    a.cmp(X9, X17);
    a.b(Condition.EQ, free);
    a.stlr(WZR, Mem.of(X9));
    a.bind(free);
    a.clrex();
    a.ldr(X16, Mem.of(X17, counter(ShimStatistic.COPY_FAULTED)));
    a.add(X16, X16, 1);
    a.str(X16, Mem.of(X17, counter(ShimStatistic.COPY_FAULTED)));
    a.comment("the abort overwrote where EL0 goes on");
    a.ldp(X16, X17, Mem.of(SP, TrapFrame.PC - TrapFrame.SIZE));
    a.msr(ELR_EL1, X16);
    a.msr(SPSR_EL1, X17);
    a.movImm(X0, -EFAULT);
    loadScratch();
    load(16);
    a.eret();
  }

  private static long counter(ShimStatistic statistic) {
    return ShimData.COUNTERS + 8L * statistic.ordinal();
  }

  /** Counts, in the copy of the code that does; X16 is free. */
  private void count(ShimStatistic statistic) {
    if (counting) {
      a.ldr(X16, Mem.of(X17, counter(statistic)));
      a.add(X16, X16, 1);
      a.str(X16, Mem.of(X17, counter(statistic)));
    }
  }

  private void leave(ShimStatistic reason) {
    count(reason);
    a.b(toHost);
  }

  private void leaveScratch(ShimStatistic reason) {
    count(reason);
    loadScratch();
    a.b(toHost);
  }

  private void saveReturn() {
    a.mrs(X10, ELR_EL1);
    a.mrs(X11, SPSR_EL1);
    a.stp(X10, X11, Mem.of(SP, TrapFrame.PC - TrapFrame.SIZE));
  }

  private void storeScratch() {
    a.stur(X9, Mem.of(SP, TrapFrame.X0 + 8 * 9 - TrapFrame.SIZE));
    store(10);
    store(12);
    store(14);
    a.stp(X1, X2, Mem.of(SP, TrapFrame.X0 + 8 - TrapFrame.SIZE));
  }

  private void loadScratch() {
    a.ldur(X9, Mem.of(SP, TrapFrame.X0 + 8 * 9 - TrapFrame.SIZE));
    load(10);
    load(12);
    load(14);
    a.ldp(X1, X2, Mem.of(SP, TrapFrame.X0 + 8 - TrapFrame.SIZE));
  }

  private void store(int n) {
    a.stp(X.of(n), X.of(n + 1), Mem.of(SP, TrapFrame.X0 + 8L * n - TrapFrame.SIZE));
  }

  private void load(int n) {
    a.ldp(X.of(n), X.of(n + 1), Mem.of(SP, TrapFrame.X0 + 8L * n - TrapFrame.SIZE));
  }
}
