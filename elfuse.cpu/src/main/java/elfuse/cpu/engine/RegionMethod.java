package elfuse.cpu.engine;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The {@code run} method of a region while it is emitted: where the guest's registers live, and the
 * code that loads and stores them.
 *
 * <p>Either they stay in the arrays of the {@link CpuState}: the processor's compiler then has few
 * values to keep at each place that may be left, so it takes half the time, and nothing is loaded
 * or stored where regions are entered and left. Or, for loops that go round for long, general
 * registers are long locals and so are the two halves of vector registers; a register has a local
 * once something uses it. What is to be loaded and stored is known at the end only, so the code
 * that does is emitted there: the method begins with a jump to its prologue.
 */
final class RegionMethod {
  static final String PACKAGE = "elfuse.cpu.engine.";
  static final ClassDesc CORE = ClassDesc.of(PACKAGE + "Core");
  static final ClassDesc DISPATCHER = ClassDesc.of(PACKAGE + "Dispatcher");
  static final ClassDesc REGION = ClassDesc.of(PACKAGE + "Region");
  static final ClassDesc STATE = ClassDesc.of(PACKAGE + "CpuState");
  static final ClassDesc MEMORY = ClassDesc.of(PACKAGE + "TranslatedMemory");
  static final ClassDesc LAZY_FLAGS = ClassDesc.of(PACKAGE + "LazyFlags");
  static final ClassDesc LONGS = CD_long.arrayType();
  private static final ClassDesc HOST = ClassDesc.of(PACKAGE + "Host");
  private static final ClassDesc UNSAFE = ClassDesc.of("jdk.internal.misc.Unsafe");
  private static final ClassDesc[] TYPES = {CD_byte, CD_short, CD_int, CD_long};
  private static final String[] NAMES = {"Byte", "Short", "Int", "Long"};

  // parameters: this 0, dispatcher 1, region 2, base 3
  static final int DISPATCHER_VAR = 1;
  static final int REGION_VAR = 2;
  static final int BASE = 3;
  private static final int STATE_VAR = 5;
  static final int X = 6;
  static final int V = 7;

  /** The place to resume at with the registers as they are. */
  static final int AT = 9;

  static final int BUDGET = 10;
  static final int FLAG_KIND = 11;
  static final int FLAG_A = 12;
  static final int FLAG_B = 14;
  static final int NZCV = 16;

  /** The address to go on at, for the way out. */
  static final int PC = 17;

  /** What was thrown, or null. */
  static final int THROWN = 19;

  static final int TEMP = 20;
  static final int TEMP2 = 22;
  static final int TEMP3 = 24;

  // what does not change while a region runs, see TranslatedMemory
  private static final int MAP = 26;
  static final int PRIMARY = 28;

  /** Which registers the way out stores, and whether it stores the flags. */
  static final int MASK = 32;

  static final int FLAGS_TOO = 34;

  /** How many spans of checked memory there are at a time, see {@link BaseEmitter}. */
  static final int SPANS = 3;

  /** Address and value of a checked access. */
  private static final int VA = 35;

  private static final int VALUE = 37;

  /** A value on its way to the state. */
  private static final int MOVED = 39;

  private static final int FIRST_SPAN = 41;
  private static final int FIRST_REGISTER = FIRST_SPAN + 2 * SPANS;

  final CodeBuilder code;
  private final RegionUsage usage;
  private final boolean inLocals;
  private final boolean vectors;
  private final int readRight;
  private final int writeRight;
  private final int[] xVar = new int[32];
  private final int[] vVar = new int[32];
  private int next = FIRST_REGISTER;
  // code off the fast path, with the registers in locals
  private final List<Runnable> aside = new ArrayList<>();
  private IntConsumer onWrite = register -> {};
  // registers of the state that are in a local as well: at this point, and on every way to a label
  // that the current instruction binds
  private final int[] copy = new int[32];
  private long copied;
  private long copiedBefore;

