package elfuse.cpu.engine;

/**
 * The EL1 forms of TLBI (Arm ARM C5.5). One map serves the whole machine, so that a local form acts
 * as its broadcast one, and it has no ASIDs, so that an operation by ASID forgets everything: both
 * may always invalidate more.
 */
final class Tlbi {
  private static final int GRANULE_4K = 1;

  private Tlbi() {}

  /**
   * Executes TLBI.
   *
   * @param vm the machine
   * @param operation CRm:op2, with op1 0 and CRn 8
   * @param operand the register
   * @return false if there is no such operation
   */
  static boolean execute(SoftVm vm, int operation, long operand) {
    int op2 = operation & 7;
    switch (operation >>> 3) {
      case 1, 3, 7 -> { // outer shareable, inner shareable, local
        switch (op2) {
          case 0, 2 -> vm.permissions().invalidateAll();
          case 1, 3, 5, 7 -> vm.permissions().invalidate(page(operand, 44), 1);
          default -> {
            return false;
          }
        }
      }
      case 2, 5, 6 -> { // ranges: inner shareable, outer shareable, local
        if ((op2 & 1) == 0) {
          return false;
        }
        range(vm, operand);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** {@return the page number in the low {@code bits}, sign-extended as addresses are} */
  private static long page(long operand, int bits) {
    return operand << 64 - bits >> 64 - bits;
  }

  private static void range(SoftVm vm, long operand) {
    if ((operand >>> 46 & 3) != GRANULE_4K) {
      vm.permissions().invalidateAll();
      return;
    }
    int scale = (int) (operand >>> 44) & 3;
    long pages = (operand >>> 39 & 31) + 1 << 5 * scale + 1;
    vm.permissions().invalidate(page(operand, 37), pages);
  }
}
