package elfuse.asm;

import elfuse.asm.encode.Fixup;
import elfuse.asm.text.RowEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bytes that an {@link Assembler} makes: where they go, labels, data, alignment. Everything is
 * little-endian. Not safe for use by several threads.
 */
public abstract sealed class CodeBuffer permits BaseInstructions {
  private static final int NOP = 0xd503201f;

  private final long base;
  private final Map<Label, List<Use>> open = new HashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private byte[] bytes = new byte[256];
  private int size;
  private Mark.Kind last;

  /** A place where a label's address is wanted. */
  private record Use(int offset, Fixup fixup, Label from) {}

  /** Something that a listing shows before the bytes at an offset. */
  record Mark(int offset, Kind kind, String text) {
    enum Kind {
      LABEL,
      COMMENT,
      CODE,
      DATA
    }
  }

  CodeBuffer(long base) {
    this.base = base;
  }

  /** {@return the address of the first byte} */
  public final long base() {
    return base;
  }

  /** {@return how many bytes there are so far} */
  public final int position() {
    return size;
  }

  /** {@return the address of the next byte} */
  public final long address() {
    return base + size;
  }

  /** {@return a new label without a place} */
  public final Label label() {
    return new Label("label");
  }

  /**
   * {@return a new label without a place}
   *
   * @param name what messages and listings call it
   */
  public final Label label(String name) {
    return new Label(name);
  }

  /**
   * {@return a new label for the next byte}
   *
   * @param name what messages and listings call it
   */
  public final Label here(String name) {
    Label label = new Label(name);
    bind(label);
    return label;
  }

  /**
   * Gives the label the next byte's place, and fills in where it is used already.
   *
   * @param label a label of this assembler
   * @throws IllegalStateException if it is bound already
   * @throws IllegalArgumentException if an instruction that refers to it cannot reach that far
   */
  public final void bind(Label label) {
    label.bindTo(size);
    marks.add(new Mark(size, Mark.Kind.LABEL, label.toString()));
    List<Use> uses = open.remove(label);
    if (uses != null) {
      for (Use use : uses) {
        fill(use, label);
      }
    }
  }

  /**
   * Puts a remark into the listing before the next byte.
   *
   * @param text one line
   */
  public final void comment(String text) {
    marks.add(new Mark(size, Mark.Kind.COMMENT, text));
  }

  // ---- instructions ----

  final void emit(int word) {
    mark(Mark.Kind.CODE);
    if ((size & 3) != 0) {
      throw new IllegalStateException("position " + size + " is not a multiple of 4");
    }
    append32(word);
  }

  final void emit(int word, Label target, Fixup fixup) {
    emit(word);
    use(new Use(size - 4, fixup, null), target);
  }

  /**
   * Encodes one instruction from its operands, by the first row of the mnemonic that takes them.
   */
  final void encode(String mnemonic, Object... operands) {
    RowEncoder.Encoded e;
    try {
      e = RowEncoder.encode(mnemonic, Arrays.asList(operands), address());
    } catch (IllegalArgumentException x) {
      throw new IllegalArgumentException(mnemonic + ": " + x.getMessage(), null);
    }
    if (e.label() == null) {
      emit(e.word());
    } else {
      emit(e.word(), e.label(), e.fixup());
    }
  }

  // ---- data ----

  /**
   * Appends bytes.
   *
   * @param values each -128 to 255
   */
  public final void data8(int... values) {
    mark(Mark.Kind.DATA);
    for (int value : values) {
      check(value, 8);
      append(value, 1);
    }
  }

  /**
   * Appends halfwords.
   *
   * @param values each -32768 to 65535
   */
  public final void data16(int... values) {
    mark(Mark.Kind.DATA);
    for (int value : values) {
      check(value, 16);
      append(value, 2);
    }
  }

  /**
   * Appends words.
   *
   * @param values signed or unsigned
   */
  public final void data32(int... values) {
    mark(Mark.Kind.DATA);
    for (int value : values) {
      append(value, 4);
    }
  }

