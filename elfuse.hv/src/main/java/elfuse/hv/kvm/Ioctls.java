package elfuse.hv.kvm;

import elfuse.hv.kvm.raw.Request;
import java.lang.foreign.MemorySegment;

/**
 * What the engine asks of the host's kernel and processor. A call that fails answers {@code
 * -errno}. Thread-safe.
 */
public interface Ioctls {

  /**
   * {@return a new descriptor of a device, opened for reading and writing and close-on-exec}
   *
   * @param path the device
   */
  int open(String path);

  /**
   * Makes an ioctl.
   *
   * @param fd the descriptor
   * @param request the request
   * @param argument a number or the address of a structure, as the request has it
   * @return the kernel's answer
   */
  int ioctl(int fd, Request request, long argument);

  /**
   * {@return the address of a new shared mapping, readable and writable}
   *
   * @param fd the descriptor
   * @param size the size in bytes
   */
  long mmap(int fd, long size);

  /**
   * Ends a mapping.
   *
   * @param address its address
   * @param size its size in bytes
   * @return 0
   */
  int munmap(long address, long size);

  /**
   * Closes a descriptor.
   *
   * @param fd the descriptor
   * @return 0
   */
  int close(int fd);

  /** {@return the calling thread's number, by which {@link #interrupt} finds it} */
  int thread();

  /**
   * Makes a thread leave {@code KVM_RUN}, or not enter it, by a signal that does nothing else.
   *
   * @param thread its number
   * @return 0, or {@code -ESRCH} if it has ended
   */
  int interrupt(int thread);

  /**
   * Makes every thread of the process pass a full barrier and a context synchronization event, in
   * the guest as well (man 2 membarrier).
   *
   * @return 0
   */
  int synchronize();

  /**
   * Makes what was stored to host memory visible to the instruction fetches of all processors.
   *
   * @param code the memory; pages of it that are not resident are left alone
   */
  void codeChanged(MemorySegment code);

  /** {@return CNTVCT_EL0 of the host, read in program order} */
  long counter();

  /** {@return CNTFRQ_EL0 of the host, which guests see too} */
  long counterFrequency();

  /** {@return DCZID_EL0 of the host, which guests see too} */
  long zeroBlock();
}
