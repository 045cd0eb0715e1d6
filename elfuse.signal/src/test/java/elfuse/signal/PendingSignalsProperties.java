package elfuse.signal;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Signals;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The queue against a plain model of man 7 signal, its limit, and several threads at once. */
class PendingSignalsProperties {
  /** Faults first, then the lowest number, then the oldest. */
  private static SignalInfo expected(List<SignalInfo> model, long set) {
    SignalInfo best = null;
    for (SignalInfo info : model) {
      boolean wanted = (set >>> info.signal() - 1 & 1) != 0;
      if (wanted && (best == null || rank(info) < rank(best))) {
        best = info;
      }
    }
    return best;
  }

  private static int rank(SignalInfo info) {
    int n = info.signal();
    boolean synchronous = n == 4 || n == 5 || n == 7 || n == 8 || n == 11 || n == 31;
    return synchronous ? n : 100 + n;
  }

  private final SignalQuota quota = new SignalQuota();

  private boolean add(PendingSignals queue, SignalInfo info) {
    return queue.add(info, quota, -1);
  }

  @Property(tries = 500)
  void takesInTheOrderOfThePage(
      @ForAll List<@IntRange(min = 1, max = 64) Integer> sent, @ForAll List<Long> sets) {
    PendingSignals queue = new PendingSignals();
    List<SignalInfo> model = new ArrayList<>();
    int value = 0;
    for (int signal : sent) {
      SignalInfo info = SignalInfo.sent(signal, Signals.SI_QUEUE, ++value, 0);
      assertThat(add(queue, info)).isTrue();
      if (signal >= 32 || model.stream().noneMatch(other -> other.signal() == signal)) {
        model.add(info);
      }
    }
    sets = new ArrayList<>(sets);
    sets.add(-1L);
    for (long set : sets) {
      SignalInfo want;
      do {
        want = expected(model, set);
        assertThat(queue.take(set)).isEqualTo(want);
        model.remove(want);
        long mask = 0;
        for (SignalInfo info : model) {
          mask |= 1L << info.signal() - 1;
        }
        assertThat(queue.mask()).isEqualTo(mask);
      } while (want != null);
    }
  }

  @Test
  void aFaultGoesBeforeWhatWasSentUnderItsNumber() {
    PendingSignals queue = new PendingSignals();
    add(queue, SignalInfo.sent(Signals.SIGSEGV, Signals.SI_USER, 1, 1));
    queue.force(SignalInfo.fault(Signals.SIGSEGV, Signals.SEGV_MAPERR, 0x10));
    assertThat(queue.take(-1).address()).isEqualTo(0x10);
    assertThat(queue.take(-1)).isNull();
  }

  @Test
  void theLimitRefusesRealTimeSignalsOfPrograms() {
    PendingSignals queue = new PendingSignals();
    assertThat(queue.add(SignalInfo.sent(40, Signals.SI_QUEUE, 1, 0), quota, 2)).isTrue();
    assertThat(queue.add(SignalInfo.sent(40, Signals.SI_QUEUE, 2, 0), quota, 2)).isTrue();
    assertThat(queue.add(SignalInfo.sent(40, Signals.SI_QUEUE, 3, 0), quota, 2)).isFalse();
    assertThat(queue.add(SignalInfo.sent(Signals.SIGTERM, Signals.SI_USER, 4, 0), quota, 2))
        .isTrue();
    assertThat(queue.add(SignalInfo.sent(41, Signals.SI_USER, 5, 0), quota, 2)).isTrue();
    assertThat(queue.add(SignalInfo.sent(Signals.SIGHUP, Signals.SI_QUEUE, 6, 0), quota, 2))
        .isTrue();
    assertThat(queue.mask()).isEqualTo(1L << 39 | 1L << 40 | 1L << 14 | 1);
    assertThat(quota.used()).isEqualTo(3);
    // above the limit kill keeps its number alone, and standard ones that a program made too
    assertThat(queue.take(-1)).isEqualTo(SignalInfo.sent(Signals.SIGHUP, Signals.SI_USER, 0, 0));
    assertThat(queue.take(-1)).isEqualTo(SignalInfo.sent(Signals.SIGTERM, Signals.SI_USER, 4, 0));
    assertThat(queue.take(1L << 40)).isEqualTo(SignalInfo.sent(41, Signals.SI_USER, 0, 0));
    assertThat(queue.take(-1).pid()).isEqualTo(1);
    assertThat(queue.take(-1).pid()).isEqualTo(2);
    assertThat(queue.take(-1)).isNull();
    assertThat(quota.used()).isZero();
  }

