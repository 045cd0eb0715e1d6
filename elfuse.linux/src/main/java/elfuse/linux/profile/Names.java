package elfuse.linux.profile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names out of guests and files: bytes of any kind and length. */
final class Names {
  private static final int LONGEST = 240;

  private Names() {}

  /** {@return a name of one char per byte as text: UTF-8 if it is that, and not too long} */
  static String decoded(String bytes) {
    String text = bytes.length() <= LONGEST ? bytes : bytes.substring(0, LONGEST) + "...";
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException otherBytes) {
      return text;
    }
  }

  /** {@return the last part of a path, or the whole of what has none} */
  static String ofPath(String path) {
    String deleted = " (deleted)";
    String file = path.endsWith(deleted) ? path.substring(0, path.length() - 10) : path;
    return decoded(file.substring(file.lastIndexOf('/') + 1));
  }

  /**
   * Appends a string of JSON. Only ASCII comes out, and none of the characters that could end a
   * script element or mean something to HTML or XML.
   */
  static void json(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7f && "\"\\<>&'".indexOf(c) < 0) {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    out.append('"');
  }

  /** {@return a text for HTML, in ASCII; what no document may contain becomes a question mark} */
  static String html(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          boolean allowed = c >= ' ' && (c < 0xd800 || c > 0xdfff) && (c & 0xfffe) != 0xfffe;
          if (!allowed || c >= 0x7f && c < 0xa0) {
            out.append('?');
          } else if (c < 0x7f && "\"<>&'".indexOf(c) < 0) {
            out.append((char) c);
          } else {
            out.append("&#").append(c).append(';');
          }
        });
    return out.toString();
  }
}
