package elfuse.asm.text;

import elfuse.asm.Label;
import elfuse.asm.encode.Fixup;
import elfuse.asm.table.Expr;
import java.util.ArrayList;
import java.util.List;

/** Finds the encoding for a mnemonic and its operands. */
public final class RowEncoder {
  private RowEncoder() {}

  /**
   * An encoded instruction.
   *
   * @param word the instruction; a label's distance is zero in it
   * @param label the label it refers to, or null
   * @param fixup how the distance to the label goes in
   */
  public record Encoded(int word, Label label, Fixup fixup) {}

  /** {@return whether any row or alias has the mnemonic} */
  public static boolean knows(String mnemonic) {
    return !RowTable.candidates(mnemonic).isEmpty();
  }

  /**
   * {@return the first encoding in the table that takes the operands}
   *
   * @throws EncodeException if there is none; the message is that of the candidate that got
   *     furthest
   */
  public static Encoded encode(String mnemonic, List<?> operands, long address) {
    EncodeException best = null;
    for (String name : RowTable.candidates(mnemonic)) {
      try {
        return encodeRow(name, mnemonic, operands, address);
      } catch (EncodeException e) {
        best = best == null || e.progress() >= best.progress() ? e : best;
      }
    }
    throw best != null ? best : new EncodeException(0, "unknown instruction " + mnemonic);
  }

  /** {@return the encoding of one row} */
  public static Encoded encodeRow(String name, String mnemonic, List<?> operands, long address) {
    RowSyntax syntax = RowTable.row(name);
    EncodeException best = null;
    for (int i = -1; i < syntax.aliases().size(); i++) {
      RowSyntax.Form form = i < 0 ? syntax.own() : syntax.aliases().get(i);
      for (List<Choice> choices : choices(form.mnemonic(), mnemonic)) {
        try {
          return encode(syntax, form, choices, operands, address);
        } catch (EncodeException e) {
          best = best == null || e.progress() >= best.progress() ? e : best;
        }
      }
    }
    throw best != null ? best : new EncodeException(0, name + " is not written " + mnemonic);
  }

  private static Encoded encode(
      RowSyntax syntax, RowSyntax.Form form, List<Choice> choices, List<?> operands, long address) {
    Solver solver = new Solver(syntax.row(), address);
    equalities(solver, syntax.row().constraint());
    equalities(solver, form.condition());
    for (Choice c : choices) {
      solver.demand(c.selector, c.value, 0, "the mnemonic contradicts the operands");
    }
    Operands in = new Operands(operands);
    for (Codec codec : form.operands()) {
      codec.encode(solver, in);
    }
    if (!in.atEnd()) {
      throw in.fail(
          "operand " + (in.index() + 1) + " (" + Operands.show(in.peek()) + ") is one too many");
    }
    int word = solver.finish(syntax, form.condition(), in.index());
    return new Encoded(word, solver.label(), solver.fixup());
  }

  /** Hands terms that fix a field to the solver. */
  private static void equalities(Solver solver, Expr condition) {
    if (condition == null) {
      return;
    }
    for (Expr term : condition.conjuncts()) {
      if (term instanceof Expr.Binary b && b.op().equals("==")) {
        if (b.right() instanceof Expr.Num n && !(b.left() instanceof Expr.Binary)) {
          solver.demand(b.left(), n.value(), 0, "operands contradict each other");
        } else if (b.left() instanceof Expr.Name name) {
          solver.equal(name, b.right());
        }
      }
    }
  }

  private record Choice(Expr selector, int value) {}

  /** {@return the ways in which the mnemonic's tables can spell the text} */
  private static List<List<Choice>> choices(List<Expr> parts, String text) {
    List<List<Choice>> found = new ArrayList<>();
    match(parts, 0, text, new ArrayList<>(), found);
    return found;
  }

  private static void match(
      List<Expr> parts, int at, String text, List<Choice> chosen, List<List<Choice>> found) {
    if (at == parts.size()) {
      if (text.isEmpty()) {
        found.add(List.copyOf(chosen));
      }
      return;
    }
    if (parts.get(at) instanceof Expr.Text t) {
      if (text.startsWith(t.text())) {
        match(parts, at + 1, text.substring(t.text().length()), chosen, found);
      }
      return;
    }
    Expr.Table table = (Expr.Table) parts.get(at);
    for (int i = 0; i < table.alternatives().size(); i++) {
      String alternative = table.alternatives().get(i);
      if (!alternative.equals("-") && text.startsWith(alternative)) {
        chosen.add(new Choice(table.selector(), i));
        match(parts, at + 1, text.substring(alternative.length()), chosen, found);
        chosen.removeLast();
      }
    }
  }
}
