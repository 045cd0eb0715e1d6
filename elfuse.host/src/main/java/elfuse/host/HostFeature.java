package elfuse.host;

/** What some hosts have and others lack, where a caller has another way. */
public enum HostFeature {
  /** Counters, timers and inotify queues that are descriptors of the host. */
  EVENT_OBJECTS,

  /**
   * Directories whose entries have positions that {@code lseek} goes back to, and whose entries can
   * be read into a buffer of any size.
   */
  DIRECTORY_POSITIONS,
}
