package elfuse.cpu.engine;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** Translations ended because guest code changed or went away. */
@Name("elfuse.Invalidation")
@Label("Invalidation")
@Category({"elfuse", "Translator"})
@Description("Translated regions ended with instructions that they were made from")
@StackTrace(false)
final class InvalidationEvent extends Event {
  /** Instructions were changed, or a TLB or an instruction cache was to forget them. */
  static final String FORGOTTEN = "instructions forgotten";

  /** The whole page went. */
  static final String DROPPED = "page dropped";

  /** There was no room for it any more. */
  static final String EVICTED = "evicted";

  @Label("Guest Address")
  @Description("0 of what was evicted, which may have been at work in many places")
  @MemoryAddress
  long address;

  @Label("Instructions")
  @Description("How many instructions from there were concerned")
  int instructions;

  @Label("Regions")
  int regions;

  @Label("Cause")
  String cause;

  static void tell(long address, int instructions, int regions, String cause) {
    InvalidationEvent event = new InvalidationEvent();
    if (event.shouldCommit()) {
      event.address = address;
      event.instructions = instructions;
      event.regions = regions;
      event.cause = cause;
      event.commit();
    }
  }
}
