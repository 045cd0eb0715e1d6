package elfuse.elf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import elfuse.elf.ElfFormatException.Kind;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader and the planner say of a good program and of broken ones. */
class ElfFileTest {
  private static final long RESERVE = 0x7f_fe00_0000L;
  private static final LoadLimits LIMITS =
      new LoadLimits(
          0x8000,
          0x80_0000_0000L,
          List.of(new LoadLimits.Range(RESERVE, RESERVE + (16 << 20), "infra reserve")));

  @Test
  void aGoodProgramIsReadWhole() throws IOException {
    ElfFile file = ElfFile.read(TestElf.with(elf -> {}));
    assertThat(file.isPositionIndependent()).isFalse();
    assertThat(file.entry()).isEqualTo(0x40_0300);
    assertThat(file.programHeaders()).hasSize(8);
    assertThat(file.interpreter()).isEqualTo("/lib/ld-linux-aarch64.so.1");
    assertThat(file.executableStack()).isFalse();
    assertThat(file.buildId()).hasSize(20).startsWith(1, 2, 3);
    assertThat(file.branchTargetsChecked()).isTrue();
    assertThat(file.featureBits()).isEqualTo(3);
    assertThat(file.programHeader(ProgramHeader.PT_TLS).memSize()).isEqualTo(0x20);
    assertThat(file.sections()).hasSize(5);
    assertThat(file.section(".text").isCode()).isTrue();
    assertThat(file.contents(file.section(".text"), 0x100)).hasSize(0x100);
    assertThat(file.contents(file.sections().get(4), 0)).isEmpty();
    assertThat(file.symbols().find("main").value()).isEqualTo(0x40_0300);
    assertThat(file.symbols().at(0x40_033f).name()).isEqualTo("main");
    assertThat(file.symbols().at(0x40_0340)).isNull();
    assertThat(file.symbols().at(0x40_02ff)).isNull();
    assertThat(file.symbols().at(-1)).isNull();
    assertThat(file.symbols().at(0x41_1004).name()).isEqualTo("data");
    assertThat(file.toString()).isEqualTo("ET_EXEC entry 0x400300");
  }

  @Test
  void aPlanHasFilePagesZeroFillAndZeroPages() throws IOException {
    ElfInput input = TestElf.with(elf -> {});
    LoadPlan plan = LoadPlan.of(ElfFile.read(input), input, 0, LIMITS);
    assertThat(plan.steps())
        .containsExactly(
            new LoadPlan.MapFile(0x40_0000, 0x1000, 0, 5),
            new LoadPlan.MapFile(0x41_1000, 0x1000, 0x1000, 3),
            new LoadPlan.Clear(0x41_1180, 0xe80),
            new LoadPlan.MapZero(0x41_2000, 0x2000, 3));
    assertThat(plan.entry()).isEqualTo(0x40_0300);
    assertThat(plan.programHeaders()).isEqualTo(0x40_0040);
    assertThat(plan.programHeaderCount()).isEqualTo(8);
    assertThat(plan.brkStart()).isEqualTo(0x41_4000);
    assertThat(plan.low()).isEqualTo(0x40_0000);
    assertThat(plan.high()).isEqualTo(0x41_4000);
    assertThat(plan.codeStart()).isEqualTo(0x40_0000);
    assertThat(plan.codeEnd()).isEqualTo(0x40_1000);
    assertThat(plan.dataStart()).isEqualTo(0x41_1000);
    assertThat(plan.dataEnd()).isEqualTo(0x41_1180);
  }

