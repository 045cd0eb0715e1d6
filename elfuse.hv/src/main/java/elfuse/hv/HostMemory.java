package elfuse.hv;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Page-aligned host memory of any size that costs nothing until it is touched: what a {@link Vm}
 * maps as guest memory, and what an engine keeps large sparse tables in.
 *
 * <p>All of it is readable and writable and reads as zero at first, so that no access inside it can
 * fault on the host. It begins at a multiple of {@link #ALIGNMENT}, whatever the host's pages are,
 * so that what is laid out for large pages can be tested where they are small. Thread-safe, except
 * that nobody may use the memory after {@link #close()}.
 */
public final class HostMemory implements AutoCloseable {
  /** What the address of all memory is a multiple of: the largest page of a host, 16 KiB. */
  public static final long ALIGNMENT = 16384;

  private static final boolean DARWIN =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
  private static final long PROT_READ_WRITE = 1 | 2; // sys/mman.h, the same on Linux and Darwin
  private static final long MAP_FIXED = 0x10;
  // MAP_PRIVATE | MAP_ANON | MAP_NORESERVE: asm-generic/mman.h on Linux, sys/mman.h on Darwin
  private static final long MAP_ANONYMOUS = DARWIN ? 0x1042 : 0x4022;

  // One downcall shape serves both functions: the C ABIs of x86-64 and arm64 pass int and pointer
  // arguments in registers and read only the bits they need, and each shape costs start-up time.
  private static final class Calls {
    static final MethodHandle MMAP = handle("mmap");
    static final MethodHandle MUNMAP = handle("munmap");

    @SuppressWarnings("restricted") // calls libc
    private static MethodHandle handle(String name) {
      ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
      Linker linker = Linker.nativeLinker();
      SymbolLookup lookup = linker.defaultLookup();
      return linker.downcallHandle(
          lookup.find(name).orElseThrow(() -> new HypervisorException("libc has no " + name)),
          FunctionDescriptor.of(l, l, l, l, l, l, l));
    }
  }

  private final MemorySegment segment;
  private final long start; // of what the host gave, and its size
  private final long size;
  private boolean closed;

  private HostMemory(MemorySegment segment, long start, long size) {
    this.segment = segment;
    this.start = start;
    this.size = size;
  }

  /**
   * Reserves memory.
   *
   * @param size its size in bytes, positive; rounded up to the host's page size by the host
   * @return the memory; the caller closes it
   * @throws HypervisorException if the host has no room in its address space
   */
  @SuppressWarnings("restricted") // makes a segment of the address that mmap returned
  public static HostMemory reserve(long size) {
    if (size <= 0) {
      throw new IllegalArgumentException("size " + size + " is not positive");
    }
    long given = size;
    long start = map(given);
    if ((start & ALIGNMENT - 1) != 0) {
      // seldom, and only where pages are smaller
      call(Calls.MUNMAP, start, given, 0, 0, 0, 0);
      given = Math.addExact(size, ALIGNMENT);
      start = map(given);
    }
    long address = start + ALIGNMENT - 1 & -ALIGNMENT;
    // SAFETY: the kernel just gave us this range; it lives until close()
    return new HostMemory(MemorySegment.ofAddress(address).reinterpret(size), start, given);
  }

  private static long map(long size) {
    long address = call(Calls.MMAP, 0, size, PROT_READ_WRITE, MAP_ANONYMOUS, -1, 0);
    if (address == -1) {
      throw new HypervisorException("the host cannot reserve " + size + " bytes of memory");
    }
    return address;
  }

  /** {@return the whole memory} */
  public MemorySegment segment() {
    return segment;
  }

  /**
   * Gives the host its pages back; the range reads as zero again, whatever was mapped over it.
   *
   * @param offset the first byte, a multiple of the host's page size
   * @param size the number of bytes, a multiple of the host's page size
   * @throws IndexOutOfBoundsException if the range is not inside this memory
   * @throws HypervisorException if the host refuses
   */
  public void discard(long offset, long size) {
    if (size == 0) {
      return;
    }
    long address = segment.asSlice(offset, size).address();
    // a fresh mapping over the old one is one atomic step and needs no third shape of call
    if (call(Calls.MMAP, address, size, PROT_READ_WRITE, MAP_ANONYMOUS | MAP_FIXED, -1, 0) == -1) {
      throw new HypervisorException("the host cannot discard " + size + " bytes of memory");
    }
  }

  /** Releases the memory. Idempotent. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      call(Calls.MUNMAP, start, size, 0, 0, 0, 0);
    }
  }

  private static long call(MethodHandle handle, long a, long b, long c, long d, long e, long f) {
    try {
      return (long) handle.invokeExact(a, b, c, d, e, f);
    } catch (Throwable failure) {
      throw new AssertionError("a C call threw", failure);
    }
  }
}
