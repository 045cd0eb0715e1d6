package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.linux.process.Task;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A set of semaphores and who waits for it. Guarded by {@link Semaphores}. */
final class SemaphoreSet extends IpcObject {
  static final int MAX_VALUE = 32767; // SEMVMX, and SEMAEM for what is taken back

  /** One {@code struct sembuf}. */
  record Op(int number, int change, boolean waits, boolean undo) {}

  /** An operation, which may wait. */
  final class Wait extends IpcWait {
    final List<Op> ops;
    final SemaphoreUndo undo; // or null
    final boolean alters;

    /** What it waits for. */
    private Op blocking;

    Wait(Task task, List<Op> ops, SemaphoreUndo undo, boolean alters) {
      super(task);
      this.ops = ops;
      this.undo = undo;
      this.alters = alters;
    }

    @Override
    void withdraw() {
      waiting.remove(this);
    }

    boolean isBlockedBy(int number, boolean zero) {
      return blocking.number == number && (blocking.change == 0) == zero;
    }
  }

  final int[] values;
  final int[] pids;
  final List<Wait> waiting = new ArrayList<>(); // in the order of arrival
  final Map<SemaphoreUndo, int[]> undos = new IdentityHashMap<>();
  long operated;
  long changed = now();

  SemaphoreSet(Task maker, int key, int mode, int count) {
    super(maker, key, mode);
    values = new int[count];
    pids = new int[count];
  }

  /** {@return what a list takes back here, which is kept from now on} */
  int[] undoOf(SemaphoreUndo undo) {
    undo.sets.add(this);
    return undos.computeIfAbsent(undo, u -> new int[values.length]);
  }

  /**
   * Does all of an operation or nothing (ipc/sem.c, perform_atomic_semop).
   *
   * @return 0, a negative error, or {@link IpcWait#WAITING}
   */
  long attempt(Wait wait) {
    int[] undo = wait.undo == null ? null : undoOf(wait.undo);
    int done = 0;
    long failed = 0;
    for (Op op : wait.ops) {
      int value = values[op.number] + op.change;
      if (op.change == 0 && value != 0 || value < 0) {
        wait.blocking = op;
        failed = op.waits ? IpcWait.WAITING : -Errno.EAGAIN;
      } else if (value > MAX_VALUE) {
        failed = -Errno.ERANGE;
      } else if (op.undo) {
        int back = undo[op.number] - op.change;
        if (back < -MAX_VALUE - 1 || back > MAX_VALUE) {
          failed = -Errno.ERANGE;
        } else {
          undo[op.number] = back;
        }
      }
      if (failed != 0) {
        break;
      }
      values[op.number] = value;
      done++;
    }
    if (failed != 0) {
      for (Op op : wait.ops.subList(0, done)) {
        values[op.number] -= op.change;
        if (op.undo) {
          undo[op.number] += op.change;
        }
      }
      return failed;
    }
    for (Op op : wait.ops) {
      pids[op.number] = wait.task.process.pid;
    }
    operated = now();
    return 0;
  }

  /**
   * Values have changed: finishes what can go on, those first who only look (do_smart_update).
   *
   * @param woken receives whoever is to be woken without the monitor
   */
  void update(List<IpcWait> woken) {
    boolean again;
    do {
      again = finishOne(false, woken) || finishOne(true, woken);
    } while (again);
  }

  /** {@return whether values may have changed, so that everybody has to be asked again} */
  private boolean finishOne(boolean altering, List<IpcWait> woken) {
    for (int i = 0; i < waiting.size(); i++) {
      Wait wait = waiting.get(i);
      long result = wait.alters == altering ? attempt(wait) : IpcWait.WAITING;
      if (result != IpcWait.WAITING) {
        waiting.remove(i--);
        wait.result = result;
        woken.add(wait);
        if (altering && result == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return how many wait for a semaphore to grow, or to become zero} */
  int count(int number, boolean zero) {
    int count = 0;
    for (Wait wait : waiting) {
      count += wait.isBlockedBy(number, zero) ? 1 : 0;
    }
    return count;
  }
}
