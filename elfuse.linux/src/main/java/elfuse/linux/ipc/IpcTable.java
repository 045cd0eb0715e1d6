package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.linux.process.Task;
import java.util.Collection;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * The numbers and keys of one kind of object (ipc/util.c). Guarded by whoever has it.
 *
 * @param <T> the kind
 */
final class IpcTable<T extends IpcObject> {
  /** How many bits of a number are an index, {@code IPCMNI_SHIFT}; the rest counts reuses. */
  static final int INDEX_BITS = 15;

  private static final int INDEX_MASK = (1 << INDEX_BITS) - 1;
  private static final int IPC_PRIVATE = 0;
  private static final int IPC_CREAT = 01000;
  private static final int IPC_EXCL = 02000;

  private final TreeMap<Integer, T> objects = new TreeMap<>(); // by index
  private final int most;
  private int lastIndex = -1;
  private int reuses;

  IpcTable(int most) {
    this.most = most;
  }

  /**
   * shmget and its like (ipcget).
   *
   * @param check looks at an object that is there: 0 or a negative error
   * @param mayMake 0, or why none can be made
   * @param maker makes one, or answers null when the host has no room
   * @return the number, or a negative error
   */
  int get(
      Task task,
      int key,
      int flags,
      ToIntFunction<T> check,
      IntSupplier mayMake,
      Supplier<T> maker) {
    if (key != IPC_PRIVATE) {
      for (T object : objects.values()) {
        if (object.key != key) {
          continue;
        }
        if ((flags & IPC_CREAT) != 0 && (flags & IPC_EXCL) != 0) {
          return -Errno.EEXIST;
        }
        int failed = check.applyAsInt(object);
        return failed != 0 ? failed : object.allows(task, flags) ? object.id : -Errno.EACCES;
      }
      if ((flags & IPC_CREAT) == 0) {
        return -Errno.ENOENT;
      }
    }
    int failed = mayMake.getAsInt();
    if (failed != 0) {
      return failed;
    }
    if (objects.size() >= most) {
      return -Errno.ENOSPC;
    }
    T made = maker.get();
    if (made == null) {
      return -Errno.ENOMEM;
    }
    int index = lastIndex;
    do {
      index = index + 1 & INDEX_MASK;
    } while (objects.containsKey(index));
    if (index <= lastIndex) {
      reuses = reuses + 1 & 0xffff;
    }
    lastIndex = index;
    made.id = reuses << INDEX_BITS | index;
    objects.put(index, made);
    return made.id;
  }

  /** {@return the object of a number, or null, which is EINVAL} */
  T find(int id) {
    T object = id < 0 ? null : objects.get(id & INDEX_MASK);
    return object == null || object.id != id ? null : object;
  }

  /** {@return the object at an index, or null; for SHM_STAT and its like} */
  T at(int index) {
    return index < 0 ? null : objects.get(index & INDEX_MASK);
  }

  void remove(T object) {
    objects.remove(object.id & INDEX_MASK, object);
  }

  Collection<T> all() {
    return objects.values();
  }

  /** {@return the highest index in use, 0 if there is none; what IPC_INFO answers} */
  int highestIndex() {
    return objects.isEmpty() ? 0 : objects.lastKey();
  }

  int size() {
    return objects.size();
  }
}
