package elfuse.asm;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What {@link TextAssembler} makes of a source.
 *
 * @param sections the sections that have content, in order of address
 * @param symbols labels and constants by name, without numeric local labels
 * @param globals the names that the source declares global
 */
public record Assembly(List<Section> sections, Map<String, Long> symbols, Set<String> globals) {
  /** Keeps copies. */
  public Assembly {
    sections = List.copyOf(sections);
    symbols = Map.copyOf(symbols);
    globals = Set.copyOf(globals);
  }

  /**
   * {@return the section of a name}
   *
   * @param name for example {@code .text}
   * @throws IllegalArgumentException if the source puts nothing there
   */
  public Section section(String name) {
    for (Section section : sections) {
      if (section.name().equals(name)) {
        return section;
      }
    }
    throw new IllegalArgumentException("no section " + name);
  }

  /**
   * {@return a symbol's value}
   *
   * @param name the symbol
   * @throws IllegalArgumentException if the source does not define it
   */
  public long symbol(String name) {
    Long value = symbols.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no symbol " + name);
    }
    return value;
  }
}
