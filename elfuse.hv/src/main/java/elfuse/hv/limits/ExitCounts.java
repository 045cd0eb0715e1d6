package elfuse.hv.limits;

import java.util.Map;

/**
 * How often something left the guest, by reason. One vCPU's are written by its owner alone and read
 * by anybody, who sees a recent number; those of a whole engine are added up under its lock.
 */
public final class ExitCounts {
  private final long[] counts;

  /**
   * Begins at 0.
   *
   * @param reasons how many reasons there are
   */
  public ExitCounts(int reasons) {
    counts = new long[reasons];
  }

  /**
   * Counts one, by the owner.
   *
   * @param reason why
   */
  public void count(int reason) {
    counts[reason]++;
  }

  /**
   * Adds others to these.
   *
   * @param others of as many reasons
   */
  public void add(ExitCounts others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others.counts[i];
    }
  }

  /**
   * Puts those that are not 0 into a map.
   *
   * @param into the map
   * @param names of the reasons
   */
  public void put(Map<String, Long> into, Enum<?>[] names) {
    for (Enum<?> name : names) {
      if (counts[name.ordinal()] != 0) {
        into.put(name.name(), counts[name.ordinal()]);
      }
    }
  }
}
