package elfuse.cpu.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the same executable memory lies at several addresses, in one machine or in several: what is
 * invalidated by one address is invalidated by all, as instruction caches do that find lines by
 * physical address. Machines learn of it from their host; few programs have any.
 *
 * <p>Thread-safe. Its lock is taken before nothing; pages' locks are taken without it.
 */
final class SharedCode {
  /** A range of a machine that shows an object from an offset on. */
  private record Range(SoftVm vm, long start, long end, Object object, long offset) {
    Range part(long from, long to) {
      return new Range(vm, from, to, object, offset + (from - start));
    }
  }

  // replaced as a whole, under this object's lock
  private volatile List<Range> ranges = List.of();

  /** A range of a machine shows an object, or none if that is null. */
  synchronized void set(SoftVm vm, long start, long size, Object object, long offset) {
    long end = start + size;
    if (size <= 0 || object == null && ranges.isEmpty()) {
      return;
    }
    List<Range> next = new ArrayList<>();
    for (Range range : ranges) {
      if (range.vm != vm || range.end <= start || end <= range.start) {
        next.add(range);
      } else {
        if (range.start < start) {
          next.add(range.part(range.start, start));
        }
        if (end < range.end) {
          next.add(range.part(end, range.end));
        }
      }
    }
    if (object != null) {
      next.add(new Range(vm, start, end, object, offset));
    }
    ranges = List.copyOf(next);
  }

  /** A machine ends. */
  synchronized void remove(SoftVm vm) {
    if (!ranges.isEmpty()) {
      ranges = ranges.stream().filter(range -> range.vm != vm).toList();
    }
  }

  /** What was decoded from a range of a machine is forgotten: by all its other addresses, too. */
  void forget(SoftVm vm, long start, long size) {
    List<Range> now = ranges;
    for (Range range : now) {
      long from = Math.max(start, range.start);
      long to = Math.min(start + size, range.end);
      if (range.vm == vm && from < to) {
        forgetElsewhere(now, range, range.offset + (from - range.start), to - from);
      }
    }
  }

  private static void forgetElsewhere(List<Range> all, Range range, long offset, long size) {
    for (Range other : all) {
      if (other != range && other.object.equals(range.object)) {
        long from = Math.max(offset, other.offset);
        long to = Math.min(offset + size, other.offset + (other.end - other.start));
        if (from < to) {
          other.vm.code().forget(other.start + (from - other.offset), to - from);
        }
      }
    }
  }
}
