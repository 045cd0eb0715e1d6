package elfuse.linux.calls;

import static elfuse.abi.Sched.*;
import static elfuse.linux.calls.Syscall.partial;
import static elfuse.linux.calls.Syscall.refused;

import elfuse.abi.Errno;
import elfuse.hv.Vm;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;

/**
 * Order between threads: membarrier ({@code kernel/sched/membarrier.c}), and rseq.
 *
 * <p>The barrier is {@link Vm#synchronize()}: when it returns, every vCPU has passed a full memory
 * barrier and fetches decoded instructions anew, or was not in the guest and does both on its way
 * back.
 *
 * <p>rseq is refused. Its per-CPU data are safe because two threads with one CPU number never run
 * at once and a thread that is preempted restarts. Guest threads run on as many of the host's CPUs
 * as there are, and only the host knows when it preempts or moves them, so no number could be
 * promised for the length of a critical section. glibc and tcmalloc do without it (ENOSYS).
 */
final class BarrierCalls {
  private static final int GET_REGISTRATIONS = 0x200; // since Linux 6.3

  /** What a process can register for, as the bits of its registrations. */
  private static final int REGISTRABLE =
      MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED
          | MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED
          | MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE;

  private static final int COMMANDS =
      MEMBARRIER_CMD_GLOBAL
          | MEMBARRIER_CMD_GLOBAL_EXPEDITED
          | MEMBARRIER_CMD_PRIVATE_EXPEDITED
          | MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE
          | REGISTRABLE
          | GET_REGISTRATIONS;

  private BarrierCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      partial(283, "membarrier", "int hex int", "no commands for rseq", BarrierCalls::membarrier),
      refused(
          293,
          "rseq",
          "ptr int hex hex",
          "the host moves threads between CPUs unseen",
          (t, a, b, c, d, e, f) -> -Errno.ENOSYS),
    };
  }

  private static long membarrier(Task t, long a, long b, long c, long d, long e, long f) {
    if ((int) b != 0) {
      return -Errno.EINVAL;
    }
    return switch ((int) a) {
      case MEMBARRIER_CMD_QUERY -> COMMANDS;
      case MEMBARRIER_CMD_GLOBAL -> everywhere(t, 0);
      case MEMBARRIER_CMD_GLOBAL_EXPEDITED ->
          everywhere(t, MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED);
      case MEMBARRIER_CMD_PRIVATE_EXPEDITED -> here(t, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED);
      case MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE ->
          here(t, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE);
      case MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED,
          MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED,
          MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE -> {
        t.process.image.barriers.getAndUpdate(old -> old | (int) a);
        yield 0;
      }
      case GET_REGISTRATIONS -> t.process.image.barriers.get();
      default -> -Errno.EINVAL;
    };
  }

  private static long here(Task t, int registration) {
    if ((t.process.image.barriers.get() & registration) == 0) {
      return -Errno.EPERM;
    }
    t.process.image.vm.synchronize();
    return 0;
  }

  /** All processes, or those that are registered for something. */
  private static long everywhere(Task t, int registration) {
    t.process.image.vm.synchronize();
    for (Process process : t.process.table.group(0)) {
      if ((process.image.barriers.get() & registration) == registration) {
        process.image.vm.synchronize(); // nothing to wait for if it is over
      }
    }
    return 0;
  }
}
