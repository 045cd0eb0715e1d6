package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;
import static elfuse.linux.calls.Syscall.refused;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.Prctl;
import elfuse.abi.Resource;
import elfuse.fd.FdTable;
import elfuse.linux.process.CpuTime;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Image;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import elfuse.linux.process.Usage;
import elfuse.mm.MemoryLimit;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/** The process itself: its end, its limits, its machine. */
final class ProcessCalls {
  private ProcessCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(93, "exit", "int", (t, a, b, c, d, e, f) -> exit(t, a)),
      full(
          94,
          "exit_group",
          "int",
          (t, a, b, c, d, e, f) -> {
            t.process.exitGroup(((int) a & 0xff) << 8);
            return Task.NO_RESULT;
          }),
      full(
          96,
          "set_tid_address",
          "ptr",
          (t, a, b, c, d, e, f) -> {
            t.clearTid = a;
            return t.tid;
          }),
      refused(
          142,
          "reboot",
          "hex hex int ptr",
          "a guest is no machine",
          (t, a, b, c, d, e, f) -> -Errno.EPERM),
      full(160, "uname", "ptr", ProcessCalls::uname),
      refused(
          161,
          "sethostname",
          "ptr int",
          "the name is the host's",
          (t, a, b, c, d, e, f) -> -Errno.EPERM),
      full(163, "getrlimit", "int ptr", ProcessCalls::getrlimit),
      full(164, "setrlimit", "int ptr", ProcessCalls::setrlimit),
      full(165, "getrusage", "int ptr", ProcessCalls::getrusage),
      partial(
          167,
          "prctl",
          "int hex hex hex hex",
          "names, dumpable, no_new_privs, death signal, subreaper",
          ProcessCalls::prctl),
      full(172, "getpid", "", (t, a, b, c, d, e, f) -> t.process.pid),
      full(173, "getppid", "", (t, a, b, c, d, e, f) -> t.process.parentPid()),
      full(178, "gettid", "", (t, a, b, c, d, e, f) -> t.tid),
      full(179, "sysinfo", "ptr", ProcessCalls::sysinfo),
      partial(
          92,
          "personality",
          "hex",
          "of the flags, ADDR_NO_RANDOMIZE has an effect",
          ProcessCalls::personality),
      full(261, "prlimit64", "int int ptr ptr", (t, a, b, c, d, e, f) -> prlimit(t, a, b, c, d)),
      full(278, "getrandom", "ptr int hex", ProcessCalls::getrandom),
    };
  }

  /** kernel/exec_domain.c; arm64 without 32-bit support has PER_LINUX alone. */
  private static long personality(Task t, long a, long b, long c, long d, long e, long f) {
    int old = t.process.personality;
    if ((int) a != -1) {
      if ((a & 0xff) == 8) { // PER_LINUX32: arch/arm64/kernel/sys.c
        return -Errno.EINVAL;
      }
      t.process.personality = (int) a;
    }
    return old & 0xffff_ffffL;
  }

  private static long exit(Task t, long status) {
    t.exit((int) status);
    return Task.NO_RESULT;
  }

  private static long uname(Task t, long a, long b, long c, long d, long e, long f) {
    byte[] text = new byte[6 * 65];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment host = arena.allocate(6 * 65);
      t.posix.uname(host.address());
      put(text, 0, "Linux");
      put(text, 1, host.getString(65));
      put(text, 2, VersionText.RELEASE);
      put(text, 3, VersionText.VERSION);
      put(text, 4, "aarch64");
      put(text, 5, host.getString(5 * 65));
    }
    t.memory.copyOut(a, text, 0, text.length);
    return 0;
  }

  private static void put(byte[] text, int field, String value) {
    byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(bytes, 0, text, field * 65, Math.min(64, bytes.length));
  }

  private static long getrlimit(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) a < 0 || (int) a >= Limits.COUNT) {
      return -Errno.EINVAL;
    }
    t.memory.putLong(b, t.process.limits.soft((int) a));
    t.memory.putLong(b + 8, t.process.limits.hard((int) a));
    return 0;
  }

  private static long setrlimit(Task t, long a, long b, long c, long d, long e, long f) {
    return limit(t, t.process, (int) a, t.memory.getLong(b), t.memory.getLong(b + 8));
  }

  /** kernel/sys.c, prlimit64: the new limit is read first of all. */
  private static long prlimit(Task t, long pid, long what, long newer, long older) {
    long soft = newer == 0 ? 0 : t.memory.getLong(newer);
    long hard = newer == 0 ? 0 : t.memory.getLong(newer + 8);
    Task target = (int) pid == 0 ? t : t.process.table.task((int) pid);
    if (target == null) {
      return -Errno.ESRCH;
    }
    if (target.process != t.process && !mayLimit(t.process, target.process)) {
      return -Errno.EPERM;
    }
    int resource = (int) what;
    if (resource < 0 || resource >= Limits.COUNT) {
      return -Errno.EINVAL;
    }
    Limits limits = target.process.limits;
    long oldSoft = limits.soft(resource);
    long oldHard = limits.hard(resource);
    long result = newer == 0 ? 0 : limit(t, target.process, resource, soft, hard);
    if (result == 0 && older != 0) {
      t.memory.putLong(older, oldSoft);
      t.memory.putLong(older + 8, oldHard);
    }
    return result;
  }

  /** check_prlimit_permission: the real ids are all of the other's. */
  private static boolean mayLimit(Process caller, Process target) {
    Credentials own = caller.credentials.snapshot();
    Credentials its = target.credentials.snapshot();
    return own.may(Capability.CAP_SYS_RESOURCE)
        || own.uid == its.uid
            && own.uid == its.euid
            && own.uid == its.suid
            && own.gid == its.gid
            && own.gid == its.egid
            && own.gid == its.sgid;
  }

  /** do_prlimit. */
  private static long limit(Task t, Process process, int resource, long soft, long hard) {
    if (resource < 0 || resource >= Limits.COUNT || Long.compareUnsigned(soft, hard) > 0) {
      return -Errno.EINVAL;
    }
    Limits limits = process.limits;
    boolean raises = Long.compareUnsigned(hard, limits.hard(resource)) > 0;
    boolean tooMany =
        resource == Limits.NOFILE && Long.compareUnsigned(hard, FdTable.MAX_DESCRIPTORS) > 0;
    if (tooMany || raises && !t.process.credentials.may(Capability.CAP_SYS_RESOURCE)) {
      return -Errno.EPERM;
    }
    limits.set(resource, soft, hard);
    if (resource == Limits.CPU) {
      process.timers.limitChanged();
    } else if (resource == Limits.NOFILE) {
      process.tasks().forEach(task -> task.files.setLimit(soft));
    } else {
      MemoryLimit kind =
          switch (resource) {
            case Limits.STACK -> MemoryLimit.STACK;
            case Limits.DATA -> MemoryLimit.DATA;
            case Limits.AS -> MemoryLimit.ADDRESS_SPACE;
            case Limits.MEMLOCK -> MemoryLimit.MEMLOCK;
            default -> null;
          };
      Image image = kind == null ? null : process.acquireImage();
      if (image != null) {
        image.space.setLimit(kind, soft);
        image.release();
      }
    }
    return 0;
  }

  private static long getrusage(Task t, long a, long b, long c, long d, long e, long f) {
    Usage usage;
    if ((int) a == Resource.RUSAGE_SELF || (int) a == Resource.RUSAGE_THREAD) {
      t.process.sampleResident();
    }
    switch ((int) a) {
      case Resource.RUSAGE_SELF -> usage = t.process.cpu.usage();
      case Resource.RUSAGE_CHILDREN -> usage = t.process.cpu.children();
      case Resource.RUSAGE_THREAD -> usage = CpuTime.ofThread(t);
      default -> {
        return -Errno.EINVAL;
      }
    }
    usage.write(t.memory, b);
    return 0;
  }

  private static long prctl(Task t, long a, long b, long c, long d, long e, long f) {
    switch ((int) a) {
      case Prctl.PR_SET_PDEATHSIG -> {
        if (b < 0 || b > 64) {
          return -Errno.EINVAL;
        }
        t.process.parentDeathSignal = (int) b;
        return 0;
      }
      case Prctl.PR_GET_PDEATHSIG -> {
        t.memory.putInt(b, t.process.parentDeathSignal);
        return 0;
      }
      case Prctl.PR_SET_CHILD_SUBREAPER -> {
        t.process.subreaper = b != 0;
        return 0;
      }
      case Prctl.PR_GET_CHILD_SUBREAPER -> {
        t.memory.putInt(b, t.process.subreaper ? 1 : 0);
        return 0;
      }
      case Prctl.PR_GET_DUMPABLE -> {
        return t.process.dumpable;
      }
      case Prctl.PR_SET_DUMPABLE -> {
        if (b != 0 && b != 1) {
          return -Errno.EINVAL;
        }
        t.process.dumpable = (int) b;
        return 0;
      }
      case Prctl.PR_SET_NAME -> {
        byte[] name = new byte[16];
        int n = 0;
        while (n < 15) {
          byte next = (byte) t.memory.getByte(b + n);
          if (next == 0) {
            break;
          }
          name[n++] = next;
        }
        t.comm = new String(name, 0, n, StandardCharsets.ISO_8859_1);
        return 0;
      }
      case Prctl.PR_GET_NAME -> {
        byte[] name = new byte[16];
        byte[] comm = t.comm.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(comm, 0, name, 0, Math.min(15, comm.length));
        t.memory.copyOut(b, name, 0, 16);
        return 0;
      }
      case Prctl.PR_SET_NO_NEW_PRIVS -> {
        if (b != 1 || c != 0 || d != 0 || e != 0) {
          return -Errno.EINVAL;
        }
        t.process.noNewPrivileges = true;
        return 0;
      }
      case Prctl.PR_GET_NO_NEW_PRIVS -> {
        if (b != 0 || c != 0 || d != 0 || e != 0) {
          return -Errno.EINVAL;
        }
        return t.process.noNewPrivileges ? 1 : 0;
      }
      default -> {
        return -Errno.EINVAL;
      }
    }
  }

  private static long sysinfo(Task t, long a, long b, long c, long d, long e, long f) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment info = arena.allocate(112, 8); // the same on 64-bit Linux
      int result = t.posix.sysinfo(info.address());
      if (result == 0) {
        info.set(ValueLayout.JAVA_SHORT, 80, (short) 1); // procs
        t.memory.copyOut(a, info);
      }
      return result;
    }
  }

  private static long getrandom(Task t, long a, long b, long c, long d, long e, long f) {
    if ((c & ~7L) != 0 || (c & 6) == 6) {
      return -Errno.EINVAL;
    }
    long count = Math.min(b & Long.MAX_VALUE, 0x7fff_f000L);
    if (count > 0 && count <= elfuse.shim.ShimData.RING_READ) {
      t.process.refillEntropy(); // the next one need not come here
    }
    if (!t.memory.isUserRange(a, count)) {
      return -Errno.EFAULT;
    }
    long possible = t.memory.accessible(a, count, elfuse.hv.MemoryAccess.WRITE);
    if (possible == 0) {
      return count == 0 ? 0 : -Errno.EFAULT;
    }
    return t.posix.getrandom(t.host(a, possible, elfuse.hv.MemoryAccess.WRITE), possible, (int) c);
  }
}
