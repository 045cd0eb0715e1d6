import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.fd.AnonymousFiles;
import elfuse.fd.Epoll;
import elfuse.fd.FdTable;
import elfuse.fd.OpenFileDescription;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;

/** A descriptor table of its own: a counter, an alias, a fork's copy, and a wait for all of it. */
public final class DescriptorTable {
  private static final Posix POSIX = Posix.ofHost();

  private DescriptorTable() {}

  /**
   * Prints what Linux would answer.
   *
   * @param args none
   */
  public static void main(String[] args) {
    FdTable table = new FdTable(4); // RLIMIT_NOFILE
    AnonymousFiles files = AnonymousFiles.of(POSIX);
    try (Waiter waiter = POSIX.newWaiter();
        Arena arena = Arena.ofConfined()) {
      int counter = files.eventfd(table, 0, Fcntl.O_NONBLOCK);
      int alias = table.dup(counter);
      int epoll = Epoll.create(POSIX, table, 0);
      Epoll.control(table, epoll, Poll.EPOLL_CTL_ADD, alias, Poll.EPOLLIN, 42);
      System.out.println("numbers " + counter + " " + alias + " " + epoll);
      System.out.println("one more: " + table.dup(counter) + ", too many: " + name(table.dup(0)));

      FdTable child = table.copy(); // fork
      table.closeRange(counter, alias, 0);
      System.out.println("closed: " + name(table.close(alias)));

      long value = arena.allocate(8, 8).address();
      NativeMemory.putLong(value, 7);
      OpenFileDescription inChild = child.acquire(counter);
      System.out.println("written by the child: " + inChild.write(value, 8, waiter));
      inChild.release();

      int[] events = new int[4];
      long[] data = new long[4];
      int ready = Epoll.await(table, epoll, events, data, 4, 0, true, waiter);
      System.out.println("ready " + ready + ": " + data[0]);
      child.leave();
      table.leave();
    }
  }

  private static String name(int result) {
    return result < 0 ? Errno.name(-result) : "" + result;
  }
}
