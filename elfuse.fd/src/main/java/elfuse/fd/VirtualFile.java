package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Poll;
import elfuse.host.FileStat;

/**
 * A file that exists only here, such as {@code /proc/self/maps}: the small interface by which the
 * personality adds files of its own.
 *
 * <p>An instance belongs to one open file description, which keeps position, flags and access mode
 * and calls {@link #close()} once at the end; calls that use the position come one at a time,
 * others at any time. Results and addresses are as in {@link OpenFileDescription}. Nothing may
 * wait: a file that is not ready answers {@code -EAGAIN}, tells its {@link #queue} when it is, and
 * the description does the waiting.
 */
public interface VirtualFile {
  /**
   * Describes the file.
   *
   * @param out where the description goes; all fields are to be set
   * @return 0 or {@code -errno}
   */
  int stat(FileStat out);

  /**
   * Reads.
   *
   * @param address host address of the buffer
   * @param count its size in bytes, positive
   * @param offset where to read, not negative; a stream ignores it
   * @return the number of bytes, 0 at the end, or {@code -errno}
   */
  default long read(long address, long count, long offset) {
    return -Errno.EINVAL;
  }

  /**
   * Writes.
   *
   * @param address host address of the data
   * @param count how many bytes, not negative
   * @param offset where to write, not negative; a stream ignores it
   * @return the number of bytes, or {@code -errno}
   */
  default long write(long address, long count, long offset) {
    return -Errno.EINVAL;
  }

  /** {@return the length in bytes that SEEK_END and O_APPEND start from, or {@code -errno}} */
  default long size() {
    return -Errno.EINVAL;
  }

  /**
   * {@return whether it has no position: the position stays 0 and {@code lseek} answers 0, as for
   * {@code /dev/null}}
   */
  default boolean isStream() {
    return false;
  }

  /**
   * {@return whether it is an object without a name or offsets, such as an event counter: no
   * position, {@code pread} is ESPIPE, and a vector is read as one buffer}
   */
  default boolean isAnonymous() {
    return false;
  }

  /** {@return whether it is a directory} */
  default boolean isDirectory() {
    return false;
  }

  /**
   * {@return an entry of a directory, or null behind the last} The entries of one instance never
   * change, so that reading goes on where it stopped.
   *
   * @param index the index, not negative
   */
  default DirectoryEntry entry(long index) {
    return null;
  }

  /**
   * Changes the length.
   *
   * @param length the new length in bytes
   * @return 0 or {@code -errno}
   */
  default int truncate(long length) {
    return -Errno.EINVAL;
  }

  /**
   * Controls the file.
   *
   * @param request the request
   * @param argument an integer or a host address
   * @return what the request answers, or {@code -errno}
   */
  default int ioctl(int request, long argument) {
    return -Errno.ENOTTY;
  }

  /** {@return which POLL* events hold, usually that reading and writing are possible} */
  default int poll() {
    return Poll.POLLIN | Poll.POLLOUT | Poll.POLLRDNORM | Poll.POLLWRNORM;
  }

  /** {@return whether its readiness means anything, so that epoll takes it} */
  default boolean isPollable() {
    return false;
  }

  /**
   * {@return what hears of changes of {@link #poll}, or null if there is never any} Asked by the
   * thread that is about to wait.
   */
  default WaitQueue queue() {
    return null;
  }

  /**
   * {@return a host descriptor that is readable when {@link #poll} may have changed beyond what
   * {@link #queue} hears, or -1}
   */
  default int pollFd() {
    return -1;
  }

  /** Called when the last reference to the description has gone. */
  default void close() {}
}
