package elfuse.linux.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes a flame graph as one file that needs nothing else: {@code flamegraph.html} with the data
 * in it as JSON. It is well-formed XML as well, and names of guests are in it only as strings of
 * JSON, which its script shows as text.
 */
final class FlameGraph {
  private FlameGraph() {}

  static void write(FlameTree tree, String title, OutputStream out) throws IOException {
    String page;
    try (InputStream template = FlameGraph.class.getResourceAsStream("flamegraph.html")) {
      page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
    }
    // taken apart before anything is put in: nothing is looked for in what others wrote
    String[] parts = page.split("@DATA@", 2);
    String safe = Names.html(title);
    out.write(parts[0].replace("@TITLE@", safe).getBytes(StandardCharsets.UTF_8));
    out.write(data(tree).getBytes(StandardCharsets.US_ASCII));
    out.write(parts[1].getBytes(StandardCharsets.UTF_8));
  }

  /** {@return names, and nodes in pre-order: depth, index of the name, nanoseconds, samples} */
  private static String data(FlameTree tree) {
    Map<String, Integer> indices = new HashMap<>();
    StringBuilder names = new StringBuilder();
    StringBuilder nodes = new StringBuilder();
    append(tree, 0, indices, names, nodes);
    return "{\"names\":[" + names + "],\n\"nodes\":[" + nodes + "]}";
  }

  private static void append(
      FlameTree node,
      int depth,
      Map<String, Integer> indices,
      StringBuilder names,
      StringBuilder nodes) {
    Integer index = indices.get(node.name + '\0' + node.file);
    if (index == null) {
      index = indices.size();
      indices.put(node.name + '\0' + node.file, index);
      names.append(index == 0 ? "[" : ",\n[");
      Names.json(names, node.name);
      names.append(',');
      Names.json(names, node.file);
      names.append(']');
    }
    nodes.append(depth == 0 ? "" : ",\n").append(depth).append(',').append(index);
    nodes.append(',').append(node.nanos).append(',').append(node.samples);
    for (FlameTree child : node.children()) {
      append(child, depth + 1, indices, names, nodes);
    }
  }
}
