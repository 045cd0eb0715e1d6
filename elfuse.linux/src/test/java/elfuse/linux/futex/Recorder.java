package elfuse.linux.futex;

import elfuse.host.PollSet;
import elfuse.host.Waiter;
import java.util.List;

/** Says who was woken, in which order. */
record Recorder(int tid, List<Integer> woken) implements Waiter {
  @Override
  public int await(int fd, int events, long timeoutNanos) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int await(PollSet set, long timeoutNanos) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int park(int clock, long deadlineNanos) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void wake() {
    woken.add(-tid);
  }

  @Override
  public void ready() {
    woken.add(tid);
  }

  @Override
  public boolean isWoken() {
    return false;
  }

  @Override
  public boolean isWaiting() {
    return false;
  }

  @Override
  public void clear() {}

  @Override
  public void close() {}
}
