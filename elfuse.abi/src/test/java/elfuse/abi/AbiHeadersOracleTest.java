package elfuse.abi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares every constant and offset with the headers of an arm64 cross compiler. */
class AbiHeadersOracleTest {
  private static final String COMPILER = "aarch64-linux-gnu-gcc";
  private static final String EMULATOR = "qemu-aarch64-static";

  // Fields whose C name is not the constant's in lower case.
  private static final Map<String, String> FIELDS =
      Map.of(
          "SIZE_FIELD", "size",
          "RESERVED", "__reserved",
          "A_VAL", "a_un",
          "ENTRY_NR", "entry.nr",
          "ENTRY_ARGS", "entry.args",
          "EXIT_RVAL", "exit.rval",
          "EXIT_IS_ERROR", "exit.is_error");

  // Limits of elfuse's own making that no header has.
  private static final Set<String> NOT_IN_HEADERS = Set.of("MAX_ERRNO");

  @TempDir Path directory;

  @Test
  void everyPublicClassIsCompared() throws Exception {
    Set<String> compared = new TreeSet<>();
    AbiHeaders.CONSTANTS.keySet().forEach(type -> compared.add(type.getSimpleName()));
    AbiHeaders.LAYOUTS.keySet().forEach(type -> compared.add(type.getSimpleName()));
    compared.add(SyscallNames.class.getSimpleName());
    assertThat(publicClasses()).isEqualTo(compared);
  }

