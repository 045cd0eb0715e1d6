package elfuse.linux.calls;

import elfuse.abi.Fcntl;
import elfuse.abi.Ioctl;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;

/** Flags by name, for {@code --strace}. */
final class FlagText {
  private FlagText() {}

  private static String join(String first, int value, int[] bits, String[] names) {
    StringBuilder out = new StringBuilder(first);
    int rest = value;
    for (int i = 0; i < bits.length; i++) {
      if ((rest & bits[i]) == bits[i]) {
        out.append(out.length() == 0 ? "" : "|").append(names[i]);
        rest &= ~bits[i];
      }
    }
    if (rest != 0) {
      out.append(out.length() == 0 ? "" : "|").append("0x").append(Integer.toHexString(rest));
    }
    return out.length() == 0 ? "0" : out.toString();
  }

  static String open(int flags) {
    String[] modes = {"O_RDONLY", "O_WRONLY", "O_RDWR", "O_ACCMODE"};
    return join(
        modes[flags & 3],
        flags & ~3,
        new int[] {
          0x404000, 0x101000, 0x40, 0x80, 0x100, 0x200, 0x400, 0x800, 0x1000, 0x4000, 0x8000,
          0x10000, 0x20000, 0x40000, 0x80000, 0x200000
        },
        new String[] {
          "O_TMPFILE",
          "O_SYNC",
          "O_CREAT",
          "O_EXCL",
          "O_NOCTTY",
          "O_TRUNC",
          "O_APPEND",
          "O_NONBLOCK",
          "O_DSYNC",
          "O_DIRECTORY",
          "O_NOFOLLOW",
          "O_DIRECT",
          "O_LARGEFILE",
          "O_NOATIME",
          "O_CLOEXEC",
          "O_PATH"
        });
  }

  static String at(int flags) {
    return join(
        "",
        flags,
        new int[] {0x100, 0x200, 0x400, 0x800, 0x1000},
        new String[] {
          "AT_SYMLINK_NOFOLLOW",
          "AT_REMOVEDIR",
          "AT_SYMLINK_FOLLOW",
          "AT_NO_AUTOMOUNT",
          "AT_EMPTY_PATH"
        });
  }

  static String prot(int prot) {
    return prot == 0
        ? "PROT_NONE"
        : join(
            "", prot, new int[] {1, 2, 4}, new String[] {"PROT_READ", "PROT_WRITE", "PROT_EXEC"});
  }

  static String map(int flags) {
    return join(
        "",
        flags,
        new int[] {1, 2, 0x10, 0x20, 0x100, 0x4000, 0x8000, 0x20000, 0x100000},
        new String[] {
          "MAP_SHARED",
          "MAP_PRIVATE",
          "MAP_FIXED",
          "MAP_ANONYMOUS",
          "MAP_GROWSDOWN",
          "MAP_NORESERVE",
          "MAP_POPULATE",
          "MAP_STACK",
          "MAP_FIXED_NOREPLACE"
        });
  }

  static String signal(int signal) {
    String[] names = {
      "0",
      "SIGHUP",
      "SIGINT",
      "SIGQUIT",
      "SIGILL",
      "SIGTRAP",
      "SIGABRT",
      "SIGBUS",
      "SIGFPE",
      "SIGKILL",
      "SIGUSR1",
      "SIGSEGV",
      "SIGUSR2",
      "SIGPIPE",
      "SIGALRM",
      "SIGTERM",
      "SIGSTKFLT",
      "SIGCHLD",
      "SIGCONT",
      "SIGSTOP",
      "SIGTSTP",
      "SIGTTIN",
      "SIGTTOU",
      "SIGURG",
      "SIGXCPU",
      "SIGXFSZ",
      "SIGVTALRM",
      "SIGPROF",
      "SIGWINCH",
      "SIGIO",
      "SIGPWR",
      "SIGSYS"
    };
    return signal >= 0 && signal < names.length ? names[signal] : "SIGRT_" + (signal - 32);
  }

  static String clock(int clock) {
    String[] names = {
      "CLOCK_REALTIME", "CLOCK_MONOTONIC", "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_THREAD_CPUTIME_ID",
      "CLOCK_MONOTONIC_RAW", "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_BOOTTIME"
    };
    return clock >= 0 && clock < names.length ? names[clock] : Integer.toString(clock);
  }

  /** The commands of fcntl and the requests of ioctl by value, from the constants themselves. */
  private static final class Names {
    static final Map<Integer, String> FCNTL = of(Fcntl.class, "F_(?!SEAL_|RDLCK|WRLCK|UNLCK).*");
    static final Map<Integer, String> IOCTL = of(Ioctl.class, "[TF]\\w+");

    private static Map<Integer, String> of(Class<?> type, String pattern) {
      Map<Integer, String> names = new HashMap<>();
      for (Field field : type.getFields()) {
        if (field.getName().matches(pattern)) {
          try {
            names.putIfAbsent(field.getInt(null), field.getName());
          } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
          }
        }
      }
      return names;
    }
  }

  static String fcntl(int command) {
    return Names.FCNTL.getOrDefault(command, Integer.toString(command));
  }

  static String ioctl(int request) {
    return Names.IOCTL.getOrDefault(request, "0x" + Integer.toHexString(request));
  }
}
