package elfuse.asm;

/**
 * Consecutive vector registers (31 is followed by 0), such as {@code {v0.8b-v3.8b}}.
 *
 * @param first the first register
 * @param count 1 to 4
 * @param arrangement the elements of each
 */
public record RegisterList(V first, int count, Arrangement arrangement) {
  /** Checks the count. */
  public RegisterList {
    if (count < 1 || count > 4) {
      throw new IllegalArgumentException("count: " + count + " is not in 1..4");
    }
  }

  /**
   * {@return a list that starts with a register}
   *
   * @param first the first register with the arrangement of all
   * @param count 1 to 4
   */
  public static RegisterList of(VectorRegister first, int count) {
    return new RegisterList(first.register(), count, first.arrangement());
  }
}
