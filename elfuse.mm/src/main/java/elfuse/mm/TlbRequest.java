package elfuse.mm;

import elfuse.mm.table.TlbLog;

/**
 * The TLB maintenance that one caller owes the CPU after it changed mappings. Each task has one,
 * passes it to every changing call, and copies it into its trap frame before it returns to the
 * guest, where the shim performs it (docs/architecture.md, the host call).
 *
 * <p>Not thread-safe: it belongs to its task. Ranges coalesce; up to {@value #MAX_PAGES} pages are
 * flushed one by one, more as everything.
 */
public final class TlbRequest {
  /** The most pages that are flushed one by one. */
  public static final int MAX_PAGES = TlbLog.MAX_PAGES;

  /** {@link #command()}: nothing to flush. */
  public static final int NONE = 0;

  /** {@link #command()}: {@link #pageCount()} pages from {@link #firstPage()}. */
  public static final int PAGES = 1;

  /** {@link #command()}: everything. */
  public static final int ALL = 2;

  /** {@link #command()}: bit that asks for the instruction caches too. */
  public static final int INSTRUCTION_CACHE = 0x100;

  private final TlbLog log = new TlbLog();

  /** Makes an empty request. */
  public TlbRequest() {}

  /** {@return the word for the trap frame: NONE, PAGES or ALL, and INSTRUCTION_CACHE} */
  public int command() {
    int kind = log.isAll() ? ALL : log.isEmpty() ? NONE : PAGES;
    return log.instructionCache() ? kind | INSTRUCTION_CACHE : kind;
  }

  /** {@return the address of the first page to flush, 0 unless pages are asked for} */
  public long firstPage() {
    return log.firstPage();
  }

  /** {@return the number of pages to flush, 0 unless pages are asked for} */
  public long pageCount() {
    return log.pageCount();
  }

  /** Asks for everything, instruction caches included, as after an exec. */
  public void everything() {
    log.all();
    log.code();
  }

  /** Forgets everything: the request was handed to the CPU. */
  public void reset() {
    log.reset();
  }

  TlbLog log() {
    return log;
  }
}
