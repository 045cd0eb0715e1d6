/**
 * The Linux personality: it answers a guest's system calls as Linux does on arm64.
 *
 * <p>A {@link elfuse.linux.Kernel} starts a program on a hypervisor and sees it to its end. Inside,
 * a process has an address space, descriptors, credentials, limits and paths; a task has a vCPU, a
 * trap frame and signals. Every system call is one row in the file of its domain: number, name,
 * kinds of arguments, how far it is answered, and the code that answers it. {@code --strace}, the
 * coverage table and the dispatch all derive from that row.
 *
 * {@snippet :
 * try (Hypervisor hypervisor = Hypervisors.open("auto")) {
 *   int status = new Kernel(hypervisor).run(config);
 * }
 * }
 *
 * <p><b>Promises.</b> Results, error numbers and their order are Linux's. Every access to guest
 * memory goes through the checked accessors of {@code elfuse.mm}; with a sysroot every path is
 * looked up by the host's {@code openat2} inside it. A guest's mistakes end in errors and signals,
 * never in an exception that leaves this module.
 *
 * <p><b>Not here, for now.</b> {@code execve} is refused, {@code clone} makes threads and processes
 * that share nothing. Stopping, terminals' foreground groups. Sockets. Anything that the coverage
 * table does not list is {@code ENOSYS}.
 */
package elfuse.linux;
