package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.Arrays;

/**
 * Emits loads and stores at constant distances from a base register.
 *
 * <p>Stack frames and structures are what compiled code accesses most. One check covers all
 * accesses from one base in a straight line: that the bytes between the lowest and the highest one
 * may be accessed, on at most two pages, and that SP is aligned if it is the base. If not, the
 * region is left and the interpreter executes the first of the instructions.
 *
 * <p>What is checked stays checked to the end of the line, because nothing that a line contains
 * polls, and memory goes away only when every vCPU has polled.
 */
final class BaseEmitter {
  // a span on more than two pages takes the general way
  private static final int LARGEST = 2048;
  private static final int SP = CpuState.SP;

  private final RegionMethod m;
  private final CodeBuilder code;
  private final Span[] spans = new Span[RegionMethod.SPANS];
  private int nextSpan;

  /** Bytes that have been checked, and that the code after the check may access. */
  private static final class Span {
    int base;
    // where the base register is, less the lowest byte
    int origin;
    int size;
    boolean writable;
    // the base register has another value since, unless somebody knows which
    boolean stale;
  }

  BaseEmitter(RegionMethod method) {
    m = method;
    code = method.code;
    method.onWrite(this::written);
  }

  /**
   * An access relative to a base register.
   *
   * @param base the base register
   * @param offset of the first byte
   * @param size in bytes, of both registers of a pair together
   * @param log2 of the bytes of one register
   * @param store whether it stores
   * @param change what is added to the base register afterwards
   * @param vector whether the registers are SIMD&amp;FP ones
   * @param first the first register
   * @param second the second register, or -1
   * @param kind how a general register is extended, see {@link MemoryOps}
   */
  private record Access(
      int base,
      int offset,
      int size,
      int log2,
      boolean store,
      int change,
      boolean vector,
      int first,
      int second,
      int kind) {}

  private static Access access(long w) {
    int op = Packed.op(w);
    int imm = Packed.imm(w);
    if (op == Packed.FP_MEMORY) {
      return vectorWriteBack(w);
    }
    boolean direct = op >= Packed.LDR_X && op <= Packed.STP_X;
    if (!direct && (op < Packed.FIRST_MEMORY_OP || op > Packed.FP_STP)) {
      return null;
    }
    int d = Packed.d(w);
    int second = Packed.m(w);
    int base = Packed.n(w);
    switch (op) {
      case Packed.LDP_X, Packed.LDP_W, Packed.LDPSW, Packed.STP_X, Packed.STP_W -> {
        int log2 = op == Packed.LDP_X || op == Packed.STP_X ? 3 : 2;
        boolean store = op == Packed.STP_X || op == Packed.STP_W;
        int kind = op == Packed.LDPSW ? log2 | MemoryOps.SIGNED : log2;
        return new Access(base, imm, 2 << log2, log2, store, 0, false, d, second, kind);
      }
      case Packed.WRITE_BACK, Packed.PAIR_WRITE_BACK -> {
        int kind = imm >> 16;
        int log2 = kind & 3;
        int change = (short) imm;
        boolean pair = op == Packed.PAIR_WRITE_BACK;
        boolean store = (kind & MemoryOps.STORE) != 0;
        if (!store && (d == base || pair && second == base)) {
          return null; // unpredictable: as the interpreter does it
        }
        return new Access(
            base,
            (kind & MemoryOps.POST) != 0 ? 0 : change,
            (pair ? 2 : 1) << log2,
            log2,
            store,
            change,
            false,
            d,
            pair ? second : -1,
            kind);
      }
      case Packed.FP_LDR, Packed.FP_STR, Packed.FP_LDP, Packed.FP_STP -> {
        int log2 = imm >>> 24;
        boolean pair = op == Packed.FP_LDP || op == Packed.FP_STP;
        boolean store = op == Packed.FP_STR || op == Packed.FP_STP;
        return !pair && second != CpuState.ZERO
            ? null
            : new Access(
                base,
                imm << 8 >> 8,
                (pair ? 2 : 1) << log2,
                log2,
                store,
                0,
                true,
                d >> 1,
                pair ? second >> 1 : -1,
                0);
      }
      default -> {
        int kind = second == CpuState.ZERO ? MemoryOps.kindOfSingle(w) : -1;
        return kind < 0 || op == Packed.UNPRIVILEGED || op == Packed.INDEXED || op == Packed.LITERAL
            ? null
            : new Access(
                base,
                imm,
                1 << (kind & 3),
                kind & 3,
                (kind & MemoryOps.STORE) != 0,
                0,
                false,
                d,
                -1,
                kind);
      }
    }
  }

