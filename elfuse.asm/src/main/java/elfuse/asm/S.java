package elfuse.asm;

/** The SIMD&amp;FP registers used as 32-bit numbers, {@code s0} to {@code s31}. */
public enum S implements Scalar {
  /** Register 0. */
  S0,
  /** Register 1. */
  S1,
  /** Register 2. */
  S2,
  /** Register 3. */
  S3,
  /** Register 4. */
  S4,
  /** Register 5. */
  S5,
  /** Register 6. */
  S6,
  /** Register 7. */
  S7,
  /** Register 8. */
  S8,
  /** Register 9. */
  S9,
  /** Register 10. */
  S10,
  /** Register 11. */
  S11,
  /** Register 12. */
  S12,
  /** Register 13. */
  S13,
  /** Register 14. */
  S14,
  /** Register 15. */
  S15,
  /** Register 16. */
  S16,
  /** Register 17. */
  S17,
  /** Register 18. */
  S18,
  /** Register 19. */
  S19,
  /** Register 20. */
  S20,
  /** Register 21. */
  S21,
  /** Register 22. */
  S22,
  /** Register 23. */
  S23,
  /** Register 24. */
  S24,
  /** Register 25. */
  S25,
  /** Register 26. */
  S26,
  /** Register 27. */
  S27,
  /** Register 28. */
  S28,
  /** Register 29. */
  S29,
  /** Register 30. */
  S30,
  /** Register 31. */
  S31,
  ;

  private static final S[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static S of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "s" + ordinal();
  }
}
