package elfuse.linux.procfs;

import elfuse.linux.process.Credentials;
import elfuse.linux.process.Image;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Process;
import elfuse.linux.process.ProcessFacts;
import elfuse.linux.process.Task;
import elfuse.linux.process.Usage;
import elfuse.mm.MemoryUsage;
import elfuse.mm.VmaInfo;
import java.util.StringJoiner;

/** {@code status}, {@code stat}, {@code statm} and {@code children} (fs/proc/array.c). */
final class StatusText {
  private static final long TICK = 10_000_000; // USER_HZ is 100
  private static final int PF_FORKNOEXEC = 0x40;

  private StatusText() {}

  /** Pages in memory, by what is behind them. */
  private record Resident(long anonymous, long file, long shared) {
    long bytes() {
      return anonymous + file + shared;
    }

    static Resident of(Image image) {
      long anonymous = 0;
      long file = 0;
      long shared = 0;
      for (VmaInfo vma : image.space.mappings()) {
        long all = image.space.resident(vma.start(), vma.end());
        long own = vma.shared() ? 0 : Math.min(all, image.space.written(vma.start(), vma.end()));
        anonymous += own;
        if (vma.shared() && vma.name().startsWith("/dev/zero")) {
          shared += all;
        } else if (vma.inode() != 0) {
          file += all - own;
        }
      }
      return new Resident(anonymous, file, shared);
    }
  }

  static String status(Subject s) {
    if (!s.exists()) {
      return null;
    }
    Process p = s.process();
    Task task = s.thread();
    Credentials c = p.credentials;
    char state = ProcessFacts.state(p, task);
    StringBuilder out = new StringBuilder(2048);
    line(out, "Name", name(ProcessRows.comm(s)));
    if (task != null) {
      line(out, "Umask", String.format("%04o", task.paths.umask));
    }
    line(out, "State", state + " (" + ProcessFacts.stateName(state) + ")");
    line(out, "Tgid", p.pid);
    line(out, "Ngid", 0);
    line(out, "Pid", s.number());
    line(out, "PPid", p.parentPid());
    line(out, "TracerPid", ProcessFacts.tracer(task));
    line(out, "Uid", ids(c.uid, c.euid, c.suid, c.fsuid));
    line(out, "Gid", ids(c.gid, c.egid, c.sgid, c.fsgid));
    line(out, "FDSize", task == null ? 0 : task.files.capacity());
    out.append("Groups:\t");
    for (int group : c.groups) {
      out.append(group & 0xffff_ffffL).append(' ');
    }
    out.append(c.groups.length == 0 ? " \n" : "\n");
    line(out, "NStgid", p.pid);
    line(out, "NSpid", s.number());
    line(out, "NSpgid", p.group());
    line(out, "NSsid", p.session());
    line(out, "Kthread", 0);
    out.append(s.isZombie() ? "" : s.ofImage(StatusText::memory, ""));
    line(out, "Threads", s.isZombie() ? 1 : p.tasks().size());
    line(out, "SigQ", ProcessFacts.queued(p) + "/" + p.limits.soft(Limits.SIGPENDING));
    set(out, "SigPnd", ProcessFacts.pending(task));
    set(out, "ShdPnd", ProcessFacts.sharedPending(p));
    set(out, "SigBlk", task == null ? 0 : task.signals.mask());
    set(out, "SigIgn", ProcessFacts.actions(p, true));
    set(out, "SigCgt", ProcessFacts.actions(p, false));
    set(out, "CapInh", c.inheritable);
    set(out, "CapPrm", c.permitted);
    set(out, "CapEff", c.effective);
    set(out, "CapBnd", Credentials.ALL_CAPABILITIES);
    set(out, "CapAmb", 0);
    line(out, "NoNewPrivs", p.noNewPrivileges ? 1 : 0);
    line(out, "Seccomp", 0);
    line(out, "Seccomp_filters", 0);
    int cpus = Runtime.getRuntime().availableProcessors();
    line(out, "Cpus_allowed", String.format("%x", cpus >= 63 ? -1L >>> 1 : (1L << cpus) - 1));
    line(out, "Cpus_allowed_list", cpus == 1 ? "0" : "0-" + (cpus - 1));
    line(out, "Mems_allowed", "1");
    line(out, "Mems_allowed_list", 0);
    Usage used = ProcessFacts.usage(p, task); // of the thread alone, as in Linux
    line(out, "voluntary_ctxt_switches", used.voluntary());
    line(out, "nonvoluntary_ctxt_switches", used.involuntary());
    return out.toString();
  }

  private static String memory(Image image) {
    MemoryUsage usage = image.space.usage();
    Resident resident = Resident.of(image);
    StringBuilder out = new StringBuilder();
    kilobytes(out, "VmPeak", usage.peak());
    kilobytes(out, "VmSize", usage.total());
    kilobytes(out, "VmLck", usage.locked());
    kilobytes(out, "VmPin", 0);
    kilobytes(out, "VmHWM", resident.bytes());
    kilobytes(out, "VmRSS", resident.bytes());
    kilobytes(out, "RssAnon", resident.anonymous);
    kilobytes(out, "RssFile", resident.file);
    kilobytes(out, "RssShmem", resident.shared);
    kilobytes(out, "VmData", usage.data());
    kilobytes(out, "VmStk", usage.stack());
    kilobytes(out, "VmExe", usage.exec());
    kilobytes(out, "VmLib", 0);
    kilobytes(out, "VmPTE", 4096L * usage.tableFrames());
    kilobytes(out, "VmSwap", 0);
    kilobytes(out, "HugetlbPages", 0);
    line(out, "CoreDumping", 0);
    line(out, "THP_enabled", 0);
    line(out, "untag_mask", "0xffffffffffffff");
    return out.toString();
  }

