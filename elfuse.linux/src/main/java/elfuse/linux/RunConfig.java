package elfuse.linux;

import java.util.List;
import java.util.Map;

/**
 * What to run, and as what.
 *
 * @param command the program's path and its arguments; not empty. Strings hold one char for each
 *     byte
 * @param environment the guest's whole environment, in the order in which it is handed over
 * @param sysroot the folder that is the guest's root, or null for the host's root
 * @param workdir the guest's working directory, or null for the host process's own
 * @param uid the user that the guest sees, or -1 for the host's
 * @param gid the group that the guest sees, or -1 for the host's
 * @param timeout seconds after which the guest is ended with status 124; 0 for no limit
 * @param strace whether every system call is printed to standard error
 * @param verbose whether what is unusual is told on standard error
 * @param aslr whether addresses are random
 * @param fastPaths whether hot calls are answered inside the guest
 * @param shimStatistics whether the shim counts what it answers; told on standard error at the end
 * @param hostSignals whether the host's process is the run's alone: signals that reach it are the
 *     guest's, and it stops and ends by the signals that the first guest process does
 * @param binds what of the host is mounted in the guest besides its root, in this order
 */
public record RunConfig(
    List<String> command,
    Map<String, String> environment,
    String sysroot,
    String workdir,
    long uid,
    long gid,
    int timeout,
    boolean strace,
    boolean verbose,
    boolean aslr,
    boolean fastPaths,
    boolean shimStatistics,
    boolean hostSignals,
    List<Bind> binds) {

  /**
   * A file or directory of the host that the guest sees at a place of its own.
   *
   * @param host its path on the host
   * @param guest an absolute path of the guest's
   * @param readOnly whether the guest may not change it
   */
  public record Bind(String host, String guest, boolean readOnly) {
    /** Checks that the guest's path is absolute. */
    public Bind {
      if (!guest.startsWith("/")) {
        throw new IllegalArgumentException("the guest's path is not absolute: " + guest);
      }
    }
  }

  /** Checks that there is a program. */
  public RunConfig {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("command is empty");
    }
    command = List.copyOf(command);
    binds = List.copyOf(binds);
  }
}