  RegionMethod(CodeBuilder code, RegionUsage usage, RegionPlan plan) {
    this.code = code;
    this.usage = usage;
    inLocals = plan.inLocals;
    vectors = plan.usesVectors();
    readRight = TranslatedMemory.readRight(plan.rules);
    writeRight = TranslatedMemory.writeRight(plan.rules);
    // code in the middle mentions registers that only later instructions use
    long used = usage.known() ? usage.used() : 0;
    for (int r = 0; r < 32; r++) {
      if ((used >>> r & 1) != 0) {
        x(r);
      }
      if ((used >>> 32 + r & 1) != 0) {
        v(r);
      }
    }
  }

  // ---- registers ----

  private int x(int register) {
    if (xVar[register] == 0) {
      xVar[register] = next;
      next += 2;
    }
    return xVar[register];
  }

  private int v(int register) {
    if (vVar[register] == 0) {
      vVar[register] = next;
      next += 4;
    }
    return vVar[register];
  }

  /** Pushes a general register, by its index in {@link CpuState#x}. */
  void getX(int register) {
    if (register >= CpuState.ZERO) {
      code.lconst_0();
    } else if (!inLocals) {
      if ((copied >>> register & 1) == 0) {
        fromState(X, register);
        code.lstore(copy(register));
      }
      code.lload(copy(register));
    } else {
      usage.reads(register);
      code.lload(x(register));
    }
  }

  /** Pushes the low word of a general register. */
  void getW(int register) {
    if (register >= CpuState.ZERO) {
      code.iconst_0();
    } else {
      getX(register);
      code.l2i();
    }
  }

  /** Pops a general register. */
  void setX(int register) {
    if (register >= CpuState.ZERO) {
      code.pop2();
    } else {
      if (inLocals) {
        usage.writes(register);
        code.lstore(x(register));
      } else {
        code.lstore(copy(register));
        toState(X, register, copy(register));
      }
      onWrite.accept(register);
    }
  }

  /** {@return the local that has a register of the state from now on} */
  private int copy(int register) {
    if (copy[register] == 0) {
      copy[register] = next;
      next += 2;
    }
    copied |= 1L << register;
    return copy[register];
  }

  /** Another instruction begins, which is come to from the one before. */
  void begin() {
    copiedBefore = copied;
  }

  /** What follows can be come to from elsewhere. */
  void forget() {
    copied = 0;
    copiedBefore = 0;
  }

  /** {@return which registers have a copy, for {@link #bind(Label, long)}} */
  long copied() {
    return copied;
  }

  /** Whom to tell of every general register that is written. */
  void onWrite(IntConsumer listener) {
    onWrite = listener;
  }

  /** {@return the variable that holds the host address of the lowest byte of a span} */
  static int span(int number) {
    return FIRST_SPAN + 2 * number;
  }

  /** Pops an int into a general register, with zeros above. */
  void setW(int register) {
    if (register >= CpuState.ZERO) {
      code.pop();
    } else {
      code.i2l();
      low();
      setX(register);
    }
  }

  /** Clears the high word of the long on the stack. */
  void low() {
    code.loadConstant(0xffff_ffffL).land();
  }

  /** Pushes half 0 (bits 63:0) or 1 of a vector register. */
  void getV(int register, int half) {
    if (inLocals) {
      usage.reads(32 + register);
      code.lload(v(register) + 2 * half);
    } else {
      fromState(V, 2 * register + half);
    }
  }

  /** Pops a half of a vector register. */
  void setV(int register, int half) {
    if (inLocals) {
      usage.writes(32 + register);
      code.lstore(v(register) + 2 * half);
    } else {
      code.lstore(MOVED);
      toState(V, 2 * register + half, MOVED);
    }
  }

  /** Says that the instruction sets a part of a vector register, so the rest has to be there. */
  void keepsRest(int register) {
    if (inLocals) {
      usage.reads(32 + register);
    }
  }

