package elfuse.linux.ipc;

import elfuse.host.Posix;
import java.util.Map;

/** All objects of System V IPC, and POSIX message queues, of a run. */
public final class Ipc {
  // uapi/linux/ipc.h, shm.h: commands
  static final int IPC_RMID = 0;
  static final int IPC_SET = 1;
  static final int IPC_STAT = 2;
  static final int IPC_INFO = 3;
  static final int SHM_LOCK = 11;
  static final int SHM_UNLOCK = 12;
  static final int SHM_STAT = 13;
  static final int SHM_INFO = 14;
  static final int SHM_STAT_ANY = 15;

  /** Shared memory. */
  public final SharedMemory memory;

  /** Semaphores. */
  public final Semaphores semaphores = new Semaphores();

  /** Message queues. */
  public final MessageQueues messages = new MessageQueues();

  /** POSIX message queues. */
  public final PosixQueues queues = new PosixQueues();

  /** Makes those of a run. */
  public Ipc(Posix posix) {
    memory = new SharedMemory(posix);
  }

  /** {@return files of {@code /proc/sys/kernel} and what they say of limits} */
  public static Map<String, String> limits() {
    return Map.of(
        "sem", Semaphores.limits(),
        "shmmax", Long.toUnsignedString(SharedMemory.LIMIT) + "\n",
        "shmall", Long.toUnsignedString(SharedMemory.LIMIT) + "\n",
        "shmmni", SharedMemory.MOST + "\n",
        "msgmax", MessageQueues.MOST_TEXT + "\n",
        "msgmnb", MessageQueues.MOST_BYTES + "\n",
        "msgmni", MessageQueues.MOST + "\n");
  }

  /** Gives everything back, when no process is left. */
  public void close() {
    memory.close();
  }
}
