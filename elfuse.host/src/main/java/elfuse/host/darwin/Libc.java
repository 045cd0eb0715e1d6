package elfuse.host.darwin;

import elfuse.host.UnsupportedHostException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Functions of {@code libSystem} by name, and the few shapes of calls to them.
 *
 * <p>Arguments are passed as {@code long}s. On both machines' ABIs a function that wants an {@code
 * int} reads the lower half of the register. The optional argument of a variadic function goes on
 * the stack on arm64 (Apple's "Writing ARM64 code for Apple platforms"), so those have shapes of
 * their own. Whatever a function answers comes back as a {@code long} whose upper half means
 * nothing when it answers an {@code int}: {@link #callInt} looks at the lower half alone.
 */
final class Libc {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle SIX = shape(6, -1);
  private static final MethodHandle AFTER_TWO = shape(3, 2);
  private static final MethodHandle AFTER_THREE = shape(4, 3);
  private static final MethodHandle ELEVEN = shape(11, -1);

  private final SymbolLookup lookup;

  /** {@return the functions of a library} */
  Libc(SymbolLookup lookup) {
    this.lookup = lookup;
  }

  @SuppressWarnings("restricted") // calls libSystem
  private static MethodHandle shape(int arguments, int variadic) {
    ValueLayout[] layouts = new ValueLayout[arguments];
    java.util.Arrays.fill(layouts, ValueLayout.JAVA_LONG);
    FunctionDescriptor descriptor = FunctionDescriptor.of(ValueLayout.JAVA_LONG, layouts);
    Linker.Option errno = Linker.Option.captureCallState("errno");
    // SAFETY: every function that is called is declared in the header that its use names, with as
    // many integer and pointer arguments or fewer; what a callee does not expect it does not read
    return variadic < 0
        ? LINKER.downcallHandle(descriptor, errno)
        : LINKER.downcallHandle(descriptor, errno, Linker.Option.firstVariadicArg(variadic));
  }

  /**
   * {@return a function}
   *
   * @throws UnsupportedHostException if the library has none of that name
   */
  MemorySegment find(String name) {
    return lookup
        .find(name)
        .orElseThrow(() -> new UnsupportedHostException("this system has no function " + name));
  }

  /** {@return what a function answers that answers 64 bits, or {@code -errno} for -1} */
  static long call(
      Scratch s, MemorySegment function, long a, long b, long c, long d, long e, long f) {
    long result = raw(s, function, a, b, c, d, e, f);
    return result == -1 ? s.failure() : result;
  }

  /** {@return what a function answers that answers an int, or {@code -errno} for -1} */
  static int callInt(
      Scratch s, MemorySegment function, long a, long b, long c, long d, long e, long f) {
    int result = (int) raw(s, function, a, b, c, d, e, f);
    return result == -1 ? s.failure() : result;
  }

  /** {@return what a function answers; errors are not looked at} */
  static long raw(
      Scratch s, MemorySegment function, long a, long b, long c, long d, long e, long f) {
    try {
      return (long) SIX.invokeExact(function, s.errno, a, b, c, d, e, f);
    } catch (Throwable failure) {
      throw new AssertionError("a C function threw", failure);
    }
  }

  /** A variadic function with two named arguments, such as {@code fcntl} and {@code ioctl}. */
  static int callAfterTwo(Scratch s, MemorySegment function, long a, long b, long c) {
    try {
      int result = (int) (long) AFTER_TWO.invokeExact(function, s.errno, a, b, c);
      return result == -1 ? s.failure() : result;
    } catch (Throwable failure) {
      throw new AssertionError("a C function threw", failure);
    }
  }

  /** A variadic function with three named arguments: {@code openat}. */
  static int callAfterThree(Scratch s, MemorySegment function, long a, long b, long c, long d) {
    try {
      int result = (int) (long) AFTER_THREE.invokeExact(function, s.errno, a, b, c, d);
      return result == -1 ? s.failure() : result;
    } catch (Throwable failure) {
      throw new AssertionError("a C function threw", failure);
    }
  }

  /** {@return what {@code mach_vm_remap} answers, which has more arguments than registers} */
  static int remap(
      Scratch s,
      MemorySegment function,
      long task,
      long target,
      long size,
      long flags,
      long source,
      long current,
      long maximum) {
    try {
      return (int)
          (long)
              ELEVEN.invokeExact(
                  function, s.errno, task, target, size, 0L, flags, task, source, 0L, current,
                  maximum, 0L);
    } catch (Throwable failure) {
      throw new AssertionError("a C function threw", failure);
    }
  }
}
