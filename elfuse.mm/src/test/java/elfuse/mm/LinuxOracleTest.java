package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Makes the same calls on an address space and on this process's own memory, and compares answers
 * and {@code /proc/self/maps}. Nothing is touched, so that Linux is free to merge what it can.
 */
class LinuxOracleTest {
  private static final long P = 4096;
  private static final long ARENA = 0x10_0000_0000L; // far from what a JVM uses
  private static final long ARENA_END = ARENA + 256 * P;
  private static final long HOST_TASK_SIZE = 0x7fff_ffff_f000L; // x86-64 and arm64 differ here
  private static final long NEAR = 1L << 30;

  @BeforeAll
  static void needsLinux() {
    assumeTrue(Libc.isLinux(), "the host is not Linux");
    assumeTrue(System.getProperty("os.arch").equals("amd64"), "TASK_SIZE is known for x86-64 only");
  }

  /** An address that means the same to the host: the same distance from the end of user space. */
  private static long host(long address) {
    return Math.abs(address - InfraLayout.TASK_SIZE) < NEAR
        ? address - InfraLayout.TASK_SIZE + HOST_TASK_SIZE
        : address;
  }

  private static long guest(long address) {
    return Math.abs(address - HOST_TASK_SIZE) < NEAR
        ? address - HOST_TASK_SIZE + InfraLayout.TASK_SIZE
        : address;
  }

