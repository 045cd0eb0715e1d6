package elfuse.linux.procfs;

import elfuse.linux.process.Process;
import elfuse.linux.vfs.Node;

/** Which processes directories of {@code /proc} stand for. */
public final class ProcessNodes {
  private ProcessNodes() {}

  /**
   * {@return the process whose directory in {@code /proc} a node is, or null}
   *
   * @param node a node, or null
   */
  public static Process process(Node node) {
    return node instanceof ProcessDirectory directory && node.parent() instanceof ProcRoot
        ? directory.subject.process()
        : null;
  }
}
