package elfuse.cpu.engine;

import elfuse.asm.Opcode;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a {@link RegionPlan} into a class.
 *
 * <p>The method is: a jump to the prologue; the instructions in the order of their addresses; what
 * is off the fast path (polls, calls, exits, instructions that can change the world); one way out,
 * which stores all registers; the prologue. Whatever throws between comes to that way out as well,
 * with {@link RegionMethod#AT} saying where.
 */
final class RegionEmitter {
  /**
   * About how many instructions a region may execute in loops before it is left. It does not ask
   * and go on: around a call inside a loop, HotSpot keeps everything on the stack.
   */
  private static final int PATIENCE = 8192;

  // a RET compares with each
  private static final int MOST_RETURNS = 6;

  private static final ClassDesc SUPER = ClassDesc.of(RegionMethod.PACKAGE + "RegionCode");
  private static final ClassDesc THROWABLE = ClassDesc.of("java.lang.Throwable");
  private static final MethodTypeDesc RUN =
      MethodTypeDesc.of(
          ConstantDescs.CD_long,
          RegionMethod.DISPATCHER,
          RegionMethod.REGION,
          ConstantDescs.CD_long);

  private static final MethodTypeDesc CALL =
      MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);

  private final RegionPlan plan;
  private final RegionUsage usage;
  private final RegionMethod m;
  private final CodeBuilder code;
  private final FlagEmitter flags;
  private final IntegerEmitter integers;
  private final MemoryEmitter memory;
  private final VectorEmitter vectors;
  private final BaseEmitter bases;
  private final SystemEmitter system;
  private final Label[] labels;
  private final boolean[] targets;
  // calls of what is in the region: no more than branches, so that nothing goes through the state
  private final boolean[] inside;
  // where those return to: a RET compares
  private int[] returns = {};
  // code off the fast path, with registers in the state
  private final List<Runnable> outside = new ArrayList<>();
  private final Label exitAt;
  // whether the instruction before goes on to the next one with what is known of the registers
  private boolean straight;
  private boolean stackAligned;

  private RegionEmitter(RegionPlan plan, RegionUsage usage, CodeBuilder code) {
    this.plan = plan;
    this.usage = usage;
    this.code = code;
    m = new RegionMethod(code, usage, plan);
    flags = new FlagEmitter(m);
    integers = new IntegerEmitter(m, flags);
    memory = new MemoryEmitter(m, plan.right == Rights.EL1_EXECUTE);
    vectors = new VectorEmitter(m, flags, memory);
    bases = new BaseEmitter(m);
    system = new SystemEmitter(m, plan.right == Rights.EL1_EXECUTE);
    labels = new Label[plan.places.length];
    targets = new boolean[plan.places.length];
    inside = new boolean[plan.places.length];
    exitAt = m.label();
  }

  /**
   * {@return the class file of a region, or null if it would be too long to be compiled} The name
   * is the same for all.
   */
  static byte[] emit(RegionPlan plan) {
    byte[] file;
    try {
      RegionUsage usage = new RegionUsage(plan.places.length);
      build(plan, usage, ClassFile.StackMapsOption.DROP_STACK_MAPS);
      usage.solve();
      file = build(plan, usage, ClassFile.StackMapsOption.STACK_MAPS_WHEN_REQUIRED);
      plan.setUsage(usage);
    } catch (IllegalArgumentException tooLong) {
      return null;
    }
    int length =
        ClassFile.of().parse(file).methods().stream()
            .flatMap(method -> method.findAttribute(Attributes.code()).stream())
            .mapToInt(CodeAttribute::codeLength)
            .max()
            .orElseThrow();
    return Translator.fits(length) ? file : null;
  }

  private static byte[] build(
      RegionPlan plan, RegionUsage usage, ClassFile.StackMapsOption stackMaps) {
    return ClassFile.of(stackMaps)
        .build(
            ClassDesc.of(RegionMethod.PACKAGE + "Translated"),
            cls -> {
              cls.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER).withSuperclass(SUPER);
              cls.withMethodBody(
                  ConstantDescs.INIT_NAME,
                  ConstantDescs.MTD_void,
                  0,
                  code ->
                      code.aload(0)
                          .invokespecial(SUPER, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                          .return_());
              cls.withMethodBody(
                  "run",
                  RUN,
                  ClassFile.ACC_FINAL,
                  code -> new RegionEmitter(plan, usage, code).body());
            });
  }

  private void body() {
    for (int i = 0; i < labels.length; i++) {
      labels[i] = m.label();
    }
    findTargets();
    Label prologue = m.label();
    Label start = m.label();
    Label end = m.label();
    Label caught = m.label();
    code.aload(RegionMethod.REGION_VAR).ifnonnull(prologue);
    code.loadConstant(RegionCode.LEAVE).lreturn();
    m.bind(start);
    for (int i = 0; i < labels.length; i++) {
      instruction(i);
    }
    m.emitAside();
    m.bind(end);
    code.exceptionCatch(start, end, caught, THROWABLE);
    m.forget();
    outside.forEach(Runnable::run);
    wayOut(caught);
    m.bind(prologue);
    int entry = plan.find(plan.entry);
    m.prologue(patience(), usage.neededBefore(entry), usage.flagsNeededBefore(entry));
    code.goto_(labels[entry]);
  }

  /** {@return how often loops may begin again} */
  private int patience() {
    return PATIENCE / labels.length;
  }

  private void findTargets() {
    targets[plan.find(plan.entry)] = true;
    for (int i = 0; i < labels.length; i++) {
      if (isDirectBranch(plan.packed[i])) {
        int target = plan.find(target(i));
        if (target >= 0) {
          targets[target] = true;
        }
      } else if (Packed.op(plan.packed[i]) == Packed.BL && returns.length < MOST_RETURNS) {
        int target = plan.find(target(i));
        int next = plan.find(plan.places[i] + 1);
        if (target >= 0 && next >= 0) {
          inside[i] = true;
          targets[target] = true;
          targets[next] = true;
          returns = Arrays.copyOf(returns, returns.length + 1);
          returns[returns.length - 1] = next;
        }
      }
    }
  }

  private static boolean isDirectBranch(long w) {
    return Packed.op(w) == Packed.B || Packed.isConditionalBranch(w);
  }

  /** {@return the place that a direct branch leads to} */
  private int target(int i) {
    return (plan.places[i] & -1024) + Packed.imm(plan.packed[i]);
  }

  // ---- one instruction ----

  private void instruction(int i) {
    long w = plan.packed[i];
    int place = plan.places[i];
    m.bind(labels[i], -1); // see below for what others come to
    usage.begin(i);
    boolean follows = straight && plan.places[i - 1] == place - 1;
    if (targets[i] || !follows) {
      m.forget();
      flags.forget();
      stackAligned = false;
      bases.forget();
      vectors.forget();
    }
    m.begin();
    boolean goesOn = true;
    switch (Packed.op(w)) {
      case Packed.NOP -> {}
      case Packed.B -> {
        usage.branchesTo(plan.find(target(i)));
        goTo(place, target(i), i);
        goesOn = false;
      }
      case Packed.B_COND -> {
        Label taken = m.label();
        flags.branch((int) w >>> 8 & 0xffff, taken);
        branchTo(i, taken);
      }
      case Packed.CBZ, Packed.CBNZ -> {
        Label taken = m.label();
        m.getX(Packed.d(w));
        code.lconst_0().lcmp();
        zero(Packed.op(w) == Packed.CBZ, taken);
        branchTo(i, taken);
      }
      case Packed.CBZ_W, Packed.CBNZ_W -> {
        Label taken = m.label();
        m.getW(Packed.d(w));
        zero(Packed.op(w) == Packed.CBZ_W, taken);
        branchTo(i, taken);
      }
      case Packed.TBZ, Packed.TBNZ -> {
        Label taken = m.label();
        m.getX(Packed.d(w));
        code.loadConstant(1L << Packed.a(w)).land().lconst_0().lcmp();
        zero(Packed.op(w) == Packed.TBZ, taken);
        branchTo(i, taken);
      }
      case Packed.BL -> {
        if (inside[i]) {
          m.address(place + 1);
          m.setX(30);
          usage.branchesTo(plan.find(target(i)));
          goTo(place, target(i), i);
        } else {
          m.address(target(i));
          call(place, i);
        }
        goesOn = false;
      }
      case Packed.BLR -> {
        m.getX(Packed.n(w));
        call(place, i);
        goesOn = false;
      }
      case Packed.BR -> {
        m.getX(Packed.n(w));
        code.lstore(RegionMethod.PC);
        leave(i);
        goesOn = false;
      }
      case Packed.RET -> {
        m.getX(Packed.n(w));
        code.lstore(RegionMethod.PC);
        returnInside(place, i);
        leave(i);
        goesOn = false;
      }
      default -> {
        if (system.isReturn(w)) {
          m.spill(usage.dirtyBefore(i), usage.flagsDirtyBefore(i));
          system.exceptionReturn();
          goesOn = false;
          break;
        }
        if (SystemEmitter.isCall(w)) {
          call(place, i, () -> system.call(w, place));
          goesOn = false;
          break;
        }
        if (SystemEmitter.isInstructionBarrier(w)) {
          Label changed = m.label();
          system.instructionBarrier(changed);
          outside.add(() -> {
            m.bind(changed);
            m.spill(usage.dirtyBefore(i), usage.flagsDirtyBefore(i));
            m.address(place + 1);
            code.lstore(RegionMethod.PC);
            m.storePc(RegionMethod.PC);
            code.lload(RegionMethod.PC).lreturn();
          });
          bases.passed(w);
          break;
        }
        Label trapped = m.label();
        if (Packed.op(w) == Packed.SLOW
            && (system.access(w, trapped) || system.zeroLine(w, place, trapped))) {
          if (system.mayTrap(w)) {
            outside.add(() -> {
              m.bind(trapped);
              slow(w, place, i);
            });
            m.forget();
          }
          bases.passed(w);
          break;
        }
        checkSpan(w, place, i);
        if (bases.emit(w, place)) {
          break;
        }
        alignStack(w, place, i);
        if (integers.emit(w, place) || memory.emit(w, place) || vectors.emit(w, place, next(i))) {
          bases.passed(w);
          if (changesStack(w)) {
            stackAligned = false;
          }
        } else {
          outside(w, place, i);
          goesOn = false;
        }
      }
    }
    if (goesOn) {
      boolean adjacent = i + 1 < labels.length && plan.places[i + 1] == place + 1;
      usage.followedBy(adjacent ? i + 1 : -1);
      if (!adjacent) {
        goTo(place, place + 1, i);
      }
    }
    straight = goesOn;
  }

  /** {@return the instruction that always comes next, or {@link Packed#NOP}} */
  private long next(int i) {
    boolean always =
        i + 1 < labels.length && plan.places[i + 1] == plan.places[i] + 1 && !targets[i + 1];
    return always ? plan.packed[i + 1] : Packed.NOP;
  }

  private void zero(boolean branchIfZero, Label taken) {
    if (branchIfZero) {
      code.ifeq(taken);
    } else {
      code.ifne(taken);
    }
  }

  /** What happens when a conditional branch is taken, aside unless it is nothing but a jump. */
  private void branchTo(int i, Label taken) {
    int place = plan.places[i];
    int target = target(i);
    usage.branchesTo(plan.find(target));
    m.aside(() -> {
      m.bind(taken);
      goTo(place, target, i);
    });
  }

  /** Goes on at a place, from one that is given and has an index. */
  private void goTo(int from, int target, int i) {
    int index = plan.find(target);
    if (index < 0) {
      exitTo(target, i);
    } else if (target <= from) {
      code.iinc(RegionMethod.BUDGET, -1);
      code.iload(RegionMethod.BUDGET).ifge(labels[index]);
      code.aload(RegionMethod.DISPATCHER_VAR).iconst_1();
      code.putfield(RegionMethod.DISPATCHER, "looped", ConstantDescs.CD_boolean);
      exitTo(target, i);
    } else {
      code.goto_(labels[index]);
    }
  }

  /**
   * Leaves for a place, after an instruction. Where registers are locals each exit has its own
   * stores; the way out that all share would keep every one of them alive up to there.
   */
  private void exitTo(int target, int i) {
    if (plan.inLocals) {
      m.address(target);
      code.lstore(RegionMethod.PC);
      leave(i);
    } else {
      m.at(target);
      code.loadConstant(usage.dirtyAfter(i)).lstore(RegionMethod.MASK);
      code.loadConstant(usage.flagsDirtyAfter(i) ? 1 : 0).istore(RegionMethod.FLAGS_TOO);
      code.goto_(exitAt);
    }
  }

  /** Goes on where a call inside the region has to, if PC is there. */
  private void returnInside(int from, int i) {
    if (returns.length == 0) {
      return;
    }
    usage.returnsTo(returns);
    for (int index : returns) {
      int place = plan.places[index];
      Label taken = m.label();
      code.lload(RegionMethod.PC);
      m.address(place);
      code.lcmp().ifeq(taken);
      m.aside(() -> {
        m.bind(taken);
        goTo(from, place, i);
      });
    }
  }

  /** Leaves for the address in PC, after an instruction. */
  private void leave(int i) {
    m.spill(usage.dirtyAfter(i), usage.flagsDirtyAfter(i));
    m.storePc(RegionMethod.PC);
    code.lload(RegionMethod.PC).lreturn();
  }

  // ---- base registers ----

  /** Checks what is accessed from a base register before the first access in a straight line. */
  private void checkSpan(long w, int place, int i) {
    if (!bases.wantsCheck(w)) {
      return;
    }
    int count = 1;
    while (i + count < labels.length
        && !targets[i + count]
        && plan.places[i + count] == place + count
        && !leavesLine(plan.packed[i + count])) {
      count++;
    }
    Label failed = m.label();
    if (bases.check(plan.packed, i, count, failed)) {
      retry(failed, place, i);
    }
  }

  /** Where a label is come to, lets the interpreter execute an instruction. */
  private void retry(Label label, int place, int i) {
    outside.add(() -> {
      m.bind(label);
      m.spill(usage.dirtyBefore(i), usage.flagsDirtyBefore(i));
      code.aload(RegionMethod.DISPATCHER_VAR);
      m.address(place);
      code.invokevirtual(
          RegionMethod.DISPATCHER,
          "retry",
          MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long));
      code.lreturn();
    });
  }

  /** {@return whether registers come from the state after an instruction} */
  private static boolean leavesLine(long w) {
    return switch (Packed.op(w)) {
      case Packed.BL, Packed.BLR, Packed.BR, Packed.RET, Packed.B, Packed.SLOW -> true;
      default -> false;
    };
  }

  /** Leaves the checking of a misaligned SP to the interpreter. */
  private void alignStack(long w, int place, int i) {
    if (!memory.usesStack(w) || stackAligned) {
      return;
    }
    Label misaligned = m.label();
    m.getX(CpuState.SP);
    code.l2i().bipush(15).iand().ifne(misaligned);
    retry(misaligned, place, i);
    stackAligned = true;
  }

  /** {@return whether an instruction may leave SP other than aligned as it was} */
  static boolean changesStack(long w) {
    int op = Packed.op(w);
    if (op == Packed.ADD_I && Packed.d(w) == CpuState.SP && Packed.n(w) == CpuState.SP) {
      return (Packed.imm(w) & 15) != 0;
    }
    if (op == Packed.PAIR_WRITE_BACK || op == Packed.WRITE_BACK) {
      return Packed.n(w) == CpuState.SP && (Packed.imm(w) & 15) != 0;
    }
    return switch (op) {
      case Packed.FP, Packed.FP_LDR, Packed.FP_STR, Packed.FP_LDP, Packed.FP_STP -> false;
      case Packed.FP_MEMORY -> (Packed.imm(w) >>> 5 & 31) == CpuState.SP;
      case Packed.SIMD -> VectorEmitter.isStructure(w);
      case Packed.SLOW -> true;
      default -> Packed.d(w) == CpuState.SP;
    };
  }

  // ---- leaving for a while ----

  /** Calls the address on the stack; the instruction is at a place. */
  private void call(int place, int i) {
    code.lstore(RegionMethod.PC);
    m.address(place + 1);
    m.setX(30);
    if (plan.find(place + 1) < 0) {
      leave(i);
      return;
    }
    call(
        place,
        i,
        () -> {
          code.aload(RegionMethod.DISPATCHER_VAR).lload(RegionMethod.PC);
          m.address(place + 1);
          code.invokevirtual(RegionMethod.DISPATCHER, "call", CALL);
        });
  }

  /**
   * Lets others run until the guest is at the next instruction.
   *
   * @param place the place of the instruction that calls
   * @param i its index
   * @param callee runs them, with all registers in the state; pushes where the guest is afterwards
   */
  private void call(int place, int i, Runnable callee) {
    int next = plan.find(place + 1);
    usage.followedBy(next);
    usage.reloads();
    m.at(place);
    Label out = m.label();
    code.goto_(out);
    outside.add(() -> {
      m.bind(out);
      m.spill(usage.dirtyAfter(i), usage.flagsDirtyAfter(i));
      callee.run();
      if (next < 0) {
        code.lreturn();
        return;
      }
      code.lstore(RegionMethod.PC);
      Label back = m.label();
      Label gone = m.label();
      code.lload(RegionMethod.PC);
      m.address(place + 1);
      code.lcmp().ifne(gone);
      m.isDead();
      code.ifeq(back);
      m.bind(gone);
      code.lload(RegionMethod.PC).lreturn();
      m.bind(back);
      m.reload(usage.neededBefore(next), usage.flagsNeededBefore(next));
      code.goto_(labels[next]);
    });
  }

  /** Executes an instruction with everything in the state, because it may change anything. */
  private void outside(long w, int place, int i) {
    Label out = m.label();
    code.goto_(out);
    outside.add(() -> {
      m.bind(out);
      slow(w, place, i);
    });
  }

  private void slow(long w, int place, int i) {
    m.at(place);
    m.spill(usage.dirtyBefore(i), usage.flagsDirtyBefore(i));
    code.aload(RegionMethod.DISPATCHER_VAR).loadConstant(w);
    m.address(place);
    code.invokevirtual(
        RegionMethod.DISPATCHER,
        "executeFromRegion",
        MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_long, ConstantDescs.CD_long));
    Label on = m.label();
    code.ifne(on);
    code.aload(RegionMethod.DISPATCHER_VAR);
    code.invokevirtual(
        RegionMethod.DISPATCHER, "afterInstruction", MethodTypeDesc.of(ConstantDescs.CD_long));
    code.lreturn();
    m.bind(on);
    int next = plan.find(place + 1);
    if (next < 0 || Packed.op(w) == Packed.SLOW && mayChangeCode(w)) {
      m.address(place + 1);
      code.lstore(RegionMethod.PC);
      m.storePc(RegionMethod.PC);
      Label back = m.label();
      if (next >= 0) {
        m.isDead();
        code.ifeq(back);
      }
      code.lload(RegionMethod.PC).lreturn();
      if (next < 0) {
        return;
      }
      m.bind(back);
    }
    m.reload(usage.neededBefore(next), usage.flagsNeededBefore(next));
    code.goto_(labels[next]);
  }

  private static boolean mayChangeCode(long w) {
    return Predecoder.opcode(Packed.opcode(w)) == Opcode.SYS;
  }

  // ---- the way out ----

  private void wayOut(Label caught) {
    m.bind(caught);
    code.astore(RegionMethod.THROWN);
    code.aload(RegionMethod.REGION_VAR).iload(RegionMethod.AT);
    code.invokevirtual(
        RegionMethod.REGION,
        "dirtyAt",
        MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_int));
    code.lstore(RegionMethod.MASK);
    code.aload(RegionMethod.REGION_VAR).iload(RegionMethod.AT);
    code.invokevirtual(
        RegionMethod.REGION,
        "flagsDirtyAt",
        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int));
    code.istore(RegionMethod.FLAGS_TOO);
    m.bind(exitAt);
    code.lload(RegionMethod.BASE).iload(RegionMethod.AT).iconst_2().ishl().i2l().ladd();
    code.lstore(RegionMethod.PC);
    m.spillMasked(usage.known() ? usage.dirtyAnywhere() : -1);
    m.storePc(RegionMethod.PC);
    Label thrown = m.label();
    code.aload(RegionMethod.THROWN).ifnonnull(thrown);
    code.lload(RegionMethod.PC).lreturn();
    m.bind(thrown);
    code.aload(RegionMethod.DISPATCHER_VAR).aload(RegionMethod.THROWN);
    code.invokevirtual(
        RegionMethod.DISPATCHER,
        "thrownInRegion",
        MethodTypeDesc.of(ConstantDescs.CD_long, THROWABLE));
    code.lreturn();
  }
}
