package elfuse.asm.gen;

import elfuse.asm.table.Row;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the decision tree: nested switches on contiguous bits, in methods of a few dozen rows each
 * so that HotSpot compiles them (its limit is 8,000 bytes of bytecode).
 */
final class DecoderWriter {
  private static final int ROWS_IN_A_METHOD = 24;

  private final StringBuilder methods = new StringBuilder();
  private int methodCount;

  private DecoderWriter() {}

  static Map<String, String> write(List<Row> rows) {
    DecoderWriter writer = new DecoderWriter();
    StringBuilder body = new StringBuilder();
    writer.node(rows, -1, 2, body, "");
    String source =
        EnumWriter.NOTICE
            + """
            package elfuse.asm.decode;

            import elfuse.asm.Opcode;
            import elfuse.asm.table.Predicates;

            /** The decision tree behind {@link elfuse.asm.Decoder}. */
            public final class DecodeTree {
              private DecodeTree() {}

              /** {@return the instruction that the word encodes, or null} */
              public static Opcode decode(int w) {
            """
            + body
            + "  }\n"
            + writer.methods
            + "}\n";
    Map<String, String> files = new LinkedHashMap<>();
    files.put("elfuse/asm/decode/DecodeTree.java", source);
    return files;
  }

  private record Chunk(int lsb, int width) {
    int mask() {
      return (1 << width) - 1 << lsb;
    }

    String read() {
      if (lsb + width == 32) {
        return "w >>> " + lsb;
      }
      String mask = "0x" + Integer.toHexString((1 << width) - 1);
      return lsb == 0 ? "w & " + mask : "w >>> " + lsb + " & " + mask;
    }
  }

  /**
   * Writes statements that return the answer for the rows, given that bits outside remaining are
   * known.
   */
  private void node(List<Row> rows, int remaining, int indent, StringBuilder out, String path) {
    String pad = "  ".repeat(indent);
    Chunk chunk = rows.size() == 1 ? null : choose(rows, remaining);
    if (chunk == null) {
      leaf(rows, remaining, pad, out);
      return;
    }
    Map<Integer, List<Row>> children = split(rows, chunk);
    out.append(pad).append("switch (").append(chunk.read()).append(") {\n");
    // Cases with the same rows and nothing left to tell them apart share a label.
    Map<List<Row>, List<Integer>> byRows = new LinkedHashMap<>();
    children.forEach(
        (value, list) -> byRows.computeIfAbsent(list, k -> new ArrayList<>()).add(value));
    for (Map.Entry<List<Row>, List<Integer>> entry : byRows.entrySet()) {
      List<String> labels = new ArrayList<>();
      entry.getValue().forEach(v -> labels.add("0x" + Integer.toHexString(v)));
      out.append(pad).append("  case ").append(String.join(", ", labels)).append(":\n");
      int rest = entry.getValue().size() == 1 ? remaining & ~chunk.mask() : remaining;
      if (rest == remaining && entry.getKey().size() > 1) {
        // Several values, several rows: look at other bits first.
        rest = remaining & ~chunk.mask();
        boolean fixed = entry.getKey().stream().anyMatch(r -> (r.mask() & chunk.mask()) != 0);
        if (fixed) {
          throw new IllegalStateException("rows split unevenly: " + entry.getKey());
        }
      }
      String childPath = path + "_" + chunk.lsb() + "_" + labels.getFirst().substring(2);
      child(entry.getKey(), rest, indent + 2, out, childPath);
    }
    out.append(pad).append("  default:\n").append(pad).append("    return null;\n");
    out.append(pad).append("}\n");
  }

  private void child(List<Row> rows, int remaining, int indent, StringBuilder out, String path) {
    if (rows.size() > ROWS_IN_A_METHOD || indent > 12 && rows.size() > 4) {
      String name = "node" + ++methodCount;
      StringBuilder body = new StringBuilder();
      node(rows, remaining, 2, body, path);
      methods
          .append("\n  // Bits so far, as _lsb_value:")
          .append(" ")
          .append(path)
          .append("\n  private static Opcode ")
          .append(name)
          .append("(int w) {\n")
          .append(body)
          .append("  }\n");
      out.append("  ".repeat(indent)).append("return ").append(name).append("(w);\n");
    } else {
      node(rows, remaining, indent, out, path);
    }
  }

  private static void leaf(List<Row> rows, int remaining, String pad, StringBuilder out) {
    List<Row> specificFirst = new ArrayList<>(rows);
    specificFirst.sort(
        (a, b) -> Integer.bitCount(b.mask() & remaining) - Integer.bitCount(a.mask() & remaining));
    for (Row row : specificFirst) {
      Set<String> conditions = new LinkedHashSet<>();
      int mask = row.mask() & remaining;
      if (mask != 0) {
        conditions.add(String.format("(w & 0x%08x) == 0x%08x", row.mask(), row.bits()));
      }
      JavaExpr java = new JavaExpr(row);
      if (row.constraint() != null) {
        row.constraint().conjuncts().forEach(e -> conditions.add(java.conjunct(e)));
      }
      Types.reservedConditions(row).forEach(e -> conditions.add(java.conjunct(e)));
      if (conditions.isEmpty()) {
        out.append(pad).append("return Opcode.").append(row.name()).append(";\n");
        return;
      }
      out.append(pad)
          .append("if (")
          .append(String.join("\n" + pad + "    && ", conditions))
          .append(") {\n")
          .append(pad)
          .append("  return Opcode.")
          .append(row.name())
          .append(";\n")
          .append(pad)
          .append("}\n");
    }
    out.append(pad).append("return null;\n");
  }

  private static Map<Integer, List<Row>> split(List<Row> rows, Chunk chunk) {
    Map<Integer, List<Row>> children = new TreeMap<>();
    for (int value = 0; value < 1 << chunk.width(); value++) {
      for (Row row : rows) {
        int fixed = row.mask() & chunk.mask();
        if ((row.bits() & fixed) == (value << chunk.lsb() & fixed)) {
          children.computeIfAbsent(value, k -> new ArrayList<>()).add(row);
        }
      }
    }
    return children;
  }

  /** {@return the bits to look at next, or null when none tells the rows apart} */
  private static Chunk choose(List<Row> rows, int remaining) {
    int common = remaining;
    for (Row row : rows) {
      common &= row.mask();
    }
    Chunk best = null;
    int bestScore = 1;
    for (int width = 1; width <= 6; width++) {
      for (int lsb = 0; lsb + width <= 32; lsb++) {
        Chunk chunk = new Chunk(lsb, width);
        if ((common & chunk.mask()) != chunk.mask()) {
          continue;
        }
        int score = split(rows, chunk).size();
        if (score > bestScore) {
          best = chunk;
          bestScore = score;
        }
      }
    }
    return best != null ? best : chooseBit(rows, remaining);
  }

  /** No bit is fixed in all rows: takes the one that leaves the smaller halves, if any gains. */
  private static Chunk chooseBit(List<Row> rows, int remaining) {
    Chunk best = null;
    int bestSize = rows.size();
    for (int lsb = 31; lsb >= 0; lsb--) {
      Chunk chunk = new Chunk(lsb, 1);
      if ((remaining & chunk.mask()) == 0) {
        continue;
      }
      Map<Integer, List<Row>> halves = split(rows, chunk);
      int size = 0;
      for (List<Row> half : halves.values()) {
        size = Math.max(size, half.size());
      }
      if (halves.size() == 2 && size < bestSize) {
        best = chunk;
        bestSize = size;
      }
    }
    return best;
  }
}
