package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VmConfig;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Translated code does what the interpreter does, wherever its accesses go. */
class TranslatedProperties {
  // pages from here on: writable, writable, read-only, none, writable, none
  private static final long PAGES = 0x60_0000;
  private static final int COUNT = 6;
  private static final List<SysReg> EXCEPTION =
      List.of(SysReg.ELR_EL1, SysReg.ESR_EL1, SysReg.FAR_EL1, SysReg.SPSR_EL1, SysReg.SP_EL0);

  private static Machine interpreting;
  private static Machine translating;
  private static List<SoftHypervisor> hypervisors;

  @BeforeContainer
  static void machines() {
    hypervisors =
        List.of(
            new SoftHypervisor(Machine.settings(null)), new SoftHypervisor(Machine.settings("0")));
    interpreting = machine(hypervisors.getFirst());
    translating = machine(hypervisors.getLast());
  }

  private static Machine machine(SoftHypervisor of) {
    Machine m = new Machine(VmConfig.defaults(), of).translated();
    m.tables.map(PAGES + 0x2000, PAGES + 0x2000, Tables.USER_DATA | Tables.READ_ONLY);
    m.tables.unmap(PAGES + 0x3000);
    m.tables.unmap(PAGES + 0x5000);
    return m;
  }

  @AfterContainer
  static void close() {
    interpreting.close();
    translating.close();
    hypervisors.forEach(SoftHypervisor::close);
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void accessesAreThoseOfTheInterpreter(
      @ForAll("programs") List<String> program, @ForAll("bases") List<Long> bases) {
    // a region begins where a branch leads to
    String source =
        " b go\ngo:\n"
            + String.join("\n", program)
            + "\ne: svc #0\nf: adds x9, x9, #1\n cmp x9, #3\n ret\n";
    assertThat(run(translating, source, bases)).isEqualTo(run(interpreting, source, bases));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void cryptographyIsThatOfTheInterpreter(@ForAll("ciphers") List<String> program) {
    // both ways to keep registers, see Translator
    for (String skipped : List.of("", " nop\n")) {
      String source = " b go\n" + skipped + "go:\n" + String.join("\n", program) + "\n svc #0\n";
      assertThat(run(translating, source, List.of(0L, 0L, 0L, 0L)))
          .isEqualTo(run(interpreting, source, List.of(0L, 0L, 0L, 0L)));
    }
  }

  private static List<Object> run(Machine m, String source, List<Long> bases) {
    for (int i = 0; i < COUNT * 512; i++) {
      m.putLong(PAGES + 8L * i, i * 0x0123_4567_89ab_cdefL);
    }
    m.load(source).user();
    for (int i = 0; i < 10; i++) {
      m.x(i, i < 3 ? bases.get(i) : i * 0x1_0001L - 5);
      m.vcpu.setVector(i, 0, ~i);
      m.vcpu.setVector(i, 1, 7 * i);
    }
    m.vcpu.set(SysReg.SP_EL0, bases.get(3) & -8);
    EXCEPTION.stream().filter(r -> r != SysReg.SP_EL0).forEach(r -> m.vcpu.set(r, 0));
    m.vm.permissions().invalidateAll(); // so that pages are met for the first time
    List<Object> result = new ArrayList<>();
    result.add(m.run());
    for (int i = 0; i < 10; i++) {
      result.add(m.x(i));
      result.add(m.vcpu.getVector(i, 0));
      result.add(m.vcpu.getVector(i, 1));
    }
    EXCEPTION.forEach(r -> result.add(m.get(r)));
    result.add(
        List.of(
            m.vcpu.get(Reg.PC),
            Arrays.hashCode(
                m.segment().asSlice(PAGES, COUNT * 4096L).toArray(ValueLayout.JAVA_BYTE))));
    return result;
  }

  // ---- what programs are made of ----

  @Provide
  Arbitrary<List<Long>> bases() {
    // most where accesses succeed: a program is over when one fails
    Arbitrary<Long> edge =
        Arbitraries.frequency(
            Tuple.of(6, PAGES + 0x1000),
            Tuple.of(4, PAGES + 0x2800),
            Tuple.of(2, PAGES + 0x2000),
            Tuple.of(2, PAGES + 0x3000),
            Tuple.of(1, PAGES + 0x4000),
            Tuple.of(1, PAGES + 0x5000));
    return Combinators.combine(edge, Arbitraries.longs().between(-96, 96))
        .as(Long::sum)
        .list()
        .ofSize(4);
  }

  @Provide
  Arbitrary<List<String>> programs() {
    return Arbitraries.frequencyOf(
            Tuple.of(12, scaled()),
            Tuple.of(6, pairs()),
            Tuple.of(4, writeBack()),
            Tuple.of(2, vectors()),
            Tuple.of(3, other()))
        .list()
        .ofMinSize(1)
        .ofMaxSize(24);
  }

  @Provide
  Arbitrary<List<String>> ciphers() {
    // few registers, so that one instruction often goes on with what another left
    Arbitrary<Integer> register = Arbitraries.integers().between(4, 6);
    return Combinators.combine(
            Arbitraries.of(
                "aese v%1$d.16b, v%2$d.16b",
                "aese v%1$d.16b, v%2$d.16b\n aesmc v%1$d.16b, v%1$d.16b",
                "aesmc v%1$d.16b, v%2$d.16b",
                "aesd v%1$d.16b, v%2$d.16b",
                "aesd v%1$d.16b, v%2$d.16b\n aesimc v%1$d.16b, v%1$d.16b",
                "aesimc v%1$d.16b, v%2$d.16b",
                "mov v%1$d.16b, v%2$d.16b",
                "mov v%3$d.16b, v%1$d.16b\n sha256h q%1$d, q%2$d, v%4$d.4s\n"
                    + " sha256h2 q%2$d, q%3$d, v%4$d.4s",
                "sha256h q%1$d, q%2$d, v%3$d.4s",
                "sha256h2 q%1$d, q%2$d, v%3$d.4s",
                "sha256su0 v%1$d.4s, v%2$d.4s",
                "sha256su1 v%1$d.4s, v%2$d.4s, v%3$d.4s",
                "sha1c q%1$d, s%2$d, v%3$d.4s",
                "sha1p q%1$d, s%2$d, v%3$d.4s",
                "sha1m q%1$d, s%2$d, v%3$d.4s",
                "sha1h s%1$d, s%2$d",
                "sha1su0 v%1$d.4s, v%2$d.4s, v%3$d.4s",
                "sha1su1 v%1$d.4s, v%2$d.4s",
                "add x9, x9, #%1$d",
                "tbnz x%1$d, #3, . + 8"),
            register,
            register,
            register,
            register)
        .as((form, a, b, c, d) -> form.formatted(a, b, c, d))
        .list()
        .ofMinSize(1)
        .ofMaxSize(16);
  }

  private static Arbitrary<String> base() {
    return Arbitraries.of("x0", "x0", "x0", "x1", "sp");
  }

  private static Arbitrary<Integer> data() {
    return Arbitraries.integers().between(3, 9);
  }

  private static Arbitrary<String> scaled() {
    record Form(String name, String register, int size) {}
    Arbitrary<Form> form =
        Arbitraries.of(
            new Form("ldr", "x", 8),
            new Form("str", "x", 8),
            new Form("ldr", "w", 4),
            new Form("str", "w", 4),
            new Form("ldrb", "w", 1),
            new Form("strb", "w", 1),
            new Form("ldrh", "w", 2),
            new Form("strh", "w", 2),
            new Form("ldrsb", "x", 1),
            new Form("ldrsb", "w", 1),
            new Form("ldrsh", "x", 2),
            new Form("ldrsh", "w", 2),
            new Form("ldrsw", "x", 4),
            new Form("ldr", "q", 16),
            new Form("str", "q", 16),
            new Form("ldr", "d", 8),
            new Form("str", "d", 8),
            new Form("ldr", "s", 4),
            new Form("str", "b", 1));
    Arbitrary<Integer> distance =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.integers().between(0, 6)),
            Tuple.of(1, Arbitraries.integers().between(0, 255)));
    return Combinators.combine(form, data(), base(), distance)
        .as((f, t, n, i) -> " %s %s%d, [%s, #%d]".formatted(f.name, f.register, t, n, i * f.size));
  }

