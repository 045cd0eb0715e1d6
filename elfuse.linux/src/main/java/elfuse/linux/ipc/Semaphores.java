package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.fd.OpenFileDescription;
import elfuse.linux.process.Task;
import elfuse.signal.KernelTime;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Semaphores (ipc/sem.c). */
public final class Semaphores {
  private static final int MOST = 32_000; // SEMMNI
  private static final int MOST_IN_SET = 32_000; // SEMMSL
  private static final long MOST_OF_ALL = 1 << 20; // SEMMNS, which Linux has at 1,024,000,000
  private static final long MOST_UNDO = 4 << 20; // of ours: numbers in all lists together
  private static final int MOST_OPERATIONS = 500; // SEMOPM
  private static final int DS_SIZE = 88; // asm-generic/sembuf.h, struct semid64_ds
  private static final int SEMBUF = 6;
  private static final int SEM_UNDO = 0x1000;
  private static final int IPC_NOWAIT = 04000;
  // uapi/linux/sem.h
  private static final int GETPID = 11;
  private static final int GETVAL = 12;
  private static final int GETALL = 13;
  private static final int GETNCNT = 14;
  private static final int GETZCNT = 15;
  private static final int SETVAL = 16;
  private static final int SETALL = 17;
  private static final int SEM_STAT = 18;
  private static final int SEM_INFO = 19;
  private static final int SEM_STAT_ANY = 20;

  private final IpcTable<SemaphoreSet> table = new IpcTable<>(MOST);
  private long all; // semaphores in all sets
  private long undoable; // numbers in all lists of what is taken back

  Semaphores() {}

  private static void wake(List<IpcWait> woken) {
    for (IpcWait wait : woken) {
      wait.task.waiter().wake();
    }
  }

  /** {@return {@code /proc/sys/kernel/sem}} */
  static String limits() {
    return MOST_IN_SET + "\t" + MOST_OF_ALL + "\t" + MOST_OPERATIONS + "\t" + MOST + "\n";
  }

  /** {@return {@code /proc/sysvipc/sem}} */
  public synchronized String list() {
    StringBuilder out = new StringBuilder();
    out.append("       key      semid perms      nsems   uid   gid  cuid  cgid      otime");
    out.append("      ctime\n");
    for (SemaphoreSet s : table.all()) {
      out.append(
          String.format(
              "%10d %10d  %4o %10d %5d %5d %5d %5d %10d %10d%n",
              s.key,
              s.id,
              s.mode,
              s.values.length,
              s.uid,
              s.gid,
              s.creatorUid,
              s.creatorGid,
              s.operated,
              s.changed));
    }
    return out.toString();
  }

  /** semget. */
  public synchronized long get(Task task, int key, int count, int flags) {
    if (count < 0 || count > MOST_IN_SET) {
      return -Errno.EINVAL;
    }
    return table.get(
        task,
        key,
        flags,
        found -> count > found.values.length ? -Errno.EINVAL : 0,
        () -> count == 0 ? -Errno.EINVAL : all + count > MOST_OF_ALL ? -Errno.ENOSPC : 0,
        () -> {
          all += count;
          return new SemaphoreSet(task, key, flags, count);
        });
  }