  private static Access vectorWriteBack(long w) {
    Opcode op = Predecoder.opcode(Packed.opcode(w));
    int word = Packed.imm(w);
    boolean pair =
        switch (op) {
          case LDP_FP_POST, LDP_FP_PRE, STP_FP_POST, STP_FP_PRE -> true;
          default -> false;
        };
    boolean store;
    boolean post;
    switch (op) {
      case LDP_FP_POST, LDR_FP_POST -> {
        store = false;
        post = true;
      }
      case LDP_FP_PRE, LDR_FP_PRE -> {
        store = false;
        post = false;
      }
      case STP_FP_POST, STR_FP_POST -> {
        store = true;
        post = true;
      }
      case STP_FP_PRE, STR_FP_PRE -> {
        store = true;
        post = false;
      }
      default -> {
        return null;
      }
    }
    int log2 = pair ? (word >>> 30) + 2 : word >>> 21 & 4 | word >>> 30;
    int change = pair ? (word << 10 >> 25) << log2 : word << 11 >> 23;
    return new Access(
        word >>> 5 & 31,
        post ? 0 : change,
        (pair ? 2 : 1) << log2,
        log2,
        store,
        change,
        true,
        word & 31,
        pair ? word >>> 10 & 31 : -1,
        0);
  }

  // ---- the check ----

  /** What follows can be reached from elsewhere. */
  void forget() {
    Arrays.fill(spans, null);
  }

  private void written(int register) {
    for (Span span : spans) {
      if (span != null && span.base == register) {
        span.stale = true;
      }
    }
  }

  /** {@return the number of the span that an access lies in, or -1} */
  private int covering(Access a) {
    for (int i = 0; i < spans.length; i++) {
      Span span = spans[i];
      if (span != null && !span.stale && span.base == a.base) {
        int at = span.origin + a.offset;
        return at >= 0 && at + a.size <= span.size && (span.writable || !a.store) ? i : -1;
      }
    }
    return -1;
  }

  /** {@return whether an instruction is an access that wants a check first} */
  boolean wantsCheck(long w) {
    Access access = access(w);
    return access != null && covering(access) < 0;
  }

  /**
   * Emits a check for the accesses of a straight line from the base of its first instruction, if
   * that pays.
   *
   * @param line instructions
   * @param from the current one, for which {@link #wantsCheck} holds
   * @param count how many from it on follow each other without a way in
   * @param failed where to go if the check fails, to execute the current instruction otherwise
   * @return whether there is a check
   */
  boolean check(long[] line, int from, int count, Label failed) {
    int base = access(line[from]).base;
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    int moved = 0;
    int accesses = 0;
    boolean store = false;
    for (int i = from; i < from + count; i++) {
      long w = line[i];
      Access access = access(w);
      if (access != null && access.base == base) {
        int first = Math.min(low, moved + access.offset);
        int last = Math.max(high, moved + access.offset + access.size);
        if (last - first > LARGEST) {
          break;
        }
        low = first;
        high = last;
        store |= access.store;
        moved += access.change;
        accesses++;
        if (base == SP && (access.change & 15) != 0) {
          break;
        }
      }
      if (isAdjustment(w, base)) {
        moved += Packed.imm(w);
        if (base == SP && (moved & 15) != 0) {
          break;
        }
      } else if (base == SP ? access == null && RegionEmitter.changesStack(w) : ends(w, base)) {
        break;
      }
    }
    // the second access from a pointer is what pays; SP has its alignment to check as well
    if (accesses == 0 || base != SP && accesses < 2) {
      return false;
    }
    int number = number(base);
    int first = RegionMethod.TEMP;
    int last = RegionMethod.TEMP2;
    m.getX(base);
    code.loadConstant((long) low).ladd().dup2().lstore(first);
    code.loadConstant(high - low - 1L).ladd().lstore(last);
    if (base == SP) {
      m.getW(base);
      code.loadConstant(15).iand();
    } else {
      code.iconst_0();
    }
    m.checkSpan(store, first, last, failed);
    code.lload(RegionMethod.PRIMARY).lload(first).ladd().lstore(RegionMethod.span(number));
    Span span = new Span();
    span.base = base;
    span.origin = -low;
    span.size = high - low;
    span.writable = store;
    spans[number] = span;
    return true;
  }