  /** Clears the upper half of a vector register. */
  void clearUpper(int register) {
    code.lconst_0();
    setV(register, 1);
  }

  /**
   * Sets both halves of a vector register, the upper one to zero unless q.
   *
   * @param q whether the upper half has a value
   * @param register the register
   * @param push pushes the half of a number, 0 or 1
   */
  void setHalves(boolean q, int register, IntConsumer push) {
    push.accept(0);
    if (q) {
      push.accept(1);
      setV(register, 1);
      setV(register, 0);
    } else {
      setV(register, 0);
      clearUpper(register);
    }
  }

  /** Calls a static method with what is pushed. */
  void call(Class<?> owner, String name, ClassDesc result, ClassDesc... parameters) {
    code.invokestatic(
        owner.describeConstable().orElseThrow(), name, MethodTypeDesc.of(result, parameters));
  }

  // ---- to and from the state ----

  /** Pushes an element of one of the state's arrays. */
  private void fromState(int array, int index) {
    if (Host.UNSAFE != null) { // no bounds to check
      code.getstatic(HOST, "UNSAFE", UNSAFE).aload(array).loadConstant(Host.offset(index));
      code.invokevirtual(UNSAFE, "getLong", MethodTypeDesc.of(CD_long, CD_Object, CD_long));
    } else {
      code.aload(array).loadConstant(index).laload();
    }
  }

  /** Stores a local to an element of one of the state's arrays. */
  private void toState(int array, int index, int local) {
    if (Host.UNSAFE != null) {
      code.getstatic(HOST, "UNSAFE", UNSAFE).aload(array).loadConstant(Host.offset(index));
      code.lload(local);
      MethodTypeDesc type = MethodTypeDesc.of(CD_void, CD_Object, CD_long, CD_long);
      code.invokevirtual(UNSAFE, "putLong", type);
    } else {
      code.aload(array).loadConstant(index).lload(local).lastore();
    }
  }

  /** Makes the state have one general register. */
  void storeX(int register) {
    if (inLocals && register < CpuState.ZERO) {
      usage.reads(register);
      toState(X, register, x(register));
    }
  }

  /** Takes one general register from the state. */
  void loadX(int register) {
    if (register >= CpuState.ZERO) {
      return;
    }
    if (inLocals) {
      fromState(X, register);
      setX(register);
    } else {
      copied &= ~(1L << register);
      copiedBefore &= copied;
    }
  }

  /** Makes the state have one vector register. */
  void storeV(int register) {
    if (inLocals) {
      usage.reads(32 + register);
      for (int half = 0; half < 2; half++) {
        toState(V, 2 * register + half, v(register) + 2 * half);
      }
    }
  }

  /** Takes one vector register from the state. */
  void loadV(int register) {
    if (inLocals) {
      for (int half = 0; half < 2; half++) {
        fromState(V, 2 * register + half);
        setV(register, half);
      }
    }
  }

  /**
   * Pushes the vCPU's {@link CpuState}. Only floating point wants it so often that it is worth one
   * more value to keep everywhere.
   */
  void state() {
    if (vectors) {
      code.aload(STATE_VAR);
    } else {
      code.aload(DISPATCHER_VAR).getfield(DISPATCHER, "state", STATE);
    }
  }

  /** Pushes the vCPU's {@link TranslatedMemory}. */
  void memory() {
    code.aload(DISPATCHER_VAR).getfield(DISPATCHER, "memory", MEMORY);
  }

  /** Pushes whether the region is dead. */
  void isDead() {
    code.aload(REGION_VAR);
    code.invokevirtual(REGION, "isDead", MethodTypeDesc.of(CD_boolean));
  }

  /** Stores a set of registers, and the flags as they are if asked. */
  void spill(long set, boolean flags) {
    for (int r = 0; r < 64; r++) {
      if ((set >>> r & 1) != 0) {
        spill(r);
      }
    }
    if (flags) {
      spillFlags();
    }
  }