  /**
   * semtimedop.
   *
   * @param at the operations
   * @param timeout a timespec, or 0
   */
  public long operate(Task task, int id, long at, int count, long timeout) {
    long seconds = timeout == 0 ? 0 : task.memory.getLong(timeout);
    long nanos = timeout == 0 ? 0 : task.memory.getLong(timeout + 8);
    if (Integer.compareUnsigned(count, MOST_OPERATIONS) > 0) {
      return -Errno.E2BIG;
    }
    if (count == 0) {
      return -Errno.EINVAL;
    }
    ByteBuffer in = ByteBuffer.wrap(task.memory.copyIn(at, count * SEMBUF));
    in.order(ByteOrder.LITTLE_ENDIAN);
    if (id < 0 || timeout != 0 && !KernelTime.isTimespec(seconds, nanos)) {
      return -Errno.EINVAL;
    }
    List<SemaphoreSet.Op> ops = new ArrayList<>(count);
    boolean alters = false;
    boolean undoes = false;
    int highest = 0;
    for (int i = 0; i < count; i++) {
      int number = in.getShort() & 0xffff;
      int change = in.getShort();
      int flags = in.getShort();
      boolean undo = (flags & SEM_UNDO) != 0;
      ops.add(new SemaphoreSet.Op(number, change, (flags & IPC_NOWAIT) == 0, undo));
      alters |= change != 0;
      undoes |= undo;
      highest = Math.max(highest, number);
    }
    List<IpcWait> woken = new ArrayList<>();
    SemaphoreSet.Wait wait;
    synchronized (this) {
      SemaphoreSet set = table.find(id);
      if (set == null) {
        return -Errno.EINVAL;
      }
      if (highest >= set.values.length) {
        return -Errno.EFBIG;
      }
      if (!set.allows(task, alters ? 0222 : 0444)) {
        return -Errno.EACCES;
      }
      SemaphoreUndo undo = undoes ? undoOf(task) : null;
      if (undo != null && !set.undos.containsKey(undo)) {
        if (undoable + set.values.length > MOST_UNDO) {
          return -Errno.ENOMEM;
        }
        undoable += set.values.length;
      }
      wait = set.new Wait(task, ops, undo, alters);
      wait.result = set.attempt(wait);
      if (wait.result == IpcWait.WAITING) {
        set.waiting.add(wait);
      } else if (wait.result == 0 && alters) {
        set.update(woken);
      }
    }
    wake(woken);
    long limit = timeout == 0 ? -1 : Math.min(KernelTime.of(seconds, nanos), Long.MAX_VALUE / 2);
    long result = wait.await(this, limit);
    // man 7 signal: never made again
    return result == -Errno.EINTR ? -OpenFileDescription.NO_RESTART : result;
  }

  private static SemaphoreUndo undoOf(Task task) {
    if (task.semaphoreUndo == null) {
      task.semaphoreUndo = new SemaphoreUndo();
    }
    return task.semaphoreUndo;
  }

  /** A thread was made with CLONE_SYSVSEM: both take back together (copy_semundo). */
  public synchronized void share(Task maker, Task child) {
    SemaphoreUndo undo = undoOf(maker);
    undo.users++;
    child.semaphoreUndo = undo;
  }

