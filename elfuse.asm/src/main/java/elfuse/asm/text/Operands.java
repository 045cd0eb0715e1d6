package elfuse.asm.text;

import elfuse.asm.ElementList;
import elfuse.asm.Mem;
import elfuse.asm.Register;
import elfuse.asm.RegisterList;
import elfuse.asm.VectorElement;
import elfuse.asm.VectorRegister;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * The operands of one instruction as they are taken up by codecs, from the first to the last.
 * Operands are the types of the public API, {@link Long}, {@link Double}, and the two records here.
 */
final class Operands {
  /**
   * A bare word: a condition, an operation, a system register or a symbol.
   *
   * @param name as written
   * @param value the symbol's value, or null when it is no symbol
   */
  record Word(String name, Long value) {}

  /**
   * A shift or extension as an operand of its own.
   *
   * @param kind lower case
   * @param amount null when none is written
   */
  record Modifier(String kind, Long amount) {}

  private final List<?> list;
  private int at;

  Operands(List<?> list) {
    this.list = list;
  }

  int index() {
    return at;
  }

  boolean atEnd() {
    return at == list.size();
  }

  /** {@return the next operand without taking it, or null at the end} */
  Object peek() {
    return atEnd() ? null : list.get(at);
  }

  /** Takes the next operand if it is of the type; fails otherwise. */
  <T> T next(Class<T> type, String expected) {
    Object o = peek();
    if (!type.isInstance(o)) {
      throw unexpected(expected);
    }
    at++;
    return type.cast(o);
  }

  /** Takes the next operand as a number. */
  long number(String what) {
    Object o = peek();
    if (o instanceof Word w && w.value() != null) {
      at++;
      return w.value();
    }
    if (o instanceof Integer i) {
      at++;
      return i;
    }
    if (o instanceof Word w) {
      throw fail("undefined symbol " + w.name());
    }
    return next(Long.class, what);
  }

  boolean numberFollows() {
    return peek() instanceof Long || peek() instanceof Integer || peek() instanceof Word;
  }

  EncodeException unexpected(String expected) {
    return fail(
        "operand " + (at + 1) + " must be " + expected + (atEnd() ? "" : ", not " + show(peek())));
  }

  EncodeException fail(String message) {
    return new EncodeException(at, message);
  }

  /** Runs a conversion that names its operand and range when it fails. */
  int checked(IntSupplier conversion) {
    try {
      return conversion.getAsInt();
    } catch (EncodeException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw fail(e.getMessage());
    }
  }

  static String show(Object o) {
    return switch (o) {
      case Register r -> r.assemblyName();
      case VectorRegister v -> v.register().assemblyName() + "." + v.arrangement().suffix();
      case VectorElement e -> e.register().assemblyName() + "." + e.size() + "[" + e.index() + "]";
      case Word w -> w.name();
      case Modifier m -> m.kind() + (m.amount() == null ? "" : " #" + m.amount());
      case Long n -> "#" + n;
      case Mem m -> "an address of this form";
      case RegisterList l -> "a list of " + l.count();
      case ElementList l -> "a list of " + l.count() + " elements";
      default -> String.valueOf(o);
    };
  }
}
