package elfuse.abi;

/**
 * {@code Elf64_auxv_t}: an entry of the auxiliary vector.
 *
 * <p>Header {@code elf.h}.
 */
public final class AuxvLayout {
  /** Bytes of the structure. */
  public static final int SIZE = 16;

  /** Offset of {@code a_type}, 8 bytes: type, see {@link Auxv}. */
  public static final int A_TYPE = 0;

  /** Offset of {@code a_un}, 8 bytes: value. */
  public static final int A_VAL = 8;

  private AuxvLayout() {}
}
