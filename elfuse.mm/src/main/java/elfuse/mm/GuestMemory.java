package elfuse.mm;

import elfuse.hv.MemoryAccess;
import elfuse.mm.table.Descriptor;
import elfuse.mm.table.PageTable;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Checked access to a guest's memory for the host on the guest's behalf: what {@code
 * copy_from_user} and its family are to Linux.
 *
 * <p>Every access walks the real stage-1 tables and has the rights of EL0: a descriptor that only
 * EL1 may use is refused, page or block, so that a system call never reads or writes the infra
 * reserve. Where the walk fails, the address space is asked as for a fault of the guest (the stack
 * may grow, a file may have grown); if that does not help, {@link GuestFault} is thrown.
 *
 * <p>A tagged pointer is refused, unless this object came from {@link AddressSpace#taggedMemory()},
 * which drops tags as Linux does for a task that turned on the tagged address ABI ({@code
 * PR_SET_TAGGED_ADDR_CTRL}).
 *
 * <p>Thread-safe; another thread may change mappings at any time, in which case an access that was
 * allowed a moment ago may still be done. It never reaches memory outside the window or inside the
 * reserve, whatever happens. All values are little-endian and need no alignment.
 */
public final class GuestMemory implements AtomicWords {
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle ATOMIC_INT =
      ValueLayout.JAVA_INT.withOrder(ByteOrder.LITTLE_ENDIAN).varHandle();
  private static final int PAGE_SIZE = InfraLayout.PAGE_SIZE;
  private static final long PAGE_OFFSET = PAGE_SIZE - 1;
  private static final long FILE = Descriptor.FILE; // far above any offset in the window

  private final AddressSpace space;
  private final PageTable tables;
  private final MemorySegment window;
  private final boolean stripTags;

  GuestMemory(AddressSpace space, PageTable tables, MemorySegment window, boolean stripTags) {
    this.space = space;
    this.tables = tables;
    this.window = window;
    this.stripTags = stripTags;
  }

  /**
   * {@return the address without its tag} As {@code untagged_addr} of arm64: bits 63:56 are cleared
   * if bit 55 is clear, else the address stays as it is.
   *
   * @param va an address
   */
  public static long untagged(long va) {
    return (va & 1L << 55) == 0 ? va & 0xff_ffff_ffff_ffffL : va;
  }

  /**
   * Translates one address by a walk of the tables, without asking for a fault to be resolved.
   *
   * @param va the address, not tagged
   * @param access what EL0 would do
   * @return the offset in the window, or −1 if EL0 may not do that
   */
  public long translate(long va, MemoryAccess access) {
    return Descriptor.allowsUser(tables.walk(va), access) ? va : -1;
  }

  /**
   * {@return whether a range lies below the end of user addresses, mapped or not} As {@code
   * access_ok} of Linux.
   *
   * @param va the first address
   * @param length the number of bytes
   */
  public boolean isUserRange(long va, long length) {
    long start = stripTags ? untagged(va) : va;
    return length >= 0 && start >= 0 && start <= InfraLayout.TASK_SIZE - length;
  }

  /**
   * Checks that EL0 could access every byte of a range.
   *
   * @param va the first address
   * @param length the number of bytes; 0 is always allowed
   * @param access what EL0 would do
   * @return the offset of the first byte in the window
   * @throws GuestFault if it could not, or the range wraps
   */
  public long check(long va, long length, MemoryAccess access) {
    return range(va, length, access) & ~FILE;
  }

  /** As {@link #check}; bit {@link #FILE} tells whether a file of the host is mapped there. */
  private long range(long va, long length, MemoryAccess access) {
    long start = stripTags ? untagged(va) : va;
    if (length < 0 || start < 0 || start > InfraLayout.TASK_SIZE - length) {
      if (length == 0) {
        return 0;
      }
      throw GuestFault.EFAULT;
    }
    long end = start + length;
    long result = start;
    for (long at = start; at < end; ) {
      long descriptor = tables.walk(at);
      if (!Descriptor.allowsUser(descriptor, access)) {
        resolve(at, access);
        descriptor = tables.walk(at);
        if (!Descriptor.allowsUser(descriptor, access)) {
          throw GuestFault.EFAULT;
        }
      }
      result |= descriptor & FILE;
      at = (at | Descriptor.sizeMask(descriptor)) + 1;
    }
    return result;
  }

  /**
   * {@return how many bytes from an address on EL0 could access, at most {@code length}} For
   * transfers that may be short.
   *
   * @param va the first address
   * @param length the number of bytes wanted
   * @param access what EL0 would do
   */
  public long accessible(long va, long length, MemoryAccess access) {
    long start = stripTags ? untagged(va) : va;
    if (length <= 0 || start < 0 || start >= InfraLayout.TASK_SIZE) {
      return 0;
    }
    long end = start + Math.min(length, InfraLayout.TASK_SIZE - start);
    long at = start;
    while (at < end) {
      long descriptor = tables.walk(at);
      if (!Descriptor.allowsUser(descriptor, access)) {
        if (space.handleHostFault(at, access) != FaultResult.RESOLVED) {
          break;
        }
        descriptor = tables.walk(at);
        if (!Descriptor.allowsUser(descriptor, access)) {
          break;
        }
      }
      at = (at | Descriptor.sizeMask(descriptor)) + 1;
    }
    return Math.min(at, end) - start;
  }

  /**
   * {@return the bytes of a guest buffer as host memory, every page checked} For host calls that
   * read or write a buffer directly. Another thread may unmap the buffer meanwhile; the segment
   * then shows whatever this guest has there.
   *
   * @param va the first address
   * @param length the number of bytes, 0 gives an empty segment
   * @param access what the host will do with it
   * @throws GuestFault if EL0 could not
   */
  public MemorySegment slice(long va, long length, MemoryAccess access) {
    return window.asSlice(check(va, length, access), length);
  }

  /**
   * {@return the byte at an address, 0 to 255}
   *
   * @param va the address
   * @throws GuestFault if EL0 could not read it
   */
  public int getByte(long va) {
    long at = one(va, 1, MemoryAccess.READ);
    try {
      int value = window.get(ValueLayout.JAVA_BYTE, at & ~FILE) & 0xff;
      settle(at);
      return value;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * {@return the 16-bit value at an address, 0 to 65535}
   *
   * @param va the address
   * @throws GuestFault if EL0 could not read it
   */
  public int getShort(long va) {
    long at = one(va, 2, MemoryAccess.READ);
    try {
      int value = window.get(SHORT, at & ~FILE) & 0xffff;
      settle(at);
      return value;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * {@return the 32-bit value at an address}
   *
   * @param va the address
   * @throws GuestFault if EL0 could not read it
   */
  public int getInt(long va) {
    long at = one(va, 4, MemoryAccess.READ);
    try {
      int value = window.get(INT, at & ~FILE);
      settle(at);
      return value;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * {@return the 64-bit value at an address}
   *
   * @param va the address
   * @throws GuestFault if EL0 could not read it
   */
  public long getLong(long va) {
    long at = one(va, 8, MemoryAccess.READ);
    try {
      long value = window.get(LONG, at & ~FILE);
      settle(at);
      return value;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Stores a byte.
   *
   * @param va the address
   * @param value the value, its low 8 bits
   * @throws GuestFault if EL0 could not write there
   */
  public void putByte(long va, int value) {
    long at = one(va, 1, MemoryAccess.WRITE);
    try {
      window.set(ValueLayout.JAVA_BYTE, at & ~FILE, (byte) value);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Stores a 16-bit value.
   *
   * @param va the address
   * @param value the value, its low 16 bits
   * @throws GuestFault if EL0 could not write there
   */
  public void putShort(long va, int value) {
    long at = one(va, 2, MemoryAccess.WRITE);
    try {
      window.set(SHORT, at & ~FILE, (short) value);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Stores a 32-bit value.
   *
   * @param va the address
   * @param value the value
   * @throws GuestFault if EL0 could not write there
   */
  public void putInt(long va, int value) {
    long at = one(va, 4, MemoryAccess.WRITE);
    try {
      window.set(INT, at & ~FILE, value);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Stores a 64-bit value.
   *
   * @param va the address
   * @param value the value
   * @throws GuestFault if EL0 could not write there
   */
  public void putLong(long va, long value) {
    long at = one(va, 8, MemoryAccess.WRITE);
    try {
      window.set(LONG, at & ~FILE, value);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  @Override
  public int getIntVolatile(long va) {
    long at = atomic(va, MemoryAccess.READ);
    try {
      int value = (int) ATOMIC_INT.getVolatile(window, at & ~FILE);
      settle(at);
      return value;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  @Override
  public int compareAndExchangeInt(long va, int expected, int value) {
    long at = atomic(va, MemoryAccess.WRITE);
    try {
      int found = (int) ATOMIC_INT.compareAndExchange(window, at & ~FILE, expected, value);
      settle(at);
      return found;
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Copies from the guest.
   *
   * @param va the first address
   * @param target where to
   * @param offset the first index in it
   * @param length the number of bytes
   * @throws GuestFault if EL0 could not read every byte; nothing was copied then
   */
  public void copyIn(long va, byte[] target, int offset, int length) {
    long at = range(va, length, MemoryAccess.READ);
    try {
      MemorySegment.copy(window, ValueLayout.JAVA_BYTE, at & ~FILE, target, offset, length);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Copies from the guest.
   *
   * @param va the first address
   * @param target where to; its size says how much
   * @throws GuestFault if EL0 could not read every byte; nothing was copied then
   */
  public void copyIn(long va, MemorySegment target) {
    long at = range(va, target.byteSize(), MemoryAccess.READ);
    try {
      MemorySegment.copy(window, at & ~FILE, target, 0, target.byteSize());
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * {@return a copy of guest memory}
   *
   * @param va the first address
   * @param length the number of bytes, which the caller has bounded
   * @throws GuestFault if EL0 could not read every byte
   */
  public byte[] copyIn(long va, int length) {
    check(va, length, MemoryAccess.READ);
    byte[] bytes = new byte[length];
    copyIn(va, bytes, 0, length);
    return bytes;
  }

  /**
   * Copies to the guest.
   *
   * @param va the first address
   * @param source what
   * @param offset the first index in it
   * @param length the number of bytes
   * @throws GuestFault if EL0 could not write every byte; nothing was copied then
   */
  public void copyOut(long va, byte[] source, int offset, int length) {
    long at = range(va, length, MemoryAccess.WRITE);
    try {
      MemorySegment.copy(source, offset, window, ValueLayout.JAVA_BYTE, at & ~FILE, length);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Copies to the guest.
   *
   * @param va the first address
   * @param source what; its size says how much
   * @throws GuestFault if EL0 could not write every byte; nothing was copied then
   */
  public void copyOut(long va, MemorySegment source) {
    long at = range(va, source.byteSize(), MemoryAccess.WRITE);
    try {
      MemorySegment.copy(source, 0, window, at & ~FILE, source.byteSize());
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * Clears guest memory.
   *
   * @param va the first address
   * @param length the number of bytes
   * @throws GuestFault if EL0 could not write every byte; nothing was cleared then
   */
  public void clear(long va, long length) {
    long at = range(va, length, MemoryAccess.WRITE);
    try {
      window.asSlice(at & ~FILE, length).fill((byte) 0);
      settle(at);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
  }

  /**
   * {@return the string at an address, one char per byte (ISO-8859-1), without its NUL}
   *
   * @param va the first address
   * @param limit the most bytes that the string and its NUL may take, such as {@code PATH_MAX}
   * @throws GuestFault with {@code ENAMETOOLONG} if there is no NUL within the limit, with {@code
   *     EFAULT} if EL0 could not read as far as the NUL
   */
  public String readCString(long va, int limit) {
    long range = range(va, 1, MemoryAccess.READ);
    long start = range & ~FILE;
    long end = start + limit;
    long checked = (start | PAGE_OFFSET) + 1;
    try {
      for (long at = start; at < end; at++) {
        if (at == checked) {
          range |= range(at, 1, MemoryAccess.READ) & FILE;
          checked += PAGE_SIZE;
        }
        if (window.get(ValueLayout.JAVA_BYTE, at) == 0) {
          byte[] bytes = new byte[(int) (at - start)];
          MemorySegment.copy(window, ValueLayout.JAVA_BYTE, start, bytes, 0, bytes.length);
          settle(range);
          return new String(bytes, StandardCharsets.ISO_8859_1);
        }
      }
      settle(range);
    } catch (InternalError truncated) {
      throw GuestFault.EFAULT; // see settle
    }
    throw GuestFault.ENAMETOOLONG;
  }

  /** As {@link #range} for at most 8 bytes: one page nearly always. */
  private long one(long va, int length, MemoryAccess access) {
    long descriptor = tables.walk(va);
    return (va & PAGE_OFFSET) <= PAGE_SIZE - length && Descriptor.allowsUser(descriptor, access)
        ? va | descriptor & FILE
        : range(va, length, access);
  }

  /**
   * Waits for the news of an access: when a mapped file was truncated, the host raises SIGBUS, and
   * the JVM throws {@link InternalError}, but only when the thread next enters or leaves the VM. A
   * native method makes that happen here, inside the handler. It costs tens of nanoseconds, which
   * pages without a file are spared.
   */
  private static void settle(long range) {
    if ((range & FILE) != 0) {
      Thread.holdsLock(GuestFault.EFAULT); // the answer does not matter
    }
  }

  private long atomic(long va, MemoryAccess access) {
    if ((va & 3) != 0) {
      throw GuestFault.EFAULT;
    }
    return one(va, 4, access);
  }

  private void resolve(long va, MemoryAccess access) {
    if (space.handleHostFault(va, access) != FaultResult.RESOLVED) {
      throw GuestFault.EFAULT;
    }
  }
}
