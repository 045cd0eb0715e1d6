package elfuse.fd;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Runs descriptor calls in the host's kernel on a table of their own: a thread takes a private copy
 * of the process's descriptors with {@code unshare(CLONE_FILES)}. The files of the JVM stay open in
 * it, since the thread may have to load a class; the numbers below {@link #BASE} are filled up, so
 * that the experiment happens above them as if the table began there.
 */
final class KernelTable {
  /** The first number that steps may close or replace; below it everything is open. */
  static final int BASE = 256;

  /** How many descriptors of /dev/null there are at first, from {@link #BASE} on. */
  static final int DEVICES = 3;

  /** What a step does; the arguments are those of {@link FdTable}'s method. */
  enum Call {
    DUP,
    DUP2,
    DUP3,
    FCNTL,
    CLOSE,
    CLOSE_RANGE
  }

  /** One step: numbers as the guest passes them. */
  record Step(Call call, int a, long b, long c) {}

  private static final boolean X86 = System.getProperty("os.arch").equals("amd64");
  private static final long UNSHARE = X86 ? 272 : 97;
  private static final long OPENAT = X86 ? 257 : 56;
  private static final long DUP = X86 ? 32 : 23;
  private static final long DUP3 = X86 ? 292 : 24;
  private static final long FCNTL = X86 ? 72 : 25;
  private static final long CLOSE = X86 ? 3 : 57;
  private static final long CLOSE_RANGE = 436;
  private static final long CLONE_FILES = 0x400;
  private static final int F_GETFD = 1;

  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final MethodHandle SYSCALL = handle();

  private final MemorySegment state;
  private final MemorySegment devNull;

  private KernelTable(Arena arena) {
    state = arena.allocate(STATE);
    devNull = arena.allocateFrom("/dev/null");
  }

  private static MethodHandle handle() {
    ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
    return Linker.nativeLinker()
        .downcallHandle(
            Linker.nativeLinker().defaultLookup().find("syscall").orElseThrow(),
            FunctionDescriptor.of(l, l, l, l, l, l),
            Linker.Option.captureCallState("errno"));
  }

  /**
   * {@return the result of each step, and then F_GETFD of the first descriptors from {@link #BASE},
   * or null if the kernel does not let a thread have its own table}
   *
   * @param steps what to do
   * @param tail how many descriptors
   */
  static long[] run(Step[] steps, int tail) throws Exception {
    try (Arena arena = Arena.ofShared()) {
      KernelTable kernel = new KernelTable(arena);
      long[] results = new long[steps.length + tail];
      boolean[] able = new boolean[1];
      Thread thread = Thread.ofPlatform().start(() -> able[0] = kernel.privately(steps, results));
      thread.join();
      return able[0] ? results : null;
    }
  }

  private boolean privately(Step[] steps, long[] results) {
    if (call(UNSHARE, CLONE_FILES, 0, 0, 0) != 0) {
      return false;
    }
    long fd = call(OPENAT, -100, devNull.address(), 2, 0);
    while (fd >= 0 && fd < BASE - 1) {
      fd = call(DUP, fd, 0, 0, 0);
    }
    call(CLOSE_RANGE, BASE, 0xffff_ffffL, 0, 0); // nothing of the JVM's, unless it has very many
    for (int i = 0; i < DEVICES; i++) {
      call(OPENAT, -100, devNull.address(), 2, 0);
    }
    perform(steps, results);
    return true;
  }

  private void perform(Step[] steps, long[] results) {
    for (int i = 0; i < steps.length; i++) {
      results[i] = one(steps[i]);
    }
    for (int fd = 0; fd < results.length - steps.length; fd++) {
      results[steps.length + fd] = call(FCNTL, BASE + fd, F_GETFD, 0, 0);
    }
  }

  private long one(Step step) {
    return switch (step.call) {
      case DUP -> call(DUP, step.a, 0, 0, 0);
      // arm64 has no dup2: this is how its C libraries make it of the others
      case DUP2 ->
          step.a == step.b
              ? orSame(call(FCNTL, step.a, F_GETFD, 0, 0), step.a)
              : call(DUP3, step.a, step.b, 0, 0);
      case DUP3 -> call(DUP3, step.a, step.b, step.c, 0);
      case FCNTL -> call(FCNTL, step.a, step.b, step.c, 0);
      case CLOSE -> call(CLOSE, step.a, 0, 0, 0);
      case CLOSE_RANGE -> call(CLOSE_RANGE, step.a, step.b, step.c, 0);
    };
  }

  private static long orSame(long result, long fd) {
    return result < 0 ? result : fd;
  }

  private long call(long nr, long a, long b, long c, long d) {
    try {
      long result = (long) SYSCALL.invokeExact(state, nr, a, b, c, d);
      return result == -1 ? -state.get(ValueLayout.JAVA_INT, 0) : result;
    } catch (Throwable t) {
      throw new AssertionError(t);
    }
  }
}
