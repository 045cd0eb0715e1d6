package elfuse.cli;

import elfuse.linux.RunConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The options of a run: everything before the program's own arguments.
 *
 * <p>Own parser, because start-up time is a feature here: it costs nothing measurable, where a
 * library for it costs a third of a second of CPU.
 */
final class RunOptions {
  /** One row for each option, in the order of the help text. */
  private enum Option {
    SYSROOT("--sysroot", "DIR", "the guest's root directory is DIR; nothing outside is reached"),
    BIND("--bind", "HOST[:GUEST[:ro]]", "the guest sees HOST as GUEST, with ro unchangeable"),
    ENV("--env", "KEY[=VALUE]", "set a variable, or take it over from this environment"),
    CLEAR_ENV("--clear-env", null, "start with an empty environment"),
    WORKDIR("--workdir", "DIR", "the guest's working directory"),
    USER("--user", "UID[:GID]", "the identity that the guest sees"),
    FAKEROOT("--fakeroot", null, "the guest sees itself as root"),
    TIMEOUT("--timeout", "SECONDS", "end the guest after so long, with status 124"),
    BACKEND("--backend", "NAME", "auto, soft, …: see 'elfuse backends'"),
    STRACE("--strace", null, "print every system call to standard error"),
    VERBOSE("--verbose", null, "say on standard error what is going on"),
    PROFILE("--profile", "FILE", "write a flame graph of the guest's functions to FILE (HTML)"),
    NO_ASLR("--no-aslr", null, "the same addresses at every run"),
    NO_FASTPATH("--no-fastpath", null, "every system call goes to the host, for comparison"),
    NO_JIT("--no-jit", null, "interpret every instruction, for comparison"),
    NO_PROFILE("--no-profile", null, "know nothing of earlier runs, and remember nothing of this"),
    JIT_THRESHOLD("--jit-threshold", "N", "samples of a loop until it is translated; 0 at once");

    final String name;
    final String argument;
    final String help;

    Option(String name, String argument, String help) {
      this.name = name;
      this.argument = argument;
      this.help = help;
    }

    static Option of(String name) {
      for (Option option : values()) {
        if (option.name.equals(name)) {
          return option;
        }
      }
      return name.equals("-v") ? VERBOSE : name.equals("-t") ? TIMEOUT : null;
    }
  }

  String sysroot;

  /** Where the flame graph goes, one char per byte, or null. */
  String profile;

  String workdir;
  boolean fakeroot;
  boolean strace;
  boolean verbose;
  boolean aslr = true;
  boolean fastPaths = true;

  /** Whether what is hot in the program is remembered for its next run. */
  boolean remembers = true;

  String backend = "auto";

  /** What the engine is told, by the names of its options. */
  final Map<String, String> engine = new TreeMap<>();

  /** What of the host the guest sees besides its root, in the order given. */
  final List<RunConfig.Bind> binds = new ArrayList<>();

  /** Seconds; 0 means no limit. */
  int timeout;

  /** The guest's user and group, or -1 for the host's own. */
  long uid = -1;

  long gid = -1;

  /** The guest's whole environment, sorted as it is handed over. */
  Map<String, String> environment;

  /** The program and its arguments. */
  List<String> command;

  private RunOptions() {}

