package elfuse.linux.process;

import elfuse.host.Posix;
import elfuse.mm.FileMapping;
import elfuse.mm.HostPages;

/** The host's virtual memory for {@code elfuse.mm}. */
final class HostPagesOfLinux implements HostPages {
  private final Posix posix;

  HostPagesOfLinux(Posix posix) {
    this.posix = posix;
  }

  @Override
  public FileMapping sharedAnonymous(long length) {
    int fd = posix.memfdCreate("elfuse-shared", 1); // MFD_CLOEXEC
    if (fd < 0) {
      return null;
    }
    if (posix.ftruncate(fd, length) < 0) {
      posix.close(fd);
      return null;
    }
    HostFile file = HostFile.of(posix, fd, "/dev/zero (deleted)", true, true);
    return file;
  }
}
