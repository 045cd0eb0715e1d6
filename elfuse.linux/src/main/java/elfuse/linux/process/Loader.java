package elfuse.linux.process;

import elfuse.abi.Auxv;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Mman;
import elfuse.abi.Sched;
import elfuse.elf.ElfFormatException;
import elfuse.elf.LoadLimits;
import elfuse.elf.LoadPlan;
import elfuse.elf.LoadSpan;
import elfuse.host.Posix;
import elfuse.linux.StartupTrace;
import elfuse.linux.vfs.Namespace;
import elfuse.mm.AddressSpace;
import elfuse.mm.GuestFault;
import elfuse.mm.GuestLayout;
import elfuse.mm.InfraLayout;
import elfuse.mm.MemoryLimit;
import elfuse.mm.TlbRequest;
import elfuse.vdso.VdsoImage;
import elfuse.vdso.VvarPage;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** Puts a program into an empty image: segments, interpreter, vDSO and stack. */
final class Loader {
  private static final int STACK_NOW = 132 * 1024;
  private static final int READ = 1;
  private static final int READ_EXECUTE = 5;

  private final Image image;
  private final CpuFeatures cpu;
  private final Attention attention;
  private final Limits limits;
  private final ProgramIdentity identity;
  private final boolean randomize;
  private final Namespace namespace;
  private final StartupTrace trace;
  private final Posix posix;
  private final TlbRequest tlb = new TlbRequest();

  /** Where EL0 begins. */
  long entry;

  /** Its stack pointer. */
  long stackPointer;

  /** Where the vDSO was mapped. */
  private long vdso;

  /**
   * Makes a loader that fills an image.
   *
   * @param process whose limits and root count; nothing of it is changed
   * @param identity the users and groups that the program has
   * @param image the image, with nothing in it
   * @param attention the lanes that the image's vDSO is to look at
   */
  Loader(
      Process process,
      ProgramIdentity identity,
      Image image,
      Attention attention,
      StartupTrace trace) {
    this.image = image;
    this.attention = attention;
    this.trace = trace;
    limits = process.limits;
    this.identity = identity;
    int personality = process.personality & (identity.changed() ? ~ProgramIdentity.CLEARED : -1);
    randomize = process.config.aslr() && (personality & Sched.ADDR_NO_RANDOMIZE) == 0;
    namespace = process.table.lookup().space();
    posix = process.posix;
    cpu = process.table.cpu(image.vm);
  }

  /**
   * Loads a program; its files stay the caller's.
   *
   * @param files the program
   * @param environment {@code NAME=VALUE}, in the order in which it is handed over
   * @throws ExecException if it cannot be loaded; the image is of no use then
   */
  void load(Executable files, List<String> environment) throws ExecException {
    byte[] random = Entropy.of(posix, 16);
    MemorySegment source = MemorySegment.ofArray(Entropy.of(posix, 64));
    int[] next = {0};
    GuestLayout layout =
        GuestLayout.of(
            limits.soft(Limits.STACK),
            randomize
                ? () -> source.get(ValueLayout.JAVA_LONG_UNALIGNED, 8L * (next[0]++ & 7))
                : null);
    AddressSpace space = image.space;
    space.setMmapBase(layout.mmapBase());
    space.setLimit(MemoryLimit.STACK, limits.soft(Limits.STACK));
    space.setLimit(MemoryLimit.DATA, limits.soft(Limits.DATA));
    space.setLimit(MemoryLimit.ADDRESS_SPACE, limits.soft(Limits.AS));
    space.setLimit(MemoryLimit.MEMLOCK, limits.soft(Limits.MEMLOCK));
    Executable.Part program = files.program;
    Executable.Part interpreter = files.interpreter;
    String real = namespace.pathOf(program.fd());
    image.executable = real == null ? program.path() : real;
    try {
      image.named(program.id());
      LoadSpan span = program.file().loadSpan();
      long bias =
          program.file().isPositionIndependent()
              ? layout.pieBase() - span.low() & -span.alignment()
              : 0;
      LoadPlan plan = map(program, bias, true);
      image.loadBias = bias;
      image.symbols = program.file().symbols();
      space.setHeap(plan.brkStart() + layout.brkOffset(), plan.dataStart(), plan.dataEnd());
      entry = plan.entry();
      long interpreterBase = 0;
      if (interpreter != null) {
        LoadSpan room = interpreter.file().loadSpan();
        long at =
            space.mmap(0, room.size(), 0, Mman.MAP_PRIVATE | Mman.MAP_ANONYMOUS, null, 0, tlb);
        if (at < 0) {
          throw new ExecException(Errno.ENOMEM, "no room for its interpreter");
        }
        space.munmap(at, room.size(), tlb);
        interpreterBase = at - room.low();
        entry = map(interpreter, interpreterBase, false).entry();
      }
      trace.mark("ELF");
      mapVdso();
      trace.mark("vDSO");
      long top = layout.stackTop();
      check(space.mapStack(top, STACK_NOW, plan.executableStack(), tlb));
      stack(files, plan, interpreterBase, top, environment, random);
      space.setStackStart(stackPointer);
      image.stackStart = stackPointer;
    } catch (ElfFormatException wrong) {
      throw new ExecException(Errno.ENOEXEC, wrong.getMessage());
    } catch (IOException failed) {
      throw new ExecException(Errno.EIO, "cannot be read: " + failed.getMessage());
    }
  }

