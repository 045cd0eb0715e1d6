package elfuse.fd;

import elfuse.abi.Stat;
import elfuse.host.FileStat;
import java.util.concurrent.atomic.AtomicInteger;

/** A virtual file that knows how often it was closed and whether it was used afterwards. */
final class CountingFile implements VirtualFile {
  final AtomicInteger closed = new AtomicInteger();
  volatile boolean usedAfterClose;

  @Override
  public int stat(FileStat out) {
    VirtualStat.fill(out, Stat.S_IFREG | 0444, 1);
    return 0;
  }

  @Override
  public boolean isStream() {
    return true;
  }

  @Override
  public long read(long address, long count, long offset) {
    if (closed.get() != 0) {
      usedAfterClose = true;
    }
    return count;
  }

  @Override
  public void close() {
    closed.incrementAndGet();
  }
}
