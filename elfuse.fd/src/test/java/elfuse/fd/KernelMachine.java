package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.NativeMemory;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Runs steps in the host's kernel on a table of their own: one thread takes a private copy of the
 * process's descriptors with {@code unshare(CLONE_FILES)}. The files of the JVM stay open in it,
 * since the thread may have to load a class; the numbers below {@link #BASE} are filled up, so that
 * the experiment happens above them as if the table began there.
 */
final class KernelMachine implements Machine, AutoCloseable {
  private static final boolean X86 = System.getProperty("os.arch").equals("amd64");
  private static final long UNSHARE = X86 ? 272 : 97;
  private static final long OPENAT = X86 ? 257 : 56;
  private static final long DUP = X86 ? 32 : 23;
  private static final long DUP3 = X86 ? 292 : 24;
  private static final long FCNTL = X86 ? 72 : 25;
  private static final long CLOSE = X86 ? 3 : 57;
  private static final long CLOSE_RANGE = 436;
  private static final long READ = X86 ? 0 : 63;
  private static final long WRITE = X86 ? 1 : 64;
  private static final long LSEEK = X86 ? 8 : 62;
  private static final long PIPE2 = X86 ? 293 : 59;
  private static final long EVENTFD2 = X86 ? 290 : 19;
  private static final long EPOLL_CREATE1 = X86 ? 291 : 20;
  private static final long EPOLL_CTL = X86 ? 233 : 21;
  private static final long EPOLL_PWAIT = X86 ? 281 : 22;
  private static final long PPOLL = X86 ? 271 : 73;
  private static final int EVENT_SIZE = X86 ? 12 : 16;
  private static final int EVENT_DATA = X86 ? 4 : 8;
  private static final long CLONE_FILES = 0x400;
  private static final long AT_FDCWD = -100;

  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final MethodHandle SYSCALL = handle();

  private final Arena arena = Arena.ofShared();
  private final MemorySegment state = arena.allocate(STATE);
  private final long memory = arena.allocate(BUFFER, 16).address();
  private final long devNull = arena.allocateFrom("/dev/null").address();
  private final Path path;
  private final long file;
  private final long directory;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> Thread.ofPlatform().daemon().unstarted(task));
  private final boolean able;

  KernelMachine(Path file, Path directory) throws Exception {
    path = file;
    this.file = arena.allocateFrom(file.toString()).address();
    this.directory = arena.allocateFrom(directory.toString()).address();
    able = thread.submit(this::unshare).get();
  }

  private static MethodHandle handle() {
    ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
    return Linker.nativeLinker()
        .downcallHandle(
            Linker.nativeLinker().defaultLookup().find("syscall").orElseThrow(),
            FunctionDescriptor.of(l, l, l, l, l, l, l, l),
            Linker.Option.captureCallState("errno"));
  }

  /** {@return whether this kernel lets a thread have a table of its own} */
  boolean isAble() {
    return able;
  }

  private boolean unshare() {
    if (call(UNSHARE, CLONE_FILES) != 0) {
      return false;
    }
    long fd = call(OPENAT, AT_FDCWD, devNull, 2, 0);
    while (fd >= 0 && fd < BASE - 1) {
      fd = call(DUP, fd);
    }
    return true;
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  @Override
  public List<Answer> answers(List<Step> steps) {
    Machine.refill(path); // not by the thread, whose descriptors are the experiment's
    try {
      return thread.submit(() -> Machine.super.answers(steps)).get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void reset() {
    call(CLOSE_RANGE, BASE, 0xffff_ffffL, 0); // nothing of the JVM's, unless it has very many
    for (int i = 0; i < DEVICES; i++) {
      call(OPENAT, AT_FDCWD, devNull, 2, 0);
    }
  }

  @Override
  public Answer answer(Step s, int number) {
    return switch (s.call()) {
      case OPEN ->
          Answer.of(call(OPENAT, AT_FDCWD, s.a() == 0 ? file : directory, swap((int) s.b()), 0));
      case PIPE -> {
        long result = call(PIPE2, memory, swap(s.a()));
        yield result < 0
            ? Answer.of(result)
            : new Answer(
                result,
                List.of(
                    (long) NativeMemory.getInt(memory), (long) NativeMemory.getInt(memory + 4)));
      }
      case EVENTFD -> Answer.of(call(EVENTFD2, s.a(), swap((int) s.b())));
      case EPOLL -> Answer.of(call(EPOLL_CREATE1, swap(s.a())));
      case DUP -> Answer.of(call(DUP, s.a()));
      // arm64 has no dup2: this is how its C libraries make it of the others
      case DUP2 ->
          Answer.of(
              s.a() == s.b()
                  ? orSame(call(FCNTL, s.a(), Fcntl.F_GETFD), s.a())
                  : call(DUP3, s.a(), s.b(), 0));
      case DUP3 -> Answer.of(call(DUP3, s.a(), s.b(), swap((int) s.c())));
      case FCNTL -> Answer.of(fcntl(s.a(), (int) s.b(), s.c()));
      case CLOSE -> Answer.of(call(CLOSE, s.a()));
      case CLOSE_RANGE -> Answer.of(call(CLOSE_RANGE, s.a(), s.b(), s.c()));
      case READ -> {
        NativeMemory.fill(memory, BUFFER, (byte) 0);
        long result = withoutWaiting(READ, s.a(), s.b());
        yield result <= 0
            ? Answer.of(result)
            : new Answer(result, List.of(NativeMemory.getLong(memory)));
      }
      case WRITE -> {
        NativeMemory.fill(memory, BUFFER, (byte) 'w');
        NativeMemory.putLong(memory, s.c());
        yield Answer.of(withoutWaiting(WRITE, s.a(), s.b()));
      }
      case LSEEK -> Answer.of(call(LSEEK, s.a(), s.b(), s.c()));
      case POLL -> {
        NativeMemory.putLong(memory, s.a() & 0xffff_ffffL | (s.b() & 0xffff) << 32);
        NativeMemory.putLong(memory + 8, s.c() & 0xffff_ffffL | (s.b() & 0xffff) << 32);
        NativeMemory.putLong(memory + 16, 0);
        NativeMemory.putLong(memory + 24, 0);
        long result = call(PPOLL, memory, 2, memory + 16, 0, 8);
        yield new Answer(
            result,
            List.of(
                (long) NativeMemory.getShort(memory + 6),
                (long) NativeMemory.getShort(memory + 14)));
      }
      case EPOLL_CTL -> {
        NativeMemory.putInt(memory, (int) s.d());
        NativeMemory.putLong(memory + EVENT_DATA, number);
        yield Answer.of(call(EPOLL_CTL, s.a(), s.b(), s.c(), memory));
      }
      case EPOLL_WAIT -> {
        long result = call(EPOLL_PWAIT, s.a(), memory, s.b(), 0, 0, 8);
        List<Long> stored = new ArrayList<>();
        for (int i = 0; i < result; i++) {
          stored.add(
              NativeMemory.getLong(memory + (long) i * EVENT_SIZE + EVENT_DATA) << 32
                  | NativeMemory.getInt(memory + (long) i * EVENT_SIZE));
        }
        Collections.sort(stored);
        yield new Answer(result, stored);
      }
    };
  }

  private long fcntl(int fd, int command, long argument) {
    long result =
        call(FCNTL, fd, command, command == Fcntl.F_SETFL ? swap((int) argument) : argument);
    return command == Fcntl.F_GETFL && result >= 0 ? swap((int) result) : result;
  }

  /** A call that would wait is told by trying it without. */
  private long withoutWaiting(long nr, int fd, long count) {
    long flags = call(FCNTL, fd, Fcntl.F_GETFL);
    boolean blocking = flags >= 0 && (flags & Fcntl.O_NONBLOCK) == 0;
    if (blocking) {
      call(FCNTL, fd, Fcntl.F_SETFL, flags | Fcntl.O_NONBLOCK);
    }
    long result = call(nr, fd, memory, count);
    if (blocking) {
      call(FCNTL, fd, Fcntl.F_SETFL, flags);
    }
    return blocking && result == -Errno.EAGAIN ? WAITS : result;
  }

  /** {@return open flags of arm64 as the host has them, or back: four bits change places} */
  static int swap(int flags) {
    if (!X86) {
      return flags;
    }
    int moved = Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW | Fcntl.O_DIRECT | Fcntl.O_LARGEFILE;
    int low = flags & (Fcntl.O_DIRECTORY | Fcntl.O_NOFOLLOW);
    int high = flags & (Fcntl.O_DIRECT | Fcntl.O_LARGEFILE);
    return flags & ~moved | low << 2 | high >>> 2;
  }

  private static long orSame(long result, long fd) {
    return result < 0 ? result : fd;
  }

  private long call(long nr, long... arguments) {
    long[] a = java.util.Arrays.copyOf(arguments, 6);
    try {
      long result = (long) SYSCALL.invokeExact(state, nr, a[0], a[1], a[2], a[3], a[4], a[5]);
      return result == -1 ? -state.get(ValueLayout.JAVA_INT, 0) : result;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }
}