  // fs/proc/array.c, proc_task_name
  private static String name(String comm) {
    return comm.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String ids(int... ids) {
    StringJoiner joined = new StringJoiner("\t");
    for (int id : ids) {
      joined.add(Long.toString(id & 0xffff_ffffL));
    }
    return joined.toString();
  }

  private static void line(StringBuilder out, String name, Object value) {
    out.append(name).append(":\t").append(value).append('\n');
  }

  private static void set(StringBuilder out, String name, long bits) {
    line(out, name, String.format("%016x", bits));
  }

  private static void kilobytes(StringBuilder out, String name, long bytes) {
    line(out, name, String.format("%8d kB", bytes >>> 10));
  }

  static String stat(Subject s) {
    if (!s.exists()) {
      return null;
    }
    Process p = s.process();
    Task task = s.thread();
    long[] facts = memoryFacts(s);
    boolean secret = s.inspect() != 0;
    long started = task == null ? p.startNanos : task.startNanos;
    Usage used = ProcessFacts.usage(p, s.task());
    Usage children = p.cpu.children();
    StringBuilder out = new StringBuilder();
    out.append(s.number()).append(" (").append(ProcessRows.comm(s)).append(") ");
    out.append(ProcessFacts.state(p, task));
    long[] fields = new long[49]; // from field 4, ppid, to 52, exit_code
    fields[0] = p.parentPid();
    fields[1] = p.group();
    fields[2] = p.session();
    fields[3] = ProcessFacts.terminal(p);
    fields[4] = ProcessFacts.terminalGroup(p);
    fields[5] = p.hasExeced() || p.isFirst() ? 0 : PF_FORKNOEXEC;
    fields[6] = used.minorFaults();
    fields[7] = children.minorFaults();
    fields[10] = used.userTicks();
    fields[11] = used.systemTicks();
    fields[12] = children.userTicks();
    fields[13] = children.systemTicks();
    fields[14] = 20; // priority
    fields[16] = s.isZombie() ? 1 : p.tasks().size();
    fields[18] = started / TICK;
    fields[19] = facts[0]; // vsize
    fields[20] = facts[1] >>> 12; // rss
    fields[21] = p.limits.soft(Limits.RSS);
    if (!secret) {
      fields[22] = facts[2]; // startcode
      fields[23] = facts[3]; // endcode
      fields[24] = facts[4]; // startstack
      System.arraycopy(facts, 5, fields, 44, 4); // arguments and environment
      fields[48] = ProcessFacts.exitCode(p);
    }
    fields[27] = (ProcessFacts.pending(task) | ProcessFacts.sharedPending(p)) & 0x7fff_ffffL;
    fields[28] = task == null ? 0 : task.signals.mask() & 0x7fff_ffffL;
    fields[29] = ProcessFacts.actions(p, true) & 0x7fff_ffffL;
    fields[30] = ProcessFacts.actions(p, false) & 0x7fff_ffffL;
    fields[34] = s.task() == null ? p.exitSignal() : -1;
    for (int i = 0; i < fields.length; i++) {
      out.append(' ').append(i == 21 ? Long.toUnsignedString(fields[i]) : "" + fields[i]);
    }
    return out.append('\n').toString();
  }

  /** {@return vsize, rss, code's start and end, stack's start, arguments and environment} */
  private static long[] memoryFacts(Subject s) {
    long[] facts = new long[9];
    if (s.isZombie()) {
      return facts;
    }
    s.ofImage(
        image -> {
          facts[0] = image.space.usage().total();
          facts[1] = Resident.of(image).bytes();
          for (VmaInfo vma : image.space.mappings()) {
            if ((vma.prot() & 4) != 0 && vma.name().equals(image.executable) && facts[2] == 0) {
              facts[2] = vma.start();
              facts[3] = vma.end();
            }
          }
          facts[4] = image.stackStart;
          facts[5] = image.argumentsStart;
          facts[6] = image.argumentsEnd;
          facts[7] = image.argumentsEnd;
          facts[8] = image.environmentEnd;
          return "";
        },
        "");
    return facts;
  }

  static String statm(Subject s) {
    if (!s.exists()) {
      return null;
    }
    if (s.isZombie()) {
      return "0 0 0 0 0 0 0\n";
    }
    return s.ofImage(
        image -> {
          MemoryUsage usage = image.space.usage();
          Resident resident = Resident.of(image);
          return (usage.total() >>> 12)
              + " "
              + (resident.bytes() >>> 12)
              + " "
              + (resident.file + resident.shared >>> 12)
              + " "
              + (usage.exec() >>> 12)
              + " 0 "
              + (usage.data() + usage.stack() >>> 12)
              + " 0\n";
        },
        "0 0 0 0 0 0 0\n");
  }

  static String children(Subject s) {
    if (!s.exists()) {
      return null;
    }
    StringBuilder out = new StringBuilder();
    if (s.number() == s.process().pid) { // children are told of the first thread alone
      for (Process other : s.process().table.group(0)) {
        if (other.parentPid() == s.process().pid && other != s.process()) {
          out.append(other.pid).append(' ');
        }
      }
    }
    return out.toString();
  }
}
