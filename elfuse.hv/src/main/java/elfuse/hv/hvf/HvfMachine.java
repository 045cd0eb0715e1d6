package elfuse.hv.hvf;

import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import java.lang.foreign.MemorySegment;
import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one machine that the framework allows a process. Each guest process has a part of it, a
 * {@link HvfVm}: some chunks of its addresses, an address space identifier, some of its vCPUs. The
 * framework's machine is made with the first part and destroyed with the last.
 *
 * <p>Its lock guards all of this and is a leaf. Changes of mappings are made under it, so whoever
 * takes it after a vCPU met missing memory has waited for a change that was under way.
 */
final class HvfMachine {
  /** TCR_EL1.IPS of elfuse's guests is 40 bits. */
  private static final int MOST_IPA_BITS = 40;

  private static final int MOST_ASIDS = GuestRoutine.ASID; // TCR_EL1.AS is clear: 8 bits

  /** Memory and where it lies. */
  private record Mapping(long ipa, MemorySegment host, long flags) {}

  private final HvCalls calls;
  private final int ipaBits;
  private final int maxVcpus;
  private final TreeMap<Long, Mapping> mappings = new TreeMap<>();
  private final BitSet chunks = new BitSet();
  private final BitSet asids = new BitSet();
  private int nextChunk = 1;
  private int nextAsid = 1;
  private int parts;
  private final BitSet vcpuNumbers = new BitSet();
  private GuestRoutine routine; // null until it is needed
  private int vcpus;
  private volatile long changes;

  /**
   * Makes the framework's machine.
   *
   * @param calls the framework
   * @param most the most bits of addresses that the host has
   * @param maxVcpus the most vCPUs that it can have
   */
  HvfMachine(HvCalls calls, int most, int maxVcpus) {
    this.calls = calls;
    this.maxVcpus = maxVcpus;
    ipaBits = Math.min(most, MOST_IPA_BITS);
    chunks.set(0); // an address of 0 is easily a mistake
    asids.set(0); // what vCPUs have that nobody gave one
    calls.vmCreate(ipaBits);
  }

  HvCalls calls() {
    return calls;
  }

  int ipaBits() {
    return ipaBits;
  }

  int maxVcpus() {
    return maxVcpus;
  }

  // ---- parts ----

  /** {@return the address space identifier of a new part} */
  synchronized int join() {
    int asid = asids.nextClearBit(nextAsid);
    if (asid >= MOST_ASIDS) {
      asid = asids.nextClearBit(1);
    }
    if (asid >= MOST_ASIDS) {
      throw new HypervisorException(
          "createVm: " + (MOST_ASIDS - 1) + " processes are all that one machine can keep apart");
    }
    asids.set(asid);
    nextAsid = asid + 1;
    parts++;
    return asid;
  }

  /** {@return whether that was the last part, so that the framework's machine is to go} */
  synchronized boolean leave(int asid) {
    asids.clear(asid);
    return --parts == 0;
  }

  /** Ends the framework's machine, which no part has any more. */
  synchronized void close() {
    try {
      if (routine != null) {
        routine.close();
      }
    } finally {
      calls.vmDestroy();
    }
  }

  // ---- memory ----

  /** {@return a number that changes with every mapping} */
  long changes() {
    return changes;
  }

  /** {@return whether mappings have changed since; waits for a change that is under way} */
  boolean changedSince(long before) {
    synchronized (this) {
      return changes != before;
    }
  }

  synchronized void map(long ipa, MemorySegment host, long flags) {
    long size = host.byteSize();
    Map.Entry<Long, Mapping> below = mappings.lowerEntry(ipa + size);
    if (below != null && below.getKey() + below.getValue().host.byteSize() > ipa) {
      throw new HypervisorException(
          "map: 0x"
              + Long.toHexString(ipa)
              + " overlaps the mapping at 0x"
              + Long.toHexString(below.getKey()));
    }
    calls.vmMap(host, ipa, flags);
    mappings.put(ipa, new Mapping(ipa, host, flags));
    chunks.set(chunk(ipa), chunk(ipa + size - 1) + 1);
    changes++;
  }

  synchronized long room() {
    return ((1L << ipaBits) / Vm.CHUNK - chunks.cardinality()) * Vm.CHUNK;
  }

