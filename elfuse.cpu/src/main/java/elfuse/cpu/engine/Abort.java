package elfuse.cpu.engine;

/** Why an access to memory failed: the last reason of one vCPU. */
final class Abort {
  /** What kind of failure. */
  enum Kind {
    /** An exception for the guest, with {@link #status} and {@link #far}. */
    FAULT,
    /** A single access to {@link #ipa}, which nothing backs. */
    MMIO,
    /** SP is misaligned. */
    STACK,
    /** An access to {@link #ipa} that nothing backs and that cannot be MMIO. */
    UNBACKED
  }

  /** What kind of failure. */
  Kind kind;

  /** Data or instruction fault status code. */
  int status;

  /** Whether a write failed. */
  boolean write;

  /** Whether a cache maintenance or address translation instruction failed. */
  boolean maintenance;

  /** The virtual address that failed. */
  long far;

  /** The IPA that nothing backs. */
  long ipa;

  /** Size of the MMIO access in bytes. */
  int size;

  /** Value of an MMIO store, zero-extended. */
  long value;

  GuestAbort fault(int code, boolean writing, long va, GuestAbort thrown) {
    kind = Kind.FAULT;
    status = code;
    write = writing;
    maintenance = false;
    far = va;
    return thrown;
  }

  GuestAbort walk(Walk walk, boolean writing, long va, GuestAbort thrown) {
    walk(walk, writing, va);
    return thrown;
  }

  void walk(Walk walk, boolean writing, long va) {
    if (walk.fault == Walk.UNBACKED) {
      unbacked(walk.ipa, false, null);
    } else {
      fault(walk.fault, writing, va, null);
    }
  }

  GuestAbort permission(Walk walk, boolean writing, long va, GuestAbort thrown) {
    return fault(Walk.PERMISSION + walk.level, writing, va, thrown);
  }

  void permission(Walk walk, boolean writing, long va) {
    permission(walk, writing, va, null);
  }

  GuestAbort mmio(long address, int bytes, boolean writing, long stored, GuestAbort thrown) {
    kind = Kind.MMIO;
    ipa = address;
    size = bytes;
    write = writing;
    value = stored;
    return thrown;
  }

  GuestAbort unbacked(long address, boolean writing, GuestAbort thrown) {
    kind = Kind.UNBACKED;
    ipa = address;
    write = writing;
    return thrown;
  }
}
