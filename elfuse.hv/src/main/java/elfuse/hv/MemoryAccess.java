package elfuse.hv;

/** What a guest may do with a stage-2 mapping, before its own stage-1 tables are asked. */
public enum MemoryAccess {
  /** Loads and page-table walks. */
  READ,
  /** Stores. */
  WRITE,
  /** Instruction fetches. */
  EXECUTE
}