  synchronized long place(MemorySegment host, long flags) {
    int count = Math.toIntExact(host.byteSize() / Vm.CHUNK);
    // going round, so that an address is used again as late as possible
    int first = free(nextChunk, count);
    if (first < 0) {
      first = free(1, count);
    }
    if (first < 0) {
      throw new HypervisorException(
          "place: "
              + ipaBits
              + " bits of guest addresses have no room left for 0x"
              + Long.toHexString(host.byteSize())
              + " bytes");
    }
    map(first * Vm.CHUNK, host, flags);
    nextChunk = first + count;
    return first * Vm.CHUNK;
  }

  private int free(int from, int count) {
    long end = (1L << ipaBits) / Vm.CHUNK;
    for (int first = chunks.nextClearBit(from); first + count <= end; ) {
      int used = chunks.nextSetBit(first);
      if (used < 0 || used >= first + count) {
        return first;
      }
      first = chunks.nextClearBit(used);
    }
    return -1;
  }

  /** Shows the machine what the host has there now. The framework goes by the mapping of then. */
  synchronized void replaced(long ipa) {
    Mapping mapping = mappings.get(ipa);
    calls.vmUnmap(ipa, mapping.host.byteSize());
    try {
      calls.vmMap(mapping.host, ipa, mapping.flags);
    } catch (HypervisorException refused) {
      forget(mapping);
      throw refused;
    } finally {
      changes++;
    }
  }

  /** Unmaps what a part has mapped there, which the part has checked. */
  synchronized void unmap(long ipa) {
    Mapping mapping = mappings.get(ipa);
    calls.vmUnmap(ipa, mapping.host.byteSize());
    forget(mapping);
    changes++;
  }

  /** The host wrote instructions into a range. */
  synchronized void codeChanged(long ipa, long size) {
    Long first = mappings.floorKey(ipa);
    for (Mapping mapping :
        mappings.subMap(first == null ? ipa : first, true, ipa + size, false).values()) {
      long from = Math.max(ipa, mapping.ipa);
      long to = Math.min(ipa + size, mapping.ipa + mapping.host.byteSize());
      if (from < to) {
        calls.icacheInvalidate(mapping.host.asSlice(from - mapping.ipa, to - from));
      }
    }
  }

  private void forget(Mapping mapping) {
    long end = mapping.ipa + mapping.host.byteSize();
    mappings.remove(mapping.ipa);
    int first = chunk(mapping.ipa);
    int last = chunk(end - 1);
    chunks.clear(first, last + 1);
    // small mappings may share a chunk
    Map.Entry<Long, Mapping> below = mappings.lowerEntry(mapping.ipa);
    if (below != null && chunk(below.getKey() + below.getValue().host.byteSize() - 1) == first) {
      chunks.set(first);
    }
    Map.Entry<Long, Mapping> above = mappings.ceilingEntry(end);
    if (above != null && chunk(above.getKey()) == last) {
      chunks.set(last);
    }
  }

  private static int chunk(long ipa) {
    return (int) (ipa / Vm.CHUNK);
  }

  // ---- vCPUs ----

  /** {@return what sets registers from inside} */
  synchronized GuestRoutine guestRoutine() {
    if (routine == null) {
      int last = chunks.previousClearBit((int) ((1L << ipaBits) / Vm.CHUNK) - 1);
      if (last < 0) {
        throw new HypervisorException(
            "the guest's addresses have no room left for what sets registers from inside");
      }
      routine = new GuestRoutine(calls, last * Vm.CHUNK, maxVcpus);
      chunks.set(last);
      changes++;
    }
    return routine;
  }

  /** {@return a number for a vCPU that no other has} */
  synchronized int takeVcpuNumber() {
    int number = vcpuNumbers.nextClearBit(0);
    vcpuNumbers.set(number);
    return number;
  }

  synchronized void giveVcpuNumber(int number) {
    vcpuNumbers.clear(number);
  }

  synchronized boolean reserveVcpu() {
    if (vcpus >= maxVcpus) {
      return false;
    }
    vcpus++;
    return true;
  }

  synchronized void releaseVcpu() {
    vcpus--;
  }
}
