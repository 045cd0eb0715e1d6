package elfuse.cli;

import elfuse.linux.Coverage;

/** {@code elfuse syscalls}: the coverage table, from the rows that answer the calls. */
final class SyscallsCommand {
  private SyscallsCommand() {}

  static String text(String[] args) throws UsageException {
    if (args.length > 1) {
      throw new UsageException("usage: elfuse syscalls [--format=md|json]");
    }
    return switch (args.length == 0 ? "--format=md" : args[0]) {
      case "--format=md" -> Coverage.markdown();
      case "--format=json" -> Coverage.json();
      default -> throw new UsageException("unknown option '" + args[0] + "'; --format=md|json");
    };
  }
}
