package elfuse.linux.ipc;

import elfuse.abi.Errno;
import elfuse.abi.Mman;
import elfuse.host.Posix;
import elfuse.linux.process.HostFile;
import elfuse.linux.process.Task;
import elfuse.mm.AddressSpace;
import elfuse.mm.FileMapping;
import elfuse.mm.VmaInfo;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shared memory (ipc/shm.c). A segment is a memfd of ours; each {@code shmat} maps it as a file of
 * its own, whose references are the mappings that {@code shm_nattch} counts.
 */
public final class SharedMemory {
  public static final int SHM_RDONLY = 010000;
  public static final int SHM_RND = 020000;
  public static final int SHM_REMAP = 040000;
  public static final int SHM_EXEC = 0100000;
  private static final int SHM_HUGETLB = 04000;
  private static final int SHM_DEST = 01000; // in a mode: removed, and gone with the last mapping
  private static final int SHM_LOCKED = 02000;

  static final int MOST = 4096; // SHMMNI
  static final long LIMIT = -1L - (1L << 24); // SHMMAX, SHMALL
  private static final int PAGE = 4096;
  private static final int DS_SIZE = 112; // asm-generic/shmbuf.h, struct shmid64_ds

  private final Posix posix;
  private final IpcTable<Segment> table = new IpcTable<>(MOST);
  private final Map<Long, Segment> byInode = new HashMap<>(); // until the last mapping is gone

  /** Makes that of a run. */
  public SharedMemory(Posix posix) {
    this.posix = posix;
  }

  /** A segment. */
  private static final class Segment extends IpcObject {
    final HostFile file;
    final long size;
    final int creator;
    final String name;
    int lastPid;
    int mappings;
    long attached;
    long detached;
    long changed = now();

    Segment(Task maker, int key, int mode, HostFile file, long size) {
      super(maker, key, mode);
      this.file = file;
      this.size = size;
      creator = maker.process.pid;
      name = String.format("/SYSV%08x (deleted)", key);
    }
  }

  /** A segment as one {@code shmat} maps it. */
  private final class Attachment implements FileMapping {
    private final Segment segment;
    private final boolean writable;

    Attachment(Segment segment, boolean writable) {
      this.segment = segment;
      this.writable = writable;
    }

    @Override
    public long device() {
      return segment.file.device();
    }

    @Override
    public long inode() {
      return segment.file.inode();
    }

    @Override
    public String path() {
      return segment.name;
    }

    @Override
    public boolean readable() {
      return true;
    }

    @Override
    public boolean writable() {
      return writable;
    }

    @Override
    public long size() {
      return segment.file.size();
    }

    @Override
    public int map(MemorySegment target, long offset, boolean shared) {
      return segment.file.map(target, offset, shared);
    }

    @Override
    public long read(MemorySegment target, long offset) {
      return segment.file.read(target, offset);
    }

    @Override
    public int sync(MemorySegment target, int flags) {
      return segment.file.sync(target, flags);
    }

    @Override
    public int punchHole(long offset, long length) {
      return segment.file.punchHole(offset, length);
    }

    @Override
    public void retain() {
      synchronized (SharedMemory.this) {
        segment.mappings++;
        segment.attached = IpcObject.now();
        segment.lastPid = pid(segment.lastPid);
      }
    }

    @Override
    public void release() {
      synchronized (SharedMemory.this) {
        segment.detached = IpcObject.now();
        segment.lastPid = pid(segment.lastPid);
        drop(segment);
      }
    }
  }

  private static int pid(int other) {
    Task current = Task.current();
    return current == null ? other : current.process.pid;
  }

  /** A mapping goes. */
  private void drop(Segment segment) {
    if (--segment.mappings == 0 && (segment.mode & SHM_DEST) != 0) {
      destroy(segment);
    }
  }

  private void destroy(Segment segment) {
    segment.removed = true;
    table.remove(segment);
    byInode.remove(segment.file.inode());
    segment.file.release();
  }

  /** shmget. */
  public synchronized long get(Task task, int key, long size, int flags) {
    boolean valid = size != 0 && Long.compareUnsigned(size, LIMIT) <= 0;
    return table.get(
        task,
        key,
        flags,
        found -> Long.compareUnsigned(size, found.size) > 0 ? -Errno.EINVAL : 0,
        () -> !valid || (flags & SHM_HUGETLB) != 0 ? -Errno.EINVAL : 0,
        () -> make(task, key, size, flags));
  }

