package elfuse.asm;

/** The 64-bit general registers, {@code x0} to {@code x30}. */
public enum X implements XOrZr, XOrSp {
  /** Register 0. */
  X0,
  /** Register 1. */
  X1,
  /** Register 2. */
  X2,
  /** Register 3. */
  X3,
  /** Register 4. */
  X4,
  /** Register 5. */
  X5,
  /** Register 6. */
  X6,
  /** Register 7. */
  X7,
  /** Register 8. */
  X8,
  /** Register 9. */
  X9,
  /** Register 10. */
  X10,
  /** Register 11. */
  X11,
  /** Register 12. */
  X12,
  /** Register 13. */
  X13,
  /** Register 14. */
  X14,
  /** Register 15. */
  X15,
  /** Register 16. */
  X16,
  /** Register 17. */
  X17,
  /** Register 18. */
  X18,
  /** Register 19. */
  X19,
  /** Register 20. */
  X20,
  /** Register 21. */
  X21,
  /** Register 22. */
  X22,
  /** Register 23. */
  X23,
  /** Register 24. */
  X24,
  /** Register 25. */
  X25,
  /** Register 26. */
  X26,
  /** Register 27. */
  X27,
  /** Register 28. */
  X28,
  /** Register 29. */
  X29,
  /** Register 30. */
  X30,
  ;

  private static final X[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 30
   */
  public static X of(int number) {
    return ALL[number];
  }

  /** {@return the W half of this register, or the register that it is half of} */
  public W w() {
    return W.of(ordinal());
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "x" + ordinal();
  }
}
