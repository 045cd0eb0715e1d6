package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.fd.ContentFile;
import elfuse.fd.MemoryDevice;
import elfuse.fd.OpenFileDescription;
import elfuse.fd.VirtualDescription;
import elfuse.linux.calls.VersionText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The files of {@code /proc} and {@code /dev} that speak of the guest and not of the host. */
public final class VirtualFiles {
  private VirtualFiles() {}

  /**
   * {@return a description with one reference; a host descriptor number for /dev/fd and
   * /proc/self/fd; a negative error; or null for what is a file like any other}
   */
  public static Object open(Task t, String path, int flags) {
    if (path.startsWith("/dev/")) {
      return device(t, path.substring(5), flags);
    }
    String rest = own(t, path);
    if (rest == null) {
      return switch (path) {
        case "/proc/version" ->
            content(
                "Linux version " + VersionText.RELEASE + " (elfuse) " + VersionText.VERSION + "\n",
                flags,
                path);
        case "/proc/sys/kernel/osrelease" -> content(VersionText.RELEASE + "\n", flags, path);
        case "/proc/sys/kernel/ostype" -> content("Linux\n", flags, path);
        case "/proc/cpuinfo" -> content(cpuinfo(), flags, path);
        default -> null;
      };
    }
    return switch (rest) {
      case "maps" -> content(t.process.image.space.maps(), flags, path);
      case "cmdline" ->
          content(
              text(t, t.process.image.argumentsStart, t.process.image.argumentsEnd), flags, path);
      case "environ" ->
          content(
              text(t, t.process.image.argumentsEnd, t.process.image.environmentEnd), flags, path);
      case "auxv" ->
          content(new String(t.process.image.auxv, StandardCharsets.ISO_8859_1), flags, path);
      case "comm" -> content(t.process.comm + "\n", flags, path);
      case "status" -> content(status(t), flags, path);
      case "stat" -> content(stat(t), flags, path);
      default -> {
        if (rest.startsWith("fd/")) {
          yield descriptor(t, rest.substring(3));
        }
        yield rest.equals("exe") ? hostOpen(t, flags) : null;
      }
    };
  }

  private static Object hostOpen(Task t, int flags) {
    int fd = t.process.paths.open(Fcntl.AT_FDCWD, t.process.image.executable, flags, 0);
    if (fd < 0) {
      return fd;
    }
    elfuse.host.FileStat stat = new elfuse.host.FileStat();
    t.posix.fstat(fd, stat);
    return elfuse.fd.HostDescription.opened(t.posix, fd, flags, stat, t.process.image.executable);
  }

  /** {@return where a link of the guest's own /proc leads, or null if it is none} */
  public static String link(Task t, String path) {
    if (path.equals("/proc/self")) {
      return Integer.toString(t.process.pid);
    }
    String rest = own(t, path);
    if (rest == null) {
      return null;
    }
    switch (rest) {
      case "exe" -> {
        String executable = t.process.image.executable;
        if (executable.startsWith("/")) {
          return executable;
        }
        return t.process.paths.cwd() + "/" + executable;
      }
      case "cwd" -> {
        return t.process.paths.cwd();
      }
      case "root" -> {
        return "/";
      }
      default -> {
        if (rest.startsWith("fd/")) {
          OpenFileDescription file = t.process.files.acquireAny(number(rest.substring(3)));
          if (file != null) {
            String name = file.name();
            String real = file.hostFd() >= 0 ? t.process.paths.pathOf(file.hostFd()) : null;
            file.release();
            return real == null ? name : real;
          }
        }
        return null;
      }
    }
  }

  /** {@return what follows /proc/self/ or the guest's own number, or null} */
  private static String own(Task t, String path) {
    if (!path.startsWith("/proc/")) {
      return null;
    }
    for (String prefix :
        new String[] {"/proc/self/", "/proc/thread-self/", "/proc/" + t.process.pid + "/"}) {
      if (path.startsWith(prefix)) {
        return path.substring(prefix.length());
      }
    }
    return null;
  }

