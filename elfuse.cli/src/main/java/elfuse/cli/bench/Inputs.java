package elfuse.cli.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** What the measured programs read: the same bytes in every run, made from a seed. */
final class Inputs {
  private static final long SEED = 20; // any
  private static final int WORDS = 4000;
  private static final int LINE = 76;
  private static final String[] SYLLABLES = {
    "a", "al", "an", "ar", "be", "co", "con", "de", "di", "e", "en", "er", "es", "fi", "ge", "he",
    "in", "ing", "is", "la", "le", "li", "ma", "me", "mo", "ne", "no", "or", "ous", "pe", "pro",
    "ra", "re", "ri", "sa", "se", "si", "sta", "ta", "ted", "ter", "the", "ti", "tion", "to", "un",
    "ve", "vi", "wa", "y"
  };

  private Inputs() {}

  /**
   * {@return text that compresses about as prose does: words by Zipf's law, sentences, numbers and
   * phrases that come again}
   *
   * @param size how many bytes
   */
  static byte[] text(int size) {
    Random random = new Random(SEED);
    String[] words = new String[WORDS];
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(i < 60 ? 1 : 4); n > 0; n--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words[i] = word.toString();
    }
    StringBuilder text = new StringBuilder(size + 2 * LINE);
    int line = 0;
    boolean begins = true;
    while (text.length() < size) {
      String next;
      int kind = random.nextInt(100);
      if (kind < 3 && text.length() > 2000) {
        int from = text.length() - 1 - random.nextInt(Math.min(text.length() - 100, 60_000));
        int to = Math.min(text.length(), from + 20 + random.nextInt(40));
        next = text.substring(from, to).replace('\n', ' ').strip();
      } else if (kind < 5) {
        next = Integer.toString(random.nextInt(10_000));
      } else {
        // the quantile function of a density like 1/x
        next = words[(int) Math.pow(WORDS, random.nextDouble()) - 1];
      }
      if (next.isEmpty()) {
        continue;
      }
      if (line + next.length() > LINE) {
        text.append('\n');
        line = 0;
      } else if (line > 0) {
        text.append(' ');
        line++;
      }
      text.append(begins ? Character.toUpperCase(next.charAt(0)) + next.substring(1) : next);
      line += next.length();
      begins = random.nextInt(9) == 0;
      if (begins || random.nextInt(12) == 0) {
        text.append(begins ? '.' : ',');
        line++;
      }
    }
    text.setLength(Math.max(0, size - 1));
    return text.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * {@return a C source without headers: functions over lists, arrays, strings, numbers and state
   * machines, which call each other}
   *
   * @param functions how many
   */
  static byte[] source(int functions) {
    return new Source().of(functions).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static final class Source {
    private static final String[] OPERATORS = {"+", "-", "*", "&", "|", "^", "+", "-"};
    private static final String[] RELATIONS = {"<", ">", "==", "!=", "<=", ">="};
    private final Random random = new Random(SEED);
    private final StringBuilder text = new StringBuilder();

    String of(int functions) {
      text.append(
          """
          typedef unsigned long size;
          struct node { struct node *next, *left, *right; int key; unsigned flags; double weight; long count[8]; };
          extern void *make(size), drop(void *);
          extern int tell(const char *, ...);
          static int table[1024];
          static double numbers[256];
          """);
      for (int i = 0; i < 40 * functions; i++) {
        declaration(i);
      }
      for (int i = 0; i < functions; i++) {
        function(i);
      }
      text.append("void *const all[] = {");
      for (int i = 0; i < functions; i++) {
        text.append(i % 8 == 0 ? "\n  " : " ").append("(void *) f").append(i).append(',');
      }
      return text.append("\n};\n").toString();
    }

    /** What headers bring along. */
    private void declaration(int number) {
      switch (random.nextInt(4)) {
        case 0 ->
            text.append("struct s")
                .append(number)
                .append(" { struct s")
                .append(number)
                .append(" *next; int a, b[")
                .append(odd())
                .append("]; double d; };\n");
        case 1 ->
            text.append("enum { E")
                .append(number)
                .append(" = ")
                .append(odd())
                .append(", F")
                .append(number)
                .append(" };\n");
        case 2 ->
            text.append("extern int h")
                .append(number)
                .append("(const struct node *, const char *, size) __attribute__((nonnull(1)));\n");
        default ->
            text.append("static inline long g")
                .append(number)
                .append("(long x, int y)\n{\n")
                .append("  return y ? x * ")
                .append(odd())
                .append(" : ")
                .append(odd())
                .append(";\n}\n");
      }
    }

    private void function(int number) {
      text.append("static long f").append(number);
      text.append("(struct node *p, const char *s, int n, long a, unsigned b)\n{\n");
      text.append("  long x = a, y = n, z = ").append(random.nextInt(100)).append(";\n");
      text.append("  double d = p ? p->weight : 1.5;\n  int i, j;\n");
      for (int parts = 3 + random.nextInt(4); parts > 0; parts--) {
        part(number);
      }
      text.append("  return x + y * ").append(random.nextInt(9) + 2);
      text.append(" - z + (long) d;\n}\n\n");
    }

    private void part(int number) {
      int callee = number == 0 ? -1 : Math.max(0, number - 1 - random.nextInt(40));
      switch (random.nextInt(9)) {
        case 0 -> {
          text.append("  for (i = 0; i < n; i++) {\n    table[(i * ").append(odd());
          text.append(") & 1023] += ").append(expression(1)).append(";\n    if (");
          text.append(condition()).append(") break;\n  }\n");
        }
        case 1 -> {
          text.append("  for (struct node *q = p; q; q = q->next) {\n    if (q->key ");
          text.append(relation()).append(' ').append(expression(1));
          text.append(") { q->flags |= 1u << (b & 31); x += q->count[y & 7]; }\n");
          text.append("    else if (q->left) z ^= q->left->key; else d += q->weight * ");
          text.append(random.nextInt(50)).append(".25;\n  }\n");
        }
        case 2 -> {
          text.append("  switch (").append(expression(1)).append(" & 15) {\n");
          for (int i = 0; i < 16; i += 1 + random.nextInt(3)) {
            text.append("    case ").append(i).append(": ").append(variable()).append(" = ");
            text.append(expression(2)).append(random.nextInt(4) == 0 ? ";\n" : "; break;\n");
          }
          text.append("    default: tell(\"").append(number).append(" %ld\\n\", x);\n  }\n");
        }
        case 3 -> {
          text.append("  while (*s && (*s < '0' || *s > '9')) s++;\n");
          text.append("  for (; *s >= '0' && *s <= '9'; s++) y = y * 10 + (*s - '0') + ");
          text.append(random.nextInt(5)).append(";\n");
        }
        case 4 -> {
          text.append("  for (i = 0; i < 64; i++)\n    for (j = 0; j < 4; j++)\n");
          text.append("      numbers[i * 4 + j] = numbers[(i * 4 + j + ").append(odd());
          text.append(") & 255] * d + ").append(random.nextInt(100)).append(".5;\n");
        }
        case 5 -> {
          if (callee >= 0) {
            text.append("  if (").append(condition()).append(") x += f").append(callee);
            text.append("(p, s, n - 1, ").append(expression(1)).append(", b >> 1);\n");
          }
        }
        case 6 -> {
          text.append(
              "  {\n    struct node *m = make(sizeof *m), *t = p;\n    if (!m) return z;\n");
          text.append("    *m = (struct node) { p, 0, 0, (int) x, b, d };\n");
          text.append(
              "    while (t && t->key != m->key) t = t->key < m->key ? t->left : t->right;");
          text.append("\n    if (t) { t->next = m; t->count[n & 7] += ").append(expression(1));
          text.append("; } else drop(m);\n  }\n");
        }
        case 7 -> {
          text.append("  z = ").append(condition()).append(" ? ").append(expression(2));
          text.append(" : ").append(expression(2)).append(";\n  ").append(variable());
          text.append(" = z % ").append(odd()).append(" + y / ").append(odd()).append(";\n");
        }
        default -> {
          text.append("  do {\n    b = (b << 3) ^ (b >> 5) ^ (unsigned) ").append(expression(1));
          text.append(";\n    if (b & ").append(1 << random.nextInt(16));
          text.append(") ").append(variable()).append(" += table[b & 1023];\n  } while (--n > ");
          text.append(random.nextInt(20)).append(");\n");
        }
      }
    }

    private String expression(int depth) {
      if (depth == 0 || random.nextInt(5) == 0) {
        return switch (random.nextInt(6)) {
          case 0 -> Integer.toString(random.nextInt(2000));
          case 1 -> "table[" + random.nextInt(1024) + "]";
          case 2 -> "(long) b";
          default -> variable();
        };
      }
      String operator = OPERATORS[random.nextInt(OPERATORS.length)];
      return "(" + expression(depth - 1) + " " + operator + " " + expression(depth - 1) + ")";
    }

    private String condition() {
      String first = expression(1) + " " + relation() + " " + expression(1);
      return random.nextInt(3) == 0 ? "(" + first + " && p && p->key > " + odd() + ")" : first;
    }

    private String variable() {
      return new String[] {"x", "y", "z", "a"}[random.nextInt(4)];
    }

    private String relation() {
      return RELATIONS[random.nextInt(RELATIONS.length)];
    }

    private int odd() {
      return 2 * random.nextInt(500) + 3;
    }
  }
}
