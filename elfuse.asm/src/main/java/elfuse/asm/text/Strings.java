package elfuse.asm.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Quoted strings with the escapes of GNU as. */
final class Strings {
  private Strings() {}

  /** {@return the character that a backslash and c stand for} */
  static char escape(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }

  /** {@return the bytes of the string at the cursor} */
  static byte[] parse(Cursor in) {
    in.expect("\"");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder plain = new StringBuilder();
    while (in.ahead(0) != '"') {
      char c = in.ahead(0);
      if (c == 0) {
        throw new SourceException("a string without end");
      }
      in.advance(1);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      out.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
      plain.setLength(0);
      out.write(escaped(in));
    }
    out.writeBytes(plain.toString().getBytes(StandardCharsets.UTF_8));
    in.advance(1);
    return out.toByteArray();
  }

  private static int escaped(Cursor in) {
    char c = in.ahead(0);
    if (c >= '0' && c <= '7') {
      int value = 0;
      for (int i = 0; i < 3 && in.ahead(0) >= '0' && in.ahead(0) <= '7'; i++) {
        value = value * 8 + in.ahead(0) - '0';
        in.advance(1);
      }
      return value;
    }
    in.advance(1);
    if (c == 'x') {
      int value = 0;
      for (int digit = hex(in.ahead(0)); digit >= 0; digit = hex(in.ahead(0))) {
        value = value * 16 + digit & 0xff;
        in.advance(1);
      }
      return value;
    }
    return escape(c);
  }

  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }
}
