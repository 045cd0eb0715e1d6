package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Stat;
import elfuse.elf.ElfFile;
import elfuse.elf.ElfFormatException;
import elfuse.elf.ElfInput;
import elfuse.elf.Script;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.vfs.Position;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The files of a program that is to be started, opened and looked at: {@code linux_binprm} to
 * Linux. Scripts are followed to their interpreter here ({@code fs/binfmt_script.c}), and so is the
 * ELF interpreter of a dynamic program.
 */
final class Executable implements AutoCloseable {
  /** fs/exec.c, exec_binprm: how many scripts may name each other. */
  private static final int MOST_SCRIPTS = 5;

  /** The program as it was named: {@code AT_EXECFN}, and what {@code comm} is made from. */
  final String name;

  /** The program itself. */
  final Part program;

  /** Its ELF interpreter, or null. */
  final Part interpreter;

  /** Its arguments, with those that scripts add. */
  final List<String> arguments;

  private Executable(String name, Part program, Part interpreter, List<String> arguments) {
    this.name = name;
    this.program = program;
    this.interpreter = interpreter;
    this.arguments = arguments;
  }

  /**
   * One open file.
   *
   * @param posix the host
   * @param fd its host descriptor, open for reading
   * @param path as the guest names it
   * @param stat what the host says of it
   * @param file what it holds
   */
  record Part(Posix posix, int fd, String path, FileStat stat, ElfFile file)
      implements AutoCloseable {
    private static final int MOST_ID = 64;
    private static final int BEGINNING = 1 << 16;

    ElfInput input() {
      return new FdInput(posix, fd);
    }

    /**
     * {@return a name that other programs do not have: the build id, or else made from the file's
     * size and beginning; null if it cannot be read}
     */
    String id() {
      HexFormat hex = HexFormat.of();
      try {
        byte[] id = file.buildId();
        if (id != null && id.length != 0 && id.length <= MOST_ID) {
          return hex.formatHex(id);
        }
        byte[] beginning = new byte[BEGINNING];
        CRC32 sum = new CRC32();
        sum.update(beginning, 0, Math.max(input().read(0, beginning, 0, BEGINNING), 0));
        return hex.toHexDigits(stat.size) + hex.toHexDigits((int) sum.getValue());
      } catch (IOException damagedNotes) {
        return null; // Linux does not look at them
      }
    }

    @Override
    public void close() {
      posix.close(fd);
    }
  }

  /**
   * Opens a program.
   *
   * @param task who starts it: its root, its working directory, its descriptors
   * @param start what a relative path begins at, or null for the working directory
   * @param path the program as the guest names it
   * @param name how the program is to be called: the path, or {@code /dev/fd/N…} where it was given
   *     relative to a descriptor
   * @param noFollow whether a symbolic link at its end is refused
   * @param hidden whether {@code name} will not be there any more for a script's interpreter
   * @param arguments its arguments; an empty list becomes one empty string, as since Linux 5.18
   * @return the open files; the caller closes them
   * @throws ExecException if Linux would not start it
   */
  static Executable open(
      Task task,
      Position start,
      String path,
      String name,
      boolean noFollow,
      boolean hidden,
      List<String> arguments)
      throws ExecException {
    List<String> words = new ArrayList<>(arguments.isEmpty() ? List.of("") : arguments);
    String current = name;
    int fd = openFile(task, start, path, noFollow);
    for (int scripts = 0; ; scripts++) {
      FileStat stat = check(task.posix, fd);
      Script script = script(task.posix, fd);
      if (script == null) {
        Part program = elf(task.posix, fd, current, stat);
        try {
          return new Executable(name, program, interpreter(task, program), words);
        } catch (ExecException failed) {
          program.close();
          throw failed;
        }
      }
      task.posix.close(fd);
      if (hidden) {
        throw new ExecException(Errno.ENOENT);
      }
      if (scripts == MOST_SCRIPTS) {
        throw new ExecException(Errno.ELOOP);
      }
      words.removeFirst();
      words.addFirst(current);
      if (script.argument() != null) {
        words.addFirst(script.argument());
      }
      words.addFirst(script.interpreter());
      current = script.interpreter();
      try {
        fd = openFile(task, null, current, false);
      } catch (ExecException wrong) {
        throw new ExecException(
            wrong.errno, "its interpreter cannot be used: " + current + ": " + wrong.getMessage());
      }
    }
  }

  /** {@return 0, or why a file cannot be started, as far as that is seen without reading it} */
  static int tryOpen(Task task, Position start, String path, boolean noFollow) {
    try {
      int fd = openFile(task, start, path, noFollow);
      check(task.posix, fd);
      task.posix.close(fd);
      return 0;
    } catch (ExecException refused) {
      return -refused.errno;
    }
  }

