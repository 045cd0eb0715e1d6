package elfuse.cli;

import elfuse.shim.HostCallRoute;
import elfuse.shim.ShimImage;
import elfuse.vdso.VdsoImage;

/** {@code elfuse shim --listing} and {@code elfuse vdso --listing}: the generated guest code. */
final class ListingCommand {
  private ListingCommand() {}

  static String text(String[] args) throws UsageException {
    if (args.length != 2 || !args[1].equals("--listing")) {
      throw new UsageException("usage: elfuse " + args[0] + " --listing");
    }
    return args[0].equals("shim")
        ? ShimImage.build(HostCallRoute.hvc()).listing(0)
        : VdsoImage.build().listing(0);
  }
}
