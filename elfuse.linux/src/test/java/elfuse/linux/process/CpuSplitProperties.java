package elfuse.linux.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** User and system time of growing counts: they add up and never go back. */
class CpuSplitProperties {
  @Property
  void addsUpAndNeverGoesBack(
      @ForAll @Size(min = 3, max = 60) List<@LongRange(min = 0, max = 1L << 50) Long> steps) {
    CpuSplit split = new CpuSplit();
    long user = 0;
    long system = 0;
    long total = 0;
    for (int i = 0; i + 2 < steps.size(); i += 3) {
      user += steps.get(i);
      system += steps.get(i + 1);
      total += steps.get(i + 2);
      long oldUser = split.user();
      long oldSystem = split.system();
      split.update(user, system, total);
      assertThat(split.user()).isGreaterThanOrEqualTo(oldUser);
      assertThat(split.system()).isGreaterThanOrEqualTo(oldSystem);
      assertThat(split.user() + split.system()).isEqualTo(total);
    }
  }
}
