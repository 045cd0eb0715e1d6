package elfuse.host.darwin;

import elfuse.abi.Errno;
import elfuse.abi.Resource;
import elfuse.abi.RusageLayout;
import elfuse.abi.SysinfoLayout;
import elfuse.abi.UtsnameLayout;
import elfuse.host.NativeMemory;

/** Time, what is used and what is there. */
final class DarwinMachine {
  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MICRO = 1000;

  // struct rusage, sys/resource.h: two struct timeval of 16 bytes and 14 longs, in Linux's order
  static final int RUSAGE_SIZE = 144;

  // struct thread_basic_info, mach/thread_info.h: two struct time_value of 8 bytes come first
  private static final int THREAD_BASIC_INFO = 3;
  private static final int THREAD_BASIC_INFO_COUNT = 10;

  // struct utsname, sys/utsname.h: 5 fields; Linux has a sixth, the domain
  static final int UTSNAME_FIELD = 256;
  private static final int LINUX_FIELD = 65;

  private static final int CLOCK_PER_THREAD = 4; // linux/posix-timers_types.h
  private static final int LOAD_SHIFT = 16; // linux/sched/loadavg.h, SI_LOAD_SHIFT

  private final Functions f;
  private final int task; // mach_task_self_

  DarwinMachine(Functions f) {
    this.f = f;
    task = NativeMemory.getInt(f.taskSelf.address());
  }

  int task() {
    return task;
  }

  /** {@return nanoseconds, or {@code -errno}} */
  long clockNanos(Scratch s, int clock) {
    if (clock < 0) {
      return threadNanos(s, clock);
    }
    int darwin = MachineTable.CLOCKS.darwin(clock);
    if (darwin == Numbers.NONE) {
      return -Errno.EINVAL;
    }
    int failed = Libc.callInt(s, f.clockGettime, darwin, s.area, 0, 0, 0, 0);
    return failed != 0 ? failed : s.getLong(0) * NANOS_PER_SECOND + s.getLong(8);
  }

  /**
   * A thread's time by its number, which is its Mach port here. The clock's number holds it
   * inverted, and in its two lowest bits what is asked: 1 is user time, all else both.
   */
  private long threadNanos(Scratch s, int clock) {
    if ((clock & CLOCK_PER_THREAD) == 0) {
      return -Errno.EINVAL;
    }
    int port = ~(clock >> 3);
    s.putInt(64, THREAD_BASIC_INFO_COUNT);
    int failed =
        (int) Libc.raw(s, f.threadInfo, port, THREAD_BASIC_INFO, s.area, s.area + 64, 0, 0);
    if (failed != 0) {
      return -Errno.EINVAL;
    }
    long user = timeValue(s, 0);
    return (clock & 3) == 1 ? user : user + timeValue(s, 8);
  }

  private static long timeValue(Scratch s, int offset) {
    return s.getInt(offset) * NANOS_PER_SECOND + s.getInt(offset + 4) * NANOS_PER_MICRO;
  }

  /** {@return the number of the calling thread: its Mach port} */
  int thread(Scratch s) {
    long self = Libc.raw(s, f.pthreadSelf, 0, 0, 0, 0, 0, 0);
    return (int) Libc.raw(s, f.pthreadMachThread, self, 0, 0, 0, 0, 0);
  }

  int getrusage(Scratch s, int who, long address) {
    if (who == Resource.RUSAGE_THREAD) {
      return threadUsage(s, address);
    }
    int failed = Libc.callInt(s, f.getrusage, who, s.area, 0, 0, 0, 0);
    if (failed == 0) {
      NativeMemory.copy(s.area, address, RUSAGE_SIZE);
      // microseconds are 32 bits there
      putMicros(address + RusageLayout.RU_UTIME + 8, s.getInt(8));
      putMicros(address + RusageLayout.RU_STIME + 8, s.getInt(24));
      long bytes = s.getLong(RusageLayout.RU_MAXRSS);
      NativeMemory.putLong(address + RusageLayout.RU_MAXRSS, bytes / 1024);
    }
    return failed;
  }

