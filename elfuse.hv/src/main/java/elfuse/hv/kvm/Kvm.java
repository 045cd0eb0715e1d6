package elfuse.hv.kvm;

import elfuse.hv.Hypervisor;
import elfuse.hv.HypervisorException;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.kvm.raw.Capability;
import elfuse.hv.kvm.raw.ExitReason;
import elfuse.hv.kvm.raw.Request;
import elfuse.hv.limits.ExitCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code /dev/kvm}, open. Thread-safe. */
public final class Kvm implements Hypervisor {
  private static final int API_VERSION = 12; // KVM_API_VERSION
  private static final Set<Capability> NEEDED =
      Set.of(
          Capability.KVM_CAP_ONE_REG,
          Capability.KVM_CAP_READONLY_MEM,
          Capability.KVM_CAP_IMMEDIATE_EXIT);

  private final Ioctls ioctls;
  private final int fd;
  private final int runSize;
  private boolean closed;

  // its own lock, taken inside a machine's: the machines that are open, and the sum of the others
  private final Object exitsLock = new Object();
  private final Set<VmFd> machines = new HashSet<>();
  private final ExitCounts past = new ExitCounts(ExitReason.values().length);

  private Kvm(Ioctls ioctls, int fd, int runSize) {
    this.ioctls = ioctls;
    this.fd = fd;
    this.runSize = runSize;
  }

  /**
   * Opens KVM and asks whether it can do what is needed.
   *
   * @param ioctls the host
   * @param device where it is, {@code /dev/kvm}
   * @return KVM; the caller closes it
   * @throws HypervisorException if it is not usable, with a reason that a user can act on
   */
  public static Kvm open(Ioctls ioctls, Path device) {
    int fd = ioctls.open(device.toString());
    if (fd < 0) {
      throw new HypervisorException(cannotOpen(device, -fd));
    }
    try {
      int version = ioctls.ioctl(fd, Request.KVM_GET_API_VERSION, 0);
      if (version != API_VERSION) {
        throw new HypervisorException(
            version < 0
                ? device + " is not KVM: " + Errno.describe(-version)
                : "KVM has API version " + version + " and not " + API_VERSION);
      }
      for (Capability capability : Capability.values()) {
        if (NEEDED.contains(capability) && check(ioctls, fd, capability) <= 0) {
          throw new HypervisorException("this kernel's KVM lacks " + capability);
        }
      }
      int size = ioctls.ioctl(fd, Request.KVM_GET_VCPU_MMAP_SIZE, 0);
      if (size < 0) {
        throw new KvmException("KVM_GET_VCPU_MMAP_SIZE", -size, "opening " + device);
      }
      return new Kvm(ioctls, fd, size);
    } catch (Throwable failure) {
      ioctls.close(fd);
      throw failure;
    }
  }

  private static String cannotOpen(Path device, int errno) {
    if (errno == Errno.ENOENT.number()) {
      return "no " + device + ": the kernel has no KVM, or the machine offers no virtualization";
    }
    if (errno == Errno.EACCES.number() || errno == Errno.EPERM.number()) {
      String group = "";
      try {
        PosixFileAttributes attributes = Files.readAttributes(device, PosixFileAttributes.class);
        String name = attributes.group().getName();
        group =
            ": it belongs to group "
                + name
                + "; join it with 'sudo usermod -aG "
                + name
                + " $USER'";
      } catch (IOException | UnsupportedOperationException unknown) {
        // the reason itself is told anyway
      }
      return "no permission to open " + device + group;
    }
    return "cannot open " + device + ": " + Errno.describe(errno);
  }

  private static int check(Ioctls ioctls, int fd, Capability capability) {
    return ioctls.ioctl(fd, Request.KVM_CHECK_EXTENSION, capability.number());
  }

  /**
   * {@return what KVM says about a capability, 0 if it has none}
   *
   * @param capability which
   */
  public int check(Capability capability) {
    return Math.max(0, check(ioctls, fd, capability));
  }

  @Override
  public String name() {
    return "kvm";
  }

  @Override
  public boolean hypercalls() {
    return false;
  }

  @Override
  public Vm createVm(VmConfig config) {
    return createVm(config, false);
  }

  /**
   * Makes a machine.
   *
   * @param config what it must offer; its counter is the host's
   * @param hypercalls whether {@code HVC} with a W0 below 2^31 leaves it (Linux 6.4); the number in
   *     the exit is then the low half of W0, for the immediate is lost
   * @return the machine; the caller closes it
   */
  public synchronized VmFd createVm(VmConfig config, boolean hypercalls) {
    if (closed) {
      throw new HypervisorException("createVm: the hypervisor is closed");
    }
    // without the capability there are 40 bits, and the type must be 0 (api.rst 4.2)
    int limit = check(Capability.KVM_CAP_ARM_VM_IPA_SIZE);
    int most = limit == 0 ? 40 : limit;
    if (config.ipaBits() > most || limit == 0 && config.ipaBits() != most) {
      throw new HypervisorException(
          "createVm: this host offers "
              + most
              + " bits of guest addresses, "
              + config.ipaBits()
              + " were asked for");
    }
    int vm = ioctls.ioctl(fd, Request.KVM_CREATE_VM, limit == 0 ? 0 : config.ipaBits());
    if (vm < 0) {
      throw new KvmException("KVM_CREATE_VM", -vm, config.ipaBits() + " bits");
    }
    try {
      VmFd machine = new VmFd(this, ioctls, vm, runSize, config.ipaBits(), hypercalls);
      synchronized (exitsLock) {
        machines.add(machine);
      }
      return machine;
    } catch (Throwable failure) {
      ioctls.close(vm);
      throw failure;
    }
  }

  /** A machine is about to be closed. */
  void closed(VmFd machine) {
    synchronized (exitsLock) {
      if (machines.remove(machine)) {
        machine.addExits(past);
      }
    }
  }

  /** {@inheritDoc} The names are those of {@code KVM_EXIT_*}, {@code linux/kvm.h}. */
  @Override
  public Map<String, Long> exits() {
    ExitCounts sum = new ExitCounts(ExitReason.values().length);
    List<VmFd> open;
    synchronized (exitsLock) {
      sum.add(past);
      open = List.copyOf(machines);
    }
    open.forEach(machine -> machine.addExits(sum));
    Map<String, Long> exits = new TreeMap<>();
    sum.put(exits, ExitReason.values());
    return exits;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      ioctls.close(fd);
    }
  }
}
