package elfuse.mm;

import elfuse.hv.MemoryAccess;
import elfuse.hv.SysReg;
import elfuse.hv.Vcpu;
import elfuse.hv.Vm;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A machine without CPUs that remembers what was asked of it. */
class FakeVm implements Vm {
  final List<String> calls = new ArrayList<>();
  boolean hypercalls = true;

  @Override
  public boolean hypercalls() {
    return hypercalls;
  }

  @Override
  public long identification(SysReg register) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long pageSize() {
    return 4096;
  }

  @Override
  public int ipaBits() {
    return 40;
  }

  @Override
  public void map(long ipa, MemorySegment host, Set<MemoryAccess> access) {
    calls.add("map " + Long.toHexString(ipa) + " " + Long.toHexString(host.byteSize()));
  }

  @Override
  public void unmap(long ipa, long size) {
    calls.add("unmap " + Long.toHexString(ipa) + " " + Long.toHexString(size));
  }

  @Override
  public void synchronize() {}

  @Override
  public void codeChanged(long ipa, long size) {
    calls.add("code " + Long.toHexString(ipa) + " " + Long.toHexString(size));
  }

  @Override
  public Vcpu createVcpu() {
    throw new AssertionError("no test here runs a CPU");
  }

  @Override
  public void close() {}
}
