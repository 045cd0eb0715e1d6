package elfuse.cli.bench;

import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What descriptors cost: duplicating, passing bytes and counts between threads, waiting for many.
 *
 * <p>The native column makes the same system calls from Java: what the JVM adds to one is some ten
 * nanoseconds. Rows for which the host's limit of descriptors is too low stay empty.
 */
public final class FdBench {
  private static final int DUPS = 100_000;
  private static final int TRIPS = 5_000;
  private static final int WAITS = 20_000;
  private static final int EPOLLIN = 1;
  private static final int EPOLL_CTL_ADD = 1;

  private FdBench() {}

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param file where the page goes, or null for standard output; the chart is named like it, with
   *     the extension svg
   * @throws IOException if a measured program fails or a file cannot be written
   */
  public static void run(String file) throws IOException {
    new GuestBench(
            new GuestBench.Subject(
                "Descriptors",
                "bench fd",
                "fd.s",
                "Nanoseconds for one operation.",
                "ns per operation",
                1,
                false,
                FdBench::natively))
        .run(file);
  }

  private static Map<String, Long> natively() throws IOException {
    Map<String, Long> nanos = new LinkedHashMap<>();
    Posix posix = Posix.ofHost();
    for (int pass = 0; pass < 2; pass++) { // the first for the JVM's compiler
      long start = System.nanoTime();
      for (int i = 0; i < DUPS; i++) {
        posix.close(posix.dup(0));
      }
      nanos.put("dup and close", (System.nanoTime() - start) / DUPS);
    }
    try (Arena arena = Arena.ofShared()) {
      long at = arena.allocate(64, 8).address();
      posix.pipe2(at, 0);
      posix.pipe2(at + 8, 0);
      int[] there = {NativeMemory.getInt(at), NativeMemory.getInt(at + 4)};
      int[] back = {NativeMemory.getInt(at + 8), NativeMemory.getInt(at + 12)};
      nanos.put("pipe, there and back between threads", trips(posix, at, there, back));
      int first = posix.eventfd2(0, 0);
      int second = posix.eventfd2(0, 0);
      nanos.put(
          "eventfd, there and back between threads",
          trips(posix, at, new int[] {first, first}, new int[] {second, second}));
      for (int fd : new int[] {there[0], there[1], back[0], back[1], first, second}) {
        posix.close(fd);
      }
      epoll(posix, at, nanos);
    }
    return nanos;
  }

  private static long trips(Posix posix, long at, int[] there, int[] back) throws IOException {
    NativeMemory.putLong(at + 32, 1);
    long start = System.nanoTime();
    Thread other =
        Thread.ofPlatform()
            .start(() -> {
              for (int i = 0; i < TRIPS; i++) {
                posix.read(there[0], at + 40, 8);
                posix.write(back[1], at + 32, 8);
              }
            });
    for (int i = 0; i < TRIPS; i++) {
      posix.write(there[1], at + 32, 8);
      posix.read(back[0], at + 48, 8);
    }
    try {
      other.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while measuring", stopped);
    }
    return (System.nanoTime() - start) / TRIPS;
  }

  private static void epoll(Posix posix, long at, Map<String, Long> nanos) {
    int epoll = posix.epollCreate();
    int[] fds = new int[10_000];
    int[] events = new int[8];
    long[] data = new long[8];
    int count = 0;
    for (int goal : new int[] {1, 100, 10_000}) {
      for (; count < goal; count++) {
        fds[count] = posix.eventfd2(count == 0 ? 1 : 0, 0);
        if (fds[count] < 0) {
          break; // the host's limit
        }
        posix.epollCtl(epoll, EPOLL_CTL_ADD, fds[count], EPOLLIN, count);
      }
      if (count < goal) {
        break;
      }
      long start = System.nanoTime();
      for (int i = 0; i < WAITS; i++) {
        posix.epollWait(epoll, events, data, 8);
      }
      String name = "epoll_wait, " + goal + (goal == 1 ? " descriptor" : " descriptors");
      nanos.put(name, (System.nanoTime() - start) / WAITS);
    }
    for (int i = 0; i < count; i++) {
      posix.close(fds[i]);
    }
    posix.close(epoll);
  }
}
