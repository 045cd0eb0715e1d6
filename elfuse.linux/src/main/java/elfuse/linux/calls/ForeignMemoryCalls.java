package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;

import elfuse.abi.Errno;
import elfuse.hv.MemoryAccess;
import elfuse.linux.process.Image;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import elfuse.mm.GuestMemory;
import elfuse.mm.IoVec;

/** Memory of another process: process_vm_readv, process_vm_writev (mm/process_vm_access.c). */
final class ForeignMemoryCalls {
  private static final int CHUNK = 1 << 16;

  private ForeignMemoryCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(
          270,
          "process_vm_readv",
          "int ptr int ptr int hex",
          (t, a, b, c, d, e, f) -> transfer(t, (int) a, b, c, d, e, f, false)),
      full(
          271,
          "process_vm_writev",
          "int ptr int ptr int hex",
          (t, a, b, c, d, e, f) -> transfer(t, (int) a, b, c, d, e, f, true)),
    };
  }

  private static long transfer(
      Task t,
      int pid,
      long local,
      long locals,
      long remote,
      long remotes,
      long flags,
      boolean out) {
    if (flags != 0) {
      return -Errno.EINVAL;
    }
    IoVec own = t.vector;
    int failed = own.load(t.memory, local, locals);
    if (failed != 0) {
      return failed;
    }
    if (own.total() == 0) {
      return 0;
    }
    if (remotes < 0 || remotes > IoVec.MAX_COUNT) {
      return -Errno.EINVAL;
    }
    long[] bases = new long[(int) remotes];
    long[] lengths = new long[bases.length];
    long total = 0;
    for (int i = 0; i < bases.length; i++) {
      bases[i] = t.memory.getLong(remote + 16L * i);
      lengths[i] = t.memory.getLong(remote + 16L * i + 8);
      if (lengths[i] < 0) {
        return -Errno.EINVAL;
      }
      total |= lengths[i];
    }
    if (total == 0) {
      return 0;
    }
    Task target = pid <= 0 ? null : t.process.table.task(pid);
    if (target == null) {
      return -Errno.ESRCH;
    }
    Process process = target.process;
    if (!process.table.tracing.mayAccess(t.process, process)) {
      return -Errno.EPERM;
    }
    Image image = process.acquireImage();
    if (image == null) {
      return -Errno.ESRCH;
    }
    try {
      return new Transfer(t.memory, own, image.space.memory(), out).run(bases, lengths);
    } finally {
      image.release();
    }
  }

  /** Where a transfer has got to on the caller's side. */
  private static final class Transfer {
    private final GuestMemory own;
    private final IoVec vector;
    private final GuestMemory other;
    private final boolean out;
    private final byte[] bytes = new byte[CHUNK];
    private int index;
    private long within;
    private long done;

    Transfer(GuestMemory own, IoVec vector, GuestMemory other, boolean out) {
      this.own = own;
      this.vector = vector;
      this.other = other;
      this.out = out;
    }

    /** {@return the bytes moved, or -EFAULT if there are none} */
    long run(long[] bases, long[] lengths) {
      for (int i = 0; i < bases.length; i++) {
        for (long at = 0; at < lengths[i]; ) {
          long moved = step(bases[i] + at, lengths[i] - at);
          if (moved <= 0) {
            return done > 0 || moved == 0 ? done : -Errno.EFAULT;
          }
          at += moved;
          done += moved;
        }
      }
      return done;
    }

    /** {@return how much was moved; 0 at the end of the caller's buffers, -1 if nothing can be} */
    private long step(long remote, long length) {
      while (index < vector.count() && within == vector.length(index)) {
        index++;
        within = 0;
      }
      if (index == vector.count()) {
        return 0;
      }
      long here = vector.base(index) + within;
      long n = Math.min(Math.min(length, vector.length(index) - within), CHUNK);
      GuestMemory from = out ? own : other;
      GuestMemory to = out ? other : own;
      long source = out ? here : remote;
      long target = out ? remote : here;
      n = from.accessible(source, n, MemoryAccess.READ);
      n = to.accessible(target, n, MemoryAccess.WRITE);
      if (n <= 0) {
        return -1;
      }
      from.copyIn(source, bytes, 0, (int) n);
      to.copyOut(target, bytes, 0, (int) n);
      within += n;
      return n;
    }
  }
}
