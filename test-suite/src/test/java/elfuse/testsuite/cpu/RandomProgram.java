package elfuse.testsuite.cpu;

import java.util.SplittableRandom;

/**
 * Writes an A64 program in assembly that does random things for a bounded time and then prints its
 * registers, flags and memory: functions of nested loops, forward branches, calls, arithmetic of
 * all kinds on flags, and loads and stores of a buffer.
 *
 * <p>X0 to X15 are data, X19 is the buffer, X20 to X22 count loops, X23 to X25 keep return
 * addresses, X9 is an address when one is needed. V0 to V7 are data.
 */
final class RandomProgram {
  private static final String[] CONDITIONS = {
    "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le"
  };

  private static final String[] THREE = {
    "add", "sub", "adds", "subs", "and", "orr", "eor", "bic", "ands", "bics", "orn", "eon"
  };
  private static final String[] MULTIPLY = {"madd", "msub"};
  private static final String[] LONG_MULTIPLY = {"smaddl", "umaddl", "smsubl", "umsubl"};
  private static final String[] TWO = {"lslv", "lsrv", "asrv", "rorv", "udiv", "sdiv"};
  private static final String[] ONE = {"rbit", "rev", "rev16", "clz", "cls"};
  private static final String[] SHIFTS = {"lsl", "lsr", "asr"};
  private static final String[] EXTENDS = {"uxtb", "uxth", "uxtw", "sxtb", "sxth", "sxtw"};
  private static final String[] LANE_THREE = {
    "add", "sub", "mul", "cmeq", "cmhi", "cmgt", "cmge", "cmhs", "cmtst", "umax", "umin", "smax",
    "smin", "addp", "uabd", "sabd", "uhadd", "sqadd", "uqsub", "sshl", "ushl", "mla"
  };
  private static final String[] LANE_LOGIC = {
    "and", "orr", "eor", "bic", "orn", "bsl", "bit", "bif"
  };
  private static final String[] FLOAT_TWO = {
    "fadd", "fsub", "fmul", "fdiv", "fmax", "fmin", "fnmul", "fmaxnm", "fminnm"
  };
  private static final String[] FLOAT_THREE = {"fmadd", "fmsub", "fnmadd", "fnmsub"};

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();
  private int labels;
  private int functions;

