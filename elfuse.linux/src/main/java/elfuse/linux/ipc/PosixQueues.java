package elfuse.linux.ipc;

import elfuse.abi.Capability;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.Signals;
import elfuse.abi.Stat;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.fd.VirtualFile;
import elfuse.fd.VirtualStat;
import elfuse.fd.WaitQueue;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.linux.process.Limits;
import elfuse.linux.process.Process;
import elfuse.linux.process.Task;
import elfuse.signal.SignalInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * POSIX message queues (man 7 mq_overview; ipc/mqueue.c). The monitor guards all queues; it is a
 * leaf.
 */
public final class PosixQueues {
  public static final int MOST_QUEUES = 256; // DFLT_QUEUESMAX
  public static final int MOST_MESSAGES = 10; // DFLT_MSGMAX
  public static final int MOST_SIZE = 8192; // DFLT_MSGSIZEMAX
  private static final int HARD_MESSAGES = 65_536;
  private static final int HARD_SIZE = 16 << 20;
  private static final int NODE = 48; // of a message, and of a priority
  private static final int MOST_PRIORITIES = 32_768; // MQ_PRIO_MAX
  private static final int FILE_SIZE = 80; // FILENT_SIZE
  private static final int NAME_MAX = 255;
  private static final long MOST_CHARGED = 64 << 20; // of ours, whatever users may do

  private final Map<String, PosixQueue> queues = new HashMap<>();
  private final Map<Integer, Long> charged = new HashMap<>();
  private long inodes = 1;

  PosixQueues() {}

  /** An open queue. */
  private final class Opened implements VirtualFile {
    private final PosixQueue queue;

    Opened(PosixQueue queue) {
      this.queue = queue;
    }

    @Override
    public int stat(FileStat out) {
      VirtualStat.fill(out, Stat.S_IFREG | queue.mode, queue.inode);
      out.uid = queue.uid;
      out.gid = queue.gid;
      out.size = FILE_SIZE;
      return 0;
    }

    @Override
    public long read(long address, long count, long offset) {
      byte[] text;
      synchronized (PosixQueues.this) {
        PosixQueue.Notification told = queue.notification;
        text =
            String.format(
                    "QSIZE:%-10d NOTIFY:%-5d SIGNO:%-5d NOTIFY_PID:%-6d\n",
                    queue.bytes,
                    told == null || told.signal() != 0 ? 0 : 1,
                    told == null ? 0 : told.signal(),
                    told == null ? 0 : told.owner().pid)
                .getBytes(StandardCharsets.ISO_8859_1);
      }
      int n = (int) Math.clamp(text.length - offset, 0, count);
      if (n > 0) {
        NativeMemory.put(address, text, (int) offset, n);
      }
      return n;
    }

    @Override
    public long size() {
      return FILE_SIZE;
    }

    @Override
    public boolean isPollable() {
      return true;
    }

    @Override
    public int poll() {
      synchronized (PosixQueues.this) {
        return queue.poll();
      }
    }

    @Override
    public WaitQueue queue() {
      return queue.changes;
    }

    @Override
    public void close() {
      closed(queue);
    }
  }

  private synchronized void closed(PosixQueue queue) {
    Task task = Task.current();
    if (queue.notification != null && task != null && queue.notification.owner() == task.process) {
      queue.notification = null; // mqueue_flush_file
    }
    queue.opened--;
    destroyIfUnused(queue);
  }

  private void destroyIfUnused(PosixQueue queue) {
    if (queue.opened == 0 && queue.unlinked) {
      charged.merge(queue.charge, -queue.charged, Long::sum);
    }
  }

  /** {@return 0 or the error of a name that no queue can have} */
  private static int checkName(String name) {
    if (name.isEmpty()) {
      return -Errno.ENOENT;
    }
    if (name.equals(".") || name.equals("..") || name.indexOf('/') >= 0) {
      return -Errno.EACCES;
    }
    return name.length() > NAME_MAX ? -Errno.ENAMETOOLONG : 0;
  }