  private Segment make(Task task, int key, long size, int flags) {
    long whole = size + PAGE - 1 & -PAGE;
    int fd = whole <= 0 ? -1 : posix.memfdCreate("elfuse-sysv", 1); // MFD_CLOEXEC
    if (fd < 0) {
      return null;
    }
    if (posix.ftruncate(fd, whole) < 0) {
      posix.close(fd);
      return null;
    }
    Segment made = new Segment(task, key, flags, HostFile.of(posix, fd, "", true, true), size);
    byInode.put(made.file.inode(), made);
    return made;
  }

  /** shmat. {@return the address, or a negative error} */
  public long attach(Task task, int id, long address, int flags) {
    long at = address;
    if (id < 0) {
      return -Errno.EINVAL;
    }
    if ((at & PAGE - 1) != 0) {
      if ((flags & SHM_RND) == 0) {
        return -Errno.EINVAL;
      }
      at &= -PAGE;
    }
    if (at == 0 && (flags & SHM_REMAP) != 0) {
      return -Errno.EINVAL;
    }
    boolean writes = (flags & SHM_RDONLY) == 0;
    boolean runs = (flags & SHM_EXEC) != 0;
    int prot = Mman.PROT_READ | (writes ? Mman.PROT_WRITE : 0) | (runs ? Mman.PROT_EXEC : 0);
    Segment segment;
    synchronized (this) {
      segment = table.find(id);
      if (segment == null) {
        return -Errno.EINVAL;
      }
      if (!segment.allows(task, 0444 | (writes ? 0222 : 0) | (runs ? 0111 : 0))) {
        return -Errno.EACCES;
      }
      boolean wraps = Long.compareUnsigned(at + segment.size, at) < 0;
      if (wraps && (flags & SHM_REMAP) == 0) {
        return -Errno.EINVAL;
      }
      segment.mappings++; // so that it stays until it is mapped
    }
    int how =
        at == 0
            ? Mman.MAP_SHARED
            : Mman.MAP_SHARED
                | ((flags & SHM_REMAP) != 0 ? Mman.MAP_FIXED : Mman.MAP_FIXED_NOREPLACE);
    FileMapping mapping = new Attachment(segment, writes);
    AddressSpace space = task.process.image.space;
    long result = space.mmap(at, segment.size, prot, how, mapping, 0, task.tlb);
    synchronized (this) {
      drop(segment);
    }
    return result == -Errno.EEXIST ? -Errno.EINVAL : result; // something is mapped there
  }

  /** shmdt: takes away what is left of the attachment that begins at an address. */
  public long detach(Task task, long address) {
    if ((address & PAGE - 1) != 0) {
      return -Errno.EINVAL;
    }
    AddressSpace space = task.process.image.space;
    List<VmaInfo> parts = new ArrayList<>();
    List<VmaInfo> mapped = space.mappings(); // before the lock, which is taken inside the space's
    synchronized (this) {
      Segment found = null;
      for (VmaInfo vma : mapped) {
        Segment segment = vma.shared() ? byInode.get(vma.inode()) : null;
        if (segment == null
            || segment.file.device() != vma.device()
            || vma.start() - address != vma.offset()
            || vma.start() < address) {
          continue;
        }
        found = found == null ? segment : found;
        if (segment == found) {
          parts.add(vma);
        }
      }
    }
    for (VmaInfo part : parts) {
      space.munmap(part.start(), part.end() - part.start(), task.tlb);
    }
    return parts.isEmpty() ? -Errno.EINVAL : 0;
  }

  /** shmctl. */
  public long control(Task task, int id, int command, long at) {
    if (id < 0 || command < 0) {
      return -Errno.EINVAL;
    }
    return switch (command) {
      case Ipc.IPC_INFO, Ipc.SHM_INFO -> info(task, command, at);
      case Ipc.IPC_STAT, Ipc.SHM_STAT, Ipc.SHM_STAT_ANY -> stat(task, id, command, at);
      case Ipc.IPC_SET -> {
        ByteBuffer ds = ByteBuffer.wrap(task.memory.copyIn(at, DS_SIZE));
        yield change(task, id, ds.order(ByteOrder.LITTLE_ENDIAN));
      }
      case Ipc.IPC_RMID -> remove(task, id);
      case Ipc.SHM_LOCK, Ipc.SHM_UNLOCK -> lock(task, id, command == Ipc.SHM_LOCK);
      default -> -Errno.EINVAL;
    };
  }

