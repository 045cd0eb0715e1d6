package elfuse.fd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.fd.Step.Call;
import elfuse.host.NativeMemory;
import elfuse.host.Posix;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Descriptor calls against the host's kernel: the same sequence there and on the table gives the
 * same results, errors, numbers, readiness and data. Once with the host's own counters, once with
 * those that are made here, and once over Darwin, whose kqueues stand for epoll instances.
 */
class DescriptorOracleProperties {
  private static final int BASE = Machine.BASE;
  private static final int LIMIT = limit();

  private static Path root;
  private static KernelMachine kernel;
  private static TableMachine hosted;
  private static TableMachine portable;
  private static TableMachine darwin; // or null

  @BeforeContainer
  static void machines() throws Exception {
    root = Files.createTempDirectory("descriptors");
    Path directory = Files.createDirectory(root.resolve("directory"));
    Posix posix = Posix.ofHost();
    kernel = new KernelMachine(file("kernel"), directory);
    hosted = new TableMachine(posix, AnonymousFiles.of(posix), file("hosted"), directory, LIMIT);
    portable =
        new TableMachine(posix, AnonymousFiles.portable(posix), file("portable"), directory, LIMIT);
    if (DarwinHost.isPossible()) {
      Posix other = DarwinHost.posix();
      darwin = new TableMachine(other, AnonymousFiles.of(other), file("darwin"), directory, LIMIT);
    }
  }

