package elfuse.linux.calls;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.SyscallNames;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every row must be for the things that derive from it. */
class SyscallTableTest {
  private static final Set<String> KINDS =
      Set.of(
          "fd",
          "dirfd",
          "int",
          "hex",
          "ptr",
          "path",
          "buf",
          "out",
          "openflags",
          "atflags",
          "mode",
          "prot",
          "mapflags",
          "signal",
          "clock",
          "whence",
          "fcntl",
          "ioctl",
          "stat",
          "pipe");

  @Test
  void aRowBearsTheNameOfItsNumber() {
    assertThat(SyscallTable.rows())
        .allSatisfy(row -> assertThat(row.name()).isEqualTo(SyscallNames.of(row.number())));
  }

  @Test
  void aRowHasAtMostSixArgumentsOfKnownKinds() {
    for (Syscall row : SyscallTable.rows()) {
      String[] kinds = row.arguments().isEmpty() ? new String[0] : row.arguments().split(" ");
      assertThat(kinds).as(row.name()).hasSizeLessThanOrEqualTo(6).allMatch(KINDS::contains);
      if (kinds.length > 0) {
        assertThat(kinds[kinds.length - 1])
            .as(row.name() + ": a length follows")
            .isNotEqualTo("buf");
      }
    }
  }

  @Test
  void whatIsNotFullSaysWhatIsMissing() {
    for (Syscall row : SyscallTable.rows()) {
      assertThat(row.note().isEmpty())
          .as(row.name())
          .isEqualTo(row.support() == Syscall.Support.FULL);
      assertThat(row.handler()).as(row.name()).isNotNull();
    }
  }

  @Test
  void numbersOutsideTheTableHaveNoRow() {
    assertThat(SyscallTable.get(-1)).isNull();
    assertThat(SyscallTable.get(Long.MIN_VALUE)).isNull();
    assertThat(SyscallTable.get(1L << 32 | 63)).isNull();
    assertThat(SyscallTable.get(511)).isNull();
    assertThat(SyscallTable.get(63).name()).isEqualTo("read");
  }
}
