package elfuse.cpu.engine;

import java.util.Arrays;

/**
 * The decoded instructions of one 4 KiB page of guest physical memory: a packed word (see {@link
 * Packed}) for each instruction, zero until it is decoded.
 *
 * <p>vCPUs read {@link #code} without a lock: an entry is complete in itself, so that seeing an old
 * one is no worse than an instruction cache that has not been invalidated yet. Decoding and
 * forgetting take the page's lock, so that an entry decoded from old bytes never outlives the
 * invalidation that follows the change of the bytes.
 */
final class DecodedPage {
  static final int INSTRUCTIONS = 1024;

  /** The IPA of the page. */
  final long ipa;

  /** One entry for each instruction, and one that leaves the page. */
  final long[] code = new long[INSTRUCTIONS + 1];

  /** Set, and never cleared, when the page is to be looked up again. */
  boolean dead;

  private final long host;

  DecodedPage(long ipa, long host) {
    this.ipa = ipa;
    this.host = host;
    code[INSTRUCTIONS] = Packed.PAGE_END;
  }

  /** {@return the instruction word at an index} */
  int word(int index) {
    return Host.get32(host + ((long) index << 2));
  }

  /** Decodes one instruction; {@return its entry, or 0 when the page is dead} */
  synchronized long decode(int index) {
    if (dead) {
      return 0;
    }
    long packed = Predecoder.pack(word(index), index);
    code[index] = packed;
    return packed;
  }

  /** Forgets the instructions from one index up to another. */
  synchronized void forget(int from, int to) {
    Arrays.fill(code, from, to, 0);
  }

  /** Forgets everything and makes every vCPU look the page up again. */
  synchronized void kill() {
    dead = true;
    Arrays.fill(code, 0, INSTRUCTIONS, 0);
  }
}
