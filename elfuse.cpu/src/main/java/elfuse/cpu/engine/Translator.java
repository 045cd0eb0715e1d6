package elfuse.cpu.engine;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides what is translated, and does it on a thread of its own.
 *
 * <p>What is hot is sampled: whenever a vCPU's quantum in the interpreter ends, which it does at a
 * taken branch, the innermost loop around the branch's target, or else the target, gets a point.
 * The vCPU reads the instructions (tens of microseconds), everything else happens in the background
 * while it goes on interpreting.
 */
final class Translator implements AutoCloseable {
  /** Instructions between two samples: some microseconds. */
  static final int QUANTUM = 2048;

  private static final int MOST_INSTRUCTIONS = 200;
  // HotSpot compiles no method of 8,000 bytes or more
  private static final int MOST_BYTES = 7900;
  private static final int LONGEST_LOOP = 512;
  private static final int WAITING = 256;
  // samples of a loop that has a region: paths that the region lacks are interpreted
  private static final int RETHINK = 16;
  private static final int LONG_AGO = -100;

  private final MethodHandles.Lookup lookup = MethodHandles.lookup();
  private final ArrayBlockingQueue<Request> queue = new ArrayBlockingQueue<>(WAITING);
  private final TranslatorSettings settings;
  private final AtomicLong regions = new AtomicLong();
  private final AtomicLong instructions = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong nanoseconds = new AtomicLong();
  private Thread thread;
  private volatile boolean closed;

  /** A plan that waits to be translated, and the region that it replaces, or null. */
  private record Request(SoftVm vm, RegionPlan plan, Region old) {}

  Translator(TranslatorSettings settings) {
    this.settings = settings;
  }

  /** {@return the quantum of interpreters; negative for looking at every taken branch} */
  int quantum() {
    return settings.threshold() == 0 ? Integer.MIN_VALUE / 2 : QUANTUM;
  }

  // ---- on the vCPU's thread ----

  /** A quantum has ended, with {@code state.pc} at the target of a branch. */
  void sample(Core core) {
    long pc = core.state.pc;
    DecodedPage page = core.recent(pc);
    if ((pc & 3) != 0 || page.ipa != (pc & -4096) || page.dead || !core.memory.executable(pc)) {
      return;
    }
    int index = (int) pc >>> 2 & 1023;
    if (settings.threshold() == 0) {
      if (page.entry(index) == null) {
        RegionPlan plan = RegionFormer.plan(core, pc, MOST_INSTRUCTIONS, true);
        if (plan != null) {
          translate(new Request(core.vm, plan, null));
        }
      }
      return;
    }
    int head = loopAround(page, index);
    Region region = page.entry(head);
    int points = page.sample(head);
    if (points >= settings.threshold() + (region == null ? 0 : RETHINK)) {
      page.setSamples(head, LONG_AGO);
      RegionPlan plan =
          RegionFormer.plan(core, (pc & -4096) + ((long) head << 2), MOST_INSTRUCTIONS, false);
      if (plan != null && (region == null || !Arrays.equals(region.plan.places, plan.places))) {
        enqueue(new Request(core.vm, plan, region));
      }
    }
  }

  /** {@return the first instruction of the innermost loop around one, or that one itself} */
  private static int loopAround(DecodedPage page, int index) {
    int end = Math.min(index + LONGEST_LOOP, DecodedPage.INSTRUCTIONS);
    for (int i = index; i < end; i++) {
      long w = page.code[i];
      switch (Packed.op(w)) {
        case Packed.B,
            Packed.B_COND,
            Packed.CBZ,
            Packed.CBZ_W,
            Packed.CBNZ,
            Packed.CBNZ_W,
            Packed.TBZ,
            Packed.TBNZ -> {
          int target = Packed.imm(w);
          if (target >= 0 && target <= index && index - target < LONGEST_LOOP) {
            return target;
          }
        }
        case Packed.RET -> {
          return index;
        }
        default -> {}
      }
    }
    return index;
  }

  private void enqueue(Request request) {
    if (queue.offer(request)) {
      start();
    }
  }

  private synchronized void start() {
    if (thread == null && !closed) {
      thread = Thread.ofPlatform().daemon().name("translator").start(this::work);
    }
  }

  // ---- on the translator's own thread ----

  private void work() {
    try {
      while (!closed) {
        Request request = queue.take();
        try {
          translate(request);
        } catch (RuntimeException | LinkageError e) {
          // the guest goes on without this translation; a bug, so tests make it visible
          refused.incrementAndGet();
          if (settings.strict()) {
            e.printStackTrace();
          }
        }
      }
    } catch (InterruptedException end) {
      // closed
    }
  }

  private void translate(Request request) {
    long start = System.nanoTime();
    RegionPlan plan = request.plan;
    byte[] file = RegionEmitter.emit(plan);
    for (int size = plan.places.length; file == null; file = RegionEmitter.emit(plan)) {
      size = size * 3 / 4;
      plan = plan.shrunkTo(size);
    }
    RegionCode code = define(file);
    Region region = new Region(plan, code);
    if (plan.install(region, request.vm.permissions())) {
      regions.incrementAndGet();
      instructions.addAndGet(plan.places.length);
      bytes.addAndGet(file.length);
      if (request.old != null) {
        request.old.plan.uninstall(request.old);
      }
    } else {
      refused.incrementAndGet();
    }
    nanoseconds.addAndGet(System.nanoTime() - start);
  }

  private RegionCode define(byte[] file) {
    try {
      return (RegionCode)
          lookup
              .defineHiddenClass(file, false)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean fits(int codeLength) {
    return codeLength <= MOST_BYTES;
  }

  /** {@return what was done, for people} */
  String statistics() {
    return "translator: %,d regions of %,d instructions, %,d bytes of class files, %,d refused, %,d ms"
        .formatted(
            regions.get(),
            instructions.get(),
            bytes.get(),
            refused.get(),
            nanoseconds.get() / 1_000_000);
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (thread != null) {
      thread.interrupt();
    }
    if (settings.statistics()) {
      System.err.println(statistics());
    }
  }
}
