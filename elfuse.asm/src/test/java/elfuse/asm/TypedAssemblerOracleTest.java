package elfuse.asm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every typed method with random operands against the text assembler and GNU as. */
class TypedAssemblerOracleTest {
  private static final int CALLS = 8;
  private static final int TRIES = 40_000;
  private static final int LABEL_DISTANCE = 64;

  @TempDir Path folder;
  private final Random random = RandomWords.random();

  @BeforeAll
  static void needsBinutils() {
    Binutils.assumeInstalled();
  }

  private record Call(int word, String text) {}

  @Test
  void everyTypedMethodEncodesWhatItsNameAndOperandsSay() throws Exception {
    List<Method> methods =
        Arrays.stream(Assembler.class.getMethods())
            .filter(m -> m.getReturnType() == void.class && !Modifier.isStatic(m.getModifiers()))
            .filter(m -> m.getDeclaringClass() != CodeBuffer.class)
            .filter(m -> m.getDeclaringClass().getSuperclass() != null)
            .filter(m -> m.getDeclaringClass() != Object.class)
            .sorted(Comparator.comparing(Method::toString))
            .toList();
    assertThat(methods).hasSizeGreaterThan(1000);
    List<Call> calls = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (Method method : methods) {
      int made = 0;
      String last = "";
      for (int i = 0; i < TRIES && made < CALLS; i++) {
        Object[] operands = operands(method);
        try {
          calls.add(new Call(call(method, operands), text(method, operands)));
          made++;
        } catch (IllegalArgumentException e) {
          last = e.getMessage();
        }
      }
      if (made == 0) {
        failures.add(method + " took no operands; last: " + last);
      }
    }
    assertThat(failures).isEmpty();
    TextAssembler assembler = TextAssembler.of();
    List<String> lines = new ArrayList<>();
    List<Integer> expected = new ArrayList<>();
    for (Call call : calls) {
      int word;
      try {
        word = assembler.assembleInstruction(call.text(), 0);
      } catch (AssemblyException e) {
        failures.add(String.format("%08x %s: %s", call.word(), call.text(), e.getMessage()));
        continue;
      }
      if (word != call.word()) {
        failures.add(String.format("%s: method %08x, text %08x", call.text(), call.word(), word));
      }
      if (!call.text().startsWith("adrp ")) {
        lines.add(call.text());
        expected.add(call.word());
      }
    }
    assertThat(failures).isEmpty();
    int[] words = Binutils.assemble(lines, folder);
    for (int i = 0; i < words.length; i++) {
      if (words[i] != expected.get(i)) {
        failures.add(
            String.format("%s: GNU as %08x, we %08x", lines.get(i), words[i], expected.get(i)));
      }
    }
    assertThat(failures).as("of " + words.length + " calls").isEmpty();
  }

