package elfuse.host;

import elfuse.host.darwin.DarwinPosix;
import elfuse.host.linux.LinuxPosix;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Picks the host.
 *
 * <p>The system property {@code elfuse.host.darwin} names a library whose functions {@code
 * darwin_read} and so on behave as Darwin's: with it the code for Darwin runs on Linux, for tests.
 */
final class Hosts {
  private static final String DOUBLE = "elfuse.host.darwin";

  private Hosts() {}

  static Posix ofHost() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String library = System.getProperty(DOUBLE);
    if (library != null) {
      return Stand.POSIX;
    }
    if (os.startsWith("linux")) {
      return LinuxPosix.ofHost();
    }
    if (os.startsWith("mac")) {
      return Darwin.POSIX;
    }
    throw new UnsupportedHostException("no system calls for host " + os);
  }

  /** One for all who ask, because what stands for O_PATH descriptors is its state. */
  private static final class Darwin {
    static final Posix POSIX = DarwinPosix.ofHost();
  }

  private static final class Stand {
    static final Posix POSIX = DarwinPosix.of(library(System.getProperty(DOUBLE)));

    @SuppressWarnings("restricted") // loads a library
    private static SymbolLookup library(String path) {
      // SAFETY: whoever sets the property vouches for the library
      SymbolLookup library = SymbolLookup.libraryLookup(Path.of(path), Arena.global());
      return name -> library.find("darwin_" + name);
    }
  }
}
