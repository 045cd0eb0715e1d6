package elfuse.fd;

/** The bits of {@code linux/inotify.h}. */
final class Inotify {
  static final int IN_MODIFY = 2;
  static final int IN_ATTRIB = 4;
  static final int IN_CLOSE_WRITE = 8;
  static final int IN_MOVED_FROM = 0x40;
  static final int IN_MOVED_TO = 0x80;
  static final int IN_CREATE = 0x100;
  static final int IN_DELETE = 0x200;
  static final int IN_DELETE_SELF = 0x400;
  static final int IN_MOVE_SELF = 0x800;
  static final int IN_ALL_EVENTS = 0xfff;
  static final int IN_Q_OVERFLOW = 0x4000;
  static final int IN_IGNORED = 0x8000;
  static final int IN_ONLYDIR = 0x0100_0000;
  static final int IN_MASK_CREATE = 0x1000_0000;
  static final int IN_MASK_ADD = 0x2000_0000;
  static final int IN_ISDIR = 0x4000_0000;
  static final int IN_ONESHOT = 0x8000_0000;

  private Inotify() {}
}
