package elfuse.asm.gen;

import elfuse.asm.gen.AssemblerWriter.Param;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Row;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Java that encodes an operand in place. */
final class DirectOperand {
  /** A method's parameters and body. */
  record Piece(List<Param> params, List<String> statements) {}

  /** A way to pass an operand: parameters, and what they put into fields. */
  private record Shape(
      List<Param> params, Map<String, String> fields, List<String> terms, String tail) {
    static Shape of(Param param, String field, String value) {
      return new Shape(List.of(param), Map.of(field, value), List.of(), null);
    }

    /** The value is already in place in the word; fields says which it covers. */
    static Shape placed(List<Param> params, String term, String... covered) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (String field : covered) {
        fields.put(field, null);
      }
      return new Shape(params, fields, List.of(term), null);
    }
  }

  private final Variant v;

  private DirectOperand(Variant v) {
    this.v = v;
  }

  /** {@return the methods of a variant, or null when an operand is not known here} */
  static List<Piece> all(Variant v) {
    DirectOperand direct = new DirectOperand(v);
    List<List<Shape>> combinations = new ArrayList<>(List.of(List.of()));
    for (Syntax.Operand operand : v.syntax().operands()) {
      List<Shape> shapes = direct.shapes(operand);
      if (shapes == null) {
        return null;
      }
      List<List<Shape>> next = new ArrayList<>();
      for (List<Shape> before : combinations) {
        for (Shape shape : shapes) {
          List<Shape> more = new ArrayList<>(before);
          more.add(shape);
          next.add(more);
        }
      }
      combinations = next;
    }
    List<Piece> pieces = new ArrayList<>();
    for (List<Shape> combination : combinations) {
      Piece piece = direct.assemble(combination);
      if (piece == null) {
        return null;
      }
      pieces.add(piece);
    }
    return pieces;
  }

  private Piece assemble(List<Shape> shapes) {
    int word = v.row().bits();
    Map<String, String> values = new LinkedHashMap<>();
    List<Param> params = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    String tail = "";
    for (Shape shape : shapes) {
      params.addAll(shape.params);
      terms.addAll(shape.terms);
      values.putAll(shape.fields);
      tail = shape.tail != null ? shape.tail : tail;
    }
    for (Expr term : v.terms()) {
      if (term instanceof Expr.Binary b
          && b.op().equals("==")
          && b.left() instanceof Expr.Name to
          && b.right() instanceof Expr.Name from
          && values.get(from.name()) != null
          && !values.containsKey(to.name())) {
        values.put(to.name(), values.get(from.name()));
      }
    }
    for (Row.BitField field : v.row().fields()) {
      Integer known = v.known().get(field.name());
      if (known != null) {
        word |= known << field.lsb();
        values.remove(field.name());
      } else if (!values.containsKey(field.name())) {
        return null;
      }
    }
    List<String> parts = new ArrayList<>();
    parts.add(String.format("0x%08x", word));
    values.forEach((field, value) -> {
      if (value != null) {
        int lsb = v.row().field(field).lsb();
        parts.add(value + (lsb == 0 ? "" : " << " + lsb));
      }
    });
    parts.addAll(terms);
    return new Piece(params, List.of("emit(" + String.join(" | ", parts) + tail + ");"));
  }

  private List<Shape> shapes(Syntax.Operand operand) {
    List<Expr> a = operand.args();
    String field = a.isEmpty() ? "" : firstField(a.getFirst());
    String name = field.toLowerCase(Locale.ROOT);
    return switch (operand.codec()) {
      case "X" -> register(field, true, false);
      case "W" -> register(field, false, false);
      case "Xsp" -> register(field, true, true);
      case "Wsp" -> register(field, false, true);
      case "R" -> register(field, wide(a), false);
      case "Rsp" -> register(field, wide(a), true);
      case "OptX30" ->
          List.of(
              new Shape(List.of(), Map.of(field, "30"), List.of(), null),
              register(field, true, false).getFirst());
      case "OptX" ->
          List.of(
              new Shape(List.of(), Map.of(field, "31"), List.of(), null),
              register(field, true, false).getFirst());
      case "Pair" -> {
        boolean wide = v.value(a.get(1)) == 1;
        yield List.of(
            Shape.of(
                new Param(wide ? "X" : "W", name, "the even register of a pair"),
                field,
                "Immediates.even(\"" + name + "\", " + name + ")"));
      }
      case "F" -> scalar(field, a.get(1));
      case "B", "H", "S", "D", "Q" -> scalarOf(field, operand.codec());
      case "ExtReg" -> extended(field, a);
      case "Shift", "ShiftNoRor" -> shift(a, operand.codec().equals("Shift"));
      case "Imm", "Dec", "Nzcv", "Num3", "Cn" -> unsigned(a);
      case "OptImm" -> {
        List<Shape> shapes = new ArrayList<>(unsigned(a.subList(0, 1)));
        shapes.addFirst(
            new Shape(List.of(), Map.of(field, "" + v.value(a.get(1))), List.of(), null));
        yield shapes;
      }
      case "OptIsb" -> List.of(new Shape(List.of(), Map.of(field, "15"), List.of(), null));
      case "AddImm" ->
          placed(
              "long",
              "imm",
              "0 to 4095, or a multiple of 4096 up to 16773120",
              "Immediates.addSub(\"imm\", imm) << 10",
              a);
      case "Logical" ->
          placed(
              "long",
              "imm",
              "a bitmask immediate: a rotated run of ones, repeated",
              "Immediates.logical(\"imm\", imm, " + is64() + ") << 10",
              a);
      case "Bfiz" -> bitfield("insert", a);
      case "Bfx" -> bitfield("extract", a);
      case "LslImm" ->
          placed(
              "int",
              "shift",
              "0 to " + (is64() ? 63 : 31),
              "Immediates.shiftLeft(\"shift\", shift, " + is64() + ") << 10",
              a);
      case "Lsl" -> fixedShift((Expr.Table) a.getFirst());
      case "Fbits" -> {
        int most = v.value(new Expr.Name("sf")) == 0 ? 32 : 64;
        yield List.of(
            Shape.of(
                new Param("int", "fbits", "1 to " + most),
                field,
                "64 - Immediates.range(\"fbits\", fbits, 1, " + most + ")"));
      }
      case "Fimm8" ->
          a.getFirst() instanceof Expr.Name
              ? List.of(
                  Shape.of(
                      new Param("double", "imm", "n/16*2^r, n in 16..31, r in -3..4"),
                      field,
                      "Immediates.floatImmediate(\"imm\", imm)"))
              : null;
      case "Cond" ->
          List.of(
              Shape.of(new Param("Condition", "cond", "the condition"), field, "cond.ordinal()"));
      case "InvCond" ->
          List.of(
              Shape.of(
                  new Param("Condition", "cond", "the condition, not AL or NV"),
                  field,
                  "Immediates.inverted(cond)"));
      case "Text" -> List.of(new Shape(List.of(), Map.of(), List.of(), null));
      case "Barrier" -> named("Barrier", "barrier", "what is ordered", field, "encoding()");
      case "Prfop" -> named("Prefetch", "operation", "what is prefetched", field, "encoding()");
      case "Pstate" ->
          placed(
              "PstateField",
              "field",
              "what is written",
              "(field.encoding() >> 3) << 16 | (field.encoding() & 7) << 5",
              a);
      case "Sysreg" ->
          placed("SystemRegister", "register", "the register", "register.encoding() << 5", a);
      case "AtOp", "DcOp", "IcOp", "IcAllOp", "TlbiOp", "TlbiAllOp" -> operation(operand.codec());
      case "Rel" -> target(a, null);
      case "Adr" -> target(a, "ADR");
      case "Adrp" -> target(a, "ADRP");
      case "Mem", "MemU", "MemS", "MemPre", "MemPost", "MemReg" -> address(operand.codec(), a);
      default -> null;
    };
  }

  private boolean is64() {
    return v.value(new Expr.Name("sf")) == 1;
  }

  private boolean wide(List<Expr> a) {
    return v.value(a.size() > 1 ? a.get(1) : new Expr.Name("sf")) == 1;
  }

  private static String firstField(Expr e) {
    String[] first = {""};
    e.forEachField(n -> first[0] = first[0].isEmpty() ? n : first[0]);
    return first[0];
  }

  static Param registerParam(String field, boolean wide, boolean stack) {
    String type = (wide ? "X" : "W") + (stack ? "OrSp" : "OrZr");
    String doc = (wide ? "64-bit" : "32-bit") + " register or " + (stack ? "SP" : "ZR");
    return new Param(type, field.toLowerCase(Locale.ROOT), doc);
  }

  private static List<Shape> register(String field, boolean wide, boolean stack) {
    Param p = registerParam(field, wide, stack);
    return List.of(Shape.of(p, field, p.name() + ".number()"));
  }

  private List<Shape> scalar(String field, Expr type) {
    Expr selector = Types.selector(type);
    int value = selector == null ? 0 : v.value(selector);
    return value < 0
        ? null
        : scalarOf(field, Types.of(type, value, false).toUpperCase(Locale.ROOT));
  }

  private static List<Shape> scalarOf(String field, String type) {
    String name = field.toLowerCase(Locale.ROOT);
    return List.of(
        Shape.of(new Param(type, name, "SIMD&amp;FP register"), field, name + ".number()"));
  }

  private List<Shape> extended(String field, List<Expr> a) {
    String name = field.toLowerCase(Locale.ROOT);
    List<Shape> shapes = new ArrayList<>();
    for (boolean wide : is64() ? new boolean[] {true, false} : new boolean[] {false}) {
      shapes.add(
          Shape.placed(
              List.of(
                  registerParam(field, wide, false),
                  new Param(
                      "Extend", "extend", wide ? "UXTX or SXTX" : "an extension of a word or less"),
                  new Param("int", "amount", "shift to the left, 0 to 4")),
              "Immediates.extended(" + name + ", extend, amount)",
              firstField(a.get(0)),
              firstField(a.get(1)),
              firstField(a.get(2))));
    }
    return shapes;
  }

  private List<Shape> shift(List<Expr> a, boolean ror) {
    String shift = firstField(a.get(0));
    String amount = firstField(a.get(1));
    Map<String, String> none = new LinkedHashMap<>();
    none.put(shift, null);
    none.put(amount, null);
    return List.of(
        new Shape(List.of(), none, List.of(), null),
        Shape.placed(
            List.of(
                new Param("Shift", "shift", ror ? "the kind of shift" : "LSL, LSR or ASR"),
                new Param("int", "amount", "0 to " + (is64() ? 63 : 31))),
            "Immediates.shifted(shift, amount, " + ror + ", " + is64() + ")",
            shift,
            amount));
  }

  private List<Shape> unsigned(List<Expr> a) {
    Expr e = a.getFirst();
    if (e instanceof Expr.Name n) {
      int low = a.size() > 1 ? v.value(a.get(1)) : 0;
      int high = a.size() > 2 ? v.value(a.get(2)) : v.largest(n.name());
      String name = n.name().toLowerCase(Locale.ROOT);
      return List.of(
          Shape.of(
              new Param("int", name, low + " to " + high),
              n.name(),
              "Immediates.range(\"" + name + "\", " + name + ", " + low + ", " + high + ")"));
    }
    // A join of neighbouring fields is one number where the first field ends.
    List<String> covered = new ArrayList<>();
    e.forEachField(covered::add);
    int width = e.width(v.fields());
    int lsb = v.row().field(covered.getLast()).lsb();
    if (v.row().field(covered.getFirst()).lsb() + v.row().field(covered.getFirst()).width() - lsb
        != width) {
      return null;
    }
    int high = (1 << width) - 1;
    return List.of(
        Shape.placed(
            List.of(new Param("int", "imm", "0 to " + high)),
            "Immediates.unsigned(\"imm\", imm, " + high + ") << " + lsb,
            covered.toArray(String[]::new)));
  }

  private static List<Shape> placed(
      String type, String name, String doc, String term, List<Expr> covered) {
    List<String> fields = new ArrayList<>();
    covered.forEach(e -> e.forEachField(fields::add));
    return List.of(
        Shape.placed(List.of(new Param(type, name, doc)), term, fields.toArray(String[]::new)));
  }

  private List<Shape> bitfield(String how, List<Expr> a) {
    int size = is64() ? 64 : 32;
    return List.of(
        Shape.placed(
            List.of(
                new Param("int", "lsb", "0 to " + (size - 1)),
                new Param("int", "width", "1 to " + size + " - lsb")),
            "Immediates." + how + "(lsb, width, " + is64() + ") << 10",
            firstField(a.get(0)),
            firstField(a.get(1))));
  }

  /** LSL by a multiple: the choices that the constraint leaves for this variant. */
  private List<Shape> fixedShift(Expr.Table table) {
    if (!(table.selector() instanceof Expr.Name n)) {
      return null;
    }
    String field = n.name();
    int count = v.largest(field) + 1;
    String choices = String.join(", ", table.alternatives().subList(0, count));
    return List.of(
        new Shape(List.of(), Map.of(field, "0"), List.of(), null),
        Shape.of(
            new Param("int", "shift", "one of " + choices),
            field,
            "Immediates.choice(\"shift\", shift, " + choices + ")"));
  }

  private static List<Shape> named(
      String type, String name, String doc, String field, String encoding) {
    return List.of(Shape.of(new Param(type, name, doc), field, name + "." + encoding));
  }

  private static List<Shape> operation(String type) {
    return List.of(
        Shape.placed(
            List.of(new Param(type, "operation", "the operation")),
            "operation.encoding() << 5",
            "op1",
            "CRn",
            "CRm",
            "op2"));
  }

  private List<Shape> target(List<Expr> a, String fixup) {
    int width = a.size() == 1 ? a.getFirst().width(v.fields()) : 21;
    String kind = fixup != null ? fixup : "IMM" + width;
    Map<String, String> fields = new LinkedHashMap<>();
    a.forEach(e -> e.forEachField(f -> fields.put(f, null)));
    String doc =
        switch (kind) {
          case "ADR" -> "within 1 MiB";
          case "ADRP" -> "within 4 GiB; its 4 KiB page is meant";
          case "IMM26" -> "within 128 MiB";
          case "IMM19" -> "within 1 MiB";
          default -> "within 32 KiB";
        };
    return List.of(
        new Shape(
            List.of(new Param("Label", "target", doc)),
            fields,
            List.of(),
            ", target, Fixup." + kind));
  }

  private List<Shape> address(String codec, List<Expr> a) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(firstField(a.getFirst()), "address.base().number()");
    String type =
        switch (codec) {
          case "MemPre" -> "Mem.PreIndex";
          case "MemPost" -> "Mem.PostIndex";
          case "MemReg" -> "Mem.Index";
          default -> "Mem.Offset";
        };
    if (codec.equals("Mem")) {
      return List.of(
          new Shape(
              List.of(new Param(type, "address", "a base register alone")),
              fields,
              List.of("Immediates.noOffset(\"address\", address)"),
              null));
    }
    int log2 = v.value(codec.equals("MemReg") ? a.get(4) : a.get(2));
    if (log2 < 0) {
      return null;
    }
    if (codec.equals("MemReg")) {
      for (Expr e : a.subList(1, 4)) {
        fields.put(firstField(e), null);
      }
      return List.of(
          new Shape(
              List.of(
                  new Param(
                      type,
                      "address",
                      "base and index" + (log2 == 0 ? "" : ", unshifted or by " + log2))),
              fields,
              List.of("Immediates.index(\"address\", address, " + log2 + ")"),
              null));
    }
    String field = firstField(a.get(1));
    int width = v.row().field(field).width();
    boolean signed = !codec.equals("MemU");
    long low = signed ? -(1L << width - 1) << log2 : 0;
    long high = (signed ? (1L << width - 1) - 1 : (1L << width) - 1) << log2;
    fields.put(
        field,
        "Immediates."
            + (signed ? "signed" : "unsigned")
            + "Offset(\"address\", address.offset(), "
            + log2
            + ", "
            + width
            + ")");
    String doc =
        "offset " + low + " to " + high + (log2 == 0 ? "" : ", a multiple of " + (1 << log2));
    return List.of(new Shape(List.of(new Param(type, "address", doc)), fields, List.of(), null));
  }
}