  @Test
  void aPositionIndependentProgramMovesByItsBias() throws IOException {
    ElfInput input = TestElf.with(elf -> elf.bytes.putShort(16, (short) 3));
    ElfFile file = ElfFile.read(input);
    assertThat(file.loadSpan()).isEqualTo(new LoadSpan(0x40_0000, 0x41_4000, 0x10000));
    assertThat(file.loadSpan().size()).isEqualTo(0x1_4000);
    LoadPlan plan = LoadPlan.of(file, input, 0x55_5000_0000L, LIMITS);
    assertThat(plan.entry()).isEqualTo(0x55_5040_0300L);
    assertThat(plan.programHeaders()).isEqualTo(0x55_5040_0040L);
    assertThat(plan.steps().getFirst().start()).isEqualTo(0x55_5040_0000L);
    assertThat(plan.brkStart()).isEqualTo(0x55_5041_4000L);
    assertThatThrownBy(() -> LoadPlan.of(file, input, 1, LIMITS))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LoadPlan.of(file, input, 0x7f_fdff_f000L, LIMITS))
        .hasMessage(
            "segment 0: 0x400000..0x401000 overlaps the infra reserve when loaded at 0x7ffdfff000");
  }

  private static Arguments damage(Kind kind, String message, Consumer<TestElf> damage) {
    return Arguments.of(message, kind, damage);
  }

  private static Consumer<TestElf> segment(int index, int field, long value) {
    return elf -> elf.bytes.putLong(TestElf.header(index) + field, value);
  }

  private static final int OFFSET = 8;
  private static final int VADDR = 16;
  private static final int FILESZ = 32;
  private static final int MEMSZ = 40;

  static Stream<Arguments> brokenPrograms() {
    return Stream.of(
        damage(
            Kind.WRONG_TARGET, "not 64-bit: EI_CLASS is 1, not 2", e -> e.bytes.put(4, (byte) 1)),
        damage(
            Kind.WRONG_TARGET,
            "not little-endian: EI_DATA is 2, not 1",
            e -> e.bytes.put(5, (byte) 2)),
        damage(
            Kind.WRONG_TARGET,
            "for another machine: e_machine is 62 (x86-64), not 183",
            e -> e.bytes.putShort(18, (short) 62)),
        damage(
            Kind.WRONG_TARGET,
            "not an executable: e_type is 1, not 2 (EXEC) or 3 (DYN)",
            e -> e.bytes.putShort(16, (short) 1)),
        damage(Kind.MALFORMED, "e_phentsize is 57, not 56", e -> e.bytes.putShort(54, (short) 57)),
        damage(
            Kind.MALFORMED,
            "e_phnum is 0: no program headers",
            e -> e.bytes.putShort(56, (short) 0)),
        damage(
            Kind.MALFORMED,
            "e_phnum is 65535: more than 0x10000 bytes",
            e -> e.bytes.putShort(56, (short) -1)),
        damage(
            Kind.TRUNCATED,
            "program header table: file range 0x40+0xe000 is not inside the file of 0x1540 bytes",
            e -> e.bytes.putShort(56, (short) 1024)),
        damage(
            Kind.TRUNCATED,
            "program header table: file range 0xffffffffffffffff+0x1c0"
                + " is not inside the file of 0x1540 bytes",
            e -> e.bytes.putLong(32, -1)),
        damage(
            Kind.MALFORMED,
            "segment 1: p_filesz 0x9000 > p_memsz 0x3000",
            segment(TestElf.LOAD_DATA, FILESZ, 0x9000)),
        damage(
            Kind.MALFORMED,
            "segment 1: p_filesz 0xffffffffffffffff > p_memsz 0x3000",
            segment(TestElf.LOAD_DATA, FILESZ, -1)),
        damage(
            Kind.MALFORMED,
            "segment 1: p_offset 0x1001 and p_vaddr 0x411000 differ modulo the page size",
            segment(TestElf.LOAD_DATA, OFFSET, 0x1001)),
        damage(
            Kind.TRUNCATED,
            "segment 1: file range 0x1000+0x3000 is not inside the file of 0x1540 bytes",
            segment(TestElf.LOAD_DATA, FILESZ, 0x3000)),
        damage(
            Kind.TRUNCATED,
            "segment 1: file range 0xfffffffffffff000+0x180"
                + " is not inside the file of 0x1540 bytes",
            segment(TestElf.LOAD_DATA, OFFSET, -0x1000)),
        damage(
            Kind.UNMAPPABLE,
            "segment 1: p_vaddr 0xffffffffffffe000 + p_memsz 0x3000 is beyond any address space",
            segment(TestElf.LOAD_DATA, VADDR, -0x2000)),
        damage(
            Kind.UNMAPPABLE,
            "segment 1: p_vaddr 0x411000 + p_memsz 0x7fffffffffbee000"
                + " is beyond any address space",
            segment(TestElf.LOAD_DATA, MEMSZ, Long.MAX_VALUE - 0x41_1fff)),
        damage(
            Kind.UNMAPPABLE,
            "segment 1: 0x411000..0x8000411000 reaches beyond 0x8000000000",
            segment(TestElf.LOAD_DATA, MEMSZ, 0x80_0000_0000L)),
        damage(
            Kind.UNMAPPABLE,
            "segment 0: 0x1000..0x2000 starts below 0x8000",
            segment(TestElf.LOAD_CODE, VADDR, 0x1000)),
        damage(
            Kind.UNMAPPABLE,
            "segment 1: 0x411000..0x7ffe001000 overlaps the infra reserve",
            segment(TestElf.LOAD_DATA, MEMSZ, RESERVE - 0x41_1000 + 1)),
        damage(
            Kind.UNMAPPABLE,
            "segment 1: 0x7ffeffe000..0x7fff001000 overlaps the infra reserve",
            segment(TestElf.LOAD_DATA, VADDR, RESERVE + (16 << 20) - 0x2000)),
        damage(
            Kind.UNMAPPABLE,
            "segment 2: program headers at 0x7ffe000040..0x7ffe000200 overlaps the infra reserve",
            segment(TestElf.PHDR, VADDR, RESERVE + 0x40)),
        damage(
            Kind.UNMAPPABLE,
            "segment 2: p_vaddr 0xffffffffffffffff + p_memsz 0x1c0 is beyond any address space",
            segment(TestElf.PHDR, VADDR, -1)),
        damage(
            Kind.UNMAPPABLE,
            "e_entry 0xffffffffffffffff is beyond the address space",
            e -> e.bytes.putLong(24, -1)),
        damage(
            Kind.MALFORMED,
            "no segment to load",
            e -> {
              e.bytes.putInt(TestElf.header(TestElf.LOAD_CODE), 0);
              e.bytes.putInt(TestElf.header(TestElf.LOAD_DATA), 0);
            }),
        damage(
            Kind.MALFORMED,
            "segment 3: interpreter path does not end with NUL",
            e -> e.bytes.put(TestElf.INTERP + 26, (byte) 'x')),
        damage(
            Kind.MALFORMED,
            "segment 3: interpreter path of 4097 bytes is not within 2..4096",
            segment(TestElf.INTERPRETER, FILESZ, 4097)),
        damage(
            Kind.MALFORMED,
            "segment 3: interpreter path of 1 bytes is not within 2..4096",
            segment(TestElf.INTERPRETER, FILESZ, 1)),
        damage(
            Kind.TRUNCATED,
            "segment 3: interpreter: file range 0x1540+0x1b is not inside the file of 0x1540 bytes",
            segment(TestElf.INTERPRETER, OFFSET, TestElf.SIZE)),
        damage(
            Kind.MALFORMED,
            "segment 5: a note ends behind the segment",
            e -> e.bytes.putInt(TestElf.NOTES + 4, -1)),
        damage(
            Kind.MALFORMED,
            "segment 6: a property ends behind its note",
            e -> e.bytes.putInt(TestElf.PROPERTY + 20, 16)),
        damage(
            Kind.MALFORMED,
            "section 2: sh_entsize is 23, not 24",
            e -> e.bytes.putLong(TestElf.SECTIONS + 2 * 64 + 56, 23)),
        damage(
            Kind.MALFORMED,
            "section 2: sh_link names no string table",
            e -> e.bytes.putInt(TestElf.SECTIONS + 2 * 64 + 40, 1)),
        damage(
            Kind.MALFORMED,
            "288230376151711744 sections are more than 65536",
            e -> {
              e.bytes.putShort(60, (short) 0);
              e.bytes.putLong(TestElf.SECTIONS + 32, 1L << 58);
            }),
        damage(
            Kind.TRUNCATED,
            "section header table: file range 0x1400+0x4000"
                + " is not inside the file of 0x1540 bytes",
            e -> e.bytes.putShort(60, (short) 256)),
        damage(Kind.MALFORMED, "e_shentsize is 0, not 64", e -> e.bytes.putShort(58, (short) 0)));
  }

  @ParameterizedTest
  @MethodSource("brokenPrograms")
  void aBrokenProgramIsRefusedWithOneLine(String message, Kind kind, Consumer<TestElf> damage) {
    ElfInput input = TestElf.with(damage);
    assertThatThrownBy(() -> readAll(input))
        .isInstanceOf(ElfFormatException.class)
        .hasMessage(message)
        .satisfies(e -> assertThat(((ElfFormatException) e).kind()).isEqualTo(kind));
  }

  static void readAll(ElfInput input) throws IOException {
    ElfFile file = ElfFile.read(input);
    LoadPlan.of(file, input, 0, LIMITS);
    file.interpreter();
    file.buildId();
    file.featureBits();
    file.sections();
    file.symbols();
  }

  @Test
  void aProgramCutAtAnyByteIsRefusedOrWhole() {
    byte[] whole = TestElf.make().bytes.array();
    for (int length = 0; length < whole.length; length++) {
      ElfInput input = ElfInput.of(Arrays.copyOf(whole, length));
      Kind expected = length == 0 ? Kind.EMPTY : Kind.TRUNCATED;
      assertThatThrownBy(() -> readAll(input))
          .isInstanceOf(ElfFormatException.class)
          .satisfies(e -> assertThat(((ElfFormatException) e).kind()).isEqualTo(expected));
    }
  }

  /** A file as large as files can be, whose every byte after the headers is the same. */
  private record Endless(byte[] head, int fill) implements ElfInput {
    @Override
    public long size() {
      return Long.MAX_VALUE;
    }

    @Override
    public int read(long offset, byte[] target, int at, int length) {
      if (offset < head.length) {
        int n = (int) Math.min(length, head.length - offset);
        System.arraycopy(head, (int) offset, target, at, n);
        return n;
      }
      Arrays.fill(target, at, at + length, (byte) fill);
      return length;
    }
  }

  @Test
  void countsOfAnEndlessFileAreBounded() throws IOException {
    List<Consumer<TestElf>> damages =
        List.of(
            e -> e.bytes.putShort(60, (short) -1),
            e -> e.bytes.putShort(56, (short) 1170),
            segment(TestElf.NOTE, FILESZ, 1L << 40),
            segment(TestElf.PROPERTIES, FILESZ, 1L << 40),
            segment(TestElf.INTERPRETER, FILESZ, 1L << 40),
            e -> e.bytes.putLong(TestElf.SECTIONS + 2 * 64 + 32, 1L << 40),
            e -> e.bytes.putLong(TestElf.SECTIONS + 3 * 64 + 32, 1L << 40));
    for (Consumer<TestElf> damage : damages) {
      for (int fill : new int[] {0, 1, 255}) {
        TestElf elf = TestElf.make();
        damage.accept(elf);
        ElfInput input = new Endless(elf.bytes.array(), fill);
        try {
          readAll(input);
        } catch (ElfFormatException refused) {
          assertThat(refused.getMessage()).isNotBlank();
        }
      }
    }
  }

  @Test
  void whatIsNoElfIsNamed() {
    assertThatThrownBy(() -> ElfFile.read(input(""))).hasMessage("the file is empty");
    assertThatThrownBy(() -> ElfFile.read(input("#!/bin/sh\n")))
        .hasMessage("a script, not an ELF file")
        .satisfies(e -> assertThat(((ElfFormatException) e).kind()).isEqualTo(Kind.SCRIPT));
    assertThatThrownBy(() -> ElfFile.read(input("hello, world, this is text\n")))
        .hasMessage("not an ELF file: no magic number")
        .satisfies(e -> assertThat(((ElfFormatException) e).kind()).isEqualTo(Kind.NOT_ELF));
    assertThatThrownBy(() -> ElfFile.read(input("\177EL")))
        .hasMessage("the file ends inside the ELF magic number, after 3 bytes");
  }

  private static ElfInput input(String text) {
    return ElfInput.of(MemorySegment.ofArray(text.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void filesAreReadThroughPaths(@TempDir Path folder) throws IOException {
    Path path = folder.resolve("program");
    Files.write(path, TestElf.make().bytes.array());
    try (ElfInput input = ElfInput.open(path)) {
      assertThat(LoadPlan.of(ElfFile.read(input), input, 0, LIMITS).steps()).hasSize(4);
      assertThat(input.read(TestElf.SIZE, new byte[1], 0, 1)).isLessThanOrEqualTo(0);
    }
    assertThatThrownBy(() -> ElfInput.open(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void anEmptySegmentTakesNothingAndAZeroSegmentNoFile() throws IOException {
    ElfInput input =
        TestElf.with(e -> {
          e.bytes.putLong(TestElf.header(TestElf.LOAD_CODE) + FILESZ, 0);
          e.bytes.putLong(TestElf.header(TestElf.LOAD_CODE) + MEMSZ, 0);
          e.bytes.putLong(TestElf.header(TestElf.LOAD_DATA) + FILESZ, 0);
          e.bytes.putLong(TestElf.header(TestElf.LOAD_DATA) + MEMSZ, 0x801);
          e.bytes.putLong(TestElf.header(TestElf.LOAD_DATA) + VADDR, 0x41_1800);
        });
    LoadPlan plan = LoadPlan.of(ElfFile.read(input), input, 0, LIMITS);
    assertThat(plan.steps()).containsExactly(new LoadPlan.MapZero(0x41_1000, 0x2000, 3));
    assertThat(plan.programHeaders()).isZero();
  }

  @Test
  void scriptsAreTakenApartAsLinuxDoes() {
    assertThat(script("#!/bin/sh\n")).isEqualTo(new Script("/bin/sh", null));
    assertThat(script("#! /usr/bin/env  python3 -u \t\nmore"))
        .isEqualTo(new Script("/usr/bin/env", "python3 -u"));
    assertThat(script("#!/bin/sh")).isEqualTo(new Script("/bin/sh", null));
    assertThat(script("#!\n")).isNull();
    assertThat(script("#! \t \n")).isNull();
    assertThat(script("#")).isNull();
    assertThat(script("text")).isNull();
    assertThat(script("#!/" + "x".repeat(253))).isNull(); // the path may go on
    assertThat(script("#!/a " + "x".repeat(300)).argument()).hasSize(251);
    assertThat(script("#!/" + "x".repeat(252) + "\n").interpreter()).hasSize(253);
  }

  private static Script script(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Script.parse(bytes, bytes.length);
  }
}