  private long info(Task task, int command, long at) {
    ByteBuffer out = ByteBuffer.allocate(72).order(ByteOrder.LITTLE_ENDIAN);
    int highest;
    synchronized (this) {
      highest = table.highestIndex();
      if (command == Ipc.IPC_INFO) { // struct shminfo64
        out.putLong(0, LIMIT).putLong(8, 1).putLong(16, MOST).putLong(24, MOST).putLong(32, LIMIT);
      } else { // struct shm_info
        long pages = 0;
        for (Segment segment : table.all()) {
          pages += segment.size + PAGE - 1 >>> 12;
        }
        out.putInt(0, table.size()).putLong(8, pages).putLong(16, pages);
      }
    }
    task.memory.copyOut(at, out.array(), 0, command == Ipc.IPC_INFO ? 72 : 48);
    return highest;
  }

  private long stat(Task task, int id, int command, long at) {
    ByteBuffer out;
    long result = 0;
    synchronized (this) {
      Segment segment = command == Ipc.IPC_STAT ? table.find(id) : table.at(id);
      if (segment == null) {
        return -Errno.EINVAL;
      }
      if (command != Ipc.SHM_STAT_ANY && !segment.allows(task, 0444)) {
        return -Errno.EACCES;
      }
      out =
          segment
              .permissions(DS_SIZE)
              .putLong(48, segment.size)
              .putLong(56, segment.attached)
              .putLong(64, segment.detached)
              .putLong(72, segment.changed)
              .putInt(80, segment.creator)
              .putInt(84, segment.lastPid)
              .putLong(88, segment.mappings);
      result = command == Ipc.IPC_STAT ? 0 : segment.id;
    }
    task.memory.copyOut(at, out.array(), 0, DS_SIZE);
    return result;
  }

  private synchronized long change(Task task, int id, ByteBuffer ds) {
    Segment segment = table.find(id);
    if (segment == null) {
      return -Errno.EINVAL;
    }
    if (!segment.isOwnedBy(task)) {
      return -Errno.EPERM;
    }
    segment.change(ds);
    segment.changed = IpcObject.now();
    return 0;
  }

  private synchronized long remove(Task task, int id) {
    Segment segment = table.find(id);
    if (segment == null) {
      return -Errno.EINVAL;
    }
    if (!segment.isOwnedBy(task)) {
      return -Errno.EPERM;
    }
    if (segment.mappings == 0) {
      destroy(segment);
    } else {
      segment.mode |= SHM_DEST;
      segment.key = 0; // nobody finds it by that any more
    }
    return 0;
  }

  private synchronized long lock(Task task, int id, boolean on) {
    Segment segment = table.find(id);
    if (segment == null) {
      return -Errno.EINVAL;
    }
    if (!segment.isOwnedBy(task)) {
      return -Errno.EPERM;
    }
    segment.mode = on ? segment.mode | SHM_LOCKED : segment.mode & ~SHM_LOCKED;
    return 0;
  }

  /** {@return {@code /proc/sysvipc/shm}} */
  public synchronized String list() {
    StringBuilder out = new StringBuilder();
    out.append("       key      shmid perms                  size  cpid  lpid nattch   uid   gid");
    out.append("  cuid  cgid      atime      dtime      ctime                   rss");
    out.append("                  swap\n");
    for (Segment s : table.all()) {
      out.append(
          String.format(
              "%10d %10d  %4o %21d %5d %5d  %5d %5d %5d %5d %5d %10d %10d %10d %21d %21d%n",
              s.key,
              s.id,
              s.mode,
              s.size,
              s.creator,
              s.lastPid,
              s.mappings,
              s.uid,
              s.gid,
              s.creatorUid,
              s.creatorGid,
              s.attached,
              s.detached,
              s.changed,
              s.size + PAGE - 1 & -PAGE,
              0));
    }
    return out.toString();
  }

  /** Gives all segments back, when no process is left. */
  public synchronized void close() {
    for (Segment segment : new ArrayList<>(table.all())) {
      destroy(segment);
    }
  }
}
