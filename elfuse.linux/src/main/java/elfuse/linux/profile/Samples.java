package elfuse.linux.profile;

import elfuse.mm.AddressSpace;
import elfuse.mm.GuestFault;
import elfuse.mm.GuestMemory;
import java.io.IOException;
import java.io.OutputStream;

/** The samples of one run. Thread-safe. */
public final class Samples {
  // some 40 MiB of tree at most
  private static final int MOST_NODES = 1 << 18;

  private final StackTree tree = new StackTree(MOST_NODES);
  private final CodeFiles files = new CodeFiles();

  /** Makes a place for samples. */
  public Samples() {}

  /**
   * What the kernel does for a thread at the moment of a sample.
   *
   * @param in whether it does anything
   * @param systemCall the number of the system call, or -1
   * @param pageFault whether a page is brought in
   */
  public record Kernel(boolean in, int systemCall, boolean pageFault) {
    /** The guest's own code runs. */
    public static final Kernel OUT = new Kernel(false, -1, false);

    private long place() {
      long what = pageFault ? Place.PAGE_FAULT : Place.IN_KERNEL;
      return Place.of(Place.KERNEL, systemCall >= 0 ? Place.SYSTEM_CALL + systemCall : what);
    }
  }

  /**
   * Takes a sample.
   *
   * @param process the name of the process, one char per byte
   * @param thread the name of the thread
   * @param space the memory that the registers speak of
   * @param pc where EL0 is
   * @param link X30
   * @param frame X29
   * @param kernel what is done for it
   * @param nanos the CPU time that it stands for
   */
  public void take(
      String process,
      String thread,
      AddressSpace space,
      long pc,
      long link,
      long frame,
      Kernel kernel,
      long nanos) {
    StackWalk walk = new StackWalk();
    if (kernel.in()) {
      walk.add(kernel.place());
    }
    GuestMemory memory = space.memory();
    walk.walk(pc, link, frame, (at, record) -> read(memory, at, record), files.in(space));
    tree.add(process, thread, walk.places, walk.count, nanos);
  }

  /** Adds CPU time of a thread of which nobody knows where it was spent. */
  public void rest(String process, String thread, long nanos) {
    tree.add(process, thread, new long[0], 0, nanos);
  }

  private static boolean read(GuestMemory memory, long at, long[] record) {
    try {
      record[0] = memory.getLong(at);
      record[1] = memory.getLong(at + 8);
      return true;
    } catch (GuestFault unmapped) {
      return false;
    }
  }

  /**
   * Writes the flame graph. To be called once; samples that are still taken do not count.
   *
   * @param out where to; stays open
   * @param title what was run
   * @throws IOException if it cannot be written
   */
  public void writeHtml(OutputStream out, String title) throws IOException {
    FlameGraph.write(FlameTree.of(tree.close(), new Symbols(files)::of), title, out);
    files.close();
  }
}
