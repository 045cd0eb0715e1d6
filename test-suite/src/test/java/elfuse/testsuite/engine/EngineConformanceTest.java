package elfuse.testsuite.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every case on every engine that runs everywhere; the table goes to target. */
@Execution(ExecutionMode.SAME_THREAD)
class EngineConformanceTest {
  private static final Map<String, Map<String, String>> RESULTS = new LinkedHashMap<>();

  @TestFactory
  Stream<DynamicContainer> everyCaseHoldsOn() {
    return Conformance.everywhere().stream()
        .map(engine ->
            DynamicContainer.dynamicContainer(
                engine, Cases.all().stream().map(example -> test(engine, example))));
  }

  private static DynamicTest test(String engine, Case example) {
    String name = example.group() + ": " + example.name();
    return DynamicTest.dynamicTest(
        name,
        () -> {
          Map<String, String> row = RESULTS.computeIfAbsent(name, n -> new LinkedHashMap<>());
          row.put(engine, "FAILED");
          try {
            Conformance.run(engine, example);
          } catch (AssertionError failure) {
            // one line of a report must be enough to know which case it was
            throw new AssertionError(
                engine + ": " + name + ": " + String.valueOf(failure.getMessage()).strip(),
                failure);
          }
          row.put(engine, "ok");
        });
  }

  @Test
  void thereAreManyCasesAndNoTwoHaveOneName() {
    List<Case> cases = Cases.all();
    Set<String> names = new HashSet<>();
    cases.forEach(c -> assertThat(names.add(c.group() + ": " + c.name())).as(c.name()).isTrue());
    assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
  }

  @AfterAll
  static void report() throws IOException {
    StringBuilder table = new StringBuilder("%-90s".formatted("case"));
    Conformance.everywhere().forEach(engine -> table.append(" %-10s".formatted(engine)));
    RESULTS.forEach((name, row) -> {
      table.append("\n%-90s".formatted(name));
      Conformance.everywhere()
          .forEach(engine -> table.append(" %-10s".formatted(row.getOrDefault(engine, "-"))));
    });
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("engine-conformance.txt"), table.append('\n'));
  }
}
