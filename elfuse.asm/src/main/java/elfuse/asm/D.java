package elfuse.asm;

/** The SIMD&amp;FP registers used as 64-bit numbers, {@code d0} to {@code d31}. */
public enum D implements Scalar {
  /** Register 0. */
  D0,
  /** Register 1. */
  D1,
  /** Register 2. */
  D2,
  /** Register 3. */
  D3,
  /** Register 4. */
  D4,
  /** Register 5. */
  D5,
  /** Register 6. */
  D6,
  /** Register 7. */
  D7,
  /** Register 8. */
  D8,
  /** Register 9. */
  D9,
  /** Register 10. */
  D10,
  /** Register 11. */
  D11,
  /** Register 12. */
  D12,
  /** Register 13. */
  D13,
  /** Register 14. */
  D14,
  /** Register 15. */
  D15,
  /** Register 16. */
  D16,
  /** Register 17. */
  D17,
  /** Register 18. */
  D18,
  /** Register 19. */
  D19,
  /** Register 20. */
  D20,
  /** Register 21. */
  D21,
  /** Register 22. */
  D22,
  /** Register 23. */
  D23,
  /** Register 24. */
  D24,
  /** Register 25. */
  D25,
  /** Register 26. */
  D26,
  /** Register 27. */
  D27,
  /** Register 28. */
  D28,
  /** Register 29. */
  D29,
  /** Register 30. */
  D30,
  /** Register 31. */
  D31,
  ;

  private static final D[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static D of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "d" + ordinal();
  }
}
