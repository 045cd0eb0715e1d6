package elfuse.asm.text;

/** Shifts as operands of typed instructions. */
public final class Modifiers {
  private Modifiers() {}

  /** {@return {@code lsl #amount}} */
  public static Object lsl(int amount) {
    return new Operands.Modifier("lsl", (long) amount);
  }

  /** {@return {@code msl #amount}} */
  public static Object msl(int amount) {
    return new Operands.Modifier("msl", (long) amount);
  }
}
