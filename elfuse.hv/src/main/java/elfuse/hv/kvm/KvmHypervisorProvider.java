package elfuse.hv.kvm;

import elfuse.hv.Availability;
import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.HypervisorProvider;
import java.nio.file.Path;
import java.util.Locale;

/** The engine {@code kvm}: Linux on arm64. */
public final class KvmHypervisorProvider implements HypervisorProvider {
  private static final Path DEVICE = Path.of("/dev/kvm");

  // one for the process, as the signal's handler is
  private static final class Host {
    static final Ioctls IOCTLS = new NativeIoctls();
  }

  /** Makes the provider; nothing is asked of the host before {@link #probe()}. */
  public KvmHypervisorProvider() {}

  @Override
  public String name() {
    return "kvm";
  }

  @Override
  public int rank() {
    return 100;
  }

  @Override
  public Availability probe() {
    String unfit = unfit(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (unfit != null) {
      return new Availability.Unusable(unfit);
    }
    try (Hypervisor _ = Kvm.open(Host.IOCTLS, DEVICE)) {
      return new Availability.Usable(DEVICE + ", API version 12");
    } catch (HypervisorException failure) {
      return new Availability.Unusable(failure.getMessage());
    }
  }

  /**
   * {@return why a host cannot have this engine whatever its devices are, or null}
   *
   * @param system the property {@code os.name}
   * @param processor the property {@code os.arch}
   */
  public static String unfit(String system, String processor) {
    if (!system.toLowerCase(Locale.ROOT).equals("linux")) {
      return "KVM is Linux's, and this is " + system;
    }
    if (!processor.equals("aarch64")) {
      return "KVM runs guests of the host's own architecture, which is "
          + processor
          + ", not aarch64";
    }
    return null;
  }

  @Override
  public Hypervisor open() {
    String unfit = unfit(System.getProperty("os.name"), System.getProperty("os.arch"));
    if (unfit != null) {
      throw new HypervisorException(unfit);
    }
    return Kvm.open(Host.IOCTLS, DEVICE);
  }
}