  /**
   * Appends doublewords.
   *
   * @param values signed or unsigned
   */
  public final void data64(long... values) {
    mark(Mark.Kind.DATA);
    for (long value : values) {
      append(value, 8);
    }
  }

  /**
   * Appends a label's address as a doubleword.
   *
   * @param target the label
   */
  public final void dataAddress(Label target) {
    data64(0);
    use(new Use(size - 8, null, null), target);
  }

  /**
   * Appends {@code to - from} as a word.
   *
   * @param from a bound label
   * @param to any label
   */
  public final void dataDistance32(Label from, Label to) {
    from.offset();
    data32(0);
    use(new Use(size - 4, null, from), to);
  }

  /**
   * Appends bytes as they are.
   *
   * @param values the bytes
   */
  public final void bytes(byte[] values) {
    mark(Mark.Kind.DATA);
    ensure(values.length);
    System.arraycopy(values, 0, bytes, size, values.length);
    size += values.length;
  }

  /**
   * Appends text in UTF-8, without a zero.
   *
   * @param text the text
   */
  public final void ascii(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Appends text in UTF-8 and a zero.
   *
   * @param text the text
   */
  public final void asciz(String text) {
    ascii(text);
    data8(0);
  }

  /**
   * Appends zeros.
   *
   * @param count how many bytes
   */
  public final void zero(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("count: " + count + " is negative");
    }
    bytes(new byte[count]);
  }

  /**
   * Appends zeros until the address is a multiple of {@code alignment}; after instructions, NOPs
   * where whole words fit.
   *
   * @param alignment in bytes, a power of two
   */
  public final void align(int alignment) {
    if (Integer.bitCount(alignment) != 1 || alignment < 0) {
      throw new IllegalArgumentException("alignment: " + alignment + " is not a power of two");
    }
    boolean code = last == Mark.Kind.CODE && (size & 3) == 0 && alignment >= 4;
    while ((address() & alignment - 1) != 0) {
      if (code) {
        append32(NOP);
      } else {
        append(0, 1);
      }
    }
  }

  /**
   * {@return a copy of all bytes}
   *
   * @throws IllegalStateException if a label is used and not bound; it is named
   */
  public final byte[] toByteArray() {
    for (Label label : open.keySet()) {
      throw new IllegalStateException("label " + label + " is used and not bound");
    }
    return Arrays.copyOf(bytes, size);
  }

  /** {@return the instruction word at an offset} */
  final int wordAt(int offset) {
    return bytes[offset] & 0xff
        | (bytes[offset + 1] & 0xff) << 8
        | (bytes[offset + 2] & 0xff) << 16
        | bytes[offset + 3] << 24;
  }

  final List<Mark> marks() {
    return marks;
  }

  private void mark(Mark.Kind kind) {
    if (last != kind) {
      last = kind;
      marks.add(new Mark(size, kind, ""));
    }
  }

  private void use(Use use, Label target) {
    if (target.isBound()) {
      fill(use, target);
    } else {
      open.computeIfAbsent(target, k -> new ArrayList<>(2)).add(use);
    }
  }

  private void fill(Use use, Label target) {
    long address = base + target.offset();
    if (use.from != null) {
      put(use.offset, target.offset() - use.from.offset(), 4);
    } else if (use.fixup == null) {
      put(use.offset, address, 8);
    } else {
      int bits = use.fixup.bits("label " + target, base + use.offset, address);
      put(use.offset, wordAt(use.offset) | bits, 4);
    }
  }

  private static void check(int value, int width) {
    if (value < -(1 << width - 1) || value >= 1 << width) {
      throw new IllegalArgumentException(
          "value: " + value + " is not in " + -(1 << width - 1) + ".." + ((1 << width) - 1));
    }
  }

  private void append32(int word) {
    append(word, 4);
  }

  private void append(long value, int count) {
    ensure(count);
    put(size, value, count);
    size += count;
  }

  private void put(int offset, long value, int count) {
    for (int i = 0; i < count; i++) {
      bytes[offset + i] = (byte) (value >> 8 * i);
    }
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
    }
  }
}
