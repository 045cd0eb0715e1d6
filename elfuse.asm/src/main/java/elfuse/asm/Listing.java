package elfuse.asm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what an assembler made as annotated text. */
final class Listing {
  private Listing() {}

  static String of(CodeBuffer code) {
    byte[] bytes = code.toByteArray();
    Map<Long, String> names = new HashMap<>();
    for (CodeBuffer.Mark mark : code.marks()) {
      if (mark.kind() == CodeBuffer.Mark.Kind.LABEL) {
        names.putIfAbsent(code.base() + mark.offset(), mark.text());
      }
    }
    Disassembler disassembler = Disassembler.of(names::get);
    StringBuilder out = new StringBuilder();
    List<CodeBuffer.Mark> marks = code.marks();
    boolean instructions = false;
    int next = 0;
    for (int at = 0; at < bytes.length || next < marks.size(); ) {
      while (next < marks.size() && marks.get(next).offset() <= at) {
        CodeBuffer.Mark mark = marks.get(next++);
        switch (mark.kind()) {
          case LABEL -> out.append(mark.text()).append(":\n");
          case COMMENT -> out.append("    // ").append(mark.text()).append('\n');
          case CODE -> instructions = true;
          case DATA -> instructions = false;
        }
      }
      if (at >= bytes.length) {
        break;
      }
      int end =
          next < marks.size() ? Math.min(marks.get(next).offset(), bytes.length) : bytes.length;
      hex(out, code.base() + at);
      if (instructions && at + 4 <= end) {
        int word = code.wordAt(at);
        out.append(pad(word)).append("  ");
        out.append(disassembler.disassemble(word, code.base() + at)).append('\n');
        at += 4;
      } else {
        int count = Math.min(8, end - at);
        out.append(".byte");
        for (int i = 0; i < count; i++) {
          out.append(i == 0 ? " 0x" : ", 0x").append(Integer.toHexString(bytes[at + i] & 0xff));
        }
        out.append('\n');
        at += count;
      }
    }
    return out.toString();
  }

  private static void hex(StringBuilder out, long address) {
    String digits = Long.toHexString(address);
    out.append("  ").append(" ".repeat(Math.max(0, 8 - digits.length()))).append(digits);
    out.append(":  ");
  }

  private static String pad(int word) {
    String digits = Integer.toHexString(word);
    return "0".repeat(8 - digits.length()) + digits;
  }
}
