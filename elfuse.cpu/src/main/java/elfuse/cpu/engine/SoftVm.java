package elfuse.cpu.engine;

import elfuse.hv.HypervisorException;
import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A machine of the software CPU.
 *
 * <p>Changes of the mappings take this object's lock and wait until every running vCPU has seen
 * them, at most some hundred microseconds: after {@link #unmap} no vCPU touches the memory any
 * more.
 */
final class SoftVm implements Vm {
  private static final long PAGE = 4096;

  private final int ipaBits;
  private final Translator translator;
  private final GuestExits exits;
  private final Counter counter;
  private final PermissionMap permissions = new PermissionMap();
  private final CodeCache code;
  private final SharedCode sharedCode;
  private final List<Core> cores = new CopyOnWriteArrayList<>();
  private volatile PhysicalMemory memory = PhysicalMemory.empty();

  // The region of the fast path. vCPUs take "primary" over at a synchronization; entries for it are
  // made only while "fastRegion" is set, which is when all of them have.
  private volatile PhysicalMemory.Region primary;
  private volatile PhysicalMemory.Region fastRegion;
  private volatile long synchronization;
  private int created;
  private boolean closed;

  /**
   * Makes a machine without memory.
   *
   * @param config what it must offer
   * @param translator what makes its code fast, or null
   * @param sharedCode where code of several machines is the same
   * @param exits where exits are counted, or null if nobody does
   */
  SoftVm(VmConfig config, Translator translator, SharedCode sharedCode, GuestExits exits) {
    this.translator = translator;
    this.sharedCode = sharedCode;
    this.exits = exits;
    code = new CodeCache(translator == null ? null : translator.store());
    ipaBits = config.ipaBits();
    counter = new Counter(config.counterFrequency());
  }

  PhysicalMemory memory() {
    return memory;
  }

  PhysicalMemory.Region primary() {
    return primary;
  }

  PhysicalMemory.Region fastRegion() {
    return fastRegion;
  }

  /** {@return the translator, or null} */
  Translator translator() {
    return translator;
  }

  /** {@return where exits are counted, if {@link FlightEvents#POSSIBLE}} */
  GuestExits exits() {
    return exits;
  }

  PermissionMap permissions() {
    return permissions;
  }

  CodeCache code() {
    return code;
  }

  Counter counter() {
    return counter;
  }

  int paBits() {
    return IdRegisters.paBits(ipaBits);
  }

  /** {@return how many vCPUs there are} */
  int cores() {
    return cores.size();
  }

  /** {@return the number of the last change that vCPUs must have seen} */
  long synchronization() {
    return synchronization;
  }

  @Override
  public void programNamed(String program) {
    if (translator != null) {
      code.setProfile(translator.profile(program));
    }
  }

  @Override
  public long identification(SysReg register) {
    if (!IdRegisters.contains(register)) {
      throw new HypervisorException("identification: " + register + " identifies nothing");
    }
    return IdRegisters.value(register, ipaBits, 0);
  }

  @Override
  public long pageSize() {
    return PAGE;
  }

  @Override
  public int ipaBits() {
    return ipaBits;
  }

  @Override
  public synchronized void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    checkOpen("map");
    long size = host.byteSize();
    if (!host.isNative()) {
      throw new IllegalArgumentException("map: the segment is not native memory");
    }
    if (access.isEmpty()) {
      throw new IllegalArgumentException("map: no access is allowed");
    }
    if (size == 0 || ((ipa | size | host.address()) & PAGE - 1) != 0) {
      throw new IllegalArgumentException(
          "map: 0x"
              + Long.toHexString(ipa)
              + ", host 0x"
              + Long.toHexString(host.address())
              + " and size 0x"
              + Long.toHexString(size)
              + " must be multiples of "
              + PAGE
              + " and the size positive");
    }
    if (ipa < 0 || ipa >>> ipaBits != 0 || size > (1L << ipaBits) - ipa) {
      throw new IllegalArgumentException(
          "map: 0x" + Long.toHexString(ipa) + " and its size exceed " + ipaBits + " bits");
    }
    PhysicalMemory.Region region = PhysicalMemory.region(ipa, host, access);
    memory = memory.with(region);
    if (primary == null) {
      primary = region;
      synchronizeCores();
      fastRegion = region;
    }
  }

  @Override
  public synchronized void unmap(long ipa, long size) {
    checkOpen("unmap");
    PhysicalMemory.Region region = memory.exact(ipa, size);
    if (region == null) {
      throw new HypervisorException(
          "unmap: nothing is mapped at exactly 0x"
              + Long.toHexString(ipa)
              + " with size 0x"
              + Long.toHexString(size));
    }
    memory = memory.without(region);
    if (region == primary) {
      fastRegion = null;
      primary = memory.first();
    }
    permissions.invalidateAll();
    code.kill(ipa, size);
    synchronizeCores();
    // a vCPU may have decoded from the old mapping until it saw the change
    code.kill(ipa, size);
    fastRegion = primary;
  }

  /** Waits until no vCPU works with what was published before. */
  private void synchronizeCores() {
    long wanted = ++synchronization;
    for (Core core : cores) {
      while (!core.synchronizedWith(wanted)) {
        Thread.onSpinWait();
        Thread.yield();
      }
    }
  }

  @Override
  public void codeChanged(long ipa, long size) {
    code.forget(ipa, size);
    sharedCode.forget(this, ipa, size);
  }

  @Override
  public void codeEnabled(long ipa, long size) {
    recheckCode(ipa, size);
  }

  @Override
  public void codeShared(long ipa, long size, Object object, long offset) {
    sharedCode.set(this, ipa, size, object, offset);
  }

  /** Forgets what was decoded from bytes that have changed in a range, by whatever address. */
  void recheckCode(long ipa, long size) {
    code.recheck(ipa, size);
    sharedCode.forget(this, ipa, size);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A core that is running goes through {@link Core#poll}, which has a full fence and looks its
   * page of decoded instructions up again. One that is not says so with a volatile store after its
   * last access and has a full fence behind the store that takes it back: either that store is seen
   * here and the core is waited for, or the fence there comes after the one here.
   */
  @Override
  public synchronized void synchronize() {
    VarHandle.fullFence();
    synchronizeCores();
    VarHandle.fullFence();
  }

  @Override
  public synchronized Vcpu createVcpu() {
    checkOpen("createVcpu");
    Core core = new Core(this, created++);
    cores.add(core);
    return new SoftVcpu(core);
  }

  /** A vCPU has been closed. */
  synchronized void remove(Core core) {
    if (cores.remove(core)) {
      core.close();
    }
  }

  private void checkOpen(String call) {
    if (closed) {
      throw new HypervisorException(call + ": the machine is closed");
    }
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      if (!cores.isEmpty()) {
        throw new HypervisorException("close: " + cores.size() + " vCPUs are still open");
      }
      closed = true;
      sharedCode.remove(this);
      code.killAll();
      permissions.close();
    }
  }
}
