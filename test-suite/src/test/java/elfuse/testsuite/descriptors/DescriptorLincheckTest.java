package elfuse.testsuite.descriptors;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.AnonymousFiles;
import elfuse.fd.FdTable;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.fd.VirtualFile;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Concurrent calls on a table and on a counter have results that some order of the calls explains
 * (linearizability, under Lincheck). What one call after the other does is the business of the
 * comparison with the kernel in elfuse.fd.
 */
class DescriptorLincheckTest {
  private static StressOptions options() {
    return new StressOptions()
        .iterations(30)
        .invocationsPerIteration(1500)
        .threads(3)
        .actorsPerThread(3)
        .actorsBefore(2)
        .actorsAfter(2);
  }

  @Test
  void duplicatingClosingAndRebinding() {
    options().check(Table.class);
  }

  @Test
  void readingAndWritingACounter() {
    options().check(Counter.class);
  }

  @Test
  void readingAndWritingASemaphoreThroughAliases() {
    options().check(Semaphore.class);
  }

  /** A file that is known by its number. */
  private record Numbered(int number) implements VirtualFile {
    @Override
    public int stat(FileStat out) {
      return 0;
    }
  }

  /** A table with a few descriptors. */
  @Param(name = "fd", gen = IntGen.class, conf = "0:3")
  public static class Table {
    private final FdTable table = new FdTable(5);

    /** Opens a file; {@return its descriptor} */
    @Operation
    public int open(@Param(gen = IntGen.class, conf = "10:12") int number) {
      return table.add(VirtualDescription.of(new Numbered(number), 0, "numbered"), false);
    }

    /** As the system call. */
    @Operation
    public int dup(@Param(name = "fd") int fd) {
      return table.dup(fd);
    }

    /** As the system call. */
    @Operation
    public int dup2(@Param(name = "fd") int fd, @Param(name = "fd") int newFd) {
      return table.dup2(fd, newFd);
    }

    /** As the system call. */
    @Operation
    public int close(@Param(name = "fd") int fd) {
      return table.close(fd);
    }

    /** {@return which file a descriptor stands for} */
    @Operation
    public int of(@Param(name = "fd") int fd) {
      OpenFileDescription file = table.acquire(fd);
      if (file == null) {
        return -Errno.EBADF;
      }
      int number = ((Numbered) ((VirtualDescription) file).file()).number();
      file.release();
      return number;
    }
  }

  /** A counter of our own under two numbers. */
  public static class Counter {
    private final FdTable table = new FdTable(8);
    private final int fd;
    private final int alias;

    /** A counter that begins at 1. */
    public Counter() {
      this(0);
    }

    Counter(int flags) {
      AnonymousFiles files = AnonymousFiles.portable(Posix.ofHost());
      fd = files.eventfd(table, 1, flags | Fcntl.O_NONBLOCK);
      alias = table.dup(fd);
    }

    private long transfer(int number, boolean write, long value) {
      OpenFileDescription file = table.acquire(number);
      if (file == null) {
        return -Errno.EBADF;
      }
      try (Arena arena = Arena.ofConfined()) {
        long at = arena.allocate(8, 8).address();
        NativeMemory.putLong(at, value);
        long result = write ? file.write(at, 8, null) : file.read(at, 8, null);
        return result == 8 && !write ? NativeMemory.getLong(at) : result;
      } finally {
        file.release();
      }
    }

    /** {@return the counter's value, or an error} */
    @Operation
    public long read() {
      return transfer(fd, false, 0);
    }

    /** {@return as the system call} */
    @Operation
    public long add(@Param(gen = IntGen.class, conf = "1:3") int value) {
      return transfer(alias, true, value);
    }

    /** Fills it up. {@return as the system call} */
    @Operation
    public long fill() {
      return transfer(alias, true, -2);
    }
  }

  /** The same as a semaphore. */
  public static class Semaphore extends Counter {
    /** A semaphore that begins at 1. */
    public Semaphore() {
      super(elfuse.abi.Poll.EFD_SEMAPHORE);
    }
  }
}
