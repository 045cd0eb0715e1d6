package elfuse.linux.process;

import elfuse.elf.SymbolTable;
import elfuse.fd.FdTable;
import elfuse.fd.StandardFiles;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import elfuse.hv.Vm;
import elfuse.linux.RunConfig;
import elfuse.mm.AddressSpace;
import elfuse.shim.ShimImage;
import java.lang.foreign.MemorySegment;

/** A guest process: what its threads share. */
public final class Process {
  /** Default of RLIMIT_NOFILE's hard limit, as systemd sets it up. */
  private static final long FILES = 524_288;

  /** How the run was asked for. */
  public final RunConfig config;

  /** The host. */
  public final Posix posix = Posix.ofHost();

  /** Its machine. */
  public final Vm vm;

  /** Its memory. */
  public final AddressSpace space;

  /** Its descriptors. */
  public final FdTable files;

  /** Its root and working directory. */
  public final Paths paths;

  /** Bits that new files do not get. */
  public int umask = 022;

  /** Its users and groups. */
  public final Credentials credentials;

  /** Its resource limits. */
  public final Limits limits;

  /** The file that it runs, as the guest names it. */
  public String executable = "";

  /** The symbols of that file, or null. */
  public SymbolTable symbols;

  /** What was added to the addresses of that file. */
  public long loadBias;

  /** The first and the last address of its arguments, and of its environment. */
  public long argumentsStart;

  public long argumentsEnd;
  public long environmentEnd;

  /** The auxiliary vector as it was handed over. */
  public byte[] auxv = {};

  /** Where signal handlers return to. */
  public long sigreturn;

  /** Name for {@code /proc/self/comm}; at most 15 bytes. */
  public String comm = "";

  /** What wakes the threads that wait in the host. */
  public final Waiter waiter;

  final ShimImage shim;

  /** Makes a process without a program. */
  public Process(RunConfig config, Vm vm, ShimImage shim) {
    this.config = config;
    this.vm = vm;
    this.shim = shim;
    space = AddressSpace.create(vm, new HostPagesOfLinux(posix));
    MemorySegment.copy(
        MemorySegment.ofArray(shim.code()), 0, space.infra().shimCode(), 0, shim.code().length);
    limits = new Limits(posix, FILES);
    files = new FdTable(limits.soft(Limits.NOFILE));
    StandardFiles.adopt(posix, files);
    credentials = new Credentials(posix, config.uid(), config.gid());
    paths = new Paths(posix, config.sysroot());
    waiter = posix.newWaiter();
  }
}