  private void spill(int r) {
    if (r < 32 && xVar[r] != 0) {
      toState(X, r, xVar[r]);
    } else if (r >= 32 && vVar[r - 32] != 0) {
      for (int half = 0; half < 2; half++) {
        toState(V, 2 * (r - 32) + half, vVar[r - 32] + 2 * half);
      }
    }
  }

  private void spillFlags() {
    state();
    code.iload(FLAG_KIND).putfield(STATE, "flagKind", CD_int);
    state();
    code.lload(FLAG_A).putfield(STATE, "flagA", CD_long);
    state();
    code.lload(FLAG_B).putfield(STATE, "flagB", CD_long);
    state();
    code.iload(NZCV).putfield(STATE, "nzcv", CD_int);
  }

  /** Stores those of a set of registers that are in MASK, and the flags if FLAGS_TOO is not 0. */
  void spillMasked(long set) {
    for (int r = 0; r < 64; r++) {
      if ((set >>> r & 1) != 0) {
        Label clean = label();
        code.lload(MASK).loadConstant(1L << r).land().lconst_0().lcmp().ifeq(clean);
        spill(r);
        bind(clean);
      }
    }
    Label clean = label();
    code.iload(FLAGS_TOO).ifeq(clean);
    spillFlags();
    bind(clean);
  }

  /** Loads a set of registers, and the flags if asked. */
  void reload(long set, boolean flags) {
    for (int r = 0; r < 64; r++) {
      if ((set >>> r & 1) == 0) {
        continue;
      }
      if (r < 32 && xVar[r] != 0) {
        fromState(X, r);
        code.lstore(xVar[r]);
      } else if (r >= 32 && vVar[r - 32] != 0) {
        for (int half = 0; half < 2; half++) {
          fromState(V, 2 * (r - 32) + half);
          code.lstore(vVar[r - 32] + 2 * half);
        }
      }
    }
    if (flags) {
      state();
      code.getfield(STATE, "flagKind", CD_int).istore(FLAG_KIND);
      state();
      code.getfield(STATE, "flagA", CD_long).lstore(FLAG_A);
      state();
      code.getfield(STATE, "flagB", CD_long).lstore(FLAG_B);
      state();
      code.getfield(STATE, "nzcv", CD_int).istore(NZCV);
    }
  }

  /** The way in: everything that the body expects in locals. */
  void prologue(int budget, long needed, boolean flagsNeeded) {
    code.aload(DISPATCHER_VAR).getfield(DISPATCHER, "state", STATE);
    code.dup().astore(STATE_VAR);
    code.dup().getfield(STATE, "x", LONGS).astore(X);
    code.getfield(STATE, "v", LONGS).astore(V);
    memory();
    code.dup().invokevirtual(MEMORY, "map", MethodTypeDesc.of(CD_long)).lstore(MAP);
    code.invokevirtual(MEMORY, "primary", MethodTypeDesc.of(CD_long)).lstore(PRIMARY);
    code.loadConstant(budget).istore(BUDGET);
    code.aconst_null().astore(THROWN);
    code.lconst_0().lstore(PC);
    code.iconst_0().istore(AT);
    code.lconst_0().lstore(MASK);
    // the compiler has to know that they are not null
    code.aload(X).arraylength().pop();
    code.aload(V).arraylength().pop();
    code.iconst_0().istore(FLAGS_TOO);
    // every local has a value everywhere, because the way out mentions all; HotSpot drops these
    for (int r = 0; r < 32; r++) {
      if (xVar[r] != 0 && (needed >>> r & 1) == 0) {
        code.lconst_0().lstore(xVar[r]);
      }
      if (vVar[r] != 0 && (needed >>> 32 + r & 1) == 0) {
        code.lconst_0().lstore(vVar[r]).lconst_0().lstore(vVar[r] + 2);
      }
    }
    if (!flagsNeeded) {
      code.iconst_0().istore(FLAG_KIND).iconst_0().istore(NZCV);
      code.lconst_0().lstore(FLAG_A).lconst_0().lstore(FLAG_B);
    }
    reload(needed, flagsNeeded);
  }

