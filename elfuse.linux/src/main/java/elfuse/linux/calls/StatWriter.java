package elfuse.linux.calls;

import elfuse.host.FileStat;
import elfuse.mm.GuestMemory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes what the host says of a file in arm64's layouts. */
final class StatWriter {
  private StatWriter() {}

  /** {@code struct stat} (asm-generic/stat.h), 128 bytes. */
  static void stat(GuestMemory memory, long to, FileStat s) {
    ByteBuffer out = ByteBuffer.allocate(128).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(s.device()).putLong(s.inode).putInt(s.mode).putInt(s.links);
    out.putInt(s.uid).putInt(s.gid).putLong(s.specialDevice()).putLong(0);
    out.putLong(s.size).putInt(s.blockSize).putInt(0).putLong(s.blocks);
    out.putLong(s.accessSeconds).putLong(s.accessNanos);
    out.putLong(s.modifySeconds).putLong(s.modifyNanos);
    out.putLong(s.changeSeconds).putLong(s.changeNanos);
    memory.copyOut(to, out.array(), 0, 128);
  }

  /** {@code struct statx} (linux/stat.h), 256 bytes. */
  static void statx(GuestMemory memory, long to, FileStat s) {
    ByteBuffer out = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(s.mask).putInt(s.blockSize).putLong(s.attributes).putInt(s.links);
    out.putInt(s.uid).putInt(s.gid).putShort((short) s.mode).putShort((short) 0);
    out.putLong(s.inode).putLong(s.size).putLong(s.blocks).putLong(s.attributesMask);
    time(out, s.accessSeconds, s.accessNanos);
    time(out, s.birthSeconds, s.birthNanos);
    time(out, s.changeSeconds, s.changeNanos);
    time(out, s.modifySeconds, s.modifyNanos);
    out.putInt(s.rdevMajor).putInt(s.rdevMinor).putInt(s.devMajor).putInt(s.devMinor);
    out.putLong(s.mountId);
    memory.copyOut(to, out.array(), 0, 256);
  }

  private static void time(ByteBuffer out, long seconds, int nanos) {
    out.putLong(seconds).putInt(nanos).putInt(0);
  }
}
