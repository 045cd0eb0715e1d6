package elfuse.asm.gen;

import elfuse.asm.gen.AssemblerWriter.Param;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.TableException;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Parameters of methods that leave the encoding to the row's codecs. */
final class GenericOperand {
  /** Parameters and the arguments that follow row and mnemonic. */
  record Piece(List<Param> params, String args) {}

  private GenericOperand() {}

  /** {@return the methods of a variant: without and with an optional last operand} */
  static List<Piece> all(Variant v) {
    List<Piece> pieces = new ArrayList<>();
    List<Param> params = new ArrayList<>();
    StringBuilder args = new StringBuilder();
    Map<String, Integer> used = new HashMap<>();
    for (Syntax.Operand operand : v.syntax().operands()) {
      if (operand.codec().equals("Lsl")) {
        pieces.add(new Piece(List.copyOf(params), args.toString()));
      }
      if (operand.codec().equals("Text")) {
        String text = ((Expr.Text) operand.args().getFirst()).text();
        args.append(", ").append(text.equals("#0.0") ? "0.0" : text.substring(1) + "L");
        continue;
      }
      Param param = param(v, operand);
      int count = used.merge(param.name(), 1, Integer::sum);
      if (count > 1) {
        param = new Param(param.type(), param.name() + count, param.doc());
      }
      params.add(param);
      args.append(", ");
      switch (operand.codec()) {
        case "Lsl" -> args.append("Modifiers.lsl(shift)");
        case "Msl" -> args.append("Modifiers.msl(shift)");
        default -> args.append(param.name());
      }
    }
    pieces.add(new Piece(List.copyOf(params), args.toString()));
    return pieces;
  }

  private static Param param(Variant v, Syntax.Operand operand) {
    List<Expr> a = operand.args();
    String[] field = {""};
    a.getFirst().forEachField(n -> field[0] = field[0].isEmpty() ? n : field[0]);
    String name = field[0].toLowerCase(Locale.ROOT);
    return switch (operand.codec()) {
      case "X" -> DirectOperand.registerParam(field[0], true, false);
      case "W" -> DirectOperand.registerParam(field[0], false, false);
      case "R" -> {
        Expr wide = a.size() > 1 ? a.get(1) : new Expr.Name("sf");
        yield DirectOperand.registerParam(field[0], v.value(wide) == 1, false);
      }
      case "B", "H", "S", "D", "Q" -> new Param(operand.codec(), name, "SIMD&amp;FP register");
      case "F" -> {
        Expr selector = Types.selector(a.get(1));
        String type = Types.of(a.get(1), selector == null ? 0 : v.value(selector), false);
        yield new Param(type.toUpperCase(Locale.ROOT), name, "SIMD&amp;FP register");
      }
      case "V" -> new Param("VectorRegister", name, "vector " + type(a.get(1)));
      case "E", "Eimm5", "Eimm4" -> new Param("VectorElement", name, "one element");
      case "Eby" -> new Param("VectorElement", "rm", "the element to multiply with");
      case "L" -> new Param("RegisterList", name, "consecutive registers, " + type(a.get(2)));
      case "Lelem" -> new Param("ElementList", name, "one element of consecutive registers");
      case "Imm", "Dec", "Nzcv", "Imm8" ->
          new Param("int", "imm", "0 to " + ((1 << a.getFirst().width(v.fields())) - 1));
      case "Num" -> new Param("int", "imm", "the element size in bits");
      case "Shr" -> new Param("int", "shift", "1 to the size of the elements");
      case "Shl" -> new Param("int", "shift", "0 to the size of the elements - 1");
      case "Fbits" -> new Param("int", "fbits", "1 to 64");
      case "Fimm8" -> new Param("double", "imm", "n/16*2^r, n in 16..31, r in -3..4");
      case "Imm64" -> new Param("long", "imm", "bytes of 0 and 0xff");
      case "Lsl", "Msl" ->
          new Param(
              "int",
              "shift",
              "one of " + String.join(", ", ((Expr.Table) a.getFirst()).alternatives()));
      case "Cond" -> new Param("Condition", "cond", "the condition");
      case "Rel" -> new Param("Label", "target", "within 1 MiB");
      case "Mem" -> new Param("Mem.Offset", "address", "a base register alone");
      case "MemU", "MemS" -> new Param("Mem.Offset", "address", "base and offset");
      case "MemPre" -> new Param("Mem.PreIndex", "address", "base and offset");
      case "MemPost" -> new Param("Mem.PostIndex", "address", "base and offset");
      case "MemPostNum" ->
          new Param("Mem.PostIndex", "address", "base; the offset is the size of what is moved");
      case "MemPostReg" -> new Param("Mem.PostRegister", "address", "base and increment");
      case "MemReg" -> new Param("Mem.Index", "address", "base and index");
      default -> throw new TableException("no parameter for codec " + operand.codec());
    };
  }

  private static String type(Expr type) {
    return switch (type) {
      case Expr.Name n -> "{@code " + n.name() + "}";
      case Expr.Table t ->
          "{@code "
              + String.join(
                  "}, {@code ",
                  t.alternatives().stream().filter(x -> !x.equals("-")).distinct().toList())
              + "}";
      case Expr.Call c -> "of the arrangements that the row has";
      default -> "";
    };
  }
}
