package elfuse.mm;

/**
 * Which word of which shared object an address stands for, the same wherever it is mapped.
 *
 * @param device the device of the file behind the memory, {@code st_dev}
 * @param inode its inode; memory that is shared without a file has one too
 * @param offset the byte in it
 */
public record SharedWord(long device, long inode, long offset) {}
