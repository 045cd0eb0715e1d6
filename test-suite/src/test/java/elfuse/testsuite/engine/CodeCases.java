package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Code that changes. */
final class CodeCases {
  private static final String GROUP = "code";

  private CodeCases() {}

  static void add(List<Case> cases) {
    cases.add(
        new Case(
            GROUP,
            "what the host wrote is executed",
            g -> {
              for (int n = 1; n <= 20; n++) {
                g.load("mov x0, #" + n + "\n bell").cpu.at(0);
                assertThat(g.cpu.bell()).isEqualTo(n);
              }
            }));
    cases.add(
        new Case(
            GROUP,
            "what the guest wrote is executed behind IC IVAU",
            g -> {
              // the code is written through another address: its own is read-only
              long alias = 0x5000_0000;
              g.tables.map(alias, Guest.CODE + 0x1000, StageOne.DATA);
              g.assemble(Guest.CODE + 0x1000, "mov x0, #1\n ret");
              g.load(
                  """
                  mov x9, x30
                  blr x2
                  mov x5, x0
                  str w3, [x1]
                  dc cvau, x1
                  dsb ish
                  ic ivau, x2
                  dsb ish
                  isb
                  blr x2
                  bell
                  """);
              g.cpu.at(0).x(1, alias).x(2, Guest.CODE + 0x1000).x(3, 0xd2800540L); // mov x0, #42
              assertThat(g.cpu.bell()).isEqualTo(42);
              assertThat(g.cpu.x(5)).isEqualTo(1);
            }));
    cases.add(
        new Case(
            GROUP,
            "a page that leads to other code is executed anew",
            g -> {
              long page = 0x5000_0000;
              g.assemble(Guest.CODE + 0x1000, "mov x0, #3\n ret");
              g.assemble(Guest.CODE + 0x2000, "mov x0, #4\n ret");
              g.tables.map(page, Guest.CODE + 0x1000, StageOne.CODE);
              g.load(
                  """
                  blr x2
                  mov x5, x0
                  str x4, [x1]
                  dsb ishst
                  tlbi vae1is, x3
                  dsb ish
                  ic iallu
                  dsb ish
                  isb
                  blr x2
                  bell
                  """);
              g.cpu.at(1).x(1, g.tables.leaf(page)).x(2, page).x(3, page >>> 12);
              g.cpu.x(4, Guest.CODE + 0x2000 | StageOne.CODE);
              assertThat(g.cpu.bell()).isEqualTo(4);
              assertThat(g.cpu.x(5)).isEqualTo(3);
            }));
  }
}
