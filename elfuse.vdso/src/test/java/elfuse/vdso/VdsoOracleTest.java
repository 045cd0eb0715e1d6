package elfuse.vdso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readelf makes of the image. It warns about everything that is not as it must be. */
class VdsoOracleTest {
  static final List<String> FUNCTIONS =
      List.of(
          "__kernel_rt_sigreturn",
          "__kernel_clock_gettime",
          "__kernel_clock_getres",
          "__kernel_gettimeofday",
          "__kernel_getcpu");

  @TempDir Path folder;

  @Test
  void everythingIsReadWithoutWarning() throws Exception {
    String text = readelf("--all");
    assertThat(text).doesNotContainIgnoringCase("warning").doesNotContainIgnoringCase("error");
    assertThat(text).contains("DYN (Shared object file)", "AArch64", "[linux-vdso.so.1]");
  }

  @Test
  void sectionsHaveTheTypesOfTheirNames() throws Exception {
    String text = readelf("--sections");
    List<String> sections =
        List.of(
            ".hash HASH",
            ".dynsym DYNSYM",
            ".dynstr STRTAB",
            ".gnu.version VERSYM",
            ".gnu.version_d VERDEF",
            ".note.ABI-tag NOTE",
            ".text PROGBITS",
            ".dynamic DYNAMIC",
            ".shstrtab STRTAB");
    for (String section : sections) {
      assertThat(text).contains(" " + section + " ");
    }
  }

  @Test
  void everyFunctionHasTheVersionThatGlibcLooksUp() throws Exception {
    String text = readelf("--dyn-syms");
    for (String name : FUNCTIONS) {
      assertThat(text.lines().filter(line -> line.contains(" " + name + "@")))
          .singleElement()
          .asString()
          .contains(" FUNC GLOBAL DEFAULT ")
          .endsWith(" " + name + "@@LINUX_2.6.39");
    }
    String versions = readelf("--version-info");
    assertThat(versions).contains("Flags: BASE Index: 1 Cnt: 1 Name: linux-vdso.so.1");
    assertThat(versions).contains("Index: 2 Cnt: 1 Name: LINUX_2.6.39");
  }

  @Test
  void theNoteTellsTheAbi() throws Exception {
    assertThat(readelf("--notes"))
        .contains("NT_GNU_ABI_TAG (ABI version tag)", "OS: Linux, ABI: 2.6.39");
  }

  @Test
  void goFindsTheVersionDefinitions() throws Exception {
    // its runtime follows DT_VERDEF without asking whether there is one
    assertThat(readelf("--dynamic")).contains("(VERDEF)", "(VERDEFNUM) 2", "(VERSYM)", "(HASH)");
  }

  @Test
  void oneSegmentIsLoadedAndNoneIsWritable() throws Exception {
    String text = readelf("--segments");
    assertThat(text.lines().filter(line -> line.startsWith(" LOAD "))).hasSize(1);
    assertThat(text).contains(" R E ", " DYNAMIC ", " NOTE ").doesNotContain(" RW ");
    assertThat(text).containsPattern("02 \\.note\\.ABI-tag");
  }

  /** {@return what it says, each run of blanks as one} */
  private String readelf(String option) throws IOException, InterruptedException {
    Path tool = tool();
    assumeTrue(tool != null, "no readelf here (Debian: binutils-aarch64-linux-gnu)");
    Path image = folder.resolve("vdso.so");
    Files.write(image, VdsoImage.build().bytes());
    Process process =
        new ProcessBuilder(tool.toString(), "--wide", option, image.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(text).isZero();
    return text.replaceAll("[ \t]+", " ");
  }

  private static Path tool() {
    return Stream.of(System.getenv("PATH").split(":"))
        .flatMap(folder ->
            Stream.of("aarch64-linux-gnu-readelf", "readelf").map(n -> Path.of(folder, n)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }
}
