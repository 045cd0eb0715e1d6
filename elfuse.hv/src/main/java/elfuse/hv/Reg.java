package elfuse.hv;

/** The registers of a vCPU that are not system registers (Arm ARM B1.2.1). */
public enum Reg {
  /** General-purpose register X0. */
  X0,
  /** General-purpose register X1. */
  X1,
  /** General-purpose register X2. */
  X2,
  /** General-purpose register X3. */
  X3,
  /** General-purpose register X4. */
  X4,
  /** General-purpose register X5. */
  X5,
  /** General-purpose register X6. */
  X6,
  /** General-purpose register X7. */
  X7,
  /** General-purpose register X8. */
  X8,
  /** General-purpose register X9. */
  X9,
  /** General-purpose register X10. */
  X10,
  /** General-purpose register X11. */
  X11,
  /** General-purpose register X12. */
  X12,
  /** General-purpose register X13. */
  X13,
  /** General-purpose register X14. */
  X14,
  /** General-purpose register X15. */
  X15,
  /** General-purpose register X16. */
  X16,
  /** General-purpose register X17. */
  X17,
  /** General-purpose register X18. */
  X18,
  /** General-purpose register X19. */
  X19,
  /** General-purpose register X20. */
  X20,
  /** General-purpose register X21. */
  X21,
  /** General-purpose register X22. */
  X22,
  /** General-purpose register X23. */
  X23,
  /** General-purpose register X24. */
  X24,
  /** General-purpose register X25. */
  X25,
  /** General-purpose register X26. */
  X26,
  /** General-purpose register X27. */
  X27,
  /** General-purpose register X28. */
  X28,
  /** General-purpose register X29. */
  X29,
  /** General-purpose register X30. */
  X30,
  /** Program counter. */
  PC,
  /**
   * Process state in the layout of SPSR_EL1: NZCV in bits 31:28, DAIF in 9:6, exception level and
   * stack selection in 3:0.
   */
  PSTATE,
  /** Floating-point control register. */
  FPCR,
  /** Floating-point status register. */
  FPSR;

  private static final Reg[] VALUES = values();

  /**
   * {@return the general-purpose register of a number}
   *
   * @param number 0 to 30
   * @throws IllegalArgumentException if there is no such register
   */
  public static Reg x(int number) {
    if (number < 0 || number > 30) {
      throw new IllegalArgumentException("X" + number + " is outside X0..X30");
    }
    return VALUES[number];
  }
}
