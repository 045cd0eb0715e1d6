/**
 * Guest address spaces: the mappings of a process, its stage-1 page tables, and the host's checked
 * access to its memory.
 *
 * <p>An {@link elfuse.mm.AddressSpace} is made over an {@link elfuse.hv.Vm}. It answers the memory
 * system calls ({@code mmap}, {@code brk}, {@code mremap}, …) as Linux on arm64 does, keeps the
 * tables that the CPU walks, decides what faults come to, and renders {@code /proc/self/maps}.
 * {@link elfuse.mm.GuestMemory} is how everything else reads and writes what a guest pointer points
 * to. {@link elfuse.mm.InfraLayout} says where things lie.
 *
 * {@snippet :
 * try (AddressSpace space = AddressSpace.create(vm, HostPages.NONE)) {
 *   TlbRequest tlb = new TlbRequest();
 *   long at = space.mmap(0, 8192, 3, 0x22, null, 0, tlb); // PROT_READ|WRITE, PRIVATE|ANONYMOUS
 *   space.memory().putLong(at, 42);
 *   System.out.print(space.maps());
 * }
 * }
 *
 * <p><b>Promises.</b> The tables are the truth: what they do not allow EL0, no accessor does. The
 * infra reserve cannot be mapped, changed, unmapped or reached through any call that takes a guest
 * address. Arithmetic on guest values is checked. A call that fails with {@code ENOMEM} for want of
 * page-table frames has changed nothing that a program can see. Host memory of the window is
 * readable and writable at all times, so a race between a guest's threads cannot hurt this process;
 * a file that is truncated while it is mapped raises {@link java.lang.InternalError} in code that
 * touches the window directly, which an engine has to expect, and {@code EFAULT} here.
 *
 * <p><b>Not here.</b> Descriptors and paths (an implementation of {@link elfuse.mm.FileMapping}
 * brings them), loading programs, copying an address space for {@code fork}, swapping, huge pages
 * of hugetlbfs, memory tagging.
 */
package elfuse.mm;
