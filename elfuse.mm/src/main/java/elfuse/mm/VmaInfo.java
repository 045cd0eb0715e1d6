package elfuse.mm;

/**
 * A mapping at one moment, as a line of {@code /proc/self/maps} shows it.
 *
 * @param start the first address
 * @param end the first address behind it
 * @param prot {@code PROT_READ | PROT_WRITE | PROT_EXEC}
 * @param shared whether it is a shared mapping
 * @param growsDown whether it grows like a stack
 * @param locked whether it is locked in memory
 * @param offset the file offset of its first byte, 0 without a file
 * @param device {@code st_dev} of the file, 0 without one
 * @param inode the file's inode, 0 without one
 * @param name the path or special name such as {@code "[stack]"}, or an empty string
 */
public record VmaInfo(
    long start,
    long end,
    int prot,
    boolean shared,
    boolean growsDown,
    boolean locked,
    long offset,
    long device,
    long inode,
    String name) {}
