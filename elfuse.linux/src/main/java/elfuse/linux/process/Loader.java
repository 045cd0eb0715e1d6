package elfuse.linux.process;

import elfuse.abi.Auxv;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Hwcap;
import elfuse.abi.Mman;
import elfuse.abi.Stat;
import elfuse.elf.ElfFile;
import elfuse.elf.ElfFormatException;
import elfuse.elf.ElfInput;
import elfuse.elf.LoadLimits;
import elfuse.elf.LoadPlan;
import elfuse.elf.LoadSpan;
import elfuse.host.FileStat;
import elfuse.host.Posix;
import elfuse.linux.ProgramException;
import elfuse.linux.StartupTrace;
import elfuse.mm.GuestLayout;
import elfuse.mm.InfraLayout;
import elfuse.mm.MemoryLimit;
import elfuse.mm.TlbRequest;
import elfuse.vdso.VdsoImage;
import elfuse.vdso.VvarPage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a program into an empty process: segments, interpreter, vDSO and stack. */
final class Loader {
  private static final int STACK_NOW = 132 * 1024;
  private static final int READ = 1;
  private static final int READ_EXECUTE = 5;

  // What the CPU has; the same as the engine's ID registers say.
  private static final long HWCAP =
      Hwcap.HWCAP_FP
          | Hwcap.HWCAP_ASIMD
          | Hwcap.HWCAP_AES
          | Hwcap.HWCAP_PMULL
          | Hwcap.HWCAP_SHA1
          | Hwcap.HWCAP_SHA2
          | Hwcap.HWCAP_CRC32
          | Hwcap.HWCAP_ATOMICS
          | Hwcap.HWCAP_CPUID
          | Hwcap.HWCAP_ASIMDRDM
          | Hwcap.HWCAP_JSCVT
          | Hwcap.HWCAP_LRCPC
          | Hwcap.HWCAP_ASIMDDP
          | Hwcap.HWCAP_ILRCPC
          | Hwcap.HWCAP_FLAGM
          | Hwcap.HWCAP_SB;

  private static final long HWCAP2 = Hwcap.HWCAP2_FLAGM2;

  private final Process process;
  private final StartupTrace trace;
  private final Posix posix;
  private final TlbRequest tlb = new TlbRequest();

  /** Where EL0 begins. */
  long entry;

  /** Its stack pointer. */
  long stackPointer;

  /** Where the vDSO was mapped. */
  long vdso;

  Loader(Process process, StartupTrace trace) {
    this.process = process;
    this.trace = trace;
    posix = process.posix;
  }

  private record Opened(int fd, String path, ElfFile file, ElfInput input) {}

