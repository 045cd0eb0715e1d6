package elfuse.asm.table;

/**
 * The fields of one word, seen through its row.
 *
 * @param row the row that names the fields
 * @param word the instruction
 */
public record RowFields(Row row, int word) implements Expr.Fields {
  @Override
  public int value(String field) {
    Row.BitField f = field(field);
    return word >>> f.lsb() & (1 << f.width()) - 1;
  }

  @Override
  public int width(String field) {
    return field(field).width();
  }

  private Row.BitField field(String name) {
    Row.BitField field = row.field(name);
    if (field == null) {
      throw new TableException(row.name() + " has no field " + name);
    }
    return field;
  }
}
