package elfuse.mm;

import java.lang.foreign.MemorySegment;

/**
 * An open file as a mapping sees it: what {@code vm_file} is to Linux. The owner of descriptors
 * implements it; an {@link AddressSpace} calls it.
 *
 * <p>It is counted: the maker holds the first reference, an address space {@linkplain #retain()
 * retains} it for each mapping it keeps and {@linkplain #release() releases} it when that mapping
 * goes. Descriptors may be closed in between. Mappings merge only if their files are {@linkplain
 * Object#equals equal}, as Linux merges only for one open file description.
 *
 * <p>Calls come with the address space's lock held: an implementation must not call back into an
 * address space, and should not block for long.
 */
public interface FileMapping {
  /** Answer of {@link #map}: the host cannot map this here; the content is to be copied. */
  int COPY = 1;

  /** {@return the device of the file's file system, {@code st_dev} in Linux's 64-bit encoding} */
  long device();

  /** {@return the inode number} */
  long inode();

  /**
   * {@return the path as {@code /proc/self/maps} shows it now, one char per byte, with {@code "
   * (deleted)"} appended where Linux does so}
   */
  String path();

  /** {@return whether the file was opened for reading} */
  boolean readable();

  /** {@return whether the file was opened for writing} */
  boolean writable();

  /** {@return whether the file lies on a file system mounted {@code noexec}} */
  default boolean noExec() {
    return false;
  }

  /**
   * {@return the file's size in bytes now} Pages behind it give {@code SIGBUS}. {@link
   * Long#MAX_VALUE} for what has no size, such as a device.
   */
  long size();

  /**
   * Puts the file's pages into the window with the host's {@code mmap} and {@code MAP_FIXED}.
   *
   * <p>The host mapping must be readable and writable in every case, so that no access that races
   * with a change of mappings can raise a signal in this process. That is always allowed for {@code
   * MAP_PRIVATE}; {@code shared} is asked for only when {@link #writable()}.
   *
   * @param target the part of the window, page-aligned
   * @param offset the file offset of its first byte, page-aligned
   * @param shared {@code MAP_SHARED} instead of {@code MAP_PRIVATE}
   * @return 0 when mapped; a negative error number for the guest, the window being unchanged; or
   *     {@link #COPY}, the window being unchanged
   */
  int map(MemorySegment target, long offset, boolean shared);

  /**
   * Reads the file at an offset, for {@link #COPY}.
   *
   * @param target where to
   * @param offset the file offset
   * @return the number of bytes read, 0 at the end, or a negative error number
   */
  long read(MemorySegment target, long offset);

  /**
   * Writes a shared mapping back, as the host's {@code msync}.
   *
   * @param target the part of the window
   * @param flags {@code MS_*} as in {@code man 2 msync}
   * @return 0 or a negative error number
   */
  int sync(MemorySegment target, int flags);

  /**
   * Punches a hole into the file, for {@code MADV_REMOVE}.
   *
   * @param offset the file offset
   * @param length the number of bytes
   * @return 0 or a negative error number
   */
  int punchHole(long offset, long length);

  /** Adds a reference. */
  void retain();

  /** Drops a reference; with the last one the host's file may be closed. */
  void release();
}
