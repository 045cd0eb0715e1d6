package elfuse.asm;

/** The SIMD&amp;FP registers used as 8-bit numbers, {@code b0} to {@code b31}. */
public enum B implements Scalar {
  /** Register 0. */
  B0,
  /** Register 1. */
  B1,
  /** Register 2. */
  B2,
  /** Register 3. */
  B3,
  /** Register 4. */
  B4,
  /** Register 5. */
  B5,
  /** Register 6. */
  B6,
  /** Register 7. */
  B7,
  /** Register 8. */
  B8,
  /** Register 9. */
  B9,
  /** Register 10. */
  B10,
  /** Register 11. */
  B11,
  /** Register 12. */
  B12,
  /** Register 13. */
  B13,
  /** Register 14. */
  B14,
  /** Register 15. */
  B15,
  /** Register 16. */
  B16,
  /** Register 17. */
  B17,
  /** Register 18. */
  B18,
  /** Register 19. */
  B19,
  /** Register 20. */
  B20,
  /** Register 21. */
  B21,
  /** Register 22. */
  B22,
  /** Register 23. */
  B23,
  /** Register 24. */
  B24,
  /** Register 25. */
  B25,
  /** Register 26. */
  B26,
  /** Register 27. */
  B27,
  /** Register 28. */
  B28,
  /** Register 29. */
  B29,
  /** Register 30. */
  B30,
  /** Register 31. */
  B31,
  ;

  private static final B[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static B of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "b" + ordinal();
  }
}
