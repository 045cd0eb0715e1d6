package elfuse.asm.text;

/** The directives of the source assembler. */
final class Directives {
  private final SourceAssembler assembler;

  Directives(SourceAssembler assembler) {
    this.assembler = assembler;
  }

  void run(String name, Cursor in) {
    switch (name) {
      case ".text", ".data", ".rodata", ".bss" -> assembler.section(name);
      case ".section" -> section(in);
      case ".byte" -> integers(in, 1);
      case ".hword", ".short", ".2byte" -> integers(in, 2);
      case ".word", ".long", ".int", ".4byte" -> integers(in, 4);
      case ".xword", ".quad", ".8byte", ".dword" -> integers(in, 8);
      case ".inst" -> instructions(in);
      case ".float", ".single" -> floats(in, false);
      case ".double" -> floats(in, true);
      case ".ascii" -> strings(in, false);
      case ".asciz", ".string" -> strings(in, true);
      case ".zero", ".space", ".skip" -> space(in);
      case ".fill" -> fill(in);
      case ".align", ".p2align" -> align(in, true);
      case ".balign" -> align(in, false);
      case ".equ", ".set" -> equ(in);
      case ".global", ".globl" -> globals(in);
      case ".ltorg", ".pool" -> assembler.pool();
      case ".type", ".size", ".arch", ".cpu", ".file", ".ident", ".local", ".hidden" ->
          in.advance(in.rest().length());
      default -> throw new SourceException("unknown directive " + name);
    }
    assembler.end(in);
  }

  private void section(Cursor in) {
    String name = in.name();
    if (name.isEmpty()) {
      throw new SourceException(".section needs a name");
    }
    in.advance(in.rest().length());
    assembler.section(name);
  }

  private void integers(Cursor in, int width) {
    do {
      // The first pass may not know the symbols yet; only the size matters there.
      int mark = in.mark();
      if (assembler.isSecondPass()) {
        long value = Expression.evaluate(in, assembler);
        if (width < 8 && (value < -(1L << 8 * width - 1) || value >= 1L << 8 * width)) {
          throw new SourceException(
              in.since(mark).strip() + " = " + value + " does not fit " + width + " bytes");
        }
        assembler.section().append(value, width);
      } else {
        skip(in);
        assembler.section().append(0, width);
      }
    } while (in.accept(","));
  }

  /** Moves to the next comma outside parentheses, or to the end. */
  private static void skip(Cursor in) {
    int depth = 0;
    for (char c = in.ahead(0); c != 0 && (c != ',' || depth > 0); c = in.ahead(0)) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      in.advance(c == '\'' && in.ahead(1) != 0 ? 2 : 1);
    }
  }

  private void instructions(Cursor in) {
    do {
      long value = Expression.evaluate(in, assembler);
      if (value >>> 32 != 0) {
        throw new SourceException(".inst: " + value + " has more than 32 bits");
      }
      assembler.section().instruction((int) value);
    } while (in.accept(","));
  }

  private void floats(Cursor in, boolean wide) {
    do {
      in.atEnd();
      int mark = in.mark();
      skip(in);
      String text = in.since(mark).strip();
      try {
        double value = Double.parseDouble(text);
        if (wide) {
          assembler.section().append(Double.doubleToRawLongBits(value), 8);
        } else {
          assembler.section().append(Float.floatToRawIntBits(Float.parseFloat(text)), 4);
        }
      } catch (NumberFormatException e) {
        throw new SourceException("'" + text + "' is not a floating number");
      }
    } while (in.accept(","));
  }

  private void strings(Cursor in, boolean terminated) {
    do {
      for (byte b : Strings.parse(in)) {
        assembler.section().append(b, 1);
      }
      if (terminated) {
        assembler.section().append(0, 1);
      }
    } while (in.accept(","));
  }

  private void space(Cursor in) {
    long count = Expression.evaluate(in, assembler);
    long value = in.accept(",") ? Expression.evaluate(in, assembler) : 0;
    assembler.section().fill(count, (int) value);
  }

  private void fill(Cursor in) {
    long count = Expression.evaluate(in, assembler);
    long width = in.accept(",") ? Expression.evaluate(in, assembler) : 1;
    long value = in.accept(",") ? Expression.evaluate(in, assembler) : 0;
    if (count < 0 || count > 1 << 28 || width < 0 || width > 8) {
      throw new SourceException(".fill: count or size out of range");
    }
    for (long i = 0; i < count; i++) {
      assembler.section().append(value, (int) width);
    }
  }

  private void align(Cursor in, boolean exponent) {
    long value = Expression.evaluate(in, assembler);
    if (exponent && (value < 0 || value > 16)) {
      throw new SourceException("alignment 2^" + value + " is not in 2^0..2^16");
    }
    long alignment = exponent ? 1L << value : value;
    if (Long.bitCount(alignment) != 1 || alignment < 1 || alignment > 1 << 16) {
      throw new SourceException("alignment " + value + " is not a power of two up to 65536");
    }
    assembler.align(alignment);
  }

  private void equ(Cursor in) {
    String name = in.name();
    if (name.isEmpty()) {
      throw new SourceException("a name is missing");
    }
    in.expect(",");
    assembler.constant(name, in);
  }

  private void globals(Cursor in) {
    do {
      assembler.global(in.name());
    } while (in.accept(","));
  }
}
