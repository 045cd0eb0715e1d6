package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.VcpuExit;
import elfuse.hv.VmConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program that ran before is translated when its code is first met. */
class WarmStartTest {
  private static final VcpuExit SVC = new VcpuExit.Hypercall(0x1008);

  private static final String PROGRAM =
      """
              mov x0, #0
      again:  mov x1, #200
      loop:   add x0, x0, x1
              tbz x1, #3, even
              eor x0, x0, x1, lsl #4
              bl leaf
      even:   subs x1, x1, #1
              b.ne loop
              subs x9, x9, #1
              b.ne again
              svc #0
      leaf:   rbit x0, x0
              ret
      """;

  @TempDir Path folder;

  private SoftHypervisor hypervisor(int threshold) {
    return new SoftHypervisor(
        new TranslatorSettings(true, threshold, 1 << 20, false, true, folder.toString()));
  }

  /** Runs the program until it is translated; {@return its result for some rounds} */
  private static long run(SoftHypervisor hypervisor, String name, String source, boolean heat) {
    try (Machine m = new Machine(VmConfig.defaults(), hypervisor).translated()) {
      m.vm.programNamed(name);
      m.load(source);
      do {
        m.user().x(9, 300).x(0, 0);
        m.vcpu.set(elfuse.hv.Reg.PC, Machine.CODE);
        assertThat(m.run()).isEqualTo(SVC);
      } while (heat && !isHot(m));
      return m.x(0);
    }
  }

  private static boolean isHot(Machine m) {
    Region region = m.vm.code().existing(Machine.CODE).entry(2);
    return region != null && region.translation.hot.heat > 8;
  }

  private static int remembered(SoftHypervisor hypervisor) {
    return Integer.parseInt(hypervisor.statistics().replaceAll(".* (\\d+) remembered.*", "$1"));
  }

  @Test
  void whatWasHotIsTranslatedAtOnce() {
    long expected;
    try (SoftHypervisor first = hypervisor(16)) {
      expected = run(first, "program", PROGRAM, true);
      assertThat(remembered(first)).isZero();
    }
    try (SoftHypervisor second = hypervisor(16)) {
      assertThat(run(second, "program", PROGRAM, false)).isEqualTo(expected);
      assertThat(remembered(second)).isPositive();
    }
    try (SoftHypervisor another = hypervisor(16)) {
      assertThat(run(another, "other", PROGRAM, false)).isEqualTo(expected);
      assertThat(remembered(another)).isZero();
    }
    try (SoftHypervisor changed = hypervisor(16)) {
      String source = PROGRAM.replace("#4", "#5");
      assertThat(run(changed, "program", source, false)).isNotEqualTo(expected);
      assertThat(remembered(changed)).isZero();
    }
  }

  @Test
  void aGuestCannotMakeTheHostKnowAnyNumberOfPrograms() {
    try (SoftHypervisor hypervisor = hypervisor(16)) {
      for (int i = 0; i < 64; i++) {
        run(hypervisor, "cold" + i, " svc #0\n", false);
      }
      run(hypervisor, "one too many", PROGRAM, true);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsTranslatedAtFirstSightAnywayRemembersNothing() {
    try (SoftHypervisor first = hypervisor(0)) {
      run(first, "program", PROGRAM, true);
    }
    assertThat(folder).isEmptyDirectory();
  }

  /** Whoever wrote the profile: it says which instructions, and memory says what they are. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aForgedProfileChangesNothing(long seed) {
    Random random = new Random(seed);
    long expected;
    long hash;
    try (SoftHypervisor none = new SoftHypervisor(Machine.settings(null));
        Machine m = new Machine(VmConfig.defaults(), none).load(PROGRAM)) {
      hash = TranslationStore.hash(m.segment().address() + Machine.CODE);
      expected = run(none, "program", PROGRAM, false);
    }
    ProgramProfile forged = new ProgramProfile(List.of());
    for (int entry = 0; entry < 20; entry++) {
      int[] places = // sorted or not, here and far away
          random.nextBoolean()
              ? IntStream.range(0, 16).filter(i -> random.nextInt(4) != 0).toArray()
              : random.ints(random.nextInt(200), -5000, 5000).toArray();
      forged.add(hash, new HotRegion(entry, random.nextBoolean(), places, 1 << 20));
    }
    new ProfileFolder(folder).write(Map.of("program", forged));
    try (SoftHypervisor hypervisor = hypervisor(1)) {
      for (int i = 0; i < 20; i++) {
        assertThat(run(hypervisor, "program", PROGRAM, i > 0)).isEqualTo(expected);
      }
      assertThat(remembered(hypervisor)).isPositive();
    }
  }
}
