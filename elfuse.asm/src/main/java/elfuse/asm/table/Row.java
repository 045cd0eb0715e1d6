package elfuse.asm.table;

import java.util.ArrayList;
import java.util.List;

/**
 * One encoding of the table with its aliases.
 *
 * @param name the stable name, which is also the {@code Opcode} constant
 * @param group the encoding group's name, lower case
 * @param feature the name of the feature it needs
 * @param pattern the bit pattern column
 * @param mask a one for every literal bit
 * @param bits the literal bits
 * @param fields the fields from bit 31 down
 * @param syntax its own assembly syntax
 * @param constraint must hold for the word to be this instruction; {@code null} for none
 * @param aliases preferred and accepted aliases in file order
 */
public record Row(
    String name,
    String group,
    String feature,
    String pattern,
    int mask,
    int bits,
    List<BitField> fields,
    Syntax syntax,
    Expr constraint,
    List<Alias> aliases) {

  /**
   * A field of a pattern.
   *
   * @param name as in the Arm ARM
   * @param lsb position of its least significant bit
   * @param width in bits
   */
  public record BitField(String name, int lsb, int width) {}

  /**
   * Another way to write a row.
   *
   * @param preferred whether the disassembler prints it
   * @param syntax how it is written
   * @param condition when it applies; {@code null} for always
   */
  public record Alias(boolean preferred, Syntax syntax, Expr condition) {}

  /** {@return the row made of its columns} */
  public static Row of(
      String name,
      String group,
      String feature,
      String pattern,
      String syntax,
      String constraint,
      List<Alias> aliases) {
    List<BitField> fields = new ArrayList<>();
    int at = 32;
    int mask = 0;
    int bits = 0;
    for (String token : pattern.split(" +")) {
      char first = token.charAt(0);
      if (first == '0' || first == '1') {
        for (int i = 0; i < token.length(); i++) {
          if (--at < 0) {
            throw new TableException(name + ": more than 32 bits");
          }
          mask |= 1 << at;
          if (token.charAt(i) == '1') {
            bits |= 1 << at;
          } else if (token.charAt(i) != '0') {
            throw new TableException(name + ": '" + token + "' is not a bit string");
          }
        }
      } else {
        int colon = token.indexOf(':');
        int width = colon < 0 ? 1 : Integer.parseInt(token.substring(colon + 1));
        String field = colon < 0 ? token : token.substring(0, colon);
        at -= width;
        for (BitField other : fields) {
          if (other.name().equals(field)) {
            throw new TableException(name + ": field " + field + " twice");
          }
        }
        fields.add(new BitField(field, at, width));
      }
    }
    if (at != 0) {
      throw new TableException(name + ": " + (32 - at) + " bits instead of 32");
    }
    return new Row(
        name,
        group,
        feature,
        pattern,
        mask,
        bits,
        List.copyOf(fields),
        ExprParser.syntax(syntax),
        constraint.isEmpty() ? null : ExprParser.expression(constraint),
        List.copyOf(aliases));
  }

  /** {@return the field of that name, or null} */
  public BitField field(String fieldName) {
    for (BitField field : fields) {
      if (field.name().equals(fieldName)) {
        return field;
      }
    }
    return null;
  }
}
