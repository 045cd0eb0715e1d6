// openat2: what it refuses, and how far it goes. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { NO_XDEV = 1, NO_MAGICLINKS = 2, NO_SYMLINKS = 4, BENEATH = 8, IN_ROOT = 16, CACHED = 32 };
struct how { uint64_t flags, mode, resolve, more[2]; };

static long openat2(int dir, const char *path, void *how, size_t size) { return syscall(SYS_openat2, dir, path, how, size); }

static void tell(const char *what, long fd) {
  if (fd < 0) {
    printf("%s: %s\n", what, strerrorname_np(errno));
    return;
  }
  char link[64], name[4096] = "";
  struct stat s;
  sprintf(link, "/proc/self/fd/%ld", fd);
  readlink(link, name, sizeof name - 1);
  fstat(fd, &s);
  printf("%s: type %o mode %o flags %x cloexec %d name %s\n", what, s.st_mode & S_IFMT, s.st_mode & 07777, fcntl(fd, F_GETFL) & (O_PATH | O_ACCMODE | O_APPEND), fcntl(fd, F_GETFD),
         S_ISREG(s.st_mode) ? strrchr(name, '/') : "-");
  close(fd);
}

#define TRY(path, ...) do { struct how h = {__VA_ARGS__}; tell(path " " #__VA_ARGS__, openat2(dir, path, &h, 24)); } while (0)

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  umask(022);
  mkdir("d", 0755), mkdir("d/e", 0755);
  close(open("d/f", O_WRONLY | O_CREAT, 0644));
  close(open("g", O_WRONLY | O_CREAT, 0644));
  symlink("f", "d/near");
  symlink("../g", "d/out");
  symlink("/g", "d/absolute");
  symlink("/f", "d/rooted");
  symlink("e/../f", "d/around");
  symlink("/proc/self/fd/0", "d/magic");
  symlink("loop", "d/loop");
  symlink("e/new", "d/dangling");
  symlink("../new", "d/danglingout");
  int cwd = AT_FDCWD, dir = open("d", O_RDONLY | O_DIRECTORY);
  // arguments
  TRY("f", 0);
  TRY("f", O_CLOEXEC);
  TRY("f", 0, 0644);
  TRY("f", O_CREAT, 0644);
  TRY("f", O_CREAT, 010644);
  TRY("f", O_CREAT | O_WRONLY, 07777);
  TRY("f", 1UL << 40);
  TRY("f", 1 << 30);
  TRY("f", O_PATH);
  TRY("f", O_PATH | O_RDWR);
  TRY("f", O_PATH | O_CLOEXEC | O_NOFOLLOW);
  TRY("f", O_PATH | O_CREAT, 0644);
  TRY("f", O_PATH | O_APPEND);
  TRY("e", O_DIRECTORY | O_CREAT, 0644);
  TRY("e", O_TMPFILE & ~O_DIRECTORY | O_RDWR, 0600);
  TRY("e", O_TMPFILE, 0600);
  TRY("f", 0, 0, 0x40);
  TRY("f", 0, 0, 1UL << 33);
  TRY("f", 0, 0, BENEATH | IN_ROOT);
  TRY("f", O_TRUNC | O_WRONLY, 0, CACHED);
  TRY("", 0);
  TRY("", 0, 0, BENEATH);
  TRY("missing", 0);
  TRY("f", O_WRONLY | O_APPEND);
  TRY("f", O_DIRECTORY);
  TRY("missing", O_CREAT | O_EXCL | O_RDWR, 0666);
  TRY("missing", O_CREAT | O_EXCL | O_RDWR, 0666);
  // sizes
  struct how h = {0};
  long sizes[] = {0, 23, 24, 25, 32, 40, 4096, 4097};
  char *page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < 8; i++) printf("size %ld, ", sizes[i]), tell("zeros", openat2(dir, "f", page, sizes[i]));
  page[30] = 1;
  for (int i = 2; i < 8; i++) printf("size %ld, ", sizes[i]), tell("more", openat2(dir, "f", page, sizes[i]));
  tell("bad how", openat2(dir, "f", (void *)8, 24));
  tell("bad how, bad size", openat2(dir, "f", (void *)8, 5000));
  tell("bad path", openat2(dir, (void *)8, &h, 24));
  h.resolve = 0x40;
  tell("bad path, bad resolve", openat2(dir, (void *)8, &h, 24));
  h.resolve = BENEATH;
  tell("bad directory", openat2(77, "f", &h, 24));
  tell("bad directory, absolute", openat2(77, "/", &h, 24));
  int file = open("g", O_RDONLY);
  tell("a file for a directory", openat2(file, "f", &h, 24));
  h.resolve = IN_ROOT;
  tell("bad directory in root", openat2(77, "/", &h, 24));
  h.resolve = 0;
  tell("bad directory, anywhere", openat2(77, "/", &h, 24));
  // scopes
  const char *paths[] = {"f", "e/../f", "../g", "..", ".", "/", "/f", "/g", "near", "out", "absolute", "rooted", "around", "magic", "loop", "e/", "f/", "/proc/self/fd/0", "../d/f", "e/../..", "../../../../../../../../f", "/proc", "/proc/../f"};
  int scopes[] = {0, NO_XDEV, NO_MAGICLINKS, NO_SYMLINKS, BENEATH, IN_ROOT, BENEATH | NO_SYMLINKS, IN_ROOT | NO_XDEV, IN_ROOT | NO_MAGICLINKS};
  for (int i = 0; i < sizeof scopes / sizeof *scopes; i++)
    for (int n = 0; n < sizeof paths / sizeof *paths; n++) {
      struct how limited = {O_PATH, 0, scopes[i]};
      if (n == 20 && !(scopes[i] & IN_ROOT) || n == 7 && !(scopes[i] & IN_ROOT)) continue;
      printf("scope %x ", scopes[i]);
      tell(paths[n], openat2(dir, paths[n], &limited, 24));
    }
  // files that are made
  int made[] = {0, BENEATH, IN_ROOT, NO_SYMLINKS};
  const char *fresh[] = {"x", "/x", "../x", "dangling", "danglingout", "e/x", "f", "near", "e/../../x"};
  for (int i = 1; i < 4; i++)
    for (int n = 0; n < 9; n++) {
      if (!made[i] && fresh[n][0] == '/' || made[i] == NO_SYMLINKS && n == 1) continue;
      struct how limited = {O_CREAT | O_RDWR, 0640, made[i]};
      printf("make %x ", made[i]);
      tell(fresh[n], openat2(dir, fresh[n], &limited, 24));
      unlink("d/x"), unlink("x"), unlink("d/e/x"), unlink("d/e/new"), unlink("new"), unlink("d/new");
    }
  struct how own = {0, 0, BENEATH};
  chdir("d");
  tell("from the working directory", openat2(AT_FDCWD, "f", &own, 24));
  tell("out of it", openat2(AT_FDCWD, "../g", &own, 24));
  own.resolve = IN_ROOT;
  tell("in it", openat2(AT_FDCWD, "/../../f", &own, 24));
  own.resolve = NO_XDEV;
  tell("into proc", openat2(AT_FDCWD, "/proc/version", &own, 24));
  tell("proc from the root", openat2(open("/", O_PATH), "proc/version", &own, 24));
  int proc = open("/proc", O_PATH);
  tell("in proc", openat2(proc, "version", &own, 24));
  tell("out of proc", openat2(proc, "../etc", &own, 24));
  own.resolve = BENEATH;
  tell("beneath proc", openat2(proc, "self/status", &own, 24));
  tell("beneath proc, out", openat2(proc, "../etc", &own, 24));
  tell("beneath proc, magic", openat2(proc, "self/fd/0", &own, 24));
  own.resolve = IN_ROOT;
  tell("in root proc", openat2(proc, "/version", &own, 24));
  tell("in root proc, up", openat2(proc, "self/../../version", &own, 24));
  return 0;
}
