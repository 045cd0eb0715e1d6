package elfuse.fd;

import elfuse.abi.Poll;
import elfuse.host.PollSet;
import elfuse.host.Waiter;
import java.util.Arrays;

/**
 * One {@code poll} ({@code man 2 poll}): descriptions and the events wanted of each.
 *
 * <p>Filled with {@link #add}, waited for with {@link #await} as often as needed, and emptied with
 * {@link #clear}, which gives the references back; then it can be used again, without allocation.
 * Belongs to one thread.
 */
public final class PollRequest {
  private static final int NOTHING = -1;

  private final PollSet set = new PollSet();
  private OpenFileDescription[] files = new OpenFileDescription[4];
  private int[] wanted = new int[4];
  private int[] ready = new int[4];
  private int[] entries = new int[4]; // index in the set, or -1 if it is asked here
  private int size;

  /** Makes an empty request. */
  public PollRequest() {}

  /**
   * Adds a description.
   *
   * @param file what to wait for, with a reference that passes to the request; null for a
   *     descriptor that is not open, which is POLLNVAL
   * @param events POLL* bits; POLLERR and POLLHUP are always included
   */
  public void add(OpenFileDescription file, int events) {
    if (size == files.length) {
      files = Arrays.copyOf(files, 2 * size);
      wanted = Arrays.copyOf(wanted, 2 * size);
      ready = Arrays.copyOf(ready, 2 * size);
      entries = Arrays.copyOf(entries, 2 * size);
    }
    files[size] = file;
    wanted[size] = events;
    ready[size] = 0;
    size++;
  }

  /** Adds an entry that never has events, as {@code poll} takes a negative number. */
  public void addNothing() {
    add(null, NOTHING);
  }

  /**
   * {@return the events that the last wait found}
   *
   * @param index the number of the entry, in the order of the calls of {@link #add}
   */
  public int events(int index) {
    return ready[index];
  }

  /**
   * Waits until something is ready.
   *
   * @param deadline when to give up, of {@link System#nanoTime}; ignored unless limited
   * @param limited whether there is a deadline
   * @param waiter the calling thread's
   * @return how many entries have events, 0 when the time is over, or {@code -EINTR} when woken
   */
  public int await(long deadline, boolean limited, Waiter waiter) {
    WaitQueue.Listener listener = null;
    try {
      for (; ; ) {
        int count = ask();
        long left = count > 0 ? 0 : limited ? Math.max(0, deadline - System.nanoTime()) : -1;
        if (left != 0 && listener == null) {
          listener = hint -> waiter.ready();
          if (subscribe(listener)) {
            continue; // it may have become ready in between
          }
        }
        int woken = set.size() == 0 && left == 0 ? 0 : waiter.await(set, left);
        if (woken > 0 && woken != Waiter.READY) {
          count += fetch();
        }
        if (count > 0 || left == 0 && woken >= 0) {
          return count;
        }
        if (woken < 0) {
          return woken;
        }
      }
    } finally {
      if (listener != null) {
        unsubscribe(listener);
      }
    }
  }

  /** Asks what the host cannot tell, and collects what it can. */
  private int ask() {
    set.clear();
    int count = 0;
    for (int i = 0; i < size; i++) {
      OpenFileDescription file = files[i];
      entries[i] = -1;
      if (file == null) {
        ready[i] = wanted[i] == NOTHING ? 0 : Poll.POLLNVAL;
      } else if (file.waitFd() >= 0 && file.queue() == null) {
        ready[i] = 0;
        entries[i] = set.add(file.waitFd(), file.waitEvents(wanted[i]));
      } else {
        ready[i] = file.poll(wanted[i]);
        if (file.waitFd() >= 0) {
          set.add(file.waitFd(), file.waitEvents(wanted[i])); // only to be woken by it
        }
      }
      count += ready[i] != 0 ? 1 : 0;
    }
    return count;
  }

  private int fetch() {
    int count = 0;
    for (int i = 0; i < size; i++) {
      if (entries[i] >= 0) {
        ready[i] = set.events(entries[i]);
        count += ready[i] != 0 ? 1 : 0;
      }
    }
    return count;
  }

  private boolean subscribe(WaitQueue.Listener listener) {
    boolean any = false;
    for (int i = 0; i < size; i++) {
      WaitQueue queue = files[i] == null ? null : files[i].queue();
      if (queue != null) {
        queue.add(listener);
        any = true;
      }
    }
    return any;
  }

  private void unsubscribe(WaitQueue.Listener listener) {
    for (int i = 0; i < size; i++) {
      WaitQueue queue = files[i] == null ? null : files[i].queue();
      if (queue != null) {
        queue.remove(listener);
      }
    }
  }

  /** Gives all references back. */
  public void clear() {
    for (int i = 0; i < size; i++) {
      if (files[i] != null) {
        files[i].release();
        files[i] = null;
      }
    }
    size = 0;
  }
}
