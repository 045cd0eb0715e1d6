package elfuse.elf;

import java.util.Arrays;

/**
 * The symbols of a file. The bytes of the tables are kept as they are in the file; a {@link Symbol}
 * is made when one is asked for. Damaged entries are skipped. Thread-safe.
 */
public final class SymbolTable {
  static final SymbolTable EMPTY = new SymbolTable(new byte[0], new byte[0]);

  private static final int ENTRY_SIZE = 24;
  private static final int INFO = 4;
  private static final int SECTION = 6;
  private static final int VALUE = 8;
  private static final int SIZE = 16;
  private static final int INDEX_BITS = 22; // enough for tables of 64 MiB, see Sections
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;

  private final byte[] symbols;
  private final byte[] strings;
  private volatile long[] order; // value and index of each useful symbol in one number, sorted

  SymbolTable(byte[] symbols, byte[] strings) {
    this.symbols = symbols;
    this.strings = strings;
  }

  /** {@return the number of entries, the empty first one included} */
  public int size() {
    return symbols.length / ENTRY_SIZE;
  }

  /**
   * {@return an entry}
   *
   * @param index 0 to {@link #size()} − 1
   */
  public Symbol get(int index) {
    int at = index * ENTRY_SIZE;
    int info = symbols[at + INFO] & 0xff;
    return new Symbol(
        name(at),
        Reader.i64(symbols, at + VALUE),
        Reader.i64(symbols, at + SIZE),
        info & 15,
        info >>> 4,
        Reader.u16(symbols, at + SECTION));
  }

  private String name(int at) {
    long name = Reader.u32(symbols, at);
    return name < strings.length ? Reader.string(strings, (int) name) : "";
  }

  /**
   * {@return the first defined symbol of a name, or null}
   *
   * @param name the name
   */
  public Symbol find(String name) {
    for (int i = 1; i < size(); i++) {
      Symbol symbol = get(i);
      if (symbol.section() != 0 && symbol.name().equals(name)) {
        return symbol;
      }
    }
    return null;
  }

  /**
   * {@return the function, object or label that an address belongs to, or null}
   *
   * <p>That is the nearest one at or below the address that, if it has a size, reaches that far.
   * Where several have one address, functions win over objects and objects over labels, and global
   * ones over local ones. The mapping symbols {@code $x} and {@code $d} do not count.
   *
   * @param address an address before the load bias is added
   */
  public Symbol at(long address) {
    if (address < 0 || address > Long.MAX_VALUE >>> INDEX_BITS) {
      return null;
    }
    long[] sorted = sorted();
    int rank = Arrays.binarySearch(sorted, address << INDEX_BITS | INDEX_MASK);
    rank = rank >= 0 ? rank : -rank - 2;
    int best = 0;
    for (; rank >= 0; rank--) {
      if (best != 0 && sorted[rank] >>> INDEX_BITS != Reader.i64(symbols, best + VALUE)) {
        break;
      }
      // no Symbol is made of what is only passed: a hostile table may have millions at one address
      int at = (int) (sorted[rank] & INDEX_MASK) * ENTRY_SIZE;
      long size = Reader.i64(symbols, at + SIZE);
      if (size == 0 || address - Reader.i64(symbols, at + VALUE) < size) {
        best = best == 0 || weight(at) > weight(best) ? at : best;
      } else if (best == 0 && (symbols[at + INFO] & 15) == Symbol.STT_FUNC) {
        break; // behind the end of the nearest function: between functions
      }
    }
    return best == 0 ? null : get(best / ENTRY_SIZE);
  }

  private int weight(int at) {
    int type =
        switch (symbols[at + INFO] & 15) {
          case Symbol.STT_FUNC -> 4;
          case Symbol.STT_OBJECT -> 2;
          default -> 0;
        };
    return type + ((symbols[at + INFO] & 0xff) >>> 4 == 0 ? 0 : 1);
  }

  private long[] sorted() {
    long[] keys = order;
    if (keys == null) {
      keys = new long[size()];
      int n = 0;
      for (int i = 1; i < keys.length; i++) {
        int at = i * ENTRY_SIZE;
        long value = Reader.i64(symbols, at + VALUE);
        if (isUseful(at) && value >= 0 && value <= Long.MAX_VALUE >>> INDEX_BITS) {
          keys[n++] = value << INDEX_BITS | i;
        }
      }
      keys = Arrays.copyOf(keys, n);
      Arrays.sort(keys);
      order = keys; // two threads that race make the same array
    }
    return keys;
  }

  /** A defined function, object or label with a name that is no mapping symbol. */
  private boolean isUseful(int at) {
    long name = Reader.u32(symbols, at);
    return (symbols[at + INFO] & 15) <= Symbol.STT_FUNC
        && Reader.u16(symbols, at + SECTION) != 0
        && name < strings.length
        && strings[(int) name] != 0
        && strings[(int) name] != '$';
  }
}
