package elfuse.cpu.engine;

/**
 * Finds out what one vCPU's interpreter is busy with.
 *
 * <p>Now and then it looks at a few taken branches in a row. What a call, an indirect branch or a
 * backward branch leads to is where a region may begin; each look counts as so many executions.
 * This costs the interpreter nothing between two looks. What a region's exit leads to gets points
 * as well, because there the interpreter goes on.
 */
final class Sampler {
  // quanta between two looks, half a millisecond; how many it takes decides the translator
  private static final int PAUSE = 32;
  private static final int BRANCHES = 32;
  private static final int FARTHEST = 256;
  // entries of the machine for each that is counted
  private static final int ENTRIES = 16;
  private static final int EVERY_BRANCH = Integer.MIN_VALUE / 2;

  /** How a branch came to its target. */
  private enum Kind {
    CALL,
    INDIRECT,
    BACKWARD,
    RETURN,
    OTHER
  }

  private final Core core;
  private final Translator translator;
  private final long[] seen = new long[BRANCHES];
  private int seenCount;
  private int left;
  private int quanta;
  private int entries;
  private long previous = 1;

  Sampler(Core core, Translator translator) {
    this.core = core;
    this.translator = translator;
  }

  /** {@return the instructions until the next call of {@link #sample}} */
  int quantum() {
    return left > 0 || translator.atFirstSight() ? EVERY_BRANCH : Core.QUANTUM;
  }

  /** The interpreter is at {@code state.pc} after a branch. */
  void sample() {
    long pc = core.state.pc;
    if (translator.atFirstSight()) {
      DecodedPage page = core.executing(pc);
      if (page != null) {
        translator.translateNow(core, page, pc);
      }
      return;
    }
    if (left == 0) {
      if (++quanta < PAUSE) {
        return;
      }
      quanta = 0;
      left = BRANCHES;
      seenCount = 0;
      previous = pc;
      return;
    }
    left--;
    Kind kind = kind(previous, pc);
    previous = pc;
    if (kind == Kind.OTHER || kind == Kind.RETURN && left != 0) {
      return;
    }
    for (int i = 0; i < seenCount; i++) {
      if (seen[i] == pc) {
        return;
      }
    }
    seen[seenCount++] = pc;
    DecodedPage page = core.executing(pc);
    if (page != null) {
      translator.point(core, page, pc, Translator.SAMPLE);
    }
  }

  /**
   * The machine is entered at {@code state.pc}. That is in the shim after a call of the host, where
   * no branch leads to, so nothing else would have a region begin there.
   */
  void entered() {
    if (translator.atFirstSight()) {
      sample();
    } else if (++entries == ENTRIES) {
      entries = 0;
      long pc = core.state.pc;
      DecodedPage page = core.executing(pc);
      if (page != null) {
        translator.point(core, page, pc, ENTRIES);
      }
    }
  }

  /** {@return a number that grows when translations have ended for want of room} */
  int evictions() {
    return translator.store().evictions();
  }

  /** The interpreter decodes an instruction of the page it is in. */
  void decoding(DecodedPage page, int index) {
    translator.decoding(core, page, index);
  }

  /** {@return what took the guest to {@code target}, having gone straight on from {@code from}} */
  private Kind kind(long from, long target) {
    DecodedPage page = core.recent(from);
    if ((from & 3) != 0 || page.ipa != (from & -4096)) {
      return Kind.OTHER;
    }
    int start = (int) from >>> 2 & 1023;
    int end = Math.min(start + FARTHEST, DecodedPage.INSTRUCTIONS);
    for (int i = start; i < end; i++) {
      long w = page.code[i];
      switch (Packed.op(w)) {
        case Packed.B_COND,
            Packed.CBZ,
            Packed.CBZ_W,
            Packed.CBNZ,
            Packed.CBNZ_W,
            Packed.TBZ,
            Packed.TBNZ -> {
          if (page.ipa + ((long) Packed.imm(w) << 2) == target) {
            return Packed.imm(w) <= i ? Kind.BACKWARD : Kind.OTHER;
          }
        }
        case Packed.B -> {
          return Packed.imm(w) <= i && page.ipa + ((long) Packed.imm(w) << 2) == target
              ? Kind.BACKWARD
              : Kind.OTHER;
        }
        case Packed.BL, Packed.BLR -> {
          return Kind.CALL;
        }
        case Packed.BR -> {
          return Kind.INDIRECT;
        }
        case Packed.RET -> {
          return Kind.RETURN;
        }
        case Packed.PENDING, Packed.REGION, Packed.PAGE_END -> {
          return Kind.OTHER;
        }
        default -> {}
      }
    }
    return Kind.OTHER;
  }

  /**
   * A region was left, and there is none to go on with at {@code state.pc}.
   *
   * @param region the one that was entered, which may have called the one that was left
   * @param looping whether a loop begins there that has gone round for long
   */
  void exited(Region region, boolean looping) {
    if (translator.atFirstSight()) {
      return;
    }
    long pc = core.state.pc;
    DecodedPage page = core.executing(pc);
    if (page == null) {
      return;
    }
    if (looping) {
      translator.loopPoint(core, page, pc);
    } else {
      translator.exitPoint(core, page, pc, region);
    }
  }

  /** The loops of a region have gone round for long. */
  void looping(Region region) {
    translator.looping(core, region);
  }
}
