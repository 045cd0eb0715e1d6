package elfuse.elf;

import java.util.List;

/**
 * Where a program may be mapped.
 *
 * @param low the lowest address
 * @param high the first address behind the highest; both are multiples of the page size
 * @param forbidden ranges inside that no segment may touch
 */
public record LoadLimits(long low, long high, List<Range> forbidden) {

  /**
   * A range of addresses.
   *
   * @param start the first address
   * @param end the first address behind it
   * @param name what it is, for messages
   */
  public record Range(long start, long end, String name) {}

  /** Copies the list. */
  public LoadLimits {
    forbidden = List.copyOf(forbidden);
  }
}
