package elfuse.linux.profile;

import elfuse.linux.calls.Syscall;
import elfuse.linux.calls.SyscallTable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** Gives places their names, file by file, so that one symbol table is held at a time. */
final class Symbols {
  // a hostile table can make each look-up slow; what comes after that has no names
  private static final long LONGEST_NANOS = 15_000_000_000L;

  private final CodeFiles files;

  Symbols(CodeFiles files) {
    this.files = files;
  }

  /** {@return the names of places} */
  Map<Long, Function> of(SortedSet<Long> places) {
    Map<Long, Function> names = new HashMap<>();
    long begin = System.nanoTime();
    int number = -1;
    CodeSymbols symbols = null;
    for (long place : places) { // in order of their files
      if (Place.file(place) == Place.KERNEL) {
        names.put(place, kernel(Place.offset(place)));
        continue;
      }
      if (Place.file(place) != number) {
        number = Place.file(place);
        CodeFiles.CodeFile file = files.get(number);
        boolean late = System.nanoTime() - begin > LONGEST_NANOS;
        symbols =
            CodeSymbols.of(
                shortName(file.name()),
                file.file() == null || late ? null : new MappedInput(file.file()));
      } else if (System.nanoTime() - begin > LONGEST_NANOS) {
        symbols = CodeSymbols.of(shortName(files.get(number).name()), null);
      }
      names.put(place, symbols.at(Place.offset(place)));
    }
    return names;
  }

  private static String shortName(String path) {
    if (path.isEmpty()) {
      return "anonymous";
    }
    boolean special = path.startsWith("[") && path.endsWith("]");
    return special ? path.substring(1, path.length() - 1) : Names.ofPath(path);
  }

  private static Function kernel(long what) {
    String name =
        switch ((int) what) {
          case (int) Place.IN_KERNEL -> "[kernel]";
          case (int) Place.PAGE_FAULT -> "[page fault]";
          case (int) Place.NOWHERE -> "[unknown]";
          default -> {
            Syscall call = SyscallTable.get(what - Place.SYSTEM_CALL);
            yield call == null
                ? "[system call " + (what - Place.SYSTEM_CALL) + "]"
                : "[" + call.name() + "]";
          }
        };
    return new Function(name, "kernel", true);
  }
}