  @Test
  void whatAnOwnerQueuesIsNeitherCountedNorMerged() {
    PendingSignals queue = new PendingSignals();
    SignalInfo.Owner owner =
        new SignalInfo.Owner() {
          @Override
          public SignalInfo taken(SignalInfo queued) {
            return queued;
          }

          @Override
          public void discarded() {}
        };
    SignalInfo one = SignalInfo.timer(Signals.SIGALRM, 1, 0, 11, owner);
    SignalInfo two = SignalInfo.timer(Signals.SIGALRM, 2, 0, 22, owner);
    assertThat(queue.add(SignalInfo.kernel(Signals.SIGALRM), quota, 0)).isTrue();
    assertThat(queue.add(one, quota, 0)).isTrue();
    assertThat(queue.add(two, quota, 0)).isTrue();
    assertThat(quota.used()).isEqualTo(1);
    assertThat(queue.take(-1)).isEqualTo(SignalInfo.kernel(Signals.SIGALRM));
    assertThat(queue.discard(-1)).containsExactly(one, two);
    assertThat(queue.mask()).isZero();
    assertThat(quota.used()).isZero();
  }

  @Test
  void discardDropsAllOfASet() {
    PendingSignals queue = new PendingSignals();
    add(queue, SignalInfo.kernel(Signals.SIGALRM));
    add(queue, SignalInfo.kernel(50));
    add(queue, SignalInfo.kernel(50));
    queue.discard(SignalAction.bit(50));
    assertThat(queue.mask()).isEqualTo(SignalAction.bit(Signals.SIGALRM));
    assertThat(queue.take(SignalAction.bit(50))).isNull();
    assertThat(quota.used()).isEqualTo(1);
  }

  @Test
  void everySignalThatIsSentIsTakenOnce() throws Exception {
    PendingSignals queue = new PendingSignals();
    int each = 20_000;
    AtomicInteger taken = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      int signal = 33 + n;
      threads.add(
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < each; i++) {
                  add(queue, SignalInfo.sent(signal, Signals.SI_QUEUE, i, 0));
                }
              }));
    }
    Thread taker =
        Thread.ofPlatform()
            .start(() -> {
              int[] last = {-1, -1, -1};
              while (taken.get() < 3 * each) {
                SignalInfo info = queue.take(-1);
                if (info != null) {
                  int lane = info.signal() - 33;
                  if (info.pid() == last[lane] + 1) {
                    last[lane] = info.pid();
                    taken.incrementAndGet();
                  } else {
                    return;
                  }
                }
              }
            });
    for (Thread thread : threads) {
      thread.join();
    }
    taker.join(60_000);
    assertThat(taken).hasValue(3 * each);
    assertThat(queue.mask()).isZero();
  }

  @Test
  void theDefaultActionsAreThoseOfThePage() {
    StringBuilder letters = new StringBuilder();
    for (int n = 1; n <= 31; n++) {
      letters.append("TCISG".charAt(SignalAction.ofDefault(n).ordinal()));
    }
    // T terminate, C core, I ignore, S stop, G continue; HUP INT QUIT ILL TRAP ABRT BUS FPE ...
    assertThat(letters.toString()).isEqualTo("TTCCCCCCTTCTTTTTIGSSSSICCTTITTC");
  }
}
