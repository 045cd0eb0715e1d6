package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.SysReg;
import java.util.List;

/** Where addresses lead, the faults of each level, and pages that are EL1's alone. */
final class TranslationCases {
  private static final String GROUP = "translation";
  private static final int IL = 1 << 25;
  private static final int WNR = 1 << 6;
  private static final int DATA_ABORT = 0x24 << 26 | IL;
  private static final int FETCH_ABORT = 0x20 << 26 | IL;
  private static final int SAME_LEVEL = 1 << 26;
  private static final int PERMISSION = 0x0f;
  private static final long VA = 0x5_4321_0000L;

  private TranslationCases() {}

  static void add(List<Case> cases) {
    level(cases, 1, 5);
    level(cases, 2, 6);
    level(cases, 3, 7);
    fault(
        cases,
        "a load without the access flag",
        0,
        "ldr x0, [x1]",
        StageOne.DATA & ~StageOne.ACCESSED,
        DATA_ABORT | 0x0b);
    fault(
        cases,
        "a store to a read-only page",
        0,
        "str x0, [x1]",
        StageOne.DATA | StageOne.READ_ONLY,
        DATA_ABORT | WNR | PERMISSION);
    fault(
        cases,
        "a store of EL1 to a read-only page",
        1,
        "str x0, [x1]",
        StageOne.DATA | StageOne.READ_ONLY,
        DATA_ABORT | SAME_LEVEL | WNR | PERMISSION);
    fault(
        cases,
        "EL0 loads from a page of EL1",
        0,
        "ldr x0, [x1]",
        StageOne.KERNEL,
        DATA_ABORT | PERMISSION);
    fault(
        cases,
        "EL0 stores to a page of EL1",
        0,
        "strb w0, [x1]",
        StageOne.KERNEL,
        DATA_ABORT | WNR | PERMISSION);
    fault(
        cases,
        "EL1 loads as EL0 from a page of EL1",
        1,
        "ldtr x0, [x1]",
        StageOne.KERNEL,
        DATA_ABORT | SAME_LEVEL | PERMISSION);
    fault(
        cases,
        "EL1 stores as EL0 to a page of EL1",
        1,
        "sttr x0, [x1]",
        StageOne.KERNEL,
        DATA_ABORT | SAME_LEVEL | WNR | PERMISSION);
    fault(
        cases, "EL0 executes a page of EL1", 0, "br x1", StageOne.KERNEL, FETCH_ABORT | PERMISSION);
    fault(
        cases, "EL0 executes a page of data", 0, "br x1", StageOne.DATA, FETCH_ABORT | PERMISSION);
    fault(
        cases,
        "EL1 executes a page with PXN",
        1,
        "br x1",
        StageOne.CODE | StageOne.PXN,
        FETCH_ABORT | SAME_LEVEL | PERMISSION);
    fault(
        cases,
        "EL1 executes what EL0 can write",
        1,
        "br x1",
        StageOne.DATA & ~(StageOne.PXN | StageOne.UXN),
        FETCH_ABORT | SAME_LEVEL | PERMISSION);
    fault(
        cases,
        "EL1 with PAN loads from a page of EL0",
        1,
        "msr pan, #1\n ldr x0, [x1]",
        StageOne.DATA,
        DATA_ABORT | SAME_LEVEL | PERMISSION);
    fault(cases, "a fetch from a page that is not there", 0, "br x1", 0, FETCH_ABORT | 7);
    cases.add(
        new Case(
            GROUP,
            "an address beyond T0SZ",
            g -> {
              g.load("ldr x0, [x1]").cpu.at(0).x(1, 1L << 39);
              g.cpu.exception(0x400, DATA_ABORT | 4);
            }));
    cases.add(
        new Case(
            GROUP,
            "pages lead anywhere",
            g -> {
              g.tables.map(VA, Guest.DATA + 0x3000, StageOne.DATA);
              g.putLong(Guest.DATA + 0x3008, 77);
              g.load("ldr x0, [x1, #8]\n bell").cpu.at(0).x(1, VA);
              assertThat(g.cpu.bell()).isEqualTo(77);
            }));
    cases.add(
        new Case(
            GROUP,
            "blocks of 2 MiB keep the low bits",
            g -> {
              g.tables.put(g.tables.entry(VA, 2), 0x20_0000 | StageOne.DATA & ~StageOne.PAGE);
              g.putLong(Guest.DATA + 0x4560, 78);
              g.load("ldr x0, [x1]\n bell");
              g.cpu.at(0).x(1, VA & -0x20_0000 | Guest.DATA + 0x4560 & 0x1f_ffff);
              assertThat(g.cpu.bell()).isEqualTo(78);
            }));
    cases.add(
        new Case(
            GROUP,
            "the top byte of an address is ignored",
            g -> {
              g.putLong(Guest.DATA, 79);
              g.load("ldr x0, [x1]\n bell").cpu.at(0).x(1, 0xab00_0000_0000_0000L | Guest.DATA);
              assertThat(g.cpu.bell()).isEqualTo(79);
            }));
    cases.add(
        new Case(
            GROUP,
            "a store across pages that fails in the second changes nothing",
            g -> {
              g.tables.map(VA, Guest.DATA, StageOne.DATA);
              g.tables.map(VA + 4096, Guest.DATA + 0x5000, StageOne.DATA | StageOne.READ_ONLY);
              g.putLong(Guest.DATA + 0xff8, 5);
              g.load("str x2, [x1]").cpu.at(0).x(1, VA + 0xffc).x(2, -1);
              g.cpu.exception(0x400, DATA_ABORT | WNR | PERMISSION);
              assertThat(g.getLong(Guest.DATA + 0xff8)).isEqualTo(5);
              assertThat(g.cpu.x(1)).isEqualTo(VA + 0xffc);
            }));
    cases.add(
        new Case(
            GROUP,
            "AT answers for EL0 what EL0 may do",
            g -> {
              g.tables.map(VA, Guest.DATA + 0x3000, StageOne.DATA | StageOne.READ_ONLY);
              g.load(
                  "at s1e0r, x1\n"
                      + " isb\n"
                      + " mrs x2, par_el1\n"
                      + " at s1e0w, x1\n"
                      + " isb\n"
                      + " mrs x3, par_el1\n"
                      + " bell");
              g.cpu.at(1).x(1, VA);
              g.cpu.bell();
              assertThat(g.cpu.x(2) & 0xffff_ffff_f001L).isEqualTo(Guest.DATA + 0x3000);
              assertThat(g.cpu.x(3) & 1).as("F").isEqualTo(1);
              assertThat(g.cpu.x(3) >>> 1 & 0x3f).as("FST").isEqualTo(PERMISSION);
            }));
    cases.add(
        new Case(
            GROUP,
            "DC ZVA at EL0 clears one block",
            g -> {
              for (int i = 0; i < 512; i += 8) {
                g.putLong(Guest.DATA + i, -1);
              }
              g.load("mrs x2, dczid_el0\n dc zva, x1\n mov x0, x2\n bell")
                  .cpu
                  .at(0)
                  .x(1, Guest.DATA + 72);
              long block = 4L << (g.cpu.bell() & 15);
              long first = Guest.DATA + 72 & -block;
              for (long at = Guest.DATA; at < Guest.DATA + 512; at += 8) {
                assertThat(g.getLong(at)).isEqualTo(at >= first && at < first + block ? 0 : -1);
              }
            }));
  }

  /** The table or page of a level is missing. */
  private static void level(List<Case> cases, int level, int status) {
    cases.add(
        new Case(
            GROUP,
            "a load without a descriptor at level " + level,
            g -> {
              if (level > 1) {
                g.tables.entry(VA, 2);
              }
              if (level > 2) {
                g.tables.leaf(VA);
              }
              g.load("at: ldr x0, [x1]").cpu.at(0).x(1, VA + 8);
              g.cpu.exception(0x400, DATA_ABORT | status);
              assertThat(g.cpu.get(SysReg.FAR_EL1)).isEqualTo(VA + 8);
              assertThat(g.cpu.get(SysReg.ELR_EL1)).isEqualTo(g.symbol("at"));
            }));
  }

  private static void fault(
      List<Case> cases, String what, int el, String source, long attributes, int syndrome) {
    cases.add(
        new Case(
            GROUP,
            what,
            g -> {
              g.tables.map(VA, attributes == 0 ? 0 : Guest.DATA, attributes);
              g.load(source).cpu.at(el).x(1, VA);
              g.cpu.exception(el == 0 ? 0x400 : 0x200, syndrome);
              assertThat(g.cpu.get(SysReg.FAR_EL1)).isEqualTo(VA);
            }));
  }
}
