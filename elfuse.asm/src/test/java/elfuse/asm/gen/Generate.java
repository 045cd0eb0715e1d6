package elfuse.asm.gen;

import elfuse.asm.table.Row;
import elfuse.asm.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns {@code src/main/a64} into the checked-in Java of this module. Run its {@code main} in the
 * module's folder to bring the sources up to date; a test compares them otherwise.
 */
public final class Generate {
  private Generate() {}

  /**
   * Writes the generated sources.
   *
   * @param args the module's folder; the working directory when absent
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args.length > 0 ? args[0] : ".");
    for (Map.Entry<String, String> file : sources(module).entrySet()) {
      Path path = module.resolve("src/main/java").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      if (!Files.exists(path) || !same(Files.readString(path), file.getValue())) {
        Files.writeString(path, file.getValue());
        System.out.println("wrote " + path);
      }
    }
  }

  /** {@return whether two sources differ in layout at most; what is checked in is formatted} */
  static boolean same(String one, String other) {
    return one.replaceAll("[\\s*]+", "").equals(other.replaceAll("[\\s*]+", ""));
  }

  /** {@return every generated source, by its path below {@code src/main/java}} */
  static Map<String, String> sources(Path module) throws IOException {
    List<Row> rows = rows(module);
    Map<String, String> files = new TreeMap<>();
    files.put("elfuse/asm/Group.java", EnumWriter.groups(rows));
    files.put("elfuse/asm/Opcode.java", EnumWriter.opcodes(rows));
    files.putAll(DecoderWriter.write(rows));
    List<Row> base = rows(module, "base.a64"::equals);
    files.putAll(AssemblerWriter.write(base, rows(module, name -> !name.equals("base.a64"))));
    files.putAll(
        SystemWriter.write(Files.readAllLines(module.resolve("src/main/a64/system.names"))));
    files.put("elfuse/asm/table/TableText.java", TextWriter.table(lines(module)));
    files.put(
        "elfuse/asm/table/SystemNameList.java",
        TextWriter.systemNames(Files.readAllLines(module.resolve("src/main/a64/system.names"))));
    return files;
  }

  private static List<String> lines(Path module) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path path : tableFiles(module)) {
      lines.addAll(Files.readAllLines(path));
    }
    return lines;
  }

  private static List<Path> tableFiles(Path module) throws IOException {
    try (Stream<Path> listed = Files.list(module.resolve("src/main/a64"))) {
      return listed.filter(p -> p.toString().endsWith(".a64")).sorted().toList();
    }
  }

  /** {@return the rows of all {@code *.a64} files, in file-name order} */
  static List<Row> rows(Path module) throws IOException {
    return rows(module, name -> true);
  }

  private static List<Row> rows(Path module, Predicate<String> wanted) throws IOException {
    TableReader reader = new TableReader();
    for (Path path : tableFiles(module)) {
      String name = path.getFileName().toString();
      if (wanted.test(name)) {
        reader.read(name, Files.readAllLines(path));
      }
    }
    return reader.rows();
  }
}
