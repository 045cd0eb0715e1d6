package elfuse.asm;

/** The SIMD&amp;FP registers used as 128-bit numbers, {@code q0} to {@code q31}. */
public enum Q implements Scalar {
  /** Register 0. */
  Q0,
  /** Register 1. */
  Q1,
  /** Register 2. */
  Q2,
  /** Register 3. */
  Q3,
  /** Register 4. */
  Q4,
  /** Register 5. */
  Q5,
  /** Register 6. */
  Q6,
  /** Register 7. */
  Q7,
  /** Register 8. */
  Q8,
  /** Register 9. */
  Q9,
  /** Register 10. */
  Q10,
  /** Register 11. */
  Q11,
  /** Register 12. */
  Q12,
  /** Register 13. */
  Q13,
  /** Register 14. */
  Q14,
  /** Register 15. */
  Q15,
  /** Register 16. */
  Q16,
  /** Register 17. */
  Q17,
  /** Register 18. */
  Q18,
  /** Register 19. */
  Q19,
  /** Register 20. */
  Q20,
  /** Register 21. */
  Q21,
  /** Register 22. */
  Q22,
  /** Register 23. */
  Q23,
  /** Register 24. */
  Q24,
  /** Register 25. */
  Q25,
  /** Register 26. */
  Q26,
  /** Register 27. */
  Q27,
  /** Register 28. */
  Q28,
  /** Register 29. */
  Q29,
  /** Register 30. */
  Q30,
  /** Register 31. */
  Q31,
  ;

  private static final Q[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static Q of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "q" + ordinal();
  }
}