  private RandomProgram(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * {@return the source of a program}
   *
   * @param seed what is random
   * @param functions how many functions there are
   * @param rounds how often all are called
   */
  static String of(long seed, int functions, int rounds) {
    return new RandomProgram(seed).program(functions, rounds);
  }

  private String program(int count, int rounds) {
    functions = count;
    line(".text");
    line(".global _start");
    label("_start");
    // a new process has no flags set under Linux; qemu-user begins with Z
    line("msr nzcv, xzr");
    line("adrp x19, buffer");
    line("add x19, x19, :lo12:buffer + 256");
    for (int i = 0; i < 16; i++) {
      line("ldr x" + i + ", =" + random.nextLong());
    }
    for (int i = 0; i < 8; i++) {
      line("ldr x9, =" + (random.nextBoolean() ? random.nextLong() : number()));
      line("fmov d" + i + ", x9");
      line("ins v" + i + ".d[1], x9");
    }
    line("ldr x26, =" + rounds);
    label("again");
    for (int f = 0; f < count; f++) {
      line("bl f" + f);
    }
    line("subs x26, x26, #1");
    line("b.ne again");
    dump();
    for (int f = 0; f < count; f++) {
      function(f);
    }
    line(".bss");
    line(".balign 4096");
    label("buffer");
    line(".skip 8192");
    label("out");
    line(".skip 8192");
    return text.toString();
  }

  private long number() {
    return Double.doubleToLongBits((random.nextDouble() - 0.5) * 1000);
  }

  /** Prints everything and ends. */
  private void dump() {
    line("adrp x27, out");
    line("add x27, x27, :lo12:out");
    for (int i = 0; i < 16; i++) {
      line("str x" + i + ", [x27], #8");
    }
    line("mrs x0, nzcv");
    line("str x0, [x27], #8");
    line("mrs x0, fpsr");
    line("str x0, [x27], #8");
    for (int i = 0; i < 8; i++) {
      line("str q" + i + ", [x27], #16");
    }
    // the buffer and what follows it
    line("mov x0, #1");
    line("sub x1, x19, #256");
    line("mov x2, #8192 + 16 * 8 + 16 + 8 * 16");
    line("mov x8, #64");
    line("svc #0");
    line("mov x0, #0");
    line("mov x8, #93");
    line("svc #0");
  }

  private void function(int number) {
    line(".balign 16");
    label("f" + number);
    int link = 23 + number % 3;
    boolean leaf = number % 3 == 2;
    if (!leaf) {
      line("mov x" + link + ", x30");
    }
    block(number, 2 + random.nextInt(3), leaf ? 2 : number % 3, leaf);
    if (leaf) {
      line("ret");
    } else {
      line("br x" + link);
    }
  }

  /** Some statements; {@code loops} says which counter is the next one. */
  private void block(int number, int statements, int loops, boolean leaf) {
    for (int i = 0; i < statements; i++) {
      switch (random.nextInt(10)) {
        case 0, 1 -> loop(number, loops, leaf);
        case 2, 3 -> skip(number, loops, leaf);
        case 4 -> {
          // only functions of a later kind, each of which has registers of its own
          int callee = number + 1;
          if (!leaf && callee < functions) {
            line("bl f" + callee);
          }
        }
        default -> {
          for (int j = random.nextInt(6); j >= 0; j--) {
            operation();
          }
        }
      }
    }
  }

  private void loop(int number, int counter, boolean leaf) {
    if (counter > 2) {
      return;
    }
    String label = newLabel();
    line("mov w" + (20 + counter) + ", #" + (1 + random.nextInt(leaf ? 30 : 5)));
    label(label);
    block(number, 1 + random.nextInt(2), 3, leaf);
    if (random.nextBoolean()) {
      line("subs w" + (20 + counter) + ", w" + (20 + counter) + ", #1");
      line(random.nextBoolean() ? "b.ne " + label : "b.gt " + label);
    } else {
      line("sub w" + (20 + counter) + ", w" + (20 + counter) + ", #1");
      line("cbnz w" + (20 + counter) + ", " + label);
    }
  }

  /** A forward branch over some statements, perhaps with an alternative. */
  private void skip(int number, int loops, boolean leaf) {
    String label = newLabel();
    branch(label);
    block(number, 1, loops, leaf);
    if (random.nextBoolean()) {
      String end = newLabel();
      line("b " + end);
      label(label);
      block(number, 1, loops, leaf);
      label(end);
    } else {
      label(label);
    }
  }

  private void branch(String label) {
    switch (random.nextInt(4)) {
      case 0 -> line(pick("cbz ", "cbnz ") + register() + ", " + label);
      case 1 ->
          line(pick("tbz ", "tbnz ") + "x" + data() + ", #" + random.nextInt(64) + ", " + label);
      default -> {
        if (random.nextBoolean()) {
          compare();
        }
        line("b." + pick(CONDITIONS) + " " + label);
      }
    }
  }

  private void compare() {
    char w = width();
    switch (random.nextInt(6)) {
      case 0 -> line(pick("cmp ", "cmn ") + w + data() + ", #" + random.nextInt(4096));
      case 1 -> line("tst " + w + data() + ", " + w + data());
      case 2 -> {
        line("cmp " + w + data() + ", " + w + data());
        line(
            pick("ccmp ", "ccmn ")
                + (w + "" + data() + ", " + w + data())
                + (", #" + random.nextInt(16) + ", " + pick(CONDITIONS)));
      }
      case 3 -> line(pick("fcmp ", "fcmpe ") + "d" + vector() + ", d" + vector());
      default -> line(pick("cmp ", "cmn ") + w + data() + ", " + w + data());
    }
  }

  private void operation() {
    char w = width();
    int bits = w == 'x' ? 64 : 32;
    String d = w + "" + data();
    String n = w + "" + data();
    String m = w + "" + data();
    switch (random.nextInt(24)) {
      case 0 -> line(pick(THREE) + " " + d + ", " + n + ", " + m);
      case 1 ->
          line(
              pick("add", "sub", "adds", "subs")
                  + (" " + d + ", " + n + ", " + m + ", " + pick(SHIFTS))
                  + (" #" + random.nextInt(bits)));
      case 2 ->
          line(
              pick("add", "sub", "adds", "subs")
                  + (" " + d + ", " + n + ", w" + data() + ", " + pick(EXTENDS))
                  + (" #" + random.nextInt(5)));
      case 3 ->
          line(
              pick("add", "sub", "adds", "subs")
                  + " "
                  + d
                  + ", "
                  + n
                  + ", #"
                  + random.nextInt(4096));
      case 4 -> line(pick(MULTIPLY) + " " + d + ", " + n + ", " + m + ", " + w + data());
      case 5 ->
          line(
              pick(LONG_MULTIPLY)
                  + " x"
                  + data()
                  + ", w"
                  + data()
                  + ", w"
                  + data()
                  + ", x"
                  + data());
      case 6 -> line(pick("umulh", "smulh") + " x" + data() + ", x" + data() + ", x" + data());
      case 7 -> line(pick(TWO) + " " + d + ", " + n + ", " + m);
      case 8 -> line(pick(ONE) + " " + d + ", " + n);
      case 9 -> {
        int lsb = random.nextInt(bits);
        line(
            pick("ubfx", "sbfx", "bfxil", "ubfiz", "sbfiz", "bfi")
                + (" " + d + ", " + n + ", #" + lsb + ", #" + (1 + random.nextInt(bits - lsb))));
      }
      case 10 -> line("extr " + d + ", " + n + ", " + m + ", #" + random.nextInt(bits));
      case 11 ->
          line(
              pick("csel", "csinc", "csinv", "csneg")
                  + (" " + d + ", " + n + ", " + m + ", " + pick(CONDITIONS)));
      case 12 -> line(pick("cset", "csetm") + " " + d + ", " + pick(CONDITIONS));
      case 13 -> line(pick("adc", "adcs", "sbc", "sbcs") + " " + d + ", " + n + ", " + m);
      case 14 -> {
        compare();
        line("csel " + d + ", " + n + ", " + m + ", " + pick(CONDITIONS));
      }
      case 15 ->
          line(
              pick("and", "orr", "eor", "ands")
                  + (" " + d + ", " + n + ", #" + (bits == 64 ? "0xff00ff00ff00ff00" : "0x3ffc0")));
      case 16 -> line("movk " + d + ", #" + random.nextInt(65536) + ", lsl #16");
      case 17 -> line(pick("crc32b", "crc32w", "crc32cb", "crc32ch") + " w1, w2, w" + data());
      case 18, 19, 20 -> memory();
      case 21 -> lanes();
      case 22 -> floats();
      default -> line(pick(SHIFTS) + " " + d + ", " + n + ", #" + random.nextInt(bits));
    }
  }

  /** A load or store somewhere in the buffer, sometimes unaligned. */
  private void memory() {
    line("and x9, x" + data() + ", #" + pick("0xff8", "0xfff", "0x7f0"));
    int t = data();
    if (t >= 2 && t <= 9) {
      t = 1; // not the address, nor what the pairs and exclusives below use
    }
    switch (random.nextInt(10)) {
      case 0 -> line(pick("ldr", "str") + " x" + t + ", [x19, x9]");
      case 1 -> line(pick("ldr", "str") + " w" + t + ", [x19, w9, uxtw]");
      case 2 -> line(pick("ldrb", "strb", "ldrsb", "ldrh", "strh") + " w" + t + ", [x19, x9]");
      case 3 -> line(pick("ldrsb", "ldrsh", "ldrsw") + " x" + t + ", [x19, x9]");
      case 4 -> {
        line("add x9, x19, x9");
        line(pick("ldp", "stp") + " x" + t + ", x7, [x9, #" + 8 * random.nextInt(-8, 9) + "]!");
      }
      case 5 -> {
        line("add x9, x19, x9");
        line(pick("ldp", "stp", "ldpsw") + " " + "x" + t + ", x6, [x9], #" + 8 * random.nextInt(8));
      }
      case 6 -> {
        line("add x9, x19, x9");
        line(pick("ldr", "str") + " x" + t + ", [x9], #" + random.nextInt(256));
        line("eor x9, x9, x19");
      }
      case 7 -> line(pick("ldr", "str") + " q" + vector() + ", [x19, x9]");
      case 8 ->
          line(pick("ldr", "str") + " " + pick("b", "h", "s", "d") + vector() + ", [x19, x9]");
      default -> {
        line("and x9, x9, #0xff8");
        line("add x9, x19, x9");
        switch (random.nextInt(4)) {
          case 0 ->
              line(pick("ldadd", "ldset", "ldclr", "swp", "ldsmax") + " x1, x" + t + ", [x9]");
          case 1 -> line(pick("ldar", "stlr", "ldaxr") + " x" + t + ", [x9]");
          case 2 -> line("cas x" + t + ", x2, [x9]");
          default -> {
            line("ldxr x3, [x9]");
            line("stxr w4, x" + t + ", [x9]");
          }
        }
      }
    }
    // addresses must not be seen: they may differ
    line("mov x9, #" + random.nextInt(65536));
  }

  private void lanes() {
    int d = vector();
    int n = vector();
    int m = vector();
    String[] types = {"8b", "16b", "4h", "8h", "2s", "4s"};
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> three(pick(LANE_THREE), d, n, m, pick(types));
      case 3 -> three(pick(LANE_LOGIC), d, n, m, pick("8b", "16b"));
      case 4 -> {
        line("dup v" + d + "." + pick("8b", "16b", "4h", "8h", "2s", "4s") + ", w" + data());
        line("umov w" + data() + ", v" + n + "." + pick("b[3]", "b[12]", "h[5]", "s[2]"));
      }
      case 5 -> {
        line("ext v" + d + ".16b, v" + n + ".16b, v" + m + ".16b, #" + random.nextInt(16));
        line("movi v" + m + ".4s, #" + random.nextInt(256) + ", lsl #8");
      }
      case 6 ->
          line(
              pick("ushr", "sshr", "shl")
                  + (" v" + d + ".8h, v" + n + ".8h, #" + (1 + random.nextInt(15))));
      default -> {
        line(pick("zip1", "uzp2", "trn1") + " v" + d + ".8h, v" + n + ".8h, v" + m + ".8h");
        line("cmeq v" + d + ".16b, v" + d + ".16b, #0");
        line("addv b" + n + ", v" + m + ".16b");
      }
    }
  }

