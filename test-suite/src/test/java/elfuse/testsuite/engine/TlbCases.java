package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A changed table has an effect once it was invalidated, on every vCPU if it was broadcast. */
final class TlbCases {
  private static final String GROUP = "tlb";
  private static final long VA = Guest.DATA + 0x8000;

  private TlbCases() {}

  static void add(List<Case> cases) {
    for (String operation :
        List.of(
            "vmalle1",
            "vmalle1is",
            "aside1is, xzr",
            "vae1, x3",
            "vae1is, x3",
            "vaae1is, x3",
            "vale1is, x3",
            "vaale1is, x3")) {
      cases.add(
          new Case(
              GROUP, "TLBI " + operation + " removes a translation", g -> removes(g, operation)));
    }
    cases.add(
        new Case(
            GROUP,
            "a page that was not there needs no TLBI",
            g -> {
              g.tables.unmap(VA);
              g.putLong(Guest.DATA, 8);
              g.load("str x4, [x2]\n dsb ishst\n isb\n ldr x0, [x1]\n bell");
              g.cpu.at(1).x(1, VA).x(2, g.tables.leaf(VA)).x(4, Guest.DATA | StageOne.DATA);
              assertThat(g.cpu.bell()).isEqualTo(8);
            }));
    cases.add(
        new Case(
            GROUP,
            "another vCPU's broadcast reaches one that runs",
            g -> {
              g.load("1: ldr x0, [x1]\n add x2, x2, #1\n str x2, [x4]\n b 1b");
              g.assemble(Guest.CODE + 0x1000, "dsb ishst\n tlbi vae1is, x3\n dsb ish\n isb\n bell");
              CompletableFuture<Void> other =
                  g.other(cpu -> {
                    do {
                      Guest.sleep(10);
                    } while (g.getLong(Guest.DATA + 64) == 0);
                    g.tables.unmap(VA);
                    cpu.at(1, Guest.CODE + 0x1000, Guest.SCTLR).x(3, VA >>> 12);
                    cpu.bell();
                  });
              g.cpu.at(1).x(1, VA).x(2, 0).x(4, Guest.DATA + 64);
              g.cpu.exception(0x200, 0x25 << 26 | 1 << 25 | 7);
              Guest.join(other);
              assertThat(g.cpu.x(2)).isPositive();
            }));
    cases.add(
        new Case(
            GROUP,
            "a new TTBR0_EL1 leads elsewhere",
            g -> {
              StageOne others = new StageOne(g.memory.segment(), 0xa0_0000);
              others.map(Guest.CODE, Guest.CODE, StageOne.CODE);
              others.map(Guest.DOORBELL, Guest.DOORBELL, StageOne.DEVICE);
              others.map(VA, Guest.DATA, StageOne.DATA);
              g.putLong(VA, 1);
              g.putLong(Guest.DATA, 2);
              g.load(
                  "ldr x5, [x1]\n"
                      + " msr ttbr0_el1, x2\n"
                      + " isb\n"
                      + " tlbi vmalle1\n"
                      + " dsb ish\n"
                      + " isb\n"
                      + " ldr x0, [x1]\n"
                      + " bell");
              g.cpu.at(1).x(1, VA).x(2, 0xa0_0000);
              assertThat(g.cpu.bell()).isEqualTo(2);
              assertThat(g.cpu.x(5)).isEqualTo(1);
            }));
  }

  private static void removes(Guest g, String operation) {
    g.putLong(VA, 1);
    g.putLong(Guest.DATA, 2);
    g.load(
        """
        ldr x5, [x1]
        str x4, [x2]
        dsb ish
        tlbi %s
        dsb ish
        isb
        ldr x0, [x1]
        bell
        """
            .formatted(operation));
    g.cpu.at(1).x(1, VA).x(2, g.tables.leaf(VA)).x(3, VA >>> 12).x(4, Guest.DATA | StageOne.DATA);
    assertThat(g.cpu.bell()).isEqualTo(2);
    assertThat(g.cpu.x(5)).isEqualTo(1);
  }
}
