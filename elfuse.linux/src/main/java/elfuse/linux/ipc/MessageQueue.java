package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.linux.process.Task;
import java.util.ArrayList;
import java.util.List;

/** A message queue and who waits for it. Guarded by {@link MessageQueues}. */
final class MessageQueue extends IpcObject {
  /** A message. */
  record Message(long type, byte[] text) {
    /** {@return what it takes of our memory, about} */
    int cost() {
      return text.length + 64;
    }
  }

  /** What the messages of all queues take; a guest must not use up the host's memory. */
  static final class Store {
    long used;
  }

  /** Which messages a receiver takes (ipc/msg.c, convert_mode). */
  enum Mode {
    ANY,
    EQUAL,
    NOT_EQUAL,
    LESS_EQUAL
  }

  /** A receiver, which may wait. */
  final class Receiver extends IpcWait {
    private final Mode mode;
    private final long type;
    private final long room;
    private final boolean cuts;

    /** What it got. */
    Message message;

    Receiver(Task task, Mode mode, long type, long room, boolean cuts) {
      super(task);
      this.mode = mode;
      this.type = type;
      this.room = room;
      this.cuts = cuts;
    }

    boolean takes(Message message) {
      return switch (mode) {
        case ANY -> true;
        case EQUAL -> message.type == type;
        case NOT_EQUAL -> message.type != type;
        case LESS_EQUAL -> message.type <= type;
      };
    }

    boolean hasRoom(Message message) {
      return cuts || message.text.length <= room;
    }

    @Override
    void withdraw() {
      receivers.remove(this);
    }
  }

  /** A sender that waits for room. */
  final class Sender extends IpcWait {
    final Message message;

    Sender(Task task, Message message) {
      super(task);
      this.message = message;
    }

    @Override
    void withdraw() {
      senders.remove(this);
    }
  }

  private final Store store;
  final List<Message> messages = new ArrayList<>();
  final List<Receiver> receivers = new ArrayList<>(); // in the order of arrival, as the senders
  final List<Sender> senders = new ArrayList<>();
  long bytes;
  long mostBytes;
  long sent;
  long received;
  long changed = now();
  int lastSender;
  int lastReceiver;

  MessageQueue(Task maker, int key, int mode, long mostBytes, Store store) {
    super(maker, key, mode);
    this.store = store;
    this.mostBytes = mostBytes;
  }

  boolean fits(Message message) {
    return bytes + message.text.length <= mostBytes && messages.size() + 1 <= mostBytes;
  }

  /** Hands a message to whoever waits for it, or queues it (pipelined_send). */
  void send(int pid, Message message, List<IpcWait> woken) {
    lastSender = pid;
    sent = now();
    for (int i = 0; i < receivers.size(); i++) {
      Receiver receiver = receivers.get(i);
      if (!receiver.takes(message)) {
        continue;
      }
      receivers.remove(i--);
      woken.add(receiver);
      if (receiver.hasRoom(message)) {
        receiver.message = message;
        receiver.result = 0;
        lastReceiver = receiver.task.process.pid;
        received = now();
        return;
      }
      receiver.result = -Errno.E2BIG;
    }
    messages.add(message);
    bytes += message.text.length;
    store.used += message.cost();
  }

  /** The queue goes, and what is in it. */
  void clear() {
    messages.forEach(message -> store.used -= message.cost());
    messages.clear();
  }

  /** {@return 0 and the receiver has a message, E2BIG, or {@link IpcWait#WAITING}} */
  long receive(Receiver receiver, List<IpcWait> woken) {
    Message found = null;
    for (Message message : messages) {
      if (receiver.takes(message)
          && (found == null || receiver.mode == Mode.LESS_EQUAL && message.type < found.type)) {
        found = message;
        if (receiver.mode != Mode.LESS_EQUAL) {
          break;
        }
      }
    }
    if (found == null) {
      return IpcWait.WAITING;
    }
    if (!receiver.hasRoom(found)) {
      return -Errno.E2BIG;
    }
    take(found);
    receiver.message = found;
    lastReceiver = receiver.task.process.pid;
    received = now();
    admit(woken);
    return 0;
  }

  private void take(Message found) {
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i) == found) { // and not one that is equal
        messages.remove(i);
        break;
      }
    }
    bytes -= found.text.length;
    store.used -= found.cost();
  }

  /** Lets senders go on for which there is room now. */
  void admit(List<IpcWait> woken) {
    for (int i = 0; i < senders.size(); i++) {
      Sender sender = senders.get(i);
      if (fits(sender.message)) {
        senders.remove(i--);
        sender.result = 0;
        woken.add(sender);
        send(sender.task.process.pid, sender.message, woken);
      }
    }
  }
}
