package elfuse.asm;

/**
 * A place in the code that an {@code Assembler} makes. It may be used before it is bound. A label
 * belongs to the assembler that made it.
 */
public final class Label {
  private static final long UNBOUND = -1;

  private final String name;
  private long offset = UNBOUND;

  Label(String name) {
    this.name = name;
  }

  /** {@return whether {@code Assembler.bind} has given it a place} */
  public boolean isBound() {
    return offset != UNBOUND;
  }

  /**
   * {@return the distance from the first byte of the code, in bytes}
   *
   * @throws IllegalStateException if the label is not bound
   */
  public long offset() {
    if (!isBound()) {
      throw new IllegalStateException("label " + name + " is not bound");
    }
    return offset;
  }

  void bindTo(long place) {
    if (isBound()) {
      throw new IllegalStateException("label " + name + " is bound already");
    }
    offset = place;
  }

  /** {@return the name given when it was made} */
  @Override
  public String toString() {
    return name;
  }
}
