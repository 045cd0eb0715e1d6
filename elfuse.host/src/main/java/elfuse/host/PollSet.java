package elfuse.host;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Descriptors to wait for and the events that came, kept as the {@code struct pollfd} array that
 * the kernel wants. Grows as needed and can be used again. Not thread-safe.
 */
public final class PollSet {
  private static final int ENTRY = 8; // sizeof(struct pollfd): int fd, short events, short revents

  private ByteBuffer memory;
  private int size;

  /** Makes an empty set. */
  public PollSet() {
    memory = allocate(16);
  }

  private static ByteBuffer allocate(int entries) {
    return ByteBuffer.allocateDirect(entries * ENTRY).order(ByteOrder.nativeOrder());
  }

  /** {@return how many entries there are} */
  public int size() {
    return size;
  }

  /** Removes all entries. */
  public void clear() {
    size = 0;
  }

  /**
   * Adds an entry.
   *
   * @param fd a host descriptor; a negative one never has events
   * @param events POLL* bits to wait for
   * @return the index of the entry
   */
  public int add(int fd, int events) {
    if ((size + 2) * ENTRY > memory.capacity()) {
      // one entry more than asked for, where a waiter puts its own descriptor
      ByteBuffer larger = allocate((size + 2) * 2);
      larger.put(0, memory, 0, size * ENTRY);
      memory = larger;
    }
    put(size, fd, events);
    return size++;
  }

  /**
   * {@return the events that the last wait stored for an entry}
   *
   * @param index the index of the entry
   */
  public int events(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("entry " + index + " of " + size);
    }
    return memory.getShort(index * ENTRY + 6);
  }

  /**
   * {@return the address of the entries, which have room for one more behind the last, that is put
   * there but does not count}
   *
   * @param fd the descriptor of the entry behind the last
   * @param events its events
   */
  public long addressWith(int fd, int events) {
    put(size, fd, events);
    return MemorySegment.ofBuffer(memory).address();
  }

  /** {@return the events that the last wait stored for the entry behind the last} */
  public int eventsBehind() {
    return memory.getShort(size * ENTRY + 6);
  }

  private void put(int index, int fd, int events) {
    memory.putInt(index * ENTRY, fd);
    memory.putInt(index * ENTRY + 4, events & 0xffff);
  }
}
