package elfuse.cpu.engine;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.cpu.engine.ProgramProfile.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of programs between runs, whatever happens to the files. */
class ProfileFolderTest {
  @TempDir Path folder;

  private static Entry entry(long hash, int index, int heat, int... places) {
    return new Entry(hash, new HotRegion(index, index % 2 != 0, places, heat));
  }

  private static ProgramProfile profile(Entry... entries) {
    ProgramProfile profile = new ProgramProfile(List.of());
    Arrays.stream(entries).forEach(e -> profile.add(e.pageHash(), e.region()));
    return profile;
  }

  private static String text(Entry entry) {
    HotRegion r = entry.region();
    return "%x %d %b %d %s"
        .formatted(entry.pageHash(), r.entry, r.inLocals, r.heat, Arrays.toString(r.places));
  }

  private static List<String> texts(List<Entry> entries) {
    return entries.stream().map(ProfileFolderTest::text).toList();
  }

  @Test
  void aProfileIsReadAsItWasWritten() {
    int[] many = IntStream.range(-100, 100).map(i -> i < 0 ? i * 300_000 : 3 * i / 2).toArray();
    Entry[] entries = {
      entry(1, 1023, 3, 1023, 1024, 1025, 5000),
      entry(-1, 0, Integer.MAX_VALUE, many),
      entry(1, 7, 1, 7),
    };
    ProfileFolder profiles = new ProfileFolder(folder.resolve("made/here"));
    profiles.write(Map.of("program", profile(entries)));
    ProgramProfile read = profiles.read("program");
    assertThat(read.before(1L)).extracting(r -> r.entry).containsExactlyInAnyOrder(1023, 7);
    assertThat(read.before(-1L)[0].places).isEqualTo(many);
    assertThat(read.before(-1L)[0].heat).isEqualTo(Integer.MAX_VALUE);
    assertThat(read.before(-1L)[0].inLocals).isFalse();
    assertThat(read.before(1L)).filteredOn(r -> r.entry == 7).allMatch(r -> r.inLocals);
    assertThat(read.before(2L)).isEmpty();
    assertThat(profiles.read("another").before(1L)).isEmpty();
    assertThat(folder.resolve("made/here")).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void nothingIsWrittenWhereNothingWasHot() {
    new ProfileFolder(folder.resolve("f")).write(Map.of("cold", profile(entry(1, 1, 0, 1))));
    assertThat(folder.resolve("f")).doesNotExist();
  }

  @Test
  void whatRanBeforeCountsHalfAndGoesInTheEnd() {
    ProgramProfile old = new ProgramProfile(List.of(entry(1, 1, 9, 1), entry(2, 2, 8, 2)));
    old.add(1, new HotRegion(1, false, new int[] {1, 2}, 3));
    assertThat(texts(old.toRemember())).containsExactly("1 1 false 7 [1, 2]", "2 2 false 4 [2]");
    ProgramProfile faded = new ProgramProfile(List.of(entry(1, 1, 1, 1)));
    assertThat(faded.toRemember()).isEmpty();
  }

  @Test
  void aRegionMadeAnewTakesOverHowHotItWas() {
    ProgramProfile profile = new ProgramProfile(List.of());
    HotRegion first = new HotRegion(4, false, new int[] {4}, 10);
    HotRegion second = new HotRegion(4, true, new int[] {4, 5}, 0);
    for (int i = 0; i < 100; i++) { // as processes do that run the one and the other
      profile.add(1, first);
      profile.add(1, second);
    }
    assertThat(texts(profile.toRemember())).containsExactly("1 4 true 10 [4, 5]");
  }

  @Test
  void theHottestAreKept() {
    ProgramProfile profile = new ProgramProfile(List.of());
    int count = 2 * ProgramProfile.MOST_REGIONS;
    for (int i = 0; i < count; i++) {
      profile.add(i >> 10, new HotRegion(i & 1023, false, new int[] {i & 1023}, 1 + i % 7919));
    }
    List<Entry> kept = profile.toRemember();
    assertThat(kept).hasSize(ProgramProfile.MOST_REGIONS);
    int coldest = kept.getLast().region().heat;
    long hotter = IntStream.range(0, count).filter(i -> 1 + i % 7919 > coldest).count();
    assertThat(hotter).isLessThan(ProgramProfile.MOST_REGIONS);
  }

  @Test
  void aFileThatIsDamagedAnywhereCountsAsNone() throws IOException {
    byte[] good = ProfileFolder.format(List.of(entry(5, 1, 3, 1, 2, 9), entry(6, 2, 4, 2)));
    assertThat(ProfileFolder.parse(good)).hasSize(2);
    for (int i = 0; i < good.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] bad = good.clone();
        bad[i] ^= (byte) (1 << bit);
        assertThat(ProfileFolder.parse(bad)).as("byte %d", i).isEmpty();
      }
      assertThat(ProfileFolder.parse(Arrays.copyOf(good, i))).as("%d bytes", i).isEmpty();
    }
    assertThat(ProfileFolder.parse(Arrays.copyOf(good, good.length + 1))).isEmpty();
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() throws IOException {
    try (var file = new java.io.RandomAccessFile(folder.resolve("p").toFile(), "rw")) {
      file.setLength(1L << 40);
    }
    assertThat(new ProfileFolder(folder).read("p").toRemember()).isEmpty();
  }

