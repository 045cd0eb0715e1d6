package elfuse.linux.calls;

import elfuse.abi.SyscallNames;
import elfuse.linux.process.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Every row, by number. */
public final class SyscallTable {
  private static final int SIZE = 512;
  private static final Syscall[] TABLE = table();
  private static final ConcurrentHashMap<Long, Boolean> COMPLAINED = new ConcurrentHashMap<>();

  private SyscallTable() {}

  private static Syscall[] table() {
    Syscall[] table = new Syscall[SIZE];
    add(table, FileCalls.rows());
    add(table, PathCalls.rows());
    add(table, XattrCalls.rows());
    add(table, SpliceCalls.rows());
    add(table, RefusedCalls.rows());
    add(table, MemoryCalls.rows());
    add(table, TimeCalls.rows());
    add(table, TimerCalls.rows());
    add(table, ProcessCalls.rows());
    add(table, IdentityCalls.rows());
    add(table, SignalCalls.rows());
    add(table, KillCalls.rows());
    add(table, PollCalls.rows());
    add(table, EventCalls.rows());
    add(table, SocketCalls.rows());
    add(table, ThreadCalls.rows());
    add(table, FutexCalls.rows());
    add(table, Futex2Calls.rows());
    add(table, SchedCalls.rows());
    add(table, PriorityCalls.rows());
    add(table, BarrierCalls.rows());
    add(table, ChildCalls.rows());
    add(table, CompareCalls.rows());
    add(table, IpcCalls.rows());
    add(table, QueueCalls.rows());
    add(table, ExecCalls.rows());
    add(table, PtraceCalls.rows());
    add(table, ForeignMemoryCalls.rows());
    return table;
  }

  private static void add(Syscall[] table, Syscall[] rows) {
    for (Syscall row : rows) {
      if (table[row.number()] != null) {
        throw new IllegalStateException("two rows for " + row.number());
      }
      table[row.number()] = row;
    }
  }

  /** {@return the row of a number, or null} */
  public static Syscall get(long number) {
    return number >= 0 && number < SIZE ? TABLE[(int) number] : null;
  }

  /** {@return every row, by number} */
  public static List<Syscall> rows() {
    List<Syscall> rows = new ArrayList<>();
    for (Syscall row : TABLE) {
      if (row != null) {
        rows.add(row);
      }
    }
    rows.sort(Comparator.comparingInt(Syscall::number));
    return rows;
  }

  /** Names a call that nobody answers, once. */
  public static void complain(Task t, long number) {
    if (COMPLAINED.putIfAbsent(number, true) == null) {
      String name = SyscallNames.of(number);
      String what = name == null ? "" + number : number + " (" + name + ")";
      t.say("elfuse: system call " + what + " is not implemented (ENOSYS)\n");
    }
  }
}
