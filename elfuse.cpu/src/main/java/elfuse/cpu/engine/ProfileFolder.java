package elfuse.cpu.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Profiles of programs between runs, a file for each.
 *
 * <p>A file is read whole, and written whole beside its place and then renamed, so that runs at the
 * same time see one or the other; the last one stays. A profile only saves time, so what is
 * damaged, of another version or cannot be read counts as nothing, and what cannot be written is
 * not. It needs no trust either: whatever it says, a region consists of what its own branches lead
 * to in the guest's memory. Thread-safe.
 */
final class ProfileFolder {
  /** Sizes of a file that is read and of all files, in bytes. */
  static final int MOST_BYTES = 4 << 20;

  static final long MOST_BYTES_OF_ALL = 64L << 20;

  private static final long MAGIC = 0x656c66757365_0001L; // "elfuse", version 1

  private final Path folder;
  private final long mostBytesOfAll;

  ProfileFolder(Path folder) {
    this(folder, MOST_BYTES_OF_ALL);
  }

  ProfileFolder(Path folder, long mostBytesOfAll) {
    this.folder = folder;
    this.mostBytesOfAll = mostBytesOfAll;
  }

  /** {@return what is remembered of a program} */
  ProgramProfile read(String program) {
    try {
      Path file = folder.resolve(program);
      if (Files.exists(file) && Files.size(file) <= MOST_BYTES) {
        return new ProgramProfile(parse(Files.readAllBytes(file)));
      }
    } catch (IOException unreadable) {
      // as if there were none
    }
    return new ProgramProfile(List.of());
  }

  /** Remembers what the profiles of programs have, of those that have anything. */
  void write(Map<String, ProgramProfile> profiles) {
    boolean written = false;
    try {
      for (Map.Entry<String, ProgramProfile> each : profiles.entrySet()) {
        List<ProgramProfile.Entry> entries = each.getValue().toRemember();
        if (!entries.isEmpty()) {
          write(each.getKey(), entries);
          written = true;
        }
      }
      if (written) {
        deleteOldest();
      }
    } catch (IOException | UncheckedIOException unwritable) {
      // not remembered
    }
  }

  private void write(String program, List<ProgramProfile.Entry> entries) throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path made = Files.createTempFile(folder, program, ".new");
    try {
      Files.write(made, format(entries));
      Files.move(made, folder.resolve(program), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(made);
    }
  }

  private void deleteOldest() throws IOException {
    record Known(Path path, long size, long time) {}
    List<Known> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        try {
          files.add(new Known(path, Files.size(path), Files.getLastModifiedTime(path).toMillis()));
        } catch (NoSuchFileException gone) {
          // another run is at it
        }
      }
    }
    files.sort(Comparator.comparingLong(Known::time).reversed());
    long total = 0;
    for (Known file : files) {
      total += file.size;
      if (total > mostBytesOfAll) {
        Files.deleteIfExists(file.path);
      }
    }
  }

  // ---- a file: the magic number, a count, regions, CRC-32 of all that; big-endian ----

  /** {@return the bytes of a file with some regions} */
  static byte[] format(List<ProgramProfile.Entry> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(MAGIC);
    out.writeInt(entries.size());
    for (ProgramProfile.Entry entry : entries) {
      HotRegion region = entry.region();
      out.writeLong(entry.pageHash());
      out.writeShort(region.entry << 1 | (region.inLocals ? 1 : 0));
      out.writeInt(region.heat);
      out.writeByte(region.places.length);
      int run;
      for (int i = 0; i < region.places.length; i += run) { // those that follow each other
        run = 1;
        while (i + run < region.places.length && region.places[i + run] == region.places[i] + run) {
          run++;
        }
        out.writeInt(region.places[i]);
        out.writeByte(run);
      }
    }
    out.writeInt(sum(bytes.toByteArray(), bytes.size()));
    return bytes.toByteArray();
  }

  /** {@return the regions in a file; none if it is not one} */
  static List<ProgramProfile.Entry> parse(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      List<ProgramProfile.Entry> entries = new ArrayList<>();
      if (in.readLong() != MAGIC) {
        return List.of();
      }
      int count = in.readInt();
      if (count < 0 || count > ProgramProfile.MOST_REGIONS) {
        return List.of();
      }
      for (int i = 0; i < count; i++) {
        long hash = in.readLong();
        int entry = in.readUnsignedShort();
        int heat = in.readInt();
        int[] places = new int[in.readUnsignedByte()];
        for (int p = 0; p < places.length; ) {
          int start = in.readInt();
          int run = in.readUnsignedByte();
          if (run == 0 || run > places.length - p) {
            return List.of();
          }
          for (int k = 0; k < run; k++) {
            places[p++] = start + k;
          }
        }
        entries.add(
            new ProgramProfile.Entry(
                hash, new HotRegion(entry >> 1 & 1023, (entry & 1) != 0, places, heat)));
      }
      int size = bytes.length - in.available();
      boolean whole = in.readInt() == sum(bytes, size) && in.available() == 0;
      return whole ? entries : List.of();
    } catch (IOException tooShort) {
      return List.of();
    }
  }

  private static int sum(byte[] bytes, int size) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, size);
    return (int) sum.getValue();
  }
}
