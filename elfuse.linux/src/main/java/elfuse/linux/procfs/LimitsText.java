package elfuse.linux.procfs;

import elfuse.linux.process.Limits;

/** {@code /proc/PID/limits} (fs/proc/base.c, proc_pid_limits). */
final class LimitsText {
  private static final String[][] NAMES = {
    {"Max cpu time", "seconds"},
    {"Max file size", "bytes"},
    {"Max data size", "bytes"},
    {"Max stack size", "bytes"},
    {"Max core file size", "bytes"},
    {"Max resident set", "bytes"},
    {"Max processes", "processes"},
    {"Max open files", "files"},
    {"Max locked memory", "bytes"},
    {"Max address space", "bytes"},
    {"Max file locks", "locks"},
    {"Max pending signals", "signals"},
    {"Max msgqueue size", "bytes"},
    {"Max nice priority", null},
    {"Max realtime priority", null},
    {"Max realtime timeout", "us"},
  };

  private LimitsText() {}

  static String of(Limits limits) {
    StringBuilder text = new StringBuilder();
    line(text, "Limit", "Soft Limit", "Hard Limit", "Units");
    for (int i = 0; i < NAMES.length; i++) {
      line(text, NAMES[i][0], value(limits.soft(i)), value(limits.hard(i)), NAMES[i][1]);
    }
    return text.toString();
  }

  private static String value(long limit) {
    return limit == -1 ? "unlimited" : Long.toUnsignedString(limit);
  }

  private static void line(StringBuilder text, String name, String soft, String hard, String unit) {
    int start = text.length();
    pad(text.append(name), start + 26);
    pad(text.append(soft), start + 47);
    pad(text.append(hard), start + 68);
    text.append(unit == null ? "" : unit);
    pad(text, unit == null ? 0 : start + 78);
    text.append('\n');
  }

  private static void pad(StringBuilder text, int column) {
    while (text.length() < column) {
      text.append(' ');
    }
  }
}
