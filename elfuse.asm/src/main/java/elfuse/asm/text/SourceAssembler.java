package elfuse.asm.text;

import elfuse.asm.Assembly;
import elfuse.asm.AssemblyException;
import elfuse.asm.Register;
import elfuse.asm.S;
import elfuse.asm.Section;
import elfuse.asm.WOrZr;
import elfuse.asm.XOrZr;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Assembles a source in two passes. The first finds out where everything lies: instructions are
 * four bytes, whatever they are, so it reads no operands. The second has all labels and makes the
 * bytes.
 */
public final class SourceAssembler implements Scope {
  private static final long PAGE = 4096;

  /** Sections lie this far apart in the first pass, which knows no addresses yet. */
  private static final long PROVISIONAL_DISTANCE = 1L << 40;

  private record Place(SectionBuilder section, long offset) {}

  private record Local(int number, int statement, Place place) {}

  private final long base;
  private final Map<String, SectionBuilder> sections = new LinkedHashMap<>();
  private final Map<String, Long> constants = new HashMap<>();
  private final Map<String, Place> labels = new LinkedHashMap<>();
  private final List<Local> locals = new ArrayList<>();
  private final Map<SectionBuilder, Integer> pools = new HashMap<>();
  private final Set<String> globals = new LinkedHashSet<>();
  private final Directives directives = new Directives(this);
  private SectionBuilder section;
  private boolean secondPass;
  private int statement;
  private long here;

  /** Creates an assembler with symbols that are known from outside. */
  public SourceAssembler(long base, Map<String, Long> defined) {
    this.base = base;
    constants.putAll(defined);
    section(".text");
  }

  /** {@return the word of one instruction} */
  public int instruction(String text, long address) {
    here = address;
    secondPass = true;
    try {
      Cursor in = new Cursor(text);
      return encode(in.name(), in);
    } catch (SourceException e) {
      throw new AssemblyException(1, e.getMessage());
    }
  }

  /** {@return the assembled source} */
  public Assembly assemble(String source) {
    List<SourceLines.Statement> statements = SourceLines.of(source);
    Map<String, Long> defined = Map.copyOf(constants);
    pass(statements);
    layOut();
    // Constants may be used before their definition, unless they stand for places.
    constants.values().removeIf(value -> Math.abs(value) >= PROVISIONAL_DISTANCE / 2);
    constants.putAll(defined);
    pools.clear();
    secondPass = true;
    section(".text");
    pass(statements);
    return result();
  }

  private void pass(List<SourceLines.Statement> statements) {
    int line = 1;
    try {
      for (statement = 0; statement < statements.size(); statement++) {
        line = statements.get(statement).line();
        statement(statements.get(statement).text());
      }
      for (SectionBuilder s : List.copyOf(sections.values())) {
        section = s;
        pool();
        if (secondPass && !s.isComplete()) {
          throw new SourceException("a size in " + s.name + " depends on a later symbol");
        }
      }
    } catch (SourceException e) {
      throw new AssemblyException(line, e.getMessage());
    }
  }

  private void layOut() {
    long at = base;
    for (SectionBuilder s : sections.values()) {
      s.base = at;
      at = at + s.size() + PAGE - 1 & -PAGE;
      s.restart();
    }
  }

  private Assembly result() {
    List<Section> made = new ArrayList<>();
    for (SectionBuilder s : sections.values()) {
      if (s.size() > 0) {
        made.add(
            new Section(s.name, s.base, s.bytes(), s.size(), s.isWritable(), s.isExecutable()));
      }
    }
    Map<String, Long> symbols = new HashMap<>(constants);
    labels.forEach((name, place) -> {
      if (name.indexOf(' ') < 0) { // not a literal pool's
        symbols.put(name, place.section.base + place.offset);
      }
    });
    return new Assembly(made, symbols, globals);
  }

  private void statement(String text) {
    here = section.base + section.size();
    Cursor in = new Cursor(text);
    while (label(in)) {
      if (in.atEnd()) {
        return;
      }
    }
    String name = in.name();
    if (name.isEmpty()) {
      throw new SourceException("'" + in.rest() + "' is not an instruction");
    }
    if (in.peek() == '=' && !in.rest().startsWith("==")) {
      in.accept("=");
      constant(name, in);
      end(in);
    } else if (name.startsWith(".")) {
      directives.run(name.toLowerCase(Locale.ROOT), in);
    } else {
      instruction(name, in);
    }
  }

  /** Takes one label; {@return whether there was one} */
  private boolean label(Cursor in) {
    int mark = in.mark();
    int length = 0;
    in.atEnd();
    while (in.ahead(length) >= '0' && in.ahead(length) <= '9') {
      length++;
    }
    if (length > 0 && length < 9 && in.ahead(length) == ':') {
      int start = in.mark();
      in.advance(length);
      int number = Integer.parseInt(in.since(start));
      in.advance(1);
      if (!secondPass) {
        locals.add(new Local(number, statement, new Place(section, section.size())));
      }
      return true;
    }
    String name = in.name();
    if (name.isEmpty() || in.peek() != ':') {
      in.reset(mark);
      return false;
    }
    in.accept(":");
    Place place = new Place(section, section.size());
    if (!secondPass && (labels.putIfAbsent(name, place) != null || constants.containsKey(name))) {
      throw new SourceException("symbol " + name + " is defined already");
    }
    if (secondPass && labels.get(name).offset != section.size()) {
      throw new SourceException("label " + name + " moves: a size depends on a later symbol");
    }
    return true;
  }

