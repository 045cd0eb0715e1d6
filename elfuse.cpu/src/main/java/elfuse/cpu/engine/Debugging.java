package elfuse.cpu.engine;

import elfuse.hv.VcpuExit;
import java.util.Arrays;

/**
 * Single-step and breakpoints of one vCPU.
 *
 * <p>The instruction to execute is put alone into a page of {@link Packed#STOP}; only pages that
 * hold a breakpoint are executed like that, unless every instruction is a step.
 */
final class Debugging {
  private final DecodedPage alone = new DecodedPage(-1, 0);
  private int aloneIndex;
  private boolean stepping;
  private long[] breakpoints = {};
  // a run may begin on the breakpoint that ended the last one
  private long passable = 1;
  private boolean stepped;

  Debugging() {
    Arrays.fill(alone.code, Packed.STOP);
  }

  boolean active() {
    return stepping || breakpoints.length != 0;
  }

  void setStepping(boolean on) {
    stepping = on;
  }

  void setBreakpoints(long[] addresses) {
    breakpoints = addresses.clone();
    passable = 1;
  }

  /** A run begins. */
  void start(long pc) {
    stepped = false;
    if (passable != pc) {
      passable = 1;
    }
  }

  /** A run ended here with a debug exit. */
  void reported(long pc) {
    passable = pc;
  }

  /** {@return whether the instruction at {@code pc} may be executed now} */
  boolean mayExecute(long pc) {
    if (stepping) {
      boolean first = !stepped;
      stepped = true;
      return first;
    }
    boolean stop = pc != passable && isBreakpoint(pc);
    passable = 1;
    return !stop;
  }

  VcpuExit exit(long pc) {
    return new VcpuExit.Debug(pc, stepping);
  }

  private boolean isBreakpoint(long pc) {
    for (long breakpoint : breakpoints) {
      if (breakpoint == pc) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the page of {@code pc} is to be executed one instruction at a time} */
  boolean covers(long pc) {
    if (stepping) {
      return true;
    }
    for (long breakpoint : breakpoints) {
      if (breakpoint >>> 12 == pc >>> 12) {
        return true;
      }
    }
    return false;
  }

  /** {@return a page that holds just one instruction of {@code page}} */
  DecodedPage single(DecodedPage page, int index) {
    long w = page.code[index];
    if (w == Packed.PENDING || w == Packed.REGION) {
      w = Predecoder.pack(page.word(index), index);
    }
    alone.code[aloneIndex] = Packed.STOP;
    alone.code[index] = w;
    aloneIndex = index;
    return alone;
  }
}
