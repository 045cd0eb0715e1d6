package elfuse.asm.text;

/** Operands that an encoding does not have; another encoding of the mnemonic may have them. */
public final class EncodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** How much of the instruction was understood: candidates that got further explain better. */
  private final int progress;

  EncodeException(int progress, String message) {
    super(message);
    this.progress = progress;
  }

  int progress() {
    return progress;
  }

  @Override
  public Throwable fillInStackTrace() {
    return this; // thrown for every candidate that does not fit
  }
}
