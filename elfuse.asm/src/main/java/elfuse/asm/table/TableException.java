package elfuse.asm.table;

/** A line of the instruction table that does not follow its format. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception with what is wrong and, where known, in which row. */
  public TableException(String message) {
    super(message);
  }
}
