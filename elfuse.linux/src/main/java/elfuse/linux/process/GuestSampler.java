package elfuse.linux.process;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.linux.profile.Samples;
import java.util.concurrent.locks.LockSupport;

/**
 * Finds out where guest threads spend their CPU time.
 *
 * <p>A thread of its own kicks every vCPU about each millisecond whose guest thread does not wait
 * in the host. The kick makes the vCPU's own thread leave the guest with exact registers, as it
 * does for a signal, and there it takes the sample, before it goes on. So every engine can be
 * sampled, and where nobody samples nothing is different. A sample stands for the CPU time that the
 * thread has used since its last one: what blocks or is not scheduled does not count, however long
 * a kick takes to arrive.
 */
final class GuestSampler implements AutoCloseable {
  private static final long PERIOD_NANOS = 1_000_000;

  // ESR_EL1.EC (Arm ARM D24.2.40)
  private static final int EC_SVC = 0x15;
  private static final int EC_INSTRUCTION_ABORT = 0x20;
  private static final int EC_DATA_ABORT = 0x24;

  private final ProcessTable table;
  private final Samples samples;
  private final Thread thread;
  private volatile boolean closed;

  GuestSampler(ProcessTable table, Samples samples) {
    this.table = table;
    this.samples = samples;
    thread = Thread.ofPlatform().daemon().name("guest sampler").unstarted(this::work);
  }

  void start() {
    thread.start();
  }

  private void work() {
    long random = 1;
    while (!closed) {
      // not in step with what guests do each millisecond
      random = random * 0x5851f42d4c957f2dL + 1;
      LockSupport.parkNanos(PERIOD_NANOS / 2 + (random >>> 33) % PERIOD_NANOS);
      for (Process process : table.group(0)) {
        for (Task task : process.tasks()) {
          if (!task.isWaiting()) {
            task.kick();
          }
        }
      }
    }
  }

  /** The thread has left the guest because of a kick; called by itself. */
  void sample(Task task) {
    Vcpu cpu = task.vcpu;
    boolean inKernel = Signals.atEl1(cpu);
    long pc = cpu.get(Reg.PC);
    Samples.Kernel kernel = Samples.Kernel.OUT;
    if (inKernel) {
      pc = cpu.get(SysReg.ELR_EL1);
      if (pc == 0) {
        return; // it has not been at EL0 yet
      }
      int ec = (int) (cpu.get(SysReg.ESR_EL1) >>> 26) & 63;
      boolean fault = ec == EC_INSTRUCTION_ABORT || ec == EC_DATA_ABORT;
      // the shim changes X8, X29 and X30 only when it is about to restore them
      int call = ec == EC_SVC ? (int) cpu.get(Reg.X8) & 0xffff : -1;
      kernel = new Samples.Kernel(true, call, fault);
    }
    samples.take(
        nameOf(task.process),
        task.comm,
        task.process.image.space,
        pc,
        cpu.get(Reg.X30),
        cpu.get(Reg.X29),
        kernel,
        used(task));
  }

  /** The thread is over; called by itself. What it used since its last sample is not lost. */
  void ended(Task task) {
    long nanos = used(task);
    if (nanos > 0) {
      samples.rest(nameOf(task.process), task.comm, nanos);
    }
  }

  private static long used(Task task) {
    long now = task.time.nanos(ThreadTime.TOTAL);
    long nanos = now - task.sampledNanos;
    task.sampledNanos = now;
    return nanos;
  }

  private static String nameOf(Process process) {
    Task leader = process.leader();
    return leader == null ? "" : leader.comm;
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
