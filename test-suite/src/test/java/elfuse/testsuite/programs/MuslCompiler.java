package elfuse.testsuite.programs;

import elfuse.testsuite.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cross compiler, which knows glibc alone, with Debian's own arm64 musl-dev.
 *
 * @param gcc the cross compiler
 * @param tree the tree that {@code test-suite/bin/fetch-static} makes
 */
record MuslCompiler(Path gcc, Path tree) {
  /** How a program is linked. */
  enum Linking {
    STATIC,
    STATIC_PIE,
    DYNAMIC
  }

  /** {@return where fetch-static puts its tree} */
  static Path treeInCache() {
    String cache = System.getenv("ELFUSE_CACHE");
    if (cache == null) {
      String home = System.getenv().getOrDefault("HOME", "/");
      cache = System.getenv().getOrDefault("XDG_CACHE_HOME", home + "/.cache") + "/elfuse";
    }
    String suite = System.getenv().getOrDefault("ELFUSE_DEBIAN_SUITE", "bookworm");
    return Path.of(cache, "tree-static-" + suite);
  }

  /** {@return whether the tree is there} */
  boolean isThere() {
    return Files.isReadable(tree.resolve(".debian-tree"));
  }

  /** Compiles one file. {@return what the compiler said} */
  String compile(Path source, Path program, Linking linking) throws Exception {
    Path library = tree.resolve("usr/lib/aarch64-linux-musl");
    List<String> command = new ArrayList<>(List.of(gcc.toString(), "-O2", "-w", "-nostdinc"));
    command.addAll(List.of("-isystem", tree.resolve("usr/include/aarch64-linux-musl").toString()));
    command.addAll(List.of("-isystem", tell("-print-file-name=include")));
    command.addAll(List.of("-idirafter", "/usr/aarch64-linux-gnu/include")); // the kernel's own
    command.addAll(List.of("-mno-outline-atomics")); // libgcc asks glibc which atomics there are
    command.addAll(List.of("-nostdlib", "-o", program.toString()));
    command.addAll(
        switch (linking) {
          case STATIC -> List.of("-static", library.resolve("crt1.o").toString());
          case STATIC_PIE ->
              List.of(
                  "-fPIE",
                  "-static-pie",
                  "-Wl,--no-dynamic-linker",
                  library.resolve("rcrt1.o").toString());
          case DYNAMIC ->
              List.of(
                  "-fPIE",
                  "-pie",
                  "-Wl,-dynamic-linker,/lib/ld-musl-aarch64.so.1",
                  library.resolve("Scrt1.o").toString());
        });
    command.addAll(List.of(library.resolve("crti.o").toString(), source.toString()));
    command.addAll(List.of("-L" + library, "-Wl,--start-group", "-lc"));
    command.addAll(List.of(tell("-print-libgcc-file-name"), "-Wl,--end-group"));
    command.add(library.resolve("crtn.o").toString());
    return Run.run(program.getParent(), System.getenv(), new byte[0], command).err();
  }

  private String tell(String option) throws Exception {
    return Run.run(tree, System.getenv(), new byte[0], List.of(gcc.toString(), option))
        .out()
        .strip();
  }
}
