package elfuse.asm;

/** The SIMD&amp;FP registers used as 16-bit numbers, {@code h0} to {@code h31}. */
public enum H implements Scalar {
  /** Register 0. */
  H0,
  /** Register 1. */
  H1,
  /** Register 2. */
  H2,
  /** Register 3. */
  H3,
  /** Register 4. */
  H4,
  /** Register 5. */
  H5,
  /** Register 6. */
  H6,
  /** Register 7. */
  H7,
  /** Register 8. */
  H8,
  /** Register 9. */
  H9,
  /** Register 10. */
  H10,
  /** Register 11. */
  H11,
  /** Register 12. */
  H12,
  /** Register 13. */
  H13,
  /** Register 14. */
  H14,
  /** Register 15. */
  H15,
  /** Register 16. */
  H16,
  /** Register 17. */
  H17,
  /** Register 18. */
  H18,
  /** Register 19. */
  H19,
  /** Register 20. */
  H20,
  /** Register 21. */
  H21,
  /** Register 22. */
  H22,
  /** Register 23. */
  H23,
  /** Register 24. */
  H24,
  /** Register 25. */
  H25,
  /** Register 26. */
  H26,
  /** Register 27. */
  H27,
  /** Register 28. */
  H28,
  /** Register 29. */
  H29,
  /** Register 30. */
  H30,
  /** Register 31. */
  H31,
  ;

  private static final H[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static H of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "h" + ordinal();
  }
}