  /** Emits something after everything else that has the registers in locals. */
  void aside(Runnable emission) {
    int instruction = usage.current();
    long known = copiedBefore;
    aside.add(() -> {
      usage.resume(instruction);
      copied = known;
      copiedBefore = known;
      emission.run();
    });
  }

  /** Emits what has been put aside. */
  void emitAside() {
    aside.forEach(Runnable::run);
  }

  // ---- the guest's memory ----
  // Each access has its own branch to the general path. The compiler leaves out what never happened
  // there, and with it a call around which all registers would have to be stored.

  /** Pops an address; pushes what is there, zero-extended. */
  void load(int log2) {
    Label slow = label();
    Label end = label();
    code.lstore(VA);
    check(false, VA, 1 << log2, slow);
    hostAddress(VA, 0);
    getFromHost(log2, false);
    code.lstore(VALUE);
    bind(end, copied);
    code.lload(VALUE);
    aside(() -> {
      bind(slow);
      memory();
      code.lload(VA).loadConstant(1 << log2).loadConstant(readRight);
      code.invokevirtual(MEMORY, "load", MethodTypeDesc.of(CD_long, CD_long, CD_int, CD_int));
      code.lstore(VALUE).goto_(end);
    });
  }

  /** Pops an address and, above it, a long whose lowest bytes are stored there. */
  void store(int log2) {
    Label slow = label();
    Label end = label();
    code.lstore(VALUE).lstore(VA);
    check(true, VA, 1 << log2, slow);
    hostAddress(VA, 0);
    code.lload(VALUE);
    putToHost(log2);
    bind(end, copied);
    aside(() -> {
      bind(slow);
      memory();
      code.lload(VA).lload(VALUE);
      if (log2 < 3) {
        code.loadConstant((1L << (8 << log2)) - 1).land();
      }
      code.loadConstant(1 << log2).loadConstant(writeRight);
      code.invokevirtual(
          MEMORY, "store", MethodTypeDesc.of(CD_void, CD_long, CD_long, CD_int, CD_int));
      code.goto_(end);
    });
  }

  /** Goes elsewhere unless so many bytes at an address in a local may be accessed as they are. */
  void check(boolean write, int address, int size, Label slow) {
    beyondMap(address);
    code.ifne(slow);
    if (size > 1) { // in one page
      code.lload(address).l2i().loadConstant(TranslatedMemory.PAGE - 1).iand();
      code.loadConstant(TranslatedMemory.PAGE - size).if_icmpgt(slow);
    }
    host();
    code.lload(MAP).lload(address).loadConstant(12).lushr().ladd();
    get(0);
    code.loadConstant(write ? writeRight : readRight).iand().ifeq(slow);
  }

  /**
   * Pops an int that is to be zero; goes elsewhere if it is not, or unless the bytes between two
   * addresses in locals, on two pages at most, may be accessed as they are. One branch for all
   * reasons, because a place that may be left costs the processor's compiler more than arithmetic.
   */
  void checkSpan(boolean write, int first, int last, Label slow) {
    beyondMap(first);
    code.ior();
    beyondMap(last);
    code.ior();
    rights(first);
    rights(last);
    code.iand();
    // what is wanted and not there
    code.iconst_m1().ixor().loadConstant(write ? writeRight : readRight).iand();
    code.ior().ifne(slow);
  }

  /** Pushes zero if an address is one of the permission map's. */
  private void beyondMap(int address) {
    code.lload(address).loadConstant(PermissionMap.VA_BITS).lushr().l2i();
  }

