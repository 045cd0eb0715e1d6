package elfuse.cpu.engine;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;

/** The hypervisor {@code soft}. Its machines share one translator. */
public final class SoftHypervisor implements Hypervisor {
  private final Translator translator;
  private final GuestExits exits = FlightEvents.POSSIBLE ? new GuestExits() : null;
  private final Runnable exitsEnd;
  private final SharedCode sharedCode = new SharedCode();
  private volatile boolean closed;

  /**
   * Opens the hypervisor.
   *
   * @param settings how translation works
   */
  public SoftHypervisor(TranslatorSettings settings) {
    translator = settings.on() ? new Translator(settings) : null;
    exitsEnd = FlightEvents.POSSIBLE ? ExitsEvent.begin(exits) : null;
  }

  @Override
  public String name() {
    return "soft";
  }

  @Override
  public Vm createVm(VmConfig config) {
    if (closed) {
      throw new HypervisorException("createVm: the hypervisor is closed");
    }
    return new SoftVm(config, translator, sharedCode, exits);
  }

  /** {@return what the translator did, for people} */
  String statistics() {
    return translator.statistics();
  }

  @Override
  public void remember() {
    if (translator != null) {
      translator.remember();
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      if (exitsEnd != null) {
        exitsEnd.run();
      }
      if (translator != null) {
        translator.close();
      }
    }
  }
}
