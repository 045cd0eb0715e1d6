package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.Errno;
import elfuse.abi.Signals;
import elfuse.host.SignalQueue;
import java.lang.foreign.Arena;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signals of this process, by EVFILT_SIGNAL; SIGVTALRM and SIGALRM are nobody's here. */
@Timeout(30)
class DarwinSignalsTest {
  @Test
  void signalsAreToldAndDoNothingElse() throws Exception {
    DarwinPosix posix = DarwinDouble.posix();
    try (Arena arena = Arena.ofConfined()) {
      long user = arena.allocate(32, 8).address();
      long alarm = arena.allocate(32, 8).address();
      assertThat(posix.rtSigaction(Signals.SIGVTALRM, 0, user)).isZero();
      assertThat(posix.rtSigaction(Signals.SIGALRM, 0, alarm)).isZero();
      SignalQueue queue = posix.newSignalQueue();
      try {
        assertThat(queue.take(Signals.SIGVTALRM)).isZero();
        assertThat(queue.take(Signals.SIGALRM)).isZero();
        posix.kill(posix.getpid(), Signals.SIGVTALRM);
        assertThat(next(queue).get(10, TimeUnit.SECONDS)).isEqualTo(Signals.SIGVTALRM);
        CompletableFuture<Integer> waits = next(queue);
        posix.tgkill(posix.gettid(), Signals.SIGVTALRM); // a thread's: nobody hears of it
        posix.kill(posix.getpid(), Signals.SIGALRM);
        assertThat(waits.get(10, TimeUnit.SECONDS)).isEqualTo(Signals.SIGALRM);
        long now = arena.allocate(32, 8).address();
        assertThat(posix.rtSigaction(Signals.SIGVTALRM, 0, now)).isZero();
        assertThat(elfuse.host.NativeMemory.getLong(now)).isEqualTo(1); // SIG_IGN
      } finally {
        posix.rtSigaction(Signals.SIGVTALRM, user, 0);
        posix.rtSigaction(Signals.SIGALRM, alarm, 0);
      }
    }
  }

  @Test
  void whatDarwinDoesNotHaveOrGiveIsRefused() throws Exception {
    SignalQueue queue = DarwinDouble.posix().newSignalQueue();
    assertThat(queue.take(Signals.SIGPWR)).isEqualTo(-Errno.EINVAL);
    assertThat(queue.take(Signals.SIGKILL)).isEqualTo(-Errno.EINVAL);
  }

  private static CompletableFuture<Integer> next(SignalQueue queue) {
    return CompletableFuture.supplyAsync(queue::next);
  }
}
