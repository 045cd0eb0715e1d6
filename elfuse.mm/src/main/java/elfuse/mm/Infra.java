package elfuse.mm;

import elfuse.hv.Vm;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;

/**
 * The host's own view of the infra reserve of one address space. These segments reach memory that
 * the guest cannot reach; nothing of them may be handed to code that follows guest pointers.
 */
public final class Infra {
  private final MemorySegment window;
  private final Vm vm;
  private final BitSet slots = new BitSet();

  private final int slotCount;

  Infra(MemorySegment window, Vm vm) {
    this.window = window;
    this.vm = vm;
    slotCount = Math.min(InfraLayout.EL1_STACK_COUNT, vm.maxVcpus());
  }

  /** {@return the room for the shim's code, which the CPU sees as EL1 read-execute} */
  public MemorySegment shimCode() {
    return window.asSlice(InfraLayout.SHIM_CODE, InfraLayout.SHIM_CODE_SIZE);
  }

  /** {@return the room for the shim's data, which the CPU sees as EL1 read-write} */
  public MemorySegment shimData() {
    return window.asSlice(InfraLayout.SHIM_DATA, InfraLayout.SHIM_DATA_SIZE);
  }

  /**
   * {@return the EL1 stack of a vCPU slot; it grows down from its end, where the trap frame lies}
   *
   * @param slot 0 to {@link InfraLayout#EL1_STACK_COUNT} − 1
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public MemorySegment el1Stack(int slot) {
    if (slot < 0 || slot >= InfraLayout.EL1_STACK_COUNT) {
      throw new IndexOutOfBoundsException("vCPU slot " + slot);
    }
    return window.asSlice(InfraLayout.el1Stack(slot), InfraLayout.EL1_STACK_SIZE);
  }

  /**
   * Takes the lowest free vCPU slot and clears its EL1 stack. Thread-safe.
   *
   * @return the slot, or −1 if all are in use, or as many as machines can have vCPUs
   */
  public int allocateSlot() {
    synchronized (slots) {
      int slot = slots.nextClearBit(0);
      if (slot >= slotCount || !vm.reserveVcpu()) {
        return -1;
      }
      slots.set(slot);
      el1Stack(slot).fill((byte) 0);
      return slot;
    }
  }

  /**
   * Gives a vCPU slot back. Thread-safe.
   *
   * @param slot a slot from {@link #allocateSlot()}
   * @throws IllegalStateException if it is not in use
   */
  public void freeSlot(int slot) {
    synchronized (slots) {
      if (slot < 0 || !slots.get(slot)) {
        throw new IllegalStateException("vCPU slot " + slot + " is not in use");
      }
      slots.clear(slot);
      vm.releaseVcpu();
    }
  }
}
