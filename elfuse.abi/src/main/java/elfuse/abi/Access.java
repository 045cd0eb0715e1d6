package elfuse.abi;

/**
 * What {@code access} may ask, {@code splice} flags and limits of names.
 *
 * <p>Headers {@code unistd.h}, {@code fcntl.h}, {@code linux/limits.h}, {@code sys/uio.h}.
 */
public final class Access {
  /** Existence. */
  public static final int F_OK = 0;

  /** Execution or search. */
  public static final int X_OK = 1;

  /** Writing. */
  public static final int W_OK = 2;

  /** Reading. */
  public static final int R_OK = 4;

  /** Move pages where possible. */
  public static final int SPLICE_F_MOVE = 1;

  /** Do not wait on the pipes. */
  public static final int SPLICE_F_NONBLOCK = 2;

  /** More data will come. */
  public static final int SPLICE_F_MORE = 4;

  /** Pages are a gift. */
  public static final int SPLICE_F_GIFT = 8;

  /** posix_fadvise: nothing special. */
  public static final int POSIX_FADV_NORMAL = 0;

  /** posix_fadvise: random order. */
  public static final int POSIX_FADV_RANDOM = 1;

  /** posix_fadvise: sequential order. */
  public static final int POSIX_FADV_SEQUENTIAL = 2;

  /** posix_fadvise: will be needed. */
  public static final int POSIX_FADV_WILLNEED = 3;

  /** posix_fadvise: will not be needed. */
  public static final int POSIX_FADV_DONTNEED = 4;

  /** posix_fadvise: will be used once. */
  public static final int POSIX_FADV_NOREUSE = 5;

  /** Bytes of a file name, without the end. */
  public static final int NAME_MAX = 255;

  /** Bytes of a path, with the NUL at the end. */
  public static final int PATH_MAX = 4096;

  /** Bytes that a write to a pipe moves atomically. */
  public static final int PIPE_BUF = 4096;

  /** Bytes of an attribute's name. */
  public static final int XATTR_NAME_MAX = 255;

  /** Bytes of an attribute's value. */
  public static final int XATTR_SIZE_MAX = 65536;

  /** Bytes of a list of attribute names. */
  public static final int XATTR_LIST_MAX = 65536;

  /** Supplementary groups of one process. */
  public static final int NGROUPS_MAX = 65536;

  /** Buffers of one readv or writev. */
  public static final int UIO_MAXIOV = 1024;

  private Access() {}
}
