package elfuse.hv.hvf;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.hvf.raw.ExitKind;
import elfuse.hv.limits.ExitCounts;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hypervisor.framework. Thread-safe; its lock is taken before that of its machine. */
public final class Hvf implements Hypervisor {
  private final HvCalls calls;
  private HvfMachine machine; // null while nobody has a part of it
  private boolean closed;

  // its lock is a leaf
  private final ExitCounts exits = new ExitCounts(ExitKind.values().length); // of closed vCPUs
  private final List<HvfVm> parts = new CopyOnWriteArrayList<>();

  /**
   * Opens the framework.
   *
   * @param calls its functions
   */
  public Hvf(HvCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "hvf";
  }

  @Override
  public synchronized Vm createVm(VmConfig config) {
    if (closed) {
      throw new HypervisorException("createVm: the hypervisor is closed");
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment scratch = arena.allocate(16, 16);
      int most = calls.maxIpaSize(scratch);
      if (config.ipaBits() > most) {
        throw new HypervisorException(
            "createVm: this Mac offers "
                + most
                + " bits of guest addresses, "
                + config.ipaBits()
                + " were asked for");
      }
      if (machine == null) {
        machine = new HvfMachine(calls, most, calls.maxVcpuCount(scratch));
      }
    }
    HvfVm part = new HvfVm(this, machine);
    parts.add(part);
    return part;
  }

  /** A part of the machine has been closed. */
  synchronized void closed(HvfVm part) {
    parts.remove(part);
    if (machine.leave(part.asid())) {
      HvfMachine last = machine;
      machine = null;
      last.close();
    }
  }

  /** Keeps what made a vCPU leave that is closed. */
  void add(ExitCounts ofVcpu) {
    synchronized (exits) {
      exits.add(ofVcpu);
    }
  }

  @Override
  public Map<String, Long> exits() {
    ExitCounts sum = new ExitCounts(ExitKind.values().length);
    parts.forEach(part -> part.addExits(sum));
    synchronized (exits) {
      sum.add(exits);
    }
    Map<String, Long> named = new TreeMap<>();
    sum.put(named, ExitKind.values());
    return named;
  }

  @Override
  public boolean placesMemory() {
    return true;
  }

  @Override
  public synchronized void close() {
    closed = true;
  }
}
