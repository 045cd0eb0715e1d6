package elfuse.elf;

import java.nio.charset.StandardCharsets;

/**
 * The first line of a script, {@code #!interpreter [argument]}, as {@code binfmt_script} of Linux
 * takes it apart ({@code man 2 execve}). Strings have one char per byte.
 *
 * @param interpreter the path of the interpreter
 * @param argument the one argument, white space inside it included, or null
 */
public record Script(String interpreter, String argument) {
  /** How much of a file counts, {@code BINPRM_BUF_SIZE}. */
  public static final int HEAD_SIZE = 256;

  /**
   * {@return the first line, or null if these bytes do not start a script that Linux would run}
   *
   * @param head the first bytes of a file, at least {@link #HEAD_SIZE} of them if it has so many
   * @param length how many bytes there are
   */
  public static Script parse(byte[] head, int length) {
    if (length < 2 || head[0] != '#' || head[1] != '!') {
      return null;
    }
    int size = Math.min(length, HEAD_SIZE);
    int end = 2;
    while (end < size && head[end] != '\n') {
      end++;
    }
    // in a full buffer without a newline the path itself must have ended
    boolean cut = end == size && size == HEAD_SIZE;
    int start = skipBlanks(head, 2, end);
    int stop = start;
    while (stop < end && !isBlank(head[stop]) && head[stop] != 0) {
      stop++;
    }
    if (start == stop || cut && stop == end) {
      return null;
    }
    int argument = skipBlanks(head, stop, end);
    int last = argument;
    while (last < end && head[last] != 0) {
      last++;
    }
    while (last > argument && isBlank(head[last - 1])) {
      last--;
    }
    return new Script(
        text(head, start, stop), argument == last ? null : text(head, argument, last));
  }

  private static int skipBlanks(byte[] head, int from, int end) {
    int at = from;
    while (at < end && isBlank(head[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private static String text(byte[] head, int start, int end) {
    return new String(head, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
