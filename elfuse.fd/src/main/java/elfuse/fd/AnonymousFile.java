package elfuse.fd;

import elfuse.host.FileStat;

/** A file without a name or offsets (fs/anon_inodes.c), which is there to be waited for. */
interface AnonymousFile extends VirtualFile {
  @Override
  default boolean isAnonymous() {
    return true;
  }

  @Override
  default boolean isPollable() {
    return true;
  }

  @Override
  default int stat(FileStat out) {
    VirtualStat.anonymous(out);
    return 0;
  }
}
