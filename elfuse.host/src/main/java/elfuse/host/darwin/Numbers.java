package elfuse.host.darwin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of one header of Darwin beside those that Linux/arm64 has for the same things: a table
 * whose rows are translated one by one, or bit by bit where they are flags.
 *
 * <p>Immutable. A number that stands in two rows is translated by the first of them.
 */
final class Numbers {
  /** What {@link #darwin} and {@link #linux} answer for a number that has no row. */
  static final int NONE = Integer.MIN_VALUE;

  /**
   * One thing.
   *
   * @param name Darwin's name for it
   * @param darwin its number there
   * @param linux its number on Linux/arm64
   */
  record Row(String name, int darwin, int linux) {}

  private final String header;
  private final List<Row> rows;
  private final Map<Integer, Integer> toLinux = new HashMap<>();
  private final Map<Integer, Integer> toDarwin = new HashMap<>();
  private final int linuxMask;
  private final int darwinMask;

  private Numbers(String header, List<Row> rows) {
    this.header = header;
    this.rows = rows;
    int onLinux = 0;
    int onDarwin = 0;
    for (Row row : rows) {
      toLinux.putIfAbsent(row.darwin, row.linux);
      toDarwin.putIfAbsent(row.linux, row.darwin);
      onLinux |= row.linux;
      onDarwin |= row.darwin;
    }
    linuxMask = onLinux;
    darwinMask = onDarwin;
  }

  /** {@return a table of what a header defines} */
  static Numbers of(String header, Row... rows) {
    return new Numbers(header, List.of(rows));
  }

  /** {@return a row} */
  static Row row(String name, int darwin, int linux) {
    return new Row(name, darwin, linux);
  }

  /** {@return the header that the rows are from, as XNU names it} */
  String header() {
    return header;
  }

  /** {@return the rows} */
  List<Row> rows() {
    return rows;
  }

  /** {@return Darwin's number, or {@link #NONE}} */
  int darwin(int linux) {
    return toDarwin.getOrDefault(linux, NONE);
  }

  /** {@return Linux's number, or {@link #NONE}} */
  int linux(int darwin) {
    return toLinux.getOrDefault(darwin, NONE);
  }

  /** {@return the bits that some row has on Linux} */
  int linuxMask() {
    return linuxMask;
  }

  /** {@return the bits that some row has on Darwin} */
  int darwinMask() {
    return darwinMask;
  }

  /** {@return Darwin's flags for Linux's; bits without a row are dropped} */
  int darwinBits(int linux) {
    int bits = 0;
    for (Row row : rows) {
      if ((linux & row.linux) == row.linux) {
        bits |= row.darwin;
      }
    }
    return bits;
  }

  /** {@return Linux's flags for Darwin's; bits without a row are dropped} */
  int linuxBits(int darwin) {
    int bits = 0;
    for (Row row : rows) {
      if ((darwin & row.darwin) == row.darwin) {
        bits |= row.linux;
      }
    }
    return bits;
  }
}
