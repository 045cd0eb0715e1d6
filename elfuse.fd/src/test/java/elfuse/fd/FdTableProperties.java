package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.Step.Call;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The table against a model that is too simple to be wrong. */
class FdTableProperties {
  private static final int BASE = Machine.BASE;
  private static final int LIMIT = limit();

  private static int limit() {
    try (Arena arena = Arena.ofConfined()) {
      long at = arena.allocate(16, 8).address();
      Posix.ofHost().prlimit(0, 7, 0, at);
      long soft = NativeMemory.getLong(at);
      return soft < 0 || soft > FdTable.MAX_DESCRIPTORS ? FdTable.MAX_DESCRIPTORS : (int) soft;
    }
  }

  private static Arbitrary<Integer> descriptors() {
    return Arbitraries.frequencyOf(
        Tuple.of(20, Arbitraries.integers().between(BASE, BASE + 7)),
        Tuple.of(4, Arbitraries.integers().between(BASE + 60, BASE + 70)),
        Tuple.of(
            2,
            Arbitraries.of(
                -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 200, 4095, LIMIT - 1, LIMIT, LIMIT + 1)));
  }

  private static Arbitrary<Long> wide(Arbitrary<Integer> numbers) {
    return numbers.map(n -> (long) n);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Long> dupFlags =
        Arbitraries.of(0L, 0L, (long) Fcntl.O_CLOEXEC, (long) Fcntl.O_NONBLOCK, -1L);
    Arbitrary<Step> dup = descriptors().map(fd -> Step.of(Call.DUP, fd, 0, 0));
    Arbitrary<Step> dup2 =
        Combinators.combine(descriptors(), wide(descriptors()))
            .as((a, b) -> Step.of(Call.DUP2, a, b, 0));
    Arbitrary<Step> dup3 =
        Combinators.combine(descriptors(), wide(descriptors()), dupFlags)
            .as((a, b, c) -> Step.of(Call.DUP3, a, b, c));
    Arbitrary<Long> commands =
        Arbitraries.of(
            (long) Fcntl.F_DUPFD,
            (long) Fcntl.F_DUPFD_CLOEXEC,
            (long) Fcntl.F_GETFD,
            (long) Fcntl.F_SETFD,
            9999L);
    Arbitrary<Step> fcntl =
        Combinators.combine(descriptors(), commands, wide(descriptors()))
            .as((a, b, c) -> Step.of(Call.FCNTL, a, b, c));
    Arbitrary<Step> setFlags =
        Combinators.combine(
                descriptors(),
                Arbitraries.of(
                    0,
                    Fcntl.O_NONBLOCK,
                    Fcntl.O_APPEND | Fcntl.O_WRONLY,
                    Fcntl.O_CREAT | Fcntl.O_TRUNC,
                    Fcntl.O_SYNC))
            .as((a, b) -> Step.of(Call.FCNTL, a, Fcntl.F_SETFL, b));
    Arbitrary<Step> getFlags = descriptors().map(fd -> Step.of(Call.FCNTL, fd, Fcntl.F_GETFL, 0));
    Arbitrary<Step> close = descriptors().map(fd -> Step.of(Call.CLOSE, fd, 0, 0));
    Arbitrary<Step> closeRange =
        Combinators.combine(
                descriptors(), wide(descriptors()), Arbitraries.of(0L, 0L, 2L, 4L, 4L, 4L, 8L, -1L))
            .as((a, b, c) -> Step.of(Call.CLOSE_RANGE, a, b, c));
    return Arbitraries.frequencyOf(
            Tuple.of(4, dup),
            Tuple.of(4, dup2),
            Tuple.of(4, dup3),
            Tuple.of(6, fcntl),
            Tuple.of(1, setFlags),
            Tuple.of(1, getFlags),
            Tuple.of(3, close),
            Tuple.of(1, closeRange))
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void behavesAsAMapWithTheLowestFreeKey(@ForAll("steps") List<Step> steps) {
    FdTable table = new FdTable(LIMIT);
    Map<Integer, OpenFileDescription> model = new TreeMap<>();
    for (Step step : steps) {
      int fd = fromZero(step.a());
      switch (step.call()) {
        case DUP -> {
          OpenFileDescription made = VirtualDescription.of(new CountingFile(), 0, "model");
          int lowest = lowestFree(model, 0);
          assertThat(table.add(made, false)).isEqualTo(lowest);
          model.put(lowest, made);
        }
        case DUP2, DUP3 -> {
          int to = fromZero((int) step.b());
          int result = table.dup2(fd, to);
          if (!model.containsKey(fd) || fd != to && (to < 0 || to >= LIMIT)) {
            assertThat(result).isEqualTo(-Errno.EBADF);
          } else {
            assertThat(result).isEqualTo(to);
            model.put(to, model.get(fd));
          }
        }
        case FCNTL -> {
          int from = fromZero((int) step.c());
          long result = table.fcntl(fd, Fcntl.F_DUPFD, from, null);
          if (!model.containsKey(fd)) {
            assertThat(result).isEqualTo(-Errno.EBADF);
          } else if (from < 0 || from >= LIMIT) {
            assertThat(result).isEqualTo(-Errno.EINVAL);
          } else if (lowestFree(model, from) >= LIMIT) {
            assertThat(result).isEqualTo(-Errno.EMFILE);
          } else {
            assertThat(result).isEqualTo(lowestFree(model, from));
            model.put((int) result, model.get(fd));
          }
        }
        case CLOSE ->
            assertThat(table.close(fd)).isEqualTo(model.remove(fd) == null ? -Errno.EBADF : 0);
        default -> { // whatever else comes stands for a fork whose parent ends
          FdTable copy = table.copy();
          table.leave();
          table = copy;
        }
      }
      assertSame(table, model);
    }
    table.leave();
    for (OpenFileDescription description : model.values()) {
      assertThat(description.tryAcquire()).isFalse();
    }
  }

  // The model begins at 0, not where the kernel's experiment does.
  private static int fromZero(int fd) {
    return fd >= BASE && fd < 2 * BASE ? fd - BASE : fd;
  }

  private static int lowestFree(Map<Integer, OpenFileDescription> model, int from) {
    int fd = from;
    while (model.containsKey(fd)) {
      fd++;
    }
    return fd;
  }

  private static void assertSame(FdTable table, Map<Integer, OpenFileDescription> model) {
    int fd = table.nextOpen(0);
    for (Map.Entry<Integer, OpenFileDescription> entry : model.entrySet()) {
      assertThat(fd).isEqualTo(entry.getKey());
      OpenFileDescription description = table.acquireAny(fd);
      assertThat(description).isSameAs(entry.getValue());
      description.release();
      fd = table.nextOpen(fd + 1);
    }
    assertThat(fd).isEqualTo(-1);
  }
}