  void load(String path, List<String> arguments, Map<String, String> environment)
      throws ProgramException {
    Opened program = open(path);
    byte[] random = Entropy.of(posix, 32);
    boolean aslr = process.config.aslr();
    MemorySegment source = MemorySegment.ofArray(Entropy.of(posix, 64));
    int[] next = {0};
    GuestLayout layout =
        GuestLayout.of(
            process.limits.soft(Limits.STACK),
            aslr ? () -> source.get(ValueLayout.JAVA_LONG_UNALIGNED, 8L * (next[0]++ & 7)) : null);
    process.space.setMmapBase(layout.mmapBase());
    process.space.setLimit(MemoryLimit.STACK, process.limits.soft(Limits.STACK));
    process.space.setLimit(MemoryLimit.DATA, process.limits.soft(Limits.DATA));
    process.space.setLimit(MemoryLimit.ADDRESS_SPACE, process.limits.soft(Limits.AS));
    process.space.setLimit(MemoryLimit.MEMLOCK, process.limits.soft(Limits.MEMLOCK));
    process.executable = path;
    int slash = path.lastIndexOf('/');
    String name = path.substring(slash + 1);
    process.comm = name.substring(0, Math.min(15, name.length()));

    try {
      String interpreterPath = program.file.interpreter();
      Opened interpreter = interpreterPath == null ? null : interpreter(path, interpreterPath);
      LoadSpan span = program.file.loadSpan();
      long bias =
          program.file.isPositionIndependent()
              ? layout.pieBase() - span.low() & -span.alignment()
              : 0;
      LoadPlan plan = map(program, bias, path);
      process.loadBias = bias;
      process.symbols = program.file.symbols();
      process.space.setHeap(plan.brkStart() + layout.brkOffset(), plan.dataStart(), plan.dataEnd());
      entry = plan.entry();
      long interpreterBase = 0;
      if (interpreter != null) {
        LoadSpan room = interpreter.file.loadSpan();
        long at =
            process.space.mmap(
                0, room.size(), 0, Mman.MAP_PRIVATE | Mman.MAP_ANONYMOUS, null, 0, tlb);
        if (at < 0) {
          throw new ProgramException(path, "no room for its interpreter", false);
        }
        process.space.munmap(at, room.size(), tlb);
        interpreterBase = at - room.low();
        LoadPlan second = map(interpreter, interpreterBase, interpreterPath);
        entry = second.entry();
        posix.close(interpreter.fd);
      }
      posix.close(program.fd);
      trace.mark("ELF");
      mapVdso();
      trace.mark("vDSO");
      long top = layout.stackTop();
      check(path, process.space.mapStack(top, STACK_NOW, plan.executableStack(), tlb));
      stack(plan, interpreterBase, top, arguments, environment, random);
      process.space.setStackStart(stackPointer);
    } catch (ElfFormatException wrong) {
      throw new ProgramException(path, wrong.getMessage(), false);
    } catch (IOException failed) {
      throw new ProgramException(path, "cannot be read: " + failed.getMessage(), false);
    }
  }

  private Opened open(String path) throws ProgramException {
    int fd = process.paths.open(Fcntl.AT_FDCWD, path, Fcntl.O_RDONLY | Fcntl.O_NONBLOCK, 0);
    if (fd < 0) {
      throw new ProgramException(path, Errno.message(-fd), fd == -Errno.ENOENT);
    }
    FileStat stat = new FileStat();
    int failed = posix.fstat(fd, stat);
    String reason = null;
    if (failed < 0) {
      reason = Errno.message(-failed);
    } else if (stat.type() == Stat.S_IFDIR) {
      reason = "is a directory";
    } else if (stat.type() != Stat.S_IFREG) {
      reason = "is not a regular file";
    } else if ((stat.mode & 0111) == 0) {
      reason = "Permission denied: it is not executable";
    } else {
      try {
        ElfInput input = new FdInput(posix, fd);
        return new Opened(fd, path, ElfFile.read(input), input);
      } catch (ElfFormatException wrong) {
        reason = wrong.getMessage();
      } catch (IOException unreadable) {
        reason = "cannot be read: " + unreadable.getMessage();
      }
    }
    posix.close(fd);
    throw new ProgramException(path, reason, false);
  }

  private Opened interpreter(String program, String path) throws ProgramException {
    try {
      return open(path);
    } catch (ProgramException wrong) {
      throw new ProgramException(
          program,
          "its interpreter cannot be used: "
              + wrong.getMessage()
              + " (--sysroot DIR names a folder that holds the guest's libraries)",
          false);
    }
  }

  private LoadPlan map(Opened opened, long bias, String path) throws IOException, ProgramException {
    LoadLimits limits =
        new LoadLimits(
            InfraLayout.MMAP_MIN_ADDR,
            InfraLayout.TASK_SIZE,
            List.of(
                new LoadLimits.Range(
                    InfraLayout.RESERVE_START, InfraLayout.RESERVE_END, "elfuse's reserve")));
    LoadPlan plan = LoadPlan.of(opened.file, opened.input, bias, limits);
    int copy = (int) posix.fcntl(opened.fd, Fcntl.F_DUPFD_CLOEXEC, 3);
    if (copy < 0) {
      throw new ProgramException(path, Errno.message(-copy), false);
    }
    String real = process.paths.pathOf(opened.fd);
    HostFile file = HostFile.of(posix, copy, real == null ? path : real, true, false);
    try {
      for (LoadPlan.Step step : plan.steps()) {
        switch (step) {
          case LoadPlan.MapFile(long start, long length, long offset, int prot) ->
              check(
                  path,
                  process.space.mmap(
                      start, length, prot, Mman.MAP_PRIVATE | Mman.MAP_FIXED, file, offset, tlb));
          case LoadPlan.MapZero(long start, long length, int prot) ->
              check(
                  path,
                  process.space.mmap(
                      start,
                      length,
                      prot,
                      Mman.MAP_PRIVATE | Mman.MAP_FIXED | Mman.MAP_ANONYMOUS,
                      null,
                      0,
                      tlb));
          case LoadPlan.Clear(long start, long length) ->
              process.space.backing(start, length).fill((byte) 0);
        }
      }
    } finally {
      file.release();
    }
    return plan;
  }

