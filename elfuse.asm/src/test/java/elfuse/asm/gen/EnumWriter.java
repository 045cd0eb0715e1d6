package elfuse.asm.gen;

import elfuse.asm.table.Row;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the enums that name rows and groups. */
final class EnumWriter {
  static final String NOTICE =
      "// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.\n";

  private EnumWriter() {}

  static String groups(List<Row> rows) {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.add(row.group()));
    StringBuilder out = new StringBuilder();
    out.append(NOTICE)
        .append("package elfuse.asm;\n\n")
        .append(
            "/** The encoding groups of the Arm ARM (C4.1) that the table has, in its order. */\n")
        .append("public enum Group {\n");
    for (String name : names) {
      out.append("  /** {@code ").append(name).append("}. */\n  ");
      out.append(name.toUpperCase(Locale.ROOT)).append(",\n");
    }
    return out.append("}\n").toString();
  }

  static String opcodes(List<Row> rows) {
    StringBuilder out = new StringBuilder();
    out.append(NOTICE)
        .append(
            """
            package elfuse.asm;

            import java.util.ArrayList;
            import java.util.List;

            /**
             * Every encoding of the instruction table. A constant covers all register widths, element sizes
             * and orderings of its encoding: they are its {@link #fields() fields}.
             */
            public enum Opcode {
            """);
    for (Row row : rows) {
      out.append("  /** {@code ").append(Readable.of(row.syntax())).append("}. */\n");
      out.append("  ").append(row.name()).append("(\n");
      out.append("      Group.").append(row.group().toUpperCase(Locale.ROOT)).append(",\n");
      out.append("      Feature.").append(row.feature()).append(",\n");
      out.append(String.format("      0x%08x,%n      0x%08x,%n", row.mask(), row.bits()));
      out.append("      \"").append(row.pattern()).append("\"),\n");
    }
    out.append(
        """
          ;

          private final Group group;
          private final Feature feature;
          private final int mask;
          private final int bits;
          private final String pattern;

          Opcode(Group group, Feature feature, int mask, int bits, String pattern) {
            this.group = group;
            this.feature = feature;
            this.mask = mask;
            this.bits = bits;
            this.pattern = pattern;
          }

          /** {@return the Arm ARM's encoding group} */
          public Group group() {
            return group;
          }

          /** {@return what a CPU must have to execute it} */
          public Feature feature() {
            return feature;
          }

          /** {@return a word with a one for every bit that the encoding fixes} */
          public int mask() {
            return mask;
          }

          /** {@return the values of the fixed bits, zero elsewhere} */
          public int bits() {
            return bits;
          }

          /**
           * {@return the bit pattern from bit 31 down: literal bits, and fields as {@code name:width} or
           * {@code name} for one bit}
           */
          public String pattern() {
            return pattern;
          }

          /**
           * {@return the fields from bit 31 down} The list is made anew; keep it rather than asking again in
           * a loop. Not every combination of field values is this instruction: {@link Decoder#decode} tells.
           */
          public List<Field> fields() {
            List<Field> fields = new ArrayList<>();
            int at = 32;
            for (String token : pattern.split(" ")) {
              char first = token.charAt(0);
              if (first == '0' || first == '1') {
                at -= token.length();
              } else {
                int colon = token.indexOf(':');
                int width = colon < 0 ? 1 : Integer.parseInt(token.substring(colon + 1));
                at -= width;
                fields.add(new Field(colon < 0 ? token : token.substring(0, colon), at, width));
              }
            }
            return List.copyOf(fields);
          }

          /**
           * {@return the field of that name}
           *
           * @param name as in the Arm ARM
           * @throws IllegalArgumentException if the encoding has no such field
           */
          public Field field(String name) {
            for (Field field : fields()) {
              if (field.name().equals(name)) {
                return field;
              }
            }
            throw new IllegalArgumentException(this + " has no field " + name);
          }
        }
        """);
    return out.toString();
  }
}