  private int threadUsage(Scratch s, long address) {
    int clock = ~thread(s) << 3 | CLOCK_PER_THREAD;
    long both = threadNanos(s, clock);
    long user = threadNanos(s, clock | 1);
    if (user < 0) {
      return (int) user;
    }
    NativeMemory.fill(address, RusageLayout.SIZE, (byte) 0);
    putTime(address + RusageLayout.RU_UTIME, user);
    putTime(address + RusageLayout.RU_STIME, both - user);
    return 0;
  }

  private static void putMicros(long address, int micros) {
    NativeMemory.putLong(address, micros);
  }

  private static void putTime(long address, long nanos) {
    NativeMemory.putLong(address, nanos / NANOS_PER_SECOND);
    NativeMemory.putLong(address + 8, nanos % NANOS_PER_SECOND / NANOS_PER_MICRO);
  }

  int uname(Scratch s, long address) {
    int failed = Libc.callInt(s, f.uname, s.area, 0, 0, 0, 0, 0);
    if (failed == 0) {
      NativeMemory.fill(address, UtsnameLayout.SIZE, (byte) 0);
      for (int field = 0; field < 5; field++) {
        for (int i = 0; i < LINUX_FIELD - 1; i++) {
          byte b = NativeMemory.getByte(s.area + field * UTSNAME_FIELD + i);
          if (b == 0) {
            break;
          }
          NativeMemory.putByte(address + field * LINUX_FIELD + i, b);
        }
      }
    }
    return failed;
  }

  /** {@return a number that sysctl knows, or -1} */
  long number(Scratch s, String name) {
    if (s.path(name) != 0) {
      return -1;
    }
    s.putLong(0, 0);
    s.putLong(8, 8);
    int failed = Libc.callInt(s, f.sysctlbyname, s.path, s.area, s.area + 8, 0, 0, 0);
    return failed != 0 ? -1 : s.getLong(8) == 4 ? s.getInt(0) : s.getLong(0);
  }

  int sysinfo(Scratch s, long address) {
    NativeMemory.fill(address, SysinfoLayout.SIZE, (byte) 0);
    long total = number(s, "hw.memsize");
    long free = number(s, "vm.page_free_count") * number(s, "hw.pagesize");
    long up = clockNanos(s, 7); // CLOCK_BOOTTIME
    NativeMemory.putLong(address + SysinfoLayout.UPTIME, up / NANOS_PER_SECOND);
    NativeMemory.putLong(address + SysinfoLayout.TOTALRAM, Math.max(0, total));
    NativeMemory.putLong(address + SysinfoLayout.FREERAM, Math.max(0, free));
    NativeMemory.putInt(address + SysinfoLayout.MEM_UNIT, 1);
    NativeMemory.putShort(address + SysinfoLayout.PROCS, (short) 1);
    int loads = Libc.callInt(s, f.getloadavg, s.area, 3, 0, 0, 0, 0);
    for (int i = 0; i < loads; i++) {
      double load = Double.longBitsToDouble(s.getLong(8 * i));
      long fixed = (long) (load * (1 << LOAD_SHIFT));
      NativeMemory.putLong(address + SysinfoLayout.LOADS + 8L * i, fixed);
    }
    return 0;
  }

  /** Stores a mask with every CPU; Darwin binds no thread to one. */
  int affinity(Scratch s, long size, long address) {
    int count = (int) Math.max(1, number(s, "hw.ncpu"));
    int bytes = (count + 63) / 64 * 8; // the kernel's nr_cpumask_bits, in whole words
    if (size < bytes || size % 8 != 0) {
      return -Errno.EINVAL;
    }
    NativeMemory.fill(address, bytes, (byte) 0);
    for (int cpu = 0; cpu < count; cpu++) {
      long at = address + cpu / 8;
      NativeMemory.putByte(at, (byte) (NativeMemory.getByte(at) | 1 << cpu % 8));
    }
    return bytes;
  }

  int setAffinity(Scratch s, long size, long address) {
    int count = (int) Math.max(1, number(s, "hw.ncpu"));
    int named = 0;
    for (int cpu = 0; cpu < count && cpu / 8 < size; cpu++) {
      named += NativeMemory.getByte(address + cpu / 8) >> cpu % 8 & 1;
    }
    return named == 0 ? -Errno.EINVAL : named == count ? 0 : -Errno.EPERM;
  }

