package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Translations end for want of room without leaving anything behind: guests that write ever new
 * functions, as the compilers inside programs do. {@code -Delfuse.test.eviction=600} makes the long
 * form of it.
 */
class EvictionTest {
  private static final long LIMIT = 1 << 20;
  private static final long BUFFER = 0x100_0000;
  private static final int BUFFER_SIZE = 4 << 20;
  private static final int FUNCTIONS = 100;
  private static final int TRIPS = 20;
  // the first is for what begins, of this test and of the JVM
  private static final int PARTS = 4;

  /** Writes X20 functions from X19 on, each adding other numbers up, and calls each twice. */
  private static final String GENERATOR =
      """
      again:  and w1, w21, #0xfff
              lsl w1, w1, #10
              movz w2, #0x0000
              movk w2, #0x1100, lsl #16      // add w0, w0, #
              orr w1, w1, w2
              ubfx w3, w21, #12, #12
              lsl w3, w3, #10
              movz w2, #0x0000
              movk w2, #0x1140, lsl #16      // add w0, w0, #, lsl #12
              orr w3, w3, w2
              ldr w4, =0x52800281            // movz w1, #20
              stp w4, w1, [x19]
              ldr w4, =0x71000421            // subs w1, w1, #1
              stp w3, w4, [x19, #8]
              ldr w4, =0x54ffffa1            // b.ne to the first addition
              ldr w5, =0xd65f03c0            // ret
              stp w4, w5, [x19, #16]
              dc cvau, x19
              dsb ish
              ic ivau, x19
              dsb ish
              isb
              mov w0, #0
              blr x19
              blr x19
              add x22, x22, x0
              add x21, x21, #1
              add x19, x19, #64
              subs x20, x20, #1
              b.ne again
              svc #0
      """;

  /** One guest, on a thread of its own. */
  private static final class Guest implements AutoCloseable {
    final Machine machine;
    private long seed;
    private long at;

    Guest(SoftHypervisor hypervisor, long firstSeed) {
      machine = new Machine(VmConfig.defaults(), hypervisor).translated();
      machine.load(GENERATOR);
      seed = firstSeed;
      for (long va = BUFFER; va < BUFFER + BUFFER_SIZE; va += 4096) {
        machine.tables.map(va, va, Tables.BASE | Tables.USER | Tables.PXN);
      }
    }

    void round() {
      machine.vcpu.set(Reg.PC, Machine.CODE);
      machine.user().x(19, BUFFER + at).x(20, FUNCTIONS).x(21, seed).x(22, 0);
      assertThat(machine.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
      long sum = 0;
      for (long i = seed; i < seed + FUNCTIONS; i++) {
        sum += (i & 0xff_ffff) * TRIPS * 2 & 0xffff_ffffL;
      }
      assertThat(machine.x(22)).isEqualTo(sum);
      seed += FUNCTIONS;
      at = (at + FUNCTIONS * 64) % (BUFFER_SIZE - FUNCTIONS * 64);
    }

    @Override
    public void close() {
      machine.close();
    }
  }

  /** What the JVM holds, after collections. */
  private record Holding(int classes, long unloaded, long metaspace, long code) {}

  @Test
  @Tag("slow")
  void everNewCodeDoesNotGrow() {
    int seconds = Integer.getInteger("elfuse.test.eviction", 12);
    List<Holding> holdings = new ArrayList<>();
    TranslatorSettings settings = new TranslatorSettings(true, 0, LIMIT, false, true);
    try (SoftHypervisor hypervisor = new SoftHypervisor(settings)) {
      AtomicLong functions = new AtomicLong();
      // both wait for each other while it is measured what the JVM holds
      CyclicBarrier barrier = new CyclicBarrier(2, () -> holdings.add(holding()));
      List<CompletableFuture<Void>> both = new ArrayList<>();
      for (int number = 0; number < 2; number++) {
        long seed = number * 0x80_0000L;
        both.add(
            CompletableFuture.runAsync(
                () -> generate(hypervisor, seed, seconds, barrier, functions),
                task -> Thread.ofPlatform().start(task)));
      }
      both.forEach(CompletableFuture::join);
      System.out.printf(
          "%d s: %,d functions; %s%n%s%n",
          seconds, functions.get(), hypervisor.statistics(), holdings);
    }
    Holding early = holdings.get(1);
    Holding late = holdings.getLast();
    assertThat(holdings).hasSize(PARTS);
    assertThat(late.unloaded).isGreaterThan(early.unloaded);
    assertThat((double) late.classes).isLessThan(early.classes * 1.05 + 50);
    assertThat((double) late.metaspace).isLessThan(early.metaspace * 1.05);
    assertThat((double) late.code).isLessThan(early.code * 1.1);
  }

  private static void generate(
      SoftHypervisor hypervisor,
      long seed,
      int seconds,
      CyclicBarrier barrier,
      AtomicLong functions) {
    try (Guest guest = new Guest(hypervisor, seed)) {
      TranslationStore store = guest.machine.vm.translator().store();
      for (int part = 0; part < PARTS; part++) {
        long end = System.nanoTime() + seconds * 1_000_000_000L / PARTS;
        while (System.nanoTime() < end) {
          guest.round();
          functions.addAndGet(FUNCTIONS);
          assertThat(store.bytes()).isLessThanOrEqualTo(LIMIT);
        }
        barrier.await(2, TimeUnit.MINUTES);
      }
      assertThat(store.evictions()).isPositive();
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Holding holding() {
    try {
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(50);
      }
      return measured();
    } catch (ReflectiveOperationException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Holding measured() throws ReflectiveOperationException {
    Object classes = bean("ClassLoading");
    long metaspace = 0;
    long code = 0;
    for (Object pool : (List<?>) beans("MemoryPool")) {
      String name = (String) get("MemoryPoolMXBean", pool, "getName");
      Object usage = get("MemoryPoolMXBean", pool, "getUsage");
      long used = (Long) get("MemoryUsage", usage, "getUsed");
      if (name.equals("Metaspace")) {
        metaspace = used;
      } else if (name.startsWith("Code")) {
        code += used;
      }
    }
    return new Holding(
        (Integer) get("ClassLoadingMXBean", classes, "getLoadedClassCount"),
        (Long) get("ClassLoadingMXBean", classes, "getUnloadedClassCount"),
        metaspace,
        code);
  }

  // the module under test does not read java.management

  private static final String MANAGEMENT = "java.lang.management.";

  private static Object bean(String name) throws ReflectiveOperationException {
    return get("ManagementFactory", null, "get" + name + "MXBean");
  }

  private static Object beans(String name) throws ReflectiveOperationException {
    return get("ManagementFactory", null, "get" + name + "MXBeans");
  }

  private static Object get(String type, Object of, String getter)
      throws ReflectiveOperationException {
    return Class.forName(MANAGEMENT + type).getMethod(getter).invoke(of);
  }
}
