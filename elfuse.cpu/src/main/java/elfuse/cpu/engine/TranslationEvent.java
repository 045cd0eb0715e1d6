package elfuse.cpu.engine;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** Guest code became a JVM method. */
@Name("elfuse.Translation")
@Label("Translation")
@Category({"elfuse", "Translator"})
@Description("A region of guest code was translated")
@StackTrace(false)
final class TranslationEvent extends Event {
  @Label("Guest Address")
  @MemoryAddress
  long address;

  @Label("Exception Level")
  int level;

  @Label("Instructions")
  int instructions;

  @Label("Class File")
  @DataAmount
  int classFile;

  @Label("Installed")
  @Description("False if the code had changed meanwhile")
  boolean installed;

  @Label("Replaces Another")
  boolean again;

  @Label("Time Taken")
  @Timespan(Timespan.NANOSECONDS)
  long taken;

  static void tell(RegionPlan plan, int classFile, boolean installed, boolean again, long nanos) {
    TranslationEvent event = new TranslationEvent();
    if (event.shouldCommit()) {
      event.address = plan.entryAddress();
      event.level = plan.right == Rights.EL0_EXECUTE ? 0 : 1;
      event.instructions = plan.places.length;
      event.classFile = classFile;
      event.installed = installed;
      event.again = again;
      event.taken = nanos;
      event.commit();
    }
  }
}
