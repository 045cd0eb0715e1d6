package elfuse.linux.ipc;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.linux.process.Signals;
import elfuse.linux.process.Task;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Message queues (ipc/msg.c). */
public final class MessageQueues {
  static final int MOST = 32_000; // MSGMNI
  static final int MOST_TEXT = 8192; // MSGMAX
  static final int MOST_BYTES = 16_384; // MSGMNB
  private static final int DS_SIZE = 120; // asm-generic/msgbuf.h, struct msqid64_ds
  private static final int IPC_NOWAIT = 04000;
  // uapi/linux/msg.h
  private static final int MSG_STAT = 11;
  private static final int MSG_INFO = 12;
  private static final int MSG_STAT_ANY = 13;
  private static final int MSG_NOERROR = 010000;
  private static final int MSG_EXCEPT = 020000;
  private static final int MSG_COPY = 040000;

  private static final long MOST_STORED = 64 << 20; // of ours; Linux has its own memory as limit

  private final MessageQueue.Store store = new MessageQueue.Store();
  private final IpcTable<MessageQueue> table = new IpcTable<>(MOST);

  MessageQueues() {}

  private static void wake(List<IpcWait> woken) {
    for (IpcWait wait : woken) {
      wait.task.waiter().wake();
    }
  }

  /** A handler ends a wait for good, nothing else does (ERESTARTNOHAND). */
  private static long ended(long result) {
    return result == -Errno.EINTR ? -Signals.RESTART_NO_HANDLER : result;
  }

  /** {@return {@code /proc/sysvipc/msg}} */
  public synchronized String list() {
    StringBuilder out = new StringBuilder();
    out.append("       key      msqid perms      cbytes       qnum lspid lrpid   uid   gid");
    out.append("  cuid  cgid      stime      rtime      ctime\n");
    for (MessageQueue q : table.all()) {
      out.append(
          String.format(
              "%10d %10d  %4o  %10d %10d %5d %5d %5d %5d %5d %5d %10d %10d %10d%n",
              q.key,
              q.id,
              q.mode,
              q.bytes,
              q.messages.size(),
              q.lastSender,
              q.lastReceiver,
              q.uid,
              q.gid,
              q.creatorUid,
              q.creatorGid,
              q.sent,
              q.received,
              q.changed));
    }
    return out.toString();
  }

  /** msgget. */
  public synchronized long get(Task task, int key, int flags) {
    return table.get(
        task,
        key,
        flags,
        found -> 0,
        () -> 0,
        () -> new MessageQueue(task, key, flags, MOST_BYTES, store));
  }

  /** msgsnd. */
  public long send(Task task, int id, long at, long size, int flags) {
    long type = task.memory.getLong(at);
    if (size < 0 || size > MOST_TEXT || id < 0 || type < 1) {
      return -Errno.EINVAL;
    }
    byte[] text = task.memory.copyIn(at + 8, (int) size);
    MessageQueue.Message message = new MessageQueue.Message(type, text);
    List<IpcWait> woken = new ArrayList<>();
    MessageQueue.Sender sender;
    synchronized (this) {
      MessageQueue queue = table.find(id);
      if (queue == null) {
        return -Errno.EINVAL;
      }
      if (!queue.allows(task, 0222)) {
        return -Errno.EACCES;
      }
      if (store.used + message.cost() > MOST_STORED) {
        return -Errno.ENOMEM;
      }
      sender = queue.new Sender(task, message);
      if (queue.fits(message)) {
        sender.result = 0;
        queue.send(task.process.pid, message, woken);
      } else if ((flags & IPC_NOWAIT) != 0) {
        return -Errno.EAGAIN;
      } else {
        queue.senders.add(sender);
      }
    }
    wake(woken);
    return ended(sender.await(this, -1));
  }

  /** msgrcv. */
  public long receive(Task task, int id, long at, long size, long type, int flags) {
    if (id < 0 || size < 0) {
      return -Errno.EINVAL;
    }
    if ((flags & MSG_COPY) != 0) {
      return (flags & MSG_EXCEPT) != 0 || (flags & IPC_NOWAIT) == 0
          ? -Errno.EINVAL
          : -Errno.ENOSYS; // as without CONFIG_CHECKPOINT_RESTORE
    }
    MessageQueue.Mode mode =
        type == 0
            ? MessageQueue.Mode.ANY
            : type < 0
                ? MessageQueue.Mode.LESS_EQUAL
                : (flags & MSG_EXCEPT) != 0 ? MessageQueue.Mode.NOT_EQUAL : MessageQueue.Mode.EQUAL;
    long wanted = type == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(type);
    List<IpcWait> woken = new ArrayList<>();
    MessageQueue.Receiver receiver;
    synchronized (this) {
      MessageQueue queue = table.find(id);
      if (queue == null) {
        return -Errno.EINVAL;
      }
      if (!queue.allows(task, 0444)) {
        return -Errno.EACCES;
      }
      receiver = queue.new Receiver(task, mode, wanted, size, (flags & MSG_NOERROR) != 0);
      receiver.result = queue.receive(receiver, woken);
      if (receiver.result == IpcWait.WAITING) {
        if ((flags & IPC_NOWAIT) != 0) {
          return -Errno.ENOMSG;
        }
        queue.receivers.add(receiver);
      }
    }
    wake(woken);
    long result = ended(receiver.await(this, -1));
    if (result != 0) {
      return result;
    }
    byte[] text = receiver.message.text();
    int count = (int) Math.min(size, text.length);
    task.memory.putLong(at, receiver.message.type());
    task.memory.copyOut(at + 8, text, 0, count);
    return count;
  }

