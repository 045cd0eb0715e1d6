package elfuse.elf;

/**
 * One entry of the section header table ({@code Elf64_Shdr}, {@code man 5 elf}), unchecked.
 *
 * @param index its place in the table, from 0
 * @param name its name, one char per byte; empty if the name table is missing or damaged
 * @param type {@code sh_type}
 * @param flags {@code sh_flags}
 * @param address {@code sh_addr}
 * @param offset {@code sh_offset}, a file offset
 * @param size {@code sh_size} in bytes, unsigned
 * @param link {@code sh_link}
 * @param info {@code sh_info}
 * @param align {@code sh_addralign}
 * @param entrySize {@code sh_entsize}
 */
public record Section(
    int index,
    String name,
    int type,
    long flags,
    long address,
    long offset,
    long size,
    int link,
    int info,
    long align,
    long entrySize) {
  /** Size of an entry in the file. */
  public static final int SIZE = 64;

  /** Type: contents defined by the program. */
  public static final int SHT_PROGBITS = 1;

  /** Type: the full symbol table. */
  public static final int SHT_SYMTAB = 2;

  /** Type: strings. */
  public static final int SHT_STRTAB = 3;

  /** Type: no bytes in the file. */
  public static final int SHT_NOBITS = 8;

  /** Type: the symbols for dynamic linking. */
  public static final int SHT_DYNSYM = 11;

  /** Flag: takes memory at run time. */
  public static final long SHF_ALLOC = 2;

  /** Flag: holds instructions. */
  public static final long SHF_EXECINSTR = 4;

  /** {@return whether it holds instructions in the file} */
  public boolean isCode() {
    return (flags & SHF_EXECINSTR) != 0 && type != SHT_NOBITS;
  }
}
