package elfuse.asm;

/** The 32-bit general registers, {@code w0} to {@code w30}. */
public enum W implements WOrZr, WOrSp {
  /** Register 0. */
  W0,
  /** Register 1. */
  W1,
  /** Register 2. */
  W2,
  /** Register 3. */
  W3,
  /** Register 4. */
  W4,
  /** Register 5. */
  W5,
  /** Register 6. */
  W6,
  /** Register 7. */
  W7,
  /** Register 8. */
  W8,
  /** Register 9. */
  W9,
  /** Register 10. */
  W10,
  /** Register 11. */
  W11,
  /** Register 12. */
  W12,
  /** Register 13. */
  W13,
  /** Register 14. */
  W14,
  /** Register 15. */
  W15,
  /** Register 16. */
  W16,
  /** Register 17. */
  W17,
  /** Register 18. */
  W18,
  /** Register 19. */
  W19,
  /** Register 20. */
  W20,
  /** Register 21. */
  W21,
  /** Register 22. */
  W22,
  /** Register 23. */
  W23,
  /** Register 24. */
  W24,
  /** Register 25. */
  W25,
  /** Register 26. */
  W26,
  /** Register 27. */
  W27,
  /** Register 28. */
  W28,
  /** Register 29. */
  W29,
  /** Register 30. */
  W30,
  ;

  private static final W[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 30
   */
  public static W of(int number) {
    return ALL[number];
  }

  /** {@return the X half of this register, or the register that it is half of} */
  public X x() {
    return X.of(ordinal());
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "w" + ordinal();
  }
}
