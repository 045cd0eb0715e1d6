package elfuse.asm;

/**
 * A section of assembled code or data.
 *
 * @param name as in the source, {@code .text} for example
 * @param address where its first byte belongs
 * @param content its bytes; do not change them. Empty for {@code .bss}
 * @param size its size in memory in bytes; larger than the content for {@code .bss} alone
 * @param writable whether a program may write to it
 * @param executable whether it holds instructions
 */
public record Section(
    String name, long address, byte[] content, long size, boolean writable, boolean executable) {}
