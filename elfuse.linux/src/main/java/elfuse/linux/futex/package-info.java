/**
 * Futexes (man 2 futex, man 7 futex): threads that wait for a word of memory, after Linux's {@code
 * kernel/futex}.
 *
 * <p>One {@link elfuse.linux.futex.FutexTable} serves all processes of a run. What a word is to a
 * waiter and a waker is a {@link elfuse.linux.futex.FutexKey}: an address in one address space, or
 * a byte of a shared object. A waiter compares the word and queues itself under the lock of its
 * key's bucket; a waker takes the same lock, so it finds whoever saw the old word.
 *
 * <p><b>Locks.</b> One bucket, or two by their numbers; inside, the table's {@link
 * elfuse.linux.futex.PiLock} and the lock of the address space whose word is looked at. Nobody is
 * woken under any of them. Whether a waiter still waits, and in which bucket, is its volatile field
 * {@code bucket}, written under the lock of that bucket: it goes to null before the wake-up is
 * sent, and a thread that finds null was woken and has nothing to take back.
 *
 * <p><b>Priority inheritance</b> means nothing here: guest threads run on threads of the host,
 * whose scheduler decides. What programs can see of the PI operations is as on Linux: who owns the
 * word, in which order it is handed on, what happens when an owner dies, and which cycles are
 * refused.
 */
package elfuse.linux.futex;
