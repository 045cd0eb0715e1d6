package elfuse.elf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** An input over a file of the host. */
final class PathInput implements ElfInput {
  private final SeekableByteChannel channel;

  PathInput(Path path) throws IOException {
    channel = Files.newByteChannel(path);
  }

  @Override
  public long size() throws IOException {
    return channel.size();
  }

  @Override
  public synchronized int read(long offset, byte[] target, int at, int length) throws IOException {
    return channel.position(offset).read(ByteBuffer.wrap(target, at, length));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