  /** Pushes the rights of the page of an address, which are any if that is beyond the map. */
  private void rights(int address) {
    host();
    code.lload(MAP).lload(address).loadConstant(12).lushr();
    code.loadConstant(PermissionMap.PAGES - 1L).land().ladd();
    get(0);
  }

  // ---- the host's memory, without a check ----

  /** Pushes what comes before the address of an access: see {@link #get} and {@link #put}. */
  void host() {
    if (Host.UNSAFE != null) {
      code.getstatic(HOST, "UNSAFE", UNSAFE).aconst_null();
    }
  }

  private void get(int log2) {
    if (Host.UNSAFE != null) {
      MethodTypeDesc type = MethodTypeDesc.of(TYPES[log2], CD_Object, CD_long);
      code.invokevirtual(UNSAFE, "get" + NAMES[log2], type);
    } else {
      code.invokestatic(HOST, "get" + (8 << log2), MethodTypeDesc.of(TYPES[log2], CD_long));
    }
  }

  private void put(int log2) {
    if (Host.UNSAFE != null) {
      MethodTypeDesc type = MethodTypeDesc.of(CD_void, CD_Object, CD_long, TYPES[log2]);
      code.invokevirtual(UNSAFE, "put" + NAMES[log2], type);
    } else {
      MethodTypeDesc type = MethodTypeDesc.of(CD_void, CD_long, TYPES[log2]);
      code.invokestatic(HOST, "put" + (8 << log2), type);
    }
  }

  /** Pushes the host address of what has been checked, plus an offset. */
  void hostAddress(int address, int offset) {
    host();
    code.lload(PRIMARY).lload(address).ladd();
    if (offset != 0) {
      code.loadConstant((long) offset).ladd();
    }
  }

  /** Pops a host address; pushes what is there as a long. */
  void getFromHost(int log2, boolean signed) {
    get(log2);
    if (log2 < 3) {
      code.i2l();
      if (!signed) {
        code.loadConstant((1L << (8 << log2)) - 1).land();
      }
    }
  }

  /** Pops a host address and a long; stores its lowest bytes. */
  void putToHost(int log2) {
    switch (log2) {
      case 0 -> code.l2i().i2b();
      case 1 -> code.l2i().i2s();
      case 2 -> code.l2i();
      default -> {}
    }
    put(log2);
  }

  // ---- places ----

  /** Remembers where to resume if what follows throws. */
  void at(int place) {
    code.loadConstant(place).istore(AT);
  }

  /** Pushes the address of a place. */
  void address(int place) {
    code.lload(BASE);
    if (place != 0) {
      code.loadConstant((long) place << 2).ladd();
    }
  }

  /** Stores the program counter on the stack into the state. */
  void storePc(int variable) {
    state();
    code.lload(variable).putfield(STATE, "pc", CD_long);
  }

  /** Pushes the flags as a number. */
  void nzcv() {
    usage.readsFlags();
    code.iload(FLAG_KIND).lload(FLAG_A).lload(FLAG_B).iload(NZCV);
    code.invokestatic(
        LAZY_FLAGS, "nzcv", MethodTypeDesc.of(CD_int, CD_int, CD_long, CD_long, CD_int));
  }

  /** The flags' locals are going to be read. */
  void readsFlags() {
    usage.readsFlags();
  }

  /** The flags' locals have been written. */
  void writesFlags() {
    usage.writesFlags();
  }

  /** Pops the flags as a number. */
  void setNzcv() {
    usage.writesFlags();
    code.istore(NZCV).iconst_0().istore(FLAG_KIND);
  }

  Label label() {
    return code.newLabel();
  }

  /** Binds a label that the current instruction may branch to, or no instruction. */
  void bind(Label label) {
    bind(label, copiedBefore);
  }

  /** Binds a label; these registers have a copy on every way there. */
  void bind(Label label, long known) {
    code.labelBinding(label);
    copied &= known;
  }
}
