package elfuse.linux.procfs;

import elfuse.abi.Stat;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.FileSystem;
import elfuse.linux.vfs.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows by name, with a table for each directory that their paths name. Immutable once made. */
final class Table<S> {
  private static final int DIRECTORY = 0555;

  private final Map<String, Row<S>> rows = new LinkedHashMap<>();
  private final Map<String, Table<S>> below = new LinkedHashMap<>();

  private Table() {}

  /** {@return a table of rows; a later row of the same path replaces an earlier one} */
  static <S> Table<S> of(List<Row<S>> rows) {
    Table<S> table = new Table<>();
    for (Row<S> row : rows) {
      Table<S> at = table;
      String[] names = row.path().split("/");
      for (int i = 0; i < names.length - 1; i++) {
        at = at.below.computeIfAbsent(names[i], name -> new Table<>());
      }
      at.rows.put(names[names.length - 1], row);
    }
    return table;
  }

  /** {@return what a name stands for in a directory, or null} */
  Node lookup(Directory directory, String name, S subject) {
    Row<S> row = rows.get(name);
    if (row != null) {
      return row.maker().make(directory, name, subject);
    }
    Table<S> table = below.get(name);
    return table == null
        ? null
        : new Of<>(directory, name, DIRECTORY, directory.system(), table, subject);
  }

  /** {@return what stands in a directory} */
  List<Directory.Entry> list() {
    List<Directory.Entry> all = new ArrayList<>();
    rows.forEach((name, row) -> all.add(new Directory.Entry(name, row.mode())));
    below.keySet().forEach(name -> all.add(new Directory.Entry(name, Stat.S_IFDIR | DIRECTORY)));
    return all;
  }

  /** A directory that a table describes. */
  static class Of<S> extends Directory {
    private final Table<S> table;
    final S subject;

    Of(
        Directory parent,
        String name,
        int permissions,
        FileSystem system,
        Table<S> table,
        S subject) {
      super(parent, name, permissions, system);
      this.table = table;
      this.subject = subject;
    }

    @Override
    public Node lookup(String name) {
      return table.lookup(this, name, subject);
    }

    @Override
    public List<Entry> list() {
      return table.list();
    }
  }
}
