package elfuse.mm;

/** The resource limits that an address space obeys ({@code man 2 getrlimit}). */
public enum MemoryLimit {
  /** {@code RLIMIT_AS}: bytes of all mappings. */
  ADDRESS_SPACE,
  /** {@code RLIMIT_DATA}: bytes of private writable mappings, and the size of the heap. */
  DATA,
  /** {@code RLIMIT_STACK}: bytes to which a growing mapping may grow. */
  STACK,
  /**
   * {@code RLIMIT_MEMLOCK}: bytes that may be locked; 0 refuses locking. For a process with {@code
   * CAP_IPC_LOCK} set it to unlimited.
   */
  MEMLOCK
}
