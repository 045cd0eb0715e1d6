package elfuse.linux.profile;

import elfuse.mm.GuestMemory;

/**
 * Follows the frame records of a stack (AAPCS64, "The Frame Pointer"): X29 points to a pair of the
 * caller's X29 and the return address.
 *
 * <p>The chain is the guest's to damage, and where code was compiled without frame pointers X29 is
 * any number. So records are read with the rights of EL0, their addresses must grow, as Linux
 * demands for perf, each return address must lead into executable memory, and there is a limit.
 *
 * <p>X30 is the return address of a function that has not made its record yet or makes none; of
 * others it is what their last call left. If it is the record's own return address, it is no frame
 * of its own; else it is kept with a mark, and symbols tell later.
 */
final class StackWalk {
  /** The most frames of a sample, as perf has it ({@code kernel.perf_event_max_stack}). */
  static final int MOST_FRAMES = 127;

  private static final int INSTRUCTION = 4;

  /** The places, innermost first. */
  final long[] places = new long[MOST_FRAMES + 2];

  /** How many places there are. */
  int count;

  /** Reads a frame record. */
  @FunctionalInterface
  interface Records {
    /**
     * Reads two words.
     *
     * @param address a multiple of 8
     * @param record gets them
     * @return whether EL0 may read them
     */
    boolean read(long address, long[] record);
  }

  /** Says what code is at an address. */
  @FunctionalInterface
  interface CodeMap {
    /** {@return the {@link Place} of an address, or {@link Place#NONE}} */
    long place(long address);
  }

  /** Adds a place. */
  void add(long place) {
    places[count++] = place;
  }

  /** Walks a stack outwards from the registers. */
  void walk(long pc, long link, long frame, Records records, CodeMap code) {
    long here = code.place(pc);
    if (here == Place.NONE) {
      // a jump to nowhere: X30 says from where
      here = Place.of(Place.KERNEL, Place.NOWHERE);
    }
    add(here);
    int linkAt = count;
    long[] record = new long[2];
    long at = GuestMemory.untagged(frame);
    long last = 0;
    long innermost = 0;
    int found = 0;
    while (found < MOST_FRAMES - 1
        && (at & 7) == 0
        && Long.compareUnsigned(at, last) > 0
        && records.read(at, record)) {
      long back = record[1];
      long place = back == 0 ? Place.NONE : code.place(back - INSTRUCTION);
      if (place == Place.NONE) {
        break;
      }
      if (found++ == 0) {
        innermost = back;
      }
      add(place);
      last = at;
      at = GuestMemory.untagged(record[0]);
    }
    long caller = link == 0 || link == innermost ? Place.NONE : code.place(link - INSTRUCTION);
    if (caller != Place.NONE) {
      System.arraycopy(places, linkAt, places, linkAt + 1, count - linkAt);
      places[linkAt] = Place.asLink(caller);
      count++;
    }
  }
}
