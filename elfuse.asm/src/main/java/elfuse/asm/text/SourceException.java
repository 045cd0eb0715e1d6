package elfuse.asm.text;

/** Something wrong with the statement at hand; the source assembler adds the line. */
final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SourceException(String message) {
    super(message);
  }
}
