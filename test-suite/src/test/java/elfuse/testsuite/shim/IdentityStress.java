package elfuse.testsuite.shim;

import elfuse.shim.ShimData;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.JJ_Result;

/**
 * A change of credentials against two calls that the shim serves, with the VarHandles that the host
 * really uses. 1 is the old identity, 2 the new one, -1 a call that was left to the host.
 *
 * <p>The two mutants raise the lane after the first store and drop it before the last one. They
 * exist to show that the law is one that can be broken: {@link IdentityStressTest} sees to it that
 * both of them fail.
 */
public final class IdentityStress {
  private static final int GETUID = 174;
  private static final int GETEUID = 175;
  private static final VarHandle LONG = ValueLayout.JAVA_LONG.varHandle();

  private IdentityStress() {}

  /** A block of its own for each try. */
  public static class Block {
    final MemorySegment memory = MemorySegment.ofArray(new long[ShimData.SIZE / 8]);
    final ShimData data = new ShimData(memory);

    Block() {
      data.publish(GETUID, 1);
      data.publish(GETEUID, 1);
    }

    /** The shim's identity path: LDAR attention, LDAR slot. */
    long served(int call) {
      return data.attention() != 0 ? -1 : (long) LONG.getAcquire(memory, 8L * call);
    }

    void read(JJ_Result result) {
      result.r1 = served(GETUID);
      result.r2 = served(GETEUID);
    }
  }

  /** What the host does. */
  @JCStressTest
  @State
  @Outcome(id = "2, 1", expect = Expect.FORBIDDEN, desc = "back from new to old")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "old, new, or left to the host")
  public static class Bracket extends Block {
    /** Changes both ids. */
    @Actor
    public void writer() {
      data.raise(ShimData.CRED);
      data.publish(GETUID, 2);
      data.publish(GETEUID, 2);
      data.drop(ShimData.CRED);
    }

    /** Asks for both. */
    @Actor
    public void reader(JJ_Result result) {
      read(result);
    }
  }

  /** A mutant: the lane comes up too late. */
  @JCStressTest
  @State
  @Outcome(id = "2, 1", expect = Expect.FORBIDDEN, desc = "back from new to old")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "old, new, or left to the host")
  public static class RaisedTooLate extends Block {
    /** Changes both ids. */
    @Actor
    public void writer() {
      data.publish(GETUID, 2);
      data.raise(ShimData.CRED);
      data.publish(GETEUID, 2);
      data.drop(ShimData.CRED);
    }

    /** Asks for both. */
    @Actor
    public void reader(JJ_Result result) {
      read(result);
    }
  }

  /** A mutant: the lane goes down too early. */
  @JCStressTest
  @State
  @Outcome(id = "2, 1", expect = Expect.FORBIDDEN, desc = "back from new to old")
  @Outcome(expect = Expect.ACCEPTABLE, desc = "old, new, or left to the host")
  public static class DroppedTooEarly extends Block {
    /** Changes both ids. */
    @Actor
    public void writer() {
      data.raise(ShimData.CRED);
      data.publish(GETUID, 2);
      data.drop(ShimData.CRED);
      data.publish(GETEUID, 2);
    }

    /** Asks for both. */
    @Actor
    public void reader(JJ_Result result) {
      read(result);
    }
  }
}
