package elfuse.asm;

/** The SIMD&amp;FP registers used as vectors, {@code v0} to {@code v31}. */
public enum V implements Register {
  /** Register 0. */
  V0,
  /** Register 1. */
  V1,
  /** Register 2. */
  V2,
  /** Register 3. */
  V3,
  /** Register 4. */
  V4,
  /** Register 5. */
  V5,
  /** Register 6. */
  V6,
  /** Register 7. */
  V7,
  /** Register 8. */
  V8,
  /** Register 9. */
  V9,
  /** Register 10. */
  V10,
  /** Register 11. */
  V11,
  /** Register 12. */
  V12,
  /** Register 13. */
  V13,
  /** Register 14. */
  V14,
  /** Register 15. */
  V15,
  /** Register 16. */
  V16,
  /** Register 17. */
  V17,
  /** Register 18. */
  V18,
  /** Register 19. */
  V19,
  /** Register 20. */
  V20,
  /** Register 21. */
  V21,
  /** Register 22. */
  V22,
  /** Register 23. */
  V23,
  /** Register 24. */
  V24,
  /** Register 25. */
  V25,
  /** Register 26. */
  V26,
  /** Register 27. */
  V27,
  /** Register 28. */
  V28,
  /** Register 29. */
  V29,
  /** Register 30. */
  V30,
  /** Register 31. */
  V31,
  ;

  private static final V[] ALL = values();

  /**
   * {@return the register of a number}
   *
   * @param number 0 to 31
   */
  public static V of(int number) {
    return ALL[number];
  }

  @Override
  public int number() {
    return ordinal();
  }

  @Override
  public String assemblyName() {
    return "v" + ordinal();
  }

  /** {@return this register as {@code .8b}} */
  public VectorRegister b8() {
    return new VectorRegister(this, Arrangement.B8);
  }

  /** {@return this register as {@code .16b}} */
  public VectorRegister b16() {
    return new VectorRegister(this, Arrangement.B16);
  }

  /** {@return this register as {@code .4h}} */
  public VectorRegister h4() {
    return new VectorRegister(this, Arrangement.H4);
  }

  /** {@return this register as {@code .8h}} */
  public VectorRegister h8() {
    return new VectorRegister(this, Arrangement.H8);
  }

  /** {@return this register as {@code .2s}} */
  public VectorRegister s2() {
    return new VectorRegister(this, Arrangement.S2);
  }

  /** {@return this register as {@code .4s}} */
  public VectorRegister s4() {
    return new VectorRegister(this, Arrangement.S4);
  }

  /** {@return this register as {@code .1d}} */
  public VectorRegister d1() {
    return new VectorRegister(this, Arrangement.D1);
  }

  /** {@return this register as {@code .2d}} */
  public VectorRegister d2() {
    return new VectorRegister(this, Arrangement.D2);
  }

  /** {@return this register as {@code .1q}} */
  public VectorRegister q1() {
    return new VectorRegister(this, Arrangement.Q1);
  }

  /**
   * {@return one element {@code .b[index]} of this register}
   *
   * @param index 0 to 15
   */
  public VectorElement b(int index) {
    return new VectorElement(this, "b", index);
  }

  /**
   * {@return one element {@code .h[index]} of this register}
   *
   * @param index 0 to 7
   */
  public VectorElement h(int index) {
    return new VectorElement(this, "h", index);
  }

  /**
   * {@return one element {@code .s[index]} of this register}
   *
   * @param index 0 to 3
   */
  public VectorElement s(int index) {
    return new VectorElement(this, "s", index);
  }

  /**
   * {@return one element {@code .d[index]} of this register}
   *
   * @param index 0 to 1
   */
  public VectorElement d(int index) {
    return new VectorElement(this, "d", index);
  }

  /**
   * {@return one element {@code .4b[index]} of this register}
   *
   * @param index 0 to 3
   */
  public VectorElement b4(int index) {
    return new VectorElement(this, "4b", index);
  }

  /**
   * {@return one element {@code .2h[index]} of this register}
   *
   * @param index 0 to 3
   */
  public VectorElement h2(int index) {
    return new VectorElement(this, "2h", index);
  }
}
