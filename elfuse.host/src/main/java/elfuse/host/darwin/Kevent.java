package elfuse.host.darwin;

import elfuse.host.NativeMemory;

/** {@code struct kevent} and the numbers of {@code sys/event.h} that are used here. */
final class Kevent {
  static final int SIZE = 32;
  static final int IDENT = 0;
  static final int FILTER = 8;
  static final int FLAGS = 10;
  static final int FFLAGS = 12;
  static final int DATA = 16;
  static final int UDATA = 24;

  static final int EVFILT_READ = -1;
  static final int EVFILT_WRITE = -2;
  static final int EVFILT_SIGNAL = -6;
  static final int EVFILT_USER = -10;

  static final int EV_ADD = 1;
  static final int EV_DELETE = 2;
  static final int EV_ONESHOT = 0x10;
  static final int EV_CLEAR = 0x20;
  static final int EV_RECEIPT = 0x40;
  static final int EV_ERROR = 0x4000;
  static final int EV_EOF = 0x8000;

  static final int NOTE_LOWAT = 1;
  static final int NOTE_TRIGGER = 0x1000000;

  private Kevent() {}

  /** Stores an event, or a change of what is watched. */
  static void put(
      long address, long ident, int filter, int flags, int filterFlags, long data, long user) {
    NativeMemory.putLong(address + IDENT, ident);
    NativeMemory.putShort(address + FILTER, (short) filter);
    NativeMemory.putShort(address + FLAGS, (short) flags);
    NativeMemory.putInt(address + FFLAGS, filterFlags);
    NativeMemory.putLong(address + DATA, data);
    NativeMemory.putLong(address + UDATA, user);
  }

  /** {@return which filter told an event} */
  static int filter(long address) {
    return NativeMemory.getShort(address + FILTER);
  }

  /** {@return Darwin's error number in the answer to a change, 0 if it was made} */
  static int error(long address) {
    return (flags(address) & EV_ERROR) != 0 ? (int) NativeMemory.getLong(address + DATA) : 0;
  }

  /** {@return flags of an event} */
  static int flags(long address) {
    return NativeMemory.getShort(address + FLAGS) & 0xffff;
  }
}