  /** A thread ends, or shares no more: the last one takes back (exit_sem). */
  public void leave(Task task) {
    if (task.semaphoreUndo == null) {
      return;
    }
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      SemaphoreUndo undo = task.semaphoreUndo;
      task.semaphoreUndo = null;
      if (--undo.users > 0) {
        return;
      }
      for (SemaphoreSet set : undo.sets) {
        int[] back = set.undos.remove(undo);
        undoable -= back.length;
        for (int n = 0; n < back.length; n++) {
          if (back[n] != 0) {
            set.values[n] = Math.clamp(set.values[n] + back[n], 0, SemaphoreSet.MAX_VALUE);
            set.pids[n] = task.process.pid;
          }
        }
        set.update(woken);
      }
    }
    wake(woken);
  }

  /** semctl. */
  public long control(Task task, int id, int number, int command, long argument) {
    if (id < 0) {
      return -Errno.EINVAL;
    }
    return switch (command) {
      case Ipc.IPC_INFO, SEM_INFO -> info(task, command, argument);
      case Ipc.IPC_STAT, SEM_STAT, SEM_STAT_ANY -> stat(task, id, command, argument);
      case GETVAL, GETPID, GETNCNT, GETZCNT -> one(task, id, number, command);
      case GETALL -> getAll(task, id, argument);
      case SETVAL -> setOne(task, id, number, (int) argument);
      case SETALL -> setAll(task, id, argument);
      case Ipc.IPC_SET -> {
        ByteBuffer ds = ByteBuffer.wrap(task.memory.copyIn(argument, DS_SIZE));
        yield change(task, id, ds.order(ByteOrder.LITTLE_ENDIAN));
      }
      case Ipc.IPC_RMID -> remove(task, id);
      default -> -Errno.EINVAL;
    };
  }

  private long info(Task task, int command, long at) {
    ByteBuffer out = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN); // struct seminfo
    int many = (int) MOST_OF_ALL;
    int max = SemaphoreSet.MAX_VALUE;
    out.putInt(many).putInt(MOST).putInt(many).putInt(many).putInt(MOST_IN_SET);
    out.putInt(MOST_OPERATIONS).putInt(MOST_OPERATIONS).putInt(20).putInt(max).putInt(max);
    int highest;
    synchronized (this) {
      highest = table.highestIndex();
      if (command == SEM_INFO) {
        out.putInt(28, table.size()).putInt(36, (int) all);
      }
    }
    task.memory.copyOut(at, out.array(), 0, 40);
    return highest;
  }

  private long stat(Task task, int id, int command, long at) {
    ByteBuffer out;
    long result;
    synchronized (this) {
      SemaphoreSet set = command == Ipc.IPC_STAT ? table.find(id) : table.at(id);
      if (set == null) {
        return -Errno.EINVAL;
      }
      if (command != SEM_STAT_ANY && !set.allows(task, 0444)) {
        return -Errno.EACCES;
      }
      out =
          set.permissions(DS_SIZE)
              .putLong(48, set.operated)
              .putLong(56, set.changed)
              .putLong(64, set.values.length);
      result = command == Ipc.IPC_STAT ? 0 : set.id;
    }
    task.memory.copyOut(at, out.array(), 0, DS_SIZE);
    return result;
  }

  private synchronized long one(Task task, int id, int number, int command) {
    SemaphoreSet set = table.find(id);
    if (set == null) {
      return -Errno.EINVAL;
    }
    if (!set.allows(task, 0444)) {
      return -Errno.EACCES;
    }
    if (number < 0 || number >= set.values.length) {
      return -Errno.EINVAL;
    }
    return switch (command) {
      case GETVAL -> set.values[number];
      case GETPID -> set.pids[number];
      default -> set.count(number, command == GETZCNT);
    };
  }

  private long getAll(Task task, int id, long at) {
    ByteBuffer out;
    synchronized (this) {
      SemaphoreSet set = table.find(id);
      if (set == null) {
        return -Errno.EINVAL;
      }
      if (!set.allows(task, 0444)) {
        return -Errno.EACCES;
      }
      out = ByteBuffer.allocate(2 * set.values.length).order(ByteOrder.LITTLE_ENDIAN);
      for (int value : set.values) {
        out.putShort((short) value);
      }
    }
    task.memory.copyOut(at, out.array(), 0, out.capacity());
    return 0;
  }

  private long setOne(Task task, int id, int number, int value) {
    if (value < 0 || value > SemaphoreSet.MAX_VALUE) {
      return -Errno.ERANGE;
    }
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      SemaphoreSet set = table.find(id);
      if (set == null || number < 0 || number >= set.values.length) {
        return -Errno.EINVAL;
      }
      if (!set.allows(task, 0222)) {
        return -Errno.EACCES;
      }
      set.undos.values().forEach(undo -> undo[number] = 0);
      set.values[number] = value;
      set.pids[number] = task.process.pid;
      set.changed = IpcObject.now();
      set.update(woken);
    }
    wake(woken);
    return 0;
  }

  private long setAll(Task task, int id, long at) {
    SemaphoreSet set;
    synchronized (this) {
      set = table.find(id);
      if (set == null) {
        return -Errno.EINVAL;
      }
      if (!set.allows(task, 0222)) {
        return -Errno.EACCES;
      }
    }
    ByteBuffer in = ByteBuffer.wrap(task.memory.copyIn(at, 2 * set.values.length));
    in.order(ByteOrder.LITTLE_ENDIAN);
    int[] values = new int[set.values.length];
    for (int n = 0; n < values.length; n++) {
      values[n] = in.getShort() & 0xffff;
      if (values[n] > SemaphoreSet.MAX_VALUE) {
        return -Errno.ERANGE;
      }
    }
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      if (set.removed) {
        return -Errno.EIDRM;
      }
      System.arraycopy(values, 0, set.values, 0, values.length);
      Arrays.fill(set.pids, task.process.pid);
      set.undos.values().forEach(undo -> Arrays.fill(undo, 0));
      set.changed = IpcObject.now();
      set.update(woken);
    }
    wake(woken);
    return 0;
  }

  private synchronized long change(Task task, int id, ByteBuffer ds) {
    SemaphoreSet set = table.find(id);
    if (set == null) {
      return -Errno.EINVAL;
    }
    if (!set.isOwnedBy(task)) {
      return -Errno.EPERM;
    }
    set.change(ds);
    set.changed = IpcObject.now();
    return 0;
  }

  private long remove(Task task, int id) {
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      SemaphoreSet set = table.find(id);
      if (set == null) {
        return -Errno.EINVAL;
      }
      if (!set.isOwnedBy(task)) {
        return -Errno.EPERM;
      }
      table.remove(set);
      set.removed = true;
      all -= set.values.length;
      undoable -= (long) set.undos.size() * set.values.length;
      set.undos.keySet().forEach(undo -> undo.sets.remove(set));
      for (SemaphoreSet.Wait wait : set.waiting) {
        wait.result = -Errno.EIDRM;
        woken.add(wait);
      }
      set.waiting.clear();
    }
    wake(woken);
    return 0;
  }
}
