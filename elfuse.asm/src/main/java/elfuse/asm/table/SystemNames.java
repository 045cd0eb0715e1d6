package elfuse.asm.table;

import java.util.HashMap;
import java.util.Map;

/**
 * Names of system registers and of the operations of SYS, both ways. Filled on first use; the
 * decoder never needs it.
 */
public final class SystemNames {
  private static final Map<String, Map<String, Integer>> BY_NAME = new HashMap<>();
  private static final Map<String, Map<Integer, String>> BY_KEY = new HashMap<>();

  static {
    for (String part : SystemNameList.PARTS) {
      for (String line : part.split("\n")) {
        String[] words = line.split(" ");
        int key = Integer.parseInt(words[2], 16);
        BY_NAME.computeIfAbsent(words[0], k -> new HashMap<>()).put(words[1], key);
        BY_KEY.computeIfAbsent(words[0], k -> new HashMap<>()).put(key, words[1]);
      }
    }
  }

  private SystemNames() {}

  /** {@return op0:op1:CRn:CRm:op2 as a 16-bit number} */
  public static int key(int op0, int op1, int crn, int crm, int op2) {
    return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
  }

  /** {@return the operation's name, or null; kinds are those of the file {@code system.names}} */
  public static String operation(String kind, int key) {
    return BY_KEY.get(kind).get(key);
  }

  /** {@return the operation's key, or null} */
  public static Integer operation(String kind, String name) {
    return BY_NAME.get(kind).get(name);
  }

  /** {@return the register's name when read or written, or null when it has none} */
  public static String register(int key, boolean read) {
    String name = BY_KEY.get("reg").get(key);
    return name != null ? name : BY_KEY.get(read ? "reg-ro" : "reg-wo").get(key);
  }

  /** {@return the key of the lower-case register name, or null} */
  public static Integer register(String name, boolean read) {
    Integer key = BY_NAME.get("reg").get(name);
    return key != null ? key : BY_NAME.get(read ? "reg-ro" : "reg-wo").get(name);
  }

  /** {@return the name that every system register has, {@code s3_0_c1_c0_0}} */
  public static String generic(int key) {
    return "s"
        + (key >> 14 & 3)
        + "_"
        + (key >> 11 & 7)
        + "_c"
        + (key >> 7 & 15)
        + "_c"
        + (key >> 3 & 15)
        + "_"
        + (key & 7);
  }

  /** {@return the key of a name as {@link #generic} makes them, or null} */
  public static Integer parseGeneric(String name) {
    String[] parts = name.split("_");
    if (parts.length != 5
        || !parts[0].startsWith("s")
        || !parts[2].startsWith("c")
        || !parts[3].startsWith("c")) {
      return null;
    }
    try {
      int op0 = Integer.parseInt(parts[0].substring(1));
      int op1 = Integer.parseInt(parts[1]);
      int crn = Integer.parseInt(parts[2].substring(1));
      int crm = Integer.parseInt(parts[3].substring(1));
      int op2 = Integer.parseInt(parts[4]);
      boolean legal = (op0 & ~3 | op1 & ~7 | crn & ~15 | crm & ~15 | op2 & ~7) == 0;
      return legal ? key(op0, op1, crn, crm, op2) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
