package elfuse.testsuite.terminal;

import elfuse.abi.Ioctl;
import elfuse.abi.TermiosLayout;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A command of the host in a session of its own on a real pseudo-terminal, and somebody who types
 * and reads at it, as expect(1) does.
 */
final class PtySession implements AutoCloseable {
  private static final int O_RDWR = 2;
  private static final int ROWS = 24;
  private static final int COLUMNS = 80;

  /** Long, because a loaded machine starts a JVM slowly; what works does not wait for it. */
  private static final long PATIENCE_SECONDS = 120;

  private final Posix posix = Posix.ofHost();
  private final Arena arena = Arena.ofShared();
  private final int master;
  private final Process process;
  private final Thread reader;

  // under the lock of this
  private final StringBuilder output = new StringBuilder();
  private int seen;
  private boolean ended;
  private boolean closed;

  private PtySession(Map<String, String> environment, List<String> command) throws IOException {
    master = posix.openat(-100, "/dev/ptmx", O_RDWR, 0);
    if (master < 0) {
      throw new IOException("no pseudo-terminal, error " + -master);
    }
    long at = arena.allocate(8, 8).address();
    posix.ioctl(master, Ioctl.TIOCSPTLCK, at); // 0: unlocked
    posix.ioctl(master, Ioctl.TIOCGPTN, at);
    String terminal = "/dev/pts/" + NativeMemory.getInt(at);
    resize(ROWS, COLUMNS);
    List<String> all = new ArrayList<>();
    // the shell leads no session, so that it opens the terminal without getting it; setsid does
    all.addAll(List.of("sh", "-c", "exec setsid -c \"$@\" <>\"$0\" >&0 2>&0", terminal));
    all.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.environment().clear();
    builder.environment().putAll(environment);
    process = builder.start();
    reader = Thread.ofPlatform().daemon().start(this::collect);
  }

  /** {@return a session that has begun} */
  static PtySession of(Map<String, String> environment, List<String> command) throws IOException {
    return new PtySession(environment, command);
  }

  private void collect() {
    byte[] bytes = new byte[4096];
    long at = arena.allocate(bytes.length).address();
    while (true) {
      int ready = posix.pollNow(master, 1);
      long count = 0;
      if ((ready & 1) != 0) {
        count = posix.read(master, at, bytes.length);
      }
      synchronized (this) {
        if (count > 0) {
          NativeMemory.get(at, bytes, 0, (int) count);
          output.append(new String(bytes, 0, (int) count, StandardCharsets.ISO_8859_1));
        }
        ended |= count < 0; // EIO: nobody has the other side
        notifyAll();
        if (closed) {
          return;
        }
      }
      if (count <= 0) {
        pause(5);
      }
    }
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** Types. */
  void type(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    try (Arena one = Arena.ofConfined()) {
      long at = one.allocate(bytes.length).address();
      NativeMemory.put(at, bytes, 0, bytes.length);
      posix.write(master, at, bytes.length);
    }
  }

  /** Waits for a text behind what was waited for before. {@return all up to its end} */
  synchronized String expect(String text) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      int found = output.indexOf(text, seen);
      if (found >= 0) {
        String all = output.substring(seen, found + text.length());
        seen = found + text.length();
        return all;
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0 || ended && !process.isAlive()) {
        throw new AssertionError("no \"" + text + "\" in \"" + output.substring(seen) + '"');
      }
      wait(Math.min(left, 50));
    }
  }

  /** Types a line and waits for what is to follow. {@return all up to that} */
  String line(String text, String expected) throws InterruptedException {
    type(text + "\n");
    return expect(expected);
  }

  /** Changes the window's size. */
  void resize(int rows, int columns) {
    try (Arena one = Arena.ofConfined()) {
      long at = one.allocate(8, 8).address();
      NativeMemory.putLong(at, rows | (long) columns << 16);
      posix.ioctl(master, Ioctl.TIOCSWINSZ, at);
    }
  }

  /** {@return the terminal's settings as they are now} */
  byte[] settings() {
    try (Arena one = Arena.ofConfined()) {
      byte[] settings = new byte[TermiosLayout.SIZE];
      long at = one.allocate(settings.length, 4).address();
      posix.ioctl(master, Ioctl.TCGETS, at);
      NativeMemory.get(at, settings, 0, settings.length);
      return settings;
    }
  }

  /** Sends a signal to the command itself. */
  void signal(int signal) {
    posix.kill((int) process.pid(), signal);
  }

  /** {@return the state of the command as ps shows it} */
  char state() {
    return stateOf(process.pid());
  }

  /** {@return the state of a process as ps shows it (man 5 proc), X if it is gone} */
  static char stateOf(long pid) {
    try {
      String stat =
          Files.readString(Path.of("/proc/" + pid + "/stat"), StandardCharsets.ISO_8859_1);
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException gone) {
      return 'X';
    }
  }

  /** Waits until something holds. */
  static void await(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never: " + what);
      }
      pause(20);
    }
  }

  /** The line is cut: the other side is hung up. */
  synchronized void hangUp() {
    closed = true;
    posix.close(master);
  }

  /** {@return the status of the command, 128+N after signal N} */
  int status() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("still running; last: \"" + output + '"');
    }
    return process.exitValue();
  }

  @Override
  public void close() throws InterruptedException {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    synchronized (this) {
      if (!closed) {
        closed = true;
        posix.close(master);
      }
    }
    reader.join();
    arena.close();
  }
}
