package elfuse.linux.process;

import elfuse.abi.RusageLayout;
import elfuse.mm.GuestMemory;

/**
 * What a thread or process used (man 2 getrusage).
 *
 * @param user nanoseconds of CPU in user mode
 * @param system nanoseconds of CPU in the kernel
 * @param resident the most memory that was resident, in KiB
 * @param minorFaults page faults, none of which waits for a disk here
 * @param blocksIn blocks of 512 bytes read
 * @param blocksOut blocks written
 * @param voluntary switches of a thread that waited
 * @param involuntary switches of a thread that could have gone on
 */
public record Usage(
    long user,
    long system,
    long resident,
    long minorFaults,
    long blocksIn,
    long blocksOut,
    long voluntary,
    long involuntary) {
  /** Nothing. */
  public static final Usage NONE = new Usage(0, 0, 0, 0, 0, 0, 0, 0);

  private static final long SECOND = 1_000_000_000;
  private static final long TICK = SECOND / 100; // USER_HZ

  /** {@return both together: sums, and the larger of what was resident} */
  public Usage plus(Usage other) {
    return new Usage(
        user + other.user,
        system + other.system,
        Math.max(resident, other.resident),
        minorFaults + other.minorFaults,
        blocksIn + other.blocksIn,
        blocksOut + other.blocksOut,
        voluntary + other.voluntary,
        involuntary + other.involuntary);
  }

  /** {@return user time in clock ticks of {@code times} and {@code /proc}, 100 a second} */
  public long userTicks() {
    return user / TICK;
  }

  /** {@return system time in clock ticks} */
  public long systemTicks() {
    return system / TICK;
  }

  /** Stores a {@code struct rusage} in a guest's memory. */
  public void write(GuestMemory memory, long at) {
    byte[] bytes = new byte[RusageLayout.SIZE];
    java.nio.ByteBuffer out =
        java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    out.putLong(RusageLayout.RU_UTIME, user / SECOND);
    out.putLong(RusageLayout.RU_UTIME + 8, user % SECOND / 1000);
    out.putLong(RusageLayout.RU_STIME, system / SECOND);
    out.putLong(RusageLayout.RU_STIME + 8, system % SECOND / 1000);
    out.putLong(RusageLayout.RU_MAXRSS, resident);
    out.putLong(RusageLayout.RU_MINFLT, minorFaults);
    out.putLong(RusageLayout.RU_INBLOCK, blocksIn);
    out.putLong(RusageLayout.RU_OUBLOCK, blocksOut);
    out.putLong(RusageLayout.RU_NVCSW, voluntary);
    out.putLong(RusageLayout.RU_NIVCSW, involuntary);
    memory.copyOut(at, bytes, 0, bytes.length);
  }
}
