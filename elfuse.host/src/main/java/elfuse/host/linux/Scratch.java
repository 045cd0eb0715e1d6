package elfuse.host.linux;

import elfuse.host.FileStat;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Native memory of one thread: the captured error number, two paths and one small structure. A
 * direct buffer and no segment, because at start-up, before anything is compiled, that is much
 * faster.
 */
final class Scratch {
  static final int PATH_SIZE = 4096; // PATH_MAX, NUL included
  private static final int EINVAL = 22;
  private static final int ENAMETOOLONG = 36;
  // linux/eventpoll.h: packed on x86-64 alone
  static final int EPOLL_EVENT_SIZE = SysNr.X86_64 ? 12 : 16;
  private static final int EPOLL_DATA = SysNr.X86_64 ? 4 : 8;
  private static final int AREA = 64;
  private static final int AREA_SIZE = 256; // sizeof(struct statx), the largest
  private static final int PATH = AREA + AREA_SIZE;
  private static final int PATH2 = PATH + PATH_SIZE;

  /** How many {@code struct epoll_event}s fit where the first path stands. */
  static final int EPOLL_EVENTS = PATH_SIZE / EPOLL_EVENT_SIZE;

  final MemorySegment errno;
  final long area;
  final long path;
  final long path2;
  private final ByteBuffer memory;

  Scratch() {
    memory = ByteBuffer.allocateDirect(PATH2 + PATH_SIZE).order(ByteOrder.nativeOrder());
    errno = MemorySegment.ofBuffer(memory);
    long address = errno.address();
    area = address + AREA;
    path = address + PATH;
    path2 = address + PATH2;
  }

  /** {@return the error number of the last call that failed} */
  int capturedError() {
    return memory.getInt(0);
  }

  /** Stores one path. {@return 0 or -errno} */
  int path(String text) {
    return store(text, PATH);
  }

  /** Stores two paths. {@return 0 or -errno} */
  int paths(String first, String second) {
    int bad = store(first, PATH);
    return bad != 0 ? bad : store(second, PATH2);
  }

  private int store(String text, int offset) {
    int length = text.length();
    if (length >= PATH_SIZE) {
      return -ENAMETOOLONG;
    }
    for (int i = 0; i < length; i++) {
      int c = text.charAt(i);
      if (c == 0) {
        return -EINVAL;
      }
      if (c > 0xff) {
        throw new IllegalArgumentException("not a byte string: char " + c + " at index " + i);
      }
    }
    memory.put(offset, text.getBytes(StandardCharsets.ISO_8859_1));
    memory.put(offset + length, (byte) 0);
    return 0;
  }

  /** Appends bytes that the kernel stored in one of the paths. */
  void append(long from, int length, StringBuilder out) {
    byte[] bytes = new byte[length];
    memory.get((int) (from - errno.address()), bytes);
    out.append(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  void putLong(int offset, long value) {
    memory.putLong(AREA + offset, value);
  }

  long getLong(int offset) {
    return memory.getLong(AREA + offset);
  }

  /** Stores a {@code struct epoll_event} in the area. */
  void putEpollEvent(int events, long data) {
    memory.putInt(AREA, events);
    memory.putLong(AREA + EPOLL_DATA, data);
  }

  /** Takes the events apart that the kernel stored where the first path stands. */
  void takeEpollEvents(int count, int[] events, long[] data) {
    takeEpollEvents(memory, PATH, count, events, data);
  }

  static void takeEpollEvents(ByteBuffer from, int offset, int count, int[] events, long[] data) {
    for (int i = 0; i < count; i++) {
      events[i] = from.getInt(offset + i * EPOLL_EVENT_SIZE);
      data[i] = from.getLong(offset + i * EPOLL_EVENT_SIZE + EPOLL_DATA);
    }
  }

  private int getInt(int offset) {
    return memory.getInt(AREA + offset);
  }

  /** Takes {@code struct statx} ({@code linux/stat.h}, the same on every machine) apart. */
  void decodeStatx(FileStat out) {
    out.mask = getInt(0);
    out.blockSize = getInt(4);
    out.attributes = getLong(8);
    out.links = getInt(16);
    out.uid = getInt(20);
    out.gid = getInt(24);
    out.mode = getInt(28) & 0xffff;
    out.inode = getLong(32);
    out.size = getLong(40);
    out.blocks = getLong(48);
    out.attributesMask = getLong(56);
    out.accessSeconds = getLong(64);
    out.accessNanos = getInt(72);
    out.birthSeconds = getLong(80);
    out.birthNanos = getInt(88);
    out.changeSeconds = getLong(96);
    out.changeNanos = getInt(104);
    out.modifySeconds = getLong(112);
    out.modifyNanos = getInt(120);
    out.rdevMajor = getInt(128);
    out.rdevMinor = getInt(132);
    out.devMajor = getInt(136);
    out.devMinor = getInt(140);
    out.mountId = getLong(144);
  }
}