  static RunOptions parse(String[] args, Map<String, String> hostEnvironment)
      throws UsageException {
    RunOptions options = new RunOptions();
    List<String> variables = new ArrayList<>();
    boolean clear = false;
    int next = 0;
    while (next < args.length && args[next].startsWith("-") && args[next].length() > 1) {
      String word = args[next++];
      if (word.equals("--")) {
        break;
      }
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      Option option = Option.of(name);
      if (option == null) {
        throw new UsageException("unknown option '" + name + "'; see elfuse --help");
      }
      String value = equals < 0 ? null : word.substring(equals + 1);
      if (option.argument == null && value != null) {
        throw new UsageException(name + " takes no value");
      }
      if (option.argument != null && value == null) {
        if (next == args.length) {
          throw new UsageException(name + " needs " + option.argument);
        }
        value = args[next++];
      }
      switch (option) {
        case SYSROOT -> options.sysroot = nonEmpty(name, value);
        case BIND -> options.binds.add(bind(value));
        case ENV -> variables.add(variable(value));
        case CLEAR_ENV -> clear = true;
        case WORKDIR -> options.workdir = nonEmpty(name, value);
        case USER -> options.user(value);
        case FAKEROOT -> options.fakeroot = true;
        case TIMEOUT -> options.timeout = (int) number(name, value, 0, Integer.MAX_VALUE / 1000);
        case BACKEND -> options.backend = nonEmpty(name, value);
        case STRACE -> options.strace = true;
        case VERBOSE -> options.verbose = true;
        case PROFILE -> options.profile = nonEmpty(name, value);
        case NO_ASLR -> options.aslr = false;
        case NO_FASTPATH -> options.fastPaths = false;
        case NO_PROFILE -> options.remembers = false;
        case NO_JIT -> options.engine.put("jit", "off");
        case JIT_THRESHOLD -> options.engine.put("jit-threshold", "" + number(name, value, 0, 100));
      }
    }
    if (next == args.length) {
      throw new UsageException("no program named; see elfuse --help");
    }
    if (options.fakeroot) {
      if (options.uid > 0 || options.gid > 0) {
        throw new UsageException("--fakeroot contradicts --user with a number other than 0");
      }
      options.uid = 0;
      options.gid = 0;
    }
    options.command = List.of(args).subList(next, args.length);
    options.environment = new TreeMap<>();
    if (!clear) {
      options.environment.putAll(hostEnvironment);
    }
    for (String variable : variables) {
      int equals = variable.indexOf('=');
      if (equals >= 0) {
        options.environment.put(variable.substring(0, equals), variable.substring(equals + 1));
      } else if (hostEnvironment.containsKey(variable)) {
        options.environment.put(variable, hostEnvironment.get(variable));
      }
    }
    return options;
  }

  static String help() {
    StringBuilder text = new StringBuilder();
    for (Option option : Option.values()) {
      StringBuilder line = new StringBuilder("  ").append(option.name);
      if (option.argument != null) {
        line.append(' ').append(option.argument);
      }
      while (line.length() < 24) {
        line.append(' ');
      }
      text.append(line).append(' ').append(option.help).append('\n');
    }
    return text.toString();
  }

  private void user(String value) throws UsageException {
    int colon = value.indexOf(':');
    uid = number("--user", colon < 0 ? value : value.substring(0, colon), 0, 0xffff_fffeL);
    gid = colon < 0 ? uid : number("--user", value.substring(colon + 1), 0, 0xffff_fffeL);
  }

  private static String variable(String text) throws UsageException {
    if (text.isEmpty() || text.startsWith("=")) {
      throw new UsageException("--env needs a name, not '" + text + "'");
    }
    return text;
  }

  private static RunConfig.Bind bind(String text) throws UsageException {
    String[] parts = text.split(":", -1);
    String guest = parts.length > 1 ? parts[1] : parts[0];
    if (parts[0].isEmpty() || parts.length > 3) {
      throw new UsageException("--bind needs HOST[:GUEST[:ro]], not '" + text + "'");
    }
    if (!guest.startsWith("/")) {
      throw new UsageException(
          "--bind " + text + ": the guest's path '" + guest + "' does not begin with /");
    }
    String mode = parts.length == 3 ? parts[2] : "rw";
    if (!mode.equals("ro") && !mode.equals("rw")) {
      throw new UsageException("--bind " + text + ": the mode is ro or rw, not '" + mode + "'");
    }
    return new RunConfig.Bind(parts[0], guest, mode.equals("ro"));
  }

  private static String nonEmpty(String name, String value) throws UsageException {
    if (value.isEmpty()) {
      throw new UsageException(name + " needs a value that is not empty");
    }
    return value;
  }

  static long number(String name, String text, long least, long most) throws UsageException {
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most && Character.isDigit(text.charAt(0))) {
        return value;
      }
    } catch (NumberFormatException notANumber) {
      // the message below says it
    }
    throw new UsageException(
        name + " needs a number from " + least + " to " + most + ", not '" + text + "'");
  }
}
