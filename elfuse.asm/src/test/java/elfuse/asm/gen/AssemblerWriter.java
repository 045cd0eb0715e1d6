package elfuse.asm.gen;

import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.TableException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the typed methods of the assembler. What only has operands that {@link DirectOperand}
 * knows is encoded in place; the rest goes through the row's codecs at run time.
 */
final class AssemblerWriter {
  /**
   * Written by hand in {@code Assembler}: aliases that overlap, and names that Java cannot have.
   */
  private static final Set<String> BY_HAND = Set.of("B_COND", "TBZ", "TBNZ", "MSR_IMM");

  private static final Set<String> ROWS_WITH_MOV_BY_HAND =
      Set.of("ADD_IMM", "ORR_IMM", "MOVZ", "MOVN");

  private final Map<String, String> signatures = new HashMap<>();

  private AssemblerWriter() {}

  /** A parameter of a typed method. */
  record Param(String type, String name, String doc) {}

  static Map<String, String> write(List<Row> base, List<Row> simd) {
    AssemblerWriter writer = new AssemblerWriter();
    Map<String, String> files = new LinkedHashMap<>();
    files.put(
        "elfuse/asm/BaseInstructions.java",
        writer.type(
            "BaseInstructions",
            "CodeBuffer",
            "SimdInstructions",
            "The base instructions of {@link Assembler}, one method for each way to write one.",
            base));
    files.put(
        "elfuse/asm/SimdInstructions.java",
        writer.type(
            "SimdInstructions",
            "BaseInstructions",
            "Assembler",
            "The floating-point, Advanced SIMD and cryptographic instructions of {@link"
                + " Assembler}.",
            simd));
    return files;
  }

  private String type(String name, String parent, String child, String doc, List<Row> rows) {
    StringBuilder out = new StringBuilder(EnumWriter.NOTICE);
    StringBuilder body = new StringBuilder();
    for (Row row : rows) {
      if (BY_HAND.contains(row.name())) {
        continue;
      }
      syntax(row, row.syntax(), null, body);
      for (Row.Alias alias : row.aliases()) {
        boolean mov = alias.syntax().text().startsWith("mov ");
        if (!(mov && ROWS_WITH_MOV_BY_HAND.contains(row.name()))) {
          syntax(row, alias.syntax(), alias.condition(), body);
        }
      }
    }
    out.append("package elfuse.asm;\n\n");
    for (String imported : List.of("Fixup", "Immediates")) {
      if (body.indexOf(imported + ".") >= 0) {
        out.append("import elfuse.asm.encode.").append(imported).append(";\n");
      }
    }
    if (body.indexOf("Modifiers.") >= 0) {
      out.append("import elfuse.asm.text.Modifiers;\n");
    }
    out.append("\n/** ").append(doc).append(" */\n");
    out.append("public abstract sealed class ").append(name).append(" extends ").append(parent);
    out.append(" permits ").append(child).append(" {\n");
    out.append("  ").append(name).append("(long base) {\n    super(base);\n  }\n");
    return out.append(body).append("}\n").toString();
  }

  private void syntax(Row row, Syntax syntax, Expr condition, StringBuilder out) {
    for (Variant variant : Variant.of(row, syntax, condition)) {
      List<DirectOperand.Piece> direct = DirectOperand.all(variant);
      if (direct != null) {
        for (DirectOperand.Piece piece : direct) {
          method(variant, piece.params(), piece.statements(), out);
        }
      } else {
        for (GenericOperand.Piece piece : GenericOperand.all(variant)) {
          String call = "encode(\"" + variant.mnemonic() + "\"" + piece.args() + ");";
          method(variant, piece.params(), List.of(call), out);
        }
      }
    }
  }

  private void method(
      Variant variant, List<Param> params, List<String> statements, StringBuilder out) {
    String name = methodName(variant);
    List<String> types = new ArrayList<>();
    params.forEach(p -> types.add(p.type()));
    String code = String.join(" ", statements);
    String earlier = signatures.putIfAbsent(name + types, code);
    if (earlier != null) {
      // Another row with the same Java signature: only run-time encoding can choose between them.
      boolean same = earlier.equals(code) || variant.syntax() != variant.row().syntax();
      if (!same && !(code.startsWith("encode(") && earlier.startsWith("encode("))) {
        throw new TableException(name + types + " is both " + earlier + " and " + code);
      }
      return;
    }
    out.append("\n  /**\n   * {@code ");
    out.append(Readable.of(variant.mnemonic(), variant.syntax()).replace("{", "").replace("}", ""));
    out.append("}, row {@link Opcode#").append(variant.row().name()).append("}.\n");
    if (!params.isEmpty()) {
      out.append("   *\n");
    }
    List<String> declared = new ArrayList<>();
    for (Param p : params) {
      out.append("   * @param ").append(p.name()).append(' ').append(p.doc()).append('\n');
      declared.add(p.type() + " " + p.name());
    }
    out.append("   */\n  public final void ").append(name).append('(');
    out.append(String.join(", ", declared)).append(") {\n");
    statements.forEach(s -> out.append("    ").append(s).append('\n'));
    out.append("  }\n");
  }

  /** {@return the mnemonic, with words that are part of the syntax behind it} */
  private static String methodName(Variant variant) {
    StringBuilder name = new StringBuilder(variant.mnemonic());
    for (Syntax.Operand operand : variant.syntax().operands()) {
      if (operand.codec().equals("Text")) {
        String text = ((Expr.Text) operand.args().getFirst()).text();
        if (Character.isLetter(text.charAt(0))) {
          name.append(Character.toUpperCase(text.charAt(0))).append(text.substring(1));
        }
      } else if (operand.codec().equals("Msl")) {
        name.append("Msl");
      }
    }
    return name.toString();
  }
}