  /**
   * mq_open.
   *
   * @param mode permissions of a new queue, without what umask takes
   * @param attributes mq_maxmsg and mq_msgsize of a new queue, or null
   * @return a descriptor or a negative error
   */
  public int open(Task task, String name, int flags, int mode, long[] attributes) {
    int fd = name.isEmpty() ? 0 : task.files.reserve();
    if (fd < 0) {
      return fd;
    }
    int failed = checkName(name);
    OpenFileDescription file = null;
    if (failed == 0) {
      synchronized (this) {
        PosixQueue queue = queues.get(name);
        if (queue == null) {
          failed =
              (flags & Fcntl.O_CREAT) == 0 ? -Errno.ENOENT : make(task, name, mode, attributes);
          queue = queues.get(name);
        } else if ((flags & Fcntl.O_CREAT) != 0 && (flags & Fcntl.O_EXCL) != 0) {
          failed = -Errno.EEXIST;
        } else if ((flags & Fcntl.O_ACCMODE) == Fcntl.O_ACCMODE) {
          failed = -Errno.EINVAL;
        } else {
          int access = flags & Fcntl.O_ACCMODE;
          int wanted = (access != Fcntl.O_WRONLY ? 4 : 0) | (access != Fcntl.O_RDONLY ? 2 : 0);
          failed = queue.allows(task, wanted) ? 0 : -Errno.EACCES;
        }
        if (failed == 0) {
          queue.opened++;
          int kept = flags & (Fcntl.O_ACCMODE | Fcntl.O_NONBLOCK);
          file = VirtualDescription.of(new Opened(queue), kept, "/" + name);
        }
      }
    }
    if (file != null) {
      task.files.install(fd, file, true);
    } else if (!name.isEmpty()) {
      task.files.cancel(fd);
    }
    return failed != 0 ? failed : fd;
  }

  /** mqueue_create_attr. {@return 0 or a negative error} */
  private int make(Task task, String name, int mode, long[] attributes) {
    boolean privileged = task.process.credentials.may(Capability.CAP_SYS_RESOURCE);
    if (queues.size() >= MOST_QUEUES && !privileged) {
      return -Errno.ENOSPC;
    }
    long messages = attributes == null ? MOST_MESSAGES : attributes[0];
    long size = attributes == null ? MOST_SIZE : attributes[1];
    if (messages <= 0
        || size <= 0
        || messages > (privileged ? HARD_MESSAGES : MOST_MESSAGES)
        || size > (privileged ? HARD_SIZE : MOST_SIZE)) {
      return -Errno.EINVAL;
    }
    long bytes = messages * NODE + Math.min(messages, MOST_PRIORITIES) * NODE + messages * size;
    int user = task.process.credentials.uid;
    long limit = task.process.limits.soft(Limits.MSGQUEUE);
    long all = charged.getOrDefault(user, 0L) + bytes;
    long everybody = bytes;
    for (long one : charged.values()) {
      everybody += one;
    }
    if (limit != -1 && Long.compareUnsigned(all, limit) > 0 || everybody > MOST_CHARGED) {
      return -Errno.EMFILE;
    }
    charged.put(user, all);
    queues.put(name, new PosixQueue(task, name, mode, (int) messages, (int) size, bytes, ++inodes));
    return 0;
  }

  /** mq_unlink. */
  public synchronized int unlink(Task task, String name) {
    int failed = checkName(name);
    PosixQueue queue = failed == 0 ? queues.get(name) : null;
    if (queue == null) {
      return failed != 0 ? failed : -Errno.ENOENT;
    }
    int caller = task.process.credentials.fsuid;
    if (caller != 0 && caller != queue.uid) {
      return -Errno.EPERM; // the directory has the sticky bit
    }
    queues.remove(name);
    queue.unlinked = true;
    destroyIfUnused(queue);
    return 0;
  }

  private static PosixQueue of(OpenFileDescription file) {
    return file instanceof VirtualDescription virtual && virtual.file() instanceof Opened opened
        ? opened.queue
        : null;
  }

  /** {@return whether a description is an open queue} */
  public static boolean isQueue(OpenFileDescription file) {
    return of(file) != null;
  }

  /** {@return the longest message that a queue takes} */
  public static int messageSize(OpenFileDescription file) {
    return of(file).messageSize;
  }

  private static long ended(long result) {
    return result == -Errno.EAGAIN ? -Errno.ETIMEDOUT : result;
  }