  @Test
  void whatCannotBeReadOrWrittenIsNotRemembered() throws IOException {
    Files.createDirectory(folder.resolve("p"));
    Files.writeString(folder.resolve("p/inside"), "");
    ProfileFolder profiles = new ProfileFolder(folder);
    assertThat(profiles.read("p").toRemember()).isEmpty();
    profiles.write(Map.of("p", profile(entry(1, 1, 1, 1))));
    assertThat(folder.resolve("p/inside")).exists();
    Path file = Files.writeString(folder.resolve("file"), "");
    new ProfileFolder(file).write(Map.of("p", profile(entry(1, 1, 1, 1))));
    new ProfileFolder(file.resolve("below")).write(Map.of("p", profile(entry(1, 1, 1, 1))));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).extracting(p -> p.getFileName().toString()).containsOnly("p", "file");
    }
  }

  @Test
  void theOldestGoWhenThereIsTooMuch() throws IOException {
    int size = ProfileFolder.format(List.of(entry(1, 1, 1, 1))).length;
    ProfileFolder profiles = new ProfileFolder(folder, 3L * size);
    for (int i = 0; i < 5; i++) {
      profiles.write(Map.of("p" + i, profile(entry(1, 1, 1, 1))));
      Files.setLastModifiedTime(folder.resolve("p" + i), FileTime.fromMillis(1_000_000L * i));
    }
    Files.writeString(folder.resolve("left.new"), "x".repeat(size)); // a run that was killed
    Files.setLastModifiedTime(folder.resolve("left.new"), FileTime.fromMillis(1));
    profiles.write(Map.of("p5", profile(entry(1, 1, 1, 1))));
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).extracting(p -> p.getFileName().toString()).containsOnly("p3", "p4", "p5");
    }
  }

  @Test
  void runsAtTheSameTimeSeeOneProfileOrTheOther() {
    List<CompletableFuture<Void>> runs = new ArrayList<>();
    for (int writer = 0; writer < 2; writer++) {
      int[] places = IntStream.range(writer * 1000, writer * 1000 + 200).toArray();
      Entry[] entries =
          IntStream.range(0, 300).mapToObj(i -> entry(7, i, 5, places)).toArray(Entry[]::new);
      runs.add(
          CompletableFuture.runAsync(() -> {
            for (int round = 0; round < 40; round++) {
              new ProfileFolder(folder).write(Map.of("p", profile(entries)));
            }
          }));
    }
    int seen = 0;
    do {
      HotRegion[] regions = new ProfileFolder(folder).read("p").before(7L);
      if (regions.length != 0) {
        assertThat(regions).hasSize(300).allMatch(r -> r.places[0] == regions[0].places[0]);
        seen++;
      }
    } while (!runs.stream().allMatch(CompletableFuture::isDone));
    runs.forEach(CompletableFuture::join);
    assertThat(seen).isPositive();
  }
}
