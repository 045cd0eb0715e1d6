package elfuse.elf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A damaged program is refused properly, or its plan keeps to its limits. */
class ElfProperties {
  private static final long HIGH = 0x80_0000_0000L;
  private static final LoadLimits.Range RESERVE =
      new LoadLimits.Range(0x7f_fe00_0000L, 0x7f_ff00_0000L, "infra reserve");
  private static final LoadLimits LIMITS = new LoadLimits(0x8000, HIGH, List.of(RESERVE));

  @Property(tries = 20000)
  void aMutatedProgramNeverMapsOutsideItsPlanAndThrowsNothingElse(@ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    TestElf elf = TestElf.make();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      mutate(elf, random);
    }
    byte[] bytes = elf.bytes.array();
    int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
    ElfInput input = ElfInput.of(java.util.Arrays.copyOf(bytes, length));
    ElfFile file;
    try {
      file = ElfFile.read(input);
    } catch (ElfFormatException refused) {
      assertOneLine(refused);
      return;
    }
    long bias = file.isPositionIndependent() ? bias(random) : 0;
    attempt(() -> checkPlan(LoadPlan.of(file, input, bias, LIMITS), length));
    attempt(file::interpreter);
    attempt(file::buildId);
    attempt(file::featureBits);
    attempt(() -> assertThat(file.loadSpan().size()).isPositive());
    attempt(() -> {
      for (Section section : file.sections()) {
        attempt(() -> assertThat(file.contents(section, 4096)).hasSizeLessThanOrEqualTo(4096));
      }
    });
    attempt(() -> {
      SymbolTable symbols = file.symbols();
      symbols.at(random.nextLong());
      symbols.at(0x40_0310);
      symbols.find("main");
      for (int i = 0; i < symbols.size(); i++) {
        symbols.get(i);
      }
    });
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void attempt(Reading reading) throws IOException {
    try {
      reading.run();
    } catch (ElfFormatException refused) {
      assertOneLine(refused);
    }
  }

  private static void assertOneLine(ElfFormatException refused) {
    assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
    assertThat(refused.kind()).isNotNull();
  }

  private static void checkPlan(LoadPlan plan, long fileSize) {
    assertThat(plan.low()).isBetween(0x8000L, HIGH);
    assertThat(plan.high()).isBetween(plan.low(), HIGH);
    assertThat(plan.brkStart()).isBetween(plan.low(), plan.high());
    assertThat(plan.entry()).isBetween(0L, HIGH - 1);
    for (LoadPlan.Step step : plan.steps()) {
      long end = step.start() + step.length();
      assertThat(step.length()).isPositive();
      assertThat(step.start()).isBetween(plan.low(), plan.high());
      assertThat(end).isBetween(step.start(), plan.high());
      assertThat(step.start() < RESERVE.end() && end > RESERVE.start()).isFalse();
      switch (step) {
        case LoadPlan.MapFile(long start, long length, long offset, int prot) -> {
          assertThat((start | length | offset) & 4095).isZero();
          assertThat(offset).isBetween(0L, fileSize);
          assertThat(offset + length).isLessThan(fileSize + 4096);
          assertThat(prot).isBetween(0, 7);
        }
        case LoadPlan.Clear(long start, long length) -> assertThat(length).isLessThan(4096);
        case LoadPlan.MapZero(long start, long length, int prot) ->
            assertThat((start | length) & 4095).isZero();
      }
    }
  }

  private static long bias(Random random) {
    return (random.nextLong() >>> 1 + random.nextInt(40)) & -4096;
  }

  private static void mutate(TestElf elf, Random random) {
    int size = TestElf.SIZE;
    // most of the time in the headers, at the places of fields
    int at =
        switch (random.nextInt(4)) {
          case 0 -> random.nextInt(64);
          case 1 -> 64 + random.nextInt(8 * 7) * 8;
          case 2 -> TestElf.SECTIONS + random.nextInt(5 * 8) * 8;
          default -> random.nextInt(size - 8);
        };
    at = Math.min(at, size - 8);
    switch (random.nextInt(5)) {
      case 0 -> elf.bytes.put(at, (byte) random.nextInt());
      case 1 -> elf.bytes.putShort(at, (short) random.nextInt());
      case 2 -> elf.bytes.putInt(at, random.nextInt());
      case 3 -> elf.bytes.putLong(at, interesting(random));
      default -> elf.bytes.putLong(at, elf.bytes.getLong(at) + random.nextInt(-4097, 4097));
    }
  }

  private static long interesting(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextLong();
      case 1 -> -random.nextInt(8192);
      case 2 -> RESERVE.start() + random.nextInt(-8192, 0x100_2000);
      case 3 -> HIGH - random.nextInt(-8192, 8192);
      default -> Long.MAX_VALUE - random.nextInt(8192);
    };
  }
}
