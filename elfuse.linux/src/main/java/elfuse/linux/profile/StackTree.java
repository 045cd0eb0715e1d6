package elfuse.linux.profile;

import java.util.HashMap;
import java.util.Map;

/**
 * Stacks with the time that was spent in them, as a tree with the outermost frame at the top:
 * process, thread, then {@link Place}s. Its size is bounded; what finds no room counts for the
 * longest part of its stack that did. Thread-safe; its lock is a leaf.
 */
final class StackTree {
  private final int mostNodes;
  private final Node root = new Node();
  private int nodes;
  private boolean closed;

  /** A frame of some stacks; guarded by the tree. */
  static final class Node {
    /** Nanoseconds that were spent here and not deeper. */
    long nanos;

    /** Samples that were taken here. */
    long samples;

    /** What was called from here: by name on the first two levels, by place below. */
    final Map<Object, Node> children = new HashMap<>(2);
  }

  StackTree(int mostNodes) {
    this.mostNodes = mostNodes;
  }

  /**
   * Adds time.
   *
   * @param process the name of the process
   * @param thread the name of the thread; the process's own makes no level
   * @param places the frames, innermost first
   * @param count how many there are; 0 if nobody looked
   * @param nanos the time
   */
  synchronized void add(String process, String thread, long[] places, int count, long nanos) {
    if (closed) {
      return;
    }
    Node node = child(root, process);
    if (!thread.equals(process)) {
      node = child(node, thread);
    }
    for (int i = count - 1; i >= 0; i--) {
      Node next = child(node, places[i]);
      if (next == node) {
        break;
      }
      node = next;
    }
    node.nanos += nanos;
    node.samples += count == 0 ? 0 : 1;
  }

  private Node child(Node node, Object key) {
    Node child = node.children.get(key);
    if (child == null) {
      if (nodes >= mostNodes) {
        return node;
      }
      nodes++;
      child = new Node();
      node.children.put(key, child);
    }
    return child;
  }

  /** {@return the top, whose children are processes} Nothing is added from now on. */
  synchronized Node close() {
    closed = true;
    return root;
  }
}
