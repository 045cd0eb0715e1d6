package elfuse.cpu.engine;

/**
 * Memory as the instructions of one vCPU see it: by virtual address, with the rights of the current
 * exception level.
 *
 * <p>Every access may be unaligned (where SCTLR_EL1 and the memory type allow that) and is
 * little-endian. An aligned access of up to eight bytes is single-copy atomic. An access that the
 * guest may not make throws a {@link GuestAbort}; a store that throws has changed nothing.
 */
public abstract class GuestMemory {
  /** For the one implementation in this package, and for tests. */
  protected GuestMemory() {}

  /**
   * {@return the byte at {@code va}, zero-extended}
   *
   * @param va virtual address
   */
  public abstract int load8(long va);

  /**
   * {@return the two bytes at {@code va}, zero-extended}
   *
   * @param va virtual address
   */
  public abstract int load16(long va);

  /**
   * {@return the four bytes at {@code va}; the caller extends them}
   *
   * @param va virtual address
   */
  public abstract int load32(long va);

  /**
   * {@return the eight bytes at {@code va}}
   *
   * @param va virtual address
   */
  public abstract long load64(long va);

  /**
   * Stores a byte.
   *
   * @param va virtual address
   * @param value bits 7:0 are stored
   */
  public abstract void store8(long va, int value);

  /**
   * Stores two bytes.
   *
   * @param va virtual address
   * @param value bits 15:0 are stored
   */
  public abstract void store16(long va, int value);

  /**
   * Stores four bytes.
   *
   * @param va virtual address
   * @param value what to store
   */
  public abstract void store32(long va, int value);

  /**
   * Stores eight bytes.
   *
   * @param va virtual address
   * @param value what to store
   */
  public abstract void store64(long va, long value);

  /**
   * Loads sixteen bytes into {@code v[index]} (low half) and {@code v[index + 1]}. Both are
   * unchanged if the load throws.
   *
   * @param va virtual address
   * @param v vector registers, as {@link CpuState#v}
   * @param index twice the register's number
   */
  public abstract void load128(long va, long[] v, int index);

  /**
   * Stores sixteen bytes from {@code v[index]} (low half) and {@code v[index + 1]}.
   *
   * @param va virtual address
   * @param v vector registers, as {@link CpuState#v}
   * @param index twice the register's number
   */
  public abstract void store128(long va, long[] v, int index);
}