  /** The vDSO, and below it the page that its functions read; EL0 may read both, write neither. */
  private void mapVdso() throws ProgramException {
    VdsoImage image = VdsoImage.build();
    long both = VvarPage.SIZE + VdsoImage.SIZE;
    long vvar = check("[vvar]", process.space.mapSpecial(0, both, READ, "[vvar]", tlb));
    vdso = vvar + VvarPage.SIZE;
    check("[vdso]", process.space.munmap(vdso, VdsoImage.SIZE, tlb));
    check("[vdso]", process.space.mapSpecial(vdso, VdsoImage.SIZE, READ_EXECUTE, "[vdso]", tlb));
    MemorySegment.copy(
        MemorySegment.ofArray(image.bytes()),
        0,
        process.space.backing(vdso, VdsoImage.SIZE),
        0,
        VdsoImage.SIZE);
    check("[vvar]", process.space.seal(vvar, both)); // the host writes there as long as it lives
    VvarPage page = VvarPage.of(process.space.backing(vvar, VvarPage.SIZE));
    process.attention.mirror(page);
    process.clock = new GuestClock(image, vdso, page);
    process.sigreturn = vdso + image.offsetOf("__kernel_rt_sigreturn");
  }

  private void stack(
      LoadPlan plan,
      long interpreterBase,
      long top,
      List<String> arguments,
      Map<String, String> environment,
      byte[] random)
      throws ProgramException {
    List<String> variables = new ArrayList<>();
    environment.forEach((name, value) -> variables.add(name + "=" + value));
    InitialStack stack = new InitialStack();
    Credentials credentials = process.credentials;
    stack.add(Auxv.AT_SYSINFO_EHDR, vdso);
    stack.add(Auxv.AT_MINSIGSTKSZ, 4720); // sizeof(struct rt_sigframe) and its frame record
    stack.add(Auxv.AT_HWCAP, HWCAP);
    stack.add(Auxv.AT_PAGESZ, InfraLayout.PAGE_SIZE);
    stack.add(Auxv.AT_CLKTCK, 100);
    stack.add(Auxv.AT_PHDR, plan.programHeaders());
    stack.add(Auxv.AT_PHENT, 56);
    stack.add(Auxv.AT_PHNUM, plan.programHeaderCount());
    stack.add(Auxv.AT_BASE, interpreterBase);
    stack.add(Auxv.AT_FLAGS, 0);
    stack.add(Auxv.AT_ENTRY, plan.entry());
    stack.add(Auxv.AT_UID, credentials.uid);
    stack.add(Auxv.AT_EUID, credentials.euid);
    stack.add(Auxv.AT_GID, credentials.gid);
    stack.add(Auxv.AT_EGID, credentials.egid);
    stack.add(Auxv.AT_SECURE, 0);
    stack.add(Auxv.AT_HWCAP2, HWCAP2);
    try {
      stackPointer = stack.write(process, top, arguments, variables, random);
    } catch (elfuse.mm.GuestFault tooLong) {
      throw new ProgramException(
          process.executable, "its arguments and environment are too long", false);
    }
  }

  private static long check(String path, long result) throws ProgramException {
    if (result < 0) {
      throw new ProgramException(path, "cannot be mapped: " + Errno.message((int) -result), false);
    }
    return result;
  }

  /** The program's file through its host descriptor. */
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
