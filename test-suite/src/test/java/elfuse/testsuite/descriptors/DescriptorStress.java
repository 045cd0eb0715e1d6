package elfuse.testsuite.descriptors;

import elfuse.fd.FdTable;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.fd.VirtualFile;
import elfuse.host.FileStat;
import elfuse.shim.ShimData;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;
import org.openjdk.jcstress.infra.results.II_Result;

/** Races on a descriptor table, with files that count how often they are closed. */
public final class DescriptorStress {
  private DescriptorStress() {}

  /** A file that knows whether it is closed. */
  static final class Counted implements VirtualFile {
    final AtomicInteger closed = new AtomicInteger();

    @Override
    public int stat(FileStat out) {
      return closed.get();
    }

    @Override
    public void close() {
      closed.incrementAndGet();
    }
  }

  /** One open descriptor, number 0. */
  public static class Table {
    final Counted file = new Counted();
    final FdTable table = new FdTable(16);

    Table() {
      table.add(VirtualDescription.of(file, 0, "counted"), false);
    }
  }

  /** Somebody uses a descriptor while its last one is closed: never a closed file, closed once. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0, 1", expect = Expect.ACCEPTABLE, desc = "used while open")
  @Outcome(id = "-1, 0, 1", expect = Expect.ACCEPTABLE, desc = "EBADF")
  @Outcome(expect = Expect.FORBIDDEN, desc = "used when closed, or closed other than once")
  public static class LastCloseVersusUse extends Table {
    /** Uses it. */
    @Actor
    public void user(III_Result r) {
      OpenFileDescription description = table.acquire(0);
      r.r1 = description == null ? -1 : description.stat(null);
      if (description != null) {
        description.release();
      }
    }

    /** Closes it. */
    @Actor
    public void closer(III_Result r) {
      r.r2 = table.close(0);
    }

    /** Counts. */
    @Arbiter
    public void after(III_Result r) {
      r.r3 = file.closed.get();
    }
  }

  /** A number is reserved and installed while another thread closes whatever it finds there. */
  @JCStressTest
  @State
  @Outcome(id = "-9, 0, 0", expect = Expect.ACCEPTABLE, desc = "closed too early: it stays open")
  @Outcome(id = "0, 1, 1", expect = Expect.ACCEPTABLE, desc = "closed when it was there")
  @Outcome(expect = Expect.FORBIDDEN, desc = "half published")
  public static class PublishVersusClose {
    final Counted file = new Counted();
    final FdTable table = new FdTable(16);
    final int number = table.reserve();

    /** Publishes. */
    @Actor
    public void opener() {
      table.install(number, VirtualDescription.of(file, 0, "counted"), false);
    }

    /** Closes. */
    @Actor
    public void closer(III_Result r) {
      r.r1 = table.close(number);
    }

    /** Counts: closed, and whether the number is free again. */
    @Arbiter
    public void after(III_Result r) {
      r.r2 = file.closed.get();
      r.r3 = table.isOpen(number) ? 0 : 1;
    }
  }

  /** dup against close and a new file under the same number: the copy is of one or the other. */
  @JCStressTest
  @State
  @Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the copy keeps the old file open")
  @Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the copy is of the new file")
  @Outcome(id = "1, -1", expect = Expect.ACCEPTABLE, desc = "EBADF in between")
  @Outcome(expect = Expect.FORBIDDEN, desc = "a lost or leaked reference")
  public static class DupVersusRebind extends Table {
    final Counted second = new Counted();
    volatile int copy;

    /** Copies. */
    @Actor
    public void copier() {
      copy = table.dup(0);
    }

    /** Closes and opens another file, which gets the lowest number. */
    @Actor
    public void rebinder() {
      table.close(0);
      table.add(VirtualDescription.of(second, 0, "second"), false);
    }

    /** Asks what the copy is of: 1 the old file, 0 the new one. */
    @Arbiter
    public void after(II_Result r) {
      r.r1 = file.closed.get();
      if (copy < 0) {
        r.r2 = -1;
        return;
      }
      OpenFileDescription description = table.acquire(copy);
      r.r2 = ((VirtualDescription) description).file() == file ? 1 : 0;
      description.release();
    }
  }

  /** The bitmap that the shim reads against the table: once all is quiet they agree. */
  @JCStressTest
  @State
  @Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "closed, and not in the bitmap")
  @Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "open, and in the bitmap")
  @Outcome(expect = Expect.FORBIDDEN, desc = "they disagree")
  public static class BitmapVersusTable {
    private static final int BITMAP = 0x100; // docs/architecture.md

    final MemorySegment memory = MemorySegment.ofArray(new long[ShimData.SIZE / 8]);
    final ShimData data = new ShimData(memory);
    final FdTable table = new FdTable(16);
    final Counted first = new Counted();
    final Counted second = new Counted();

    /** A table whose descriptors all count as random ones. */
    public BitmapVersusTable() {
      table.watch((fd, description) -> data.urandom(fd, description != null));
      table.add(VirtualDescription.of(first, 0, "first"), false);
    }

    /** Closes number 0. */
    @Actor
    public void closer() {
      table.close(0);
    }

    /** Opens another file, which may get it. */
    @Actor
    public void opener() {
      table.add(VirtualDescription.of(second, 0, "second"), false);
    }

    /** Compares. */
    @Arbiter
    public void after(II_Result r) {
      r.r1 = table.isOpen(0) ? 1 : 0;
      r.r2 = (int) memory.get(ValueLayout.JAVA_LONG, BITMAP) & 1;
    }
  }
}