  private static Arbitrary<String> pairs() {
    record Form(String name, String register, int size) {}
    Arbitrary<Form> form =
        Arbitraries.of(
            new Form("ldp", "x", 8),
            new Form("stp", "x", 8),
            new Form("ldp", "w", 4),
            new Form("stp", "w", 4),
            new Form("ldpsw", "x", 4),
            new Form("ldp", "q", 16),
            new Form("stp", "q", 16),
            new Form("ldp", "d", 8),
            new Form("stp", "s", 4));
    return Combinators.combine(
            form,
            Arbitraries.integers().between(3, 8),
            base(),
            Arbitraries.integers().between(-9, 9))
        .as((f, t, n, i) ->
            " %s %s%d, %s%d, [%s, #%d]"
                .formatted(f.name, f.register, t, f.register, t + 1, n, i * f.size));
  }

  private static Arbitrary<String> writeBack() {
    Arbitrary<String> form =
        Arbitraries.of(
            " ldr x%1$d, [%2$s], #%3$d",
            " ldr x%1$d, [%2$s, #%3$d]!",
            " str x%1$d, [%2$s], #%3$d",
            " strb w%1$d, [%2$s, #%3$d]!",
            " ldr q%1$d, [%2$s], #%3$d",
            " str d%1$d, [%2$s, #%3$d]!",
            " ldp x3, x4, [%2$s], #%3$d",
            " stp x%1$d, x3, [%2$s, #%3$d]!",
            " stp q%1$d, q3, [%2$s], #%3$d",
            " add %2$s, %2$s, #%3$d");
    return Combinators.combine(form, data(), base(), Arbitraries.of(0, 16, 32, 48, 64, 8, 240))
        .as((f, t, n, i) -> f.formatted(t, n, f.contains("q%") && f.contains("p q") ? i & -16 : i));
  }