  private static Object device(Task t, String name, int flags) {
    MemoryDevice.Kind kind =
        switch (name) {
          case "null" -> MemoryDevice.Kind.NULL;
          case "zero" -> MemoryDevice.Kind.ZERO;
          case "full" -> MemoryDevice.Kind.FULL;
          case "random" -> MemoryDevice.Kind.RANDOM;
          case "urandom" -> MemoryDevice.Kind.URANDOM;
          default -> null;
        };
    if (kind != null) {
      if ((flags & Fcntl.O_DIRECTORY) != 0) {
        return -Errno.ENOTDIR;
      }
      return VirtualDescription.of(
          MemoryDevice.of(t.posix, kind), flags & ~Fcntl.O_CLOEXEC, "/dev/" + name);
    }
    return switch (name) {
      case "stdin" -> descriptor(t, "0");
      case "stdout" -> descriptor(t, "1");
      case "stderr" -> descriptor(t, "2");
      default ->
          name.startsWith("fd/")
              ? descriptor(t, name.substring(3))
              : t.process.table.terminals.open(t, name, flags);
    };
  }

  /** Opening such a link opens the file again; where only a description exists, that one. */
  private static Object descriptor(Task t, String text) {
    OpenFileDescription file = t.process.files.acquireAny(number(text));
    if (file == null) {
      return -Errno.ENOENT;
    }
    if (file.hostFd() < 0) {
      return file;
    }
    int host = file.hostFd();
    file.release();
    return host;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }

  private static Object content(String text, int flags, String path) {
    if ((flags & Fcntl.O_ACCMODE) != Fcntl.O_RDONLY) {
      return -Errno.EACCES;
    }
    if ((flags & Fcntl.O_DIRECTORY) != 0) {
      return -Errno.ENOTDIR;
    }
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return VirtualDescription.of(
        ContentFile.of(bytes, 0444, 0x1000 + path.hashCode() & 0xffff_ffffL),
        flags & ~Fcntl.O_CLOEXEC,
        path);
  }

  private static String text(Task t, long from, long to) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      out.writeBytes(t.memory.copyIn(from, Math.clamp(to - from, 0, 1 << 21)));
    } catch (elfuse.mm.GuestFault unmapped) {
      return "";
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String cpuinfo() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      text.append("processor\t: ").append(i);
      text.append("\nBogoMIPS\t: 2000.00\nFeatures\t: fp asimd aes pmull sha1 sha2 crc32 atomics ");
      text.append("cpuid asimdrdm lrcpc asimddp ilrcpc flagm\nCPU implementer\t: 0x00\n");
      text.append(
          "CPU architecture: 8\nCPU variant\t: 0x0\nCPU part\t: 0x051\nCPU revision\t: 0\n\n");
    }
    return text.toString();
  }

  private static String status(Task t) {
    Credentials c = t.process.credentials;
    return "Name:\t"
        + t.process.comm
        + "\nUmask:\t"
        + String.format("%04o", t.process.umask)
        + "\nState:\tR (running)\nTgid:\t"
        + t.process.pid
        + "\nPid:\t"
        + t.process.pid
        + "\nPPid:\t"
        + t.process.parentPid()
        + "\nTracerPid:\t0\nUid:\t"
        + c.uid
        + "\t"
        + c.euid
        + "\t"
        + c.suid
        + "\t"
        + c.fsuid
        + "\nGid:\t"
        + c.gid
        + "\t"
        + c.egid
        + "\t"
        + c.sgid
        + "\t"
        + c.fsgid
        + "\nThreads:\t1\n";
  }

  private static String stat(Task t) {
    StringBuilder text = new StringBuilder();
    text.append(t.process.pid).append(" (").append(t.process.comm).append(") R ");
    text.append(t.posix.getppid()).append(' ').append(t.posix.getpgid(0)).append(' ');
    text.append(t.posix.getsid(0));
    for (int i = 7; i <= 52; i++) {
      text.append(i == 20 ? " 1" : " 0");
    }
    return text.append('\n').toString();
  }
}
