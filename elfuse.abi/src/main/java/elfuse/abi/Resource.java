package elfuse.abi;

/**
 * Resource limits, usage and priorities.
 *
 * <p>Headers {@code linux/resource.h}, {@code asm-generic/resource.h}.
 */
public final class Resource {
  /** CPU time in seconds. */
  public static final int RLIMIT_CPU = 0;

  /** File size in bytes. */
  public static final int RLIMIT_FSIZE = 1;

  /** Data in bytes. */
  public static final int RLIMIT_DATA = 2;

  /** Stack in bytes. */
  public static final int RLIMIT_STACK = 3;

  /** Core dump in bytes. */
  public static final int RLIMIT_CORE = 4;

  /** Resident set in bytes. */
  public static final int RLIMIT_RSS = 5;

  /** Processes of the user. */
  public static final int RLIMIT_NPROC = 6;

  /** 1 more than the highest descriptor. */
  public static final int RLIMIT_NOFILE = 7;

  /** Locked memory in bytes. */
  public static final int RLIMIT_MEMLOCK = 8;

  /** Address space in bytes. */
  public static final int RLIMIT_AS = 9;

  /** File locks. */
  public static final int RLIMIT_LOCKS = 10;

  /** Queued signals. */
  public static final int RLIMIT_SIGPENDING = 11;

  /** Bytes in message queues. */
  public static final int RLIMIT_MSGQUEUE = 12;

  /** 20 minus the lowest nice value. */
  public static final int RLIMIT_NICE = 13;

  /** Highest real-time priority. */
  public static final int RLIMIT_RTPRIO = 14;

  /** Real-time CPU time in microseconds. */
  public static final int RLIMIT_RTTIME = 15;

  /** Number of limits. */
  public static final int RLIM_NLIMITS = 16;

  /** No limit. */
  public static final int RLIM_INFINITY = -1;

  /** The process. */
  public static final int RUSAGE_SELF = 0;

  /** Its waited-for children. */
  public static final int RUSAGE_CHILDREN = -1;

  /** The thread. */
  public static final int RUSAGE_THREAD = 1;

  /** One process. */
  public static final int PRIO_PROCESS = 0;

  /** A process group. */
  public static final int PRIO_PGRP = 1;

  /** All of a user. */
  public static final int PRIO_USER = 2;

  /** Most favourable nice value. */
  public static final int PRIO_MIN = -20;

  /** 1 more than the least favourable nice value. */
  public static final int PRIO_MAX = 20;

  private Resource() {}
}
