package elfuse.linux.futex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Queues of one bucket and of several against lists: who is woken, and in which order. */
class FutexQueueProperties {
  private record Entry(FutexWaiter waiter, int[] key) {}

  private final List<FutexKey> keys = new ArrayList<>();

  FutexQueueProperties() {
    for (int i = 0; i < 6; i++) {
      keys.add(FutexKey.ofObject(1, 7, 4L * i));
    }
  }

  @Property(tries = 500)
  void wakingAndMovingAgreeWithLists(@ForAll @Size(max = 60) List<Integer> steps) {
    FutexTable table = new FutexTable();
    List<Entry> model = new ArrayList<>();
    List<Integer> woken = new ArrayList<>();
    int[] next = {1};
    for (int step : steps) {
      int from = (step >>> 4 & 0xff) % keys.size();
      int to = (step >>> 12 & 0xff) % keys.size();
      int count = (step >>> 20 & 3) + 1;
      switch (step & 3) {
        case 0, 1 -> {
          int tid = next[0]++;
          int priority = (step >>> 24 & 3) == 0 ? step >>> 26 & 31 : FutexThread.NORMAL;
          FutexThread thread =
              new FutexThread(tid, new Recorder(tid, woken), () -> false, () -> priority);
          FutexWaiter waiter = new FutexWaiter(thread, keys.get(from), 1 << count, null);
          table.bucket(waiter.key).add(waiter);
          model.add(new Entry(waiter, new int[] {from}));
        }
        case 2 -> {
          woken.clear();
          int bits = step >>> 24 & 0x1f;
          List<Integer> expected = new ArrayList<>();
          for (Entry entry : ordered(model, from)) {
            if (expected.size() < count && (entry.waiter.bits & bits) != 0) {
              expected.add(entry.waiter.thread.tid);
              model.remove(entry);
            }
          }
          assertThat(table.wake(keys.get(from), count, bits)).isEqualTo(expected.size());
          assertThat(woken).isEqualTo(expected);
        }
        default -> {
          woken.clear();
          boolean sameBucket = table.bucket(keys.get(from)) == table.bucket(keys.get(to));
          List<Entry> waiting = ordered(model, from);
          int moved = Math.min(waiting.size(), count + 2);
          List<Integer> expected = new ArrayList<>();
          for (int i = 0; i < moved; i++) {
            Entry entry = waiting.get(i);
            if (i < 2) {
              expected.add(entry.waiter.thread.tid);
              model.remove(entry);
            } else {
              entry.key[0] = to;
              if (!sameBucket) { // behind those that wait there with the same priority
                model.remove(entry);
                model.add(entry);
              }
            }
          }
          int result = table.requeue(null, 0, keys.get(from), keys.get(to), 2, count, null);
          assertThat(result).isEqualTo(moved);
          assertThat(woken).isEqualTo(expected);
        }
      }
    }
    for (Entry entry : model) {
      assertThat(FutexTable.withdraw(entry.waiter)).isTrue();
      assertThat(FutexTable.withdraw(entry.waiter)).isFalse();
    }
    for (FutexKey key : keys) {
      assertThat(table.wake(key, 100, -1)).isZero();
    }
  }

  private static List<Entry> ordered(List<Entry> model, int key) {
    return model.stream()
        .filter(entry -> entry.key[0] == key)
        .sorted(Comparator.comparingInt(entry -> entry.waiter.priority))
        .toList();
  }
}
