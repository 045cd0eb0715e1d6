package elfuse.cli;

import elfuse.hv.Availability;
import elfuse.hv.HypervisorProvider;
import elfuse.hv.Hypervisors;

/** {@code elfuse backends}: which engines can run guests on this host, and why others cannot. */
final class BackendsCommand {
  private BackendsCommand() {}

  static String text() {
    StringBuilder text = new StringBuilder();
    for (HypervisorProvider provider : Hypervisors.providers()) {
      text.append(provider.name()).append(" ".repeat(Math.max(1, 6 - provider.name().length())));
      switch (provider.probe()) {
        case Availability.Usable(String detail) -> text.append("usable    ").append(detail);
        case Availability.Unusable(String reason) -> text.append("unusable  ").append(reason);
      }
      text.append('\n');
    }
    return text.toString();
  }
}
