package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.fd.FdTable;
import elfuse.fd.MemoryDevice;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.process.Paths;
import elfuse.linux.process.Task;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Leaf;
import elfuse.linux.vfs.Link;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Node;
import elfuse.linux.vfs.NodeFile;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.Place;
import elfuse.linux.vfs.TextFile;
import java.util.ArrayList;
import java.util.List;

/** {@code /proc/PID/fd} and {@code /proc/PID/fdinfo}. */
final class FdDirectory extends Directory {
  private static final FdTable NONE = new FdTable(0);

  private final Subject subject;
  private final boolean info;

  FdDirectory(Directory parent, String name, Subject subject, boolean info) {
    super(parent, name, info ? 0555 : 0500, parent.system());
    this.subject = subject;
    this.info = info;
  }

  /** {@return the descriptors of the thread; none if it has ended} */
  private FdTable files() {
    Task thread = subject.thread();
    return thread == null ? NONE : thread.files;
  }

  private OpenFileDescription acquire(int fd) {
    return subject.isZombie() || subject.inspect() != 0 ? null : files().acquireAny(fd);
  }

  @Override
  public Node lookup(String name) {
    int fd = ProcRoot.number(name);
    OpenFileDescription file = fd < 0 ? null : acquire(fd);
    if (file == null) {
      return null;
    }
    try {
      return info ? new Info(this, name, fd) : new FdLink(this, name, fd, permissions(file));
    } finally {
      file.release();
    }
  }

  // fs/proc/fd.c, tid_fd_update_inode
  private static int permissions(OpenFileDescription file) {
    return (file.isReadable() ? 0500 : 0) | (file.isWritable() ? 0300 : 0);
  }

  @Override
  public List<Entry> list() {
    List<Entry> all = new ArrayList<>();
    FdTable files = files();
    for (int fd = 0; fd < files.capacity(); fd++) {
      OpenFileDescription file = acquire(fd);
      if (file != null) {
        int mode = info ? Stat.S_IFREG | 0444 : Stat.S_IFLNK | permissions(file);
        file.release();
        all.add(new Entry(Integer.toString(fd), mode));
      }
    }
    return all;
  }

  /** A link to an open file; opening it opens the file again. */
  private static final class FdLink extends Link {
    private final int fd;

    FdLink(FdDirectory parent, String name, int fd, int permissions) {
      super(parent, name, permissions);
      this.fd = fd;
    }

    private OpenFileDescription acquire() {
      return ((FdDirectory) parent()).acquire(fd);
    }

    @Override
    public boolean isMagic() {
      return true;
    }

    @Override
    public String text() {
      OpenFileDescription file = acquire();
      if (file == null) {
        return null;
      }
      String name = Paths.nameOf(file);
      file.release();
      return name;
    }

    @Override
    public Place follow(Lookup lookup) {
      OpenFileDescription file = acquire();
      if (file == null) {
        return Place.failed(-Errno.ENOENT);
      }
      try {
        Posix posix = ((FdDirectory) parent()).subject.process().posix;
        if (file.hostFd() >= 0) {
          return Place.owning(posix, Paths.mount(file), posix.dup(file.hostFd()));
        }
        Node node = NodeFile.of(file);
        return Place.of(
            node != null && Paths.mount(file) != null ? Paths.mount(file) : lookup.space().root(),
            node != null ? node : new Description(this, file, posix));
      } finally {
        file.release();
      }
    }
  }

  /** What a link leads to that has no name: a counter, an event queue, a device. */
  private static final class Description extends Leaf {
    private final OpenFileDescription file;
    private final Posix posix;

    Description(FdLink link, OpenFileDescription file, Posix posix) {
      super(link.parent(), link.name(), mode(file));
      this.file = file;
      this.posix = posix;
    }

    private static int mode(OpenFileDescription file) {
      FileStat stat = new FileStat();
      file.stat(stat);
      return stat.mode;
    }

    @Override
    public int stat(FileStat out) {
      return file.stat(out); // of what is our own, which says the same after its end
    }

    @Override
    public Opened open(int flags) {
      return file instanceof VirtualDescription virtual
              && virtual.file() instanceof MemoryDevice device
          ? Opened.of(
              VirtualDescription.of(MemoryDevice.of(posix, device.kind()), flags, file.name()))
          : Opened.failed(-Errno.ENXIO); // fs/inode.c, no_open
    }
  }

  /** {@code /proc/PID/fdinfo/N}. */
  private static final class Info extends TextFile {
    private final int fd;

    Info(FdDirectory parent, String name, int fd) {
      super(parent, name, 0444);
      this.fd = fd;
    }

    @Override
    protected String content() {
      FdDirectory directory = (FdDirectory) parent();
      OpenFileDescription file = directory.acquire(fd);
      if (file == null) {
        return "";
      }
      try {
        long position = file.hostFd() < 0 && !hasPosition(file) ? 0 : file.lseek(0, 1);
        int flags = file.statusFlags();
        if (directory.files().closeOnExec(fd)) {
          flags |= Fcntl.O_CLOEXEC;
        }
        FileStat stat = new FileStat();
        file.stat(stat);
        int mount = Paths.mount(file) == null ? 0 : Paths.mount(file).id();
        String own =
            file.hostFd() < 0 ? "" : extra(directory.subject.process().posix, file.hostFd());
        return "pos:\t"
            + Math.max(0, position)
            + "\nflags:\t0"
            + Integer.toOctalString(flags)
            + "\nmnt_id:\t"
            + mount
            + "\nino:\t"
            + stat.inode
            + "\n"
            + own;
      } finally {
        file.release();
      }
    }

    private static boolean hasPosition(OpenFileDescription file) {
      return file instanceof VirtualDescription && !file.hasRecords();
    }

    /** What the host says of an object of its own: counters, timers, watches. */
    private static String extra(Posix posix, int hostFd) {
      StringBuilder kept = new StringBuilder();
      for (String line : HostText.of(posix, "/proc/self/fdinfo/" + hostFd).split("\n")) {
        if (line.matches("(eventfd-|clockid:|ticks:|settime |it_value:|it_interval:|inotify ).*")) {
          kept.append(line).append('\n');
        }
      }
      return kept.toString();
    }
  }
}
