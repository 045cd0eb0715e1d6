package elfuse.cpu.engine;

import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;

/**
 * How many million guest instructions the interpreter executes in a second. Not a test:
 *
 * <pre>java … elfuse.cpu.engine.InterpreterBenchmark [seconds for each]</pre>
 *
 * <p>{@code loop} is arithmetic with a compare and a branch, {@code sum} adds up an array, {@code
 * sha256} is the compression function as a compiler writes it, {@code calls} a recursive function
 * with stack frames.
 */
public final class InterpreterBenchmark {
  private static final String LOOP =
      """
      loop: add x1, x1, x0
            eor x2, x2, x1, lsl #3
            lsr x3, x2, #7
            orr x4, x3, x1
            sub x0, x0, #1
            cmp x0, #0
            b.ne loop
            hvc #0
      """;

  private static final String SUM =
      """
      outer: mov x1, #0x300000
             mov w2, #1024
      loop:  ldr x3, [x1], #8
             ldr w5, [x1, #16]
             add x4, x4, x3
             add w6, w6, w5
             str x4, [x1, #4096]
             ldrb w7, [x1, #3]
             subs w2, w2, #1
             b.ne loop
             subs x0, x0, #1
             b.ne outer
             hvc #0
      """;

  private static final String CALLS =
      """
             mov x20, x0
      again: mov x0, #16
             bl fib
             subs x20, x20, #1
             b.ne again
             hvc #0
      fib:   cmp x0, #1
             b.hi 1f
             ret
      1:     stp x29, x30, [sp, #-32]!
             mov x29, sp
             stp x19, x21, [sp, #16]
             mov x19, x0
             sub x0, x0, #1
             bl fib
             mov x21, x0
             sub x0, x19, #2
             bl fib
             add x0, x0, x21
             ldp x19, x21, [sp, #16]
             ldp x29, x30, [sp], #32
             ret
      """;

  private InterpreterBenchmark() {}

  private static String sha256() {
    StringBuilder source = new StringBuilder("outer: mov x1, #0x300000\n mov w2, #8\nrounds:\n");
    String[] r = {"w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10"};
    for (int round = 0; round < 8; round++) {
      String a = r[(8 - round) & 7];
      String b = r[(9 - round) & 7];
      String c = r[(10 - round) & 7];
      String d = r[(11 - round) & 7];
      String e = r[(12 - round) & 7];
      String f = r[(13 - round) & 7];
      String g = r[(14 - round) & 7];
      String h = r[(15 - round) & 7];
      source.append(
          """
           ldr w11, [x1, #%d]
           ldr w12, [x1, #%d]
           ror w13, %s, #6
           eor w13, w13, %s, ror #11
           eor w13, w13, %s, ror #25
           and w14, %s, %s
           bic w15, %s, %s
           eor w14, w14, w15
           add %s, %s, w11
           add w13, w13, w14
           add %s, %s, w12
           add %s, %s, w13
           add %s, %s, %s
           ror w13, %s, #2
           eor w13, w13, %s, ror #13
           eor w13, w13, %s, ror #22
           orr w14, %s, %s
           and w14, w14, %s
           and w15, %s, %s
           orr w14, w14, w15
           add w13, w13, w14
           add %s, %s, w13
          """
              .formatted(
                  round * 4,
                  256 + round * 4,
                  e,
                  e,
                  e,
                  e,
                  f,
                  g,
                  e,
                  h,
                  h,
                  h,
                  h,
                  h,
                  h,
                  d,
                  d,
                  h,
                  a,
                  a,
                  a,
                  a,
                  b,
                  c,
                  a,
                  b,
                  h,
                  h));
    }
    return source
        + """
         add x1, x1, #32
         subs w2, w2, #1
         b.ne rounds
         subs x0, x0, #1
         b.ne outer
         hvc #0
        """;
  }

  private static void measure(String name, String source, double perIteration, double seconds) {
    try (Machine m = new Machine().translated().load(source).user()) {
      long iterations = 1 << 12;
      double best = 0;
      long end = System.nanoTime() + (long) (seconds * 1e9);
      int runs = 0;
      while (System.nanoTime() < end) {
        m.vcpu.set(Reg.PC, Machine.CODE);
        m.user().x(0, iterations);
        long start = System.nanoTime();
        VcpuExit exit = m.run();
        double nanos = System.nanoTime() - start;
        if (!(exit instanceof VcpuExit.Hypercall)) {
          throw new IllegalStateException(name + ": " + exit);
        }
        best = Math.max(best, iterations * perIteration * 1e3 / nanos);
        if (runs++ % 8 == 0) {
          System.out.printf("%s: %.1f MIPS%n", name, iterations * perIteration * 1e3 / nanos);
        }
        if (nanos < 1e8) {
          iterations *= 2;
        }
      }
      System.out.printf("%s: best %.1f MIPS%n", name, best);
    }
  }

  /** Runs the benchmark. */
  public static void main(String[] args) {
    double seconds = args.length > 0 ? Double.parseDouble(args[0]) : 5;
    measure("loop", LOOP, 7, seconds);
    measure("sum", SUM, 1024 * 8 + 4, seconds);
    measure("sha256", sha256(), 8 * (8 * 22 + 3) + 4, seconds);
    // fib(16): 3193 calls, of which 1596 have a frame
    measure("calls", CALLS, 1597 * 3 + 1596 * 14 + 4, seconds);
  }
}
