package elfuse.linux;

import elfuse.linux.profile.Samples;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the programs of one run spend their CPU time, by functions of the guest.
 *
 * <p>Give one to {@link Kernel#profile} before the run and write it when the run is over.
 */
public final class GuestProfile {
  final Samples samples = new Samples();

  /** Makes a profile without samples. */
  public GuestProfile() {}

  /**
   * Writes a flame graph: one HTML file that needs no other. Symbols are read now, from the files
   * that were mapped. To be called once.
   *
   * @param out where to; stays open
   * @param title what was run
   * @throws IOException if it cannot be written
   */
  public void writeHtml(OutputStream out, String title) throws IOException {
    samples.writeHtml(out, title);
  }
}