  private static List<String> hostMaps() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
      int dash = line.indexOf('-');
      long start = Long.parseUnsignedLong(line.substring(0, dash), 16);
      if (start >= ARENA && start < ARENA_END || start >= HOST_TASK_SIZE - 16 * P && start > 0) {
        String[] words = line.split(" +");
        long end = Long.parseUnsignedLong(words[0].substring(dash + 1), 16);
        lines.add(guest(start) / P + "-" + guest(end) / P + " " + words[1] + " " + words[2]);
      }
    }
    lines.removeIf(line -> line.contains("ffffffff"));
    return lines;
  }

  private static List<String> ourMaps(AddressSpace space) {
    List<String> lines = new ArrayList<>();
    for (String line : space.maps().lines().toList()) {
      String[] words = line.split(" +");
      int dash = words[0].indexOf('-');
      long start = Long.parseLong(words[0].substring(0, dash), 16);
      long end = Long.parseLong(words[0].substring(dash + 1), 16);
      if (start >= ARENA && start < InfraLayout.TASK_SIZE) {
        lines.add(start / P + "-" + end / P + " " + words[1] + " " + words[2]);
      }
    }
    return lines;
  }

  @Test
  void everyCallAnswersAsLinuxDoes() throws IOException {
    assumeTrue(hostMaps().isEmpty(), "this process uses the addresses of the test itself");
    long count = Long.getLong("elfuse.oracle.sequences", 100);
    for (long seed = 1; seed <= count; seed++) {
      sequence(seed);
    }
  }

  private static void sequence(long seed) throws IOException {
    Random random = new Random(seed);
    Libc host = Libc.HOST;
    int fd = host.memfd("oracle", 32 * P);
    int readOnly = host.openReadOnly(fd);
    HostFile file = new HostFile(fd, 32 * P, true);
    HostFile readOnlyFile = new HostFile(readOnly, 32 * P, false);
    TlbRequest tlb = new TlbRequest();
    try (AddressSpace space = AddressSpace.create(new FakeVm(), HostFile.PAGES)) {
      for (int i = 0; i < 60; i++) {
        long a = address(random);
        long n = length(random);
        int prot = random.nextInt(8);
        String what = "seed " + seed + " step " + i + " at " + (a - ARENA) / P + " length " + n;
        long ours;
        long theirs;
        switch (random.nextInt(10)) {
          case 0, 1, 2 -> {
            int type = random.nextInt(12) == 0 ? random.nextInt(16) : 1 + random.nextInt(2);
            int flags = type | (random.nextInt(5) == 0 ? 0x10_0000 : 0x10);
            flags |= random.nextInt(6) == 0 ? 0x4000 : 0;
            flags |= random.nextInt(8) == 0 ? 0x100 : 0;
            int kind = random.nextInt(3);
            long offset = kind == 0 ? 0 : random.nextInt(4) * P;
            offset = random.nextInt(20) == 0 ? -P : offset;
            int hostFd = kind == 0 ? -1 : kind == 1 ? fd : readOnly;
            FileMapping ourFile = kind == 0 ? null : kind == 1 ? file : readOnlyFile;
            if (kind == 0) {
              flags |= 0x20;
              if ((type & 15) == 1) {
                continue; // every shared anonymous mapping has an inode of its own
              }
            }
            if ((type & 15) == 8) {
              continue; // MAP_DROPPABLE is newer than what we follow
            }
            what += " mmap " + prot + " " + Integer.toHexString(flags) + " " + kind;
            theirs = host.mmap(host(a), n, prot, flags, hostFd, offset);
            ours = space.mmap(a, n, prot, flags, ourFile, offset, tlb);
          }
          case 3, 4 -> {
            what += " munmap";
            theirs = host.munmap(host(a), n);
            ours = space.munmap(a, n, tlb);
          }
          case 5, 6 -> {
            int wanted = random.nextInt(10) == 0 ? prot | 0x0100_0000 << random.nextInt(3) : prot;
            what += " mprotect " + Integer.toHexString(wanted);
            theirs = host.mprotect(host(a), n, wanted);
            ours = space.mprotect(a, n, wanted, tlb);
          }
          case 7 -> {
            long m = length(random);
            long b = address(random);
            int flags = random.nextInt(3) == 0 ? random.nextInt(16) : 3;
            if ((flags & 3) == 1 || (flags & 4) != 0 || spansSeveral(space, a, n) && n == m) {
              continue; // where it moves to, and moves of several mappings, are newer or random
            }
            what += " mremap " + m + " " + flags + " to " + (b - ARENA) / P;
            theirs = host.mremap(host(a), n, m, flags, host(b));
            ours = space.mremap(a, n, m, flags, b, tlb);
          }
          case 8 -> {
            int[] advices = {0, 1, 2, 4, 8, 10, 11, 16, 17, 18, 19, 20, 21, 5, 26, 77};
            int advice = advices[random.nextInt(advices.length)];
            what += " madvise " + advice;
            theirs = host.madvise(host(a), n, advice);
            ours = space.madvise(a, n, advice, tlb);
          }
          default -> {
            int flags = random.nextInt(9);
            what += " msync " + flags;
            theirs = host.msync(host(a), n, flags);
            ours = space.msync(a, n, flags);
          }
        }
        assertThat(ours).as(what).isEqualTo(theirs < 0 ? theirs : guest(theirs));
        assertThat(String.join("\n", ourMaps(space)))
            .as(what)
            .isEqualTo(String.join("\n", hostMaps()));
      }
    } finally {
      host.munmap(ARENA, ARENA_END - ARENA);
      host.munmap(HOST_TASK_SIZE - 16 * P, 16 * P);
      host.close(fd);
      host.close(readOnly);
    }
  }

  private static boolean spansSeveral(AddressSpace space, long start, long length) {
    VmaInfo vma = space.mappingAt(start);
    return vma != null && length > 0 && start + length > vma.end();
  }

  private static long address(Random random) {
    long page = random.nextInt(24);
    return switch (random.nextInt(20)) {
      case 0 -> ARENA + page * P + 1 + random.nextInt(4000);
      case 1 -> InfraLayout.TASK_SIZE + random.nextInt(-4, 3) * P;
      case 2 -> InfraLayout.TASK_SIZE - 2 * P;
      default -> ARENA + page * P;
    };
  }

  private static long length(Random random) {
    // nothing that ends between the arena and the end of user space: the JVM lives there
    return switch (random.nextInt(24)) {
      case 0 -> 0;
      case 1 -> -1 - random.nextInt(5000);
      case 2 -> 1 + random.nextInt(4000);
      default -> (1 + random.nextInt(8)) * P;
    };
  }
}
