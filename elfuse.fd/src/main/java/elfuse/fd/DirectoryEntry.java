package elfuse.fd;

/**
 * One entry of a virtual directory.
 *
 * @param name the name, one char for each byte, 1 to 255 of them
 * @param inode the inode number
 * @param type the DT_* type
 */
public record DirectoryEntry(String name, long inode, int type) {}
