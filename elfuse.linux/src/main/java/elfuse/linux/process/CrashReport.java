package elfuse.linux.process;

import elfuse.abi.Signals;
import elfuse.asm.Disassembler;
import elfuse.elf.Symbol;
import elfuse.mm.GuestFault;
import elfuse.shim.TrapFrame;
import elfuse.signal.SignalInfo;

/** What is told when a fault ends the guest: where, with what registers, in which memory. */
final class CrashReport {
  private CrashReport() {}

  static String of(Task task, SignalInfo info) {
    TrapFrame f = task.frame;
    StringBuilder out = new StringBuilder("elfuse: ");
    out.append(task.process.image.executable).append(": killed by signal ").append(info.signal());
    out.append(" (").append(name(info.signal())).append("), code ").append(info.code());
    out.append(", address ").append(hex(info.address())).append('\n');
    long pc = f.get(TrapFrame.PC);
    out.append("  pc   ").append(hex(pc)).append(symbol(task, pc)).append('\n');
    try {
      int word = task.memory.getInt(pc);
      out.append("       ").append(Disassembler.of().disassemble(word, pc)).append('\n');
    } catch (GuestFault unreadable) {
      out.append("       (cannot be read)\n");
    }
    out.append("  sp   ").append(hex(f.get(TrapFrame.SP))).append("  pstate ");
    out.append(hex(f.get(TrapFrame.PSTATE))).append("  esr ").append(hex(f.get(TrapFrame.ESR)));
    out.append(" (").append(syndrome(f.get(TrapFrame.ESR))).append(")\n");
    for (int n = 0; n <= 30; n++) {
      out.append(n < 10 ? "  x" : "  x")
          .append(n)
          .append(n < 10 ? "   " : "  ")
          .append(hex(f.x(n)));
      if (n % 4 == 3 || n == 30) {
        out.append('\n');
      }
    }
    out.append("  lr is").append(symbol(task, f.x(30))).append('\n');
    out.append("maps:\n").append(task.process.image.space.maps());
    return out.toString();
  }

  private static String symbol(Task task, long address) {
    if (task.process.image.symbols == null) {
      return "";
    }
    Symbol symbol = task.process.image.symbols.at(address - task.process.image.loadBias);
    if (symbol == null) {
      return " (no symbol)";
    }
    long offset = address - task.process.image.loadBias - symbol.value();
    return " in " + symbol.name() + "+0x" + Long.toHexString(offset);
  }

  private static String name(int signal) {
    return switch (signal) {
      case Signals.SIGILL -> "SIGILL";
      case Signals.SIGTRAP -> "SIGTRAP";
      case Signals.SIGBUS -> "SIGBUS";
      case Signals.SIGFPE -> "SIGFPE";
      case Signals.SIGSEGV -> "SIGSEGV";
      default -> "signal";
    };
  }

  private static String syndrome(long esr) {
    return switch ((int) (esr >>> 26) & 63) {
      case 0x00 -> "undefined instruction";
      case 0x15 -> "system call";
      case 0x18 -> "system register";
      case 0x20 -> "instruction abort";
      case 0x22 -> "misaligned pc";
      case 0x24 -> (esr >>> 6 & 1) != 0 ? "data abort, write" : "data abort, read";
      case 0x26 -> "misaligned sp";
      case 0x3c -> "breakpoint instruction";
      default -> "exception class 0x" + Long.toHexString(esr >>> 26 & 63);
    };
  }

  private static String hex(long value) {
    String digits = Long.toHexString(value);
    return "0".repeat(16 - digits.length()) + digits;
  }
}