  @Test
  void constantsEqualTheHeaders() throws Exception {
    assumeTrue(isInstalled(COMPILER), COMPILER + " is not installed");
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<Class<?>, List<String>> entry : AbiHeaders.CONSTANTS.entrySet()) {
      StringBuilder c = start(entry.getValue());
      for (Field field : constants(entry.getKey())) {
        String name = field.getName();
        if (!NOT_IN_HEADERS.contains(name)) {
          // a Java int holds the bits of an unsigned one as well
          String type = field.getType() == int.class ? "int" : "long";
          equal(c, "(" + type + ")(" + name + ")", value(field), name);
        }
      }
      sources.add(write(entry.getKey(), c));
    }
    assertThat(compile(sources)).isEmpty();
  }

  @Test
  void namesOfSystemCallsEqualTheHeader() throws Exception {
    assumeTrue(isInstalled(COMPILER), COMPILER + " is not installed");
    StringBuilder c = start(List.of("asm/unistd.h"));
    for (int number = 0; number < 1024; number++) {
      String name = SyscallNames.of(number);
      if (name != null) {
        // headers may be older than the last calls; what they lack in between is told
        boolean recent = number > 450;
        c.append(recent ? "#ifdef __NR_" + name + "\n" : "");
        equal(c, "__NR_" + name, number, name);
        c.append(recent ? "#endif\n" : "");
      }
    }
    // and none of the header's is missing, __NR3264_ and the two sizes aside
    Path source = write(SyscallNames.class, c);
    assertThat(compile(List.of(source))).isEmpty();
    for (String line : run(List.of(COMPILER, "-dM", "-E", source.toString())).split("\n")) {
      String[] words = line.split(" ");
      if (words[1].startsWith("__NR_") && words[2].matches("[0-9]+")) {
        int number = Integer.parseInt(words[2]);
        boolean counts = words[1].equals("__NR_syscalls") || words[1].contains("arch_specific");
        assertThat(counts || SyscallNames.of(number) != null).as(line).isTrue();
      }
    }
    assertThat(SyscallNames.of(-1)).isNull();
    assertThat(SyscallNames.of(Long.MAX_VALUE)).isNull();
  }

  @Test
  void layoutsEqualTheHeaders() throws Exception {
    assumeTrue(isInstalled(COMPILER), COMPILER + " is not installed");
    List<Path> sources = new ArrayList<>();
    for (Map.Entry<Class<?>, List<String>> entry : AbiHeaders.LAYOUTS.entrySet()) {
      List<String> row = entry.getValue();
      StringBuilder c = start(row.subList(1, row.size()));
      c.append("typedef ").append(row.get(0)).append(" layout;\n");
      for (Field field : constants(entry.getKey())) {
        String name = field.getName();
        if (name.equals("SIZE")) {
          equal(c, "sizeof(layout)", value(field), name);
        } else {
          String member = FIELDS.getOrDefault(name, name.toLowerCase(Locale.ROOT));
          equal(c, "offsetof(layout, " + member + ")", value(field), name);
        }
      }
      sources.add(write(entry.getKey(), c));
    }
    assertThat(compile(sources)).isEmpty();
  }

  @Test
  void namesAndMessagesAreThoseOfTheGuestsLibrary() throws Exception {
    assumeTrue(isInstalled(COMPILER), COMPILER + " is not installed");
    assumeTrue(isInstalled(EMULATOR), EMULATOR + " is not installed");
    StringBuilder c = new StringBuilder("#define _GNU_SOURCE\n#include <stdio.h>\n");
    c.append("#include <string.h>\nint main(void) {\n  for (int i = 1; i < 150; i++) {\n");
    c.append("    const char *name = strerrorname_np(i);\n");
    c.append("    if (name) printf(\"%d %s %s\\n\", i, name, strerror(i));\n");
    c.append("    else printf(\"%d E%d %s\\n\", i, i, strerror(i));\n  }\n}\n");
    Path source = Files.writeString(directory.resolve("errno.c"), c);
    Path program = directory.resolve("errno");
    assertThat(run(List.of(COMPILER, "-static", "-o", program.toString(), source.toString())))
        .isEmpty();
    String expected = run(List.of(EMULATOR, program.toString()));
    StringBuilder actual = new StringBuilder();
    for (int i = 1; i < 150; i++) {
      actual.append(i).append(' ').append(Errno.name(i)).append(' ');
      actual.append(Errno.message(i)).append('\n');
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  private static StringBuilder start(List<String> headers) {
    StringBuilder c = new StringBuilder("#define _GNU_SOURCE\n#include <stddef.h>\n");
    headers.forEach(header -> c.append("#include <").append(header).append(">\n"));
    return c;
  }

  private static void equal(StringBuilder c, String expression, long value, String name) {
    c.append("_Static_assert((long)(").append(expression).append(") == ").append(value);
    c.append("L, \"").append(name).append("\");\n");
  }

  private Path write(Class<?> type, StringBuilder c) throws IOException {
    return Files.writeString(directory.resolve(type.getSimpleName() + ".c"), c);
  }

  private static String compile(List<Path> sources) throws Exception {
    List<String> command = new ArrayList<>(List.of(COMPILER, "-fsyntax-only", "-w"));
    sources.forEach(source -> command.add(source.toString()));
    return run(command);
  }

  private static String run(List<String> command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  private static boolean isInstalled(String tool) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static List<Field> constants(Class<?> type) {
    List<Field> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())) {
        constants.add(field);
      }
    }
    assertThat(constants).isNotEmpty();
    return constants;
  }

  private static long value(Field field) throws IllegalAccessException {
    return field.getLong(null);
  }

  private static Set<String> publicClasses() throws Exception {
    URI location = Errno.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path place = Path.of(location);
    if (Files.isDirectory(place)) {
      return publicClasses(place.resolve("elfuse/abi"));
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return publicClasses(jar.getPath("elfuse/abi"));
    }
  }

  private static Set<String> publicClasses(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.map(file -> file.getFileName().toString()).forEach(file -> addIfPublic(names, file));
    }
    return names;
  }

  private static void addIfPublic(Set<String> names, String file) {
    if (file.endsWith(".class") && !file.equals("package-info.class")) {
      String name = file.substring(0, file.length() - ".class".length());
      try {
        Class<?> type = Class.forName("elfuse.abi." + name, false, Errno.class.getClassLoader());
        if (Modifier.isPublic(type.getModifiers())) {
          names.add(name);
        }
      } catch (ClassNotFoundException e) {
        throw new UncheckedIOException(new IOException(e));
      }
    }
  }
}