  private static int call(Method method, Object[] operands) throws Exception {
    Assembler assembler = new Assembler();
    Label label = null;
    for (int i = 0; i < operands.length; i++) {
      if (operands[i] instanceof Target) {
        label = assembler.label("target");
        operands[i] = label;
      }
    }
    try {
      method.invoke(assembler, operands);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException x) {
        throw x;
      }
      throw new AssertionError(method + Arrays.toString(operands), e.getCause());
    }
    assertThat(assembler.position()).as(method.toString()).isEqualTo(4);
    if (label != null) {
      assembler.zero(LABEL_DISTANCE - 4);
      assembler.bind(label);
    }
    byte[] bytes = assembler.toByteArray();
    return bytes[0] & 255 | (bytes[1] & 255) << 8 | (bytes[2] & 255) << 16 | bytes[3] << 24;
  }

  /** Stands for a label that the call will make. */
  private record Target() {}

  // ---- random operands ----

  private Object[] operands(Method method) {
    Parameter[] parameters = method.getParameters();
    Object[] operands = new Object[parameters.length];
    Arrangement arrangement = any(Arrangement.values());
    for (int i = 0; i < operands.length; i++) {
      if (random.nextInt(3) == 0) {
        arrangement = any(Arrangement.values());
      }
      operands[i] = operand(parameters[i].getType(), arrangement);
    }
    return operands;
  }

  private Object operand(Class<?> type, Arrangement arrangement) {
    if (type == int.class) {
      return (int) number();
    }
    if (type == long.class) {
      return random.nextInt(4) == 0 ? mask() : number();
    }
    if (type == double.class) {
      return elfuse.asm.encode.Immediates.floatValue(random.nextInt(256));
    }
    if (type == Label.class) {
      return new Target();
    }
    if (type == SystemRegister.class) {
      return any(
          SystemRegister.TTBR0_EL1,
          SystemRegister.ESR_EL1,
          SystemRegister.NZCV,
          SystemRegister.TPIDR_EL0);
    }
    if (type == VectorRegister.class) {
      return new VectorRegister(any(V.values()), arrangement);
    }
    if (type == VectorElement.class) {
      return new VectorElement(any(V.values()), any("b", "h", "s", "d", "4b"), random.nextInt(8));
    }
    if (type == RegisterList.class) {
      return new RegisterList(any(V.values()), 1 + random.nextInt(4), arrangement);
    }
    if (type == ElementList.class) {
      return new ElementList(
          any(V.values()), 1 + random.nextInt(4), any("b", "h", "s", "d"), random.nextInt(4));
    }
    if (Mem.class.isAssignableFrom(type)) {
      return address(type);
    }
    if (type.isEnum()) {
      return any(type.getEnumConstants());
    }
    return register(type);
  }

  private Object register(Class<?> type) {
    List<Object> all = new ArrayList<>();
    for (Class<?> c : List.of(X.class, W.class)) {
      if (type.isAssignableFrom(c)) {
        all.addAll(List.of(c.getEnumConstants()));
      }
    }
    for (Class<?> c : List.of(Xzr.class, Wzr.class, Sp.class, Wsp.class)) {
      if (type.isAssignableFrom(c)) {
        all.addAll(List.of(c.getEnumConstants()));
        all.addAll(List.of(c.getEnumConstants()));
      }
    }
    return all.get(random.nextInt(all.size()));
  }

  private Object address(Class<?> type) {
    XOrSp base = (XOrSp) register(XOrSp.class);
    long offset = random.nextInt(3) == 0 ? 0 : (random.nextInt(80) - 30L) << random.nextInt(5);
    if (type == Mem.Offset.class) {
      return new Mem.Offset(base, offset);
    }
    if (type == Mem.PreIndex.class) {
      return new Mem.PreIndex(base, offset);
    }
    if (type == Mem.PostIndex.class) {
      return new Mem.PostIndex(base, offset);
    }
    if (type == Mem.PostRegister.class) {
      return new Mem.PostRegister(base, any(X.values()));
    }
    Register index = (Register) register(random.nextBoolean() ? XOrZr.class : WOrZr.class);
    return new Mem.Index(base, index, any(Extend.values()), random.nextInt(6) - 1);
  }

  private long number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(9) * 8;
      case 1 -> random.nextInt(32);
      case 2 -> random.nextInt(1 << random.nextInt(17));
      default -> random.nextInt(128) - 1;
    };
  }

  /** Bitmask immediates, and values made of bytes of ones. */
  private long mask() {
    if (random.nextBoolean()) {
      return elfuse.asm.encode.Immediates.spread(random.nextInt(256));
    }
    return RandomMasks.next(random);
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  // ---- text of a call ----

  private static String text(Method method, Object[] operands) {
    String name = method.getName();
    List<String> parts = new ArrayList<>();
    for (String suffix : List.of("Csync", "Rctx", "Jc", "C", "J")) {
      if (name.endsWith(suffix)) {
        name = name.substring(0, name.length() - suffix.length());
        parts.add(suffix.toLowerCase(Locale.ROOT));
        break;
      }
    }
    boolean msl = name.endsWith("Msl");
    name = msl ? name.substring(0, name.length() - 3) : name;
    for (int i = 0; i < operands.length; i++) {
      Object o = operands[i];
      String parameter = method.getParameters()[i].getName();
      boolean placesImmediate =
          List.of("movz", "movn", "movk", "movi", "mvni", "orr", "bic").contains(name);
      if (o instanceof Condition c && name.equals("b")) {
        name = "b." + c.name().toLowerCase(Locale.ROOT);
      } else if (o instanceof Integer n
          && i > 0
          && (operands[i - 1] instanceof Extend || operands[i - 1] instanceof Shift)) {
        parts.set(parts.size() - 1, parts.getLast() + " #" + n);
      } else if (o instanceof Integer n && parameter.equals("shift") && placesImmediate) {
        parts.add((msl ? "msl #" : "lsl #") + n);
      } else if (name.equals("sys") && (parameter.equals("crn") || parameter.equals("crm"))) {
        parts.add("c" + o);
      } else if (name.equals("sysl") && (parameter.equals("crn") || parameter.equals("crm"))) {
        parts.add("c" + o);
      } else {
        parts.add(operandText(o, name, i == 0));
      }
    }
    if (name.startsWith("casp")) {
      parts.add(1, next(parts.get(0)));
      parts.add(3, next(parts.get(2)));
    }
    if (comparesWithZero(method)) {
      parts.add(name.startsWith("f") ? "#0.0" : "#0");
    }
    return name + (parts.isEmpty() ? "" : " " + String.join(", ", parts));
  }

  private static boolean comparesWithZero(Method method) {
    Class<?>[] types = method.getParameterTypes();
    String name = method.getName();
    return (name.equals("fcmp") || name.equals("fcmpe")) && types.length == 1
        || (name.matches("f?cm(eq|ge|gt|le|lt)") && types.length == 2);
  }

  private static String next(String register) {
    int number = Integer.parseInt(register.substring(1)) + 1;
    return number == 31 ? register.charAt(0) + "zr" : register.charAt(0) + "" + number;
  }

  private static String operandText(Object o, String name, boolean first) {
    return switch (o) {
      case Register r -> r.assemblyName();
      case Integer n -> "#" + n;
      case Long n -> "#0x" + Long.toHexString(n);
      case Double d -> "#" + d;
      case Label l -> ".+" + LABEL_DISTANCE;
      case VectorRegister v -> v.register().assemblyName() + "." + v.arrangement().suffix();
      case VectorElement e -> e.register().assemblyName() + "." + e.size() + "[" + e.index() + "]";
      case RegisterList l -> list(l.first(), l.count(), l.arrangement().suffix());
      case ElementList l -> list(l.first(), l.count(), l.size()) + "[" + l.index() + "]";
      case Mem m -> addressText(m);
      default -> o.toString().toLowerCase(Locale.ROOT);
    };
  }

  private static String list(V first, int count, String suffix) {
    List<String> registers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      registers.add("v" + (first.number() + i & 31) + "." + suffix);
    }
    return "{" + String.join(", ", registers) + "}";
  }

  private static String addressText(Mem m) {
    String base = "[" + m.base().assemblyName();
    return switch (m) {
      case Mem.Offset o -> base + (o.offset() == 0 ? "]" : ", #" + o.offset() + "]");
      case Mem.PreIndex p -> base + ", #" + p.offset() + "]!";
      case Mem.PostIndex p -> base + "], #" + p.offset();
      case Mem.PostRegister p -> base + "], " + p.index().assemblyName();
      case Mem.Index x -> {
        String extend =
            x.extend() == Extend.UXTX ? "lsl" : x.extend().name().toLowerCase(Locale.ROOT);
        String amount = x.amount() < 0 ? "" : " #" + x.amount();
        boolean plain = x.extend() == Extend.UXTX && x.amount() < 0;
        yield base + ", " + x.index().assemblyName() + (plain ? "" : ", " + extend + amount) + "]";
      }
    };
  }
}