  /** {@return what the tests made that this process still has open; the JVM opens none of these} */
  private static List<String> leaked() throws Exception {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      for (Path fd : all.toList()) {
        String name = Files.exists(fd) ? Files.readSymbolicLink(fd).toString() : "";
        if (name.startsWith("anon_inode:[event") || name.startsWith(root.toString())) {
          found.add(name);
        }
      }
    }
    return found;
  }

  private static Path file(String name) throws Exception {
    return Files.write(root.resolve(name), new byte[100]);
  }

  @AfterContainer
  static void end() throws Exception {
    kernel.close();
    hosted.close();
    portable.close();
    if (darwin != null) {
      darwin.close();
    }
    assertThat(leaked()).isEmpty();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

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
        Tuple.of(30, Arbitraries.integers().between(BASE, BASE + 8)),
        Tuple.of(2, Arbitraries.integers().between(BASE + 60, BASE + 66)),
        Tuple.of(
            1,
            Arbitraries.of(
                -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 4095, LIMIT - 1, LIMIT, LIMIT + 1)));
  }

  // What every sequence begins with, so that most of its calls meet something.
  private static final List<Step> PROLOGUE =
      List.of(
          Step.of(Call.PIPE, 0),
          Step.of(Call.EVENTFD, 0, 0),
          Step.of(Call.EVENTFD, 2, Poll.EFD_SEMAPHORE | Fcntl.O_NONBLOCK),
          Step.of(Call.EPOLL, 0),
          Step.of(Call.EPOLL, 0));

  private static Arbitrary<Integer> epolls() {
    int first = BASE + Machine.DEVICES + 4;
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of(first, first, first, first + 1)), Tuple.of(1, descriptors()));
  }

  private static Arbitrary<Long> wide(Arbitrary<Integer> numbers) {
    return numbers.map(n -> (long) n);
  }

  private static Arbitrary<Long> oneOf(long... values) {
    Long[] boxed = java.util.Arrays.stream(values).boxed().toArray(Long[]::new);
    return Arbitraries.of(boxed);
  }

  private static Arbitrary<Step> step(Call call, Arbitrary<Integer> a) {
    return a.map(x -> Step.of(call, x));
  }

  private static Arbitrary<Step> step(Call call, Arbitrary<Integer> a, Arbitrary<Long> b) {
    return Combinators.combine(a, b).as((x, y) -> Step.of(call, x, y));
  }

  private static Arbitrary<Step> step(
      Call call, Arbitrary<Integer> a, Arbitrary<Long> b, Arbitrary<Long> c) {
    return Combinators.combine(a, b, c).as((x, y, z) -> Step.of(call, x, y, z));
  }

  private static Arbitrary<Step> step(
      Call call, Arbitrary<Integer> a, Arbitrary<Long> b, Arbitrary<Long> c, Arbitrary<Long> d) {
    return Combinators.combine(a, b, c, d).as((x, y, z, w) -> Step.of(call, x, y, z, w));
  }

  private static Arbitrary<Integer> flags(int... values) {
    return Arbitraries.of(java.util.Arrays.stream(values).boxed().toArray(Integer[]::new));
  }

  private static Arbitrary<Long> epollEvents() {
    int in = Poll.EPOLLIN;
    int out = Poll.EPOLLOUT;
    return oneOf(
        in,
        in,
        out,
        in | out,
        in | Poll.EPOLLET,
        in | out | Poll.EPOLLET,
        in | Poll.EPOLLONESHOT,
        out | Poll.EPOLLONESHOT | Poll.EPOLLET,
        in | Poll.EPOLLEXCLUSIVE,
        in | Poll.EPOLLEXCLUSIVE | Poll.EPOLLONESHOT,
        Poll.EPOLLRDHUP | Poll.EPOLLPRI,
        Poll.POLLRDNORM,
        0,
        -1);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    Arbitrary<Integer> openFlags = // the second half are errors, or odd
        flags(
            Fcntl.O_RDWR,
            Fcntl.O_RDONLY,
            Fcntl.O_WRONLY | Fcntl.O_APPEND | Fcntl.O_CLOEXEC,
            Fcntl.O_RDWR | Fcntl.O_NONBLOCK,
            Fcntl.O_PATH,
            Fcntl.O_PATH | Fcntl.O_CLOEXEC | Fcntl.O_NOFOLLOW,
            Fcntl.O_DIRECTORY,
            Fcntl.O_RDWR | Fcntl.O_DIRECTORY,
            3);
    int semaphore = Poll.EFD_SEMAPHORE;
    int nonblock = Fcntl.O_NONBLOCK;
    int cloexec = Fcntl.O_CLOEXEC;
    Arbitrary<Long> counts = oneOf(0, 1, 7, 8, 8, 8, 9, 16, 100, 4096, 65536, 70000);
    Arbitrary<Long> values = oneOf(0, 1, 1, 2, 77, -1, -2, Long.MIN_VALUE);
    Arbitrary<Long> pollEvents =
        oneOf(
            Poll.POLLIN,
            Poll.POLLOUT,
            Poll.POLLIN | Poll.POLLOUT | Poll.POLLPRI | Poll.POLLRDHUP,
            Poll.POLLRDNORM | Poll.POLLWRNORM,
            0,
            0xffff);
    List<Tuple.Tuple2<Integer, Arbitrary<Step>>> all = new ArrayList<>();
    all.add(
        Tuple.of(
            2,
            Combinators.combine(flags(0, 0, 1), openFlags)
                .as((which, how) -> Step.of(Call.OPEN, which, how))));
    all.add(Tuple.of(4, step(Call.PIPE, flags(0, 0, nonblock, nonblock | cloexec, 1, -1))));
    all.add(
        Tuple.of(
            4,
            step(
                Call.EVENTFD,
                flags(0, 0, 1, 5, -1),
                oneOf(0, nonblock, semaphore, semaphore | nonblock | cloexec, 2, -1))));
    all.add(Tuple.of(3, step(Call.EPOLL, flags(0, 0, cloexec, nonblock))));
    all.add(Tuple.of(3, step(Call.DUP, descriptors())));
    all.add(Tuple.of(2, step(Call.DUP2, descriptors(), wide(descriptors()))));
    all.add(
        Tuple.of(
            2,
            step(
                Call.DUP3,
                descriptors(),
                wide(descriptors()),
                oneOf(0, 0, cloexec, nonblock, -1))));
    all.add(
        Tuple.of(
            2,
            step(
                Call.FCNTL,
                descriptors(),
                oneOf(Fcntl.F_DUPFD, Fcntl.F_DUPFD_CLOEXEC, Fcntl.F_GETFD, Fcntl.F_SETFD, 9999),
                wide(descriptors()))));
    all.add(
        Tuple.of(
            2,
            step(
                Call.FCNTL,
                descriptors(),
                oneOf(Fcntl.F_SETFL),
                oneOf(0, nonblock, Fcntl.O_APPEND, Fcntl.O_CREAT | Fcntl.O_TRUNC, Fcntl.O_SYNC))));
    all.add(Tuple.of(2, step(Call.FCNTL, descriptors(), oneOf(Fcntl.F_GETFL))));
    all.add(Tuple.of(5, step(Call.CLOSE, descriptors())));
    all.add(
        Tuple.of(
            1,
            step(
                Call.CLOSE_RANGE,
                descriptors(),
                wide(descriptors()),
                oneOf(0, 0, 2, 4, 4, 4, 8, -1))));
    all.add(Tuple.of(8, step(Call.READ, descriptors(), counts)));
    all.add(Tuple.of(9, step(Call.WRITE, descriptors(), counts, values)));
    all.add(
        Tuple.of(
            1,
            step(Call.LSEEK, descriptors(), oneOf(0, 5, -1, 1000), oneOf(0, 1, 2, 3, 4, 5, -1))));
    all.add(Tuple.of(5, step(Call.POLL, descriptors(), pollEvents, wide(descriptors()))));
    all.add(
        Tuple.of(
            10,
            step(
                Call.EPOLL_CTL,
                epolls(),
                oneOf(1, 1, 1, 1, 2, 3, 3, 4, 0),
                wide(descriptors()),
                epollEvents())));
    all.add(Tuple.of(9, step(Call.EPOLL_WAIT, epolls(), oneOf(32, 32, 32, 32, 0, -1))));
    return Arbitraries.frequencyOf(all).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
  void sameAsTheKernel(@ForAll("steps") List<Step> steps) {
    compare(hosted, steps);
  }

  @Property(tries = 5_000, edgeCases = EdgeCasesMode.NONE)
  void sameAsTheKernelWithoutTheHost(@ForAll("steps") List<Step> steps) {
    compare(portable, steps);
  }

  @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
  void sameAsTheKernelOnDarwin(@ForAll("steps") List<Step> steps) {
    assumeTrue(darwin != null, "the double needs Linux and gcc");
    compare(darwin, steps);
  }

  @Tag("slow")
  @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
  void sameAsTheKernelForLong(@ForAll("steps") List<Step> steps) {
    compare(hosted, steps);
    compare(portable, steps);
  }

  /** One at a time: jqwik goes on to shrink one property's failure while the next one runs. */
  private static synchronized void compare(Machine machine, List<Step> steps) {
    assumeTrue(kernel.isAble(), "this kernel does not let a thread unshare its descriptors");
    List<Step> all = new ArrayList<>(PROLOGUE);
    all.addAll(steps);
    for (int fd = 0; fd < 80; fd++) { // at the end, what is open
      all.add(Step.of(Call.FCNTL, BASE + fd, Fcntl.F_GETFD));
    }
    List<Machine.Answer> expected = kernel.answers(all);
    List<Machine.Answer> answers = machine.answers(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(visible(all.get(i), answers.get(i)))
          .as("step %d of %s", i, all.subList(0, i + 1))
          .isEqualTo(visible(all.get(i), expected.get(i)));
    }
  }

  /** O_LARGEFILE is set by every open of a 64-bit kernel, but not shown alike by all files. */
  private static Machine.Answer visible(Step step, Machine.Answer answer) {
    if (step.call() == Call.LSEEK && answer.result() > 1 << 30) {
      return Machine.Answer.of(
          1 << 30); // at a directory's end, which each file system has elsewhere
    }
    if (step.call() == Call.READ && answer.result() == -Errno.EISDIR) {
      return Machine.Answer.of(-Errno.EINVAL); // at an end so far that counting from it overflows
    }
    boolean flags = step.call() == Call.FCNTL && step.b() == Fcntl.F_GETFL && answer.result() >= 0;
    return flags ? Machine.Answer.of(answer.result() & ~Fcntl.O_LARGEFILE) : answer;
  }

  @Example
  void anEventThatWasReadyAlreadyIsAnEdgeForTheOuterInstance() {
    List<Step> steps =
        List.of(
            Step.of(Call.WRITE, 259, 8, 1),
            Step.of(Call.EPOLL_CTL, 261, Poll.EPOLL_CTL_ADD, 262, Poll.EPOLLIN | Poll.EPOLLET),
            Step.of(Call.EPOLL_CTL, 262, Poll.EPOLL_CTL_ADD, 259, Poll.EPOLLIN),
            Step.of(Call.EPOLL_WAIT, 261, 32),
            Step.of(Call.EPOLL_WAIT, 261, 32),
            Step.of(Call.WRITE, 259, 8, 2),
            Step.of(Call.EPOLL_WAIT, 261, 32));
    compare(hosted, steps);
    compare(portable, steps);
  }

  @Example
  void interestInWhatNobodyTellsIsNotSeen() {
    List<Step> steps =
        List.of(
            Step.of(Call.EPOLL_CTL, 262, Poll.EPOLL_CTL_ADD, 261, Poll.POLLRDNORM),
            Step.of(Call.EPOLL_CTL, 261, Poll.EPOLL_CTL_ADD, 260, Poll.EPOLLIN),
            Step.of(Call.EPOLL_WAIT, 262, 32));
    compare(hosted, steps);
    compare(portable, steps);
  }

  @Example
  void anErrorAtTheInnerInstanceReachesTheOuter() {
    List<Step> steps =
        List.of(
            Step.of(Call.EPOLL_CTL, 261, Poll.EPOLL_CTL_ADD, 262, Poll.EPOLLIN),
            Step.of(Call.EPOLL_WAIT, 261, 32),
            Step.of(Call.EPOLL_CTL, 262, Poll.EPOLL_CTL_ADD, 258, Poll.EPOLLIN),
            Step.of(Call.DUP2, 256, 257),
            Step.of(Call.EPOLL_WAIT, 261, 32));
    compare(hosted, steps);
    compare(portable, steps);
  }

  @Example
  void aLookByOneInterestLeavesTheChangeToTheOther() {
    assumeTrue(darwin != null, "the double needs Linux and gcc");
    List<Step> steps =
        List.of(
            Step.of(Call.EPOLL_CTL, 261, Poll.EPOLL_CTL_ADD, 262, Poll.EPOLLIN),
            Step.of(Call.EPOLL_CTL, 262, Poll.EPOLL_CTL_ADD, 257, Poll.EPOLLIN),
            Step.of(Call.DUP2, 262, 258), // closes the pipe's other end
            Step.of(Call.EPOLL_CTL, 261, Poll.EPOLL_CTL_ADD, 258, Poll.POLLRDNORM),
            Step.of(Call.EPOLL_WAIT, 261, 32));
    compare(hosted, steps);
    compare(darwin, steps);
  }

  @Example
  void aValueThatDoesNotFitAWritableCounterWaits() {
    List<Step> steps = List.of(Step.of(Call.WRITE, 259, 8, 1), Step.of(Call.WRITE, 259, 8, -2));
    compare(hosted, steps);
    compare(portable, steps);
  }
}