  /** {@return a host descriptor of a file, open for reading} */
  private static int openFile(Task task, Position start, String path, boolean noFollow)
      throws ExecException {
    int flags = Fcntl.O_RDONLY | Fcntl.O_NONBLOCK | (noFollow ? Fcntl.O_NOFOLLOW : 0);
    int fd =
        path.isEmpty() // the descriptor itself
            ? reopen(task.posix, start.fd(), flags)
            : task.paths.openHost(start, path, flags);
    if (fd < 0) {
      throw new ExecException(-fd);
    }
    return fd;
  }

  private static int reopen(Posix posix, int hostFd, int flags) {
    return posix.openat(
        Fcntl.AT_FDCWD, "/proc/self/fd/" + hostFd, flags & ~Fcntl.O_NOFOLLOW | Fcntl.O_CLOEXEC, 0);
  }

  /** {@return what the host says of a file that may be started; else closes it} */
  private static FileStat check(Posix posix, int fd) throws ExecException {
    FileStat stat = new FileStat();
    int failed = posix.fstat(fd, stat);
    ExecException wrong = null;
    if (failed < 0) {
      wrong = new ExecException(-failed);
    } else if (stat.type() == Stat.S_IFDIR) {
      wrong = new ExecException(Errno.EACCES, "is a directory");
    } else if (stat.type() != Stat.S_IFREG) {
      wrong = new ExecException(Errno.EACCES, "is not a regular file");
    } else if ((stat.mode & 0111) == 0) {
      wrong = new ExecException(Errno.EACCES, "Permission denied: it is not executable");
    } else {
      int allowed = posix.faccessat2(fd, "", 1, Fcntl.AT_EMPTY_PATH | Fcntl.AT_EACCESS);
      if (allowed < 0) {
        wrong = new ExecException(-allowed);
      }
    }
    if (wrong != null) {
      posix.close(fd);
      throw wrong;
    }
    return stat;
  }

  private static Script script(Posix posix, int fd) {
    byte[] head = new byte[Script.HEAD_SIZE];
    try {
      int n = new FdInput(posix, fd).read(0, head, 0, head.length);
      return Script.parse(head, Math.max(n, 0));
    } catch (IOException unreadable) {
      return null; // told when it is read as an ELF file
    }
  }

  private static Part elf(Posix posix, int fd, String path, FileStat stat) throws ExecException {
    ExecException wrong;
    try {
      return new Part(posix, fd, path, stat, ElfFile.read(new FdInput(posix, fd)));
    } catch (ElfFormatException format) {
      wrong = new ExecException(Errno.ENOEXEC, format.getMessage());
    } catch (IOException unreadable) {
      wrong = new ExecException(Errno.EIO, "cannot be read: " + unreadable.getMessage());
    }
    posix.close(fd);
    throw wrong;
  }

  private static Part interpreter(Task task, Part program) throws ExecException {
    String path;
    try {
      path = program.file.interpreter();
    } catch (ElfFormatException wrong) {
      throw new ExecException(Errno.ENOEXEC, wrong.getMessage());
    } catch (IOException unreadable) {
      throw new ExecException(Errno.EIO, "cannot be read: " + unreadable.getMessage());
    }
    if (path == null) {
      return null;
    }
    try {
      int fd = openFile(task, null, path, false);
      return elf(task.posix, fd, path, check(task.posix, fd));
    } catch (ExecException wrong) {
      // fs/binfmt_elf.c: a broken interpreter is ELIBBAD, one that is not there is ENOENT
      int errno = wrong.errno == Errno.ENOEXEC ? Errno.ELIBBAD : wrong.errno;
      throw new ExecException(
          errno,
          "its interpreter cannot be used: "
              + path
              + ": "
              + wrong.getMessage()
              + " (--sysroot DIR names a folder that holds the guest's libraries)");
    }
  }

  @Override
  public void close() {
    program.close();
    if (interpreter != null) {
      interpreter.close();
    }
  }

  /** A file through its host descriptor. */
  private record FdInput(Posix posix, int fd) implements ElfInput {
    @Override
    public long size() throws IOException {
      FileStat stat = new FileStat();
      int failed = posix.fstat(fd, stat);
      if (failed < 0) {
        throw new IOException(Errno.message(-failed));
      }
      return stat.size;
    }

    @Override
    public int read(long offset, byte[] target, int at, int length) throws IOException {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment buffer = arena.allocate(Math.max(1, length));
        long n = posix.pread(fd, buffer.address(), length, offset);
        if (n < 0) {
          throw new IOException(Errno.message((int) -n));
        }
        MemorySegment.copy(buffer, ValueLayout.JAVA_BYTE, 0, target, at, (int) n);
        return n == 0 && length > 0 ? -1 : (int) n;
      }
    }
  }
}
