/**
 * Descriptors: the numbers that a guest process has for its files, and what they stand for.
 *
 * <p>An {@link elfuse.fd.FdTable} belongs to a process, or to several that share it. It maps
 * descriptors to {@link elfuse.fd.OpenFileDescription}s, of which there are two kinds: {@link
 * elfuse.fd.HostDescription} for what the host has (files, directories, pipes, terminals, sockets,
 * devices) and {@link elfuse.fd.VirtualDescription} for what the personality makes up, each a
 * {@link elfuse.fd.VirtualFile}.
 *
 * {@snippet :
 * long read(FdTable table, int fd, long address, long count, Waiter waiter) {
 *   OpenFileDescription file = table.acquire(fd);
 *   if (file == null) {
 *     return -Errno.EBADF;
 *   }
 *   try {
 *     return file.read(address, count, waiter);
 *   } finally {
 *     file.release();
 *   }
 * }
 * }
 *
 * <p><b>Promises.</b> Numbers, flags and errors are those of Linux: tests run the same sequences
 * here and in the host's kernel. A file is closed exactly once, when the last descriptor and the
 * last call in flight have let go of it, and never while a table is locked. Host descriptors that
 * belong to a description never leave it except through {@link
 * elfuse.fd.OpenFileDescription#hostFd}. Looking a descriptor up takes no lock and allocates
 * nothing; neither do reads and writes that need not wait.
 *
 * <p><b>Locks.</b> The monitor of a table comes before nothing: while it is held no other lock is
 * taken. The position lock of a virtual file is taken with no table locked, and the file's own
 * locks may be taken inside it. An epoll instance's lock comes before those of its targets, and no
 * last reference is given back while one is held.
 *
 * <p><b>Not here.</b> Paths, permissions and the checking of guest addresses. SIGIO: who would get
 * it is noted and nothing is sent. POSIX record locks belong to the host process, so they do not
 * keep two guests of one JVM apart, and a wait for a lock looks again every few milliseconds, as
 * does a write of more than a host's event counter has room for. Leases and directory notification
 * are refused. Cycles of sockets in flight through each other are not collected.
 */
package elfuse.fd;
