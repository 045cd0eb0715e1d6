package elfuse.host;

/** What some hosts have and others lack, where a caller has another way. */
public enum HostFeature {
  /**
   * Epoll instances that tell what holds, as Linux's do. Elsewhere the same calls tell that
   * something may have changed, once, and whoever is told looks; {@link Posix#epollCtl} answers 1
   * for what has to be looked at without being told.
   */
  EPOLL,

  /** Counters, timers and inotify queues that are descriptors of the host. */
  EVENT_OBJECTS,

  /**
   * Directories whose entries have positions that {@code lseek} goes back to, and whose entries can
   * be read into a buffer of any size.
   */
  DIRECTORY_POSITIONS,
}