  private void instruction(String name, Cursor in) {
    if (section.isBss()) {
      throw new SourceException("an instruction in " + section.name);
    }
    if ((section.size() & 3) != 0) {
      throw new SourceException(
          "an instruction at an address that is not a multiple of 4; use .balign 4");
    }
    if (literal(name, in)) {
      return;
    }
    if (secondPass) {
      section.instruction(encode(name, in));
    } else {
      if (!RowEncoder.knows(mnemonic(name))) {
        throw new SourceException("unknown instruction " + name);
      }
      section.instruction(0);
    }
  }

  private static String mnemonic(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower) {
      case "b.hs", "bhs", "bcs" -> "b.cs";
      case "b.lo", "blo", "bcc" -> "b.cc";
      case "beq", "bne", "bmi", "bpl", "bvs", "bvc", "bhi", "bls", "bge", "blt", "bgt", "ble" ->
          "b." + lower.substring(1);
      default -> lower;
    };
  }

  private int encode(String name, Cursor in) {
    List<Object> operands = OperandParser.parse(in, this);
    try {
      return RowEncoder.encode(mnemonic(name), operands, here).word();
    } catch (EncodeException e) {
      throw new SourceException(name + ": " + e.getMessage());
    }
  }

  /** Handles {@code ldr register, =expression}; {@return whether it is that} */
  private boolean literal(String name, Cursor in) {
    int mark = in.mark();
    String register = name.equalsIgnoreCase("ldr") ? in.name() : "";
    if (register.isEmpty() || !in.accept(",") || !in.accept("=")) {
      in.reset(mark);
      return false;
    }
    Register r = Registers.of(register);
    boolean wide = r instanceof XOrZr || r instanceof elfuse.asm.D;
    if (!wide && !(r instanceof WOrZr) && !(r instanceof S)) {
      throw new SourceException("ldr =: " + register + " is not an X, W, D or S register");
    }
    String key = (wide ? "8 " : "4 ") + in.rest();
    // The pool's place is known from the first pass: its label is the key itself.
    section.literals.putIfAbsent(key, 0L);
    if (!secondPass) {
      section.instruction(0);
      return true;
    }
    Place pool = labels.get(poolLabel(key));
    long target = pool.section.base + pool.offset;
    try {
      section.instruction(RowEncoder.encode("ldr", List.of(r, target), here).word());
    } catch (EncodeException e) {
      throw new SourceException("ldr =: " + e.getMessage());
    }
    return true;
  }

  private String poolLabel(String key) {
    return section.name + " pool " + pools.getOrDefault(section, 0) + " " + key;
  }

  /** Puts down the literals that are waiting. */
  void pool() {
    if (section.literals.isEmpty()) {
      return;
    }
    for (int width : new int[] {8, 4}) {
      for (String key : section.literals.keySet()) {
        if (key.charAt(0) - '0' == width) {
          align(width);
          labels.put(poolLabel(key), new Place(section, section.size()));
          long value = secondPass ? evaluate(new Cursor(key.substring(2))) : 0;
          section.append(value, width);
        }
      }
    }
    section.literals.clear();
    pools.merge(section, 1, Integer::sum);
  }

  private long evaluate(Cursor in) {
    long value = Expression.evaluate(in, this);
    end(in);
    return value;
  }

  // ---- for directives ----

  void section(String name) {
    section = sections.get(name);
    if (section == null) {
      section = new SectionBuilder(name);
      section.base = PROVISIONAL_DISTANCE * (sections.size() + 1);
      sections.put(name, section);
    }
  }

  SectionBuilder section() {
    return section;
  }

  boolean isSecondPass() {
    return secondPass;
  }

  void define(String name, long value) {
    if (labels.containsKey(name)) {
      throw new SourceException("symbol " + name + " is a label already");
    }
    constants.put(name, value);
  }

  /** Defines a constant by the expression at the cursor. */
  void constant(String name, Cursor in) {
    try {
      define(name, Expression.evaluate(in, this));
    } catch (SourceException e) {
      if (secondPass) {
        throw e;
      }
      in.advance(in.rest().length()); // may refer to what comes later
    }
  }

  void global(String name) {
    globals.add(name);
  }

  /** Pads with zeros, or with NOP where instructions come before. */
  void align(long alignment) {
    boolean code = section.lastWasInstruction();
    long padding = -section.size() & alignment - 1;
    if (code && (padding & 3) == 0) {
      for (long i = 0; i < padding; i += 4) {
        section.instruction(0xd503201f);
      }
    } else {
      section.fill(padding, 0);
    }
  }

  void end(Cursor in) {
    if (!in.atEnd()) {
      throw new SourceException("unexpected '" + in.rest() + "'");
    }
  }

  // ---- symbols ----

  @Override
  public Long symbol(String name) {
    Place place = labels.get(name);
    return place != null ? (Long) (place.section.base + place.offset) : constants.get(name);
  }

  @Override
  public Long local(int number, boolean forward) {
    Local found = null;
    for (Local l : locals) {
      if (l.number == number) {
        if (forward && l.statement > statement) {
          return l.place.section.base + l.place.offset;
        }
        found = l.statement <= statement ? l : found;
      }
    }
    return forward || found == null ? null : (Long) (found.place.section.base + found.place.offset);
  }

  @Override
  public long here() {
    return here;
  }
}
