package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flight recording has of the engine. */
class FlightEventsTest {
  @TempDir Path folder;

  @Test
  void aRecordingHasTranslationsTheirEndsAndCountsOfExits() throws Exception {
    Path file = folder.resolve("engine.jfr");
    long loop;
    try (Recording recording = new Recording()) {
      recording.enable("elfuse.Translation");
      recording.enable("elfuse.Invalidation");
      recording.enable("elfuse.Exits").withPeriod(Duration.ofMillis(20));
      recording.start();
      try (SoftHypervisor hypervisor =
              new SoftHypervisor(new TranslatorSettings(true, 0, 1 << 20, false, true));
          Machine m = new Machine(VmConfig.defaults(), hypervisor).translated()) {
        m.load(
            """
                    mov x1, #100
            loop:   subs x1, x1, #1
                    b.ne loop
                    svc #0
            """);
        loop = m.symbol("loop");
        m.user();
        assertThat(m.run()).isEqualTo(new VcpuExit.Hypercall(0x1008));
        m.vm.codeChanged(loop, 4);
        m.vcpu.kick();
        assertThat(m.run()).isEqualTo(new VcpuExit.Kicked());
      }
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertThat(of(events, "elfuse.Translation"))
        .anySatisfy(event -> {
          assertThat(event.getLong("address")).isEqualTo(loop);
          assertThat(event.getInt("level")).isZero();
          assertThat(event.getInt("instructions")).isPositive();
          assertThat(event.getInt("classFile")).isPositive();
          assertThat(event.getBoolean("installed")).isTrue();
          assertThat(event.getDuration("taken")).isPositive();
          assertThat(event.getStackTrace()).isNull();
        });
    assertThat(of(events, "elfuse.Invalidation"))
        .anySatisfy(event -> {
          assertThat(event.getLong("address")).isEqualTo(loop);
          assertThat(event.getInt("instructions")).isEqualTo(1);
          assertThat(event.getInt("regions")).isPositive();
          assertThat(event.getString("cause")).isEqualTo(InvalidationEvent.FORGOTTEN);
        });
    // hypervisors of other tests may still be open and tell theirs as well
    assertThat(of(events, "elfuse.Exits"))
        .anySatisfy(event -> {
          assertThat(event.getLong("hypercalls")).isEqualTo(1);
          assertThat(event.getLong("regionExits")).isPositive();
        });
  }

  private static List<RecordedEvent> of(List<RecordedEvent> events, String name) {
    return events.stream().filter(event -> event.getEventType().getName().equals(name)).toList();
  }
}
