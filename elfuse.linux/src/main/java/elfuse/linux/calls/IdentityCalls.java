package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

import elfuse.abi.CapDataLayout;
import elfuse.abi.CapHeaderLayout;
import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Task;
import java.util.Arrays;

/** Users and groups (man 7 credentials): what the guest sees, with Linux's rules for changes. */
final class IdentityCalls {
  private static final String NOT_USED = "remembered; the host checks files with its own";
  private static final String OF_PROCESS = "of the process, not of each thread; files have none";

  private IdentityCalls() {}

  static Syscall[] rows() {
    Syscall[] rows = {
      full(143, "setregid", "int int", (t, a, b, c, d, e, f) -> setRe(t, (int) a, (int) b, false)),
      full(144, "setgid", "int", (t, a, b, c, d, e, f) -> set(t, (int) a, false)),
      full(145, "setreuid", "int int", (t, a, b, c, d, e, f) -> setRe(t, (int) a, (int) b, true)),
      full(146, "setuid", "int", (t, a, b, c, d, e, f) -> set(t, (int) a, true)),
      full(
          147,
          "setresuid",
          "int int int",
          (t, a, b, c, d, e, f) -> setRes(t, (int) a, (int) b, (int) c, true)),
      full(
          148,
          "getresuid",
          "ptr ptr ptr",
          (t, a, b, c, d, e, f) -> {
            Credentials k = t.process.credentials;
            return three(t, a, b, c, k.uid, k.euid, k.suid);
          }),
      full(
          149,
          "setresgid",
          "int int int",
          (t, a, b, c, d, e, f) -> setRes(t, (int) a, (int) b, (int) c, false)),
      full(
          150,
          "getresgid",
          "ptr ptr ptr",
          (t, a, b, c, d, e, f) -> {
            Credentials k = t.process.credentials;
            return three(t, a, b, c, k.gid, k.egid, k.sgid);
          }),
      partial(151, "setfsuid", "int", NOT_USED, (t, a, b, c, d, e, f) -> setFs(t, (int) a, true)),
      partial(152, "setfsgid", "int", NOT_USED, (t, a, b, c, d, e, f) -> setFs(t, (int) a, false)),
      full(158, "getgroups", "int ptr", IdentityCalls::getgroups),
      full(159, "setgroups", "int ptr", IdentityCalls::setgroups),
      full(174, "getuid", "", (t, a, b, c, d, e, f) -> t.process.credentials.uid & 0xffff_ffffL),
      full(175, "geteuid", "", (t, a, b, c, d, e, f) -> t.process.credentials.euid & 0xffff_ffffL),
      full(176, "getgid", "", (t, a, b, c, d, e, f) -> t.process.credentials.gid & 0xffff_ffffL),
      full(177, "getegid", "", (t, a, b, c, d, e, f) -> t.process.credentials.egid & 0xffff_ffffL),
      partial(90, "capget", "ptr ptr", OF_PROCESS, IdentityCalls::capget),
      partial(91, "capset", "ptr ptr", OF_PROCESS, IdentityCalls::capset),
    };
    return Arrays.stream(rows).map(IdentityCalls::locked).toArray(Syscall[]::new);
  }

  private static int right(boolean user) {
    return user ? Capability.CAP_SETUID : Capability.CAP_SETGID;
  }

  /** The old one, whether or not the new one was allowed (man 2 setfsuid). */
  private static long setFs(Task t, int id, boolean user) {
    Credentials c = t.process.credentials;
    int old = user ? c.fsuid : c.fsgid;
    boolean own =
        user
            ? id == c.uid || id == c.euid || id == c.suid || id == old
            : id == c.gid || id == c.egid || id == c.sgid || id == old;
    if (id != -1 && (own || c.may(right(user)))) {
      if (user) {
        c.fsuid = id;
        c.changedFileUser(old);
      } else {
        c.fsgid = id;
      }
    }
    return old & 0xffff_ffffL;
  }

  private static long set(Task t, int id, boolean user) {
    Credentials c = t.process.credentials;
    if (id == -1) {
      return -Errno.EINVAL;
    }
    int real = user ? c.uid : c.gid;
    int saved = user ? c.suid : c.sgid;
    if (c.may(right(user))) {
      assign(t, id, id, id, user);
    } else if (id == real || id == saved) {
      assign(t, real, id, saved, user);
    } else {
      return -Errno.EPERM;
    }
    return 0;
  }

  private static long setRe(Task t, int real, int effective, boolean user) {
    Credentials c = t.process.credentials;
    int r = user ? c.uid : c.gid;
    int e = user ? c.euid : c.egid;
    int s = user ? c.suid : c.sgid;
    if (!c.may(right(user))) {
      if (real != -1 && real != r && real != e
          || effective != -1 && effective != r && effective != e && effective != s) {
        return -Errno.EPERM;
      }
    }
    int newReal = real == -1 ? r : real;
    int newEffective = effective == -1 ? e : effective;
    int newSaved = real != -1 || effective != -1 && effective != r ? newEffective : s;
    assign(t, newReal, newEffective, newSaved, user);
    return 0;
  }

  private static long setRes(Task t, int real, int effective, int saved, boolean user) {
    Credentials c = t.process.credentials;
    int r = user ? c.uid : c.gid;
    int e = user ? c.euid : c.egid;
    int s = user ? c.suid : c.sgid;
    if (!c.may(right(user))) {
      for (int id : new int[] {real, effective, saved}) {
        if (id != -1 && id != r && id != e && id != s) {
          return -Errno.EPERM;
        }
      }
    }
    assign(
        t, real == -1 ? r : real, effective == -1 ? e : effective, saved == -1 ? s : saved, user);
    return 0;
  }

