package elfuse.cpu.engine;

import elfuse.hv.VcpuExit;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often guests left their machines, and translated code its regions for the interpreter: counts
 * for {@link ExitsEvent}, of all machines of a hypervisor. Nobody counts where there is no flight
 * recorder. Thread-safe.
 */
final class GuestExits {
  final LongAdder hypercalls = new LongAdder();
  final LongAdder kicks = new LongAdder();
  final LongAdder accesses = new LongAdder();
  final LongAdder others = new LongAdder();
  final LongAdder regions = new LongAdder();

  /** A vCPU left its guest. */
  void left(VcpuExit exit) {
    LongAdder counter =
        switch (exit) {
          case VcpuExit.Hypercall _, VcpuExit.SecureCall _ -> hypercalls;
          case VcpuExit.Kicked _ -> kicks;
          case VcpuExit.MmioRead _, VcpuExit.MmioWrite _, VcpuExit.MemoryFault _ -> accesses;
          case VcpuExit.WaitForInterrupt _, VcpuExit.Debug _ -> others;
        };
    counter.increment();
  }
}
