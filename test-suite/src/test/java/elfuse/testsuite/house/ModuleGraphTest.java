package elfuse.testsuite.house;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.testsuite.Checkout;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module graph and the package rules of docs/architecture.md. */
class ModuleGraphTest {
  private static final Map<String, Set<String>> GRAPH =
      Map.ofEntries(
          Map.entry("elfuse.abi", Set.of()),
          Map.entry("elfuse.asm", Set.of()),
          Map.entry("elfuse.hv", Set.of()),
          Map.entry("elfuse.cpu", Set.of("elfuse.hv", "elfuse.asm")),
          Map.entry("elfuse.elf", Set.of()),
          Map.entry("elfuse.mm", Set.of("elfuse.hv")),
          Map.entry("elfuse.host", Set.of("elfuse.abi")),
          Map.entry("elfuse.fd", Set.of("elfuse.host", "elfuse.abi")),
          Map.entry("elfuse.signal", Set.of("elfuse.abi")),
          Map.entry("elfuse.vdso", Set.of("elfuse.asm")),
          Map.entry("elfuse.shim", Set.of("elfuse.asm")),
          Map.entry(
              "elfuse.linux",
              Set.of(
                  "elfuse.abi",
                  "elfuse.asm",
                  "elfuse.hv",
                  "elfuse.elf",
                  "elfuse.mm",
                  "elfuse.host",
                  "elfuse.fd",
                  "elfuse.signal",
                  "elfuse.vdso",
                  "elfuse.shim")),
          Map.entry(
              "elfuse.cli",
              Set.of(
                  "elfuse.linux",
                  "elfuse.asm",
                  "elfuse.hv",
                  "elfuse.elf",
                  "elfuse.host",
                  "elfuse.vdso",
                  "elfuse.shim")));

  @Test
  void theModulesAreExactlyTheDocumentedOnes() {
    assertThat(Checkout.modules()).containsExactlyInAnyOrderElementsOf(GRAPH.keySet());
  }

  @Test
  void requiresFollowTheDocumentedGraphAndNothingButTheJdkIsAdded() {
    Map<String, Set<String>> found = new TreeMap<>();
    for (String name : Checkout.modules()) {
      Set<String> required = new TreeSet<>();
      for (ModuleDescriptor.Requires requires : descriptor(name).requires()) {
        if (requires.name().startsWith("java.") || requires.name().startsWith("jdk.")) {
          continue;
        }
        required.add(requires.name());
      }
      found.put(name, required);
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(GRAPH);
  }

  @ParameterizedTest
  @MethodSource("elfuse.testsuite.Checkout#modules")
  void aModuleExportsItsOwnPackageAndOpensNothing(String name) {
    ModuleDescriptor module = descriptor(name);
    assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
        .isSubsetOf(name.equals("elfuse.cli") ? List.of() : List.of(name));
    assertThat(module.opens()).isEmpty();
    assertThat(module.isOpen()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("elfuse.testsuite.Checkout#modules")
  void everyPackageOfAModuleLiesBelowItsName(String name) {
    assertThat(descriptor(name).packages())
        .allMatch(p -> p.equals(name) || p.startsWith(name + "."));
  }

  @ParameterizedTest
  @MethodSource("elfuse.testsuite.Checkout#modules")
  void aModuleSaysWhatItIsForWhatItPromisesAndWhatItDoesNotDo(String name) throws Exception {
    Path info =
        Checkout.root()
            .resolve(name)
            .resolve("src/main/java")
            .resolve(name.replace('.', '/'))
            .resolve("package-info.java");
    assertThat(Files.readString(info)).contains("Promises", "Not here");
  }

  @Test
  void noSourceNamesAPathOfTheMachineItWasWrittenOn() throws Exception {
    for (Path file : Checkout.files(Checkout.root(), ".java")) {
      assertThat(Files.readString(file)).as(file.toString()).doesNotContain("/wo" + "rk/main");
    }
  }

  private static ModuleDescriptor descriptor(String name) {
    Path classes = Checkout.root().resolve(name).resolve("target/classes");
    return ModuleFinder.of(classes).find(name).orElseThrow().descriptor();
  }
}
