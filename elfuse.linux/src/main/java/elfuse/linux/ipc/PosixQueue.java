package elfuse.linux.ipc;

import elfuse.abi.Poll;
import elfuse.fd.WaitQueue;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import java.util.ArrayList;
import java.util.List;

/** A POSIX message queue. Guarded by {@link PosixQueues}. */
final class PosixQueue {
  /** A message. */
  record Message(int priority, byte[] text) {}

  /** A receiver or a sender, which may wait. */
  final class Wait extends IpcWait {
    /** What it sends, or got. */
    Message message;

    private final boolean sends;

    Wait(Task task, Message message) {
      super(task);
      this.message = message;
      sends = message != null;
    }

    @Override
    void withdraw() {
      (sends ? senders : receivers).remove(this);
    }
  }

  /**
   * Who is told of the first message.
   *
   * @param owner the process
   * @param signal what it is sent, or 0 for nothing
   * @param value what comes with it
   */
  record Notification(Process owner, int signal, long value) {}

  final String name;
  final int uid;
  final int gid;
  final int mode;
  final int mostMessages;
  final int messageSize;
  final long charged; // to the user's RLIMIT_MSGQUEUE
  final int charge; // which user that is
  final long inode;

  /** Told of what poll looks at, without the lock. */
  final WaitQueue changes = new WaitQueue();

  final List<Message> messages = new ArrayList<>(); // by priority, then by age
  final List<Wait> receivers = new ArrayList<>();
  final List<Wait> senders = new ArrayList<>();
  Notification notification;
  long bytes;
  int opened;
  boolean unlinked;

  PosixQueue(
      Task maker, String name, int mode, int mostMessages, int messageSize, long bytes, long no) {
    this.name = name;
    this.mode = mode;
    this.mostMessages = mostMessages;
    this.messageSize = messageSize;
    charged = bytes;
    inode = no;
    uid = maker.process.credentials.fsuid;
    gid = maker.process.credentials.fsgid;
    charge = maker.process.credentials.uid;
  }

  boolean isFull() {
    return messages.size() >= mostMessages;
  }

  void insert(Message message) {
    int at = messages.size();
    while (at > 0 && messages.get(at - 1).priority < message.priority) {
      at--;
    }
    messages.add(at, message);
    bytes += message.text.length;
  }

  Message take() {
    Message message = messages.removeFirst();
    bytes -= message.text.length;
    return message;
  }

  int poll() {
    int events = messages.isEmpty() ? 0 : Poll.POLLIN | Poll.POLLRDNORM;
    return isFull() ? events : events | Poll.POLLOUT | Poll.POLLWRNORM;
  }

  /** fs/namei.c, generic_permission. {@return whether a caller may open it for R_OK and W_OK} */
  boolean allows(Task task, int wanted) {
    var who = task.process.credentials;
    int shift = who.fsuid == uid ? 6 : who.isMember(gid) ? 3 : 0;
    return who.fsuid == 0 || (mode >>> shift & wanted) == wanted;
  }
}
