package elfuse.testsuite.engine;

import java.util.ArrayList;
import java.util.List;

/** Every case, in the order of the report. */
final class Cases {
  private Cases() {}

  static List<Case> all() {
    List<Case> cases = new ArrayList<>();
    ExceptionCases.add(cases);
    TranslationCases.add(cases);
    TlbCases.add(cases);
    CounterCases.add(cases);
    VectorCases.add(cases);
    ExclusiveCases.add(cases);
    LeavingCases.add(cases);
    DebugCases.add(cases);
    RegisterCases.add(cases);
    CodeCases.add(cases);
    ShimCases.add(cases);
    return cases;
  }
}
