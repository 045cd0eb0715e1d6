package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Stat;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Link;
import elfuse.linux.vfs.Node;
import elfuse.linux.vfs.TextFile;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;

/**
 * One file.
 *
 * @param path its path below what its table describes, without a slash in front
 * @param mode type and permissions
 * @param maker makes the node
 * @param <S> what the table speaks of
 */
record Row<S>(String path, int mode, Maker<S> maker) {
  /** Makes the node of a row. */
  interface Maker<S> {
    /** {@return the node} */
    Node make(Directory parent, String name, S subject);
  }

  /** {@return a file with a text; null from the function when its subject is gone} */
  static <S> Row<S> text(String path, int permissions, Function<S, String> content) {
    return file(path, permissions, content, (subject, text) -> -Errno.EINVAL);
  }

  /** {@return a file with a text that takes another one} */
  static <S> Row<S> file(
      String path, int permissions, Function<S, String> content, ToIntBiFunction<S, String> store) {
    return new Row<>(
        path,
        Stat.S_IFREG | permissions,
        (parent, name, subject) ->
            new TextFile(parent, name, permissions) {
              @Override
              protected String content() {
                return content.apply(subject);
              }

              @Override
              protected int store(String text) {
                return store.applyAsInt(subject, text);
              }
            });
  }

  /** {@return a symbolic link} */
  static <S> Row<S> link(String path, Function<S, String> target) {
    return new Row<>(
        path,
        Stat.S_IFLNK | 0777,
        (parent, name, subject) ->
            new Link(parent, name, 0777) {
              @Override
              public String text() {
                return target.apply(subject);
              }
            });
  }

  /** {@return a directory or whatever else has a class of its own} */
  static <S> Row<S> node(String path, int mode, Maker<S> maker) {
    return new Row<>(path, mode, maker);
  }
}
