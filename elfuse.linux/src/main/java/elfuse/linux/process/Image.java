package elfuse.linux.process;

import elfuse.elf.SymbolTable;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.linux.futex.FutexKey;
import elfuse.mm.AddressSpace;
import elfuse.mm.InfraLayout;
import elfuse.shim.ShimData;
import elfuse.shim.ShimImage;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program in memory: what {@code execve} replaces as a whole, what {@code fork} copies and what
 * {@code CLONE_VM} shares; {@code mm_struct} to Linux.
 *
 * <p>It is counted: each process that runs in it is a user, and so is whoever looks at another
 * process's memory. With the last user its memory and its machine go; no vCPU of the machine may
 * exist then. A new image is filled before any process uses it, so a program that cannot be loaded
 * leaves its caller as it was.
 *
 * <p>The facts about the program are written by the loader, before the image is published through
 * {@link Process#image}, and only read from then on.
 */
public final class Image {
  /** Where the second block of the shim's data begins; see {@link #plainShim}. */
  private static final int PLAIN = 0x8000;

  /** Its machine. */
  public final Vm vm;

  /** Its memory. */
  public final AddressSpace space;

  /** The file that it runs, as the guest names it. */
  public String executable = "";

  /** The same as an open file, or null before there is a program; the image has a reference. */
  public HostFile file;

  /** Where the stack began. */
  public long stackStart;

  /** The symbols of that file, or null. */
  public SymbolTable symbols;

  /** What its machine's engine knows it by, or null. */
  private String programName;

  /** What was added to the addresses of that file. */
  public long loadBias;

  /** The first and the last address of its arguments, and of its environment. */
  public long argumentsStart;

  public long argumentsEnd;
  public long environmentEnd;

  /** The auxiliary vector as it was handed over. */
  public byte[] auxv = {};

  /** Where signal handlers return to. */
  public long sigreturn;

  /** Its vDSO's clock. */
  public GuestClock clock;

  /** What the shim answers from for the process that the image was made for. */
  final ShimData shim;

  /** What it is registered for (man 2 membarrier): bits of the commands that register. */
  public final AtomicInteger barriers = new AtomicInteger();

  private int users = 1; // guarded by this
  private boolean started; // guarded by this

  private Image(Vm vm, AddressSpace space, ProcessTable table) {
    this.vm = vm;
    this.space = space;
    byte[] code = table.shim.code();
    MemorySegment.copy(MemorySegment.ofArray(code), 0, space.infra().shimCode(), 0, code.length);
    shim = new ShimData(space.infra().shimData());
  }

  /**
   * {@return an image with one user and nothing in it}
   *
   * @param vm its machine, which belongs to it from now on
   * @throws HypervisorException if the host has no room; the machine is closed then
   */
  static Image create(ProcessTable table, Vm vm, Runnable windowMade) {
    try {
      return new Image(vm, AddressSpace.create(vm, table.hostPages, windowMade), table);
    } catch (RuntimeException | Error failed) {
      vm.close();
      throw failed;
    }
  }

  /**
   * {@return a copy with one user: the same program, memory of its own; its clock comes with {@link
   * GuestClock#fork}}
   *
   * @param onlyThread whether the caller is the only thread of the only process that it knows in
   *     here; nobody else joins or looks while its memory is copied then
   * @throws HypervisorException if the host has no room
   * @throws OutOfMemoryError likewise
   */
  Image fork(ProcessTable table, boolean onlyThread) {
    Vm machine = table.newMachine();
    try {
      Image copy = new Image(machine, forkSpace(machine, table, onlyThread), table);
      copy.executable = executable;
      copy.file = file;
      if (file != null) {
        file.retain();
      }
      copy.stackStart = stackStart;
      copy.symbols = symbols;
      copy.loadBias = loadBias;
      copy.argumentsStart = argumentsStart;
      copy.argumentsEnd = argumentsEnd;
      copy.environmentEnd = environmentEnd;
      copy.auxv = auxv;
      copy.sigreturn = sigreturn;
      copy.barriers.set(barriers.get());
      copy.named(programName);
      return copy;
    } catch (RuntimeException | Error failed) {
      machine.close();
      throw failed;
    }
  }

  /** Tells the machine's engine which program it will run, or nothing if that is null. */
  void named(String program) {
    programName = program;
    if (program != null) {
      vm.programNamed(program);
    }
  }

  private AddressSpace forkSpace(Vm machine, ProcessTable table, boolean onlyThread) {
    synchronized (this) { // so that there is no further user; before the address space's lock
      if (onlyThread && users == 1) {
        return space.fork(machine, table.hostPages, true);
      }
    }
    return space.fork(machine, table.hostPages, false);
  }

  /** {@return the futex that a word is to the threads of this image alone} */
  public FutexKey privateFutex(long word) {
    return FutexKey.ofPrivate(space, shim, word);
  }

  /**
   * {@return what the shim sees for a process that shares the image with the one it was made for}
   *
   * <p>The shim answers identity from its block, and two processes are two identities. Such a
   * process, which lives until its execve as a rule, gets a second block in which nothing is ever
   * served: every call goes to the host. All of them share it.
   */
  ShimData plainShim() {
    MemorySegment data = space.infra().shimData();
    return new ShimData(data.asSlice(PLAIN, data.byteSize() - PLAIN));
  }

  /** {@return the address of the shim's code at which a new vCPU of the machine begins} */
  synchronized long vcpuEntry(ShimImage code) {
    int offset = started ? code.joinOffset() : code.startOffset();
    started = true;
    return InfraLayout.SHIM_CODE + offset;
  }

  /** {@return the address at which the shim of a process finds its block} */
  static long shimAddress(boolean plain) {
    return InfraLayout.SHIM_DATA + (plain ? PLAIN : 0);
  }

  /** {@return whether a user could be added, which fails once the last one is gone} */
  public synchronized boolean tryRetain() {
    if (users == 0) {
      return false;
    }
    users++;
    return true;
  }

  /** {@return whether more than one process, or somebody who looks, uses it} */
  synchronized boolean isShared() {
    return users > 1;
  }

  /** A user goes; with the last one everything is given back. */
  public void release() {
    synchronized (this) {
      if (--users > 0) {
        return;
      }
    }
    try (vm) {
      space.close();
    } finally {
      if (file != null) {
        file.release();
      }
    }
  }
}
