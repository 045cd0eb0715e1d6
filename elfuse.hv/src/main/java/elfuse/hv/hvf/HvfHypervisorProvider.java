package elfuse.hv.hvf;

import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.HypervisorProvider;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;

/** The engine {@code hvf}: macOS on Apple silicon. */
public final class HvfHypervisorProvider implements HypervisorProvider {
  private static final String FRAMEWORK =
      "/System/Library/Frameworks/Hypervisor.framework/Hypervisor";

  /** Makes the provider; nothing is asked of the host before {@link #probe()}. */
  public HvfHypervisorProvider() {}

  @Override
  public String name() {
    return "hvf";
  }

  @Override
  public int rank() {
    return 100;
  }

  /**
   * {@return why a host cannot have this engine, or null}
   *
   * @param system the property {@code os.name}
   * @param processor the property {@code os.arch}
   */
  public static String unfit(String system, String processor) {
    if (!system.toLowerCase(Locale.ROOT).startsWith("mac")) {
      return "Hypervisor.framework is macOS's, and this is " + system;
    }
    return processor.equals("aarch64") ? null : "this is not Apple silicon but " + processor;
  }

  @Override
  public Availability probe() {
    try (Hypervisor hvf = open();
        Vm _ = hvf.createVm(new VmConfig(36, 0))) {
      return new Availability.Usable("Hypervisor.framework");
    } catch (HypervisorException failure) {
      return new Availability.Unusable(failure.getMessage());
    }
  }

  @Override
  @SuppressWarnings("restricted") // SAFETY: a framework of the system, for the life of the process
  public Hypervisor open() {
    String unfit = unfit(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (unfit != null) {
      throw new HypervisorException(unfit);
    }
    SymbolLookup framework;
    try {
      framework = SymbolLookup.libraryLookup(FRAMEWORK, Arena.global());
    } catch (IllegalArgumentException missing) {
      throw new HypervisorException("this macOS has no Hypervisor.framework", missing);
    }
    SymbolLookup system = Linker.nativeLinker().defaultLookup();
    return new Hvf(new HvCalls(name -> framework.find(name).or(() -> system.find(name))));
  }
}
