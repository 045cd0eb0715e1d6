package elfuse.cpu.engine;

import java.util.ArrayList;
import java.util.concurrent.ConcurrentHashMap;

/** The decoded pages of a machine by IPA. Thread-safe. */
final class CodeCache {
  // 12 KiB each: a guest cannot make them fill the host's heap
  private static final int MOST_PAGES = 8192;

  private final ConcurrentHashMap<Long, DecodedPage> pages = new ConcurrentHashMap<>();
  private final TranslationStore store;
  private volatile ProgramProfile profile;

  /** Makes an empty cache; {@code store} may be null. */
  CodeCache(TranslationStore store) {
    this.store = store;
  }

  /** Sets what is remembered of the program whose pages come from now on; or null. */
  void setProfile(ProgramProfile known) {
    profile = known;
  }

  /** {@return what was set last} */
  ProgramProfile profile() {
    return profile;
  }

  /** {@return the page at an IPA, made if necessary; {@code host} is where its bytes are} */
  DecodedPage page(long ipa, long host) {
    DecodedPage page = pages.get(ipa);
    if (page == null) {
      if (pages.size() >= MOST_PAGES) {
        killAll();
      }
      page = pages.computeIfAbsent(ipa, address -> new DecodedPage(address, host, store, profile));
    }
    return page;
  }

  /** {@return the page at an IPA if something of it was decoded, or null} */
  DecodedPage existing(long ipa) {
    return pages.get(ipa);
  }

  /** Forgets what was decoded from a range of bytes, which are not looked at: they may be gone. */
  void forget(long ipa, long size) {
    forEachPart(ipa, size, DecodedPage::forget);
  }

  /** Forgets what was decoded from a range of bytes, where others are there now. */
  void recheck(long ipa, long size) {
    forEachPart(ipa, size, DecodedPage::recheck);
  }

  /** What is done with the instructions of a page from one index up to another. */
  @FunctionalInterface
  private interface PartAction {
    void accept(DecodedPage page, int from, int to);
  }

  private void forEachPart(long ipa, long size, PartAction action) {
    if (size <= 0) {
      return;
    }
    long last = ipa + size - 1;
    if (last >>> 12 != ipa >>> 12) {
      forEachPage(ipa, last, page -> action.accept(page, 0, DecodedPage.INSTRUCTIONS));
    } else {
      DecodedPage page = pages.get(ipa & -4096);
      if (page != null) {
        action.accept(page, (int) (ipa & 4095) >>> 2, ((int) (last & 4095) >>> 2) + 1);
      }
    }
  }

  /** Drops the pages of a range, whose host memory may have changed. */
  void kill(long ipa, long size) {
    if (size > 0) {
      forEachPage(ipa, ipa + size - 1, this::kill);
    }
  }

  /** Forgets every instruction that memory no longer holds. */
  void recheckAll() {
    for (DecodedPage page : pages.values()) {
      page.recheck(0, DecodedPage.INSTRUCTIONS);
    }
  }

  /** Drops every page. */
  void killAll() {
    for (DecodedPage page : pages.values()) {
      kill(page);
    }
  }

  private void kill(DecodedPage page) {
    page.kill();
    pages.remove(page.ipa, page);
  }

  private void forEachPage(long first, long last, java.util.function.Consumer<DecodedPage> action) {
    long count = (last >>> 12) - (first >>> 12) + 1;
    if (count <= pages.size()) {
      for (long page = first >>> 12; page <= last >>> 12; page++) {
        DecodedPage found = pages.get(page << 12);
        if (found != null) {
          action.accept(found);
        }
      }
    } else {
      for (DecodedPage page : new ArrayList<>(pages.values())) {
        if (page.ipa >>> 12 >= first >>> 12 && page.ipa >>> 12 <= last >>> 12) {
          action.accept(page);
        }
      }
    }
  }
}
