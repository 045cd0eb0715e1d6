package elfuse.cpu.engine;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Set;

/**
 * What lies at which intermediate physical address. Readers take an immutable snapshot; changes are
 * made by {@link SoftVm} under its lock.
 */
final class PhysicalMemory {
  /** No memory. */
  static final long NONE = -1;

  /**
   * One mapping.
   *
   * @param ipa first address
   * @param size in bytes
   * @param segment the host memory, kept so that nothing frees it
   * @param host its address
   * @param rights the {@link Rights} that the mapping's access leaves
   */
  record Region(long ipa, long size, MemorySegment segment, long host, int rights) {
    boolean contains(long address) {
      return address - ipa >= 0 && address - ipa < size;
    }
  }

  private final Region[] regions;

  private PhysicalMemory(Region[] regions) {
    this.regions = regions;
  }

  static PhysicalMemory empty() {
    return new PhysicalMemory(new Region[0]);
  }

  static Region region(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    int rights = 0;
    rights |= access.contains(MemoryAccess.READ) ? Rights.READS : 0;
    rights |= access.contains(MemoryAccess.WRITE) ? Rights.WRITES : 0;
    rights |= access.contains(MemoryAccess.EXECUTE) ? Rights.EXECUTES : 0;
    return new Region(ipa, host.byteSize(), host, host.address(), rights);
  }

  PhysicalMemory with(Region region) {
    for (Region other : regions) {
      if (region.ipa < other.ipa + other.size && other.ipa < region.ipa + region.size) {
        throw new HypervisorException(
            "map: 0x"
                + Long.toHexString(region.ipa)
                + " overlaps the mapping at 0x"
                + Long.toHexString(other.ipa));
      }
    }
    Region[] more = Arrays.copyOf(regions, regions.length + 1);
    more[regions.length] = region;
    return new PhysicalMemory(more);
  }

  PhysicalMemory without(Region region) {
    return new PhysicalMemory(
        Arrays.stream(regions).filter(r -> r != region).toArray(Region[]::new));
  }

  /** {@return the mapping with exactly that range, or null} */
  Region exact(long ipa, long size) {
    for (Region region : regions) {
      if (region.ipa == ipa && region.size == size) {
        return region;
      }
    }
    return null;
  }

  /** {@return the mapping that backs an address, or null} */
  Region find(long ipa) {
    for (Region region : regions) {
      if (region.contains(ipa)) {
        return region;
      }
    }
    return null;
  }

  /** {@return the mapping to be the fast one: the first that is still there, or null} */
  Region first() {
    return regions.length == 0 ? null : regions[0];
  }

  /**
   * {@return the host address of an IPA whose mapping gives one of {@code rights}, or {@link
   * #NONE}}
   */
  long host(long ipa, int rights) {
    Region region = find(ipa);
    return region == null || (region.rights & rights) == 0
        ? NONE
        : region.host + (ipa - region.ipa);
  }
}
