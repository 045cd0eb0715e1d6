package elfuse.asm.text;

import elfuse.asm.table.Expr;
import elfuse.asm.table.RowFields;
import java.util.function.LongFunction;

/** What codecs print into: the fields of a word, and the text so far. */
final class Print {
  final RowFields fields;
  final long address;
  final StringBuilder out;
  private final LongFunction<String> symbols;

  Print(RowFields fields, long address, StringBuilder out, LongFunction<String> symbols) {
    this.fields = fields;
    this.address = address;
    this.out = out;
    this.symbols = symbols;
  }

  int value(Expr expr) {
    return expr.eval(fields);
  }

  int width(Expr expr) {
    return expr.width(fields);
  }

  void hex(long value) {
    out.append("#0x").append(Long.toHexString(value));
  }

  void decimal(long value) {
    out.append('#').append(value);
  }

  /** Prints the address of a branch or of data. */
  void target(long target) {
    String name = symbols == null ? null : symbols.apply(target);
    if (name != null) {
      out.append(name);
    } else {
      out.append("0x").append(Long.toHexString(target));
    }
  }
}
