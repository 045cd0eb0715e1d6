package elfuse.host.linux;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The only native function that elfuse calls for system calls. One shape, because each costs time.
 */
final class Syscall {
  private static final MethodHandle HANDLE = handle();

  private Syscall() {}

  @SuppressWarnings("restricted") // calls libc
  private static MethodHandle handle() {
    ValueLayout.OfLong l = ValueLayout.JAVA_LONG;
    Linker linker = Linker.nativeLinker();
    // SAFETY: long syscall(long number, ...), man 2 syscall; the kernel reads six registers at
    // most.
    // Linux's ABIs of both machines pass the arguments of a variadic function as those of any other
    // when none is a vector; saying that it is variadic would cost 5 ms of start-up for nothing.
    return linker.downcallHandle(
        linker.defaultLookup().find("syscall").orElseThrow(),
        FunctionDescriptor.of(l, l, l, l, l, l, l, l),
        Linker.Option.captureCallState("errno"));
  }

  /** {@return the result, or the error number negated} */
  static long call(Scratch s, long nr, long a, long b, long c, long d, long e, long f) {
    long result;
    try {
      result = (long) HANDLE.invokeExact(s.errno, nr, a, b, c, d, e, f);
    } catch (Throwable failure) {
      throw new AssertionError("syscall threw", failure);
    }
    return result == -1 ? -s.capturedError() : result;
  }
}
