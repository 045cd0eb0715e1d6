package elfuse.mm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The numbers restated in this module are those of {@code elfuse.abi}. */
class ConstantsTest {
  // encodings of a size, which the ABI has as a shift
  private static final Set<String> DERIVED = Set.of("MAP_HUGE_2MB", "MAP_HUGE_1GB");

  @Test
  void memoryConstantsAgree() throws ReflectiveOperationException {
    compare(Uapi.class, elfuse.abi.Mman.class);
  }

  @Test
  void errorNumbersAgree() throws ReflectiveOperationException {
    compare(Errno.class, elfuse.abi.Errno.class);
  }

  private static void compare(Class<?> ours, Class<?> abi) throws ReflectiveOperationException {
    int compared = 0;
    for (Field field : ours.getDeclaredFields()) {
      if (!DERIVED.contains(field.getName())) {
        assertThat(field.getInt(null))
            .as(field.getName())
            .isEqualTo(abi.getField(field.getName()).getInt(null));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10);
  }
}
