package elfuse.linux.vfs;

import elfuse.abi.Errno;
import elfuse.abi.Stat;
import elfuse.host.FileStat;

/** A symbolic link. */
public abstract non-sealed class Link extends Node {
  /**
   * Makes one.
   *
   * @param parent the directory that it is in
   * @param name its name there
   * @param permissions its permission bits: of most links all
   */
  protected Link(Directory parent, String name, int permissions) {
    super(parent, name, Stat.S_IFLNK | permissions, parent.system());
  }

  /** {@return what readlink tells, or null with the reason in {@link #error}} */
  public abstract String text();

  /** {@return the error of a link without a text, negative} */
  public int error() {
    return -Errno.ENOENT;
  }

  /** {@return whether it leads to a file as such and its text is only told (man 5 proc)} */
  public boolean isMagic() {
    return false;
  }

  /**
   * {@return where a magic link leads, which may be an error; the caller closes it}
   *
   * @param lookup the caller's
   */
  public Place follow(Lookup lookup) {
    return Place.failed(error());
  }

  @Override
  public int stat(FileStat out) {
    super.stat(out);
    out.size = isMagic() ? 64 : 0; // fs/proc/base.c, tid_fd_revalidate: links of fd have 64
    return 0;
  }
}
