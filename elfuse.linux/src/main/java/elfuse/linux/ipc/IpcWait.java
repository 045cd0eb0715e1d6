package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.linux.process.Task;

/**
 * A thread that waits for another one to finish its operation. Its result is guarded by the monitor
 * of the object's kind, which is also what {@link #await} is given.
 */
abstract class IpcWait {
  /** The result of an operation that has to wait; no operation answers so. */
  static final long WAITING = Long.MIN_VALUE;

  final Task task;
  long result = WAITING;

  IpcWait(Task task) {
    this.task = task;
  }

  /** Takes it off its queue; with the monitor. */
  abstract void withdraw();

  /**
   * Waits without the monitor.
   *
   * @param monitor guards the result
   * @param limit nanoseconds, or -1 for ever
   * @return the result; EAGAIN when the time is over, EINTR when there are signals to look at
   */
  long await(Object monitor, long limit) {
    long end = System.nanoTime() + limit;
    while (true) {
      long left = limit < 0 ? -1 : end - System.nanoTime();
      boolean over = limit >= 0 && left <= 0;
      boolean interrupted = task.signals.interrupts();
      synchronized (monitor) {
        if (result != WAITING) {
          return result;
        }
        if (over || interrupted) {
          withdraw();
          return over ? -Errno.EAGAIN : -Errno.EINTR;
        }
      }
      if (task.waiter().await(-1, 0, left) == -Errno.EINTR) {
        task.waiter().clear(); // whoever finished it has stored the result before
      }
    }
  }
}
