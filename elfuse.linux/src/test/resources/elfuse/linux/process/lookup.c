// lookup TREE OUTSIDE: mounts OUTSIDE on TREE/m and makes TREE the root, then answers lines of standard input with the
// errno or the identity of what they name. The kernel's own answers, for comparison.
// F path  stat   L path  lstat   C path  chdir   D path  a directory is made   U path  unlink   R path  rmdir
// O path  open for writing with O_CREAT   Prpath, Qrpath  openat2 for reading, and as O; r is the bits of resolve from '@' on
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>
#include <limits.h>

int main(int argc, char **argv) {
  char line[9000], target[PATH_MAX];
  snprintf(target, sizeof target, "%s/m", argv[1]);
  if (argc != 3 || unshare(CLONE_NEWNS) || mount("none", "/", NULL, MS_REC | MS_PRIVATE, NULL) ||
      mount(argv[2], target, NULL, MS_BIND, NULL) || chroot(argv[1]) || chdir("/")) {
    perror("lookup");
    return 77;
  }
  umask(0);
  puts("ready");
  fflush(stdout);
  while (fgets(line, sizeof line, stdin)) {
    struct stat s;
    line[strcspn(line, "\n")] = 0;
    char *path = line + 2;
    int r = -1, fd;
    memset(&s, 0, sizeof s);
    switch (line[0]) {
    case 'F': r = stat(path, &s); break;
    case 'L': r = lstat(path, &s); break;
    case 'C': r = chdir(path); break;
    case 'D': r = mkdir(path, 0700); break;
    case 'U': r = unlink(path); break;
    case 'R': r = rmdir(path); break;
    case 'O':
      r = fd = open(path, O_WRONLY | O_CREAT, 0600);
      if (fd >= 0) fstat(fd, &s), close(fd), r = 0;
      break;
    }
    struct { uint64_t flags, mode, resolve; } how = {O_RDONLY, 0, line[1] - '@'};
    if (line[0] == 'Q') how.flags = O_WRONLY | O_CREAT, how.mode = 0600;
    if (line[0] == 'P' || line[0] == 'Q') {
      r = fd = syscall(SYS_openat2, AT_FDCWD, path, &how, sizeof how);
      if (fd >= 0) fstat(fd, &s), close(fd), r = 0;
    }
    if (r) printf("errno %d\n", errno);
    else if (strchr("FLOPQ", line[0])) printf("inode %lu type %o\n", (unsigned long)s.st_ino, s.st_mode & S_IFMT);
    else puts("done");
    fflush(stdout);
  }
}
