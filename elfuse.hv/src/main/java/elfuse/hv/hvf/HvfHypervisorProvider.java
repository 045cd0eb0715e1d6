package elfuse.hv.hvf;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.HypervisorProvider;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
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
    SymbolLookup framework = SymbolLookup.libraryLookup(FRAMEWORK, Arena.global());
    SymbolLookup system = Linker.nativeLinker().defaultLookup();
    return new Hvf(
        new HvCalls(name -> framework.find(name).or(() -> system.find(name)), vectors()));
  }

  /**
   * The C function takes its value in Q0, where FFM passes no argument of 16 bytes, and a routine
   * of ours would need executable memory, for which the java command would need another
   * entitlement. Until one of both is shown on hardware, setting a vector is refused.
   */
  private static MethodHandle vectors() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              HvfHypervisorProvider.class,
              "refuse",
              FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, ADDRESS).toMethodType());
    } catch (ReflectiveOperationException missing) {
      throw new AssertionError(missing);
    }
  }

  @SuppressWarnings("unused") // called through the handle
  private static int refuse(long vcpu, int register, MemorySegment value) {
    return elfuse.hv.hvf.raw.HvReturn.HV_UNSUPPORTED.code();
  }
}
