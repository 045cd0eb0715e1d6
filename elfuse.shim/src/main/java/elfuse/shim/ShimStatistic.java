package elfuse.shim;

/** What the shim counts when statistics are on: calls that it served, and why it left others. */
public enum ShimStatistic {
  /** getpid, getppid, getuid, geteuid, getgid, getegid, gettid. */
  IDENTITY_SERVED,
  /** getpgid(0), getsid(0). */
  GROUP_SERVED,
  /** Reads of /dev/urandom. */
  URANDOM_SERVED,
  /** getrandom. */
  GETRANDOM_SERVED,
  /** FUTEX_WAIT on a word that had changed. */
  FUTEX_WAIT_SERVED,
  /** FUTEX_WAKE without a waiter. */
  FUTEX_WAKE_SERVED,
  /** Left to the host: an attention lane was raised. */
  ATTENTION,
  /** Left to the host: getpgid or getsid of another process. */
  GROUP_OF_ANOTHER,
  /** Left to the host: a read of something that is not /dev/urandom. */
  READ_OF_ANOTHER,
  /** Left to the host: no byte or more than 256, an address out of range, or flags. */
  RANDOM_SHAPE,
  /** Left to the host: the buffer is not writable right now. */
  RANDOM_PROBE,
  /** Left to the host: the ring has too little entropy. */
  RING_LOW,
  /** Left to the host: a futex operation that the shim does not know. */
  FUTEX_SHAPE,
  /** Left to the host: the futex is not readable right now. */
  FUTEX_PROBE,
  /** Left to the host: the word has the expected value, so the caller has to wait. */
  FUTEX_MUST_WAIT,
  /** Left to the host: a thread may be waiting. */
  FUTEX_HAS_WAITERS,
  /** A copy to the guest faulted after its probe: EFAULT. */
  COPY_FAULTED,
  /** A call that no fast path serves. */
  OTHER
}
