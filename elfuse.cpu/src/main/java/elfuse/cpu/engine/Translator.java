package elfuse.cpu.engine;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Decides what is translated, and does it on a thread of its own.
 *
 * <p>What is hot tells the {@link Sampler}. The vCPU reads the instructions (tens of microseconds);
 * everything else happens in the background while it goes on interpreting.
 */
final class Translator implements AutoCloseable {
  private static final int MOST_INSTRUCTIONS = 200;
  // HotSpot compiles no method of 8,000 bytes or more
  private static final int MOST_BYTES = 7900;
  private static final int WAITING = 1024;
  private static final int MOST_PROGRAMS = 64;
  // how often a place has been come to, for each sample of it
  static final int SAMPLE = 64;
  // what is asked for is asked for again when it has been come to that often meanwhile
  private static final int AGAIN = 1 << 18;
  private static final int MOST_REMAKES = 3;
  // exits of regions that count as one execution: what is made anew too early, when little more has
  // run, stays poor in the end
  private static final int EXITS = 4;

  // what HotSpot takes to compile an instruction, in nanoseconds: 60,000 in C1 and 300,000 in C2,
  // which few regions come to while a program starts; it leaves one processor to the guest
  private static final int PROCESSORS =
      Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);
  private static final long COMPILATION = 100_000 / PROCESSORS;
  private static final long BOTH_COMPILATIONS = 340_000 / PROCESSORS;
  // a program that has had so many translated is flat: what comes now is less hot, and costs more
  private static final long FLAT = 10_000;
  // nanoseconds of waiting for HotSpot for which one more execution is wanted
  private static final long WAIT_FOR_EXECUTION = 30_000;

  private final MethodHandles.Lookup lookup = MethodHandles.lookup();
  // bounded by whoever adds
  private final PriorityBlockingQueue<Request> queue = new PriorityBlockingQueue<>();
  private final TranslatorSettings settings;
  private final TranslationStore store;
  private final AtomicLong revived = new AtomicLong();
  private final AtomicLong regions = new AtomicLong();
  private final AtomicLong instructions = new AtomicLong();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong nanoseconds = new AtomicLong();
  private final AtomicLong remembered = new AtomicLong();
  private final AtomicLong order = new AtomicLong();
  // null where nothing is remembered
  private final ProfileFolder folder;
  private final Map<String, ProgramProfile> profiles = new ConcurrentHashMap<>();
  private Thread thread;
  private boolean written; // guarded by this
  private volatile boolean closed;
  // when HotSpot will be through with what it has, by System.nanoTime; the translator's thread
  // writes it, and an old value does no harm
  private volatile long compiledAt = System.nanoTime();

  /**
   * A plan that waits to be translated.
   *
   * @param old the region that it replaces, or null
   * @param heat how much it ran when the program ran before; the hottest comes first
   * @param number what comes first of the same heat
   */
  private record Request(SoftVm vm, RegionPlan plan, Region old, int heat, long number)
      implements Comparable<Request> {
    @Override
    public int compareTo(Request other) {
      return heat != other.heat
          ? Integer.compare(other.heat, heat)
          : Long.compare(number, other.number);
    }
  }

  Translator(TranslatorSettings settings) {
    this.settings = settings;
    store = new TranslationStore(settings.mostBytes());
    folder =
        settings.profiles() == null || settings.threshold() == 0
            ? null
            : new ProfileFolder(Path.of(settings.profiles()));
  }

  /** {@return what is hot in a program, or null if nothing is remembered} */
  ProgramProfile profile(String program) {
    ProgramProfile known = profiles.get(program);
    // a guest may make any number of programs
    return known != null || folder == null || profiles.size() >= MOST_PROGRAMS
        ? known
        : profiles.computeIfAbsent(program, folder::read);
  }

  /** {@return what has been translated so far} */
  TranslationStore store() {
    return store;
  }

  // ---- on the vCPU's thread ----

  /** {@return whether everything is translated when it is first met, before going on} */
  boolean atFirstSight() {
    return settings.threshold() == 0;
  }

  /** Translates what begins at an address, if it is not yet. */
  void translateNow(Core core, DecodedPage page, long pc) {
    if (page.entry(index(pc)) == null && !installAgain(core, page, index(pc))) {
      RegionPlan plan = RegionFormer.plan(core, pc, MOST_INSTRUCTIONS, true);
      if (plan != null) {
        // both ways to keep registers, for tests
        boolean inLocals = (index(pc) & 1) != 0;
        RegionPlan wanted = inLocals ? plan.withRegistersInLocals() : plan;
        translate(new Request(core.vm, wanted, null, 0, 0));
      }
    }
  }

  /** The interpreter decodes an instruction: if a region began there before, it is back. */
  void decoding(Core core, DecodedPage page, int index) {
    if (installAgain(core, page, index)) {
      return;
    }
    HotRegion hot = page.hotBefore(index);
    if (hot != null && enough(hot.executions())) {
      page.sample(index, -AGAIN);
      requestAgain(core, page, hot);
    }
  }

  /** Has translated what is known to have been hot when the program ran before. */
  private void requestAgain(Core core, DecodedPage page, HotRegion hot) {
    long pc = page.ipa + ((long) hot.entry << 2);
    RegionPlan plan = RegionFormer.plan(core, pc, MOST_INSTRUCTIONS, hot.places);
    if (plan != null && enqueue(core.vm, sameWay(hot.inLocals, plan), null, hot.heat)) {
      remembered.incrementAndGet();
    }
  }

  /** {@return a plan that keeps registers where its region did before, if it still can} */
  private static RegionPlan sameWay(boolean inLocals, RegionPlan plan) {
    return inLocals && !plan.calls() ? plan.withRegistersInLocals() : plan;
  }

  /** Installs what was translated before; {@return whether there was something} */
  private boolean installAgain(Core core, DecodedPage page, int index) {
    Translation translation = page.formerly(index);
    if (translation == null || translation.plan.rules != core.memory.rulesOfRegions()) {
      return false;
    }
    RegionPlan plan = translation.plan.boundTo(core, page);
    if (plan != null) {
      if (install(core.vm, new Region(plan, translation))) {
        revived.incrementAndGet();
        return true;
      }
    }
    return false;
  }

  /** Makes a region take effect, and remembers it; {@return whether it could} */
  private static boolean install(SoftVm vm, Region region) {
    Translation translation = region.translation;
    boolean installed =
        region.plan.install(region, vm.permissions()) && translation.installed(region);
    ProgramProfile profile = vm.code().profile();
    if (installed && profile != null) {
      profile.add(translation.pageHash, translation.hot);
    }
    return installed;
  }

  /** The interpreter has come so often to where a region could begin. */
  void point(Core core, DecodedPage page, long pc, int times) {
    int index = index(pc);
    if (page.entry(index) == null && enough(page.sample(index, times))) {
      request(core, page, pc);
    }
  }

  /**
   * A region was left for the interpreter. If that happens often, the region is made anew with what
   * has been executed since; or another begins where it ends.
   */
  void exitPoint(Core core, DecodedPage page, long pc, Region region) {
    int index = index(pc);
    if (!enough(page.sample(index, 1) / EXITS)) {
      return;
    }
    if (remake(core, region)) {
      page.setSamples(index, 0);
    } else {
      request(core, page, pc);
    }
  }

  /** Has a region made anew if it would be another one now; {@return whether it is} */
  private boolean remake(Core core, Region region) {
    if (region.plan.places.length == MOST_INSTRUCTIONS || region.remakes == MOST_REMAKES) {
      return false;
    }
    RegionPlan plan = RegionFormer.plan(core, region.pc, MOST_INSTRUCTIONS, false);
    if (plan == null || Arrays.equals(region.plan.places, plan.places)) {
      return false;
    }
    region.remakes++;
    enqueue(core.vm, sameWay(region.plan.inLocals, plan), region, 0);
    return true;
  }

  /** A region was left at the start of a loop, which is worth a region of its own. */
  void loopPoint(Core core, DecodedPage page, long pc) {
    int index = index(pc);
    if (page.sample(index, SAMPLE) > 0) {
      request(core, page, pc);
    }
  }

  /**
   * Loops of a region have gone round for long. What calls nobody is made anew with its registers
   * in locals, which costs the processor's compiler more and makes the loops faster; around calls
   * all would have to be stored and loaded.
   */
  void looping(Core core, Region region) {
    if (region.plan.inLocals || region.plan.calls() || atFirstSight()) {
      return;
    }
    RegionPlan plan = RegionFormer.plan(core, region.pc, MOST_INSTRUCTIONS, false);
    if (plan != null
        && !plan.calls()
        && !enqueue(core.vm, plan.withRegistersInLocals(), region, 0)) {
      region.rounds = 0; // to ask again
    }
  }

  private void request(Core core, DecodedPage page, long pc) {
    page.setSamples(index(pc), -AGAIN);
    if (installAgain(core, page, index(pc))) {
      return;
    }
    RegionPlan plan = RegionFormer.plan(core, pc, MOST_INSTRUCTIONS, false);
    if (plan != null) {
      enqueue(core.vm, plan, null, 0);
    }
  }

  /**
   * {@return whether so many samples are worth a translation now} While HotSpot has much to compile
   * the guest waits for it in vain, or for a processor, so that what is less hot had better be
   * interpreted.
   */
  private boolean enough(long samples) {
    int limit = settings.threshold() * SAMPLE;
    if (samples < limit) {
      return false;
    }
    long wait = compiledAt - System.nanoTime();
    return wait <= 0 || samples >= limit + wait / WAIT_FOR_EXECUTION;
  }

  private static int index(long pc) {
    return (int) pc >>> 2 & 1023;
  }

  /** {@return whether there was room for it} */
  private boolean enqueue(SoftVm vm, RegionPlan plan, Region old, int heat) {
    if (queue.size() >= WAITING) {
      return false;
    }
    queue.add(new Request(vm, plan, old, heat, order.getAndIncrement()));
    start();
    return true;
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
    expectCompilation(start, plan);
    byte[] file = RegionEmitter.emit(plan);
    for (int size = plan.places.length; file == null; file = RegionEmitter.emit(plan)) {
      size = size * 3 / 4;
      plan = plan.shrunkTo(size);
    }
    Translation translation = new Translation(plan, define(file), file.length, plan.pageHash());
    Region region = new Region(plan, translation);
    store.add(translation);
    if (!atFirstSight()) {
      translation.code.prepare();
    }
    boolean installed = install(request.vm, region);
    if (installed) {
      regions.incrementAndGet();
      instructions.addAndGet(plan.places.length);
      bytes.addAndGet(file.length);
      if (request.old != null) {
        region.remakes = request.old.remakes;
        request.old.plan.uninstall(request.old);
      }
    } else {
      refused.incrementAndGet();
    }
    long taken = System.nanoTime() - start;
    nanoseconds.addAndGet(taken);
    if (FlightEvents.POSSIBLE) {
      TranslationEvent.tell(plan, file.length, installed, request.old != null, taken);
    }
  }

  private void expectCompilation(long now, RegionPlan plan) {
    long before = compiledAt;
    compiledAt = (before - now > 0 ? before : now) + plan.places.length * compilation();
  }

  /** {@return what one more instruction costs} */
  private long compilation() {
    return remembered.get() != 0 // what is hot is known, and all else can wait
        ? BOTH_COMPILATIONS
        : COMPILATION + COMPILATION * instructions.get() / FLAT;
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
    return ("translator: %,d regions of %,d instructions, %,d bytes of class files, %,d refused,"
            + " %,d back, %,d remembered, %,d ms; %s")
        .formatted(
            regions.get(),
            instructions.get(),
            bytes.get(),
            refused.get(),
            revived.get(),
            remembered.get(),
            nanoseconds.get() / 1_000_000,
            store.statistics());
  }

  /** Writes down what was hot, once; guests may still run. */
  synchronized void remember() {
    if (folder != null && !written) {
      written = true;
      folder.write(profiles);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (thread != null) {
      thread.interrupt();
    }
    remember();
    if (settings.statistics()) {
      System.err.println(statistics());
    }
  }
}
