package elfuse.asm.gen;

import elfuse.asm.table.Expr;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a syntax of the table the way manuals do, for documentation. */
final class Readable {
  private Readable() {}

  /** {@return mnemonic with its variants in braces, and the operands} */
  static String of(Syntax syntax) {
    StringBuilder mnemonic = new StringBuilder();
    for (Expr part : syntax.mnemonic()) {
      if (part instanceof Expr.Table t) {
        List<String> written =
            t.alternatives().stream().filter(a -> !a.isEmpty() && !a.equals("-")).toList();
        boolean optional = t.alternatives().contains("");
        mnemonic.append(optional ? "[" : "(").append(String.join("|", written));
        mnemonic.append(optional ? "]" : ")");
      } else {
        mnemonic.append(((Expr.Text) part).text());
      }
    }
    return of(mnemonic.toString(), syntax);
  }

  /** {@return the operands behind a mnemonic} */
  static String of(String mnemonic, Syntax syntax) {
    List<String> operands = new ArrayList<>();
    for (Syntax.Operand operand : syntax.operands()) {
      operands.add(operand(operand));
    }
    return mnemonic + (operands.isEmpty() ? "" : " " + String.join(", ", operands));
  }

  private static String operand(Syntax.Operand operand) {
    List<Expr> a = operand.args();
    String field = a.isEmpty() ? "" : name(a.getFirst());
    String register = field.startsWith("R") ? field.substring(1) : field;
    return switch (operand.codec()) {
      case "X", "W", "B", "H", "S", "D", "Q", "R", "F" -> operand.codec() + register;
      case "Rbit" -> "R" + register;
      case "Xsp", "Wsp", "Rsp" -> operand.codec().charAt(0) + register + "|SP";
      case "OptX", "OptX30" -> "[X" + register + "]";
      case "Pair" -> "R" + register + ", R" + register + "+1";
      case "ExtReg" -> "R" + register + ", extend #amount";
      case "V" -> "V" + register + "." + type(a.get(1));
      case "E" -> "V" + register + "." + type(a.get(1)) + "[index]";
      case "Eimm5", "Eimm4" -> "V" + register + ".T[index]";
      case "Eby" -> "Vm." + type(a.get(4)) + "[index]";
      case "L" -> "list of " + count(a.get(1)) + " V" + register + "." + type(a.get(2));
      case "Lelem" ->
          "list of " + count(a.get(1)) + " V" + register + "." + type(a.get(2)) + "[index]";
      case "Shift", "ShiftNoRor" -> "shift #amount";
      case "Bfiz", "Bfx" -> "#lsb, #width";
      case "Lsl" -> "lsl #shift";
      case "Msl" -> "msl #shift";
      case "Shr", "Shl", "LslImm" -> "#shift";
      case "Fbits" -> "#fbits";
      case "Bit" -> "#bit";
      case "Cond", "InvCond" -> "cond";
      case "Nzcv" -> "#nzcv";
      case "Text" -> ((Expr.Text) a.getFirst()).text();
      case "Rel", "Adr", "Adrp" -> "target";
      case "Mem" -> "[Xn|SP]";
      case "MemU", "MemS" -> "[Xn|SP, #offset]";
      case "MemPre" -> "[Xn|SP, #offset]!";
      case "MemPost", "MemPostNum" -> "[Xn|SP], #offset";
      case "MemPostReg" -> "[Xn|SP], Xm";
      case "MemReg" -> "[Xn|SP, Rm, extend #amount]";
      case "Cn" -> "C" + field.substring(1).toLowerCase(Locale.ROOT);
      case "Barrier", "OptIsb" -> "barrier";
      case "Pstate" -> "field";
      case "Prfop" -> "operation";
      case "Sysreg" -> "register";
      case "AtOp", "DcOp", "IcOp", "IcAllOp", "TlbiOp", "TlbiAllOp" -> "operation";
      default -> "#imm";
    };
  }

  private static String name(Expr e) {
    String[] first = {""};
    e.forEachField(n -> first[0] = first[0].isEmpty() ? n : first[0]);
    return first[0];
  }

  private static String count(Expr e) {
    return e instanceof Expr.Num n ? "" + n.value() : "n";
  }

  private static String type(Expr e) {
    return Types.selector(e) == null ? ((Expr.Name) e).name() : "T";
  }
}
