package elfuse.asm;

import elfuse.asm.decode.DecodeTree;

/**
 * Tells which instruction a word is.
 *
 * <p>The decision tree is generated code: nothing is read or built on first use, and a call neither
 * allocates nor blocks.
 */
public final class Decoder {
  private Decoder() {}

  /**
   * {@return the instruction that {@code word} encodes, or {@code null} when the word is
   * unallocated or belongs to an extension that the table does not have}
   *
   * @param word an A64 instruction word as it lies in (little-endian) memory
   */
  public static Opcode decode(int word) {
    return DecodeTree.decode(word);
  }
}