  private void three(String name, int d, int n, int m, String type) {
    line(name + " v" + d + "." + type + ", v" + n + "." + type + ", v" + m + "." + type);
  }

  private void floats() {
    String f = pick("d", "s");
    String d = f + vector();
    String n = f + vector();
    String m = f + vector();
    switch (random.nextInt(8)) {
      case 0, 1 -> line(pick(FLOAT_TWO) + " " + d + ", " + n + ", " + m);
      case 2 -> line(pick(FLOAT_THREE) + " " + d + ", " + n + ", " + m + ", " + f + vector());
      case 3 -> line(pick("fabs", "fneg", "fsqrt", "fmov", "frintz") + " " + d + ", " + n);
      case 4 -> line(pick("scvtf", "ucvtf") + " " + d + ", " + width() + data());
      case 5 -> line(pick("fcvtzs", "fcvtzu", "fcvtms") + " " + width() + data() + ", " + n);
      case 6 -> {
        line("fcvt " + (f.equals("d") ? "s" : "d") + vector() + ", " + n);
        line("fmov " + d + ", #" + pick("1.0", "0.5", "-2.0"));
      }
      default -> {
        line("fcmp " + n + ", " + m);
        line("fcsel " + d + ", " + n + ", " + m + ", " + pick(CONDITIONS));
      }
    }
  }

  // ---- pieces ----

  private char width() {
    return random.nextBoolean() ? 'x' : 'w';
  }

  private int data() {
    return random.nextInt(16);
  }

  private int vector() {
    return random.nextInt(8);
  }

  private String register() {
    return width() + "" + data();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String newLabel() {
    return ".L" + labels++;
  }

  private void label(String name) {
    text.append(name).append(":\n");
  }

  private void line(String instruction) {
    text.append("  ").append(instruction).append('\n');
  }
}
