package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Exclusives, atomics and order between vCPUs. */
final class ExclusiveCases {
  private static final String GROUP = "exclusives";
  private static final int ROUNDS = 20_000;

  private ExclusiveCases() {}

  static void add(List<Case> cases) {
    cases.add(
        new Case(
            GROUP,
            "a store-exclusive without its load fails",
            g -> {
              g.load("clrex\n stxr w0, x2, [x1]\n bell").cpu.at(0).x(1, Guest.DATA);
              assertThat(g.cpu.bell()).isEqualTo(1);
            }));
    cases.add(
        new Case(
            GROUP,
            "a store-exclusive behind its load succeeds",
            g -> {
              g.load("ldaxr x3, [x1]\n stlxr w0, x2, [x1]\n bell").cpu.at(0);
              g.cpu.x(1, Guest.DATA).x(2, 9);
              assertThat(g.cpu.bell()).isZero();
              assertThat(g.getLong(Guest.DATA)).isEqualTo(9);
            }));
    cases.add(
        new Case(
            GROUP,
            "an exception return takes the reservation away",
            g -> {
              g.load("ldxr x3, [x1]\n svc #0\n at: stxr w0, x2, [x1]\n bell");
              g.assemble(Guest.VECTORS + 0x400, "eret");
              g.cpu.at(0).x(1, Guest.DATA).x(2, 9);
              assertThat(g.cpu.bell()).isEqualTo(1);
              assertThat(g.getLong(Guest.DATA)).isZero();
            }));
    counting(
        cases,
        "LDXR and STXR",
        "2: ldxr x3, [x1]\n add x3, x3, #1\n stxr w4, x3, [x1]\n cbnz w4, 2b");
    counting(cases, "LDADD", "mov x3, #1\n ldadd x3, x4, [x1]");
    counting(
        cases,
        "CAS",
        "2: ldr x3, [x1]\n"
            + " add x4, x3, #1\n"
            + " mov x5, x3\n"
            + " casal x3, x4, [x1]\n"
            + " cmp x3, x5\n"
            + " b.ne 2b");
    cases.add(
        new Case(
            GROUP,
            "a lock of LDAXR and STLR keeps two vCPUs apart",
            g -> {
              g.load(
                  """
                  mov w6, #1
                  1: ldaxr w3, [x1]
                  cbnz w3, 1b
                  stxr w4, w6, [x1]
                  cbnz w4, 1b
                  ldr x5, [x7]
                  add x5, x5, #1
                  str x5, [x7]
                  stlr wzr, [x1]
                  sub x2, x2, #1
                  cbnz x2, 1b
                  bell
                  """);
              var other =
                  g.other(
                      cpu -> cpu.at(0).x(1, Guest.DATA).x(7, Guest.DATA + 64).x(2, ROUNDS).bell());
              g.cpu.at(0).x(1, Guest.DATA).x(7, Guest.DATA + 64).x(2, ROUNDS).bell();
              Guest.join(other);
              assertThat(g.getLong(Guest.DATA + 64)).isEqualTo(2 * ROUNDS);
            }));
    cases.add(
        new Case(
            GROUP,
            "what is stored before STLR is seen behind LDAR",
            g -> {
              // the writer stores n and then says so; the reader must never see less
              g.load(
                  "mov x3, #0\n"
                      + " 1: add x3, x3, #1\n"
                      + " str x3, [x1]\n"
                      + " stlr x3, [x2]\n"
                      + " cmp x3, x4\n"
                      + " b.ne 1b\n"
                      + " bell");
              g.assemble(
                  Guest.CODE + 0x1000,
                  "mov x0, #0\n"
                      + " 1: ldar x3, [x2]\n"
                      + " ldr x5, [x1]\n"
                      + " cmp x5, x3\n"
                      + " cinc x0, x0, lo\n"
                      + " cmp x3, x4\n"
                      + " b.ne 1b\n"
                      + " bell");
              var other =
                  g.other(
                      cpu -> cpu.at(0).x(1, Guest.DATA).x(2, Guest.DATA + 256).x(4, ROUNDS).bell());
              g.cpu.at(0, Guest.CODE + 0x1000, Guest.SCTLR);
              g.cpu.x(1, Guest.DATA).x(2, Guest.DATA + 256).x(4, ROUNDS);
              assertThat(g.cpu.bell()).as("times the reader saw less").isZero();
              Guest.join(other);
            }));
  }

  private static void counting(List<Case> cases, String what, String body) {
    cases.add(
        new Case(
            GROUP,
            "two vCPUs count together with " + what,
            g -> {
              g.load("1: " + body + "\n sub x2, x2, #1\n cbnz x2, 1b\n bell");
              var other = g.other(cpu -> cpu.at(0).x(1, Guest.DATA).x(2, ROUNDS).bell());
              g.cpu.at(0).x(1, Guest.DATA).x(2, ROUNDS).bell();
              Guest.join(other);
              assertThat(g.getLong(Guest.DATA)).isEqualTo(2 * ROUNDS);
            }));
  }
}
