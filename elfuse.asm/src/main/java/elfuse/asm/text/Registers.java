package elfuse.asm.text;

import elfuse.asm.Arrangement;
import elfuse.asm.B;
import elfuse.asm.D;
import elfuse.asm.H;
import elfuse.asm.Q;
import elfuse.asm.Register;
import elfuse.asm.S;
import elfuse.asm.Sp;
import elfuse.asm.V;
import elfuse.asm.VectorElement;
import elfuse.asm.VectorRegister;
import elfuse.asm.W;
import elfuse.asm.Wsp;
import elfuse.asm.Wzr;
import elfuse.asm.X;
import elfuse.asm.Xzr;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Register names. */
final class Registers {
  private static final Map<String, Register> NAMES = new HashMap<>();
  private static final Map<String, Arrangement> ARRANGEMENTS = new HashMap<>();

  static {
    add(X.values());
    add(W.values());
    add(Xzr.values());
    add(Wzr.values());
    add(Sp.values());
    add(Wsp.values());
    add(B.values());
    add(H.values());
    add(S.values());
    add(D.values());
    add(Q.values());
    NAMES.put("lr", X.X30);
    NAMES.put("fp", X.X29);
    NAMES.put("ip0", X.X16);
    NAMES.put("ip1", X.X17);
    for (Arrangement a : Arrangement.values()) {
      ARRANGEMENTS.put(a.suffix(), a);
    }
  }

  private Registers() {}

  private static void add(Register[] registers) {
    for (Register r : registers) {
      NAMES.put(r.assemblyName(), r);
    }
  }

  /** {@return the register of that name, or null} */
  static Register of(String name) {
    Register found = NAMES.get(name);
    return found != null ? found : NAMES.get(name.toLowerCase(Locale.ROOT));
  }

  /** {@return the number of the vector register that the name starts with, or -1} */
  static int vector(String name) {
    int dot = name.indexOf('.');
    if (dot < 2 || dot > 3 || (name.charAt(0) | 32) != 'v') {
      return -1;
    }
    int number = 0;
    for (int i = 1; i < dot; i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number < 32 ? number : -1;
  }

  /** {@return a vector register with arrangement, or with the index that follows, an element} */
  static Object vector(String name, Cursor in, Scope scope) {
    V register = V.of(vector(name));
    String suffix = suffix(name);
    if (in.accept("[")) {
      long index = Expression.evaluate(in, scope);
      in.expect("]");
      return new VectorElement(register, suffix, index(index));
    }
    Arrangement arrangement = ARRANGEMENTS.get(suffix);
    if (arrangement == null) {
      throw new SourceException(
          suffix.length() == 1 ? name + " needs an index" : "no arrangement ." + suffix);
    }
    return new VectorRegister(register, arrangement);
  }

  static int index(long index) {
    if (index < 0 || index > 15) {
      throw new SourceException("index " + index + " is not in 0..15");
    }
    return (int) index;
  }

  static String suffix(String name) {
    return name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  static Arrangement arrangement(String suffix) {
    return ARRANGEMENTS.get(suffix);
  }
}
