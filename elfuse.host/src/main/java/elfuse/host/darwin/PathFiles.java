package elfuse.host.darwin;

import java.util.concurrent.ConcurrentHashMap;

/**
 * What stands for Linux's O_PATH descriptors of everything but directories: Darwin cannot hold a
 * file without opening it, which may be forbidden (no permission), impossible (a socket) or do
 * something (a device).
 *
 * <p>So the number is a descriptor of the directory that the file is in, and the name in it and the
 * file's identity are remembered here. Whoever uses it looks whether the name still is that file: a
 * file that was renamed or removed meanwhile is ENOENT, where Linux would still find it.
 *
 * <p>Thread-safe. An entry is removed before its number is closed, so that no other file is taken
 * for it.
 */
final class PathFiles {
  /**
   * A file.
   *
   * @param name its name in the directory that the descriptor stands for
   * @param device {@code st_dev}
   * @param inode {@code st_ino}
   */
  record PathFile(String name, int device, long inode) {}

  private final ConcurrentHashMap<Integer, PathFile> files = new ConcurrentHashMap<>();

  /** {@return what a number stands for, or null if it is a descriptor like every other} */
  PathFile get(int fd) {
    return files.isEmpty() ? null : files.get(fd);
  }

  /** Says what a number stands for. */
  void put(int fd, PathFile file) {
    files.put(fd, file);
  }

  /** Forgets a number that is about to be closed. */
  void remove(int fd) {
    if (!files.isEmpty()) {
      files.remove(fd);
    }
  }
}
