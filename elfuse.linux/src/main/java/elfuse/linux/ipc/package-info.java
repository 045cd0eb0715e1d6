/**
 * System V IPC (man 7 sysvipc) and POSIX message queues (man 7 mq_overview), which all guests of a
 * run have in common and nobody else. Nothing of the host's own IPC is used.
 *
 * <p>Each kind is one object whose monitor guards its table and everything in it. It is a leaf: it
 * is taken inside the lock of an address space (the last mapping of a segment goes), calls nothing
 * that locks, and threads are woken after it was left.
 */
package elfuse.linux.ipc;
