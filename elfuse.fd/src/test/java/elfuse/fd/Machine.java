package elfuse.fd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Something that answers steps: the host's kernel, or the table under test. */
interface Machine {
  /** The first number that steps may close or replace; below it everything is open. */
  int BASE = 256;

  /** How many descriptors of /dev/null there are at first, from {@link #BASE} on. */
  int DEVICES = 1;

  /** The answer of a call that would wait. */
  long WAITS = Long.MIN_VALUE;

  /** The room for reads, in bytes. */
  int BUFFER = 1 << 17;

  /** A call's answer: its result, and what it stored. */
  record Answer(long result, List<Long> stored) {
    static Answer of(long result) {
      return new Answer(result, List.of());
    }

    @Override
    public String toString() {
      return (result == WAITS ? "waits" : Long.toString(result)) + (stored.isEmpty() ? "" : stored);
    }
  }

  /** Begins anew: everything from {@link #BASE} on is closed, and the devices are there. */
  void reset();

  /** The file that steps open is as at first: 100 zeros. */
  static void refill(Path file) {
    try {
      Files.write(file, new byte[100]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers one step. */
  Answer answer(Step step, int number);

  /** Answers all. */
  default List<Answer> answers(List<Step> steps) {
    reset();
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      answers.add(answer(steps.get(i), i));
    }
    return answers;
  }
}
