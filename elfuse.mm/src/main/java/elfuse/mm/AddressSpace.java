package elfuse.mm;

import elfuse.hv.HostMemory;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Vm;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The memory of one guest process: its mappings, its stage-1 tables and its window.
 *
 * <p>The window is {@link InfraLayout#WINDOW_SIZE} bytes of host memory, mapped into the {@link Vm}
 * at IPA 0; virtual address, intermediate physical address and offset in the window are the same
 * number. A machine that places memory itself has the parts that were touched, wherever there was
 * room; address and offset are the same number there as well. The tables lie in guest memory inside
 * the infra reserve and are the truth: a mapping whose descriptors are missing cannot be reached by
 * the guest or on its behalf.
 *
 * <p><b>System calls.</b> The methods named after system calls take the guest's arguments as they
 * came, check them in Linux's order, and answer what the system call answers: a result, or a
 * negative error number. Flags and constants are those of {@code asm-generic/mman.h}. The infra
 * reserve lies at and above {@link InfraLayout#TASK_SIZE}, so each call refuses it with the error
 * that Linux gives for addresses that are no user addresses. What a change owes the TLB is added to
 * the caller's {@link TlbRequest}. A call that would need more page-table frames than there are
 * fails with {@code ENOMEM} before anything changes.
 *
 * <p><b>Threads.</b> Every method may be called by any thread. Changes are serialised by one lock,
 * {@code mmap_lock} to Linux, which is a leaf: nothing but {@link FileMapping}, {@link HostPages}
 * and {@link Vm} is called with it held. Walks by CPUs and by {@link GuestMemory} take no lock: a
 * descriptor is one aligned 64-bit store with release semantics.
 */
public final class AddressSpace implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Vm vm;
  private final Window window;
  private final Mm mm;
  private final GuestMemory memory;
  private final GuestMemory taggedMemory;
  private final Infra infra;
  private boolean closed;

  private AddressSpace(Vm vm, Window window, Mm mm) {
    this.vm = vm;
    this.window = window;
    this.mm = mm;
    memory = new GuestMemory(this, mm.tables, window.segment(), false);
    taggedMemory = new GuestMemory(this, mm.tables, window.segment(), true);
    infra = new Infra(window.segment(), vm);
  }

  /**
   * Makes an address space that holds nothing but the infra reserve, and maps its window into a
   * machine.
   *
   * @param vm a machine of at least 39 address bits with nothing mapped at IPA 0, or one that
   *     places memory; it must outlive the address space
   * @param host what the host's virtual memory offers
   * @return the address space; the caller closes it
   * @throws elfuse.hv.HypervisorException if the host has no room or the machine refuses
   */
  public static AddressSpace create(Vm vm, HostPages host) {
    return create(vm, host, () -> {});
  }

  /**
   * Makes an empty address space, and tells when its window is there and page tables are next.
   *
   * @param vm as above
   * @param host as above
   * @param windowMade called once, on this thread
   * @return the address space; the caller closes it
   * @throws elfuse.hv.HypervisorException if the host has no room or the machine refuses
   */
  public static AddressSpace create(Vm vm, HostPages host, Runnable windowMade) {
    Window window = new Window(HostMemory.reserve(InfraLayout.WINDOW_SIZE), host.pageSize());
    windowMade.run();
    return create(vm, host, window);
  }

  static AddressSpace create(Vm vm, HostPages host, Window window) {
    try {
      mapWindow(vm, window);
      return new AddressSpace(vm, window, new Mm(vm, window, host));
    } catch (RuntimeException refused) {
      window.close();
      throw refused;
    }
  }

  /**
   * Gives the machine the window, all but the doorbell where that is how guests call the host. A
   * machine that places memory gets the reserve now and the rest when it is touched.
   */
  private static void mapWindow(Vm vm, Window window) {
    if (vm.placesMemory()) {
      new Chunks(vm, window);
      return;
    }
    if (vm.hypercalls()) {
      vm.map(0, window.segment(), Mm.ALL_ACCESS);
      return;
    }
    long end = InfraLayout.DOORBELL + InfraLayout.DOORBELL_SIZE;
    vm.map(0, window.slice(0, InfraLayout.DOORBELL), Mm.ALL_ACCESS);
    try {
      vm.map(end, window.slice(end, InfraLayout.WINDOW_SIZE), Mm.ALL_ACCESS);
    } catch (RuntimeException refused) {
      vm.unmap(0, InfraLayout.DOORBELL);
      throw refused;
    }
  }

  private static void unmapWindow(Vm vm, Window window) {
    if (window.chunks != null) {
      window.chunks.close();
      return;
    }
    if (vm.hypercalls()) {
      vm.unmap(0, InfraLayout.WINDOW_SIZE);
      return;
    }
    long end = InfraLayout.DOORBELL + InfraLayout.DOORBELL_SIZE;
    vm.unmap(0, InfraLayout.DOORBELL);
    vm.unmap(end, InfraLayout.WINDOW_SIZE - end);
  }

  /**
   * Makes a copy for a child process (man 2 fork). What either side stores afterwards in private
   * memory, the other does not see. Shared mappings are the same memory on both sides. Locks are
   * not inherited, {@code MADV_DONTFORK} and {@code MADV_WIPEONFORK} are obeyed.
   *
   * <p>The reserve is the child's own: no vCPU slot is taken, and the caller fills in the shim. No
   * other call of this address space goes on meanwhile.
   *
   * <p><b>Cost.</b> A few dirty pages are copied. Many are put into a {@link PageStore} that both
   * sides map privately from then on, so that the next fork does not meet them again and no memory
   * is needed for a page until it is written. That takes the parent's own copies away, and a store
   * between the copy and the taking away would be lost; so it is done only if the caller promises
   * that there is none. Otherwise all dirty pages are copied, and what a running thread stores
   * meanwhile is copied or not.
   *
   * @param childVm the child's machine, as for {@link #create}
   * @param host what the host's virtual memory offers
   * @param alone whether nobody stores in this address space while this call goes on: the calling
   *     thread is the only one of the guest that runs in it, and nobody else writes to it for a
   *     guest
   * @return the copy; the caller closes it
   * @throws OutOfMemoryError if the host has no room for it
   * @throws elfuse.hv.HypervisorException if the host or the machine refuses
   */
  public AddressSpace fork(Vm childVm, HostPages host, boolean alone) {
    Window childWindow = new Window(HostMemory.reserve(InfraLayout.WINDOW_SIZE), host.pageSize());
    lock.lock();
    try {
      mapWindow(childVm, childWindow);
      Mm childMm = new Mm(childVm, childWindow, host, mm);
      AddressSpace child = new AddressSpace(childVm, childWindow, childMm);
      try {
        ForkCall.copy(mm, childMm, alone);
        return child;
      } catch (RuntimeException | Error failed) {
        child.close();
        throw failed;
      }
    } catch (RuntimeException refused) {
      childWindow.close(); // idempotent
      throw refused;
    } finally {
      lock.unlock();
    }
  }

  /** What the last fork did, for tests. */
  ForkStatistics forks() {
    return mm.forks;
  }

  /**
   * Seals mappings that the guest may not change or remove: the vDSO and its data, which the host
   * writes (man 2 mseal; Linux seals them with CONFIG_MSEAL_SYSTEM_MAPPINGS). From then on munmap,
   * mprotect, mremap, MAP_FIXED and destructive advice give EPERM there.
   *
   * @param start the first address, page-aligned
   * @param length the bytes, all of them mapped and read-only
   * @return 0, or {@code -ENOMEM} if something of it is not mapped
   */
  public long seal(long start, long length) {
    lock.lock();
    try {
      long end = start + Mm.pageUp(length);
      if (mm.mapped(start, end) != end - start) {
        return -Errno.ENOMEM;
      }
      int from = mm.splitAt(start);
      int to = mm.splitAt(end);
      for (int i = from; i < to; i++) {
        mm.setFlags(mm.vmas.get(i), mm.vmas.get(i).flags | Vma.SEALED);
      }
      return 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return {@code TTBR0_EL1}: the root table and the number that keeps what CPUs know of this
   * address space apart from others of the same machine}
   */
  public long translationTable() {
    long root =
        mm.chunks == null
            ? InfraLayout.TTBR0_EL1
            : mm.chunks.outputs.of(InfraLayout.TTBR0_EL1); // never replaced
    return root | (long) vm.asid() << 48;
  }

  /** {@return checked access to the guest's memory} */
  public GuestMemory memory() {
    return memory;
  }

  /** {@return checked access for a task with the tagged address ABI turned on} */
  public GuestMemory taggedMemory() {
    return taggedMemory;
  }

  /** {@return the host's own view of the infra reserve} */
  public Infra infra() {
    return infra;
  }

  /**
   * {@code mmap}. For an anonymous mapping {@code file} is null; the caller has turned the
   * descriptor into a file, or answered {@code EBADF}, before.
   *
   * @param addr hint or fixed address
   * @param length bytes
   * @param prot {@code PROT_*}
   * @param flags {@code MAP_*}
   * @param file the file unless {@code MAP_ANONYMOUS}; retained for each mapping that is kept
   * @param offset file offset
   * @param tlb the caller's TLB request
   * @return the address or a negative error number
   */
  public long mmap(
      long addr, long length, int prot, int flags, FileMapping file, long offset, TlbRequest tlb) {
    lock.lock();
    try {
      return MmapCall.mmap(mm, addr, length, prot, flags, file, offset, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code munmap}.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param tlb the caller's TLB request
   * @return 0 or a negative error number
   */
  public long munmap(long addr, long length, TlbRequest tlb) {
    lock.lock();
    try {
      return MunmapCall.munmap(mm, GuestMemory.untagged(addr), length, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code mprotect}.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param prot {@code PROT_*}
   * @param tlb the caller's TLB request
   * @return 0 or a negative error number
   */
  public long mprotect(long addr, long length, int prot, TlbRequest tlb) {
    lock.lock();
    try {
      return MprotectCall.mprotect(mm, GuestMemory.untagged(addr), length, prot, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code mremap}.
   *
   * @param addr old address; a tag is dropped
   * @param oldLength old size in bytes
   * @param newLength new size in bytes
   * @param flags {@code MREMAP_*}
   * @param newAddr new address with {@code MREMAP_FIXED}, a hint with {@code MREMAP_DONTUNMAP}
   * @param tlb the caller's TLB request
   * @return the new address or a negative error number
   */
  public long mremap(
      long addr, long oldLength, long newLength, int flags, long newAddr, TlbRequest tlb) {
    lock.lock();
    try {
      return MremapCall.mremap(
          mm, GuestMemory.untagged(addr), oldLength, newLength, flags, newAddr, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code madvise}.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param advice {@code MADV_*}
   * @param tlb the caller's TLB request
   * @return 0 or a negative error number
   */
  public long madvise(long addr, long length, int advice, TlbRequest tlb) {
    lock.lock();
    try {
      return MadviseCall.madvise(mm, GuestMemory.untagged(addr), length, advice, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code brk}.
   *
   * @param addr the wanted end of the heap
   * @param tlb the caller's TLB request
   * @return the end of the heap, changed or not
   */
  public long brk(long addr, TlbRequest tlb) {
    lock.lock();
    try {
      return BrkCall.brk(mm, addr, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code msync}.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param flags {@code MS_*}
   * @return 0 or a negative error number
   */
  public long msync(long addr, long length, int flags) {
    lock.lock();
    try {
      return ResidencyCalls.msync(mm, GuestMemory.untagged(addr), length, flags);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code mincore}. One byte for each page is stored in the guest.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param vector where the guest wants the answer
   * @param access the guest's memory as its task sees it
   * @return 0 or a negative error number
   */
  public long mincore(long addr, long length, long vector, GuestMemory access) {
    long at = GuestMemory.untagged(addr);
    if ((at & Mm.PAGE_OFFSET) != 0) {
      return -Errno.EINVAL;
    }
    if (!access.isUserRange(at, length)) {
      return -Errno.ENOMEM;
    }
    long pages = Mm.pageUp(length) >>> Mm.PAGE_SHIFT;
    if (!access.isUserRange(vector, pages)) {
      return -Errno.EFAULT;
    }
    // chunk by chunk as Linux does; the guest's vector is written without the lock
    byte[] chunk = new byte[(int) Math.min(pages, InfraLayout.PAGE_SIZE)];
    for (long done = 0; done < pages; ) {
      int n = (int) Math.min(chunk.length, pages - done);
      lock.lock();
      try {
        n = ResidencyCalls.mincore(mm, at + (done << Mm.PAGE_SHIFT), n, chunk);
      } finally {
        lock.unlock();
      }
      if (n < 0) {
        return n;
      }
      try {
        access.copyOut(vector + done, chunk, 0, n);
      } catch (GuestFault fault) {
        return -Errno.EFAULT;
      }
      done += n;
    }
    return 0;
  }

  /**
   * {@code mlock} and {@code mlock2}. Host memory is not locked; the mappings remember it.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @param flags 0 or {@code MLOCK_ONFAULT}
   * @return 0 or a negative error number
   */
  public long mlock(long addr, long length, int flags) {
    lock.lock();
    try {
      return LockCalls.mlock(mm, GuestMemory.untagged(addr), length, flags);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code munlock}.
   *
   * @param addr first address; a tag is dropped
   * @param length bytes
   * @return 0 or a negative error number
   */
  public long munlock(long addr, long length) {
    lock.lock();
    try {
      return LockCalls.munlock(mm, GuestMemory.untagged(addr), length);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code mlockall}.
   *
   * @param flags {@code MCL_*}
   * @return 0 or a negative error number
   */
  public long mlockall(int flags) {
    lock.lock();
    try {
      return LockCalls.mlockall(mm, flags);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@code munlockall}.
   *
   * @return 0
   */
  public long munlockall() {
    lock.lock();
    try {
      return LockCalls.munlockall(mm);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Decides what a memory access of the guest that faulted comes to, and makes it possible where
   * Linux does: a stack grows down to its limit, a page of a file that has grown appears, a
   * descriptor that another thread changed meanwhile is taken as it is now.
   *
   * @param va the fault address (FAR), its tag is dropped
   * @param access what the guest did
   * @param tlb the caller's TLB request
   * @return the decision
   */
  public FaultResult handleFault(long va, MemoryAccess access, TlbRequest tlb) {
    lock.lock();
    try {
      return FaultHandler.handle(mm, GuestMemory.untagged(va), access, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /** A fault of the host on the guest's behalf: only missing descriptors appear, no TLB is owed. */
  FaultResult handleHostFault(long va, MemoryAccess access) {
    lock.lock();
    try {
      return FaultHandler.handle(mm, va, access, mm.hostFaults);
    } finally {
      mm.hostFaults.reset();
      lock.unlock();
    }
  }

  /**
   * Sets the address from which the {@code mmap} area grows down.
   *
   * @param base a page-aligned address, as {@link GuestLayout#mmapBase()}
   */
  public void setMmapBase(long base) {
    lock.lock();
    try {
      mm.mmapBase = Math.clamp(base & -InfraLayout.PAGE_SIZE, Mm.PAGE_SIZE, InfraLayout.TASK_SIZE);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Sets a resource limit.
   *
   * @param limit which
   * @param bytes its soft value, unsigned; −1 is unlimited
   */
  public void setLimit(MemoryLimit limit, long bytes) {
    lock.lock();
    try {
      mm.limits[limit.ordinal()] = bytes;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells where the program's data lies and where its heap starts.
   *
   * @param start the first address of the heap, page-aligned by this method
   * @param dataStart the first address of the program's data, which counts against {@code
   *     RLIMIT_DATA}
   * @param dataEnd the first address behind the program's data
   */
  public void setHeap(long start, long dataStart, long dataEnd) {
    lock.lock();
    try {
      mm.brkStart = Mm.pageUp(start);
      mm.brk = mm.brkStart;
      mm.dataSize = Math.max(0, dataEnd - dataStart);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Maps the initial stack, a private anonymous mapping that grows down.
   *
   * @param top its end, page-aligned
   * @param size its size now in bytes, page-aligned; it grows up to {@link MemoryLimit#STACK}
   * @param executable whether it is executable ({@code PT_GNU_STACK})
   * @param tlb the caller's TLB request
   * @return its first address or a negative error number
   */
  public long mapStack(long top, long size, boolean executable, TlbRequest tlb) {
    lock.lock();
    try {
      return MmapCall.stack(mm, top, size, executable, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells which address of the stack the program starts with; the mapping that holds it is shown as
   * {@code [stack]}.
   *
   * @param sp the initial stack pointer
   */
  public void setStackStart(long sp) {
    lock.lock();
    try {
      mm.stackStart = sp;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Maps a page range of the kernel's own, such as {@code [vdso]}, that cannot grow.
   *
   * @param hint where, or 0 for any place in the {@code mmap} area
   * @param length bytes
   * @param prot its protection
   * @param name its name in {@code /proc/self/maps}
   * @param tlb the caller's TLB request
   * @return its address or a negative error number
   */
  public long mapSpecial(long hint, long length, int prot, String name, TlbRequest tlb) {
    lock.lock();
    try {
      return MmapCall.special(mm, hint, length, prot, name, tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return guest memory whatever its protection} For the loader and for {@code ptrace}: every
   * byte must belong to a mapping, and no page of it lie behind its file's end.
   *
   * @param va the first address
   * @param length the number of bytes
   * @throws GuestFault if a byte is not mapped
   */
  public MemorySegment backing(long va, long length) {
    lock.lock();
    try {
      if (length < 0 || va < 0 || va > InfraLayout.TASK_SIZE - length || !mm.isBacked(va, length)) {
        throw GuestFault.EFAULT;
      }
      return window.slice(va, va + length);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Reads memory as a debugger does, whatever its protection ({@code PTRACE_PEEKDATA}).
   *
   * @param va the first address; a tag is dropped
   * @param target where to
   * @param offset the first index in it
   * @param length the number of bytes
   * @return how many could be read, from the first one on
   */
  public int peek(long va, byte[] target, int offset, int length) {
    lock.lock();
    try {
      return ForcedAccess.read(mm, GuestMemory.untagged(va), target, offset, length);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Writes memory as a debugger does ({@code PTRACE_POKEDATA}): private memory whatever its
   * protection, of which a copy is made, shared memory only where it is writable. CPUs execute what
   * was written from then on.
   *
   * @param va the first address; a tag is dropped
   * @param source what
   * @param offset the first index in it
   * @param length the number of bytes
   * @return how many could be written, from the first one on
   */
  public int poke(long va, byte[] source, int offset, int length) {
    lock.lock();
    try {
      return ForcedAccess.write(mm, GuestMemory.untagged(va), source, offset, length);
    } finally {
      lock.unlock();
    }
  }

  /** {@return the mappings now, in order of address, without the lines of the reserve} */
  public List<VmaInfo> mappings() {
    lock.lock();
    try {
      List<VmaInfo> list = new ArrayList<>(mm.vmas.size());
      for (int i = 0; i < mm.vmas.size(); i++) {
        list.add(MapsFile.info(mm, mm.vmas.get(i)));
      }
      return list;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Tells what a word of memory is to other address spaces: the shared half of {@code
   * get_futex_key} of Linux (kernel/futex/core.c). The page must be there with the rights that are
   * asked for, and memory of its own that can only be read is refused as there.
   *
   * @param va the address
   * @param write whether the caller is going to store there
   * @return the word of a shared object, or null for memory of this address space alone
   * @throws GuestFault if EL0 could not access it so
   */
  public SharedWord sharedWord(long va, boolean write) {
    boolean readOnly = false;
    try {
      memory.check(va, 1, MemoryAccess.WRITE);
    } catch (GuestFault notWritable) {
      if (write) {
        throw notWritable;
      }
      memory.check(va, 1, MemoryAccess.READ);
      readOnly = true;
    }
    lock.lock();
    try {
      Vma vma = mm.vmas.at(va);
      if (vma == null) {
        throw GuestFault.EFAULT; // unmapped since
      }
      if (vma.file != null && (vma.has(Vma.MAYSHARE) || readOnly)) {
        return new SharedWord(vma.file.device(), vma.file.inode(), vma.offsetAt(va));
      }
      if (readOnly) {
        throw GuestFault.EFAULT;
      }
      return null;
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return the mapping that holds an address, or null}
   *
   * @param va the address
   */
  public VmaInfo mappingAt(long va) {
    lock.lock();
    try {
      Vma vma = mm.vmas.at(va);
      return vma == null ? null : MapsFile.info(mm, vma);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return the file that is mapped at an address, or null} The caller gets a reference of its
   * own, to be {@linkplain FileMapping#release released}.
   *
   * @param va the address
   */
  public FileMapping retainFileAt(long va) {
    lock.lock();
    try {
      Vma vma = mm.vmas.at(va);
      if (vma == null || vma.file == null) {
        return null;
      }
      vma.file.retain();
      return vma.file;
    } finally {
      lock.unlock();
    }
  }

  /** {@return {@code /proc/self/maps}, one char per byte} */
  public String maps() {
    lock.lock();
    try {
      return MapsFile.render(mm);
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return how many bytes of a range are in memory; all that is mapped where the host cannot
   * tell}
   *
   * @param start the first address, page-aligned
   * @param end the address behind the range, page-aligned
   */
  public long resident(long start, long end) {
    lock.lock();
    try {
      return ResidencyCalls.count(mm, start, end, false);
    } finally {
      lock.unlock();
    }
  }

  /** {@return how many bytes are in memory now, asked of the host; 0 where it cannot tell} */
  public long present() {
    lock.lock();
    try {
      long bytes = 0;
      for (int i = 0; !closed && i < mm.vmas.size(); ) {
        long start = mm.vmas.get(i).start;
        i = mm.vmas.clusterEnd(i);
        bytes += Math.max(0, mm.host.present(mm.window.slice(start, mm.vmas.get(i - 1).end)));
      }
      return bytes;
    } finally {
      lock.unlock();
    }
  }

  /**
   * {@return how many bytes of a range hold something of this address space's own: private memory
   * that was written; all that is mapped where the host cannot tell}
   *
   * @param start the first address, page-aligned
   * @param end the address behind the range, page-aligned
   */
  public long written(long start, long end) {
    lock.lock();
    try {
      return ResidencyCalls.count(mm, start, end, true);
    } finally {
      lock.unlock();
    }
  }

  /** {@return how much is mapped} */
  public MemoryUsage usage() {
    lock.lock();
    try {
      return mm.usage();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Removes every mapping, as {@code execve} does. Limits stay; heap and stack are forgotten.
   *
   * @param tlb the caller's TLB request
   */
  public void clear(TlbRequest tlb) {
    lock.lock();
    try {
      mm.clear(tlb.log());
    } finally {
      lock.unlock();
    }
  }

  /**
   * Removes every mapping, takes the window out of the machine and gives it back to the host. No
   * vCPU of the machine may run. Idempotent.
   */
  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        mm.releaseFiles();
        try {
          unmapWindow(vm, window);
        } finally {
          window.close();
        }
      }
    } finally {
      lock.unlock();
    }
  }
}