  private LoadPlan map(Executable.Part part, long bias, boolean isProgram)
      throws IOException, ExecException {
    LoadLimits bounds =
        new LoadLimits(
            InfraLayout.MMAP_MIN_ADDR,
            InfraLayout.TASK_SIZE,
            List.of(
                new LoadLimits.Range(
                    InfraLayout.RESERVE_START, InfraLayout.RESERVE_END, "elfuse's reserve")));
    LoadPlan plan = LoadPlan.of(part.file(), part.input(), bias, bounds);
    int copy = (int) posix.fcntl(part.fd(), Fcntl.F_DUPFD_CLOEXEC, 3);
    if (copy < 0) {
      throw new ExecException(-copy);
    }
    String real = namespace.pathOf(part.fd());
    HostFile file = HostFile.of(posix, copy, real == null ? part.path() : real, true, false);
    if (isProgram) {
      file.retain();
      image.file = file;
    }
    AddressSpace space = image.space;
    try {
      for (LoadPlan.Step step : plan.steps()) {
        switch (step) {
          case LoadPlan.MapFile(long start, long length, long offset, int prot) ->
              check(
                  space.mmap(
                      start, length, prot, Mman.MAP_PRIVATE | Mman.MAP_FIXED, file, offset, tlb));
          case LoadPlan.MapZero(long start, long length, int prot) ->
              check(
                  space.mmap(
                      start,
                      length,
                      prot,
                      Mman.MAP_PRIVATE | Mman.MAP_FIXED | Mman.MAP_ANONYMOUS,
                      null,
                      0,
                      tlb));
          case LoadPlan.Clear(long start, long length) ->
              space.backing(start, length).fill((byte) 0);
        }
      }
    } catch (InternalError truncated) {
      // the file became shorter after it was looked at: the host has no page to clear
      throw new ExecException(Errno.EFAULT, "became shorter while it was loaded");
    } finally {
      file.release();
    }
    return plan;
  }

  /** The vDSO, and below it the page that its functions read; EL0 may read both, write neither. */
  private void mapVdso() throws ExecException {
    VdsoImage code = VdsoImage.build();
    AddressSpace space = image.space;
    long both = VvarPage.SIZE + VdsoImage.SIZE;
    long vvar = check(space.mapSpecial(0, both, READ, "[vvar]", tlb));
    vdso = vvar + VvarPage.SIZE;
    check(space.munmap(vdso, VdsoImage.SIZE, tlb));
    check(space.mapSpecial(vdso, VdsoImage.SIZE, READ_EXECUTE, "[vdso]", tlb));
    MemorySegment.copy(
        MemorySegment.ofArray(code.bytes()),
        0,
        space.backing(vdso, VdsoImage.SIZE),
        0,
        VdsoImage.SIZE);
    check(space.seal(vvar, both)); // the host writes there as long as it lives
    VvarPage page = VvarPage.of(space.backing(vvar, VvarPage.SIZE));
    attention.mirror(page);
    image.clock = new GuestClock(code, vdso, page);
    image.sigreturn = vdso + code.offsetOf("__kernel_rt_sigreturn");
  }

  private void stack(
      Executable files,
      LoadPlan plan,
      long interpreterBase,
      long top,
      List<String> environment,
      byte[] random)
      throws ExecException {
    InitialStack stack = new InitialStack();
    stack.add(Auxv.AT_SYSINFO_EHDR, vdso);
    stack.add(Auxv.AT_MINSIGSTKSZ, 4720); // sizeof(struct rt_sigframe) and its frame record
    stack.add(Auxv.AT_HWCAP, cpu.hwcap());
    stack.add(Auxv.AT_PAGESZ, InfraLayout.PAGE_SIZE);
    stack.add(Auxv.AT_CLKTCK, 100);
    stack.add(Auxv.AT_PHDR, plan.programHeaders());
    stack.add(Auxv.AT_PHENT, 56);
    stack.add(Auxv.AT_PHNUM, plan.programHeaderCount());
    stack.add(Auxv.AT_BASE, interpreterBase);
    stack.add(Auxv.AT_FLAGS, 0);
    stack.add(Auxv.AT_ENTRY, plan.entry());
    Credentials credentials = identity.credentials();
    stack.add(Auxv.AT_UID, credentials.uid & 0xffff_ffffL);
    stack.add(Auxv.AT_EUID, credentials.euid & 0xffff_ffffL);
    stack.add(Auxv.AT_GID, credentials.gid & 0xffff_ffffL);
    stack.add(Auxv.AT_EGID, credentials.egid & 0xffff_ffffL);
    stack.add(Auxv.AT_SECURE, identity.secure() ? 1 : 0);
    stack.add(Auxv.AT_HWCAP2, cpu.hwcap2());
    try {
      stackPointer = stack.write(image, files.name, top, files.arguments, environment, random);
    } catch (GuestFault tooLong) {
      throw new ExecException(Errno.E2BIG, "its arguments and environment are too long");
    }
  }

  private static long check(long result) throws ExecException {
    if (result < 0) {
      int errno = (int) -result;
      throw new ExecException(errno, "cannot be mapped: " + Errno.message(errno));
    }
    return result;
  }
}
