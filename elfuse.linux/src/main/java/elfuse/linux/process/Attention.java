package elfuse.linux.process;

import elfuse.shim.ShimData;
import elfuse.vdso.VvarPage;

/**
 * The attention lanes of a process, where both the shim and the vDSO look: see {@link ShimData} for
 * who raises what and in which order.
 */
public final class Attention {
  private final ShimData shim;
  private volatile VvarPage vvar;

  Attention(ShimData shim) {
    this.shim = shim;
  }

  /** {@return the block of the shim} */
  public ShimData shim() {
    return shim;
  }

  /** {@return the page of the vDSO, or null before there is one} */
  public VvarPage vvar() {
    return vvar;
  }

  /** A page of the vDSO was mapped; it takes over what is raised. */
  void mirror(VvarPage page) {
    page.raise(shim.attention() & ~ShimData.PTRACE); // a tracer does not see what makes no call
    vvar = page;
  }

  /** Sets lanes, before what they announce. */
  public void raise(int lanes) {
    shim.raise(lanes);
    VvarPage page = vvar;
    if (page != null) {
      page.raise(lanes);
    }
  }

  /** Clears lanes, after what they announced. */
  public void drop(int lanes) {
    VvarPage page = vvar;
    if (page != null) {
      page.drop(lanes);
    }
    shim.drop(lanes);
  }
}
