package elfuse.linux.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From samples to the page. */
class FlameGraphTest {
  private static final int FILE = 1;

  private final StackTree tree = new StackTree(1000);
  private final Map<Long, Function> names = new HashMap<>();

  private long place(long offset, String function, boolean begins) {
    long place = Place.of(FILE, offset);
    names.put(place, new Function(function, "prog", begins));
    return place;
  }

  private FlameTree flames() {
    return FlameTree.of(tree.close(), places -> names);
  }

  private static String text(FlameTree node) {
    StringBuilder out = new StringBuilder(node.name).append(' ').append(node.nanos);
    String separator = " (";
    for (FlameTree child : node.children()) {
      out.append(separator).append(text(child));
      separator = ", ";
    }
    return out.append(separator.equals(", ") ? ")" : "").toString();
  }

  @Test
  void samplesOfOneFunctionAreOneAndTimesAddUp() {
    long main = place(0x100, "main", false);
    long f = place(0x200, "f", false);
    long later = place(0x204, "f", false);
    tree.add("sh", "sh", new long[] {f, main}, 2, 5);
    tree.add("sh", "sh", new long[] {later, main}, 2, 7);
    tree.add("sh", "worker", new long[] {main}, 1, 1);
    tree.add("sh", "sh", new long[0], 0, 2);
    assertThat(text(flames())).isEqualTo("all 15 (sh 15 (main 12 (f 12), worker 1 (main 1)))");
    assertThat(flames().samples).isEqualTo(3);
  }

  @Test
  void theLinkRegisterIsACallerUnlessItIsTheSameFunctionBehindACall() {
    long main = place(0x100, "main", false);
    long f = place(0x200, "f", true);
    long inside = place(0x210, "f", false);
    long call = place(0x20c, "f", false);
    long caller = place(0x300, "g", false);
    tree.add("p", "p", new long[] {inside, Place.asLink(call), main}, 3, 1);
    tree.add("p", "p", new long[] {inside, Place.asLink(caller), main}, 3, 10);
    tree.add("p", "p", new long[] {f, Place.asLink(call), main}, 3, 100); // f calls itself
    assertThat(text(flames())).isEqualTo("all 111 (p 111 (main 111 (f 101 (f 100), g 10 (f 10))))");
  }

  @Test
  void aTreeThatIsFullKeepsTheTime() {
    StackTree small = new StackTree(3);
    long main = place(0x100, "main", false);
    for (int i = 0; i < 100; i++) {
      small.add("p", "p", new long[] {place(0x1000 + 4 * i, "f" + i, false), main}, 2, 1);
    }
    assertThat(text(FlameTree.of(small.close(), places -> names)))
        .isEqualTo("all 100 (p 100 (main 100 (f0 1)))");
  }

  @Test
  void whatComesAfterTheEndDoesNotCount() {
    tree.close();
    tree.add("p", "p", new long[0], 0, 1);
    assertThat(text(flames())).isEqualTo("all 0");
  }

  @Test
  void hostileNamesAreOnlyTextAndThePageIsWellFormed() throws Exception {
    String evil = "</script><script>alert(1)</script><!--]]>&amp;\"'\\\u0000\u001b\u2028\ud800";
    names.put(Place.of(FILE, 4), new Function(evil, evil, false));
    tree.add("@DATA@</title>", "\u0007é", new long[] {Place.of(FILE, 4)}, 1, 1);
    String page = html("@DATA@ ]]> </title><b onload='x'> \u0000\ufffe\ud800 é");
    String data = page.replaceAll("(?s).*<script id=\"data\" type=\"application/json\">", "");
    data = data.substring(0, data.indexOf("</script>"));
    assertThat(data).startsWith("{\"names\":[").endsWith("]}");
    assertThat(data).doesNotContain("<", ">", "&", "'").matches("[ -~\n]*");
    assertThat(data).contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)");
    assertThat(page.split("<script")).hasSize(3);
    assertThat(page).doesNotContain("<b onload").doesNotContain("alert(1)<");
    assertThat(page).contains("<title>@DATA@ ]]&#62; &#60;/title&#62;");
    assertThat(page).doesNotContainPattern("https?://|src=|@import");
  }

  @Test
  void thePageIsTheSameWhateverTheOrderOfSamples() throws Exception {
    long main = place(0x100, "main", false);
    long f = place(0x200, "f", false);
    tree.add("a", "a", new long[] {f, main}, 2, 5);
    tree.add("b", "b", new long[] {main}, 1, 7);
    String first = html("x");
    StackTree other = new StackTree(1000);
    other.add("b", "b", new long[] {main}, 1, 7);
    other.add("a", "a", new long[] {f, main}, 2, 5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FlameGraph.write(FlameTree.of(other.close(), places -> names), "x", out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
  }

  private String html(String title) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FlameGraph.write(flames(), title, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
