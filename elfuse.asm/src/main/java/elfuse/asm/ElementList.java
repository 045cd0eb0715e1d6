package elfuse.asm;

/**
 * The same element of consecutive vector registers, such as {@code {v0.s-v3.s}[1]}.
 *
 * @param first the first register
 * @param count 1 to 4
 * @param size {@code b h s d}
 * @param index the element's number
 */
public record ElementList(V first, int count, String size, int index) {
  /** Checks the count. */
  public ElementList {
    if (count < 1 || count > 4) {
      throw new IllegalArgumentException("count: " + count + " is not in 1..4");
    }
  }

  /**
   * {@return a list that starts with an element}
   *
   * @param first the element of the first register
   * @param count 1 to 4
   */
  public static ElementList of(VectorElement first, int count) {
    return new ElementList(first.register(), count, first.size(), first.index());
  }
}
