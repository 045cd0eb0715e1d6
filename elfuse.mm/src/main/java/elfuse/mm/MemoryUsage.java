package elfuse.mm;

/**
 * How much an address space has mapped, for {@code /proc/self/status} and {@code statm}.
 *
 * @param total bytes of all mappings
 * @param data bytes of private writable mappings without the stack
 * @param stack bytes of growing mappings
 * @param exec bytes of executable mappings that are not writable and not the stack
 * @param locked bytes locked in memory
 * @param peak the largest total so far
 * @param mappings the number of mappings
 * @param tableFrames the number of 4 KiB frames that hold page tables
 */
public record MemoryUsage(
    long total,
    long data,
    long stack,
    long exec,
    long locked,
    long peak,
    int mappings,
    int tableFrames) {}
