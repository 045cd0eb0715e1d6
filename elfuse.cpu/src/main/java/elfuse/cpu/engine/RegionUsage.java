package elfuse.cpu.engine;

/**
 * Which registers a region has changed, and which it needs, at each of its instructions: what is to
 * be stored where it is left, and loaded where it is entered or a call has returned.
 *
 * <p>The sets are bits of a long: general registers below, vector registers above. What an
 * instruction reads and writes is recorded while it is emitted for the first time; with the flow
 * computed from that, the region is emitted again.
 */
final class RegionUsage {
  /** No register's local is known to be out of step with the state. */
  private static final int NOWHERE = -1;

  private final long[] reads;
  private final long[] writes;
  private final boolean[] readsFlags;
  private final boolean[] writesFlags;
  private final int[] next;
  private final int[] target;
  private final int[][] returns;
  private final boolean[] afresh;
  private long[] dirty;
  private long[] needed;
  private boolean[] flagsDirty;
  private boolean[] flagsNeeded;
  private int current;

  RegionUsage(int instructions) {
    reads = new long[instructions];
    writes = new long[instructions];
    readsFlags = new boolean[instructions];
    writesFlags = new boolean[instructions];
    next = new int[instructions];
    target = new int[instructions];
    returns = new int[instructions][];
    afresh = new boolean[instructions];
  }

  /** {@return whether the flow is known, which is so the second time} */
  boolean known() {
    return needed != null;
  }

  // ---- recording ----

  /** What follows concerns an instruction. */
  void begin(int instruction) {
    current = instruction;
    if (!known()) {
      next[instruction] = NOWHERE;
      target[instruction] = NOWHERE;
    }
  }

  int current() {
    return current;
  }

  /** What follows concerns an instruction that has begun before. */
  void resume(int instruction) {
    current = instruction;
  }

  void reads(int bit) {
    reads[current] |= 1L << bit;
  }

  void writes(int bit) {
    writes[current] |= 1L << bit;
  }

  void readsFlags() {
    readsFlags[current] = true;
  }

  void writesFlags() {
    writesFlags[current] = true;
  }

  /** The instruction is followed by one; NOWHERE is a negative number. */
  void followedBy(int instruction) {
    next[current] = instruction;
  }

  /** The instruction branches to one, or to none if negative. */
  void branchesTo(int instruction) {
    target[current] = instruction;
  }

  /** The instruction may return to each of these. */
  void returnsTo(int[] instructions) {
    returns[current] = instructions;
  }

  /** {@return what may come after an instruction; negative numbers are none} */
  private int[] successors(int instruction) {
    return returns[instruction] != null
        ? returns[instruction]
        : new int[] {next[instruction], target[instruction]};
  }

  /** After the instruction, all registers are loaded again from the state. */
  void reloads() {
    afresh[current] = true;
  }

  // ---- the flow ----

  /** Computes the sets. */
  void solve() {
    int count = reads.length;
    long[] changed = new long[count];
    boolean[] flagsChanged = new boolean[count];
    long[] wanted = new long[count];
    boolean[] flagsWanted = new boolean[count];
    for (boolean again = true; again; ) {
      again = false;
      for (int i = 0; i < count; i++) {
        long out = afresh[i] ? 0 : changed[i] | writes[i];
        boolean flagsOut = !afresh[i] && (flagsChanged[i] || writesFlags[i]);
        for (int successor : successors(i)) {
          if (successor >= 0
              && ((out & ~changed[successor]) != 0 || flagsOut && !flagsChanged[successor])) {
            changed[successor] |= out;
            flagsChanged[successor] |= flagsOut;
            again = true;
          }
        }
      }
    }
    for (boolean again = true; again; ) {
      again = false;
      for (int i = count - 1; i >= 0; i--) {
        long in = reads[i] | changed[i];
        boolean flagsIn = readsFlags[i] || flagsChanged[i];
        if (!afresh[i]) {
          long out = 0;
          boolean flagsOut = false;
          for (int successor : successors(i)) {
            if (successor >= 0) {
              out |= wanted[successor];
              flagsOut |= flagsWanted[successor];
            }
          }
          in |= out & ~writes[i];
          flagsIn |= flagsOut && !writesFlags[i];
        }
        if (in != wanted[i] || flagsIn != flagsWanted[i]) {
          wanted[i] = in;
          flagsWanted[i] = flagsIn;
          again = true;
        }
      }
    }
    dirty = changed;
    flagsDirty = flagsChanged;
    needed = wanted;
    flagsNeeded = flagsWanted;
  }

  /** {@return what differs from the state before an instruction} */
  long dirtyBefore(int instruction) {
    return known() ? dirty[instruction] : -1;
  }

  boolean flagsDirtyBefore(int instruction) {
    return !known() || flagsDirty[instruction];
  }

  /** {@return what differs from the state after the current instruction} */
  long dirtyAfter(int instruction) {
    return known() ? dirty[instruction] | writes[instruction] : -1;
  }

  boolean flagsDirtyAfter(int instruction) {
    return !known() || flagsDirty[instruction] || writesFlags[instruction];
  }

  /** {@return what must be in locals before an instruction} */
  long neededBefore(int instruction) {
    return known() ? needed[instruction] : -1;
  }

  boolean flagsNeededBefore(int instruction) {
    return !known() || flagsNeeded[instruction];
  }

  /** {@return everything that is dirty somewhere} */
  long dirtyAnywhere() {
    long all = 0;
    for (long set : dirty) {
      all |= set;
    }
    for (long set : writes) {
      all |= set;
    }
    return all;
  }

  /** {@return everything that is used at all} */
  long used() {
    long all = 0;
    for (int i = 0; i < reads.length; i++) {
      all |= reads[i] | writes[i] | needed[i];
    }
    return all;
  }
}
