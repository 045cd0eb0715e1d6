package elfuse.linux.profile;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Time by functions: a node is a function called from those above it. */
final class FlameTree {
  /** What it is called. */
  final String name;

  /** What holds it. */
  final String file;

  /** Nanoseconds in it and in everything that it called. */
  long nanos;

  /** Samples likewise. */
  long samples;

  private final TreeMap<String, FlameTree> children = new TreeMap<>();

  private FlameTree(String name, String file) {
    this.name = name;
    this.file = file;
  }

  /** {@return what it called, in order of names} */
  Iterable<FlameTree> children() {
    return children.values();
  }

  /**
   * {@return the tree of functions that samples make}
   *
   * @param samples the top of a {@link StackTree}
   * @param symbols what names their places
   */
  static FlameTree of(
      StackTree.Node samples,
      java.util.function.Function<SortedSet<Long>, Map<Long, Function>> symbols) {
    SortedSet<Long> places = new TreeSet<>();
    collect(samples, places);
    Map<Long, Function> names = symbols.apply(places);
    FlameTree all = new FlameTree("all", "");
    all.take(samples, names);
    all.sum();
    return all;
  }

  private static void collect(StackTree.Node node, SortedSet<Long> places) {
    node.children.forEach((key, child) -> {
      if (key instanceof Long place) {
        places.add(Place.withoutLink(place));
      }
      collect(child, places);
    });
  }

  /** Adds what samples have below a place that is this function. */
  private void take(StackTree.Node node, Map<Long, Function> names) {
    nanos += node.nanos;
    samples += node.samples;
    node.children.forEach((key, child) -> {
      switch (key) {
        case Long place when Place.isLink(place) ->
            takeLink(names.get(Place.withoutLink(place)), child, names);
        case Long place -> child(names.get(place)).take(child, names);
        default -> child(new Function(Names.decoded((String) key), "", false)).take(child, names);
      }
    });
  }

  /**
   * X30 leads to {@code link}. It is the caller of what was executed, unless that is the same
   * function, behind a call that it made; a function that has just been entered was called from
   * there for certain.
   */
  private void takeLink(Function link, StackTree.Node node, Map<Long, Function> names) {
    nanos += node.nanos; // where the tree had no room for more
    samples += node.samples;
    node.children.forEach((key, child) -> {
      Function executed = names.get(key);
      boolean calls = executed.begins() || !executed.isSameAs(link);
      (calls ? child(link) : this).child(executed).take(child, names);
    });
  }

  private FlameTree child(Function function) {
    return children.computeIfAbsent(
        function.name() + '\0' + function.file(),
        key -> new FlameTree(function.name(), function.file()));
  }

  private void sum() {
    for (FlameTree child : children.values()) {
      child.sum();
      nanos += child.nanos;
      samples += child.samples;
    }
  }
}
