package elfuse.linux.process;

import elfuse.hv.SysReg;
import elfuse.mm.InfraLayout;
import elfuse.vdso.VdsoImage;
import elfuse.vdso.VvarPage;
import java.lang.foreign.MemorySegment;

/**
 * The clock of a process: the vDSO answers from the virtual counter and an anchor that is set here.
 *
 * <p>The anchor is set when the vDSO's own code makes the system call, because it has none or an
 * old one; a call from anywhere else changes nothing. Counter and clocks are read here, one right
 * after the other, so no register of the guest takes part in it.
 *
 * <p>CLOCK_MONOTONIC and CLOCK_BOOTTIME are told from the same anchor to whoever makes the system
 * call, so that the two ways to ask agree to the nanosecond. The counter is read after the clock
 * that it anchors, so what the anchor says is never ahead of the host. What no anchor can answer is
 * read from the host under this object's monitor, in which anchors are set too: no answer from the
 * host is later than an anchor that is set after it.
 */
public final class GuestClock {
  private static final int CLOCK_REALTIME = 0;
  private static final int CLOCK_MONOTONIC = 1;
  private static final int CLOCK_BOOTTIME = 7;
  private static final int TRIES = 3;

  private final VdsoImage image;
  private final long base;
  private final VvarPage page;

  GuestClock(VdsoImage image, long base, VvarPage page) {
    this.image = image;
    this.base = base;
    this.page = page;
  }

  /**
   * {@return the clock of a child, with no anchor yet: its copy of the page is not to be trusted}
   */
  GuestClock fork(Image child) {
    long at = base - VvarPage.SIZE;
    MemorySegment memory = child.space.backing(at, VvarPage.SIZE); // sealed, so it is there
    memory.fill((byte) 0);
    return new GuestClock(image, base, VvarPage.of(memory));
  }

  /** {@return the page that the vDSO reads} */
  VvarPage page() {
    return page;
  }

  /** {@return whether a clock is one that this object tells} */
  public static boolean tells(int clock) {
    return clock == CLOCK_MONOTONIC || clock == CLOCK_BOOTTIME;
  }

  /** {@return nanoseconds of a clock that this object {@linkplain #tells tells}} */
  public long now(Task t, int clock) {
    long told = page.nanoseconds(clock, t.vcpu.get(SysReg.CNTVCT_EL0));
    if (told != VvarPage.NOT_SERVED) {
      return told;
    }
    synchronized (this) {
      told = page.nanoseconds(clock, t.vcpu.get(SysReg.CNTVCT_EL0));
      return told != VvarPage.NOT_SERVED ? told : t.posix.clockNanos(clock);
    }
  }

  /** Sets the anchor if this call comes from the vDSO. */
  public void anchor(Task t, long returnAddress) {
    long offset = returnAddress - base;
    if (offset < 0 || offset >= InfraLayout.PAGE_SIZE || !image.isClockCall(offset)) {
      return;
    }
    synchronized (this) {
      long counter = 0;
      long realtime = 0;
      long monotonic = 0;
      long boottime = 0;
      long shortest = Long.MAX_VALUE;
      for (int i = 0; i < TRIES; i++) {
        long before = t.vcpu.get(SysReg.CNTVCT_EL0);
        long r = t.posix.clockNanos(CLOCK_REALTIME);
        long b = t.posix.clockNanos(CLOCK_BOOTTIME);
        long m = t.posix.clockNanos(CLOCK_MONOTONIC);
        long after = t.vcpu.get(SysReg.CNTVCT_EL0);
        if (after - before < shortest) {
          shortest = after - before;
          counter = after;
          realtime = r;
          monotonic = m;
          boottime = b;
        }
      }
      page.seed(counter, t.vcpu.get(SysReg.CNTFRQ_EL0), realtime, monotonic, boottime);
    }
  }
}
