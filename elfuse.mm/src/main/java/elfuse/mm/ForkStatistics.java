package elfuse.mm;

/**
 * What the last fork of an address space did, for tests: its cost is to follow what was written.
 *
 * @param copied pages copied into the child
 * @param stored pages put into a snapshot
 * @param extents mappings that the child has from snapshots
 */
record ForkStatistics(long copied, long stored, int extents) {}
