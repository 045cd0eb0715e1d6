package elfuse.mm;

import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.mm.table.Outputs;
import elfuse.mm.table.PageTable;
import elfuse.mm.table.TlbLog;

/**
 * What a machine that {@linkplain Vm#placesMemory places memory} itself has of a window: the infra
 * reserve as one piece, and 2 MiB of the rest at a time, from the first touch until no mapping is
 * left in them. Guarded by the address space's lock.
 *
 * <p>Descriptors come before use and go after: a chunk is placed before a descriptor leads to it,
 * and taken back once none does. Taking it back invalidates what CPUs know of it, because the
 * hypervisor cannot know by which addresses they came there; so nobody reaches it when another
 * process gets the address.
 */
final class Chunks {
  private static final long SIZE = Vm.CHUNK;
  private static final long RESERVE = InfraLayout.RESERVE_START;

  /** Where everything lies. */
  final Outputs outputs = new Outputs();

  private final Vm vm;
  private final Window window;
  private final long reserve;
  private PageTable tables; // null until they are made

  /**
   * Places the infra reserve.
   *
   * @throws HypervisorException if there is no room
   */
  Chunks(Vm vm, Window window) {
    this.vm = vm;
    this.window = window;
    reserve = vm.place(window.slice(RESERVE, InfraLayout.RESERVE_END));
    for (long va = RESERVE; va < InfraLayout.RESERVE_END; va += SIZE) {
      outputs.set(va, reserve + (va - RESERVE));
    }
    window.chunks = this;
  }

  /** {@return empty page tables, which lie in the reserve} */
  PageTable newTables() {
    tables =
        new PageTable(
            window.slice(InfraLayout.PAGE_TABLES, InfraLayout.RESERVE_END),
            outputs.of(InfraLayout.PAGE_TABLES),
            outputs);
    return tables;
  }

  /** The chunk that holds an address begins here. */
  static long start(long va) {
    return va & -SIZE;
  }

  /** And it ends here. */
  static long end(long va) {
    return start(va) + SIZE;
  }

  /** {@return whether so many bytes could be touched, as far as can be said now} */
  boolean hasRoom(long bytes) {
    return bytes <= vm.room();
  }

  /** Places the memory at an address if it is not yet; {@return whether there was room} */
  boolean provide(long va) {
    if (outputs.of(va) != Outputs.NONE) {
      return true;
    }
    try {
      outputs.set(va, vm.place(window.slice(start(va), end(va))));
      return true;
    } catch (HypervisorException full) {
      return false;
    }
  }

  /** Makes the machine see what the host has there now. */
  void replaced(long start, long end) {
    for (long va = start(start); va < end; va += SIZE) {
      long output = outputs.of(va);
      if (output != Outputs.NONE) {
        try {
          vm.replaced(output);
        } catch (HypervisorException lost) {
          outputs.set(va, Outputs.NONE); // the next fault asks again
          tables.unmap(va, va + SIZE, new TlbLog()); // of whole chunks, and forgotten with them
        }
      }
    }
  }

  /** Tells the machine that instructions may have changed, where it has them. */
  void codeChanged(long start, long end) {
    for (long va = start; va < end; va = end(va)) {
      long output = outputs.of(va);
      if (output != Outputs.NONE) {
        vm.codeChanged(output, Math.min(end, end(va)) - va);
      }
    }
  }

  /** Takes chunks back to which no descriptor leads any more. */
  void release(long start, long end) {
    for (long va = start; va < end; va += SIZE) {
      long output = outputs.of(va);
      if (output != Outputs.NONE) {
        outputs.set(va, Outputs.NONE);
        vm.unmap(output, SIZE);
      }
    }
  }

  /** Takes everything back. */
  void close() {
    release(0, RESERVE);
    vm.unmap(reserve, InfraLayout.RESERVE_END - RESERVE);
  }
}
