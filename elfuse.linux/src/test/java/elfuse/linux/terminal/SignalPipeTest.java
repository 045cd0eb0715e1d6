package elfuse.linux.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import elfuse.host.Posix;
import elfuse.signal.SignalInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The pipe through which signals of the host's process come; signals are in HostSignalsTest. */
class SignalPipeTest {
  @Test
  void whoWaitsIsToldThatThereAreNoMore() throws Exception {
    SignalPipe pipe = SignalPipe.open(Posix.ofHost());
    assumeTrue(pipe != null, "no handler for this host");
    CompletableFuture<SignalInfo> next = CompletableFuture.supplyAsync(pipe::next);
    pipe.end();
    assertThat(next.get(60, TimeUnit.SECONDS)).isNull();
  }
}
