package elfuse.linux.calls;

import elfuse.abi.Errno;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import elfuse.mm.GuestFault;

/**
 * Prints system calls as they happen, from the kinds of arguments in their rows: {@code fd dirfd
 * int hex ptr path buf out openflags atflags mode prot mapflags signal clock whence fcntl ioctl
 * stat pipe}.
 */
public final class Strace {
  private static final int SHOWN = 32;

  private final StringBuilder line = new StringBuilder();
  private final String[] kinds;
  private final long[] values;
  private int printed;

  private Strace(String[] kinds, long... values) {
    this.kinds = kinds;
    this.values = values;
  }

  /** {@return the line of a call that is about to be answered} */
  public static Strace enter(
      Task t, Syscall call, long number, long a, long b, long c, long d, long e, long f) {
    String kinds = call == null ? "hex hex hex hex hex hex" : call.arguments();
    Strace trace = new Strace(kinds.isEmpty() ? new String[0] : kinds.split(" "), a, b, c, d, e, f);
    if (t.tid != t.process.pid || !t.process.isFirst()) {
      trace.line.append("[pid ").append(t.tid).append("] "); // as strace -f tells them apart
    }
    trace.line.append(call == null ? "syscall_" + number : call.name()).append('(');
    // what the call fills in is printed after it
    while (trace.printed < trace.kinds.length && !trace.kinds[trace.printed].equals("out")) {
      trace.argument(t, 0);
    }
    return trace;
  }

  /** Prints the line with the result. */
  public void leave(Task t, long result, boolean ended) {
    while (printed < kinds.length) {
      argument(t, result);
    }
    line.append(") = ");
    if (ended || result == Task.NO_RESULT) {
      line.append('?');
    } else if (result == -Errno.EINTR) {
      line.append("? ERESTARTSYS (To be restarted if SA_RESTART is set)");
    } else if (result == -Signals.RESTART_NO_HANDLER) {
      line.append("? ERESTARTNOHAND (To be restarted if no handler)");
    } else if (result == -Signals.NO_RESTART) {
      line.append("-1 EINTR (").append(Errno.message(Errno.EINTR)).append(')');
    } else if (result == -Signals.RESTART_ALWAYS) {
      line.append("? ERESTARTNOINTR (To be restarted)");
    } else if (result == -Signals.RESTART_BLOCK) {
      line.append("? ERESTART_RESTARTBLOCK (Interrupted by signal)");
    } else if (result < 0 && result > -4096) {
      line.append("-1 ").append(Errno.name((int) -result));
      line.append(" (").append(Errno.message((int) -result)).append(')');
    } else if (result >= 0x10000 || result < 0) {
      line.append("0x").append(Long.toHexString(result));
    } else {
      line.append(result);
    }
    t.say(line.append('\n').toString());
  }

  private void argument(Task t, long result) {
    if (printed > 0) {
      line.append(", ");
    }
    long v = values[printed];
    String kind = kinds[printed++];
    switch (kind) {
      case "fd" -> line.append((int) v);
      case "int" -> line.append(v);
      case "dirfd" -> line.append((int) v == -100 ? "AT_FDCWD" : Integer.toString((int) v));
      case "path" -> string(t, v, -1);
      case "buf" -> string(t, v, values[printed]);
      case "out" -> {
        if (result > 0) {
          string(t, v, result);
        } else {
          pointer(v);
        }
      }
      case "openflags" -> line.append(FlagText.open((int) v));
      case "atflags" -> line.append(FlagText.at((int) v));
      case "prot" -> line.append(FlagText.prot((int) v));
      case "mapflags" -> line.append(FlagText.map((int) v));
      case "mode" -> line.append('0').append(Long.toOctalString(v & 0xffff_ffffL));
      case "signal" -> line.append(FlagText.signal((int) v));
      case "clock" -> line.append(FlagText.clock((int) v));
      case "fcntl" -> line.append(FlagText.fcntl((int) v));
      case "ioctl" -> line.append(FlagText.ioctl((int) v));
      case "whence" ->
          line.append(v == 0 ? "SEEK_SET" : v == 1 ? "SEEK_CUR" : v == 2 ? "SEEK_END" : "" + v);
      case "ptr", "stat", "pipe" -> pointer(v);
      default -> line.append("0x").append(Long.toHexString(v));
    }
  }

  private void pointer(long v) {
    line.append(v == 0 ? "NULL" : "0x" + Long.toHexString(v));
  }

  private void string(Task t, long at, long length) {
    try {
      int wanted = length < 0 ? 4096 : (int) Math.min(length, SHOWN + 1L);
      String text =
          length < 0
              ? t.memory.readCString(at, wanted)
              : new String(
                  t.memory.copyIn(at, wanted), java.nio.charset.StandardCharsets.ISO_8859_1);
      boolean cut = length >= 0 && text.length() > SHOWN;
      line.append('"');
      for (int i = 0; i < (cut ? SHOWN : text.length()); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '\n' -> line.append("\\n");
          case '\t' -> line.append("\\t");
          case '\r' -> line.append("\\r");
          case '"' -> line.append("\\\"");
          case '\\' -> line.append("\\\\");
          default -> {
            if (c >= 0x20 && c < 0x7f) {
              line.append(c);
            } else {
              line.append('\\').append(Integer.toOctalString(c));
            }
          }
        }
      }
      line.append(cut ? "\"..." : "\"");
    } catch (GuestFault unreadable) {
      pointer(at);
    }
  }
}
