package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.host.Posix;
import elfuse.linux.ProgramException;
import elfuse.linux.RunConfig;
import elfuse.linux.process.Paths;
import elfuse.linux.process.ProcessTable;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Mount;
import elfuse.linux.vfs.Namespace;
import elfuse.linux.vfs.Place;
import elfuse.linux.vfs.Position;
import java.util.ArrayDeque;
import java.util.Deque;

/** Mounts what a run begins with. */
public final class GuestMounts {
  private static final int PATH = Fcntl.O_PATH | Fcntl.O_CLOEXEC;

  private GuestMounts() {}

  /**
   * {@return how paths of a run are looked up} A root that cannot be opened is a mount whose
   * descriptor is an error.
   *
   * @param table the processes of the run
   * @param config what was asked for
   * @param shm the private {@code /dev/shm} of a guest with a root of its own
   */
  public static Lookup of(ProcessTable table, RunConfig config, SharedMemoryFolder shm) {
    Posix posix = table.posix();
    boolean confined = config.sysroot() != null;
    String source = confined ? config.sysroot() : "/";
    int root = posix.openat(Fcntl.AT_FDCWD, source, PATH | Fcntl.O_DIRECTORY, 0);
    Namespace space = new Namespace(posix, confined ? "elfuse" : "/", root);
    space.mount("/proc", new ProcRoot(table));
    space.mount("/dev", new DevRoot(table, !confined));
    space.mount("/dev/pts", new PtsRoot(table, !confined));
    if (confined) {
      space.mount("/dev/shm", "tmpfs", false, shm::descriptor);
      space.mount("/sys", SysRows.root(table));
    }
    return new Lookup(space, posix);
  }

  /**
   * Adds what the user binds.
   *
   * @throws ProgramException naming the host path that cannot be opened or the guest path that
   *     cannot be a mount point
   */
  public static void bind(Posix posix, Lookup lookup, RunConfig config) throws ProgramException {
    for (RunConfig.Bind bind : config.binds()) {
      int fd = posix.openat(Fcntl.AT_FDCWD, bind.host(), PATH, 0);
      if (fd < 0) {
        throw ProgramException.ofOption("--bind " + bind.host(), Errno.message(-fd));
      }
      String path = canonical(lookup, bind.guest());
      if (path.equals("/")) {
        posix.close(fd);
        throw ProgramException.ofOption(
            "--bind " + bind.host(), "the guest's root is named by --sysroot");
      }
      for (int slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
        String above = path.substring(0, slash);
        try (Place place = lookup.find(Position.of(null, -1), above, true)) {
          if (place.error() == -Errno.ENOENT) {
            lookup.space().mount(above, new MountPointDirectory(lookup.space(), above));
          }
        }
      }
      lookup.space().mount(path, bind.host(), bind.readOnly(), fd);
    }
  }

  /**
   * {@return the path without links at which a mount stands} What is not there yet stands as it is
   * written, below what is.
   */
  private static String canonical(Lookup lookup, String guest) {
    Deque<String> missing = new ArrayDeque<>();
    String path = guest;
    while (true) {
      try (Place place = lookup.find(Position.of(null, -1), path, true)) {
        Mount mount = place.mount();
        String found = null;
        if (place.node() != null) {
          found = Paths.pathOf(mount, place.node());
        } else if (place.error() == 0) {
          found = mount.pathOf(place.directory());
        }
        if (found != null) {
          StringBuilder whole = new StringBuilder(found.equals("/") ? "" : found);
          missing.forEach(name -> whole.append('/').append(name));
          return whole.isEmpty() ? "/" : whole.toString();
        }
      }
      while (path.length() > 1 && path.endsWith("/")) {
        path = path.substring(0, path.length() - 1);
      }
      int slash = path.lastIndexOf('/');
      String name = path.substring(slash + 1);
      if (!name.isEmpty() && !name.equals(".")) {
        missing.addFirst(name);
      }
      path = slash <= 0 ? "/" : path.substring(0, slash);
    }
  }
}
