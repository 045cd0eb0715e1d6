package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs steps on an {@link FdTable}. */
final class TableMachine implements Machine, AutoCloseable {
  private final Posix posix;
  private final AnonymousFiles anonymous;
  private final String file;
  private final String directory;
  private final Waiter waiter;
  private final Arena arena = Arena.ofShared();
  private final long memory = arena.allocate(BUFFER, 16).address();
  private final long limit;
  private FdTable table = new FdTable(0);

  TableMachine(Posix posix, AnonymousFiles anonymous, Path file, Path directory, long limit) {
    this.posix = posix;
    waiter = posix.newWaiter();
    this.anonymous = anonymous;
    this.file = file.toString();
    this.directory = directory.toString();
    this.limit = limit;
  }

  @Override
  public void reset() {
    Machine.refill(Path.of(file));
    table.leave();
    table = new FdTable(limit);
    OpenFileDescription below = device();
    table.add(below, false);
    for (int i = 1; i < BASE; i++) {
      table.dup(0);
    }
    for (int i = 0; i < DEVICES; i++) {
      table.add(device(), false);
    }
  }

  private OpenFileDescription device() {
    MemoryDevice device = MemoryDevice.of(posix, MemoryDevice.Kind.NULL);
    return VirtualDescription.of(device, Fcntl.O_RDWR | Fcntl.O_LARGEFILE, "/dev/null");
  }

  @Override
  public void close() {
    table.leave();
    table = new FdTable(0);
    waiter.close();
  }

  @Override
  public Answer answer(Step s, int number) {
    return switch (s.call()) {
      case OPEN -> Answer.of(open(s.a() == 0 ? file : directory, (int) s.b()));
      case PIPE -> pipe(s.a());
      case EVENTFD -> Answer.of(anonymous.eventfd(table, s.a(), (int) s.b()));
      case EPOLL -> Answer.of(Epoll.create(posix, table, s.a()));
      case DUP -> Answer.of(table.dup(s.a()));
      case DUP2 -> Answer.of(table.dup2(s.a(), (int) s.b()));
      case DUP3 -> Answer.of(table.dup3(s.a(), (int) s.b(), (int) s.c()));
      case FCNTL -> Answer.of(table.fcntl(s.a(), (int) s.b(), s.c(), waiter));
      case CLOSE -> Answer.of(table.close(s.a()));
      case CLOSE_RANGE -> Answer.of(table.closeRange(s.a(), (int) s.b(), (int) s.c()));
      case READ -> {
        NativeMemory.fill(memory, BUFFER, (byte) 0);
        long result = transfer(s.a(), f -> f.read(memory, s.b(), waiter));
        yield result <= 0
            ? Answer.of(result)
            : new Answer(result, List.of(NativeMemory.getLong(memory)));
      }
      case WRITE -> {
        NativeMemory.fill(memory, BUFFER, (byte) 'w');
        NativeMemory.putLong(memory, s.c());
        yield Answer.of(transfer(s.a(), f -> f.write(memory, s.b(), waiter)));
      }
      case LSEEK -> Answer.of(transfer(s.a(), f -> f.lseek(s.b(), (int) s.c())));
      case POLL -> poll(s);
      case EPOLL_CTL ->
          Answer.of(Epoll.control(table, s.a(), (int) s.b(), (int) s.c(), (int) s.d(), number));
      case EPOLL_WAIT -> epollWait(s);
    };
  }

  private long open(String path, int flags) {
    int fd = table.reserve();
    if (fd < 0) {
      return fd;
    }
    int host = posix.openat(Fcntl.AT_FDCWD, path, flags, 0);
    if (host < 0) {
      table.cancel(fd);
      return host;
    }
    FileStat stat = new FileStat();
    posix.fstat(host, stat);
    table.install(
        fd, HostDescription.opened(posix, host, flags, stat, path), (flags & Fcntl.O_CLOEXEC) != 0);
    return fd;
  }

  private Answer pipe(int flags) {
    OpenFileDescription[] ends = new OpenFileDescription[2];
    int failed = Pipes.create(posix, flags, ends);
    if (failed < 0) {
      return Answer.of(failed);
    }
    boolean closeOnExec = (flags & Fcntl.O_CLOEXEC) != 0;
    long first = table.add(ends[0], closeOnExec);
    long second = table.add(ends[1], closeOnExec);
    return new Answer(0, List.of(first, second));
  }

  private interface Operation {
    long apply(OpenFileDescription file);
  }

  /** A call that would wait is woken at once. */
  private long transfer(int fd, Operation operation) {
    OpenFileDescription file = table.acquire(fd);
    if (file == null) {
      return -Errno.EBADF;
    }
    waiter.wake();
    try {
      long result = operation.apply(file);
      return result == -Errno.EINTR ? WAITS : result;
    } finally {
      waiter.clear();
      file.release();
    }
  }

  private Answer poll(Step s) {
    PollRequest request = new PollRequest();
    for (int fd : new int[] {s.a(), (int) s.c()}) {
      if (fd < 0) {
        request.addNothing();
      } else {
        request.add(table.acquire(fd), (int) s.b() & 0xffff);
      }
    }
    int result = request.await(System.nanoTime(), true, waiter);
    Answer answer = new Answer(result, List.of((long) request.events(0), (long) request.events(1)));
    request.clear();
    return answer;
  }

  private Answer epollWait(Step s) {
    int room = (int) Math.clamp(s.b(), 0, 64);
    int[] events = new int[room];
    long[] data = new long[room];
    int result =
        Epoll.await(table, s.a(), events, data, (int) s.b(), System.nanoTime(), true, waiter);
    List<Long> stored = new ArrayList<>();
    for (int i = 0; i < result; i++) {
      stored.add(data[i] << 32 | events[i]);
    }
    Collections.sort(stored);
    return new Answer(result, stored);
  }
}
