package elfuse.linux.process;

import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The host threads that run guest threads. One that is done waits a moment for the next: many
 * threads and children are short, and a thread of the host with what the JVM adds to it costs more
 * than all that a short thread does.
 *
 * <p>Thread-safe. What a guest can do to its host thread must not meet the next guest on it: see
 * {@link #changed}.
 */
public final class GuestThreads {
  private static final long IDLE_MILLIS = 500;

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          IDLE_MILLIS,
          TimeUnit.MILLISECONDS,
          new SynchronousQueue<>(),
          body -> Thread.ofPlatform().name("guest").unstarted(body));

  // true once, before the change; a thread that is started later sees it, because its maker does
  private volatile boolean fresh;

  GuestThreads() {}

  /**
   * Runs a guest thread to its end on a thread of its own.
   *
   * @param task the guest thread
   * @throws OutOfMemoryError if the host has no thread left
   */
  void start(Task task) {
    String name = "guest-" + task.tid;
    if (fresh) {
      Thread.ofPlatform().name(name).start(task::run);
      return;
    }
    pool.execute(() -> {
      Thread.currentThread().setName(name);
      task.run();
    });
  }

  /**
   * From now on every guest thread has a new host thread, made by the one that its maker runs on:
   * something was set that the host keeps by thread and a child inherits (man 2 sched_setaffinity).
   */
  public void changed() {
    fresh = true;
  }

  /** Lets go of the idle ones, when the run is over; what still starts a thread gets one. */
  void close() {
    pool.setKeepAliveTime(0, TimeUnit.MILLISECONDS);
  }
}
