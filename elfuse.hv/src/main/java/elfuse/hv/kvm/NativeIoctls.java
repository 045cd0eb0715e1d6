package elfuse.hv.kvm;

import elfuse.hv.HypervisorException;
import elfuse.hv.kvm.raw.Request;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/**
 * The kernel of an arm64 Linux. Numbers are those of {@code asm-generic/unistd.h}; everything goes
 * through {@code syscall(2)}, so that one downcall shape serves every C library.
 */
final class NativeIoctls implements Ioctls {
  private static final long IOCTL = 29;
  private static final long OPENAT = 56;
  private static final long CLOSE = 57;
  private static final long WRITE = 64;
  private static final long TGKILL = 131;
  private static final long RT_SIGACTION = 134;
  private static final long GETPID = 172;
  private static final long GETTID = 178;
  private static final long MUNMAP = 215;
  private static final long MMAP = 222;
  private static final long MINCORE = 232;
  private static final long MEMFD_CREATE = 279;
  private static final long MEMBARRIER = 283;

  private static final long AT_FDCWD = -100;
  private static final long O_RDWR_CLOEXEC = 0x80002;
  private static final long PROT_READ_WRITE = 3;
  private static final long PROT_READ_EXEC = 5;
  private static final long MAP_SHARED = 1;
  private static final long MAP_PRIVATE = 2;
  private static final long MFD_CLOEXEC = 1;
  // linux/membarrier.h
  private static final long PRIVATE_EXPEDITED_SYNC_CORE = 1 << 5;
  private static final long REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = 1 << 6;

  // A real-time signal that neither the JVM nor a C library uses; guests never see host signals.
  private static final long KICK_SIGNAL = 62;

  private static final long SIGBUS = 7;
  private static final long SA_SIGINFO = 4;

  private static final int PAGE = 4096;
  // a range is looked at in pieces whose answer by mincore is this many bytes
  private static final int PIECE = 4096;

  private static final ValueLayout.OfLong L = ValueLayout.JAVA_LONG;
  private static final Linker.Option CAPTURE = Linker.Option.captureCallState("errno");
  private static final VarHandle ERRNO =
      Linker.Option.captureStateLayout()
          .varHandle(MemoryLayout.PathElement.groupElement("errno"))
          .withInvokeExactBehavior();
  private static final MethodHandle SYSCALL = syscall();

