package elfuse.mm;

/**
 * What a guest's memory access that faulted comes to, as {@code do_page_fault} of Linux decides.
 */
public enum FaultResult {
  /** The tables allow the access now: perform the TLB request and run the instruction again. */
  RESOLVED,
  /** {@code SIGSEGV} with {@code SEGV_MAPERR}: nothing is mapped there. */
  SEGV_MAPERR,
  /** {@code SIGSEGV} with {@code SEGV_ACCERR}: the mapping does not allow the access. */
  SEGV_ACCERR,
  /** {@code SIGBUS} with {@code BUS_ADRERR}: a page of a file mapping behind the file's end. */
  SIGBUS
}