  private static Arbitrary<String> vectors() {
    Arbitrary<String> form =
        Arbitraries.of(
            " ld1 {v%1$d.16b}, [%2$s], #16",
            " ld1 {v%1$d.8b}, [%2$s]",
            " st1 {v%1$d.4s}, [%2$s], #16",
            " ld1 {v%1$d.b}[3], [%2$s], #1",
            " st1 {v%1$d.s}[1], [%2$s], #4",
            " ld1r {v%1$d.8h}, [%2$s], #2",
            " ld1 {v3.2d, v4.2d}, [%2$s], #32",
            " st1 {v3.16b, v4.16b, v5.16b}, [%2$s]");
    return Combinators.combine(form, data(), base()).as((f, t, n) -> f.formatted(t, n));
  }

  private static Arbitrary<String> other() {
    return Arbitraries.of(
        " mov x1, x0",
        " add x2, x1, #24",
        " ldr x0, [x0]",
        " ldp x3, x1, [x1]",
        " sub sp, sp, #32",
        " add sp, sp, #16",
        " sub x0, x0, #40",
        " cmp x3, x4",
        " cset x8, hi",
        " bl f",
        " bl f\n cset x7, eq",
        " cmp x4, #9\n bl f\n csel x5, x3, x4, ne",
        " cbz x4, 1f\n ldr x5, [x0, #8]\n1:",
        " tbnz x3, #1, 1f\n str x6, [x0, #8]\n str x5, [x0, #16]\n1:",
        // to the end and not to f, which would return to the last call, perhaps for ever
        " cbz x9, e",
        " tbnz x9, #40, e",
        " b.vs e",
        " dmb ish",
        " ldar x6, [x1]",
        " mrs x7, nzcv",
        " prfm pldl1keep, [x0]");
  }
}