  /** msgctl. */
  public long control(Task task, int id, int command, long at) {
    if (id < 0 || command < 0) {
      return -Errno.EINVAL;
    }
    return switch (command) {
      case Ipc.IPC_INFO, MSG_INFO -> info(task, command, at);
      case Ipc.IPC_STAT, MSG_STAT, MSG_STAT_ANY -> stat(task, id, command, at);
      case Ipc.IPC_SET -> {
        ByteBuffer ds = ByteBuffer.wrap(task.memory.copyIn(at, DS_SIZE));
        yield change(task, id, ds.order(ByteOrder.LITTLE_ENDIAN));
      }
      case Ipc.IPC_RMID -> remove(task, id);
      default -> -Errno.EINVAL;
    };
  }

  private long info(Task task, int command, long at) {
    ByteBuffer out = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN); // struct msginfo
    out.putInt(8, MOST_TEXT).putInt(12, MOST_BYTES).putInt(16, MOST).putInt(20, 16);
    out.putShort(28, (short) 0xffff);
    int highest;
    synchronized (this) {
      highest = table.highestIndex();
      if (command == MSG_INFO) {
        int messages = 0;
        int bytes = 0;
        for (MessageQueue queue : table.all()) {
          messages += queue.messages.size();
          bytes += (int) queue.bytes;
        }
        out.putInt(0, table.size()).putInt(4, messages).putInt(24, bytes);
      } else { // MSGPOOL, MSGMAP, MSGTQL of linux/msg.h
        out.putInt(0, MOST * MOST_BYTES / 1024).putInt(4, MOST_BYTES).putInt(24, MOST_BYTES);
      }
    }
    task.memory.copyOut(at, out.array(), 0, 32);
    return highest;
  }

  private long stat(Task task, int id, int command, long at) {
    ByteBuffer out;
    long result;
    synchronized (this) {
      MessageQueue queue = command == Ipc.IPC_STAT ? table.find(id) : table.at(id);
      if (queue == null) {
        return -Errno.EINVAL;
      }
      if (command != MSG_STAT_ANY && !queue.allows(task, 0444)) {
        return -Errno.EACCES;
      }
      out =
          queue
              .permissions(DS_SIZE)
              .putLong(48, queue.sent)
              .putLong(56, queue.received)
              .putLong(64, queue.changed)
              .putLong(72, queue.bytes)
              .putLong(80, queue.messages.size())
              .putLong(88, queue.mostBytes)
              .putInt(96, queue.lastSender)
              .putInt(100, queue.lastReceiver);
      result = command == Ipc.IPC_STAT ? 0 : queue.id;
    }
    task.memory.copyOut(at, out.array(), 0, DS_SIZE);
    return result;
  }

  private long change(Task task, int id, ByteBuffer ds) {
    long most = ds.getLong(88);
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      MessageQueue queue = table.find(id);
      if (queue == null) {
        return -Errno.EINVAL;
      }
      boolean tooMuch = Long.compareUnsigned(most, MOST_BYTES) > 0;
      if (!queue.isOwnedBy(task)
          || tooMuch && !task.process.credentials.may(Capability.CAP_SYS_RESOURCE)) {
        return -Errno.EPERM;
      }
      queue.change(ds);
      queue.mostBytes = Math.clamp(most, 0, Integer.MAX_VALUE);
      queue.changed = IpcObject.now();
      queue.admit(woken);
    }
    wake(woken);
    return 0;
  }

  private long remove(Task task, int id) {
    List<IpcWait> woken = new ArrayList<>();
    synchronized (this) {
      MessageQueue queue = table.find(id);
      if (queue == null) {
        return -Errno.EINVAL;
      }
      if (!queue.isOwnedBy(task)) {
        return -Errno.EPERM;
      }
      table.remove(queue);
      queue.removed = true;
      queue.clear();
      woken.addAll(queue.receivers);
      woken.addAll(queue.senders);
      woken.forEach(wait -> wait.result = -Errno.EIDRM);
      queue.receivers.clear();
      queue.senders.clear();
    }
    wake(woken);
    return 0;
  }
}
