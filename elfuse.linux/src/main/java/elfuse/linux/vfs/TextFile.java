package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.abi.Stat;

/** A file with a text that is made when it is read; one char for each byte. */
public abstract class TextFile extends Leaf {
  /**
   * Makes one.
   *
   * @param parent the directory that it is in
   * @param name its name there
   * @param permissions its permission bits
   */
  protected TextFile(Directory parent, String name, int permissions) {
    super(parent, name, Stat.S_IFREG | permissions);
  }

  /** {@return its content, or null when what it speaks of is gone} */
  protected abstract String content();

  /**
   * Takes what was written.
   *
   * @param text the bytes, at most 4096
   * @return 0 or a negative error
   */
  protected int store(String text) {
    return -Errno.EINVAL; // fs/read_write.c: a file without a write operation
  }

  @Override
  public Opened open(int flags) {
    return Opened.of(NodeFile.open(this, flags, path()));
  }
}
