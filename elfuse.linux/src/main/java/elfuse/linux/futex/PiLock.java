package elfuse.linux.futex;

/**
 * Guards who owns which PI futex and who waits for whom, over all buckets. Taken inside the locks
 * of buckets, and held for a few loads and stores, or a walk along a chain of owners.
 */
final class PiLock {}
