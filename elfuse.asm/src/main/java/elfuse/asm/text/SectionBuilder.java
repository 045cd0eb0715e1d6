package elfuse.asm.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A section while its source is read: in the first pass its size, in the second its bytes. */
final class SectionBuilder {
  private static final long LARGEST = 64L << 20;
  private static final long LARGEST_BSS = 1L << 40;

  final String name;

  /** Literals that wait for a pool: text of the expression with its width, and its offset. */
  final Map<String, Long> literals = new LinkedHashMap<>();

  long base;
  private long size;
  private long finalSize;
  private byte[] bytes = new byte[0];
  private boolean emitting;
  private boolean instructions;

  SectionBuilder(String name) {
    this.name = name;
  }

  boolean isBss() {
    return name.equals(".bss") || name.startsWith(".bss.");
  }

  boolean isExecutable() {
    return name.equals(".text") || name.startsWith(".text.") || name.equals(".init");
  }

  boolean isWritable() {
    return isBss() || name.equals(".data") || name.startsWith(".data.");
  }

  long size() {
    return size;
  }

  boolean lastWasInstruction() {
    return instructions;
  }

  /** Starts the second pass. */
  void restart() {
    finalSize = size;
    size = 0;
    emitting = true;
    bytes = isBss() ? new byte[0] : new byte[Math.toIntExact(finalSize)];
    literals.clear();
  }

  void append(long value, int count) {
    reserve(count);
    if (emitting && !isBss()) {
      for (int i = 0; i < count; i++) {
        bytes[(int) size + i] = (byte) (value >> 8 * i);
      }
    } else if (emitting && value != 0) {
      throw new SourceException(name + " cannot hold data other than zero");
    }
    size += count;
    instructions = false;
  }

  void instruction(int word) {
    append(word, 4);
    instructions = true;
  }

  void fill(long count, int value) {
    if (count < 0) {
      throw new SourceException("a negative size");
    }
    reserve(count);
    if (emitting && !isBss()) {
      int at = (int) size;
      Arrays.fill(bytes, at, Math.toIntExact(at + count), (byte) value);
    }
    size += count;
    instructions = false;
  }

  private void reserve(long count) {
    long most = isBss() ? LARGEST_BSS : LARGEST;
    if (count > most - size) {
      throw new SourceException(name + " becomes larger than " + (most >> 20) + " MiB");
    }
    if (emitting && count > finalSize - size) {
      throw new SourceException("a size in " + name + " depends on a later symbol");
    }
  }

  /** {@return whether the second pass came to the same size as the first} */
  boolean isComplete() {
    return size == finalSize;
  }

  byte[] bytes() {
    return bytes;
  }
}
