/**
 * System calls, one row each in the file of its domain: {@link elfuse.linux.calls.SyscallTable}
 * gathers them, and dispatch, {@code --strace} and the coverage table derive from the rows. A
 * handler decodes, checks in Linux's order, and leaves the work to an object of {@code
 * elfuse.linux.process} or another module.
 */
package elfuse.linux.calls;