  /**
   * mq_timedsend.
   *
   * @param limit nanoseconds, or -1 for ever
   */
  public long send(Task task, OpenFileDescription file, byte[] text, int priority, long limit) {
    PosixQueue queue = of(file);
    PosixQueue.Notification told = null;
    PosixQueue.Wait receiver = null;
    PosixQueue.Wait sender = queue.new Wait(task, new PosixQueue.Message(priority, text));
    boolean done;
    synchronized (this) {
      done = !queue.isFull();
      if (!done) {
        if (file.isNonblocking()) {
          return -Errno.EAGAIN;
        }
        queue.senders.add(sender);
      } else {
        sender.result = 0;
        if (!queue.receivers.isEmpty()) {
          receiver = queue.receivers.removeFirst();
          receiver.message = sender.message;
          receiver.result = 0;
        } else {
          told = added(queue, sender.message);
        }
      }
    }
    if (receiver != null) {
      receiver.task.waiter().wake();
    }
    if (done) {
      queue.changes.wake(Poll.POLLIN);
      tell(task, told);
    }
    return ended(sender.await(this, limit));
  }

  /** A message is put into a queue. {@return who is to be told of it, or null} */
  private static PosixQueue.Notification added(PosixQueue queue, PosixQueue.Message message) {
    queue.insert(message);
    PosixQueue.Notification told = queue.messages.size() == 1 ? queue.notification : null;
    if (told != null) {
      queue.notification = null; // once
    }
    return told;
  }

  /** __do_notify. */
  private static void tell(Task sender, PosixQueue.Notification told) {
    if (told == null || told.signal() == 0) {
      return;
    }
    long who = sender.process.pid & 0xffff_ffffL | (long) sender.process.credentials.uid << 32;
    told.owner()
        .signals
        .post(new SignalInfo(told.signal(), 0, Signals.SI_MESGQ, who, told.value(), 0, 0));
  }

  /**
   * What was received.
   *
   * @param error 0 or a negative error
   * @param text the message
   * @param priority its priority
   */
  public record Received(long error, byte[] text, int priority) {}

  /**
   * mq_timedreceive.
   *
   * @param limit nanoseconds, or -1 for ever
   */
  public Received receive(Task task, OpenFileDescription file, long limit) {
    PosixQueue queue = of(file);
    PosixQueue.Wait receiver = queue.new Wait(task, null);
    PosixQueue.Wait sender = null;
    boolean done;
    synchronized (this) {
      done = !queue.messages.isEmpty();
      if (!done) {
        if (file.isNonblocking()) {
          return new Received(-Errno.EAGAIN, null, 0);
        }
        queue.receivers.add(receiver);
      } else {
        receiver.message = queue.take();
        receiver.result = 0;
        if (!queue.senders.isEmpty()) {
          sender = queue.senders.removeFirst();
          sender.result = 0;
          queue.insert(sender.message);
        }
      }
    }
    if (sender != null) {
      sender.task.waiter().wake();
    }
    if (done) {
      queue.changes.wake(Poll.POLLOUT);
    }
    long result = ended(receiver.await(this, limit));
    return result != 0
        ? new Received(result, null, 0)
        : new Received(0, receiver.message.text(), receiver.message.priority());
  }

  /**
   * mq_notify.
   *
   * @param signal the signal, or 0 for none; -1 to take a request back
   * @param value what comes with it
   */
  public synchronized int notify(Task task, OpenFileDescription file, int signal, long value) {
    PosixQueue queue = of(file);
    Process caller = task.process;
    if (queue.notification != null && queue.notification.owner().isOver()) {
      queue.notification = null;
    }
    if (signal < 0) {
      if (queue.notification != null && queue.notification.owner() == caller) {
        queue.notification = null;
      }
      return 0;
    }
    if (queue.notification != null) {
      return -Errno.EBUSY;
    }
    queue.notification = new PosixQueue.Notification(caller, signal, value);
    return 0;
  }

  /** {@return mq_maxmsg, mq_msgsize, mq_curmsgs} */
  public synchronized List<Long> attributes(OpenFileDescription file) {
    PosixQueue queue = of(file);
    List<Long> all = new ArrayList<>();
    all.add((long) queue.mostMessages);
    all.add((long) queue.messageSize);
    all.add((long) queue.messages.size());
    return all;
  }
}