  /** {@return where to keep the span of a base: in place of an older one, or in turns} */
  private int number(int base) {
    for (int i = 0; i < spans.length; i++) {
      if (spans[i] != null && spans[i].base == base) {
        return i;
      }
    }
    for (int i = 0; i < spans.length; i++) {
      if (spans[i] == null || spans[i].stale) {
        return i;
      }
    }
    nextSpan = (nextSpan + 1) % spans.length;
    return nextSpan;
  }

  /** {@return whether to look no further for accesses from a pointer: only a hint, see written} */
  private static boolean ends(long w, int base) {
    if (Packed.isConditionalBranch(w)) {
      return true;
    }
    Access access = access(w);
    return access == null
        ? Packed.op(w) < Packed.FIRST_FP_MEMORY_OP && Packed.d(w) == base
        : !access.vector && !access.store && (access.first == base || access.second == base);
  }

  /** {@return whether an instruction adds a constant to a register} */
  private static boolean isAdjustment(long w, int register) {
    return Packed.op(w) == Packed.ADD_I && Packed.d(w) == register && Packed.n(w) == register;
  }

  /** An instruction has been emitted by somebody else. */
  void passed(long w) {
    for (Span span : spans) {
      if (span != null && span.stale && isAdjustment(w, span.base)) {
        moved(span, Packed.imm(w));
      }
    }
    dropStale();
  }

  private static void moved(Span span, int change) {
    span.origin += change;
    span.stale = span.base == SP && (change & 15) != 0;
  }

  private void dropStale() {
    for (int i = 0; i < spans.length; i++) {
      if (spans[i] != null && spans[i].stale) {
        spans[i] = null;
      }
    }
  }

  /** Emits an access if a check covers it; {@return whether it does} */
  boolean emit(long w, int place) {
    Access a = access(w);
    int number = a == null ? -1 : covering(a);
    if (number < 0) {
      return false;
    }
    Span span = spans[number];
    int local = RegionMethod.span(number);
    int at = span.origin + a.offset;
    m.at(place);
    if (a.store) {
      store(a, a.first, local, at);
      if (a.second >= 0) {
        store(a, a.second, local, at + (1 << a.log2));
      }
    } else {
      load(a, a.first, local, at);
      if (a.second >= 0) {
        load(a, a.second, local, at + (1 << a.log2));
      }
    }
    if (a.change != 0) {
      m.getX(a.base);
      code.loadConstant((long) a.change).ladd();
      m.setX(a.base);
      moved(span, a.change);
    }
    dropStale();
    return true;
  }

  /** Pushes what an access takes before its value. */
  private void address(int local, int at) {
    m.host();
    code.lload(local);
    if (at != 0) {
      code.loadConstant((long) at).ladd();
    }
  }

  private void load(Access a, int register, int local, int at) {
    int log2 = Math.min(a.log2, 3);
    address(local, at);
    m.getFromHost(log2, (a.kind & MemoryOps.SIGNED) != 0);
    if ((a.kind & MemoryOps.TO_WORD) != 0) {
      m.low();
    }
    if (!a.vector) {
      m.setX(register);
      return;
    }
    m.setV(register, 0);
    if (a.log2 == 4) {
      address(local, at + 8);
      m.getFromHost(3, false);
      m.setV(register, 1);
    } else {
      m.clearUpper(register);
    }
  }

  private void store(Access a, int register, int local, int at) {
    int log2 = Math.min(a.log2, 3);
    address(local, at);
    if (a.vector) {
      m.getV(register, 0);
    } else {
      m.getX(register);
    }
    m.putToHost(log2);
    if (a.log2 == 4) {
      address(local, at + 8);
      m.getV(register, 1);
      m.putToHost(3);
    }
  }
}
