package elfuse.linux.process;

import elfuse.abi.SignalfdSiginfoLayout;
import elfuse.fd.SignalSource;
import elfuse.fd.WaitQueue;
import elfuse.host.NativeMemory;
import elfuse.signal.SignalInfo;
import java.nio.ByteBuffer;

/** What signal descriptors read: the signals of whichever guest thread is running here. */
final class SignalsOfCaller implements SignalSource {
  @Override
  public boolean take(long set, long address) {
    SignalInfo info = Task.current().signals.take(set);
    if (info == null) {
      return false;
    }
    byte[] bytes = new byte[SignalfdSiginfoLayout.SIZE];
    info.writeSignalfd(ByteBuffer.wrap(bytes));
    NativeMemory.put(address, bytes, 0, bytes.length);
    return true;
  }

  @Override
  public boolean isPending(long set) {
    return Task.current().signals.isPending(set);
  }

  @Override
  public WaitQueue queue() {
    return Task.current().process.signals.arrivals;
  }
}