  int prlimit(Scratch s, int resource, long newAddress, long oldAddress) {
    if (resource < 0 || resource >= Resource.RLIM_NLIMITS) {
      return -Errno.EINVAL;
    }
    int darwin = MachineTable.LIMITS.darwin(resource);
    if (darwin == Numbers.NONE) {
      if (newAddress != 0) {
        return -Errno.EPERM;
      }
      NativeMemory.putLong(oldAddress, Resource.RLIM_INFINITY);
      NativeMemory.putLong(oldAddress + 8, Resource.RLIM_INFINITY);
      return 0;
    }
    if (oldAddress != 0) {
      int failed = Libc.callInt(s, f.getrlimit, darwin, s.area, 0, 0, 0, 0);
      if (failed != 0) {
        return failed;
      }
      NativeMemory.putLong(oldAddress, linuxLimit(s.getLong(0)));
      NativeMemory.putLong(oldAddress + 8, linuxLimit(s.getLong(8)));
    }
    if (newAddress == 0) {
      return 0;
    }
    s.putLong(0, darwinLimit(NativeMemory.getLong(newAddress)));
    s.putLong(8, darwinLimit(NativeMemory.getLong(newAddress + 8)));
    return Libc.callInt(s, f.setrlimit, darwin, s.area, 0, 0, 0, 0);
  }

  static long linuxLimit(long darwin) {
    return darwin == MachineTable.DARWIN_INFINITY ? Resource.RLIM_INFINITY : darwin;
  }

  static long darwinLimit(long linux) {
    return linux < 0 ? MachineTable.DARWIN_INFINITY : linux; // unsigned: all that large is infinite
  }

  long getrandom(Scratch s, long address, long count, int flags) {
    if ((flags & ~7) != 0 || (flags & 6) == 6) {
      return -Errno.EINVAL; // GRND_NONBLOCK, GRND_RANDOM, GRND_INSECURE: linux/random.h
    }
    long most = Math.min(count, Integer.MAX_VALUE);
    for (long done = 0; done < most; ) {
      long part = Math.min(256, most - done); // sys/random.h: no more at once
      int failed = Libc.callInt(s, f.getentropy, address + done, part, 0, 0, 0, 0);
      if (failed != 0) {
        return done > 0 ? done : failed;
      }
      done += part;
    }
    return most;
  }

  long getcpu(Scratch s) {
    int failed = (int) Libc.raw(s, f.pthreadCpuNumber, s.area, 0, 0, 0, 0, 0);
    return failed != 0 ? -ErrnoTable.linux(failed) : s.getLong(0) & 0xffff_ffffL;
  }

  /** Sleeps on a clock that {@code nanosleep} does not have: until a moment, or so long. */
  int sleep(Scratch s, int clock, int flags, long request, long remaining) {
    long seconds = NativeMemory.getLong(request);
    long nanos = NativeMemory.getLong(request + 8);
    if (seconds < 0 || nanos < 0 || nanos >= NANOS_PER_SECOND) {
      return -Errno.EINVAL;
    }
    boolean absolute = (flags & 1) != 0; // TIMER_ABSTIME
    if (!absolute) {
      return MachineTable.CLOCKS.darwin(clock) == Numbers.NONE
          ? -Errno.EINVAL
          : nanosleep(s, request, remaining);
    }
    long deadline = saturated(seconds, nanos);
    for (; ; ) {
      long now = clockNanos(s, clock);
      if (now < 0 || now >= deadline) {
        return (int) Math.min(now, 0);
      }
      // a clock that is set meanwhile is looked at again
      long part = Math.min(deadline - now, 100_000_000);
      s.putLong(0, 0);
      s.putLong(8, part);
      int failed = nanosleep(s, s.area, 0);
      if (failed != 0) {
        return failed;
      }
    }
  }

  private int nanosleep(Scratch s, long request, long remaining) {
    return Libc.callInt(s, f.nanosleep, request, remaining, 0, 0, 0, 0);
  }

  private static long saturated(long seconds, long nanos) {
    return seconds > Long.MAX_VALUE / NANOS_PER_SECOND - 1
        ? Long.MAX_VALUE
        : seconds * NANOS_PER_SECOND + nanos;
  }

  int storeTime(long address, long nanos) {
    if (nanos < 0) {
      return (int) nanos;
    }
    NativeMemory.putLong(address, nanos / NANOS_PER_SECOND);
    NativeMemory.putLong(address + 8, nanos % NANOS_PER_SECOND);
    return 0;
  }
}
