package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.VcpuExit;
import org.junit.jupiter.api.Test;

/**
 * Every combination of AP, UXN, PXN, their hierarchical forms, WXN, PAN, level and access, against
 * the tables of Arm ARM D8.4 written down as conditions.
 */
class PermissionMatrixTest {
  private static final long PAGE = 0x4000_0000L;

  private enum Access {
    LOAD,
    STORE,
    FETCH,
    LOAD_UNPRIVILEGED,
    STORE_UNPRIVILEGED,
    PROBE_EL0_READ,
    PROBE_EL0_WRITE,
    PROBE_EL1_READ,
    PROBE_EL1_WRITE
  }

  /** What decides about an access. */
  private record Case(
      int ap,
      boolean uxn,
      boolean pxn,
      int apTable,
      boolean uxnTable,
      boolean pxnTable,
      boolean wxn) {

    boolean userData() {
      return (ap & 1) != 0 && (apTable & 1) == 0;
    }

    boolean writable() {
      return (ap & 2) == 0 && (apTable & 2) == 0;
    }

    boolean data(boolean el0, boolean write, boolean pan) {
      if (write && !writable()) {
        return false;
      }
      return el0 ? userData() : !(pan && userData());
    }

    boolean fetch(boolean el0) {
      if (el0) {
        return !uxn && !uxnTable && !(wxn && data(true, true, false));
      }
      return !pxn && !pxnTable && !data(true, true, false) && !(wxn && writable());
    }

    boolean allows(Access access, boolean el0, boolean pan) {
      return switch (access) {
        case LOAD -> data(el0, false, pan);
        case STORE -> data(el0, true, pan);
        case FETCH -> fetch(el0);
        case LOAD_UNPRIVILEGED, PROBE_EL0_READ -> data(true, false, false);
        case STORE_UNPRIVILEGED, PROBE_EL0_WRITE -> data(true, true, false);
        case PROBE_EL1_READ -> data(false, false, false);
        case PROBE_EL1_WRITE -> data(false, true, false);
      };
    }
  }

  @Test
  void accessIsAsTheTablesSay() {
    try (Machine m = new Machine().translated()) {
      m.load(
          """
          ldr x0, [x1]
          str x0, [x1]
          nop
          ldtr x0, [x1]
          sttr x0, [x1]
          at s1e0r, x1
          at s1e0w, x1
          at s1e1r, x1
          at s1e1w, x1
          """);
      m.putWord(Machine.DATA, 0xd503201f);
      m.tables.map(PAGE, Machine.DATA, 0);
      m.vcpu.setSingleStep(true);
      m.x(1, PAGE);
      for (int bits = 0; bits < 1 << 9; bits++) {
        Case c =
            new Case(
                bits & 3,
                (bits & 4) != 0,
                (bits & 8) != 0,
                bits >> 4 & 3,
                (bits & 64) != 0,
                (bits & 128) != 0,
                (bits & 256) != 0);
        build(m, c);
        for (int mode = 0; mode < 3; mode++) {
          for (Access access : Access.values()) {
            check(m, c, mode == 0, mode == 2, access);
          }
        }
      }
    }
  }

  private static void build(Machine m, Case c) {
    // the restrictions of tables come from either level
    long leaf =
        Machine.DATA
            | Tables.BASE
            | (long) c.ap << 6
            | (c.uxn ? Tables.UXN : 0)
            | (c.pxn ? Tables.PXN : 0);
    m.tables.put(m.tables.leaf(PAGE), leaf);
    long level1 = m.tables.entry(PAGE, 1);
    long level2 = m.tables.entry(PAGE, 2);
    long addresses = 0x0000_ffff_ffff_f003L;
    m.tables.put(
        level1,
        m.tables.get(level1) & addresses | (c.apTable & 1L) << 61 | (c.uxnTable ? 1L << 60 : 0));
    m.tables.put(
        level2,
        m.tables.get(level2) & addresses | (c.apTable & 2L) << 61 | (c.pxnTable ? 1L << 59 : 0));
    // the code itself is writable for nobody, so that WXN leaves it alone
    m.vcpu.set(SysReg.SCTLR_EL1, Machine.SCTLR | (c.wxn ? 1 << 19 : 0));
  }

  private static void check(Machine m, Case c, boolean el0, boolean pan, Access access) {
    boolean probe = access.name().startsWith("PROBE");
    if (el0 && probe) {
      return; // AT is UNDEFINED there
    }
    m.vcpu.set(Reg.PSTATE, el0 ? 0 : 0x3c5 | (pan ? 1 << 22 : 0));
    long pc = access == Access.FETCH ? PAGE : Machine.CODE + 4L * access.ordinal();
    m.vcpu.set(Reg.PC, pc);
    m.vcpu.set(SysReg.ESR_EL1, 0);
    VcpuExit exit = m.run();
    String what = access + " at " + (el0 ? "EL0" : pan ? "EL1 with PAN" : "EL1") + ": " + c;
    boolean allowed = c.allows(access, el0, pan);
    if (probe) {
      assertThat(exit).as(what).isEqualTo(new VcpuExit.Debug(pc + 4, true));
      long par = m.get(SysReg.PAR_EL1);
      if (allowed) {
        assertThat(par & 0xffff_ffff_f001L).as(what).isEqualTo(Machine.DATA);
        assertThat(par >>> 56).as(what).isEqualTo(0xff);
      } else {
        assertThat(par).as(what).isEqualTo(0b001111L << 1 | 1 << 11 | 1);
      }
    } else if (allowed) {
      assertThat(exit).as(what).isEqualTo(new VcpuExit.Debug(pc + 4, true));
    } else {
      long vector = Machine.VECTORS + (el0 ? 0x400 : 0x200);
      assertThat(exit).as(what).isEqualTo(new VcpuExit.Debug(vector, true));
      boolean write = access == Access.STORE || access == Access.STORE_UNPRIVILEGED;
      long ec = (access == Access.FETCH ? 0x20 : 0x24) + (el0 ? 0 : 1);
      long esr = ec << 26 | 1 << 25 | (write ? 1 << 6 : 0) | 0b001111;
      assertThat(m.get(SysReg.ESR_EL1)).as(what).isEqualTo(esr);
      assertThat(m.get(SysReg.FAR_EL1)).as(what).isEqualTo(PAGE);
      assertThat(m.get(SysReg.ELR_EL1)).as(what).isEqualTo(pc);
    }
  }
}
