package elfuse.elf;

/**
 * One symbol ({@code Elf64_Sym}, {@code man 5 elf}).
 *
 * @param name its name, one char per byte
 * @param value its address before the load bias is added
 * @param size its size in bytes, 0 if unknown
 * @param type {@code STT_*}: 0 none, 1 object, 2 function, 3 section, 4 file
 * @param binding {@code STB_*}: 0 local, 1 global, 2 weak
 * @param section the index of its section, 0 if undefined
 */
public record Symbol(String name, long value, long size, int type, int binding, int section) {
  /** Type: not specified; labels of assembly. */
  public static final int STT_NOTYPE = 0;

  /** Type: data. */
  public static final int STT_OBJECT = 1;

  /** Type: a function. */
  public static final int STT_FUNC = 2;
}