  private static void assign(Task t, int real, int effective, int saved, boolean user) {
    Credentials c = t.process.credentials;
    int before = user ? c.euid : c.egid;
    if (effective != before || effective != (user ? c.fsuid : c.fsgid)) {
      t.process.dumpable = 0; // kernel/cred.c, commit_creds
      t.process.parentDeathSignal = 0;
    }
    c.change(
        t.process.attention,
        () -> {
          if (user) {
            int uid = c.uid;
            int euid = c.euid;
            int suid = c.suid;
            c.uid = real;
            c.euid = c.fsuid = effective;
            c.suid = saved;
            c.changedUsers(uid, euid, suid);
          } else {
            c.gid = real;
            c.egid = c.fsgid = effective;
            c.sgid = saved;
          }
        });
  }

  /** {@return a row whose handler sees no change of credentials half done} */
  private static Syscall locked(Syscall row) {
    return new Syscall(
        row.number(),
        row.name(),
        row.arguments(),
        row.support(),
        row.note(),
        (t, a, b, c, d, e, f) -> {
          synchronized (t.process.credentials) {
            return row.handler().call(t, a, b, c, d, e, f);
          }
        });
  }

  private static long three(Task t, long a, long b, long c, int x, int y, int z) {
    t.memory.putInt(a, x);
    t.memory.putInt(b, y);
    t.memory.putInt(c, z);
    return 0;
  }

  private static long getgroups(Task t, long a, long b, long c, long d, long e, long f) {
    int[] groups = t.process.credentials.groups;
    if ((int) a < 0) {
      return -Errno.EINVAL;
    }
    if ((int) a == 0) {
      return groups.length;
    }
    if ((int) a < groups.length) {
      return -Errno.EINVAL;
    }
    for (int i = 0; i < groups.length; i++) {
      t.memory.putInt(b + 4L * i, groups[i]);
    }
    return groups.length;
  }

  private static long setgroups(Task t, long a, long b, long c, long d, long e, long f) {
    if (!t.process.credentials.may(Capability.CAP_SETGID)) {
      return -Errno.EPERM;
    }
    int count = (int) a;
    if (count < 0 || count > 65536) {
      return -Errno.EINVAL;
    }
    int[] groups = new int[count];
    for (int i = 0; i < count; i++) {
      groups[i] = t.memory.getInt(b + 4L * i);
    }
    t.process.credentials.groups = groups;
    return 0;
  }

  /** {@return how many words the caller's version has per set, or a negative error} */
  private static int capabilityWords(Task t, long header) {
    switch (t.memory.getInt(header + CapHeaderLayout.VERSION)) {
      case 0x19980330 -> {
        return 1;
      }
      case 0x20071026, 0x20080522 -> {
        return 2;
      }
      default -> {
        t.memory.putInt(header + CapHeaderLayout.VERSION, 0x20080522);
        return -Errno.EINVAL;
      }
    }
  }

  private static long capget(Task t, long a, long b, long c, long d, long e, long f) {
    int words = capabilityWords(t, a);
    if (b == 0) {
      return 0;
    }
    if (words < 0) {
      return words;
    }
    int pid = t.memory.getInt(a + CapHeaderLayout.PID);
    if (pid < 0) {
      return -Errno.EINVAL;
    }
    Task target = pid == 0 ? t : t.process.table.task(pid);
    if (target == null) {
      return -Errno.ESRCH;
    }
    Credentials its = target.process.credentials;
    for (int i = 0; i < words; i++) {
      long at = b + (long) CapDataLayout.SIZE * i;
      t.memory.putInt(at + CapDataLayout.EFFECTIVE, (int) (its.effective >>> 32 * i));
      t.memory.putInt(at + CapDataLayout.PERMITTED, (int) (its.permitted >>> 32 * i));
      t.memory.putInt(at + CapDataLayout.INHERITABLE, (int) (its.inheritable >>> 32 * i));
    }
    return 0;
  }

  /** security/commoncap.c, cap_capset. */
  private static long capset(Task t, long a, long b, long c, long d, long e, long f) {
    int words = capabilityWords(t, a);
    if (words < 0) {
      return words;
    }
    int pid = t.memory.getInt(a + CapHeaderLayout.PID);
    if (pid != 0 && pid != t.tid) {
      return -Errno.EPERM;
    }
    Credentials own = t.process.credentials;
    long effective = capabilities(t, b + CapDataLayout.EFFECTIVE, words);
    long permitted = capabilities(t, b + CapDataLayout.PERMITTED, words);
    long inheritable = capabilities(t, b + CapDataLayout.INHERITABLE, words);
    long mayInherit =
        own.may(Capability.CAP_SETPCAP) ? Credentials.ALL_CAPABILITIES : own.permitted;
    if ((inheritable & ~(own.inheritable | mayInherit)) != 0
        || (permitted & ~own.permitted) != 0
        || (effective & ~permitted) != 0) {
      return -Errno.EPERM;
    }
    own.effective = effective;
    own.permitted = permitted;
    own.inheritable = inheritable;
    return 0;
  }

  private static long capabilities(Task t, long at, int words) {
    long set = t.memory.getInt(at) & 0xffff_ffffL;
    if (words == 2) {
      set |= (long) t.memory.getInt(at + CapDataLayout.SIZE) << 32;
    }
    return set & Credentials.ALL_CAPABILITIES;
  }
}
