/**
 * The host operating system.
 *
 * <p>{@link elfuse.host.Posix} is its system calls, {@link elfuse.host.Waiter} a way to wait for
 * descriptors that another thread can end, {@link elfuse.host.NativeMemory} access to memory by
 * address.
 *
 * {@snippet :
 * Posix posix = Posix.ofHost();
 * int fd = posix.openat(-100, "/etc/hostname", 0, 0);
 * if (fd < 0) {
 *   System.err.println("error " + -fd);
 * }
 * }
 *
 * <p><b>Promises.</b> Callers see Linux/arm64 numbers and structures whatever the host is. Failures
 * are negative results, never exceptions; exceptions mean a bug, or a host that lacks what elfuse
 * needs. Every descriptor that is opened here closes at {@code execve} and never becomes a
 * controlling terminal. Reading and writing allocate nothing on the Java heap. No state is shared
 * between two instances.
 *
 * <p><b>Hosts.</b> Linux on x86-64 and arm64, where calls pass through, and Darwin, where they are
 * translated; {@link elfuse.host.HostFeature} names what one of them lacks.
 *
 * <p><b>Not here.</b> Host signals. Guest paths, guest descriptors and everything else that a guest
 * sees: {@code elfuse.fd} and {@code elfuse.linux} make that out of these calls.
 */
package elfuse.host;