  // errno of a call, one per thread: a shared one would be overwritten by another thread's call
  private final ThreadLocal<MemorySegment> state =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(Linker.Option.captureStateLayout()));
  private final long pid;
  private final MethodHandle sync;
  private final MethodHandle counter;
  private final long frequency;
  private final long zeroBlock;

  @SuppressWarnings("restricted") // calls libc
  private static MethodHandle syscall() {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().find("syscall").orElseThrow(),
        FunctionDescriptor.of(L, L, L, L, L, L, L, L),
        CAPTURE,
        Linker.Option.firstVariadicArg(1));
  }

  /** Makes the routines and the handler of the kick's signal. */
  NativeIoctls() {
    pid = call(GETPID, 0, 0, 0, 0, 0, 0);
    long code = installRoutines();
    sync = routine(code, HostRoutines.SYNC, FunctionDescriptor.ofVoid(L, L));
    counter = routine(code, HostRoutines.CNTVCT, FunctionDescriptor.of(L));
    frequency = read(code, HostRoutines.CNTFRQ);
    zeroBlock = read(code, HostRoutines.DCZID);
    try (Arena arena = Arena.ofConfined()) {
      // struct sigaction of the kernel: handler, flags, restorer, mask. No SA_RESTART: the point is
      // that KVM_RUN ends.
      MemorySegment action = arena.allocate(32, 8);
      action.set(L, 0, code + HostRoutines.HANDLER);
      check("rt_sigaction", call(RT_SIGACTION, KICK_SIGNAL, action.address(), 0, 8, 0, 0));
    }
    check("membarrier", call(MEMBARRIER, REGISTER_PRIVATE_EXPEDITED_SYNC_CORE, 0, 0, 0, 0, 0));
  }

  /**
   * Maps the routines and puts the handler of SIGBUS before the JVM's. That one knows nothing of
   * our code and would end the process.
   */
  private long installRoutines() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment action = arena.allocate(32, 8);
      check("rt_sigaction", call(RT_SIGACTION, SIGBUS, 0, action.address(), 8, 0, 0));
      long previous = action.get(L, 0);
      long code = mapRoutines(previous);
      // neither SIG_DFL nor SIG_IGN, and one that is told where it happened, as the JVM's is
      if (previous > 1 && (action.get(L, 8) & SA_SIGINFO) != 0) {
        action.set(L, 0, code + HostRoutines.BUS);
        check("rt_sigaction", call(RT_SIGACTION, SIGBUS, action.address(), 0, 8, 0, 0));
      }
      return code;
    }
  }

  /**
   * Maps the routines from a file in memory: never writable and executable at once, and coherent
   * for the reason for which every program's text is. They stay for good, as a signal may come
   * late.
   */
  private long mapRoutines(long previous) {
    try (Arena arena = Arena.ofConfined()) {
      byte[] words = HostRoutines.code();
      MemorySegment text = arena.allocate(words.length, 8);
      MemorySegment.copy(words, 0, text, ValueLayout.JAVA_BYTE, 0, words.length);
      text.set(L, HostRoutines.PREVIOUS, previous);
      long fd =
          check(
              "memfd_create",
              call(MEMFD_CREATE, arena.allocateFrom("elfuse").address(), MFD_CLOEXEC, 0, 0, 0, 0));
      try {
        check("write", call(WRITE, fd, text.address(), words.length, 0, 0, 0));
        return check("mmap", call(MMAP, 0, PAGE, PROT_READ_EXEC, MAP_PRIVATE, fd, 0));
      } finally {
        call(CLOSE, fd, 0, 0, 0, 0, 0);
      }
    }
  }

  @SuppressWarnings("restricted") // SAFETY: the address is that of a routine which we mapped
  private static MethodHandle routine(long code, int offset, FunctionDescriptor type) {
    return Linker.nativeLinker().downcallHandle(MemorySegment.ofAddress(code + offset), type);
  }

  private static long read(long code, int offset) {
    try {
      return (long) routine(code, offset, FunctionDescriptor.of(L)).invokeExact();
    } catch (Throwable failure) {
      throw new AssertionError("a routine threw", failure);
    }
  }

  private static long check(String call, long answer) {
    if (answer < 0 && answer > -4096) {
      throw new KvmException(call, (int) -answer, "preparing the engine");
    }
    return answer;
  }

  private long call(long number, long a, long b, long c, long d, long e, long f) {
    MemorySegment captured = state.get();
    try {
      long answer = (long) SYSCALL.invokeExact(captured, number, a, b, c, d, e, f);
      return answer == -1 ? -(int) ERRNO.get(captured, 0L) : answer;
    } catch (Throwable failure) {
      throw new AssertionError("a C call threw", failure);
    }
  }

  @Override
  public int open(String path) {
    try (Arena arena = Arena.ofConfined()) {
      long name = arena.allocateFrom(path).address();
      return (int) call(OPENAT, AT_FDCWD, name, O_RDWR_CLOEXEC, 0, 0, 0);
    }
  }

  @Override
  public int ioctl(int fd, Request request, long argument) {
    return (int) call(IOCTL, fd, request.number(), argument, 0, 0, 0);
  }

  @Override
  public long mmap(int fd, long size) {
    return call(MMAP, 0, size, PROT_READ_WRITE, MAP_SHARED, fd, 0);
  }

  @Override
  public int munmap(long address, long size) {
    return (int) call(MUNMAP, address, size, 0, 0, 0, 0);
  }

  @Override
  public int close(int fd) {
    return (int) call(CLOSE, fd, 0, 0, 0, 0, 0);
  }

  @Override
  public int thread() {
    return (int) call(GETTID, 0, 0, 0, 0, 0, 0);
  }

  @Override
  public int interrupt(int thread) {
    return (int) call(TGKILL, pid, thread, KICK_SIGNAL, 0, 0, 0);
  }

  @Override
  public int synchronize() {
    return (int) call(MEMBARRIER, PRIVATE_EXPEDITED_SYNC_CORE, 0, 0, 0, 0, 0);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A page that is not resident has nothing in a cache that could be stale: KVM itself does the
   * maintenance when the guest takes it. One that goes away between the question and the answer's
   * use raises SIGBUS, which {@link HostRoutines#BUS} takes.
   */
  @Override
  public void codeChanged(MemorySegment code) {
    long start = code.address() & -PAGE;
    long end = code.address() + code.byteSize();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment resident = arena.allocate(PIECE);
      for (long at = start; at < end; at += (long) PIECE * PAGE) {
        long size = Math.min((long) PIECE * PAGE, (end - at + PAGE - 1) & -PAGE);
        if (call(MINCORE, at, size, resident.address(), 0, 0, 0) != 0) {
          throw new HypervisorException("codeChanged: the memory is not mapped");
        }
        for (long page = 0; page < size / PAGE; page++) {
          if ((resident.get(ValueLayout.JAVA_BYTE, page) & 1) != 0) {
            sync(at + page * PAGE);
          }
        }
      }
    }
  }

  private void sync(long page) {
    try {
      sync.invokeExact(page, page + PAGE);
    } catch (Throwable failure) {
      throw new AssertionError("a routine threw", failure);
    }
  }

  @Override
  public long counter() {
    try {
      return (long) counter.invokeExact();
    } catch (Throwable failure) {
      throw new AssertionError("a routine threw", failure);
    }
  }

  @Override
  public long counterFrequency() {
    return frequency;
  }

  @Override
  public long zeroBlock() {
    return zeroBlock;
  }
}
