package elfuse.elf;

import java.io.Closeable;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Path;

/**
 * Bytes at offsets: what an ELF file is read from. Implement it over a file descriptor, or use one
 * of the given ones.
 */
public interface ElfInput extends Closeable {

  /**
   * {@return the number of bytes}
   *
   * @throws IOException if the host cannot tell
   */
  long size() throws IOException;

  /**
   * Reads bytes.
   *
   * @param offset the first byte, not negative
   * @param target where to
   * @param at the first index in it
   * @param length the most bytes wanted, positive
   * @return the number of bytes read; fewer than wanted is allowed, 0 or less means the end
   * @throws IOException if the host cannot read
   */
  int read(long offset, byte[] target, int at, int length) throws IOException;

  /**
   * Releases what the input holds. Nothing by default.
   *
   * @throws IOException if the host complains
   */
  @Override
  default void close() throws IOException {}

  /**
   * {@return an input over an array, which is not copied}
   *
   * @param bytes the bytes
   */
  static ElfInput of(byte[] bytes) {
    return of(MemorySegment.ofArray(bytes));
  }

  /**
   * {@return an input over memory}
   *
   * @param segment the bytes
   */
  static ElfInput of(MemorySegment segment) {
    return new SegmentInput(segment);
  }

  /**
   * Opens a file.
   *
   * @param path the file
   * @return an input over it; the caller closes it
   * @throws IOException if it cannot be opened for reading
   */
  static ElfInput open(Path path) throws IOException {
    return new PathInput(path);
  }
}
