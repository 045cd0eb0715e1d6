package elfuse.asm.gen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the typed names of the system instruction space. */
final class SystemWriter {
  private static final Map<String, String[]> OPERATIONS =
      Map.of(
          "at", new String[] {"AtOp", "Address translations of AT (Arm ARM C5.5)."},
          "dc", new String[] {"DcOp", "Data cache operations of DC (Arm ARM C5.3)."},
          "ic", new String[] {"IcOp", "Instruction cache operations of IC that take an address."},
          "ic-all", new String[] {"IcAllOp", "Instruction cache operations of IC on everything."},
          "tlbi", new String[] {"TlbiOp", "Invalidations of TLBI that take a register (C5.6)."},
          "tlbi-all", new String[] {"TlbiAllOp", "Invalidations of TLBI that take no register."});

  private record Name(String kind, String name, int op0, int op1, int crn, int crm, int op2) {
    int key() {
      return op0 << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
    }

    /** What a program at EL0 or EL1 of a plain Armv8-A CPU meets; the rest goes by name. */
    boolean isCommon() {
      return op0 == 3
          && (op1 == 0 || op1 == 3)
          && crn != 9
          && crn != 11
          && crn != 15
          && !(crn == 12 && crm >= 2)
          && !(crn == 14 && crm >= 8)
          && !(crn == 10 && crm >= 4);
    }
  }

  private SystemWriter() {}

  static Map<String, String> write(List<String> lines) {
    List<Name> names = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] w = line.strip().split(" +");
        int[] n = new int[5];
        for (int i = 0; i < 5; i++) {
          n[i] = Integer.parseInt(w[2 + i]);
        }
        names.add(new Name(w[0], w[1], n[0], n[1], n[2], n[3], n[4]));
      }
    }
    Map<String, String> files = new TreeMap<>();
    OPERATIONS.forEach((kind, type) ->
        files.put("elfuse/asm/" + type[0] + ".java", operations(kind, type, names)));
    files.put("elfuse/asm/SystemRegister.java", registers(names));
    return files;
  }

  private static String operations(String kind, String[] type, List<Name> names) {
    StringBuilder out = new StringBuilder(EnumWriter.NOTICE);
    out.append("package elfuse.asm;\n\n/** ").append(type[1]).append(" */\n");
    out.append("public enum ").append(type[0]).append(" {\n");
    for (Name n : names) {
      if (n.kind.equals(kind)) {
        out.append("  /** {@code ").append(kind.replace("-all", "")).append(' ').append(n.name);
        out.append("}. */\n  ").append(n.name.toUpperCase(Locale.ROOT));
        out.append(String.format("(0x%04x),%n", n.key() & 0x3fff));
      }
    }
    out.append("  ;\n\n  private final int key;\n\n  ").append(type[0]);
    out.append("(int key) {\n    this.key = key;\n  }\n\n");
    out.append("  /** {@return op1:CRn:CRm:op2, 14 bits} */\n");
    return out.append("  public int encoding() {\n    return key;\n  }\n}\n").toString();
  }

  private static String registers(List<Name> names) {
    StringBuilder out = new StringBuilder(EnumWriter.NOTICE);
    out.append(
        """
        package elfuse.asm;

        import elfuse.asm.table.SystemNames;
        import java.util.Locale;

        /**
         * A register that MRS reads and MSR writes (Arm ARM D19). The ones that EL0 and EL1 of a plain CPU
         * have are constants; {@link #of(String)} knows the others.
         *
         * @param op0 2 or 3
         * @param op1 0 to 7
         * @param crn 0 to 15
         * @param crm 0 to 15
         * @param op2 0 to 7
         */
        public record SystemRegister(int op0, int op1, int crn, int crm, int op2) {
        """);
    for (Name n : names) {
      if (n.kind.equals("reg") && n.isCommon()) {
        out.append("  /** {@code ").append(n.name).append("}. */\n");
        out.append("  public static final SystemRegister ").append(n.name.toUpperCase(Locale.ROOT));
        out.append(
            String.format(
                " =%n      new SystemRegister(%d, %d, %d, %d, %d);%n%n",
                n.op0, n.op1, n.crn, n.crm, n.op2));
      }
    }
    out.append(
        """
          /** Checks the ranges. */
          public SystemRegister {
            if ((op0 & ~1) != 2 || (op1 & ~7 | crn & ~15 | crm & ~15 | op2 & ~7) != 0) {
              throw new IllegalArgumentException(
                  "s" + op0 + "_" + op1 + "_c" + crn + "_c" + crm + "_" + op2 + " does not exist");
            }
          }

          /**
           * {@return the register of a name}
           *
           * @param name as in the Arm ARM, in any case, or {@code s3_0_c1_c0_0}
           * @throws IllegalArgumentException if there is none
           */
          public static SystemRegister of(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            Integer key = SystemNames.register(lower, true);
            if (key == null) {
              key = SystemNames.register(lower, false);
            }
            if (key == null) {
              key = SystemNames.parseGeneric(lower);
            }
            if (key == null) {
              throw new IllegalArgumentException("no system register " + name);
            }
            return new SystemRegister(
                key >> 14 & 3, key >> 11 & 7, key >> 7 & 15, key >> 3 & 15, key & 7);
          }

          /** {@return o0:op1:CRn:CRm:op2, 15 bits, as in MRS} */
          public int encoding() {
            return (op0 & 1) << 14 | op1 << 11 | crn << 7 | crm << 3 | op2;
          }

          /** {@return the name when it is read, lower case} */
          @Override
          public String toString() {
            int key = SystemNames.key(op0, op1, crn, crm, op2);
            String name = SystemNames.register(key, true);
            return name != null ? name : SystemNames.generic(key);
          }
        }
        """);
    return out.toString();
  }
}
