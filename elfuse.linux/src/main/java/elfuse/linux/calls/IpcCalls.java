package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.full;
import static elfuse.linux.calls.Syscall.partial;

/** System V IPC: shared memory, semaphores, message queues. */
final class IpcCalls {
  private IpcCalls() {}

  static Syscall[] rows() {
    return new Syscall[] {
      full(
          186,
          "msgget",
          "hex hex",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.messages.get(t, (int) a, (int) b)),
      full(
          187,
          "msgctl",
          "int int ptr",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.messages.control(t, (int) a, (int) b, c)),
      partial(
          188,
          "msgrcv",
          "int ptr int int hex",
          "no MSG_COPY",
          (t, a, b, c, d, e, f) ->
              t.process.table.ipc.messages.receive(t, (int) a, b, c, d, (int) e)),
      full(
          189,
          "msgsnd",
          "int ptr int hex",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.messages.send(t, (int) a, b, c, (int) d)),
      full(
          190,
          "semget",
          "hex int hex",
          (t, a, b, c, d, e, f) ->
              t.process.table.ipc.semaphores.get(t, (int) a, (int) b, (int) c)),
      full(
          191,
          "semctl",
          "int int int ptr",
          (t, a, b, c, d, e, f) ->
              t.process.table.ipc.semaphores.control(t, (int) a, (int) b, (int) c, d)),
      full(
          192,
          "semtimedop",
          "int ptr int ptr",
          (t, a, b, c, d, e, f) ->
              t.process.table.ipc.semaphores.operate(t, (int) a, b, (int) c, d)),
      full(
          193,
          "semop",
          "int ptr int",
          (t, a, b, c, d, e, f) ->
              t.process.table.ipc.semaphores.operate(t, (int) a, b, (int) c, 0)),
      full(
          194,
          "shmget",
          "hex int hex",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.memory.get(t, (int) a, b, (int) c)),
      partial(
          195,
          "shmctl",
          "int int ptr",
          "memory is not locked",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.memory.control(t, (int) a, (int) b, c)),
      full(
          196,
          "shmat",
          "int ptr hex",
          (t, a, b, c, d, e, f) -> t.process.table.ipc.memory.attach(t, (int) a, b, (int) c)),
      full(197, "shmdt", "ptr", (t, a, b, c, d, e, f) -> t.process.table.ipc.memory.detach(t, a)),
    };
  }
}
