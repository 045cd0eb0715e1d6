package elfuse.linux.process;

import elfuse.host.Posix;
import java.util.Arrays;

/** Resource limits (man 2 getrlimit), soft and hard. */
public final class Limits {
  public static final int CPU = 0;
  public static final int FSIZE = 1;
  public static final int DATA = 2;
  public static final int STACK = 3;
  public static final int RSS = 5;
  public static final int NOFILE = 7;
  public static final int MEMLOCK = 8;
  public static final int AS = 9;
  public static final int SIGPENDING = 11;
  public static final int MSGQUEUE = 12;
  public static final int NICE = 13;
  public static final int RTPRIO = 14;

  /** RLIMIT_NPROC. */
  public static final int NPROC = 6;

  /** How many there are. */
  public static final int COUNT = 16;

  private final long[] soft = new long[COUNT];
  private final long[] hard = new long[COUNT];

  Limits(Posix posix, long files) {
    Arrays.fill(soft, -1);
    Arrays.fill(hard, -1);
    soft[STACK] = 8L << 20;
    soft[NOFILE] = 1024;
    hard[NOFILE] = files;
    soft[MEMLOCK] = hard[MEMLOCK] = 8L << 20;
    soft[4] = 0; // RLIMIT_CORE: no core files are written
    soft[SIGPENDING] = hard[SIGPENDING] = 63_000;
    soft[MSGQUEUE] = hard[MSGQUEUE] = 819_200;
    soft[NICE] = hard[NICE] = 0;
    soft[RTPRIO] = hard[RTPRIO] = 0;
    soft[NPROC] = hard[NPROC] = 63_000;
  }

  private Limits(Limits other) {
    System.arraycopy(other.soft, 0, soft, 0, COUNT);
    System.arraycopy(other.hard, 0, hard, 0, COUNT);
  }

  /** {@return the limits of a child} */
  Limits copy() {
    return new Limits(this);
  }

  public long soft(int resource) {
    return soft[resource];
  }

  public long hard(int resource) {
    return hard[resource];
  }

  public void set(int resource, long newSoft, long newHard) {
    soft[resource] = newSoft;
    hard[resource] = newHard;
  }
}
